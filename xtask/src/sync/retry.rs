//! Retries: the pauses between attempts, and the pauses that a site requests.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// The longest pause that a site can request. A longer pause ends the fetch.
pub(super) const MAX_PAUSE: Duration = Duration::from_secs(120);

/// The pause that a site requested. It applies to all threads, not only to the one that received the response.
#[derive(Debug, Default)]
pub(super) struct RateLimit(Mutex<Option<Instant>>);

impl RateLimit {
    /// Starts a pause. If there already is a pause, the later end applies.
    pub(super) fn pause(&self, pause: Duration) {
        let until = Instant::now().checked_add(pause);
        let mut paused = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = (*paused).max(until);
    }

    /// Waits until the pause is over.
    pub(super) fn wait(&self) {
        while let Some(left) = self.left() {
            thread::sleep(left);
        }
    }

    fn left(&self) -> Option<Duration> {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        until?.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }
}

/// The date of a header.
pub(super) fn http_date(value: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(value.trim(), &Rfc2822).ok()
}

/// The pause that a `Retry-After` header requests, in seconds or until a date.
pub(super) fn retry_after(value: &str, now: OffsetDateTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.chars().all(|c| c.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    Some(Duration::try_from(http_date(value)? - now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_in_seconds_or_a_date() {
        let now = http_date("Sun, 06 Nov 1994 08:49:37 GMT").expect("a date");
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
    fn the_later_end_of_two_pauses_applies() {
        let limit = RateLimit::default();
        limit.pause(Duration::from_millis(50));
        limit.pause(Duration::ZERO);
        let start = Instant::now();
        limit.wait();
        assert!(start.elapsed() >= Duration::from_millis(40));
    }
}
