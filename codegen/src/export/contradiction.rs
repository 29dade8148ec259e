//! Formats that the page's own example contradicts. They become comments: a validator that asserts formats would refuse
//! the example.

use serde_json::{Map, Value};

use super::keywords::comment;
use crate::formats::fits;

/// Turns each format that a value of the example does not fit into a comment. References are not followed.
pub(super) fn without_contradicted_formats(schema: &mut Value, example: &Value) {
    let Value::Object(schema) = schema else { return };
    if let (Some(items), Value::Array(values)) = (schema.get_mut("items"), example) {
        values.iter().for_each(|value| without_contradicted_formats(items, value));
    }
    if let (Some(Value::Object(properties)), Value::Object(values)) = (schema.get_mut("properties"), example) {
        for (name, property) in properties {
            values.get(name).into_iter().for_each(|value| without_contradicted_formats(property, value));
        }
    }
    remove(schema, example);
}

fn remove(schema: &mut Map<String, Value>, example: &Value) {
    let format = schema.get("format").and_then(Value::as_str).filter(|format| !fits(format, example));
    if let Some(format) = format.map(str::to_owned) {
        schema.shift_remove("format");
        comment(schema, vec![format!("the page says format = {format:?}, and its example is not such a value")]);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_contradicted_format_becomes_a_comment() {
        let schema = |format: Value| json!({"properties": {"ids": {"items": format}}});
        let of = |id: &str| {
            let mut made = schema(json!({"type": "string", "format": "uuid"}));
            without_contradicted_formats(&mut made, &json!({"ids": [id, id], "more": 1}));
            made
        };
        let note = "the page says format = \"uuid\", and its example is not such a value";
        assert_eq!(of("string"), schema(json!({"type": "string", "$comment": note})));
        let fits = of("00000000-0000-4000-8000-000000000000");
        assert_eq!(fits, schema(json!({"type": "string", "format": "uuid"})));
    }
}
