//! A simple model of the merge: event by event, fact by fact, the combined statements of the documents.
//!
//! It shares no code with the merge. Both results are compared as lines, one for each fact, with the document of the
//! fact: `com.qlik.one.created data.id: format = "uuid" (a.md)`.

use std::collections::{BTreeMap, BTreeSet};

use qlik_events_codegen::merge::Conflict;
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::model::path::{child_prefix, join, visit};
use qlik_events_codegen::model::{Document, Event, FactSources, Layout, Property, Type};
use serde_json::{Value, json};

use super::merge_world::{DATES, METADATA, World};

/// A statement, and the document that makes it.
struct Said<'a, T> {
    document: &'a Document,
    what: &'a T,
}

impl<T> Clone for Said<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Said<'_, T> {}

/// The expected catalogue with a line for each fact, and the expected findings with a line for each document, kind and
/// path: `Fact com.qlik.one.created data.id (b.md)`.
pub(crate) fn expected(world: &World) -> Expected {
    let documents = ranked(world);
    let types: BTreeSet<&str> =
        documents.iter().flat_map(|one| &one.events).map(|event| event.event_type.as_str()).collect();
    let mut out = Expected::default();
    types.into_iter().for_each(|event_type| event(event_type, &documents, world, &mut out));
    out
}

#[derive(Default)]
pub(crate) struct Expected {
    pub(crate) lines: Vec<String>,
    pub(crate) findings: BTreeSet<String>,
}

impl Expected {
    fn finding(&mut self, kind: &str, place: &str, document: &Document) {
        self.findings.insert(format!("{kind} {} ({})", place.trim_end(), document.file));
    }

