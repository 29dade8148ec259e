//! The decisions of people in `spec/fixups.yaml` and `spec/names.yaml`, and which of them fit the documents.
//!
//! A decision that no longer fits is an error. A provisional one is a finding instead, and has no effect where it does
//! not fit.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::path::{PathPattern, PropertyPath};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::remedy::Remedy;
use crate::source::{Position, Source, Span};
use crate::truncate::truncate;

/// The most characters of the reason of a decision in an error.
const MAX_REASON: usize = 200;

/// An entry of a file of decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What it is about: a path or a pattern of paths, or the page of a module.
    pub subject: PropertyPath,
    /// The reason; empty if it has none.
    pub reason: String,
    /// Whether a person still has to confirm it.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// A decision that a person still has to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provisional {
    /// The file of the decision.
    pub file: String,
    /// The span of its mark, the key `provisional`.
    pub span: Span,
    /// The line and the column of its mark.
    pub position: Position,
    /// What it is about.
    pub subject: PropertyPath,
    /// Why it is provisional: why it does not fit, or else its reason.
    pub why: String,
}

/// All decisions of a file.
#[derive(Debug)]
pub struct Decisions {
    source: Arc<Source>,
    by_start: BTreeMap<usize, Decision>,
    /// Why provisional decisions do not fit.
    unfit: BTreeMap<usize, String>,
    /// The types of events about which nothing is known in this run.
    unread: Vec<String>,
}

impl Decisions {
    /// The decisions of a file.
    #[must_use]
    pub fn new(source: &Arc<Source>, decisions: Vec<Decision>) -> Self {
        let by_start = decisions.into_iter().map(|decision| (decision.span.start, decision)).collect();
        Self { source: Arc::clone(source), by_start, unfit: BTreeMap::new(), unread: Vec::new() }
    }

    /// Excuses the decisions about events whose documents cannot be read.
    #[must_use]
    pub fn without_events(self, unread: Vec<String>) -> Self {
        Self { unread, ..self }
    }

    /// The text of the file.
    #[must_use]
    pub const fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The entry at a span, and its reason, for a note of an error.
    #[must_use]
    pub fn cite(&self, entry: &Span) -> String {
        let line = self.source.line_number(entry.start);
        let reason = self.by_start.get(&entry.start).map(|decision| decision.reason.trim()).unwrap_or_default();
        let reason = if reason.is_empty() { String::new() } else { format!(": {}", truncate(reason, MAX_REASON)) };
        format!("decided at {}:{line}{reason}", self.source.path())
    }

    /// Reports that a decision does not fit, at a text inside its entry. It is an error, unless the decision is
    /// provisional.
    pub fn does_not_fit(&mut self, entry: &Span, text: &str, error: DoesNotFit, diagnostics: &mut Diagnostics) {
        let DoesNotFit { message, expected, help } = error;
        let decision = self.by_start.get(&entry.start);
        if decision.is_some_and(|decision| self.is_excused(decision)) {
            return;
        }
        if decision.is_some_and(|decision| decision.provisional) {
            self.unfit.entry(entry.start).or_insert(message);
            return;
        }
        let place = self.source.find_in(entry, text);
        let reason = decision.map(|decision| decision.reason.trim()).filter(|reason| !reason.is_empty());
        let why = message.clone();
        let error = Diagnostic::new(&self.source, place, message).label(expected).help(help);
        let error = match reason {
            Some(reason) => error.note(format!("its reason: {}", truncate(reason, MAX_REASON))),
            None => error,
        };
        let file = self.source.path().to_owned();
        diagnostics.push(error.remedy(Remedy::Mark { file, entry: entry.clone(), why }));
    }

    fn is_excused(&self, decision: &Decision) -> bool {
        let pattern = PathPattern::parse(&decision.subject.to_string());
        pattern.is_some_and(|pattern| self.unread.iter().any(|event| pattern.matches_event(event)))
    }

    /// The provisional decisions, in the order of the file.
    #[must_use]
    pub fn provisional(&self) -> Vec<Provisional> {
        let all = self.by_start.iter().filter(|(_, decision)| decision.provisional);
        all.map(|(start, decision)| {
            let span = self.source.find_in(&decision.span, "provisional:");
            Provisional {
                file: self.source.path().to_owned(),
                position: self.source.position(span.start),
                span,
                subject: decision.subject.clone(),
                why: self.unfit.get(start).unwrap_or(&decision.reason).clone(),
            }
        })
        .collect()
    }
}

/// How a decision does not fit: what was found, what was expected, and what to do.
#[derive(Debug)]
pub struct DoesNotFit {
    /// What was found.
    pub message: String,
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub help: &'static str,
}
