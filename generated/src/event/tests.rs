#![allow(deprecated, reason = "what Qlik has deprecated is still read and written")]

use std::borrow::Cow;
use std::error::Error as _;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::apps::AppCreated;
use crate::audits::Page;
use crate::core_spaces::CoreSpaceCreated;
use crate::spaces::SpaceCreated;
use crate::types::SpaceType;
use crate::{
    BadItem, Batch, Data, Error, Event, EventType, Header, IntoTypedError, Lossless, Mismatch, MissingAttributes,
    Payload, Problem, RawJson, ReadEvent, Timestamp,
};

fn space() -> Value {
    json!({
        "id": "A234-1234-1234",
        "time": "2026-04-05T17:31:00Z",
        "type": "com.qlik.space.created",
        "source": "com.qlik/my-service",
        "specversion": "1.0",
        "datacontenttype": "application/json",
        "userid": "605a18af2ab08cdbfad09259",
        "tenantid": "TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69",
        "data": {
            "id": "00000000-0000-0000-0000-000000000000",
            "name": "Public space",
            "type": "managed",
            "ownerId": "00000000-0000-0000-0000-000000000000",
            "tenantId": "00000000-0000-0000-0000-000000000000",
            "createdAt": "2025-03-07T23:47:53Z",
            "environment": { "name": "Production", "variables": [{ "key": "k", "value": "v" }] },
        },
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut event = space();
    event[name] = value;
    event
}

/// Reads an event in every way there is, each of which must tell the same.
pub(crate) fn read(json: &Value) -> Event {
    let text = json.to_string();
    let event = Event::from_slice(text.as_bytes()).unwrap();
    for other in [
        Event::from_str(&text).unwrap(),
        Event::from_reader(text.as_bytes()).unwrap(),
        Event::try_from(text.as_bytes()).unwrap(),
        text.parse().unwrap(),
        serde_json::from_slice(text.as_bytes()).unwrap(),
        serde_json::from_reader(text.as_bytes()).unwrap(),
        Event::deserialize(json).unwrap(),
        Event::deserialize(json.clone()).unwrap(),
    ] {
        assert_eq!(other, event);
    }
    event
}

fn mismatch(json: &Value) -> Mismatch {
    match read(json).data {
        Data::Mismatch(mismatch) => *mismatch,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_documented_event_is_typed_and_written_back() {
    let event = read(&space());
    assert_eq!((event.id.as_str(), event.source.as_str()), ("A234-1234-1234", "com.qlik/my-service"));
    assert_eq!(event.time, Some(Timestamp::from("2026-04-05T17:31:00Z")));
    assert_eq!(event.userid.as_deref(), Some("605a18af2ab08cdbfad09259"));
    assert_eq!((event.subject.as_deref(), event.extensions.len()), (None, 0));
    assert_eq!(event.known_type(), Some(EventType::SpaceCreated));
    let Data::SpaceCreated(data) = &event.data else { panic!("{event:?}") };
    assert_eq!((data.name.as_deref(), &data.type_), (Some("Public space"), &SpaceType::Managed));
    assert_eq!(event.data.get::<SpaceCreated>(), Some(&**data));
    assert_eq!(event.data.get::<AppCreated>(), None);
    assert_eq!(serde_json::to_value(&event).unwrap(), space());
}

#[test]
fn the_position_of_the_type_does_not_matter() {
    let data = r#""data":{"name":"a"}"#;
    let kind = r#""type":"com.qlik.app.created""#;
    for json in [format!("{{{data},{kind}}}"), format!("{{{kind},{data}}}")] {
        let event = Event::from_str(&json).unwrap();
        assert_eq!(event.data.get::<AppCreated>().unwrap().name.as_deref(), Some("a"));
    }
}

#[test]
fn a_known_type_is_not_allocated() {
    assert!(matches!(read(&space()).event_type, Cow::Borrowed("com.qlik.space.created")));
    assert!(matches!(read(&with("type", json!("com.qlik.new"))).event_type, Cow::Owned(_)));
}

#[test]
fn every_attribute_is_a_field_and_written_back() {
    let names = [
        "datacontenttype",
        "dataschema",
        "subject",
        "userid",
        "tenantid",
        "authtype",
        "authclaims",
        "sessionid",
        "originip",
        "tracestate",
        "traceparent",
        "toplevelresourceid",
        "ownerid",
        "spaceid",
        "host",
        "reason",
        "clientid",
    ];
    let mut json = space();
    for name in names {
        json[name] = json!(format!("the {name}"));
    }
    let event = read(&json);
    assert!(event.extensions.is_empty(), "{:?}", event.extensions);
    assert_eq!(event.clientid.as_deref(), Some("the clientid"));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);

    for name in names {
        json[name] = Value::Null;
    }
    let written = serde_json::to_value(read(&json)).unwrap();
    assert!(names.iter().all(|name| written.get(name).is_none()), "{written}");
}

#[test]
fn every_other_attribute_is_kept() {
    let mut json = space();
    json["meta"] = json!({ "a": [1, { "b": null }] });
    json["eventType"] = json!("com.qlik.space.created");
    json["updates"] = Value::Null;
    let event = read(&json);
    assert_eq!(event.extensions["meta"]["a"][0], json!(1));
    assert_eq!(event.extensions.len(), 3);
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
}

#[test]
fn an_attribute_that_is_not_a_string_is_kept() {
    let names = ["id", "source", "specversion", "time", "subject", "tenantid"];
    for value in [json!(5), json!(true), json!(1.5), json!(["a"]), json!({ "a": "b" })] {
        let mut json = space();
        for name in names {
            json[name] = value.clone();
        }
        let event = read(&json);
        assert_eq!((event.id.as_str(), &event.time, &event.tenantid), ("", &None, &None));
        assert!(names.iter().all(|name| event.extensions[*name] == value));
        assert!(matches!(event.data, Data::SpaceCreated(_)));
        assert_eq!(serde_json::to_value(&event).unwrap(), json);
    }
}

#[test]
fn a_field_takes_precedence_over_an_extension() {
    let mut event = read(&with("subject", json!(5)));
    event.subject = Some("new".to_owned());
    assert_eq!(serde_json::to_value(&event).unwrap(), with("subject", json!("new")));
}

#[test]
fn required_attributes_may_be_missing() {
    let event = Event::from_str("{}").unwrap();
    assert_eq!(event, Event::default());
    assert_eq!(serde_json::to_string(&event).unwrap(), "{}");

    let event = Event::from_str(r#"{"id":null,"source":null,"type":null,"specversion":null,"data":null}"#).unwrap();
    assert_eq!(event, Event::default());
}

#[test]
fn an_empty_string_is_not_absent() {
    let json = with("subject", json!(""));
    assert_eq!(read(&json).subject.as_deref(), Some(""));
    assert_eq!(serde_json::to_value(read(&json)).unwrap(), json);
}

#[test]
fn the_type_of_an_audits_item_is_read() {
    let mut json = space();
    let kind = json.as_object_mut().unwrap().remove("type").unwrap();
    json["eventType"] = kind;
    let event = read(&json);
    assert_eq!(event.event_type, "com.qlik.space.created");
    assert!(matches!(event.data, Data::SpaceCreated(_)));
}

#[test]
fn an_unknown_type_keeps_its_data() {
    let json = with("type", json!("com.qlik.new.created"));
    let event = read(&json);
    let Data::Unknown(data) = &event.data else { panic!("{event:?}") };
    assert_eq!(data.parse::<Value>().unwrap(), json["data"]);
    assert_eq!((event.known_type(), event.data.event_type()), (None, None));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
}

#[test]
fn a_type_without_documented_payload_keeps_its_data() {
    let event = read(&with("type", json!("com.qlik.v1.licenses.purged")));
    assert_eq!(event.known_type(), Some(EventType::V1LicensesPurged));
    assert!(matches!(event.data, Data::Unknown(_)));
}

#[test]
fn data_of_an_unknown_type_may_be_any_json() {
    for data in [json!(5), json!("text"), json!([1, 2]), json!(false), json!({})] {
        let mut json = with("type", json!("com.qlik.new"));
        json["data"] = data;
        assert!(matches!(read(&json).data, Data::Unknown(_)));
        assert_eq!(serde_json::to_value(read(&json)).unwrap(), json);
    }
}

#[test]
fn data_may_be_absent_or_null() {
    let mut json = with("data", Value::Null);
    assert_eq!(read(&json).data, Data::Absent);
    json.as_object_mut().unwrap().remove("data");
    assert_eq!(read(&json).data, Data::Absent);
    assert_eq!(serde_json::to_value(read(&json)).unwrap(), json);
}

#[test]
fn data_that_do_not_fit_are_kept_with_the_reason() {
    let mut json = with("type", json!("com.qlik.core.space.created"));
    json["data"]["variables"] = json!([{ "key": "a" }, {}, { "key": 5 }]);
    let mismatch = mismatch(&json);
    assert_eq!(mismatch.event_type, EventType::CoreSpaceCreated);
    assert_eq!(mismatch.problems(), [Problem::new("data.variables[2].key", "a string", "a number")]);
    assert_eq!(mismatch.value("data.variables[2].key"), Some("5"));
    let space = mismatch.payload::<CoreSpaceCreated>().unwrap();
    let keys: Vec<_> = space.variables.iter().flatten().map(|variable| variable.key.as_deref()).collect();
    assert_eq!(keys, [Some("a"), None, None]);
    assert_eq!(mismatch.json.parse::<Value>().unwrap(), json["data"]);
    assert_eq!(
        mismatch.to_string(),
        "com.qlik.core.space.created: `data.variables[2].key`: expected a string, found a number"
    );
    let event = read(&json);
    assert_eq!(event.tenantid.as_deref(), Some("TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69"));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
}

#[test]
fn data_without_a_required_property_do_not_fit() {
    for value in [None, Some(Value::Null)] {
        let mut json = space();
        let data = json["data"].as_object_mut().unwrap();
        data.remove("id");
        let found = if value.is_some() { "null" } else { "nothing" };
        data.extend(value.map(|value| ("id".to_owned(), value)));
        let mismatch = mismatch(&json);
        assert_eq!(mismatch.problems(), [Problem::new("data.id", "a string", found)]);
    }
}

#[test]
fn data_that_are_not_an_object_do_not_fit() {
    let mismatch = mismatch(&with("data", json!([1])));
    assert_eq!(mismatch.problems(), [Problem::new("data", "an object", "an array")]);
}

#[test]
fn kept_json_is_written_byte_for_byte() {
    let data = r#"{ "id" : 1e3, "n":123456789012345678901234567890,"id":5 }"#;
    for kind in ["com.qlik.space.created", "com.qlik.new"] {
        let json = format!(r#"{{"type":"{kind}","data":{data}}}"#);
        let event = Event::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap(), json);
        let event: Event = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap(), json);
    }
}

#[test]
fn data_that_cannot_be_read_are_kept() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    for data in [r#"{"id":"\ud800"}"#, r#"{"x":1e999,"id":5}"#, &format!(r#"{{"custom":{{"a":{deep}}}}}"#)] {
        let json = format!(r#"{{"type":"com.qlik.app.created","id":"1","data":{data}}}"#);
        let event = Event::from_str(&json).unwrap();
        let Data::Mismatch(mismatch) = &event.data else { panic!("{event:?}") };
        assert_eq!((event.id.as_str(), mismatch.json.as_str()), ("1", data));
        assert_eq!(serde_json::to_string(&event.data).unwrap(), data);
    }
}

#[test]
fn the_last_of_repeated_attributes_counts() {
    let twice = r#"{"type":"com.qlik.space.created","data":{"id":5},"data":{"name":"a"},"type":"com.qlik.app.created",
        "subject":"1","subject":null,"host":5,"host":"h","reason":"r","reason":5}"#;
    for event in [Event::from_str(twice).unwrap(), serde_json::from_str(twice).unwrap()] {
        assert_eq!(event.data.get::<AppCreated>().unwrap().name.as_deref(), Some("a"));
        assert_eq!((event.subject, event.reason), (None, None));
        assert_eq!(event.host.as_deref(), Some("h"));
        assert_eq!(event.extensions["reason"], json!(5));
    }
    let fits = r#"{"type":"com.qlik.app.created","data":{"name":"a"},"type":"com.qlik.new"}"#;
    assert!(matches!(Event::from_str(fits).unwrap().data, Data::Unknown(_)));
    let cleared = r#"{"type":"com.qlik.app.created","data":{"name":"a"},"data":null}"#;
    assert_eq!(Event::from_str(cleared).unwrap().data, Data::Absent);
}

#[test]
fn an_error_has_a_line_and_a_column() {
    for (json, line, column) in [("{\n  \"id\": ,", 2, 9), ("", 1, 0), ("[1]", 1, 0), ("5", 1, 1), ("{} x", 1, 4)] {
        let error = Event::from_str(json).unwrap_err();
        assert_eq!((error.line(), error.column()), (Some(line), Some(column)), "{json}: {error}");
        assert!(matches!(&error, Error::Json(_)) && error.mismatch().is_none());
    }
    let error = Event::from_slice(b"{\"id\":\"\xff\"}").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(1), Some(8)), "{error}");
    let error = Event::from_str("[]").unwrap_err();
    assert!(error.to_string().contains("an event, which is an object"), "{error}");
}

