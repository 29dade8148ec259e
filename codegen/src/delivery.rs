//! Deliveries: the forms in which Qlik sends an event, as JSON.
//!
//! [`render`] writes an event as one of them, [`recognise`] says which one a body is, and [`each_event`] reads the events
//! in a body. The crate reads them all; a test holds the two to the same result.
//!
//! | delivery | where it is used | form |
//! | --- | --- | --- |
//! | CloudEvents | webhooks | `id`, `type`, `tenantid`, ... |
//! | batch | `application/cloudevents-batch+json` | an array of CloudEvents |
//! | hybrid | webhooks | CloudEvents, with the legacy names beside them |
//! | legacy | webhooks | `eventId`, `eventType`, `extensions.tenantId`, ... |
//! | audits | Audits API | an item: `eventType`, `tenantId`, ... |
//! | audits page | Audits API | `data`, an array of items, and `links` |
//! | record | webhooks API | the delivery of a webhook, with the event in `request.body` |

mod read;

use std::fmt;
use std::iter;

pub use self::read::{Received, each_event};
use serde_json::{Map, Value, json};

use crate::json::text;

/// A form in which an event is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delivery {
    /// A CloudEvent in structured mode.
    CloudEvents,
    /// An array of CloudEvents.
    Batch,
    /// A CloudEvent that repeats attributes under their legacy names.
    Hybrid,
    /// An event with the legacy names alone.
    Legacy,
    /// An item of the Audits API.
    Audits,
    /// A page of the Audits API.
    AuditsPage,
    /// The record of a webhook's delivery, as the webhooks API returns it.
    Record,
}

/// The attributes with another name in legacy bodies and Audits items.
const RENAMED: [(&str, &str); 4] =
    [("id", "eventId"), ("time", "eventTime"), ("type", "eventType"), ("datacontenttype", "contentType")];

/// Further names of attributes in older bodies.
const OLDER: [(&str, &str); 3] = [("id", "eventID"), ("datacontenttype", "contenttype"), ("dataschema", "schemaURL")];

/// Qlik's attributes, with their names in `extensions` of a legacy body.
const QLIK: [(&str, &str); 6] = [
    ("tenantid", "tenantId"),
    ("userid", "userId"),
    ("ownerid", "ownerId"),
    ("spaceid", "spaceId"),
    ("toplevelresourceid", "topLevelResourceId"),
    ("sessionid", "sessionId"),
];

/// The attributes of QLIK that an Audits item has beside `eventType`, not in `extensions`.
const BESIDE: [&str; 2] = ["tenantid", "userid"];

const LEGACY_VERSION: &str = "cloudEventsVersion";

impl Delivery {
    /// All deliveries.
    pub const ALL: [Self; 7] =
        [Self::CloudEvents, Self::Batch, Self::Hybrid, Self::Legacy, Self::Audits, Self::AuditsPage, Self::Record];

    /// The name of the delivery: `audits-page`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CloudEvents => "cloudevents",
            Self::Batch => "batch",
            Self::Hybrid => "hybrid",
            Self::Legacy => "legacy",
            Self::Audits => "audits",
            Self::AuditsPage => "audits-page",
            Self::Record => "record",
        }
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Writes an event, given as a CloudEvent, as it is delivered.
#[must_use]
pub fn render(event: &Map<String, Value>, delivery: Delivery) -> Value {
    let event = &cloud_event(event);
    match delivery {
        Delivery::CloudEvents => event.clone().into(),
        Delivery::Batch => json!([event]),
        Delivery::Hybrid => hybrid(event).into(),
        Delivery::Legacy => legacy(event).into(),
        Delivery::Audits => audits(event).into(),
        Delivery::AuditsPage => json!({
            "data": [audits(event)],
            "links": {"self": {"href": "https://tenant.example.com/api/v1/audits"}},
        }),
        Delivery::Record => json!({
            "id": "00000000-0000-4000-8000-000000000001",
            "status": "success",
            "request": {"url": "https://receiver.example.com/events", "body": event},
            "response": {"statusCode": 200},
        }),
    }
}

/// Writes an event, given as a CloudEvent, in binary mode: the headers with its attributes, and the body with its payload.
///
/// A value of a header is percent-encoded where the CloudEvents binding of HTTP asks for it.
#[must_use]
pub fn binary(event: &Map<String, Value>) -> (Vec<(String, String)>, String) {
    let mut event = cloud_event(event);
    let body = event.shift_remove("data").map(|data| data.to_string()).unwrap_or_default();
    let content_type = event.shift_remove("datacontenttype").and_then(|value| value.as_str().map(str::to_owned));
    // Examples of documents have `string` in its place.
    let content_type = content_type.filter(|text| text.contains('/')).unwrap_or_else(|| "application/json".to_owned());
    let attributes = event.iter().map(|(name, value)| (format!("ce-{name}"), header(value)));
    (iter::once(("Content-Type".to_owned(), content_type)).chain(attributes).collect(), body)
}

fn header(value: &Value) -> String {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"%".contains(&byte);
    let encoded = |byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text(value).bytes().map(encoded).collect()
}

