//! Infers facts that documents only show: date-times, and the type of an array's items.

use serde_json::Value;

use crate::formats::is_timestamp;
use crate::model::examples::values_of;
use crate::model::{Property, Type};

/// Sets the date-times and item types that descriptions and examples show.
pub(super) fn infer(properties: &mut [Property], examples: &[&Value]) {
    for property in properties {
        let items = values_of(property, examples);
        if property.r#type == Type::String && property.stated("format").is_none() {
            property.inferred.date_time =
                says_timestamp(property) || property.allowed.is_empty() && show_timestamps(&items);
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

fn item_type(items: &[&Value]) -> Option<Type> {
    let mut types = items.iter().map(|item| Type::of(item));
    let first = types.next()??;
    types.all(|other| other.as_ref() == Some(&first)).then_some(first)
}

fn says_timestamp(property: &Property) -> bool {
    property.description.as_deref().is_some_and(|text| text.contains("RFC 3339") || text.contains("RFC3339"))
}

fn show_timestamps(values: &[&Value]) -> bool {
    !values.is_empty() && values.iter().all(|value| value.as_str().is_some_and(is_timestamp))
}
