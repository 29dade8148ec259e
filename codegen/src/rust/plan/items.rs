//! What a plan is made of: modules, types, fields and events, with their names.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::departure::Departure;
use crate::model::path::PropertyPath;
use crate::source::Source;

/// The module of the types that several places share.
pub const SHARED_MODULE: &str = "types";

/// What the crate will have.
#[derive(Debug, Default, PartialEq)]
pub struct Plan {
    /// The modules of the pages, by name; the shared types are in [`SHARED_MODULE`].
    pub modules: BTreeMap<String, Module>,
    /// All events, by their types.
    pub events: BTreeMap<String, EventItem>,
    /// All places of each shared type, sorted, by its name.
    pub shared_by: BTreeMap<String, Vec<PropertyPath>>,
    /// Where names depart from the policy, by rule.
    pub departures: Vec<Departure>,
}

/// Where the facts and the decisions about names were read, for reports.
#[derive(Debug)]
pub struct Sources<'a> {
    /// The documents by their files below `spec/docs/`.
    pub documents: &'a BTreeMap<String, Arc<Source>>,
    /// `spec/names.yaml`.
    pub names: &'a Arc<Source>,
}

/// A module.
#[derive(Debug, Default, PartialEq)]
pub struct Module {
    /// The pages that the module was made from: name, and title if the page has one.
    pub pages: BTreeMap<String, Option<String>>,
    /// The items, in the order of the pages.
    pub items: Vec<Item>,
    /// The types of the events whose payloads are here, in the order of the pages.
    pub events: Vec<String>,
}

/// An item of a module.
#[derive(Debug, PartialEq)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// A list of values.
    Enum(Enum),
    /// One of several objects.
    OneOf(OneOf),
}

/// The struct of an object.
#[derive(Debug, PartialEq)]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// The path of its facts; the event itself for a payload.
    pub place: PropertyPath,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// An example of the whole event: JSON as people write it.
    pub example: Option<String>,
    /// Its fields, in the page's order.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Its type.
    pub r#type: FieldType,
    /// Whether it is always there.
    pub required: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
    /// The sentence about it.
    pub description: Option<String>,
    /// The metadata of the property: key and value.
    pub metadata: Vec<(String, Value)>,
}

/// The type of a field, before it is made optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// `String`.
    Text,
    /// `Timestamp`.
    Timestamp,
    /// `i64`.
    Integer,
    /// A JSON number.
    Number,
    /// `bool`.
    Boolean,
    /// A JSON value.
    Any,
    /// A JSON object.
    Map,
    /// A `Vec`.
    Array(Box<FieldType>),
    /// A type of the same module.
    Own(String),
    /// A type of [`SHARED_MODULE`].
    Shared(String),
}

/// The enum of a list of allowed values.
#[derive(Debug, PartialEq)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Where the values are listed.
    pub place: PropertyPath,
    /// The sentence about it.
    pub description: Option<String>,
    /// Its variants, in the page's order.
    pub variants: Vec<Variant>,
}

/// A variant.
#[derive(Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// The value on the wire.
    pub wire: String,
}

/// The enum of a `oneOf`.
#[derive(Debug, PartialEq)]
pub struct OneOf {
    /// Its name.
    pub name: String,
    /// Where the options are listed; the event itself for a payload.
    pub place: PropertyPath,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// An example of the whole event: JSON as people write it.
    pub example: Option<String>,
    /// Its options, in the page's order.
    pub options: Vec<Choice>,
}

/// An option of a `oneOf`.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name of the variant.
    pub name: String,
    /// The name on the page.
    pub option: String,
    /// The struct of its properties: [`FieldType::Own`] or [`FieldType::Shared`].
    pub r#type: FieldType,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
    /// The sentence about it.
    pub description: Option<String>,
}

/// An event.
#[derive(Debug, PartialEq, Eq)]
pub struct EventItem {
    /// The name of its variants and of its payload.
    pub name: String,
    /// The module of its payload, if that is documented.
    pub payload: Option<String>,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether only a changelog announces it.
    pub is_announced: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
    /// The version or date since which it is deprecated.
    pub since: Option<String>,
    /// The date from which it may no longer be published.
    pub sunset: Option<String>,
    /// The channel that it is published on.
    pub channel: Option<String>,
    /// The address of its page.
    pub page: Option<String>,
    /// The type of the event that replaces it.
    pub successor: Option<String>,
    /// Whether it is what its successor was called before: an event of that type has the payload of its successor.
    pub is_former: bool,
}

impl Module {
    /// The title of its page, if one of its documents has one.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.pages.values().find_map(|title| title.as_deref())
    }
}

impl EventItem {
    /// The dates of its deprecation, as text: `since 2026-04, sunset 2027-04`.
    #[must_use]
    pub fn dates(&self) -> Option<String> {
        let dates = [("since", &self.since), ("sunset", &self.sunset)];
        let stated = dates.into_iter().filter_map(|(word, date)| Some(format!("{word} {}", date.as_ref()?)));
        Some(stated.collect::<Vec<_>>().join(", ")).filter(|dates| !dates.is_empty())
    }
}

impl Item {
    /// The name of the type.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::OneOf(item) => &item.name,
        }
    }

    /// Makes it the payload of the event that is the place.
    pub(super) fn make_payload(&mut self, event: PropertyPath, example: Option<String>) {
        match self {
            Self::Struct(item) => {
                (item.place, item.is_payload, item.example) = (event, true, example);
            }
            Self::OneOf(item) => {
                (item.place, item.is_payload, item.example) = (event, true, example);
            }
            Self::Enum(_) => {}
        }
    }
}
