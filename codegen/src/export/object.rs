//! What the exports have in common: their title and description, and optional keys of JSON objects.

use serde_json::{Map, Value, json};

/// What every export is about.
pub(super) const TITLE: &str = "Qlik Cloud events";

/// What every export describes.
pub(super) const DESCRIPTION: &str =
    "The events that Qlik Cloud publishes about a tenant, as documented on its reference pages.";

/// The member `info` of a document.
pub(super) fn info() -> Value {
    json!({"title": TITLE, "version": env!("CARGO_PKG_VERSION"), "description": DESCRIPTION})
}

/// Sets a key if there is a value.
pub(super) fn set(object: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let (Some(object), Some(value)) = (object.as_object_mut(), value) {
        object.insert(key.to_owned(), value.into());
    }
}

/// `Some(true)`, or `None`.
pub(super) fn flag(is: bool) -> Option<bool> {
    is.then_some(true)
}

/// The members of an object.
pub(super) fn map(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
