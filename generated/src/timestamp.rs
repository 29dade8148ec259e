//! [`Timestamp`]: a point in time, kept as the text that was sent.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::{FieldValue, ValueMut, ValueRef};

/// A point in time, as the text that was sent. Qlik documents RFC 3339; any other text is kept as well.
///
/// Two timestamps are equal if their texts are. The features `chrono`, `jiff` and `time` convert a timestamp to and
/// from `chrono::DateTime<FixedOffset>`, `jiff::Timestamp` and `time::OffsetDateTime`. The conversion from a
/// `&Timestamp` fails with the library's error if the library cannot parse the text.
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
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
