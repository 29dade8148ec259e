use serde_json::{Value, json};

use crate::apps::AppCreated;
use crate::event::tests::read;
use crate::{Data, Delivery, Event, EventType, Timestamp};

fn data() -> Value {
    json!({ "name": "Sales" })
}

fn legacy() -> Value {
    json!({
        "cloudEventsVersion": "0.1",
        "source": "com.qlik/engine",
        "contentType": "application/json",
        "eventId": "b0f5c473",
        "eventTime": "2026-04-05T17:31:00Z",
        "eventTypeVersion": "1.0.0",
        "eventType": "com.qlik.v1.app.created",
        "extensions": {
            "ownerId": "owner", "spaceId": "space", "tenantId": "tenant", "userId": "user",
            "topLevelResourceId": "resource", "actor": { "sub": "x", "subType": "user" }
        },
        "data": data(),
    })
}

fn cloud_event() -> Value {
    json!({
        "id": "b0f5c473",
        "time": "2026-04-05T17:31:00Z",
        "type": "com.qlik.app.created",
        "source": "com.qlik/engine",
        "specversion": "1.0.2",
        "datacontenttype": "application/json",
        "tenantid": "tenant",
        "userid": "user",
        "data": data(),
    })
}

fn audits() -> Value {
    json!({
        "id": "audit",
        "eventTime": "2026-04-05T17:31:00Z",
        "eventType": "com.qlik.app.created",
        "userId": "user",
        "tenantId": "tenant",
        "source": "com.qlik/engine",
        "extensions": { "actor": { "sub": "x", "subType": "user" }, "ownerId": "owner", "updates": [1] },
        "links": { "self": { "href": "https://example.com/api/v1/audits/audit" } },
        "data": data(),
    })
}

fn without(mut json: Value, names: &[&str]) -> Value {
    let object = json.as_object_mut().unwrap();
    names.iter().for_each(|name| drop(object.remove(*name)));
    json
}

fn assert_common(event: &Event, delivery: Delivery) {
    assert_eq!(event.delivery, delivery);
    assert_eq!(event.time, Some(Timestamp::from("2026-04-05T17:31:00Z")));
    assert_eq!((event.tenantid.as_deref(), event.userid.as_deref()), (Some("tenant"), Some("user")));
    assert_eq!(event.source, "com.qlik/engine");
    assert_eq!(event.data.get::<AppCreated>().unwrap().name.as_deref(), Some("Sales"));
}

#[test]
fn a_cloud_event_is_recognised() {
    assert_common(&read(&cloud_event()), Delivery::CloudEvents);
    assert_eq!(Event::<Data>::default().delivery, Delivery::CloudEvents);
    // A name in camel case alone tells of nothing, and nothing is moved.
    let mut json = cloud_event();
    json["ownerId"] = json!("owner");
    json["extensions"] = json!({ "spaceId": "space" });
    let event = read(&json);
    assert_eq!((event.delivery, &event.ownerid, &event.spaceid), (Delivery::CloudEvents, &None, &None));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
}

#[test]
fn a_legacy_body_becomes_a_cloud_event() {
    let event = read(&legacy());
    assert_common(&event, Delivery::Legacy);
    assert_eq!((event.id.as_str(), &*event.event_type), ("b0f5c473", "com.qlik.v1.app.created"));
    assert_eq!(event.ownerid.as_deref(), Some("owner"));
    assert_eq!((event.spaceid.as_deref(), event.toplevelresourceid.as_deref()), (Some("space"), Some("resource")));
    assert_eq!(event.datacontenttype.as_deref(), Some("application/json"));
    assert_eq!(
        serde_json::to_value(&event).unwrap(),
        json!({
            "type": "com.qlik.v1.app.created", "id": "b0f5c473", "time": "2026-04-05T17:31:00Z",
            "source": "com.qlik/engine", "specversion": "1.0", "datacontenttype": "application/json",
            "userid": "user", "tenantid": "tenant", "ownerid": "owner", "spaceid": "space",
            "toplevelresourceid": "resource", "eventTypeVersion": "1.0.0", "actor": { "sub": "x", "subType": "user" },
            "data": data(),
        })
    );
}

#[test]
fn a_hybrid_body_is_written_as_it_was_sent() {
    let mut json = cloud_event();
    for (name, value) in without(legacy(), &["source", "data"]).as_object().unwrap() {
        json[name] = value.clone();
    }
    let event = read(&json);
    assert_common(&event, Delivery::Hybrid);
    assert_eq!((&*event.event_type, &*event.specversion), ("com.qlik.app.created", "1.0.2"));
    // Only the legacy part says who the owner is.
    assert_eq!(event.ownerid.as_deref(), Some("owner"));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
    // What is changed is written.
    let changed = Event { ownerid: Some("other".to_owned()), ..event };
    json["ownerid"] = json!("other");
    json["extensions"]["ownerId"] = json!("other");
    assert_eq!(serde_json::to_value(changed).unwrap(), json);
}

