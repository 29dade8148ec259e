//! One merged event for a person: each fact with the document and line that states it, and the contradicting facts of
//! others.
//!
//! [`show`] collects the data, [`text`] and [`json`] print it.

mod print;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

pub use self::print::{json, text, value};
use crate::lint::Finding;
use crate::model::catalogue::{DocumentRef, Entry};
use crate::model::default_source::{keys_of_event, keys_of_property};
use crate::model::facts::{Absence, Fact, of_event, of_property};
use crate::model::fixup::{Fixups, Kept};
use crate::model::keys::{event_value, property_value};
use crate::model::path::visit;
use crate::model::{Document, Event, Layout, Property, SourceSpan};
use crate::rust::plan::Plan;
use crate::source::{Source, Span};

/// The input of `show`.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The documents, with corrections.
    pub documents: &'a [Document],
    /// The texts of the documents, by file below `spec/docs/`.
    pub sources: &'a BTreeMap<String, Arc<Source>>,
    /// The plan of the crate.
    pub plan: &'a Plan,
    /// The fixups.
    pub fixups: &'a Fixups,
    /// The text of `spec/fixups.yaml`.
    pub fixups_source: &'a Source,
    /// All findings.
    pub findings: &'a [Finding],
}

/// An event with the sources of its facts.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The event, and its page.
    pub entry: Entry<'a>,
    /// The documents that describe or announce it, the newest first.
    pub documents: Vec<&'a DocumentRef>,
    /// The path of the payload type, or of the event type if there is no payload: `spaces::SpaceCreated`.
    pub rust: Option<String>,
    /// The facts of the event itself.
    pub facts: Vec<ShownFact>,
    /// The properties, in the order of the page.
    pub properties: Vec<ShownProperty<'a>>,
    /// The entries of `spec/fixups.yaml` for the event, as `path:line: effect`.
    pub fixups: Vec<String>,
    /// The findings of `lint` for the event.
    pub findings: Vec<&'a Finding>,
}

/// A property with the sources of its facts.
#[derive(Clone, Debug)]
pub struct ShownProperty<'a> {
    /// The path, as `cargo xtask list` prints it.
    pub path: String,
    /// The property.
    pub property: &'a Property,
    /// The facts of the property.
    pub facts: Vec<ShownFact>,
}

/// A fact, and the documents that state it.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownFact {
    /// The key in the spec.
    pub key: String,
    /// The effective value.
    pub value: Value,
    /// The place that states the value; `None` for a fixup or an inference.
    pub from: Option<Place>,
    /// The values of the other documents that can express the fact; null if a document states none.
    pub others: Vec<(Place, Value)>,
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, below `spec/docs/`, or `spec/fixups.yaml`.
    pub file: String,
    /// The line, from 1; `None` if there is no line for it.
    pub line: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))
    }
}

/// Collects the facts of an event and their sources.
#[must_use]
pub fn show<'a>(entry: Entry<'a>, input: &Input<'a>) -> Shown<'a> {
    let shower = Shower { entry, input };
    let mut properties = Vec::new();
    visit(entry.event, &mut |path, property| {
        properties.push(ShownProperty { path: path.to_owned(), property, facts: shower.property(path, property) });
    });
    let event_type = &entry.event.event_type;
    Shown {
        entry,
        documents: entry.documents().collect(),
        rust: input.plan.events.get(event_type).map(|event| match &event.payload {
            Some(module) => format!("{module}::{}", event.name),
            None => format!("EventType::{}", event.name),
        }),
        facts: shower.event(),
        properties,
        fixups: shower.fixups(),
        findings: input.findings.iter().filter(|finding| finding.place.event == *event_type).collect(),
    }
}

struct Shower<'a, 'i> {
    entry: Entry<'a>,
    input: &'i Input<'a>,
}

