//! Events that a text names and no document describes.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use super::{Finding, Subject};
use crate::model::documents::document_events;
use crate::model::path::visit;
use crate::model::{Document, Layout, is_event_type};
use crate::rules::UNKNOWN_EVENT;
use crate::source::Span;

/// The start of every event type.
const PREFIX: &str = "com.qlik.";
/// What can follow it, before the name of the resource.
const FAMILIES: [&str; 3] = ["core.", "v1.", ""];

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let described = document_events(subject.documents).map(|one| one.event);
    let all = described.chain(subject.catalogue.entries().map(|entry| entry.event));
    let known = Known(all.map(|event| event.event_type.as_str()).collect());
    for document in subject.documents {
        let mentions = Mentions { document, known: &known };
        found.extend(mentions.before_events(subject));
        for event in &document.events {
            let mut named = |path: &str, text: Option<&str>| {
                for name in text.into_iter().flat_map(|text| mentions.unknown(text)) {
                    let message = known.message("the description", name);
                    found.push(Finding::new(&UNKNOWN_EVENT, &document.file, &event.event_type, path, message));
                }
            };
            named("", event.description.as_deref());
            visit(event, &mut |path, property| named(path, property.description.as_deref()));
        }
    }
}

/// The types of all events.
struct Known<'a>(BTreeSet<&'a str>);

impl Known<'_> {
    /// Whether a text is an event type, or begins some.
    fn has(&self, name: &str) -> bool {
        let family = format!("{name}.");
        let next = self.0.range::<str, _>((Bound::Included(family.as_str()), Bound::Unbounded)).next();
        self.0.contains(name) || next.is_some_and(|next| next.starts_with(&family))
    }

    /// Whether a text begins with an event type. Text layouts can lose the space after it.
    fn begins(&self, name: &str) -> bool {
        name.char_indices().any(|(at, _)| name.get(..at).is_some_and(|start| self.0.contains(start)))
    }

    fn message(&self, what: &str, name: &str) -> String {
        let near = self.near(name).map(|near| format!("; did it mean `{near}`?")).unwrap_or_default();
        format!("{what} names `{name}`, which no document describes{near}")
    }

    /// The event of the same name in another family: an occurrence can have a type with `v1`, with `core` and without.
    fn near(&self, name: &str) -> Option<&str> {
        let rest = name.strip_prefix(PREFIX)?;
        let plain = FAMILIES.iter().find_map(|family| rest.strip_prefix(family)).unwrap_or(rest);
        FAMILIES.iter().find_map(|family| self.0.get(format!("{PREFIX}{family}{plain}").as_str()).copied())
    }
}

struct Mentions<'a> {
    document: &'a Document,
    known: &'a Known<'a>,
}

impl<'a> Mentions<'a> {
    /// The unknown events that a text names, each once.
    fn unknown<'t>(&self, text: &'t str) -> BTreeSet<&'t str> {
        let is_glued = !matches!(self.document.layout, Layout::Markdown | Layout::Asyncapi);
        let named = names(text).map(|(_, name)| name);
        named.filter(|name| !(self.known.has(name) || is_glued && self.known.begins(name))).collect()
    }

    /// The findings of the texts before the events. The introduction is at no event, so each finding is at the event
    /// that it names.
    fn before_events(&self, subject: &Subject<'_>) -> Vec<Finding> {
        let sections = self.document.sections.iter().filter_map(|section| section.text.as_deref());
        let texts = self.document.introduction.as_deref().into_iter().chain(sections);
        let unknown: BTreeSet<&str> = texts.flat_map(|text| self.unknown(text)).collect();
        if unknown.is_empty() {
            return Vec::new();
        }
        let text = subject.source(&self.document.file).map_or("", |source| source.text());
        let mut places: BTreeMap<&str, Span> = BTreeMap::new();
        for (span, name) in names(text) {
            places.entry(name).or_insert(span);
        }
        let finding = |name: &str| {
            let message = self.known.message("the introduction", name);
            let span = places.get(name).cloned();
            Finding::new(&UNKNOWN_EVENT, &self.document.file, name, "", message).at(span.or(Some(0..0)))
        };
        unknown.into_iter().map(finding).collect()
    }
}

/// The event types in a text, with their spans. A pattern such as `com.qlik.space.*` is none.
fn names(text: &str) -> impl Iterator<Item = (Span, &str)> {
    text.match_indices(PREFIX).filter_map(|(at, _)| {
        let rest = text.get(at..)?;
        let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let name = rest.get(..end)?.trim_end_matches(['.', '-', '_']);
        let after = rest.get(end..)?;
        let is_pattern = after.starts_with(['*', '{', '<', '/']);
        (is_event_type(name) && !is_pattern).then(|| (at..at + name.len(), name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_names_whole_event_types() {
        let named = |text| names(text).map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(
            named("Use com.qlik.a.b, or `com.qlik.c.d-e`. See com.qlik.f."),
            ["com.qlik.a.b", "com.qlik.c.d-e", "com.qlik.f"]
        );
        assert_eq!(named("All of com.qlik.a.*, com.qlik.{a} and com.qlik/a; com.qlik"), [""; 0]);
    }

    #[test]
    fn the_start_of_event_types_is_known() {
        let known = Known(BTreeSet::from(["com.qlik.a.created", "com.qlik.a.b.created"]));
        for name in ["com.qlik.a.created", "com.qlik.a", "com.qlik.a.b"] {
            assert!(known.has(name), "{name}");
        }
        for name in ["com.qlik.a.deleted", "com.qlik.a.create", "com.qlik.b"] {
            assert!(!known.has(name), "{name}");
        }
        assert!(known.begins("com.qlik.a.createdwhen") && !known.begins("com.qlik.a.create"));
    }
}
