use serde_json::json;

use super::*;
use crate::Data;

#[test]
fn a_page_has_events_and_links() {
    let json = json!({
        "data": [
            { "id": "1", "eventType": "com.qlik.app.created", "data": { "name": "a" } },
            { "eventType": "com.qlik.new", "tenantId": "t", "data": [1] },
            { "id": "3", "type": "com.qlik.app.deleted", "specversion": "1.0", "data": { "id": 5 } },
        ],
        "links": {
            "self": { "href": "https://example.com/2" },
            "prev": { "href": "https://example.com/1" },
            "next": { "href": "https://example.com/3" },
        },
        "total": 17,
    });
    let text = json.to_string();
    let page = Page::from_str(&text).unwrap();
    for other in [
        Page::from_slice(text.as_bytes()).unwrap(),
        Page::from_reader(text.as_bytes()).unwrap(),
        serde_json::from_str(&text).unwrap(),
        serde_json::from_value(json.clone()).unwrap(),
    ] {
        assert_eq!(other, page);
    }
    assert_eq!(page.next_url(), Some("https://example.com/3"));
    assert_eq!(page.links.prev.as_ref().map(|link| &*link.href), Some("https://example.com/1"));
    assert_eq!(page.links.self_.as_ref().map(|link| &*link.href), Some("https://example.com/2"));
    assert_eq!(page.others["total"].as_str(), "17");
    assert!(page.data.iter().all(|event| event.delivery == Delivery::Audits));
    let [created, new, deleted] = page.data.as_slice() else { panic!("{page:?}") };
    assert!(matches!(created.data, Data::AppCreated(_)));
    assert!(matches!(new.data, Data::Unknown(_)));
    assert!(matches!(deleted.data, Data::Mismatch(_)));

    let written = serde_json::to_value(&page).unwrap();
    assert_eq!((&written["links"], &written["total"]), (&json["links"], &json["total"]));
    assert_eq!(written["data"][0]["type"], json!("com.qlik.app.created"));
}

#[test]
fn the_last_page_has_no_next() {
    for links in [json!(null), json!({}), json!({ "next": null }), json!({ "next": { "href": "" } })] {
        let page: Page = serde_json::from_value(json!({ "data": [], "links": links })).unwrap();
        assert_eq!((page.next_url(), page.data.len()), (None, 0));
    }
    assert_eq!(Page::from_str("{}").unwrap(), Page::default());
}

#[test]
fn capitalised_links_are_read_and_other_members_kept() {
    let page = Page::from_str(r#"{"data":null,"links":{"Next":{"Href":"a"}}}"#).unwrap();
    assert_eq!(page.next_url(), Some("a"));
    let page = Page::from_str(r#"{"links":[ "a" ]}"#).unwrap();
    assert_eq!(page.others["links"].as_str(), r#"[ "a" ]"#);
}

#[test]
fn an_archive_may_be_an_array() {
    let page = Page::from_str(r#" [{"eventType":"com.qlik.app.created","data":{}},{}]"#).unwrap();
    assert_eq!((page.data.len(), page.next_url()), (2, None));
    assert!(matches!(page.data[0].data, Data::AppCreated(_)));
}

#[test]
fn an_invalid_page_is_an_error_with_its_position() {
    for json in ["", "5", "{", r#"{"data":5}"#, r#"{"data":{}}"#, "[{}"] {
        assert!(Page::from_str(json).is_err(), "{json}");
    }
    let error = Page::from_str(r#"{"data":[{},{},"x"]}"#).unwrap_err().to_string();
    assert!(error.starts_with("`data[2]`: ") && error.contains("an event, which is an object"), "{error}");
}
