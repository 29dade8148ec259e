//! The keywords of a schema for the facts of a property.

use serde_json::{Map, Value, json};

use crate::model::shape::Shape;
use crate::model::{Property, Type};

/// The formats of JSON Schema and OpenAPI that validators know. A validator can refuse a schema with another format.
#[rustfmt::skip]
const FORMATS: &[&str] = &[
    "date", "date-time", "double", "duration", "email", "float", "hostname", "int32", "int64", "ipv4", "ipv6",
    "json-pointer", "regex", "relative-json-pointer", "time", "uri", "uri-reference", "uri-template", "uuid",
];

/// The level of a constraint: an array, or its items.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// The array.
    Array,
    /// A value that is not an array.
    Value,
}

/// The metadata that constrains a value at its level. Formats and constraints of an array apply to its items, except
/// for the number of items.
pub(super) fn limits(property: &Property, level: Level) -> impl Iterator<Item = (String, Value)> {
    let of_arrays = |key: &str| matches!(key, "minItems" | "maxItems" | "uniqueItems");
    let is_limit = move |key: &str| !is_annotation(key) && of_arrays(key) == (level == Level::Array);
    let stated = property.metadata.iter().filter(move |(key, value)| is_limit(key) && is_valid(key, value)).cloned();
    let inferred = property.inferred.date_time && property.stated("format").is_none() && level == Level::Value;
    stated.chain(inferred.then(|| ("format".to_owned(), "date-time".into())))
}

/// Whether a value is valid for a keyword. An invalid value would make the whole schema invalid.
fn is_valid(key: &str, value: &Value) -> bool {
    match key {
        "default" => true,
        "format" => value.as_str().is_some_and(|format| FORMATS.contains(&format)),
        "pattern" => value.is_string(),
        "uniqueItems" | "readOnly" | "writeOnly" | "nullable" => value.is_boolean(),
        "multipleOf" => value.as_f64().is_some_and(|step| step > 0.0),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => value.is_number(),
        _ => value.is_u64(),
    }
}

/// Whether metadata is about the property as a whole.
fn is_annotation(key: &str) -> bool {
    matches!(key, "default" | "readOnly" | "writeOnly" | "nullable")
}

/// Adds the description, the deprecation and the annotations of a property.
pub(super) fn annotate(schema: &mut Map<String, Value>, property: &Property, shape: &Shape<'_>) {
    if property.stated("nullable") == Some(&true.into()) {
        allow_null(schema);
    }
    if let Some(description) = &property.description {
        schema.insert("description".to_owned(), description.as_str().into());
    }
    let annotations = property.metadata.iter().filter(|(key, value)| is_annotation(key) && is_valid(key, value));
    schema.extend(annotations.filter(|(key, _)| key != "nullable").cloned());
    if property.deprecated || property.kept.is_some() {
        schema.insert("deprecated".to_owned(), true.into());
    }
    comment(schema, notes(property, shape));
}

/// Makes `null` valid.
fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    if let Some(word) = schema.get_mut("type") {
        *word = json!([word, "null"]);
    } else if !schema.is_empty() {
        let other = std::mem::take(schema);
        schema.insert("anyOf".to_owned(), json!([other, {"type": "null"}]));
    }
}

/// Adds notes to the comment.
pub(super) fn comment(schema: &mut Map<String, Value>, notes: Vec<String>) {
    let known = schema.get("$comment").and_then(Value::as_str).map(str::to_owned);
    let all: Vec<_> = known.into_iter().chain(notes).collect();
    if !all.is_empty() {
        schema.insert("$comment".to_owned(), all.join("; ").into());
    }
}

/// Facts without a keyword.
fn notes(property: &Property, shape: &Shape<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Type::Named(name) = property.r#type.item() {
        let unexplained =
            if matches!(shape.item(), Shape::Any) { ", whose properties are not listed here" } else { "" };
        notes.push(format!("the page's schema {name}{unexplained}"));
    }
    if let (Type::OneOf(options), Shape::Any) = (property.r#type.item(), shape.item()) {
        notes.push(format!("one of the page's schemas {}, whose properties are not listed here", options.join(", ")));
    }
    for (is, note) in [
        (property.truncated, "the page omits the properties"),
        (property.inferred.date_time, "the format is inferred"),
        (property.inferred.items.is_some(), "the type of the items is inferred"),
    ] {
        notes.extend(is.then(|| note.to_owned()));
    }
    let invalid = property.metadata.iter().filter(|(key, value)| !is_valid(key, value));
    notes.extend(invalid.map(|(key, value)| format!("the page says {key} = {value}")));
    notes.extend(property.kept.iter().map(|reason| format!("the pages no longer have this: {reason}")));
    notes
}

/// The allowed values, converted to the property's JSON type.
pub(super) fn allowed(property: &Property, shape: &Shape<'_>) -> Vec<Value> {
    let value = |text: &String| match shape {
        Shape::Integer | Shape::Number | Shape::Boolean => {
            serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.as_str()))
        }
        _ => Value::from(text.as_str()),
    };
    property.allowed.iter().map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(r#type: &str, metadata: Value) -> Property {
        let metadata = metadata.as_object().map(|object| object.clone().into_iter().collect()).unwrap_or_default();
        Property { r#type: Type::parse(r#type).unwrap_or_default(), metadata, ..Property::default() }
    }

    fn keys(property: &Property, level: Level) -> Vec<String> {
        limits(property, level).map(|(key, _)| key).collect()
    }

    #[test]
    fn limits_apply_to_the_items_except_their_number() {
        let tags = of("string[]", json!({"minItems": 1, "maxLength": 9, "default": [], "uniqueItems": true}));
        assert_eq!(keys(&tags, Level::Array), ["minItems", "uniqueItems"]);
        assert_eq!(keys(&tags, Level::Value), ["maxLength"]);
    }

    #[test]
    fn null_is_valid_where_a_page_says_so() {
        let schema = |mut schema: Value| {
            let object = schema.as_object_mut().expect("an object");
            annotate(object, &of("string", json!({"nullable": true})), &Shape::Text);
            schema
        };
        assert_eq!(schema(json!({"type": "string"})), json!({"type": ["string", "null"]}));
        let list = json!({"type": ["string", "null"], "enum": ["a", null]});
        assert_eq!(schema(json!({"type": "string", "enum": ["a"]})), list);
        assert_eq!(schema(json!({"$ref": "#/x"})), json!({"anyOf": [{"$ref": "#/x"}, {"type": "null"}]}));
        assert_eq!(schema(json!({})), json!({}));
    }

    #[test]
    fn an_invalid_value_of_a_keyword_becomes_a_note() {
        let odd = of("string", json!({"minLength": "many", "maxLength": -1, "readOnly": "yes", "multipleOf": 0}));
        assert!(keys(&odd, Level::Value).is_empty());
        let mut schema = Map::new();
        annotate(&mut schema, &odd, &Shape::Text);
        let note = "the page says minLength = \"many\"; the page says maxLength = -1; the page says readOnly = \"yes\"; \
                    the page says multipleOf = 0";
        assert_eq!(Value::from(schema), json!({"$comment": note}));
    }
}
