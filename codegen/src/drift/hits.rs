//! Counts, with the first and the last time of occurrence.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The most different names or values of one place that are kept.
pub(super) const MAX_KEPT: usize = 50;

/// The longest timestamp. A longer one could hide a value among its digits.
const MAX_STAMP: usize = "2026-01-01T00:00:00.000000000+00:00".len();

/// A time as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    at: OffsetDateTime,
    text: String,
}

impl Stamp {
    /// A timestamp; `None` for another text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = Some(text).filter(|text| text.len() <= MAX_STAMP)?;
        Some(Self { at: OffsetDateTime::parse(text, &Rfc3339).ok()?, text: text.to_owned() })
    }
}

/// How often something occurred, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hits {
    pub(super) count: u64,
    first: Option<Stamp>,
    last: Option<Stamp>,
}

impl Hits {
    /// A number of hits without a time.
    pub(super) fn of(count: u64) -> Self {
        Self { count, ..Self::default() }
    }

    pub(super) fn add(&mut self, at: Option<&Stamp>) {
        self.count += 1;
        self.widen(at);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.widen(other.first.as_ref());
        self.widen(other.last.as_ref());
    }

    fn widen(&mut self, at: Option<&Stamp>) {
        let Some(stamp) = at else { return };
        if self.first.as_ref().is_none_or(|first| stamp.at < first.at) {
            self.first = Some(stamp.clone());
        }
        if self.last.as_ref().is_none_or(|last| stamp.at > last.at) {
            self.last = Some(stamp.clone());
        }
    }

    /// The first and the last time.
    pub(super) fn times(&self) -> Option<(&str, &str)> {
        Some((&self.first.as_ref()?.text, &self.last.as_ref()?.text))
    }
}

/// Hits of different names or values, of which the first ones are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named<T> {
    pub(super) kept: BTreeMap<String, T>,
    /// The hits of all further names.
    pub(super) others: Hits,
}

impl<T: Default> Named<T> {
    /// Counts a name, and returns what is kept about it.
    pub(super) fn add(&mut self, name: &str, at: Option<&Stamp>) -> Option<&mut T> {
        if !self.kept.contains_key(name) {
            if self.kept.len() >= MAX_KEPT {
                self.others.add(at);
                return None;
            }
            self.kept.insert(name.to_owned(), T::default());
        }
        self.kept.get_mut(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_compared_as_times() {
        let mut hits = Hits::default();
        for text in ["2026-01-02T00:00:00+02:00", "2026-01-01T23:00:00Z", "2026-01-01T22:30:00.5Z"] {
            hits.add(Stamp::parse(text).as_ref());
        }
        assert_eq!(hits.times(), Some(("2026-01-02T00:00:00+02:00", "2026-01-01T23:00:00Z")));
        assert_eq!((hits.count, Stamp::parse("yesterday")), (3, None));
    }

    #[test]
    fn only_the_first_names_are_kept() {
        let mut named = Named::<u64>::default();
        for number in 0..10 * MAX_KEPT {
            named.add(&number.to_string(), None);
            named.add("0", None);
        }
        assert_eq!((named.kept.len(), named.others.count), (MAX_KEPT, 9 * MAX_KEPT as u64));
    }
}
