//! A JSON Schema of draft 2020-12 with a definition for each event, for its data, and for each shared type.
//!
//! An event matches exactly one definition, since each has its own value of `type`. The definitions are the members of
//! a `oneOf`, from which code generators make a union; some generators do not support `if`. A `oneOf` cannot say why an
//! event matches no definition. For a precise or fast answer, look at `type` and validate against its definition alone,
//! `ID#/$defs/TYPE`. The definitions have no `$anchor`, which ajv refuses, and no `$id`, which would make each a document
//! of its own, in which references to the other definitions are broken.

use serde_json::{Map, Value, json};

use super::events::Definitions;
use super::input::Input;
use super::object::{map, set};
use super::schema::Dialect;
use crate::model::catalogue::Entry;

pub(super) const LIMITATIONS: &[&str] = &[
    "the channel, action, visibility and stability of an event, and the section that announces it",
    "titles, introductions and addresses of pages; titles of examples",
];

/// The URI of the draft.
pub(super) const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The identifier of the document. It is not published anywhere.
const ID: &str = "urn:qlik-events:json-schema";

/// The name of the definition of events that no page describes.
const UNKNOWN: &str = "UnknownEvent";

pub(super) fn document(input: &Input<'_>) -> Value {
    let definitions = Definitions::of(input, Dialect::JsonSchema);
    match input.event {
        Some(event_type) => one(input, &definitions, event_type),
        None => all(input, &definitions),
    }
}

fn all(input: &Input<'_>, definitions: &Definitions) -> Value {
    let types: Vec<&String> = definitions.events.keys().collect();
    let mut options: Vec<Value> = types.iter().map(|name| Dialect::JsonSchema.refer(name)).collect();
    options.extend(input.is_open.then(|| Dialect::JsonSchema.refer(UNKNOWN)));
    let mut all = definitions.all();
    for entry in input.entries() {
        if let Some(definition) = all.get_mut(&entry.event.event_type) {
            set(definition, "examples", examples(&entry));
        }
    }
    all.extend(input.is_open.then(|| (UNKNOWN.to_owned(), unknown(&types))));
    json!({
        "$schema": DRAFT,
        "$id": ID,
        "title": "QlikEvent",
        "description": "An event of Qlik Cloud, as its reference pages document it.",
        "oneOf": options,
        "$defs": all,
    })
}

/// The schema of one event, as a document of its own.
fn one(input: &Input<'_>, definitions: &Definitions, event_type: &str) -> Value {
    let mut event = definitions.events.get(event_type).cloned().unwrap_or_default();
    set(&mut event, "examples", input.catalogue.find(event_type).and_then(|entry| examples(&entry)));
    let mut document = json!({"$schema": DRAFT, "$id": format!("{ID}:{event_type}")});
    let data = definitions.data.values().cloned();
    let definitions = data.chain(definitions.shared.clone()).collect::<Map<_, _>>();
    if let Value::Object(document) = &mut document {
        document.extend(map(event));
    }
    set(&mut document, "$defs", Some(definitions).filter(|definitions| !definitions.is_empty()));
    document
}

fn examples(entry: &Entry<'_>) -> Option<Vec<Value>> {
    entry.event.example.as_ref().map(|example| vec![Value::clone(&example.value)])
}

/// The definition of events of a type that no page describes.
fn unknown(types: &[&String]) -> Value {
    json!({
        "title": "UnknownEvent",
        "description": "An event that no page describes.",
        "type": "object",
        "properties": {"type": {"type": "string", "not": {"enum": types}}},
        "required": ["type"],
    })
}

/// A schema as a document of its own, with the shared definitions that it references.
pub(super) fn alone(schema: &Value, definitions: &Definitions) -> Value {
    let mut used = Map::new();
    collect(schema, definitions, &mut used);
    used.sort_keys();
    let mut document = json!({"$schema": DRAFT});
    if let (Value::Object(document), Value::Object(schema)) = (&mut document, schema) {
        document.extend(schema.clone());
    }
    set(&mut document, "$defs", Some(used).filter(|used| !used.is_empty()));
    document
}

fn collect(schema: &Value, definitions: &Definitions, used: &mut Map<String, Value>) {
    let refers = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    if let Some((name, definition)) = refers.and_then(|name| definitions.shared.get_key_value(name))
        && !used.contains_key(name)
    {
        used.insert(name.clone(), definition.clone());
        collect(definition, definitions, used);
    }
    match schema {
        Value::Object(object) => object.values().for_each(|value| collect(value, definitions, used)),
        Value::Array(values) => values.iter().for_each(|value| collect(value, definitions, used)),
        _ => {}
    }
}
