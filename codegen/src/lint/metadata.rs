//! Metadata with a duplicate key. Only the text shows this, since parsing drops the second value.

use super::{Finding, Subject};
use crate::model::Layout;
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::visit;
use crate::pages::metadata;
use crate::rules::DOUBLED_METADATA;
use crate::source::{Source, Span};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for described in document_events(subject.documents).filter(|one| one.document.layout == Layout::Markdown) {
        let Some(source) = subject.source(&described.document.file) else { continue };
        visit(described.event, &mut |path, property| {
            let origin = property.origin.span.as_ref().filter(|_| !property.metadata.is_empty());
            found.extend(origin.into_iter().flat_map(|origin| duplicates(&described, path, source, origin)));
        });
    }
}

fn duplicates(described: &DocumentEvent<'_>, path: &str, source: &Source, origin: &Span) -> Vec<Finding> {
    let row = origin.start..source.line_at(origin.start).end;
    let DocumentEvent { document, event } = described;
    let finding = |(key, span): (String, Span)| {
        let span = row.start + span.start..row.start + span.end;
        let message = format!("the metadata has the key `{key}` more than once");
        Finding::new(&DOUBLED_METADATA, &document.file, &event.event_type, path, message).at(Some(span))
    };
    metadata::duplicate_keys(source.slice(&row)).into_iter().map(finding).collect()
}