/// The delivery of a body; `None` if it is not an event.
#[must_use]
pub fn recognise(body: &Value) -> Option<Delivery> {
    let object = match body {
        Value::Array(items) => {
            let is_event = |item: &Value| item.as_object().is_some_and(is_cloud_event);
            return items.iter().all(is_event).then_some(Delivery::Batch);
        }
        other => other.as_object()?,
    };
    let has = |name: &str| object.contains_key(name);
    if is_cloud_event(object) {
        let is_hybrid = object.keys().any(|name| is_legacy(name));
        return Some(if is_hybrid { Delivery::Hybrid } else { Delivery::CloudEvents });
    }
    if !has("data") && !has(LEGACY_VERSION) && body.pointer("/request/body").is_some() {
        return Some(Delivery::Record);
    }
    let has_legacy = object.keys().any(|name| is_legacy(name));
    if !has_legacy && let Some(items) = object.get("data").and_then(Value::as_array) {
        let is_page = has("links") || items.first().is_some_and(|item| recognise(item).is_some());
        return is_page.then_some(Delivery::AuditsPage);
    }
    let is_item = ["tenantId", "userId", "links"].into_iter().any(has) || body.pointer("/extensions/actor").is_some();
    let has_event_id = has("eventId") || has("eventID");
    match (has(LEGACY_VERSION), is_item, has_event_id, has_legacy) {
        (true, ..) | (false, false, true, _) => Some(Delivery::Legacy),
        (false, _, _, true) => Some(Delivery::Audits),
        _ => None,
    }
}

/// Whether a name of an attribute occurs only in other deliveries than CloudEvents.
fn is_legacy(name: &str) -> bool {
    name == LEGACY_VERSION || RENAMED.iter().chain(&OLDER).any(|(_, legacy)| *legacy == name)
}

fn is_cloud_event(event: &Map<String, Value>) -> bool {
    event.contains_key("type") || event.contains_key("specversion")
}

/// The event without legacy names. An example of a document can have both.
fn cloud_event(event: &Map<String, Value>) -> Map<String, Value> {
    let is_other = |name: &str| name == "extensions" || is_legacy(name);
    event.iter().filter(|(name, _)| !is_other(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn hybrid(event: &Map<String, Value>) -> Map<String, Value> {
    let mut body = event.clone();
    body.extend(legacy(event).into_iter().filter(|(name, _)| !event.contains_key(name)));
    body
}

fn legacy(event: &Map<String, Value>) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert(LEGACY_VERSION.to_owned(), "0.1".into());
    renamed(event, &mut body);
    let extensions: Map<String, Value> = qlik(event, |_| true).collect();
    if !extensions.is_empty() {
        body.insert("extensions".to_owned(), extensions.into());
    }
    others(event, &mut body);
    body
}

fn audits(event: &Map<String, Value>) -> Map<String, Value> {
    let mut body = Map::new();
    // An item has its own `id`.
    renamed(event, &mut body);
    let id = body.shift_remove("eventId");
    body.extend(id.map(|id| ("id".to_owned(), id)));
    body.extend(qlik(event, |name| BESIDE.contains(&name)));
    let extensions: Map<String, Value> = qlik(event, |name| !BESIDE.contains(&name)).collect();
    if !extensions.is_empty() {
        body.insert("extensions".to_owned(), extensions.into());
    }
    others(event, &mut body);
    body
}

fn renamed(event: &Map<String, Value>, body: &mut Map<String, Value>) {
    let values = RENAMED.iter().filter_map(|(name, legacy)| Some(((*legacy).to_owned(), event.get(*name)?.clone())));
    body.extend(values);
}

/// Qlik's attributes of an event under their legacy names.
fn qlik<'a>(
    event: &'a Map<String, Value>,
    is_wanted: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = (String, Value)> + 'a {
    let wanted = QLIK.into_iter().filter(move |(name, _)| is_wanted(name));
    wanted.filter_map(|(name, legacy)| Some((legacy.to_owned(), event.get(name)?.clone())))
}

/// Adds the attributes that have one name everywhere. `specversion` is of CloudEvents alone.
fn others(event: &Map<String, Value>, body: &mut Map<String, Value>) {
    let has_other_name =
        |name: &str| name == "specversion" || RENAMED.iter().chain(&QLIK).any(|(attribute, _)| *attribute == name);
    let others = event.iter().filter(|(name, _)| !has_other_name(name));
    body.extend(others.map(|(name, value)| (name.clone(), value.clone())));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Map<String, Value> {
        let event = json!({
            "id": "1", "type": "com.qlik.app.created", "source": "com.qlik/engine", "specversion": "1.0",
            "tenantid": "t", "userid": "u", "spaceid": "s", "data": {"name": "Sales"},
        });
        event.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn each_delivery_is_recognised() {
        for delivery in Delivery::ALL {
            assert_eq!(recognise(&render(&event(), delivery)), Some(delivery));
        }
        for other in [json!({}), json!({"error": "x"}), json!([1]), json!(5), json!({"data": []})] {
            assert_eq!(recognise(&other), None, "{other}");
        }
    }

    #[test]
    fn legacy_names_of_an_example_are_replaced() {
        let mut both = event();
        both.insert("eventType".to_owned(), "other".into());
        assert_eq!(render(&both, Delivery::CloudEvents), Value::Object(event()));
        assert_eq!(render(&both, Delivery::Legacy)["eventType"], "com.qlik.app.created");
    }

    #[test]
    fn a_legacy_body_has_no_name_of_cloud_events() {
        let legacy = json!({
            "cloudEventsVersion": "0.1", "eventId": "1", "eventType": "com.qlik.app.created",
            "extensions": {"tenantId": "t", "userId": "u", "spaceId": "s"},
            "source": "com.qlik/engine", "data": {"name": "Sales"},
        });
        assert_eq!(render(&event(), Delivery::Legacy), legacy);
        let item = json!({
            "id": "1", "eventType": "com.qlik.app.created", "tenantId": "t", "userId": "u",
            "extensions": {"spaceId": "s"}, "source": "com.qlik/engine", "data": {"name": "Sales"},
        });
        assert_eq!(render(&event(), Delivery::Audits), item);
    }
}
