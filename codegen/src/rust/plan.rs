//! Model to items: every module, type, field and variant of the crate, with all names settled.
//!
//! The plan is plain data, and the emitters only write it down.
//!
//! | where | what it does |
//! | --- | --- |
//! | `items` | the plan: modules, types, fields, events |
//! | `planner` | walks over the events and makes an item of each type; `options` does so for a `oneOf` |
//! | `overrides` | applies the decisions of `spec/names.yaml`; `successors` and `former_names` those about events |
//! | `collisions` | reports names that are no identifiers, or that stand for two things |
//! | `naming_audit` | lists each `departure` from the policy of names |
//! | `display` | prints the plan as a short listing |

mod collisions;
mod departure;
mod display;
mod former_names;
mod items;
mod naming_audit;
mod options;
mod overrides;
mod planner;
mod successors;

pub use self::departure::{Departure, Rule};
pub use self::items::{
    Choice, Enum, EventItem, Field, FieldType, Item, Module, OneOf, Plan, SHARED_MODULE, Sources, Struct, Variant,
};
use self::planner::Planner;
use crate::diagnostics::Diagnostics;
use crate::model::catalogue::Catalogue;
use crate::model::naming::Naming;

/// Plans the crate; names that meet, and decisions that fit nothing, are reported.
pub fn plan(catalogue: &Catalogue, names: &Naming, sources: &Sources<'_>, diagnostics: &mut Diagnostics) -> Plan {
    let mut planner = Planner::new(names, sources, diagnostics);
    catalogue.entries().for_each(|entry| planner.event(entry));
    if let Some(shared) = planner.plan.modules.get_mut(SHARED_MODULE) {
        shared.items.sort_by(|one, other| one.name().cmp(other.name()));
    }
    planner.check_modules(&catalogue.pages);
    let redundant = planner.successors();
    planner.former();
    planner.audit(redundant);
    planner.check_unused();
    let mut shared_by = planner.places;
    shared_by.values_mut().for_each(|places| places.sort());
    Plan { shared_by, ..planner.plan }
}
