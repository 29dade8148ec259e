//! What makes a generated type a value, and a payload.

use super::value::Object;

/// Forgets the values of all fields.
pub(crate) fn clear(object: &mut dyn Object) {
    object.read(&mut |fields| fields.iter_mut().for_each(|field| field.value.clear()));
}

/// Implements [`FieldValue`] and serde's traits for an [`Object`].
macro_rules! object {
    ($object:ident) => {
        impl $crate::codec::FieldValue for $object {
            fn value_mut(&mut self) -> $crate::codec::ValueMut<'_> {
                $crate::codec::ValueMut::Object(self)
            }

            fn clear(&mut self) {
                $crate::codec::clear(self);
            }

            fn value_ref(&self) -> $crate::codec::ValueRef<'_> {
                $crate::codec::ValueRef::Object(self)
            }
        }

        $crate::codec::with_serde!($object);
    };
}
pub(crate) use object;

/// Makes an [`Object`] a [`Payload`](crate::Payload): that of the event type with its name.
macro_rules! payload {
    ($payload:ident) => {
        $crate::codec::object!($payload);

        $crate::codec::carried!($payload);
    };
}
pub(crate) use payload;

/// Implements [`FieldValue`] and serde's traits for a [`OneOf`](super::OneOf).
macro_rules! one_of {
    ($name:ident) => {
        impl $crate::codec::FieldValue for $name {
            fn value_mut(&mut self) -> $crate::codec::ValueMut<'_> {
                $crate::codec::ValueMut::OneOf(self)
            }

            fn value_ref(&self) -> $crate::codec::ValueRef<'_> {
                $crate::codec::ValueRef::Object($crate::codec::OneOf::object(self))
            }
        }

        $crate::codec::with_serde!($name);
    };
}
pub(crate) use one_of;

/// Makes a [`OneOf`](super::OneOf) a [`Payload`](crate::Payload): that of the event type with its name.
macro_rules! payload_one_of {
    ($payload:ident) => {
        $crate::codec::one_of!($payload);

        $crate::codec::carried!($payload);
    };
}
pub(crate) use payload_one_of;

/// Implements [`Payload`](crate::Payload) for a type, and its conversions into and from [`Data`](crate::Data).
macro_rules! carried {
    ($payload:ident) => {
        impl $crate::Payload for $payload {
            const EVENT_TYPE: $crate::EventType = $crate::EventType::$payload;

            fn value_mut(&mut self, _: $crate::payload::Internal) -> &mut dyn $crate::codec::FieldValue {
                self
            }

            fn value_ref(&self, _: $crate::payload::Internal) -> &dyn $crate::codec::FieldValue {
                self
            }
        }

        impl From<$payload> for $crate::Data {
            #[inline]
            fn from(payload: $payload) -> Self {
                Self::$payload(Box::new(payload))
            }
        }

        /// Takes the payload out of the data, or gives the data back if they are another one.
        impl TryFrom<$crate::Data> for $payload {
            type Error = $crate::Data;

            #[inline]
            fn try_from(data: $crate::Data) -> Result<Self, $crate::Data> {
                match data {
                    $crate::Data::$payload(payload) => Ok(*payload),
                    other => Err(other),
                }
            }
        }
    };
}
pub(crate) use carried;

/// Implements serde's traits for a [`FieldValue`].
macro_rules! with_serde {
    ($value:ident) => {
        impl ::serde::Serialize for $value {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codec::FieldValue::value_ref(self).serialize(serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $value {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codec::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use with_serde;
