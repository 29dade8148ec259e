//! A finding: what was found, where, and what would mend it.

use std::fmt;

use crate::fingerprint::fingerprint;
use crate::model::path::PropertyPath;
use crate::rules::{Rule, Severity};
use crate::source::{Position, Span};
use crate::spec::SetEntry;

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What sort it is.
    pub rule: &'static Rule<Severity>,
    /// The page, below `spec/docs/`.
    pub page: String,
    /// Where on the page; `None` where it is about the page as a whole.
    pub span: Option<Span>,
    /// The same as line and column.
    pub position: Option<Position>,
    /// The place.
    pub place: PropertyPath,
    /// What contradicts what.
    pub message: String,
    /// The entry of `set` that would mend it, where one would.
    pub mend: Option<SetEntry>,
}

impl Finding {
    /// A finding at an event, or at a property of it.
    pub(super) fn new(
        rule: &'static Rule<Severity>,
        page: &str,
        event: &str,
        path: &str,
        message: impl Into<String>,
    ) -> Self {
        let place = PropertyPath { event: event.to_owned(), path: path.to_owned() };
        let page = page.to_owned();
        Self { rule, page, span: None, position: None, place, message: message.into(), mend: None }
    }

    /// Where it is, if that is not where its place begins.
    pub(super) fn at(mut self, span: Option<Span>) -> Self {
        self.span = span;
        self
    }

    /// What would mend it.
    pub(super) fn mended_by(mut self, mend: Option<SetEntry>) -> Self {
        self.mend = mend;
        self
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.rule.id
    }

    /// How much it weighs.
    #[must_use]
    pub const fn level(&self) -> Severity {
        self.rule.level
    }

    /// The page's path below the root.
    #[must_use]
    pub fn file(&self) -> String {
        format!("spec/docs/{}", self.page)
    }

    /// Where it is: the begin of the page, where it is about the page as a whole.
    pub(super) fn position(&self) -> Position {
        self.position.unwrap_or(Position { line: 1, column: 1 })
    }

    /// A text of its own that stays the same when lines move: 16 hexadecimal digits of FNV-1a.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint([self.id(), &self.page, &self.place.event, &self.place.path, &self.message], 0)
    }

    /// What findings are sorted by: the page, and where on it they are.
    pub(super) fn order(&self) -> impl Ord + '_ {
        (&self.page, self.position, &self.place, self.id(), &self.message)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position();
        write!(f, "{}:{line}:{column}: {}: {}: {}", self.file(), self.id(), self.place, self.message)
    }
}
