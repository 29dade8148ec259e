//! Suggested fixups: entries of `set` for `spec/fixups.yaml`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Finding;
use crate::model::documents::DocumentEvent;
use crate::model::path::{PathPattern, PropertyPath};
use crate::spec::SetEntry;

/// The entry that sets a value of an event, or of a property; `None` if no pattern matches exactly this path.
pub(super) fn suggestion(
    described: &DocumentEvent<'_>,
    path: &str,
    key: &str,
    (from, to): (Value, Value),
    reason: String,
) -> Option<SetEntry> {
    let place = PropertyPath { event: described.event.event_type.clone(), path: path.to_owned() };
    let is_named = PathPattern::parse(&place.to_string()).is_some_and(|pattern| pattern.matches(&place));
    is_named.then(|| SetEntry {
        document: Some(described.document.file.clone()),
        place,
        key: key.to_owned(),
        from,
        to,
        reason,
    })
}

/// The suggestions of all findings, without duplicates.
#[must_use]
pub fn suggestions(findings: &[Finding]) -> Vec<SetEntry> {
    let mut seen = BTreeSet::new();
    let all = findings.iter().filter_map(|finding| finding.suggestion.as_ref());
    all.filter(|one| seen.insert((one.document.clone(), one.place.clone(), one.key.clone()))).cloned().collect()
}
