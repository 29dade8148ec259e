//! Contradictions between documents, found by the merge.

use super::{Finding, Subject};
use crate::merge::{Conflict, ConflictKind};
use crate::rules::{
    DEPRECATION_DENIED, DOCUMENTS_DIFFER, EVENT_ON_SEVERAL_PAGES, FIXUP_WITHOUT_EFFECT, Rule, SENTENCE_PASSED_OVER,
    Severity,
};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    found.extend(subject.conflicts.iter().map(finding));
}

fn finding(conflict: &Conflict) -> Finding {
    let Conflict { kind, document, path, text, span, .. } = conflict;
    Finding::new(rule(*kind), document, &path.event, &path.path, text.as_str()).at(span.clone())
}

fn rule(kind: ConflictKind) -> &'static Rule<Severity> {
    match kind {
        ConflictKind::Fact | ConflictKind::List => &DOCUMENTS_DIFFER,
        ConflictKind::Deprecated => &DEPRECATION_DENIED,
        ConflictKind::Page => &EVENT_ON_SEVERAL_PAGES,
        ConflictKind::Sentence => &SENTENCE_PASSED_OVER,
        ConflictKind::Fixup => &FIXUP_WITHOUT_EFFECT,
    }
}
