#![expect(unreachable_pub, reason = "the macros are made for public types")]

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::codec::{FieldValue, Object, Property, object, with_serde};
use crate::open_enum::{UnknownValue, open_enum};
use crate::{Number, Timestamp};

#[derive(Clone, Debug, PartialEq)]
struct Sample {
    text: String,
    kind: Kind,
    part: Part,
    flag: Option<bool>,
    count: Option<i64>,
    ratio: Option<Number>,
    time: Option<Timestamp>,
    free: Option<Map<String, Value>>,
    any: Option<Value>,
    tags: Option<Vec<String>>,
    kinds: Option<Vec<Kind>>,
    parts: Option<Vec<Part>>,
    odd: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
struct Part {
    key: String,
    value: Option<String>,
}

/// As many required properties as no real payload has.
#[derive(Clone, Debug, PartialEq)]
struct Wide([i64; 200]);

static PROPERTIES: LazyLock<Vec<Property>> = LazyLock::new(|| {
    (0..200).map(|index| Property::required(format!("p{index}").leak(), format!("\"p{index}\":").leak())).collect()
});

impl Default for Wide {
    fn default() -> Self {
        Self([0; 200])
    }
}

impl Object for Wide {
    fn properties(&self) -> &'static [Property] {
        &PROPERTIES
    }

    fn read(&mut self, reader: &mut dyn FnMut(&mut [&mut dyn FieldValue])) {
        reader(&mut self.0.each_mut().map(|value| value as &mut dyn FieldValue));
    }

    fn write(&self, writer: &mut dyn FnMut(&[&dyn FieldValue])) {
        writer(&self.0.each_ref().map(|value| value as &dyn FieldValue));
    }
}

object!(Sample {
    required text = "text",
    required kind = "kind",
    required part = "part",
    optional flag = "flag",
    optional count = "count",
    optional ratio = "ratio",
    optional time = "time",
    optional free = "free",
    optional any = "any",
    optional tags = "tags",
    optional kinds = "kinds",
    optional parts = "parts",
    optional odd = "odd.name",
});
object!(Part {
    required key = "key",
    optional value = "value",
});
with_serde!(Wide);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Small,
    Large,
    Unknown(UnknownValue),
}

open_enum!(Kind {
    Small = "small",
    Large = "large",
});

/// The least there can be.
const LEAST: &str = r#"{"text":"t","kind":"small","part":{"key":"k"}}"#;

fn read(json: &str) -> Sample {
    serde_json::from_str(json).unwrap()
}

fn refuse(json: &str) -> String {
    serde_json::from_str::<Sample>(json).unwrap_err().to_string()
}

/// The least with one more property, or another value of one of its own.
fn with(name: &str, value: Value) -> Value {
    let mut json: Value = serde_json::from_str(LEAST).unwrap();
    json[name] = value;
    json
}

#[test]
fn values_of_every_kind_are_written_back_byte_for_byte() {
    let json = concat!(
        r#"{"text":"a \"b\" ü","kind":"large","part":{"key":"k","value":""},"flag":false,"count":-42,"#,
        r#""ratio":42,"time":"yesterday","free":{"a":[1,null]},"any":[{"b":1.5}],"tags":["x",""],"#,
        r#""kinds":["small","huge"],"parts":[{"key":"1"},{"key":"2"}],"odd.name":"o"}"#
    );
    let sample = read(json);
    assert_eq!(sample.count, Some(-42));
    assert_eq!(sample.kinds.as_ref().unwrap()[1].as_str(), "huge");
    assert_eq!(sample.time.as_ref().unwrap().as_str(), "yesterday");
    assert_eq!(serde_json::to_string(&sample).unwrap(), json);
}

