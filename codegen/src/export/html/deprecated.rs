//! The page of what is deprecated: events by their sunset, then properties.

use minijinja::Value;
use serde::Serialize;

use super::catalogue::{EventLink, Lookup};
use super::links;
use super::prose::{Block, blocks};
use super::render::breakable;
use crate::model::catalogue::{Catalogue, Entry};
use crate::model::path::visit;

/// The page of what is deprecated.
#[derive(Debug, Serialize)]
pub(super) struct Deprecated {
    sunsets: Vec<Sunset>,
    count: usize,
    /// The deprecated properties, by event.
    properties: Vec<Properties>,
    property_count: usize,
}

/// The events with one sunset.
#[derive(Debug, Serialize)]
struct Sunset {
    /// The date from which the events may no longer be published; `None` if no document states one.
    date: Option<String>,
    events: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    event_type: String,
    shown: Value,
    since: Option<String>,
    successor: Option<EventLink>,
}

#[derive(Debug, Serialize)]
struct Properties {
    event_type: String,
    shown: Value,
    properties: Vec<Property>,
}

#[derive(Debug, Serialize)]
struct Property {
    path: String,
    anchor: String,
    description: Vec<Block>,
}

/// The page of what is deprecated. Events without a sunset are the last.
pub(super) fn page(catalogue: &Catalogue, lookup: &Lookup<'_>) -> Deprecated {
    let mut entries: Vec<Entry<'_>> = catalogue.entries().filter(|entry| entry.event.deprecated).collect();
    entries.sort_by_key(|entry| {
        let event = entry.event;
        (event.sunset.is_none(), event.sunset.as_deref(), event.deprecated_since.as_deref(), &event.event_type)
    });
    let properties: Vec<_> = catalogue.entries().filter_map(properties).collect();
    Deprecated {
        count: entries.len(),
        sunsets: entries
            .chunk_by(|one, other| one.event.sunset == other.event.sunset)
            .map(|entries| Sunset {
                date: entries.first().and_then(|entry| entry.event.sunset.clone()),
                events: entries.iter().map(|entry| row(entry, lookup)).collect(),
            })
            .collect(),
        property_count: properties.iter().map(|event| event.properties.len()).sum(),
        properties,
    }
}

fn row(entry: &Entry<'_>, lookup: &Lookup<'_>) -> Row {
    let event_type = &entry.event.event_type;
    Row {
        event_type: event_type.clone(),
        shown: breakable(event_type),
        since: entry.event.deprecated_since.clone(),
        successor: lookup.successor(event_type),
    }
}

fn properties(entry: Entry<'_>) -> Option<Properties> {
    let mut properties = Vec::new();
    visit(entry.event, &mut |path, property| {
        if property.deprecated {
            let description = blocks(property.description.as_deref());
            properties.push(Property { path: path.to_owned(), anchor: links::anchor(path), description });
        }
    });
    let event_type = &entry.event.event_type;
    (!properties.is_empty()).then(|| Properties {
        event_type: event_type.clone(),
        shown: breakable(event_type),
        properties,
    })
}
