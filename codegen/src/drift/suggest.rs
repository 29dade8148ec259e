//! The fixups that would bring the documents in line with the events.

use std::collections::BTreeMap;

use serde_json::Value;

use super::checks::{EventCheck, Node};
use super::tally::Problems;
use crate::model::path::{PathPattern, PropertyPath};
use crate::model::{Property, Type};
use crate::rules::{DRIFT_ABSENT, DRIFT_JSON_TYPE, DRIFT_NULL, DRIFT_VALUE, Rule, Severity};
use crate::spec::SetEntry;

/// The entry of `set` that would resolve a difference; `None` if there is none. `problems` are those of the node, with the
/// number of its values. Without the values that are not allowed, there is no entry for them.
pub(super) fn suggestion(
    rule: &'static Rule<Severity>,
    key: &str,
    event: &EventCheck<'_>,
    node: &Node<'_>,
    (problems, seen): (&Problems, u64),
) -> Option<SetEntry> {
    let property = node.property?;
    let place =
        PropertyPath { event: event.entry.event.event_type.clone(), path: node.path.trim_end_matches("[]").to_owned() };
    // A path with a space is not a pattern.
    PathPattern::parse(&place.to_string()).filter(|pattern| pattern.matches(&place))?;
    let stated = |key: &str| property.stated(key).cloned().unwrap_or_default();
    let (key, from, to) = match rule {
        rule if *rule == DRIFT_ABSENT => (key, true.into(), false.into()),
        rule if *rule == DRIFT_NULL => ("nullable", stated("nullable"), true.into()),
        rule if *rule == DRIFT_JSON_TYPE => {
            let is_always = problems.types.hits.count == seen;
            (
                key,
                property.r#type.to_string().into(),
                sent_type(property, node, &problems.types.kinds, is_always)?.into(),
            )
        }
        rule if *rule == DRIFT_VALUE => {
            let more = problems.outside.kept.keys().cloned().map(Value::from);
            let to: Vec<_> = property.allowed.iter().cloned().map(Value::from).chain(more).collect();
            let is_known = problems.outside.others.count == 0 && to.len() > property.allowed.len();
            (key, property.allowed.clone().into(), Value::from(Some(to).filter(|_| is_known)?))
        }
        _ => (key, stated(key), Value::Null),
    };
    Some(SetEntry { document: None, place, key: key.to_owned(), from, to, reason: String::new() })
}

/// The type that fits all values; `None` if it would need another change of the property.
fn sent_type(property: &Property, node: &Node<'_>, kinds: &BTreeMap<&str, u64>, is_always: bool) -> Option<String> {
    let is_plain = property.properties.is_empty() && property.options.is_empty() && property.allowed.is_empty();
    let is_items = node.path.ends_with("[]");
    let is_known = match &property.r#type {
        Type::Named(_) | Type::OneOf(_) => false,
        Type::Array(item) => is_items && !matches!(**item, Type::Named(_) | Type::OneOf(_) | Type::Array(_)),
        _ => true,
    };
    if !is_plain || !is_known || property.format().is_some() && is_items {
        return None;
    }
    let is_number = kinds.keys().all(|kind| matches!(*kind, "integer" | "number"));
    let is_numeric = matches!(property.r#type.item(), Type::Integer | Type::Number);
    let word = match kinds.keys().collect::<Vec<_>>()[..] {
        _ if is_number && (is_numeric || is_always && kinds.len() > 1) => "number",
        [one] if is_always && !matches!(*one, "array" | "null") => one,
        _ => "any",
    };
    Some(if is_items { format!("{word}[]") } else { word.to_owned() })
}