    /// Adds a finding for documents that state another value than the first of them.
    fn differ<T, V: PartialEq>(&mut self, place: &str, said: &[Said<'_, T>], fact: impl Fn(&T) -> Option<V>) {
        let stated: Vec<_> = said.iter().filter_map(|said| Some((said.document, fact(said.what)?))).collect();
        for (document, value) in &stated {
            if *value != stated[0].1 {
                self.finding("Fact", place, document);
            }
        }
    }

    /// Adds a finding for documents that deny a deprecation.
    fn denied<T>(&mut self, place: &str, said: &[Said<'_, T>], flags: impl Fn(&T) -> (bool, bool)) {
        if said.iter().any(|said| flags(said.what).0) {
            let deny = said.iter().filter(|said| flags(said.what).1);
            deny.for_each(|said| self.finding("Deprecated", place, said.document));
        }
    }
}

/// The documents, the newest first; those without a date are last. With equal dates, by layout, then published before
/// own descriptions, then by path.
fn ranked(world: &World) -> Vec<&Document> {
    let mut documents: Vec<_> = world.documents.iter().collect();
    documents.sort_by_key(|document| {
        let date = document.last_updated.as_ref().or_else(|| world.site.updated.get(&document.file));
        let age = date.map_or(usize::MAX, |date| DATES.iter().rev().position(|known| known == date).unwrap());
        // The second and the third date are the same moment.
        let age = if age == 2 { 1 } else { age };
        let layouts = [Layout::Markdown, Layout::Asyncapi, Layout::Bullets, Layout::Flat, Layout::Changelog];
        (age, layouts.iter().position(|layout| *layout == document.layout), is_own(document), &document.file)
    });
    documents
}

fn is_own(document: &Document) -> bool {
    document.metadata.iter().any(|(key, value)| key == "sentences" && value == "own")
}

/// The lines of one event.
fn event(event_type: &str, documents: &[&Document], world: &World, out: &mut Expected) {
    let said: Vec<Said<'_, Event>> = documents
        .iter()
        .flat_map(|document| document.events.iter().map(|what| Said { document, what }))
        .filter(|said| said.what.event_type == event_type)
        .collect();
    let describe: Vec<_> = said.iter().copied().filter(|said| said.document.layout != Layout::Changelog).collect();
    let announce: Vec<_> = said.iter().copied().filter(|said| said.document.layout == Layout::Changelog).collect();
    let mut lines = Lines { place: event_type.to_owned(), lines: Vec::new() };
    let page = page(&said, &describe, world);
    lines.plain("page", page.as_str());
    lines.plain("documents", files(&said));
    lines.plain("layout", describe.first().map_or("announced", |said| said.document.layout.name()));
    // Absence means nothing: the newest document that states the fact decides.
    lines.first("channel", &describe, |event| event.channel.clone());
    lines.first("title", &describe, |event| event.title.clone());
    lines.first("action", &describe, |event| event.action.clone());
    lines.first("visibility", &describe, |event| event.visibility.clone());
    lines.first("stability", &describe, |event| event.stability.clone());
    // Once the fact is stated, it stays.
    lines.first("deprecated", &said, |event| event.deprecated.then_some(true));
    lines.first("since", &said, |event| event.deprecated_since.clone());
    lines.first("sunset", &said, |event| event.sunset.clone());
    lines.first("successor", &said, |event| event.successor.clone());
    // Descriptions and the example: published before own, then the newest.
    lines.first("announced", &announce, |event| event.description.clone());
    let sentences = in_order_of_sentences(&describe);
    lines.first("description", &sentences, |event| event.description.clone());
    if let Some(said) = announce.first().filter(|_| describe.is_empty()) {
        lines.plain("description", said.what.description.clone());
    }
    lines.first("example", &sentences, |event| event.example.as_ref().map(|one| json!([one.title, *one.value])));
    let example = sentences.iter().find_map(|said| said.what.example.as_ref());
    let lists: Vec<_> =
        describe.iter().map(|said| Said { document: said.document, what: &said.what.properties }).collect();
    out.lines.append(&mut lines.lines);
    out.differ(event_type, &describe, |event| event.channel.clone());
    out.differ(event_type, &describe, |event| event.title.clone());
    out.differ(event_type, &describe, |event| event.action.clone());
    out.differ(event_type, &describe, |event| event.visibility.clone());
    out.differ(event_type, &describe, |event| event.stability.clone());
    out.differ(event_type, &said, |event| event.deprecated_since.clone());
    out.differ(event_type, &said, |event| event.sunset.clone());
    out.differ(event_type, &said, |event| event.successor.clone());
    out.denied(event_type, &said, |event| (event.deprecated, event.not_deprecated));
    let is_elsewhere =
        |said: &&Said<'_, Event>| said.document.source.is_some() && page_of(said.document, world) != page;
    if let Some(said) = said.iter().find(is_elsewhere) {
        out.finding("Page", event_type, said.document);
    }
    list(event_type, "", &lists, &example.map(|example| vec![&*example.value]).unwrap_or_default(), out);
}

/// The page of the newest document with a page, or else the file of the newest document that describes the event.
fn page(said: &[Said<'_, Event>], describe: &[Said<'_, Event>], world: &World) -> String {
    let of_page = said.iter().find(|said| said.document.source.is_some());
    page_of(of_page.or(describe.first()).or(said.first()).unwrap().document, world)
}

fn page_of(document: &Document, world: &World) -> String {
    let listed = world.site.pages.get(&document.file).cloned();
    let published = || Some(document.source.as_ref()?.split_once("/apis/event/")?.1.trim_end_matches('/').to_owned());
    listed.or_else(published).unwrap_or_else(|| document.file.rsplit_once('.').unwrap().0.to_owned())
}

fn files<T>(said: &[Said<'_, T>]) -> String {
    said.iter().map(|said| said.document.file.as_str()).collect::<Vec<_>>().join(" ")
}

fn in_order_of_sentences<'a, T>(said: &[Said<'a, T>]) -> Vec<Said<'a, T>> {
    let mut said = said.to_vec();
    said.sort_by_key(|said| is_own(said.document));
    said
}

