//! [`RawJson`]: a JSON text, kept as it was sent.

use std::any::TypeId;
use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::Error;
use crate::codec::json::one_line;

/// A JSON text, kept byte for byte as it was sent. The default is `null`.
///
/// Two are equal if their texts are: `[1]` and `[ 1]` differ. A value that was read from something other than JSON
/// text, such as a [`serde_json::Value`] or another format, becomes the compact JSON text of that value.
///
/// serde_json writes the text as it is. To any other format the parsed value is written.
#[derive(Clone)]
pub struct RawJson(Box<RawValue>);

impl RawJson {
    /// Takes a JSON text.
    ///
    /// # Errors
    ///
    /// Fails if the text is not valid JSON.
    pub fn from_string(json: String) -> Result<Self, Error> {
        Ok(Self(RawValue::from_string(json)?))
    }

    /// The JSON of a value.
    pub(crate) fn of(value: &impl Serialize) -> Result<Self, Error> {
        Ok(Self(serde_json::value::to_raw_value(value)?))
    }

    pub(crate) fn as_raw(&self) -> &RawValue {
        &self.0
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Reads the JSON into a type of your own, or into a [`serde_json::Value`].
    ///
    /// # Errors
    ///
    /// Fails if the JSON does not fit the type.
    pub fn parse<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        Ok(serde_json::from_str(self.as_str())?)
    }
}

impl Default for RawJson {
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl From<&RawValue> for RawJson {
    fn from(raw: &RawValue) -> Self {
        Self(raw.to_owned())
    }
}

impl From<Box<RawValue>> for RawJson {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

/// The compact JSON text of the value.
impl From<&Value> for RawJson {
    fn from(value: &Value) -> Self {
        // A `Value` is always valid JSON.
        Self::of(value).unwrap_or_default()
    }
}

/// The compact JSON text of the value.
impl From<Value> for RawJson {
    fn from(value: Value) -> Self {
        Self::from(&value)
    }
}

impl From<RawJson> for String {
    fn from(json: RawJson) -> Self {
        Box::<str>::from(json.0).into()
    }
}

/// As [`RawJson::from_string`].
impl FromStr for RawJson {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        Self::from_string(json.to_owned())
    }
}

impl AsRef<str> for RawJson {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for RawJson {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RawJson {}

impl Hash for RawJson {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RawJson({})", self.as_str())
    }
}

/// Names the JSON type and the length, such as `an object of 120 bytes`. The text may hold names and tokens, and
/// messages are logged; [`RawJson::as_str`] gives it.
impl fmt::Display for RawJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.as_str();
        let name = match text.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            _ => "a number",
        };
        write!(formatter, "{name} of {} bytes", text.len())
    }
}

impl RawJson {
    /// Writes the text without line breaks, so that an event is one line of JSON.
    pub(crate) fn serialize_on_one_line<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match one_line(self.as_str()) {
            Cow::Borrowed(_) => self.serialize(serializer),
            Cow::Owned(text) => Self::from_string(text).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if takes_json_text::<S>() {
            return self.0.serialize(serializer);
        }
        self.parse::<Value>().map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// Whether a serializer is serde_json's, the only one that writes a [`RawValue`] as it is.
///
/// Its error type identifies it, also where another serializer wraps it and has the same error type. serde does not
/// require an error type to be `'static`, as [`TypeId::of`] does.
fn takes_json_text<S: Serializer>() -> bool {
    typeid::of::<S::Error>() == TypeId::of::<serde_json::Error>()
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::deserialize(AnyFormat(deserializer)).map(Self)
    }
}

/// Makes a [`RawValue`] readable from any format.
///
/// A [`RawValue`] asks the deserializer for a newtype of a name that only serde_json knows. serde_json answers with a
/// map that holds the text. Any other format visits the newtype's content: it is read as a [`Value`], and the
/// [`RawValue`] is read from that.
struct AnyFormat<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AnyFormat<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, Opener { name, visitor })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Opener<V> {
    name: &'static str,
    visitor: V,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Opener<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(map)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let value = Value::deserialize(deserializer)?;
        value.deserialize_newtype_struct(self.name, self.visitor).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::Error;
    use serde_json::json;

    use super::*;

    /// A format that is not JSON, and knows nothing of raw values.
    struct Other(Value);

    impl<'de> Deserializer<'de> for Other {
        type Error = serde_json::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            self.0.deserialize_any(visitor)
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &str, visitor: V) -> Result<V::Value, Self::Error> {
            visitor.visit_newtype_struct(self)
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
            unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn json_text_is_kept_byte_for_byte() {
        let json = r#"{ "b": 1.0,"a" :[ ] }"#;
        let raw: RawJson = serde_json::from_str(json).unwrap();
        assert_eq!(raw.as_str(), json);
        assert!(raw.to_string().ends_with(&format!(" of {} bytes", json.len())), "{raw}");
        assert_eq!(serde_json::to_string(&raw).unwrap(), json);
        assert_eq!(RawJson::from_string(json.to_owned()).unwrap(), raw);
        assert_eq!(format!("{raw:?}"), format!("RawJson({json})"));
    }

    #[test]
    fn equal_means_equal_texts() {
        let [a, b] = ["[1]", "[ 1]"].map(|json| RawJson::from_string(json.to_owned()).unwrap());
        assert_ne!(a, b);
        assert_eq!(a.parse::<Value>().unwrap(), b.parse::<Value>().unwrap());
    }

    #[test]
    fn text_and_values_are_converted() {
        let raw: RawJson = " [1 ]".parse().unwrap();
        // serde_json removes the white space around a value.
        assert_eq!((raw.as_ref(), String::from(raw.clone()).as_str()), ("[1 ]", "[1 ]"));
        assert!("[1".parse::<RawJson>().is_err());
        let value = json!({ "a": [1, null] });
        assert_eq!(RawJson::from(&value).as_str(), r#"{"a":[1,null]}"#);
        assert_eq!(RawJson::from(value.clone()), RawJson::from(RawValue::from_string(value.to_string()).unwrap()));
    }

    #[test]
    fn only_json_is_kept() {
        let error = RawJson::from_string("[1".to_owned()).unwrap_err();
        assert_eq!((error.line(), error.column()), (Some(1), Some(2)));
        assert!(RawJson::default().parse::<()>().is_ok());
        assert!(RawJson::default().parse::<String>().is_err());
    }

    #[test]
    fn other_formats_are_read() {
        for value in [json!({ "a": [1, null, "x"] }), json!("text"), json!(1.5), json!(null), json!({})] {
            assert_eq!(RawJson::deserialize(Other(value.clone())).unwrap().as_str(), value.to_string());
            assert_eq!(RawJson::deserialize(value.clone()).unwrap().as_str(), value.to_string());
            assert_eq!(RawJson::deserialize(&value).unwrap().as_str(), value.to_string());
        }
        assert!(RawJson::deserialize(serde::de::value::StrDeserializer::<Error>::new("x")).is_err());
    }

    #[test]
    fn other_formats_are_written() {
        struct Text(RawJson);
        impl fmt::Display for Text {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                // A serializer of plain values.
                self.0.serialize(formatter)
            }
        }
        assert_eq!(Text(RawJson::from_string(r#""a\nb""#.to_owned()).unwrap()).to_string(), "a\nb");
        assert_eq!(serde_json::to_value(RawJson::default()).unwrap(), Value::Null);
    }
}
