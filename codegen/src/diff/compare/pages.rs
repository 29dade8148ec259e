//! Compares what stands around the events: pages, schemas, and editions that do not count.

use std::collections::BTreeMap;

use super::{Comparison, Telling, facts, whole};
use crate::diff::change::Location;
use crate::model::path::{PropertyPath, visit};
use crate::model::{Event, Page, Schema, SourceSpan};
use crate::rules::{self, Rule};

/// Lines of text that are compared one by one: what each is about, what it says, and where it stands.
type Lines = BTreeMap<String, (String, Option<Location>)>;

impl<'a> Comparison<'a> {
    /// Tells which pages went, came, or changed, apart from the events that count.
    pub(super) fn pages(&mut self) {
        let (from, to) = (by_file(&self.from.snapshot.pages), by_file(&self.to.snapshot.pages));
        for (file, page) in &from {
            match to.get(file) {
                Some(other) => self.page(page, other),
                None => {
                    let at = self.from.snapshot.at(page, &SourceSpan::default(), "");
                    let telling = Telling::new(&rules::PAGE_REMOVED, whole(file)).at(at, None);
                    self.tell(telling.said(page.file.clone(), None));
                }
            }
        }
        for (file, page) in to.iter().filter(|(file, _)| !from.contains_key(*file)) {
            let at = self.to.snapshot.at(page, &SourceSpan::default(), "");
            self.tell(Telling::new(&rules::PAGE_ADDED, whole(file)).at(None, at).said(None, page.file.clone()));
        }
        let (from, to) = (self.beaten(false), self.beaten(true));
        self.lines(&rules::SUPERSEDED_DOCUMENT_CHANGED, from, to);
    }

    fn page(&mut self, from: &'a Page, to: &'a Page) {
        let (before, after) = (from.source.clone(), to.source.clone());
        self.page_key(&rules::PAGE_ADDRESS_CHANGED, "source", (from, to), before, after);
        for (key, before, after) in [
            ("title", &from.title, &to.title),
            ("introduction", &from.introduction, &to.introduction),
            ("sections", &sections(from), &sections(to)),
        ] {
            let text = |text: &Option<String>| text.as_ref().map(|text| format!("{key}: {text}"));
            self.page_key(&rules::PAGE_TEXT_CHANGED, key, (from, to), text(before), text(after));
        }
        let names = |page: &Page, other: &Page| {
            let stays = |one: &&Event| other.events.iter().any(|event| event.event_type == one.event_type);
            let names = page.events.iter().filter(stays).map(|event| event.event_type.clone());
            Some(names.collect::<Vec<_>>().join(", "))
        };
        self.page_key(&rules::EVENT_ORDER_CHANGED, "events", (from, to), names(from, to), names(to, from));
        let (before, after) = (self.schemas(from, false), self.schemas(to, true));
        for lines in self.split(before, after, &to.file) {
            self.tell(lines);
        }
    }

    fn page_key(
        &mut self,
        rule: &'static Rule,
        key: &str,
        pages: (&Page, &Page),
        before: Option<String>,
        after: Option<String>,
    ) {
        if before == after {
            return;
        }
        let at = (
            self.from.snapshot.at(pages.0, &SourceSpan::default(), key),
            self.to.snapshot.at(pages.1, &SourceSpan::default(), key),
        );
        self.tell(Telling::new(rule, whole(&pages.1.file)).at(at.0, at.1).said(before, after));
    }

    /// What the schemas of a page say.
    fn schemas(&self, page: &Page, newer: bool) -> Lines {
        let side = if newer { &self.to } else { &self.from };
        let mut lines = Lines::new();
        for schema in &page.schemas {
            let at = side.snapshot.at(page, &schema.origin, "");
            lines.insert(schema.name.clone(), (schema_facts(schema), at));
            // A schema has properties as an event has them, and is visited as one.
            let event = Event { properties: schema.properties.clone(), ..Event::default() };
            visit(&event, &mut |path, property| {
                let at = side.snapshot.at(page, &property.origin, "");
                lines.insert(format!("{}.{path}", schema.name), (facts::all(property), at));
            });
        }
        lines
    }

