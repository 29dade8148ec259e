use serde_json::{Value, json};

use crate::apps::AppCreated;
use crate::spaces::SpaceCreated;
use crate::types::PropertyUpdate;
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
    assert!(matches!(event.data.get(), Data::CoreSpaceCreated(_)), "{event:?}");
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
    let Data::CoreSpaceCreated(space) = event.data.get_mut() else { panic!("{event:?}") };
    space.name = None;
    space.description = Some("new".to_owned());
    let mut expected = data();
    expected.as_object_mut().unwrap().remove("name");
    expected["description"] = json!("new");
    assert_eq!(both(&event), expected);
}

const UPDATES: &str = r#"[{"property":"a","x":1},{"property":"b","x":2},{"property":"c","y":3}]"#;

/// The updates of an event that were changed after it was read.
fn updates(change: fn(&mut Vec<PropertyUpdate>)) -> String {
    let body = format!(r#"{{"type":"com.qlik.web-integration.updated","data":{{"id":"1","updates":{UPDATES}}}}}"#);
    let mut event: Event<Lossless> = body.parse().unwrap();
    assert_eq!(event.to_json(), body);
    let Data::WebIntegrationUpdated(updated) = event.data.get_mut() else { panic!("{event:?}") };
    change(&mut updated.updates);
    both(&event)["updates"].to_string()
}

#[test]
fn undocumented_properties_follow_their_element() {
    for (change, expected) in [
        (
            (|updates| updates.reverse()) as fn(&mut Vec<_>),
            r#"[{"property":"c","y":3},{"property":"b","x":2},{"property":"a","x":1}]"#,
        ),
        (|updates| drop(updates.remove(0)), r#"[{"property":"b","x":2},{"property":"c","y":3}]"#),
        (
            |updates| updates.insert(0, PropertyUpdate::default()),
            r#"[{},{"property":"a","x":1},{"property":"b","x":2},{"property":"c","y":3}]"#,
        ),
        (
            |updates| updates[1].property = Some("new".to_owned()),
            r#"[{"property":"a","x":1},{"property":"new"},{"property":"c","y":3}]"#,
        ),
    ] {
        assert_eq!(updates(change), expected);
    }
}

#[test]
fn elements_that_held_the_same_are_not_confused() {
    let body =
        r#"{"type":"com.qlik.web-integration.updated","data":{"id":"1","updates":[{"x":1},{"x":2},{"property":"a"}]}}"#;
    let mut event: Event<Lossless> = body.parse().unwrap();
    assert_eq!(event.to_json(), body);
    let Data::WebIntegrationUpdated(updated) = event.data.get_mut() else { panic!("{event:?}") };
    updated.updates.reverse();
    assert_eq!(both(&event)["updates"], json!([{ "property": "a" }, {}, {}]));
}

#[test]
fn another_payload_has_no_undocumented_properties() {
    let body = r#"{"type":"com.qlik.app.created","data":{"name":"a","x":1}}"#;
    let mut event: Event<Lossless> = body.parse().unwrap();
    *event.data.get_mut() = SpaceCreated::default().into();
    assert!(both(&event).get("x").is_none());
}

#[test]
fn undocumented_digits_and_escapes_are_kept() {
    let body = r#"{"type":"com.qlik.app.created","data":{"name":"a","x":123456789012345678901234567890,"y":"\ud800","z":1e999}}"#;
    let event: Event<Lossless> = body.parse().unwrap();
    assert!(matches!(event.data.get(), Data::AppCreated(_)), "{event:?}");
    assert_eq!(event.to_json(), body);
}

#[test]
fn lossless_data_can_be_one_payload() {
    let body = r#"{"type":"com.qlik.app.created","data":{"name":"a","x":1}}"#;
    let event: Event<Lossless<AppCreated>> = body.parse().unwrap();
    assert_eq!((event.data.get().name.as_deref(), event.to_json().as_str()), (Some("a"), body));
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
