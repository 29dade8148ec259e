//! Renders a document as text in its layout. It shares no code with the readers.

use std::fmt::Write as _;

use qlik_events_codegen::model::{Document, Event, Layout, Property, Type};
use serde_json::{Map, Value, json};

/// The text of a document. `composition` selects the structure of schemas in an AsyncAPI document.
pub(crate) fn render(document: &Document, composition: usize) -> String {
    match document.layout {
        Layout::Markdown => markdown(document),
        Layout::Asyncapi => serde_json::to_string_pretty(&asyncapi(document, composition)).unwrap(),
        Layout::Bullets => bullets(document),
        Layout::Flat => flat(document),
        Layout::Changelog => changelog(document),
    }
}

/// `label: text`, if there is a text.
fn labelled(out: &mut String, begin: &str, text: Option<&String>, end: &str) {
    if let Some(text) = text {
        let _ = write!(out, "{begin}{text}{end}");
    }
}

fn markdown(document: &Document) -> String {
    let mut out = String::from("---\n");
    labelled(&mut out, "source: ", document.source.as_ref(), "\n");
    labelled(&mut out, "last_updated: ", document.last_updated.as_ref(), "\n");
    document.metadata.iter().for_each(|(key, value)| labelled(&mut out, &format!("{key}: "), Some(value), "\n"));
    let _ = write!(out, "---\n\n# {}\n", document.title.as_deref().unwrap_or_default());
    let mut channel = None;
    for event in &document.events {
        if event.channel != channel {
            channel.clone_from(&event.channel);
            labelled(&mut out, "\n## Events published on the `", channel.as_ref(), "` channel\n");
        }
        let flag = if event.deprecated { "  _(deprecated)_" } else { "" };
        let _ = write!(out, "\n### {}{flag}\n\n", event.event_type);
        labelled(&mut out, "**Title:** ", event.title.as_ref(), "\n\n");
        labelled(&mut out, "**Action:** `", event.action.as_ref(), "`\n\n");
        labelled(&mut out, "**Visibility:** `", event.visibility.as_ref(), "`\n\n");
        labelled(&mut out, "**Stability:** `", event.stability.as_ref(), "`\n\n");
        labelled(&mut out, "", event.description.as_ref(), "\n\n");
        out.push_str("**Payload**\n\n");
        table(&mut out, &event.properties);
        let _ =
            write!(out, "**Example**\n\n```json\n{}\n```\n", serde_json::to_string_pretty(&json_of(event)).unwrap());
    }
    out
}

fn table(out: &mut String, properties: &[Property]) {
    out.push_str("| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n");
    for property in properties {
        let required = if property.required { "Yes" } else { "No" };
        let mut cell: Vec<String> = property.description.iter().cloned().collect();
        if !property.allowed.is_empty() {
            cell.push(format!("Allowed values: {}.", property.allowed.join(" \\| ")));
        }
        if !property.metadata.is_empty() {
            let pairs: Vec<_> = property.metadata.iter().map(|(key, value)| format!("{key} = {value}")).collect();
            cell.push(format!("Metadata: {}.", pairs.join(", ")));
        }
        let words = property.r#type.to_string().replace('|', "\\|");
        let words = if property.r#type == Type::Any { "" } else { &words };
        let _ = writeln!(out, "| `{}` | `{words}` | {required} | {} |", property.name, cell.join(" "));
    }
    out.push('\n');
    for property in properties {
        if property.truncated {
            details(out, property, |out| out.push_str("_Properties truncated due to depth limit._\n\n"));
        } else if !property.options.is_empty() {
            details(out, property, |out| {
                out.push_str("**One of:**\n\n");
                for (at, option) in property.options.iter().enumerate() {
                    let _ = write!(out, "**Option {}:**\n\n", at + 1);
                    table(out, std::slice::from_ref(option));
                }
            });
        } else if !property.properties.is_empty() {
            details(out, property, |out| table(out, &property.properties));
        }
    }
}

fn details(out: &mut String, property: &Property, inner: impl FnOnce(&mut String)) {
    let _ = write!(out, "<details>\n<summary>Properties of `{}`</summary>\n\n", property.name);
    inner(out);
    out.push_str("</details>\n\n");
}

fn bullets(document: &Document) -> String {
    let mut out = String::from("Things\n\n");
    for event in &document.events {
        labelled(&mut out, "", event.title.as_ref(), "\n\n");
        out.push_str(if event.deprecated { "Deprecated\n\n" } else { "" });
        labelled(&mut out, "", event.description.as_ref(), "\n\n");
        out.push_str("Payload\n\nobject\n");
        bullet_list(&mut out, &event.properties, 2);
        let example = serde_json::to_string_pretty(&json_of(event)).unwrap();
        let lines: Vec<_> = example.lines().map(str::trim_start).collect();
        let _ = write!(out, "{}\n\n{SHOWN}\n\n{}\n\n", event.event_type, lines.join("\n"));
    }
    out
}

