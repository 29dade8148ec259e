//! The definition of a type that several paths share, and what a path states beyond it.
//!
//! Paths share a type if their facts are equal; their descriptions, formats and constraints can differ. The definition
//! has the annotations of the first path, and the constraints that all paths state. A path adds the other constraints by
//! an `allOf`, and annotations of nested values in a comment: tools read `properties` beside a reference as another type.

use serde_json::{Map, Value};

/// Whether a keyword describes a value, and does not constrain it.
fn is_annotation(key: &str) -> bool {
    matches!(
        key,
        "title" | "description" | "default" | "deprecated" | "readOnly" | "writeOnly" | "nullable" | "$comment"
    )
}

/// The definition of both schemas.
pub(super) fn intersect(one: &Value, other: &Value) -> Value {
    both(one, other, |key, value, other| match (key, other) {
        _ if is_annotation(key) => Some(value.clone()),
        (_, None) => None,
        (_, Some(other)) if value == other => Some(value.clone()),
        ("items", Some(other)) => Some(intersect(value, other)),
        ("properties", Some(other)) => {
            Some(both(value, other, |_, property, other| other.map(|other| intersect(property, other))))
        }
        // The value of any other keyword, such as `enum`, is compared as a whole.
        _ => None,
    })
}

/// The members of the first object that have something in common with those of the other.
fn both(one: &Value, other: &Value, common: impl Fn(&str, &Value, Option<&Value>) -> Option<Value>) -> Value {
    let member = |(key, value): (&String, &Value)| Some((key.clone(), common(key, value, other.get(key))?));
    Value::Object(one.as_object().into_iter().flatten().filter_map(member).collect())
}

/// The constraints of a schema that the definition does not have.
pub(super) fn constraints(schema: &Value, definition: &Value) -> Map<String, Value> {
    let mut beyond = Map::new();
    for (key, value) in schema.as_object().into_iter().flatten().filter(|(key, _)| !is_annotation(key)) {
        match (key.as_str(), definition.get(key)) {
            (_, Some(known)) if known == value => {}
            ("items", Some(known)) => {
                let inner = constraints(value, known);
                beyond.extend((!inner.is_empty()).then(|| (key.clone(), inner.into())));
            }
            ("properties", Some(known)) => {
                let inner = value.as_object().into_iter().flatten().filter_map(|(name, property)| {
                    let inner = constraints(property, known.get(name)?);
                    (!inner.is_empty()).then(|| (name.clone(), inner.into()))
                });
                let inner: Map<_, _> = inner.collect();
                beyond.extend((!inner.is_empty()).then(|| (key.clone(), inner.into())));
            }
            _ => {
                beyond.insert(key.clone(), value.clone());
            }
        }
    }
    // A keyword for objects or arrays needs a type beside it.
    let r#type = schema.get("type").filter(|_| !beyond.is_empty());
    r#type.into_iter().map(|word| ("type".to_owned(), word.clone())).chain(beyond).collect()
}

/// The annotations of nested values that the definition does not have, as text.
pub(super) fn notes(schema: &Value, definition: &Value) -> Vec<String> {
    let mut notes = Vec::new();
    below(schema, definition, "", &mut notes);
    notes
}

/// Notes on the values below a value.
fn below(schema: &Value, definition: &Value, path: &str, notes: &mut Vec<String>) {
    if let (Some(items), Some(known)) = (schema.get("items"), definition.get("items")) {
        note(items, known, &format!("{path}[]"), notes);
    }
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let known = definition.get("properties").and_then(|known| known.get(name)).unwrap_or(&Value::Null);
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        note(property, known, &path, notes);
    }
}

fn note(schema: &Value, definition: &Value, path: &str, notes: &mut Vec<String>) {
    for (key, value) in schema.as_object().into_iter().flatten() {
        if is_annotation(key) && key != "title" && definition.get(key) != Some(value) {
            notes.push(format!("here {path} has {key} {value}"));
        }
    }
    below(schema, definition, path, notes);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn constraints_that_one_path_states_remain_there() {
        let one = json!({"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}, "x": {}}});
        let other = json!({"type": "object", "properties": {"id": {"type": "string"}, "x": {}}});
        let definition = intersect(&one, &other);
        assert_eq!(definition, other);
        let beyond = json!({"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}});
        assert_eq!(Value::from(constraints(&one, &definition)), beyond);
        assert!(constraints(&other, &definition).is_empty());
        assert!(notes(&one, &definition).is_empty());
    }

    #[test]
    fn nested_annotations_of_other_paths_become_notes() {
        let of = |text: &str| json!({"properties": {"tags": {"description": "All.", "items": {"description": text}}}});
        let (one, other) = (of("One."), of("Other."));
        let definition = intersect(&one, &other);
        assert_eq!(definition, one);
        assert!(constraints(&other, &definition).is_empty());
        assert_eq!(notes(&other, &definition), ["here tags[] has description \"Other.\""]);
    }

    #[test]
    fn lists_are_compared_as_a_whole() {
        let (one, other) = (json!({"enum": ["a", "b"]}), json!({"enum": ["b", "a"]}));
        let definition = intersect(&one, &other);
        assert_eq!(definition, json!({}));
        assert_eq!(Value::from(constraints(&one, &definition)), one);
    }
}
