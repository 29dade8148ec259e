//! Finds the changes between two snapshots: first changes of facts, then changes of names and types that no fact
//! explains.
//!
//! | module | does |
//! | --- | --- |
//! | `comparison` | both sides, and the changes that were found |
//! | `pages` | compares pages, apart from their events |
//! | `events` | pairs the events of both sides, and compares each pair |
//! | `properties`, `values` | compare the properties of an event |
//! | `renames` | finds events and properties that have a new name |
//! | `examples` | compares the examples of an event |
//! | `describe` | prints facts as one line |
//! | `api`, `types`, `members` | compare the Rust API of both sides |
//! | `api_index` | finds the type and the field at each path |
//! | `suppress` | drops changes of the API that follow from a change of a fact |

mod api;
mod api_index;
mod comparison;
mod describe;
mod events;
mod examples;
mod members;
mod pages;
mod properties;
mod renames;
mod suppress;
mod types;
mod values;

use self::comparison::Comparison;
use super::change::Change;
use super::snapshot::Snapshot;

/// All changes, each at one path.
pub(super) fn compare(from: &Snapshot, to: &Snapshot) -> Vec<Change> {
    let mut comparison = Comparison::new(from, to);
    comparison.pages();
    comparison.events();
    comparison.api();
    comparison.found
}
