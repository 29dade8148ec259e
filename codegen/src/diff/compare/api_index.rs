//! The type and the field of the crate at each path.
//!
//! Paths have no `[]` here: a schema can itself be an array, which its path does not show.

use std::collections::BTreeMap;

use crate::model::path::{PropertyPath, join};
use crate::rust::plan::{Field, FieldType, Item, Plan, SHARED_MODULE};

/// The API of the crate by paths.
pub(super) struct ApiIndex<'a> {
    /// Every type by its path: `spaces::SpaceCreated`.
    pub(super) types: BTreeMap<String, TypeAt<'a>>,
    /// The path of the type at each property path with a type of its own.
    pub(super) at: BTreeMap<PropertyPath, String>,
    /// The field at each property path.
    pub(super) fields: BTreeMap<PropertyPath, FieldAt<'a>>,
}

/// A type, and the property paths that have it.
pub(super) struct TypeAt<'a> {
    pub(super) item: &'a Item,
    pub(super) places: Vec<PropertyPath>,
}

/// A field.
pub(super) struct FieldAt<'a> {
    /// The path of the struct that has the field.
    pub(super) owner: String,
    pub(super) field: &'a Field,
    pub(super) r#type: Written,
}

/// The type of a field, as far as it can be compared across renames.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The kind of value and its wrappers, from the outside in: `Option`, `Vec`, struct.
    pub(super) shape: Vec<&'static str>,
    /// The path of the inner type, if it is a type of the crate.
    pub(super) inner: Option<String>,
}

impl<'a> ApiIndex<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        let mut view = Self { types: BTreeMap::new(), at: BTreeMap::new(), fields: BTreeMap::new() };
        for (module, all) in &plan.modules {
            for item in &all.items {
                view.types.insert(format!("{module}::{}", item.name()), TypeAt { item, places: Vec::new() });
            }
        }
        for (event, item) in &plan.events {
            if let Some(module) = &item.payload {
                let place = PropertyPath { event: event.clone(), path: "data".to_owned() };
                view.walk(&format!("{module}::{}", item.name), place, &mut Vec::new());
            }
        }
        view
    }

    /// Visits a type at a path, and the types inside it. `open` has the types on the way, which ends a cycle.
    fn walk(&mut self, path: &str, place: PropertyPath, open: &mut Vec<String>) {
        let Some(known) = self.types.get_mut(path).filter(|_| !open.iter().any(|one| one == path)) else { return };
        known.places.push(place.clone());
        let item = known.item;
        self.at.insert(place.clone(), path.to_owned());
        open.push(path.to_owned());
        match item {
            Item::Struct(item) => {
                for field in &item.fields {
                    let place =
                        PropertyPath { event: place.event.clone(), path: join(&place.path, &bare(&field.wire)) };
                    self.field(path, field, place, open);
                }
            }
            Item::OneOf(item) => {
                for option in &item.options {
                    let path_of_option = format!("{}<{}>", place.path, option.option);
                    let inner = PropertyPath { event: place.event.clone(), path: path_of_option };
                    let Some(inside) = path_of(&option.r#type, path) else { continue };
                    self.walk(&inside, inner, open);
                }
            }
            Item::Enum(_) => {}
        }
        open.pop();
    }

    fn field(&mut self, owner: &str, field: &'a Field, place: PropertyPath, open: &mut Vec<String>) {
        let inner = path_of(&field.r#type, owner);
        let mut shape = if field.is_optional() { vec!["Option"] } else { Vec::new() };
        self.write(&field.r#type, inner.as_deref(), &mut shape);
        let r#type = Written { shape, inner: inner.clone() };
        self.fields.insert(place.clone(), FieldAt { owner: owner.to_owned(), field, r#type });
        if let Some(inner) = inner {
            self.walk(&inner, place, open);
        }
    }

    fn write(&self, r#type: &FieldType, inner: Option<&str>, shape: &mut Vec<&'static str>) {
        if let FieldType::Array(item) = r#type {
            shape.push("Vec");
            return self.write(item, inner, shape);
        }
        shape.push(match r#type {
            FieldType::Text => "String",
            FieldType::Timestamp => "Timestamp",
            FieldType::Integer => "i64",
            FieldType::Number => "Number",
            FieldType::Boolean => "bool",
            FieldType::Any => "Value",
            FieldType::Map => "Map<String, Value>",
            _ => inner.and_then(|path| self.types.get(path)).map_or("?", |known| kind(known.item)),
        });
    }

    /// The field at a property path.
    pub(super) fn field_at(&self, event: &str, path: &str) -> Option<&FieldAt<'a>> {
        self.fields.get(&PropertyPath { event: event.to_owned(), path: bare(path) })
    }

    /// The type at a property path.
    pub(super) fn type_at(&self, event: &str, path: &str) -> Option<&TypeAt<'a>> {
        self.types.get(self.at.get(&PropertyPath { event: event.to_owned(), path: bare(path) })?)
    }
}

impl Written {
    /// The type as code, such as `Option<spaces::SpaceType>`.
    pub(super) fn text(&self) -> String {
        let Some((last, around)) = self.shape.split_last() else { return String::new() };
        let mut text = self.inner.clone().unwrap_or_else(|| (*last).to_owned());
        for outer in around.iter().rev() {
            text = format!("{outer}<{text}>");
        }
        text
    }

    /// The shape without `Option`.
    pub(super) fn value(&self) -> Vec<&'static str> {
        self.shape.iter().copied().filter(|part| *part != "Option").collect()
    }
}

/// The kind of a type, in a word.
pub(super) fn kind(item: &Item) -> &'static str {
    match item {
        Item::Struct(_) => "struct",
        Item::Enum(_) => "enum",
        Item::OneOf(_) => "oneOf",
    }
}

/// The path of the type that a field type names; `from` is the path of a type in the same module.
fn path_of(r#type: &FieldType, from: &str) -> Option<String> {
    match r#type {
        FieldType::Array(item) => path_of(item, from),
        FieldType::Own(name) => Some(format!("{}::{name}", from.split("::").next().unwrap_or_default())),
        FieldType::Shared(name) => Some(format!("{SHARED_MODULE}::{name}")),
        _ => None,
    }
}

/// A path without the marks of arrays.
pub(super) fn bare(path: &str) -> String {
    path.replace("[]", "")
}
