//! By which delivery an event came, and where each delivery has its attributes.

use std::borrow::Cow;
use std::mem;

use serde_json::{Map, Value};

use crate::Event;

/// By which delivery an event came.
///
/// It is told by the names that the body uses. Whatever it was, the [`Event`] has the attributes of CloudEvents, and is
/// written as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// A CloudEvent: `id`, `type`, `time`, `tenantid` and so on.
    #[default]
    CloudEvents,
    /// A CloudEvent that has legacy names beside its own. Its own count; what only the legacy names say fills in the
    /// attributes that are missing. The legacy names stay in [`Event::extensions`], and it is written as it came.
    Hybrid,
    /// The names of CloudEvents 0.1: `eventId`, `eventTime`, `eventType`, `contentType`, and the rest in `extensions`.
    Legacy,
    /// An item of the Audits API, or of its archive: as legacy, with `tenantId` and `userId` beside `eventType`.
    Audits,
}

/// Where other deliveries have what is an attribute.
const LEGACY_NAMES: [(&str, &str); 5] = [
    ("eventId", "id"),
    ("eventTime", "time"),
    ("eventType", "type"),
    ("contentType", "datacontenttype"),
    ("schemaURL", "dataschema"),
];

/// Qlik's own attributes, which other deliveries have in `extensions` or beside it, mostly in camel case: `tenantId`.
const QLIK_ATTRIBUTES: [&str; 10] = [
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
];

/// Where a legacy body names the version of CloudEvents, the one it has, and the one that it is written as.
const VERSION_NAME: &str = "cloudEventsVersion";
const LEGACY_VERSION: &str = "0.1";
const VERSION: &str = "1.0";

/// Where the `id` of an Audits item is kept, if the item names the event by `eventId`.
const AUDITS_ID: &str = "auditid";

/// Whether only other deliveries than CloudEvents use that name.
pub(crate) fn is_legacy(name: &str) -> bool {
    name == VERSION_NAME || LEGACY_NAMES.iter().any(|(legacy, _)| *legacy == name)
}

/// Puts what other deliveries say under other names where a CloudEvent has it.
pub(crate) fn adopt(event: &mut Event) {
    // A CloudEvent of today has all of its attributes in fields.
    if event.extensions.is_empty() {
        return;
    }
    event.delivery = recognise(event);
    match event.delivery {
        Delivery::CloudEvents => {}
        Delivery::Hybrid => fill(event),
        Delivery::Legacy | Delivery::Audits => rename(event),
    }
}

fn recognise(event: &Event) -> Delivery {
    let has = |name: &str| event.extensions.contains_key(name);
    let has_legacy = event.extensions.keys().any(|name| is_legacy(name));
    if is_cloud_event(event) {
        return if has_legacy { Delivery::Hybrid } else { Delivery::CloudEvents };
    }
    let is_audits = ["tenantId", "userId", "links"].into_iter().any(has) || extension(event, "actor").is_some();
    match (has(VERSION_NAME), is_audits, has("eventId")) {
        (true, _, _) | (false, false, true) => Delivery::Legacy,
        (false, true, _) => Delivery::Audits,
        (false, false, false) if has_legacy => Delivery::Audits,
        _ => Delivery::CloudEvents,
    }
}

fn is_cloud_event(event: &Event) -> bool {
    let as_text = !event.specversion.is_empty() || !event.event_type.is_empty();
    as_text || ["specversion", "type"].into_iter().any(|name| has_oddly(event, name))
}

fn extension<'e>(event: &'e Event, name: &str) -> Option<&'e Value> {
    event.extensions.get("extensions")?.as_object()?.get(name)
}

/// Whether an attribute was sent as something that its field cannot hold.
fn has_oddly(event: &Event, name: &str) -> bool {
    event.extensions.contains_key(name) || event.raw_extensions.contains_key(name)
}

/// The attribute that a legacy name stands for.
fn legacy_attribute(name: &str) -> Option<&'static str> {
    LEGACY_NAMES.iter().find(|(legacy, _)| *legacy == name).map(|(_, attribute)| *attribute)
}

/// The attribute of Qlik's that is called so, whatever the case.
fn qlik_attribute(name: &str) -> Option<&'static str> {
    QLIK_ATTRIBUTES.into_iter().find(|attribute| attribute.eq_ignore_ascii_case(name))
}

/// Fills in what only the legacy names of a hybrid body say, and leaves them where they are.
fn fill(event: &mut Event) {
    let inner = event.extensions.get("extensions").and_then(Value::as_object).into_iter().flatten();
    let inner = inner.filter_map(|(name, value)| Some((qlik_attribute(name)?, value.as_str()?)));
    let outer = event.extensions.iter().filter_map(|(name, value)| Some((legacy_attribute(name)?, value.as_str()?)));
    let missing = outer.chain(inner).filter(|(name, _)| !has_oddly(event, name) && event.is_missing(name));
    let missing: Vec<_> = missing.map(|(name, text)| (name, text.to_owned())).collect();
    for (name, text) in &missing {
        event.fill(name, text);
    }
    event.filled = missing;
}

/// Fills in an attribute that is missing; says whether the event has the value by now.
fn fill_in(event: &mut Event, attribute: Option<&str>, value: &Value) -> bool {
    let attribute = attribute.filter(|attribute| !has_oddly(event, attribute));
    attribute.zip(value.as_str()).is_some_and(|(attribute, text)| event.fill(attribute, text))
}

/// Gives each attribute of a legacy body or an Audits item the name that it has in a CloudEvent.
fn rename(event: &mut Event) {
    keep_audits_id(event);
    let inner = take_inner(event);
    let attribute = |name: &str| legacy_attribute(name).or_else(|| qlik_attribute(name));
    let (renamed, others) =
        mem::take(&mut event.extensions).into_iter().partition(|(name, _)| attribute(name).is_some());
    event.extensions = others;
    for (name, value) in Map::into_iter(renamed) {
        if !fill_in(event, attribute(&name), &value) {
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
}

/// What stands in `extensions`, if that is an object.
fn take_inner(event: &mut Event) -> Map<String, Value> {
    match event.extensions.get_mut("extensions") {
        Some(Value::Object(inner)) => {
            let inner = mem::take(inner);
            event.extensions.remove("extensions");
            inner
        }
        _ => Map::new(),
    }
}

/// What stood in `extensions` is an attribute like all others, as far as its name is free.
fn rename_inner(event: &mut Event, inner: Map<String, Value>) {
    let mut rest = Map::new();
    for (name, value) in inner {
        if fill_in(event, qlik_attribute(&name), &value) {
            continue;
        }
        let is_taken = name == "data" || event.extensions.contains_key(&name) || event.has_field(&name);
        let target = if is_taken { &mut rest } else { &mut event.extensions };
        target.insert(name, value);
    }
    if !rest.is_empty() {
        event.extensions.insert("extensions".to_owned(), Value::Object(rest));
    }
}

/// An item with an `eventId` has that for its event, and an `id` of its own.
fn keep_audits_id(event: &mut Event) {
    if event.delivery == Delivery::Audits && !event.id.is_empty() && event.extensions.contains_key("eventId") {
        let id = mem::take(&mut event.id);
        event.extensions.insert(AUDITS_ID.to_owned(), Value::String(id));
    }
}

#[cfg(test)]
mod tests;
