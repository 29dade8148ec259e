//! Every documented event in every delivery, and with each oddity that JSON allows. Any valid JSON object parses, and
//! nothing that was sent is lost.

use qlik_events::audits::Page;
use qlik_events::{Data, Delivery, Event, EventType, Header, Lossless, samples};
use serde_json::{Map, Value, json};

use qlik_events_tests::catalogue::{Documented, documented, documented_options};

fn all() -> impl Iterator<Item = Documented> {
    documented().into_iter().chain(documented_options())
}

/// Reads a text by every function of the crate, and checks that the results are equal.
fn read(body: &str) -> Event {
    let event = Event::from_slice(body.as_bytes()).unwrap_or_else(|error| panic!("{error}: {body}"));
    for other in [
        Event::from_str(body).expect("a valid event"),
        Event::from_reader(body.as_bytes()).expect("a valid event"),
        serde_json::from_str(body).expect("a valid event"),
        serde_json::from_reader(body.as_bytes()).expect("a valid event"),
        body.parse().expect("a valid event"),
    ] {
        assert_eq!(other, event, "{body}");
    }
    let header = Header::from_str(body).expect("a valid event");
    assert_eq!((&*header.id, &*header.event_type), (&*event.id, &*event.event_type), "{body}");
    assert_eq!(header.tenantid.as_deref(), event.tenantid.as_deref(), "{body}");
    // The written event is read as an equal event.
    assert_eq!(event.to_json(), serde_json::to_string(&event).expect("JSON"));
    let again = Event::from_str(&event.to_json()).expect("a valid event");
    assert_eq!(
        (&again.data, &again.extensions, &again.raw_extensions),
        (&event.data, &event.extensions, &event.raw_extensions)
    );
    event
}

/// The members of an object, except for some.
fn without(example: &Value, names: &[&str]) -> Map<String, Value> {
    let object = example.as_object().expect("an object").clone();
    object.into_iter().filter(|(name, _)| !names.contains(&name.as_str())).collect()
}

fn text(example: &Value, name: &str) -> Option<String> {
    example.get(name).and_then(Value::as_str).map(str::to_owned)
}

/// The JSON text of an event with one more member, given as text.
fn with_member(example: &Value, name: &str, value: &str) -> String {
    let body = example.to_string();
    format!("{},\"{name}\":{value}}}", body.strip_suffix('}').expect("an object"))
}

/// The JSON text of an event with one more property in its data.
fn with_property(example: &Value, name: &str, value: &str) -> String {
    let data = with_member(&example["data"], name, value).replace("{,", "{");
    with_member(&Value::Object(without(example, &["data"])), "data", &data)
}

fn is_payload(event: &Event, documented: &Documented) -> bool {
    event.data.event_type().map(EventType::as_str) == Some(&documented.event_type)
}

#[test]
fn each_delivery_gives_the_same_event() {
    for documented in all() {
        let example = &documented.example;
        let (id, time, event_type) = (text(example, "id"), text(example, "time"), &documented.event_type);
        let legacy = json!({
            "cloudEventsVersion": "0.1", "contentType": "application/json", "source": example["source"],
            "eventId": id, "eventTime": time, "eventType": event_type, "eventTypeVersion": "1.0.0",
            "extensions": { "tenantId": "tenant", "userId": "user" }, "data": example["data"],
        });
        let audits = json!({
            "id": "audit", "eventId": id, "eventTime": time, "eventType": event_type, "tenantId": "tenant",
            "userId": "user", "extensions": { "actor": { "sub": "x" } }, "links": {}, "data": example["data"],
        });
        let archived = Value::Object(without(&audits, &["id", "links"]));
        let cloud_event = read(&example.to_string());
        for (body, delivery) in
            [(&legacy, Delivery::Legacy), (&audits, Delivery::Audits), (&archived, Delivery::Audits)]
        {
            let event = read(&body.to_string());
            assert_eq!(event.delivery, delivery);
            assert_eq!((&event.data, &*event.event_type), (&cloud_event.data, event_type.as_str()));
            assert_eq!((Some(&event.id), event.tenantid.as_deref()), (id.as_ref(), Some("tenant")));
            assert_eq!(event.time.as_ref().map(|time| time.as_str()), time.as_deref());
            assert!(event.to_json().contains("\"specversion\":\"1.0\""));
        }
        let mut hybrid = legacy.clone();
        hybrid.as_object_mut().expect("an object").extend(without(example, &[]));
        let event = read(&hybrid.to_string());
        assert_eq!((event.delivery, &event.data), (Delivery::Hybrid, &cloud_event.data));
        for (name, value) in without(&hybrid, &[]) {
            assert_eq!(serde_json::to_value(&event).expect("JSON")[&name], value, "{event_type} {name}");
        }
        let page = Page::from_str(&json!({ "data": [example, legacy, audits, archived, hybrid] }).to_string());
        let data: Vec<_> = page.expect("a page").data.into_iter().map(|event| event.data).collect();
        assert!(data.len() == 5 && data.iter().all(|one| *one == cloud_event.data), "{event_type}");
    }
}

