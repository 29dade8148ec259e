#![allow(clippy::panic, clippy::expect_used, reason = "only tests use it")]
//! The documented events of the project's own pages, as the generator reads them.

use std::path::Path;

use qlik_events_codegen::model::catalogue::{Edition, catalogue};
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Page, Property, Type};
use qlik_events_codegen::project;
use serde_json::Value;

/// A documented event.
pub struct Documented {
    /// Its type.
    pub event_type: String,
    /// Which option the payload is, where it is one of several.
    pub option: Option<String>,
    /// The page's example, as corrected; that of an option has what the option requires, and nothing of the others.
    pub example: Value,
    /// The properties of the payload.
    pub properties: Vec<Documents>,
}

/// What is documented of a property.
pub struct Documents {
    /// Its path from the event on: `data.environment.variables[].key`.
    pub path: String,
    /// Whether the page says that it is required.
    pub required: bool,
    /// Whether the page lists its values.
    pub has_allowed_values: bool,
    /// Whether any JSON value fits.
    pub is_any: bool,
}

/// Lends the project's pages.
///
/// # Panics
/// Panics with the report when a page cannot be read.
pub fn pages_and<T>(with: impl FnOnce(&[Page]) -> T) -> T {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    match project::read(root) {
        Ok((pages, _)) => with(&pages),
        Err(diagnostics) => panic!("{}", diagnostics.render(false)),
    }
}

/// Whether no page tells what the value is; the names of some schemas are never explained.
fn is_any(page: &Page, property: &Property) -> bool {
    match property.r#type.item() {
        Type::Any => true,
        Type::Named(name) => {
            property.properties.is_empty() && property.allowed.is_empty() && page.schema(name).is_none()
        }
        _ => false,
    }
}

fn documents(page: &Page, property: &Property, path: String) -> Documents {
    Documents {
        path,
        required: property.required,
        has_allowed_values: !property.allowed.is_empty(),
        is_any: is_any(page, property),
    }
}

/// All events with a documented payload and an example.
pub fn documented() -> Vec<Documented> {
    pages_and(|pages| {
        let with_example = |edition: Edition<'_>| {
            let example = edition.event.example.as_ref()?.value.clone();
            let mut properties = Vec::new();
            visit(edition.event, &mut |path, property| {
                if path.starts_with("data.") {
                    assert!(!path.contains('<'), "no test covers options within a payload: {path}");
                    properties.push(documents(edition.page, property, path.to_owned()));
                }
            });
            Some(Documented { event_type: edition.event.event_type.clone(), option: None, example, properties })
        };
        catalogue(pages).into_iter().filter_map(with_example).collect()
    })
}

/// Each option of each payload that is one of several.
pub fn documented_options() -> Vec<Documented> {
    pages_and(|pages| catalogue(pages).iter().flat_map(options).collect())
}

fn options(edition: &Edition<'_>) -> Vec<Documented> {
    let Some(example) = &edition.event.example else { return Vec::new() };
    let Some(data) = edition.event.properties.iter().find(|property| property.name == "data") else {
        return Vec::new();
    };
    let option = |option: &Property| Documented {
        event_type: edition.event.event_type.clone(),
        option: Some(option.name.clone()),
        example: example_of(option, &example.value),
        properties: properties_of(option, data, edition),
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

/// What only some options require is not required here: without it, the payload is another option.
fn properties_of(option: &Property, data: &Property, edition: &Edition<'_>) -> Vec<Documents> {
    let is_required = |option: &Property, name: &str| {
        option.properties.iter().any(|property| property.name == name && property.required)
    };
    let mut properties = Vec::new();
    visit(edition.event, &mut |path, property| {
        let Some(rest) = path.strip_prefix(&format!("data<{}>.", option.name)) else { return };
        let mut documents = documents(edition.page, property, format!("data.{rest}"));
        documents.required &= rest.contains('.') || data.options.iter().all(|option| is_required(option, rest));
        properties.push(documents);
    });
    properties
}
