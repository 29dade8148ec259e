//! An AsyncAPI document of the events that Qlik Cloud publishes.
//!
//! The document describes Qlik Cloud as the application, as the pages do: their `Action: send` is the operation `send`.
//! A consumer has the opposite role. Facts without a keyword are in extensions (`x-...`).

use serde_json::{Map, Value, json};

use super::events::Definitions;
use super::groups::{Group, groups};
use super::input::Input;
use super::object::{flag, info, set};
use super::schema::Dialect;
use crate::model::Event;
use crate::model::catalogue::Entry;

pub(super) const LIMITATIONS: &[&str] = &[
    "the servers: each tenant has its own webhooks",
    "the channel of an event whose page names no channel: the address is null",
    "properties called `$ref` or `__proto__`: they are exported, but AsyncAPI's parser treats them as keywords",
];

pub(super) fn document(input: &Input<'_>) -> Value {
    let groups = groups(input);
    json!({
        "asyncapi": input.asyncapi.number(),
        "info": info(),
        "defaultContentType": "application/json",
        "channels": groups.iter().map(|group| (group.id.clone(), channel(group))).collect::<Map<_, _>>(),
        "operations": groups.iter().flat_map(operations).collect::<Map<_, _>>(),
        "components": {"messages": messages(input), "schemas": schemas(input)},
    })
}

fn channel(group: &Group<'_>) -> Value {
    let message = |entry: &Entry<'_>| {
        let event_type = &entry.event.event_type;
        (event_type.clone(), json!({"$ref": format!("#/components/messages/{event_type}")}))
    };
    let mut channel = json!({"address": group.channel});
    set(&mut channel, "title", group.title());
    set(&mut channel, "description", group.description());
    set(&mut channel, "messages", Some(group.events.iter().map(message).collect::<Map<_, _>>()));
    set(&mut channel, "externalDocs", group.source().map(|url| json!({"url": url})));
    channel
}

/// The operations of a channel, one for each action, with its messages.
fn operations(group: &Group<'_>) -> Vec<(String, Value)> {
    let of = |action: &'static str| {
        let events = group.events.iter().filter(|entry| self::action(entry.event) == action);
        let refer =
            |entry: &Entry<'_>| json!({"$ref": format!("#/channels/{}/messages/{}", group.id, entry.event.event_type)});
        let messages: Vec<_> = events.map(refer).collect();
        let operation = json!({
            "action": action,
            "channel": {"$ref": format!("#/channels/{}", group.id)},
            "messages": messages,
        });
        (!messages.is_empty()).then(|| (format!("{}.{action}", group.id), operation))
    };
    ["send", "receive"].into_iter().filter_map(of).collect()
}

/// The action of Qlik Cloud on an event: `send`, unless the page states `receive`.
fn action(event: &Event) -> &'static str {
    if event.action.as_deref() == Some("receive") { "receive" } else { "send" }
}

fn messages(input: &Input<'_>) -> Map<String, Value> {
    let mut messages: Vec<_> =
        input.entries().map(|entry| (entry.event.event_type.clone(), message(&entry, input))).collect();
    messages.sort_by(|(one, _), (other, _)| one.cmp(other));
    messages.into_iter().collect()
}

fn message(entry: &Entry<'_>, input: &Input<'_>) -> Value {
    let event = entry.event;
    let mut message = json!({"name": event.event_type});
    set(&mut message, "title", event.title.as_deref());
    set(&mut message, "description", event.description.as_deref());
    set(&mut message, "payload", Some(Dialect::Components.refer(&event.event_type)));
    set(&mut message, "tags", Some(tags(event)).filter(|tags| !tags.is_empty()));
    set(&mut message, "externalDocs", entry.page.source.as_ref().map(|url| json!({"url": url})));
    let example = event.example.as_ref().map(|example| {
        let mut shown = json!({});
        set(&mut shown, "summary", example.title.as_deref());
        set(&mut shown, "payload", Some(Value::clone(&example.value)));
        vec![shown]
    });
    set(&mut message, "examples", example);
    set(&mut message, "x-deprecated", flag(event.deprecated || event.kept.is_some()));
    set(&mut message, "x-deprecated-since", event.deprecated_since.as_deref());
    set(&mut message, "x-sunset", event.sunset.as_deref());
    let planned = input.plan.events.get(&event.event_type);
    set(&mut message, "x-successor", planned.and_then(|planned| planned.successor.as_deref()));
    set(&mut message, "x-announced-in", event.section.as_deref());
    let is_default = event.action.as_deref().is_none_or(|stated| stated == action(event));
    set(&mut message, "x-action", event.action.as_deref().filter(|_| !is_default));
    message
}

fn tags(event: &Event) -> Vec<Value> {
    let labels = [("visibility", &event.visibility), ("stability", &event.stability)];
    let tag = |(key, value): (&str, &Option<String>)| Some(json!({"name": format!("{key}:{}", value.as_ref()?)}));
    labels.into_iter().filter_map(tag).collect()
}

fn schemas(input: &Input<'_>) -> Map<String, Value> {
    let mut schemas = Definitions::of(input, Dialect::Components).all();
    schemas.values_mut().for_each(name_parts);
    schemas
}

/// Gives each reference with other keywords beside it the title of its target, and the listed values of an open list a
/// title of their own. Modelina would number them otherwise.
fn name_parts(schema: &mut Value) {
    let target = schema.pointer("/allOf/0/$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    let title = target.filter(|_| schema.get("title").is_none()).map(str::to_owned);
    set(schema, "title", title);
    let known = schema.get("title").and_then(Value::as_str).map(|title| format!("{title}Known"));
    if let Some(values) = schema.pointer_mut("/oneOf/0").filter(|option| option.get("enum").is_some()) {
        set(values, "title", known);
    }
    match schema {
        Value::Object(object) => object.values_mut().for_each(name_parts),
        Value::Array(values) => values.iter_mut().for_each(name_parts),
        _ => {}
    }
}
