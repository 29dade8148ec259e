//! The keys that `set` accepts, and the kind of value of each.

use serde_json::Value;

use super::Set;
use crate::model::keys::{event_value, property_value, set_event, set_property};
use crate::model::{Event, METADATA_KEYS, Property};

/// The keys of an event.
const OF_EVENTS: [&str; 11] = [
    "title",
    "description",
    "channel",
    "action",
    "visibility",
    "stability",
    "deprecated",
    "since",
    "sunset",
    "successor",
    "example/...",
];
/// The keys of a property, apart from those of its metadata.
const OF_PROPERTIES: [&str; 5] = ["type", "required", "deprecated", "allowed", "description"];

/// The reason why a value cannot be set.
pub(super) enum SetError {
    /// There is no such key.
    Key,
    /// The value is not the expected one.
    Value(Value),
    /// The new value is not of this kind.
    Kind(&'static str),
}

/// The keys of an event.
pub(super) fn keys_of_events() -> impl Iterator<Item = &'static str> + Clone {
    OF_EVENTS.into_iter()
}

/// The keys of a property.
pub(super) fn keys_of_properties() -> impl Iterator<Item = &'static str> + Clone {
    OF_PROPERTIES.into_iter().chain(METADATA_KEYS)
}

/// The reason why the value of an event is not the expected one.
pub(super) fn event_set_error(event: &Event, set: &Set) -> Option<SetError> {
    set_error(event_value(event, &set.key), set)
}

/// The reason why the value of a property is not the expected one.
pub(super) fn property_set_error(property: &Property, set: &Set) -> Option<SetError> {
    set_error(property_value(property, &set.key), set)
}

fn set_error(found: Option<Value>, set: &Set) -> Option<SetError> {
    let Some(found) = found else { return Some(SetError::Key) };
    (found != set.from).then_some(SetError::Value(found))
}

/// Replaces a value of an event, if the new one is of the right kind.
pub(super) fn change_event(event: &mut Event, set: &Set) -> Result<(), SetError> {
    set_event(event, &set.key, &set.to).ok_or(SetError::Kind(kind(&set.key)))
}

/// Replaces a value of a property, if the new one is of the right kind.
pub(super) fn change_property(property: &mut Property, set: &Set) -> Result<(), SetError> {
    set_property(property, &set.key, &set.to).ok_or(SetError::Kind(kind(&set.key)))
}

/// The kind of the value of a key.
fn kind(key: &str) -> &'static str {
    match key {
        "required" | "deprecated" => "true or false",
        "type" => "a type, as `list` prints it",
        "allowed" => "a list of texts",
        "description" | "title" | "channel" | "since" | "sunset" | "successor" => "a text, or nothing",
        _ => "a value inside an object of the example",
    }
}

/// The key that was probably meant: `example/...` for a path that was written in place of a JSON pointer.
pub(super) fn as_pointer(key: &str) -> Option<String> {
    key.starts_with("example.").then(|| key.replace('.', "/"))
}
