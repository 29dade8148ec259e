//! The AsyncAPI documents of the project, whole and mutated.

use std::time::{Duration, Instant};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::json_span::{self, Json, Node};
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Document, Event, Layout};
use qlik_events_codegen::source::Span;

use crate::support::{read, read_valid, workspace};

/// The keys of objects whose members have arbitrary names.
const MAPS: [&str; 5] = ["channels", "messages", "operations", "properties", "schemas"];
/// Keys that do not set a fact of an event.
const NO_FACTS: [&str; 8] = ["description", "example", "messages", "name", "tags", "title", "type", "version"];

/// The documents below `spec/docs/`, by file.
fn documents() -> Vec<(String, String)> {
    let root = workspace().join("spec/docs");
    let files = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    let documents: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|ending| ending == "json"))
        .map(|file| {
            let name = file.strip_prefix(&root).unwrap().display().to_string();
            (name, std::fs::read_to_string(file).unwrap())
        })
        .collect();
    assert!(documents.len() >= 23, "{}", documents.len());
    documents
}

fn events() -> Vec<Event> {
    documents().into_iter().flat_map(|(file, text)| read_valid(&file, &text).events).collect()
}

#[test]
fn each_document_reads_without_its_page() {
    for (file, text) in documents() {
        let document = read_valid(&file, &text);
        assert_eq!(document.layout, Layout::Asyncapi, "{file}");
        assert_eq!(document.events.len(), text.matches("\"name\": \"com.").count(), "{file}");
    }
}

#[test]
fn facts_that_no_page_states_are_read() {
    let events = events();
    let of = |event_type: &str| events.iter().find(|event| event.event_type == event_type).expect("an event");
    let created = of("com.qlik.space.created");
    assert!(created.deprecated);
    assert_eq!(created.deprecated_since.as_deref(), Some("2026-04"));
    assert_eq!(created.sunset.as_deref(), Some("2027-04"));
    assert_eq!(created.successor.as_deref(), Some("com.qlik.core.space.created"));
    assert!(created.successor_inferred);
    assert_eq!(events.iter().filter(|event| event.sunset.is_some()).count(), 15);
    let mut levels = Vec::new();
    visit(of("com.qlik.v1.user.created"), &mut |path, property| {
        if path == "data<user>.assignedRoles[].level" {
            levels.extend(property.allowed.clone());
        }
    });
    assert_eq!(levels, ["admin", "user"]);
}

/// A member of a document: the key of its object, and its span.
struct Place<'d> {
    parent: &'d str,
    key: &'d str,
    key_span: Span,
    /// The span of the key of the enclosing property.
    property: Option<Span>,
    value: &'d Node,
}

fn places<'d>(parent: &'d str, property: Option<&Span>, node: &'d Node, found: &mut Vec<Place<'d>>) {
    match &node.json {
        Json::Array(items) => items.iter().for_each(|item| places(parent, property, item, found)),
        Json::Object(members) => {
            for (key, member) in members.iter() {
                let key_span = member.key.clone();
                let property = if parent == "properties" { Some(&member.key) } else { property };
                found.push(Place { parent, key, key_span, property: property.cloned(), value: &member.value });
                places(key, property, &member.value, found);
            }
        }
        _ => {}
    }
}

