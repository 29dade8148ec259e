//! Exports of the spec for other tools.
//!
//! | file | makes |
//! | --- | --- |
//! | `mod` | the table of formats |
//! | `json_schema` | a JSON Schema: one definition for each event |
//! | `asyncapi` | an AsyncAPI document: channels, operations, messages |
//! | `openapi` | an OpenAPI document: a webhook for each event |
//! | `typescript` | TypeScript declarations; `tsdoc` makes their comments |
//! | `xregistry` | an xRegistry document: groups of message definitions, and of the schemas of their data |
//! | `events` | the schema of an event, and the schema of its data |
//! | `schema` | the schema of a value; one definition for a type that several paths share |
//! | `one_of` | the schema of a value that is one of several objects |
//! | `contradiction` | removes the formats that the page's own example contradicts |
//! | `keywords` | the keywords for the facts of a property |
//! | `html` | the catalogue as a site: a folder, so it is not a [`Format`] |
//! | `overlay` | the definition of a type that several paths share, and what a path states beyond it |
//! | `groups` | the channels, and the pages that name no channel |
//!
//! The titles of schemas are [`Titles`](crate::rust::plan::Titles).
//!
//! To add a format, add a file here with its list of limitations, a variant to [`Format`], and a row to `ROWS`.

mod asyncapi;
mod contradiction;
mod events;
mod groups;
pub mod html;
mod input;
mod json_schema;
mod keywords;
mod object;
mod one_of;
mod openapi;
mod overlay;
mod schema;
mod tsdoc;
mod typescript;
mod xregistry;

use std::collections::BTreeMap;

pub use self::input::{AsyncApiVersion, Input};
use crate::json;

/// A format of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// AsyncAPI.
    AsyncApi,
    /// JSON Schema, draft 2020-12.
    JsonSchema,
    /// OpenAPI 3.1.
    OpenApi,
    /// TypeScript declarations.
    TypeScript,
    /// xRegistry 1.0-rc4.
    XRegistry,
}

/// What the exports know of a format.
struct Row {
    format: Format,
    /// The name on the command line.
    name: &'static str,
    /// The name of the file in a folder with all exports.
    file: &'static str,
    limitations: &'static [&'static str],
    export: fn(&Input<'_>) -> String,
}

/// All formats, by name.
#[rustfmt::skip]
const ROWS: [Row; 5] = [
    Row { format: Format::AsyncApi, name: "asyncapi", file: "asyncapi.json", limitations: asyncapi::LIMITATIONS, export: |input| json::document(&asyncapi::document(input)) },
    Row { format: Format::JsonSchema, name: "json-schema", file: "schema.json", limitations: json_schema::LIMITATIONS, export: |input| json::document(&json_schema::document(input)) },
    Row { format: Format::OpenApi, name: "openapi", file: "openapi.json", limitations: openapi::LIMITATIONS, export: |input| json::document(&openapi::document(input)) },
    Row { format: Format::TypeScript, name: "typescript", file: "events.d.ts", limitations: typescript::LIMITATIONS, export: typescript::document },
    Row { format: Format::XRegistry, name: "xregistry", file: "xregistry.json", limitations: xregistry::LIMITATIONS, export: |input| json::document(&xregistry::document(input)) },
];

impl Format {
    /// All formats, by name.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(|row| row.format)
    }

    /// The format of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        ROWS.iter().find(|row| row.name == name).map(|row| row.format)
    }

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().map_or("", |row| row.name)
    }

    /// Facts that a document of this format does not contain, apart from [`COMMON_LIMITATIONS`].
    #[must_use]
    pub fn limitations(self) -> &'static [&'static str] {
        self.row().map_or(&[], |row| row.limitations)
    }

    fn row(self) -> Option<&'static Row> {
        ROWS.iter().find(|row| row.format == self)
    }
}

/// Facts that no format contains.
pub const COMMON_LIMITATIONS: &[&str] = &[
    "the corrections of fixups, and the original values",
    "the documents of an event, and which of them states a fact",
    "the dates of documents, the introduction of a page, and the prose of a changelog",
    "the properties of a schema within itself",
    "former types of events (`former` in spec/names.yaml)",
    "that `type` is optional, if a page says so: `type` identifies an event",
];

/// The document in a format. The same input gives the same bytes.
#[must_use]
pub fn export(format: Format, input: &Input<'_>) -> String {
    format.row().map(|row| (row.export)(input)).unwrap_or_default()
}

/// The documents in all formats, by file.
#[must_use]
pub fn export_all(input: &Input<'_>) -> BTreeMap<String, String> {
    ROWS.iter().map(|row| (row.file.to_owned(), (row.export)(input))).collect()
}
