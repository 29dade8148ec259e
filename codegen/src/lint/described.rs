//! A property of an event, as a document describes it.

use super::Finding;
use crate::model::Property;
use crate::model::documents::DocumentEvent;
use crate::rules::{Rule, Severity};

/// A property of an event, as a document describes it.
pub(super) struct Described<'a, 'p> {
    pub(super) event: DocumentEvent<'a>,
    pub(super) path: &'p str,
    pub(super) property: &'a Property,
}

impl Described<'_, '_> {
    /// A finding at the property.
    pub(super) fn finding(&self, rule: &'static Rule<Severity>, message: String) -> Finding {
        Finding::new(rule, &self.event.document.file, &self.event.event.event_type, self.path, message)
    }
}
