//! Compares the schemas of a document with their uses, and finds truncated objects.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Subject};
use crate::model::catalogue::Entry;
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::{child_prefix, join, visit};
use crate::model::{Property, Schema, Type};
use crate::rules::{SCHEMA_DIFFERS, TRUNCATED};

/// What changed, in the events that update a resource. The site adds it to the schema of the resource.
const UPDATES: &str = "_updates";

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let merged = subject.merged();
    for described in document_events(subject.documents) {
        let listed = Listed { merged: merged.get(described.event.event_type.as_str()), paths: OnceCell::new() };
        visit(described.event, &mut |path, property| {
            let user = Use { described, path, property };
            match property.truncated {
                true => found.extend(user.truncated(&listed)),
                false => user.differences(found),
            }
        });
    }
}

/// A property that may name a schema.
struct Use<'a, 'p> {
    described: DocumentEvent<'a>,
    path: &'p str,
    property: &'a Property,
}

impl<'a> Use<'a, '_> {
    fn schema(&self, r#type: &Type) -> Option<&'a Schema> {
        let Type::Named(name) = r#type.item() else { return None };
        self.described.document.schema(name).filter(|schema| !schema.properties.is_empty())
    }

    fn finding(&self, path: &str, message: String) -> Finding {
        Finding::new(&SCHEMA_DIFFERS, &self.described.document.file, &self.described.event.event_type, path, message)
    }

    /// Compares the properties of a property, and of its options, with those of the named schemas.
    fn differences(&self, found: &mut Vec<Finding>) {
        let prefix = child_prefix(self.path, &self.property.r#type);
        self.compare(self.property, &prefix, found);
        for option in &self.property.options {
            let prefix = child_prefix(&format!("{prefix}<{}>", option.name), &option.r#type);
            self.compare(option, &prefix, found);
        }
    }

    fn compare(&self, used: &Property, prefix: &str, found: &mut Vec<Finding>) {
        let schema = self.schema(&used.r#type).filter(|_| !used.properties.is_empty());
        let Some(schema) = schema else { return };
        let name = &schema.name;
        let in_schema = by_name(&schema.properties);
        // A corrected property is skipped: a person has decided on it.
        let (known, further): (Vec<_>, Vec<_>) = used
            .properties
            .iter()
            .filter(|property| property.corrected.is_empty() && property.name != UPDATES)
            .partition(|property| in_schema.contains_key(property.name.as_str()));
        for property in known {
            let other = in_schema.get(property.name.as_str());
            if let Some((here, there)) = other.and_then(|other| contradiction(property, other)) {
                let message = format!("`{here}` here, `{there}` in the schema `{name}`");
                found.push(self.finding(&join(prefix, &property.name), message));
            }
        }
        // The event adds properties to the schema as a whole, so they are one finding.
        if let Some(first) = further.first() {
            let names: Vec<_> = further.iter().map(|property| format!("`{}`", property.name)).collect();
            let message = format!("the schema `{name}` does not have {}", names.join(", "));
            let finding = self.finding(prefix.trim_end_matches("[]"), message);
            found.push(finding.at(first.origin.span.clone()));
        }
        let in_use = by_name(&used.properties);
        for property in schema.properties.iter().filter(|one| !in_use.contains_key(one.name.as_str())) {
            let message = format!("only the schema `{name}` has this property");
            let user = self.property.origin.span.clone();
            found.push(self.finding(&join(prefix, &property.name), message).at(user));
        }
    }

    /// A finding for an object whose properties are truncated in every document.
    fn truncated(&self, listed: &Listed<'_>) -> Option<Finding> {
        let DocumentEvent { document, event } = self.described;
        let message = "truncated; no schema and no other document lists the properties";
        (!listed.has(self.path))
            .then(|| Finding::new(&TRUNCATED, &document.file, &event.event_type, self.path, message))
    }
}

/// The objects of a merged event whose properties are listed. They are collected when the first truncated one is found.
struct Listed<'a> {
    merged: Option<&'a Entry<'a>>,
    paths: OnceCell<BTreeSet<String>>,
}

impl Listed<'_> {
    /// Whether the properties of an object are listed, or there is no merged event.
    fn has(&self, path: &str) -> bool {
        let Some(entry) = self.merged else { return true };
        let collect = || {
            let mut paths = BTreeSet::new();
            visit(entry.event, &mut |path, property| {
                if !property.properties.is_empty() {
                    paths.insert(path.to_owned());
                }
            });
            paths
        };
        self.paths.get_or_init(collect).contains(path)
    }
}

/// The facts of two properties, if they contradict each other.
fn contradiction(one: &Property, other: &Property) -> Option<(String, String)> {
    let (here, there) = (one.json_type(), other.json_type());
    let is_known = |property: &Property| {
        !matches!(property.r#type.item(), Type::Named(_))
            || property.underlying.is_some()
            || !property.properties.is_empty()
    };
    let of_one_type = here == there || !is_known(one) || !is_known(other);
    if of_one_type && flags(one) == flags(other) {
        return None;
    }
    Some((format!("{} {}", one.r#type, flags(one)), format!("{} {}", other.r#type, flags(other))))
}

fn flags(property: &Property) -> String {
    let required = if property.required { "required" } else { "optional" };
    let deprecated = if property.deprecated { " deprecated" } else { "" };
    let allowed = property.allowed.join(" | ");
    format!("{required}{deprecated} {allowed}").trim_end().to_owned()
}

fn by_name(properties: &[Property]) -> BTreeMap<&str, &Property> {
    properties.iter().map(|property| (property.name.as_str(), property)).collect()
}
