//! The page of an event.

use minijinja::Value;
use serde::Serialize;
use serde_json::Value as Json;

use super::catalogue::{EventLink, Lookup, title_of};
use super::comparison::{Difference, compare};
use super::properties::{Properties, contradictions, properties};
use super::prose::{Block, blocks, is_web};
use super::{links, render};
use crate::delivery::{Delivery, render as deliver};
use crate::json::pretty;
use crate::model::catalogue::DocumentRef;
use crate::sample::sample;
use crate::show::{Shown, ShownFact, value};

/// The page of an event.
#[derive(Debug, Serialize)]
pub(super) struct EventPage {
    event_type: String,
    shown: Value,
    page_name: String,
    page_title: String,
    page_anchor: String,
    page_url: Option<String>,
    /// The Rust name, which is the name in TypeScript too.
    name: String,
    rust: Option<String>,
    is_announced: bool,
    is_deprecated: bool,
    since: Option<String>,
    sunset: Option<String>,
    kept: Option<String>,
    description: Vec<Block>,
    announced: Vec<Block>,
    successor: Option<Successor>,
    predecessors: Vec<EventLink>,
    facts: Vec<FactView>,
    properties: Properties,
    deliveries: Vec<DeliveryView>,
    is_generated: bool,
    documents: Vec<DocumentView>,
    fixups: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Successor {
    link: EventLink,
    /// Whether the successor has a page to compare this one with.
    is_compared: bool,
    differences: Vec<Difference>,
}

#[derive(Debug, Serialize)]
struct FactView {
    key: String,
    value: String,
    source: String,
    notes: Vec<String>,
}

#[derive(Debug, Serialize)]
struct DeliveryView {
    name: &'static str,
    label: &'static str,
    json: Value,
}

#[derive(Debug, Serialize)]
struct DocumentView {
    file: String,
    layout: &'static str,
    date: Option<String>,
    own_sentences: bool,
}

/// The page of an event.
pub(super) fn page(shown: &Shown<'_>, lookup: &Lookup<'_>) -> EventPage {
    let event = shown.entry.event;
    let page = shown.entry.page;
    let sample = sample(&shown.entry);
    EventPage {
        event_type: event.event_type.clone(),
        shown: render::breakable(&event.event_type),
        page_name: page.name.clone(),
        page_title: title_of(page),
        page_anchor: links::anchor(&page.name),
        page_url: page.source.clone().filter(|url| is_web(url)),
        name: lookup.name(&event.event_type).to_owned(),
        rust: shown.rust.clone(),
        is_announced: !shown.entry.is_documented(),
        is_deprecated: event.deprecated,
        since: event.deprecated_since.clone(),
        sunset: event.sunset.clone(),
        kept: event.kept.clone(),
        description: blocks(event.description.as_deref()),
        announced: blocks(event.announced.as_deref().filter(|text| Some(*text) != event.description.as_deref())),
        successor: successor(shown, lookup),
        predecessors: lookup.predecessors(&event.event_type),
        facts: shown.facts.iter().map(fact).collect(),
        properties: properties(shown, lookup),
        deliveries: deliveries(&sample.value),
        is_generated: sample.is_generated,
        documents: documents(shown),
        fixups: shown.fixups.clone(),
    }
}

fn successor(shown: &Shown<'_>, lookup: &Lookup<'_>) -> Option<Successor> {
    let link = lookup.successor(&shown.entry.event.event_type)?;
    let new = lookup.entry(&link.event_type);
    let is_compared = new.is_some_and(|new| new.is_documented()) && shown.entry.is_documented();
    let differences = new.filter(|_| is_compared).map(|new| compare(shown.entry.event, new.event));
    Some(Successor { link, is_compared, differences: differences.unwrap_or_default() })
}

fn fact(fact: &ShownFact) -> FactView {
    let is_sentence = matches!(fact.key.as_str(), "description" | "announced");
    FactView {
        key: fact.key.clone(),
        // The sentence stands at the top of the page.
        value: if is_sentence { String::new() } else { value(&fact.value) },
        source: match (&fact.from, fact.key.as_str()) {
            (Some(place), _) => place.to_string(),
            (None, "description") => "the announcement".to_owned(),
            (None, _) => "inferred".to_owned(),
        },
        notes: contradictions(fact),
    }
}

fn deliveries(sample: &Json) -> Vec<DeliveryView> {
    let Some(event) = sample.as_object() else { return Vec::new() };
    let view = |delivery: Delivery| DeliveryView {
        name: delivery.name(),
        label: label(delivery),
        json: render::json(&pretty(&deliver(event, delivery))),
    };
    Delivery::ALL.into_iter().map(view).collect()
}

/// The delivery as people call it.
pub(super) const fn label(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::CloudEvents => "CloudEvents",
        Delivery::Batch => "Batch",
        Delivery::Hybrid => "Hybrid",
        Delivery::Legacy => "Legacy",
        Delivery::Audits => "Audits item",
        Delivery::AuditsPage => "Audits page",
        Delivery::Record => "Delivery record",
    }
}

fn documents(shown: &Shown<'_>) -> Vec<DocumentView> {
    let view = |document: &&DocumentRef| DocumentView {
        file: document.file.clone(),
        layout: document.layout.name(),
        date: document.date.clone(),
        own_sentences: document.own_sentences,
    };
    shown.documents.iter().map(view).collect()
}
