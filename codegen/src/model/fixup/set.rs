//! `set`: corrects values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::errors::Errors;
use super::keys::{self, SetError};
use super::{FIXUPS, Set, named, validate};
use crate::model::path::{PropertyPath, visit, visit_mut};
use crate::model::{Correction, Event, FactSources, HasEvents, Property};

/// A correction of one value, with indices of the event and the property. Corrections of other values do not change
/// them.
pub(super) struct Change<'f> {
    page: usize,
    event: usize,
    /// The index of the property in the event; `None` for the event itself.
    property: Option<usize>,
    set: &'f Set,
}

/// Finds the values of each entry, and checks that each is the expected one.
pub(super) fn find<'f, T: HasEvents>(
    sets: impl Iterator<Item = &'f Set>,
    pages: &[T],
    errors: &mut Errors<'_>,
) -> Vec<Change<'f>> {
    // Of two corrections of one value, the confirmed one counts.
    let (provisional, confirmed): (Vec<_>, Vec<_>) = sets.partition(|set| set.provisional);
    let sets = [confirmed, provisional].concat();
    let mut finder = Finder { errors, done: BTreeSet::new(), changes: Vec::new() };
    for (set, fits) in sets.iter().zip(fits(&sets, pages)) {
        finder.set(set, fits, pages);
    }
    finder.changes
}

/// A place that an entry matches, and the error that the entry has there.
struct Fit {
    page: usize,
    event: usize,
    property: Option<usize>,
    place: PropertyPath,
    set_error: Option<SetError>,
}

/// The places that each entry matches. Each event is visited once for all of its entries.
fn fits<T: HasEvents>(sets: &[&Set], pages: &[T]) -> Vec<Vec<Fit>> {
    let mut of_events: BTreeMap<(usize, usize), Vec<(usize, &Set)>> = BTreeMap::new();
    for (at, set) in sets.iter().enumerate() {
        for (page, of) in named(pages, set.document.as_deref()).unwrap_or_default() {
            let events = of.events().iter().enumerate();
            for (event, _) in events.filter(|(_, event)| set.place.matches_event(&event.event_type)) {
                of_events.entry((page, event)).or_default().push((at, *set));
            }
        }
    }
    let mut fits: Vec<Vec<Fit>> = sets.iter().map(|_| Vec::new()).collect();
    for ((page, event), sets) in of_events {
        let Some(of_event) = pages.get(page).and_then(|page| page.events().get(event)) else { continue };
        for (at, fit) in fits_in((page, event), of_event, sets) {
            if let Some(fits) = fits.get_mut(at) {
                fits.push(fit);
            }
        }
    }
    fits
}

/// The places in an event, each with the number of the entry that matches it.
fn fits_in((page, event): (usize, usize), of_event: &Event, sets: Vec<(usize, &Set)>) -> Vec<(usize, Fit)> {
    let (patterns, exact): (Vec<_>, Vec<_>) = sets.into_iter().partition(|(_, set)| set.place.path().contains('*'));
    let mut by_path: BTreeMap<&str, Vec<(usize, &Set)>> = BTreeMap::new();
    exact.into_iter().for_each(|(at, set)| by_path.entry(set.place.path()).or_default().push((at, set)));
    let mut fits = Vec::new();
    let mut see = |path: &str, property: Option<usize>, error: &dyn Fn(&Set) -> Option<SetError>| {
        let place = PropertyPath { event: of_event.event_type.clone(), path: path.to_owned() };
        let exact = by_path.get(path).into_iter().flatten();
        for (at, set) in exact.chain(patterns.iter().filter(|(_, set)| set.place.matches(&place))) {
            fits.push((*at, Fit { page, event, property, place: place.clone(), set_error: error(set) }));
        }
    };
    see("", None, &|set| keys::event_set_error(of_event, set));
    let mut number = 0;
    visit(of_event, &mut |path, property| {
        see(path, Some(number), &|set| keys::property_set_error(property, set));
        number += 1;
    });
    fits
}