impl<'a> Shower<'a, '_> {
    /// The event as each document describes it, the newest document first.
    fn stated(&self) -> impl Iterator<Item = (&'a Document, &'a Event)> {
        let event_type = self.entry.event.event_type.as_str();
        let documents = self.input.documents;
        self.entry.documents().filter_map(move |one| {
            let document = documents.iter().find(|document| document.file == one.file)?;
            Some((document, document.events.iter().find(|event| event.event_type == event_type)?))
        })
    }

    fn event(&self) -> Vec<ShownFact> {
        let event = self.entry.event;
        let shown = |key: &'static str| {
            let value = event_fact(event, key)?;
            let of = |document: &Document| of_event(key).is_none_or(|fact| fact.is_expressible(document.layout));
            let stated = self.stated().filter(|(document, _)| of(document));
            let stated = stated.map(|(document, event)| (document, &event.origin, event_fact(event, key)));
            let stated: Vec<_> =
                stated.map(|(document, origin, value)| (document, origin, value.unwrap_or_default())).collect();
            Some(self.fact(key, value, event.from.get(key), &stated, of_event(key)))
        };
        keys_of_event(event)
            .into_iter()
            .filter(|key| *key != "properties" && *key != "example")
            .filter_map(shown)
            .collect()
    }

    fn property(&self, path: &str, property: &Property) -> Vec<ShownFact> {
        let stated: Vec<_> =
            self.stated().filter_map(|(document, event)| Some((document, find(event, path)?))).collect();
        let shown = |key: &str| {
            let value = property_value(property, key)?;
            let able = |document: &Document| {
                document.layout != Layout::Changelog
                    && of_property(key).is_none_or(|fact| fact.is_expressible(document.layout))
            };
            let stated = stated.iter().filter(|(document, _)| able(document));
            let stated: Vec<_> = stated
                .map(|(document, one)| (*document, &one.origin, property_value(one, key).unwrap_or_default()))
                .collect();
            Some(self.fact(key, value, property.from.get(key), &stated, of_property(key)))
        };
        keys_of_property(property).into_iter().filter_map(shown).collect()
    }

    fn fact(
        &self,
        key: &str,
        value: Value,
        from: Option<&str>,
        stated: &[(&Document, &SourceSpan, Value)],
        fact: Option<Fact>,
    ) -> ShownFact {
        let place = |file: &str, origin: Option<&SourceSpan>| Place {
            file: file.to_owned(),
            line: origin.and_then(|origin| self.line(file, origin.span.as_ref()?)),
        };
        let find = |file: &str| stated.iter().find(|(document, ..)| document.file == file);
        let is_silent = |value: &Value| {
            fact.is_none_or(|fact| fact.absence != Absence::No) && matches!(value, Value::Null | Value::Bool(false))
        };
        let others = stated.iter().filter(|(document, ..)| Some(document.file.as_str()) != from);
        ShownFact {
            key: key.to_owned(),
            value,
            from: from.map(|file| place(file, find(file).map(|(_, origin, _)| *origin))),
            others: others
                .map(|(document, origin, other)| {
                    let other = if is_silent(other) { Value::Null } else { other.clone() };
                    (place(&document.file, Some(*origin)), other)
                })
                .collect(),
        }
    }

    fn line(&self, file: &str, span: &Span) -> Option<usize> {
        self.input.sources.get(file).map(|source| source.line_number(span.start))
    }

    /// The entries of the fixups for the event or its properties.
    fn fixups(&self) -> Vec<String> {
        let Fixups { set, keep, allow } = self.input.fixups;
        let event_type = self.entry.event.event_type.as_str();
        let line = |span: &Span| self.input.fixups_source.line_number(span.start);
        let set = set.iter().filter(|one| one.place.matches_event(event_type));
        let set = set.map(|one| (line(&one.span), format!("sets `{}` of `{}`", one.key, one.place)));
        let keep = keep.iter().filter_map(|one| match &one.what {
            Kept::Event(event) => {
                (event.event_type == event_type).then(|| (line(&one.span), "keeps the event".to_owned()))
            }
            Kept::Property(pattern, property) => pattern
                .matches_event(event_type)
                .then(|| (line(&one.span), format!("keeps `{}` in `{pattern}`", property.name))),
        });
        let allow = allow.iter().filter(|one| one.place.matches_event(event_type));
        let allow = allow.map(|one| (line(&one.span), format!("allows `{}` at `{}`", one.finding, one.place)));
        let mut entries: BTreeMap<usize, String> = BTreeMap::new();
        for (line, text) in set.chain(keep).chain(allow) {
            entries.entry(line).or_insert(text);
        }
        let path = self.input.fixups_source.path();
        entries.into_iter().map(|(line, text)| format!("{path}:{line}: {text}")).collect()
    }
}

/// The value of an event's fact. Fixups cannot set the announcement, so it has no key in `model::keys`.
fn event_fact(event: &Event, key: &str) -> Option<Value> {
    match key {
        "announced" => Some(event.announced.clone().or(event.description.clone()).into()),
        _ => event_value(event, key),
    }
}

fn find<'e>(event: &'e Event, wanted: &str) -> Option<&'e Property> {
    let mut found = None;
    visit(event, &mut |path, property| found = found.or((path == wanted).then_some(property)));
    found
}

/// The event type of a name, which is an event type or a Rust name.
#[must_use]
pub fn event_type<'a>(name: &'a str, plan: &'a Plan) -> &'a str {
    let name = name.rsplit("::").next().unwrap_or(name);
    let by_name = plan.events.iter().find(|(_, event)| event.name == name);
    by_name.map_or(name, |(event_type, _)| event_type.as_str())
}
