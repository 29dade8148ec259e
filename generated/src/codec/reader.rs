//! The reader of all payloads, from any self-describing format.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::error_path::{ErrorPath, OptionError};
use super::filled::Filled;
use super::value::{Array, FieldValue, Object, Options, Property, ValueMut};

/// Reads a value outside of an event. An error starts with the path of the value that does not fit.
pub(crate) fn deserialize<'de, T: FieldValue + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let (mut value, mut error_path) = (T::default(), ErrorPath::default());
    match (ValueSeed { value: &mut value, error_path: &mut error_path }).deserialize(deserializer) {
        Ok(()) => Ok(value),
        Err(error) if error_path.path("").is_empty() => Err(error),
        Err(error) => Err(D::Error::custom(format_args!("{}: {error}", error_path.path("")))),
    }
}

/// Reads a value into its place. If it does not fit, `error_path` gets the path and the reason.
pub(crate) struct ValueSeed<'a> {
    pub(crate) value: &'a mut dyn FieldValue,
    pub(crate) error_path: &'a mut ErrorPath,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { value, error_path } = self;
        match deserializer.deserialize_any(ValueVisitor { value, error_path })? {
            None => Ok(()),
            Some(json) => place(value, json, error_path).map_err(D::Error::custom),
        }
    }
}

/// Puts a value other than a text into its place. The error is the message.
fn place(value: &mut dyn FieldValue, json: Value, error_path: &mut ErrorPath) -> Result<(), String> {
    if json.is_object()
        && let ValueMut::OneOf(options) = value.value_mut()
    {
        return choose(options, &json, error_path);
    }
    put(value, json).map_err(|(expected, found)| error_path.refuse(expected, &found))
}

/// Puts a text into its place, or returns it if it does not fit.
#[inline]
pub(crate) fn put_text(value: &mut dyn FieldValue, text: Cow<'_, str>) -> Option<Value> {
    match value.value_mut() {
        ValueMut::Text(place) => *place = text.into_owned(),
        ValueMut::Known(place) => place.set(text),
        ValueMut::Json(place) => *place = Value::String(text.into_owned()),
        _ => return Some(Value::String(text.into_owned())),
    }
    None
}

/// Puts any other value into its place, or returns it with what is expected there.
pub(crate) fn put(value: &mut dyn FieldValue, json: Value) -> Result<(), (&'static str, Value)> {
    if json.is_null() {
        return if value.set_null() { Ok(()) } else { Err((value.value_mut().expected(), json)) };
    }
    match (value.value_mut(), json) {
        (ValueMut::Boolean(place), Value::Bool(json)) => *place = json,
        (ValueMut::Integer(place), Value::Number(number)) => match number.as_i64() {
            Some(integer) => *place = integer,
            None => return Err(("an integer", Value::Number(number))),
        },
        (ValueMut::Number(place), Value::Number(number)) => *place = number,
        (ValueMut::Map(place), Value::Object(map)) => *place = map,
        (ValueMut::Json(place), json) => *place = json,
        (place, json) => return Err((place.expected(), json)),
    }
    Ok(())
}

/// Reads texts, and expected objects and arrays, into their place. Returns every other value.
pub(crate) struct ValueVisitor<'a> {
    pub(crate) value: &'a mut dyn FieldValue,
    pub(crate) error_path: &'a mut ErrorPath,
}

