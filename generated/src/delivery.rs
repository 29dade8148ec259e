//! [`Delivery`]: how an event was delivered, and where each delivery has the attributes of an event.

use std::borrow::Cow;
use std::mem;

use serde_json::{Map, Value};

use crate::Event;
use crate::attributes::is_missing;

mod base64;
mod batch;
pub(crate) mod body;
pub(crate) mod http;
pub(crate) mod items;
pub(crate) mod media_type;
mod name;
pub(crate) mod record;
pub(crate) mod twins;

pub use batch::Batch;
pub use items::{BadItem, Items};
pub use name::UnknownDelivery;

/// How an event was delivered.
///
/// It is recognised from the names in the body. The [`Event`] has the attribute names of CloudEvents in every case, and
/// is written as a CloudEvent.
///
/// ```
/// use qlik_events::{Delivery, Event};
///
/// let event = Event::from_str(r#"{"eventID":"1","eventType":"com.qlik.app.created","source":"com.qlik/engine"}"#)?;
/// assert_eq!((event.delivery, event.id.as_str()), (Delivery::Legacy, "1"));
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// A CloudEvent: `id`, `type`, `time`, `tenantid` and so on.
    #[default]
    CloudEvents,
    /// A CloudEvent that repeats attributes under their legacy names. The CloudEvents names take precedence; an
    /// attribute that is missing there is filled in from the legacy name. The legacy names stay in
    /// [`Event::extensions`] and are written back. If the field of an attribute is changed, its new value is written
    /// under the legacy name as well, and nothing if the field is cleared.
    Hybrid,
    /// The names of CloudEvents 0.1: `eventId` or `eventID`, `eventTime`, `eventType`, and `contentType` or
    /// `contenttype`. Other attributes are in `extensions`.
    Legacy,
    /// An item of the Audits API or of its archive: the legacy names, with `tenantId` and `userId` beside `eventType`.
    Audits,
    /// A CloudEvent in binary mode: the attributes are headers of the request, and the data are its body. Only
    /// [`Event::from_http`] reads it.
    Binary,
    /// A record of a webhook delivery, as `GET /api/v1/webhooks/{id}/deliveries` lists them: the event is in
    /// `request.body`, as an object or as a JSON text. The other members of the record are not attributes of the event,
    /// and are not kept.
    Record,
}

/// The names of attributes in legacy bodies and Audits items, and in CloudEvents.
const LEGACY_NAMES: [(&str, &str); 7] = [
    ("eventId", "id"),
    ("eventID", "id"),
    ("eventTime", "time"),
    (TYPE_NAME, "type"),
    ("contentType", "datacontenttype"),
    ("contenttype", "datacontenttype"),
    ("schemaURL", "dataschema"),
];

/// The attributes that other deliveries have in `extensions` or beside it, mostly in camel case, as `tenantId`.
const EXTENSION_ATTRIBUTES: [&str; 15] = [
    "tenantid",
    "userid",
    "ownerid",
    "spaceid",
    "toplevelresourceid",
    "sessionid",
    "clientid",
    "originip",
    "authtype",
    "authclaims",
    "subject",
    "tracestate",
    "traceparent",
    "host",
    "reason",
];

/// The member that has attributes in legacy bodies and Audits items.
pub(crate) const EXTENSIONS: &str = "extensions";

/// The member of [`EXTENSIONS`] in which an Audits item has the ID of the user as `sub`.
pub(crate) const ACTOR: &str = "actor";

/// The legacy name of `type`.
pub(crate) const TYPE_NAME: &str = "eventType";

/// The legacy name of `specversion`, its value in legacy bodies, and the value that it is written back with.
pub(crate) const VERSION_NAME: &str = "cloudEventsVersion";
const LEGACY_VERSION: &str = "0.1";
const VERSION: &str = "1.0";

/// Names that an Audits item has and a legacy body does not.
pub(crate) const AUDITS_NAMES: [&str; 3] = ["tenantId", "userId", "links"];

/// The extension that keeps the `id` of an Audits item, if the item has an `eventId` as well.
const AUDITS_ID: &str = "auditid";

/// Whether a name occurs only in deliveries other than CloudEvents.
pub(crate) fn is_legacy(name: &str) -> bool {
    name == VERSION_NAME || LEGACY_NAMES.iter().any(|(legacy, _)| *legacy == name)
}

/// Recognises the delivery, and moves attributes with legacy names to the fields of the event.
pub(crate) fn adopt(event: &mut Event) {
    // A usual CloudEvent has all of its attributes in fields.
    if event.extensions.is_empty() && event.raw_extensions.is_empty() {
        return;
    }
    event.delivery = recognise(event);
    let filled = match event.delivery {
        Delivery::Hybrid => fill(event),
        Delivery::Legacy | Delivery::Audits => {
            rename(event);
            Vec::new()
        }
        _ => Vec::new(),
    };
    event.twins = twins::find(event, &filled);
}

fn recognise(event: &Event) -> Delivery {
    let has = |name: &str| event.extensions.contains_key(name);
    let has_legacy = event.extensions.keys().any(|name| is_legacy(name));
    if is_cloud_event(event) {
        return if has_legacy { Delivery::Hybrid } else { Delivery::CloudEvents };
    }
    let is_audits = AUDITS_NAMES.into_iter().any(has) || has_actor(event);
    match (has(VERSION_NAME), is_audits, has_event_id(event)) {
        (true, _, _) | (false, false, true) => Delivery::Legacy,
        (false, true, _) => Delivery::Audits,
        (false, false, false) if has_legacy => Delivery::Audits,
        _ => Delivery::CloudEvents,
    }
}

