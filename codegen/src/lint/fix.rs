//! What would mend findings: entries of `set` for `spec/fixups.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::Finding;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::read_or_empty;
use crate::model::documents::Edition;
use crate::model::path::{PathPattern, PropertyPath};
use crate::project::{FIXUPS, Linted, lint_with};
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
    let place = PropertyPath { event: edition.event.event_type.clone(), path: path.to_owned() };
    let is_named = PathPattern::parse(&place.to_string()).is_some_and(|pattern| pattern.matches(&place));
    is_named.then(|| SetEntry {
        document: Some(edition.page.file.clone()),
        place,
        key: key.to_owned(),
        from,
        to,
        reason,
    })
}

/// The entries that would mend these findings, one for each value.
#[must_use]
pub fn mends(findings: &[Finding]) -> Vec<SetEntry> {
    let mut seen = BTreeSet::new();
    let all = findings.iter().filter_map(|finding| finding.mend.as_ref());
    all.filter(|one| seen.insert((one.document.clone(), one.place.clone(), one.key.clone()))).cloned().collect()
}

/// What was added to `spec/fixups.yaml`, and what is found with it.
#[derive(Debug)]
pub struct Fixed {
    /// The entries.
    pub added: Vec<SetEntry>,
    /// Entries with which the crate could not be made, each with the first fault.
    pub refused: Vec<(SetEntry, String)>,
    /// The text of the file; `None` where nothing was added.
    pub text: Option<String>,
    /// What is left.
    pub left: Linted,
}

/// Adds the entries that would mend what is found, in memory, until none is left to add.
///
/// # Errors
/// Returns the report of all faults.
pub fn fix(root: &Path) -> Result<Fixed, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let fixups = read_or_empty(root, FIXUPS, &mut diagnostics);
    let left = lint_with(root, Arc::clone(&fixups), diagnostics)?;
    let mut fixer = Fixer { root, fixups, left, added: Vec::new(), refused: Vec::new() };
    loop {
        let offered = fixer.offered();
        if offered.is_empty() {
            break;
        }
        fixer.add(&offered)?;
    }
    let Fixer { fixups, left, added, refused, .. } = fixer;
    let text = (!added.is_empty()).then(|| with_line_ends_of(root, fixups.text()));
    Ok(Fixed { added, refused, text, left })
}

/// A text with the line ends that the file has on the disk: what people wrote stays as it is.
fn with_line_ends_of(root: &Path, text: &str) -> String {
    let has_returns = fs::read(root.join(FIXUPS)).is_ok_and(|bytes| bytes.windows(2).any(|pair| pair == b"\r\n"));
    if has_returns { text.replace('\n', "\r\n") } else { text.to_owned() }
}

struct Fixer<'a> {
    root: &'a Path,
    fixups: Arc<Source>,
    left: Linted,
    added: Vec<SetEntry>,
    refused: Vec<(SetEntry, String)>,
}

impl Fixer<'_> {
    fn offered(&self) -> Vec<SetEntry> {
        let mut offered = mends(&self.left.findings);
        offered.retain(|one| !self.refused.iter().any(|(refused, _)| refused == one));
        offered
    }

    /// Adds these entries; where they do not fit together, each half by itself, so that one alone falls.
    fn add(&mut self, entries: &[SetEntry]) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let Some(text) = add_to_set(&self.fixups, entries, &mut diagnostics) else { return Err(diagnostics) };
        let fixups = Source::new(FIXUPS, &text);
        match (lint_with(self.root, Arc::clone(&fixups), diagnostics), entries) {
            (Ok(left), _) => {
                (self.fixups, self.left) = (fixups, left);
                self.added.extend_from_slice(entries);
            }
            (Err(errors), [entry]) => {
                let error = errors.iter().next().map(Diagnostic::message).unwrap_or_default();
                self.refused.push((entry.clone(), error.to_owned()));
            }
            (Err(_), _) => {
                let (one, other) = entries.split_at(entries.len() / 2);
                self.add(one)?;
                self.add(other)?;
            }
        }
        Ok(())
    }
}
