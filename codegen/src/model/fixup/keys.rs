//! Values that have a key: what `set` of the fixups can get and set.

use serde_json::Value;

use super::Set;
use crate::model::{Event, METADATA_KEYS, Property, Type};

/// The keys of an event.
const OF_EVENTS: [&str; 5] = ["title", "description", "channel", "deprecated", "example/..."];
/// The keys of a property, apart from those of its metadata.
const OF_PROPERTIES: [&str; 5] = ["type", "required", "deprecated", "allowed", "description"];

/// Why a value cannot be set.
pub(super) enum Misfit {
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
pub(super) fn event_misfit(event: &Event, set: &Set) -> Option<Misfit> {
    misfit(event_value(event, &set.key), set)
}

/// Why a value of a property is not the one that is expected.
pub(super) fn property_misfit(property: &Property, set: &Set) -> Option<Misfit> {
    misfit(property_value(property, &set.key), set)
}

fn misfit(found: Option<Value>, set: &Set) -> Option<Misfit> {
    let Some(found) = found else { return Some(Misfit::Key) };
    (found != set.from).then_some(Misfit::Value(found))
}

/// Replaces a value of an event, when the new one is of its kind.
pub(super) fn change_event(event: &mut Event, set: &Set) -> Result<(), Misfit> {
    set_event(event, &set.key, &set.to).ok_or(Misfit::Kind(kind(&set.key)))
}

/// Replaces a value of a property, when the new one is of its kind.
pub(super) fn change_property(property: &mut Property, set: &Set) -> Result<(), Misfit> {
    set_property(property, &set.key, &set.to).ok_or(Misfit::Kind(kind(&set.key)))
}

/// What a value of a key is.
fn kind(key: &str) -> &'static str {
    match key {
        "required" | "deprecated" => "true or false",
        "type" => "a type, as `list` prints it",
        "allowed" => "a list of texts",
        "description" | "title" | "channel" => "a text, or nothing",
        _ => "a value that is there to be replaced",
    }
}

fn event_value(event: &Event, key: &str) -> Option<Value> {
    if let Some(pointer) = pointer(key) {
        let example = event.example.as_ref().map(|example| &example.value);
        return Some(example.and_then(|example| example.pointer(pointer)).cloned().unwrap_or_default());
    }
    match key {
        "title" => Some(event.title.clone().into()),
        "description" => Some(event.description.clone().into()),
        "channel" => Some(event.channel.clone().into()),
        "deprecated" => Some(event.deprecated.into()),
        _ => None,
    }
}

/// The JSON pointer of a key of the example.
fn pointer(key: &str) -> Option<&str> {
    key.strip_prefix("example").filter(|pointer| pointer.starts_with('/'))
}

/// The key that was meant, where the path of a property stands for a JSON pointer.
pub(super) fn as_pointer(key: &str) -> Option<String> {
    key.starts_with("example.").then(|| key.replace('.', "/"))
}

/// Replaces a value of the example; nothing removes its key, and where nothing is, the key is added.
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

fn set_event(event: &mut Event, key: &str, to: &Value) -> Option<()> {
    if let Some(pointer) = pointer(key) {
        return set_example(&mut event.example.as_mut()?.value, pointer, to);
    }
    match key {
        "title" => event.title = text(to)?,
        "description" => event.description = text(to)?,
        "channel" => event.channel = text(to)?,
        "deprecated" => event.deprecated = to.as_bool()?,
        _ => return None,
    }
    Some(())
}

fn property_value(property: &Property, key: &str) -> Option<Value> {
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

fn set_property(property: &mut Property, key: &str, to: &Value) -> Option<()> {
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
        (None, _) => property.metadata.push((key.to_owned(), to.clone())),
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
