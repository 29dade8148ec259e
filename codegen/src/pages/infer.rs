//! What a page never says and yet shows: date-times, and the type of an array's items.

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::model::{Property, Type};

/// Marks the date-times and the items of arrays that the example shows.
pub(super) fn infer(properties: &mut [Property], examples: &[&Value]) {
    for property in properties {
        let items = values_of(property, examples);
        if property.r#type == Type::String && property.format().is_none() && property.allowed.is_empty() {
            property.inferred.date_time = !items.is_empty() && items.iter().all(|value| shows_timestamp(value));
        }
        if property.r#type == Type::Any.array() {
            property.inferred.items = item_type(&items);
        }
        infer(&mut property.properties, &items);
        infer(&mut property.options, &[]);
        for option in &mut property.options {
            infer(&mut option.properties, &items);
        }
    }
}

/// What the examples show at a property: its values, or the items of its arrays.
pub(super) fn values_of<'a>(property: &Property, examples: &[&'a Value]) -> Vec<&'a Value> {
    let values = examples.iter().filter_map(|example| example.get(&property.name)).filter(|value| !value.is_null());
    values.flat_map(items).collect()
}

fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().flat_map(items).collect(),
        other => vec![other],
    }
}

fn item_type(items: &[&Value]) -> Option<Type> {
    let mut types = items.iter().map(|item| match item {
        Value::String(_) => Type::String,
        Value::Bool(_) => Type::Boolean,
        Value::Object(_) => Type::Object,
        Value::Number(number) if number.is_f64() => Type::Number,
        Value::Number(_) => Type::Integer,
        _ => Type::Any,
    });
    let first = types.next().filter(|first| *first != Type::Any)?;
    types.all(|other| other == first).then_some(first)
}

fn shows_timestamp(value: &Value) -> bool {
    value.as_str().is_some_and(is_timestamp)
}

/// Whether a text is an RFC 3339 timestamp.
#[must_use]
pub fn is_timestamp(text: &str) -> bool {
    OffsetDateTime::parse(text, &Rfc3339).is_ok()
}
