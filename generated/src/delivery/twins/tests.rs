use proptest::prelude::*;
use serde_json::{Value, json};

use crate::apps::AppCreated;
use crate::attributes::text;
use crate::event::tests::read;
use crate::{Delivery, Event, Lossless, Timestamp};

/// Sets an attribute to a text, or clears it.
type Set = fn(&mut Event, Option<&str>);

macro_rules! optional {
    ($($field:ident),+) => { [$((stringify!($field), |event: &mut Event, text: Option<&str>| {
        event.$field = text.map(Into::into);
    }),)+] };
}

/// Every attribute that other deliveries have under another name, with its names there.
fn attributes() -> Vec<(&'static str, Vec<&'static str>, Set)> {
    let required: [(_, _, Set); 2] = [
        ("id", vec!["eventId", "eventID"], |event, text| event.id = text.unwrap_or_default().to_owned()),
        ("type", vec!["eventType"], |event, text| event.event_type = text.unwrap_or_default().to_owned().into()),
    ];
    let outer: [(_, _, Set); 3] = [
        ("time", vec!["eventTime"], |event, text| event.time = text.map(Timestamp::from)),
        ("datacontenttype", vec!["contentType", "contenttype"], |event, text| {
            event.datacontenttype = text.map(|text| text.to_owned().into());
        }),
        ("dataschema", vec!["schemaURL"], |event, text| event.dataschema = text.map(str::to_owned)),
    ];
    let inner: [(_, Set); 15] = optional![
        userid,
        tenantid,
        ownerid,
        spaceid,
        toplevelresourceid,
        sessionid,
        clientid,
        originip,
        authtype,
        authclaims,
        subject,
        tracestate,
        traceparent,
        host,
        reason
    ];
    required.into_iter().chain(outer).chain(inner.map(|(name, set)| (name, Vec::new(), set))).collect()
}

