//! The constraints in the metadata of a property.

use serde_json::Value;

use crate::model::Property;

/// The value of a constraint that is a count, such as `minItems`.
pub(super) fn count(property: &Property, key: &str) -> Option<usize> {
    property.stated(key).and_then(Value::as_u64).map(|count| usize::try_from(count).unwrap_or(usize::MAX))
}

/// Whether a count is within two constraints.
pub(super) fn counts(property: &Property, least: &str, most: &str, found: usize) -> bool {
    count(property, least).is_none_or(|least| found >= least) && count(property, most).is_none_or(|most| found <= most)
}

/// The number of items to make: `wanted`, or else the nearest allowed number.
pub(super) fn how_many(property: &Property, least: &str, most: &str, wanted: usize) -> usize {
    wanted.max(count(property, least).unwrap_or(0)).min(count(property, most).unwrap_or(usize::MAX))
}

/// Whether the metadata has `true` for a key.
pub(super) fn is(property: &Property, key: &str) -> bool {
    property.stated(key) == Some(&Value::Bool(true))
}
