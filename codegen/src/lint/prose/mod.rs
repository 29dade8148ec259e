//! Descriptions that contradict the table, or state a fact that the table lacks. Descriptions never set facts; a person
//! decides.

mod defaults;
mod deprecated;
mod limits;
mod required;
mod types;
mod values;

use super::described::Described;
use super::{Finding, Subject};
use crate::model::documents::document_events;
use crate::model::path::visit;

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for described in document_events(subject.documents) {
        let event = described.event;
        found.extend(deprecated::deprecated(&described, "", event.deprecated, event.description.as_deref()));
        visit(event, &mut |path, property| {
            let of_property = Described { event: described, path, property };
            let text = property.description.as_deref();
            found.extend(deprecated::deprecated(&described, path, property.deprecated, text));
            found.extend(values::allowed(&of_property, subject));
            found.extend(required::required(&of_property, subject));
            found.extend(types::type_of_value(&of_property));
            found.extend(defaults::default(&of_property));
            found.extend(limits::limit(&of_property));
        });
    }
}
