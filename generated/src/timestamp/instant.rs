//! The point in time that a timestamp means, without a library of times.

use std::cmp::Ordering;

use super::Timestamp;

impl Timestamp {
    /// The point in time, in nanoseconds since 1970-01-01T00:00:00Z. `None` if the text is not RFC 3339.
    ///
    /// Digits after the ninth of a second are cut. A leap second is the first second of the next minute.
    ///
    /// ```
    /// use qlik_events::Timestamp;
    ///
    /// assert_eq!(Timestamp::from("1970-01-01T02:00:00.5+02:00").unix_nanos(), Some(500_000_000));
    /// assert_eq!(Timestamp::from("yesterday").unix_nanos(), None);
    /// ```
    #[must_use]
    pub fn unix_nanos(&self) -> Option<i128> {
        parse(self.as_str().as_bytes())
    }

    /// Compares two points in time, whatever their offsets. `None` if one of the texts is not RFC 3339.
    ///
    /// Unlike `==`, which compares the texts.
    ///
    /// ```
    /// use std::cmp::Ordering;
    ///
    /// use qlik_events::Timestamp;
    ///
    /// let [utc, berlin] = ["2026-04-05T17:31:00Z", "2026-04-05T19:31:00.1+02:00"].map(Timestamp::from);
    /// assert_eq!(utc.compare(&berlin), Some(Ordering::Less));
    /// ```
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(self.unix_nanos()?.cmp(&other.unix_nanos()?))
    }
}

const NANOS: i128 = 1_000_000_000;

fn parse(text: &[u8]) -> Option<i128> {
    let (date, rest) = date(text)?;
    let (separator, rest) = rest.split_first()?;
    if !matches!(separator, b'T' | b't' | b' ') {
        return None;
    }
    let (time, rest) = time(rest)?;
    let (nanos, rest) = fraction(rest)?;
    let seconds = i128::from(date) * 86_400 + i128::from(time - offset(rest)?);
    Some(seconds * NANOS + i128::from(nanos))
}

/// A number of that many digits, and the rest of the text.
fn number(text: &[u8], digits: usize) -> Option<(i64, &[u8])> {
    let (number, rest) = text.split_at_checked(digits)?;
    let digit = |digit: &u8| digit.is_ascii_digit().then(|| i64::from(digit - b'0'));
    Some((number.iter().try_fold(0, |value, next| Some(value * 10 + digit(next)?))?, rest))
}

/// The rest of a text after a byte.
fn after(text: &[u8], byte: u8) -> Option<&[u8]> {
    text.split_first().filter(|(first, _)| **first == byte).map(|(_, rest)| rest)
}

/// The days since 1970-01-01.
fn date(text: &[u8]) -> Option<(i64, &[u8])> {
    let (year, rest) = number(text, 4)?;
    let (month, rest) = number(after(rest, b'-')?, 2)?;
    let (day, rest) = number(after(rest, b'-')?, 2)?;
    (day >= 1 && day <= days_of(year, month)?).then(|| (days_before(year, month) + day - 1, rest))
}

fn days_of(year: i64, month: i64) -> Option<i64> {
    match month {
        2 => Some(if is_leap(year) { 29 } else { 28 }),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The days from 1970-01-01 to the first day of a month.
///
/// The year is counted from March, so that the leap day is its last day.
const fn days_before(year: i64, month: i64) -> i64 {
    const TO_1970: i64 = 719_468;
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (153 * month + 2) / 5 - TO_1970
}

/// The seconds since midnight.
fn time(text: &[u8]) -> Option<(i64, &[u8])> {
    let (hour, rest) = number(text, 2)?;
    let (minute, rest) = number(after(rest, b':')?, 2)?;
    let (second, rest) = number(after(rest, b':')?, 2)?;
    (hour < 24 && minute < 60 && second <= 60).then_some(((hour * 60 + minute) * 60 + second, rest))
}

/// The nanoseconds of a fraction, which may be absent.
fn fraction(text: &[u8]) -> Option<(i64, &[u8])> {
    let Some(rest) = after(text, b'.') else { return Some((0, text)) };
    let (digits, rest) = rest.split_at_checked(rest.iter().take_while(|byte| byte.is_ascii_digit()).count())?;
    let nine = digits.iter().chain([b'0'; 9].iter()).take(9);
    let nanos = nine.fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    (!digits.is_empty()).then_some((nanos, rest))
}

/// The seconds by which local time is ahead of UTC.
fn offset(text: &[u8]) -> Option<i64> {
    let (sign, rest) = match text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hour, rest) = number(rest, 2)?;
    let (minute, rest) = number(after(rest, b':')?, 2)?;
    (rest.is_empty() && hour < 24 && minute < 60).then_some(sign * (hour * 60 + minute) * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nanos(text: &str) -> Option<i128> {
        Timestamp::from(text).unix_nanos()
    }

    #[test]
    fn a_timestamp_is_a_point_in_time() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2026-04-05T17:31:00Z", 1_775_410_260),
            ("2026-04-05t19:31:00+02:00", 1_775_410_260),
            ("2026-04-05 12:01:00-05:30", 1_775_410_260),
            ("2000-02-29T00:00:00Z", 951_782_400),
            ("2000-03-01T00:00:00z", 951_868_800),
            ("1969-12-31T23:59:60Z", 0),
            ("0000-01-01T00:00:00Z", -62_167_219_200),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] {
            assert_eq!(nanos(text), Some(seconds * NANOS), "{text}");
        }
        assert_eq!(nanos("1970-01-01T00:00:00.000000001Z"), Some(1));
        assert_eq!(nanos("1969-12-31T23:59:59.9999999999Z"), Some(-1));
    }

    #[test]
    fn any_other_text_is_not() {
        for text in [
            "",
            "yesterday",
            "2026-04-05",
            "2026-04-05T17:31:00",
            "2026-04-05T17:31Z",
            "2026-4-05T17:31:00Z",
            "2026-13-05T17:31:00Z",
            "2026-02-29T17:31:00Z",
            "2026-04-00T17:31:00Z",
            "2026-04-31T17:31:00Z",
            "2026-04-05T24:00:00Z",
            "2026-04-05T17:60:00Z",
            "2026-04-05T17:31:61Z",
            "2026-04-05T17:31:00.Z",
            "2026-04-05T17:31:00+0200",
            "2026-04-05T17:31:00+24:00",
            "2026-04-05T17:31:00Z ",
            "2026-04-05_17:31:00Z",
            "２026-04-05T17:31:00Z",
        ] {
            assert_eq!(nanos(text), None, "{text}");
        }
    }

    #[test]
    fn points_in_time_are_compared() {
        let [early, late, other] =
            ["2026-04-05T19:31:00+02:00", "2026-04-05T17:31:00.1Z", "yesterday"].map(Timestamp::from);
        assert_eq!((early.compare(&late), late.compare(&early)), (Some(Ordering::Less), Some(Ordering::Greater)));
        let same = Timestamp::from("2026-04-05T17:31:00Z");
        assert_eq!((early.compare(&same), early == same), (Some(Ordering::Equal), false));
        assert_eq!((early.compare(&other), other.compare(&early)), (None, None));
    }

    /// The same as the library says, for days over 800 years.
    #[cfg(feature = "jiff")]
    #[test]
    fn all_days_are_those_of_the_calendar() {
        for day in (-150_000..150_000_i64).step_by(17) {
            let time = jiff::Timestamp::from_second(day * 86_400).unwrap();
            assert_eq!(nanos(&time.to_string()), Some(i128::from(day) * 86_400 * NANOS), "{time}");
        }
    }
}
