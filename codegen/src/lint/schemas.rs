//! The schemas of a page against their uses, and what pages cut off.

use std::collections::BTreeMap;

use super::editions::contradiction;
use super::{Finding, Subject};
use crate::model::catalogue::{Edition, editions};
use crate::model::path::{child_prefix, join, visit};
use crate::model::{Event, Property, Schema, Type};
use crate::rules::{SCHEMA_DIFFERS, TRUNCATED};

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for edition in editions(subject.pages) {
        visit(edition.event, &mut |path, property| {
            let user = Use { edition, path, property };
            match property.truncated {
                true => found.push(user.truncated(subject)),
                false => user.differences(found),
            }
        });
    }
}

/// A property that may name a schema.
struct Use<'a, 'p> {
    edition: Edition<'a>,
    path: &'p str,
    property: &'a Property,
}

impl<'a> Use<'a, '_> {
    fn schema(&self, r#type: &Type) -> Option<&'a Schema> {
        let Type::Named(name) = r#type.item() else { return None };
        self.edition.page.schema(name).filter(|schema| !schema.properties.is_empty())
    }

    fn finding(&self, path: &str, message: String) -> Finding {
        Finding::new(&SCHEMA_DIFFERS, &self.edition.page.file, &self.edition.event.event_type, path, message)
    }

    /// What a property that lists the properties of its schema, or an option of it, says otherwise.
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
        for property in &used.properties {
            let message = match in_schema.get(property.name.as_str()) {
                None => format!("the schema `{name}` does not have this property"),
                Some(other) => match contradiction((property, self.edition.page), (other, self.edition.page)) {
                    Some((here, there)) => format!("`{here}` here, `{there}` in the schema `{name}`"),
                    None => continue,
                },
            };
            found.push(self.finding(&join(prefix, &property.name), message));
        }
        let in_use = by_name(&used.properties);
        for property in schema.properties.iter().filter(|one| !in_use.contains_key(one.name.as_str())) {
            let message = format!("only the schema `{name}` has this property");
            let user = self.property.origin.0.clone();
            found.push(self.finding(&join(prefix, &property.name), message).at(user));
        }
    }

    /// Who has the properties that the page cut off.
    fn truncated(&self, subject: &Subject<'_>) -> Finding {
        let Edition { page, event } = self.edition;
        let message = match self.schema(&self.property.r#type) {
            Some(schema) if schema.properties.iter().all(|one| !one.truncated) => {
                format!("cut off; the schema `{}` has the properties", schema.name)
            }
            Some(schema) => format!("cut off; the schema `{}` has the properties, and cuts off theirs", schema.name),
            None => match elsewhere(event, self.path, page.file.as_str(), subject) {
                Some(file) => format!("cut off; no schema has the properties, the event on {file} does"),
                None => "cut off; no schema of the page has the properties".to_owned(),
            },
        };
        Finding::new(&TRUNCATED, &page.file, &event.event_type, self.path, message)
    }
}

fn by_name(properties: &[Property]) -> BTreeMap<&str, &Property> {
    properties.iter().map(|property| (property.name.as_str(), property)).collect()
}

/// Another page on which the event has the properties.
fn elsewhere<'a>(event: &Event, path: &str, file: &str, subject: &Subject<'a>) -> Option<&'a str> {
    let others =
        editions(subject.pages).filter(|other| other.page.file != file && other.event.event_type == event.event_type);
    others.into_iter().find(|other| has_properties(other.event, path)).map(|other| other.page.file.as_str())
}

fn has_properties(event: &Event, path: &str) -> bool {
    let mut has = false;
    visit(event, &mut |known, property| has |= known == path && !property.properties.is_empty());
    has
}
