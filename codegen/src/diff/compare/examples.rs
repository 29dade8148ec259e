//! Compares the examples of an event, member by member.

use serde_json::{Map, Value};

use crate::model::Example;
use crate::model::path::join;

/// The values before and after.
type Values = (Option<String>, Option<String>);

/// The differences of two examples. Members that only one of them has are given by their paths alone, so that one
/// attribute in the examples of many events is one change. `old` in the older example means `new`.
pub(super) fn compare(was: Option<&Example>, is: Option<&Example>, (old, new): (&str, &str)) -> Values {
    let (Some(was), Some(is)) = (was, is) else {
        let whole = |example: &Example| example.value.to_string();
        return (was.map(whole), is.map(whole));
    };
    let mut found = (Vec::new(), Vec::new());
    if was.title.as_ref().map(|title| title.replace(old, new)) != is.title {
        let title = |example: &Example| example.title.as_ref().map(|title| format!("title: {title}"));
        found.0.extend(title(was));
        found.1.extend(title(is));
    }
    values("", &was.value, &is.value, &|text| text.replace(old, new), &mut found);
    let text = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.join(", "));
    (text(found.0), text(found.1))
}

/// Adds the differences of two values at a path.
fn values(
    path: &str,
    was: &Value,
    is: &Value,
    renamed: &dyn Fn(&str) -> String,
    found: &mut (Vec<String>, Vec<String>),
) {
    match (was, is) {
        (Value::Object(was), Value::Object(is)) => {
            for (key, one) in was {
                match is.get(key) {
                    Some(other) => values(&join(path, key), one, other, renamed, found),
                    None => found.0.push(join(path, key)),
                }
            }
            found.1.extend(is.keys().filter(|key| !was.contains_key(*key)).map(|key| join(path, key)));
            let order = |one: &Map<String, Value>, other: &Map<String, Value>| {
                let keys: Vec<_> =
                    one.keys().filter(|key| other.contains_key(*key)).map(|key| join(path, key)).collect();
                keys.join(" before ")
            };
            let (before, after) = (order(was, is), order(is, was));
            if before != after {
                found.0.push(before);
                found.1.push(after);
            }
        }
        (Value::Array(was), Value::Array(is)) => {
            for (at, (one, other)) in was.iter().zip(is).enumerate() {
                values(&format!("{path}[{at}]"), one, other, renamed, found);
            }
            let further = |list: &[Value], from: usize| (from..list.len()).map(|at| format!("{path}[{at}]")).collect();
            let (removed, added): (Vec<_>, Vec<_>) = (further(was, is.len()), further(is, was.len()));
            found.0.extend(removed);
            found.1.extend(added);
        }
        (Value::String(was), Value::String(is)) if renamed(was) == *is => {}
        (was, is) if was == is => {}
        (was, is) => {
            let path = if path.is_empty() { "all" } else { path };
            found.0.push(format!("{path}: {was}"));
            found.1.push(format!("{path}: {is}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::SourceSpan;

    fn example(value: Value) -> Example {
        Example { title: None, value: value.into(), origin: SourceSpan::default() }
    }

    #[test]
    fn examples_differ_in_members() {
        let both = |was: Value, is: Value| {
            let (before, after) = compare(Some(&example(was)), Some(&example(is)), ("a.made", "a.built"));
            [before.unwrap_or_default(), after.unwrap_or_default()]
        };
        for (was, is, before, after) in [
            (json!({"id": 1}), json!({"id": 2}), "id: 1", "id: 2"),
            (json!({"id": 1}), json!({"id": 1, "hostip": "x"}), "", "hostip"),
            (json!({"userid": 1}), json!({"userId": 1}), "userid", "userId"),
            (
                json!({"data": {"a": ["x"]}}),
                json!({"data": {"a": ["y", "z"]}}),
                "data.a[0]: \"x\"",
                "data.a[0]: \"y\", data.a[1]",
            ),
            (json!({"data": []}), json!({"data": {}}), "data: []", "data: {}"),
            (json!({"type": "a.made"}), json!({"type": "a.built"}), "", ""),
            (json!({"a": 1, "b": 2}), json!({"b": 2, "a": 1}), "a before b", "b before a"),
        ] {
            assert_eq!(both(was, is), [before, after]);
        }
    }
}
