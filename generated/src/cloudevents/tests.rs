use ::cloudevents::event::{Data as SdkData, EventBuilderV03, ExtensionValue};
use ::cloudevents::{AttributesReader, AttributesWriter, EventBuilder, EventBuilderV10};
use serde_json::json;

use super::*;
use crate::apps::AppCreated;
use crate::{Data, Delivery, Timestamp};

fn app() -> Value {
    json!({
        "id": "A234-1234-1234",
        "time": "2026-04-05T17:31:00Z",
        "type": "com.qlik.app.created",
        "source": "com.qlik/engine",
        "specversion": "1.0",
        "datacontenttype": "application/json",
        "subject": "s",
        "tenantid": "TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69",
        "data": { "name": "Sales", "size": { "file": 42 } },
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut event = app();
    event[name] = value;
    event
}

fn without(name: &str) -> Value {
    let mut event = app();
    event.as_object_mut().unwrap().remove(name);
    event
}

fn read(json: &Value) -> Event {
    Event::from_str(&json.to_string()).unwrap()
}

fn to_sdk(json: &Value) -> SdkEvent {
    SdkEvent::try_from(&read(json)).unwrap()
}

/// The event of the SDK, after it has been shown that the event comes back out of it.
fn converts_both_ways(json: &Value) -> SdkEvent {
    let sdk = to_sdk(json);
    let back = Event::try_from(&sdk).unwrap();
    assert_eq!(back, read(json));
    assert_eq!(serde_json::to_value(&back).unwrap(), serde_json::to_value(read(json)).unwrap());
    sdk
}

fn extra(sdk: &SdkEvent) -> Option<Value> {
    sdk.extension(EXTRA).map(|text| serde_json::from_str(&text.to_string()).unwrap())
}

fn sdk() -> EventBuilderV10 {
    EventBuilderV10::new().id("1").ty("com.qlik.app.created").source("s")
}

fn refused(event: &SdkEvent) -> (String, String) {
    let ConversionError { attribute, reason } = Event::try_from(event).unwrap_err();
    (attribute, reason)
}

#[test]
fn common_attributes_are_equal_and_come_back() {
    let sdk = converts_both_ways(&app());
    assert_eq!(
        (sdk.id(), sdk.ty(), sdk.source().as_str()),
        ("A234-1234-1234", "com.qlik.app.created", "com.qlik/engine")
    );
    assert_eq!((sdk.subject(), sdk.datacontenttype()), (Some("s"), Some("application/json")));
    assert_eq!(sdk.extension("tenantid"), Some(&"TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69".into()));
    assert_eq!(sdk.data(), Some(&SdkData::Json(app()["data"].clone())));
    assert_eq!(sdk.iter_extensions().count(), 1);
    assert_eq!(serde_json::to_value(&sdk).unwrap(), app());
}

#[test]
fn the_sdk_reads_the_same_event() {
    let sdk: SdkEvent = serde_json::from_value(app()).unwrap();
    assert_eq!(sdk, to_sdk(&app()));
    assert_eq!(Event::try_from(sdk).unwrap(), read(&app()));
}

#[test]
fn a_typed_event_is_converted_like_any_other() {
    let app = AppCreated { name: Some("Sales".to_owned()), ..AppCreated::default() };
    let sdk = SdkEvent::try_from(Event::new("1", "com.example/test", app.clone())).unwrap();
    assert_eq!(sdk.data(), Some(&SdkData::Json(json!({ "name": "Sales" }))));
    assert_eq!(Event::try_from(sdk).unwrap().into_typed::<AppCreated>().unwrap().data, app);
}

#[test]
fn required_attributes_must_be_present() {
    for name in ["id", "type", "source"] {
        for json in [without(name), with(name, json!("")), with(name, Value::Null)] {
            let error = SdkEvent::try_from(read(&json)).unwrap_err();
            assert_eq!(error.to_string(), format!("`{name}`: it is absent or empty"));
        }
        let error = SdkEvent::try_from(read(&with(name, json!(5)))).unwrap_err();
        assert_eq!(error.to_string(), format!("`{name}`: expected a string, found a number"));
    }
}

#[test]
fn the_patch_of_the_version_is_kept() {
    for version in ["1.0.2", "1.0.10"] {
        let sdk = converts_both_ways(&with("specversion", json!(version)));
        assert_eq!(extra(&sdk), Some(json!({ "specversion": version })));
    }
    let sdk = converts_both_ways(&without("specversion"));
    assert_eq!(extra(&sdk), Some(json!({ "specversion": null })));
    for version in ["0.3", "1.1", "1.02", "1.0.", "1.0.x", "2.0"] {
        let error = SdkEvent::try_from(read(&with("specversion", json!(version)))).unwrap_err();
        assert_eq!(error.to_string(), format!("`specversion`: expected 1.0, found \"{version}\""));
    }
    assert_eq!(SdkEvent::try_from(read(&with("specversion", json!(1.0)))).unwrap_err().attribute, "specversion");
}

#[test]
fn a_time_comes_back_as_it_was_written() {
    assert_eq!(extra(&converts_both_ways(&with("time", json!("2026-04-05T17:31:00.123Z")))), None);
    for text in ["2026-04-05T19:31:00+02:00", "2026-04-05T17:31:00.000Z", "2026-04-05t17:31:00z"] {
        let sdk = converts_both_ways(&with("time", json!(text)));
        assert_eq!(extra(&sdk), Some(json!({ "time": text })));
        assert_eq!(sdk.time(), to_sdk(&app()).time());
    }
    converts_both_ways(&with("time", json!("2026-04-05T17:31:00.12345678901Z")));
    converts_both_ways(&with("time", json!("2016-12-31T23:59:60Z")));
    converts_both_ways(&without("time"));
}

#[test]
fn a_malformed_time_is_an_error() {
    for value in [json!("yesterday"), json!(""), json!("2026-13-05T17:31:00Z"), json!(5)] {
        assert_eq!(SdkEvent::try_from(read(&with("time", value))).unwrap_err().attribute, "time");
    }
}

#[test]
fn a_changed_time_is_not_restored() {
    let mut sdk = to_sdk(&with("time", json!("2026-04-05T19:31:00+02:00")));
    sdk.set_time(to_sdk(&with("time", json!("2027-01-01T00:00:00Z"))).time().copied());
    assert_eq!(Event::try_from(&sdk).unwrap().time, Some(Timestamp::from("2027-01-01T00:00:00Z")));
    sdk.set_time(None::<std::time::SystemTime>);
    assert_eq!(Event::try_from(&sdk).unwrap().time, None);
}

#[test]
fn a_schema_comes_back_as_it_was_written() {
    assert_eq!(extra(&converts_both_ways(&with("dataschema", json!("https://example.com/s")))), None);
    let sdk = converts_both_ways(&with("dataschema", json!("https://EXAMPLE.com")));
    assert_eq!(sdk.dataschema().map(ToString::to_string).as_deref(), Some("https://example.com/"));
    for value in [json!("/schemas/1"), json!(""), json!({})] {
        assert_eq!(SdkEvent::try_from(read(&with("dataschema", value))).unwrap_err().attribute, "dataschema");
    }
}

#[test]
fn a_defined_attribute_must_be_a_string() {
    for name in ["subject", "datacontenttype"] {
        let error = SdkEvent::try_from(read(&with(name, json!([1])))).unwrap_err();
        assert_eq!(error.to_string(), format!("`{name}`: expected a string, found an array"));
        converts_both_ways(&with(name, json!("")));
    }
}

#[test]
fn other_attributes_become_extensions_of_their_kinds() {
    let mut json = app();
    json["meta"] = json!("text");
    json["flag"] = json!(true);
    json["count"] = json!(i64::MIN);
    json["tenantid"] = json!(5);
    let sdk = converts_both_ways(&json);
    assert_eq!(sdk.extension("meta"), Some(&ExtensionValue::String("text".to_owned())));
    assert_eq!(sdk.extension("flag"), Some(&ExtensionValue::Boolean(true)));
    assert_eq!(sdk.extension("count"), Some(&ExtensionValue::Integer(i64::MIN)));
    assert_eq!(sdk.extension("tenantid"), Some(&ExtensionValue::Integer(5)));
    assert_eq!(extra(&sdk), None);
}

#[test]
fn values_that_no_extension_can_hold_come_back() {
    let others = json!({
        "eventType": "com.qlik.app.created",
        "data_base64": "AA==",
        "": "no name",
        "spaceid": { "a": [1, { "b": null }] },
        "updates": null,
        "list": ["a"],
        "ratio": 1.5,
        "large": u64::MAX,
        "qlikextra": "{\"a\":1}",
    });
    let mut json = app();
    json.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
    let sdk = converts_both_ways(&json);
    assert_eq!(extra(&sdk), Some(others));
    assert_eq!(sdk.iter_extensions().count(), 2);
}

#[test]
fn extra_survives_the_json_of_the_sdk() {
    let json = with("extensions", json!({ "ownerId": "o" }));
    let sdk: SdkEvent = serde_json::from_str(&serde_json::to_string(&to_sdk(&json)).unwrap()).unwrap();
    assert_eq!(Event::try_from(sdk).unwrap(), read(&json));
}

#[test]
fn extra_replaces_no_attribute() {
    let kept = json!({ "id": "2", "data": 5, "time": "2026-04-05T17:31:00Z", "specversion": "0.3", "tenantid": "2" });
    let event = sdk().extension("tenantid", "1").extension(EXTRA, kept.to_string()).build().unwrap();
    let event = Event::try_from(event).unwrap();
    assert_eq!((event.id.as_str(), &*event.specversion, event.tenantid.as_deref()), ("1", "1.0", Some("1")));
    assert_eq!((event.data, event.time, event.extensions), (Data::Absent, None, Map::new()));
}

#[test]
fn an_invalid_extra_is_an_ordinary_extension() {
    for text in ["", "text", "[1]", "{"] {
        let event = Event::try_from(sdk().extension(EXTRA, text).build().unwrap()).unwrap();
        assert_eq!(event.extensions[EXTRA], json!(text));
    }
}

#[test]
fn an_extension_must_not_have_a_defined_name() {
    for name in DEFINED {
        assert_eq!(refused(&sdk().extension(name, "x").build().unwrap()).0, name);
    }
}

#[test]
fn version_0_3_is_refused() {
    let event = EventBuilderV03::new().id("1").ty("t").source("s").build().unwrap();
    assert_eq!(refused(&event), ("specversion".to_owned(), "expected 1.0, found 0.3".to_owned()));
}

#[test]
fn data_of_every_kind_come_back() {
    for kind in ["com.qlik.app.created", "com.qlik.new"] {
        let mut json = with("type", json!(kind));
        for data in [json!({ "size": 5 }), json!({ "a": null }), json!("text"), json!([1.5]), json!(false), Value::Null]
        {
            json["data"] = data.clone();
            assert_eq!(converts_both_ways(&json).data().is_some(), !data.is_null());
        }
    }
    assert_eq!(converts_both_ways(&without("data")).data(), None);
}

#[test]
fn a_string_of_another_media_type_stays_a_string() {
    let mut json = with("type", json!("com.qlik.new"));
    json["datacontenttype"] = json!("text/xml");
    json["data"] = json!("<a/>");
    assert_eq!(converts_both_ways(&json).data(), Some(&SdkData::String("<a/>".to_owned())));
    json["data"] = json!({ "a": 1 });
    assert_eq!(converts_both_ways(&json).data(), Some(&SdkData::Json(json!({ "a": 1 }))));
    for media_type in ["text/json", "Application/CloudEvents+JSON; charset=utf-8"] {
        json["datacontenttype"] = json!(media_type);
        json["data"] = json!("text");
        assert_eq!(converts_both_ways(&json).data(), Some(&SdkData::Json(json!("text"))));
    }
}

#[test]
fn numbers_of_data_are_those_of_the_sdk() {
    let json = r#"{"type":"com.qlik.new","id":"1","source":"s","data":[123456789012345678901234567890, 1e2]}"#;
    let sdk = SdkEvent::try_from(Event::from_str(json).unwrap()).unwrap();
    assert_eq!(sdk.data(), Some(&SdkData::Json(json!([1.2345678901234568e29, 100.0]))));
}

#[test]
fn data_that_the_sdk_cannot_hold_are_refused() {
    let deep = "[".repeat(1000) + &"]".repeat(1000);
    for data in ["1e999", r#""\ud800""#, &deep] {
        let json = format!(r#"{{"type":"com.qlik.new","id":"1","source":"s","data":{data}}}"#);
        assert_eq!(SdkEvent::try_from(Event::from_str(&json).unwrap()).unwrap_err().attribute, "data");
    }
}

#[test]
fn json_bytes_and_strings_are_kept_byte_for_byte() {
    let json = r#"{ "id" : 1e3, "n":123456789012345678901234567890,"id":5 }"#;
    let media_type = "application/json";
    for event in [sdk().data(media_type, json.as_bytes().to_vec()), sdk().data(media_type, json)] {
        let Data::Mismatch(mismatch) =
            Event::try_from(event.ty("com.qlik.space.created").build().unwrap()).unwrap().data
        else {
            panic!("the data fit")
        };
        assert_eq!(mismatch.json.as_str(), json);
    }
    let event = Event::try_from(sdk().data(media_type, br#"{"name":"a"}"#.to_vec()).build().unwrap()).unwrap();
    assert_eq!(event.data.get::<AppCreated>().unwrap().name.as_deref(), Some("a"));
}

#[test]
fn bytes_and_strings_that_are_not_json_are_refused() {
    for event in [
        sdk().data("application/json", "<a/>"),
        sdk().data("application/json", vec![0xff]),
        sdk().data("application/json", br#""\xff""#.to_vec()),
        sdk().data("application/octet-stream", vec![b'1']),
    ] {
        assert_eq!(refused(&event.build().unwrap()).0, "data");
    }
    let event = sdk().data("image/png", vec![1]).build().unwrap();
    assert_eq!(refused(&event).1, "expected JSON, found bytes of the media type `image/png`");
}

#[test]
fn raw_extensions_are_refused_by_name() {
    let body = r#"{"id":"1","type":"t","source":"s","subject":"\ud800"}"#;
    let error = SdkEvent::try_from(Event::from_str(body).unwrap()).unwrap_err();
    assert_eq!((&*error.attribute, &*error.reason), ("subject", "the SDK cannot hold a string of 8 bytes"));
}

#[test]
fn a_legacy_event_comes_back_as_a_cloud_event() {
    let body = json!({
        "cloudEventsVersion": "0.1", "eventId": "1", "eventType": "com.qlik.v1.app.created", "source": "s",
        "extensions": { "tenantId": "t", "actor": { "sub": "x" } }, "data": { "name": "Sales" },
    });
    let event = read(&body);
    let back = Event::try_from(SdkEvent::try_from(&event).unwrap()).unwrap();
    assert_eq!((event.delivery, back.delivery), (Delivery::Legacy, Delivery::CloudEvents));
    assert_eq!(back, Event { delivery: Delivery::CloudEvents, ..event });
}
