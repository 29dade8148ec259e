//! Findings: where pages contradict themselves or one another. They are no faults; a person looks at each.

mod editions;
mod examples;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::catalogue::{Edition, editions};
use super::fixup::{Allow, Fixups, nearest_place};
use super::place::{Place, visit};
use super::{Event, Page, Property};
use crate::names::nearest;
use crate::report::{Diagnostic, Report};
use crate::source::{Position, Source, Span};

/// The ids of all findings.
pub const IDS: [&str; 7] = [
    "deprecated-in-prose",
    "editions-differ",
    "example-kind",
    "example-property",
    "example-required",
    "example-type",
    "example-value",
];

/// A contradiction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The page, below `spec/docs/`.
    pub page: String,
    /// Where on the page.
    pub position: Option<Position>,
    /// The place.
    pub place: Place,
    /// What sort of contradiction it is: one of [`IDS`].
    pub id: &'static str,
    /// What contradicts what.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { page, position, place, id, message } = self;
        let Position { line, column } = position.unwrap_or(Position { line: 1, column: 1 });
        write!(f, "spec/docs/{page}:{line}:{column}: {id}: {place}: {message}")
    }
}

/// All findings that nobody allows, by page and place; an `allow` that silences nothing is reported.
pub fn find(
    pages: &[Page],
    catalogue: &[Edition<'_>],
    sources: &BTreeMap<String, Arc<Source>>,
    fixups: &Fixups,
    source: &Arc<Source>,
    report: &mut Report,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for Edition { page, event } in editions(pages) {
        event_findings(page, event, &mut findings);
    }
    editions::differences(pages, catalogue, &mut |one| {
        let place = Place { event: one.older.event.event_type.clone(), path: one.path.to_owned() };
        let page = one.older.page.file.clone();
        findings.push(Finding { page, position: None, place, id: "editions-differ", message: one.message });
    });
    for finding in &mut findings {
        let span = span_of(pages, finding);
        finding.position = span.and_then(|span| Some(sources.get(&finding.page)?.position(span.start)));
    }
    findings.sort();
    for allow in &fixups.allow {
        let before = findings.len();
        findings.retain(|finding| !silences(allow, finding));
        if findings.len() == before {
            unused(allow, pages, source, report);
        }
    }
    findings
}

fn unused(allow: &Allow, pages: &[Page], source: &Arc<Source>, report: &mut Report) {
    let on_page = allow.page.as_ref().map(|page| format!(" on {page}")).unwrap_or_default();
    let message = format!("nothing is found{on_page} that `{}` at `{}` could silence", allow.finding, allow.place);
    let files = || pages.iter().map(|page| page.file.as_str());
    let unknown_page = allow.page.as_deref().filter(|page| files().all(|file| file != *page));
    let near = match (nearest(&allow.finding, IDS), unknown_page) {
        (_, Some(page)) => match nearest(page, files()) {
            Some(near) => format!("; did you mean `{near}`?"),
            None => format!("; no page is `{page}`"),
        },
        (Some(id), None) if id != allow.finding => format!("; did you mean `{id}`?"),
        (Some(_), None) if editions(pages).any(|one| allow.place.matches_event(&one.event.event_type)) => String::new(),
        _ => nearest_place(&allow.place, pages),
    };
    report.fault(
        Diagnostic::new(source, source.find_in(&allow.span, unknown_page.unwrap_or(&allow.finding)), message)
            .label(format!("expected a finding ({}) at this place{near}", IDS.join(", ")))
            .help("an `allow` that silences nothing is deleted"),
    );
}

fn silences(allow: &Allow, finding: &Finding) -> bool {
    finding.id == allow.finding
        && allow.page.as_ref().is_none_or(|page| *page == finding.page)
        && allow.place.matches(&finding.place)
}

/// Where the property of a finding stands on its page, or else its event.
fn span_of(pages: &[Page], finding: &Finding) -> Option<Span> {
    let page = pages.iter().find(|page| page.file == finding.page)?;
    let event = page.events.iter().find(|event| event.event_type == finding.place.event)?;
    let mut span = event.origin.0.clone();
    visit(event, &mut |path, property| {
        if path == finding.place.path {
            span.clone_from(&property.origin.0);
        }
    });
    span
}

fn event_findings(page: &Page, event: &Event, findings: &mut Vec<Finding>) {
    let mut add = |path: &str, id: &'static str, message: String| {
        let place = Place { event: event.event_type.clone(), path: path.to_owned() };
        findings.push(Finding { page: page.file.clone(), position: None, place, id, message });
    };
    for (path, id, message) in examples::contradictions(event) {
        add(&path, id, message);
    }
    if !event.deprecated && says_deprecated(event.description.as_deref()) {
        add("", "deprecated-in-prose", "the description says deprecated, no flag does".to_owned());
    }
    visit(event, &mut |path, property: &Property| {
        if !property.deprecated && says_deprecated(property.description.as_deref()) {
            add(path, "deprecated-in-prose", "the description says deprecated, no flag does".to_owned());
        }
    });
}

fn says_deprecated(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("deprecated.")))
}
