//! TypeScript declarations: an interface for each event, for its data and for each nested object, made of the schemas.
//!
//! `QlikEvent` is the union of all events, discriminated by `type`. It has no member for other types, which would accept
//! a damaged event. Values that no page lists are valid, as in the crate, with or without `--open`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::events::Definitions;
use super::input::Input;
use super::schema::Dialect;
use super::tsdoc;

pub(super) const LIMITATIONS: &[&str] = &[
    "examples",
    "the action, channel, visibility and stability of an event, and the section that announces it",
    "titles, introductions and addresses of pages",
    "formats and limits are comments: TypeScript does not check them",
    "which values are valid besides those that a page lists: any string or number is",
];

const HEADER: &str = "\
// The events of Qlik Cloud, as its reference pages document them.
// Made by `cargo xtask export typescript`; do not edit.
";

const UNKNOWN: &str = "
/** An event of a type that is not in `QlikEvent`. */
export interface UnknownEvent {
  type: string;
  [attribute: string]: unknown;
}

/** Any event, also one that these declarations do not know. To read its data, narrow it to `QlikEvent` first. */
export type AnyQlikEvent = QlikEvent | UnknownEvent;
";

pub(super) fn document(input: &Input<'_>) -> String {
    let definitions = Definitions::of(&Input { is_open: true, ..*input }, Dialect::JsonSchema);
    let events: BTreeMap<&String, &str> =
        definitions.events.iter().map(|(event_type, event)| (event_type, title(event).unwrap_or_default())).collect();
    let mut declarations = Declarations::default();
    for schema in definitions.events.values() {
        declarations.of(schema);
    }
    for (_, schema) in definitions.data.values() {
        declarations.of(schema);
    }
    for schema in definitions.shared.values() {
        declarations.of(schema);
    }
    let mut text = HEADER.to_owned();
    text.push_str("\n/** Each event by its type. */\nexport interface QlikEvents {\n");
    for (event_type, title) in &events {
        let _ = writeln!(text, "  {}: {title};", key(event_type));
    }
    text.push_str(
        "}\n\n/** An event, discriminated by `type`. */\nexport type QlikEvent = QlikEvents[keyof QlikEvents];\n",
    );
    text.push_str(UNKNOWN);
    for declaration in declarations.texts.values() {
        text.push('\n');
        text.push_str(declaration);
    }
    text
}

fn is_single(schema: &Value) -> bool {
    schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.len() == 1)
}

fn title(schema: &Value) -> Option<&str> {
    schema.get("title").and_then(Value::as_str)
}

/// The text of each declaration, by name.
#[derive(Default)]
struct Declarations {
    texts: BTreeMap<String, String>,
}

