//! Announced events that no other document describes.

use std::collections::BTreeMap;

use super::{Finding, Subject};
use crate::model::catalogue::Entry;
use crate::model::documents::{DocumentEvent, document_events};
use crate::rules::ANNOUNCED_ONLY;

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let merged = subject.merged();
    for announced in document_events(subject.documents).filter(|one| !one.is_documented()) {
        found.extend(only(&announced, &merged));
    }
}

/// A finding for an event that is only announced, at its effective announcement.
fn only(announced: &DocumentEvent<'_>, merged: &BTreeMap<&str, Entry<'_>>) -> Option<Finding> {
    let entry = merged.get(announced.event.event_type.as_str()).filter(|entry| !entry.is_documented())?;
    let counts = entry.event.from.get("announced") == Some(&announced.document.file);
    let message = "no document describes this event";
    counts.then(|| Finding::new(&ANNOUNCED_ONLY, &announced.document.file, &announced.event.event_type, "", message))
}
