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
    let mut finder = Finder { errors, done: BTreeSet::new(), changes: Vec::new() };
    // Of two corrections of one value, the confirmed one counts.
    let (provisional, confirmed): (Vec<_>, Vec<_>) = sets.partition(|set| set.provisional);
    for set in confirmed.into_iter().chain(provisional) {
        finder.set(set, pages);
    }
    finder.changes
}

struct Finder<'a, 'r, 'f> {
    errors: &'a mut Errors<'r>,
    done: BTreeSet<(String, PropertyPath, String)>,
    changes: Vec<Change<'f>>,
}

impl<'f> Finder<'_, '_, 'f> {
    fn set<T: HasEvents>(&mut self, set: &'f Set, pages: &[T]) {
        if set.from == set.to {
            let message = format!("`{}` already is `{}`", set.key, set.to);
            let to = self.errors.key(&set.span, "to");
            return self.errors.entry(&set.span, &to, message, "expected a value other than `from`");
        }
        let Some(meant) = named(pages, set.document.as_deref()) else {
            return self.errors.unknown_name(&set.span, set.document.as_deref().unwrap_or_default(), pages);
        };
        let mut fits = false;
        for (page, of) in &meant {
            let events = of.events().iter().enumerate();
            for (event, of_event) in events.filter(|(_, event)| set.place.matches_event(&event.event_type)) {
                fits |= self.event(set, (*page, of.name()), (event, of_event));
            }
        }
        if !fits {
            let meant = meant.into_iter().map(|(_, page)| page);
            self.errors.unknown_path(&set.span, &set.place, set.document.as_deref(), meant);
        }
    }

    /// Adds the corrections of one event, and returns whether the pattern matches anything in it.
    fn event(&mut self, set: &'f Set, page: (usize, &str), event: (usize, &Event)) -> bool {
        let place = |path: &str| PropertyPath { event: event.1.event_type.clone(), path: path.to_owned() };
        let mut fits = Vec::new();
        if set.place.matches(&place("")) {
            fits.push((None, place(""), keys::event_set_error(event.1, set)));
        }
        let mut number = 0;
        visit(event.1, &mut |path, property| {
            if set.place.matches(&place(path)) {
                fits.push((Some(number), place(path), keys::property_set_error(property, set)));
            }
            number += 1;
        });
        let fits_any = !fits.is_empty();
        for (property, place, set_error) in fits {
            match set_error {
                Some(set_error) => {
                    self.set_error(set, page.1, &place, set_error);
                    self.once(set, page.1, place);
                }
                None if self.once(set, page.1, place) => {
                    self.changes.push(Change { page: page.0, event: event.0, property, set });
                }
                None => {}
            }
        }
        fits_any
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
    let mut of_events: BTreeMap<(usize, usize), Vec<Change<'_>>> = BTreeMap::new();
    for change in provisional {
        of_events.entry((change.page, change.event)).or_default().push(change);
    }
    for ((page, event), changes) in of_events {
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
    for Change { page, event, property, set } in changes {
        let Some((page, property)) =
            pages.get(page).and_then(|page| Some((page, property_of(page, event, property?)?)))
        else {
            continue;
        };
        if let Some(violation) = validate::value(property, &set.key, page)
            && seen.insert((set.span.start, violation.message.clone()))
        {
            let new = format!("to: {}", violation.text);
            let text = if errors.has(&set.span, &new) { &new } else { "to:" };
            errors.entry(&set.span, text, violation.message, violation.expected);
        }
    }
    seen.is_empty()
}

/// The property with an index in an event.
fn property_of(page: &impl HasEvents, event: usize, wanted: usize) -> Option<&Property> {
    let mut found = None;
    let mut number = 0;
    visit(page.events().get(event)?, &mut |_, property| {
        found = if number == wanted { Some(property) } else { found };
        number += 1;
    });
    found
}

/// Changes the values, and returns the changes that succeeded.
fn change<'f, T: HasEvents>(mut changes: Vec<Change<'f>>, pages: &mut [T], errors: &mut Errors<'_>) -> Vec<Change<'f>> {
    // Sorted by key, so that the marks and nested values do not depend on the order of the entries.
    changes.sort_by(|one, other| one.set.key.cmp(&other.set.key));
    changes.retain(|change| {
        let Some(page) = pages.get_mut(change.page) else { return false };
        let file = page.name().to_owned();
        let Some(event) = page.events_mut().get_mut(change.event) else { return false };
        let Err((place, set_error)) = change.apply(event) else { return true };
        Finder { errors, done: BTreeSet::new(), changes: Vec::new() }.set_error(change.set, &file, &place, set_error);
        false
    });
    changes
}

impl Change<'_> {
    fn apply(&self, event: &mut Event) -> Result<(), (PropertyPath, SetError)> {
        let mut place = PropertyPath { event: event.event_type.clone(), path: String::new() };
        let Some(wanted) = self.property else {
            let outcome = keys::change_event(event, self.set);
            return mark(outcome, self.set, &mut event.corrected, &mut event.from)
                .map_err(|set_error| (place, set_error));
        };
        let mut outcome = Ok(());
        let mut number = 0;
        visit_mut(event, &mut |path, property: &mut Property| {
            if number == wanted {
                path.clone_into(&mut place.path);
                let changed = keys::change_property(property, self.set);
                outcome = mark(changed, self.set, &mut property.corrected, &mut property.from);
            }
            number += 1;
        });
        outcome.map_err(|set_error| (place, set_error))
    }
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
            from.0.remove(&set.key);
        }
        _ => from.set(&set.key, FIXUPS),
    }
    Ok(())
}
