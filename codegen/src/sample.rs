//! Samples: an example of each event.
//!
//! The sample is the page's example, with corrections. If the page has none, the sample is generated from the facts:
//! every property in the order of the page, with a value that fits its type, allowed values, default, format and
//! constraints. The same facts give the same sample.
//!
//! | file | makes |
//! | --- | --- |
//! | `sample` | the envelope |
//! | `value` | objects and arrays; also decides whether a default fits |
//! | `text` | texts: formats and lengths |
//! | `number` | numbers: ranges and multiples |
//! | `constraints` | the constraints in a property's metadata |
//!
//! Limitations: `pattern` is ignored. If a format and a length contradict each other, the value has the format. A text
//! has at most [`MAX_CHARACTERS`] characters, and all arrays and maps of a sample together have at most [`MAX_ITEMS`]
//! items beyond their first ones, whatever the facts require. An optional property whose schema contains itself is
//! omitted.

mod constraints;
mod number;
mod text;
mod value;

use std::borrow::Cow;
use std::path::Path;

use serde_json::{Map, Value};

use self::value::{Generator, fits};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::Files;
use crate::json::document;
use crate::model::Property;
use crate::model::catalogue::PAGES;
use crate::model::catalogue::{Catalogue, Entry};
use crate::model::shape::Shape;
use crate::pages::is_event_type;
use crate::suggest::nearest;

/// The most characters of a generated text.
pub const MAX_CHARACTERS: usize = 10_000;
/// The most items of all arrays and maps of one sample, beyond the first item of each.
pub const MAX_ITEMS: usize = 1_000;

/// The attributes of every event, whether documented or not.
const ALWAYS: [&str; 5] = ["id", "time", "type", "source", "specversion"];

/// Realistic values of attributes. Each is used if it fits the facts.
const ATTRIBUTES: [(&str, &str); 8] = [
    ("id", "00000000-0000-4000-8000-000000000000"),
    ("time", "2026-01-02T03:00:00Z"),
    ("source", "com.qlik/my-service"),
    ("specversion", "1.0"),
    ("datacontenttype", "application/json"),
    ("originip", "192.0.2.1"),
    ("host", "tenant.example.com"),
    ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
];

/// An example of a whole event.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample<'a> {
    /// The event type.
    pub event_type: &'a str,
    /// The event.
    pub value: Cow<'a, Value>,
    /// Whether the event was generated from the facts, because its page has no example.
    pub is_generated: bool,
}

impl Sample<'_> {
    /// The event as formatted JSON, with a line feed at the end.
    #[must_use]
    pub fn json(&self) -> String {
        document(&self.value)
    }
}

/// The example of the event's page, or else an event that is generated from the facts.
#[must_use]
pub fn sample<'a>(entry: &Entry<'a>) -> Sample<'a> {
    let event = entry.event;
    let value = match &event.example {
        Some(example) => Cow::Borrowed(&*example.value),
        None => Cow::Owned(generate(entry)),
    };
    Sample { event_type: &event.event_type, value, is_generated: event.example.is_none() }
}

/// The sample of every event.
#[must_use]
pub fn samples(catalogue: &Catalogue) -> Vec<Sample<'_>> {
    catalogue.entries().map(|entry| sample(&entry)).collect()
}

/// An event as formatted JSON, with a line feed at the end.
#[must_use]
pub fn json(event: &Value) -> String {
    document(event)
}

/// Sets the value at a path of an event: `data.items[0].name="x"`. Text that is not JSON is a string. Objects on the way
/// are created; an index must be one of the array's.
pub fn set(event: &mut Value, setting: &str, diagnostics: &mut Diagnostics) {
    let Some((path, text)) = setting.split_once('=') else {
        diagnostics.push(Diagnostic::file("--set", format!("found `{setting}`; expected PATH=JSON")));
        return;
    };
    let value = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
    match place_of(event, path) {
        Some(place) => *place = value,
        None => diagnostics.push(
            Diagnostic::file("--set", format!("the event has no place for `{path}`"))
                .help("`cargo xtask sample EVENT` prints the event; a path is `data.items[0].name`"),
        ),
    }
}

