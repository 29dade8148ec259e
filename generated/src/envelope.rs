//! Reads and writes events: first on a fast path, and if that fails, attribute by attribute.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::codec::{ErrorPath, FieldValue, ValueRef, ValueSeed, ValueVisitor, partial, put, put_text};
use crate::data::EventData;
use crate::delivery::{self, http, record};
use crate::event_type::TypeText;
use crate::members::{EXPECTED, Members, Name, RawName};
use crate::mismatch::SharedData;
use crate::payload::Internal;
use crate::to_json::through_serde;
use crate::{Data, Delivery, Event, EventType, Mismatch, RawJson};

/// Reads an event from JSON text: into its fields directly, or, if that fails, each attribute on its own.
pub(crate) fn from_str(json: &str) -> serde_json::Result<Event> {
    let mut event = Event::default();
    read_object(&mut event, json)?;
    if let Some(body) = record::body(&event, json) {
        let mut recorded = Event::default();
        // A record in a record is not read: what is written would be read as a record again.
        if read_object(&mut recorded, &body).is_ok() && record::body(&recorded, &body).is_none() {
            event = Event { delivery: Delivery::Record, ..recorded };
        }
    }
    Ok(event)
}

/// `id`, `source`, `type` and `tenantid` of the event of a JSON text.
pub(crate) fn routing(json: &str) -> serde_json::Result<(String, String, Cow<'static, str>, Option<String>)> {
    let Event { id, source, event_type, tenantid, .. } = from_str(json)?;
    Ok((id, source, event_type, tenantid))
}

/// The [`Event::fallback_type`] of the event of a JSON text.
pub(crate) fn fallback_type(json: &str) -> Option<EventType> {
    from_str(json).ok()?.fallback_type()
}

/// Reads an event that is the whole object.
fn read_object(event: &mut Event, json: &str) -> serde_json::Result<()> {
    if read(FastPath { event: &mut *event, json }, json).is_err() {
        *event = Event::default();
        read_lenient(event, json)?;
    }
    Ok(())
}

/// Reads the whole text as one value.
pub(crate) fn read<'de, S: DeserializeSeed<'de>>(seed: S, json: &'de str) -> serde_json::Result<S::Value> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end().map(|()| value)
}

/// The fast path: reads each value into its field, and the data into the payload of the type. Any value that does not
/// fit is an error.
struct FastPath<'a> {
    event: &'a mut Event,
    json: &'a str,
}

impl<'de> DeserializeSeed<'de> for FastPath<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FastPath<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { event, json } = self;
        let mut event_type = TypeText::default();
        let mut data = Read::Nothing;
        while let Some(Name(name)) = map.next_key()? {
            let other = match &*name {
                "data" => {
                    data = read_data(&mut event.data, event_type.known.or_else(|| guess_type(json)), &mut map)?;
                    continue;
                }
                "type" => map.next_value_seed(Attribute(&mut event_type))?,
                _ => match event.attribute_mut(&name) {
                    Some(slot) => map.next_value_seed(Attribute(slot))?,
                    None => Some(map.next_value()?),
                },
            };
            match other {
                Some(other) if is_exact(&other) => drop(event.extensions.insert(name.into_owned(), other)),
                Some(_) => return Err(A::Error::custom("a number beyond 64 bits")),
                None => {}
            }
        }
        event.event_type = event_type.text;
        delivery::adopt(event);
        let known = event_type.known.or_else(|| event.known_type());
        match data {
            Read::As(guessed) if known != Some(guessed) => {
                return Err(A::Error::custom("the data are of another type"));
            }
            Read::As(_) => {}
            Read::Not(json) => event.data = data_of(known, json),
            Read::Nothing => decode_data(event),
        }
        Ok(())
    }
}

/// How the data were read, before all attributes are known.
enum Read<'a> {
    Nothing,
    As(EventType),
    Not(&'a RawValue),
}