#[test]
fn a_text_that_is_cut_anywhere_is_an_error() {
    let json = space().to_string();
    for end in 0..json.len() {
        assert!(Event::from_slice(&json.as_bytes()[..end]).is_err());
    }
}

#[test]
fn an_event_converts_into_a_typed_one() {
    let text = space().to_string();
    let event: Event<SpaceCreated> = text.parse().unwrap();
    assert_eq!(event.data.name.as_deref(), Some("Public space"));
    for other in [
        Event::from_str(&text).unwrap().into_typed().unwrap(),
        Event::try_from(text.as_bytes()).unwrap(),
        serde_json::from_str(&text).unwrap(),
        Event::deserialize(space()).unwrap(),
    ] {
        assert_eq!(event, other);
    }
    assert_eq!(serde_json::to_value(&event).unwrap(), space());
    assert_eq!(Event::<SpaceCreated>::try_from(read(&space())).unwrap(), event);
    assert_eq!(Event::from(event), read(&space()));
}

#[test]
fn events_of_every_kind_are_read_by_the_same_functions() {
    let text = space().to_string();
    let typed = Event::<SpaceCreated>::from_slice(text.as_bytes()).unwrap();
    assert_eq!(Event::<SpaceCreated>::from_str(&text).unwrap(), typed);
    assert_eq!(Event::<SpaceCreated>::from_reader(text.as_bytes()).unwrap(), typed);
    assert_eq!(Event::from(typed), Event::from_str(&text).unwrap());
    let lossless = Event::<Lossless>::from_slice(text.as_bytes()).unwrap();
    assert_eq!(lossless, Event::<Lossless>::from_reader(text.as_bytes()).unwrap());
    assert_eq!(lossless.to_json(), <Event<Lossless> as ReadEvent>::from_str(&text).unwrap().to_json());
    assert!(Event::<AppCreated>::from_slice(text.as_bytes()).unwrap_err().mismatch().is_some());
    assert!(Event::<Lossless>::from_slice(b"\xff").is_err());
}

