//! Infers facts that documents only show: date-times, and the type of an array's items.

use serde_json::Value;

use crate::formats::is_timestamp;
use crate::model::examples::values_of;
use crate::model::{Event, Inferred, Property, Type};

/// Marks the date-times and the items of arrays that the descriptions and the example of an event show.
pub(super) fn infer(event: &mut Event) {
    let shown = event.example.as_ref().map(|example| &*example.value);
    mark(&mut event.properties, &shown.into_iter().collect::<Vec<_>>());
}

fn mark(properties: &mut [Property], examples: &[&Value]) {
    for property in properties {
        let items = values_of(property, examples);
        let is_text = property.r#type == Type::String && property.stated("format").is_none();
        let is_open = property.r#type == Type::Any.array();
        property.inferred = Inferred {
            date_time: is_text && (says_timestamp(property) || property.allowed.is_empty() && show_timestamps(&items)),
            items: is_open.then(|| item_type(&items)).flatten(),
        };
        mark(&mut property.properties, &items);
        mark(&mut property.options, &[]);
        for option in &mut property.options {
            mark(&mut option.properties, &items);
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
