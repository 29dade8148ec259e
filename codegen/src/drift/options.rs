//! How to read and what to expect.

use crate::delivery::Delivery;

/// The form of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// JSON texts: one, several, one on each line, or in arrays and pages.
    #[default]
    Json,
    /// Lines of a log, some of which have an event in them.
    Log,
}

/// How to read and what to expect.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The form of all inputs.
    pub form: Form,
    /// Whether values of the input can be kept and printed.
    pub show_values: bool,
    /// The deliveries that are expected; empty to expect all.
    pub expected: Vec<Delivery>,
}

impl Options {
    pub(super) fn is_unexpected(&self, delivery: Delivery) -> bool {
        !self.expected.is_empty() && !self.expected.contains(&delivery)
    }
}
