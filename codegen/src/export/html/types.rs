//! The pages of shared types, and their list.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use super::catalogue::Lookup;
use super::links;
use super::prose::{Block, blocks, summary};
use super::render::breakable;
use crate::model::path::PropertyPath;
use crate::rust::plan::{Field, FieldType, Item, OneOf, Struct};
use crate::show;

/// The list of shared types.
#[derive(Debug, Serialize)]
pub(super) struct TypeList {
    types: Vec<TypeRow>,
}

#[derive(Debug, Serialize)]
struct TypeRow {
    name: String,
    kind: &'static str,
    summary: String,
    users: usize,
    /// The shared types that have it as a part.
    parents: Vec<String>,
}

/// The page of a shared type.
#[derive(Debug, Serialize)]
pub(super) struct TypePage {
    pub(super) name: String,
    kind: &'static str,
    description: Vec<Block>,
    fields: Vec<FieldView>,
    values: Vec<ValueView>,
    users: Vec<User>,
    count: usize,
    /// The shared types of whose fields it is the type.
    parents: Vec<String>,
}

/// A field, or an option of a `oneOf`.
#[derive(Debug, Serialize)]
struct FieldView {
    wire: String,
    anchor: String,
    rust: String,
    r#type: String,
    /// The name of the type, if it has a page.
    type_name: Option<String>,
    is_required: bool,
    deprecated: Option<String>,
    facts: Vec<String>,
    description: Vec<Block>,
}

#[derive(Debug, Serialize)]
struct ValueView {
    wire: String,
    rust: String,
}

/// An event with the paths that have the type.
#[derive(Debug, Serialize)]
struct User {
    event_type: String,
    shown: Value,
    /// Path and anchor.
    paths: Vec<(String, String)>,
}

/// The list of shared types.
pub(super) fn list(lookup: &Lookup<'_>) -> TypeList {
    let row = |item| TypeRow {
        name: Item::name(item).to_owned(),
        kind: kind(item),
        summary: description(item).map(summary).unwrap_or_default(),
        users: places(item, lookup).len(),
        parents: parents(item, lookup),
    };
    TypeList { types: lookup.shared().map(row).collect() }
}

/// The page of each shared type.
pub(super) fn pages<'a>(lookup: &'a Lookup<'a>) -> impl Iterator<Item = TypePage> + 'a {
    lookup.shared().map(|item| page(item, lookup))
}

fn page(item: &Item, lookup: &Lookup<'_>) -> TypePage {
    let places = places(item, lookup);
    TypePage {
        name: item.name().to_owned(),
        kind: kind(item),
        description: blocks(description(item)),
        fields: fields(item),
        values: values(item),
        count: places.len(),
        users: users(places),
        parents: parents(item, lookup),
    }
}

/// What a shared type is, for people.
pub(super) const fn kind(item: &Item) -> &'static str {
    match item {
        Item::Struct(_) => "object",
        Item::Enum(_) => "list of values",
        Item::OneOf(_) => "one of several objects",
    }
}

pub(super) fn description(item: &Item) -> Option<&str> {
    match item {
        Item::Struct(item) => item.description.as_deref(),
        Item::Enum(item) => item.description.as_deref(),
        Item::OneOf(item) => item.description.as_deref(),
    }
}

fn fields(item: &Item) -> Vec<FieldView> {
    match item {
        Item::Struct(Struct { fields, .. }) => fields.iter().map(field).collect(),
        Item::OneOf(OneOf { options, .. }) => options
            .iter()
            .map(|option| FieldView {
                wire: option.option.clone(),
                anchor: links::anchor(&option.option),
                rust: option.name.clone(),
                r#type: words(&option.r#type),
                type_name: named(&option.r#type).map(str::to_owned),
                is_required: false,
                deprecated: option.deprecated.clone(),
                facts: Vec::new(),
                description: blocks(option.description.as_deref()),
            })
            .collect(),
        Item::Enum(_) => Vec::new(),
    }
}

fn field(field: &Field) -> FieldView {
    FieldView {
        wire: field.wire.clone(),
        anchor: links::anchor(&field.wire),
        rust: field.name.clone(),
        r#type: words(&field.r#type),
        type_name: named(&field.r#type).map(str::to_owned),
        is_required: field.required,
        deprecated: field.deprecated.clone(),
        facts: field.metadata.iter().map(|(key, stated)| format!("{key} {}", show::value(stated))).collect(),
        description: blocks(field.description.as_deref()),
    }
}

fn values(item: &Item) -> Vec<ValueView> {
    let Item::Enum(item) = item else { return Vec::new() };
    let view = item.variants.iter().map(|one| ValueView { wire: one.wire.clone(), rust: one.name.clone() });
    view.collect()
}

/// The type in the words of the documents.
fn words(r#type: &FieldType) -> String {
    let word = match r#type {
        FieldType::Array(item) => return format!("{}[]", words(item)),
        FieldType::Text => "string",
        FieldType::Timestamp => "date-time",
        FieldType::Integer => "integer",
        FieldType::Number => "number",
        FieldType::Boolean => "boolean",
        FieldType::Any => "any",
        FieldType::Map => "object",
        FieldType::Own(name) | FieldType::Shared(name) => name,
    };
    word.to_owned()
}

/// The name of the type of a value, or of the items of an array. All such types of shared types have a page.
fn named(r#type: &FieldType) -> Option<&str> {
    match r#type {
        FieldType::Array(item) => named(item),
        FieldType::Own(name) | FieldType::Shared(name) => Some(name),
        _ => None,
    }
}

/// The paths that have a type.
fn places<'a>(item: &Item, lookup: &Lookup<'a>) -> &'a [PropertyPath] {
    lookup.plan.shared_by.get(item.name()).map_or(&[], Vec::as_slice)
}

fn users(places: &[PropertyPath]) -> Vec<User> {
    let mut events: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for place in places {
        events.entry(&place.event).or_default().push(&place.path);
    }
    let user = |(event_type, paths): (&str, Vec<&str>)| User {
        event_type: event_type.to_owned(),
        shown: breakable(event_type),
        paths: paths.into_iter().map(|path| (path.to_owned(), links::anchor(path))).collect(),
    };
    events.into_iter().map(user).collect()
}

fn parents(item: &Item, lookup: &Lookup<'_>) -> Vec<String> {
    let has = |parent: &&Item| match parent {
        Item::Struct(parent) => parent.fields.iter().any(|field| named(&field.r#type) == Some(item.name())),
        Item::OneOf(parent) => parent.options.iter().any(|option| named(&option.r#type) == Some(item.name())),
        Item::Enum(_) => false,
    };
    lookup.shared().filter(has).map(|parent| parent.name().to_owned()).collect()
}