const SHOWN: &str = "Example payload of the \"Thing shown\" event";

fn bullet_list(out: &mut String, properties: &[Property], indent: usize) {
    let inner = " ".repeat(indent + 2);
    for property in properties {
        let _ = writeln!(out, "{}• {}{}", " ".repeat(indent), property.name, glued(&property.r#type));
        out.push_str(&if property.required { format!("{inner}Required\n") } else { String::new() });
        out.push_str(&if property.deprecated { format!("{inner}Deprecated\n") } else { String::new() });
        out.push('\n');
        labelled(out, &inner, property.description.as_ref(), "\n\n");
        labelled(out, &inner, quoted(property).as_ref(), "\n\n");
        if !property.properties.is_empty() {
            let _ = writeln!(out, "{inner}Show {} properties", property.name);
            bullet_list(out, &property.properties, indent + 2);
        }
    }
}

fn flat(document: &Document) -> String {
    let mut out = String::new();
    for event in &document.events {
        // The JSON of an event directly precedes the description of the next.
        labelled(&mut out, "", event.description.as_ref(), "");
        out.push_str("\nPayload\nobject");
        flat_list(&mut out, &event.properties);
        let _ = write!(out, "{}\n{SHOWN}\n{}", event.event_type, json_of(event));
    }
    out
}

fn flat_list(out: &mut String, properties: &[Property]) {
    for property in properties {
        let required = if property.required { "Required" } else { "" };
        let deprecated = if property.deprecated { "Deprecated" } else { "" };
        let _ = writeln!(out, "- {}{}{required}{deprecated}", property.name, glued(&property.r#type));
        labelled(out, "", property.description.as_ref(), "\n");
        labelled(out, "", quoted(property).as_ref(), "\n");
        if !property.properties.is_empty() {
            let _ = writeln!(out, "{} properties", property.name);
            flat_list(out, &property.properties);
            out.push_str("-\n");
        }
    }
}

fn glued(r#type: &Type) -> String {
    match r#type {
        Type::Array(item) if **item == Type::Any => "array".to_owned(),
        Type::Array(item) => format!("array of {item}s"),
        other => other.to_string(),
    }
}

fn quoted(property: &Property) -> Option<String> {
    let phrase = if matches!(property.r#type, Type::Array(_)) { "Values may be any of" } else { "Can be one of" };
    let values: String = property.allowed.iter().map(|value| format!("\"{value}\"")).collect();
    (!values.is_empty()).then(|| format!("{phrase}: {values}"))
}

fn changelog(document: &Document) -> String {
    let mut out = format!("{}\nNew events\n", document.title.as_deref().unwrap_or_default());
    for event in &document.events {
        let flag = if event.deprecated { "(deprecated)" } else { "" };
        let _ = write!(out, "{}{flag}: {}", event.event_type, event.description.as_deref().unwrap_or_default());
    }
    out.push('\n');
    out
}

fn json_of(event: &Event) -> Value {
    event.example.as_ref().map(|example| Value::clone(&example.value)).unwrap_or_default()
}

/// An AsyncAPI document, with schemas in place, in a `$ref`, or in the parts of an `allOf`.
fn asyncapi(document: &Document, composition: usize) -> Value {
    let mut schemas: Map<String, Value> = ["appInfo", "spaceInfo", "userInfo", "botInfo"]
        .map(|name| (name.to_owned(), json!({"type": "object"})))
        .into_iter()
        .collect();
    let (mut channels, mut operations, mut messages) = (Map::new(), Map::new(), Map::new());
    for (at, event) in document.events.iter().enumerate() {
        let (key, address) = (format!("event{at}"), event.channel.clone().unwrap_or_default());
        let channel_key = address.replace('.', "_");
        let channel =
            channels.entry(channel_key.clone()).or_insert_with(|| json!({"address": address, "messages": {}}));
        channel["messages"][&key] = json!({"$ref": format!("#/components/messages/{key}")});
        operations.insert(
            key.clone(),
            json!({
                "action": event.action,
                "channel": {"$ref": format!("#/channels/{channel_key}")},
                "messages": [{"$ref": format!("#/channels/{channel_key}/messages/{key}")}],
            }),
        );
        messages.insert(key.clone(), message(event, composition, &key, &mut schemas));
    }
    let mut info = json!({"title": "things", "version": ""});
    document.metadata.iter().for_each(|(key, value)| info[format!("x-{key}")] = json!(value));
    json!({
        "asyncapi": "3.0.0",
        "info": info,
        "channels": channels,
        "operations": operations,
        "components": {"messages": messages, "schemas": schemas},
    })
}

fn message(event: &Event, composition: usize, key: &str, schemas: &mut Map<String, Value>) -> Value {
    let mut message = Map::new();
    message.insert("name".to_owned(), json!(event.event_type));
    message.insert("payload".to_owned(), payload(&event.properties, composition, key, schemas));
    for (key, text) in [
        ("title", &event.title),
        ("description", &event.description),
        ("x-qlik-visibility", &event.visibility),
        ("x-qlik-stability", &event.stability),
        ("x-qlik-deprecated-version", &event.deprecated_since),
        ("x-qlik-deprecated-sunset", &event.sunset),
    ] {
        message.extend(text.iter().map(|text| (key.to_owned(), json!(text))));
    }
    if event.deprecated || event.not_deprecated {
        message.insert("x-qlik-deprecated".to_owned(), json!(event.deprecated));
    }
    if let Some(successor) = &event.successor {
        let text = format!("`{}` gives way to `{successor}`.\n", event.event_type);
        message.insert("x-qlik-deprecated-description".to_owned(), json!(text));
    }
    Value::Object(message)
}

/// The payload: one schema, one schema in a `$ref`, or two parts, of which the first can be a `$ref`.
fn payload(properties: &[Property], composition: usize, key: &str, schemas: &mut Map<String, Value>) -> Value {
    match composition % 4 {
        0 => object(properties, composition),
        1 => {
            schemas.insert(format!("{key}.payload"), object(properties, composition));
            json!({"$ref": format!("#/components/schemas/{key}.payload")})
        }
        how => {
            let (first, second) = properties.split_at(properties.len() / 2);
            let parts = [first, second].map(|part| object(part, composition));
            let [first, second] = parts;
            schemas.insert(format!("{key}.attributes"), first.clone());
            let reference = json!({"$ref": format!("#/components/schemas/{key}.attributes")});
            let first = if how == 2 { reference } else { first };
            json!({"type": "object", "allOf": [first, {}, second, {"x-qlik-stability": "stable"}]})
        }
    }
}

fn object(properties: &[Property], composition: usize) -> Value {
    let mut schema = json!({"type": "object"});
    list(&mut schema, properties, composition);
    schema
}

fn list(schema: &mut Value, properties: &[Property], composition: usize) {
    let members: Map<_, _> =
        properties.iter().map(|property| (property.name.clone(), property_schema(property, composition))).collect();
    let required: Vec<_> = properties.iter().filter(|one| one.required).map(|one| one.name.as_str()).collect();
    if !members.is_empty() {
        schema["properties"] = Value::Object(members);
    }
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
}

fn property_schema(property: &Property, composition: usize) -> Value {
    let mut schema = value_schema(&property.r#type, property, composition);
    if let Some(text) = &property.description {
        schema["description"] = json!(text);
    }
    if property.deprecated || property.not_deprecated {
        schema["x-qlik-deprecated"] = json!(property.deprecated);
    }
    schema
}

/// The schema of a value. A named object is an `allOf` of a reference and the listed properties.
fn value_schema(r#type: &Type, property: &Property, composition: usize) -> Value {
    match r#type {
        Type::Array(item) if **item == Type::Any => json!({"type": "array"}),
        Type::Array(item) => json!({"type": "array", "items": value_schema(item, property, composition)}),
        Type::Named(name) => {
            let mut listed = json!({});
            list(&mut listed, &property.properties, composition);
            json!({"allOf": [{"$ref": format!("#/components/schemas/{name}")}, listed]})
        }
        Type::OneOf(_) => {
            let options: Vec<_> =
                property.options.iter().map(|option| value_schema(&option.r#type, option, composition)).collect();
            json!({"type": "object", "oneOf": options})
        }
        Type::Object if composition % 2 == 1 => {
            let mut listed = json!({});
            list(&mut listed, &property.properties, composition);
            json!({"type": "object", "allOf": [listed]})
        }
        Type::Object => object(&property.properties, composition),
        Type::Any => json!({}),
        scalar => {
            let mut schema = json!({"type": scalar.to_string()});
            if !property.allowed.is_empty() {
                schema["enum"] = json!(property.allowed);
            }
            property.metadata.iter().for_each(|(key, value)| schema[key] = value.clone());
            schema
        }
    }
}
