//! The writer of JSON text. It writes the same text as serde_json, faster, because it needs no generic serializer.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::Value;

use super::escape::{any_needs_escape, escaped};
use super::value::{Array, Object, Property, ValueRef};

pub(crate) fn value(text: &mut String, view: ValueRef<'_>) {
    match view {
        ValueRef::Absent => text.push_str("null"),
        ValueRef::Text(value) => string(text, value),
        ValueRef::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
        ValueRef::Integer(value) => display(text, value),
        ValueRef::Number(value) => display(text, value),
        ValueRef::Object(value) => object(text, value),
        ValueRef::Array(value) => array(text, value),
        ValueRef::Map(value) => members(text, value.iter().map(|(name, value)| (name.as_str(), ValueRef::Json(value)))),
        ValueRef::Json(value) => json(text, value),
        ValueRef::Raw(value) => text.push_str(&one_line(value.as_str())),
    }
}

/// A JSON text without line breaks, so that a written event is one line whatever was sent.
pub(crate) fn one_line(json: &str) -> Cow<'_, str> {
    if !json.contains(['\n', '\r']) {
        return Cow::Borrowed(json);
    }
    let (mut in_string, mut is_escaped) = (false, false);
    let is_kept = |c: &char| {
        match c {
            '"' if !is_escaped => in_string = !in_string,
            _ => {}
        }
        is_escaped = in_string && *c == '\\' && !is_escaped;
        in_string || !c.is_ascii_whitespace()
    };
    Cow::Owned(json.chars().filter(is_kept).collect())
}

fn display(text: &mut String, value: &impl std::fmt::Display) {
    // A string takes whatever is written to it.
    let _ = write!(text, "{value}");
}

fn object(text: &mut String, object: &dyn Object) {
    text.push('{');
    object.write(&mut |fields| {
        let mut is_first = true;
        for (property, field) in object.properties().iter().zip(fields) {
            let field = property.value_ref(*field);
            if !field.is_absent() {
                separate(text, &mut is_first);
                property_name(text, property);
                value(text, field);
            }
        }
    });
    text.push('}');
}

fn array(text: &mut String, array: &dyn Array) {
    let items = (0..array.len()).filter_map(|index| array.get(index));
    elements(text, items.map(|item| item.value_ref()));
}

fn json(text: &mut String, json: &Value) {
    match json {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(value) => display(text, value),
        Value::String(value) => string(text, value),
        Value::Array(values) => elements(text, values.iter().map(ValueRef::Json)),
        Value::Object(map) => members(text, map.iter().map(|(name, value)| (name.as_str(), ValueRef::Json(value)))),
    }
}

fn elements<'a>(text: &mut String, elements: impl Iterator<Item = ValueRef<'a>>) {
    text.push('[');
    let mut is_first = true;
    for element in elements {
        separate(text, &mut is_first);
        value(text, element);
    }
    text.push(']');
}

fn members<'a>(text: &mut String, members: impl Iterator<Item = (&'a str, ValueRef<'a>)>) {
    text.push('{');
    let mut is_first = true;
    for (name, view) in members {
        member(text, &mut is_first, name, view);
    }
    text.push('}');
}

fn member(text: &mut String, is_first: &mut bool, name: &str, view: ValueRef<'_>) {
    separate(text, is_first);
    any_name(text, name);
    value(text, view);
}

pub(crate) fn any_name(text: &mut String, name: &str) {
    string(text, name);
    text.push(':');
}

/// Writes the name of a property.
#[inline]
pub(crate) fn property_name(text: &mut String, property: &Property) {
    match property.plain_key {
        Some(key) => text.push_str(key),
        None => any_name(text, property.name),
    }
}

/// Writes a name that needs no escape.
#[inline]
pub(crate) fn plain_name(text: &mut String, name: &str) {
    debug_assert!(!any_needs_escape(name.as_bytes()), "{name}");
    text.reserve(name.len() + "\"\":".len());
    text.push('"');
    text.push_str(name);
    text.push_str("\":");
}

#[inline]
pub(crate) fn separate(text: &mut String, is_first: &mut bool) {
    if !std::mem::take(is_first) {
        text.push(',');
    }
}

#[inline]
fn string(text: &mut String, value: &str) {
    text.reserve(value.len() + "\"\"".len());
    text.push('"');
    if any_needs_escape(value.as_bytes()) {
        escaped(text, value)
    } else {
        text.push_str(value)
    }
    text.push('"');
}

#[cfg(test)]
mod tests;
