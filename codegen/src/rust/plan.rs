//! Model to items: every module, type, field and variant of the crate, with all names settled.
//!
//! The plan is plain data (`items`), and prints as a short `listing`; the emitters only write it down. `planner` walks
//! over the events, `options` over what a `oneOf` can be. `decisions` asks what people decided, `successors` what took
//! over from which event, `former` what an event was called before. `collisions` sees that every name is one, and stands for one thing; `departures` lists where
//! names differ from the policy.

mod collisions;
mod decisions;
mod departures;
mod former;
mod items;
mod listing;
mod options;
mod planner;
mod successors;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::departures::{Departure, Rule};
pub use self::items::{Choice, Enum, EventItem, Field, FieldType, Item, Module, OneOf, Struct, Variant};
use self::planner::Planner;
use crate::diagnostics::Diagnostics;
use crate::model::catalogue::Catalogue;
use crate::model::path::PropertyPath;
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

/// Plans the crate; names that meet, and decisions that fit nothing, are reported.
pub fn plan(catalogue: &Catalogue, names: &Names, sources: &Sources<'_>, diagnostics: &mut Diagnostics) -> Plan {
    let mut planner = Planner::new(names, sources, diagnostics);
    catalogue.entries().for_each(|entry| planner.event(entry));
    if let Some(shared) = planner.plan.modules.get_mut(SHARED_MODULE) {
        shared.items.sort_by(|one, other| one.name().cmp(other.name()));
    }
    planner.check_modules(&catalogue.pages);
    let redundant = planner.successors();
    planner.former();
    planner.departures(redundant);
    planner.check_unused();
    let mut shared_by = planner.places;
    shared_by.values_mut().for_each(|places| places.sort());
    Plan { shared_by, ..planner.plan }
}
