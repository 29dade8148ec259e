//! JSON: reading without duplicate keys, pretty printing, and values as texts.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// The value with one line for each member and item, and a line feed at the end.
pub(crate) fn document(value: &Value) -> String {
    pretty(value) + "\n"
}

/// The value with one line for each member and item.
pub(crate) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}

/// A text as it is, and any other value as JSON.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A scalar, in the form of an allowed value.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) => Some(text(value)),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A JSON value without duplicate keys. `serde_json` alone would keep only the last value of a key.
struct Distinct(Value);

/// Reads JSON. Keys keep their order.
///
/// # Errors
/// Returns an error with its line and column for invalid JSON, and for a duplicate key in an object.
pub(crate) fn read(json: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str::<Distinct>(json).map(|distinct| distinct.0)
}

impl<'de> Deserialize<'de> for Distinct {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DistinctVisitor).map(Self)
    }
}

struct DistinctVisitor;

impl<'de> DeserializeSeed<'de> for DistinctVisitor {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for DistinctVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = items.next_element_seed(DistinctVisitor)? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(A::Error::custom(format_args!("the key \"{key}\" is duplicated")));
            }
            let value = entries.next_value_seed(DistinctVisitor)?;
            object.insert(key, value);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order_and_duplicates_are_errors() {
        let value = read(r#"{"b": [1, -2, 1.5, true, null], "a": {"x": "y"}}"#).expect("valid");
        assert_eq!(value.to_string(), r#"{"b":[1,-2,1.5,true,null],"a":{"x":"y"}}"#);
        let error = read("{\n\"a\": 1,\n\"a\": 2\n}").expect_err("a duplicate key");
        assert!(error.to_string().contains("\"a\" is duplicated"), "{error}");
        assert_eq!(error.line(), 3);
    }

    #[test]
    fn too_deep_nesting_is_an_error() {
        assert!(read(&"[".repeat(10_000)).is_err());
    }
}