#[test]
fn values_that_rust_cannot_represent_are_kept() {
    let deep = "[".repeat(500) + &"]".repeat(500);
    for documented in all() {
        for value in [r#""\ud800""#, r#"{"\udfff":1}"#, "1e999", "123456789012345678901234567890", &deep] {
            // As an unknown attribute, as a known one, as the type, and as an unknown property.
            let event = read(&with_member(&documented.example, "brandnew", value));
            assert!(is_payload(&event, &documented));
            assert_eq!(event.raw_extensions["brandnew"].as_str(), value);
            assert!(event.to_json().contains(&format!("\"brandnew\":{value}")));

            let bare = Value::Object(without(&documented.example, &["subject"]));
            let event = read(&with_member(&bare, "subject", value));
            assert!(is_payload(&event, &documented) && event.subject.is_none());
            assert_eq!(event.raw_extensions["subject"].as_str(), value);

            let untyped = Value::Object(without(&documented.example, &["type", "eventType"]));
            let event = read(&with_member(&untyped, "type", value));
            assert_eq!((&*event.event_type, event.raw_extensions["type"].as_str()), ("", value));
            assert!(matches!(&event.data, Data::Unknown(_)));

            let body = with_property(&documented.example, "brandNew", value);
            let event = read(&body);
            assert_eq!(event.id, text(&documented.example, "id").unwrap_or_default());
            if let Data::Mismatch(mismatch) = &event.data {
                assert!(mismatch.json.as_str().contains(value), "{mismatch}");
            } else {
                assert!(is_payload(&event, &documented), "{event:?}");
                assert!(body.parse::<Event<Lossless>>().expect("a valid event").to_json().contains(value));
            }
        }
        let event = read(&with_member(&documented.example, r"new\ud800", "1"));
        assert!(is_payload(&event, &documented) && event.extensions.contains_key(r"new\ud800"), "{event:?}");
    }
}

#[test]
fn a_number_out_of_range_keeps_its_digits() {
    let mut seen = 0;
    for documented in all() {
        for property in &documented.properties {
            let pointer = format!("/{}", property.path.replace("[]", "/0").replace('.', "/"));
            if !documented.example.pointer(&pointer).is_some_and(Value::is_i64) {
                continue;
            }
            for number in ["9223372036854775808", "123456789012345678901234567890", "1e999"] {
                let mut body = documented.example.clone();
                *body.pointer_mut(&pointer).expect("the property") = json!("NUMBER");
                let event = read(&body.to_string().replace("\"NUMBER\"", number));
                match &event.data {
                    Data::Mismatch(mismatch) => {
                        seen += 1;
                        assert!(mismatch.json.as_str().contains(number) && event.to_json().contains(number));
                    }
                    // A number that no page declares as an integer.
                    _ => assert!(is_payload(&event, &documented)),
                }
            }
        }
    }
    assert!(seen > 20, "the examples show {seen} integers");
}

