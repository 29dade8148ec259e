//! The data of an event: [`Data`], and [`EventData`] for all types that an [`Event`] can carry.

use std::any::Any;
use std::mem;

use serde::de::DeserializeSeed;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::fault::{Fault, Refusal};
use crate::object::Payload;
use crate::read::Reader;
use crate::slot::{Slot, View};
use crate::{Data, Error, Event, EventType, Mismatch, envelope};

impl Data {
    /// The payload, if it is a `P`: `event.data.get::<apps::AppCreated>()`.
    #[must_use]
    pub fn get<P: Payload>(&self) -> Option<&P> {
        let payload: &dyn Any = self.slot()?;
        payload.downcast_ref()
    }

    /// Takes the payload out, if it is a `P`.
    pub(crate) fn take<P: Payload>(&mut self) -> Option<P> {
        let payload: &mut dyn Any = self.slot_mut()?;
        payload.downcast_mut().map(mem::take)
    }

    /// Reads the JSON as the payload of that type. JSON that does not fit becomes [`Data::Mismatch`].
    pub(crate) fn read(event_type: Option<EventType>, json: &RawValue) -> Self {
        if json.get() == RawValue::NULL.get() {
            return Self::Absent;
        }
        let Some(mut data) = event_type.and_then(Self::empty) else { return Self::Unknown(json.into()) };
        let event_type = data.event_type();
        let (Some(event_type), Some(slot)) = (event_type, data.slot_mut()) else { return Self::Unknown(json.into()) };

        let mut fault = Fault::default();
        let mut deserializer = serde_json::Deserializer::from_str(json.get());
        let Err(error) = (Reader { slot, fault: &mut fault }).deserialize(&mut deserializer) else { return data };
        let path = fault.path("data");
        let Refusal { expected, found } =
            fault.into_refusal("data").unwrap_or_else(|| Refusal { expected: "valid JSON", found: error.to_string() });
        Self::Mismatch(Box::new(Mismatch { event_type, path, expected, found, json: json.into() }))
    }
}

impl Data {
    /// The value to write.
    pub(crate) fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Unknown(json) => View::Raw(json),
            Self::Mismatch(mismatch) => View::Raw(&mismatch.json),
            payload => payload.slot().map_or(View::Absent, Slot::view),
        }
    }
}

/// [`Data::Absent`].
impl Default for Data {
    fn default() -> Self {
        Self::Absent
    }
}

impl Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

/// What an [`Event`] can carry: [`Data`], one [`Payload`], or a [`Lossless`](crate::Lossless) of either.
///
/// The trait is sealed: only types of this crate can implement it.
pub trait EventData: Sized {
    /// Reads an event with such data.
    #[doc(hidden)]
    fn read(json: &str) -> Result<Event<Self>, Error>;

    /// Calls `to` with the value to write.
    #[doc(hidden)]
    fn lend(&self, to: &mut dyn FnMut(View<'_>));
}

impl EventData for Data {
    fn read(json: &str) -> Result<Event, Error> {
        Ok(envelope::from_str(json)?)
    }

    fn lend(&self, to: &mut dyn FnMut(View<'_>)) {
        to(self.view());
    }
}

impl<P: Payload> EventData for P {
    fn read(json: &str) -> Result<Event<P>, Error> {
        Ok(envelope::from_str(json)?.into_typed()?)
    }

    fn lend(&self, to: &mut dyn FnMut(View<'_>)) {
        to(Slot::view(self));
    }
}
