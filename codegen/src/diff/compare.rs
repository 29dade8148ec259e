//! Finds the changes between two snapshots: first of facts, then of names and types that no fact explains.
//!
//! `events` pairs events, `renames` knows what is one thing under two names, `properties` and `values` compare what
//! an event has, and `pages` what stands around the events. `plans` and `types` compare the crates, of which a
//! `view` tells what stands at each place, and `explained` drops what a change of a fact tells already.

mod events;
mod explained;
mod facts;
mod members;
mod pages;
mod plans;
mod properties;
mod renames;
mod types;
mod values;
mod view;

use std::collections::BTreeMap;

use self::view::View;
use super::change::{Change, Location, Spot};
use super::snapshot::Snapshot;
use crate::model::catalogue::Entry;
use crate::model::path::PropertyPath;
use crate::rules::Rule;

/// All changes, each at one place.
pub(super) fn compare(from: &Snapshot, to: &Snapshot) -> Vec<Change> {
    let mut comparison = Comparison {
        from: Side::new(from),
        to: Side::new(to),
        found: Vec::new(),
        events: BTreeMap::new(),
        paths: BTreeMap::new(),
    };
    comparison.pages();
    comparison.events();
    comparison.plans();
    comparison.found
}

/// Both sides, and what was found so far.
struct Comparison<'a> {
    from: Side<'a>,
    to: Side<'a>,
    found: Vec<Change>,
    /// The newer types of events that have one: that of the older type.
    events: BTreeMap<&'a str, &'a str>,
    /// The newer paths of properties that have another, by the newer type and the older path.
    paths: BTreeMap<PropertyPath, String>,
}

/// One side.
struct Side<'a> {
    snapshot: &'a Snapshot,
    /// Of each event the entry that counts.
    events: BTreeMap<&'a str, Entry<'a>>,
    view: View<'a>,
}

impl<'a> Side<'a> {
    fn new(snapshot: &'a Snapshot) -> Self {
        let events = snapshot.catalogue.entries().map(|one| (one.event.event_type.as_str(), one)).collect();
        Self { snapshot, events, view: View::new(&snapshot.plan) }
    }

    /// Where an event stands, or the line of one of its keys.
    fn event_at(&self, entry: &Entry<'_>, key: &str) -> Option<Location> {
        self.snapshot.at(entry.page, &entry.event.origin, key)
    }
}

/// A change that is being told.
struct Telling {
    rule: &'static Rule,
    place: PropertyPath,
    from: Option<Location>,
    to: Option<Location>,
    near: Option<Location>,
    before: Option<String>,
    after: Option<String>,
}

impl Telling {
    fn new(rule: &'static Rule, place: PropertyPath) -> Self {
        Self { rule, place, from: None, to: None, near: None, before: None, after: None }
    }

    fn at(mut self, from: Option<Location>, to: Option<Location>) -> Self {
        (self.from, self.to) = (from, to);
        self
    }

    fn near(mut self, near: Option<Location>) -> Self {
        self.near = near;
        self
    }

    fn said(mut self, before: impl Into<Option<String>>, after: impl Into<Option<String>>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }
}

impl Comparison<'_> {
    fn tell(&mut self, telling: Telling) {
        let Telling { rule, place, from, to, near, before, after } = telling;
        let spot = Spot { place, from, to, near };
        self.found.push(Change { rule, spot, before, after, also: Vec::new() });
    }
}

/// The place of an event, or of a page.
fn whole(event: &str) -> PropertyPath {
    PropertyPath { event: event.to_owned(), path: String::new() }
}
