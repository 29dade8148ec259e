//! What people decide about Rust names: shared types, names that differ from the rule, and successors of events.

use super::path::PathPattern;
use crate::source::Span;

/// The file of these decisions.
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
    /// The sentence about the type in the documentation.
    pub description: String,
    /// The paths that share the type.
    pub paths: Vec<PathPattern>,
    /// Why the name does not end as the property does, where it does not.
    pub reason: Option<String>,
    /// The entry in the file.
    pub span: Span,
}

/// Paths whose types stay separate.
#[derive(Debug, PartialEq, Eq)]
pub struct KeepSeparate {
    /// The paths.
    pub paths: Vec<PathPattern>,
    /// Why they stay separate.
    pub reason: String,
    /// The entry in the file.
    pub span: Span,
}

/// A name that differs from the rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rename {
    /// The path at which something is renamed.
    pub path: PathPattern,
    /// What is renamed there.
    pub target: RenameTarget,
    /// The Rust name.
    pub name: String,
    /// Why it differs.
    pub reason: String,
    /// The entry in the file.
    pub span: Span,
}

/// What is renamed at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A module whose name differs from the rule.
#[derive(Debug, PartialEq, Eq)]
pub struct ModuleName {
    /// The name of the page: `spaces`, `core/api-keys`.
    pub page: String,
    /// The name of the module.
    pub name: String,
    /// Why it differs.
    pub reason: String,
    /// The entry in the file.
    pub span: Span,
}

/// The event that replaces another one.
#[derive(Debug, PartialEq, Eq)]
pub struct Successor {
    /// The events that are replaced.
    pub from: PathPattern,
    /// The event that replaces each, with the same text in the place of `*`; `None` where nothing does.
    pub to: Option<PathPattern>,
    /// Why, or how it is known.
    pub reason: String,
    /// The entry in the file.
    pub span: Span,
}

/// The former type of an event that was renamed.
#[derive(Debug, PartialEq, Eq)]
pub struct FormerName {
    /// The former type.
    pub from: String,
    /// The type that the event has now; its payload is the same.
    pub to: String,
    /// Why, or how it is known.
    pub reason: String,
    /// The entry in the file.
    pub span: Span,
}

impl Naming {
    /// The decision that nothing replaces an event, and its index among the successors.
    #[must_use]
    pub fn no_successor(&self, event_type: &str) -> Option<(usize, &Successor)> {
        let mut all = self.successors.iter().enumerate();
        all.find(|(_, one)| one.to.is_none() && one.from.matches_event(event_type))
    }
}

impl Successor {
    /// The type that replaces an event; whether there is such an event is not checked.
    #[must_use]
    pub fn successor(&self, event_type: &str) -> Option<String> {
        let (from, to) = (self.from.to_string(), self.to.as_ref()?.to_string());
        let Some((before, after)) = from.split_once('*') else { return (from == event_type).then_some(to) };
        let middle = event_type.strip_prefix(before)?.strip_suffix(after)?;
        Some(to.replace('*', middle))
    }
}
