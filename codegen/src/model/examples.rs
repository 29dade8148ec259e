//! The values of a property in examples.

use serde_json::Value;

use super::Property;

/// The values of a property in these objects, or the items if they are arrays. `null` is skipped.
#[must_use]
pub fn values_of<'a>(property: &Property, examples: &[&'a Value]) -> Vec<&'a Value> {
    let values = examples.iter().filter_map(|example| example.get(&property.name)).filter(|value| !value.is_null());
    values.flat_map(items).collect()
}

fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().flat_map(items).collect(),
        other => vec![other],
    }
}