fn read_data<'de, A: MapAccess<'de>>(
    data: &mut Data,
    event_type: Option<EventType>,
    map: &mut A,
) -> Result<Read<'de>, A::Error> {
    if let Some(event_type) = event_type
        && let Some(mut empty) = Data::empty(event_type)
        && let Some(value) = empty.payload_mut()
    {
        let mut error_path = ErrorPath::default();
        map.next_value_seed(ValueSeed { value, error_path: &mut error_path })?;
        if error_path.is_undocumented {
            return Err(A::Error::custom("no documented property"));
        }
        *data = empty;
        return Ok(Read::As(event_type));
    }
    Ok(Read::Not(map.next_value()?))
}

/// Guesses the type of an event whose `type` follows its `data`. The guess is checked when the type is read.
fn guess_type(json: &str) -> Option<EventType> {
    // `type` and `eventType` end so. To search for one rare letter takes the least time.
    json.rmatch_indices('y').find_map(|(at, _)| {
        let rest = json.get(at..)?.strip_prefix("ype\"")?.trim_start().strip_prefix(':')?;
        EventType::find(rest.trim_start().strip_prefix('"')?.split('"').next()?)
    })
}

/// Reads each attribute on its own, so that one that does not fit does not affect the others.
fn read_lenient(event: &mut Event, json: &str) -> serde_json::Result<()> {
    let Members(mut members) = read(PhantomData, json)?;
    let data = members.remove("data");
    for (RawName(name), value) in members {
        read_attribute(event, name, value);
    }
    delivery::adopt(event);
    match data {
        Some(json) => event.data = data_of(event.known_type(), json),
        None => decode_data(event),
    }
    Ok(())
}

/// Reads the data from `data_base64`, if they are there.
fn decode_data(event: &mut Event) {
    if let Some(json) = http::take_data(event) {
        event.data = data_of(event.known_type(), json.as_raw());
    }
}

/// The JSON as the payload of that type. JSON that does not fit becomes [`Data::Mismatch`].
///
/// Each unit of code generation that drops a [`Data`] has the code that drops every payload. So data are read in this
/// module alone, and those of its functions that other modules call are not `#[inline]`. Functions elsewhere that drop an
/// event are `#[inline]`: they are compiled in the crates that call them.
fn data_of(event_type: Option<EventType>, json: &RawValue) -> Data {
    if json.get() == RawValue::NULL.get() {
        return Data::Absent;
    }
    let empty = event_type.and_then(|event_type| Some((event_type, Data::empty(event_type)?)));
    let Some((event_type, mut data)) = empty else { return Data::Unknown(json.into()) };
    if fill(&mut data, json) { data } else { mismatch(event_type, json) }
}

/// Reads the JSON into the payload. Returns whether all of it fits.
fn fill(data: &mut Data, json: &RawValue) -> bool {
    let Some(value) = data.payload_mut() else { return false };
    let mut error_path = ErrorPath::default();
    let mut deserializer = serde_json::Deserializer::from_str(json.get());
    let outcome = ValueSeed { value, error_path: &mut error_path }.deserialize(&mut deserializer);
    outcome.is_ok() && !error_path.is_undocumented
}

#[cold]
fn mismatch(event_type: EventType, json: &RawValue) -> Data {
    let (Some(event_type), Some(mut data)) = (Data::payload_type(event_type), Data::empty(event_type)) else {
        return Data::Unknown(json.into());
    };
    let mut problems = Vec::new();
    if let Some(value) = data.payload_mut() {
        partial::read(value, json, partial::ROOT, &mut problems);
    }
    Data::Mismatch(Box::new(Mismatch::new(event_type, problems, shared(data), json.into())))
}

/// Shares data. They are made empty, and filled when their type is hidden: `Arc::new(data)`, or an `Arc<Data>` that could be
/// dropped here, would be one more copy of the code that drops every payload.
pub(crate) fn shared(data: Data) -> SharedData {
    let mut shared: SharedData = Arc::<Data>::default();
    let place = Arc::get_mut(&mut shared).map(|place| place as &mut dyn Any);
    if let Some(place) = place.and_then(|place| place.downcast_mut()) {
        *place = data;
    }
    shared
}

