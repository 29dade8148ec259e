//! The names of deliveries, for logs and for settings.

use std::str::FromStr;
use std::{error, fmt};

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Delivery;

impl Delivery {
    /// All deliveries.
    pub const ALL: &'static [Self] =
        &[Self::CloudEvents, Self::Hybrid, Self::Legacy, Self::Audits, Self::Binary, Self::Record];

    /// The name of the delivery: `cloudevents`, `hybrid`, `legacy`, `audits`, `binary` or `record`.
    ///
    /// It is what `Display` and serde write, and what `FromStr` and serde read.
    ///
    /// ```
    /// use qlik_events::Delivery;
    ///
    /// assert_eq!(Delivery::Hybrid.as_str(), "hybrid");
    /// assert_eq!("audits".parse::<Delivery>()?, Delivery::Audits);
    /// # Ok::<(), qlik_events::UnknownDelivery>(())
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CloudEvents => "cloudevents",
            Self::Hybrid => "hybrid",
            Self::Legacy => "legacy",
            Self::Audits => "audits",
            Self::Binary => "binary",
            Self::Record => "record",
        }
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl AsRef<str> for Delivery {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for Delivery {
    type Err = UnknownDelivery;

    fn from_str(text: &str) -> Result<Self, UnknownDelivery> {
        let known = Self::ALL.iter().find(|delivery| delivery.as_str() == text);
        known.copied().ok_or_else(|| UnknownDelivery(text.into()))
    }
}

/// As [`FromStr`].
impl TryFrom<&str> for Delivery {
    type Error = UnknownDelivery;

    fn try_from(text: &str) -> Result<Self, UnknownDelivery> {
        text.parse()
    }
}

impl Serialize for Delivery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Delivery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl Visitor<'_> for NameVisitor {
    type Value = Delivery;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a delivery")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Delivery, E> {
        text.parse().map_err(E::custom)
    }
}

/// The text is not the name of a delivery; the error of [`Delivery`]'s [`FromStr`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownDelivery(Box<str>);

impl UnknownDelivery {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownDelivery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = Delivery::ALL.iter().map(|delivery| delivery.as_str()).collect();
        write!(formatter, "unknown delivery {:?}; expected one of {}", self.as_str(), names.join(", "))
    }
}

impl error::Error for UnknownDelivery {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_written() {
        for delivery in Delivery::ALL {
            let name = delivery.as_str();
            assert_eq!((name.parse(), Delivery::try_from(name)), (Ok(*delivery), Ok(*delivery)));
            assert_eq!((delivery.to_string().as_str(), delivery.as_ref()), (name, name));
            let json = format!("{name:?}");
            assert_eq!(serde_json::to_string(delivery).unwrap(), json);
            assert_eq!(serde_json::from_str::<Delivery>(&json).unwrap(), *delivery);
        }
    }

    #[test]
    fn the_error_names_the_text() {
        let message =
            "unknown delivery \"Audits\"; expected one of cloudevents, hybrid, legacy, audits, binary, record";
        let unknown = "Audits".parse::<Delivery>().unwrap_err();
        assert_eq!((unknown.as_str(), unknown.to_string().as_str()), ("Audits", message));
        let error = serde_json::from_str::<Delivery>(r#""Audits""#).unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}");
        assert!(serde_json::from_str::<Delivery>("5").is_err());
    }
}
