//! A departure from the policy of names.

use std::fmt;

use crate::model::path::PropertyPath;

/// A name that departs from the policy in `spec/README.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Departure {
    /// The part of the policy.
    pub rule: Rule,
    /// The name, the type or the entry that departs.
    pub what: String,
    /// The paths of types that could be shared, or of events.
    pub places: Vec<PropertyPath>,
    /// The reason in `spec/names.yaml`, if there is one.
    pub reason: Option<String>,
}

/// A part of the policy of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Types with equal facts are one type.
    DuplicateTypes,
    /// Types with most of their properties or values in common are reviewed by a person.
    SimilarTypes,
    /// The name of a shared type ends like the name of the property.
    SharedName,
    /// A name follows the rule.
    Renamed,
    /// A deprecated event has a successor.
    NoSuccessor,
    /// A decision about a successor does not repeat a document.
    RedundantSuccessor,
}

impl Rule {
    /// The id that `cargo xtask names` prints.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::DuplicateTypes => "duplicate-types",
            Self::SimilarTypes => "similar-types",
            Self::SharedName => "shared-name",
            Self::Renamed => "renamed",
            Self::NoSuccessor => "no-successor",
            Self::RedundantSuccessor => "redundant-successor",
        }
    }
}

impl fmt::Display for Departure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule.id(), self.what)
    }
}
