//! Nested types that could be one shared type, from the plan of the crate.

use super::{Finding, Subject};
use crate::model::path::PropertyPath;
use crate::rules::TYPES_APART;
use crate::rust::plan::{Departure, Rule};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let departures = subject.plan.iter().flat_map(|plan| &plan.departures);
    let open = departures.filter(|one| one.reason.is_none());
    found.extend(open.filter_map(|departure| apart(subject, departure)));
}

fn apart(subject: &Subject<'_>, departure: &Departure) -> Option<Finding> {
    let (place, others) = departure.places.split_first()?;
    let message = match departure.rule {
        Rule::DuplicateTypes => format!("the same facts as {}", listed(others)),
        Rule::SimilarTypes => format!("these types are alike: {}", departure.what),
        Rule::SharedName | Rule::Renamed | Rule::NoSuccessor | Rule::RedundantSuccessor => return None,
    };
    let document = subject.catalogue.find(&place.event)?.event.origin.document.as_deref()?;
    Some(Finding::new(&TYPES_APART, document, &place.event, &place.path, message))
}

fn listed(places: &[PropertyPath]) -> String {
    places.iter().map(|place| format!("`{place}`")).collect::<Vec<_>>().join(", ")
}
