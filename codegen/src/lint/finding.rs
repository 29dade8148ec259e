//! A finding: its rule, its position, and the fixup that would correct it.

use std::fmt;

use crate::fingerprint::fingerprint;
use crate::model::decision::Provisional;
use crate::model::path::PropertyPath;
use crate::rules::{PROVISIONAL_DECISION, Rule, Severity};
use crate::source::{Position, Span};
use crate::spec::SetEntry;

/// The folder of the documents.
const DOCUMENTS: &str = "spec/docs/";

/// A contradiction in the documents, or a statement that cannot be correct.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule<Severity>,
    /// The severity: that of the rule, unless `spec/levels.yaml` sets another.
    pub level: Severity,
    /// The file: a document, or a file of decisions.
    pub file: String,
    /// The bytes in the file; `None` for a finding about the whole file.
    pub span: Option<Span>,
    /// The line and the column where the span starts.
    pub position: Option<Position>,
    /// The event, and the path of the property.
    pub place: PropertyPath,
    /// The description, in one sentence.
    pub message: String,
    /// How often and when captured events show it. It is not a part of the fingerprint.
    pub evidence: Option<String>,
    /// The entry of `set` that would correct the documents, if there is one.
    pub suggestion: Option<SetEntry>,
}

impl Finding {
    /// A finding at an event, or at a property of it.
    pub(crate) fn new(
        rule: &'static Rule<Severity>,
        document: &str,
        event: &str,
        path: &str,
        message: impl Into<String>,
    ) -> Self {
        let place = PropertyPath { event: event.to_owned(), path: path.to_owned() };
        Self::at_file(rule, format!("{DOCUMENTS}{document}"), place, message.into())
    }

    /// A finding about a provisional decision.
    pub(super) fn provisional(decision: Provisional) -> Self {
        let Provisional { file, span, position, subject, why } = decision;
        let finding = Self::at_file(&PROVISIONAL_DECISION, file, subject, why).at(Some(span));
        Self { position: Some(position), ..finding }
    }

    /// A finding about a line of a captured input.
    pub(crate) fn of_input(rule: &'static Rule<Severity>, file: &str, line: u64, message: String) -> Self {
        let place = PropertyPath { event: String::new(), path: String::new() };
        let position = Position { line: usize::try_from(line).unwrap_or(usize::MAX), column: 1 };
        Self { position: Some(position), ..Self::at_file(rule, file.to_owned(), place, message) }
    }

    fn at_file(rule: &'static Rule<Severity>, file: String, place: PropertyPath, message: String) -> Self {
        let level = rule.level;
        Self { rule, level, file, span: None, position: None, place, message, evidence: None, suggestion: None }
    }

    /// Sets the span, if it differs from the span of the property or the event.
    pub(super) fn at(mut self, span: Option<Span>) -> Self {
        self.span = span;
        self
    }

    /// Sets the suggestion.
    pub(super) fn suggest(mut self, suggestion: Option<SetEntry>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// The id of its rule.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.rule.id
    }

    /// The severity.
    #[must_use]
    pub const fn level(&self) -> Severity {
        self.level
    }

    /// The document, below `spec/docs/`; `None` for a file of decisions.
    #[must_use]
    pub fn document(&self) -> Option<&str> {
        self.file.strip_prefix(DOCUMENTS)
    }

    /// The line and column. A finding about the whole file is at its start.
    pub(super) fn position(&self) -> Position {
        self.position.unwrap_or(Position { line: 1, column: 1 })
    }

    /// 16 hexadecimal digits of an FNV-1a hash that identify the finding. They do not depend on the line.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(
            [self.id(), self.document().unwrap_or(&self.file), &self.place.event, &self.place.path, &self.message],
            0,
        )
    }

    /// The place in the documents, the message and the evidence, in one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let place = Some(self.place.to_string()).filter(|place| !place.is_empty());
        let parts = [place.as_ref(), Some(&self.message), self.evidence.as_ref()];
        parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(": ")
    }

    /// The order of findings: by file, then by position.
    pub(super) fn order(&self) -> impl Ord + '_ {
        (&self.file, self.position, &self.place, self.id(), &self.message)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position();
        write!(f, "{}:{line}:{column}: {}: {}: {}", self.file, self.id(), self.place, self.message)
    }
}