#[test]
fn both_spellings_of_legacy_names_are_read() {
    for (name, other) in [("eventId", "eventID"), ("contentType", "contenttype")] {
        let mut json = legacy();
        let value = json.as_object_mut().unwrap().remove(name).unwrap();
        json[other] = value;
        assert_eq!(read(&json), read(&legacy()), "{other}");
        // Without `cloudEventsVersion` as well.
        let bare = read(&without(json.clone(), &["cloudEventsVersion", "extensions"]));
        assert_eq!((bare.delivery, &*bare.id), (Delivery::Legacy, "b0f5c473"));

        json["specversion"] = json!("1.0");
        json["type"] = json!("com.qlik.v1.app.created");
        let hybrid = read(&json);
        assert_common(&hybrid, Delivery::Hybrid);
        assert_eq!((&*hybrid.id, hybrid.datacontenttype.as_deref()), ("b0f5c473", Some("application/json")));
        assert_eq!(serde_json::to_value(&hybrid).unwrap(), json);
    }
    let mut item = audits();
    item["eventID"] = json!("b0f5c473");
    let item = read(&item);
    assert_eq!(
        (item.delivery, &*item.id, &item.extensions["auditid"]),
        (Delivery::Audits, "b0f5c473", &json!("audit"))
    );
}

#[test]
fn legacy_names_in_extensions_stay_there() {
    let mut json = legacy();
    json.as_object_mut().unwrap().remove("eventType");
    json["extensions"]["eventType"] = json!("com.qlik.v1.app.created");
    json["extensions"]["cloudEventsVersion"] = json!("0.1");
    let event = read(&json);
    let kept = json!({ "eventType": "com.qlik.v1.app.created", "cloudEventsVersion": "0.1" });
    assert_eq!((event.event_type.as_ref(), event.extensions.get("extensions")), ("", Some(&kept)));
    assert!(matches!(event.data, Data::Unknown(_)), "{event:?}");
    assert_eq!(read(&serde_json::to_value(&event).unwrap()).event_type, "");
}

#[test]
fn legacy_names_fill_in_missing_attributes_of_a_hybrid_body() {
    let mut json = legacy();
    json["specversion"] = json!("1.0");
    let event = read(&json);
    assert_common(&event, Delivery::Hybrid);
    assert_eq!(event.id, "b0f5c473");
    assert_eq!(event.known_type().map(EventType::as_str), Some("com.qlik.v1.app.created"));
    assert_eq!(event.extensions["eventId"], json!("b0f5c473"));
}

#[test]
fn an_attribute_outlives_its_legacy_name() {
    let mut json = legacy();
    json["specversion"] = json!("1.0");
    let mut event = read(&json);
    event.extensions.clear();
    let written = serde_json::to_value(&event).unwrap();
    assert_eq!((&written["id"], &written["tenantid"]), (&json["eventId"], &json["extensions"]["tenantId"]));
    assert_eq!(written.get("eventId"), None);
}

#[test]
fn an_audits_item_becomes_a_cloud_event() {
    let event = read(&audits());
    assert_common(&event, Delivery::Audits);
    assert_eq!((event.id.as_str(), &*event.specversion), ("audit", "1.0"));
    assert_eq!(event.ownerid.as_deref(), Some("owner"));
    assert_eq!(event.extensions["actor"], json!({ "sub": "x", "subType": "user" }));
    assert_eq!((&event.extensions["updates"], event.extensions.len()), (&json!([1]), 3));
    assert_eq!(event.extensions["links"], audits()["links"]);
}

#[test]
fn the_event_id_of_an_audits_item_takes_precedence() {
    let mut json = audits();
    json["eventId"] = json!("b0f5c473");
    let event = read(&json);
    assert_eq!((event.id.as_str(), &event.extensions["auditid"]), ("b0f5c473", &json!("audit")));
    assert_eq!(serde_json::to_value(&event).unwrap()["auditid"], json!("audit"));
}

#[test]
fn an_item_of_the_archive_has_neither_id_nor_links() {
    let event = read(&without(audits(), &["id", "links"]));
    assert_common(&event, Delivery::Audits);
    assert_eq!(event.id, "");
}

