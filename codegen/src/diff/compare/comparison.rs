//! Both sides of a comparison, and the changes found so far.

use std::collections::BTreeMap;

use super::api_index::ApiIndex;
use crate::diff::change::{Change, Location, Spot};
use crate::diff::snapshot::Snapshot;
use crate::model::catalogue::Entry;
use crate::model::path::PropertyPath;
use crate::rules::Rule;

/// Both sides, and the changes found so far.
pub(super) struct Comparison<'a> {
    pub(super) from: Side<'a>,
    pub(super) to: Side<'a>,
    pub(super) found: Vec<Change>,
    /// The newer type of each event that is on both sides, by its older type.
    pub(super) events: BTreeMap<&'a str, &'a str>,
    /// The newer path of each property that was renamed or moved, by the newer event type and the older path.
    pub(super) paths: BTreeMap<PropertyPath, String>,
}

/// One side.
pub(super) struct Side<'a> {
    pub(super) snapshot: &'a Snapshot,
    /// The events by type.
    pub(super) events: BTreeMap<&'a str, Entry<'a>>,
    pub(super) view: ApiIndex<'a>,
}

impl<'a> Side<'a> {
    pub(super) fn new(snapshot: &'a Snapshot) -> Self {
        let events = snapshot.catalogue.entries().map(|one| (one.event.event_type.as_str(), one)).collect();
        Self { snapshot, events, view: ApiIndex::new(&snapshot.plan) }
    }

    /// The line of an event, or of one of its keys.
    pub(super) fn event_at(&self, entry: &Entry<'_>, key: &str) -> Option<Location> {
        self.snapshot.at(entry.page, &entry.event.origin, key)
    }
}

/// A change before it is pushed.
pub(super) struct NewChange {
    pub(super) rule: &'static Rule,
    pub(super) place: PropertyPath,
    pub(super) from: Option<Location>,
    pub(super) to: Option<Location>,
    pub(super) anchor: Option<Location>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

impl NewChange {
    pub(super) fn new(rule: &'static Rule, place: PropertyPath) -> Self {
        Self { rule, place, from: None, to: None, anchor: None, before: None, after: None }
    }

    pub(super) fn at(mut self, from: Option<Location>, to: Option<Location>) -> Self {
        (self.from, self.to) = (from, to);
        self
    }

    pub(super) fn anchor(mut self, anchor: Option<Location>) -> Self {
        self.anchor = anchor;
        self
    }

    pub(super) fn values(mut self, before: impl Into<Option<String>>, after: impl Into<Option<String>>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }
}

impl<'a> Comparison<'a> {
    /// A comparison that has found nothing yet.
    pub(super) fn new(from: &'a Snapshot, to: &'a Snapshot) -> Self {
        Self {
            from: Side::new(from),
            to: Side::new(to),
            found: Vec::new(),
            events: BTreeMap::new(),
            paths: BTreeMap::new(),
        }
    }

    pub(super) fn push(&mut self, change: NewChange) {
        let NewChange { rule, place, from, to, anchor, before, after } = change;
        let spot = Spot { place, from, to, anchor };
        let level = self.to.snapshot.levels.of_change(rule);
        self.found.push(Change { rule, level, spot, before, after, also: Vec::new(), approval: None });
    }
}

/// The path of an event or a page as a whole.
pub(super) fn whole(event: &str) -> PropertyPath {
    PropertyPath { event: event.to_owned(), path: String::new() }
}
