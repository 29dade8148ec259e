//! The writer of JSON text. It writes the same text as serde_json, faster, because it needs no generic serializer.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::Value;

use super::value::{Array, Object, ValueRef};

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
                plain_name(text, property.name);
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

/// Writes the name of a documented attribute or property, hardly any of which needs an escape.
#[inline]
pub(crate) fn plain_name(text: &mut String, name: &str) {
    if any_needs_escape(name.as_bytes()) {
        return any_name(text, name);
    }
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

#[cold]
fn escaped(text: &mut String, value: &str) {
    let mut rest = value;
    while let Some((plain, special)) = rest.bytes().position(needs_escape).and_then(|at| rest.split_at_checked(at)) {
        text.push_str(plain);
        rest = escape(text, special);
    }
    text.push_str(rest);
}

/// Whether any byte needs an escape. It tests eight bytes at once; the last eight may overlap.
fn any_needs_escape(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk() else {
        return bytes.iter().fold(false, |any, byte| any | needs_escape(*byte));
    };
    let (words, _) = bytes.as_chunks();
    words.iter().chain([last]).fold(0, |any, word| any | special(*word)) != 0
}

/// Not zero if one of the bytes is a control character, a quote or a backslash: subtracting sets the high bit of a byte
/// that is smaller, and of no other ASCII character.
const fn special(word: [u8; 8]) -> u64 {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH_BITS: u64 = u64::from_ne_bytes([0x80; 8]);
    let word = u64::from_ne_bytes(word);
    let (quote, backslash) = (word ^ (EACH * b'"' as u64), word ^ (EACH * b'\\' as u64));
    let smaller = word.wrapping_sub(EACH * 0x20) & !word;
    (smaller | (quote.wrapping_sub(EACH) & !quote) | (backslash.wrapping_sub(EACH) & !backslash)) & HIGH_BITS
}

/// Whether JSON requires an escape for the byte in a string.
const fn needs_escape(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// Escapes the first character, and returns the rest.
fn escape<'v>(text: &mut String, value: &'v str) -> &'v str {
    let mut letters = value.chars();
    match letters.next() {
        Some('\u{8}') => text.push_str("\\b"),
        Some('\t') => text.push_str("\\t"),
        Some('\n') => text.push_str("\\n"),
        Some('\u{c}') => text.push_str("\\f"),
        Some('\r') => text.push_str("\\r"),
        Some(letter @ ('"' | '\\')) => text.extend(['\\', letter]),
        Some(control) => display(text, &format_args!("\\u{:04x}", u32::from(control))),
        None => {}
    }
    letters.as_str()
}

#[cfg(test)]
mod tests;
