//! The input of an export.

use crate::model::catalogue::{Catalogue, Entry};
use crate::rust::plan::{Plan, Titles};

/// A version of AsyncAPI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AsyncApiVersion {
    /// AsyncAPI 3.0.0.
    #[default]
    V3_0,
    /// AsyncAPI 3.1.0.
    V3_1,
}

impl AsyncApiVersion {
    /// All versions.
    pub const ALL: [Self; 2] = [Self::V3_0, Self::V3_1];

    /// The name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
        }
    }

    /// The number in a document.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.0",
            Self::V3_1 => "3.1.0",
        }
    }
}

/// The input of an export.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The merged documents.
    pub catalogue: &'a Catalogue,
    /// The plan of the crate, for the names of types and the successors of events.
    pub plan: &'a Plan,
    /// The titles of schemas.
    pub titles: &'a Titles,
    /// The type of the only event that is exported; `None` for all events.
    pub event: Option<&'a str>,
    /// The version of AsyncAPI documents.
    pub asyncapi: AsyncApiVersion,
    /// Whether values and event types that no document lists are valid, as in the crate.
    pub is_open: bool,
}

impl<'a> Input<'a> {
    /// The exported events, in the order of the pages and of the events on them.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        let only = self.event;
        self.catalogue.entries().filter(move |entry| only.is_none_or(|only| entry.event.event_type == only))
    }
}
