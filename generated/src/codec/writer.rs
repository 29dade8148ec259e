//! The writer of all payloads into any format of serde.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::value::{Array, FieldValue, Object, Property, ValueRef};

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Object(object) => write_object(object, serializer),
            Self::Array(array) => write_array(array, serializer),
            Self::Map(map) => map.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
            Self::Raw(raw) => raw.serialize_on_one_line(serializer),
        }
    }
}

fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    // The number of entries is not known beforehand. Self-describing formats do not need it.
    let mut map = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    object.write(&mut |fields| outcome = write_fields(object.properties(), fields, &mut map));
    outcome?;
    map.end()
}

fn write_fields<M: SerializeMap>(
    properties: &[Property],
    fields: &[&dyn FieldValue],
    map: &mut M,
) -> Result<(), M::Error> {
    for (property, field) in properties.iter().zip(fields) {
        let value = property.value_ref(*field);
        if !value.is_absent() {
            map.serialize_entry(property.name, &value)?;
        }
    }
    Ok(())
}

fn write_array<S: Serializer>(array: &dyn Array, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(array.len()))?;
    for index in 0..array.len() {
        if let Some(item) = array.get(index) {
            seq.serialize_element(&item.value_ref())?;
        }
    }
    seq.end()
}