/// The name in `extensions`, in camel case.
fn inner_name(attribute: &'static str) -> &'static str {
    match attribute {
        "userid" => "userId",
        "tenantid" => "tenantId",
        "ownerid" => "ownerId",
        "spaceid" => "spaceId",
        "toplevelresourceid" => "topLevelResourceId",
        "sessionid" => "sessionId",
        "clientid" => "clientId",
        "originip" => "originIp",
        "authtype" => "authType",
        "authclaims" => "authClaims",
        other => other,
    }
}

/// A hybrid body with every attribute: under its own name if `has_own`, and under all of its legacy names.
fn hybrid(has_own: bool) -> Value {
    let mut json = json!({
        "specversion": "1.0", "source": "s", "cloudEventsVersion": "0.1", "eventTypeVersion": "1.0.0",
        "extensions": {}, "data": { "name": "Sales" },
    });
    for (attribute, outer, _) in attributes() {
        let value = json!(if attribute == "type" { "com.qlik.app.created" } else { attribute });
        if has_own {
            json[attribute] = value.clone();
        }
        if outer.is_empty() {
            json["extensions"][inner_name(attribute)] = value;
        } else {
            outer.into_iter().for_each(|name| json[name] = value.clone());
        }
    }
    json
}

/// An Audits item with every attribute.
fn audits() -> Value {
    let mut json = hybrid(false);
    let members = json.as_object_mut().unwrap();
    ["specversion", "cloudEventsVersion", "eventId", "eventID"].into_iter().for_each(|name| drop(members.remove(name)));
    let user = members["extensions"].as_object_mut().unwrap().remove("userId").unwrap();
    let tenant = members["extensions"].as_object_mut().unwrap().remove("tenantId").unwrap();
    members.extend([("userId".to_owned(), user), ("tenantId".to_owned(), tenant), ("id".to_owned(), json!("id"))]);
    json
}

/// All texts of a JSON value, each with its path.
fn texts(json: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match json {
        Value::String(text) => found.push((path.to_owned(), text.clone())),
        Value::Object(map) => map.iter().for_each(|(name, value)| texts(value, &format!("{path}.{name}"), found)),
        _ => {}
    }
}

/// Changes each attribute of a body, and looks for its old value in what is written.
fn assert_changes_are_written(body: &Value, delivery: Delivery) {
    for (attribute, _, set) in attributes() {
        for new in [Some("new"), None] {
            let mut event = read(body);
            assert_eq!(event.delivery, delivery);
            let old = text(&event.attributes(), attribute).unwrap().to_owned();
            set(&mut event, new);
            let json = event.to_json();
            let written: Value = serde_json::from_str(&json).unwrap();
            assert_eq!(written, serde_json::to_value(&event).unwrap());
            assert_eq!(written.get(attribute).and_then(Value::as_str), new, "{attribute}");
            let mut found = Vec::new();
            texts(&written, "", &mut found);
            assert!(found.iter().all(|(_, text)| *text != old), "{attribute}, {new:?}: {json}");
            assert_eq!(text(&read(&written).attributes(), attribute), new, "{attribute}: {json}");
        }
    }
}

#[test]
fn a_changed_attribute_of_a_hybrid_body_is_changed_under_all_names() {
    assert_changes_are_written(&hybrid(true), Delivery::Hybrid);
}

#[test]
fn an_attribute_with_only_a_legacy_name_is_changed_as_well() {
    assert_changes_are_written(&hybrid(false), Delivery::Hybrid);
}

#[test]
fn a_changed_attribute_of_a_legacy_body_is_changed() {
    let mut json = hybrid(false);
    json.as_object_mut().unwrap().remove("specversion");
    assert_changes_are_written(&json, Delivery::Legacy);
}

#[test]
fn a_changed_attribute_of_an_audits_item_is_changed() {
    assert_changes_are_written(&audits(), Delivery::Audits);
}

#[test]
fn an_unchanged_hybrid_body_is_written_as_it_was_sent() {
    for json in [hybrid(true), hybrid(false)] {
        assert_eq!(serde_json::to_value(read(&json)).unwrap(), json);
    }
    // Also where the names contradict each other.
    let mut json = hybrid(true);
    json["eventType"] = json!("com.qlik.v1.app.created");
    json["eventTime"] = json!(5);
    json["extensions"]["userId"] = json!(["u"]);
    assert_eq!(serde_json::to_value(read(&json)).unwrap(), json);
    // A change that is taken back is none.
    let mut event = read(&json);
    let time = event.time.take();
    event.time = time;
    assert_eq!(serde_json::to_value(event).unwrap(), json);
}

#[test]
fn a_contradicting_value_of_a_changed_attribute_is_changed() {
    let mut json = audits();
    json["extensions"]["userId"] = json!("another");
    json["extensions"]["tenantId"] = json!({ "a": "another" });
    let mut event = read(&json);
    event.userid = None;
    event.tenantid = None;
    let json = event.to_json();
    assert!(!json.contains("another") && !json.contains("userid"), "{json}");
}

#[test]
fn the_actor_of_an_audits_item_is_changed_with_the_user() {
    for (sub, delivery) in [("userid", Delivery::Audits), ("userid", Delivery::Hybrid), ("else", Delivery::Audits)] {
        let mut json = if delivery == Delivery::Audits { audits() } else { hybrid(true) };
        json["extensions"]["actor"] = json!({ "sub": sub, "subType": "user" });
        let mut event = read(&json);
        let actor = |event: &Event| {
            let written = serde_json::to_value(event).unwrap();
            let actor = written.get("actor").or_else(|| written.get("extensions")?.get("actor"));
            actor.unwrap().clone()
        };
        assert_eq!(actor(&event), json!({ "sub": sub, "subType": "user" }));
        event.userid = None;
        let expected =
            if sub == "else" { json!({ "sub": sub, "subType": "user" }) } else { json!({ "subType": "user" }) };
        assert_eq!(actor(&event), expected);
    }
}

#[test]
fn names_in_camel_case_of_a_cloud_event_are_changed() {
    let json = json!({
        "type": "com.qlik.app.created", "specversion": "1.0", "userid": "secret", "userId": "secret",
        "extensions": { "userID": "secret", "other": 1 },
    });
    let mut event = read(&json);
    assert_eq!(event.delivery, Delivery::CloudEvents);
    event.userid = None;
    assert_eq!(
        serde_json::to_value(event).unwrap(),
        json!({ "type": "com.qlik.app.created", "specversion": "1.0", "extensions": { "other": 1 } })
    );
}

#[test]
fn a_cleared_value_is_not_shown_by_debug() {
    let mut event = read(&hybrid(true));
    event.userid = Some("hidden".to_owned());
    let mut event = read(&serde_json::to_value(event).unwrap());
    event.userid = None;
    event.extensions.clear();
    let shown = format!("{event:?}");
    assert!(!shown.contains("hidden") && shown.contains("twins: ["), "{shown}");
}

#[test]
fn extensions_that_are_kept_as_text_are_changed() {
    let body = concat!(
        r#"{"type":"com.qlik.app.created","specversion":"1.0","userid":"secret","tenantid":"secret","#,
        r#""tenantId":1e400,"eventType":"com.qlik.app.created","#,
        r#""extensions":{"big":1e400,"userId":"secret"}}"#
    );
    let mut event = Event::from_str(body).unwrap();
    let value = |json: &str| json.len();
    assert_eq!(value(&event.to_json()), value(body));
    (event.userid, event.tenantid) = (None, Some("new".to_owned()));
    let json = event.to_json();
    assert!(!json.contains("secret") && json.contains(r#""extensions":{"big":1e400}"#), "{json}");
    assert!(json.contains(r#""tenantId":"new""#), "{json}");
}

#[test]
fn an_extension_that_a_program_sets_is_written() {
    let mut event: Event = Event::default();
    event.extensions.insert("userId".to_owned(), json!("u"));
    assert_eq!(event.to_json(), r#"{"userId":"u"}"#);
}

/// A value that may be under any name: one of few texts, or no text.
fn value() -> impl Strategy<Value = Value> {
    prop_oneof![6 => "[abc]".prop_map(Value::String), 1 => Just(json!(5)), 1 => Just(json!({ "a": "a" }))]
}

/// A body with any of the names of any delivery, in any combination.
fn any_body() -> impl Strategy<Value = Value> {
    let names = |(name, outer, _): (&'static str, Vec<&'static str>, Set)| {
        [name, inner_name(name)].into_iter().chain(outer).map(str::to_owned).collect::<Vec<_>>()
    };
    let outer: Vec<String> = attributes().into_iter().flat_map(names).collect();
    let inner: Vec<String> = attributes().into_iter().map(|(name, ..)| inner_name(name).to_owned()).collect();
    let markers = ["specversion", "cloudEventsVersion", "links"].map(str::to_owned);
    let outer = prop::collection::btree_map(prop::sample::select([outer, markers.to_vec()].concat()), value(), 0..12);
    let inner = prop::collection::btree_map(prop::sample::select(inner), value(), 0..6);
    (outer, prop::option::of(inner)).prop_map(|(outer, inner)| {
        let mut json = json!(outer);
        if let Some(inner) = inner {
            json["extensions"] = json!(inner);
        }
        json
    })
}

proptest! {
    #[test]
    fn no_cleared_value_is_read_back(body in any_body()) {
        let event = read(&body);
        let had: Vec<_> = attributes().into_iter().filter(|(name, ..)| text(&event.attributes(), name).is_some()).collect();
        let mut cleared = event;
        had.iter().for_each(|(_, _, set)| set(&mut cleared, None));
        let json = cleared.to_json();
        let again = Event::from_str(&json).unwrap();
        for (name, ..) in had {
            prop_assert_eq!(text(&again.attributes(), name), None, "{} in {}", name, json);
        }
    }

    #[test]
    fn no_old_value_is_read_back(body in any_body()) {
        for (name, _, set) in attributes() {
            let mut event = read(&body);
            set(&mut event, Some("new"));
            let json = event.to_json();
            let again = Event::from_str(&json).unwrap();
            prop_assert_eq!(text(&again.attributes(), name), Some("new"), "{} in {}", name, json);
        }
    }

    #[test]
    fn an_unchanged_event_is_stable(body in any_body()) {
        let event = read(&body);
        let written = serde_json::to_value(&event).unwrap();
        prop_assert_eq!(&serde_json::to_value(read(&written)).unwrap(), &written);
        if matches!(event.delivery, Delivery::Hybrid | Delivery::CloudEvents) {
            prop_assert_eq!(written, body);
        }
    }
}

#[test]
fn events_of_every_kind_are_changed_under_all_names() {
    let body = hybrid(true).to_string();
    let mut lossless: Event<Lossless> = body.parse().unwrap();
    let mut typed: Event<AppCreated> = body.parse().unwrap();
    (lossless.userid, typed.userid) = (None, None);
    let texts = [lossless.to_json(), typed.to_json()];
    let plain: [Event; 2] = [lossless.into(), typed.into()];
    for json in texts.into_iter().chain(plain.map(|event| event.to_json())) {
        assert!(!json.to_lowercase().contains("userid") && json.contains("tenantId"), "{json}");
    }
}
