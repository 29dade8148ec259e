//! `lint --fix`: adds the suggested fixups to `spec/fixups.yaml`.

use std::path::Path;
use std::sync::Arc;

use super::with_line_ends_of;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lint::suggestions;
use crate::load::read_or_empty;
use crate::project::{FIXUPS, Linted, Options, lint_with};
use crate::source::Source;
use crate::spec::{SetEntry, add_to_set};

/// The result of `lint --fix`: the added fixups, and the remaining findings.
#[derive(Debug)]
pub struct Fixed {
    /// The added entries.
    pub added: Vec<SetEntry>,
    /// Entries with which the build would fail, each with the first error.
    pub refused: Vec<(SetEntry, String)>,
    /// The new text of the file; `None` if nothing was added.
    pub text: Option<String>,
    /// The remaining findings.
    pub remaining: Linted,
}

/// Adds all suggested fixups, in memory, until no suggestion remains.
///
/// # Errors
/// All errors of the documents and of the decisions, as for `lint`.
pub fn fix(root: &Path) -> Result<Fixed, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let fixups = read_or_empty(root, FIXUPS, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let remaining = lint_of(root, &fixups)?;
    let mut fixer = Fixer { root, fixups, remaining, added: Vec::new(), refused: Vec::new() };
    loop {
        let offered = fixer.offered();
        if offered.is_empty() {
            break;
        }
        fixer.add(&offered)?;
    }
    let Fixer { fixups, remaining, added, refused, .. } = fixer;
    let text = (!added.is_empty()).then(|| with_line_ends_of(root, FIXUPS, fixups.text()));
    Ok(Fixed { added, refused, text, remaining })
}

/// All findings, with a text of the fixups.
fn lint_of(root: &Path, fixups: &Arc<Source>) -> Result<Linted, Diagnostics> {
    lint_with(root, &Options { decisions: [(FIXUPS, Arc::clone(fixups))].into(), ..Options::default() })
}

struct Fixer<'a> {
    root: &'a Path,
    fixups: Arc<Source>,
    remaining: Linted,
    added: Vec<SetEntry>,
    refused: Vec<(SetEntry, String)>,
}

impl Fixer<'_> {
    fn offered(&self) -> Vec<SetEntry> {
        let mut offered = suggestions(&self.remaining.findings);
        offered.retain(|one| !self.refused.iter().any(|(refused, _)| refused == one));
        offered
    }

    /// Adds these entries. If the build fails with them, each half is tried separately, so that only the bad entries
    /// are refused.
    fn add(&mut self, entries: &[SetEntry]) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let Some(text) = add_to_set(&self.fixups, entries, &mut diagnostics) else { return Err(diagnostics) };
        let fixups = Source::new(FIXUPS, &text);
        match (lint_of(self.root, &fixups), entries) {
            (Ok(remaining), _) => {
                (self.fixups, self.remaining) = (fixups, remaining);
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
