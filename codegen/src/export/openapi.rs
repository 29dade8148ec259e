//! An OpenAPI document whose webhooks are the events.
//!
//! Services that send webhooks (Svix, Convoy) import event types from the webhooks: the name, the description, the
//! schema of the JSON body, and `deprecated`. The document has no paths, since it describes no server.

use serde_json::{Map, Value, json};

use super::events::Definitions;
use super::input::Input;
use super::json_schema::DRAFT;
use super::object::{flag, info, set};
use super::schema::Dialect;
use crate::model::catalogue::Entry;

pub(super) const LIMITATIONS: &[&str] = &["events that Qlik Cloud receives: each event is a webhook that it sends"];

/// The media type of the body: webhook importers read no other one.
const JSON: &str = "application/json";

pub(super) fn document(input: &Input<'_>) -> Value {
    let webhooks =
        input.entries().map(|entry| (entry.event.event_type.clone(), json!({"post": webhook(&entry, input)})));
    let mut webhooks: Map<_, _> = webhooks.collect();
    webhooks.sort_keys();
    json!({
        "openapi": "3.1.0",
        "info": info(),
        "jsonSchemaDialect": DRAFT,
        "tags": tags(input),
        "webhooks": webhooks,
        "components": {"schemas": Definitions::of(input, Dialect::Components).all()},
    })
}

/// A tag for each page.
fn tags(input: &Input<'_>) -> Vec<Value> {
    let mut tags: Vec<Value> = Vec::new();
    for Entry { page, .. } in input.entries() {
        if tags.last().is_none_or(|last| last.get("name") != Some(&page.name.as_str().into())) {
            let mut tag = json!({"name": page.name});
            set(&mut tag, "description", page.title.as_deref());
            set(&mut tag, "externalDocs", page.source.as_ref().map(|url| json!({"url": url})));
            tags.push(tag);
        }
    }
    tags
}

fn webhook(entry: &Entry<'_>, input: &Input<'_>) -> Value {
    let event = entry.event;
    let mut body = json!({"schema": Dialect::Components.refer(&event.event_type)});
    let example = event.example.as_ref().map(|example| {
        let mut shown = json!({});
        set(&mut shown, "summary", example.title.as_deref());
        set(&mut shown, "value", Some(Value::clone(&example.value)));
        json!({"documented": shown})
    });
    set(&mut body, "examples", example);
    let mut webhook = json!({"operationId": input.titles.event(&event.event_type), "tags": [entry.page.name]});
    set(&mut webhook, "summary", event.title.as_deref());
    set(&mut webhook, "description", event.description.as_deref().or(event.title.as_deref()));
    set(&mut webhook, "deprecated", flag(event.deprecated || event.kept.is_some()));
    set(&mut webhook, "requestBody", Some(json!({"required": true, "content": {JSON: body}})));
    set(&mut webhook, "responses", Some(json!({"2XX": {"description": "The event was received."}})));
    for (key, value) in [
        ("x-channel", &event.channel),
        ("x-action", &event.action),
        ("x-visibility", &event.visibility),
        ("x-stability", &event.stability),
        ("x-announced-in", &event.section),
        ("x-deprecated-since", &event.deprecated_since),
        ("x-sunset", &event.sunset),
    ] {
        set(&mut webhook, key, value.as_deref());
    }
    let planned = input.plan.events.get(&event.event_type);
    set(&mut webhook, "x-successor", planned.and_then(|planned| planned.successor.as_deref()));
    webhook
}
