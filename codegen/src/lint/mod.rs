//! Findings: where pages contradict themselves or one another, or cannot be right. They are no faults; a person looks
//! at each. What is an error here is still read, and the tables count.
//!
//! | file | looks at |
//! | --- | --- |
//! | `announced` | announcements against the pages, and against themselves |
//! | `conflicts` | documents against one another, as the merge found |
//! | `examples`, with `formats` | an example against its table; `json` finds the place in it |
//! | `metadata` | metadata as it is written |
//! | `prose` | facts that only a sentence says |
//! | `schemas` | schemas against their uses, and what pages cut off |
//! | `shared` | types that could be one |
//! | `spelling` | names on one page |
//!
//! [`rules`](crate::rules::findings()) say of each finding what it means, `places` where it is. `allow` silences those
//! that people have looked at, [`fix`] adds the fixups that would mend the rest, and [`mod@format`] prints them.

mod allow;
mod announced;
mod conflicts;
mod examples;
mod finding;
pub mod fix;
pub mod format;
mod formats;
mod json;
mod metadata;
mod places;
mod prose;
mod schemas;
mod shared;
mod spelling;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::finding::Finding;
use crate::diagnostics::Diagnostics;
use crate::merge::Conflict;
use crate::model::Document;
use crate::model::catalogue::Catalogue;
use crate::model::fixup::Fixups;
use crate::rust::plan::Plan;
use crate::source::Source;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The documents, as corrected.
    pub pages: &'a [Document],
    /// What they state together.
    pub catalogue: &'a Catalogue,
    /// Where they contradict one another.
    pub conflicts: &'a [Conflict],
    /// The texts of the pages, by their files below `spec/docs/`.
    pub sources: &'a BTreeMap<String, Arc<Source>>,
    /// What the crate has; `None` where nothing was planned.
    pub plan: Option<&'a Plan>,
}

impl<'a> Subject<'a> {
    /// The text of a page.
    fn source(&self, page: &str) -> Option<&'a Source> {
        self.sources.get(page).map(|source| &**source)
    }
}

/// What finds something; a family of findings is one of these.
const FAMILIES: [fn(&Subject<'_>, &mut Vec<Finding>); 8] = [
    announced::find,
    conflicts::find,
    examples::find,
    metadata::find,
    prose::find,
    schemas::find,
    shared::find,
    spelling::find,
];

/// All findings that nobody allows, by page and place; an `allow` that silences nothing is reported.
pub fn find(
    subject: &Subject<'_>,
    fixups: &Fixups,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for family in FAMILIES {
        family(subject, &mut findings);
    }
    places::settle(subject, &mut findings);
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    // An array of the example says the same of each of its items.
    findings.dedup_by(|one, other| {
        (one.id(), &one.page, &one.place, &one.message) == (other.id(), &other.page, &other.place, &other.message)
    });
    allow::silence(&mut findings, subject, fixups, source, diagnostics);
    findings
}
