//! Compares the schemas of a document with their uses, and finds truncated objects.

use std::collections::BTreeMap;

use super::{Finding, Subject};
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::{child_prefix, join, visit};
use crate::model::{Event, Property, Schema, Type};
use crate::rules::{SCHEMA_DIFFERS, TRUNCATED};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for described in document_events(subject.documents) {
        visit(described.event, &mut |path, property| {
            let user = Use { described, path, property };
            match property.truncated {
                true => found.extend(user.truncated(subject)),
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
        for property in used.properties.iter().filter(|property| property.corrected.is_empty()) {
            let message = match in_schema.get(property.name.as_str()) {
                None => format!("the schema `{name}` does not have this property"),
                Some(other) => match contradiction(property, other) {
                    Some((here, there)) => format!("`{here}` here, `{there}` in the schema `{name}`"),
                    None => continue,
                },
            };
            found.push(self.finding(&join(prefix, &property.name), message));
        }
        let in_use = by_name(&used.properties);
        for property in schema.properties.iter().filter(|one| !in_use.contains_key(one.name.as_str())) {
            let message = format!("only the schema `{name}` has this property");
            let user = self.property.origin.span.clone();
            found.push(self.finding(&join(prefix, &property.name), message).at(user));
        }
    }

    /// A finding for an object whose properties are truncated in every document.
    fn truncated(&self, subject: &Subject<'_>) -> Option<Finding> {
        let DocumentEvent { document, event } = self.described;
        let entry = subject.catalogue.find(&event.event_type)?;
        let message = "truncated; no schema and no other document lists the properties";
        (!has_properties(entry.event, self.path))
            .then(|| Finding::new(&TRUNCATED, &document.file, &event.event_type, self.path, message))
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

fn has_properties(event: &Event, path: &str) -> bool {
    let mut has = false;
    visit(event, &mut |known, property| has |= known == path && !property.properties.is_empty());
    has
}