    /// What the editions say that do not count, and those alone that are on pages of both sides.
    fn beaten(&self, newer: bool) -> BTreeMap<String, Lines> {
        let (side, other) = if newer { (&self.to, &self.from) } else { (&self.from, &self.to) };
        let mut all: BTreeMap<String, Lines> = BTreeMap::new();
        for page in &side.snapshot.pages {
            let counts = |side: &super::Side<'_>, event: &Event| {
                side.events.get(event.event_type.as_str()).is_some_and(|one| one.page.file == page.file)
            };
            for event in page.events.iter().filter(|event| !counts(side, event) && !counts(other, event)) {
                let lines = all.entry(event.event_type.clone()).or_default();
                let at = |origin: &SourceSpan| side.snapshot.at(page, origin, "");
                lines.insert(format!("\u{0}{}", page.file), (event_facts(event), at(&event.origin)));
                visit(event, &mut |path, property| {
                    lines.insert(format!("{path}\u{0}{}", page.file), (facts::all(property), at(&property.origin)));
                });
            }
        }
        all
    }

    fn lines(&mut self, rule: &'static Rule, mut from: BTreeMap<String, Lines>, mut to: BTreeMap<String, Lines>) {
        let events: Vec<String> = from.keys().chain(to.keys()).cloned().collect();
        for event in events {
            let (was, is) = (from.remove(&event).unwrap_or_default(), to.remove(&event).unwrap_or_default());
            for mut telling in self.split(was, is, &event) {
                telling.rule = rule;
                telling.place.path = telling.place.path.split('\u{0}').next().unwrap_or_default().to_owned();
                self.tell(telling);
            }
        }
    }

    /// The lines that differ; of what came or went as a whole, the first.
    fn split(&self, from: Lines, to: Lines, event: &str) -> Vec<Telling> {
        let mut keys: Vec<&String> = from.keys().chain(to.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut tellings = Vec::new();
        for key in keys {
            let (was, is) = (from.get(key), to.get(key));
            if was.map(|(text, _)| text) == is.map(|(text, _)| text) {
                continue;
            }
            let place = PropertyPath { event: event.to_owned(), path: key.clone() };
            let at = |line: Option<&(String, Option<Location>)>| line.and_then(|(_, at)| at.clone());
            let said = |line: Option<&(String, Option<Location>)>| line.map(|(text, _)| text.clone());
            let telling = Telling::new(&rules::SCHEMA_CHANGED, place).at(at(was), at(is));
            tellings.push(telling.said(said(was), said(is)));
        }
        tellings
    }
}

fn by_file(pages: &[Page]) -> BTreeMap<&str, &Page> {
    pages.iter().map(|page| (page.file.as_str(), page)).collect()
}

/// A changelog's prose.
fn sections(page: &Page) -> Option<String> {
    let sections = page.sections.iter();
    let sections = sections.map(|one| format!("{}: {}", one.title, one.text.as_deref().unwrap_or_default()));
    let all = sections.collect::<Vec<_>>().join("; ");
    (!all.is_empty()).then_some(all)
}

fn schema_facts(schema: &Schema) -> String {
    let truncated = if schema.truncated { ", truncated" } else { "" };
    let description = schema.description.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
    format!("{}{truncated}{description}", schema.r#type)
}

fn event_facts(event: &Event) -> String {
    let deprecated = if event.deprecated { "deprecated" } else { "event" };
    let texts = [&event.title, &event.description, &event.channel, &event.section];
    let texts = texts.into_iter().flatten().map(|text| format!(": {text}")).collect::<String>();
    let example = event.example.as_ref().map(|example| format!(": {}", example.value)).unwrap_or_default();
    format!("{deprecated}{texts}{example}")
}