#[test]
fn check_names_the_required_attributes_that_are_missing() {
    assert_eq!(read(&space()).check(), Ok(()));
    let all = ["id", "source", "specversion", "type"];
    for body in ["{}", r#"{"error":"x"}"#, r#"{"id":"","type":null,"source":5,"specversion":"\ud800"}"#] {
        let missing = Event::from_str(body).unwrap().check().unwrap_err();
        assert_eq!(missing.names, all);
        let message = "not a complete event: `id`, `source`, `specversion`, `type` absent, empty, or not a string";
        assert_eq!((missing.to_string().as_str(), Error::from(missing).to_string().as_str()), (message, message));
    }
    for name in all {
        assert_eq!(read(&with(name, Value::Null)).check().unwrap_err().names, [name]);
    }
    let legacy = r#"{"eventId":"1","eventType":"com.qlik.app.created","source":"s"}"#;
    assert_eq!(Event::from_str(legacy).unwrap().check(), Ok(()));
}

#[test]
fn into_typed_refuses_another_payload() {
    let typed = |json: Value| {
        let error = read(&json).into_typed::<AppCreated>().unwrap_err();
        assert!(error.source().is_none());
        assert_eq!(*error.event, read(&json));
        let mismatch = (*error.mismatch).clone();
        assert_eq!(Error::from(error.clone()).mismatch(), Some(&mismatch));
        assert_eq!((mismatch.event_type, error.to_string()), (AppCreated::EVENT_TYPE, mismatch.to_string()));
        mismatch
    };
    let mut json = space();
    let other = typed(json.clone());
    assert_eq!(other.problems(), [Problem::new("type", "com.qlik.app.created", "com.qlik.space.created")]);
    assert_eq!(other.json.parse::<Value>().unwrap(), json["data"]);
    assert_eq!(typed(with("type", Value::Null)).problems()[0].found, "nothing");
    assert_eq!(typed(with("type", json!("secret"))).problems()[0].found, "an unknown event type");

    json["type"] = json!("com.qlik.app.created");
    json["data"] = json!({ "size": 5 });
    assert_eq!(typed(json.clone()).problems()[0].path, "data.size");
    json["data"] = Value::Null;
    let absent = typed(json);
    assert_eq!(absent.problems(), [Problem::new("data", "an object", "nothing")]);
    assert_eq!(absent.json.as_str(), "null");
}

