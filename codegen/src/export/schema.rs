//! Values to schemas: a shape in the words of JSON Schema, and the types that `spec/names.yaml` lets paths share, each of
//! which is one definition.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::keywords::{Level, allowed, annotate, limits};
use super::overlay::{common, rest};
use crate::model::Property;
use crate::model::path::{PropertyPath, child_prefix, join};
use crate::model::shape::{Member, Shape};
use crate::rust::plan::{Item, Plan, SHARED_MODULE};

/// Where definitions are, and how one is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Keywords may stand beside a reference.
    JsonSchema,
    /// What stands beside a reference is ignored.
    AsyncApi,
}

impl Dialect {
    /// The definition of a name, with what a place says beyond it.
    pub(super) fn refer(self, name: &str, beyond: Map<String, Value>) -> Map<String, Value> {
        let mut schema = Map::new();
        match self {
            Self::JsonSchema => schema.insert("$ref".to_owned(), format!("#/$defs/{name}").into()),
            Self::AsyncApi => schema.insert("allOf".to_owned(), json!([{"$ref": self.path(name)}])),
        };
        schema.extend(beyond);
        schema
    }

    /// The address of a definition.
    pub(super) fn path(self, name: &str) -> String {
        match self {
            Self::JsonSchema => format!("#/$defs/{name}"),
            Self::AsyncApi => format!("#/components/schemas/{name}"),
        }
    }
}

/// Makes schemas, and collects the places that share one.
pub(super) struct Schemas<'a> {
    pub(super) dialect: Dialect,
    /// Whether values that no page lists are let through.
    pub(super) is_open: bool,
    pub(super) shared: Shared<'a>,
}

impl<'a> Schemas<'a> {
    /// The schema of a property.
    pub(super) fn property(&mut self, property: &'a Property, shape: &Shape<'a>, place: &PropertyPath) -> Value {
        let mut schema = self.value(property, shape, place);
        annotate(&mut schema, property, shape);
        Value::Object(schema)
    }

    fn value(&mut self, property: &'a Property, shape: &Shape<'a>, place: &PropertyPath) -> Map<String, Value> {
        match shape {
            Shape::Array(item) => {
                let mut schema = Map::from_iter([("type".to_owned(), "array".into())]);
                schema.insert("items".to_owned(), self.value(property, item, place).into());
                schema.extend(limits(property, Level::Array));
                schema
            }
            Shape::Enum(_) | Shape::Struct(_) | Shape::OneOf(_) => self.named(property, shape, place),
            _ => self.plain(property, shape),
        }
    }

    /// A type of its own, without regard to whether it is shared.
    pub(super) fn own(
        &mut self,
        property: &'a Property,
        shape: &Shape<'a>,
        place: &PropertyPath,
    ) -> Map<String, Value> {
        match shape {
            Shape::Struct(members) => self.object(property, members, place),
            Shape::OneOf(choices) => self.one_of(property, choices, place),
            _ => self.plain(property, shape),
        }
    }

    fn plain(&self, property: &Property, shape: &Shape<'_>) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.extend(word(shape).map(|word| ("type".to_owned(), word.into())));
        let values = allowed(property, shape);
        if !values.is_empty() {
            schema.insert("enum".to_owned(), values.into());
        }
        if self.is_open && schema.shift_remove("enum").is_some() {
            schema = self.open(property, shape);
        }
        schema.extend(limits(property, Level::Value));
        schema
    }

    /// The listed values, or any other of that type.
    fn open(&self, property: &Property, shape: &Shape<'_>) -> Map<String, Value> {
        let any = word(shape).map_or_else(|| json!({}), |word| json!({"type": word}));
        let mut known = any.clone();
        super::set(&mut known, "enum", Some(allowed(property, shape)));
        Map::from_iter([("anyOf".to_owned(), json!([known, any]))])
    }

    pub(super) fn object(
        &mut self,
        property: &'a Property,
        members: &[Member<'a>],
        place: &PropertyPath,
    ) -> Map<String, Value> {
        let prefix = child_prefix(&place.path, &property.r#type);
        let mut schema = self.members(members, &prefix, &place.event);
        schema.extend(limits(property, Level::Value));
        schema
    }

    /// An object with such properties, whose paths have this prefix.
    fn members(&mut self, members: &[Member<'a>], prefix: &str, event: &str) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for Member { property, shape } in members {
            let place = PropertyPath { event: event.to_owned(), path: join(prefix, &property.name) };
            properties.insert(property.name.clone(), self.property(property, shape, &place));
            required.extend(property.required.then(|| Value::from(property.name.as_str())));
        }
        let mut schema = Map::from_iter([("type".to_owned(), "object".into())]);
        schema.insert("properties".to_owned(), properties.into());
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        schema
    }
}

/// The type of a value that is neither an array nor one of several objects.
fn word(shape: &Shape<'_>) -> Option<&'static str> {
    match shape {
        Shape::Text | Shape::Timestamp | Shape::Enum(_) => Some("string"),
        Shape::Integer => Some("integer"),
        Shape::Number => Some("number"),
        Shape::Boolean => Some("boolean"),
        Shape::Map | Shape::Struct(_) => Some("object"),
        Shape::Any | Shape::Array(_) | Shape::OneOf(_) => None,
    }
}

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
