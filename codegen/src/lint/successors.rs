//! Successors that no document describes, and decisions about successors that only repeat a document.

use super::{Finding, Subject};
use crate::model::Event;
use crate::rules::{REDUNDANT_SUCCESSOR, UNKNOWN_SUCCESSOR};
use crate::rust::plan::{Departure, Rule};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    found.extend(subject.catalogue.entries().filter_map(|entry| unknown(subject, entry.event)));
    let departures = subject.plan.iter().flat_map(|plan| &plan.departures);
    found.extend(departures.filter_map(|departure| redundant(subject, departure)));
}

fn unknown(subject: &Subject<'_>, event: &Event) -> Option<Finding> {
    let successor = event.successor.as_deref().filter(|successor| subject.catalogue.find(successor).is_none())?;
    let message = format!("no document describes the successor `{successor}`");
    Some(Finding::new(&UNKNOWN_SUCCESSOR, document(subject, event)?, &event.event_type, "", message))
}

fn redundant(subject: &Subject<'_>, departure: &Departure) -> Option<Finding> {
    let place = departure.places.first().filter(|_| departure.rule == Rule::RedundantSuccessor)?;
    let event = subject.catalogue.find(&place.event)?.event;
    let message = format!("this document already states the successor that is decided at {}", departure.what);
    Some(Finding::new(&REDUNDANT_SUCCESSOR, document(subject, event)?, &event.event_type, "", message))
}

/// The document that states the successor. If a fixup states it, the first document of the event.
fn document<'a>(subject: &Subject<'_>, event: &'a Event) -> Option<&'a str> {
    let from = event.from.get("successor").filter(|file| subject.sources.contains_key(*file));
    from.or(event.origin.document.as_deref())
}
