//! `keep`: adds events and properties that documents dropped.

use std::cmp::Reverse;

use super::errors::Errors;
use super::validate::{self, Violation};
use super::{Keep, Kept, named};
use crate::model::catalogue::{Entry, Page};
use crate::model::is_event_type;
use crate::model::path::{PathPattern, PropertyPath, child_prefix, join};
use crate::model::{Event, Property};

/// An addition to a page.
pub(super) struct Addition {
    /// The index of the entry.
    keep: usize,
    page: usize,
    what: What,
}

/// The added event or property, with its position as indices. They stay valid, since additions are made from the end.
enum What {
    Event(Box<Event>),
    Property { event: usize, parent: Option<usize>, property: Box<Property> },
}

/// Finds the position of each entry, and checks that the page does not have it already.
pub(super) fn find(keeps: &[Keep], pages: &[Page], errors: &mut Errors<'_>) -> Vec<Addition> {
    let mut additions = Vec::new();
    for (number, keep) in keeps.iter().enumerate() {
        let Some(meant) = named(pages, Some(&keep.page)) else {
            errors.unknown_name(&keep.span, &keep.page, pages);
            continue;
        };
        for (at, page) in meant {
            let what = match &keep.what {
                Kept::Event(event) => kept_event(keep, event, page, pages, errors),
                Kept::Property(pattern, property) => kept_property(keep, pattern, property, page, errors),
            };
            additions.extend(what.into_iter().map(|what| Addition { keep: number, page: at, what }));
        }
    }
    drop_duplicates(keeps, &mut additions, errors);
    additions
}

fn kept_event(keep: &Keep, event: &Event, page: &Page, pages: &[Page], errors: &mut Errors<'_>) -> Vec<What> {
    // An event that is only announced has no payload. There, the kept event adds the payload.
    let described = pages.iter().flat_map(|page| page.events.iter().map(move |event| Entry { page, event }));
    let described = described.into_iter().find(|one| one.event.event_type == event.event_type && one.is_documented());
    let again = match described {
        Some(other) if other.page.name == page.name => Some("the page has".to_owned()),
        other => other.map(|other| format!("the page `{}` has", other.page.name)),
    };
    if let Some(again) = again {
        let message = format!("{again} the event `{}` again", event.event_type);
        errors.entry(&keep.span, &event.event_type, message, "expected an event that upstream dropped");
        return Vec::new();
    }
    if !is_event_type(&event.event_type) {
        let message = format!("found the event type `{}`", event.event_type);
        errors.entry(&keep.span, &event.event_type, message, "expected words in lower case with dots between them");
        return Vec::new();
    }
    if !is_valid(keep, validate::properties(&event.properties, page), errors) {
        return Vec::new();
    }
    vec![What::Event(Box::new(Event { kept: Some(keep.reason.clone()), ..event.clone() }))]
}

fn kept_property(
    keep: &Keep,
    pattern: &PathPattern,
    property: &Property,
    page: &Page,
    errors: &mut Errors<'_>,
) -> Vec<What> {
    let property = Property { kept: Some(keep.reason.clone()), ..property.clone() };
    let mut parents = Vec::new();
    let mut has_parent = false;
    for (at, event) in page.events.iter().enumerate().filter(|(_, one)| pattern.matches_event(&one.event_type)) {
        parents_in(event, pattern, &mut |place, number, list, violation| {
            has_parent = true;
            if is_valid(keep, violation.into_iter().collect(), errors) {
                parents.push((at, place, number, list));
            }
        });
    }
    if !has_parent {
        errors.unknown_path(&keep.span, pattern, Some(&keep.page), [page]);
    }
    let mut added = Vec::new();
    if !is_valid(keep, validate::properties(std::slice::from_ref(&property), page), errors) {
        return added;
    }
    for (event, place, parent, list) in parents {
        if list.iter().any(|known| known.name == property.name) {
            let message = format!("`{place}` has the property `{}` again", property.name);
            errors.entry(&keep.span, &pattern.to_string(), message, "expected a property that upstream dropped");
        } else {
            added.push(What::Property { event, parent, property: Box::new(property.clone()) });
        }
    }
    added
}

/// Reports values that are not valid in a document, and returns whether there is none.
fn is_valid(keep: &Keep, violations: Vec<Violation>, errors: &mut Errors<'_>) -> bool {
    let is_valid = violations.is_empty();
    for Violation { text, message, expected } in violations {
        let text = [format!("type: {text}"), text].into_iter().find(|text| errors.has(&keep.span, text));
        errors.entry(&keep.span, &text.unwrap_or_default(), message, expected);
    }
    is_valid
}

