//! JSON as the text of a file that people read.

use serde_json::Value;

/// A value on as many lines as it has members and items, the last one ended.
pub(crate) fn document(value: &Value) -> String {
    pretty(value) + "\n"
}

/// The same without the last line's end.
pub(crate) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}
