//! An xRegistry document: a group of message definitions for each channel, and the schemas of their data.
//!
//! The document is the input of a registry. It has no attributes that a registry adds (epochs, dates, URLs, counts).

use serde_json::{Map, Value, json};

use super::events::Definitions;
use super::groups::{Group, groups};
use super::input::Input;
use super::json_schema;
use super::object::{DESCRIPTION, TITLE, set};
use super::schema::Dialect;
use crate::formats::is_timestamp;
use crate::model::catalogue::Entry;
use crate::model::shape::Shape;
use crate::model::{Event, Property};

pub(super) const LIMITATIONS: &[&str] = &[
    "attributes of the envelope that CloudEvents does not allow: names with capital letters, and objects",
    "formats that CloudEvents does not have, and defaults, limits, allowed values and deprecations of attributes",
    "examples",
    "whether the data is optional",
    "the successor of an event that is not deprecated, and a successor that no page describes",
    "the start of a deprecation and the sunset, if they are a version and not a date",
    "a specversion other than 1.0",
];

const ENVELOPE: &str = "CloudEvents/1.0";
const FORMAT: &str = "JsonSchema/draft/2020-12";

pub(super) fn document(input: &Input<'_>) -> Value {
    let definitions = Definitions::of(input, Dialect::JsonSchema);
    let groups = groups(input);
    let messages = groups.iter().map(|group| (group.id.clone(), message_group(group, input, &groups, &definitions)));
    let schemas = groups.iter().filter_map(|group| Some((group.id.clone(), schema_group(group, &definitions)?)));
    json!({
        "specversion": "1.0-rc4",
        "registryid": "qlik-events",
        "name": TITLE,
        "description": DESCRIPTION,
        "messagegroups": messages.collect::<Map<_, _>>(),
        "schemagroups": schemas.collect::<Map<_, _>>(),
    })
}

/// The keys that groups of both kinds have.
fn group_of(group: &Group<'_>, id: &str) -> Value {
    let mut made = json!({id: group.id});
    set(&mut made, "name", group.title());
    set(&mut made, "description", group.description());
    set(&mut made, "documentation", group.source());
    set(&mut made, "labels", group.channel.map(|channel| json!({"channel": channel})));
    made
}

fn message_group(group: &Group<'_>, input: &Input<'_>, groups: &[Group<'_>], definitions: &Definitions) -> Value {
    let mut made = group_of(group, "messagegroupid");
    set(&mut made, "envelope", Some(ENVELOPE));
    let message = |entry: &Entry<'_>| {
        let mut message = message(entry);
        let event_type = &entry.event.event_type;
        set(&mut message, "meta", meta(entry.event, input, groups));
        if definitions.data.contains_key(event_type) {
            set(&mut message, "dataschemaformat", Some(FORMAT));
            let path = format!("#/schemagroups/{}/schemas/{event_type}/versions/1", group.id);
            set(&mut message, "dataschemauri", Some(path));
        }
        (event_type.clone(), message)
    };
    set(&mut made, "messages", Some(group.events.iter().map(message).collect::<Map<_, _>>()));
    made
}

fn message(entry: &Entry<'_>) -> Value {
    let event = entry.event;
    let mut message = json!({"messageid": event.event_type});
    set(&mut message, "name", event.title.as_deref());
    set(&mut message, "description", event.description.as_deref());
    set(&mut message, "documentation", entry.page.source.as_deref());
    let labels = labels(event);
    set(&mut message, "labels", Some(labels).filter(|labels| !labels.is_empty()));
    set(&mut message, "envelope", Some(ENVELOPE));
    set(&mut message, "envelopemetadata", Some(attributes(entry)));
    message
}

fn labels(event: &Event) -> Map<String, Value> {
    let labels = [
        ("action", &event.action),
        ("visibility", &event.visibility),
        ("stability", &event.stability),
        ("announcedin", &event.section),
        ("kept", &event.kept),
    ];
    labels.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.as_deref()?.into()))).collect()
}

