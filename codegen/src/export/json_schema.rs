//! A JSON Schema of draft 2020-12 with a definition for each event, for its data, and for each shared type.
//!
//! An event matches exactly one definition, since each has its own value of `type`. The definitions are the members of
//! a `oneOf`, from which code generators make a union; some generators do not support `if`. A `oneOf` cannot say why an
//! event matches no definition. For a precise or fast answer, look at `type` and validate against its definition alone,
//! `ID#TYPE`, by its anchor. The definitions have an anchor and no `$id`, since an `$id` would make each a document of
//! its own, in which references to the other definitions are broken.

use serde_json::{Map, Value, json};

use super::events::Definitions;
use super::input::Input;
use super::object::set;
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
const UNKNOWN: &str = "unknown";

pub(super) fn document(input: &Input<'_>) -> Value {
    let definitions = Definitions::of(input, Dialect::JsonSchema);
    let types: Vec<&String> = definitions.events.keys().collect();
    let mut options: Vec<Value> = types.iter().map(|name| refer(name)).collect();
    options.extend(input.is_open.then(|| refer(UNKNOWN)));
    let mut all = definitions.all();
    for entry in input.catalogue.entries() {
        if let Some(definition) = all.get_mut(&entry.event.event_type) {
            *definition = anchored(&entry, std::mem::take(definition));
        }
    }
    all.extend(input.is_open.then(|| (UNKNOWN.to_owned(), unknown(&types))));
    json!({
        "$schema": DRAFT,
        "$id": ID,
        "title": "Event",
        "description": "An event of Qlik Cloud, as its reference pages document it.",
        "oneOf": options,
        "$defs": all,
    })
}

fn refer(name: &str) -> Value {
    json!({"$ref": Dialect::JsonSchema.path(name)})
}

/// The definition of an event, with its anchor at the start and its example at the end.
fn anchored(entry: &Entry<'_>, definition: Value) -> Value {
    let mut anchored = json!({"$anchor": entry.event.event_type});
    if let (Value::Object(anchored), Value::Object(definition)) = (&mut anchored, definition) {
        anchored.extend(definition);
    }
    let examples = entry.event.example.as_ref().map(|example| vec![example.value.clone()]);
    set(&mut anchored, "examples", examples);
    anchored
}

/// The definition of events of a type that no page describes.
fn unknown(types: &[&String]) -> Value {
    json!({
        "title": "Unknown event",
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
