//! Reads the events in a body, with the attribute names of CloudEvents, whatever the delivery.

use serde_json::{Map, Value};

use super::{Delivery, LEGACY_VERSION, OLDER, QLIK, RENAMED, is_legacy, recognise};

/// Members of other deliveries that are not attributes of the event.
const OF_DELIVERY: [&str; 5] = [LEGACY_VERSION, "eventTypeVersion", "extensions", "links", "data"];
/// Members of `extensions` that only legacy bodies and Audits items have.
const OF_EXTENSIONS: [&str; 2] = ["actor", "updates"];

/// An event as it was received.
#[derive(Clone, Debug, PartialEq)]
pub struct Received<'a> {
    /// The delivery of the event: never one that holds several.
    pub delivery: Delivery,
    /// Whether it has the names of CloudEvents, so that its required attributes can be expected.
    pub is_cloud_event: bool,
    /// The attributes, with the names of CloudEvents.
    pub attributes: Vec<(&'a str, &'a Value)>,
    /// The payload; `None` if it was not sent.
    pub data: Option<&'a Value>,
}

impl<'a> Received<'a> {
    /// Whether a name comes with the delivery, and not with the event: every legacy body has `tenantId`.
    #[must_use]
    pub fn is_of_delivery(&self, name: &str) -> bool {
        let has_other_names = !self.is_cloud_event || self.attributes.iter().any(|(name, _)| is_legacy(name));
        has_other_names && (is_of_delivery(name) || QLIK.iter().any(|(attribute, _)| *attribute == name))
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&'a Value> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The text of an attribute; `None` if it was not sent, or is not a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.attribute(name).and_then(Value::as_str)
    }
}

/// Calls a function with each event in a body, and with `None` for each object, or other value, that is not an event.
pub fn each_event(body: &Value, see: &mut dyn FnMut(Option<&Received<'_>>)) {
    match (recognise(body), body) {
        (_, Value::Array(items)) => items.iter().for_each(|item| each_event(item, see)),
        (Some(Delivery::AuditsPage), _) => {
            let items = body.get("data").and_then(Value::as_array);
            items.into_iter().flatten().for_each(|item| each_event(item, see));
        }
        (Some(Delivery::Record), _) => recorded(body, see),
        (Some(delivery), Value::Object(object)) => see(Some(&received(delivery, object))),
        _ => see(None),
    }
}

/// The event of a delivery's record, which is an object or the text of one.
fn recorded(record: &Value, see: &mut dyn FnMut(Option<&Received<'_>>)) {
    let parsed;
    let body = match record.pointer("/request/body") {
        Some(Value::String(text)) => {
            parsed = serde_json::from_str(text).unwrap_or_default();
            &parsed
        }
        other => other.unwrap_or(&Value::Null),
    };
    each_event(body, &mut |event| match event {
        Some(event) => see(Some(&Received { delivery: Delivery::Record, ..event.clone() })),
        None => see(None),
    });
}

fn received(delivery: Delivery, object: &Map<String, Value>) -> Received<'_> {
    let attributes = match delivery {
        Delivery::CloudEvents => own(object).collect(),
        // The names of CloudEvents have precedence. A few events document the other names too.
        Delivery::Hybrid => {
            let mut attributes: Vec<_> = own(object).collect();
            add_missing(&mut attributes, renamed(object));
            attributes
        }
        _ => {
            // The own `id` of an Audits item is not that of its event, if it has both.
            let mut attributes: Vec<_> = renamed(object).collect();
            add_missing(&mut attributes, own(object).filter(|(name, _)| !is_of_delivery(name)));
            attributes
        }
    };
    let is_cloud_event = matches!(delivery, Delivery::CloudEvents | Delivery::Hybrid);
    Received { delivery, is_cloud_event, attributes, data: object.get("data") }
}

type Attribute<'a> = (&'a str, &'a Value);

fn add_missing<'a>(attributes: &mut Vec<Attribute<'a>>, others: impl Iterator<Item = Attribute<'a>>) {
    for (name, value) in others {
        if !attributes.iter().any(|(known, _)| *known == name) {
            attributes.push((name, value));
        }
    }
}