/// The deprecation of an event: its start, its end, and the replacement.
fn meta(event: &Event, input: &Input<'_>, groups: &[Group<'_>]) -> Option<Value> {
    let successor = input.plan.events.get(&event.event_type).and_then(|planned| planned.successor.as_ref());
    let mut deprecated = json!({});
    set(&mut deprecated, "effective", event.deprecated_since.as_deref().and_then(timestamp));
    set(&mut deprecated, "removal", event.sunset.as_deref().and_then(timestamp));
    set(&mut deprecated, "alternative", successor.and_then(|successor| path(successor, groups)));
    let is = event.deprecated || event.kept.is_some();
    is.then(|| json!({"messageid": event.event_type, "deprecated": deprecated}))
}

/// The first moment of a month or a day, such as `2026-04` or `2026-04-30`; `None` for any other text.
fn timestamp(date: &str) -> Option<String> {
    let day = if date.len() == "2026-04".len() { format!("{date}-01") } else { date.to_owned() };
    let timestamp = format!("{day}T00:00:00Z");
    is_timestamp(&timestamp).then_some(timestamp)
}

/// The path of the message of an event in the document.
fn path(event_type: &str, groups: &[Group<'_>]) -> Option<String> {
    let has = |group: &&Group<'_>| group.events.iter().any(|entry| entry.event.event_type == event_type);
    groups.iter().find(has).map(|group| format!("#/messagegroups/{}/messages/{event_type}", group.id))
}

/// The attributes of the envelope. `type` and `specversion` have fixed values.
fn attributes(entry: &Entry<'_>) -> Value {
    let mut attributes = Map::new();
    for property in &entry.event.properties {
        let shape = Shape::of(property);
        if let Some(r#type) = attribute_type(property, &shape) {
            attributes.insert(property.name.clone(), attribute(property, r#type));
        }
    }
    let mut of_type = attributes.shift_remove("type").unwrap_or_else(|| json!({"type": "string"}));
    set(&mut of_type, "value", Some(entry.event.event_type.as_str()));
    set(&mut of_type, "required", Some(true));
    let mut all = Map::from_iter([("type".to_owned(), of_type)]);
    all.extend(attributes);
    Value::Object(all)
}

fn attribute(property: &Property, r#type: &str) -> Value {
    let mut attribute = json!({"type": r#type});
    set(&mut attribute, "value", (property.name == "specversion").then_some("1.0"));
    // CloudEvents requires these attributes, even if a page does not.
    let is_mandatory = matches!(property.name.as_str(), "id" | "source" | "specversion");
    set(&mut attribute, "required", (property.required || is_mandatory).then_some(true));
    set(&mut attribute, "description", property.description.as_deref());
    attribute
}

/// The type of an attribute, if CloudEvents supports it. The types of CloudEvents' own attributes are fixed.
fn attribute_type(property: &Property, shape: &Shape<'_>) -> Option<&'static str> {
    let is_name = property.name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let r#type = match (property.name.as_str(), shape) {
        ("time", _) | (_, Shape::Timestamp) => "timestamp",
        ("source" | "dataschema", _) => "uritemplate",
        (_, Shape::Text | Shape::Enum(_)) => match property.format() {
            Some("uri") => "uri",
            _ => "string",
        },
        (_, Shape::Integer) => "integer",
        (_, Shape::Number) => "number",
        (_, Shape::Boolean) => "boolean",
        _ => return None,
    };
    (is_name && property.name != "data").then_some(r#type)
}

/// The schemas of the data of a group's events; `None` if no event has documented data.
fn schema_group(group: &Group<'_>, definitions: &Definitions) -> Option<Value> {
    let schema = |entry: &Entry<'_>| {
        let event_type = &entry.event.event_type;
        let (name, schema) = definitions.data.get(event_type)?;
        let schema = json_schema::alone(schema, definitions);
        // Attributes beside the versions are those of the default version. A version repeats them, since it does not
        // inherit them.
        let version =
            json!({"schemaid": event_type, "versionid": "1", "name": name, "format": FORMAT, "schema": schema});
        let resource = json!({"schemaid": event_type, "name": name, "format": FORMAT, "versions": {"1": version}});
        Some((event_type.clone(), resource))
    };
    let schemas: Map<_, _> = group.events.iter().filter_map(schema).collect();
    let mut made = group_of(group, "schemagroupid");
    set(&mut made, "format", Some(FORMAT));
    (!schemas.is_empty()).then(|| {
        set(&mut made, "schemas", Some(schemas));
        made
    })
}
