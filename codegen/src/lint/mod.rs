//! Findings: documents that contradict themselves or each other, or that state something that cannot be correct.
//!
//! A finding does not stop the build: the documents are read, and the tables have precedence. A person looks at each
//! finding.
//!
//! | file | compares |
//! | --- | --- |
//! | `actions` | titles, descriptions and summaries with the action of the event type |
//! | `announced` | announcements with the events of other documents |
//! | `conflicts` | documents with each other; the merge finds these |
//! | `examples` | an example with its table; [`json_span`](crate::json_span) finds the position in its text |
//! | `marks` | the heading of an event with its label, a deprecation with its dates |
//! | `mentions` | the event types in texts with the existing events |
//! | `mergeable_types` | nested types with each other; the plan of the crate finds these |
//! | `metadata` | metadata with itself |
//! | `prose` | descriptions with the table |
//! | `provisional` | nothing: it lists the decisions that a person still has to confirm |
//! | `references` | references to schemas with the existing schemas |
//! | `schemas` | schemas with the properties that use them |
//! | `siblings` | the types of a property in several events with each other |
//! | `spelling` | the property names of a document with each other |
//! | `successors` | successors with the existing events; decisions about successors with the documents |
//! | `values` | defaults, allowed values, limits and formats with each other |
//!
//! A finding has a row of the [rules](crate::rules::findings()). `locate` finds its line and column. `decided` removes
//! the findings about facts that a `set` states, and `suppress` those that an `allow` matches. `crate::limits` says which
//! limit a value is beyond. `suggestion` makes the fixup that would correct a finding, and
//! [`fix`](crate::fix) adds it. [`output`] prints the findings. `described` is the property that a check looks at.
//!
//! To add a finding, add a row to the rules and a check to a file here, or a file to `FAMILIES`.

mod actions;
mod announced;
mod conflicts;
mod decided;
mod described;
mod examples;
mod finding;
mod locate;
mod marks;
mod mentions;
mod mergeable_types;
mod metadata;
pub mod output;
mod prose;
mod provisional;
mod references;
mod schemas;
mod siblings;
mod spelling;
mod successors;
mod suggestion;
mod suppress;
mod values;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::finding::Finding;
pub use self::suggestion::suggestions;
use crate::diagnostics::Diagnostics;
use crate::merge::Conflict;
use crate::model::Document;
use crate::model::catalogue::{Catalogue, Entry};
use crate::model::decision::Decisions;
use crate::model::fixup::Fixups;
use crate::model::levels::Levels;
use crate::parallel;
use crate::rust::plan::Plan;
use crate::source::Source;

/// The input of the checks.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The documents, with the corrections of fixups.
    pub documents: &'a [Document],
    /// The merge of the documents.
    pub catalogue: &'a Catalogue,
    /// The contradictions between documents, found by the merge.
    pub conflicts: &'a [Conflict],
    /// The texts of the documents, by file below `spec/docs/`.
    pub sources: &'a BTreeMap<String, Arc<Source>>,
    /// The plan of the crate; `None` if it could not be made.
    pub plan: Option<&'a Plan>,
}

impl<'a> Subject<'a> {
    /// The text of a document.
    fn source(&self, document: &str) -> Option<&'a Source> {
        self.sources.get(document).map(|source| &**source)
    }

    /// The merged events, by type.
    fn merged(&self) -> BTreeMap<&'a str, Entry<'a>> {
        self.catalogue.entries().map(|entry| (entry.event.event_type.as_str(), entry)).collect()
    }
}

/// The checks, one for each family of findings.
const FAMILIES: [fn(&Subject<'_>, &mut Vec<Finding>); 15] = [
    actions::find,
    announced::find,
    conflicts::find,
    examples::find,
    marks::find,
    mentions::find,
    mergeable_types::find,
    metadata::find,
    prose::find,
    references::find,
    schemas::find,
    siblings::find,
    spelling::find,
    successors::find,
    values::find,
];

/// Gives findings the levels that `spec/levels.yaml` sets.
pub fn set_levels(findings: &mut [Finding], levels: &Levels) {
    for finding in findings {
        finding.level = levels.of_finding(finding.rule);
    }
}

/// All findings that no `allow` suppresses, by file and position. An `allow` that suppresses nothing is an error.
///
/// `decisions` are those of the fixups.
pub fn find(
    subject: &Subject<'_>,
    fixups: &Fixups,
    decisions: &mut Decisions,
    diagnostics: &mut Diagnostics,
) -> Vec<Finding> {
    let of_families = parallel::map(&FAMILIES, |family| {
        let mut found = Vec::new();
        family(subject, &mut found);
        found
    });
    let mut findings: Vec<Finding> = of_families.into_iter().flatten().collect();
    locate::locate(subject, &mut findings);
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    // The items of an array in an example can all have the same finding.
    findings.dedup_by(|one, other| {
        (one.id(), &one.file, &one.place, &one.message) == (other.id(), &other.file, &other.place, &other.message)
    });
    decided::remove_decided(&mut findings, fixups);
    suppress::suppress(&mut findings, subject, fixups, decisions, diagnostics);
    findings.extend(provisional::find(subject, decisions));
    findings
}
