//! Facts by their keys, as JSON values. The merge reads them, and fixups set them.

use std::sync::Arc;

use serde_json::Value;

use super::{Event, METADATA_KEYS, Property, Type};

/// The value of an event's fact; `None` if events have no such key.
#[must_use]
pub fn event_value(event: &Event, key: &str) -> Option<Value> {
    if let Some(pointer) = pointer(key) {
        let example = event.example.as_ref().map(|example| &example.value);
        return Some(example.and_then(|example| example.pointer(pointer)).cloned().unwrap_or_default());
    }
    match key {
        "title" => Some(event.title.clone().into()),
        "description" => Some(event.description.clone().into()),
        "channel" => Some(event.channel.clone().into()),
        "action" => Some(event.action.clone().into()),
        "visibility" => Some(event.visibility.clone().into()),
        "stability" => Some(event.stability.clone().into()),
        "deprecated" => Some(event.deprecated.into()),
        "since" => Some(event.deprecated_since.clone().into()),
        "sunset" => Some(event.sunset.clone().into()),
        "successor" => Some(event.successor.clone().into()),
        _ => None,
    }
}

/// The JSON pointer in a key of the example, such as `/type` in `example/type`.
fn pointer(key: &str) -> Option<&str> {
    key.strip_prefix("example").filter(|pointer| pointer.starts_with('/'))
}

/// Replaces a value of the example. A missing key is added; `Null` removes the key.
fn set_example(example: &mut Value, pointer: &str, to: &Value) -> Option<()> {
    if !to.is_null()
        && let Some(value) = example.pointer_mut(pointer)
    {
        *value = to.clone();
        return Some(());
    }
    let (parent, key) = pointer.rsplit_once('/')?;
    let parent = example.pointer_mut(parent)?.as_object_mut()?;
    let key = key.replace("~1", "/").replace("~0", "~");
    match to {
        Value::Null => parent.shift_remove(&key).map(drop),
        _ => {
            parent.insert(key, to.clone());
            Some(())
        }
    }
}

/// Sets a fact of an event; `None` if the value is of the wrong kind.
pub fn set_event(event: &mut Event, key: &str, to: &Value) -> Option<()> {
    if let Some(pointer) = pointer(key) {
        return set_example(Arc::make_mut(&mut event.example.as_mut()?.value), pointer, to);
    }
    match key {
        "title" => event.title = text(to)?,
        "description" => event.description = text(to)?,
        "channel" => event.channel = text(to)?,
        "action" => event.action = text(to)?,
        "visibility" => event.visibility = text(to)?,
        "stability" => event.stability = text(to)?,
        "deprecated" => event.deprecated = to.as_bool()?,
        "since" => event.deprecated_since = text(to)?,
        "sunset" => event.sunset = text(to)?,
        "successor" => (event.successor, event.successor_inferred) = (text(to)?, false),
        _ => return None,
    }
    Some(())
}

/// The value of a property's fact; `None` if properties have no such key.
#[must_use]
pub fn property_value(property: &Property, key: &str) -> Option<Value> {
    match key {
        "type" => Some(property.r#type.to_string().into()),
        "required" => Some(property.required.into()),
        "deprecated" => Some(property.deprecated.into()),
        "description" => Some(property.description.clone().into()),
        "allowed" if property.allowed.is_empty() => Some(Value::Null),
        "allowed" => Some(property.allowed.clone().into()),
        _ if METADATA_KEYS.contains(&key) => Some(property.stated(key).cloned().unwrap_or_default()),
        _ => None,
    }
}

/// Sets a fact of a property; `None` if the value is of the wrong kind.
pub fn set_property(property: &mut Property, key: &str, to: &Value) -> Option<()> {
    match key {
        "type" => property.r#type = Type::parse(to.as_str()?)?,
        "required" => property.required = to.as_bool()?,
        "deprecated" => property.deprecated = to.as_bool()?,
        "description" => property.description = text(to)?,
        "allowed" => property.allowed = texts(to)?,
        _ if METADATA_KEYS.contains(&key) => set_metadata(property, key, to),
        _ => return None,
    }
    Some(())
}

fn set_metadata(property: &mut Property, key: &str, to: &Value) {
    let known = property.metadata.iter().position(|(known, _)| known == key);
    match (known, to) {
        (Some(at), Value::Null) => {
            property.metadata.remove(at);
        }
        (Some(at), _) => property.metadata.splice(at..=at, [(key.to_owned(), to.clone())]).for_each(drop),
        (None, _) => {
            // Most properties have one: room for more would take more memory than all names of properties.
            property.metadata.reserve_exact(1);
            property.metadata.push((key.to_owned(), to.clone()));
        }
    }
    if key == "format" {
        property.inferred.date_time = false;
    }
}

fn text(value: &Value) -> Option<Option<String>> {
    match value {
        Value::Null => Some(None),
        Value::String(text) => Some(Some(text.clone())),
        _ => None,
    }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Null => Some(Vec::new()),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}
