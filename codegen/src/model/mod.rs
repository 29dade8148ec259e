//! The model: what documents state about events, as plain data in wire names.
//!
//! The model does no input or output, and knows neither markdown nor Rust. A fact has the same form in the model,
//! whatever layout it was read from. Facts that a layout cannot express are absent.
//!
//! | module | content |
//! | --- | --- |
//! | [`document`], [`event`], [`types`] | the facts of one document |
//! | [`catalogue`] | the merged facts of all documents |
//! | [`path`] | paths of properties, patterns of them, and walks over an event |
//! | [`facts`], [`keys`] | the table of facts, and facts by their keys |
//! | [`default_source`] | the document that a fact is taken from by default |
//! | [`shape`] | the Rust form of a value, without names |
//! | [`fixup`], [`naming`], [`levels`] | the decisions of people: corrections, names, levels of rules |
//! | [`decision`] | what all decisions have in common: a reason, and whether they fit |

pub mod catalogue;
pub mod decision;
pub mod default_source;
pub mod document;
pub mod documents;
pub mod event;
pub mod examples;
pub mod facts;
pub mod fixup;
pub mod keys;
pub mod levels;
pub mod naming;
pub mod path;
pub mod shape;
pub mod type_words;
pub mod types;

use std::sync::Arc;

pub use self::catalogue::FactSources;
pub use self::document::{Document, HasEvents, Layout, Section};
pub use self::event::{Correction, Event, Example, Inferred, METADATA_KEYS, Property, Schema, Unresolved};
pub use self::types::{Type, is_event_type, is_schema_name};
use crate::source::Span;

/// The position of a fact in its document. Two source spans are always equal, as in syntax trees, so that models
/// compare by their facts alone.
#[derive(Clone, Debug, Default)]
pub struct SourceSpan {
    /// The bytes in the file.
    pub span: Option<Span>,
    /// The file below `spec/docs/`. Only set in the catalogue, where a fact can come from several files.
    pub document: Option<Arc<str>>,
}

impl SourceSpan {
    /// A span in a file.
    #[must_use]
    pub fn at(span: Span) -> Self {
        Self { span: Some(span), document: None }
    }

    /// The same span, with the file of the document.
    #[must_use]
    pub fn of(&self, document: impl Into<Arc<str>>) -> Self {
        Self { span: self.span.clone(), document: Some(document.into()) }
    }
}

impl PartialEq for SourceSpan {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
