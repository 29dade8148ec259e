//! Random documents whose names and sentences are words of the layouts, keywords, and Unicode of every kind.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qlik_events_codegen::model::{Event, Property};
use serde_json::Value;

use super::merge_world::{World, world, wrap};

/// Words of the layouts, and of the languages that names end up in.
const NAMES: [&str; 36] = [
    "data",
    "object",
    "properties",
    "Required",
    "Deprecated",
    "string",
    "array",
    "isRequired",
    "type",
    "title",
    "description",
    "default",
    "enum",
    "x",
    "Payload",
    "Show",
    "allOf",
    "oneOf",
    "required",
    "items",
    "self",
    "Self",
    "crate",
    "fn",
    "async",
    "Option",
    "None",
    "Ok",
    "Vec",
    "String",
    "Box",
    "_",
    "__",
    "a-b",
    "a.b",
    "1st",
];

/// What nearly is a phrase of a layout, or is one of another layout. A whole phrase would be a fact.
const PHRASES: [&str; 34] = [
    "Can be one of \"a\"",
    "Can be any of: \"a\"",
    "Can beone of: \"a\"",
    "Values may be any of \"a\"",
    "Allowed value: a",
    "Allowed values a",
    "allowed values: a",
    "Metadata format = uuid",
    "metadata: format = uuid",
    "Required.",
    "required",
    "Deprecated.",
    "deprecated",
    "Show x property",
    "x property",
    "object",
    "payload",
    "Title: x",
    "com.qlik.a.b",
    "`code`",
    "`",
    "<b>x</b>",
    "array of strings",
    "Example payload",
    "1. one",
    "{\"a\":1}",
    "\\",
    "_x_",
    "*x*",
    "One of:",
    "Option 1:",
    "x = y",
    "[x](y)",
    "&amp;",
];

const UNICODE: [&str; 16] = [
    "caf\u{e9}",
    "e\u{301}",
    "\u{65e5}\u{672c}\u{8a9e}",
    "\u{1f469}\u{200d}\u{1f4bb}",
    "a\u{a0}b",
    "so\u{ad}ft",
    "\u{2026}",
    "\u{201c}quoted\u{201d}",
    "\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
    "\u{10fffd}",
    "\u{2028}",
    "\u{fffd}",
    "\u{2013}",
    "\u{1f1e9}\u{1f1ea}",
    "\u{3000}",
    "\u{130}",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(NAMES.to_vec()).prop_map(str::to_owned),
        3 => "[a-zA-Z_][a-zA-Z0-9_$.-]{0,8}",
        1 => "[a-z\u{e9}\u{3a9}\u{4e2d}]{1,4}",
    ]
}

fn sentence() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => select(PHRASES.to_vec()).prop_map(str::to_owned),
        1 => select(UNICODE.to_vec()).prop_map(str::to_owned),
        2 => "[A-Za-z]{1,8}[.,:;]?",
    ];
    ("[A-Z][a-z]{1,6}", vec(piece, 0..3), any::<bool>())
        .prop_map(|(first, pieces, ends)| [vec![first], pieces].concat().join(" ") + if ends { "." } else { "" })
}

/// The new texts of the vocabulary of [`world`].
#[derive(Debug, Default)]
struct Words {
    names: BTreeMap<String, String>,
    sentences: BTreeMap<String, String>,
}

/// Documents of [`world`] with other names and sentences.
pub(crate) fn wild_world() -> impl Strategy<Value = World> {
    with_words(vec(name(), 0..12), vec(sentence(), 0..5))
}

/// Documents of [`world`] with other names, whose properties are those of the payload.
pub(crate) fn payloads() -> impl Strategy<Value = World> {
    with_words(vec(name(), 0..12), Just(Vec::new())).prop_map(below_data)
}

/// Documents of [`world`] whose properties are those of the payload.
pub(crate) fn plain_payloads() -> impl Strategy<Value = World> {
    world().prop_map(below_data)
}

fn with_words(
    names: impl Strategy<Value = Vec<String>>,
    sentences: impl Strategy<Value = Vec<String>>,
) -> impl Strategy<Value = World> {
    (world(), names, sentences).prop_map(|(mut world, names, sentences)| {
        let mut words = Words::default();
        let (mut names, mut sentences) = (names.into_iter(), sentences.into_iter());
        for event in world.documents.iter_mut().flat_map(|document| &mut document.events) {
            rename_event(event, &mut words, &mut names, &mut sentences);
        }
        world
    })
}

fn below_data(mut world: World) -> World {
    let events = world.documents.iter_mut().flat_map(|document| &mut document.events);
    events.filter(|event| !event.properties.is_empty()).for_each(|event| wrap(event, "data"));
    world
}

fn rename_event(
    event: &mut Event,
    words: &mut Words,
    names: &mut dyn Iterator<Item = String>,
    sentences: &mut dyn Iterator<Item = String>,
) {
    reword(&mut event.description, words, sentences);
    event.properties.iter_mut().for_each(|one| rename(one, words, names, sentences));
    if let Some(example) = &mut event.example {
        rename_keys(Arc::make_mut(&mut example.value), words);
    }
}

fn reword(text: &mut Option<String>, words: &mut Words, sentences: &mut dyn Iterator<Item = String>) {
    if let Some(text) = text {
        let new =
            words.sentences.entry(text.clone()).or_insert_with(|| sentences.next().unwrap_or_else(|| text.clone()));
        text.clone_from(new);
    }
}

/// Renames a property, unless another one already has the new name.
fn rename(
    property: &mut Property,
    words: &mut Words,
    names: &mut dyn Iterator<Item = String>,
    sentences: &mut dyn Iterator<Item = String>,
) {
    let old = property.name.clone();
    if !words.names.contains_key(&old) {
        let new = names.next().filter(|new| words.names.values().all(|known| known != new));
        words.names.insert(old.clone(), new.unwrap_or_else(|| old.clone()));
    }
    property.name.clone_from(&words.names[&old]);
    reword(&mut property.description, words, sentences);
    let is_option = |one: &Property| matches!(one.name.as_str(), "userInfo" | "botInfo");
    property.properties.iter_mut().for_each(|one| rename(one, words, names, sentences));
    for option in &mut property.options {
        assert!(is_option(option), "the options keep the names of their schemas");
        option.properties.iter_mut().for_each(|one| rename(one, words, names, sentences));
    }
}

fn rename_keys(value: &mut Value, words: &Words) {
    match value {
        Value::Object(members) => {
            let renamed = std::mem::take(members).into_iter().map(|(name, mut value)| {
                rename_keys(&mut value, words);
                (words.names.get(&name).cloned().unwrap_or(name), value)
            });
            *members = renamed.collect();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename_keys(item, words)),
        _ => {}
    }
}
