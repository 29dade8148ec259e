//! The events of documents, each with the document that states it.

use super::{Document, Event, Layout};

/// An event as one document states it.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The document.
    pub page: &'a Document,
    /// The event.
    pub event: &'a Event,
}

impl Edition<'_> {
    /// Whether the document describes the event, and does not only announce it.
    #[must_use]
    pub fn is_documented(&self) -> bool {
        self.page.layout != Layout::Changelog
    }
}

/// The events of all documents.
pub fn editions(documents: &[Document]) -> impl Iterator<Item = Edition<'_>> {
    documents.iter().flat_map(|page| page.events.iter().map(move |event| Edition { page, event }))
}
