use serde_json::json;

use super::*;
use crate::model::catalogue::Page;
use crate::model::{Event, Example, SourceSpan, Type, Unresolved};

fn property(name: &str, r#type: &str, metadata: Value) -> Property {
    let metadata = metadata.as_object().map(|object| object.clone().into_iter().collect()).unwrap_or_default();
    Property { name: name.to_owned(), r#type: Type::parse(r#type).expect(r#type), metadata, ..Property::default() }
}

fn plain(name: &str, r#type: &str) -> Property {
    property(name, r#type, Value::Null)
}

fn object(name: &str, properties: Vec<Property>) -> Property {
    Property { properties, ..plain(name, "object") }
}

fn allowing(r#type: &str, allowed: &[&str], metadata: Value) -> Property {
    Property { allowed: allowed.iter().map(|text| (*text).to_owned()).collect(), ..property("v", r#type, metadata) }
}

fn event(properties: Vec<Property>) -> Page {
    let event = Event { event_type: "com.qlik.thing.created".into(), properties, ..Event::default() };
    Page { name: "things".into(), events: vec![event], ..Page::default() }
}

fn generated_on(page: &Page) -> Value {
    generate(&Entry { page, event: page.events.first().expect("an event") })
}

/// The generated value of a property, which must also fit by the rule for defaults.
fn value(property: Property) -> Value {
    let shape = Shape::of(&property);
    let value = Generator::new(0).value(&property, &shape, 0);
    assert!(fits(&property, &shape, &value), "{value} does not fit {:?}", property.metadata);
    value
}

fn of(r#type: &str, metadata: Value) -> Value {
    value(property("v", r#type, metadata))
}

#[test]
fn the_example_of_the_page_has_precedence() {
    let mut page = event(vec![plain("type", "string")]);
    let entry = |page: &Page| -> (Value, bool) {
        let sample = sample(&Entry { page, event: page.events.first().expect("an event") });
        (sample.value.into_owned(), sample.is_generated)
    };
    let (made, is_generated) = entry(&page);
    assert!(is_generated);
    assert_eq!(made["type"], "com.qlik.thing.created");
    let shown = json!({"type": "com.qlik.thing.created", "of": "the page"});
    page.events[0].example = Some(Example { title: None, value: shown.clone().into(), origin: SourceSpan::default() });
    assert_eq!(entry(&page), (shown, false));
    assert_eq!(generated_on(&page), made, "the facts give the same event, whatever the page shows");
}

#[test]
fn the_envelope_has_the_common_attributes_first() {
    let properties = vec![
        property("type", "string", json!({"default": "com.qlik.other.copied"})),
        property("source", "string", json!({"format": "uri-reference", "default": "com.qlik/engine"})),
        object("data", vec![plain("b", "boolean"), plain("a", "string")]),
        plain("userid", "string"),
        plain("eventType", "string"),
        property("id", "string", json!({"format": "uid"})),
    ];
    let expected = r#"{"time":"2026-01-02T03:00:00Z","specversion":"1.0","type":"com.qlik.thing.created","source":"com.qlik/engine","data":{"b":true,"a":"string"},"userid":"string","eventType":"com.qlik.thing.created","id":"00000000-0000-4000-8000-000000000000"}"#;
    assert_eq!(generated_on(&event(properties)).to_string(), expected);
    let announced = r#"{"id":"00000000-0000-4000-8000-000000000000","time":"2026-01-02T03:00:00Z","type":"com.qlik.thing.created","source":"com.qlik/my-service","specversion":"1.0"}"#;
    assert_eq!(generated_on(&event(Vec::new())).to_string(), announced);
}

#[test]
fn a_stated_default_has_precedence_over_the_usual_value() {
    let page = event(vec![
        property("id", "string", json!({"maxLength": 3})),
        Property { allowed: vec!["1.0.2".into()], ..plain("specversion", "string") },
        plain("host", "object"),
    ]);
    let made = generated_on(&page);
    assert_eq!((&made["id"], &made["specversion"], &made["host"]), (&json!("str"), &json!("1.0.2"), &json!({})));
}

#[test]
fn texts_have_their_format() {
    for (format, expected) in [
        ("date-time", "2026-01-02T03:00:00Z"),
        ("date", "2026-01-01"),
        ("time", "03:00:00Z"),
        ("uuid", "00000000-0000-4000-8000-000000000000"),
        ("guid", "00000000-0000-4000-8000-000000000000"),
        ("uid", "507f1f77bcf86cd700000000"),
        ("uri", "https://example.com/0"),
        ("url", "https://example.com/0"),
        ("uri-reference", "/example/0"),
        ("email", "user0@example.com"),
        ("hostname", "host0.example.com"),
        ("ipv4", "192.0.2.1"),
        ("ipv6", "2001:db8::1"),
        ("duration", "PT1S"),
        ("of tomorrow", "string"),
    ] {
        assert_eq!(of("string", json!({"format": format})), expected);
    }
}

#[test]
fn texts_have_their_length() {
    assert_eq!(of("string", json!({"minLength": 1})), "string");
    assert_eq!(of("string", json!({"minLength": 8})), "stringaa");
    assert_eq!(of("string", json!({"maxLength": 2})), "st");
    assert_eq!(of("string", json!({"maxLength": 0})), "");
    assert_eq!(of("string", json!({"format": "email", "minLength": 20})), "aaauser0@example.com");
    assert_eq!(of("string", json!({"format": "uri", "minLength": 23})), "https://example.com/0aa");
    let endless = property("v", "string", json!({"minLength": u64::MAX}));
    assert_eq!(text::text(&endless, 0).len(), MAX_CHARACTERS);
}

#[test]
fn the_first_allowed_value_or_a_fitting_default_is_used() {
    assert_eq!(value(allowing("string", &["b", "a"], json!({}))), "b");
    assert_eq!(value(allowing("string", &["b", "a"], json!({"default": "a"}))), "a");
    assert_eq!(value(allowing("string", &["b", "a"], json!({"default": "c"}))), "b");
    assert_eq!(value(allowing("string", &["b", "long"], json!({"minLength": 2}))), "long");
    assert_eq!(value(allowing("string[]", &["b", "a"], json!({}))), json!(["b"]));
    assert_eq!(value(allowing("integer", &["7", "8"], json!({}))), 7);
    assert_eq!(value(allowing("number", &["0.25"], json!({}))), 0.25);
    assert_eq!(value(allowing("boolean", &["false"], json!({}))), false);
    assert_eq!(value(allowing("any", &["b"], json!({}))), "b");
}

#[test]
fn a_default_is_used_if_it_fits() {
    assert_eq!(of("string", json!({"default": "com.qlik/x"})), "com.qlik/x");
    assert_eq!(of("string", json!({"default": 1})), "string");
    assert_eq!(of("string", json!({"default": "tomorrow", "format": "date-time"})), "2026-01-02T03:00:00Z");
    assert_eq!(of("string", json!({"default": "", "minLength": 1})), "string");
    assert_eq!(of("integer", json!({"default": -1})), -1);
    assert_eq!(of("integer", json!({"default": 1.5})), 1);
    assert_eq!(of("integer", json!({"default": 0, "minimum": 5})), 5);
    assert_eq!(of("boolean", json!({"default": false})), false);
    assert_eq!(of("any", json!({"default": null})), "string");
    assert_eq!(of("string[]", json!({"default": ["x", "y"]})), json!(["x", "y"]));
    assert_eq!(of("string[]", json!({"default": ["x", 1]})), json!(["string"]));
    let with_default = |default: Value| {
        let id = Property { required: true, ..plain("id", "string") };
        value(Property { properties: vec![id], ..property("v", "object", json!({"default": default})) })
    };
    assert_eq!(with_default(json!({"id": "x"})), json!({"id": "x"}));
    assert_eq!(with_default(json!({})), json!({"id": "string"}));
}

#[test]
fn whole_numbers_are_in_their_range_and_multiples() {
    for (metadata, expected) in [
        (json!({}), 1),
        (json!({"format": "int64"}), 1),
        (json!({"minimum": 7}), 7),
        (json!({"maximum": -7}), -7),
        (json!({"maximum": 0}), 0),
        (json!({"exclusiveMinimum": 7}), 8),
        (json!({"exclusiveMaximum": 1}), 0),
        (json!({"minimum": 7, "exclusiveMinimum": true}), 8),
        (json!({"minimum": 6.5}), 7),
        (json!({"maximum": -6.5}), -7),
        (json!({"exclusiveMaximum": -6.5}), -7),
        (json!({"multipleOf": 5}), 5),
        (json!({"multipleOf": 5, "minimum": 11}), 15),
        (json!({"multipleOf": 5, "maximum": -1}), -5),
        (json!({"multipleOf": 5, "maximum": 4}), 0),
        (json!({"multipleOf": 1.5, "minimum": 1}), 3),
        (json!({"minimum": 9_007_199_254_740_993_i64}), 9_007_199_254_740_993_i64),
        (json!({"minimum": i64::MAX}), i64::MAX),
        (json!({"maximum": i64::MIN, "minimum": -1e300}), i64::MIN),
    ] {
        assert_eq!(of("integer", metadata.clone()), expected, "{metadata}");
    }
}

#[test]
fn numbers_are_in_their_range_and_multiples() {
    for (metadata, expected) in [
        (json!({}), 1.5),
        (json!({"minimum": 7}), 7.5),
        (json!({"maximum": -7}), -7.5),
        (json!({"minimum": 0.25, "maximum": 0.25}), 0.25),
        (json!({"exclusiveMinimum": 0, "exclusiveMaximum": 1}), 0.5),
        (json!({"multipleOf": 0.25}), 0.25),
        (json!({"multipleOf": 2.5, "exclusiveMinimum": 5}), 7.5),
        (json!({"multipleOf": 2.5, "exclusiveMaximum": -5}), -7.5),
    ] {
        assert_eq!(of("number", metadata.clone()), expected, "{metadata}");
    }
}

#[test]
fn contradicting_constraints_still_give_a_value() {
    for metadata in [
        json!({"minimum": 2, "maximum": 1}),
        json!({"minimum": u64::MAX}),
        json!({"exclusiveMinimum": 1e308, "multipleOf": 1e-300}),
        json!({"multipleOf": 0}),
        json!({"multipleOf": -3}),
        json!({"minimum": "text", "maximum": null, "multipleOf": []}),
        json!({"minItems": 3, "maxItems": 1, "uniqueItems": true}),
        json!({"minItems": u64::MAX, "minLength": 5, "maxLength": 1}),
        json!({"minProperties": 4, "maxProperties": 0}),
    ] {
        for r#type in ["any", "string", "integer", "number", "boolean", "object", "node", "string[][]", "boolean[]"] {
            let property = property("data", r#type, metadata.clone());
            assert!(!generated_on(&event(vec![property]))["data"].is_null(), "{type} {metadata}");
        }
    }
}

#[test]
fn arrays_have_the_required_number_of_items() {
    assert_eq!(of("string[]", json!({})), json!(["string"]));
    assert_eq!(of("string[]", json!({"maxItems": 0})), json!([]));
    assert_eq!(of("string[]", json!({"minItems": 3})), json!(["string", "string2", "string3"]));
    assert_eq!(of("any[]", json!({})), json!(["string"]));
    assert_eq!(of("integer[][]", json!({"minItems": 2, "uniqueItems": true})), json!([[1, 2], [2, 3]]));
    let huge = property("v", "string[][][]", json!({"minItems": 1_000_000_000}));
    let made = generated_on(&event(vec![huge])).to_string();
    assert!(made.len() < 100_000, "{}", made.len());
}

#[test]
fn unique_items_differ() {
    let unique = || json!({"minItems": 2, "uniqueItems": true});
    for r#type in ["string[]", "integer[]", "number[]", "boolean[]", "object[]"] {
        let made = of(r#type, unique());
        assert_eq!(made.as_array().map(Vec::len), Some(2), "{type} {made}");
    }
    for format in ["date-time", "date", "time", "uuid", "uid", "uri", "uri-reference", "email", "hostname", "ipv4"] {
        let mut metadata = unique();
        metadata["format"] = format.into();
        assert_eq!(of("string[]", metadata).as_array().map(Vec::len), Some(2), "{format}");
    }
    assert_eq!(value(allowing("string[]", &["a", "b", "c"], unique())), json!(["a", "b"]));
    assert_eq!(of("string[]", json!({"minItems": 2, "uniqueItems": true, "maxLength": 1})), json!(["s", "2"]));
    let objects = Property { properties: vec![plain("id", "string")], ..property("v", "object[]", unique()) };
    assert_eq!(value(objects), json!([{"id": "string"}, {"id": "string2"}]));
}

#[test]
fn objects_have_the_required_number_of_properties() {
    assert_eq!(of("object", json!({})), json!({}));
    assert_eq!(of("object", json!({"minProperties": 2})), json!({"key0": "string", "key1": "string"}));
    let required = Property { required: true, ..plain("b", "string") };
    let two = Property {
        properties: vec![plain("a", "string"), required],
        ..property("v", "object", json!({"maxProperties": 1}))
    };
    assert_eq!(value(two), json!({"b": "string"}));
}

#[test]
fn a_one_of_is_an_object_of_the_requested_option() {
    let options_of = vec![object("user", vec![plain("id", "string")]), object("bot", vec![plain("key", "integer")])];
    let page = event(vec![Property { options: options_of, ..plain("data", "oneOf(user | bot)") }]);
    let entry = Entry { page: &page, event: &page.events[0] };
    assert_eq!(options(&entry), 2);
    assert_eq!(generate(&entry)["data"], json!({"id": "string"}));
    assert_eq!(generate_with(&entry, 1)["data"], json!({"key": 1}));
    assert_eq!(generate_with(&entry, 99), generate_with(&entry, 1));
    let unknown = event(vec![plain("data", "oneOf(user | bot)")]);
    assert_eq!(generated_on(&unknown)["data"], json!({}));
}

/// If a schema contains itself, the list of properties ends with the name of the schema alone.
#[test]
fn a_recursive_schema_is_omitted_unless_required() {
    let of = |r#type: &str, properties: &[Property]| Property { properties: properties.to_vec(), ..plain("v", r#type) };
    let cyclic = |name: &str, r#type: &str| Property { unresolved: Some(Unresolved::Cyclic), ..plain(name, r#type) };
    let node = [plain("id", "string"), cyclic("parent", "node"), cyclic("children", "node[]")];
    assert_eq!(value(of("node", &node)), json!({"id": "string"}));
    assert_eq!(value(of("node[]", &node)), json!([{"id": "string"}]));
    let required = |property: Property| Property { required: true, ..property };
    let knot = [required(cyclic("self", "knot")), required(cyclic("all", "knot[]"))];
    assert_eq!(value(of("knot", &knot)), json!({"self": {}, "all": []}));
    assert_eq!(value(plain("v", "JsonObject")), json!({}));
}

#[test]
fn an_event_type_that_is_not_a_file_name_is_an_error() {
    let value = || Cow::Owned(json!({}));
    let samples =
        ["com.qlik.a", "../../etc.x.y"].map(|event_type| Sample { event_type, value: value(), is_generated: true });
    let mut diagnostics = Diagnostics::default();
    let files = files(&samples, Path::new("out"), &mut diagnostics);
    assert_eq!(files.0.keys().collect::<Vec<_>>(), ["out/com.qlik.a.json"]);
    assert_eq!(diagnostics.len(), 1);
}
