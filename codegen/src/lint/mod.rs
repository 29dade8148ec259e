//! Findings: documents that contradict themselves or each other, or that state something that cannot be correct.
//!
//! A finding does not stop the build: the documents are read, and the tables have precedence. A person looks at each
//! finding.
//!
//! | file | compares |
//! | --- | --- |
//! | `announced` | announcements with the events of other documents, and with their own summaries |
//! | `conflicts` | documents with each other; the merge finds these |
//! | `examples` | an example with its table; [`json_span`](crate::json_span) finds the position in its text |
//! | `mergeable_types` | nested types with each other; the plan of the crate finds these |
//! | `metadata` | metadata with itself |
//! | `prose` | descriptions with the table, which lacks a fact |
//! | `provisional` | nothing: it lists the decisions that a person still has to confirm |
//! | `references` | references to schemas with the existing schemas |
//! | `schemas` | schemas with the properties that use them |
//! | `spelling` | the property names of a document with each other |
//! | `successors` | successors with the existing events; decisions about successors with the documents |
//!
//! A finding has a row of the [rules](crate::rules::findings()). `locate` finds its line and column. `suppress` removes
//! the findings that an `allow` matches. `suggestion` makes the fixup that would correct a finding, and
//! [`fix`](crate::fix) adds it. [`output`] prints the findings.
//!
//! To add a finding, add a row to the rules and a check to a file here, or a file to `FAMILIES`.

mod announced;
mod conflicts;
mod examples;
mod finding;
mod locate;
mod mergeable_types;
mod metadata;
pub mod output;
mod prose;
mod provisional;
mod references;
mod schemas;
mod spelling;
mod successors;
mod suggestion;
mod suppress;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::finding::Finding;
pub use self::suggestion::suggestions;
use crate::diagnostics::Diagnostics;
use crate::merge::Conflict;
use crate::model::Document;
use crate::model::catalogue::Catalogue;
use crate::model::decision::Decisions;
use crate::model::fixup::Fixups;
use crate::model::levels::Levels;
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
    /// `spec/names.yaml`.
    pub names: &'a Source,
}

impl<'a> Subject<'a> {
    /// The text of a document.
    fn source(&self, document: &str) -> Option<&'a Source> {
        self.sources.get(document).map(|source| &**source)
    }
}

/// The checks, one for each family of findings.
const FAMILIES: [fn(&Subject<'_>, &mut Vec<Finding>); 10] = [
    announced::find,
    conflicts::find,
    examples::find,
    mergeable_types::find,
    metadata::find,
    prose::find,
    references::find,
    schemas::find,
    spelling::find,
    successors::find,
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
    let mut findings = Vec::new();
    for family in FAMILIES {
        family(subject, &mut findings);
    }
    locate::locate(subject, &mut findings);
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    // The items of an array in an example can all have the same finding.
    findings.dedup_by(|one, other| {
        (one.id(), &one.file, &one.place, &one.message) == (other.id(), &other.file, &other.place, &other.message)
    });
    suppress::suppress(&mut findings, subject, fixups, decisions, diagnostics);
    findings.extend(provisional::find(subject, decisions));
    findings
}
