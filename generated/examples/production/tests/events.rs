//! Bodies, made of the crate's samples.

use qlik_events::{Delivery, EventType, samples};
use serde_json::{Value, json};

/// The samples of all events, each with an id of its own.
pub(crate) fn all() -> Vec<Value> {
    let sample = |(index, (_, json)): (usize, (EventType, &str))| with_id(json, &format!("sample {index:03}"));
    samples::all().enumerate().map(sample).collect()
}

/// The sample `com.qlik.core.space.created`, with an id.
pub(crate) fn space(id: &str) -> Value {
    space_as(Delivery::CloudEvents, id)
}

/// The same event as [`space`], in a delivery.
pub(crate) fn space_as(delivery: Delivery, id: &str) -> Value {
    with_id(&samples::body(EventType::CoreSpaceCreated, delivery), id)
}

/// Replaces the id of the event, wherever the delivery has it.
fn with_id(json: &str, id: &str) -> Value {
    let mut body: Value = serde_json::from_str(json).unwrap();
    let event = match body.pointer_mut("/request/body") {
        Some(event) => event,
        None => &mut body,
    };
    let name = ["eventId", "eventID"].into_iter().find(|name| event.get(name).is_some()).unwrap_or("id");
    event[name] = json!(id);
    if event.get("id").is_some() && event.get("specversion").is_some() {
        event["id"] = json!(id);
    }
    body
}
