//! The values that are no objects: texts, numbers, arrays, any JSON, and the absent value.

use serde_json::{Map, Value};

use super::value::{Array, FieldValue, ValueMut, ValueRef};

impl FieldValue for String {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Text(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }
}

impl FieldValue for bool {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Boolean(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Boolean(self)
    }
}

impl FieldValue for i64 {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Integer(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Integer(self)
    }
}

impl FieldValue for Map<String, Value> {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Map(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Map(self)
    }
}

impl FieldValue for Value {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Json(self)
    }

    fn set_null(&mut self) -> bool {
        *self = Self::Null;
        true
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(self)
    }
}

impl<T: FieldValue + Default> FieldValue for Option<T> {
    fn value_mut(&mut self) -> ValueMut<'_> {
        self.get_or_insert_default().value_mut()
    }

    /// A value that is any JSON can be `null` itself.
    fn set_null(&mut self) -> bool {
        if !self.get_or_insert_default().set_null() {
            *self = None;
        }
        true
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn value_ref(&self) -> ValueRef<'_> {
        self.as_ref().map_or(ValueRef::Absent, FieldValue::value_ref)
    }
}

impl<T: FieldValue + Default> FieldValue for Vec<T> {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Array(self)
    }

    fn clear(&mut self) {
        Self::clear(self);
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Array(self)
    }
}

impl<T: FieldValue + Default> Array for Vec<T> {
    fn push(&mut self) -> Option<&mut dyn FieldValue> {
        Self::push(self, T::default());
        self.last_mut().map(|item| item as &mut dyn FieldValue)
    }

    fn len(&self) -> usize {
        Self::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn FieldValue> {
        <[T]>::get(self, index).map(|item| item as &dyn FieldValue)
    }
}