/// The properties of an object: those of the newest document that lists them. `lists` starts with the newest.
fn list(event: &str, prefix: &str, lists: &[Said<'_, Vec<Property>>], examples: &[&Value], out: &mut Expected) {
    let Some(newest) = lists.first() else { return };
    let members: BTreeSet<&str> = newest.what.iter().map(|property| property.name.as_str()).collect();
    for older in lists {
        if older.what.iter().any(|property| !members.contains(property.name.as_str())) {
            out.finding("List", &format!("{event} {}", prefix.trim_end_matches("[]")), older.document);
        }
    }
    // Markdown, then bullets, flat and AsyncAPI, whatever their dates.
    let layouts = [Layout::Markdown, Layout::Bullets, Layout::Flat, Layout::Asyncapi];
    let mut order: Vec<&str> = Vec::new();
    for layout in layouts {
        for said in lists.iter().filter(|said| said.document.layout == layout) {
            let names = said.what.iter().map(|property| property.name.as_str());
            let further: Vec<_> = names.filter(|name| members.contains(name) && !order.contains(name)).collect();
            order.extend(further);
        }
    }
    for name in order {
        let said: Vec<_> = lists
            .iter()
            .flat_map(|list| list.what.iter().map(|what| Said { document: list.document, what }))
            .filter(|said| said.what.name == name)
            .collect();
        property(event, &join(prefix, name), &said, &values(name, examples), out);
    }
}

/// The lines of a property and of its nested properties. The statements start with the newest.
fn property(event: &str, path: &str, said: &[Said<'_, Property>], examples: &[&Value], out: &mut Expected) {
    let newest = said[0].what;
    let json_type = json_type(&newest.r#type);
    // A fact that only an older document states is used if the two agree on the JSON type.
    let agree: Vec<_> = said.iter().copied().filter(|said| self::json_type(&said.what.r#type) == json_type).collect();
    let mut lines = Lines { place: format!("{event} {path}"), lines: Vec::new() };
    let type_of = type_of(&agree);
    let r#type = type_of.what.r#type.clone();
    lines.stated("type", r#type.to_string(), type_of.document);
    // Absence means no: the newest document decides.
    lines.plain("required", newest.required);
    // Once the fact is stated, it stays, whatever the type.
    lines.first("deprecated", said, |property| property.deprecated.then_some(true));
    lines.first("allowed", &agree, |property| (!property.allowed.is_empty()).then(|| property.allowed.clone()));
    for key in METADATA {
        lines.first(key, &agree, |property| {
            property.metadata.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
        });
    }
    let allowed = agree.iter().map(|said| &said.what.allowed).find(|values| !values.is_empty());
    let sentences: Vec<_> = in_order_of_sentences(said)
        .into_iter()
        .filter(|said| {
            let differs = |values: &&Vec<String>| sorted(values) != sorted(&said.what.allowed);
            let has_other_values = !said.what.allowed.is_empty() && allowed.is_some_and(|values| differs(&values));
            let has_other_type = self::json_type(&said.what.r#type) != json_type;
            is_own(said.document) || !has_other_type && !has_other_values
        })
        .filter(|said| said.what.description.is_some())
        .collect();
    lines.first("description", &sentences, |property| property.description.clone());
    let says_so =
        sentences.iter().find_map(|said| said.what.description.as_ref()).is_some_and(|text| text.contains("RFC 3339"));
    let has_format = agree.iter().any(|said| said.what.metadata.iter().any(|(key, _)| key == "format"));
    let shows_it = !examples.is_empty() && examples.iter().all(|value| value.as_str() == Some("2026-03-07T23:47:53Z"));
    if r#type == Type::String && !has_format && (says_so || shows_it && allowed.is_none()) {
        lines.plain("inferred format", "date-time");
    }
    if r#type == Type::Any.array()
        && let Some(items) = items(examples)
    {
        lines.plain("inferred items", items);
    }
    out.lines.append(&mut lines.lines);
    property_findings(&format!("{event} {path}"), said, &agree, sentences.first().copied(), out);
    let prefix = child_prefix(path, &r#type);
    let lists: Vec<_> = agree
        .iter()
        .filter(|said| !said.what.properties.is_empty() && !said.what.truncated)
        .map(|said| Said { document: said.document, what: &said.what.properties })
        .collect();
    list(event, &prefix, &lists, examples, out);
    let Type::OneOf(options) = r#type.item() else { return };
    for option in options {
        let lists: Vec<_> = agree
            .iter()
            .filter_map(|said| Some((said.document, said.what.options.iter().find(|one| one.name == *option)?)))
            .filter(|(_, one)| !one.properties.is_empty() && !one.truncated)
            .map(|(document, one)| Said { document, what: &one.properties })
            .collect();
        list(event, &format!("{prefix}<{option}>"), &lists, examples, out);
    }
}

fn property_findings(
    place: &str,
    said: &[Said<'_, Property>],
    agree: &[Said<'_, Property>],
    taken: Option<Said<'_, Property>>,
    out: &mut Expected,
) {
    for other in
        said.iter().filter(|other| contradicts(&json_type(&other.what.r#type), &json_type(&said[0].what.r#type)))
    {
        out.finding("Fact", place, other.document);
    }
    out.differ(place, said, |property| Some(property.required));
    out.differ(place, agree, |property| {
        (!property.allowed.is_empty()).then(|| property.allowed.iter().cloned().collect::<BTreeSet<_>>())
    });
    for key in METADATA {
        out.differ(place, agree, |property| property.stated(key).cloned());
    }
    out.denied(place, said, |property| (property.deprecated, property.not_deprecated));
    // Published descriptions that come before the one that is used.
    for passed in in_order_of_sentences(said).into_iter().filter(|said| said.what.description.is_some()) {
        if taken.is_some_and(|taken| taken.document.file == passed.document.file) {
            break;
        }
        out.finding("Sentence", place, passed.document);
    }
}

/// The statement with the effective type words, among those that agree on the JSON type. The name of a schema is filled
/// in, but an array stays `object[]` if the page prints it so.
fn type_of<'a>(agree: &[Said<'a, Property>]) -> Said<'a, Property> {
    let page = agree.iter().find(|said| said.document.layout == Layout::Markdown);
    if let Some(page) = page.filter(|page| page.what.r#type == Type::Object.array()) {
        return *page;
    }
    *agree.iter().find(|said| is_named(&said.what.r#type)).unwrap_or(&agree[0])
}

fn sorted(values: &[String]) -> BTreeSet<&String> {
    values.iter().collect()
}

/// The type without the names of schemas, all of which are objects here.
fn json_type(r#type: &Type) -> Type {
    match r#type {
        Type::Named(_) => Type::Object,
        Type::Array(item) => json_type(item).array(),
        other => other.clone(),
    }
}

/// Whether a type contradicts the one that counts. An unknown type contradicts nothing, and is contradicted by any other.
fn contradicts(one: &Type, other: &Type) -> bool {
    match (one, other) {
        (Type::Array(one), Type::Array(other)) => contradicts(one, other),
        (Type::Any, _) => false,
        (one, other) => one != other,
    }
}

fn is_named(r#type: &Type) -> bool {
    matches!(r#type.item(), Type::Named(_))
}

/// The values of a member of objects. The items of arrays are separate values.
fn values<'a>(name: &str, objects: &[&'a Value]) -> Vec<&'a Value> {
    fn spread<'a>(value: &'a Value, values: &mut Vec<&'a Value>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| spread(item, values)),
            value => values.push(value),
        }
    }
    let mut values = Vec::new();
    objects.iter().filter_map(|object| object.get(name)).for_each(|value| spread(value, &mut values));
    values
}

/// The common type of the values, if they have one.
fn items(values: &[&Value]) -> Option<&'static str> {
    let kind = |value: &&Value| match value {
        Value::String(_) => "string",
        Value::Number(_) => "integer",
        Value::Bool(_) => "boolean",
        Value::Object(_) => "object",
        _ => "",
    };
    let kinds: BTreeSet<_> = values.iter().map(kind).collect();
    kinds.first().copied().filter(|kind| kinds.len() == 1 && !kind.is_empty())
}

/// The lines of one path.
struct Lines {
    place: String,
    lines: Vec<String>,
}

impl Lines {
    fn plain(&mut self, key: &str, value: impl Into<Value>) {
        self.lines.push(format!("{}: {key} = {}", self.place, value.into()));
    }

    fn stated(&mut self, key: &str, value: impl Into<Value>, document: &Document) {
        self.lines.push(format!("{}: {key} = {} ({})", self.place, value.into(), document.file));
    }

    /// Adds the first statement in an order.
    fn first<T, V: Into<Value>>(&mut self, key: &str, said: &[Said<'_, T>], fact: impl Fn(&T) -> Option<V>) {
        let stated = said.iter().find_map(|said| Some((fact(said.what)?, said.document)));
        if let Some((value, document)) = stated {
            self.stated(key, value, document);
        }
    }

    fn taken<V: Into<Value>>(&mut self, key: &str, value: Option<V>, from: &FactSources) {
        if let Some(value) = value {
            let from = from.get(key).map(|file| format!(" ({file})")).unwrap_or_default();
            self.lines.push(format!("{}: {key} = {}{from}", self.place, value.into()));
        }
    }
}

/// The found contradictions, as lines of the same form.
pub(crate) fn found_conflicts(conflicts: &[Conflict]) -> BTreeSet<String> {
    conflicts.iter().map(|one| format!("{:?} {} ({})", one.kind, one.path, one.document)).collect()
}

/// The facts of the catalogue, as lines of the same form.
pub(crate) fn found(catalogue: &Catalogue) -> Vec<String> {
    let mut entries: Vec<_> = catalogue.entries().collect();
    entries.sort_by_key(|entry| &entry.event.event_type);
    let mut found = Vec::new();
    for entry in entries {
        let (event, from) = (entry.event, &entry.event.from);
        let mut lines = Lines { place: event.event_type.clone(), lines: Vec::new() };
        lines.plain("page", entry.page.name.as_str());
        lines.plain("documents", event.documents.join(" "));
        lines.plain("layout", entry.layout().event_kind());
        for (key, text) in [
            ("channel", &event.channel),
            ("title", &event.title),
            ("action", &event.action),
            ("visibility", &event.visibility),
            ("stability", &event.stability),
        ] {
            lines.taken(key, text.as_deref(), from);
        }
        lines.taken("deprecated", event.deprecated.then_some(true), from);
        for (key, text) in [
            ("since", &event.deprecated_since),
            ("sunset", &event.sunset),
            ("successor", &event.successor),
            ("announced", &event.announced),
            ("description", &event.description),
        ] {
            lines.taken(key, text.as_deref(), from);
        }
        lines.taken("example", event.example.as_ref().map(|one| json!([one.title, *one.value])), from);
        found.append(&mut lines.lines);
        visit(event, &mut |path, property| found.extend(found_property(&event.event_type, path, property)));
    }
    found
}

fn found_property(event: &str, path: &str, property: &Property) -> Vec<String> {
    let from = &property.from;
    let mut lines = Lines { place: format!("{event} {path}"), lines: Vec::new() };
    lines.taken("type", Some(property.r#type.to_string()), from);
    lines.plain("required", property.required);
    lines.taken("deprecated", property.deprecated.then_some(true), from);
    lines.taken("allowed", (!property.allowed.is_empty()).then(|| property.allowed.clone()), from);
    let metadata: BTreeMap<_, _> = property.metadata.iter().cloned().collect();
    for (key, value) in metadata {
        lines.taken(&key, Some(value), from);
    }
    lines.taken("description", property.description.as_deref(), from);
    if property.inferred.date_time {
        lines.plain("inferred format", "date-time");
    }
    if let Some(items) = &property.inferred.items {
        lines.plain("inferred items", items.to_string());
    }
    lines.lines
}
