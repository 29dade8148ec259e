//! The conversion to the SDK's event.

use std::collections::BTreeMap;
use std::fmt;

use ::cloudevents::event::{Data, ExtensionValue, TryIntoTime, TryIntoUrl};
use ::cloudevents::{AttributesReader, AttributesWriter, Event, EventBuilder, EventBuilderV10};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{ConversionError, EXTRA, VERSION};
use crate::delivery::media_type::is_json;

type Result<T> = std::result::Result<T, ConversionError>;

/// Makes the SDK's event from attributes, `data` among them.
pub(super) fn convert(attributes: Map<String, Value>) -> Result<Event> {
    let mut attributes = Attributes { left: attributes, extra: BTreeMap::new() };
    let mut event = EventBuilderV10::new()
        .id(attributes.required("id")?)
        .ty(attributes.required("type")?)
        .source(attributes.required("source")?)
        .build()
        .map_err(|error| ConversionError::new("source", error))?;
    attributes.take_version()?;
    event.set_time(attributes.parsed("time", TryIntoTime::into_time)?);
    event.set_subject(attributes.text("subject")?);
    event.set_dataschema(attributes.parsed("dataschema", TryIntoUrl::into_url)?);
    event.set_datacontenttype(attributes.text("datacontenttype")?);
    attributes.move_data(&mut event);
    attributes.move_extensions(&mut event);
    Ok(event)
}

struct Attributes {
    /// The attributes that are not converted yet.
    left: Map<String, Value>,
    /// The attributes that the SDK's event cannot hold, or would change.
    extra: BTreeMap<String, Value>,
}

impl Attributes {
    fn text(&mut self, name: &str) -> Result<Option<String>> {
        match self.left.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(ConversionError::no_text(name, &other)),
        }
    }

    fn required(&mut self, name: &str) -> Result<String> {
        let text = self.text(name)?.unwrap_or_default();
        if text.is_empty() { Err(ConversionError::new(name, "it is absent or empty")) } else { Ok(text) }
    }

    /// Parses a text. It is kept in [`EXTRA`] if the SDK writes its value as another text.
    fn parsed<T: Serialize, E: fmt::Display>(
        &mut self,
        name: &str,
        parse: fn(String) -> std::result::Result<T, E>,
    ) -> Result<Option<T>> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let value = parse(text.clone()).map_err(|error| ConversionError::new(name, error))?;
        if serde_json::to_value(&value).ok().as_ref().and_then(Value::as_str) != Some(&text) {
            self.extra.insert(name.to_owned(), text.into());
        }
        Ok(Some(value))
    }

    fn take_version(&mut self) -> Result<()> {
        let name = "specversion";
        let version = self.text(name)?.map_or(Value::Null, Value::String);
        if !is_version(&version) {
            return Err(ConversionError::new(name, format_args!("expected {VERSION}, found {version}")));
        }
        if version != VERSION {
            self.extra.insert(name.to_owned(), version);
        }
        Ok(())
    }

    fn move_data(&mut self, event: &mut Event) {
        let data = match self.left.remove("data") {
            None => return,
            Some(Value::String(text)) if !is_json(event.datacontenttype()) => Data::String(text),
            Some(value) => Data::Json(value),
        };
        event.set_data_unchecked(data);
    }

    fn move_extensions(mut self, event: &mut Event) {
        for (name, value) in self.left {
            match extension(&name, value) {
                Ok(value) => event.set_extension(&name, value),
                Err(value) => _ = self.extra.insert(name, value),
            }
        }
        if !self.extra.is_empty() {
            event.set_extension(EXTRA, Value::from_iter(self.extra).to_string());
        }
    }
}

/// Whether a version is `1.0` or `1.0.x`, or absent.
pub(super) fn is_version(version: &Value) -> bool {
    let is_patch = |rest: &str| rest.strip_prefix('.').is_some_and(|patch| patch.parse::<u32>().is_ok());
    match version {
        Value::Null => true,
        Value::String(text) => text.strip_prefix(VERSION).is_some_and(|rest| rest.is_empty() || is_patch(rest)),
        _ => false,
    }
}

/// The value as an extension of that name; an error with the value if the SDK's event cannot hold it.
fn extension(name: &str, value: Value) -> std::result::Result<ExtensionValue, Value> {
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    match value {
        Value::String(text) if is_name && name != EXTRA => Ok(ExtensionValue::String(text)),
        Value::Bool(value) if is_name => Ok(ExtensionValue::Boolean(value)),
        Value::Number(number) if is_name => number.as_i64().map(ExtensionValue::Integer).ok_or(Value::Number(number)),
        other => Err(other),
    }
}