impl Declarations {
    /// The type of a schema. A schema with a title is declared under it, but for a single value.
    fn of(&mut self, schema: &Value) -> String {
        let Some(name) = title(schema).filter(|_| !is_single(schema)) else { return self.inline(schema) };
        if !self.texts.contains_key(name) {
            // Reserves the name: a declaration can contain itself.
            self.texts.insert(name.to_owned(), String::new());
            let mut text = tsdoc::comment(schema, "");
            let r#type = self.inline(schema);
            if r#type.starts_with("{\n") {
                let _ = writeln!(text, "export interface {name} {type}");
            } else {
                let _ = writeln!(text, "export type {name} = {type};");
            }
            self.texts.insert(name.to_owned(), text);
        }
        name.to_owned()
    }

    fn inline(&mut self, schema: &Value) -> String {
        if let Some(path) = schema.get("$ref").and_then(Value::as_str) {
            return path.rsplit('/').next().unwrap_or_default().to_owned();
        }
        let all = |key: &str| schema.get(key).and_then(Value::as_array);
        if let Some(values) = all("enum") {
            return join(values.iter().map(Value::to_string), " | ");
        }
        if let Some(options) = all("oneOf").or_else(|| all("anyOf")) {
            return open(options).unwrap_or_else(|| join(options.iter().map(|option| self.of(option)), " | "));
        }
        if let Some(parts) = all("allOf") {
            return self.of(parts.first().unwrap_or(&Value::Null));
        }
        match schema.get("type") {
            Some(Value::Array(words)) => join(words.iter().map(|word| self.word(word, schema)), " | "),
            Some(word) => self.word(word, schema),
            None => "unknown".to_owned(),
        }
    }

    fn word(&mut self, word: &Value, schema: &Value) -> String {
        match word.as_str() {
            Some("integer" | "number") => "number".to_owned(),
            Some("array") => match schema.get("items") {
                Some(items) => array(&self.of(items)),
                None => "unknown[]".to_owned(),
            },
            Some("object") => match schema.get("properties").and_then(Value::as_object) {
                Some(properties) => self.object(properties, schema),
                None => "{ [key: string]: unknown }".to_owned(),
            },
            Some(word) => word.to_owned(),
            None => "unknown".to_owned(),
        }
    }

    fn object(&mut self, properties: &Map<String, Value>, schema: &Value) -> String {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|one| one == name));
        let mut text = "{\n".to_owned();
        for (name, property) in properties {
            text.push_str(&tsdoc::comment(property, "  "));
            let mark = if is_required(name) { "" } else { "?" };
            let r#type = self.of(property).replace('\n', "\n  ");
            let _ = writeln!(text, "  {}{mark}: {type};", key(name));
        }
        text.push('}');
        text
    }
}

/// A list of values that is open: the values, or any other value of their type. Without `& {}`, editors would not
/// suggest the values.
fn open(options: &[Value]) -> Option<String> {
    let [known, other] = options else { return None };
    let values = known.get("enum")?.as_array()?.iter().map(Value::to_string);
    let rest = match other.get("type").and_then(Value::as_str) {
        Some("integer" | "number") => "(number & {})",
        Some("string") => "(string & {})",
        Some("boolean") => "boolean",
        _ => "unknown",
    };
    Some(join(values.chain([rest.to_owned()]), " | "))
}

fn array(item: &str) -> String {
    if item.contains([' ', '\n']) { format!("({item})[]") } else { format!("{item}[]") }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() { "unknown".to_owned() } else { parts.join(between) }
}

/// A key of an object: a name as it is, any other text in quotes.
fn key(name: &str) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    let is_plain = name.chars().all(is_name) && name.starts_with(|c: char| !c.is_ascii_digit());
    if is_plain { name.to_owned() } else { Value::from(name).to_string() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(schema: Value) -> String {
        Declarations::default().of(&schema)
    }

    #[test]
    fn types_of_schemas() {
        assert_eq!(of(json!({})), "unknown");
        assert_eq!(of(json!({"type": "object"})), "{ [key: string]: unknown }");
        assert_eq!(
            of(json!({"type": "array", "items": {"type": "array", "items": {"type": "integer"}}})),
            "number[][]"
        );
        assert_eq!(of(json!({"type": ["string", "null"]})), "string | null");
        let open = json!({"oneOf": [{"type": "string", "enum": ["a", "\"b\n"]}, {"type": "string"}]});
        assert_eq!(of(open.clone()), r#""a" | "\"b\n" | (string & {})"#);
        assert_eq!(of(json!({"type": "array", "items": open})), r#"("a" | "\"b\n" | (string & {}))[]"#);
        assert_eq!(of(json!({"anyOf": [{"$ref": "#/$defs/User"}, {"type": "null"}]})), "User | null");
    }

    #[test]
    fn names_that_are_no_identifiers_are_quoted() {
        let schema = json!({"type": "object", "properties": {"a-b": {}, "new": {}, "ok": {}}, "required": ["ok"]});
        assert_eq!(of(schema), "{\n  \"a-b\"?: unknown;\n  new?: unknown;\n  ok: unknown;\n}");
    }
}
