//! Applies `allow` of `spec/fixups.yaml`, which suppresses findings that people have looked at.

use super::{Finding, Subject};
use crate::diagnostics::Diagnostics;
use crate::model::decision::Decisions;
use crate::model::fixup::errors::Errors;
use crate::model::fixup::{Allow, Fixups};
use crate::rules::{self, REDUNDANT_SUCCESSOR, TYPES_APART};
use crate::suggest::nearest;

/// Removes the findings that an `allow` matches. An `allow` that matches none is an error.
pub(super) fn suppress(
    findings: &mut Vec<Finding>,
    subject: &Subject<'_>,
    fixups: &Fixups,
    decisions: &mut Decisions,
    diagnostics: &mut Diagnostics,
) {
    let mut errors = Errors { decisions, diagnostics };
    // Each entry is compared with all findings, so that the order of two entries for one finding has no effect.
    for allow in fixups.allow.iter().filter(|allow| !findings.iter().any(|one| suppresses(allow, one))) {
        unused(allow, findings, subject, &mut errors);
    }
    findings.retain(|finding| !fixups.allow.iter().any(|allow| suppresses(allow, finding)));
}

fn suppresses(allow: &Allow, finding: &Finding) -> bool {
    finding.id() == allow.finding
        && finding.document().is_some_and(|document| is_on(allow, document))
        && allow.place.matches(&finding.place)
}

/// Whether an entry applies to a document.
fn is_on(allow: &Allow, file: &str) -> bool {
    allow.document.as_ref().is_none_or(|document| document == file)
}

fn unused(allow: &Allow, findings: &[Finding], subject: &Subject<'_>, errors: &mut Errors<'_>) {
    let Allow { finding, document, place, span, .. } = allow;
    let mut meant = subject.documents.iter().filter(|document| is_on(allow, &document.file)).peekable();
    let ids = rules::findings().map(|rule| rule.id);
    if !ids.clone().any(|id| id == finding) {
        return errors.unknown_key(span, finding, format!("there is no finding rule `{finding}`"), ids);
    }
    if meant.peek().is_none() {
        return errors.unknown_name(span, document.as_deref().unwrap_or_default(), subject.documents);
    }
    // Without a plan there are no findings about types and decisions.
    if [TYPES_APART.id, REDUNDANT_SUCCESSOR.id].contains(&finding.as_str()) && subject.plan.is_none() {
        return;
    }
    let events = meant.clone().flat_map(|document| &document.events);
    if !events.into_iter().any(|event| place.matches_event(&event.event_type)) {
        return errors.unknown_path(span, place, document.as_deref(), meant);
    }
    let in_document = document.as_ref().map(|document| format!(" in {document}")).unwrap_or_default();
    let message = format!("no finding{in_document} matches `{finding}` at `{place}`");
    let help = "delete an `allow` that suppresses nothing";
    match near(allow, findings) {
        Some(near) => errors.add(span, place.path(), message, format!("did you mean `{near}`?"), help),
        None => errors.add(span, finding, message, "expected a finding at this place", help),
    }
}

/// The nearest path at which the event has such a finding.
fn near<'f>(allow: &Allow, findings: &'f [Finding]) -> Option<&'f str> {
    let of_event = findings.iter().filter(|one| {
        one.document().is_some_and(|document| is_on(allow, document)) && allow.place.matches_event(&one.place.event)
    });
    let of_rule = of_event.filter(|one| one.id() == allow.finding);
    nearest(allow.place.path(), of_rule.map(|one| one.place.path.as_str()))
}
