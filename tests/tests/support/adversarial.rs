//! Random pages of a catalogue with texts that YAML can misinterpret.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use qlik_events_codegen::model::catalogue::{DocumentRef, Page};
use qlik_events_codegen::model::default_source::{complete, keys_of_event, keys_of_property};
use qlik_events_codegen::model::{
    Correction, Event, Example, FactSources, Inferred, Layout, METADATA_KEYS, Property, Section, SourceSpan, Type,
    Unresolved,
};
use serde_json::{Value, json};

/// Texts that YAML can misinterpret.
fn text() -> impl Strategy<Value = String> {
    let words = select(vec![
        "null",
        "~",
        "true",
        "No",
        "1.0",
        "1e5",
        "0x1f",
        "12:30",
        "2026-04-05",
        "- a",
        "a: b",
        "a #b",
        "#",
        "|",
        ">-",
        "---",
        "...",
        "{a}",
        "[",
        "'",
        "\"",
        "\\",
        "&a",
        "*a",
        "!t",
        "%d",
        "@",
        "`",
        "?",
        "<<",
        "=",
        " ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\u{0}",
        "\u{7f}",
        "é",
        "•",
        "\u{1f600}",
        "\u{10ffff}",
        "word",
        "a b",
    ]);
    prop_oneof![vec(words, 0..5).prop_map(|words| words.concat()), any::<String>()]
}

fn pairs() -> impl Strategy<Value = Vec<(String, Value)>> {
    let values = prop_oneof![
        text().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        vec(text(), 0..3).prop_map(Value::from),
        Just(Value::Null),
        (-1000..1000).prop_map(|n| json!(f64::from(n) / 8.0))
    ];
    (subsequence(METADATA_KEYS.to_vec(), 0..4), vec(values, 4))
        .prop_map(|(keys, values)| keys.into_iter().map(str::to_owned).zip(values).collect())
}

fn adversarial_property(depth: u32) -> BoxedStrategy<Property> {
    let children =
        if depth == 0 { Just(Vec::new()).boxed() } else { vec(adversarial_property(depth - 1), 0..3).boxed() };
    let texts = (
        text().prop_filter("a name", |name| !name.is_empty()),
        option::of(text()),
        option::of(text()),
        vec(text(), 0..3),
    );
    let types = select(vec!["any", "string[]", "oneOf(user | botUser)", "JsonObject", "spaceRoles[]"]);
    let flags = (any::<[bool; 4]>(), any::<bool>());
    (texts, types, flags, pairs(), pairs(), (children.clone(), children))
        .prop_map(
            |(
                (name, description, kept, allowed),
                words,
                (flags, items),
                metadata,
                corrected,
                (properties, options),
            )| Property {
                name,
                description,
                kept,
                allowed,
                properties,
                options,
                metadata,
                r#type: Type::parse(words).unwrap(),
                required: flags[0],
                deprecated: flags[1],
                truncated: flags[2],
                unresolved: flags[0].then_some(Unresolved::Cyclic),
                inferred: Inferred { date_time: flags[3], items: items.then_some(Type::String) },
                underlying: flags[1].then(|| Type::String.array()),
                corrected: corrected.into_iter().map(|(key, page)| Correction { key, page }).collect(),
                ..Property::default()
            },
        )
        .boxed()
}

fn adversarial_event() -> impl Strategy<Value = Event> {
    let texts = vec(option::of(text()), 12);
    (
        text(),
        texts,
        any::<bool>(),
        vec(adversarial_property(1), 0..3),
        option::of((option::of(text()), pairs())),
        pairs(),
    )
        .prop_map(|(event_type, mut texts, deprecated, properties, example, corrected)| {
            let mut text = || texts.pop().flatten();
            let successor = text();
            Event {
                event_type,
                deprecated_since: text(),
                sunset: text(),
                successor_inferred: successor.is_some() && deprecated,
                successor,
                unresolved: deprecated.then_some(Unresolved::Missing),
                section: text(),
                announced: text(),
                channel: text(),
                title: text(),
                action: text(),
                visibility: text(),
                stability: text(),
                description: text(),
                kept: text(),
                deprecated,
                properties,
                example: example.map(|(title, value)| Example {
                    title,
                    value: Value::Object(value.into_iter().collect()).into(),
                    origin: SourceSpan::default(),
                }),
                corrected: corrected.into_iter().map(|(key, page)| Correction { key, page }).collect(),
                ..Event::default()
            }
        })
}

/// The documents of a page.
fn documents() -> impl Strategy<Value = Vec<DocumentRef>> {
    let facts = (select(Layout::ALL.to_vec()), option::of(text()), any::<bool>());
    btree_map(text(), facts, 0..4).prop_map(|documents| {
        let document = |(file, (layout, date, own_sentences))| DocumentRef { file, layout, date, own_sentences };
        documents.into_iter().map(document).collect()
    })
}

/// A page with facts from any of its documents, as a merge could produce it.
pub(crate) fn adversarial_page() -> impl Strategy<Value = Page> {
    let section = (text(), option::of(text())).prop_map(|(title, text)| Section { title, text });
    let events = vec((adversarial_event(), vec(any::<u8>(), 64)), 0..3);
    (vec(option::of(text()), 3), text(), documents(), vec(section, 0..2), events).prop_map(
        |(mut texts, name, documents, sections, events)| {
            let events = events.into_iter().map(|(event, numbers)| with_sources(event, &documents, &numbers)).collect();
            Page {
                name,
                title: texts.pop().flatten(),
                source: texts.pop().flatten(),
                introduction: texts.pop().flatten(),
                documents,
                sections,
                events,
            }
        },
    )
}

/// The event with documents that describe it. Some of its facts come from a random one of them.
fn with_sources(mut event: Event, documents: &[DocumentRef], numbers: &[u8]) -> Event {
    if event.kept.is_some() {
        return event;
    }
    let mut numbers = numbers.iter().copied().cycle();
    let is_chosen = |_: &&DocumentRef| numbers.next().is_some_and(|number| number % 2 == 0);
    let mut chosen: Vec<_> = documents.iter().filter(is_chosen).collect();
    if chosen.is_empty() {
        chosen = documents.iter().collect();
    }
    event.documents = chosen.iter().map(|document| document.file.clone()).collect();
    if chosen.iter().all(|document| document.layout == Layout::Changelog) {
        // The summary describes an event that no document describes.
        event.description.clone_from(&event.announced);
    }
    let files = event.documents.clone();
    scatter(&keys_of_event(&event), &files, &mut numbers, &mut event.from);
    event.properties.iter_mut().for_each(|property| scatter_in(property, &files, &mut numbers));
    complete(documents, &mut event);
    event
}

fn scatter_in(property: &mut Property, files: &[String], numbers: &mut dyn Iterator<Item = u8>) {
    if property.kept.is_some() {
        return;
    }
    let mut from = FactSources::default();
    scatter(&keys_of_property(property), files, numbers, &mut from);
    property.from = from;
    property.properties.iter_mut().chain(&mut property.options).for_each(|one| scatter_in(one, files, numbers));
}

fn scatter(keys: &[&str], files: &[String], numbers: &mut dyn Iterator<Item = u8>, from: &mut FactSources) {
    for (key, number) in keys.iter().zip(numbers) {
        if let Some(file) = files.get(usize::from(number % 8)) {
            from.set(key, file.as_str());
        }
    }
}
