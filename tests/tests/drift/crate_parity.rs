//! `drift` and the crate agree: what the crate calls a mismatch or unknown is a difference, and the reverse.

use std::collections::BTreeSet;

use qlik_events::{Data, Event};
use qlik_events_codegen::delivery::{self, Delivery};
use serde_json::{Value, json};

use super::{report, samples};

/// The rules about what makes a payload a `Mismatch`.
const MISMATCHES: [&str; 3] = ["drift-absent", "drift-json-type", "drift-null"];

/// A path without the numbers of items and the names of options.
fn plain(path: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for c in path.chars() {
        depth -= i32::from(matches!(c, ']' | '>'));
        if depth == 0 && c != '>' {
            plain.push(c);
        }
        depth += i32::from(matches!(c, '[' | '<'));
    }
    plain.replace('<', "")
}

/// The paths of a payload's problems, as the crate sees them.
fn of_crate(body: &str) -> BTreeSet<String> {
    match Event::from_str(body).expect("an object").data {
        Data::Mismatch(mismatch) => mismatch.problems().iter().map(|problem| plain(&problem.path)).collect(),
        _ => BTreeSet::new(),
    }
}

/// The same as `drift` sees them.
fn of_drift(body: &str) -> BTreeSet<String> {
    let report = report(body);
    let differences = report.differences.iter().filter(|one| MISMATCHES.contains(&one.finding.id()));
    let paths = differences.map(|one| plain(&one.finding.place.path));
    // Without `data` there is no payload that could be a mismatch; attributes are none.
    paths.filter(|path| path.starts_with("data.") || path.starts_with("data[") || path == "data").collect()
}

/// All values of other JSON types, and null, and nothing.
const OTHERS: [fn() -> Option<Value>; 9] = [
    || None,
    || Some(Value::Null),
    || Some(json!("text")),
    || Some(json!(7)),
    || Some(json!(7.5)),
    || Some(json!(u64::MAX)),
    || Some(json!(true)),
    || Some(json!([1])),
    || Some(json!({"a": 1})),
];

/// The pointers of all values in a payload.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

/// The event with another value at a pointer, or without it.
fn changed(event: &Value, pointer: &str, other: Option<Value>) -> Option<Value> {
    let mut event = event.clone();
    let (parent, name) = pointer.rsplit_once('/')?;
    match (event.pointer_mut(parent)?, other) {
        (Value::Object(object), None) => drop(object.shift_remove(name)),
        (_, None) => return None,
        (_, Some(other)) => *event.pointer_mut(pointer)? = other,
    }
    Some(event)
}

#[test]
fn a_mismatch_of_the_crate_is_a_difference_and_the_reverse() {
    let mut mismatches = 0;
    for (event_type, event) in samples() {
        let mut all = Vec::new();
        event.get("data").into_iter().for_each(|data| pointers(data, "/data", &mut all));
        for pointer in all {
            for other in OTHERS {
                let Some(body) = changed(&event, &pointer, other()) else { continue };
                let body = body.to_string();
                let (mut of_crate, mut of_drift) = (of_crate(&body), of_drift(&body));
                // The crate has no problem for data that are absent or null: it has no payload then.
                if pointer == "/data" && matches!(other(), None | Some(Value::Null)) {
                    of_drift.remove("data");
                }
                // A payload of undocumented properties alone.
                if of_crate.contains("data") && !of_drift.contains("data") {
                    assert!(report(&body).differences.iter().any(|one| one.finding.id() == "drift-property"), "{body}");
                    of_crate.remove("data");
                }
                mismatches += of_crate.len();
                assert_eq!(of_drift, of_crate, "{event_type} {pointer}: {body}");
            }
        }
    }
    assert!(mismatches > 5000, "{mismatches}");
}

#[test]
fn both_read_the_same_event_from_each_delivery() {
    for (event_type, event) in samples() {
        for delivery in [Delivery::CloudEvents, Delivery::Hybrid, Delivery::Legacy, Delivery::Audits, Delivery::Record]
        {
            let body = delivery::render(event.as_object().expect("an object"), delivery);
            let read = Event::from_str(&body.to_string()).expect("an event");
            let mut seen = Vec::new();
            delivery::each_event(&body, &mut |event| {
                let event = event.expect("an event");
                let texts = ["type", "id", "source", "time", "tenantid", "userid", "spaceid"];
                seen.push((event.delivery, texts.map(|name| event.text(name).map(str::to_owned))));
            });
            let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            let texts = [
                some(&read.event_type),
                some(&read.id),
                some(&read.source),
                read.time.as_ref().map(|time| time.as_str().to_owned()),
                read.tenantid.clone(),
                read.userid.clone(),
                read.spaceid.clone(),
            ];
            assert_eq!(seen.len(), 1);
            assert_eq!(seen[0].1, texts, "{event_type} {delivery}");
            let is_hybrid = seen[0].0 == Delivery::Hybrid && delivery == Delivery::CloudEvents;
            assert!(seen[0].0 == delivery || is_hybrid, "{event_type} {delivery} {}", seen[0].0);
        }
    }
}

#[test]
fn an_unknown_type_of_the_crate_is_a_difference() {
    for event_type in ["com.qlik.thing.created", "com.qlik.app.Created", "x", ""] {
        let body = json!({"type": event_type, "data": {"a": 1}}).to_string();
        assert!(matches!(Event::from_str(&body).expect("an event").data, Data::Unknown(_)));
        assert_eq!(report(&body).differences[0].finding.id(), "drift-event-type");
    }
}
