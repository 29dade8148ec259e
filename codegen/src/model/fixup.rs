//! Corrections: what people set right, keep or allow, with the value that they expect to find.
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

use self::errors::Faults;
use super::path::PathPattern;
use super::{Event, Page, Property};
use crate::diagnostics::Diagnostics;
use crate::source::{Source, Span};

/// All corrections.
#[derive(Debug, Default, PartialEq)]
pub struct Fixups {
    /// Values that are other than the page says.
    pub set: Vec<Set>,
    /// What upstream dropped and the crate keeps.
    pub keep: Vec<Keep>,
    /// Findings that are known and silenced.
    pub allow: Vec<Allow>,
}

/// Sets a value.
#[derive(Debug, PartialEq)]
pub struct Set {
    /// The page, where only one edition of the places is meant.
    pub page: Option<String>,
    /// The places; each must have the expected value.
    pub place: PathPattern,
    /// What is set there: `type`, `required`, `description`, `example/type`, ...
    pub key: String,
    /// What the page must say; null where it must say nothing.
    pub from: Value,
    /// What counts instead.
    pub to: Value,
    /// Where the correction stands.
    pub span: Span,
}

/// Keeps what upstream dropped.
#[derive(Debug, PartialEq)]
pub struct Keep {
    /// The page that had it.
    pub page: String,
    /// What is kept.
    pub what: Kept,
    /// Why.
    pub reason: String,
    /// Where the correction stands.
    pub span: Span,
}

/// What is kept.
#[derive(Debug, PartialEq)]
pub enum Kept {
    /// An event of the page.
    Event(Box<Event>),
    /// A property, in the event or the property that the pattern names.
    Property(PathPattern, Box<Property>),
}

/// Silences a finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Allow {
    /// The finding's id.
    pub finding: String,
    /// The page, where only one edition of the places is meant.
    pub page: Option<String>,
    /// The places.
    pub place: PathPattern,
    /// Where the entry stands.
    pub span: Span,
}

/// Applies the corrections to the pages and marks what they change; those that do not fit are reported.
pub fn apply(fixups: &Fixups, source: &Arc<Source>, pages: &mut [Page], diagnostics: &mut Diagnostics) {
    let mut errors = Faults { source, diagnostics };
    let changes = set::find(&fixups.set, pages, &mut errors);
    let additions = keep::find(&fixups.keep, pages, &mut errors);
    // What is added comes last, and from the end: a place is known by its number among those of the page as it was.
    set::apply(changes, pages, &mut errors);
    keep::apply(additions, pages);
}

/// Where the page of an entry is, or else every page; `None` where no page has its name.
fn pages_of<'p>(pages: &'p [Page], file: Option<&str>) -> Option<Vec<(usize, &'p Page)>> {
    let meant = |(_, page): &(usize, &Page)| file.is_none_or(|file| page.file == file);
    let found: Vec<_> = pages.iter().enumerate().filter(meant).collect();
    (file.is_none() || !found.is_empty()).then_some(found)
}
