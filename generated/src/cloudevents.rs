//! Conversions to and from the event of the official SDK, `cloudevents::Event` of the crate `cloudevents-sdk` (feature
//! `cloudevents`). [`sdk`] is that crate.
//!
//! ```
//! use qlik_events::{Data, Event};
//!
//! # let body = br#"{"id":"1","type":"com.qlik.app.created","source":"com.qlik/engine","specversion":"1.0.2",
//! #     "time":"2026-04-05T19:31:00+02:00","tenantid":"t","data":{"name":"Sales"}}"#;
//! let event = Event::from_slice(body)?;
//! let sdk = qlik_events::cloudevents::sdk::Event::try_from(&event)?;
//! assert_eq!(Event::try_from(&sdk)?, event);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An event that is converted to the SDK's event and back equals the original, with two exceptions: `data`, as
//! described below, and [`Event::delivery`], which becomes that of a CloudEvent, or that of a hybrid body if the event
//! has legacy names. If an attribute was changed after the event was read, the SDK's event has the new value under its
//! legacy names too, as [`Event::to_json`] writes it. Conversions exist from a value and from a reference; if a conversion from a reference fails, the
//! event is not lost.
//!
//! # To the SDK
//!
//! | attribute | becomes | otherwise |
//! | --- | --- | --- |
//! | `id`, `type`, `source` | the same | an error if it is absent, empty, or not a string |
//! | `specversion` | `1.0`; [`EXTRA`] keeps any other `1.0.x`, and an absent one | an error if it is another version |
//! | `time` | the same point in time, in UTC and to the nanosecond; [`EXTRA`] keeps a text that the SDK writes differently | an error if it is not RFC 3339 |
//! | `dataschema` | the same URL; [`EXTRA`] keeps a text that the SDK writes differently | an error if it is not an absolute URL |
//! | `subject`, `datacontenttype` | the same | an error if it is not a string |
//! | any other | an extension, if it is a string, a boolean or an integer of 64 bits | [`EXTRA`] keeps any other value, and a name with characters other than lower-case letters and digits, such as `eventType` |
//! | of [`Event::raw_extensions`] | | an error |
//! | `data` | `Data::Json`; `Data::String` for a string whose `datacontenttype` is not JSON | an error if the SDK cannot hold the JSON |
//!
//! `data` become a [`serde_json::Value`], which is what the SDK holds. JSON that was kept as it was sent loses its white
//! space, and the digits of a number that do not fit into 64 bits; of members with the same name the last one stays.
//! JSON that a [`serde_json::Value`] cannot hold, such as the number `1e999` or a lone surrogate, is an error.
//!
//! # From the SDK
//!
//! Attributes and extensions become attributes, and so do those that [`EXTRA`] keeps. `time` and `dataschema` are
//! written as the SDK writes them, unless [`EXTRA`] has a text with the same meaning. Version 0.3 is an error. So is an
//! extension that has the name of an attribute defined by CloudEvents, or the name `data`.
//!
//! `Data::Json` becomes the payload of the event type. If `datacontenttype` is JSON, or absent, then `Data::Binary` and
//! `Data::String` must be JSON, and are kept byte for byte. With any other `datacontenttype`, `Data::String` becomes a
//! JSON string, and `Data::Binary` is an error.

use std::{error, fmt};

use ::cloudevents::Event as SdkEvent;
use serde_json::{Map, Value};

use crate::Event;
use crate::data::EventData;
use crate::fault::Fault;

/// The crate of the official SDK, `cloudevents-sdk`, in the version whose event is converted.
///
/// ```
/// use qlik_events::cloudevents::sdk::AttributesReader;
///
/// let event = qlik_events::Event::from_str(r#"{"id":"1","type":"t","source":"s","specversion":"1.0"}"#)?;
/// let sdk = qlik_events::cloudevents::sdk::Event::try_from(event)?;
/// assert_eq!(sdk.id(), "1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use ::cloudevents as sdk;

mod from_sdk;
mod to_sdk;

/// The name of an extension of the SDK's event. It keeps the attributes that the SDK's event cannot hold otherwise: the
/// text of a JSON object with these attributes, as they were.
///
/// Only the conversions of this module use it. `remove_extension(EXTRA)` removes it from an event of the SDK.
pub const EXTRA: &str = "qlikextra";

/// The attributes that CloudEvents defines, which are fields of the SDK's event, and `data`.
const DEFINED: [&str; 9] =
    ["id", "type", "source", "specversion", "time", "subject", "datacontenttype", "dataschema", "data"];

/// The version of CloudEvents of the SDK's event.
const VERSION: &str = "1.0";

impl<D: EventData> TryFrom<&Event<D>> for SdkEvent {
    type Error = ConversionError;

    fn try_from(event: &Event<D>) -> Result<Self, ConversionError> {
        if let Some((name, json)) = event.raw_extensions.iter().next() {
            return Err(ConversionError::new(name, format_args!("the SDK cannot hold {json}")));
        }
        // All other attributes are JSON values already: only `data` can fail.
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

/// The reason why an event could not be converted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConversionError {
    /// The name of the attribute that could not be converted, or `data`.
    pub attribute: String,
    /// The reason, such as `expected 1.0, found 0.3`.
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
