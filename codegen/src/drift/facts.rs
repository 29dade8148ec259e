//! The line of a document that states a fact of the catalogue.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::checks::{EventCheck, Node};
use crate::model::path::visit;
use crate::model::{Document, SourceSpan};
use crate::source::{Source, Span};

/// The documents of the catalogue, to find the lines of facts.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The documents.
    pub documents: &'a [Document],
    /// Their texts, by file below `spec/docs/`.
    pub sources: &'a BTreeMap<String, Arc<Source>>,
}

/// The place of a fact: the file below `spec/docs/`, and the bytes in it.
pub(super) type Place = (String, Span);

impl Facts<'_> {
    /// The text of a document.
    pub(super) fn source(&self, file: &str) -> Option<&Arc<Source>> {
        self.sources.get(file)
    }

    /// The place of an event.
    pub(super) fn of_event(&self, event: &EventCheck<'_>, key: &str) -> Option<Place> {
        let of_event = event.entry.event;
        let place = of_event.from.get(key).and_then(|file| {
            let stated = self.events(event, file).find_map(|one| one.origin.span.clone())?;
            Some((file.to_owned(), stated))
        });
        place.or_else(|| place_of(&of_event.origin))
    }

    /// The place of a fact of a property: where the document that the fact was taken from has the property.
    pub(super) fn of_property(&self, event: &EventCheck<'_>, node: &Node<'_>, key: &str) -> Option<Place> {
        let property = node.property?;
        let path = node.path.trim_end_matches("[]");
        let place = property.from.get(key).and_then(|file| {
            let mut span = None;
            for stated in self.events(event, file) {
                visit(stated, &mut |at, one| {
                    if at == path && span.is_none() {
                        span.clone_from(&one.origin.span);
                    }
                });
            }
            Some((file.to_owned(), span?))
        });
        place.or_else(|| place_of(&property.origin)).or_else(|| self.of_event(event, "properties"))
    }

    /// The event in a document.
    fn events<'s>(&'s self, event: &EventCheck<'_>, file: &str) -> impl Iterator<Item = &'s crate::model::Event> {
        let event_type = &event.entry.event.event_type;
        let document = self.documents.iter().find(|document| document.file == file);
        document.into_iter().flat_map(|document| &document.events).filter(move |one| one.event_type == *event_type)
    }
}

fn place_of(origin: &SourceSpan) -> Option<Place> {
    Some((origin.document.as_deref()?.to_owned(), origin.span.clone()?))
}
