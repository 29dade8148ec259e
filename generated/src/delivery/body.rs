//! Bodies: an event from the JSON text, the bytes or the reader that a caller has.

use std::io;
use std::str::Utf8Error;

use serde::de::Error as _;
use serde_json::Value;

use crate::data::EventData;
use crate::payload::Internal;
use crate::{Error, Event, envelope};

/// Reads an event with data of any kind.
pub(crate) fn read_event<D: EventData>(json: &str) -> Result<Event<D>, Error> {
    D::from_event(envelope::from_str(json)?, json, Internal(()))
}

/// The text of a JSON body, which must be UTF-8.
pub(crate) fn text(json: &[u8]) -> Result<&str, Error> {
    str::from_utf8(json).map_err(|error| unsound(json, error))
}

/// The bytes of a reader, to its end.
pub(crate) fn to_end(mut reader: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The error for a body that is not UTF-8, with its position.
#[cold]
fn unsound(json: &[u8], error: Utf8Error) -> Error {
    let place = serde_json::from_slice::<Value>(json).err();
    Error::Json(place.unwrap_or_else(|| serde_json::Error::custom(error)))
}