#[test]
fn all_of_an_audits_item_is_optional() {
    for names in ["id", "eventTime", "userId", "tenantId", "source", "extensions", "links", "data"] {
        let event = read(&without(audits(), &[names]));
        assert_eq!((event.delivery, event.known_type()), (Delivery::Audits, Some(EventType::AppCreated)), "{names}");
    }
    let event = read(&without(audits(), &["eventType"]));
    assert_eq!((event.delivery, &*event.event_type), (Delivery::Audits, ""));
    assert!(matches!(event.data, Data::Unknown(_)));
    let bare = read(&json!({ "eventType": "com.qlik.app.created", "data": data() }));
    assert_eq!((bare.delivery, bare.known_type()), (Delivery::Audits, Some(EventType::AppCreated)));
}

#[test]
fn a_legacy_value_without_a_free_name_is_kept() {
    let mut json = legacy();
    json["eventTime"] = json!(5);
    json["cloudEventsVersion"] = json!("0.2");
    json["extensions"]["tenantId"] = json!({ "a": 1 });
    json["extensions"]["source"] = json!("other");
    json["extensions"]["eventTypeVersion"] = json!("other");
    let event = read(&json);
    assert_eq!((event.delivery, &event.time, &event.tenantid), (Delivery::Legacy, &None, &None));
    assert_eq!(event.extensions["eventTime"], json!(5));
    assert_eq!(event.extensions["cloudEventsVersion"], json!("0.2"));
    assert_eq!(event.extensions["tenantId"], json!({ "a": 1 }));
    assert_eq!(event.extensions["extensions"], json!({ "source": "other", "eventTypeVersion": "other" }));

    json["extensions"] = json!("text");
    assert_eq!(read(&json).extensions["extensions"], json!("text"));
}

#[test]
fn a_former_type_has_the_payload_of_its_successor() {
    for (former, now) in [
        ("com.qlik.v1.app.created", "com.qlik.app.created"),
        ("com.qlik.v1.app.data.updated", "com.qlik.app.data.updated"),
        ("com.qlik.v1.app.deleted", "com.qlik.app.deleted"),
        ("com.qlik.v1.app.exported", "com.qlik.app.exported"),
        ("com.qlik.v1.app.published", "com.qlik.app.published"),
    ] {
        let known: EventType = former.parse().unwrap();
        assert_eq!(known.successor().map(EventType::as_str), Some(now));
        assert!(known.is_deprecated() && EventType::ALL.contains(&known));
        let mut json = cloud_event();
        json["type"] = json!(former);
        json["data"] = json!({});
        let event = read(&json);
        assert_eq!((&*event.event_type, event.known_type()), (former, Some(known)));
        assert_eq!(event.data.event_type().map(EventType::as_str), Some(now), "{:?}", event.data);
        assert_eq!(serde_json::to_value(&event).unwrap(), json);
    }
    let typed = read(&legacy()).into_typed::<AppCreated>().unwrap();
    assert_eq!((&*typed.event_type, typed.data.name.as_deref()), ("com.qlik.v1.app.created", Some("Sales")));
    let absent = read(&without(legacy(), &["data"])).into_typed::<AppCreated>().unwrap_err();
    assert_eq!(absent.mismatch.problems()[0].path, "data");
}

#[test]
fn an_unknown_type_beside_a_known_legacy_type_has_the_payload_of_the_known_one() {
    let mut json = cloud_event();
    json["type"] = json!("com.qlik.v9.app.created");
    assert_eq!(read(&json).known_type(), None);
    json["eventType"] = json!("com.qlik.app.created");
    for sent in [json!("com.qlik.v9.app.created"), json!(""), json!(5), json!(["com.qlik.app.created"])] {
        json["type"] = sent;
        let mut event = read(&json);
        assert_common(&event, Delivery::Hybrid);
        assert_eq!(event.known_type(), Some(EventType::AppCreated));
        if json["type"] != "" {
            assert_eq!(event.fallback_type(), Some(EventType::AppCreated), "{json}");
            assert_eq!(serde_json::to_value(&event).unwrap(), json);
        }
        assert!(event.clone().into_typed::<AppCreated>().is_ok());
        // A type that the program sets counts alone.
        event.event_type = "com.example.new".into();
        assert_eq!((event.known_type(), event.fallback_type()), (None, None));
        assert_eq!(serde_json::to_value(&event).unwrap()["eventType"], json!("com.example.new"));
    }
    // A known type takes precedence.
    json["type"] = json!("com.qlik.app.deleted");
    let event = read(&json);
    assert_eq!((event.known_type(), event.fallback_type()), (Some(EventType::AppDeleted), None));
    json["type"] = json!("com.qlik.v9.app.created");
    json["eventType"] = json!("com.qlik.v8.app.created");
    assert_eq!(read(&json).known_type(), None);
}
