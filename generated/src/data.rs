//! The data of an event: the macro that makes [`Data`] of the table of all payloads, and [`EventData`] for all types that
//! an [`Event`] can carry.

use std::any::Any;

use serde::{Serialize, Serializer};

use crate::codec::ValueRef;
use crate::payload::Internal;
use crate::{Data, Error, Event, Payload};

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

/// The variant of the payload.
impl<P: Payload> From<P> for Data {
    fn from(payload: P) -> Self {
        payload.into_data(Internal(()))
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
