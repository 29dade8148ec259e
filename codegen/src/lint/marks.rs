//! Marks of deprecation that disagree: the heading and the label of an event, or the flag and what follows from it.

use super::{Finding, Subject};
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::{Event, Layout};
use crate::rules::DEPRECATION_MARKS;
use crate::source::Source;

/// The mark in a heading.
const MARK: &str = "_(deprecated)_";
/// The label below a heading.
const LABEL: &str = "**Deprecated:**";

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for DocumentEvent { document, event } in document_events(subject.documents) {
        if event.corrected.iter().any(|correction| correction.key == "deprecated") {
            continue;
        }
        let message = match document.layout {
            Layout::Markdown => subject.source(&document.file).and_then(|source| marks(source, event)),
            _ => consequence(event),
        };
        found.extend(message.map(|it| Finding::new(&DEPRECATION_MARKS, &document.file, &event.event_type, "", it)));
    }
}

/// Compares the heading with the label. Only the text shows both, since reading joins them.
fn marks(source: &Source, event: &Event) -> Option<String> {
    let start = event.origin.span.as_ref()?.start;
    let heading = source.line_at(start);
    let is_marked = source.slice(&heading).trim_end().ends_with(MARK);
    let label = label(source, heading.end + 1);
    match (is_marked, label) {
        (true, None) => Some(format!("the heading has `{MARK}`, and there is no label `Deprecated`")),
        (true, Some(value)) if value != "true" => {
            Some(format!("the heading has `{MARK}`, the label `Deprecated` says `{value}`"))
        }
        (false, Some("true")) => Some(format!("the label `Deprecated` says `true`, and the heading has no `{MARK}`")),
        _ => None,
    }
}

/// The value of the label, which stands between the heading and the payload.
fn label(source: &Source, mut at: usize) -> Option<&str> {
    loop {
        let line = source.line_at(at);
        let text = source.slice(&line).trim();
        if line.start < at || text.starts_with('#') || text == "**Payload**" {
            return None;
        }
        if let Some(value) = text.strip_prefix(LABEL) {
            return Some(value.trim().trim_matches('`'));
        }
        at = line.end + 1;
    }
}

/// A document that states when or by what an event is replaced, and does not deprecate the event, or has the dates in
/// the wrong order.
fn consequence(event: &Event) -> Option<String> {
    if let (Some(since), Some(sunset)) = (&event.deprecated_since, &event.sunset)
        && since.len() == sunset.len()
        && [since, sunset].iter().all(|day| day.chars().all(|c| c.is_ascii_digit() || c == '-'))
        && since > sunset
    {
        return Some(format!("the event is deprecated since `{since}`, which is after its sunset `{sunset}`"));
    }
    let stated = [("since", &event.deprecated_since), ("sunset", &event.sunset), ("successor", &event.successor)];
    let (key, value) =
        stated.into_iter().filter(|_| !event.deprecated).find_map(|(key, value)| Some((key, value.as_ref()?)))?;
    Some(format!("the document states `{value}` as `{key}`, and does not mark the event as deprecated"))
}
