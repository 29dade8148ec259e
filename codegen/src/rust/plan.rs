//! The plan: every module, type, field and variant of the crate, with its final name.
//!
//! The plan is plain data, which the emitters print.
//!
//! | module | does |
//! | --- | --- |
//! | `items` | the plan: modules, types, fields, events |
//! | `planner` | visits the events and makes an item for each type; `options` does so for a `oneOf` |
//! | `renames` | finds the names that `spec/names.yaml` gives |
//! | `overrides` | applies the decisions of `spec/names.yaml`; `successors` and `former_names` apply those about events |
//! | `sharing` | compares the paths of each shared type |
//! | `collisions` | reports names that are not identifiers, or that two items have, and the names that would resolve it |
//! | `titles` | the names of schemas, for exports |
//! | `owner` | the owner of a name |
//! | `published` | the spec on disk: which names the crate has published |
//! | `naming_audit` | lists each `departure` from the policy of names |
//! | `display` | prints the plan as a list |

mod collisions;
mod departure;
mod display;
mod former_names;
mod items;
mod naming_audit;
mod options;
mod overrides;
mod owner;
mod planner;
mod published;
mod renames;
mod sharing;
mod successors;
mod titles;

pub use self::departure::{Departure, Rule};
pub use self::items::{
    Choice, Enum, EventItem, Field, FieldType, Item, Module, OneOf, Plan, SHARED_MODULE, Sources, Struct, Variant,
};
use self::planner::Planner;
pub use self::published::Published;
pub use self::titles::Titles;
use crate::diagnostics::Diagnostics;
use crate::model::catalogue::Catalogue;
use crate::model::naming::Naming;

/// Plans the crate. Reports colliding names, and decisions that match nothing, each with its remedy.
pub fn plan(catalogue: &Catalogue, names: &Naming, sources: &Sources<'_>, diagnostics: &mut Diagnostics) -> Plan {
    let mut planner = Planner::new(names, sources, diagnostics);
    catalogue.entries().for_each(|entry| planner.event(entry));
    if let Some(shared) = planner.plan.modules.get_mut(SHARED_MODULE) {
        shared.items.sort_by(|one, other| one.name().cmp(other.name()));
    }
    planner.check_sharing();
    planner.check_modules(&catalogue.pages);
    let redundant = planner.successors();
    planner.former();
    planner.audit(redundant);
    planner.check_unused();
    let provisional = planner.decisions.provisional();
    let mut shared_by = planner.places;
    shared_by.values_mut().for_each(|places| places.sort());
    Plan { shared_by, provisional, ..planner.plan }
}
