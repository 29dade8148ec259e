//! The data of an event: the macro that makes [`Data`] of the table of all payloads, and [`EventData`] for all types that
//! an [`Event`] can carry.

use std::any::Any;

use serde::de::DeserializeSeed;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::codec::{ErrorPath, ValueRef, ValueSeed, partial};
use crate::payload::Internal;
use crate::{Data, Error, Event, EventType, Mismatch, Payload};

/// Makes [`Data`] of a table. Each row has the type of a payload, its module, and the event type; behind it, the names of
/// its former types.
macro_rules! data {
    ($(
        $(#[$attribute:meta])*
        $payload:ident($module:ident) = $event_type:literal $(| $former:ident)*,
    )*) => {
        /// The payload of an event.
        ///
        /// ```
        /// use qlik_events::{Data, Event};
        ///
        /// let event = Event::from_slice(br#"{"type":"com.qlik.app.created","data":{"name":"Sales"}}"#)?;
        /// match event.data {
        ///     Data::AppCreated(app) => println!("{:?} was created", app.name),
        ///     Data::Unknown(json) => println!("no documented payload: {} bytes", json.as_str().len()),
        ///     Data::Mismatch(mismatch) => println!("{mismatch}"),
        ///     _ => {}
        /// }
        /// # Ok::<(), qlik_events::Error>(())
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Data {
            /// The event has no payload.
            Absent,
            /// The event has a type that this version does not know, or whose payload no document describes.
            Unknown($crate::RawJson),
            /// The payload does not fit the event's type. What fits of it is typed.
            Mismatch(Box<$crate::Mismatch>),
            $(
                #[doc = concat!("`", $event_type, "`")]
                $payload($(#[$attribute])* Box<$crate::$module::$payload>),
            )*
        }

        impl Data {
            /// The type of the events with such a payload; `None` where no document describes the payload.
            #[must_use]
            pub const fn event_type(&self) -> Option<$crate::EventType> {
                match self {
                    $(Self::$payload(_) => Some($crate::EventType::$payload),)*
                    Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
                }
            }

            /// The type whose payload a type has; of a former one its successor.
            pub(crate) const fn payload_type(event_type: $crate::EventType) -> Option<$crate::EventType> {
                match event_type {
                    $(
                        $crate::EventType::$payload $(| $crate::EventType::$former)* => {
                            Some($crate::EventType::$payload)
                        }
                    )*
                    _ => None,
                }
            }

            /// An empty payload of a type, to read into; of a former one that of its successor.
            pub(crate) fn empty(event_type: $crate::EventType) -> Option<Self> {
                match Self::payload_type(event_type)? {
                    $($crate::EventType::$payload => Some(Self::$payload(Box::default())),)*
                    _ => None,
                }
            }

            /// The payload, to be written.
            pub(crate) fn payload(&self) -> Option<&dyn $crate::codec::FieldValue> {
                match self {
                    $(Self::$payload(payload) => Some(&**payload),)*
                    Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
                }
            }

            /// The payload, to be read into.
            pub(crate) fn payload_mut(&mut self) -> Option<&mut dyn $crate::codec::FieldValue> {
                match self {
                    $(Self::$payload(payload) => Some(&mut **payload),)*
                    Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
                }
            }
        }
    };
}
pub(crate) use data;

impl Data {
    /// The payload, if it is a `P`: `event.data.get::<apps::AppCreated>()`.
    #[must_use]
    pub fn get<P: Payload>(&self) -> Option<&P> {
        let payload: &dyn Any = self.payload()?;
        payload.downcast_ref()
    }

    /// The payload, if it is a `P`, to be changed.
    #[must_use]
    pub fn get_mut<P: Payload>(&mut self) -> Option<&mut P> {
        let payload: &mut dyn Any = self.payload_mut()?;
        payload.downcast_mut()
    }

    /// Replaces the data by the JSON, as the payload of that type. JSON that does not fit becomes [`Data::Mismatch`].
    ///
    /// Whatever drops data has the code that drops every payload, so they are dropped in few places: this one, and those
    /// that read an event. What else drops them is `#[inline]`, and compiled by those who call it.
    pub(crate) fn set(&mut self, event_type: Option<EventType>, json: &RawValue) {
        *self = Self::read(event_type, json);
    }

    fn read(event_type: Option<EventType>, json: &RawValue) -> Self {
        if json.get() == RawValue::NULL.get() {
            return Self::Absent;
        }
        let Some(mut data) = event_type.and_then(Self::empty) else { return Self::Unknown(json.into()) };
        if data.fill(json) { data } else { Self::mismatch(event_type, json) }
    }

    /// Reads the JSON into the payload. Returns whether all of it fits.
    fn fill(&mut self, json: &RawValue) -> bool {
        let Some(value) = self.payload_mut() else { return false };
        let mut error_path = ErrorPath::default();
        let mut deserializer = serde_json::Deserializer::from_str(json.get());
        let outcome = ValueSeed { value, error_path: &mut error_path }.deserialize(&mut deserializer);
        outcome.is_ok() && !error_path.is_undocumented
    }

    #[cold]
    fn mismatch(event_type: Option<EventType>, json: &RawValue) -> Self {
        let Some(mut data) = event_type.and_then(Self::empty) else { return Self::Unknown(json.into()) };
        let mut problems = Vec::new();
        let event_type = data.event_type();
        let (Some(event_type), Some(value)) = (event_type, data.payload_mut()) else {
            return Self::Unknown(json.into());
        };
        partial::read(value, json, partial::ROOT, &mut problems);
        Self::Mismatch(Box::new(Mismatch::new(event_type, problems, data, json.into())))
    }

    /// The value to write.
    pub(crate) fn value_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Absent => ValueRef::Absent,
            Self::Unknown(json) => ValueRef::Raw(json),
            Self::Mismatch(mismatch) => ValueRef::Raw(&mismatch.json),
            payload => payload.payload().map_or(ValueRef::Absent, |payload| payload.value_ref()),
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
        self.value_ref().serialize(serializer)
    }
}

/// What an [`Event`] can carry: [`Data`], one [`Payload`], or a [`Lossless`](crate::Lossless) of either.
///
/// The trait is sealed: only types of this crate can implement it.
pub trait EventData: Sized {
    /// Makes an event with such data of any event, which was read from that JSON text.
    #[doc(hidden)]
    fn from_event(event: Event, json: &str, internal: Internal) -> Result<Event<Self>, Error>;

    /// Calls `to` with the value to write.
    #[doc(hidden)]
    fn lend(&self, to: &mut dyn FnMut(ValueRef<'_>), internal: Internal);
}

impl EventData for Data {
    fn from_event(event: Event, _: &str, _: Internal) -> Result<Event, Error> {
        Ok(event)
    }

    fn lend(&self, to: &mut dyn FnMut(ValueRef<'_>), _: Internal) {
        to(self.value_ref());
    }
}

impl<P: Payload> EventData for P {
    fn from_event(event: Event, _: &str, _: Internal) -> Result<Event<P>, Error> {
        Ok(event.into_typed()?)
    }

    fn lend(&self, to: &mut dyn FnMut(ValueRef<'_>), internal: Internal) {
        to(Payload::value_ref(self, internal).value_ref());
    }
}