#[test]
fn a_malformed_timestamp_loses_nothing() {
    for documented in all() {
        for time in ["yesterday", "2026-13-45T99:99:99Z", "", "5"] {
            let mut body = documented.example.clone();
            body["time"] = json!(time);
            let event = read(&body.to_string());
            assert!(is_payload(&event, &documented));
            assert_eq!(event.time.as_ref().map(|time| time.as_str()), Some(time));
            assert_eq!(serde_json::to_value(&event).expect("JSON"), body);
        }
    }
}

#[test]
fn the_last_of_duplicate_names_is_used() {
    for documented in all() {
        let example = &documented.example;
        let duplicate = with_member(&json!({ "id": "first", "data": 5, "type": "com.qlik.other" }), "id", "\"second\"");
        let again = example.to_string();
        let parts = duplicate.strip_suffix('}').zip(again.strip_prefix('{')).expect("two objects");
        let body = format!("{},{}", parts.0, parts.1);
        let event = read(&body);
        assert!(is_payload(&event, &documented));
        assert_eq!(event, read(&example.to_string()));
        let event = read(&with_member(example, "data", "null"));
        assert_eq!(event.data, Data::Absent);
    }
}

#[test]
fn an_event_without_data_is_absent_data() {
    for documented in all() {
        let event = read(&Value::Object(without(&documented.example, &["data"])).to_string());
        assert_eq!((&event.data, &*event.event_type), (&Data::Absent, documented.event_type.as_str()));
        assert_eq!(event.id, text(&documented.example, "id").unwrap_or_default());
    }
}

#[test]
fn the_type_can_follow_the_data_or_have_its_legacy_name() {
    for documented in all() {
        let example = &documented.example;
        let event = read(&example.to_string());
        let (others, event_type) = (without(example, &["type"]), json!(documented.event_type).to_string());
        assert_eq!(read(&with_member(&Value::Object(others.clone()), "type", &event_type)), event);

        let legacy = read(&with_member(&Value::Object(others), "eventType", &event_type));
        assert_eq!((&legacy.data, &legacy.event_type), (&event.data, &event.event_type));
    }
}

#[test]
fn a_lossless_event_is_written_as_it_was_sent() {
    for documented in all() {
        let mut body = documented.example.clone();
        body["data"]["brandNew"] = json!({ "a": [1, { "b": null }], "c": 1.0 });
        let event: Event<Lossless> = body.to_string().parse().expect("a valid event");
        assert!(event.data.get().event_type().is_some());
        assert_eq!(serde_json::to_value(&event).expect("JSON"), body);
        assert_eq!(serde_json::from_str::<Value>(&event.to_json()).expect("JSON"), body);
    }
}

/// The deliveries that both the crate and the generator render, under the same names.
#[test]
fn the_samples_of_the_crate_are_those_of_the_generator() {
    let mut compared = 0;
    for (event_type, json) in samples::all() {
        let sample: Map<String, Value> = serde_json::from_str(json).expect("an object");
        assert_eq!(sample["type"], event_type.as_str());
        for rendered in qlik_events_codegen::delivery::Delivery::ALL {
            let Ok(delivery) = rendered.name().parse::<Delivery>() else { continue };
            let body = samples::body(event_type, delivery);
            let found: Value = serde_json::from_str(&body).expect("JSON");
            assert_eq!(found, qlik_events_codegen::delivery::render(&sample, rendered), "{event_type} {delivery}");
            let event = Event::from_slice(body.as_bytes()).expect("an event");
            assert_eq!((event.delivery, &*event.event_type), (delivery, event_type.as_str()));
            compared += 1;
        }
        let request = samples::request(event_type, Delivery::Binary);
        let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let event = Event::from_http(headers, request.body.as_bytes()).expect("an event");
        let (headers, body) = qlik_events_codegen::delivery::binary(&sample);
        assert_eq!((&request.headers, &request.body), (&headers, &body), "{event_type}");
        let structured =
            Event::from_slice(samples::body(event_type, Delivery::CloudEvents).as_bytes()).expect("an event");
        assert_eq!((event.delivery, &event.data), (Delivery::Binary, &structured.data), "{event_type}");
        assert_eq!((&event.id, &event.time, &event.userid), (&structured.id, &structured.time, &structured.userid));
    }
    assert_eq!(compared, 5 * samples::all().count());
    assert!(EventType::ALL.iter().all(|event_type| samples::json(*event_type) != "{}"), "former types too");
}

