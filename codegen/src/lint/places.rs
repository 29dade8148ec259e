//! Where findings are, and whether what would mend them can be written for that place.
//!
//! A page may be one line of megabytes with a finding at each of its words: all of this takes one way over an event,
//! and one over a line.

use std::collections::BTreeMap;

use super::{Finding, Subject};
use crate::model::path::visit;
use crate::model::{Correction, Event};
use crate::source::{Position, Source, Span};

/// Gives every finding its span, its line and its column; without a span of its own it is where its property begins, or
/// its event. An offered fixup falls where people set the value already, or added the place, and where it would make one
/// of several equal types another one: all of them need one decision, which is for people.
pub(super) fn settle(subject: &Subject<'_>, findings: &mut [Finding]) {
    let mut by_event: BTreeMap<(String, String), Vec<&mut Finding>> = BTreeMap::new();
    for finding in findings.iter_mut() {
        by_event.entry((finding.page.clone(), finding.place.event.clone())).or_default().push(finding);
    }
    let shared = shared_places(subject);
    for event in subject.pages.iter().flat_map(|page| page.events.iter().map(move |event| (page, event))) {
        let key = (event.0.file.clone(), event.1.event_type.clone());
        if let Some(of_event) = by_event.remove(&key) {
            let places = Places::of(event.1, shared.get(event.1.event_type.as_str()).map_or(&[], Vec::as_slice));
            of_event.into_iter().for_each(|finding| places.settle(finding));
        }
    }
    findings.sort_by(|one, other| (&one.page, start(one)).cmp(&(&other.page, start(other))));
    for of_page in findings.chunk_by_mut(|one, other| one.page == other.page) {
        let source = of_page.first().and_then(|finding| subject.source(&finding.page));
        if let Some(source) = source {
            positions(source, of_page);
        }
    }
}

/// The paths of what is of a shared type, by the events.
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

/// The places of an event: where each is, and what people corrected there.
struct Places<'a> {
    event: Option<Span>,
    by_path: BTreeMap<String, (Option<Span>, &'a [Correction])>,
    /// What people added: no correction finds it on the page.
    kept: Vec<String>,
    /// What is of a type that other places share.
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

    fn settle(&self, finding: &mut Finding) {
        let known = self.by_path.get(&finding.place.path);
        if finding.span.is_none() {
            finding.span = known.and_then(|(span, _)| span.clone()).or_else(|| self.event.clone());
        }
        let is_shared = || self.shared.iter().any(|shared| is_within(&finding.place.path, shared));
        let is_kept = || self.kept.iter().any(|kept| is_within(&finding.place.path, kept));
        let is_free = |key: &str| {
            known.is_some_and(|(_, done)| done.iter().all(|one| one.key != key)) && !is_kept() && !is_shared()
        };
        if finding.mend.as_ref().is_some_and(|mend| !is_free(&mend.key)) {
            finding.mend = None;
        }
    }
}

fn is_within(path: &str, of: &str) -> bool {
    path.strip_prefix(of).is_some_and(|rest| of.is_empty() || rest.is_empty() || rest.starts_with(['.', '[', '<']))
}

/// Lines and columns of findings that are sorted by where they begin.
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
