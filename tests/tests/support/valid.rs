//! Random documents that every layout can express.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use qlik_events_codegen::model::{Document, Event, Example, Property, Section, SourceSpan, Type};
use serde_json::{Map, Value, json};

fn sentence() -> impl Strategy<Value = String> {
    "[A-Z][a-z]{1,8}( [a-z]{1,8}| `[a-z]{1,5}`| [0-9]{1,3}){1,8}[.]"
}

fn property(depth: u32) -> BoxedStrategy<Property> {
    let leaf = select(vec![
        "string",
        "string",
        "string[]",
        "integer",
        "number",
        "boolean",
        "any",
        "object",
        "any[]",
        "string[][]",
    ]);
    let children = if depth == 0 { Just(Vec::new()).boxed() } else { properties(depth - 1, 0) };
    let allowed = vec("[a-z][a-z0-9]{0,6}( [a-z]{1,3}|[.:/-][a-z0-9]{1,3}){0,2}", 0..4);
    let metadata = option::weighted(0.3, (1..100_u32, "[a-z]{1,5}"));
    let facts = (leaf, any::<bool>(), option::of(sentence()), any::<bool>(), option::weighted(0.2, Just(())), allowed);
    (facts, children, metadata)
        .prop_map(|((words, required, description, is_array, deprecated, mut allowed), properties, metadata)| {
            let r#type = match (properties.is_empty(), is_array) {
                (true, _) => Type::parse(words).unwrap(),
                (false, true) => Type::Object.array(),
                (false, false) => Type::Object,
            };
            allowed.dedup();
            allowed.sort();
            allowed.dedup();
            if !matches!(words, "string" | "string[]") || !properties.is_empty() {
                allowed.clear();
            }
            let metadata = metadata
                .map(|(number, text)| vec![("minLength".into(), json!(number)), ("default".into(), json!(text))]);
            Property {
                r#type,
                required,
                description,
                deprecated: deprecated.is_some(),
                allowed,
                properties,
                metadata: metadata.unwrap_or_default(),
                ..Property::default()
            }
        })
        .boxed()
}

fn properties(depth: u32, least: usize) -> BoxedStrategy<Vec<Property>> {
    let odd = select(vec![
        "data",
        "object",
        "isobject",
        "isRequired",
        "Deprecated",
        "string",
        "properties",
        "array",
        "array_of",
        "many",
        "_updates",
    ]);
    let names = prop_oneof!["[a-z_][a-zA-Z0-9_]{0,8}", odd.prop_map(str::to_owned)];
    btree_map(names, property(depth), least..4)
        .prop_map(|named| named.into_iter().map(|(name, property)| Property { name, ..property }).collect())
        .boxed()
}

/// A valid example.
fn example(properties: &[Property]) -> Value {
    properties
        .iter()
        .map(|property| (property.name.clone(), value(&property.r#type, property)))
        .collect::<Map<_, _>>()
        .into()
}

fn value(r#type: &Type, property: &Property) -> Value {
    match r#type {
        Type::Array(item) if **item == Type::Any => json!([]),
        Type::Array(item) => json!([value(item, property)]),
        Type::String => property.allowed.first().map_or(json!("text } \" {"), |value| json!(value)),
        Type::Integer => json!(-3),
        Type::Number => json!(1.5),
        Type::Boolean => json!(true),
        Type::Object => example(&property.properties),
        _ => Value::Null,
    }
}

fn event() -> impl Strategy<Value = Event> {
    let words = ("[A-Z][a-z]{2,8} [a-z]{2,8}", sentence(), any::<bool>(), select(vec!["events.a", "events.b"]));
    let labels = (
        option::of(Just("send".to_owned())),
        option::of(Just("public".to_owned())),
        option::of(Just("stable".to_owned())),
    );
    (words, labels, properties(2, 1)).prop_map(|((title, description, deprecated, channel), labels, properties)| {
        Event {
            example: Some(Example {
                title: Some(title.clone()),
                value: example(&properties).into(),
                origin: SourceSpan::default(),
            }),
            title: Some(title),
            description: Some(description),
            deprecated,
            channel: Some(channel.to_owned()),
            action: labels.0,
            visibility: labels.1,
            stability: labels.2,
            properties,
            ..Event::default()
        }
    })
}

pub(crate) fn document() -> impl Strategy<Value = Document> {
    let types = "com[.]qlik([.][a-z][a-z0-9]{0,6}(-[a-z]{1,4})?){1,3}";
    (btree_map(types, event(), 1..4), "[A-Z][a-z]{2,8}").prop_map(|(events, title)| {
        let section = Section { title: "Section".to_owned(), text: None };
        let section_of = |event: Event| Event { section: Some(section.title.clone()), ..event };
        let events = events.into_iter().map(|(event_type, event)| section_of(Event { event_type, ..event })).collect();
        Document { title: Some(title), events, sections: vec![section], ..Document::default() }
    })
}
