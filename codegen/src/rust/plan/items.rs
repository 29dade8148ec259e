//! The parts of a plan: modules, types, fields and events, with their names.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::departure::Departure;
use super::published::Published;
use crate::model::decision::Provisional;
use crate::model::path::PropertyPath;
use crate::source::Source;

/// The module of the types that several paths share.
pub const SHARED_MODULE: &str = "types";

/// The plan of the crate.
#[derive(Debug, Default, PartialEq)]
pub struct Plan {
    /// The modules of the pages, by name; the shared types are in [`SHARED_MODULE`].
    pub modules: BTreeMap<String, Module>,
    /// All events, by their types.
    pub events: BTreeMap<String, EventItem>,
    /// All paths of each shared type, sorted, by the name of the type.
    pub shared_by: BTreeMap<String, Vec<PropertyPath>>,
    /// The name of the type at each path that has one.
    pub type_names: BTreeMap<PropertyPath, String>,
    /// The names that depart from the policy, by rule.
    pub departures: Vec<Departure>,
    /// The decisions about names that a person still has to confirm.
    pub provisional: Vec<Provisional>,
}

/// The texts that facts and decisions about names were read from, for errors.
#[derive(Debug)]
pub struct Sources<'a> {
    /// The documents, by file below `spec/docs/`.
    pub documents: &'a BTreeMap<String, Arc<Source>>,
    /// `spec/names.yaml`.
    pub names: &'a Arc<Source>,
    /// The spec on disk.
    pub published: &'a Published,
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
    /// The name of the type.
    pub name: String,
    /// The path of the object; the event for a payload.
    pub place: PropertyPath,
    /// The description.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// Whether a document has an example of the event; otherwise its sample is generated.
    pub has_example: bool,
    /// The fields, in the order of the page.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// The name of the field.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// The type, without `Option`.
    pub r#type: FieldType,
    /// Whether the value is always present.
    pub required: bool,
    /// The deprecation note, if the property is deprecated or kept by a fixup.
    pub deprecated: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The keys and values of the property's metadata.
    pub metadata: Vec<(String, Value)>,
}

impl Field {
    /// Whether the property must be present and can be `null`.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        self.required && self.metadata.iter().any(|(key, value)| key == "nullable" && *value == Value::Bool(true))
    }

    /// Whether the field is an `Option`.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        !self.required || self.is_nullable()
    }
}

/// The type of a field, without `Option`.
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
    /// The name of the type.
    pub name: String,
    /// The path of the property that lists the values.
    pub place: PropertyPath,
    /// The description.
    pub description: Option<String>,
    /// The variants, in the order of the page.
    pub variants: Vec<Variant>,
}

/// A variant.
#[derive(Debug, PartialEq, Eq)]
pub struct Variant {
    /// The name of the variant.
    pub name: String,
    /// The value on the wire.
    pub wire: String,
}

/// The enum of a `oneOf`.
#[derive(Debug, PartialEq)]
pub struct OneOf {
    /// The name of the type.
    pub name: String,
    /// The path of the property that lists the options; the event for a payload.
    pub place: PropertyPath,
    /// The description.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// Whether a document has an example of the event; otherwise its sample is generated.
    pub has_example: bool,
    /// The options, in the order of the page.
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
    /// The deprecation note, if the option is deprecated or kept by a fixup.
    pub deprecated: Option<String>,
    /// The description.
    pub description: Option<String>,
}

/// An event.
#[derive(Debug, PartialEq, Eq)]
pub struct EventItem {
    /// The name of the event's variants and of its payload type.
    pub name: String,
    /// The module of the payload type; `None` if no page documents the payload.
    pub payload: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether only a changelog announces it.
    pub is_announced: bool,
    /// The deprecation note, if the event is deprecated, renamed, or kept by a fixup.
    pub deprecated: Option<String>,
    /// The version or date since which it is deprecated.
    pub since: Option<String>,
    /// The date from which it may no longer be published.
    pub sunset: Option<String>,
    /// The channel that it is published on.
    pub channel: Option<String>,
    /// The URL of the event's page.
    pub page: Option<String>,
    /// The type of the event that replaces it.
    pub successor: Option<String>,
    /// Whether this is a former type of its successor. An event of a former type has the payload of its successor.
    pub is_former: bool,
}

impl Module {
    /// The title of the module's page, if one of its documents has a title.
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

    /// Makes the item the payload of an event.
    pub(super) fn make_payload(&mut self, event: PropertyPath, has_example: bool) {
        match self {
            Self::Struct(item) => {
                (item.place, item.is_payload, item.has_example) = (event, true, has_example);
            }
            Self::OneOf(item) => {
                (item.place, item.is_payload, item.has_example) = (event, true, has_example);
            }
            Self::Enum(_) => {}
        }
    }
}
