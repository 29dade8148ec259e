//! The entries of the crate: bodies, requests and signatures.

use qlik_events::audits::Page;
use qlik_events::webhook::{self, Secret};
use qlik_events::{Batch, Data, Event, Header, Lossless, RawJson, ReadEvent};
use serde_json::Value;

/// What is written reads back equal, and is written by serde as by `to_json`.
pub(super) fn event(bytes: &[u8]) {
    let Ok(event) = Event::from_slice(bytes) else { return };
    let json = event.to_json();
    reads_back(&event, &json);
    assert!(serde_json::to_string(&event).is_ok_and(|other| other == json), "serde writes another text than {json}");
}

fn reads_back(event: &Event, json: &str) {
    let again = Event::from_str(json);
    let again = again.unwrap_or_else(|error| panic!("what is written does not read: {error}\n{json}"));
    assert!(again.to_json() == json, "what is written reads as another event\n{json}\n{}", again.to_json());
    assert!(are_same(&again.data, &event.data), "the data read as others\n{json}\n{:?}\n{:?}", event.data, again.data);
    assert!(are_same_attributes(&again, event), "the attributes read as others\n{json}\n{event:?}\n{again:?}");
}

/// Whether data read back as they were.
fn are_same(again: &Data, data: &Data) -> bool {
    let are_rewritten = || match (again, data) {
        (Data::Unknown(again), Data::Unknown(json)) => is_rewritten(again, json),
        (Data::Mismatch(again), Data::Mismatch(mismatch)) => {
            again.event_type == mismatch.event_type
                && again.problems() == mismatch.problems()
                && is_rewritten(&again.json, &mismatch.json)
        }
        _ => false,
    };
    again == data || are_rewritten()
}

/// Whether JSON that is kept as text is the same without blanks, as one with line breaks is written.
fn is_rewritten(again: &RawJson, json: &RawJson) -> bool {
    let letters = |json: &RawJson| json.as_str().split_ascii_whitespace().collect::<String>();
    let value = |json: &RawJson| json.parse::<Value>().ok();
    json.as_str().contains(['\n', '\r']) && letters(again) == letters(json) && value(again) == value(json)
}

/// Whether the attributes read back as they were.
fn are_same_attributes(again: &Event, event: &Event) -> bool {
    let (again_raw, raw) = (&again.raw_extensions, &event.raw_extensions);
    let mut pairs = again_raw.values().zip(raw.values());
    fields(again) == fields(event)
        && again_raw.keys().eq(raw.keys())
        && pairs.all(|(again, json)| again == json || is_rewritten(again, json))
}

/// The event without what depends on the delivery, and without what is compared apart.
fn fields(event: &Event) -> Event {
    let mut event = event.clone();
    (event.delivery, event.extensions) = Default::default();
    (event.data, event.raw_extensions) = Default::default();
    event
}

/// A CloudEvent that was not changed is written with all the data that were sent.
pub(super) fn lossless(bytes: &[u8]) {
    let Ok(event) = Event::<Lossless>::from_slice(bytes) else { return };
    let json = event.to_json();
    let again: Result<Event<Lossless>, _> = json.parse();
    let again = again.unwrap_or_else(|error| panic!("what is written does not read: {error}\n{json}"));
    assert!(again.to_json() == json, "what is written reads as another event\n{json}\n{}", again.to_json());
    let sent = serde_json::from_str::<Value>(event.data.original().as_str());
    let written = serde_json::from_str::<Value>(&json).map(|event| event.get("data").cloned());
    if let (Ok(sent), Ok(written)) = (sent, written) {
        let written = written.unwrap_or_default();
        assert!(sent == written || sent == Value::Null, "the data were sent as {sent}, and are written as {written}");
    }
}

/// The header and the event agree on the type, unless it is repeated behind the data, where a header does not look.
pub(super) fn header(bytes: &[u8]) {
    let Ok(header) = Header::from_slice(bytes) else { return };
    match header.read() {
        Ok(event) => {
            let are_equal = header.known_type() == event.known_type();
            assert!(are_equal || has_type_behind_data(bytes), "{:?}", String::from_utf8_lossy(bytes));
        }
        Err(_) => assert!(Event::from_slice(bytes).is_err()),
    }
}

