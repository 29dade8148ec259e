//! The conversion from the SDK's event.

use std::collections::BTreeMap;

use ::cloudevents::event::{Data, ExtensionValue, SpecVersion, TryIntoTime, TryIntoUrl};
use ::cloudevents::{AttributesReader, Event as SdkEvent};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

use super::to_sdk::is_version;
use super::{ConversionError, DEFINED, EXTRA, VERSION};
use crate::Event;
use crate::delivery::media_type::is_json;

type Result<T> = std::result::Result<T, ConversionError>;

/// An event as JSON. `data` that are JSON text already are written byte for byte.
#[derive(Serialize)]
struct Json {
    #[serde(flatten)]
    attributes: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Box<RawValue>>,
}

pub(super) fn convert(event: &SdkEvent) -> Result<Event> {
    let mut attributes = defined(event)?;
    let mut extra = BTreeMap::new();
    let extensions: BTreeMap<&str, &ExtensionValue> = event.iter_extensions().collect();
    for (name, value) in extensions {
        if DEFINED.contains(&name) {
            return Err(ConversionError::new(
                name,
                "an extension has the name of an attribute that CloudEvents defines",
            ));
        }
        match kept(name, value) {
            Some(kept) => extra = kept,
            None => _ = attributes.insert(name.to_owned(), extension(value)),
        }
    }
    for (name, kept) in extra {
        restore(&mut attributes, name, kept);
    }
    let json = serde_json::to_string(&Json { attributes, data: data(event)? });
    json.map_err(crate::Error::from)
        .and_then(|json| Event::from_str(&json))
        .map_err(|error| ConversionError::new("data", error))
}

/// The attributes that CloudEvents defines, as the SDK writes them.
fn defined(event: &SdkEvent) -> Result<Map<String, Value>> {
    let version = event.specversion();
    if version != SpecVersion::V10 {
        return Err(ConversionError::new("specversion", format_args!("expected {VERSION}, found {version}")));
    }
    let attributes = [
        ("type", Some(event.ty().into())),
        ("id", Some(event.id().into())),
        ("time", event.time().map(written)),
        ("source", Some(event.source().as_str().into())),
        ("specversion", Some(VERSION.into())),
        ("datacontenttype", event.datacontenttype().map(Value::from)),
        ("dataschema", event.dataschema().map(written)),
        ("subject", event.subject().map(Value::from)),
    ];
    Ok(attributes.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// The attributes that the extension [`EXTRA`] keeps; `None` for any other extension.
fn kept(name: &str, value: &ExtensionValue) -> Option<BTreeMap<String, Value>> {
    match value {
        ExtensionValue::String(json) if name == EXTRA => serde_json::from_str(json).ok(),
        _ => None,
    }
}

fn extension(value: &ExtensionValue) -> Value {
    match value {
        ExtensionValue::String(text) => text.as_str().into(),
        ExtensionValue::Boolean(value) => (*value).into(),
        ExtensionValue::Integer(integer) => (*integer).into(),
    }
}

/// Restores an attribute that was kept, unless the SDK's event has another value by now.
fn restore(attributes: &mut Map<String, Value>, name: String, kept: Value) {
    let is_up_to_date = match attributes.get(&name) {
        None => !DEFINED.contains(&name.as_str()),
        Some(held) => means(&name, &kept, held),
    };
    if is_up_to_date {
        attributes.insert(name, kept);
    }
}

/// Whether the kept text of an attribute means the same as the value that the SDK's event has.
fn means(name: &str, kept: &Value, held: &Value) -> bool {
    match (name, kept.as_str()) {
        ("specversion", _) => is_version(kept),
        ("time", Some(text)) => text.into_time().is_ok_and(|time| written(&time) == *held),
        ("dataschema", Some(text)) => text.into_url().is_ok_and(|url| written(&url) == *held),
        _ => false,
    }
}

fn data(event: &SdkEvent) -> Result<Option<Box<RawValue>>> {
    let media_type = event.datacontenttype();
    let json = match event.data() {
        None => return Ok(None),
        Some(Data::Json(value)) => to_raw_value(value),
        Some(Data::String(text)) if !is_json(media_type) => to_raw_value(text),
        Some(Data::String(text)) => serde_json::from_str(text),
        Some(Data::Binary(bytes)) if is_json(media_type) => serde_json::from_slice(bytes),
        Some(Data::Binary(_)) => {
            let media_type = media_type.unwrap_or_default();
            let reason = format!("expected JSON, found bytes of the media type `{media_type}`");
            return Err(ConversionError::new("data", reason));
        }
    };
    json.map(Some).map_err(|error| ConversionError::new("data", error))
}