fn has_event_id(event: &Event) -> bool {
    LEGACY_NAMES.iter().any(|(name, attribute)| *attribute == "id" && event.extensions.contains_key(*name))
}

fn is_cloud_event(event: &Event) -> bool {
    let as_text = !event.specversion.is_empty() || !event.event_type.is_empty();
    as_text || ["specversion", "type"].into_iter().any(|name| has_oddly(event, name))
}

fn has_actor(event: &Event) -> bool {
    event.extensions.get(EXTENSIONS).and_then(Value::as_object).is_some_and(|inner| inner.contains_key(ACTOR))
}

/// Whether an attribute was sent with a value that its field cannot hold.
fn has_oddly(event: &Event, name: &str) -> bool {
    event.extensions.contains_key(name) || event.raw_extensions.contains_key(name)
}

/// The attribute that a member of the body has under a name other than its own.
pub(crate) fn outer_attribute(name: &str) -> Option<&'static str> {
    let legacy = LEGACY_NAMES.iter().find(|(legacy, _)| *legacy == name).map(|(_, attribute)| *attribute);
    legacy.or_else(|| inner_attribute(name).filter(|attribute| *attribute != name))
}

/// The attribute that a member of `extensions` has. Its name may be in any case of letters.
pub(crate) fn inner_attribute(name: &str) -> Option<&'static str> {
    EXTENSION_ATTRIBUTES.into_iter().find(|attribute| attribute.eq_ignore_ascii_case(name))
}

/// Fills in the missing attributes of a hybrid body from its legacy names, which stay in the extensions. Returns the
/// names of these attributes.
fn fill(event: &mut Event) -> Vec<&'static str> {
    let attributes = event.attributes();
    let missing = legacy_attributes(&event.extensions);
    let missing = missing.filter(|(name, _)| is_missing(&attributes, name) && !has_oddly(event, name));
    let missing: Vec<_> = missing.map(|(name, text)| (name, text.to_owned())).collect();
    for (name, text) in &missing {
        event.fill(name, text);
    }
    missing.into_iter().map(|(name, _)| name).collect()
}

/// The attributes that a hybrid body has under legacy names, as far as they are strings.
pub(crate) fn legacy_attributes(extensions: &Map<String, Value>) -> impl Iterator<Item = (&'static str, &str)> {
    let inner = extensions.get(EXTENSIONS).and_then(Value::as_object).into_iter().flatten();
    let inner = inner.filter_map(|(name, value)| Some((inner_attribute(name)?, value.as_str()?)));
    let outer = extensions.iter().filter_map(|(name, value)| Some((outer_attribute(name)?, value.as_str()?)));
    outer.chain(inner)
}

/// Fills in an attribute that is missing. Returns whether the event now has that value.
fn fill_in(event: &mut Event, attribute: Option<&str>, value: &Value) -> bool {
    let attribute = attribute.filter(|attribute| !has_oddly(event, attribute));
    attribute.zip(value.as_str()).is_some_and(|(attribute, text)| event.fill(attribute, text))
}

/// Gives each attribute of a legacy body or an Audits item its CloudEvents name.
fn rename(event: &mut Event) {
    keep_audits_id(event);
    let inner = take_inner(event);
    let (renamed, others) =
        mem::take(&mut event.extensions).into_iter().partition(|(name, _)| outer_attribute(name).is_some());
    event.extensions = others;
    for (name, value) in Map::into_iter(renamed) {
        if !fill_in(event, outer_attribute(&name), &value) {
            event.extensions.insert(name, value);
        }
    }
    rename_inner(event, inner);
    if event.extensions.get(VERSION_NAME).is_some_and(|version| version == LEGACY_VERSION) {
        event.extensions.remove(VERSION_NAME);
    }
    if event.specversion.is_empty() {
        event.specversion = Cow::Borrowed(VERSION);
    }
    // The order of other deliveries, even if serde_json has `preserve_order`.
    event.extensions.sort_keys();
}

/// Takes the members of `extensions`, if it is an object.
fn take_inner(event: &mut Event) -> Map<String, Value> {
    match event.extensions.get_mut(EXTENSIONS) {
        Some(Value::Object(inner)) => {
            let inner = mem::take(inner);
            event.extensions.remove(EXTENSIONS);
            inner
        }
        _ => Map::new(),
    }
}

/// Makes each member of `extensions` an attribute, unless its name is taken or means another one.
fn rename_inner(event: &mut Event, inner: Map<String, Value>) {
    let mut rest = Map::new();
    for (name, value) in inner {
        if fill_in(event, inner_attribute(&name), &value) {
            continue;
        }
        // Beside `extensions`, a legacy name would be an attribute when the event is read again.
        let is_other = name == "data" || is_legacy(&name) || event.has_field(&name);
        let is_taken = is_other || event.extensions.contains_key(&name);
        let target = if is_taken { &mut rest } else { &mut event.extensions };
        target.insert(name, value);
    }
    if !rest.is_empty() {
        event.extensions.insert(EXTENSIONS.to_owned(), Value::Object(rest));
    }
}

/// Moves the `id` of an Audits item to [`AUDITS_ID`] if it has an `eventId`: that one identifies the event.
fn keep_audits_id(event: &mut Event) {
    if event.delivery == Delivery::Audits && !event.id.is_empty() && has_event_id(event) {
        let id = mem::take(&mut event.id);
        event.extensions.insert(AUDITS_ID.to_owned(), Value::String(id));
    }
}

#[cfg(test)]
mod tests;
