//! [`Number`]: a number in the form in which it was sent.

use std::{error, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::{FieldValue, ValueMut, ValueRef};

/// A JSON number, in the form in which it was sent: `42` is not written back as `42.0`.
///
/// The default is zero. Two numbers are equal if their values and their forms are: `42` and `42.0` differ. A number
/// that 64 bits cannot hold becomes the nearest `f64`; [`Lossless::original`](crate::Lossless::original) has all its
/// digits.
///
/// ```
/// use qlik_events::Number;
///
/// assert_eq!(Number::from(42_u64).as_i64(), Some(42));
/// assert_eq!(Number::try_from(0.5)?.to_string(), "0.5");
/// # Ok::<(), qlik_events::NotFinite>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(serde_json::Number);

impl Number {
    /// The number as a float: the nearest one, if no float has its value.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        self.0.as_f64().unwrap_or(f64::NAN)
    }

    /// The number as an integer. `None` if it has a fraction or an exponent, or does not fit into an `i64`.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.as_i64()
    }

    /// The number as an integer. `None` if it is negative, has a fraction or an exponent, or does not fit into a `u64`.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.0.as_u64()
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::from(0)
    }
}

macro_rules! from_integers {
    ($($integer:ident),+) => { $(
        impl From<$integer> for Number {
            fn from(integer: $integer) -> Self {
                Self(integer.into())
            }
        }
    )+ };
}

from_integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// Fails for an infinity and for NaN, which JSON does not have.
impl TryFrom<f64> for Number {
    type Error = NotFinite;

    fn try_from(float: f64) -> Result<Self, NotFinite> {
        serde_json::Number::from_f64(float).map(Self).ok_or(NotFinite(float))
    }
}

/// A float that is not a JSON number: an infinity or NaN; the error of [`Number`]'s `TryFrom<f64>`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NotFinite(f64);

impl fmt::Display for NotFinite {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected a finite number, found {}", self.0)
    }
}

impl error::Error for NotFinite {}

impl From<serde_json::Number> for Number {
    fn from(number: serde_json::Number) -> Self {
        Self(number)
    }
}

impl From<Number> for serde_json::Number {
    fn from(number: Number) -> Self {
        number.0
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FieldValue for Number {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Number(&mut self.0)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Number(&self.0)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_integer_and_finite_float_is_a_number() {
        let all = [Number::from(5_i8), 5_i16.into(), 5_i32.into(), 5_i64.into(), 5_isize.into()];
        let unsigned = [Number::from(5_u8), 5_u16.into(), 5_u32.into(), 5_u64.into(), 5_usize.into()];
        assert!(all.iter().chain(&unsigned).all(|number| *number == Number::from(5) && number.as_i64() == Some(5)));
        assert_eq!((Number::from(u64::MAX).as_u64(), Number::from(u64::MAX).as_i64()), (Some(u64::MAX), None));
        assert_eq!(Number::from(-1).as_u64(), None);
        assert_eq!(Number::try_from(1.5).map(|number| number.as_f64()), Ok(1.5));
        for float in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
            let error = Number::try_from(float).unwrap_err().to_string();
            assert_eq!(error, format!("expected a finite number, found {float}"));
        }
    }
}
