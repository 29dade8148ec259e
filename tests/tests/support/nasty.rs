//! Random pages full of texts that YAML could take for something else.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use qlik_events_codegen::model::{
    Correction, Event, Example, Inferred, Layout, METADATA_KEYS, Page, Property, Schema, Section, SourceSpan, Type,
    Unresolved,
};
use serde_json::{Value, json};

/// Texts that YAML could take for something else.
fn nasty() -> impl Strategy<Value = String> {
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
        nasty().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        vec(nasty(), 0..3).prop_map(Value::from),
        Just(Value::Null),
        (-1000..1000).prop_map(|n| json!(f64::from(n) / 8.0))
    ];
    (subsequence(METADATA_KEYS.to_vec(), 0..4), vec(values, 4))
        .prop_map(|(keys, values)| keys.into_iter().map(str::to_owned).zip(values).collect())
}

fn nasty_property(depth: u32) -> BoxedStrategy<Property> {
    let children = if depth == 0 { Just(Vec::new()).boxed() } else { vec(nasty_property(depth - 1), 0..3).boxed() };
    let texts = (
        nasty().prop_filter("a name", |name| !name.is_empty()),
        option::of(nasty()),
        option::of(nasty()),
        vec(nasty(), 0..3),
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
                corrected: corrected.into_iter().map(|(key, page)| Correction { key, page }).collect(),
                origin: SourceSpan::default(),
            },
        )
        .boxed()
}

fn nasty_event() -> impl Strategy<Value = Event> {
    let texts = vec(option::of(nasty()), 11);
    (nasty(), texts, any::<bool>(), vec(nasty_property(1), 0..3), option::of((option::of(nasty()), pairs())), pairs())
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
                    value: Value::Object(value.into_iter().collect()),
                    origin: SourceSpan::default(),
                }),
                corrected: corrected.into_iter().map(|(key, page)| Correction { key, page }).collect(),
                origin: SourceSpan::default(),
            }
        })
}

pub(crate) fn nasty_page() -> impl Strategy<Value = Page> {
    let schema = (nasty(), option::of(nasty()), vec(nasty_property(0), 0..2), any::<bool>()).prop_map(
        |(name, description, properties, truncated)| Schema {
            name,
            description,
            properties,
            truncated,
            r#type: Type::Object,
            origin: SourceSpan::default(),
        },
    );
    let section = (nasty(), option::of(nasty())).prop_map(|(title, text)| Section { title, text });
    let lists = (vec(nasty_event(), 0..3), vec(schema, 0..2), vec(section, 0..2), btree_map(nasty(), nasty(), 0..3));
    ("[a-zA-Z0-9 _/'é-]{1,12}[.](md|txt)", select(Layout::ALL.to_vec()), vec(option::of(nasty()), 4), lists).prop_map(
        |(file, layout, mut texts, (events, schemas, sections, metadata))| Page {
            file,
            layout,
            title: texts.pop().flatten(),
            source: texts.pop().flatten(),
            last_updated: texts.pop().flatten(),
            introduction: texts.pop().flatten(),
            metadata: metadata.into_iter().collect(),
            sections,
            events,
            schemas,
        },
    )
}
