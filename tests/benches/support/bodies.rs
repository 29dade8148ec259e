//! The documented examples as bodies, with `type` before or behind the data.

use std::path::Path;
use std::{fmt, fs};

use qlik_events::Event as OurEvent;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::Event;
use qlik_events_codegen::pages;
use qlik_events_codegen::source::Source;
use qlik_events_tests::catalogue::documented;
use serde_json::{Map, Value};

use super::known::{Known, Written};

/// Where `type` stands in a body.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Order {
    /// Before the data, as most examples have it.
    Before,
    /// Behind all the rest.
    Behind,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Before => "`type` before `data`",
            Self::Behind => "`type` behind `data`",
        })
    }
}

/// An event in all the forms that are read or written.
pub(crate) struct Case {
    pub(crate) event_type: String,
    pub(crate) id: String,
    /// Compact JSON.
    pub(crate) body: Vec<u8>,
    /// The same without attributes that are objects or arrays, which the SDK refuses.
    pub(crate) flat_body: Vec<u8>,
    /// What is known about its type beforehand.
    pub(crate) known: Known,
    pub(crate) derived: Box<dyn Written>,
    pub(crate) ours: OurEvent,
}

/// The events.
#[derive(Clone, Copy)]
pub(crate) enum Set {
    /// The example of every documented event.
    All,
    /// The examples of five documents, as people wrote them: larger, and with real values.
    Five,
}

/// The five documents.
const FIVE: [&str; 5] = ["apps.txt", "changelog-new-system-events.txt", "environments.md", "spaces.txt", "tasks.txt"];

impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "all documented events",
            Self::Five => "five documents",
        })
    }
}

pub(crate) fn cases(set: Set, order: Order) -> Vec<Case> {
    let examples: Vec<_> = match set {
        Set::All => documented().into_iter().map(|event| (event.event_type, event.example)).collect(),
        Set::Five => FIVE.into_iter().flat_map(examples).collect(),
    };
    examples.into_iter().map(|(event_type, example)| case(&event_type, example, order)).collect()
}

/// The examples of a document, each with the type of its event.
fn examples(name: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docs");
    let source = Source::new(name, &fs::read_to_string(folder.join(name)).expect("a document"));
    let document = pages::read(&source, &mut Diagnostics::default()).expect("a layout");
    let example = |event: Event| Some((event.event_type, Value::clone(&event.example?.value)));
    document.events.into_iter().filter_map(example).collect()
}

fn case(event_type: &str, mut example: Value, order: Order) -> Case {
    let attributes = example.as_object_mut().expect("an object");
    let id = attributes.get("id").and_then(Value::as_str).expect("an id").to_owned();
    please_the_sdk(attributes);
    // Three examples of the tasks page have the type of another event.
    attributes.insert("type".to_owned(), event_type.into());
    arrange(attributes, order);
    let body = json(attributes);
    attributes.retain(|name, value| name == "data" || !(value.is_object() || value.is_array()));
    // Examples have `string` as the `dataschema`, but the SDK only accepts absolute URIs.
    if let Some(schema) = attributes.get_mut("dataschema") {
        *schema = "https://example.com/schema".into();
    }
    let flat_body = json(attributes);
    let known = Known::find(event_type).unwrap_or_else(|| panic!("{event_type} has no derived struct"));
    let derived = (known.parse)(&body).unwrap_or_else(|error| panic!("{event_type}: {error}"));
    let ours = OurEvent::from_slice(&body).expect("sound JSON");
    let case = Case { event_type: event_type.to_owned(), id, body, flat_body, known, derived, ours };
    case.check();
    case
}

fn json(event: &Map<String, Value>) -> Vec<u8> {
    serde_json::to_vec(event).expect("JSON")
}

/// The SDK knows no version of CloudEvents such as 1.0.2, and takes data of the media type `string` for a text. So all
/// contenders get what it can read.
fn please_the_sdk(attributes: &mut Map<String, Value>) {
    attributes.insert("specversion".to_owned(), "1.0".into());
    attributes.insert("datacontenttype".to_owned(), "application/json".into());
}

/// Moves `type`, and nothing else.
fn arrange(attributes: &mut Map<String, Value>, order: Order) {
    let place = |name: &str| attributes.keys().position(|key| key == name);
    let (event_type, data) = (place("type").expect("a type"), place("data").expect("data"));
    if (event_type < data) != (order == Order::Before) {
        let value = attributes.shift_remove("type").expect("a type");
        let at = if order == Order::Before { data } else { attributes.len() };
        attributes.shift_insert(at, "type".to_owned(), value);
    }
    let place = |name: &str| attributes.keys().position(|key| key == name);
    assert_eq!(place("type") < place("data"), order == Order::Before);
}

impl Case {
    /// The derived struct and ours must be the same event, or else comparing them says nothing.
    fn check(&self) {
        assert_eq!(self.ours.data.event_type().map(|known| known.as_str()), Some(&*self.event_type));
        let derived = serde_json::from_slice(&self.derived.write()).expect("JSON");
        let mut ours = serde_json::to_value(&self.ours).expect("JSON");
        if let Some(ours) = ours.as_object_mut() {
            ours.retain(|name, _| !self.ours.extensions.contains_key(name));
        }
        assert_eq!(floats(derived), floats(ours), "{}", self.event_type);
    }
}

/// The same with all numbers as floats, which is how the derived struct writes some.
fn floats(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(values) => values.into_iter().map(floats).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, floats(value))).collect(),
        other => other,
    }
}