/// Pseudo-random numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// Changes members at random places, 40 in each document. `check` receives the place and the changed document.
fn mutate(
    change: impl Fn(&str, &Place<'_>) -> String,
    check: impl Fn(&Place<'_>, &Document, Option<Document>, &Diagnostics, &str),
) {
    let mut random = Random(12);
    for (file, text) in documents() {
        let whole = read_valid(&file, &text);
        let root = json_span::parse(&text).expect("JSON").root;
        let mut found = Vec::new();
        places("", None, &root, &mut found);
        for _ in 0..40 {
            let place = &found[random.below(found.len())];
            let line = text[..place.key_span.start].matches('\n').count() + 1;
            let mutated = change(&text, place);
            let (document, diagnostics) = read(&file, &mutated);
            check(place, &whole, document, &diagnostics, &format!("{file}:{line} {}", place.key));
        }
    }
}

fn replace(text: &str, span: Span, by: &str) -> String {
    format!("{}{by}{}", &text[..span.start], &text[span.end..])
}

#[test]
fn a_misspelled_key_is_reported() {
    let rename = |text: &str, place: &Place<'_>| {
        let end = place.key_span.end - 1;
        replace(text, end..end, "Q")
    };
    mutate(rename, |place, whole, document, diagnostics, at| {
        if !MAPS.contains(&place.parent) {
            let message = format!("unknown key `{}Q`", place.key);
            let is_named = diagnostics.iter().any(|one| one.message().starts_with(&message));
            assert!(is_named || place.key == "asyncapi" && !diagnostics.is_empty(), "{at}");
        } else if place.parent == "properties" && diagnostics.is_empty() {
            let read = document.expect("a document");
            assert!(read != *whole || !is_read(whole, place), "{at}: the change is not reported");
        }
    });
}

/// Whether the document uses the property of a member. It does not if the schema is unused, or if the property is
/// defined again.
fn is_read(document: &Document, place: &Place<'_>) -> bool {
    let mut is = place.property.is_none();
    for event in &document.events {
        visit(event, &mut |_, property| {
            is |= property.origin.span.as_ref().is_some_and(|span| Some(span) == place.property.as_ref());
        });
    }
    is
}

#[test]
fn a_duplicate_key_is_reported() {
    let double = |text: &str, place: &Place<'_>| {
        let member = &text[place.key_span.start..place.value.span.end];
        replace(text, place.key_span.start..place.key_span.start, &format!("{member}, "))
    };
    mutate(double, |place, _, _, diagnostics, at| {
        let message = format!("the key `{}` appears twice in one object", place.key);
        assert!(diagnostics.iter().any(|one| one.message() == message), "{at}");
    });
}

#[test]
fn a_value_of_another_kind_is_reported() {
    let retype = |text: &str, place: &Place<'_>| {
        let other = if matches!(place.value.json, Json::Array(_)) { "{}" } else { "[]" };
        replace(text, place.value.span.clone(), other)
    };
    mutate(retype, |place, whole, document, diagnostics, at| {
        let is_any = matches!(place.key, "default" | "example" | "x-qlik-const") && place.parent != "properties";
        if is_any {
            assert!(place.key != "default" || document.is_none_or(|read| read != *whole), "{at}");
        } else {
            assert!(!diagnostics.is_empty(), "{at}");
        }
    });
}

#[test]
fn a_dropped_fact_is_reported_or_removed() {
    let drop = |text: &str, place: &Place<'_>| {
        let (before, after) = (&text[..place.key_span.start], &text[place.value.span.end..]);
        match after.trim_start().strip_prefix(',') {
            Some(after) => format!("{before}{after}"),
            None => format!("{}{after}", before.trim_end().trim_end_matches(',')),
        }
    };
    mutate(drop, |place, whole, document, diagnostics, at| {
        if diagnostics.is_empty() && !NO_FACTS.contains(&place.key) && !MAPS.contains(&place.parent) {
            let read = document.expect("a document");
            let is_elsewhere = place.parent == "schemas" || place.key == "properties" || place.key == "required";
            assert!(is_elsewhere || read != *whole || !is_read(whole, place), "{at}: the change is not reported");
        }
    });
}

#[test]
fn a_truncated_document_is_reported() {
    for (file, text) in documents() {
        let whole = text.trim_end().len();
        for part in 1..40 {
            let (document, diagnostics) = read(&file, &text[..text.floor_char_boundary(whole * part / 40)]);
            assert!(document.is_none() && !diagnostics.is_empty(), "{file} {part}/40");
        }
    }
}

/// Reads a malformed text, and returns the number of errors.
fn survives(text: &str) -> usize {
    let start = Instant::now();
    let (_, diagnostics) = read("page.json", text);
    assert!(diagnostics.render(false).len() < 1_000_000);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    diagnostics.len()
}

#[test]
fn malformed_documents_are_reported_in_time() {
    const BEGIN: &str = r#"{"asyncapi": "3.0.0", "channels": {}, "operations": {}, "components": "#;
    let size = 2_000_000;
    for text in [
        format!("{BEGIN}{}", "[".repeat(10_000)),
        format!("{BEGIN}{}", r#"{"schemas": "#.repeat(10_000)),
        format!("{BEGIN}{}}}", "x".repeat(size)),
        format!("{BEGIN}{:?}}}", "x".repeat(size)),
        format!("{BEGIN}{{\"schemas\": {{\"a\": {{}}{}}}}}}}", ", \"a\": {}".repeat(size / 10)),
        format!("{BEGIN}{{{}}}}}", (0..size / 20).map(|at| format!("\"{at}\": {at}")).collect::<Vec<_>>().join(", ")),
        format!("{}{}", r#"{"a": "#.repeat(100), "1".repeat(size)),
        "{\"".repeat(size / 2),
    ] {
        assert!(survives(&text) > 0, "{}", &text[..100]);
    }
}
