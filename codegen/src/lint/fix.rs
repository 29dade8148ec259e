//! What would mend findings: entries of `set` for `spec/fixups.yaml`.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::Finding;
use crate::model::catalogue::Edition;
use crate::model::place::{Pattern, Place};
use crate::project::{FIXUPS, Linted, lint_with, read_or_empty};
use crate::report::Report;
use crate::source::Source;
use crate::spec::{SetEntry, add_to_set};

/// The entry that sets a value of an event, or of a property of it; `None` where no entry can name the place.
pub(super) fn mend(
    edition: &Edition<'_>,
    path: &str,
    key: &str,
    (from, to): (Value, Value),
    reason: String,
) -> Option<SetEntry> {
    let place = Place { event: edition.event.event_type.clone(), path: path.to_owned() };
    let is_named = Pattern::parse(&place.to_string()).is_some_and(|pattern| pattern.matches(&place));
    is_named.then(|| SetEntry { page: edition.page.file.clone(), place, key: key.to_owned(), from, to, reason })
}

/// The entries that would mend these findings, one for each value.
#[must_use]
pub fn mends(findings: &[Finding]) -> Vec<SetEntry> {
    let mut seen = BTreeSet::new();
    let all = findings.iter().filter_map(|finding| finding.mend.as_ref());
    all.filter(|one| seen.insert((one.page.clone(), one.place.clone(), one.key.clone()))).cloned().collect()
}

/// What was added to `spec/fixups.yaml`, and what is found with it.
#[derive(Debug)]
pub struct Fixed {
    /// The entries.
    pub added: Vec<SetEntry>,
    /// The text of the file; `None` where nothing was added.
    pub text: Option<String>,
    /// What is left.
    pub left: Linted,
}

/// Adds the entries that would mend what is found, in memory, until none is left to add.
///
/// # Errors
/// Returns the report of all faults.
pub fn fix(root: &Path) -> Result<Fixed, Report> {
    let mut report = Report::default();
    let mut fixups = read_or_empty(root, FIXUPS, &mut report);
    let mut left = lint_with(root, Arc::clone(&fixups), report)?;
    let mut fixed = Vec::new();
    loop {
        let added = mends(&left.findings);
        if added.is_empty() {
            break;
        }
        let mut report = Report::default();
        let Some(text) = add_to_set(&fixups, &added, &mut report) else { return Err(report) };
        fixups = Source::new(FIXUPS, &text);
        left = lint_with(root, Arc::clone(&fixups), report)?;
        fixed.extend(added);
    }
    let text = (!fixed.is_empty()).then(|| fixups.text().to_owned());
    Ok(Fixed { added: fixed, text, left })
}
