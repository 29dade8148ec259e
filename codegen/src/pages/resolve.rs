//! Resolves the named schemas of a document where they are used: fills in lists of properties that the page truncated
//! or left to the schema, and replaces names of schemas that are not objects. After this step, the schemas of a
//! document are not needed any more.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Document, Property, Schema, Type, Unresolved};
use crate::source::Source;

/// The most properties that the schemas of a document can fill in. Schemas that use one another more than once grow
/// exponentially.
const MAX_FILLED: usize = 50_000;

/// Fills in the properties that the events of a document leave to its named schemas.
pub(super) fn resolve(source: &Arc<Source>, document: &mut Document, diagnostics: &mut Diagnostics) {
    let schemas: BTreeMap<&str, &Schema> = document.schemas.iter().map(|one| (one.name.as_str(), one)).collect();
    let mut resolver = Resolver { schemas: &schemas, open: Vec::new(), left: MAX_FILLED };
    for event in &mut document.events {
        resolver.list(&mut event.properties);
    }
    if resolver.left == 0 {
        let message = format!("the named schemas of this document add more than {MAX_FILLED} properties to its events");
        diagnostics
            .push(Diagnostic::file(source.path(), message).help("expected fewer nested references between schemas"));
    }
}

/// Follows the names of schemas, without following a cycle.
struct Resolver<'a> {
    schemas: &'a BTreeMap<&'a str, &'a Schema>,
    open: Vec<&'a str>,
    left: usize,
}

impl Resolver<'_> {
    fn list(&mut self, properties: &mut [Property]) {
        for property in properties {
            self.property(property);
        }
    }

    fn property(&mut self, property: &mut Property) {
        let schema = match property.r#type.item() {
            Type::Named(name) => self.schemas.get(name.as_str()).copied(),
            _ => None,
        };
        let Some(schema) = schema else { return self.children(property) };
        if self.open.contains(&schema.name.as_str()) {
            if property.properties.is_empty() {
                property.unresolved = Some(Unresolved::Cyclic);
            }
            return self.children(property);
        }
        if schema.r#type != Type::Object {
            property.underlying = Some(schema.r#type.clone());
        }
        if property.properties.is_empty() && !schema.properties.is_empty() {
            self.left = self.left.saturating_sub(schema.properties.len());
            if self.left == 0 {
                return;
            }
            property.properties.clone_from(&schema.properties);
            property.truncated = schema.truncated;
        } else if property.properties.is_empty() && schema.r#type == Type::Object && !schema.truncated {
            property.underlying = Some(Type::Object);
        }
        self.open.push(&schema.name);
        self.children(property);
        self.open.pop();
    }

    fn children(&mut self, property: &mut Property) {
        self.list(&mut property.properties);
        self.list(&mut property.options);
    }
}
