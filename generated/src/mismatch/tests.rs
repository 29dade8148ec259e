use std::panic::{RefUnwindSafe, UnwindSafe};

use serde_json::{Value, json};

use crate::apps::AppCreated;
use crate::core_tenants::CoreTenantUpdated;
use crate::{Data, Event, IntoTypedError, Mismatch};

fn mismatch(event_type: &str, data: &Value) -> Mismatch {
    let body = json!({ "type": event_type, "id": "1", "data": data });
    let event = Event::from_str(&body.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&event).unwrap(), body);
    match event.data {
        Data::Mismatch(mismatch) => *mismatch,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_payload_without_a_documented_property_is_a_mismatch() {
    let body = r#"{"cloudEventsVersion":"0.1","eventType":"com.qlik.v1.app.created","eventId":"1",
        "data":{"attributes":{"id":"a","name":"n"}}}"#;
    let Data::Mismatch(mismatch) = Event::from_str(body).unwrap().data else { panic!() };
    assert_eq!(
        mismatch.to_string(),
        "com.qlik.app.created: `data`: expected a documented property, found only undocumented ones"
    );
    assert_eq!(mismatch.payload(), Some(&AppCreated::default()));
    let empty = Event::from_str(r#"{"type":"com.qlik.app.created","data":{}}"#).unwrap();
    assert!(matches!(empty.data, Data::AppCreated(_)));
}

#[test]
fn a_message_has_no_value_and_no_line_break() {
    let mismatch = mismatch("com.qlik.app.created", &json!({ "name": { "a\nb": "secret" }, "size": "secret\n" }));
    let message = mismatch.to_string();
    assert!(!message.contains("secret") && !message.contains('\n'), "{message}");
    assert_eq!(mismatch.problems().len(), 2, "{message}");
    assert_eq!(mismatch.value("data.size"), Some(r#""secret\n""#));
}

#[test]
fn a_default_is_told_from_a_value_that_was_sent() {
    let data = json!({ "name": "", "description": null, "size": { "file": "large", "memory": 0 } });
    let mismatch = mismatch("com.qlik.app.created", &data);
    for (path, is_present) in [
        ("data.name", true),
        ("data.description", false),
        ("data.size", true),
        ("data.size.file", false),
        ("data.ownerId", false),
        ("name", false),
        ("data.name.x", false),
        ("data[0]", false),
    ] {
        assert_eq!(mismatch.is_present(path), is_present, "{path}");
    }
}

#[test]
fn any_json_may_be_null() {
    let body = r#"{"type":"com.qlik.core.tenant.updated","data":{"id":"1","name":"n","hostnames":[],"_updates":[{"newValue":null}]}}"#;
    let event = Event::from_str(body).unwrap();
    assert!(event.data.get::<CoreTenantUpdated>().is_some(), "{event:?}");
    assert_eq!(event.to_json(), body);
}

#[test]
fn an_event_is_written_on_one_line() {
    let body = "{\n\"type\": \"com.qlik.new\",\n\"data\": {\n  \"a b\": [1,\t\"x \\\" y\"]\r\n}\n}";
    let event = Event::from_str(body).unwrap();
    assert_eq!(event.to_json(), r#"{"type":"com.qlik.new","data":{"a b":[1,"x \" y"]}}"#);
    assert_eq!(serde_json::to_string(&event).unwrap(), event.to_json());
}

#[test]
fn events_and_errors_go_to_other_threads_and_through_panics() {
    fn goes_anywhere<T: Send + Sync + UnwindSafe + RefUnwindSafe + Unpin>() {}
    goes_anywhere::<Event>();
    goes_anywhere::<Mismatch>();
    goes_anywhere::<IntoTypedError>();
}

#[test]
fn a_mismatch_shows_its_payload() {
    let mismatch = mismatch("com.qlik.app.created", &json!({ "name": "Sales", "size": 5 }));
    let shown = format!("{mismatch:?}");
    assert!(
        shown.starts_with("Mismatch { event_type: AppCreated, json: ")
            && shown.contains("payload: AppCreated(AppCreated { ")
    );
    assert_eq!(mismatch, mismatch.clone());
    assert_ne!(mismatch, self::mismatch("com.qlik.app.created", &json!({ "name": "Sales", "size": 6 })));
}
