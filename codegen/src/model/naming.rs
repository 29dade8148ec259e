//! Decisions about Rust names: shared types, names that differ from the rule, and successors of events.

use super::decision::Decision;
use super::path::{PathPattern, PropertyPath};
use crate::source::Span;

/// The file of the decisions.
pub const NAMES: &str = "spec/names.yaml";

/// All decisions about names.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// Types that several paths share.
    pub shared: Vec<SharedType>,
    /// Paths whose types are equal or similar, and stay separate.
    pub distinct: Vec<KeepSeparate>,
    /// Names that differ from the rule.
    pub renamed: Vec<Rename>,
    /// Modules whose names differ from the rule.
    pub modules: Vec<ModuleName>,
    /// The events that replace others.
    pub successors: Vec<Successor>,
    /// The former types of events.
    pub former: Vec<FormerName>,
}

/// A type that several paths share.
#[derive(Debug, PartialEq, Eq)]
pub struct SharedType {
    /// The name of the Rust type.
    pub name: String,
    /// The sentence that documents the type.
    pub description: String,
    /// The paths that share the type.
    pub paths: Vec<PathPattern>,
    /// The paths that have a type of their own, although `paths` has them.
    pub except: Vec<Exception>,
    /// The reason why the name does not end like the property's name, if it does not.
    pub reason: Option<String>,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// A path that leaves a shared type.
#[derive(Debug, PartialEq, Eq)]
pub struct Exception {
    /// The path.
    pub path: PathPattern,
    /// The reason why it leaves.
    pub reason: String,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// Paths whose types stay separate.
#[derive(Debug, PartialEq, Eq)]
pub struct KeepSeparate {
    /// The paths.
    pub paths: Vec<PathPattern>,
    /// The reason why they stay separate.
    pub reason: String,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// A name that differs from the rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rename {
    /// The path of the renamed event or property.
    pub path: PathPattern,
    /// The renamed part.
    pub target: RenameTarget,
    /// The Rust name.
    pub name: String,
    /// The reason why the name differs.
    pub reason: String,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// The part of an event or property that is renamed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RenameTarget {
    /// The event: its payload and its variants.
    Event,
    /// The type of a property.
    Type,
    /// The field of a property.
    Field,
    /// The variant of an allowed value.
    Variant(String),
}

impl RenameTarget {
    /// The key of the name in `spec/names.yaml`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Type => "type",
            Self::Field => "field",
            Self::Variant(_) => "variant",
        }
    }
}

/// A module whose name differs from the rule.
#[derive(Debug, PartialEq, Eq)]
pub struct ModuleName {
    /// The name of the page: `spaces`, `core/api-keys`.
    pub page: String,
    /// The name of the module.
    pub name: String,
    /// The reason why the name differs.
    pub reason: String,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// The event that replaces other events.
#[derive(Debug, PartialEq, Eq)]
pub struct Successor {
    /// The replaced events.
    pub from: PathPattern,
    /// The event that replaces each of them, with the same text for `*`; `None` if no event does.
    pub to: Option<PathPattern>,
    /// The reason, or the source of the information.
    pub reason: String,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// The former type of an event that was renamed.
#[derive(Debug, PartialEq, Eq)]
pub struct FormerName {
    /// The former type.
    pub from: String,
    /// The current type of the event. Its payload is the same.
    pub to: String,
    /// The reason, or the source of the information.
    pub reason: String,
    /// Whether a person still has to confirm the decision.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

impl Naming {
    /// All entries of the file.
    #[must_use]
    pub fn decisions(&self) -> Vec<Decision> {
        let mut all = Vec::new();
        let mut add = |subject: PropertyPath, reason: &str, provisional: bool, span: &Span| {
            all.push(Decision { subject, reason: reason.to_owned(), provisional, span: span.clone() });
        };
        let first = |paths: &[PathPattern]| paths.first().map(PathPattern::subject);
        let event = |name: &str| PropertyPath { event: name.to_owned(), path: String::new() };
        for one in &self.shared {
            let subject = first(&one.paths).unwrap_or_else(|| event(&one.name));
            add(subject, one.reason.as_deref().unwrap_or_default(), one.provisional, &one.span);
            one.except.iter().for_each(|one| add(one.path.subject(), &one.reason, one.provisional, &one.span));
        }
        for one in &self.distinct {
            let subject = first(&one.paths).unwrap_or_else(|| event("distinct"));
            add(subject, &one.reason, one.provisional, &one.span);
        }
        self.renamed.iter().for_each(|one| add(one.path.subject(), &one.reason, one.provisional, &one.span));
        self.modules.iter().for_each(|one| add(event(&one.page), &one.reason, one.provisional, &one.span));
        self.successors.iter().for_each(|one| add(one.from.subject(), &one.reason, one.provisional, &one.span));
        self.former.iter().for_each(|one| add(event(&one.from), &one.reason, one.provisional, &one.span));
        all
    }

    /// The decision that no event replaces an event, and its index among the successors.
    #[must_use]
    pub fn no_successor(&self, event_type: &str) -> Option<(usize, &Successor)> {
        let mut all = self.successors.iter().enumerate();
        all.find(|(_, one)| one.to.is_none() && one.from.matches_event(event_type))
    }
}

impl Successor {
    /// The type that replaces an event. Whether such an event exists is not checked.
    #[must_use]
    pub fn successor(&self, event_type: &str) -> Option<String> {
        let (from, to) = (self.from.to_string(), self.to.as_ref()?.to_string());
        let Some((before, after)) = from.split_once('*') else { return (from == event_type).then_some(to) };
        let middle = event_type.strip_prefix(before)?.strip_suffix(after)?;
        Some(to.replace('*', middle))
    }
}