impl<'de> Visitor<'de> for ValueVisitor<'_> {
    type Value = Option<Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        if let ValueMut::Object(object) = self.value.value_mut() {
            return fill_object(object, map, self.error_path).map(|()| None);
        }
        // One of several objects is chosen when the whole value is known. With serde_json's feature
        // `arbitrary_precision` a number is a map as well.
        json(MapAccessDeserializer::new(map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        if let ValueMut::Array(array) = self.value.value_mut() {
            return fill_array(array, seq, self.error_path).map(|()| None);
        }
        json(SeqAccessDeserializer::new(seq))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(put_text(self.value, Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(put_text(self.value, Cow::Borrowed(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(put_text(self.value, Cow::Owned(text)))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Some(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Some(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Some(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

fn json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: A,
    error_path: &mut ErrorPath,
) -> Result<(), A::Error> {
    let (properties, mut outcome) = (object.properties(), Ok(()));
    object.read(&mut |fields| outcome = fill_fields(properties, fields, &mut map, error_path));
    outcome
}

fn fill_fields<'de, A: MapAccess<'de>>(
    properties: &'static [Property],
    fields: &mut [&mut dyn FieldValue],
    map: &mut A,
    error_path: &mut ErrorPath,
) -> Result<(), A::Error> {
    let (mut next, mut is_empty, mut filled) = (0, true, Filled::default());
    while let Some(known) = map.next_key_seed(PropertySeed { properties, next })? {
        is_empty = false;
        let known = known.and_then(|(index, property)| Some((index, property.name, fields.get_mut(index)?)));
        let Some((index, name, value)) = known else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        // The last value of a repeated property replaces the earlier ones.
        if !filled.insert(index) {
            value.clear();
        }
        map.next_value_seed(ValueSeed { value: *value, error_path }).inspect_err(|_| error_path.under_name(name))?;
        next = index + 1;
    }
    error_path.is_undocumented = !is_empty && filled.is_empty();
    let mut all = properties.iter().zip(fields).enumerate();
    match all.find(|(index, (property, _))| property.is_required && !filled.contains(*index)) {
        None => Ok(()),
        Some((_, (property, value))) => {
            let error = A::Error::custom(error_path.miss(value.value_mut().expected()));
            error_path.under_name(property.name);
            Err(error)
        }
    }
}

fn fill_array<'de, A: SeqAccess<'de>>(
    array: &mut dyn Array,
    mut seq: A,
    error_path: &mut ErrorPath,
) -> Result<(), A::Error> {
    for index in 0.. {
        match seq.next_element_seed(ElementSeed { array, error_path }) {
            Ok(Some(())) => {}
            Ok(None) => break,
            Err(error) => {
                error_path.under_index(index);
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Reads an element, which is added to the array.
struct ElementSeed<'a> {
    array: &'a mut dyn Array,
    error_path: &'a mut ErrorPath,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.array.push() {
            Some(value) => ValueSeed { value, error_path: self.error_path }.deserialize(deserializer),
            None => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

/// Finds a property by its name. The next one in the documented order is tried first.
struct PropertySeed {
    properties: &'static [Property],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for PropertySeed {
    type Value = Option<(usize, &'static Property)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for PropertySeed {
    type Value = Option<(usize, &'static Property)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        let Self { properties, next } = self;
        Ok(match properties.get(next) {
            Some(property) if property.name == text => Some((next, property)),
            _ => properties.iter().enumerate().find(|(_, property)| property.name == text),
        })
    }
}

/// Reads an object into the option that requires the most of its properties, so that a bot user does not become a user.
/// If it does not fit there, another option is read that documents all of its properties.
fn choose(options: &mut dyn Options, json: &Value, error_path: &mut ErrorPath) -> Result<(), String> {
    let mut required = Vec::new();
    while let Some((_, object)) = options.choose(required.len()) {
        required.push(count_required(object, json));
    }
    let most = required.iter().filter_map(|count| count.as_ref().ok()).max().copied();

    let mut errors: Vec<OptionError> = Vec::new();
    let mut others = Vec::new();
    for (index, count) in required.into_iter().enumerate() {
        let Some((name, object)) = options.choose(index) else { break };
        let reason = match count {
            Err(missing) => Some(missing),
            Ok(count) if Some(count) < most => {
                others.push(index);
                None
            }
            Ok(_) => match read_option(object, json, error_path) {
                Ok(()) => return Ok(()),
                Err(error) => Some(error),
            },
        };
        errors.push((name, reason));
    }
    for index in others {
        if let Some((_, object)) = options.choose(index)
            && documents_all(object, json)
            && read_option(object, json, error_path).is_ok()
        {
            return Ok(());
        }
    }
    Err(error_path.fit_none(options.expected(), errors))
}

/// Whether the object documents each of the properties.
fn documents_all(object: &dyn Object, json: &Value) -> bool {
    let mut names = json.as_object().into_iter().flat_map(|members| members.keys());
    names.all(|name| object.properties().iter().any(|property| property.name == name))
}

/// The number of properties that the object requires; an error for the first of them that is missing.
fn count_required(object: &mut dyn Object, json: &Value) -> Result<usize, ErrorPath> {
    let (properties, mut outcome) = (object.properties(), Ok(0));
    object.read(&mut |fields| {
        let mut required = properties.iter().zip(fields).filter(|(property, _)| property.is_required);
        outcome = required.try_fold(0, |count, (property, field)| {
            missing(property, *field, json.get(property.name)).map_or(Ok(count + 1), Err)
        });
    });
    outcome
}

fn missing(property: &Property, value: &mut dyn FieldValue, json: Option<&Value>) -> Option<ErrorPath> {
    let mut error_path = ErrorPath::default();
    match json {
        None => error_path.miss(value.value_mut().expected()),
        Some(null) if null.is_null() && !value.set_null() => error_path.refuse(value.value_mut().expected(), null),
        Some(_) => return None,
    };
    error_path.under_name(property.name);
    Some(error_path)
}

fn read_option(object: &mut dyn Object, json: &Value, outer: &mut ErrorPath) -> Result<(), ErrorPath> {
    let mut error_path = ErrorPath::default();
    let outcome = ValueSeed { value: object, error_path: &mut error_path }.deserialize(json);
    outer.is_undocumented = error_path.is_undocumented;
    outcome.map_err(|_| error_path)
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod one_of_tests;
