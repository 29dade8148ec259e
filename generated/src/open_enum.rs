//! Open enums: a variant for each documented value of a property, and one that keeps any other value.

use std::fmt;

/// A value of an enum that this version does not know, kept as it was sent.
///
/// The `Unknown` variant of every enum of allowed values holds one. It is made by reading or converting a string that
/// is not a documented value, as in `SpaceType::from("new")`. A later version may have a variant for that string, so
/// compare the `as_str()` of the enum, as in `space_type == "new"`, rather than this variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for UnknownValue {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<UnknownValue> for String {
    fn from(value: UnknownValue) -> Self {
        value.0.into()
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// The variant of a value. The values are in the order of the variants.
pub(crate) fn find<T: Clone>(known: &[T], values: &[&str], text: &str) -> Option<T> {
    known.get(position(values, text)?).cloned()
}

/// It is not generic, so that it is compiled once.
fn position(values: &[&str], text: &str) -> Option<usize> {
    values.iter().position(|value| *value == text)
}

/// Implements conversions from and to strings, [`FieldValue`](crate::codec::FieldValue) and serde's traits for an enum of
/// allowed values. Each row has a variant and its value on the wire.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $text:literal,)* }) => {
        impl $name {
            /// The documented values, one for each variant except `Unknown`.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value on the wire, known or not.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// Whether this version does not know the value.
            #[inline]
            #[must_use]
            #[allow(dead_code, reason = "not every private enum of a test uses it")]
            pub const fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        /// The order of the values on the wire.
        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        /// The empty string, as an `Unknown` value.
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from("")
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match $crate::open_enum::find(Self::KNOWN, &[$($text),*], text) {
                    Some(known) => known,
                    None => Self::Unknown($crate::open_enum::UnknownValue::new(text)),
                }
            }
        }

        impl $crate::codec::FromText for $name {
            fn set(&mut self, text: ::std::borrow::Cow<'_, str>) {
                *self = Self::from(&*text);
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::codec::FieldValue for $name {
            fn value_mut(&mut self) -> $crate::codec::ValueMut<'_> {
                $crate::codec::ValueMut::Known(self)
            }

            fn value_ref(&self) -> $crate::codec::ValueRef<'_> {
                $crate::codec::ValueRef::Text(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codec::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use crate::types::SpaceType;

    #[test]
    fn values_are_converted_compared_and_ordered() {
        let new = SpaceType::from("new");
        assert!(new.is_unknown() && !SpaceType::Managed.is_unknown() && SpaceType::default().is_unknown());
        assert_eq!((String::from(new.clone()), String::from(SpaceType::Managed)), ("new".into(), "managed".into()));
        assert!(new == "new" && new == *"new" && SpaceType::Managed == "managed");
        let SpaceType::Unknown(value) = new.clone() else { panic!("{new:?}") };
        assert_eq!((value.as_ref(), String::from(value.clone()).as_str()), ("new", "new"));
        let mut all = [SpaceType::Shared, new.clone(), SpaceType::Data, SpaceType::Managed];
        all.sort();
        assert_eq!(all, [SpaceType::Data, SpaceType::Managed, new, SpaceType::Shared]);
    }
}
