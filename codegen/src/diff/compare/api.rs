//! Compares the crates of both sides: events, modules and shared types. `types` compares the contents of types.

use std::collections::BTreeMap;

use super::api_index::bare;
use super::comparison::{Comparison, NewChange, Side, whole};
use super::suppress::Explained;
use crate::diff::change::Location;
use crate::diff::snapshot::Snapshot;
use crate::model::SourceSpan;
use crate::model::catalogue::Page;
use crate::model::naming::RenameTarget;
use crate::model::path::{PropertyPath, visit};
use crate::rules::{self, Rule};
use crate::rust::plan::{EventItem, Plan};

/// The values before and after.
pub(super) type Values = (Option<String>, Option<String>);

impl<'a> Comparison<'a> {
    /// Reports changes of the API that no change of a fact explains.
    pub(super) fn api(&mut self) {
        self.event_items();
        let mut explained = Explained::new(&self.found, |place| self.newer(place));
        self.modules(&mut explained);
        self.types(&explained);
        self.descriptions();
    }

    /// Reports changes of the names and successors of events, and of event types that are on no page.
    fn event_items(&mut self) {
        let (from, to) = (&self.from.snapshot.plan.events, &self.to.snapshot.plan.events);
        for (name, item) in from {
            let new = self.newer_event(name);
            match to.get(new) {
                Some(other) => self.event_item(new, name == new, item, other),
                // An event on a page was already reported as an event.
                None if self.from.events.contains_key(name.as_str()) => {}
                None => self.unlisted(&rules::EVENT_TYPE_REMOVED, name, (Some(name.clone()), None)),
            }
        }
        for name in to.keys().filter(|name| !from.contains_key(*name)) {
            if !self.to.events.contains_key(name.as_str()) {
                self.unlisted(&rules::EVENT_TYPE_ADDED, name, (None, Some(name.clone())));
            }
        }
    }

    fn event_item(&mut self, name: &str, same_type: bool, was: &EventItem, is: &EventItem) {
        if was.name != is.name && same_type {
            self.event_type(&rules::EVENT_NAME_CHANGED, name, (Some(was.name.clone()), Some(is.name.clone())));
        }
        let before = was.successor.as_deref().map(|old| self.newer_event(old));
        if before != is.successor.as_deref() {
            let values = (was.successor.clone(), is.successor.clone());
            let decided = (successor_at(&self.from, self.older_event(name)), successor_at(&self.to, name));
            self.decided(&rules::EVENT_SUCCESSOR_CHANGED, name, values, decided);
        }
    }

    /// Reports an event type that is on no page: a former type.
    fn unlisted(&mut self, rule: &'static Rule, name: &str, values: Values) {
        let decided = (former_at(self.from.snapshot, name), former_at(self.to.snapshot, name));
        self.decided(rule, name, values, decided);
    }

    /// Reports a change of an event at the decisions about it, if there are any.
    fn decided(
        &mut self,
        rule: &'static Rule,
        name: &str,
        values: Values,
        (from, to): (Option<Location>, Option<Location>),
    ) {
        if from.is_none() && to.is_none() {
            return self.event_type(rule, name, values);
        }
        self.push(NewChange::new(rule, whole(name)).at(from, to).values(values.0, values.1));
    }

    fn event_type(&mut self, rule: &'static Rule, name: &str, values: Values) {
        self.everywhere(rule, &[whole(name)], values, Some(&RenameTarget::Event));
    }

