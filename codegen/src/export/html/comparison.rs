//! What differs between an event and its successor.

use std::collections::BTreeMap;

use serde::Serialize;

use super::links;
use crate::model::path::visit;
use crate::model::{Event, Property};

/// A property that only one of two events has, or that differs.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Difference {
    path: String,
    anchor: String,
    /// `added`, `removed` or `changed`.
    change: &'static str,
    before: Option<String>,
    after: Option<String>,
}

/// The properties that differ, sorted by path. Descriptions and defaults are not compared.
pub(super) fn compare(old: &Event, new: &Event) -> Vec<Difference> {
    let (old, new) = (summaries(old), summaries(new));
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    let difference = |path: &String| {
        let (before, after) = (old.get(path), new.get(path));
        let change = match (before, after) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        };
        (before != after).then(|| Difference {
            path: path.clone(),
            anchor: links::anchor(path),
            change,
            before: before.cloned(),
            after: after.cloned(),
        })
    };
    paths.into_iter().filter_map(difference).collect()
}

fn summaries(event: &Event) -> BTreeMap<String, String> {
    let mut summaries = BTreeMap::new();
    visit(event, &mut |path, property| {
        summaries.insert(path.to_owned(), summary(property));
    });
    summaries
}

/// The facts of a property that code depends on: `string, required, one of a | b`.
fn summary(property: &Property) -> String {
    let mut parts = vec![property.json_type().to_string()];
    parts.push(if property.required { "required" } else { "optional" }.to_owned());
    parts.extend(property.deprecated.then(|| "deprecated".to_owned()));
    parts.extend(property.format().map(|format| format!("format {format}")));
    if !property.allowed.is_empty() {
        let mut allowed = property.allowed.clone();
        allowed.sort();
        parts.push(format!("one of {}", allowed.join(" | ")));
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Type;

    fn event(properties: &[(&str, bool)]) -> Event {
        let property = |(name, required): &(&str, bool)| Property {
            name: (*name).to_owned(),
            r#type: Type::String,
            required: *required,
            ..Property::default()
        };
        Event { properties: properties.iter().map(property).collect(), ..Event::default() }
    }

    #[test]
    fn only_properties_that_differ_are_listed() {
        let (old, new) =
            (event(&[("a", true), ("b", true), ("c", true)]), event(&[("d", true), ("b", true), ("c", false)]));
        let differences = compare(&old, &new);
        let shown: Vec<_> = differences.iter().map(|one| (one.path.as_str(), one.change)).collect();
        assert_eq!(shown, [("a", "removed"), ("c", "changed"), ("d", "added")]);
        assert_eq!(differences[1].before.as_deref(), Some("string, required"));
        assert_eq!(compare(&old, &old), []);
    }
}