#[test]
fn an_event_can_be_made() {
    let app = AppCreated { name: Some("Sales".to_owned()), ..AppCreated::default() };
    let event = Event::new("1", "com.example/test", app.clone());
    assert_eq!(
        serde_json::to_string(&event).unwrap(),
        concat!(
            r#"{"type":"com.qlik.app.created","id":"1","source":"com.example/test","specversion":"1.0","#,
            r#""data":{"name":"Sales"}}"#
        )
    );
    assert_eq!(Data::from(app), Event::from(event).data);
}

#[test]
fn types_are_found_by_name() {
    assert!(EventType::ALL.is_sorted_by_key(|known| known.as_str()));
    for known in EventType::ALL {
        assert_eq!(known.as_str().parse(), Ok(*known));
        assert_eq!(known.to_string(), known.as_str());
    }
    assert_eq!("com.qlik.new".parse::<EventType>().unwrap_err().as_str(), "com.qlik.new");
}

#[test]
fn public_types_are_send_and_sync() {
    fn goes<T: Send + Sync + 'static>() {}
    goes::<Event>();
    goes::<Event<SpaceCreated>>();
    goes::<Event<Lossless>>();
    goes::<Page>();
    goes::<Header<'static>>();
    goes::<Batch>();
    goes::<Batch<Lossless>>();
    goes::<BadItem>();
    goes::<IntoTypedError>();
    goes::<MissingAttributes>();
    goes::<Error>();
    goes::<RawJson>();
}

/// A struct of a user with an event in it.
#[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
#[serde(bound = "P: Payload")]
struct Row<P> {
    event: Event<P>,
}

#[test]
fn a_struct_with_a_typed_event_derives_serde() {
    let json = r#"{"event":{"type":"com.qlik.app.created","id":"1","data":{"name":"Sales"}}}"#;
    let row: Row<AppCreated> = serde_json::from_str(json).unwrap();
    assert_eq!(row.event.data.name.as_deref(), Some("Sales"));
    assert_eq!(serde_json::to_string(&row).unwrap(), json);
}
