//! [`Timestamp`]: a point in time, kept as the text that was sent.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::{FieldValue, ValueMut, ValueRef};

/// A point in time, as the text that was sent. Qlik documents RFC 3339; any other text is kept as well.
///
/// Two timestamps are equal if their texts are; [`compare`](Self::compare) compares the points in time.
///
/// The features `chrono`, `jiff` and `time` convert a timestamp to and from the types of these libraries. The conversion
/// from a `&Timestamp` fails with the library's error if the library cannot parse the text.
///
/// | feature | with the offset that was sent | in UTC |
/// | --- | --- | --- |
/// | `chrono` | `chrono::DateTime<FixedOffset>` | `chrono::DateTime<Utc>` |
/// | `jiff` | | `jiff::Timestamp` |
/// | `time` | `time::OffsetDateTime` | `time::UtcDateTime` |
#[cfg_attr(
    feature = "jiff",
    doc = "
```
let sent = qlik_events::Timestamp::from(\"2026-04-05T17:31:00Z\");
let time = jiff::Timestamp::try_from(&sent)?;
assert_eq!(time.as_second(), 1_775_410_260);
assert_eq!(qlik_events::Timestamp::from(time), sent);
# Ok::<(), jiff::Error>(())
```
"
)]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl FromStr for Timestamp {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl PartialEq<str> for Timestamp {
    fn eq(&self, text: &str) -> bool {
        self.as_str() == text
    }
}

impl PartialEq<&str> for Timestamp {
    fn eq(&self, text: &&str) -> bool {
        self.as_str() == *text
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FieldValue for Timestamp {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Text(&mut self.0)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(&self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::deserialize(deserializer)
    }
}

#[cfg(feature = "chrono")]
mod chrono;
mod instant;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_kept() {
        for text in ["2026-04-05T17:31:00Z", "yesterday", ""] {
            let timestamp: Timestamp = text.parse().unwrap();
            assert_eq!((timestamp.as_str(), String::from(timestamp.clone()).as_str()), (text, text));
            assert!(timestamp == text && timestamp == *text && timestamp != "other");
        }
    }
}
