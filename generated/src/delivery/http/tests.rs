use std::collections::{BTreeMap, HashMap};

use axum::http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};

use super::*;
use crate::apps::AppCreated;
use crate::{Data, Lossless, ReadEvent};

const BODY: &[u8] = br#"{ "name" : "Sales", "x": 1 }"#;

fn headers() -> BTreeMap<String, String> {
    let headers = [
        ("CE-Id", "1"),
        ("ce-source", "com.qlik/engine"),
        ("ce-type", "com.qlik.app.created"),
        ("ce-specversion", "1.0"),
        ("Ce-Time", "2026-04-05T17:31:00Z"),
        ("ce-tenantid", "tenant"),
        ("ce-new", "5"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("Host", "example.com"),
    ];
    headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

#[test]
fn the_attributes_are_in_the_headers_and_the_data_in_the_body() {
    let event = Event::from_http(&headers(), BODY).unwrap();
    assert_eq!((event.delivery, &*event.id, &*event.source), (Delivery::Binary, "1", "com.qlik/engine"));
    assert_eq!((event.tenantid.as_deref(), &*event.specversion), (Some("tenant"), "1.0"));
    assert_eq!(event.datacontenttype.as_deref(), Some("application/json; charset=utf-8"));
    assert_eq!((event.time.as_ref().map(|time| time.as_str()), &event.host), (Some("2026-04-05T17:31:00Z"), &None));
    assert_eq!((&event.extensions["new"], event.extensions.len()), (&json!("5"), 1));
    assert_eq!(event.data.get::<AppCreated>().unwrap().name.as_deref(), Some("Sales"));

    let typed = Event::<AppCreated>::from_http(headers(), BODY).unwrap();
    assert_eq!((typed.delivery, typed.data.name.as_deref()), (Delivery::Binary, Some("Sales")));
    let lossless = Event::<Lossless>::from_http(headers(), BODY).unwrap();
    assert_eq!(serde_json::to_value(lossless).unwrap()["data"], json!({ "name": "Sales", "x": 1 }));
    // What is written is in structured mode.
    let written = Event::from_str(&event.to_json()).unwrap();
    assert_eq!(written, Event { delivery: Delivery::CloudEvents, ..event });
}

#[test]
fn any_map_of_headers_is_read() {
    let event = Event::from_http(headers(), BODY).unwrap();
    let map: HeaderMap = (&headers().into_iter().collect::<HashMap<_, _>>()).try_into().unwrap();
    let pairs: Vec<(String, Vec<u8>)> = headers().into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
    for other in
        [Event::from_http(&map, BODY), Event::from_http(map.clone().iter(), BODY), Event::from_http(pairs, BODY)]
    {
        assert_eq!(other.unwrap(), event);
    }
}

#[test]
fn values_of_headers_are_decoded() {
    for (value, text) in [
        ("Euro%20%E2%82%AC%20%F0%9F%98%80", "Euro € 😀"),
        ("plain text+plus", "plain text+plus"),
        (r#""quoted \"text\" \\ 1""#, r#"quoted "text" \ 1"#),
        ("%22%25", "\"%"),
        ("%2520", "%20"),
        ("100%", "100%"),
        ("%4", "%4"),
        ("%zz%+1", "%zz%+1"),
        // Not UTF-8 once decoded.
        ("%C0%A0", "%C0%A0"),
        ("é", "é"),
        ("\"", "\""),
        ("", ""),
    ] {
        let event = Event::from_http([("ce-type", "t"), ("ce-subject", value)], b"").unwrap();
        assert_eq!(event.subject.as_deref(), Some(text), "{value}");
    }
    let mut map = HeaderMap::new();
    map.insert("ce-subject", HeaderValue::from_bytes(b"caf\xe9").unwrap());
    assert_eq!(Event::from_http(&map, b"").unwrap().subject.as_deref(), Some("café"));
}

#[test]
fn a_body_in_structured_mode_is_read() {
    let body = br#"{"id":"2","type":"com.qlik.app.created","specversion":"1.0"}"#;
    let legacy = br#"{"eventId":"2","eventType":"com.qlik.app.created"}"#;
    let mut structured = headers();
    structured.insert("Content-Type".to_owned(), "application/CloudEvents+json; charset=utf-8".to_owned());
    let event = Event::from_http(structured, body).unwrap();
    assert_eq!((&*event.id, event.delivery), ("2", Delivery::CloudEvents));
    let event = Event::from_http([("content-type", "application/json")], legacy).unwrap();
    assert_eq!((&*event.id, event.delivery), ("2", Delivery::Legacy));
    let none: [(&str, &str); 0] = [];
    assert_eq!(Event::from_http(none, body).unwrap(), Event::from_slice(body).unwrap());
    let batch = [("content-type", "application/cloudevents-batch+json; charset=utf-8"), ("ce-id", "1")];
    let error = Event::from_http(batch, b"[]").unwrap_err().to_string();
    assert_eq!(error, "expected one event, found a batch: read it as a `Batch`");
    assert!(Event::from_http(none, b"\xff").is_err() && Event::from_http(none, b"").is_err());
}

#[test]
fn a_body_that_is_not_json_is_kept() {
    let mut headers = headers();
    for (content_type, body) in
        [("application/json", b"{".as_slice()), ("text/plain", b"{}"), ("image/png", b"\x89PNG"), ("", b"\"\xff\"")]
    {
        headers.insert("Content-Type".to_owned(), content_type.to_owned());
        let event = Event::from_http(&headers, body).unwrap();
        assert_eq!((&*event.id, &event.data), ("1", &Data::Absent));
        let kept = event.extensions["data_base64"].as_str().unwrap();
        assert_eq!(base64::decode(kept).as_deref(), Some(body));
        assert_eq!(Event::from_str(&event.to_json()).unwrap().extensions, event.extensions);
    }
    headers.remove("Content-Type");
    assert!(matches!(Event::from_http(&headers, b"5").unwrap().data, Data::Mismatch(_)));
    let empty = Event::from_http(&headers, b"").unwrap();
    assert_eq!((&empty.data, empty.extensions.len(), &empty.datacontenttype), (&Data::Absent, 1, &None));
}

fn with_base64(data: &str, content_type: Option<&str>) -> Value {
    let mut json = json!({ "type": "com.qlik.app.created", "id": "1", "data_base64": base64::encode(data.as_bytes()) });
    if let Some(content_type) = content_type {
        json["datacontenttype"] = json!(content_type);
    }
    json
}

#[test]
fn data_in_base64_are_read() {
    let data = r#"{ "name":"Sales", "x":1 }"#;
    for content_type in [None, Some("application/json"), Some("application/vnd.qlik+json")] {
        let body = with_base64(data, content_type).to_string();
        let event = Event::from_str(&body).unwrap();
        assert_eq!(event.data.get::<AppCreated>().unwrap().name.as_deref(), Some("Sales"));
        assert!(event.extensions.is_empty(), "{event:?}");
        assert!(event.to_json().ends_with(r#""data":{"name":"Sales"}}"#), "{}", event.to_json());
        let lossless: Event<Lossless> = body.parse().unwrap();
        assert_eq!(lossless.data.original().as_str(), data);
        assert!(lossless.to_json().contains(r#""x":1"#));
        // Also if another attribute does not fit.
        let slow = body.replacen('{', "{\"x\":1e400,", 1);
        let slow = Event::from_str(&slow).unwrap();
        assert_eq!((&slow.data, slow.raw_extensions.len()), (&event.data, 1));
    }
    let mut json = with_base64(r#"{"size":5}"#, None);
    assert!(matches!(Event::from_str(&json.to_string()).unwrap().data, Data::Mismatch(_)));
    json["type"] = json!("com.qlik.new");
    let Data::Unknown(raw) = Event::from_str(&json.to_string()).unwrap().data else { panic!("{json}") };
    assert_eq!(raw.as_str(), r#"{"size":5}"#);
}

#[test]
fn other_data_in_base64_are_kept() {
    let mut bodies = vec![
        with_base64("no JSON", None),
        with_base64("{}", Some("text/plain")),
        with_base64("null", None),
        with_base64("{", Some("application/json")),
    ];
    for value in [json!("!"), json!(5), json!(["a"]), json!("")] {
        let mut json = with_base64("", None);
        json["data_base64"] = value;
        bodies.push(json);
    }
    // `data` take precedence.
    let mut both = with_base64("{}", None);
    both["data"] = json!({ "name": "Sales" });
    bodies.push(both);
    for json in bodies {
        let text = json.to_string();
        let event = Event::from_str(&text).unwrap();
        assert_eq!(event.extensions["data_base64"], json["data_base64"]);
        assert_eq!(serde_json::to_value(event).unwrap(), json);
        assert_eq!(serde_json::to_value(text.parse::<Event<Lossless>>().unwrap()).unwrap(), json);
    }
}
