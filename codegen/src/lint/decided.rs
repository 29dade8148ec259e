//! Facts that people decided: a `set` without `document` states a fact whatever documents say, and settles the findings
//! about it.

use super::Finding;
use crate::model::fixup::{Fixups, Set};
use crate::rules::{
    ALLOWED_IN_PROSE, DEFAULT_EVENT_TYPE, DEPRECATED_IN_PROSE, DEPRECATION_MARKS, EXAMPLE_FORMAT, EXAMPLE_JSON_TYPE,
    EXAMPLE_NULL, EXAMPLE_REQUIRED, EXAMPLE_VALUE, IMPOSSIBLE_FORMAT, REQUIRED_IN_PROSE, Rule, Severity, TYPE_IN_PROSE,
    TYPE_UNLIKE_SIBLINGS, VALUES_IN_PROSE,
};

/// The keys whose values settle the findings of a rule.
const KEYS: [(&Rule<Severity>, &[&str]); 14] = [
    (&ALLOWED_IN_PROSE, &["allowed"]),
    (&DEFAULT_EVENT_TYPE, &["default", "allowed"]),
    (&DEPRECATED_IN_PROSE, &["deprecated"]),
    (&DEPRECATION_MARKS, &["deprecated"]),
    (&EXAMPLE_FORMAT, &["format"]),
    (&EXAMPLE_JSON_TYPE, &["type"]),
    (&EXAMPLE_NULL, &["nullable", "required"]),
    (&EXAMPLE_REQUIRED, &["required"]),
    (&EXAMPLE_VALUE, &["allowed"]),
    (&IMPOSSIBLE_FORMAT, &["format"]),
    (&REQUIRED_IN_PROSE, &["required"]),
    (&TYPE_IN_PROSE, &["type"]),
    (&TYPE_UNLIKE_SIBLINGS, &["type"]),
    (&VALUES_IN_PROSE, &["allowed"]),
];

/// Removes the findings about decided facts. A provisional decision may have no effect, and settles nothing.
pub(super) fn remove_decided(findings: &mut Vec<Finding>, fixups: &Fixups) {
    let decisions: Vec<&Set> = fixups.set.iter().filter(|set| set.document.is_none() && !set.provisional).collect();
    findings.retain(|finding| {
        let keys = KEYS.iter().find(|(rule, _)| *rule == finding.rule).map_or(&[][..], |(_, keys)| keys);
        !decisions.iter().any(|set| keys.contains(&set.key.as_str()) && set.place.matches(&finding.place))
    });
}
