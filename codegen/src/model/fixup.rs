//! Fixups: what people correct, keep and allow, with the value that they expect to find.
//!
//! All of them are matched with the pages as the site has them, before any of them changes something: so their order
//! does not matter. `set` and `keep` do the two kinds of corrections, `values` gets and sets what has a key, `faults`
//! says what does not fit, `checks` what no page may say.

pub(crate) mod errors;
mod keep;
mod keys;
mod set;
mod validate;

use std::sync::Arc;

use serde_json::Value;

use self::errors::Errors;
use super::catalogue::Catalogue;
use super::path::PathPattern;
use super::{Document, Event, HasEvents, Property};
use crate::diagnostics::Diagnostics;
use crate::source::{Source, Span};

/// The file of the corrections.
pub const FIXUPS: &str = "spec/fixups.yaml";

/// All corrections.
#[derive(Debug, Default, PartialEq)]
pub struct Fixups {
    /// Values that are corrected.
    pub set: Vec<Set>,
    /// What documents dropped and the crate keeps.
    pub keep: Vec<Keep>,
    /// Findings that are known and suppressed.
    pub allow: Vec<Allow>,
}

/// Sets a value.
#[derive(Debug, PartialEq)]
pub struct Set {
    /// The document that is corrected before the merge; without one, what counts after the merge.
    pub document: Option<String>,
    /// The paths; each must have the expected value.
    pub place: PathPattern,
    /// The key: `type`, `required`, `description`, `example/type`, ...
    pub key: String,
    /// The expected value; null where there must be none.
    pub from: Value,
    /// The new value; null to remove the value.
    pub to: Value,
    /// The place of the entry.
    pub span: Span,
}

/// Keeps what documents dropped.
#[derive(Debug, PartialEq)]
pub struct Keep {
    /// The name of the page that had it.
    pub page: String,
    /// What is kept.
    pub what: Kept,
    /// The reason.
    pub reason: String,
    /// The place of the entry.
    pub span: Span,
}

/// What is kept.
#[derive(Debug, PartialEq)]
pub enum Kept {
    /// An event.
    Event(Box<Event>),
    /// A property, in the event or the property that the pattern names.
    Property(PathPattern, Box<Property>),
}

/// Suppresses a finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Allow {
    /// The id of the finding.
    pub finding: String,
    /// The document, where only what one states is meant.
    pub document: Option<String>,
    /// The paths.
    pub place: PathPattern,
    /// The place of the entry.
    pub span: Span,
}

/// Applies the corrections that mean one document each, before the merge.
pub fn apply_to_documents(
    fixups: &Fixups,
    source: &Arc<Source>,
    documents: &mut [Document],
    diagnostics: &mut Diagnostics,
) {
    let mut errors = Errors { source, diagnostics };
    let changes = set::find(fixups.set.iter().filter(|set| set.document.is_some()), documents, &mut errors);
    set::apply(changes, documents, &mut errors);
}

/// Applies the corrections of what counts after the merge, and adds what is kept.
pub fn apply_to_catalogue(
    fixups: &Fixups,
    source: &Arc<Source>,
    catalogue: &mut Catalogue,
    diagnostics: &mut Diagnostics,
) {
    let mut errors = Errors { source, diagnostics };
    let pages = &mut catalogue.pages;
    let changes = set::find(fixups.set.iter().filter(|set| set.document.is_none()), pages, &mut errors);
    let additions = keep::find(&fixups.keep, pages, &mut errors);
    // What is added comes last, and from the end: a place is known by its number among those of the page as it was.
    set::apply(changes, pages, &mut errors);
    keep::apply(additions, pages);
}

/// What an entry means: the one of its name, or else all; `None` where none has its name.
fn named<'p, T: HasEvents>(all: &'p [T], name: Option<&str>) -> Option<Vec<(usize, &'p T)>> {
    let meant = |(_, one): &(usize, &T)| name.is_none_or(|name| one.name() == name);
    let found: Vec<_> = all.iter().enumerate().filter(meant).collect();
    (name.is_none() || !found.is_empty()).then_some(found)
}
