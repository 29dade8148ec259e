//! The line and column of findings, and whether their suggestions can apply.
//!
//! A document can be one line of megabytes with a finding at every word. So each event and each line is scanned only
//! once for all of its findings.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Subject};
use crate::model::catalogue::Entry;
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::keys::property_value;
use crate::model::path::visit;
use crate::model::{Correction, Event, Layout, Property};
use crate::source::{Position, Source, Span};
use crate::spec::SetEntry;

/// Sets the span, the line and the column of every finding. A finding without a span gets the span of its property, or
/// of its event.
///
/// Removes suggestions that need a decision of a person: if a fixup already sets the value or keeps the property, or if
/// the property has a shared type, whose other uses would need the same change. A suggestion for one of several documents
/// corrects the catalogue instead.
pub(super) fn locate(subject: &Subject<'_>, findings: &mut [Finding]) {
    let mut by_event: BTreeMap<(String, String), Vec<&mut Finding>> = BTreeMap::new();
    for finding in findings.iter_mut() {
        let document = finding.document().unwrap_or_default().to_owned();
        by_event.entry((document, finding.place.event.clone())).or_default().push(finding);
    }
    let shared = shared_places(subject);
    let merged = subject.merged();
    for DocumentEvent { document, event } in document_events(subject.documents) {
        let key = (document.file.clone(), event.event_type.clone());
        if let Some(of_event) = by_event.remove(&key) {
            let places = Places::of(event, shared.get(event.event_type.as_str()).map_or(&[], Vec::as_slice));
            let merged = merged.get(event.event_type.as_str()).map(|entry| Effective::of(*entry, &of_event));
            for finding in of_event {
                places.locate(finding);
                finding.suggestion = finding.suggestion.take().and_then(|one| match &merged {
                    Some(merged) => merged.aim(one),
                    None => Some(one),
                });
            }
        }
    }
    findings.sort_by(|one, other| (&one.file, start(one)).cmp(&(&other.file, start(other))));
    for of_document in findings.chunk_by_mut(|one, other| one.file == other.file) {
        let source = of_document.first().and_then(|finding| subject.source(finding.document()?));
        if let Some(source) = source {
            positions(source, of_document);
        }
    }
}

/// The paths that have a shared type, by event.
fn shared_places<'a>(subject: &Subject<'a>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut shared: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for place in
        subject.plan.iter().flat_map(|plan| plan.shared_by.values()).filter(|places| places.len() > 1).flatten()
    {
        shared.entry(&place.event).or_default().push(&place.path);
    }
    shared
}

fn start(finding: &Finding) -> Option<usize> {
    finding.span.as_ref().map(|span| span.start)
}

/// The paths of an event, each with its span and its corrections.
struct Places<'a> {
    event: Option<Span>,
    by_path: BTreeMap<String, (Option<Span>, &'a [Correction])>,
    /// Paths that a fixup keeps. The document does not have them, so a correction would not apply.
    kept: Vec<String>,
    /// Paths with a shared type.
    shared: &'a [&'a str],
}

impl<'a> Places<'a> {
    fn of(event: &'a Event, shared: &'a [&'a str]) -> Self {
        let mut by_path = BTreeMap::from([(String::new(), (event.origin.span.clone(), event.corrected.as_slice()))]);
        let mut kept: Vec<_> = event.kept.iter().map(|_| String::new()).collect();
        visit(event, &mut |path, property| {
            by_path.insert(path.to_owned(), (property.origin.span.clone(), property.corrected.as_slice()));
            kept.extend(property.kept.iter().map(|_| path.to_owned()));
        });
        Self { event: event.origin.span.clone(), by_path, kept, shared }
    }

    fn locate(&self, finding: &mut Finding) {
        let known = self.by_path.get(&finding.place.path);
        if finding.span.is_none() {
            finding.span = known.and_then(|(span, _)| span.clone()).or_else(|| self.event.clone());
        }
        let is_shared = || self.shared.iter().any(|shared| is_within(&finding.place.path, shared));
        let is_kept = || self.kept.iter().any(|kept| is_within(&finding.place.path, kept));
        let is_free = |key: &str| {
            known.is_some_and(|(_, done)| done.iter().all(|one| one.key != key)) && !is_kept() && !is_shared()
        };
        if finding.suggestion.as_ref().is_some_and(|suggestion| !is_free(&suggestion.key)) {
            finding.suggestion = None;
        }
    }
}

/// An event of the catalogue, with its properties by path.
struct Effective<'a> {
    /// Whether several documents describe the event.
    is_shared: bool,
    by_path: BTreeMap<String, &'a Property>,
}

impl<'a> Effective<'a> {
    /// The properties with suggestions.
    fn of(entry: Entry<'a>, findings: &[&mut Finding]) -> Self {
        let suggested = findings.iter().filter_map(|finding| finding.suggestion.as_ref());
        let paths: BTreeSet<&str> = suggested.map(|one| one.place.path.as_str()).collect();
        let mut by_path = BTreeMap::new();
        if !paths.is_empty() {
            visit(entry.event, &mut |path, property| {
                if paths.contains(path) {
                    by_path.insert(path.to_owned(), property);
                }
            });
        }
        let describing = entry.documents().filter(|document| document.layout != Layout::Changelog);
        Self { is_shared: describing.count() > 1, by_path }
    }

    /// A fact of a property that several documents state is corrected for all of them; `None` if another value counts.
    fn aim(&self, suggestion: SetEntry) -> Option<SetEntry> {
        let Some(property) = self.by_path.get(&suggestion.place.path).filter(|_| self.is_shared) else {
            return Some(suggestion);
        };
        let is_same = property_value(property, &suggestion.key).as_ref() == Some(&suggestion.from);
        is_same.then_some(SetEntry { document: None, ..suggestion })
    }
}

fn is_within(path: &str, of: &str) -> bool {
    path.strip_prefix(of).is_some_and(|rest| of.is_empty() || rest.is_empty() || rest.starts_with(['.', '[', '<']))
}

/// Sets the lines and columns of findings that are sorted by the start of their spans.
fn positions(source: &Source, findings: &mut [Finding]) {
    let mut line = 0..0;
    let (mut at, mut column) = (0, 1);
    for finding in findings {
        let Some(offset) = finding.span.as_ref().map(|span| source.floor(span.start)) else { continue };
        if offset > line.end || at == 0 {
            line = source.line_at(offset);
            (at, column) = (line.start, 1);
        }
        column += source.slice(&(at..offset)).chars().count();
        at = offset;
        finding.position = Some(Position { line: source.line_number(offset), column });
    }
}
