//! Possible future events: properties are dropped, nulled or retyped, and values, attributes and types are unknown. No
//! event is lost.

use qlik_events::{Data, Event, EventType, Mismatch};
use serde_json::{Value, json};

use qlik_events_tests::catalogue::{Documented, Documents, documented, documented_options};

/// All documented payloads, and the options of those that are one of several objects.
fn all() -> impl Iterator<Item = Documented> {
    documented().into_iter().chain(documented_options())
}

/// The JSON pointer of the first value at a documented path.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace("[]", ".0").replace('.', "/"))
}

/// Each property that an example shows: the event, the property, and its pointer.
fn each_shown(mut see: impl FnMut(&Documented, &Documents, &str)) {
    let mut seen = 0;
    for event in all() {
        for property in &event.properties {
            let pointer = pointer(&property.path);
            if event.example.pointer(&pointer).is_some() {
                seen += 1;
                see(&event, property, &pointer);
            }
        }
    }
    assert!(seen > 200, "the examples show {seen} properties");
}

fn replaced(event: &Documented, pointer: &str, value: Value) -> Value {
    let mut example = event.example.clone();
    *example.pointer_mut(pointer).expect(pointer) = value;
    example
}

fn dropped(event: &Documented, pointer: &str) -> Value {
    let mut example = event.example.clone();
    let (parent, name) = pointer.rsplit_once('/').expect("a parent");
    example
        .pointer_mut(parent)
        .and_then(Value::as_object_mut)
        .and_then(|object| object.shift_remove(name))
        .expect(pointer);
    example
}

fn read(body: &Value) -> Event {
    Event::from_str(&body.to_string()).expect("valid JSON")
}

/// Checks that the event keeps its type, the mismatch names the path, and the body is written unchanged.
fn assert_kept(event: &Documented, property: &Documents, body: &Value) -> Mismatch {
    let read = read(body);
    assert_eq!(read.known_type().map(EventType::as_str), Some(event.event_type.as_str()));
    assert_eq!(read.id, event.example.get("id").and_then(Value::as_str).unwrap_or_default());
    assert_eq!(serde_json::to_value(&read).expect("JSON"), *body);
    let Data::Mismatch(mismatch) = read.data else { panic!("{} {}: {:?}", event.event_type, property.path, read.data) };
    let path = property.path.replace("[]", "[0]");
    assert!(mismatch.problems().iter().any(|problem| problem.path == path), "{path}: {mismatch}");
    assert!(!mismatch.is_present(&path), "{path}: {mismatch}");
    *mismatch
}

#[test]
fn a_dropped_or_nulled_property_loses_no_event() {
    each_shown(|event, property, pointer| {
        for body in [dropped(event, pointer), replaced(event, pointer, Value::Null)] {
            if property.required && !(property.is_nullable && body.pointer(pointer).is_some()) {
                assert_kept(event, property, &body);
            } else {
                let read = read(&body);
                assert_eq!(
                    read.data.event_type().map(EventType::as_str),
                    Some(event.event_type.as_str()),
                    "{}: {:?}",
                    property.path,
                    read.data
                );
            }
        }
    });
}

#[test]
fn a_retyped_property_is_a_mismatch_with_its_json() {
    each_shown(|event, property, pointer| {
        if property.is_any {
            return;
        }
        let retyped = match event.example.pointer(pointer) {
            Some(Value::String(_)) => json!(17),
            _ => json!("seventeen"),
        };
        let mismatch = assert_kept(event, property, &replaced(event, pointer, retyped));
        let path = property.path.replace("[]", "[0]");
        assert!(
            mismatch.value(&path).is_some_and(|json| json == "17" || json == "\"seventeen\""),
            "{path}: {mismatch}"
        );
    });
}

#[test]
fn an_unknown_value_is_kept() {
    let mut seen = 0;
    each_shown(|event, property, pointer| {
        if property.has_allowed_values {
            seen += 1;
            let is_array = event.example.pointer(pointer).is_some_and(Value::is_array);
            let value = if is_array { json!(["new one"]) } else { json!("new one") };
            let body = replaced(event, pointer, value);
            let read = read(&body);
            assert_eq!(read.data.event_type().map(EventType::as_str), Some(event.event_type.as_str()));
            assert_eq!(serde_json::to_value(&read).expect("JSON"), body);
        }
    });
    assert!(seen > 20, "the examples show {seen} allowed values");
}

#[test]
fn unknown_attributes_and_properties_break_nothing() {
    for event in all() {
        let mut body = event.example.clone();
        body["brandnew"] = json!({"a": [1, 2]});
        let read_body = read(&body);
        assert_eq!(read_body.extensions.get("brandnew"), body.get("brandnew"));
        assert_eq!(serde_json::to_value(&read_body).expect("JSON"), body);
        body["data"]["brandNew"] = json!([1]);
        assert!(read(&body).data.event_type().is_some(), "{}", event.event_type);
    }
}

#[test]
fn an_event_of_an_unknown_type_is_kept() {
    for event in all() {
        let mut body = replaced(&event, "/type", json!("com.qlik.v9.thing.done"));
        // An event routes by a known type under the old name.
        body.as_object_mut().expect("an event").remove("eventType");
        let read = read(&body);
        assert_eq!(read.known_type(), None);
        let Data::Unknown(json) = &read.data else { panic!("{:?}", read.data) };
        assert_eq!(json.parse::<Value>().ok().as_ref(), body.get("data"));
        assert_eq!(serde_json::to_value(&read).expect("JSON"), body);
    }
}
