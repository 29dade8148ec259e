//! Describes facts in one line, and compares the facts of two properties.

use serde_json::Value;

use crate::json::text;
use crate::model::{Correction, Event, Property, Type};

/// An event as a whole, such as `com.qlik.space.created, channel system-events.spaces, data with 3 properties`.
pub(super) fn event(event: &Event) -> String {
    let mut parts = vec![event.event_type.clone()];
    parts.extend(event.channel.as_ref().map(|channel| format!("channel {channel}")));
    let nothing = if event.properties.is_empty() { "announced only" } else { "no data" };
    parts.push(payload(event).unwrap_or_else(|| nothing.to_owned()));
    parts.extend((event.deprecated || event.kept.is_some()).then(|| "deprecated".to_owned()));
    parts.join(", ")
}

/// The size of a payload, such as `data with 3 properties`.
pub(super) fn payload(event: &Event) -> Option<String> {
    let data = event.properties.iter().find(|property| property.name == "data")?;
    let (count, one, many) = match data.options.len() {
        0 => (data.properties.len(), "property", "properties"),
        count => (count, "option", "options"),
    };
    Some(format!("data with {count} {}", if count == 1 { one } else { many }))
}

/// The facts of a property, such as `string, required, one of a | b, format uuid`.
pub(super) fn line(property: &Property) -> String {
    let mut parts = vec![r#type(property)];
    parts.push(presence(property).to_owned());
    parts.extend(is_deprecated(property).then(|| "deprecated".to_owned()));
    parts.extend(property.truncated.then(|| "truncated".to_owned()));
    parts.join(", ")
}

/// The type, with the facts that change the Rust type.
pub(super) fn r#type(property: &Property) -> String {
    let mut text = property.r#type.to_string();
    if let Some(is) = &property.underlying {
        text.push_str(&format!(", which is {is}"));
    }
    if let Some(unresolved) = property.unresolved {
        text.push_str(&format!(", reference {}", unresolved.name()));
    }
    if let Some(items) = &property.inferred.items {
        text.push_str(&format!(", inferred items {items}"));
    }
    if !property.allowed.is_empty() {
        text.push_str(&format!(", one of {}", values(property).join(" | ")));
    }
    if let Some(format) = property.format() {
        let inferred = if property.stated("format").is_none() { "inferred " } else { "" };
        text.push_str(&format!(", {inferred}format {format}"));
    }
    text
}

/// The allowed values, quoted where they would be ambiguous.
pub(super) fn values(property: &Property) -> Vec<String> {
    let plain = |value: &String| !value.is_empty() && value.trim() == value && !value.contains('|');
    property.allowed.iter().map(|value| if plain(value) { value.clone() } else { format!("{value:?}") }).collect()
}

pub(super) fn presence(property: &Property) -> &'static str {
    if property.required { "required" } else { "optional" }
}

/// Whether the documents state that the property can be null.
pub(super) fn is_nullable(property: &Property) -> bool {
    property.stated("nullable") == Some(&Value::Bool(true))
}

/// Whether the crate marks the property as deprecated.
pub(super) fn is_deprecated(property: &Property) -> bool {
    property.deprecated || property.kept.is_some()
}

/// The effects of fixups: corrected values, and the reason why something is kept.
pub(super) fn corrections(corrected: &[Correction], kept: Option<&str>) -> Option<String> {
    let corrected = corrected.iter().map(|one| format!("{}: {}", one.key, text(&one.page)));
    let all: Vec<_> = corrected.chain(kept.map(|reason| format!("kept: {reason}"))).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// Whether two properties, including nested properties, have the same types and values.
pub(super) fn same_facts(one: &Property, other: &Property) -> bool {
    one.r#type == other.r#type
        && one.allowed == other.allowed
        && one.format() == other.format()
        && same_lists(one, other)
}

/// Whether two properties have the same nested names, types and values.
pub(super) fn same_lists(one: &Property, other: &Property) -> bool {
    [(&one.properties, &other.properties), (&one.options, &other.options)].iter().all(|(one, other)| {
        let same = |(one, other): (&Property, &Property)| one.name == other.name && same_facts(one, other);
        one.len() == other.len() && one.iter().zip(*other).all(same)
    })
}

/// A type without the names of options. The options are compared one by one.
pub(super) fn without_options(r#type: &Type) -> Type {
    match r#type {
        Type::OneOf(_) => Type::OneOf(Vec::new()),
        Type::Array(item) => without_options(item).array(),
        other => other.clone(),
    }
}
