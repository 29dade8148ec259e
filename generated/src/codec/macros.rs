//! What makes a generated type an object or one of several, and a payload.

/// Implements [`Object`](super::Object), [`Default`] and serde's traits for a struct. Each row has the kind of the
/// property, the field and the name of the property: `optional space_id = "spaceId"`. The kinds are `required`, `optional`
/// (it may be absent or `null`) and `nullable` (it must be present and may be `null`).
macro_rules! object {
    ($object:ident { $($kind:ident $field:ident = $name:literal,)* }) => {
        impl $crate::codec::Object for $object {
            fn properties(&self) -> &'static [$crate::codec::Property] {
                const { &[$($crate::codec::Property::$kind($name, concat!("\"", $name, "\":"))),*] }
            }

            fn read(&mut self, reader: &mut dyn FnMut(&mut [&mut dyn $crate::codec::FieldValue])) {
                reader(&mut [$(&mut self.$field),*]);
            }

            fn write(&self, writer: &mut dyn FnMut(&[&dyn $crate::codec::FieldValue])) {
                writer(&[$(&self.$field),*]);
            }
        }

        impl Default for $object {
            fn default() -> Self {
                Self { $($field: $crate::codec::default_of!($kind)),* }
            }
        }

        $crate::codec::with_serde!($object);
    };
}
pub(crate) use object;

/// The default of a field, by the kind of its property. `None` itself takes less to compile than `Default::default()`.
macro_rules! default_of {
    (required) => {
        ::std::default::Default::default()
    };
    ($optional_or_nullable:ident) => {
        None
    };
}
pub(crate) use default_of;

/// As [`object!`](object), and makes the type a [`Payload`](crate::Payload): that of the event type with its name.
macro_rules! payload {
    ($payload:ident $fields:tt) => {
        $crate::codec::object!($payload $fields);

        $crate::codec::carried!($payload);
    };
}
pub(crate) use payload;

/// Makes an enum a [`OneOf`](super::OneOf), and implements [`FieldValue`] and serde's traits for it. Each row has a
/// variant, its object and the name of the option: `User(CreatedUser) = "user"`.
macro_rules! one_of {
    ($name:ident { $first:ident($first_object:ident) = $first_option:literal, $($rest:tt)* }) => {
        /// The first option, with nothing in it.
        impl Default for $name {
            fn default() -> Self {
                Self::$first(Box::default())
            }
        }

        $crate::codec::one_of!(@all $name { $first($first_object) = $first_option, $($rest)* });
    };
    (@all $name:ident { $($variant:ident($object:ident) = $option:literal,)+ }) => {
        impl $crate::codec::OneOf for $name {
            const OPTIONS: &'static [$crate::codec::Choice<Self>] =
                &[$($crate::codec::Choice($option, || Self::$variant(Box::default()))),+];

            const EXPECTED: &'static str = $crate::codec::one_of!(@expected $($option,)+);

            fn object(&self) -> &dyn $crate::codec::Object {
                match self {
                    $(Self::$variant(object) => &**object,)+
                }
            }

            fn object_mut(&mut self) -> &mut dyn $crate::codec::Object {
                match self {
                    $(Self::$variant(object) => &mut **object,)+
                }
            }
        }

        $(
            impl From<$object> for $name {
                fn from(object: $object) -> Self {
                    Self::$variant(Box::new(object))
                }
            }
        )+

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
    (@expected $first:literal, $($option:literal,)*) => {
        concat!("one of ", $first $(, ", ", $option)*)
    };
}
pub(crate) use one_of;

/// As [`one_of!`](one_of), and makes the type a [`Payload`](crate::Payload): that of the event type with its name.
macro_rules! payload_one_of {
    ($payload:ident $options:tt) => {
        $crate::codec::one_of!($payload $options);

        $crate::codec::carried!($payload);
    };
}
pub(crate) use payload_one_of;

/// Implements [`Payload`](crate::Payload) for a type, and its conversion from [`Data`](crate::Data).
macro_rules! carried {
    ($payload:ident) => {
        impl $crate::Payload for $payload {
            const EVENT_TYPE: $crate::EventType = $crate::EventType::$payload;

            #[inline]
            fn into_data(self, _: $crate::payload::Internal) -> $crate::Data {
                $crate::Data::$payload(Box::new(self))
            }

            fn value_ref(&self, _: $crate::payload::Internal) -> &dyn $crate::codec::FieldValue {
                self
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
