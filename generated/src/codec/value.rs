//! A value of a payload, as the reader and the writers see it.
//!
//! A [`FieldValue`] is a field or an array element. [`ValueMut`] is what is read into it, [`ValueRef`] what is written
//! from it. An [`Object`] lends its fields, one of several objects is an [`Options`], and an array an [`Array`].

use std::any::Any;
use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::escape::is_plain;
use crate::RawJson;

/// A field of a payload, or an element of an array in it: it holds one JSON value.
///
/// Every type of a field implements this, so that one reader and one writer serve all payloads.
pub trait FieldValue: Any {
    /// The place to read a value into. An absent value is created first.
    fn value_mut(&mut self) -> ValueMut<'_>;

    /// Takes a `null`. Returns whether the field accepts it.
    fn set_null(&mut self) -> bool {
        false
    }

    /// Forgets what was read, before the value is read again.
    fn clear(&mut self) {}

    /// The value to write.
    fn value_ref(&self) -> ValueRef<'_>;
}

/// A [`FieldValue`], by the kind of value that it accepts.
pub enum ValueMut<'a> {
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

impl ValueMut<'_> {
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

/// The value of a [`FieldValue`], borrowed for writing.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
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

impl ValueRef<'_> {
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
    fn push(&mut self) -> Option<&mut dyn FieldValue>;

    /// The number of elements.
    fn len(&self) -> usize;

    /// The element at an index.
    fn get(&self, index: usize) -> Option<&dyn FieldValue>;
}

/// A struct whose fields are the documented properties of a JSON object.
pub trait Object: FieldValue {
    /// The properties, in their documented order.
    fn properties(&self) -> &'static [Property];

    /// Calls `reader` with the field of each of [`properties`](Self::properties), in the same order.
    fn read(&mut self, reader: &mut dyn FnMut(&mut [&mut dyn FieldValue]));

    /// Calls `writer` with the field of each of [`properties`](Self::properties), in the same order.
    fn write(&self, writer: &mut dyn FnMut(&[&dyn FieldValue]));
}

/// A documented property of an object.
pub struct Property {
    pub(crate) name: &'static str,
    /// The name as JSON writes it, with the colon: `"name":`. `None` if it needs an escape.
    pub(crate) plain_key: Option<&'static str>,
    /// Whether it must be present.
    pub(crate) is_required: bool,
}

impl Property {
    /// A property that must be present. `key` is its name in quotes, with the colon.
    pub(crate) const fn required(name: &'static str, key: &'static str) -> Self {
        let plain_key = if is_plain(name) { Some(key) } else { None };
        Self { name, plain_key, is_required: true }
    }

    /// The same, where the value may be `null`: the field is an [`Option`].
    pub(crate) const fn nullable(name: &'static str, key: &'static str) -> Self {
        Self::required(name, key)
    }

    /// A property that may be absent or `null`.
    pub(crate) const fn optional(name: &'static str, key: &'static str) -> Self {
        Self { is_required: false, ..Self::required(name, key) }
    }

    /// The value to write: `null` for a required property whose field is `None`.
    #[inline]
    pub(crate) fn value_ref<'a>(&self, field: &'a dyn FieldValue) -> ValueRef<'a> {
        match field.value_ref() {
            ValueRef::Absent if self.is_required => ValueRef::Json(&Value::Null),
            value => value,
        }
    }
}

impl<T: Object> FieldValue for T {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Object(self)
    }

    fn clear(&mut self) {
        clear(self);
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Object(self)
    }
}

/// Forgets the values of all fields.
fn clear(object: &mut dyn Object) {
    object.read(&mut |fields| fields.iter_mut().for_each(|field| field.clear()));
}

/// An enum with a variant for each object that a value can be.
pub(crate) trait OneOf: Sized + 'static {
    /// The options, in the order in which they are documented.
    const OPTIONS: &'static [Choice<Self>];

    /// What is expected here, in the words of an error message.
    const EXPECTED: &'static str;

    /// The present option.
    fn object(&self) -> &dyn Object;

    /// The present option, to be read into.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// An option: its name in the documentation, and a constructor of an empty one.
pub(crate) struct Choice<T>(pub(crate) &'static str, pub(crate) fn() -> T);

/// A [`OneOf`] as a trait object.
pub trait Options {
    /// Sets the enum to the option at that index, empty. Returns the option and its name.
    fn choose(&mut self, index: usize) -> Option<(&'static str, &mut dyn Object)>;

    /// What is expected here, in the words of an error message.
    fn expected(&self) -> &'static str;
}

impl<T: OneOf> Options for T {
    fn choose(&mut self, index: usize) -> Option<(&'static str, &mut dyn Object)> {
        let Choice(name, make) = T::OPTIONS.get(index)?;
        *self = make();
        Some((name, self.object_mut()))
    }

    fn expected(&self) -> &'static str {
        T::EXPECTED
    }
}
