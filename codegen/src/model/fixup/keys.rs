//! The keys that `set` accepts, and what each expects.

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

/// Why a value cannot be set.
pub(super) enum SetError {
    /// No value has such a key.
    Key,
    /// The value is another one than was expected.
    Value(Value),
    /// The new value is none of the kind that this names.
    Kind(&'static str),
}

/// The keys that an event has.
pub(super) fn keys_of_events() -> impl Iterator<Item = &'static str> + Clone {
    OF_EVENTS.into_iter()
}

/// The keys that a property has.
pub(super) fn keys_of_properties() -> impl Iterator<Item = &'static str> + Clone {
    OF_PROPERTIES.into_iter().chain(METADATA_KEYS)
}

/// Why a value of an event is not the one that is expected.
pub(super) fn event_set_error(event: &Event, set: &Set) -> Option<SetError> {
    set_error(event_value(event, &set.key), set)
}

/// Why a value of a property is not the one that is expected.
pub(super) fn property_set_error(property: &Property, set: &Set) -> Option<SetError> {
    set_error(property_value(property, &set.key), set)
}

fn set_error(found: Option<Value>, set: &Set) -> Option<SetError> {
    let Some(found) = found else { return Some(SetError::Key) };
    (found != set.from).then_some(SetError::Value(found))
}

/// Replaces a value of an event, when the new one is of its kind.
pub(super) fn change_event(event: &mut Event, set: &Set) -> Result<(), SetError> {
    set_event(event, &set.key, &set.to).ok_or(SetError::Kind(kind(&set.key)))
}

/// Replaces a value of a property, when the new one is of its kind.
pub(super) fn change_property(property: &mut Property, set: &Set) -> Result<(), SetError> {
    set_property(property, &set.key, &set.to).ok_or(SetError::Kind(kind(&set.key)))
}

/// What a value of a key is.
fn kind(key: &str) -> &'static str {
    match key {
        "required" | "deprecated" => "true or false",
        "type" => "a type, as `list` prints it",
        "allowed" => "a list of texts",
        "description" | "title" | "channel" | "since" | "sunset" | "successor" => "a text, or nothing",
        _ => "a value that is there to be replaced",
    }
}

/// The key that was meant, where the path of a property stands for a JSON pointer.
pub(super) fn as_pointer(key: &str) -> Option<String> {
    key.starts_with("example.").then(|| key.replace('.', "/"))
}