    /// The newer type of an event of the older side.
    pub(super) fn newer_event<'n>(&self, name: &'n str) -> &'n str
    where
        'a: 'n,
    {
        self.events.get(name).copied().unwrap_or(name)
    }

    /// The older type of an event of the newer side.
    pub(super) fn older_event<'n>(&self, name: &'n str) -> &'n str
    where
        'a: 'n,
    {
        self.events.iter().find(|(_, new)| **new == name).map_or(name, |(old, _)| old)
    }

    /// Reports pages whose modules have other names.
    fn modules(&mut self, explained: &mut Explained) {
        let modules = |plan: &'a Plan| {
            let pages = plan.modules.iter().filter(|(_, module)| !module.events.is_empty());
            pages.flat_map(|(name, module)| module.pages.keys().map(move |page| (page.as_str(), name.as_str())))
        };
        let was: BTreeMap<_, _> = modules(&self.from.snapshot.plan).collect();
        let is: BTreeMap<_, _> = modules(&self.to.snapshot.plan).collect();
        for (page, name) in was {
            let Some(new) = is.get(page).filter(|new| **new != name) else { continue };
            let decided = |side: &Side<'_>| {
                let module = side.snapshot.names.modules.iter().find(|module| module.page == page);
                module.map(|module| side.snapshot.decided(&module.span)).or_else(|| page_at(side, page))
            };
            let at = (decided(&self.from), decided(&self.to));
            for event in self.to.events.values().filter(|entry| entry.page.name == page) {
                explained.add(&event.event.event_type, &rules::MODULE_RENAMED);
            }
            let change = NewChange::new(&rules::MODULE_RENAMED, whole(page)).at(at.0, at.1);
            self.push(change.values(name.to_owned(), (*new).to_owned()));
        }
    }

    /// Reports changes of the descriptions of shared types.
    fn descriptions(&mut self) {
        let (from, to) = (&self.from.snapshot, &self.to.snapshot);
        let mut found = Vec::new();
        for was in &from.names.shared {
            let is = to.names.shared.iter().find(|is| is.name == was.name && is.description != was.description);
            let Some(is) = is else { continue };
            let places = to.plan.shared_by.get(&is.name).cloned().unwrap_or_default();
            found.push((places, (Some(was.description.clone()), Some(is.description.clone()))));
        }
        for (places, values) in found {
            self.everywhere(&rules::TYPE_DESCRIPTION_CHANGED, &places, values, Some(&RenameTarget::Type));
        }
    }

    /// Reports a change at several paths as one change, at the first path.
    pub(super) fn everywhere(
        &mut self,
        rule: &'static Rule,
        places: &[PropertyPath],
        values: Values,
        what: Option<&RenameTarget>,
    ) {
        let Some(first) = places.first() else { return };
        let spots = places.len();
        for place in places {
            let one = [place.clone()];
            let at = (self.at(&one, what, false), self.at(&one, what, true));
            self.push(NewChange::new(rule, place.clone()).at(at.0, at.1).values(values.0.clone(), values.1.clone()));
        }
        // Merge the changes that were just reported into one.
        let rest = self.found.split_off(self.found.len() - spots + 1);
        if let Some(change) = self.found.last_mut().filter(|change| change.spot.place == *first) {
            change.also = rest.into_iter().map(|change| change.spot).collect();
        }
    }

    /// The line of the decision about a path, or else the line of the path in its page.
    fn at(&self, places: &[PropertyPath], what: Option<&RenameTarget>, newer: bool) -> Option<Location> {
        let side = if newer { &self.to } else { &self.from };
        let place = places.first()?;
        let names = &side.snapshot.names;
        let renamed = names.renamed.iter().find(|one| Some(&one.target) == what && one.path.matches(place));
        if let Some(renamed) = renamed {
            return Some(side.snapshot.decided(&renamed.span));
        }
        let is_of_type = what == Some(&RenameTarget::Type);
        let shared = names.shared.iter().find(|one| is_of_type && one.paths.iter().any(|one| one.matches(place)));
        if let Some(shared) = shared {
            return Some(side.snapshot.decided(&shared.span));
        }
        let event = if newer { place.event.as_str() } else { self.older_event(&place.event) };
        let entry = side.events.get(event)?;
        let mut origin = &entry.event.origin;
        visit(entry.event, &mut |path, property| {
            if bare(path) == place.path {
                origin = &property.origin;
            }
        });
        side.snapshot.at(entry.page, origin, "")
    }
}

/// The line that states the successor of an event, or else the line of the decision about it.
fn successor_at(side: &Side<'_>, name: &str) -> Option<Location> {
    let stated = side.events.get(name).filter(|entry| entry.event.successor.is_some());
    if let Some(entry) = stated {
        let key = if entry.event.successor_inferred { "inferred" } else { "successor" };
        return side.event_at(entry, key);
    }
    let found = side.snapshot.names.successors.iter().find(|one| one.from.matches_event(name));
    found.map(|one| side.snapshot.decided(&one.span))
}

/// The line of the decision that an event had another type before.
fn former_at(side: &Snapshot, name: &str) -> Option<Location> {
    side.names.former.iter().find(|one| one.from == name).map(|one| side.decided(&one.span))
}

fn page_at(side: &Side<'_>, file: &str) -> Option<Location> {
    let page: &Page = side.snapshot.catalogue.pages.iter().find(|page| page.name == file)?;
    side.snapshot.at(page, &SourceSpan::default(), "")
}