/// Receives an event, or a property or option: its path, its index, its properties, and a violation if it cannot have
/// any.
type See<'s, 'a> = &'s mut dyn FnMut(PropertyPath, Option<usize>, &'a [Property], Option<Violation>);

/// The event, its properties and options that a pattern matches. An array matches by its own path and by that of its
/// items.
fn parents_in<'a>(event: &'a Event, pattern: &PathPattern, see: See<'_, 'a>) {
    let place = |path: &str| PropertyPath { event: event.event_type.clone(), path: path.to_owned() };
    if pattern.matches(&place("")) {
        see(place(""), None, &event.properties, None);
    }
    let mut number = 0;
    for property in &event.properties {
        visit_parents(property, &property.name, &mut |path, parent| {
            let items = child_prefix(path, &parent.r#type);
            if pattern.matches(&place(path)) || pattern.matches(&place(&items)) {
                see(place(path), Some(number), &parent.properties, validate::below(&parent.r#type));
            }
            number += 1;
        });
    }
}

/// Visits a property and all nested properties and options.
fn visit_parents<'a>(parent: &'a Property, path: &str, see: &mut dyn FnMut(&str, &'a Property)) {
    see(path, parent);
    let prefix = child_prefix(path, &parent.r#type);
    for child in &parent.properties {
        visit_parents(child, &join(&prefix, &child.name), see);
    }
    for option in &parent.options {
        visit_parents(option, &format!("{prefix}<{}>", option.name), see);
    }
}

/// Visits a property and all nested properties and options, and can change them.
fn visit_parents_mut(parent: &mut Property, see: &mut dyn FnMut(&mut Property)) {
    see(parent);
    for inner in parent.properties.iter_mut().chain(&mut parent.options) {
        visit_parents_mut(inner, see);
    }
}

/// Drops and reports all but one of the entries that keep the same thing. A confirmed entry comes before a provisional
/// one.
fn drop_duplicates(keeps: &[Keep], additions: &mut Vec<Addition>, errors: &mut Errors<'_>) {
    let is_provisional = |one: &Addition| keeps.get(one.keep).is_some_and(|keep| keep.provisional);
    additions.sort_by(|one, other| {
        let rank = |one: &Addition| (is_provisional(one), one.keep);
        one.order().cmp(&other.order()).then(rank(one).cmp(&rank(other)))
    });
    additions.dedup_by(|other, first| {
        let is_again = other.order() == first.order();
        if let Some(keep) = keeps.get(other.keep).filter(|_| is_again) {
            let name = first.name();
            errors.entry(&keep.span, name, format!("`{name}` is kept twice"), "expected one entry for what is kept");
        }
        is_again
    });
}

/// Adds the kept events and properties. Going from the end, an addition only moves what follows it.
pub(super) fn apply(additions: Vec<Addition>, pages: &mut [Page]) {
    for Addition { page, what, .. } in additions {
        let Some(page) = pages.get_mut(page) else { continue };
        match what {
            What::Event(event) => keep_event(page, *event),
            What::Property { event, parent, property } => {
                if let Some(event) = page.events.get_mut(event) {
                    add(event, parent, *property);
                }
            }
        }
    }
}

/// Adds an event. If a changelog announces it, the announcement is kept with it.
fn keep_event(page: &mut Page, mut event: Event) {
    let announced = page.events.iter().position(|known| known.event_type == event.event_type);
    match announced.and_then(|at| page.events.get_mut(at)) {
        Some(known) => {
            (event.section, event.announced) = (known.section.take(), known.announced.take());
            *known = event;
        }
        None => page.events.push(event),
    }
}

fn add(event: &mut Event, parent: Option<usize>, property: Property) {
    let Some(wanted) = parent else { return event.properties.push(property) };
    let mut property = Some(property);
    let mut number = 0;
    for known in &mut event.properties {
        visit_parents_mut(known, &mut |known| {
            if number == wanted {
                known.properties.extend(property.take());
            }
            number += 1;
        });
    }
}

impl Addition {
    /// The order of additions: pages and events from the start, properties from the last parent, and siblings by name.
    fn order(&self) -> (usize, Option<usize>, Reverse<Option<usize>>, &str) {
        match &self.what {
            What::Event(event) => (self.page, None, Reverse(None), &event.event_type),
            What::Property { event, parent, property } => (self.page, Some(*event), Reverse(*parent), &property.name),
        }
    }

    fn name(&self) -> &str {
        self.order().3
    }
}
