use serde_json::{Value, json};

use crate::apps::AppCreated;
use crate::{Data, Event, Lossless, RawJson};

fn body(data: &Value) -> String {
    json!({ "type": "com.qlik.core.space.created", "id": "1", "data": data }).to_string()
}

fn data() -> Value {
    json!({
        "id": "1", "name": "n", "type": "managed", "ownerId": "o", "tenantId": "t", "createdAt": "2026-04-05T17:31:00Z", "description": null,
        "new": { "a": [1, { "b": null }] },
        "meta": null,
        "environment": { "name": "Production", "new": 5, "id": null },
    })
}

fn both(event: &Event<Lossless>) -> Value {
    let json = event.to_json();
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value, serde_json::to_value(event).unwrap());
    value["data"].clone()
}

#[test]
fn undocumented_properties_are_written() {
    let body = body(&data());
    let event: Event<Lossless> = body.parse().unwrap();
    assert!(matches!(*event.data, Data::CoreSpaceCreated(_)), "{event:?}");
    assert_eq!(both(&event), data());
    assert_eq!(event.data.original().parse::<Value>().unwrap(), data());
    for other in [
        Event::try_from(body.as_bytes()).unwrap(),
        serde_json::from_str(&body).unwrap(),
        serde_json::from_value(serde_json::from_str(&body).unwrap()).unwrap(),
    ] {
        assert_eq!(both(&other), data());
    }
    let plain = Event::from(event);
    assert_eq!(plain, Event::from_str(&body).unwrap());
    assert!(serde_json::to_value(plain).unwrap()["data"].get("new").is_none());
}

#[test]
fn changed_properties_are_written() {
    let mut event: Event<Lossless> = body(&data()).parse().unwrap();
    let Data::CoreSpaceCreated(space) = &mut *event.data else { panic!("{event:?}") };
    space.name = None;
    space.description = Some("new".to_owned());
    let mut expected = data();
    expected.as_object_mut().unwrap().remove("name");
    expected["description"] = json!("new");
    assert_eq!(both(&event), expected);
}

#[test]
fn elements_are_matched_by_index_in_arrays_of_equal_length() {
    let body =
        r#"{"type":"com.qlik.web-integration.updated","data":{"id":"1","updates":[{"property":"a","x":1},{"y":2}]}}"#;
    let mut event: Event<Lossless> = body.parse().unwrap();
    assert_eq!(event.to_json(), body);
    let Data::WebIntegrationUpdated(updated) = &mut *event.data else { panic!("{event:?}") };
    updated.updates.remove(0);
    assert_eq!(both(&event), json!({ "id": "1", "updates": [{}] }));
}

#[test]
fn undocumented_digits_and_escapes_are_kept() {
    let body = r#"{"type":"com.qlik.app.created","data":{"name":"a","x":123456789012345678901234567890,"y":"\ud800","z":1e999}}"#;
    let event: Event<Lossless> = body.parse().unwrap();
    assert!(matches!(*event.data, Data::AppCreated(_)), "{event:?}");
    assert_eq!(event.to_json(), body);
}

#[test]
fn lossless_data_can_be_one_payload() {
    let body = r#"{"type":"com.qlik.app.created","data":{"name":"a","x":1}}"#;
    let event: Event<Lossless<AppCreated>> = body.parse().unwrap();
    assert_eq!((event.data.name.as_deref(), event.to_json().as_str()), (Some("a"), body));
    assert_eq!(Event::<AppCreated>::from(event).data.name.as_deref(), Some("a"));
    assert!("{}".parse::<Event<Lossless<AppCreated>>>().is_err());
}

#[test]
fn data_without_a_payload_are_written_as_sent() {
    for data in ["5", r#"{"id":5}"#, "null", "[ 1 ]"] {
        let body = format!(r#"{{"type":"com.qlik.core.space.created","data":{data}}}"#);
        let event: Event<Lossless> = body.parse().unwrap();
        let expected = if data == "null" { r#"{"type":"com.qlik.core.space.created"}"# } else { &body };
        assert_eq!(event.to_json(), expected);
    }
    let made = Event::<Lossless>::default();
    assert_eq!((made.to_json(), made.data.original()), ("{}".to_owned(), &RawJson::default()));
}
