//! The limits in the metadata of a property, and values beyond them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::Property;

/// The limits that contradict each other if the first is over the second.
const PAIRS: [(&str, &str); 7] = [
    ("minimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

/// Whether a property has a limit that [`broken`] checks.
pub(crate) fn has_any(property: &Property) -> bool {
    let of_pairs = PAIRS.iter().flat_map(|(least, most)| [*least, *most]);
    of_pairs.chain(["multipleOf", "uniqueItems"]).any(|key| property.stated(key).is_some())
}

/// The first pair of limits that no value can satisfy.
pub(crate) fn reversed(property: &Property) -> Option<String> {
    let mut pairs = PAIRS.into_iter();
    let (least, most) = pairs.find(|(least, most)| {
        let is_exclusive = [least, most].iter().any(|key| key.starts_with("exclusive"));
        let both = number(property, least).zip(number(property, most));
        both.is_some_and(|(least, most)| least > most || is_exclusive && least >= most)
    })?;
    Some(format!("no value fits {} and {}", stated(property, least), stated(property, most)))
}

/// The first limit that a value is beyond, as `maximum = 10`. The limits of numbers and texts are those of the items, if
/// the property is an array.
pub(crate) fn broken(property: &Property, value: &Value) -> Option<String> {
    let key = match value {
        Value::Number(found) => of_number(property, found.as_f64()?),
        Value::String(text) => counted(property, "minLength", "maxLength", || text.chars().count()),
        Value::Array(items) => counted(property, "minItems", "maxItems", || items.len())
            .or_else(|| (is_set(property, "uniqueItems") && !are_unique(items)).then_some("uniqueItems")),
        Value::Object(object) => counted(property, "minProperties", "maxProperties", || object.len()),
        Value::Null | Value::Bool(_) => None,
    };
    key.map(|key| stated(property, key))
}

fn of_number(property: &Property, found: f64) -> Option<&'static str> {
    let limit = |key| number(property, key);
    let is_under = |limit: f64, exclusive: bool| found < limit || exclusive && found <= limit;
    let is_over = |limit: f64, exclusive: bool| found > limit || exclusive && found >= limit;
    // In older schemas, `exclusiveMinimum` is a flag of `minimum`.
    let rules = [
        ("minimum", limit("minimum").is_some_and(|least| is_under(least, is_set(property, "exclusiveMinimum")))),
        ("maximum", limit("maximum").is_some_and(|most| is_over(most, is_set(property, "exclusiveMaximum")))),
        ("exclusiveMinimum", limit("exclusiveMinimum").is_some_and(|least| is_under(least, true))),
        ("exclusiveMaximum", limit("exclusiveMaximum").is_some_and(|most| is_over(most, true))),
        ("multipleOf", limit("multipleOf").is_some_and(|step| !is_multiple(found, step))),
    ];
    rules.into_iter().find(|(_, is_broken)| *is_broken).map(|(key, _)| key)
}

fn is_multiple(found: f64, step: f64) -> bool {
    let times = found / step;
    !times.is_finite() || (times - times.round()).abs() < 1e-9
}

fn counted(
    property: &Property,
    least: &'static str,
    most: &'static str,
    count: impl Fn() -> usize,
) -> Option<&'static str> {
    let limit = |key: &str| property.stated(key).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    let is_under = limit(least).is_some_and(|least| count() < least);
    let is_over = limit(most).is_some_and(|most| count() > most);
    if is_under { Some(least) } else { is_over.then_some(most) }
}

fn are_unique(items: &[Value]) -> bool {
    let mut seen = BTreeSet::new();
    items.iter().all(|item| seen.insert(item.to_string()))
}

fn number(property: &Property, key: &str) -> Option<f64> {
    property.stated(key).and_then(Value::as_f64)
}

fn is_set(property: &Property, key: &str) -> bool {
    property.stated(key) == Some(&Value::Bool(true))
}

fn stated(property: &Property, key: &str) -> String {
    property.stated(key).map(|value| format!("`{key} = {value}`")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(metadata: &[(&str, Value)]) -> Property {
        let metadata = metadata.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        Property { metadata, ..Property::default() }
    }

    #[test]
    fn a_value_beyond_a_limit_breaks_it() {
        for (key, limit, good, bad) in [
            ("minimum", json!(1), json!(1), json!(0)),
            ("maximum", json!(1), json!(1), json!(1.5)),
            ("exclusiveMinimum", json!(1), json!(2), json!(1)),
            ("exclusiveMaximum", json!(1), json!(0), json!(1)),
            ("multipleOf", json!(0.1), json!(0.3), json!(0.35)),
            ("minLength", json!(2), json!("éé"), json!("é")),
            ("maxLength", json!(2), json!("éé"), json!("ééé")),
            ("minItems", json!(1), json!([1]), json!([])),
            ("maxItems", json!(1), json!([1]), json!([1, 2])),
            ("uniqueItems", json!(true), json!([1, 2]), json!([1, 1])),
            ("minProperties", json!(1), json!({"a": 1}), json!({})),
            ("maxProperties", json!(1), json!({"a": 1}), json!({"a": 1, "b": 2})),
        ] {
            let property = with(&[(key, limit.clone())]);
            assert!(has_any(&property), "{key}");
            assert_eq!(broken(&property, &good), None, "{key} {good}");
            assert_eq!(broken(&property, &bad), Some(format!("`{key} = {limit}`")), "{key} {bad}");
        }
        let flagged = with(&[("minimum", json!(1)), ("exclusiveMinimum", json!(true))]);
        assert!(broken(&flagged, &json!(1)).is_some() && broken(&flagged, &json!(2)).is_none());
    }

    #[test]
    fn limits_that_no_value_fits_are_reversed() {
        for (least, most) in PAIRS {
            assert!(reversed(&with(&[(least, json!(2)), (most, json!(1))])).is_some(), "{least}");
            let is_exclusive = least.starts_with("exclusive") || most.starts_with("exclusive");
            let equal = reversed(&with(&[(least, json!(2)), (most, json!(2))]));
            assert_eq!(equal.is_some(), is_exclusive, "{least} {most}");
        }
    }
}
