//! Conversions to and from `chrono::DateTime`.

use chrono::{DateTime, FixedOffset, ParseError, SecondsFormat, TimeZone, Utc};

use super::Timestamp;

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = ParseError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, ParseError> {
        Self::parse_from_rfc3339(timestamp.as_str())
    }
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = ParseError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, ParseError> {
        Ok(DateTime::parse_from_rfc3339(timestamp.as_str())?.to_utc())
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for Timestamp {
    fn from(time: DateTime<Z>) -> Self {
        Self(time.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_both_ways() {
        for text in ["2026-04-05T17:31:00Z", "2026-04-05T17:31:00.123Z"] {
            let sent = Timestamp::from(text);
            assert_eq!(Timestamp::from(DateTime::<FixedOffset>::try_from(&sent).unwrap()), sent);
        }
        for text in ["2026-04-05T19:31:00+02:00", "2026-04-05T17:31:00z"] {
            let time = DateTime::<FixedOffset>::try_from(&Timestamp::from(text)).unwrap();
            let utc = DateTime::<Utc>::try_from(&Timestamp::from(text)).unwrap();
            assert_eq!((time.to_utc(), utc.to_rfc3339()), (utc, "2026-04-05T17:31:00+00:00".to_owned()), "{text}");
        }
        for text in ["", "yesterday", "2026-04-05", "2026-13-05T17:31:00Z"] {
            assert!(DateTime::<FixedOffset>::try_from(&Timestamp::from(text)).is_err(), "{text}");
            assert!(DateTime::<Utc>::try_from(&Timestamp::from(text)).is_err(), "{text}");
        }
    }
}
