//! Every documented example is read as its own variant, and is written unchanged.

use qlik_events::{Data, Event, EventType};
use serde_json::Value;

use qlik_events_tests::catalogue::{Documented, catalogue, documented, documented_options};

#[test]
fn every_example_round_trips_through_its_variant() {
    let all = documented();
    assert_eq!(
        all.len(),
        EventType::ALL.len() - announced() - former(),
        "an event has neither an example nor only an announcement"
    );
    for Documented { event_type, example, .. } in all.into_iter().chain(documented_options()) {
        let event = Event::from_str(&example.to_string()).expect(&event_type);
        assert_eq!(event.data.event_type().map(EventType::as_str), Some(event_type.as_str()), "{:?}", event.data);
        assert_eq!(serde_json::to_value(&event).expect(&event_type), example, "{event_type}");
        assert_eq!(event.to_json(), serde_json::to_string(&event).expect(&event_type));
    }
}

#[test]
fn every_delivery_of_the_text_reads_the_same() {
    for Documented { event_type, example, .. } in documented().into_iter().chain(documented_options()) {
        let text = example.to_string();
        let event = Event::from_str(&text).expect(&event_type);
        assert_eq!(Event::from_slice(text.as_bytes()).expect(&event_type), event);
        assert_eq!(Event::from_reader(text.as_bytes()).expect(&event_type), event);
        assert_eq!(serde_json::from_value::<Event>(example.clone()).expect(&event_type), event);
        assert_eq!(Event::from_str(&type_last(&example)).expect(&event_type), event, "{event_type}: type after data");
    }
}

/// The same event with `type` as its last attribute.
fn type_last(example: &Value) -> String {
    let mut attributes = example.as_object().expect("an object").clone();
    let event_type = attributes.shift_remove("type").expect("a type");
    attributes.insert("type".to_owned(), event_type);
    Value::Object(attributes).to_string()
}

#[test]
fn an_announced_event_is_known_and_its_data_are_kept() {
    let body = r#"{"id":"1","type":"com.qlik.v1.licenses.purged","source":"s","specversion":"1.0","data":{"id":"r"}}"#;
    let event = Event::from_str(body).expect("a valid event");
    assert_eq!(event.known_type(), Some(EventType::V1LicensesPurged));
    let Data::Unknown(json) = &event.data else { panic!("{:?}", event.data) };
    assert_eq!(json.as_str(), r#"{"id":"r"}"#);
}

/// The number of former event types.
fn former() -> usize {
    let is_former = |known: &&EventType| {
        let body = format!(r#"{{"type":"{known}","data":5}}"#);
        matches!(Event::from_str(&body).expect("a valid event").data, Data::Mismatch(mismatch) if mismatch.event_type != **known)
    };
    EventType::ALL.iter().filter(is_former).count()
}

/// The number of events that are only announced.
fn announced() -> usize {
    catalogue().entries().filter(|one| !one.is_documented()).count()
}
