//! What an event carries: the payload of its type, or what there was instead.

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
    /// The payload, if it is of that type.
    #[must_use]
    pub fn get<P: Payload>(&self) -> Option<&P> {
        let payload: &dyn Any = self.slot()?;
        payload.downcast_ref()
    }

    /// Takes the payload out, if it is of that type.
    pub(crate) fn take<P: Payload>(&mut self) -> Option<P> {
        let payload: &mut dyn Any = self.slot_mut()?;
        payload.downcast_mut().map(mem::take)
    }

    /// Reads the JSON as the payload of that type; what cannot be read so is kept.
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
            fault.into_refusal("data").unwrap_or_else(|| Refusal { expected: "sound JSON", found: error.to_string() });
        Self::Mismatch(Box::new(Mismatch { event_type, path, expected, found, json: json.into() }))
    }
}

impl Data {
    /// What is to be written.
    pub(crate) fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Unknown(json) => View::Raw(json),
            Self::Mismatch(mismatch) => View::Raw(&mismatch.json),
            payload => payload.slot().map_or(View::Absent, Slot::view),
        }
    }
}

/// No data.
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

/// What an [`Event`] can carry: any [`Data`], one [`Payload`], or either [`Lossless`](crate::Lossless) with all that was sent.
///
/// Only the types of this crate implement it.
pub trait EventData: Sized {
    /// Reads an event that carries this.
    #[doc(hidden)]
    fn read(json: &str) -> Result<Event<Self>, Error>;

    /// Lends what is to be written.
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
        envelope::from_str(json)?.into_typed()
    }

    fn lend(&self, to: &mut dyn FnMut(View<'_>)) {
        to(Slot::view(self));
    }
}
