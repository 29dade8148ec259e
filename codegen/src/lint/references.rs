//! References to schemas that cannot be followed.

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
                Some(Unresolved::Missing) => "the document does not have the schema that is referred to",
                Some(Unresolved::Cyclic) => "the schema contains itself, and is not listed within itself",
            };
            found.push(Finding::new(&UNRESOLVED_REFERENCE, &document.file, &event.event_type, path, message));
        };
        unresolved("", event.unresolved);
        visit(event, &mut |path, property| unresolved(path, property.unresolved));
    }
}
