//! What all pages look up: the events with a page, the Rust names of types, the predecessors of events.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use super::render::breakable;
use crate::model::catalogue::{Catalogue, Entry, Page};
use crate::model::path::PropertyPath;
use crate::rust::plan::{EventItem, Item, Plan, SHARED_MODULE};

/// The catalogue and the plan, by the keys that pages have.
pub(super) struct Lookup<'a> {
    pub(super) plan: &'a Plan,
    entries: BTreeMap<&'a str, Entry<'a>>,
    /// The type of each path, and whether it is shared.
    types: BTreeMap<&'a PropertyPath, TypeName<'a>>,
    predecessors: BTreeMap<&'a str, Vec<&'a str>>,
}

/// The Rust name of a type.
#[derive(Clone, Copy, Debug)]
pub(super) struct TypeName<'a> {
    pub(super) name: &'a str,
    pub(super) is_shared: bool,
}

/// A link to an event.
#[derive(Debug, Serialize)]
pub(super) struct EventLink {
    pub(super) event_type: String,
    shown: Value,
    /// Whether the event has a page: a former type has none.
    pub(super) has_page: bool,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, plan: &'a Plan) -> Self {
        let entries = catalogue.entries().map(|entry| (entry.event.event_type.as_str(), entry)).collect();
        let mut predecessors: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (event_type, event) in &plan.events {
            if let Some(successor) = &event.successor {
                predecessors.entry(successor).or_default().push(event_type);
            }
        }
        Self { plan, entries, types: types(plan), predecessors }
    }

    /// The event of a type; `None` if it has no page.
    pub(super) fn entry(&self, event_type: &str) -> Option<Entry<'a>> {
        self.entries.get(event_type).copied()
    }

    /// The plan of an event.
    pub(super) fn planned(&self, event_type: &str) -> Option<&'a EventItem> {
        self.plan.events.get(event_type)
    }

    /// The Rust name of an event, which is its name in TypeScript too.
    pub(super) fn name(&self, event_type: &str) -> &'a str {
        self.planned(event_type).map_or("", |event| &event.name)
    }

    /// The type at a path.
    pub(super) fn type_at(&self, event_type: &str, path: &str) -> Option<TypeName<'a>> {
        let path = PropertyPath { event: event_type.to_owned(), path: path.to_owned() };
        self.types.get(&path).copied()
    }

    pub(super) fn predecessors(&self, event_type: &str) -> Vec<EventLink> {
        self.predecessors.get(event_type).into_iter().flatten().map(|one| self.link(one)).collect()
    }

    pub(super) fn successor(&self, event_type: &str) -> Option<EventLink> {
        self.planned(event_type)?.successor.as_deref().map(|successor| self.link(successor))
    }

    pub(super) fn link(&self, event_type: &str) -> EventLink {
        EventLink {
            event_type: event_type.to_owned(),
            shown: breakable(event_type),
            has_page: self.entry(event_type).is_some(),
        }
    }

    /// The shared types, sorted by name.
    pub(super) fn shared(&self) -> impl Iterator<Item = &'a Item> + use<'a> {
        self.plan.modules.get(SHARED_MODULE).into_iter().flat_map(|module| &module.items)
    }
}

fn types(plan: &Plan) -> BTreeMap<&PropertyPath, TypeName<'_>> {
    let mut types = BTreeMap::new();
    for (module, items) in plan.modules.iter().map(|(name, module)| (name, &module.items)) {
        let is_shared = module == SHARED_MODULE;
        types.extend(items.iter().map(|item| (place(item), TypeName { name: item.name(), is_shared })));
    }
    for (name, places) in &plan.shared_by {
        types.extend(places.iter().map(|place| (place, TypeName { name, is_shared: true })));
    }
    types
}

/// The title of a page, or else its name.
pub(super) fn title_of(page: &Page) -> String {
    page.title.clone().unwrap_or_else(|| page.name.clone())
}

/// The path of a type. Of a shared type it is one of several.
fn place(item: &Item) -> &PropertyPath {
    match item {
        Item::Struct(item) => &item.place,
        Item::Enum(item) => &item.place,
        Item::OneOf(item) => &item.place,
    }
}
