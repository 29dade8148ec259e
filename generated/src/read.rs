//! The reader of all payloads, from any self-describing format.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::fault::Fault;
use crate::object::{Field, Object};
use crate::one_of;
use crate::slot::{Array, Place, Slot};

/// Reads a value outside of an event. An error starts with the path of the value that does not fit.
pub(crate) fn value<'de, T: Slot + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let (mut value, mut fault) = (T::default(), Fault::default());
    match (Reader { slot: &mut value, fault: &mut fault }).deserialize(deserializer) {
        Ok(()) => Ok(value),
        Err(error) if fault.path("").is_empty() => Err(error),
        Err(error) => Err(D::Error::custom(format_args!("{}: {error}", fault.path("")))),
    }
}

/// Reads a value into a slot. If it does not fit, `fault` gets the path and the reason.
pub(crate) struct Reader<'a> {
    pub(crate) slot: &'a mut dyn Slot,
    pub(crate) fault: &'a mut Fault,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { slot, fault } = self;
        match deserializer.deserialize_any(Filler { slot, fault })? {
            None => Ok(()),
            Some(value) => place(slot, value, fault).map_err(D::Error::custom),
        }
    }
}

/// Puts a value other than a text into a slot. The error is the message.
fn place(slot: &mut dyn Slot, value: Value, fault: &mut Fault) -> Result<(), String> {
    if value.is_object()
        && let Place::OneOf(one_of) = slot.place()
    {
        return one_of::fill(one_of, &value, fault);
    }
    put(slot, value).map_err(|(expected, found)| fault.refuse(expected, &found))
}

/// Puts a text into a slot, or returns it if it does not fit.
#[inline]
pub(crate) fn put_text(slot: &mut dyn Slot, text: Cow<'_, str>) -> Option<Value> {
    match slot.place() {
        Place::Text(place) => *place = text.into_owned(),
        Place::Known(place) => place.set(text),
        Place::Json(place) => *place = Value::String(text.into_owned()),
        _ => return Some(Value::String(text.into_owned())),
    }
    None
}

/// Puts any other value into a slot, or returns it with what the slot expects.
pub(crate) fn put(slot: &mut dyn Slot, value: Value) -> Result<(), (&'static str, Value)> {
    if value.is_null() {
        return if slot.empty() { Ok(()) } else { Err((slot.place().expected(), value)) };
    }
    match (slot.place(), value) {
        (Place::Boolean(place), Value::Bool(value)) => *place = value,
        (Place::Integer(place), Value::Number(number)) if number.is_i64() => {
            *place = number.as_i64().unwrap_or_default();
        }
        (Place::Number(place), Value::Number(number)) => *place = number,
        (Place::Map(place), Value::Object(map)) => *place = map,
        (Place::Json(place), value) => *place = value,
        (place, value) => return Err((place.expected(), value)),
    }
    Ok(())
}

/// Reads texts, and expected objects and arrays, into the slot. Returns every other value.
pub(crate) struct Filler<'a> {
    pub(crate) slot: &'a mut dyn Slot,
    pub(crate) fault: &'a mut Fault,
}

impl<'de> Visitor<'de> for Filler<'_> {
    type Value = Option<Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        if let Place::Object(object) = self.slot.place() {
            return fill_object(object, map, self.fault).map(|()| None);
        }
        // One of several objects is chosen when the whole value is known. With serde_json's feature
        // `arbitrary_precision` a number is a map as well.
        json(MapAccessDeserializer::new(map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        if let Place::Array(array) = self.slot.place() {
            return fill_array(array, seq, self.fault).map(|()| None);
        }
        json(SeqAccessDeserializer::new(seq))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(put_text(self.slot, Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(put_text(self.slot, Cow::Borrowed(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(put_text(self.slot, Cow::Owned(text)))
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

fn fill_object<'de, A: MapAccess<'de>>(object: &mut dyn Object, mut map: A, fault: &mut Fault) -> Result<(), A::Error> {
    let mut outcome = Ok(());
    object.read(&mut |fields| outcome = fill_fields(fields, &mut map, fault));
    outcome
}

fn fill_fields<'de, A: MapAccess<'de>>(
    fields: &mut [Field<'_>],
    map: &mut A,
    fault: &mut Fault,
) -> Result<(), A::Error> {
    let mut next = 0;
    while let Some(known) = map.next_key_seed(Key { fields, next })? {
        let Some((index, field)) = known.and_then(|index| Some((index, fields.get_mut(index)?))) else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        // The last value of a repeated property replaces the earlier ones.
        if field.is_filled {
            field.slot.empty();
        }
        field.is_filled = true;
        map.next_value_seed(Reader { slot: field.slot, fault }).inspect_err(|_| fault.under_name(field.name))?;
        next = index + 1;
    }
    match fields.iter_mut().find(|field| field.is_required && !field.is_filled) {
        None => Ok(()),
        Some(missing) => {
            let error = A::Error::custom(fault.miss(missing.slot.place().expected()));
            fault.under_name(missing.name);
            Err(error)
        }
    }
}

fn fill_array<'de, A: SeqAccess<'de>>(array: &mut dyn Array, mut seq: A, fault: &mut Fault) -> Result<(), A::Error> {
    for index in 0.. {
        match seq.next_element_seed(Element { array, fault }) {
            Ok(Some(())) => {}
            Ok(None) => break,
            Err(error) => {
                fault.under_index(index);
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Reads an element, which is added to the array.
struct Element<'a> {
    array: &'a mut dyn Array,
    fault: &'a mut Fault,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Reader { slot: self.array.push(), fault: self.fault }.deserialize(deserializer)
    }
}

/// Finds a field by its name. The next field in the documented order is tried first.
struct Key<'a, 'f> {
    fields: &'a [Field<'f>],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Key<'_, '_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_, '_> {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        let is_next = self.fields.get(self.next).is_some_and(|field| field.name == text);
        Ok(if is_next { Some(self.next) } else { self.fields.iter().position(|field| field.name == text) })
    }
}

#[cfg(test)]
mod tests;
