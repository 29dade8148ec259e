#![allow(clippy::panic, clippy::expect_used, reason = "only tests use it")]
//! The documented events of the project's own pages, as the generator reads them.

use std::path::Path;

use qlik_events_codegen::model::Page;
use qlik_events_codegen::model::catalogue::catalogue;
use qlik_events_codegen::model::place::visit;
use qlik_events_codegen::project;
use serde_json::Value;

/// A documented event.
pub struct Documented {
    /// Its type.
    pub event_type: String,
    /// The page's example, as corrected.
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
        Err(report) => panic!("{}", report.render(false)),
    }
}

/// All events with a documented payload and an example.
pub fn documented() -> Vec<Documented> {
    pages_and(|pages| {
        let with_example = |edition: qlik_events_codegen::model::catalogue::Edition<'_>| {
            let example = edition.event.example.as_ref()?.value.clone();
            let mut properties = Vec::new();
            visit(edition.event, &mut |path, property| {
                if path.starts_with("data.") {
                    properties.push(Documents {
                        path: path.to_owned(),
                        required: property.required,
                        has_allowed_values: !property.allowed.is_empty(),
                        is_any: property.r#type.to_string().starts_with("any"),
                    });
                }
            });
            Some(Documented { event_type: edition.event.event_type.clone(), example, properties })
        };
        catalogue(pages).into_iter().filter_map(with_example).collect()
    })
}
