//! Events of HTTP requests: binary mode, in which the attributes are headers; and data that are Base64.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::Error as _;
use serde_json::value::RawValue;

use crate::data::EventData;
use crate::delivery::body::{read_event, text};
use crate::delivery::{base64, media_type};
use crate::{Batch, Delivery, Error, Event, RawJson};

/// What precedes the name of an attribute in the name of a header.
const PREFIX: &str = "ce-";
/// The header that has `datacontenttype`.
const CONTENT_TYPE: &str = "content-type";
/// What the media types of structured mode start with, that of batches among them.
const STRUCTURED: &str = "application/cloudevents";
/// The attribute that has data as Base64.
const DATA_BASE64: &str = "data_base64";

/// Reads an event from the headers and the body of a request.
pub(crate) fn read<D, N, V>(headers: impl IntoIterator<Item = (N, V)>, body: &[u8]) -> Result<Event<D>, Error>
where
    D: EventData,
    N: AsRef<str>,
    V: AsRef<[u8]>,
{
    let mut attributes = Attributes::default();
    for (name, value) in headers {
        attributes.take(name.as_ref(), value.as_ref());
    }
    if attributes.are_of_batch() {
        return Err(Error::Json(serde_json::Error::custom("expected one event, found a batch: read it as a `Batch`")));
    }
    if !attributes.are_binary() {
        return read_event(text(body)?);
    }
    let json = attributes.into_json(body)?;
    Ok(Event { delivery: Delivery::Binary, ..read_event(json.as_str())? })
}

/// The attributes in headers.
#[derive(Default)]
struct Attributes {
    content_type: Option<String>,
    others: BTreeMap<String, String>,
}

impl Attributes {
    fn take(&mut self, name: &str, value: &[u8]) {
        let name = name.to_ascii_lowercase();
        if name == CONTENT_TYPE {
            self.content_type = Some(decode_bytes(value));
        } else if let Some(attribute) = name.strip_prefix(PREFIX) {
            self.others.insert(attribute.to_owned(), decode(value));
        }
    }

    fn are_of_batch(&self) -> bool {
        self.content_type.as_deref().is_some_and(|text| media_type::essence(text) == Batch::MEDIA_TYPE)
    }

    /// Whether the attributes of the event are in the headers. Otherwise they are in the body.
    fn are_binary(&self) -> bool {
        let is_structured =
            self.content_type.as_deref().is_some_and(|text| media_type::essence(text).starts_with(STRUCTURED));
        !is_structured && !self.others.is_empty()
    }

    /// The event in structured mode.
    fn into_json(self, body: &[u8]) -> Result<RawJson, Error> {
        let mut members = BTreeMap::new();
        for (name, text) in self.others {
            members.insert(name, RawJson::of(&text)?);
        }
        if let Some(content_type) = &self.content_type {
            members.insert("datacontenttype".to_owned(), RawJson::of(content_type)?);
        }
        if !body.is_empty() {
            let json = raw(body).filter(|_| media_type::is_json(self.content_type.as_deref()));
            let base64 = || Ok((DATA_BASE64, RawJson::of(&base64::encode(body))?));
            let (name, data) = json.map_or_else(base64, |json| Ok::<_, Error>(("data", json)))?;
            members.insert(name.to_owned(), data);
        }
        RawJson::of(&members)
    }
}

/// The JSON of bytes, if they are JSON.
fn raw(bytes: &[u8]) -> Option<RawJson> {
    serde_json::from_slice::<&RawValue>(bytes).ok().map(RawJson::from)
}

/// The value of a header, as a text. HTTP has no encoding: bytes that are not UTF-8 are read as Latin-1.
fn decode_bytes(value: &[u8]) -> String {
    str::from_utf8(value).map_or_else(|_| value.iter().copied().map(char::from).collect(), str::to_owned)
}

/// The value of an attribute in a header: without quotes, and percent-decoded once.
fn decode(value: &[u8]) -> String {
    let text = decode_bytes(value);
    let text = unquote(&text);
    percent_decode(&text).unwrap_or_else(|| text.into_owned())
}

/// Removes the quotes around a value, and the backslashes between them.
fn unquote(text: &str) -> Cow<'_, str> {
    let Some(quoted) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else { return text.into() };
    let mut letters = quoted.chars();
    let unescape = || match letters.next() {
        Some('\\') => letters.next().or(Some('\\')),
        letter => letter,
    };
    std::iter::from_fn(unescape).collect::<String>().into()
}

/// Replaces `%` and two hexadecimal digits by that byte. `None` if the bytes are not UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let (byte, left) = encoded_byte(rest).unwrap_or((*first, others));
        bytes.push(byte);
        rest = left;
    }
    String::from_utf8(bytes).ok()
}

/// The byte that `%` and two digits at the start of a text mean, and the rest of the text.
fn encoded_byte(text: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', high, low, rest @ ..] = text else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((u8::try_from(digit(*high)? << 4 | digit(*low)?).ok()?, rest))
}

/// Takes the data of an event out of `data_base64`, if they are JSON other than `null`. Otherwise the attribute stays in the
/// extensions.
pub(crate) fn take_data(event: &mut Event) -> Option<RawJson> {
    let text = event.extensions.get(DATA_BASE64)?.as_str()?;
    if !media_type::is_json(event.datacontenttype.as_deref()) {
        return None;
    }
    let json = decode_json(text).filter(|json| json.as_str() != RawValue::NULL.get())?;
    // `remove` would change the order of the others, if serde_json has `preserve_order`.
    event.extensions.retain(|name, _| name != DATA_BASE64);
    Some(json)
}

/// The JSON in a Base64 text.
fn decode_json(text: &str) -> Option<RawJson> {
    raw(&base64::decode(text)?)
}

/// The JSON of the data that [`take_data`] has taken.
pub(crate) fn original_data<D>(event: &Event<D>, data_base64: Option<&RawValue>) -> Option<RawJson> {
    let text: String = serde_json::from_str(data_base64?.get()).ok()?;
    decode_json(&text).filter(|_| !event.extensions.contains_key(DATA_BASE64))
}

#[cfg(test)]
mod tests;