struct Finder<'a, 'r, 'f> {
    errors: &'a mut Errors<'r>,
    done: BTreeSet<(String, PropertyPath, String)>,
    changes: Vec<Change<'f>>,
}

impl<'f> Finder<'_, '_, 'f> {
    /// Adds the corrections of an entry at the places that it matches.
    fn set<T: HasEvents>(&mut self, set: &'f Set, fits: Vec<Fit>, pages: &[T]) {
        if set.from == set.to {
            let message = format!("`{}` already is `{}`", set.key, set.to);
            let to = self.errors.key(&set.span, "to");
            return self.errors.entry(&set.span, &to, message, "expected a value other than `from`");
        }
        let Some(meant) = named(pages, set.document.as_deref()) else {
            return self.errors.unknown_name(&set.span, set.document.as_deref().unwrap_or_default(), pages);
        };
        if fits.is_empty() {
            let meant = meant.into_iter().map(|(_, page)| page);
            self.errors.unknown_path(&set.span, &set.place, set.document.as_deref(), meant);
        }
        for Fit { page, event, property, place, set_error } in fits {
            let file = pages.get(page).map(T::name).unwrap_or_default();
            match set_error {
                Some(set_error) => {
                    self.set_error(set, file, &place, set_error);
                    self.once(set, file, place);
                }
                None if self.once(set, file, place) => self.changes.push(Change { page, event, property, set }),
                None => {}
            }
        }
    }

    fn set_error(&mut self, set: &Set, file: &str, place: &PropertyPath, set_error: SetError) {
        let what = format!("`{}` of `{place}` in {file}", set.key);
        match set_error {
            SetError::Key => {
                let message = format!("{what} cannot be set");
                match place.path.is_empty() {
                    true => {
                        let pointer = keys::as_pointer(&set.key);
                        let mut known: Vec<&str> = keys::keys_of_events().collect();
                        known.extend(pointer.as_deref());
                        self.errors.unknown_key(&set.span, &set.key, message, known.into_iter());
                    }
                    false => self.errors.unknown_key(&set.span, &set.key, message, keys::keys_of_properties()),
                }
            }
            SetError::Value(found) => {
                let expected = "expected the value that it has now";
                let from = self.errors.key(&set.span, "from");
                let text = if self.errors.has(&set.span, &from) { from } else { set.place.to_string() };
                self.errors.entry(&set.span, &text, format!("{what} is `{found}`"), expected);
            }
            SetError::Kind(expected) => {
                let message = format!("{what} cannot be set to `{}`", set.to);
                let to = self.errors.key(&set.span, "to");
                self.errors.entry(&set.span, &to, message, format!("expected {expected}"));
            }
        }
    }

    /// Whether no other entry sets the value.
    fn once(&mut self, set: &Set, file: &str, place: PropertyPath) -> bool {
        let message = format!("`{}` of `{place}` is set twice", set.key);
        let is_first = self.done.insert((file.to_owned(), place, set.key.clone()));
        if !is_first {
            self.errors.entry(&set.span, &set.place.to_string(), message, "expected one correction of a value");
        }
        is_first
    }
}

/// Changes the values, and marks them as corrected. Reports values of the wrong kind. An event that provisional
/// corrections would make invalid stays as it was.
pub(super) fn apply<T: HasEvents>(changes: Vec<Change<'_>>, pages: &mut [T], errors: &mut Errors<'_>) {
    let (provisional, confirmed): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.set.provisional);
    apply_all(confirmed, pages, errors);
    for ((page, event), changes) in by_event(provisional) {
        let Some(before) = pages.get(page).and_then(|page| page.events().get(event)).cloned() else { continue };
        if !apply_all(changes, pages, errors)
            && let Some(event) = pages.get_mut(page).and_then(|page| page.events_mut().get_mut(event))
        {
            *event = before;
        }
    }
}

