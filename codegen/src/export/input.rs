//! What is exported.

use crate::model::catalogue::Catalogue;
use crate::rust::plan::Plan;

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What all documents state.
    pub catalogue: &'a Catalogue,
    /// The plan of the crate, for the names of types and for what took over from events.
    pub plan: &'a Plan,
    /// Whether values and types of events that no page lists are let through, as the crate does.
    pub is_open: bool,
}
