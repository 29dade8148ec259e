//! The first page: every event by page, and what the list can be filtered by.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Value;
use serde::Serialize;

use super::catalogue::title_of;
use super::event::label;
use super::links;
use super::prose::summary;
use super::render::breakable;
use crate::delivery::{Delivery, recognise};
use crate::model::catalogue::{Catalogue, Entry, Page};
use crate::sample::sample;

/// The first page.
#[derive(Debug, Serialize)]
pub(super) struct List {
    pages: Vec<Group>,
    channels: Vec<String>,
    sunsets: Vec<String>,
    /// Name and label of each delivery.
    deliveries: Vec<(&'static str, &'static str)>,
    count: usize,
}

/// The events of a page.
#[derive(Debug, Serialize)]
struct Group {
    name: String,
    title: String,
    anchor: String,
    events: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    event_type: String,
    shown: Value,
    summary: String,
    channel: Option<String>,
    is_deprecated: bool,
    is_announced: bool,
    sunset: Option<String>,
    /// The name of `sample_delivery`.
    delivery: &'static str,
    /// The delivery that the sample of a documented event has.
    #[serde(skip)]
    sample_delivery: Option<Delivery>,
}

/// The list of all events.
pub(super) fn list(catalogue: &Catalogue) -> List {
    let pages: Vec<Group> = catalogue.pages.iter().filter_map(group).collect();
    let rows = || pages.iter().flat_map(|group| &group.events);
    let texts = |of: fn(&Row) -> Option<&String>| rows().filter_map(of).cloned().collect::<BTreeSet<_>>();
    let deliveries = rows().filter_map(|row| row.sample_delivery).map(|delivery| (delivery.name(), label(delivery)));
    let deliveries: BTreeMap<_, _> = deliveries.collect();
    List {
        channels: texts(|row| row.channel.as_ref()).into_iter().collect(),
        sunsets: texts(|row| row.sunset.as_ref()).into_iter().collect(),
        deliveries: deliveries.into_iter().collect(),
        count: rows().count(),
        pages,
    }
}

fn group(page: &Page) -> Option<Group> {
    let events: Vec<Row> = page.events.iter().map(|event| row(Entry { page, event })).collect();
    (!events.is_empty()).then(|| Group {
        name: page.name.clone(),
        title: title_of(page),
        anchor: links::anchor(&page.name),
        events,
    })
}

fn row(entry: Entry<'_>) -> Row {
    let event = entry.event;
    let text = event.description.as_deref().or(event.announced.as_deref()).or(event.title.as_deref());
    let sample_delivery = entry.is_documented().then(|| recognise(&sample(&entry).value)).flatten();
    Row {
        event_type: event.event_type.clone(),
        shown: breakable(&event.event_type),
        summary: text.map(summary).unwrap_or_default(),
        channel: event.channel.clone(),
        is_deprecated: event.deprecated,
        is_announced: !entry.is_documented(),
        sunset: event.sunset.clone(),
        delivery: sample_delivery.map_or("", Delivery::name),
        sample_delivery,
    }
}
