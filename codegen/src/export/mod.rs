//! The spec in other tools' languages.
//!
//! | where | what it makes |
//! | --- | --- |
//! | here | the table of formats, and the text of a document |
//! | `json_schema` | a JSON Schema: one definition of each event |
//! | `asyncapi` | an AsyncAPI document: channels, operations, messages |
//! | `xregistry` | an xRegistry document: groups of message definitions, and of the schemas of their data |
//! | `events` | of an event: the schema of all of it, and that of its data |
//! | `schema` | of a value: its schema; of a type that several paths share: one definition |
//! | `one_of` | of what can be one of several objects: the schema of each, of which one fits |
//! | `keywords` | of a property: what its facts are called there |
//! | `overlay` | the intersection of several schemas, and the difference of one from it |
//! | `groups` | the channels, and the pages that name none |
//!
//! To add a format, add a file here with its list of limitations, and a row to [`Format::ALL`].

mod asyncapi;
mod events;
mod groups;
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

/// A format.
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

    /// The format's name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::JsonSchema => "json-schema",
            Self::AsyncApi => "asyncapi",
            Self::XRegistry => "xregistry",
        }
    }

    /// What the spec states and a document of this format does not, apart from [`COMMON_LIMITATIONS`].
    #[must_use]
    pub const fn limitations(self) -> &'static [&'static str] {
        match self {
            Self::JsonSchema => json_schema::LIMITATIONS,
            Self::AsyncApi => asyncapi::LIMITATIONS,
            Self::XRegistry => xregistry::LIMITATIONS,
        }
    }
}

/// What the spec states and no format does.
pub const COMMON_LIMITATIONS: &[&str] = &[
    "what a fixup corrected, and what the page said there",
    "where something stands: the page's file and line; other entries of an event",
    "when a page was last updated, further keys of its front matter, and the prose of a changelog",
    "a page's own Schemas section, where an event lists the properties itself, or where a schema leads back to itself",
    "what events were called before (`former` in spec/names.yaml)",
    "that `type` may be absent, where a page says so: an event is known by it",
];

/// The document of a format. The same input makes the same bytes.
#[must_use]
pub fn export(format: Format, input: &Input<'_>) -> String {
    let document = match format {
        Format::JsonSchema => json_schema::document(input),
        Format::AsyncApi => asyncapi::document(input),
        Format::XRegistry => xregistry::document(input),
    };
    json::document(&document)
}