/// Sets an optional attribute.
type Set = fn(&mut Event, Option<String>);

/// The optional attributes of a type, by name.
macro_rules! attributes {
    ($($name:ident),+ $(,)?) => {
        [$((stringify!($name), (|event, text| event.$name = text.map(Into::into)) as Set)),+]
    };
}

/// An event in each delivery in which every attribute has a value of its own.
fn with_every_attribute(names: &[&str]) -> Vec<(String, Event)> {
    use qlik_events_codegen::delivery::Delivery as Rendered;
    let mut sample = json!({"id": "1", "type": "com.qlik.app.created", "source": "s", "specversion": "1.0"});
    names.iter().for_each(|name| sample[*name] = json!(format!("value-of-{name}")));
    sample["data"] = json!({ "name": "Sales" });
    let Value::Object(event) = &sample else { panic!("an object") };
    let single = Rendered::ALL.into_iter().filter(|one| !matches!(one, Rendered::Batch | Rendered::AuditsPage));
    let mut events: Vec<_> = single
        .flat_map(|delivery| {
            let body = qlik_events_codegen::delivery::render(event, delivery);
            let mut bodies = vec![body.clone()];
            if delivery != Rendered::CloudEvents && delivery != Rendered::Record {
                // The ID of the user a third time.
                let mut body = body;
                body["extensions"]["actor"] = json!({ "sub": "value-of-userid", "subType": "user" });
                bodies.push(body);
            }
            bodies.into_iter().map(move |body| (format!("{delivery} {body}"), read_any(&body)))
        })
        .collect();
    let binary = names.iter().map(|name| (format!("ce-{name}"), format!("value-of-{name}")));
    let kind = [("ce-type".to_owned(), "com.qlik.app.created".to_owned())];
    let content = [("content-type".to_owned(), "value-of-datacontenttype; application/json".to_owned())];
    let headers = binary.filter(|(name, _)| name != "ce-datacontenttype").chain(kind).chain(content);
    events.push(("binary".to_owned(), Event::from_http(headers, br#"{"name":"Sales"}"#).expect("an event")));
    events
}

fn read_any(body: &Value) -> Event {
    Event::from_str(&body.to_string()).expect("an event")
}

#[test]
fn a_cleared_attribute_leaves_no_trace() {
    let attributes = attributes![
        time,
        datacontenttype,
        dataschema,
        subject,
        userid,
        tenantid,
        authtype,
        authclaims,
        sessionid,
        originip,
        tracestate,
        traceparent,
        toplevelresourceid,
        ownerid,
        spaceid,
        host,
        reason,
        clientid,
    ];
    let names = attributes.map(|(name, _)| name);
    for (delivery, event) in with_every_attribute(&names) {
        for (name, set) in attributes {
            let value = format!("value-of-{name}");
            assert!(event.to_json().contains(&value), "{delivery} has no {name}");
            let mut cleared = event.clone();
            set(&mut cleared, None);
            let json = cleared.to_json();
            assert!(!json.contains(&value), "{name} of {delivery} is in {json}");
            assert_eq!(
                json.matches("value-of-").count(),
                event.to_json().matches("value-of-").count() - count(&event, &value)
            );
            let mut changed = event.clone();
            set(&mut changed, Some("another".to_owned()));
            let json = changed.to_json();
            assert!(!json.contains(&value), "{name} of {delivery} is in {json}");
            assert_eq!(json.matches("another").count(), count(&event, &value), "{name} of {delivery}: {json}");
        }
    }
}

fn count(event: &Event, value: &str) -> usize {
    event.to_json().matches(value).count()
}