/// Whether a name such as `type` follows the data, outside of them.
fn has_type_behind_data(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let (Ok(event), Some((_, behind))) = (Event::<Lossless>::from_slice(bytes), text.split_once("\"data\"")) else {
        return false;
    };
    behind.replacen(event.data.original().as_str(), "", 1).contains("ype\"")
}

pub(super) fn batch(bytes: &[u8]) {
    let Ok(batch) = Batch::from_slice(bytes) else { return };
    let json = batch.to_json();
    let again = Batch::from_str(&json).unwrap_or_else(|error| panic!("what is written does not read: {error}\n{json}"));
    assert!(again.to_json() == json, "what is written reads as another batch\n{json}\n{}", again.to_json());
}

pub(super) fn audits_page(bytes: &[u8]) {
    let Ok(page) = Page::from_slice(bytes) else { return };
    let json = serde_json::to_string(&page).unwrap_or_else(|error| panic!("a page is not written: {error}"));
    let again = Page::from_str(&json).unwrap_or_else(|error| panic!("what is written does not read: {error}\n{json}"));
    let twice = serde_json::to_string(&again).unwrap_or_default();
    assert!(twice == json, "what is written reads as another page\n{json}\n{twice}");
}

/// The headers of a request, and its body. Bytes without an empty line are a body.
fn request(bytes: &[u8]) -> (Vec<(String, &[u8])>, &[u8]) {
    let Some(end) = bytes.windows(2).position(|pair| pair == b"\n\n") else { return (Vec::new(), bytes) };
    let (head, body) = bytes.split_at(end);
    let header = |line: &'_ [u8]| {
        let colon = line.iter().position(|byte| *byte == b':')?;
        Some((String::from_utf8_lossy(line.get(..colon)?).into_owned(), colon))
    };
    let headers = head.split(|byte| *byte == b'\n').filter_map(|line| {
        let (name, colon) = header(line)?;
        Some((name, line.get(colon + 1..)?.trim_ascii()))
    });
    (headers.collect(), body.get(2..).unwrap_or_default())
}

pub(super) fn http(bytes: &[u8]) {
    let (headers, body) = request(bytes);
    let Ok(event) = Event::from_http(headers, body) else { return };
    reads_back(&event, &event.to_json());
}

/// Only the signature of the body itself is accepted.
pub(super) fn signature(bytes: &[u8]) {
    let (headers, body) = request(bytes);
    let Ok(secret) = Secret::new("secret") else { return };
    let sent = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(webhook::HEADER)).map(|(_, value)| *value);
    let right = webhook::sign(&secret, body);
    let is_right = sent.is_some_and(|sent| sent.eq_ignore_ascii_case(right.as_bytes()));
    let verified = webhook::verify(&secret, body, sent);
    assert_eq!(verified.is_ok(), is_right, "{verified:?}");
    assert!(webhook::verify(&secret, body, Some(&right)).is_ok());
}

pub(super) fn read_event(bytes: &[u8]) {
    drop(Event::from_slice(bytes));
}

pub(super) fn read_lossless(bytes: &[u8]) {
    drop(Event::<Lossless>::from_slice(bytes));
}

pub(super) fn read_header(bytes: &[u8]) {
    drop(Header::from_slice(bytes));
}

pub(super) fn read_batch(bytes: &[u8]) {
    drop(Batch::from_slice(bytes));
}

pub(super) fn read_audits_page(bytes: &[u8]) {
    drop(Page::from_slice(bytes));
}

pub(super) fn read_http(bytes: &[u8]) {
    let (headers, body) = request(bytes);
    drop(Event::from_http(headers, body));
}

pub(super) fn read_signature(bytes: &[u8]) {
    let (headers, body) = request(bytes);
    let sent = headers.first().map(|(_, value)| *value);
    let verified = Secret::new("secret").map(|secret| webhook::verify(secret, body, sent));
    assert!(verified.is_ok());
}
