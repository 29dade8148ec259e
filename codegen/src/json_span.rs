//! JSON values with the span of every key and every value in the text.
//!
//! `serde_json` first checks that the text is valid JSON and not nested too deeply. Then `jsonc-parser` finds the
//! spans. It only parses checked text, so its extensions of JSON and its own limits have no effect.

use std::fmt;

use indexmap::IndexMap;
use indexmap::map::Entry;
use jsonc_parser::ast;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

use crate::source::Span;

/// A JSON value and its span.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The span of the value, with its quotes, brackets or braces.
    pub span: Span,
    /// The value.
    pub json: Json,
}

/// A JSON value whose parts have spans.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string, without quotes and escapes.
    String(String),
    /// An array.
    Array(Vec<Node>),
    /// An object.
    Object(Box<Object>),
}

/// The members of an object, in the order of the text.
pub type Object = IndexMap<String, Member>;

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The span of the key, with its quotes.
    pub key: Span,
    /// The value.
    pub value: Node,
}

/// A parsed text.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The value of the text. A duplicate key has its first value.
    pub root: Node,
    /// The keys that appeared in their object before.
    pub duplicates: Vec<Duplicate>,
}

/// A key that appeared in its object before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The key, without quotes and escapes.
    pub name: String,
    /// The span of the key, with its quotes.
    pub key: Span,
    /// The span of the whole member.
    pub member: Span,
    /// The span of the first such key.
    pub first: Span,
}

/// The error of a text that is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The byte at which the error is.
    pub at: usize,
    /// The description of the error.
    pub message: String,
}

/// Parses a text that is one JSON value.
///
/// # Errors
/// Returns the position of the first syntax error, or of a value that is nested more than 127 levels deep.
pub fn parse(text: &str) -> Result<Document, JsonError> {
    serde_json::from_str::<Valid>(text).map_err(|error| JsonError {
        at: offset_of(text, error.line(), error.column()),
        message: match without_place(&error.to_string()) {
            "recursion limit exceeded" => "found values nested more than 127 levels deep".to_owned(),
            message => message.to_owned(),
        },
    })?;
    let unknown = |at| JsonError { at, message: "not valid JSON".to_owned() };
    let ast = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default())
        .map_err(|error| unknown(error.range().start))?;
    let mut duplicates = Vec::new();
    let root = node(ast.value.ok_or_else(|| unknown(0))?, &mut duplicates);
    Ok(Document { root, duplicates })
}

/// The byte at a line and column of a `serde_json` error, both from 1, the column in bytes.
#[must_use]
pub fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    text.floor_char_boundary((start + column.saturating_sub(1)).min(text.len().saturating_sub(1)))
}

/// A message of `serde_json` without the line and column at its end.
#[must_use]
pub fn without_place(message: &str) -> &str {
    message.split(" at line ").next().unwrap_or(message)
}

fn node(value: ast::Value<'_>, duplicates: &mut Vec<Duplicate>) -> Node {
    let range = value.range();
    let json = match value {
        ast::Value::NullKeyword(_) => Json::Null,
        ast::Value::BooleanLit(literal) => Json::Bool(literal.value),
        ast::Value::NumberLit(literal) => {
            serde_json::from_str(literal.value).map_or_else(|_| Json::String(literal.value.to_owned()), Json::Number)
        }
        ast::Value::StringLit(literal) => Json::String(literal.value.into_owned()),
        ast::Value::Array(array) => {
            Json::Array(array.elements.into_iter().map(|item| node(item, duplicates)).collect())
        }
        ast::Value::Object(object) => {
            let mut members = Object::with_capacity(object.properties.len());
            for property in object.properties {
                let member = property.range.start..property.range.end;
                let key = property.name.range();
                let key = key.start..key.end;
                let value = node(property.value, duplicates);
                match members.entry(property.name.into_string()) {
                    Entry::Vacant(entry) => {
                        entry.insert(Member { key, value });
                    }
                    Entry::Occupied(entry) => {
                        let first = entry.get().key.clone();
                        duplicates.push(Duplicate { name: entry.key().clone(), key, member, first });
                    }
                }
            }
            Json::Object(Box::new(members))
        }
    };
    Node { span: range.start..range.end, json }
}

