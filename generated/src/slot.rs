//! Where one JSON value goes, and what is written from there.

use std::any::Any;
use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::RawJson;
use crate::object::Object;
use crate::one_of::Options;

/// A place for one JSON value: a field of a payload, or an element of an array in it.
///
/// Every type a field can have implements this, and so one reader and one writer serve all payloads.
pub trait Slot: Any {
    /// The place itself, ready to be filled.
    fn place(&mut self) -> Place<'_>;

    /// Takes out what was there, and says whether that is all a `null` asks for.
    fn empty(&mut self) -> bool {
        false
    }

    /// What is to be written.
    fn view(&self) -> View<'_>;
}

/// A [`Slot`] by the kind of value that goes into it.
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
    /// Whatever was sent.
    Json(&'a mut Value),
}

impl Place<'_> {
    /// What goes here, in words.
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

/// The value of a [`Slot`], lent for writing.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing: neither the name nor the value is written.
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

/// A place for a text that is looked up among known ones.
pub trait FromText {
    /// Puts the text here.
    fn set(&mut self, text: Cow<'_, str>);
}

/// The elements of an array, whatever their type.
pub trait Array {
    /// Adds an element, to be filled.
    fn push(&mut self) -> &mut dyn Slot;

    /// How many elements there are.
    fn len(&self) -> usize;

    /// The element of that index.
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
    fn push(&mut self) -> &mut dyn Slot {
        self.push_mut(T::default())
    }

    fn len(&self) -> usize {
        Self::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn Slot> {
        <[T]>::get(self, index).map(|item| item as &dyn Slot)
    }
}

/// Gives a [`Slot`] to serde.
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
