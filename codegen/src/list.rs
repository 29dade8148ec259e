//! The list of all events and properties of the catalogue, as text, tab-separated values or JSON.

use serde_json::{Value, json};

use crate::json::document;
use crate::model::catalogue::Catalogue;
use crate::model::path::visit;
use crate::model::{Event, Property};

/// Tab-separated values without a header: event type, path, type, `required` or `optional`, `deprecated` or `-`, and
/// the allowed values separated by commas. The line of an event has an empty path, the type `event`, `-` for required,
/// and in the last column the layout of its newest document: `markdown`, `bullets`, `flat` or `announced`.
#[must_use]
pub fn tsv(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for entry in catalogue.entries() {
        let event = entry.event;
        let mut row = |cells: [&str; 5]| {
            text.push_str(&event.event_type);
            for cell in cells {
                text.push('\t');
                text.push_str(&cell.replace(['\t', '\n'], " "));
            }
            text.push('\n');
        };
        row(["", "event", "-", deprecated(event.deprecated), entry.layout().event_kind()]);
        visit(event, &mut |path, property| {
            let r#type = property.r#type.to_string();
            row([path, &r#type, required(property), deprecated(property.deprecated), &property.allowed.join(",")]);
        });
    }
    text
}

/// Text for people: each event with its properties below it.
#[must_use]
pub fn text(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for entry in catalogue.entries() {
        let event = entry.event;
        text.push_str(&format!("{} ({}{})\n", event.event_type, entry.layout().event_kind(), deprecation(event)));
        visit(event, &mut |path, property| {
            let mut line = format!("  {path}: {}", property.r#type);
            for (flag, word) in [(property.required, ", required"), (property.deprecated, ", deprecated")] {
                line.push_str(if flag { word } else { "" });
            }
            if !property.allowed.is_empty() {
                line.push_str(&format!(" ({})", property.allowed.join(" | ")));
            }
            text.push_str(&line);
            text.push('\n');
        });
    }
    text
}

/// JSON: an array of events, each with its properties.
#[must_use]
pub fn json(catalogue: &Catalogue) -> String {
    let events: Value = catalogue
        .entries()
        .map(|entry| {
            let event = entry.event;
            let mut properties = Vec::new();
            visit(event, &mut |path, property| {
                properties.push(json!({
                    "path": path,
                    "type": property.r#type.to_string(),
                    "required": property.required,
                    "deprecated": property.deprecated,
                    "allowed": property.allowed,
                }));
            });
            json!({
                "type": event.event_type,
                "page": entry.page.name,
                "layout": entry.layout().event_kind(),
                "deprecated": event.deprecated,
                "since": event.deprecated_since,
                "sunset": event.sunset,
                "successor": event.successor,
                "properties": properties,
            })
        })
        .collect();
    document(&events)
}

/// The deprecation of an event: `, deprecated, since 2026-04, successor com.qlik...`.
fn deprecation(event: &Event) -> String {
    let flag = if event.deprecated { ", deprecated" } else { "" };
    let stated = [("since", &event.deprecated_since), ("sunset", &event.sunset), ("successor", &event.successor)];
    let facts = stated.into_iter().filter_map(|(word, value)| Some(format!(", {word} {}", value.as_ref()?)));
    std::iter::once(flag.to_owned()).chain(facts).collect()
}

fn required(property: &Property) -> &'static str {
    if property.required { "required" } else { "optional" }
}

fn deprecated(is: bool) -> &'static str {
    if is { "deprecated" } else { "-" }
}
