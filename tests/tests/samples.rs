//! Every sample is an event of its own type: the printed sample, and the sample generated from the facts alone.

use std::collections::BTreeMap;

use qlik_events::{Data, Event, EventType};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::lint::{self, Subject};
use qlik_events_codegen::model::catalogue::Entry;
use qlik_events_codegen::model::decision::Decisions;
use qlik_events_codegen::model::fixup::Fixups;
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::shape::{Member, Shape};
use qlik_events_codegen::model::{Document, Example, Layout, Property, SourceSpan, Type};
use qlik_events_codegen::sample::{generate, generate_with, options, sample};
use qlik_events_codegen::source::Source;
use serde_json::Value;

use qlik_events_tests::catalogue::catalogue;

/// The samples of each event: the printed one, and a generated one for each option.
fn each_sample(mut see: impl FnMut(&Entry<'_>, &Value)) {
    let catalogue = catalogue();
    assert!(!catalogue.pages.is_empty());
    for entry in catalogue.entries() {
        see(&entry, &sample(&entry).value);
        for option in 0..options(&entry) {
            see(&entry, &generate_with(&entry, option));
        }
    }
}

fn read(body: &Value) -> Event {
    Event::from_str(&body.to_string()).expect("valid JSON")
}

fn written(event: &Event) -> Value {
    serde_json::to_value(event).expect("JSON")
}

/// The error of a body that is not read as an event of its type.
fn error_of(entry: &Entry<'_>, body: &Value) -> Option<String> {
    let event = read(body);
    let known = if entry.is_documented() { event.data.event_type() } else { event.known_type() };
    (known.map(EventType::as_str) != Some(&entry.event.event_type)).then(|| format!("{:?}", event.data))
}

/// Fails with all errors, without duplicates, since the samples of an event often have the same errors.
fn assert_none(mut errors: Vec<String>) {
    errors.sort();
    errors.dedup();
    assert!(errors.is_empty(), "{} errors\n{}", errors.len(), errors.join("\n"));
}

#[test]
fn every_sample_round_trips_through_its_variant() {
    let mut errors = Vec::new();
    each_sample(|entry, body| {
        let event_type = &entry.event.event_type;
        errors.extend(error_of(entry, body).map(|error| format!("{event_type}: {error}")));
        assert_eq!(written(&read(body)), *body, "{event_type}");
    });
    assert_none(errors);
}

#[test]
fn an_event_that_is_only_announced_has_an_envelope_and_no_data() {
    let mut seen = 0;
    each_sample(|entry, body| {
        if !entry.is_documented() {
            seen += 1;
            let names: Vec<_> = body.as_object().expect("an object").keys().map(String::as_str).collect();
            assert_eq!(names, ["id", "time", "type", "source", "specversion"]);
            assert_eq!(read(body).data, Data::Absent);
        }
    });
    assert!(seen > 0);
}

#[test]
fn optional_properties_can_be_absent() {
    let mut errors = Vec::new();
    let mut seen = 0;
    each_sample(|entry, body| {
        for pointer in optional(entry, body) {
            seen += 1;
            let without = dropped(body, &pointer);
            let mut nulled = body.clone();
            *nulled.pointer_mut(&pointer).expect(&pointer) = Value::Null;
            if matches!(pointer.as_str(), "/type" | "/data") {
                assert_rest_is_known(entry, &pointer, &without);
                assert_rest_is_known(entry, &pointer, &nulled);
                continue;
            }
            let event_type = &entry.event.event_type;
            for body in [&without, &nulled] {
                errors.extend(error_of(entry, body).map(|error| format!("{event_type} {pointer}: {error}")));
            }
            assert_eq!(written(&read(&without)), without, "{event_type} {pointer}");
            // A `null` is written back only if the property is any JSON.
            let back = written(&read(&nulled));
            if pointer.starts_with("/data/") && back != without && (back != nulled || !is_any(entry, &pointer)) {
                errors.push(format!("{event_type} {pointer}: `null` comes back out"));
            }
        }
    });
    assert!(seen > 3000, "the samples show {seen} optional properties");
    assert_none(errors);
}

/// Whether the property at a pointer can be any JSON.
fn is_any(entry: &Entry<'_>, pointer: &str) -> bool {
    let is_index = |step: &&str| !step.bytes().all(|byte| byte.is_ascii_digit());
    let wanted: Vec<_> = pointer.split('/').skip(1).filter(is_index).collect();
    let mut is_any = false;
    visit(entry.event, &mut |path, property| {
        let is_wanted = path.replace("[]", "") == wanted.join(".");
        is_any |= is_wanted && matches!(property.r#type, Type::Any | Type::OneOf(_) | Type::Named(_));
    });
    is_any
}

/// Without data, the type is known. Without a type, the data is kept, unless the old name of `type` is present.
fn assert_rest_is_known(entry: &Entry<'_>, pointer: &str, body: &Value) {
    let event = read(body);
    if pointer == "/data" {
        assert_eq!(event.known_type().map(EventType::as_str), Some(entry.event.event_type.as_str()));
        assert_eq!(event.data, Data::Absent);
    } else if body.get("eventType").is_some() {
        assert_eq!(error_of(entry, body), None);
    } else {
        assert_eq!(written(&event).get("data"), body.get("data"), "{}", entry.event.event_type);
        assert_eq!(event.data.event_type(), None);
    }
}

fn dropped(body: &Value, pointer: &str) -> Value {
    let mut body = body.clone();
    let (parent, name) = pointer.rsplit_once('/').expect("a parent");
    let parent = body.pointer_mut(parent).and_then(Value::as_object_mut).expect(pointer);
    parent.shift_remove(name).expect(pointer);
    body
}

/// The pointers of all optional properties that a sample shows, at every depth, including those that only a schema
/// lists.
fn optional(entry: &Entry<'_>, body: &Value) -> Vec<String> {
    let member = |property| Member { property, shape: Shape::of(property) };
    let members: Vec<_> = entry.event.properties.iter().map(member).collect();
    let mut pointers = Vec::new();
    optional_members(&members, body, "", &mut pointers);
    pointers
}

fn optional_members(members: &[Member<'_>], object: &Value, pointer: &str, pointers: &mut Vec<String>) {
    for Member { property, shape } in members {
        let Some(value) = object.get(&property.name) else { continue };
        assert!(!property.name.contains(['/', '~']), "a name that a pointer must escape: {}", property.name);
        let pointer = format!("{pointer}/{}", property.name);
        optional_in(shape, value, &pointer, pointers);
        if !property.required {
            pointers.push(pointer);
        }
    }
}

fn optional_in(shape: &Shape<'_>, value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    match shape {
        Shape::Array(item) => {
            for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                optional_in(item, value, &format!("{pointer}/{index}"), pointers);
            }
        }
        Shape::Struct(members) => optional_members(members, value, pointer, pointers),
        Shape::OneOf(choices) => {
            let shown = |members: &[Member<'_>]| {
                members.iter().filter(|member| value.get(&member.property.name).is_some()).count()
            };
            let choice = choices.iter().max_by_key(|choice| shown(&choice.members)).expect("an option");
            optional_members(&choice.members, value, pointer, pointers);
        }
        _ => {}
    }
}

/// The values at a path of `list`.
fn values<'a>(body: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut values = vec![body];
    for step in path.split('.') {
        let arrays = step.matches("[]").count();
        let name = step.trim_end_matches("[]");
        let name = name.split_once('<').map_or(name, |(name, _)| name);
        values = values.into_iter().filter_map(|value| value.get(name)).collect();
        for _ in 0..arrays {
            values = values.into_iter().flat_map(|value| value.as_array().expect(path)).collect();
        }
    }
    values
}

