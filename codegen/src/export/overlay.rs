//! The intersection of several schemas, and the difference of one from it.
//!
//! Places share a type where their facts are equal; their sentences, formats and limits may differ. The shared
//! definition has what all places say, and each place adds the rest beside its reference: every keyword that is used
//! here holds on its own, so that both together say what the place says.

use serde_json::{Map, Value};

/// The keywords that both schemas have with the same value.
pub(super) fn intersect(one: &Value, other: &Value) -> Option<Value> {
    both(one, other, |key, value, other| match key {
        _ if value == other => Some(value.clone()),
        "items" => intersect(value, other),
        "properties" => both(value, other, |_, property, other| intersect(property, other)),
        // Of any other keyword, as `default`, the value is one whatever it is made of.
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
    fn what_differs_is_left_to_each_place() {
        let one = json!({"type": "object", "properties": {"id": {"type": "string", "format": "uid"}, "x": {}}});
        let other = json!({"type": "object", "properties": {"id": {"type": "string"}, "x": {}}});
        let both = intersect(&one, &other).expect("they have something in common");
        assert_eq!(both, other);
        assert_eq!(Value::from(difference(&one, &both)), json!({"properties": {"id": {"format": "uid"}}}));
        assert!(difference(&other, &both).is_empty());
    }

    #[test]
    fn values_are_common_as_a_whole_or_not_at_all() {
        let (one, other) = (json!({"default": {"x": 1, "y": 2}}), json!({"default": {"x": 1, "y": 3}}));
        let both = intersect(&one, &other).expect("two objects");
        assert_eq!(both, json!({}));
        assert_eq!(Value::from(difference(&one, &both)), one);
    }

    #[test]
    fn lists_are_common_as_a_whole_or_not_at_all() {
        let (one, other) = (json!({"enum": ["a", "b"]}), json!({"enum": ["b", "a"]}));
        let both = intersect(&one, &other).expect("two objects");
        assert_eq!(both, json!({}));
        assert_eq!(Value::from(difference(&one, &both)), one);
    }
}
