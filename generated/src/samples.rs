//! Samples of all events in every delivery, for the tests of those who receive events (feature `samples`).
//!
//! A sample is the example of Qlik's documentation, or, if it has none, an event made from the documented facts.
//!
//! ```
//! use qlik_events::{Data, Delivery, Event, EventType, samples};
//!
//! let body = samples::body(EventType::SpaceCreated, Delivery::Legacy);
//! let event = Event::from_slice(body.as_bytes())?;
//! assert_eq!(event.delivery, Delivery::Legacy);
//! assert!(matches!(event.data, Data::SpaceCreated(_)));
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! With the feature `webhook`, [`Request::sign`] adds the signature that a receiver verifies:
//!
//! ```
//! # #[cfg(feature = "webhook")] {
//! use qlik_events::webhook::{self, Secret};
//! use qlik_events::{Delivery, EventType, samples};
//!
//! let secret = Secret::new("the secret of the webhook")?;
//! let request = samples::request(EventType::AppCreated, Delivery::CloudEvents).sign(&secret);
//! let signature = request.header("Qlik-Signature");
//! assert!(webhook::verify(&secret, request.body.as_bytes(), signature).is_ok());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use serde_json::{Map, Value};

use crate::events::sample_texts::ALL;
use crate::{Delivery, EventType};

/// A request with an event, as a receiver gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The headers, each a name and its value.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Request {
    /// The value of a header. The case of its name has no effect.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Adds the header `Qlik-Signature`, as Qlik signs a delivery with the secret of a webhook.
    #[cfg(feature = "webhook")]
    #[must_use]
    pub fn sign(mut self, secret: &crate::webhook::Secret) -> Self {
        let signature = crate::webhook::sign(secret, self.body.as_bytes());
        self.headers.push(("Qlik-Signature".to_owned(), signature));
        self
    }
}

/// The sample of each event as a CloudEvent, as JSON on several lines. Former types of events have none.
pub fn all() -> impl Iterator<Item = (EventType, &'static str)> {
    let current = EventType::ALL.iter().copied().filter(|event_type| event_type.canonical() == *event_type);
    current.zip(ALL.iter().copied())
}

/// The sample of an event as a CloudEvent, as JSON on several lines.
///
/// Of a former type, it is the sample of the type that the event has now.
#[must_use]
pub fn json(event_type: EventType) -> &'static str {
    let canonical = event_type.canonical();
    all().find(|(known, _)| *known == canonical).map_or("{}", |(_, text)| text)
}

/// The sample of an event as the body of a delivery. The body of [`Delivery::Binary`] is the payload alone; [`request`]
/// gives its headers too.
#[must_use]
pub fn body(event_type: EventType, delivery: Delivery) -> String {
    let event = event(event_type);
    let body: Value = match delivery {
        Delivery::CloudEvents => event.into(),
        Delivery::Hybrid => {
            let legacy = legacy(&event).into_iter().filter(|(name, _)| !event.contains_key(name));
            let legacy: Vec<_> = legacy.collect();
            event.into_iter().chain(legacy).collect::<Map<_, _>>().into()
        }
        Delivery::Legacy => legacy(&event).into(),
        Delivery::Audits => audits(&event).into(),
        Delivery::Binary => return event.get("data").map(Value::to_string).unwrap_or_default(),
        Delivery::Record => record(event).into(),
    };
    body.to_string()
}

/// The sample of an event as a request: with its headers, and without a signature.
#[must_use]
pub fn request(event_type: EventType, delivery: Delivery) -> Request {
    let content_type = match delivery {
        Delivery::CloudEvents => "application/cloudevents+json",
        _ => "application/json",
    };
    let mut headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    if delivery == Delivery::Binary {
        let attributes = event(event_type);
        let attributes = attributes.iter().filter(|(name, _)| !["data", "datacontenttype"].contains(&name.as_str()));
        headers.extend(attributes.map(|(name, value)| (format!("ce-{name}"), header_value(value))));
    }
    Request { headers, body: body(event_type, delivery) }
}

