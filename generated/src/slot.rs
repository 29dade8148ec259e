//! The field types of payloads, as one reader and two writers see them: [`Slot`] is a field or an array element,
//! [`Place`] what is read into it, [`View`] what is written from it.

use std::any::Any;
use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::RawJson;
use crate::object::Object;
use crate::one_of::Options;

/// A field of a payload, or an element of an array in it: it holds one JSON value.
///
/// Every type of a field implements this, so that one reader and one writer serve all payloads.
pub trait Slot: Any {
    /// The place to read a value into. An absent value is created first.
    fn place(&mut self) -> Place<'_>;

    /// Removes the value. Returns whether the slot accepts a `null`.
    fn empty(&mut self) -> bool {
        false
    }

    /// The value to write.
    fn view(&self) -> View<'_>;
}

/// A [`Slot`], by the kind of value that it accepts.
pub enum Place<'a> {
    Text(&'a mut String),
    /// A text that is looked up among known ones.
    Known(&'a mut dyn FromText),
    Boolean(&'a mut bool),
    Integer(&'a mut i64),
    Number(&'a mut Number),
    Object(&'a mut dyn Object),
    OneOf(&'a mut dyn Options),
    Array(&'a mut dyn Array),
    /// An object without documented properties.
    Map(&'a mut Map<String, Value>),
    /// Any JSON value.
    Json(&'a mut Value),
}

impl Place<'_> {
    /// What is expected here, in the words of an error message.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Known(_) => "a string",
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Number(_) => "a number",
            Self::Object(_) | Self::OneOf(_) | Self::Map(_) => "an object",
            Self::Array(_) => "an array",
            Self::Json(_) => "a value",
        }
    }
}

/// The value of a [`Slot`], borrowed for writing.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value: neither name nor value is written.
    Absent,
    Text(&'a str),
    Boolean(&'a bool),
    Integer(&'a i64),
    Number(&'a Number),
    Object(&'a dyn Object),
    Array(&'a dyn Array),
    Map(&'a Map<String, Value>),
    Json(&'a Value),
    Raw(&'a RawJson),
}

impl View<'_> {
    pub(crate) const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// A type that is made from a text, such as an open enum.
pub trait FromText {
    /// Sets the value from a text.
    fn set(&mut self, text: Cow<'_, str>);
}

/// The elements of an array, whatever their type.
pub trait Array {
    /// Adds an element, and returns it to be read into.
    fn push(&mut self) -> &mut dyn Slot;

    /// The number of elements.
    fn len(&self) -> usize;

    /// The element at an index.
    fn get(&self, index: usize) -> Option<&dyn Slot>;
}

impl Slot for String {
    fn place(&mut self) -> Place<'_> {
        Place::Text(self)
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for bool {
    fn place(&mut self) -> Place<'_> {
        Place::Boolean(self)
    }

    fn view(&self) -> View<'_> {
        View::Boolean(self)
    }
}

impl Slot for i64 {
    fn place(&mut self) -> Place<'_> {
        Place::Integer(self)
    }

    fn view(&self) -> View<'_> {
        View::Integer(self)
    }
}

impl Slot for Map<String, Value> {
    fn place(&mut self) -> Place<'_> {
        Place::Map(self)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Slot for Value {
    fn place(&mut self) -> Place<'_> {
        Place::Json(self)
    }

    fn empty(&mut self) -> bool {
        *self = Self::Null;
        true
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl<T: Slot + Default> Slot for Option<T> {
    fn place(&mut self) -> Place<'_> {
        self.get_or_insert_default().place()
    }

    fn empty(&mut self) -> bool {
        *self = None;
        true
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Slot::view)
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn place(&mut self) -> Place<'_> {
        Place::Array(self)
    }

    fn empty(&mut self) -> bool {
        self.clear();
        false
    }

    fn view(&self) -> View<'_> {
        View::Array(self)
    }
}

impl<T: Slot + Default> Array for Vec<T> {
    #[expect(clippy::indexing_slicing, reason = "the element is there; `Vec::push_mut` requires Rust 1.95")]
    fn push(&mut self) -> &mut dyn Slot {
        let index = Self::len(self);
        Self::push(self, T::default());
        &mut self[index]
    }

    fn len(&self) -> usize {
        Self::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn Slot> {
        <[T]>::get(self, index).map(|item| item as &dyn Slot)
    }
}

/// Implements serde's traits for a [`Slot`].
macro_rules! with_serde {
    ($slot:ident) => {
        impl ::serde::Serialize for $slot {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::slot::Slot::view(self).serialize(serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $slot {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::read::value(deserializer)
            }
        }
    };
}
pub(crate) use with_serde;