fn place_of<'v>(event: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').try_fold(event, |value, step| {
        let (name, indices) = step.split_at(step.find('[').unwrap_or(step.len()));
        let member = value.as_object_mut()?.entry(name).or_insert_with(|| Value::Object(Map::new()));
        let indices = indices.split_terminator(']').map(|index| index.strip_prefix('[')?.parse::<usize>().ok());
        indices.into_iter().try_fold(member, |value, index| value.get_mut(index?))
    })
}

/// The event of a type. An unknown type is an error.
pub fn find<'a>(catalogue: &'a Catalogue, event_type: &str, diagnostics: &mut Diagnostics) -> Option<Entry<'a>> {
    let found = catalogue.find(event_type);
    if found.is_none() {
        let near = nearest(event_type, catalogue.entries().map(|entry| entry.event.event_type.as_str()));
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        diagnostics.push(
            Diagnostic::file(PAGES, format!("unknown event `{event_type}`{near}"))
                .help("`cargo xtask list` prints every event"),
        );
    }
    found
}

/// The error of an event type that cannot be the name of a file.
pub(crate) fn no_file_name(event_type: &str) -> Option<Diagnostic> {
    let message = || format!("the event type `{event_type}` cannot be the name of a file");
    (!is_event_type(event_type)).then(|| Diagnostic::file(PAGES, message()))
}

/// The file of each sample, in a folder.
pub fn files(samples: &[Sample<'_>], folder: &Path, diagnostics: &mut Diagnostics) -> Files {
    let mut files = Files::default();
    for sample in samples {
        if let Some(error) = no_file_name(sample.event_type) {
            diagnostics.push(error);
            continue;
        }
        let path = folder.join(format!("{}.json", sample.event_type));
        files.0.insert(path.to_string_lossy().into_owned(), sample.json());
    }
    files
}

/// An event that is generated from the facts, whether its page has an example or not.
#[must_use]
pub fn generate(entry: &Entry<'_>) -> Value {
    generate_with(entry, 0)
}

/// An event that is generated from the facts, with the option at an index of every `oneOf`, or its last one.
#[must_use]
pub fn generate_with(entry: &Entry<'_>, option: usize) -> Value {
    let event = entry.event;
    let mut generator = Generator::new(option);
    let mut attributes = Map::new();
    for name in ALWAYS.into_iter().filter(|name| !event.properties.iter().any(|property| property.name == *name)) {
        attributes.insert(name.to_owned(), usual(name, &event.event_type).into());
    }
    for property in &event.properties {
        attributes.insert(property.name.clone(), attribute(property, &event.event_type, &mut generator));
    }
    attributes.into()
}

/// The most options of a `oneOf` in the event; 1 if there is none.
#[must_use]
pub fn options(entry: &Entry<'_>) -> usize {
    let shapes = entry.event.properties.iter().map(Shape::of);
    shapes.map(|shape| options_of(&shape)).max().unwrap_or(1)
}

fn options_of(shape: &Shape<'_>) -> usize {
    match shape {
        Shape::Array(item) => options_of(item),
        Shape::Struct(members) => members.iter().map(|member| options_of(&member.shape)).max().unwrap_or(1),
        Shape::OneOf(choices) => {
            let members = choices.iter().flat_map(|choice| &choice.members);
            members.map(|member| options_of(&member.shape)).max().unwrap_or(1).max(choices.len())
        }
        _ => 1,
    }
}

/// The value of an attribute, or of `data`.
fn attribute(property: &Property, event_type: &str, generator: &mut Generator) -> Value {
    let shape = Shape::of(property);
    let usual = Value::from(usual(&property.name, event_type));
    let fits_usual = usual != "" && fits(property, &shape, &usual);
    match property.name.as_str() {
        "type" => usual,
        // The old name of `type`. Its default is often copied from another event.
        "eventType" if fits_usual => usual,
        _ => match generator.default(property, &shape) {
            None if fits_usual => usual,
            Some(default) => default,
            None => generator.value(property, &shape, 0),
        },
    }
}

/// The usual value of an attribute; empty if there is none.
fn usual<'a>(name: &str, event_type: &'a str) -> &'a str {
    match name {
        "type" | "eventType" => event_type,
        _ => ATTRIBUTES.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value),
    }
}

#[cfg(test)]
mod tests;
