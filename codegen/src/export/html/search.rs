//! The texts that the search reads, as a script: a browser refuses to load other files from a disk.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::catalogue::Lookup;
use super::links;
use super::types::description;
use crate::model::catalogue::{Catalogue, Entry};
use crate::model::path::visit;
use crate::rust::plan::Item;

/// A script that sets `searchTexts`. Each text stands in it once, and is referred to by its index.
pub(super) fn script(catalogue: &Catalogue, lookup: &Lookup<'_>) -> String {
    let mut texts = Texts::default();
    let events: Vec<Value> = catalogue.entries().map(|entry| event(entry, lookup, &mut texts)).collect();
    let types: Vec<Value> = lookup.shared().map(shared).collect();
    let data = json!({"events": events, "types": types, "texts": texts.list});
    format!("window.searchTexts = {data};\n")
}

/// An event: its type, its other names, its description, and the path, anchor and description of each property.
fn event(entry: Entry<'_>, lookup: &Lookup<'_>, texts: &mut Texts) -> Value {
    let event = entry.event;
    let mut properties = Vec::new();
    visit(event, &mut |path, property| {
        properties.push(json!([texts.add(path), texts.add(property.description.as_deref().unwrap_or_default())]));
    });
    let description = event.description.as_deref().or(event.announced.as_deref());
    json!([
        event.event_type,
        format!("{} {}", event.title.as_deref().unwrap_or_default(), lookup.name(&event.event_type)),
        description.unwrap_or_default(),
        properties,
    ])
}

/// A shared type: its name, its description, its address.
fn shared(item: &Item) -> Value {
    json!([item.name(), description(item).unwrap_or_default(), links::r#type(item.name())])
}

/// Texts without duplicates.
#[derive(Default)]
struct Texts {
    list: Vec<String>,
    known: BTreeMap<String, usize>,
}

impl Texts {
    /// The index of a text.
    fn add(&mut self, text: &str) -> usize {
        if let Some(at) = self.known.get(text) {
            return *at;
        }
        let at = self.list.len();
        self.list.push(text.to_owned());
        self.known.insert(text.to_owned(), at);
        at
    }
}
