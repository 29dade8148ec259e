use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn values() -> impl Strategy<Value = Value> {
    let texts = prop_oneof!["\\PC*", "[\u{0}-\u{ff}]*", "[a\"\\\\\u{1f}\u{7f}]{0,20}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        texts.prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(".*", inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_value_is_written_as_serde_json_writes_it(any in values()) {
        let mut text = String::new();
        value(&mut text, ValueRef::Json(&any));
        prop_assert_eq!(text, any.to_string());
    }
}

#[test]
fn a_byte_that_needs_an_escape_is_found_anywhere() {
    let assert_written = |value: &str| {
        let mut text = String::new();
        string(&mut text, value);
        assert_eq!(text, json!(value).to_string());
    };
    for letter in (0..=0x17f).filter_map(char::from_u32) {
        for before in 0..20 {
            for after in [0, 1, 7, 8, 9] {
                assert_written(&("a".repeat(before) + &letter.to_string() + &"\u{e9}".repeat(after)));
            }
            assert_written(&letter.to_string().repeat(before));
        }
    }
}

#[test]
fn an_event_is_written_as_serde_json_writes_it() {
    let body = r#"{"type":"com.qlik.new","id":"\"\\\u0001","source":"","x":[1.0,{"a":null}],"data":{ "a":1 }}"#;
    let event = crate::Event::from_str(body).unwrap();
    assert_eq!(event.to_json(), serde_json::to_string(&event).unwrap());
    assert_eq!(crate::Event::from_str(&event.to_json()).unwrap(), event);
}

#[derive(Clone, Debug, PartialEq)]
struct Names {
    plain: Option<i64>,
    quote: Option<i64>,
    backslash: Option<i64>,
    control: Option<i64>,
}

crate::codec::object!(Names {
    optional plain = "a é",
    optional quote = "\"",
    optional backslash = "\\a",
    optional control = "a\u{1}",
});

#[test]
fn names_of_properties_are_escaped() {
    let json = r#"{"a é":1,"\"":2,"\\a":3,"a\u0001":4}"#;
    let names: Names = serde_json::from_str(json).unwrap();
    assert_eq!(names, Names { plain: Some(1), quote: Some(2), backslash: Some(3), control: Some(4) });
    let mut text = String::new();
    value(&mut text, ValueRef::Object(&names));
    assert_eq!(text, json);
}
