use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{Event, EventType, Header};

fn cloud_event() -> Value {
    json!({
        "id": "1", "source": "com.qlik/engine", "type": "com.qlik.app.created", "specversion": "1.0",
        "tenantid": "tenant", "data": { "name": "Sales", "id": "2", "type": "other" },
    })
}

/// The header says what the event says.
fn assert_same(body: &str) {
    let (event, header) = (Event::from_str(body).unwrap(), Header::from_str(body).unwrap());
    assert_eq!((&*header.id, &*header.source, &*header.event_type), (&*event.id, &*event.source, &*event.event_type));
    assert_eq!((header.tenantid.as_deref(), header.known_type()), (event.tenantid.as_deref(), event.known_type()));
    assert_eq!(header.fallback_type(), event.fallback_type());
    assert_eq!(header.read().unwrap(), event);
    assert_eq!(Header::from_slice(body.as_bytes()).unwrap(), header);
    assert_eq!(header.body(), body);
}

#[test]
fn a_header_equals_the_attributes_of_the_event() {
    let legacy = json!({
        "cloudEventsVersion": "0.1", "source": "com.qlik/engine", "eventId": "1", "eventType": "com.qlik.v1.app.created",
        "extensions": { "tenantId": "tenant" }, "data": { "name": "Sales" },
    });
    let audits = json!({ "id": "1", "eventId": "2", "eventType": "com.qlik.new", "tenantId": "tenant", "data": [] });
    let hybrid = |mut one: Value| {
        one.as_object_mut().unwrap().extend(legacy.as_object().unwrap().clone());
        one
    };
    let mut bodies =
        vec![cloud_event(), legacy.clone(), audits, hybrid(cloud_event()), json!({}), json!({ "tenantId": "t" })];
    for name in ["id", "source", "type", "specversion", "tenantid", "data"] {
        let mut less = cloud_event();
        less.as_object_mut().unwrap().remove(name);
        bodies.extend([less.clone(), hybrid(less)]);
        for value in
            [json!(null), json!(5), json!(true), json!(-1), json!(1.5), json!(""), json!(["a"]), json!({ "a": {} })]
        {
            let mut other = cloud_event();
            other[name] = value;
            bodies.extend([other.clone(), hybrid(other)]);
        }
    }
    let mut unknown = hybrid(cloud_event());
    unknown["type"] = json!("com.qlik.unknown");
    let fallback = Event::from_str(&unknown.to_string()).unwrap().fallback_type();
    assert_eq!(fallback.map(EventType::as_str), Some("com.qlik.v1.app.created"));
    bodies.push(unknown);
    for body in &bodies {
        assert_same(&body.to_string());
    }
}

#[test]
fn the_position_of_the_data_does_not_matter() {
    assert_same(r#"{"data":{"id":"9","type":"x"},"id":"1","type":"com.qlik.app.created","source":"s","tenantid":"t"}"#);
    assert_same(r#"{"id":"1","data":{"id":"9"},"type":"com.qlik.app.created","source":"s","tenantid":"t","id":"2"}"#);
    assert_same(concat!(
        r#"{"id":"1","type":"com.qlik.unknown","source":"s","tenantid":"t","data":{},"#,
        r#""eventType":"com.qlik.app.created"}"#
    ));
    assert_same("{\"id\":\"\\u0031\",\"type\":\"com.qlik.app.\\u0063reated\",\"source\":\"\",\"data\":{}}");
    assert_same(r#"{"id":"\ud800","type":"com.qlik.app.created","x":1e999,"data":{}}"#);
    assert_same(r#"{"id":"1","type":"a","source":"s","id":null,"type":true,"source":5}"#);
}

#[test]
fn a_header_borrows_and_skips_the_rest() {
    let body = r#"{"id":"1","type":"com.qlik.app.created","source":"s","tenantid":"t","data":{"name":"#;
    let header = Header::from_str(body).unwrap();
    assert!(matches!(header.id, std::borrow::Cow::Borrowed(_)));
    assert_eq!(header.known_type(), Some(EventType::AppCreated));
    assert!(header.read().is_err());
}

#[test]
fn a_body_that_is_not_an_object_is_an_error() {
    for body in ["", "5", "[]", "{", r#"{"id":"1""#, r#"{"id":"1","type":"t","source":"s","tenantid":"t","x":}"#] {
        assert!(Header::from_str(body).is_err(), "{body}");
    }
    assert!(Header::from_slice(b"{\"id\":\"\xff\"}").is_err());
}

/// Every name that a delivery has an attribute under, and names beside them.
const NAMES: [&str; 24] = [
    "id",
    "source",
    "type",
    "specversion",
    "tenantid",
    "eventId",
    "eventID",
    "eventTime",
    "eventType",
    "contentType",
    "contenttype",
    "schemaURL",
    "cloudEventsVersion",
    "tenantId",
    "TENANTID",
    "userId",
    "links",
    "actor",
    "host",
    "extensions",
    "request",
    "data",
    "x",
    "\\ud800",
];

/// Values that are usual, and such as only JSON text can hold.
const VALUES: [&str; 16] = [
    r#""a""#,
    r#""b""#,
    r#""com.qlik.app.created""#,
    r#""""#,
    r#""\u0061""#,
    r#""\ud800""#,
    "null",
    "true",
    "5",
    "1e999",
    "0.5",
    "[1e999]",
    "[{}]",
    "{}",
    r#"{"tenantId":"t","actor":{"sub":"u"}}"#,
    r#"{"id":"1","body":{"id":"2","tenantid":"t"}}"#,
];

/// JSON objects of those names, some of them repeated, and with objects of those names as values.
fn objects() -> impl Strategy<Value = String> {
    let members = |value: BoxedStrategy<String>| {
        let member =
            (proptest::sample::select(&NAMES[..]), value).prop_map(|(name, value)| format!("\"{name}\":{value}"));
        proptest::collection::vec(member, 0..8).prop_map(|members| format!("{{{}}}", members.join(",")))
    };
    let value = proptest::sample::select(&VALUES[..]).prop_map(str::to_owned).boxed();
    members(prop_oneof![4 => value.clone(), 1 => members(value)].boxed())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn a_header_of_any_body_equals_the_attributes_of_the_event(body in objects()) {
        assert_same(&body);
    }
}

#[test]
fn the_data_of_no_delivery_are_read() {
    // Data that no event can have: to read them is an error of its own.
    let deep = "[".repeat(1000) + &"]".repeat(1000);
    for body in [
        format!(r#"{{"data":{deep},"type":"t","id":"1","source":"s","tenantid":"t"}}"#),
        format!(r#"{{"type":"t","id":"1","source":"s","eventType":"u","tenantId":"t","data":{deep}}}"#),
        format!(r#"{{"eventType":"t","eventID":"1","source":"s","extensions":{{"tenantId":"t"}},"data":{deep}}}"#),
        format!(r#"{{"eventType":"t","id":"0","eventId":"1","source":"s","tenantId":"t","links":{{}},"data":{deep}}}"#),
    ] {
        let header = Header::from_str(&body).unwrap();
        let texts = (&*header.id, &*header.source, &*header.event_type, header.tenantid.as_deref());
        assert_eq!(texts, ("1", "s", "t", Some("t")), "{body}");
        assert!(matches!(header.id, std::borrow::Cow::Borrowed(_)), "{body}");
    }
}
