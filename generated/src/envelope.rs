//! Reads and writes events.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::attributes::is_there;
use crate::data::Body;
use crate::event_type::TypeText;
use crate::fault::Fault;
use crate::read::{Filler, Reader, put};
use crate::slot::{FromText, Slot};
use crate::{Data, Event, EventType, RawJson};

/// Reads an event from JSON text: straight into the payload, and if that does not work, once more with care.
pub(crate) fn from_str(json: &str) -> serde_json::Result<Event> {
    let read = |envelope: Envelope| {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let event = envelope.deserialize(&mut deserializer)?;
        deserializer.end().map(|()| event)
    };
    read(Envelope::Straight).or_else(|_| read(Envelope::Lent))
}

/// How to read an event, as far as its data are concerned.
#[derive(Clone, Copy, PartialEq)]
enum Envelope {
    /// Read the data as the payload of the type, where that is known by then. Data that do not fit are an error.
    Straight,
    /// Read the data when all the rest is known, from the JSON text at hand.
    Lent,
    /// The same from any format: the data are copied.
    Copied,
}

impl<'de> DeserializeSeed<'de> for Envelope {
    type Value = Event;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Event, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Envelope {
    type Value = Event;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an event, which is an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Event, A::Error> {
        let mut event = Event::default();
        let mut event_type = TypeText::default();
        let mut unread = None;
        while let Some(Name(name)) = map.next_key()? {
            if name == "data" {
                (event.data, unread) = self.data(event_type.known, &mut map)?;
                continue;
            }
            let field =
                if name == "type" { Some(&mut event_type as &mut dyn Slot) } else { event.attribute_mut(&name) };
            let other = match field {
                Some(slot) => map.next_value_seed(Field(slot))?,
                None => Some(map.next_value()?),
            };
            if let Some(other) = other {
                event.extensions.insert(name.into_owned(), other);
            }
        }
        if event_type.text.is_empty()
            && let Some(Value::String(text)) = event.extensions.get("eventType")
        {
            event_type.set(Cow::Borrowed(text));
        }
        let TypeText { text, known } = event_type;
        event.event_type = text;
        if let Some(json) = unread {
            event.data = Data::read(known, json);
        } else if event.data.event_type().is_some_and(|read_as| known != Some(read_as)) {
            return Err(A::Error::custom("another `type` after the data"));
        }
        Ok(event)
    }
}

/// What was read of the data of an event, and what is left to be read when its type is known.
type Parts<'de> = (Data, Option<Cow<'de, RawValue>>);

impl Envelope {
    fn data<'de, A: MapAccess<'de>>(self, event_type: Option<EventType>, map: &mut A) -> Result<Parts<'de>, A::Error> {
        if self == Self::Straight
            && let Some(mut data) = event_type.and_then(Data::empty)
            && let Some(slot) = data.slot_mut()
        {
            map.next_value_seed(Reader { slot, fault: &mut Fault::default() })?;
            return Ok((data, None));
        }
        let json = if self == Self::Copied {
            map.next_value::<RawJson>()?.into()
        } else {
            Cow::Borrowed(map.next_value::<&RawValue>()?)
        };
        Ok((Data::Absent, Some(json)))
    }
}

/// A name, not copied if it can be lent.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// Reads an attribute into its field, or returns what does not go there.
struct Field<'a>(&'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for Field<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        let Self(slot) = self;
        let value = deserializer.deserialize_any(Filler { slot, fault: &mut Fault::default() })?;
        let Some(Err((_, other))) = value.map(|value| put(slot, value)) else { return Ok(None) };
        slot.empty();
        Ok(Some(other).filter(|other| !other.is_null()))
    }
}

impl<'de, D: Body> Deserialize<'de> for Event<D> {
    fn deserialize<T: Deserializer<'de>>(deserializer: T) -> Result<Self, T::Error> {
        let event = Envelope::Copied.deserialize(deserializer)?;
        D::narrow(event).map_err(T::Error::custom)
    }
}

/// First the attributes, `type` before all, and the data last: so it is read back without a detour.
impl<D: Body> Serialize for Event<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (attributes, data) = (self.attributes(), self.data.view());
        let attributes = attributes.iter().filter(is_there);
        let taken =
            |name: &str| (name == "data" && !data.is_absent()) || attributes.clone().any(|(taken, _)| *taken == name);

        let mut map = serializer.serialize_map(None)?;
        for (name, attribute) in attributes.clone() {
            map.serialize_entry(name, attribute)?;
        }
        for (name, value) in self.extensions.iter().filter(|(name, _)| !taken(name)) {
            map.serialize_entry(name, value)?;
        }
        if !data.is_absent() {
            map.serialize_entry("data", &data)?;
        }
        map.end()
    }
}