#[test]
fn numbers_keep_their_form() {
    for number in ["42", "42.0", "-0.5", "18446744073709551615", "1e300"] {
        let ratio = format!(r#"{{"text":"","kind":"","part":{{"key":""}},"ratio":{number}}}"#);
        let written = serde_json::to_value(read(&ratio)).unwrap();
        assert_eq!(written["ratio"], serde_json::from_str::<Value>(number).unwrap());
    }
    let [integer, float] = ["42", "42.0"].map(|json| serde_json::from_str::<Number>(json).unwrap());
    assert_eq!((integer.to_string(), float.to_string()), ("42".to_owned(), "42.0".to_owned()));
    assert_eq!((integer.as_i64(), float.as_i64()), (Some(42), None));
    assert!(integer.as_f64() == 42.0 && float.as_f64() == 42.0);
}

#[test]
fn the_order_of_properties_does_not_matter() {
    let json = r#"{"odd.name":"o","part":{"value":"v","key":"k"},"kind":"small","count":1,"text":"t"}"#;
    assert_eq!(
        serde_json::to_string(&read(json)).unwrap(),
        r#"{"text":"t","kind":"small","part":{"key":"k","value":"v"},"count":1,"odd.name":"o"}"#
    );
}

#[test]
fn a_null_optional_property_is_absent() {
    let least = read(LEAST);
    for name in ["flag", "count", "ratio", "time", "free", "tags", "kinds", "parts", "odd.name"] {
        assert_eq!(read(&with(name, Value::Null).to_string()), least, "{name}");
    }
    // A `null` is any JSON too.
    assert_eq!(read(&with("any", Value::Null).to_string()).any, Some(Value::Null));
    assert_eq!(serde_json::to_string(&least).unwrap(), LEAST);
}

#[test]
fn a_required_property_must_be_present() {
    for (name, expected) in [("text", "a string"), ("kind", "a string"), ("part", "an object")] {
        let null = refuse(&with(name, Value::Null).to_string());
        assert!(null.starts_with(&format!("{name}: expected {expected}, found null")), "{null}");

        let mut json = with(name, Value::Null);
        json.as_object_mut().unwrap().remove(name);
        let absent = refuse(&json.to_string());
        assert!(absent.starts_with(&format!("{name}: expected {expected}, found nothing")), "{absent}");
    }
}

#[test]
fn a_value_of_another_kind_is_refused_with_its_path() {
    for (name, value, message) in [
        ("text", json!(5), "text: expected a string, found a number"),
        ("kind", json!(["small"]), r#"kind: expected a string, found an array"#),
        ("part", json!("k"), r#"part: expected an object, found a string"#),
        ("flag", json!("true"), r#"flag: expected a boolean, found a string"#),
        ("count", json!(1.5), "count: expected an integer, found a number"),
        ("count", json!(u64::MAX), "count: expected an integer, found a number"),
        ("ratio", json!(true), "ratio: expected a number, found a boolean"),
        ("time", json!({}), "time: expected a string, found an object"),
        ("free", json!([]), "free: expected an object, found an array"),
        ("tags", json!({"a": 1}), r#"tags: expected an array, found an object"#),
        ("tags", json!(["a", null]), "tags[1]: expected a string, found null"),
        ("parts", json!([{"key": "1"}, {}]), "parts[1].key: expected a string, found nothing"),
        ("parts", json!([{"key": "1", "value": 2}]), "parts[0].value: expected a string, found a number"),
        ("odd.name", json!(0), r#"["odd.name"]: expected a string, found a number"#),
    ] {
        let error = refuse(&with(name, value.clone()).to_string());
        assert!(error.starts_with(message), "{error}\n{message}");
        assert!(error.contains("at line 1 column "), "{error}");
        let error = Sample::deserialize(with(name, value)).unwrap_err().to_string();
        assert_eq!(error, message, "the same from a tree");
    }
}

#[test]
fn an_error_does_not_show_the_value() {
    let error = Sample::deserialize(with("count", json!("secret"))).unwrap_err().to_string();
    assert_eq!(error, "count: expected an integer, found a string");
}

#[test]
fn undocumented_properties_are_skipped() {
    let more = r#"{"x":{"text":[1]},"text":"t","y":null,"kind":"small","part":{"z":0,"key":"k"},"Text":1}"#;
    assert_eq!(read(more), read(LEAST));
}

#[test]
fn the_last_of_repeated_properties_counts() {
    let twice = r#"{"text":"1","text":"2","kind":"small","part":{"key":"1","value":"v"},"part":{"key":"2"},
        "tags":["a"],"tags":["b"],"count":1,"count":null,"parts":[{"key":"a"}],"parts":null}"#;
    let sample = read(twice);
    assert_eq!(sample.text, "2");
    assert_eq!(sample.part, Part { key: "2".to_owned(), value: None });
    assert_eq!(sample.tags, Some(vec!["b".to_owned()]));
    assert_eq!((sample.count, sample.parts), (None, None));

    let error = refuse(r#"{"text":"","kind":"","part":{"key":"1"},"part":{}}"#);
    assert!(error.starts_with("part.key: expected a string, found nothing"), "{error}");
}

#[test]
fn escaped_names_and_texts_are_read() {
    let sample = read(r#"{"te\u0078t":"a\nb","kind":"sm\u0061ll","part":{"k\u0065y":"\u00fc"}}"#);
    assert_eq!((sample.text.as_str(), &sample.kind, sample.part.key.as_str()), ("a\nb", &Kind::Small, "ü"));
}

#[test]
fn readers_and_texts_give_the_same() {
    assert_eq!(serde_json::from_reader::<_, Sample>(LEAST.as_bytes()).unwrap(), read(LEAST));
}

#[test]
fn nesting_is_limited() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let error = refuse(&LEAST.replace(r#""text":"t""#, &format!(r#""any":{deep}"#)));
    assert!(error.contains("recursion limit exceeded"), "{error}");
}

#[test]
fn there_may_be_any_number_of_required_properties() {
    let full = Wide(std::array::from_fn(|index| i64::try_from(index).unwrap()));
    let json = serde_json::to_value(&full).unwrap();
    assert_eq!(Wide::deserialize(&json).unwrap(), full);

    for absent in 0..200 {
        let mut json = json.clone();
        json.as_object_mut().unwrap().remove(&format!("p{absent}")).unwrap();
        let error = Wide::deserialize(&json).unwrap_err().to_string();
        assert_eq!(error, format!("p{absent}: expected an integer, found nothing"));
    }
}

#[test]
fn an_enum_converts_from_and_to_strings() {
    assert_eq!(Kind::from("large"), Kind::Large);
    assert_eq!("small".parse(), Ok(Kind::Small));
    assert_eq!(Kind::Large, "large");
    assert_eq!(Kind::KNOWN, [Kind::Small, Kind::Large]);
    assert_eq!(format!("{:>6}", Kind::Large), " large");
    assert_eq!(Kind::default().as_str(), "");

    let huge = Kind::from("huge".to_owned());
    assert!(matches!(&huge, Kind::Unknown(value) if value.as_str() == "huge"));
    assert_eq!(format!("{huge:?}"), r#"Unknown("huge")"#);
    assert_eq!(serde_json::from_str::<Kind>(r#""huge""#).unwrap(), huge);
    assert_eq!(serde_json::to_string(&huge).unwrap(), r#""huge""#);
    assert!(
        serde_json::from_str::<Kind>("5").unwrap_err().to_string().starts_with("expected a string, found a number")
    );
}

#[test]
fn a_timestamp_is_any_text() {
    for text in ["2026-04-05T17:31:00Z", "", "soon"] {
        let timestamp = Timestamp::deserialize(json!(text)).unwrap();
        assert_eq!((timestamp.as_str(), timestamp.to_string()), (text, text.to_owned()));
        assert_eq!(serde_json::to_value(&timestamp).unwrap(), json!(text));
    }
    assert!(Timestamp::deserialize(json!(5)).is_err());
}

#[test]
fn writing_into_a_tree_is_the_same_as_writing_a_text() {
    let sample = read(LEAST);
    assert_eq!(sample.serialize(serde_json::value::Serializer).unwrap(), serde_json::from_str::<Value>(LEAST).unwrap());
}

#[derive(Clone, Debug, PartialEq)]
struct Nullable {
    value: Option<String>,
}

object!(Nullable {
    nullable value = "value",
});

#[test]
fn a_required_property_that_may_be_null_is_written_as_null() {
    for json in [r#"{"value":null}"#, r#"{"value":"x"}"#] {
        let read: Nullable = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
    let absent = serde_json::from_str::<Nullable>("{}").unwrap_err().to_string();
    assert!(absent.starts_with("value: expected a string, found nothing"), "{absent}");
}
