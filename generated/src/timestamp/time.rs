//! Conversions to and from `time::OffsetDateTime`.

use time::error::{Format, Parse};
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcDateTime};

use super::Timestamp;

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = Parse;

    fn try_from(timestamp: &Timestamp) -> Result<Self, Parse> {
        Self::parse(timestamp.as_str(), &Rfc3339)
    }
}

impl TryFrom<&Timestamp> for UtcDateTime {
    type Error = Parse;

    fn try_from(timestamp: &Timestamp) -> Result<Self, Parse> {
        Self::parse(timestamp.as_str(), &Rfc3339)
    }
}

/// Fails for a time that RFC 3339 cannot express, such as one in the year 10000.
impl TryFrom<UtcDateTime> for Timestamp {
    type Error = Format;

    fn try_from(time: UtcDateTime) -> Result<Self, Format> {
        time.format(&Rfc3339).map(Self)
    }
}

/// Fails for a time that RFC 3339 cannot express, such as one in the year 10000.
impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = Format;

    fn try_from(time: OffsetDateTime) -> Result<Self, Format> {
        time.format(&Rfc3339).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_both_ways() {
        for text in ["2026-04-05T17:31:00Z", "2026-04-05T17:31:00.123Z", "2026-04-05T19:31:00+02:00"] {
            let sent = Timestamp::from(text);
            assert_eq!(Timestamp::try_from(OffsetDateTime::try_from(&sent).unwrap()).unwrap(), sent);
        }
        for text in ["2026-04-05T19:31:00+02:00", "2026-04-05T17:31:00z"] {
            let time = OffsetDateTime::try_from(&Timestamp::from(text)).unwrap();
            assert_eq!(time, OffsetDateTime::try_from(&Timestamp::from("2026-04-05T17:31:00Z")).unwrap(), "{text}");
            let utc = UtcDateTime::try_from(&Timestamp::from(text)).unwrap();
            assert_eq!((time.to_utc(), Timestamp::try_from(utc).unwrap().as_str()), (utc, "2026-04-05T17:31:00Z"));
        }
        for text in ["", "yesterday", "2026-04-05", "2026-13-05T17:31:00Z"] {
            assert!(OffsetDateTime::try_from(&Timestamp::from(text)).is_err(), "{text}");
            assert!(UtcDateTime::try_from(&Timestamp::from(text)).is_err(), "{text}");
        }
    }
}
