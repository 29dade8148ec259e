//! Contradictions between documents.

use super::rank::Ranked;
use crate::model::SourceSpan;
use crate::model::path::PropertyPath;
use crate::source::Span;

/// A statement of one document that another document contradicts.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The kind of contradiction.
    pub kind: ConflictKind,
    /// The document with the superseded statement.
    pub document: String,
    /// The document with the effective statement.
    pub against: String,
    /// The event, or the property.
    pub path: PropertyPath,
    /// What the conflict is about: the key of a fact, or the names of properties.
    pub about: Vec<String>,
    /// What the two state.
    pub text: String,
    /// The span in the document with the superseded statement.
    pub span: Option<Span>,
}

/// The kinds of contradictions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictKind {
    /// Two facts differ.
    Fact,
    /// A list of properties differs.
    List,
    /// One document deprecates something that the other says is not deprecated.
    Deprecated,
    /// Two pages of the site have the same event.
    Page,
    /// A published description is about another type or other values.
    Sentence,
    /// A correction of a document has no effect on the catalogue.
    Fixup,
}

impl Conflict {
    pub(super) fn new(
        kind: ConflictKind,
        document: &Ranked<'_>,
        against: &Ranked<'_>,
        event: &str,
        text: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            document: document.file().to_owned(),
            against: against.file().to_owned(),
            path: PropertyPath { event: event.to_owned(), path: String::new() },
            about: Vec::new(),
            text: text.into(),
            span: None,
        }
    }

    /// Sets the property of the event.
    pub(super) fn on(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path.path);
        self
    }

    /// Sets the key of the fact that differs.
    pub(super) fn of(mut self, key: &str) -> Self {
        self.about = vec![key.to_owned()];
        self
    }

    /// Sets the properties that only the older document lists.
    pub(super) fn listing(mut self, names: Vec<String>) -> Self {
        self.list(names);
        self
    }

    pub(super) fn list(&mut self, names: Vec<String>) {
        let all: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        self.text = format!("{} does not list {}", self.against, all.join(", "));
        self.about = names;
    }

    /// Sets the place in the document.
    pub(super) fn at(mut self, origin: &SourceSpan) -> Self {
        self.span.clone_from(&origin.span);
        self
    }
}
