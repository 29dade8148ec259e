#![allow(clippy::panic, clippy::expect_used, reason = "only tests use it")]
//! The documented events of the project, as the generator reads them.

use std::path::Path;

use qlik_events_codegen::model::catalogue::{Catalogue, Entry};
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Property, Type};
use qlik_events_codegen::project;
use serde_json::Value;

/// A documented event.
pub struct Documented {
    /// The event type.
    pub event_type: String,
    /// The name of the option, if the payload is one of several objects.
    pub option: Option<String>,
    /// The example of the page, with corrections. The example of an option only has the properties that this option
    /// requires.
    pub example: Value,
    /// The properties of the payload.
    pub properties: Vec<Documents>,
}

/// The documented facts of a property.
pub struct Documents {
    /// The path in the event: `data.environment.variables[].key`.
    pub path: String,
    /// Whether the page requires it.
    pub required: bool,
    /// Whether the page lists its allowed values.
    pub has_allowed_values: bool,
    /// Whether any JSON value is valid.
    pub is_any: bool,
    /// Whether `null` fits.
    pub is_nullable: bool,
}

/// The catalogue of the project.
///
/// # Panics
/// Panics with the errors when a document cannot be read.
#[must_use]
pub fn catalogue() -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    match project::read(root) {
        Ok((catalogue, _)) => catalogue,
        Err(diagnostics) => panic!("{}", diagnostics.render(false)),
    }
}

/// Whether the type is unknown. Some schemas are named but never described.
fn is_any(property: &Property) -> bool {
    match property.r#type {
        Type::Any => true,
        Type::Named(_) => {
            property.properties.is_empty() && property.allowed.is_empty() && property.underlying.is_none()
        }
        Type::OneOf(_) => property.options.iter().any(is_any),
        _ => false,
    }
}

fn documents(property: &Property, path: String) -> Documents {
    Documents {
        path,
        required: property.required,
        has_allowed_values: !property.allowed.is_empty(),
        is_any: is_any(property),
        is_nullable: is_any(property) || property.stated("nullable") == Some(&Value::Bool(true)),
    }
}

/// All events with a documented payload and an example.
pub fn documented() -> Vec<Documented> {
    let with_example = |entry: Entry<'_>| {
        let example = Value::clone(&entry.event.example.as_ref()?.value);
        let mut properties = Vec::new();
        visit(entry.event, &mut |path, property| {
            if path.starts_with("data.") {
                assert!(!path.contains('<'), "no test covers options within a payload: {path}");
                properties.push(documents(property, path.to_owned()));
            }
        });
        Some(Documented { event_type: entry.event.event_type.clone(), option: None, example, properties })
    };
    catalogue().entries().filter_map(with_example).collect()
}

/// Each option of each payload that is one of several objects.
pub fn documented_options() -> Vec<Documented> {
    catalogue().entries().flat_map(options).collect()
}

fn options(entry: Entry<'_>) -> Vec<Documented> {
    let Some(example) = &entry.event.example else { return Vec::new() };
    let Some(data) = entry.event.properties.iter().find(|property| property.name == "data") else {
        return Vec::new();
    };
    let option = |option: &Property| Documented {
        event_type: entry.event.event_type.clone(),
        option: Some(option.name.clone()),
        example: example_of(option, &example.value),
        properties: properties_of(option, data, entry),
    };
    data.options.iter().map(option).collect()
}

fn example_of(option: &Property, example: &Value) -> Value {
    let mut example = example.clone();
    let data = example.get_mut("data").and_then(Value::as_object_mut).expect("an object");
    data.retain(|name, _| option.properties.iter().any(|property| property.name == *name));
    for property in option.properties.iter().filter(|property| property.required) {
        assert_eq!(property.r#type, Type::String, "what an option requires is only made up for texts");
        data.entry(&property.name).or_insert_with(|| "string".into());
    }
    example
}

/// The properties of an option. A property that only some options require is not required here: without it, the payload
/// is another option.
fn properties_of(option: &Property, data: &Property, entry: Entry<'_>) -> Vec<Documents> {
    let is_required = |option: &Property, name: &str| {
        option.properties.iter().any(|property| property.name == name && property.required)
    };
    let mut properties = Vec::new();
    visit(entry.event, &mut |path, property| {
        let Some(rest) = path.strip_prefix(&format!("data<{}>.", option.name)) else { return };
        let mut documents = documents(property, format!("data.{rest}"));
        documents.required &= rest.contains('.') || data.options.iter().all(|option| is_required(option, rest));
        properties.push(documents);
    });
    properties
}
