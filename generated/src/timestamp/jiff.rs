//! Conversions to and from `jiff::Timestamp`.

use super::Timestamp;

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(timestamp: &Timestamp) -> Result<Self, jiff::Error> {
        timestamp.as_str().parse()
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_both_ways() {
        for text in ["2026-04-05T17:31:00Z", "2026-04-05T17:31:00.123Z"] {
            let sent = Timestamp::from(text);
            assert_eq!(Timestamp::from(jiff::Timestamp::try_from(&sent).unwrap()), sent);
        }
        for text in ["2026-04-05T19:31:00+02:00", "2026-04-05T17:31:00z"] {
            let time = jiff::Timestamp::try_from(&Timestamp::from(text)).unwrap();
            assert_eq!(time, jiff::Timestamp::try_from(&Timestamp::from("2026-04-05T17:31:00Z")).unwrap(), "{text}");
        }
        for text in ["", "yesterday", "2026-04-05", "2026-13-05T17:31:00Z"] {
            assert!(jiff::Timestamp::try_from(&Timestamp::from(text)).is_err(), "{text}");
        }
    }
}
