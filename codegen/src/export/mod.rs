//! The spec in other tools' languages.
//!
//! | where | what it makes |
//! | --- | --- |
//! | here | the table of formats, and the text of a document |
//! | `json_schema` | a JSON Schema: one definition of each event |
//! | `asyncapi` | an AsyncAPI document: channels, operations, messages |
//! | `xregistry` | an xRegistry document: groups of message definitions, and of the schemas of their data |
//! | `events` | of an event: the schema of all of it, and that of its data |
//! | `schema` | of a value: its schema; the types that `spec/names.yaml` lets paths share, each one definition |
//! | `one_of` | of what can be one of several objects: the schema of each, of which one fits |
//! | `keywords` | of a property: what its facts are called there |
//! | `overlay` | what several schemas have in common, and what one has beyond that |
//! | `groups` | the channels, and the pages that name none |
//!
//! Another format is a file here, a row of [`Format::ALL`], and what it cannot say. All are made of the corrected pages
//! and of the decisions about names, and of each event of the entry that counts.

mod asyncapi;
mod events;
mod groups;
mod json_schema;
mod keywords;
mod one_of;
mod overlay;
mod schema;
mod xregistry;

use serde_json::Value;

use crate::json;
use crate::model::catalogue::Catalogue;
use crate::rust::plan::Plan;

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

    /// What the spec says and a document of this format does not.
    #[must_use]
    pub const fn cannot_say(self) -> &'static [&'static str] {
        match self {
            Self::JsonSchema => json_schema::CANNOT_SAY,
            Self::AsyncApi => asyncapi::CANNOT_SAY,
            Self::XRegistry => xregistry::CANNOT_SAY,
        }
    }
}

/// What none of the formats says.
pub const NONE_SAYS: &[&str] = &[
    "what a fixup corrected, and what the page said there",
    "where something stands: the page's file and line; other entries of an event",
    "when a page was last updated, further keys of its front matter, and the prose of a changelog",
    "a page's own Schemas section, where an event lists the properties itself, or where a schema leads back to itself",
    "what events were called before (`former` in spec/names.yaml)",
    "that `type` may be absent, where a page says so: an event is known by it",
];

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What all documents state.
    pub catalogue: &'a Catalogue,
    /// The plan of the crate, for the names of types and for what took over from events.
    pub plan: &'a Plan,
    /// Whether values and types of events that no page lists are let through, as the crate does.
    pub is_open: bool,
}

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

/// Sets a key where there is something to say.
fn set(object: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let (Some(object), Some(value)) = (object.as_object_mut(), value) {
        object.insert(key.to_owned(), value.into());
    }
}

/// `true`, or nothing.
fn flag(is: bool) -> Option<bool> {
    is.then_some(true)
}
