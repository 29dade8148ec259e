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
    assert_eq!(Page::from_str(r#"{"data":[]}"#).unwrap(), Page::default());
}

#[test]
fn capitalised_links_are_read_and_other_members_kept() {
    let page = Page::from_str(r#"{"data":null,"links":{"Next":{"Href":"a"}}}"#).unwrap();
    assert_eq!(page.next_url(), Some("a"));
    let page = Page::from_str(r#"{"data":[],"links":[ "a" ]}"#).unwrap();
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
    let error = Page::from_str(r#"{"data":{"id":"1"}}"#).unwrap_err().to_string();
    assert!(error.contains("expected a page of events; `data`: "), "{error}");
}

#[test]
fn an_answer_without_data_is_an_error_that_shows_it() {
    for json in ["{}", r#"{"links":{}}"#, r#" {"errors":[{"title":"Unauthorized","status":"401"}]} "#] {
        let error = Page::from_str(json).unwrap_err().to_string();
        assert_eq!(error, format!("expected a page of events, which has `data`; found {}", json.trim()));
    }
    let long = json!({ "error": "é".repeat(1000) }).to_string();
    let error = Page::from_str(&long).unwrap_err().to_string();
    assert!(error.ends_with("é…") && error.chars().count() < 400, "{error}");
}

#[test]
fn an_item_that_is_not_an_event_is_kept_beside_the_others() {
    let json = json!({ "data": [{ "id": "1", "type": "t" }, "x", 5, { "id": "2", "type": "t" }, null], "links": {} });
    for page in
        [serde_json::from_value::<Page>(json.clone()).unwrap(), Page::from_str(&json["data"].to_string()).unwrap()]
    {
        let ids: Vec<_> = page.data.iter().map(|event| event.id.as_str()).collect();
        let bad: Vec<_> = page.bad_items.iter().map(|bad| (bad.index, bad.json.as_str())).collect();
        assert_eq!((ids, bad), (vec!["1", "2"], vec![(1, "\"x\""), (2, "5"), (4, "null")]));
        let reason = &page.bad_items[0].reason;
        assert!(reason.contains("an event, which is an object"), "{reason}");
        assert_eq!(page.iter().map(|item| item.is_ok()).collect::<Vec<_>>(), [true, false, false, true, false]);
        assert_eq!(serde_json::to_value(&page).unwrap(), json);
        assert_eq!(page.into_iter().filter_map(Result::ok).count(), 2);
    }
}

#[test]
fn a_link_may_be_the_url_alone() {
    let page = Page::from_str(r#"{"data":[],"links":{"next":"a","Prev":"b","self":""}}"#).unwrap();
    assert_eq!((page.next_url(), page.links.self_.is_none()), (Some("a"), true));
    assert_eq!(page.links.prev.map(|link| link.href).as_deref(), Some("b"));
}

#[test]
fn other_members_of_links_are_kept() {
    let json = json!({ "data": [], "links": {
        "next": { "href": "a", "method": "GET" }, "prev": { "url": "b" }, "self": 5, "last": { "href": "z" },
    } });
    let page: Page = serde_json::from_value(json.clone()).unwrap();
    assert_eq!((page.next_url(), &page.links.prev), (Some("a"), &None));
    assert_eq!(page.links.others["last"].as_str(), r#"{"href":"z"}"#);
    assert_eq!(serde_json::to_value(page).unwrap(), json);
}
