//! Records of webhook deliveries, which have the event in `request.body`.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::Event;
use crate::members::Members;

/// The member of a record that has the request.
pub(crate) const REQUEST: &str = "request";
/// Names that an event has and a record does not.
const OF_EVENTS: [&str; 4] = ["data", "specversion", "type", "cloudEventsVersion"];

/// The JSON text of the event, if the JSON text is that of a record. `event` is what was read from the record itself.
pub(crate) fn body<'a>(event: &Event, json: &'a str) -> Option<Cow<'a, str>> {
    if !event.extensions.contains_key(REQUEST) && !event.raw_extensions.contains_key(REQUEST) {
        return None;
    }
    find_body(json)
}

/// The JSON text of the event in a record: an object, or a string that has the text of one.
pub(crate) fn find_body(json: &str) -> Option<Cow<'_, str>> {
    let Members(record) = serde_json::from_str(json).ok()?;
    if OF_EVENTS.into_iter().any(|name| record.contains_key(name)) {
        return None;
    }
    let Members(request) = serde_json::from_str(record.get(REQUEST)?.get()).ok()?;
    let body: &RawValue = request.get("body")?;
    match body.get().as_bytes().first()? {
        b'{' => Some(Cow::Borrowed(body.get())),
        b'"' => serde_json::from_str(body.get()).ok().map(Cow::Owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::apps::AppCreated;
    use crate::event::tests::read;
    use crate::{Data, Delivery, Header, Lossless, audits};

    fn cloud_event() -> Value {
        json!({
            "id": "1", "type": "com.qlik.app.created", "source": "com.qlik/engine", "specversion": "1.0",
            "tenantid": "t", "data": { "name": "Sales", "x": 1 },
        })
    }

    fn record(body: &Value) -> Value {
        json!({
            "id": "record", "webhookId": "w", "eventType": "com.qlik.app.created", "eventID": "1", "status": "success",
            "triggeredAt": "2026-04-05T17:31:00Z",
            "request": { "url": "https://example.com", "headers": {}, "body": body },
            "response": { "statusCode": 200, "headers": {}, "body": "" },
        })
    }

    #[test]
    fn the_event_of_a_record_is_read() {
        let legacy = json!({
            "cloudEventsVersion": "0.1", "eventID": "1", "eventType": "com.qlik.app.created", "source": "com.qlik/engine",
            "extensions": { "tenantId": "t" }, "data": { "name": "Sales", "x": 1 },
        });
        let mut hybrid = legacy.clone();
        hybrid.as_object_mut().unwrap().extend(cloud_event().as_object().unwrap().clone());
        for body in [cloud_event(), legacy, hybrid] {
            for record in [record(&body), record(&json!(body.to_string())), json!({ "request": { "body": body } })] {
                let event = read(&record);
                assert_eq!(event, Event { delivery: Delivery::Record, ..read(&body) });
                assert_eq!(event.to_json(), read(&body).to_json());
                let text = record.to_string();
                let header = Header::from_str(&text).unwrap();
                assert_eq!(
                    (&*header.id, &*header.source, header.tenantid.as_deref()),
                    ("1", "com.qlik/engine", Some("t"))
                );
                assert_eq!(header.read().unwrap(), event);
                let typed: Event<AppCreated> = text.parse().unwrap();
                assert_eq!(typed.data.name.as_deref(), Some("Sales"));
                let lossless: Event<Lossless> = text.parse().unwrap();
                assert_eq!(serde_json::to_value(lossless).unwrap()["data"], body["data"]);
            }
        }
    }

    #[test]
    fn a_list_of_records_is_a_page() {
        let list = json!({ "data": [record(&cloud_event()), cloud_event()], "links": {} });
        let page: audits::Page = serde_json::from_value(list).unwrap();
        let deliveries: Vec<_> = page.data.iter().map(|event| event.delivery).collect();
        assert_eq!(deliveries, [Delivery::Record, Delivery::Audits]);
        assert!(page.data.iter().all(|event| matches!(event.data, Data::AppCreated(_))));
    }

    #[test]
    fn the_body_is_kept_byte_for_byte() {
        let data = r#"{ "id" : 1e400, "n":123456789012345678901234567890 }"#;
        let body = format!(r#"{{"type":"com.qlik.new","data":{data}}}"#);
        let event = Event::from_str(&format!(r#"{{"request":{{"body":{body}}}}}"#)).unwrap();
        assert_eq!((event.delivery, event.to_json()), (Delivery::Record, body));
    }

    #[test]
    fn an_event_with_a_request_is_not_a_record() {
        for name in ["data", "specversion", "type", "cloudEventsVersion"] {
            let mut event = record(&cloud_event());
            event[name] = json!("1.0");
            assert_eq!(read(&event).extensions["request"], event["request"], "{name}");
        }
        for body in [json!(5), json!(null), json!([{}]), json!("no JSON"), json!("[]")] {
            let event = read(&record(&body));
            assert_eq!((event.delivery, &event.extensions["request"]["body"]), (Delivery::Legacy, &body), "{body}");
        }
        // A record in a record is not read, since what is written would be read as a record.
        let json = record(&record(&cloud_event()));
        let twice = read(&json);
        assert_eq!((twice.delivery, &twice.extensions["request"]), (Delivery::Legacy, &json["request"]));
        let again: Event = twice.to_json().parse().unwrap();
        assert_eq!((&again.extensions["request"], again.to_json()), (&json["request"], twice.to_json()));
    }
}