#[test]
fn a_generated_sample_shows_every_property() {
    for entry in catalogue().entries() {
        let made: Vec<_> = (0..options(&entry)).map(|option| generate_with(&entry, option)).collect();
        visit(entry.event, &mut |path, _| {
            let is_shown = made.iter().any(|body| !values(body, path).is_empty());
            assert!(is_shown, "{} {path}", entry.event.event_type);
        });
    }
}

#[test]
fn a_generated_sample_contradicts_no_table() {
    let catalogue = catalogue();
    // As documents, so that `lint` compares the example with its table.
    let documents = catalogue.pages.iter().map(|page| Document {
        file: format!("{}.md", page.name),
        layout: Layout::Markdown,
        events: page.events.clone(),
        ..Document::default()
    });
    // An announced event has no table that its envelope could contradict.
    let mut documents: Vec<_> =
        documents.filter(|one| one.events.iter().any(|event| !event.properties.is_empty())).collect();
    for event in documents.iter_mut().flat_map(|document| &mut document.events) {
        let value = generate(&catalogue.find(&event.event_type).expect("the event"));
        event.example = Some(Example { title: None, value: value.into(), origin: SourceSpan::default() });
    }
    let no_decisions = Source::new("spec/fixups.yaml", "");
    let subject =
        Subject { documents: &documents, catalogue: &catalogue, conflicts: &[], sources: &BTreeMap::new(), plan: None };
    let found = lint::find(
        &subject,
        &Fixups::default(),
        &mut Decisions::new(&no_decisions, Vec::new()),
        &mut Diagnostics::default(),
    );
    assert_none(found.iter().filter(|one| one.id().starts_with("example-")).map(ToString::to_string).collect());
}

#[test]
fn a_generated_sample_satisfies_every_constraint() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in catalogue().entries() {
        for body in (0..options(&entry)).map(|option| generate_with(&entry, option)) {
            visit(entry.event, &mut |path, property| {
                for value in values(&body, path) {
                    for key in keeps_to(property, value) {
                        *seen.entry(key).or_default() += 1;
                    }
                }
            });
        }
    }
    for key in ["minLength", "minimum", "maximum", "minProperties"] {
        assert!(seen.contains_key(key), "no property has a limit {key}: {seen:?}");
    }
}

/// Checks a value against the constraints of its property, and returns the checked keys.
fn keeps_to(property: &Property, value: &Value) -> Vec<&'static str> {
    let mut seen = Vec::new();
    for (key, limit) in &property.metadata {
        let limit = limit.as_f64();
        let length = value.as_str().map(|text| text.chars().count() as f64);
        let size = value.as_object().map(|object| object.len() as f64);
        let count = value.as_array().map(|items| items.len() as f64);
        let (key, found, is_least) = match key.as_str() {
            "minLength" => ("minLength", length, true),
            "maxLength" => ("maxLength", length, false),
            "minimum" => ("minimum", value.as_f64(), true),
            "maximum" => ("maximum", value.as_f64(), false),
            "minProperties" => ("minProperties", size, true),
            "maxItems" => ("maxItems", count, false),
            "format" | "default" | "readOnly" | "nullable" => continue,
            other => panic!("a sample is not yet tested for `{other}`, which {} has", property.name),
        };
        let (Some(found), Some(limit)) = (found, limit) else { continue };
        assert!(if is_least { found >= limit } else { found <= limit }, "{}: {value} and {key}", property.name);
        seen.push(key);
    }
    seen
}