/// The attributes with another name in legacy bodies and Audits items.
const RENAMED: [(&str, &str); 4] =
    [("id", "eventId"), ("time", "eventTime"), ("type", "eventType"), ("datacontenttype", "contentType")];

/// Qlik's attributes, with their names in `extensions` of a legacy body.
const QLIK: [(&str, &str); 6] = [
    ("tenantid", "tenantId"),
    ("userid", "userId"),
    ("ownerid", "ownerId"),
    ("spaceid", "spaceId"),
    ("toplevelresourceid", "topLevelResourceId"),
    ("sessionid", "sessionId"),
];

/// The attributes of [`QLIK`] that an Audits item has beside `eventType`, not in `extensions`.
const BESIDE: [&str; 2] = ["tenantid", "userid"];

/// The version in a legacy body.
const LEGACY_VERSION: (&str, &str) = ("cloudEventsVersion", "0.1");

/// The sample without legacy names, which the example of a document can have beside those of CloudEvents.
fn event(event_type: EventType) -> Map<String, Value> {
    let event: Map<String, Value> = serde_json::from_str(json(event_type)).unwrap_or_default();
    let is_legacy = |name: &str| {
        [LEGACY_VERSION.0, "extensions"].contains(&name) || RENAMED.iter().any(|(_, legacy)| *legacy == name)
    };
    event.into_iter().filter(|(name, _)| !is_legacy(name)).collect()
}

fn legacy(event: &Map<String, Value>) -> Map<String, Value> {
    let mut body = renamed(event);
    body.insert(LEGACY_VERSION.0.to_owned(), LEGACY_VERSION.1.into());
    extend(&mut body, event, |_| true);
    body
}

fn audits(event: &Map<String, Value>) -> Map<String, Value> {
    let mut body = renamed(event);
    // An item has its own `id`.
    let id = body.remove("eventId");
    body.extend(id.map(|id| ("id".to_owned(), id)));
    let beside = QLIK.iter().filter(|(name, _)| BESIDE.contains(name));
    body.extend(beside.filter_map(|(name, legacy)| Some(((*legacy).to_owned(), event.get(*name)?.clone()))));
    extend(&mut body, event, |name| !BESIDE.contains(&name));
    body
}

fn record(event: Map<String, Value>) -> Map<String, Value> {
    let url = "https://receiver.example.com/events";
    let request = [("url".to_owned(), url.into()), ("body".to_owned(), event.into())];
    let response = [("statusCode".to_owned(), 200.into())];
    let members = [
        ("id", "00000000-0000-4000-8000-000000000001".into()),
        ("status", "success".into()),
        ("request", Map::from_iter(request).into()),
        ("response", Map::from_iter(response).into()),
    ];
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The attributes that other deliveries have under another name, and those that have one name everywhere.
/// `specversion` is of CloudEvents alone.
fn renamed(event: &Map<String, Value>) -> Map<String, Value> {
    let kept = event.iter().filter(|(name, _)| *name != "specversion" && QLIK.iter().all(|(qlik, _)| qlik != name));
    let new_name = |name: &str| {
        let renamed = RENAMED.iter().find(|(known, _)| *known == name);
        renamed.map_or(name, |(_, legacy)| legacy).to_owned()
    };
    kept.map(|(name, value)| (new_name(name), value.clone())).collect()
}

/// Adds Qlik's attributes as `extensions`, if there are any.
fn extend(body: &mut Map<String, Value>, event: &Map<String, Value>, is_wanted: impl Fn(&str) -> bool) {
    let wanted = QLIK.iter().filter(|(name, _)| is_wanted(name));
    let extensions: Map<_, _> =
        wanted.filter_map(|(name, legacy)| Some(((*legacy).to_owned(), event.get(*name)?.clone()))).collect();
    if !extensions.is_empty() {
        body.insert("extensions".to_owned(), extensions.into());
    }
}

/// A value as CloudEvents writes it in a header: percent-encoded where it is not printable ASCII.
fn header_value(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut header = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'"' | b'%' | ..=0x20 | 0x7f.. => header.push_str(&format!("%{byte:02X}")),
            _ => header.push(char::from(byte)),
        }
    }
    header
}
