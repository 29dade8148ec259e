//! Whether a site is down: then the rest of the run asks it for nothing more.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The number of documents in a row that a site fails to deliver before it counts as down.
const MAX_FAILURES: u32 = 3;

/// What a failed request says about the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The site works; it does not have this document, or a wrong one.
    Document,
    /// The site may be down, such as after an error of the server.
    Unclear,
    /// There is no connection to the site, whatever the document is.
    Site,
}

/// The failures of each site since its last answer.
#[derive(Debug, Default)]
pub(super) struct Outages(Mutex<BTreeMap<String, u32>>);

impl Outages {
    /// Counts the result of fetching a document; `None` for a document.
    pub(super) fn count(&self, site: &str, failure: Option<Scope>) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = failures.entry(site.to_owned()).or_default();
        *count = match failure {
            None | Some(Scope::Document) => 0,
            Some(Scope::Unclear) => count.saturating_add(1),
            Some(Scope::Site) => MAX_FAILURES,
        };
    }

    /// Whether a site is down.
    pub(super) fn is_down(&self, site: &str) -> bool {
        let failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.get(site).is_some_and(|count| *count >= MAX_FAILURES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_down_after_three_failures_in_a_row() {
        let outages = Outages::default();
        let unclear = Some(Scope::Unclear);
        for (result, expected) in
            [(unclear, false), (unclear, false), (None, false), (unclear, false), (unclear, false), (unclear, true)]
        {
            outages.count("a", result);
            assert_eq!(outages.is_down("a"), expected);
        }
        assert!(!outages.is_down("b"));
        outages.count("b", Some(Scope::Site));
        assert!(outages.is_down("b"));
    }
}
