//! Objects with documented properties: the trait that is generated for each, and the macros that complete it.

use std::fmt::Debug;

use crate::{Data, EventType};

pub(crate) use crate::slot::Slot;

/// The payload of one event type, such as [`spaces::SpaceCreated`](crate::spaces::SpaceCreated).
///
/// The trait is sealed: only types of this crate can implement it.
pub trait Payload: Slot + Clone + Debug + Default + Into<Data> + PartialEq + Send + Sync {
    /// The event type that has this payload.
    const EVENT_TYPE: EventType;
}

/// A struct whose fields are the documented properties of a JSON object.
pub trait Object: Slot {
    /// Calls `reader` with the fields, in the documented order of the properties.
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>]));

    /// Calls `writer` with the fields, in the order in which they are written.
    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>]));
}

/// A field and the name of its property, for reading.
pub struct Field<'a> {
    pub(crate) name: &'static str,
    pub(crate) slot: &'a mut dyn Slot,
    pub(crate) is_required: bool,
    pub(crate) is_filled: bool,
}

impl<'a> Field<'a> {
    /// The field of a required property, which must be present and not `null`.
    pub(crate) fn required(name: &'static str, slot: &'a mut dyn Slot) -> Self {
        Self { name, slot, is_required: true, is_filled: false }
    }

    /// The field of an optional property, which may be absent or `null`.
    pub(crate) fn optional(name: &'static str, slot: &'a mut dyn Slot) -> Self {
        Self { name, slot, is_required: false, is_filled: false }
    }
}

/// A field and the name of its property, for writing.
pub struct Named<'a>(pub(crate) &'static str, pub(crate) &'a dyn Slot);

/// Removes the values of all optional fields. A required field is read again, or the object does not fit.
pub(crate) fn empty(object: &mut dyn Object) -> bool {
    object.read(&mut |fields| {
        for field in fields {
            field.slot.empty();
        }
    });
    false
}

/// Implements [`Slot`] and serde's traits for an [`Object`].
macro_rules! object {
    ($object:ident) => {
        impl $crate::slot::Slot for $object {
            fn place(&mut self) -> $crate::slot::Place<'_> {
                $crate::slot::Place::Object(self)
            }

            fn empty(&mut self) -> bool {
                $crate::object::empty(self)
            }

            fn view(&self) -> $crate::slot::View<'_> {
                $crate::slot::View::Object(self)
            }
        }

        $crate::slot::with_serde!($object);
    };
}
pub(crate) use object;

/// Makes an [`Object`] a [`Payload`]: that of the variants of [`EventType`] and [`Data`] with its name.
macro_rules! payload {
    ($payload:ident) => {
        $crate::object::object!($payload);

        $crate::object::carried!($payload);
    };
}
pub(crate) use payload;

/// Implements [`Payload`] for a type, and its conversion into [`Data`].
macro_rules! carried {
    ($payload:ident) => {
        impl $crate::object::Payload for $payload {
            const EVENT_TYPE: $crate::EventType = $crate::EventType::$payload;
        }

        impl From<$payload> for $crate::Data {
            #[inline]
            fn from(payload: $payload) -> Self {
                Self::$payload(Box::new(payload))
            }
        }
    };
}
pub(crate) use carried;
