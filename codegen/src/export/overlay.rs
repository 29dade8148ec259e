//! The intersection of several schemas, and the difference between one schema and the intersection.
//!
//! Paths share a type if their facts are equal; their descriptions, formats and constraints can differ. The shared
//! definition has what all paths state, and each path adds the rest beside its reference. Every keyword used here
//! applies by itself, so that the reference and the rest together are equal to the original schema.

use serde_json::{Map, Value};

/// The keywords that both schemas have with the same value.
pub(super) fn intersect(one: &Value, other: &Value) -> Option<Value> {
    both(one, other, |key, value, other| match key {
        _ if value == other => Some(value.clone()),
        "items" => intersect(value, other),
        "properties" => both(value, other, |_, property, other| intersect(property, other)),
        // The value of any other keyword, such as `default`, is compared as a whole.
        _ => None,
    })
}

/// The intersection of the members that both objects have.
fn both(one: &Value, other: &Value, common: impl Fn(&str, &Value, &Value) -> Option<Value>) -> Option<Value> {
    let (one, other) = (one.as_object()?, other.as_object()?);
    let member = |(key, value): (&String, &Value)| Some((key.clone(), common(key, value, other.get(key)?)?));
    Some(Value::Object(one.iter().filter_map(member).collect()))
}

/// The keywords of a schema that the intersection does not have.
pub(super) fn difference(schema: &Value, common: &Value) -> Map<String, Value> {
    let (Value::Object(schema), Value::Object(common)) = (schema, common) else { return Map::new() };
    let mut beyond = Map::new();
    for (key, value) in schema {
        match common.get(key) {
            Some(known) if known == value => {}
            Some(known) => {
                beyond.insert(key.clone(), difference(value, known).into());
            }
            None => {
                beyond.insert(key.clone(), value.clone());
            }
        }
    }
    beyond
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_difference_remains_at_each_path() {
        let one = json!({"type": "object", "properties": {"id": {"type": "string", "format": "uid"}, "x": {}}});
        let other = json!({"type": "object", "properties": {"id": {"type": "string"}, "x": {}}});
        let both = intersect(&one, &other).expect("they have something in common");
        assert_eq!(both, other);
        assert_eq!(Value::from(difference(&one, &both)), json!({"properties": {"id": {"format": "uid"}}}));
        assert!(difference(&other, &both).is_empty());
    }

    #[test]
    fn values_are_compared_as_a_whole() {
        let (one, other) = (json!({"default": {"x": 1, "y": 2}}), json!({"default": {"x": 1, "y": 3}}));
        let both = intersect(&one, &other).expect("two objects");
        assert_eq!(both, json!({}));
        assert_eq!(Value::from(difference(&one, &both)), one);
    }

    #[test]
    fn lists_are_compared_as_a_whole() {
        let (one, other) = (json!({"enum": ["a", "b"]}), json!({"enum": ["b", "a"]}));
        let both = intersect(&one, &other).expect("two objects");
        assert_eq!(both, json!({}));
        assert_eq!(Value::from(difference(&one, &both)), one);
    }
}
