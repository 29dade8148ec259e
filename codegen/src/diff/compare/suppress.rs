//! Finds changes of the API that a reported change of a fact explains, so that they are not reported again.

use std::collections::BTreeMap;

use super::api_index::bare;
use crate::diff::change::Change;
use crate::model::path::PropertyPath;
use crate::rules::{ApiEffect, Rule, SemverImpact};

/// The effect of a change of a fact on the API, at the path of the fact or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Types have other names, since a parent was renamed or moved.
    Renamed,
    /// Types have other names, since a property or an option was renamed or moved, but not an event as a whole.
    RenamedInside,
    /// Types and fields were added, or are of another kind.
    Reshaped,
    /// Types were removed. The removal of the last property of an object does not explain that its type is gone.
    Removed,
    /// A variant was added or removed.
    Valued,
    /// A field has another kind of value.
    Retyped,
    /// A field became required or optional.
    Required,
    /// A field became deprecated, or is no longer deprecated.
    Deprecated,
}

/// The changes of facts by their events.
pub(super) struct Explained(BTreeMap<String, Vec<(String, &'static Rule)>>);

impl Explained {
    /// `newer` gives the newer path of an older property. What was removed from a renamed object is reported at its
    /// older path, and is looked up by both.
    pub(super) fn new(found: &[Change], newer: impl Fn(&PropertyPath) -> PropertyPath) -> Self {
        let mut by_event: BTreeMap<String, Vec<(String, &'static Rule)>> = BTreeMap::new();
        for change in found {
            let PropertyPath { event, path } = &change.spot.place;
            by_event.entry(event.clone()).or_default().push((bare(path), change.rule));
            if change.spot.to.is_none() {
                let path = newer(&change.spot.place).path;
                by_event.entry(event.clone()).or_default().push((path, change.rule));
            }
            // A renamed property is also looked up by its old name.
            if let (true, Some(before)) = (change.rule.effects.contains(&ApiEffect::RenamesTypes), &change.before) {
                let (event, path) = if path.is_empty() { (before, "") } else { (event, before.as_str()) };
                by_event.entry(event.clone()).or_default().push((bare(path), change.rule));
            }
        }
        Self(by_event)
    }

    /// Adds a change by names.yaml that affects all of an event.
    pub(super) fn add(&mut self, event: &str, rule: &'static Rule) {
        self.0.entry(event.to_owned()).or_default().push((String::new(), rule));
    }

    /// Whether a change of this level at a path follows from a reported change.
    pub(super) fn explains(&self, place: &PropertyPath, level: SemverImpact, effect: Effect) -> bool {
        let mut reported = self.0.get(&place.event).into_iter().flatten().filter(|(_, rule)| rule.level() >= level);
        let path = bare(&place.path);
        reported.any(|(known, rule)| follows(effect, &path, known, rule))
    }
}

/// Whether an effect at a path follows from a reported change at another path.
fn follows(effect: Effect, path: &str, known: &str, rule: &Rule) -> bool {
    let has = |effect: ApiEffect| rule.effects.contains(&effect);
    match effect {
        Effect::Renamed => has(ApiEffect::RenamesTypes) && is_within(path, known),
        Effect::RenamedInside => has(ApiEffect::RenamesTypes) && !known.is_empty() && is_within(path, known),
        Effect::Removed => {
            has(ApiEffect::ReshapesTypes) && is_within(path, known) || has(ApiEffect::RenamesTypes) && known == path
        }
        Effect::Reshaped => {
            has(ApiEffect::ReshapesTypes) && is_child(known, path) || follows(Effect::Removed, path, known, rule)
        }
        Effect::Valued => {
            has(ApiEffect::ChangesVariants) && known == path || follows(Effect::Reshaped, path, known, rule)
        }
        Effect::Retyped => has(ApiEffect::RetypesField) && known == path,
        Effect::Required => has(ApiEffect::ChangesRequired) && known == path,
        Effect::Deprecated => has(ApiEffect::ChangesDeprecated) && known == path,
    }
}

/// Whether a path is equal to another one or below it.
fn is_within(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other);
    rest.is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with(['.', '<']))
}

/// Whether a path is one step below another.
fn is_child(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other).and_then(|rest| rest.strip_prefix(['.', '<']));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains('.'))
}
