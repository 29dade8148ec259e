//! The model: what documents state about events, as plain data in wire names.
//!
//! It has no input or output, and knows neither markdown nor Rust. The same fact read from any layout gives the same
//! model; what a layout cannot express is absent.
//!
//! | module | content |
//! | --- | --- |
//! | [`document`], [`event`], [`types`] | what one document states |
//! | [`catalogue`] | what all documents state together |
//! | [`path`] | paths of properties, patterns of them, and walks over an event |
//! | [`facts`], [`keys`] | the table of facts, and facts by their keys |
//! | [`default_source`] | the document from which the rules take a fact |
//! | [`shape`] | what a value is in Rust, without names |
//! | [`fixup`] | corrections |

pub mod catalogue;
pub mod default_source;
pub mod document;
pub mod documents;
pub mod event;
pub mod examples;
pub mod facts;
pub mod fixup;
pub mod keys;
pub mod naming;
pub mod path;
pub mod shape;
pub mod type_words;
pub mod types;

pub use self::catalogue::FactSources;
pub use self::document::{Document, HasEvents, Layout, Section};
pub use self::event::{Correction, Event, Example, Inferred, METADATA_KEYS, Property, Schema, Unresolved};
pub use self::types::{Type, is_event_type, is_schema_name};
use crate::source::Span;

/// Where a fact stands in its document. Two places are always equal, as the spans of a syntax tree are, so that models
/// compare by their facts alone.
#[derive(Clone, Debug, Default)]
pub struct SourceSpan {
    /// The bytes of the file.
    pub span: Option<Span>,
    /// The file below `spec/docs/`, where the catalogue took it from one of several.
    pub document: Option<String>,
}

impl SourceSpan {
    /// A place in a file.
    #[must_use]
    pub fn at(span: Span) -> Self {
        Self { span: Some(span), document: None }
    }

    /// The same place, of a document.
    #[must_use]
    pub fn of(&self, document: &str) -> Self {
        Self { span: self.span.clone(), document: Some(document.to_owned()) }
    }
}

impl PartialEq for SourceSpan {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
