//! What two documented editions of an event say otherwise. What a layout cannot say does not count: it prints what is
//! behind the name of a schema, and never the name.

use std::collections::BTreeMap;

use super::{Finding, Subject};
use crate::model::catalogue::{Edition, editions};
use crate::model::path::visit;
use crate::model::{Page, Property, Type};
use crate::rules::DOCUMENTS_DIFFER;

/// The properties of an event by their paths, in the page's order.
type Properties<'a> = Vec<(String, &'a Property)>;

/// Compares each documented edition with the one that counts.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let by_type = subject.by_type();
    for older in editions(subject.pages).filter(Edition::is_documented) {
        let counts = by_type.get(older.event.event_type.as_str());
        if let Some(counts) = counts.filter(|counts| counts.page.file != older.page.file) {
            compare(&older, counts, found);
        }
    }
}

fn compare(older: &Edition<'_>, counts: &Edition<'_>, found: &mut Vec<Finding>) {
    let (here, there) = (properties(older), properties(counts));
    let (known_here, known_there) = (by_path(&here), by_path(&there));
    let file = &counts.page.file;
    let mut add = |path: &str, message: String| {
        found.push(Finding::new(&DOCUMENTS_DIFFER, &older.page.file, &older.event.event_type, path, message));
    };
    for (path, property) in &here {
        match known_there.get(path.as_str()) {
            None => add(path, format!("{file} does not have this property")),
            Some(other) => {
                if let Some((one, other)) = contradiction((property, older.page), (other, counts.page)) {
                    add(path, format!("`{one}` here, `{other}` on {file}"));
                }
            }
        }
    }
    for (path, _) in there.iter().filter(|(path, _)| !known_here.contains_key(path.as_str())) {
        add(path, format!("only {file} has this property"));
    }
}

fn by_path<'p, 'a>(properties: &'p Properties<'a>) -> BTreeMap<&'p str, &'a Property> {
    properties.iter().map(|(path, property)| (path.as_str(), *property)).collect()
}

fn properties<'a>(edition: &Edition<'a>) -> Properties<'a> {
    let mut properties = Vec::new();
    visit(edition.event, &mut |path, property| properties.push((path.to_owned(), property)));
    properties
}

/// What both say, where it is not the same.
pub(super) fn contradiction(one: (&Property, &Page), other: (&Property, &Page)) -> Option<(String, String)> {
    let (types, flags) = ([kind(one.0, one.1), kind(other.0, other.1)], [flags(one.0), flags(other.0)]);
    let [one_type, other_type] = &types;
    let of_one_type = one_type == other_type || types.iter().any(Option::is_none);
    let [one_flags, other_flags] = flags;
    if of_one_type && one_flags == other_flags {
        return None;
    }
    Some((format!("{} {one_flags}", one.0.r#type), format!("{} {other_flags}", other.0.r#type)))
}

/// The type with the names of schemas followed; none where nothing explains a name.
fn kind(property: &Property, page: &Page) -> Option<Type> {
    let named = |name: &str| match page.schema(name).map(|schema| &schema.r#type) {
        Some(Type::Named(_)) | None if property.properties.is_empty() => None,
        Some(Type::Named(_)) | None => Some(Type::Object),
        Some(other) => Some(other.clone()),
    };
    match &property.r#type {
        Type::Named(name) => named(name),
        Type::Array(item) => match &**item {
            // A schema that is an array itself: `spaceRoles[]` is one array, not an array of arrays.
            Type::Named(name) => {
                named(name).map(|inner| if matches!(inner, Type::Array(_)) { inner } else { inner.array() })
            }
            _ => Some(property.r#type.clone()),
        },
        other => Some(other.clone()),
    }
}

fn flags(property: &Property) -> String {
    let required = if property.required { "required" } else { "optional" };
    let deprecated = if property.deprecated { " deprecated" } else { "" };
    let allowed = property.allowed.join(" | ");
    format!("{required}{deprecated} {allowed}").trim_end().to_owned()
}
