//! Exports of the spec for other tools.
//!
//! | file | makes |
//! | --- | --- |
//! | `mod` | the table of formats, and the text of a document |
//! | `json_schema` | a JSON Schema: one definition for each event |
//! | `asyncapi` | an AsyncAPI document: channels, operations, messages |
//! | `xregistry` | an xRegistry document: groups of message definitions, and of the schemas of their data |
//! | `events` | the schema of an event, and the schema of its data |
//! | `schema` | the schema of a value; one definition for a type that several paths share |
//! | `one_of` | the schema of a value that is one of several objects |
//! | `keywords` | the keywords for the facts of a property |
//! | `html` | the catalogue as a site: a folder, so it is not a [`Format`] |
//! | `overlay` | the intersection of several schemas, and the difference between one schema and the intersection |
//! | `groups` | the channels, and the pages that name no channel |
//!
//! To add a format, add a file here with its list of limitations, and a row to [`Format::ALL`].

mod asyncapi;
mod events;
mod groups;
pub mod html;
mod input;
mod json_schema;
mod keywords;
mod object;
mod one_of;
mod overlay;
mod schema;
mod xregistry;

pub use self::input::Input;
use crate::json;

/// A format of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON Schema, draft 2020-12.
    JsonSchema,
    /// AsyncAPI 3.0.0.
    AsyncApi,
    /// xRegistry 1.0-rc2.
    XRegistry,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::JsonSchema, Self::AsyncApi, Self::XRegistry];

    /// The name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::JsonSchema => "json-schema",
            Self::AsyncApi => "asyncapi",
            Self::XRegistry => "xregistry",
        }
    }

    /// Facts that a document of this format does not contain, apart from [`COMMON_LIMITATIONS`].
    #[must_use]
    pub const fn limitations(self) -> &'static [&'static str] {
        match self {
            Self::JsonSchema => json_schema::LIMITATIONS,
            Self::AsyncApi => asyncapi::LIMITATIONS,
            Self::XRegistry => xregistry::LIMITATIONS,
        }
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
    let document = match format {
        Format::JsonSchema => json_schema::document(input),
        Format::AsyncApi => asyncapi::document(input),
        Format::XRegistry => xregistry::document(input),
    };
    json::document(&document)
}
