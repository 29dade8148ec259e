//! Finds changes of the API that a change of a fact already explains, so that they are not reported twice.

use std::collections::BTreeMap;

use super::api_index::bare;
use crate::diff::change::Change;
use crate::model::path::PropertyPath;
use crate::rules::{ApiEffect, Rule, SemverImpact};

/// What follows from a change of a fact at a place, or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Types have other names, since what they are in was renamed or moved.
    Renamed,
    /// Types have other names, since a property or an option was renamed or moved, and not an event as a whole.
    RenamedInside,
    /// Types and fields were added, removed, or are of another kind.
    Reshaped,
    /// A variant was added or removed.
    Valued,
    /// A field has another sort of value.
    Retyped,
    /// A field is always there, or no longer.
    Required,
    /// A field is deprecated, or no longer.
    Deprecated,
}

/// The changes of facts by their events.
pub(super) struct Explained(BTreeMap<String, Vec<(String, &'static Rule)>>);

impl Explained {
    pub(super) fn new(found: &[Change]) -> Self {
        let mut by_event: BTreeMap<String, Vec<(String, &'static Rule)>> = BTreeMap::new();
        for change in found {
            let PropertyPath { event, path } = &change.spot.place;
            by_event.entry(event.clone()).or_default().push((bare(path), change.rule));
            // What was renamed is looked for by its old name too.
            if let (true, Some(before)) = (change.rule.effects.contains(&ApiEffect::RenamesTypes), &change.before) {
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

    /// Whether a change of this level at a path follows from a reported one.
    pub(super) fn explains(&self, place: &PropertyPath, level: SemverImpact, effect: Effect) -> bool {
        let mut told = self.0.get(&place.event).into_iter().flatten().filter(|(_, rule)| rule.level() >= level);
        let path = bare(&place.path);
        told.any(|(known, rule)| follows(effect, &path, known, rule))
    }
}

/// Whether an effect at a path follows from a reported change at another path.
fn follows(effect: Effect, path: &str, known: &str, rule: &Rule) -> bool {
    let has = |effect: ApiEffect| rule.effects.contains(&effect);
    match effect {
        Effect::Renamed => has(ApiEffect::RenamesTypes) && is_within(path, known),
        Effect::RenamedInside => has(ApiEffect::RenamesTypes) && !known.is_empty() && is_within(path, known),
        Effect::Reshaped => {
            has(ApiEffect::ReshapesTypes) && (is_within(path, known) || is_child(known, path))
                || has(ApiEffect::RenamesTypes) && known == path
        }
        Effect::Valued => {
            has(ApiEffect::ChangesVariants) && known == path || follows(Effect::Reshaped, path, known, rule)
        }
        Effect::Retyped => {
            has(ApiEffect::RetypesField) && known == path || has(ApiEffect::FillsObject) && is_child(known, path)
        }
        Effect::Required => has(ApiEffect::ChangesRequired) && known == path,
        Effect::Deprecated => has(ApiEffect::ChangesDeprecated) && known == path,
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
