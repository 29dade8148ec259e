//! Objects with documented properties: what is emitted for each payload, and what is added to it here.

use std::fmt::Debug;

use crate::{Data, EventType};

pub(crate) use crate::slot::Slot;

/// The data of one type of event, such as [`spaces::SpaceCreated`](crate::spaces::SpaceCreated).
///
/// Only the types of this crate implement it.
pub trait Payload: Slot + Clone + Debug + Default + Into<Data> + PartialEq + Send + Sync {
    /// The type of the events that carry it.
    const EVENT_TYPE: EventType;
}

/// A struct whose fields are the documented properties of a JSON object.
pub trait Object: Slot {
    /// Shows its fields to a reader, in the order in which the properties are documented and usually sent.
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>]));

    /// Shows its fields to a writer, in the order in which they are written.
    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>]));
}

/// A field, to be read into.
pub struct Field<'a> {
    pub(crate) name: &'static str,
    pub(crate) slot: &'a mut dyn Slot,
    pub(crate) is_required: bool,
    pub(crate) is_filled: bool,
}

impl<'a> Field<'a> {
    /// The field of a property that is always there, and is not `null`.
    pub(crate) fn required(name: &'static str, slot: &'a mut dyn Slot) -> Self {
        Self { name, slot, is_required: true, is_filled: false }
    }

    /// The field of a property that may be absent or `null`.
    pub(crate) fn optional(name: &'static str, slot: &'a mut dyn Slot) -> Self {
        Self { name, slot, is_required: false, is_filled: false }
    }
}

/// A field and the name of its property, to be written.
pub struct Named<'a>(pub(crate) &'static str, pub(crate) &'a dyn Slot);

/// Takes out all optional properties; a required one is filled anew, or the object is refused.
pub(crate) fn empty(object: &mut dyn Object) -> bool {
    object.read(&mut |fields| {
        for field in fields {
            field.slot.empty();
        }
    });
    false
}

/// Makes an [`Object`] a [`Slot`], and gives it to serde.
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

/// Makes an [`Object`] the [`Payload`] of the event of its name: that of the variants of [`EventType`] and [`Data`].
macro_rules! payload {
    ($payload:ident) => {
        $crate::object::object!($payload);

        $crate::object::carried!($payload);
    };
}
pub(crate) use payload;

/// Makes a type what the events of its name carry.
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
