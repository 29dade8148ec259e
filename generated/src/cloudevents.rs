//! To and from the event of the official SDK, `cloudevents::Event` of the crate `cloudevents-sdk`.
//!
//! ```
//! use qlik_events::{Data, Event};
//!
//! # let body = br#"{"id":"1","type":"com.qlik.app.created","source":"com.qlik/engine","specversion":"1.0.2",
//! #     "time":"2026-04-05T19:31:00+02:00","tenantid":"t","data":{"name":"Sales"}}"#;
//! let event = Event::from_slice(body)?;
//! let sdk = cloudevents::Event::try_from(&event)?;
//! assert_eq!(Event::try_from(&sdk)?, event);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What comes back out is equal to what went in, but for data as said below, and for [`Event::delivery`]: it is that of a
//! CloudEvent, whatever it was before, or of a hybrid body as long as that has its legacy names. Either event can be lent, as here, or
//! given away; an event that was lent is still there when its conversion fails.
//!
//! # To the SDK
//!
//! | attribute | becomes | otherwise |
//! | --- | --- | --- |
//! | `id`, `type`, `source` | the same | an error if it is absent, empty, or no text |
//! | `specversion` | `1.0`; any other `1.0.x`, or that there was none, is kept in [`EXTRA`] | an error if it is another version |
//! | `time` | the same point in time, in UTC and to the nanosecond; a text that the SDK writes differently is kept in [`EXTRA`] | an error if it is not RFC 3339 |
//! | `dataschema` | the same URL; a text that the SDK writes differently is kept in [`EXTRA`] | an error if it is no absolute URL |
//! | `subject`, `datacontenttype` | the same | an error if it is no text |
//! | any other | an extension: a text, a boolean, or an integer of 64 bits | kept in [`EXTRA`] if it is something else, or if its name is not made of lower-case letters and digits, as that of `eventType` |
//! | of [`Event::raw_extensions`] | | an error |
//! | `data` | `Data::Json`; `Data::String` for a text whose `datacontenttype` is not JSON | an error if the SDK cannot hold the JSON |
//!
//! Data go through [`serde_json::Value`], which is what the SDK holds. So a payload that was kept as it was sent loses
//! its white space, and the digits of a number that are too many for 64 bits; of properties of the same name the last
//! one stays. JSON that has no such value, such as the number `1e999` or a lone surrogate, is an error.
//!
//! # From the SDK
//!
//! Attributes and extensions become attributes, with what [`EXTRA`] keeps. `time` and `dataschema` are written as the
//! SDK writes them, unless [`EXTRA`] has a text of the same meaning. Version 0.3 is an error, and so is an extension with
//! the name of an attribute that CloudEvents defines, or of `data`.
//!
//! `Data::Json` becomes the payload of the type. `Data::Binary` and `Data::String` are JSON if `datacontenttype` is, or
//! is absent, and are read as such, to the byte; if they are no JSON then, that is an error. With any other
//! `datacontenttype`, `Data::String` is a text, and `Data::Binary` is an error.

use std::{error, fmt};

use ::cloudevents::Event as SdkEvent;
use serde_json::{Map, Value};

use crate::Event;
use crate::data::EventData;
use crate::fault::Fault;

mod from_sdk;
mod to_sdk;

/// The extension attribute in which an event of the SDK keeps what it could not hold otherwise: a JSON object, as text,
/// with the attributes as they were.
///
/// It takes part in no conversion but these. Where it is not wanted, `remove_extension(EXTRA)` takes it off.
pub const EXTRA: &str = "qlikextra";

/// The attributes that CloudEvents defines, which the SDK holds as fields, and the data.
const DEFINED: [&str; 9] =
    ["id", "type", "source", "specversion", "time", "subject", "datacontenttype", "dataschema", "data"];

/// The version that the SDK's event is of.
const VERSION: &str = "1.0";

/// Lends the event: it is still there when it cannot be converted.
impl<D: EventData> TryFrom<&Event<D>> for SdkEvent {
    type Error = ConversionError;

    fn try_from(event: &Event<D>) -> Result<Self, ConversionError> {
        if let Some((name, json)) = event.raw_extensions.iter().next() {
            return Err(ConversionError::new(name, format_args!("the SDK cannot hold {json}")));
        }
        // All other attributes are JSON values already: only data can fail.
        let attributes = serde_json::to_value(event).and_then(serde_json::from_value::<Map<String, Value>>);
        to_sdk::convert(attributes.map_err(|error| ConversionError::new("data", error))?)
    }
}

impl<D: EventData> TryFrom<Event<D>> for SdkEvent {
    type Error = ConversionError;

    fn try_from(event: Event<D>) -> Result<Self, ConversionError> {
        Self::try_from(&event)
    }
}

/// Lends the event: it is still there when it cannot be converted.
impl TryFrom<&SdkEvent> for Event {
    type Error = ConversionError;

    fn try_from(event: &SdkEvent) -> Result<Self, ConversionError> {
        from_sdk::convert(event)
    }
}

impl TryFrom<SdkEvent> for Event {
    type Error = ConversionError;

    fn try_from(event: SdkEvent) -> Result<Self, ConversionError> {
        Self::try_from(&event)
    }
}

/// Whether a media type is that of JSON; an event that names none has JSON.
fn is_json(media_type: Option<&str>) -> bool {
    let Some(media_type) = media_type else { return true };
    let without_parameters = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    without_parameters.ends_with("/json") || without_parameters.ends_with("+json")
}

/// Why an event could not be converted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConversionError {
    /// The name of the attribute that is at fault, or `data`.
    pub attribute: String,
    /// What is wrong with it.
    pub reason: String,
}

impl ConversionError {
    fn new(attribute: &str, reason: impl fmt::Display) -> Self {
        Self { attribute: attribute.to_owned(), reason: reason.to_string() }
    }

    fn no_text(attribute: &str, found: &Value) -> Self {
        Self::new(attribute, Fault::default().refuse("a string", found))
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attribute, reason } = self;
        write!(formatter, "`{attribute}`: {reason}")
    }
}

impl error::Error for ConversionError {}

#[cfg(test)]
mod tests;