/// The members under their own names.
fn own(object: &Map<String, Value>) -> impl Iterator<Item = Attribute<'_>> {
    object.iter().filter(|(name, _)| *name != "data").map(|(name, value)| (name.as_str(), value))
}

/// Whether a member of another delivery than CloudEvents is not an attribute under its own name.
fn is_of_delivery(name: &str) -> bool {
    OF_DELIVERY.contains(&name) || cloud_events_name(name) != name
}

/// The members with other names than in CloudEvents, then those of `extensions`.
fn renamed(object: &Map<String, Value>) -> impl Iterator<Item = Attribute<'_>> {
    let outer = object.iter().filter(|(name, _)| cloud_events_name(name) != *name);
    let inner = object.get("extensions").and_then(Value::as_object).into_iter().flatten();
    let inner = inner.filter(|(name, _)| !OF_EXTENSIONS.contains(&name.as_str()));
    outer.chain(inner).map(|(name, value)| (cloud_events_name(name), value))
}

/// The name of an attribute in CloudEvents; the same name if it has no other one.
fn cloud_events_name(name: &str) -> &str {
    let of_case = QLIK.iter().find(|(attribute, _)| attribute.eq_ignore_ascii_case(name));
    let renamed = RENAMED.iter().chain(&OLDER).find(|(_, legacy)| *legacy == name);
    renamed.or(of_case).map_or(name, |(attribute, _)| *attribute)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::render;
    use super::*;

    fn seen(body: &Value) -> Vec<Option<(Delivery, Value, Option<Value>)>> {
        let mut seen = Vec::new();
        each_event(body, &mut |event| {
            seen.push(event.map(|event| {
                let attributes = event.attributes.iter().filter(|(name, _)| !is_of_delivery(name));
                let attributes = attributes.map(|(name, value)| ((*name).to_owned(), (*value).clone()));
                (event.delivery, attributes.collect(), event.data.cloned())
            }));
        });
        seen
    }

    #[test]
    fn every_delivery_has_the_same_attributes() {
        let event = json!({
            "id": "1", "time": "2026-01-01T00:00:00Z", "type": "com.qlik.app.created", "source": "com.qlik/engine",
            "tenantid": "t", "userid": "u", "spaceid": "s", "data": {"name": "Sales"},
        });
        let mut attributes = event.clone();
        let data = attributes.as_object_mut().and_then(|object| object.shift_remove("data"));
        for delivery in Delivery::ALL {
            let body = render(event.as_object().expect("an object"), delivery);
            let of_event = match delivery {
                Delivery::Batch => Delivery::CloudEvents,
                Delivery::AuditsPage => Delivery::Audits,
                other => other,
            };
            assert_eq!(seen(&body), [Some((of_event, attributes.clone(), data.clone()))], "{delivery}");
        }
    }

    #[test]
    fn older_names_and_other_values_are_read() {
        let body = json!({
            "eventID": "1", "eventType": "com.qlik.app.created", "contenttype": "application/json",
            "extensions": {"tenantId": "t", "actor": {"sub": "x"}, "fleet": "f"}, "eventTypeVersion": "1.0.0",
        });
        let attributes = json!({
            "id": "1", "type": "com.qlik.app.created", "datacontenttype": "application/json", "tenantid": "t", "fleet": "f",
        });
        assert_eq!(seen(&body), [Some((Delivery::Audits, attributes, None))]);
    }

    #[test]
    fn the_body_of_a_record_can_be_a_text() {
        let record = |body: Value| json!({"id": "d", "status": "failed", "request": {"body": body}});
        let event = json!({"type": "com.qlik.app.created"});
        let found = [Some((Delivery::Record, event.clone(), None))];
        assert_eq!(seen(&record(event.clone())), found);
        assert_eq!(seen(&record(event.to_string().into())), found);
        for other in [json!("not JSON"), json!(null), json!(5), json!({})] {
            assert_eq!(seen(&record(other)), [None]);
        }
        assert_eq!(seen(&json!([{"data": [record(event), 5]}])), [found[0].clone(), None]);
    }
}
