//! Which changes of the plan are told already by a change of a fact.

use std::collections::BTreeMap;

use super::view::bare;
use crate::diff::change::Change;
use crate::model::place::Place;
use crate::rules::{self, Level, Rule};

/// What follows from a change of a fact at a place, or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Types, fields and variants have other names.
    Renamed,
    /// Types, fields and variants came, went, or are of another kind.
    Reshaped,
}

/// The changes of facts by their events.
pub(super) struct Explained(BTreeMap<String, Vec<(String, &'static Rule)>>);

/// What renames all that is in a place.
static RENAMING: &[&Rule] = &[
    &rules::EVENT_RENAMED,
    &rules::EVENT_MOVED,
    &rules::EVENT_NAME_CHANGED,
    &rules::MODULE_RENAMED,
    &rules::PROPERTY_RENAMED,
    &rules::PROPERTY_MOVED,
    &rules::OPTION_RENAMED,
];

/// What makes or takes all that is in a place.
static SHAPING: &[&Rule] = &[
    &rules::EVENT_REMOVED,
    &rules::EVENT_RENAMED,
    &rules::EVENT_ADDED,
    &rules::EVENT_MOVED,
    &rules::PAYLOAD_REMOVED,
    &rules::PAYLOAD_ADDED,
    &rules::PROPERTY_REMOVED,
    &rules::PROPERTY_RENAMED,
    &rules::PROPERTY_MOVED,
    &rules::PROPERTY_ADDED,
    &rules::PROPERTY_TYPE_CHANGED,
    &rules::OPTION_REMOVED,
    &rules::OPTION_RENAMED,
    &rules::OPTION_ADDED,
    &rules::ALLOWED_VALUES_INTRODUCED,
    &rules::ALLOWED_VALUES_DROPPED,
];

/// What is told of the property itself alone.
static OWN: &[&Rule] = &[
    &rules::PROPERTY_BECAME_REQUIRED,
    &rules::PROPERTY_BECAME_OPTIONAL,
    &rules::PROPERTY_DEPRECATED,
    &rules::PROPERTY_UNDEPRECATED,
    &rules::ALLOWED_VALUE_ADDED,
    &rules::ALLOWED_VALUE_REMOVED,
    &rules::ALLOWED_VALUE_RESPELLED,
];

impl Explained {
    pub(super) fn new(found: &[Change]) -> Self {
        let mut by_event: BTreeMap<String, Vec<(String, &'static Rule)>> = BTreeMap::new();
        for change in found {
            let Place { event, path } = &change.spot.place;
            by_event.entry(event.clone()).or_default().push((bare(path), change.rule));
            // What was renamed is looked for by its old name too.
            if let (true, Some(before)) = (RENAMING.contains(&change.rule), &change.before) {
                let (event, path) = if path.is_empty() { (before, "") } else { (event, before.as_str()) };
                by_event.entry(event.clone()).or_default().push((bare(path), change.rule));
            }
        }
        Self(by_event)
    }

    /// Adds what names.yaml did to all of an event.
    pub(super) fn add(&mut self, event: &str, rule: &'static Rule) {
        self.0.entry(event.to_owned()).or_default().push((String::new(), rule));
    }

    /// Whether a change of this level at a place follows from one that was told.
    pub(super) fn explains(&self, place: &Place, level: Level, effect: Effect) -> bool {
        let told = self.0.get(&place.event).into_iter().flatten();
        let path = bare(&place.path);
        told.filter(|(_, rule)| rule.level() >= level).any(|(known, rule)| match effect {
            Effect::Renamed => RENAMING.contains(rule) && is_within(&path, known),
            Effect::Reshaped => {
                SHAPING.contains(rule) && (is_within(&path, known) || is_child(known, &path))
                    || OWN.contains(rule) && *known == path
            }
        })
    }
}

/// Whether a path is another one, or leads on from it.
fn is_within(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other);
    rest.is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with(['.', '<']))
}

/// Whether a path leads one step on from another.
fn is_child(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other).and_then(|rest| rest.strip_prefix(['.', '<']));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains('.'))
}
