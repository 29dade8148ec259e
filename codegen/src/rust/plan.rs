//! Model to items: every module, type, field and variant of the crate, with all names settled.
//!
//! The plan is plain data, and prints as a short listing; the emitters only write it down. `planner` walks over the
//! events, `options` over those of a `oneOf`, `decisions` asks what people decided, `collisions` sees that every name is one, and stands for one thing.

mod collisions;
mod decisions;
mod departures;
mod options;
mod planner;
mod successors;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use self::planner::Planner;
use crate::model::Page;
use crate::model::catalogue::catalogue;
use crate::model::place::Place;
use crate::report::Report;
use crate::source::Source;
use crate::spec::names::Names;

/// The module of the types that several places share.
pub const SHARED_MODULE: &str = "types";

/// What the crate will have.
#[derive(Debug, Default, PartialEq)]
pub struct Plan {
    /// The modules of the pages, by name; the shared types are in [`SHARED_MODULE`].
    pub modules: BTreeMap<String, Module>,
    /// All events, by their types.
    pub events: BTreeMap<String, EventItem>,
    /// Where names depart from the policy, by rule.
    pub departures: Vec<Departure>,
}

/// A name that departs from the policy of `spec/README.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Departure {
    /// From which part of it.
    pub rule: Rule,
    /// What departs.
    pub what: String,
    /// Why, where somebody decided so in `spec/names.yaml`.
    pub reason: Option<String>,
}

/// A part of the policy of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Types that are equal in facts are one type.
    EqualApart,
    /// Types that have most of their properties or values in common are looked at.
    AlikeApart,
    /// The name of a shared type ends as the property does.
    SharedName,
    /// A name is that of the rule.
    Renamed,
    /// A deprecated event has a successor.
    NoSuccessor,
}

impl Rule {
    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::EqualApart => "equal-apart",
            Self::AlikeApart => "alike-apart",
            Self::SharedName => "shared-name",
            Self::Renamed => "renamed",
            Self::NoSuccessor => "no-successor",
        }
    }
}

impl fmt::Display for Departure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule.id(), self.what)
    }
}

/// A module.
#[derive(Debug, Default, PartialEq)]
pub struct Module {
    /// The pages behind it: file, and title if it has one.
    pub pages: BTreeMap<String, Option<String>>,
    /// What it has, in the order of the pages.
    pub items: Vec<Item>,
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
    /// Where its facts stand; the event itself for a payload.
    pub place: Place,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
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
    /// What is said about its values further: key and value.
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
    pub place: Place,
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
    pub place: Place,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
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
    /// The channel that it is published on.
    pub channel: Option<String>,
    /// The address of its page.
    pub page: Option<String>,
    /// The type of the event that took over from it.
    pub successor: Option<String>,
}

/// Where the facts and the decisions about names were read, for reports.
#[derive(Debug)]
pub struct Sources<'a> {
    /// The pages by their files below `spec/docs/`.
    pub pages: &'a BTreeMap<String, Arc<Source>>,
    /// `spec/names.yaml`.
    pub names: &'a Arc<Source>,
}

/// Plans the crate; names that meet, and decisions that fit nothing, are reported.
pub fn plan(pages: &[Page], names: &Names, sources: &Sources<'_>, report: &mut Report) -> Plan {
    let mut planner = Planner::new(names, sources, report);
    for edition in catalogue(pages) {
        planner.event(edition);
    }
    if let Some(shared) = planner.plan.modules.get_mut(SHARED_MODULE) {
        shared.items.sort_by(|one, other| one.name().cmp(other.name()));
    }
    planner.check_modules(pages);
    planner.successors();
    planner.departures();
    planner.check_unused();
    planner.plan
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
    fn make_payload(&mut self, event: Place, deprecated: Option<String>, example: Option<String>) {
        match self {
            Self::Struct(item) => {
                (item.place, item.is_payload, item.deprecated, item.example) = (event, true, deprecated, example);
            }
            Self::OneOf(item) => {
                (item.place, item.is_payload, item.deprecated, item.example) = (event, true, deprecated, example);
            }
            Self::Enum(_) => {}
        }
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("String"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Integer => f.write_str("i64"),
            Self::Number => f.write_str("Number"),
            Self::Boolean => f.write_str("bool"),
            Self::Any => f.write_str("Value"),
            Self::Map => f.write_str("Map"),
            Self::Array(item) => write!(f, "Vec<{item}>"),
            Self::Own(name) => f.write_str(name),
            Self::Shared(name) => write!(f, "{SHARED_MODULE}::{name}"),
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, module) in &self.modules {
            writeln!(f, "mod {name}")?;
            for item in &module.items {
                match item {
                    Item::Struct(item) => {
                        writeln!(f, "  struct {} = {}", item.name, item.place)?;
                        for field in &item.fields {
                            let optional = if field.required { "" } else { "?" };
                            let deprecated = if field.deprecated.is_some() { " deprecated" } else { "" };
                            writeln!(f, "    {}{optional}: {} = {}{deprecated}", field.name, field.r#type, field.wire)?;
                        }
                    }
                    Item::Enum(item) => {
                        writeln!(f, "  enum {} = {}", item.name, item.place)?;
                        for variant in &item.variants {
                            writeln!(f, "    {} = {}", variant.name, variant.wire)?;
                        }
                    }
                    Item::OneOf(item) => {
                        writeln!(f, "  oneOf {} = {}", item.name, item.place)?;
                        for Choice { name, option, r#type, deprecated, .. } in &item.options {
                            let deprecated = if deprecated.is_some() { " deprecated" } else { "" };
                            writeln!(f, "    {name}: {type} = {option}{deprecated}", r#type = r#type)?;
                        }
                    }
                }
            }
        }
        for (event_type, event) in &self.events {
            let payload = event.payload.as_deref().unwrap_or("-");
            writeln!(f, "event {} = {event_type} in {payload}", event.name)?;
        }
        Ok(())
    }
}
