//! References to schemas that cannot be resolved.

use super::{Finding, Subject};
use crate::model::Unresolved;
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::visit;
use crate::rules::UNRESOLVED_REFERENCE;

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for DocumentEvent { document, event } in document_events(subject.documents) {
        let mut unresolved = |path: &str, why: Option<Unresolved>| {
            let message = match why {
                None => return,
                Some(Unresolved::Missing) => "the document does not have the referenced schema",
                Some(Unresolved::Cyclic) => "the schema contains itself; the nested properties are not listed",
            };
            found.push(Finding::new(&UNRESOLVED_REFERENCE, &document.file, &event.event_type, path, message));
        };
        unresolved("", event.unresolved);
        visit(event, &mut |path, property| unresolved(path, property.unresolved));
    }
}