impl Node {
    /// The members of an object; `None` for any other value.
    #[must_use]
    pub fn object(&self) -> Option<&Object> {
        match &self.json {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The value of a member; `None` if the value is not an object or has no such member.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.object()?.get(key).map(|member| &member.value)
    }

    /// The items of an array; `None` for any other value.
    #[must_use]
    pub fn items(&self) -> Option<&[Self]> {
        match &self.json {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a string; `None` for any other value.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.json {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value at a JSON pointer; `None` if there is no value.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |node, step| match &node.json {
            Json::Object(members) => members.get(&unescape(step)).map(|member| &member.value),
            Json::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The span of the key at the end of a JSON pointer.
    #[must_use]
    pub fn key_at(&self, pointer: &str) -> Option<&Span> {
        let (parent, last) = pointer.rsplit_once('/')?;
        self.at(parent)?.object()?.get(&unescape(last)).map(|member| &member.key)
    }

    /// The value without spans.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match &self.json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => Value::Number(number.clone()),
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => items.iter().map(Self::to_value).collect(),
            Json::Object(members) => {
                Value::Object(members.iter().map(|(key, member)| (key.clone(), member.value.to_value())).collect())
            }
        }
    }

    /// The kind of the value with its article: `a text`, `an object`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self.json {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a text",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }
}

/// A key as a step of a JSON pointer.
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Any valid JSON value, checked and discarded. `serde_json` only counts the nesting of values that it visits, so this
/// type visits all of them.
struct Valid;

impl<'de> Deserialize<'de> for Valid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self).map(|()| Self)
    }
}

impl<'de> DeserializeSeed<'de> for Valid {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Valid {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while members.next_key_seed(Self)?.is_some() {
            members.next_value_seed(Self)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::string_slice, reason = "a test may panic")]

    use serde_json::json;

    use super::*;

    const TEXT: &str = r#" { "a" : [1, {"b]": "x \" }"}, -2.5 ], "c/d": {"e": null, "é\u0041": true} } "#;

    fn slice<'t>(text: &'t str, pointer: &str) -> Option<&'t str> {
        let document = parse(text).expect(text);
        document.root.at(pointer).map(|node| &text[node.span.clone()])
    }

    #[test]
    fn values_and_keys_are_found_at_their_pointers() {
        for (pointer, found) in [
            ("/a/0", "1"),
            ("/a/1", r#"{"b]": "x \" }"}"#),
            ("/a/1/b]", r#""x \" }""#),
            ("/a/2", "-2.5"),
            ("/c~1d/e", "null"),
            ("/c~1d/éA", "true"),
            ("", TEXT.trim()),
        ] {
            assert_eq!(slice(TEXT, pointer), Some(found), "{pointer}");
        }
        for pointer in ["/x", "/a/3", "/a/0/b", "/a/x", "a"] {
            assert_eq!(slice(TEXT, pointer), None, "{pointer}");
        }
        let root = parse(TEXT).expect("valid JSON").root;
        assert_eq!(root.key_at("/c~1d/e").map(|key| &TEXT[key.clone()]), Some("\"e\""));
    }

    #[test]
    fn values_are_those_of_serde_json() {
        for text in [TEXT, "[]", "3", r#""\ud83d\ude00 \/ \b""#, "[1e3, -0, 12345678901234567890, 0.1]", "{}"] {
            let expected: Value = serde_json::from_str(text).expect(text);
            assert_eq!(parse(text).expect(text).root.to_value(), expected);
        }
    }

    #[test]
    fn a_duplicate_key_is_reported() {
        let text = r#"{"a": 1, "b": 2, "\u0061": [3]}"#;
        let document = parse(text).expect("valid JSON");
        assert_eq!(document.root.to_value(), json!({"a": 1, "b": 2}));
        let duplicate = &document.duplicates[0];
        assert_eq!((&*duplicate.name, &text[duplicate.key.clone()]), ("a", r#""\u0061""#));
        assert_eq!((&text[duplicate.member.clone()], duplicate.first.start), (r#""\u0061": [3]"#, 1));
    }

    #[test]
    fn invalid_json_is_an_error_at_its_position() {
        for (text, at) in [
            ("", 0),
            ("{\n  \"a\": 1,\n}", 12),
            ("{\"a\" 1}", 5),
            ("{'a': 1}", 1),
            ("{a: 1}", 1),
            ("[1 2]", 3),
            ("[+1]", 1),
            ("[.5]", 1),
            ("[NaN]", 1),
            ("// c\n1", 0),
            ("1 1", 2),
            (r#""\x41""#, 2),
            (r#"["\ud800"]"#, 8),
            ("[\"é", 2),
        ] {
            let error = parse(text).expect_err(text);
            assert_eq!(error.at, at, "{text}: {}", error.message);
        }
    }

    #[test]
    fn deep_nesting_is_an_error_and_not_a_stack_overflow() {
        for open in ["[", "{\"a\":"] {
            let error = parse(&open.repeat(10_000)).expect_err("deep");
            assert_eq!(
                (&*error.message, error.at),
                ("found values nested more than 127 levels deep", 127 * open.len())
            );
        }
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(parse(&deep(127)).is_ok());
        assert!(parse(&deep(128)).is_err());
    }
}
