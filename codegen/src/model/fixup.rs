//! Fixups: corrections, kept facts and suppressed findings, each with the value that it expects.
//!
//! All fixups are matched with the original documents before any of them is applied, so their order has no effect.
//! `set` and `keep` apply the two kinds of corrections, and `keys` gets and sets values by their keys. `errors` reports
//! fixups that do not fit, and `validate` reports new values that are not valid.

pub(crate) mod errors;
mod keep;
mod keys;
mod set;
mod validate;

use serde_json::Value;

use self::errors::Errors;
use super::catalogue::Catalogue;
use super::decision::{Decision, Decisions};
use super::path::{PathPattern, PropertyPath, join};
use super::{Document, Event, HasEvents, Property};
use crate::diagnostics::Diagnostics;
use crate::source::Span;

/// The file of the fixups.
pub const FIXUPS: &str = "spec/fixups.yaml";

/// All fixups.
#[derive(Debug, Default, PartialEq)]
pub struct Fixups {
    /// The corrected values.
    pub set: Vec<Set>,
    /// The events and properties that documents dropped and the crate keeps.
    pub keep: Vec<Keep>,
    /// The findings that are suppressed.
    pub allow: Vec<Allow>,
}

impl Fixups {
    /// All entries of the file.
    #[must_use]
    pub fn decisions(&self) -> Vec<Decision> {
        let decision = |subject: PropertyPath, reason: &str, provisional: bool, span: &Span| Decision {
            subject,
            reason: reason.to_owned(),
            provisional,
            span: span.clone(),
        };
        let set = self.set.iter().map(|one| decision(one.place.subject(), &one.reason, one.provisional, &one.span));
        let keep = self.keep.iter().map(|one| decision(one.what.subject(), &one.reason, one.provisional, &one.span));
        let allow = self.allow.iter().map(|one| decision(one.place.subject(), &one.reason, one.provisional, &one.span));
        set.chain(keep).chain(allow).collect()
    }
}

impl Kept {
    fn subject(&self) -> PropertyPath {
        match self {
            Self::Event(event) => PropertyPath { event: event.event_type.clone(), path: String::new() },
            Self::Property(parent, property) => {
                let PropertyPath { event, path } = parent.subject();
                PropertyPath { event, path: join(&path, &property.name) }
            }
        }
    }
}

/// An entry of `set`, which replaces a value.
#[derive(Debug, PartialEq)]
pub struct Set {
    /// The document that is corrected before the merge; `None` to correct the catalogue after the merge.
    pub document: Option<String>,
    /// The paths. Each must have the expected value.
    pub place: PathPattern,
    /// The key: `type`, `required`, `description`, `example/type`, ...
    pub key: String,
    /// The expected value; `Null` to expect no value.
    pub from: Value,
    /// The new value; `Null` to remove the value.
    pub to: Value,
    /// The reason.
    pub reason: String,
    /// Whether a person still has to confirm the entry.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// An entry of `keep`, which keeps an event or a property that documents dropped.
#[derive(Debug, PartialEq)]
pub struct Keep {
    /// The name of the page that had it.
    pub page: String,
    /// The kept event or property.
    pub what: Kept,
    /// The reason.
    pub reason: String,
    /// Whether a person still has to confirm the entry.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// The kept event or property.
#[derive(Debug, PartialEq)]
pub enum Kept {
    /// An event.
    Event(Box<Event>),
    /// A property, with a pattern for its parent: the event, or the property that contains it.
    Property(PathPattern, Box<Property>),
}

/// An entry of `allow`, which suppresses findings.
#[derive(Debug, PartialEq, Eq)]
pub struct Allow {
    /// The id of the finding's rule.
    pub finding: String,
    /// The document of the findings; `None` for all documents.
    pub document: Option<String>,
    /// The paths.
    pub place: PathPattern,
    /// The reason.
    pub reason: String,
    /// Whether a person still has to confirm the entry.
    pub provisional: bool,
    /// The span of the entry.
    pub span: Span,
}

/// Applies the corrections of single documents, before the merge.
pub fn apply_to_documents(
    fixups: &Fixups,
    decisions: &mut Decisions,
    documents: &mut [Document],
    diagnostics: &mut Diagnostics,
) {
    let mut errors = Errors { decisions, diagnostics };
    let changes = set::find(fixups.set.iter().filter(|set| set.document.is_some()), documents, &mut errors);
    set::apply(changes, documents, &mut errors);
}

/// Applies the corrections of the catalogue, and adds what is kept, after the merge.
pub fn apply_to_catalogue(
    fixups: &Fixups,
    decisions: &mut Decisions,
    catalogue: &mut Catalogue,
    diagnostics: &mut Diagnostics,
) {
    let mut errors = Errors { decisions, diagnostics };
    let pages = &mut catalogue.pages;
    let changes = set::find(fixups.set.iter().filter(|set| set.document.is_none()), pages, &mut errors);
    let additions = keep::find(&fixups.keep, pages, &mut errors);
    // Additions come last, and are made from the end, since the numbers of events and properties refer to the original
    // page.
    set::apply(changes, pages, &mut errors);
    keep::apply(additions, pages);
}

/// The documents or pages that an entry is about: the one with the name, or all without a name. `None` if none has the
/// name.
fn named<'p, T: HasEvents>(all: &'p [T], name: Option<&str>) -> Option<Vec<(usize, &'p T)>> {
    let meant = |(_, one): &(usize, &T)| name.is_none_or(|name| one.name() == name);
    let found: Vec<_> = all.iter().enumerate().filter(meant).collect();
    (name.is_none() || !found.is_empty()).then_some(found)
}
