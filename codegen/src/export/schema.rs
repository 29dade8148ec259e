//! Schemas of values. Each type that several paths share is one definition: a first pass finds its paths, a second pass
//! makes the schemas.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::input::Input;
use super::keywords::{Level, allowed, annotate, comment, limits};
use super::object::{map, set};
use super::overlay::{constraints, intersect, notes};
use crate::model::Property;
use crate::model::catalogue::Entry;
use crate::model::path::{PropertyPath, child_prefix, join};
use crate::model::shape::{Choice, Member, Shape};
use crate::rust::plan::{Item, SHARED_MODULE, Titles};

/// The place of definitions in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// `$defs`.
    JsonSchema,
    /// `components/schemas`, for AsyncAPI and OpenAPI.
    Components,
}

impl Dialect {
    /// A reference to a definition.
    pub(super) fn refer(self, name: &str) -> Value {
        json!({"$ref": self.path(name)})
    }

    /// The path of a definition.
    pub(super) fn path(self, name: &str) -> String {
        match self {
            Self::JsonSchema => format!("#/$defs/{name}"),
            Self::Components => format!("#/components/schemas/{name}"),
        }
    }
}

/// Makes schemas, with a definition for each type that `spec/names.yaml` lets several paths share.
pub(super) struct Schemas<'a> {
    dialect: Dialect,
    pub(super) titles: &'a Titles,
    /// Whether values that no page lists are valid.
    is_open: bool,
    /// The name of the shared type at each path that has one.
    names: BTreeMap<&'a PropertyPath, &'a str>,
    /// The description of each shared type.
    descriptions: BTreeMap<&'a str, &'a str>,
    /// The paths of each shared type, in the order of the events.
    sites: BTreeMap<&'a str, Vec<Site<'a>>>,
    /// The definitions of the shared types that were requested so far.
    definitions: BTreeMap<&'a str, Value>,
}

/// A path that shares a type.
#[derive(Clone)]
struct Site<'a> {
    property: &'a Property,
    shape: Shape<'a>,
    place: PropertyPath,
}

impl<'a> Schemas<'a> {
    /// Finds the paths of all shared types. Definitions are made when a path requests them.
    pub(super) fn new(input: &Input<'a>, dialect: Dialect) -> Self {
        let plan = input.plan;
        let places =
            plan.shared_by.iter().flat_map(|(name, places)| places.iter().map(move |one| (one, name.as_str())));
        let items = plan.modules.get(SHARED_MODULE).into_iter().flat_map(|module| &module.items);
        let mut schemas = Self {
            dialect,
            titles: input.titles,
            is_open: input.is_open,
            names: places.collect(),
            descriptions: items.filter_map(|item| Some((item.name(), description(item)?))).collect(),
            sites: BTreeMap::new(),
            definitions: BTreeMap::new(),
        };
        for Entry { event, .. } in input.catalogue.entries() {
            for property in &event.properties {
                let place = PropertyPath { event: event.event_type.clone(), path: property.name.clone() };
                schemas.find_sites(property, &Shape::of(property), place);
            }
        }
        schemas
    }

    /// Records a path if its type is shared, and continues with the nested properties.
    fn find_sites(&mut self, property: &'a Property, shape: &Shape<'a>, place: PropertyPath) {
        if let Shape::Array(item) = shape {
            return self.find_sites(property, item, place);
        }
        if let Some(name) = self.names.get(&place).copied() {
            let site = Site { property, shape: shape.clone(), place: place.clone() };
            self.sites.entry(name).or_default().push(site);
        }
        let prefix = child_prefix(&place.path, &property.r#type);
        let inner = |path: String| PropertyPath { event: place.event.clone(), path };
        match shape {
            Shape::Struct(members) => {
                for Member { property, shape } in members {
                    self.find_sites(property, shape, inner(join(&prefix, &property.name)));
                }
            }
            Shape::OneOf(choices) => {
                for Choice { option, members } in choices {
                    let path = format!("{prefix}<{}>", option.name);
                    self.find_sites(option, &Shape::Struct(members.clone()), inner(path));
                }
            }
            _ => {}
        }
    }

    /// The definition of each shared type that was requested, by name.
    pub(super) fn shared(&mut self) -> BTreeMap<String, Value> {
        let names: Vec<_> = self.definitions.keys().copied().collect();
        let definition = |name: &'a str| {
            let mut definition = self.shared_schema(name);
            set(&mut definition, "description", self.descriptions.get(name).copied());
            (name.to_owned(), definition)
        };
        names.into_iter().map(definition).collect()
    }

