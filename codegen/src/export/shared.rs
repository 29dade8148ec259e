//! The types that `spec/names.yaml` lets places share, each of which is one definition.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::overlay::{common, rest};
use super::schema::Schemas;
use crate::model::Property;
use crate::model::path::PropertyPath;
use crate::model::shape::Shape;
use crate::rust::plan::{Item, Plan, SHARED_MODULE};

/// What places share.
pub(super) struct Shared<'a> {
    /// The name of the shared type of each place that has one.
    names: BTreeMap<&'a PropertyPath, &'a str>,
    /// What each shared type is.
    descriptions: BTreeMap<&'a str, &'a str>,
    /// The places of each shared type, as they are met.
    sites: BTreeMap<&'a str, Vec<Site<'a>>>,
    /// What all places of a shared type say.
    definitions: BTreeMap<&'a str, Value>,
    /// Whether the places are still being met.
    is_meeting: bool,
}

/// A place that shares a type.
#[derive(Clone)]
struct Site<'a> {
    property: &'a Property,
    shape: Shape<'a>,
    place: PropertyPath,
}

impl<'a> Shared<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        let places =
            plan.shared_by.iter().flat_map(|(name, places)| places.iter().map(move |one| (one, name.as_str())));
        let items = plan.modules.get(SHARED_MODULE).into_iter().flat_map(|module| &module.items);
        Self {
            names: places.collect(),
            descriptions: items.filter_map(|item| Some((item.name(), description(item)?))).collect(),
            sites: BTreeMap::new(),
            definitions: BTreeMap::new(),
            is_meeting: true,
        }
    }

    /// All places were met: from now on there are definitions.
    pub(super) fn close(&mut self) {
        self.is_meeting = false;
    }

    /// The names of the types that are shared.
    pub(super) fn used(&self) -> Vec<&'a str> {
        self.sites.keys().copied().collect()
    }
}

fn description(item: &Item) -> Option<&str> {
    match item {
        Item::Struct(item) => item.description.as_deref(),
        Item::Enum(item) => item.description.as_deref(),
        Item::OneOf(item) => item.description.as_deref(),
    }
}

impl<'a> Schemas<'a> {
    /// A type that may be shared: a reference to its definition, and what this place says beyond that.
    pub(super) fn named(
        &mut self,
        property: &'a Property,
        shape: &Shape<'a>,
        place: &PropertyPath,
    ) -> Map<String, Value> {
        let Some(name) = self.shared.names.get(place).copied() else { return self.own(property, shape, place) };
        if self.shared.is_meeting {
            let site = Site { property, shape: shape.clone(), place: place.clone() };
            self.shared.sites.entry(name).or_default().push(site);
            return self.own(property, shape, place);
        }
        let own = Value::Object(self.own(property, shape, place));
        let beyond = rest(&own, &self.shared_facts(name));
        self.dialect.refer(name, beyond)
    }

    /// What all places of a shared type say. It ends: a type in another has less in it than that.
    fn shared_facts(&mut self, name: &'a str) -> Value {
        if let Some(known) = self.shared.definitions.get(name) {
            return known.clone();
        }
        let mut facts: Option<Value> = None;
        for Site { property, shape, place } in self.shared.sites.get(name).cloned().unwrap_or_default() {
            let own = Value::Object(self.own(property, &shape, &place));
            facts = match facts {
                None => Some(own),
                Some(others) => common(&others, &own),
            };
        }
        let facts = facts.unwrap_or_else(|| Map::new().into());
        self.shared.definitions.insert(name, facts.clone());
        facts
    }

    /// The definition of a shared type.
    pub(super) fn shared_definition(&mut self, name: &'a str) -> Value {
        let mut definition = self.shared_facts(name);
        super::set(&mut definition, "description", self.shared.descriptions.get(name).copied());
        definition
    }
}
