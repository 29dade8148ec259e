//! Metadata that states a key twice. Only the text shows this, since reading drops the second value.

use super::{Finding, Subject};
use crate::model::Layout;
use crate::model::documents::{Edition, editions};
use crate::model::path::visit;
use crate::pages::metadata;
use crate::rules::DOUBLED_METADATA;
use crate::source::{Source, Span};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for edition in editions(subject.pages).filter(|one| one.page.layout == Layout::Markdown) {
        let Some(source) = subject.source(&edition.page.file) else { continue };
        visit(edition.event, &mut |path, property| {
            let origin = property.origin.span.as_ref().filter(|_| !property.metadata.is_empty());
            found.extend(origin.into_iter().flat_map(|origin| doubled(&edition, path, source, origin)));
        });
    }
}

fn doubled(edition: &Edition<'_>, path: &str, source: &Source, origin: &Span) -> Vec<Finding> {
    let row = origin.start..source.line_at(origin.start).end;
    let Edition { page, event } = edition;
    let finding = |(key, span): (String, Span)| {
        let span = row.start + span.start..row.start + span.end;
        let message = format!("the metadata states `{key}` twice");
        Finding::new(&DOUBLED_METADATA, &page.file, &event.event_type, path, message).at(Some(span))
    };
    metadata::duplicate_keys(source.slice(&row)).into_iter().map(finding).collect()
}
