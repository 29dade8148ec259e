//! When to ask again: the pauses between attempts, and what a site says about them.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// The longest wait that a site may ask for; who wants more is asked another day.
pub(super) const LONGEST: Duration = Duration::from_secs(120);

/// A site that asked for a pause is left alone by all who fetch, not only by the one whom it told.
#[derive(Debug, Default)]
pub(super) struct Gate(Mutex<Option<Instant>>);

impl Gate {
    /// Closes it for a while; of several whiles the one that ends last counts.
    pub(super) fn close(&self, pause: Duration) {
        let until = Instant::now().checked_add(pause);
        let mut closed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *closed = (*closed).max(until);
    }

    /// Waits until it is open.
    pub(super) fn pass(&self) {
        while let Some(left) = self.left() {
            thread::sleep(left);
        }
    }

    fn left(&self) -> Option<Duration> {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        until?.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }
}

/// What `Retry-After` asks for: seconds, or a date.
pub(super) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.chars().all(|c| c.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = OffsetDateTime::parse(value, &Rfc2822).ok()?;
    Some(Duration::try_from(date - OffsetDateTime::from(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_asks_in_seconds_or_with_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (value, seconds) in [
            ("0", Some(0)),
            (" 120 ", Some(120)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
            ("Sun, 06 Nov 1994 08:49:07 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(retry_after(value, now), seconds.map(Duration::from_secs), "{value}");
        }
    }

    #[test]
    fn of_two_pauses_the_later_end_counts() {
        let gate = Gate::default();
        gate.close(Duration::from_millis(50));
        gate.close(Duration::ZERO);
        let start = Instant::now();
        gate.pass();
        assert!(start.elapsed() >= Duration::from_millis(40));
    }
}