    /// The definition of a shared type, made of the schemas of all its paths. The recursion ends, since a nested type
    /// is smaller than its parent.
    fn shared_schema(&mut self, name: &'a str) -> Value {
        if let Some(known) = self.definitions.get(name) {
            return known.clone();
        }
        let mut schema: Option<Value> = None;
        for Site { property, shape, place } in self.sites.get(name).cloned().unwrap_or_default() {
            let own = Value::Object(self.own(property, &shape, &place));
            schema = match schema {
                None => Some(own),
                Some(others) => Some(intersect(&others, &own)),
            };
        }
        let schema = schema.unwrap_or_else(|| Map::new().into());
        self.definitions.insert(name, schema.clone());
        schema
    }

    /// A reference to the data of an event, with the facts of the event beside it.
    pub(super) fn refer_to_data(&self, name: &str, property: &Property, shape: &Shape<'_>) -> Value {
        let mut schema = map(self.dialect.refer(name));
        annotate(&mut schema, property, shape);
        Value::Object(schema)
    }

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
            _ => self.own(property, shape, place),
        }
    }

    /// A type that can be shared: a reference to its definition, and the difference at this path.
    pub(super) fn named(
        &mut self,
        property: &'a Property,
        shape: &Shape<'a>,
        place: &PropertyPath,
    ) -> Map<String, Value> {
        let own = self.own(property, shape, place);
        let Some(name) = self.names.get(place).copied() else { return own };
        let (own, definition) = (Value::Object(own), self.shared_schema(name));
        let reference = self.dialect.refer(name);
        let beyond = constraints(&own, &definition);
        let mut schema = map(if beyond.is_empty() { reference } else { json!({"allOf": [reference, beyond]}) });
        comment(&mut schema, notes(&own, &definition));
        schema
    }

    /// The schema of a type, without a reference even if it is shared.
    pub(super) fn own(
        &mut self,
        property: &'a Property,
        shape: &Shape<'a>,
        place: &PropertyPath,
    ) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.extend(self.titles.of(place).map(|title| ("title".to_owned(), title.into())));
        schema.extend(match shape {
            Shape::Struct(members) => self.object(property, members, place),
            Shape::OneOf(choices) => self.one_of(property, choices, place),
            _ => self.plain(property, shape),
        });
        schema
    }

    /// A scalar. If values are listed and the schema is open, any other value of the type is valid too.
    fn plain(&self, property: &Property, shape: &Shape<'_>) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.extend(word(shape).map(|word| ("type".to_owned(), word.into())));
        let values = allowed(property, shape);
        if !values.is_empty() {
            schema.insert("enum".to_owned(), values.into());
        }
        if self.is_open && schema.contains_key("enum") {
            let mut other = Map::new();
            other.extend(word(shape).map(|word| ("type".to_owned(), word.into())));
            other.extend(limits(property, Level::Value));
            other.insert("not".to_owned(), json!({"enum": allowed(property, shape)}));
            // Each value fits one of the two, for generators that make an enum of them.
            return Map::from_iter([("oneOf".to_owned(), json!([schema, other]))]);
        }
        schema.extend(limits(property, Level::Value));
        schema
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

    /// The schema of an object with these properties, whose paths have this prefix.
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

/// Moves each reference that has other keywords beside it into an `allOf`. Some tools ignore the other keywords, and
/// some take the reference and the keywords for a type of its own.
pub(super) fn wrap_references(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(wrap_references);
            let is_reference = object.get("$ref").is_some_and(Value::is_string);
            if is_reference
                && object.len() > 1
                && let Some(reference) = object.shift_remove("$ref")
            {
                object.shift_insert(0, "allOf".to_owned(), json!([{"$ref": reference}]));
            }
        }
        Value::Array(values) => values.iter_mut().for_each(wrap_references),
        _ => {}
    }
}

fn description(item: &Item) -> Option<&str> {
    match item {
        Item::Struct(item) => item.description.as_deref(),
        Item::Enum(item) => item.description.as_deref(),
        Item::OneOf(item) => item.description.as_deref(),
    }
}

/// The JSON type of a value that is neither an array nor one of several objects.
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
