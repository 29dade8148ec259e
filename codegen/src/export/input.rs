//! The input of an export.

use crate::model::catalogue::Catalogue;
use crate::rust::plan::Plan;

/// The input of an export.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The merged documents.
    pub catalogue: &'a Catalogue,
    /// The plan of the crate, for the names of types and the successors of events.
    pub plan: &'a Plan,
    /// Whether values and event types that no document lists are valid, as in the crate.
    pub is_open: bool,
}