/// The JSON of the data of an event that was read from that text.
pub(crate) fn original_data<D>(event: &Event<D>, json: &str) -> Option<RawJson> {
    let is_record = event.delivery == Delivery::Record;
    let json = if is_record { record::find_body(json)? } else { Cow::Borrowed(json) };
    let Members(members) = serde_json::from_str(&json).ok()?;
    match members.get("data") {
        Some(data) => Some(RawJson::from(*data)),
        None => http::original_data(event, members.get("data_base64").copied()),
    }
}

/// Reads an attribute into its field, or into the extensions if it does not fit.
fn read_attribute(event: &mut Event, name: Cow<'_, str>, json: &RawValue) {
    let mut event_type = TypeText::default();
    let slot = if name == "type" { Some(&mut event_type as &mut dyn FieldValue) } else { event.attribute_mut(&name) };
    let other = match slot {
        // `Attribute` has prepared the field for a value that could not be read.
        Some(slot) => read(Attribute(&mut *slot), json.get()).inspect_err(|_| {
            slot.set_null();
        }),
        None => serde_json::from_str(json.get()).map(Some),
    };
    match other {
        Ok(Some(other)) if is_exact(&other) => drop(event.extensions.insert(name.into_owned(), other)),
        Ok(None) if name == "type" => event.event_type = event_type.text,
        Ok(None) => {}
        Ok(Some(_)) | Err(_) => drop(event.raw_extensions.insert(name.into_owned(), RawJson::from(json))),
    }
}

/// Whether all numbers equal what was sent: an `f64` may lack digits of a number beyond 64 bits.
pub(crate) fn is_exact(value: &Value) -> bool {
    const ALL_INTEGERS: f64 = 9_007_199_254_740_992.0;
    match value {
        Value::Number(number) if number.is_f64() => number.as_f64().is_some_and(|float| float.abs() < ALL_INTEGERS),
        Value::Array(values) => values.iter().all(is_exact),
        Value::Object(map) => map.values().all(is_exact),
        _ => true,
    }
}

/// Reads an attribute into its field, or returns the value if it does not fit.
struct Attribute<'a>(&'a mut dyn FieldValue);

impl<'de> DeserializeSeed<'de> for Attribute<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        let Self(slot) = self;
        let value =
            deserializer.deserialize_any(ValueVisitor { value: slot, error_path: &mut ErrorPath::default() })?;
        let Some(Err((_, other))) = value.map(|value| put(slot, value)) else { return Ok(None) };
        // Of an attribute that was sent twice, the last value counts. A required attribute has no other empty value.
        if !slot.set_null() {
            put_text(slot, Cow::Borrowed(""));
        }
        Ok(Some(other).filter(|other| !other.is_null()))
    }
}

/// Reads the event as a [`RawJson`] first, so that the result is the same for every format.
impl<'de, D: EventData> Deserialize<'de> for Event<D> {
    fn deserialize<T: Deserializer<'de>>(deserializer: T) -> Result<Self, T::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let json = json.as_str();
        let event = from_str(json).map_err(T::Error::custom)?;
        D::from_event(event, json, Internal(())).map_err(T::Error::custom)
    }
}

/// Writes `type` first and `data` last, which is the order that is read fastest.
impl<D: EventData> Serialize for Event<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let serializer = match through_serde(self, serializer) {
            Ok(outcome) => return outcome,
            Err(serializer) => serializer,
        };
        let mut map = serializer.serialize_map(None)?;
        let mut outcome = Ok(());
        let mut write = |name: &str, view: ValueRef<'_>| {
            if outcome.is_ok() {
                outcome = map.serialize_entry(name, &view);
            }
        };
        self.entries(|name, view| write(name.as_str(), view));
        let mut write_data = |data: ValueRef<'_>| {
            if !data.is_absent() {
                write("data", data);
            }
        };
        self.data.lend(&mut write_data, Internal(()));
        outcome?;
        map.end()
    }
}