/// Changes the values, and returns whether all are valid.
fn apply_all<T: HasEvents>(changes: Vec<Change<'_>>, pages: &mut [T], errors: &mut Errors<'_>) -> bool {
    let changes = change(changes, pages, errors);
    // Checked after all changes, since two entries can set a type and its values.
    let mut seen = BTreeSet::new();
    for ((page, event), changes) in by_event(changes) {
        let Some(page) = pages.get(page) else { continue };
        let mut properties = Vec::new();
        page.events().get(event).into_iter().for_each(|event| visit(event, &mut |_, one| properties.push(one)));
        for Change { property, set, .. } in changes {
            let Some(property) = property.and_then(|at| properties.get(at)) else { continue };
            if let Some(violation) = validate::value(property, &set.key, page)
                && seen.insert((set.span.start, violation.message.clone()))
            {
                let new = format!("to: {}", violation.text);
                let text = if errors.has(&set.span, &new) { &new } else { "to:" };
                errors.entry(&set.span, text, violation.message, violation.expected);
            }
        }
    }
    seen.is_empty()
}

/// The changes of each event, by the indices of its page and of the event.
fn by_event(changes: Vec<Change<'_>>) -> BTreeMap<(usize, usize), Vec<Change<'_>>> {
    let mut by_event: BTreeMap<(usize, usize), Vec<Change<'_>>> = BTreeMap::new();
    for change in changes {
        by_event.entry((change.page, change.event)).or_default().push(change);
    }
    by_event
}

/// Changes the values, and returns the changes that succeeded.
fn change<'f, T: HasEvents>(mut changes: Vec<Change<'f>>, pages: &mut [T], errors: &mut Errors<'_>) -> Vec<Change<'f>> {
    // Sorted by key, so that the marks and nested values do not depend on the order of the entries.
    changes.sort_by(|one, other| one.set.key.cmp(&other.set.key));
    let mut done = Vec::new();
    for ((page, event), changes) in by_event(changes) {
        let Some(page) = pages.get_mut(page) else { continue };
        let file = page.name().to_owned();
        let Some(event) = page.events_mut().get_mut(event) else { continue };
        for (change, outcome) in change_event(changes, event) {
            match outcome {
                Ok(()) => done.push(change),
                Err((place, set_error)) => {
                    let mut finder = Finder { errors, done: BTreeSet::new(), changes: Vec::new() };
                    finder.set_error(change.set, &file, &place, set_error);
                }
            }
        }
    }
    done
}

/// A change, and the error with its place if the value could not be changed.
type Outcome<'f> = (Change<'f>, Result<(), (PropertyPath, SetError)>);

/// Makes the changes of one event, which is visited once for all of them.
fn change_event<'f>(changes: Vec<Change<'f>>, event: &mut Event) -> Vec<Outcome<'f>> {
    let event_type = event.event_type.clone();
    let place = |path: &str| PropertyPath { event: event_type.clone(), path: path.to_owned() };
    let mut outcomes = Vec::new();
    let mut of_properties: BTreeMap<usize, Vec<Change<'f>>> = BTreeMap::new();
    for change in changes {
        if let Some(property) = change.property {
            of_properties.entry(property).or_default().push(change);
            continue;
        }
        let outcome = keys::change_event(event, change.set);
        let outcome = mark(outcome, change.set, &mut event.corrected, &mut event.from);
        outcomes.push((change, outcome.map_err(|set_error| (place(""), set_error))));
    }
    let mut number = 0;
    visit_mut(event, &mut |path, property: &mut Property| {
        for change in of_properties.remove(&number).into_iter().flatten() {
            let outcome = keys::change_property(property, change.set);
            let outcome = mark(outcome, change.set, &mut property.corrected, &mut property.from);
            outcomes.push((change, outcome.map_err(|set_error| (place(path), set_error))));
        }
        number += 1;
    });
    outcomes
}

fn mark(
    outcome: Result<(), SetError>,
    set: &Set,
    log: &mut Vec<Correction>,
    from: &mut FactSources,
) -> Result<(), SetError> {
    outcome?;
    log.push(Correction { key: set.key.clone(), page: set.from.clone() });
    match &set.to {
        _ if set.document.is_some() || set.key.contains('/') => {}
        Value::Null | Value::Bool(false) if set.key != "required" => {
            from.remove(&set.key);
        }
        _ => from.set(&set.key, FIXUPS),
    }
    Ok(())
}
