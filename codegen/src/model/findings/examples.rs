//! An example against its table: the table counts, and where the example says otherwise one of them is wrong.

use serde_json::Value;

use crate::model::place::{child_prefix, join};
use crate::model::{Event, Property, Type};

/// A contradiction: the path, what sort it is, and what contradicts what.
pub(super) type Contradiction = (String, &'static str, String);

/// What the example of an event says otherwise than its table.
pub(super) fn contradictions(event: &Event) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let Some(example) = &event.example else { return found };
    if let Some(shown) = example.value.get("type").and_then(Value::as_str).filter(|shown| *shown != event.event_type) {
        found.push((String::new(), "example-type", format!("the example has the type `{shown}`")));
    }
    object("", &event.properties, &example.value, &mut found);
    found
}

fn object(prefix: &str, properties: &[Property], shown: &Value, found: &mut Vec<Contradiction>) {
    let Some(object) = shown.as_object() else { return };
    for name in object.keys().filter(|name| !properties.iter().any(|property| property.name == **name)) {
        let message = "the example has this property, the table does not".to_owned();
        found.push((join(prefix, name), "example-property", message));
    }
    for property in properties {
        let path = join(prefix, &property.name);
        match object.get(&property.name) {
            Some(Value::Null) => {}
            Some(shown) => value(&path, property, &property.r#type, shown, found),
            None if property.required => {
                found.push((
                    path,
                    "example-required",
                    "the table requires this property, the example does not have it".to_owned(),
                ));
            }
            None => {}
        }
    }
}

fn value(path: &str, property: &Property, r#type: &Type, shown: &Value, found: &mut Vec<Contradiction>) {
    if let (Type::Array(item), Value::Array(items)) = (r#type, shown) {
        return items.iter().for_each(|shown| value(path, property, item, shown, found));
    }
    if !is_of(r#type, shown) {
        return found.push((
            path.to_owned(),
            "example-kind",
            format!("the example has {shown}, the table says `{}`", property.r#type),
        ));
    }
    if let Some(text) =
        shown.as_str().filter(|text| !property.allowed.is_empty() && !property.allowed.iter().any(|one| one == text))
    {
        found.push((
            path.to_owned(),
            "example-value",
            format!("the example has `{text}`, which the table does not allow"),
        ));
    }
    if !property.properties.is_empty() {
        object(&child_prefix(path, &property.r#type), &property.properties, shown, found);
    }
}

/// Whether a value is of a type; of a schema's name any may be.
fn is_of(r#type: &Type, shown: &Value) -> bool {
    match r#type {
        Type::String => shown.is_string(),
        Type::Integer => shown.is_i64() || shown.is_u64(),
        Type::Number => shown.is_number(),
        Type::Boolean => shown.is_boolean(),
        Type::Object => shown.is_object(),
        Type::Array(_) => shown.is_array(),
        Type::Any | Type::Named(_) | Type::OneOf(_) => true,
    }
}
