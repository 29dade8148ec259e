//! The events of documents, each with its document.

use super::{Document, Event, Layout};

/// An event as one document describes it.
#[derive(Clone, Copy, Debug)]
pub struct DocumentEvent<'a> {
    /// The document.
    pub document: &'a Document,
    /// The event.
    pub event: &'a Event,
}

impl DocumentEvent<'_> {
    /// Whether the document describes the event, rather than only announcing it.
    #[must_use]
    pub fn is_documented(&self) -> bool {
        self.document.layout != Layout::Changelog
    }
}

/// The events of all documents.
pub fn document_events(documents: &[Document]) -> impl Iterator<Item = DocumentEvent<'_>> {
    documents.iter().flat_map(|document| document.events.iter().map(move |event| DocumentEvent { document, event }))
}
