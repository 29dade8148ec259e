//! A diff as an entry of the change log: by level, the worst first, then by event, with what to do.

use std::collections::BTreeMap;

use crate::diff::{Change, Diff, Spot};
use crate::rules::{Rule, SemverImpact};
use crate::truncate::truncate;

/// The heading of the entry.
pub(super) const HEADING: &str = "### Events";
/// The entry of the first release.
pub(super) const FIRST: &str = "The first version: every event is new.";
/// The events of one change that are named. Further ones are counted.
const MAX_EVENTS: usize = 10;
/// The characters of a value that are shown.
const MAX_VALUE: usize = 60;

/// The entry. `known` has the line of each change that is there already, by its fingerprint: people may reword it.
pub(super) fn text(diff: Option<&Diff>, known: &BTreeMap<String, String>) -> String {
    let Some(diff) = diff else { return format!("{HEADING}\n\n{FIRST}\n") };
    let sections = SemverImpact::ALL.into_iter().map(|level| section(level, diff, known));
    format!("{HEADING}\n{}", sections.collect::<String>())
}

/// The heading of a level.
pub(super) const fn heading(level: SemverImpact) -> &'static str {
    match level {
        SemverImpact::Breaking => "#### Breaking",
        SemverImpact::Additive => "#### Additive",
        SemverImpact::Docs => "#### Docs",
    }
}

fn section(level: SemverImpact, diff: &Diff, known: &BTreeMap<String, String>) -> String {
    let mut groups: Vec<(String, Vec<&Change>)> = Vec::new();
    for change in diff.of_level(level) {
        let events = events(change);
        match groups.iter_mut().find(|(of, _)| *of == events) {
            Some((_, changes)) => changes.push(change),
            None => groups.push((events, vec![change])),
        }
    }
    let mut text = String::new();
    for (events, changes) in groups {
        text.push_str(&format!("- {events}\n"));
        for change in changes {
            text.push_str(known.get(&change.fingerprint()).unwrap_or(&line(change)));
        }
    }
    if text.is_empty() { text } else { format!("\n{}\n\n{text}", heading(level)) }
}

/// The events of a change: `a`, `b`.
fn events(change: &Change) -> String {
    let mut events: Vec<_> = change.spots().map(|spot: &Spot| spot.place.event.as_str()).collect();
    events.dedup();
    let more = events.len().saturating_sub(MAX_EVENTS);
    let named = events.into_iter().take(MAX_EVENTS).map(code).collect::<Vec<_>>().join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}

/// A change, with its fingerprint in a comment.
fn line(change: &Change) -> String {
    let path = &change.spot.place.path;
    let path = if path.is_empty() { String::new() } else { format!("{}: ", code(path)) };
    let advice = advice(change.rule).map(|advice| format!(" {advice}")).unwrap_or_default();
    let (rule, values, print) = (change.rule.summary, values(change), change.fingerprint());
    format!("  - {path}{rule}{values}.{advice} <!-- {print} -->\n")
}

/// The values before and after. Sentences and examples are too long to be compared in a line.
fn values(change: &Change) -> String {
    if change.level() == SemverImpact::Docs {
        return String::new();
    }
    let value = |text: &Option<String>| {
        text.as_deref().filter(|text| !text.is_empty()).map(|text| code(&truncate(&text.replace('\n', " "), MAX_VALUE)))
    };
    match (value(&change.before), value(&change.after)) {
        (Some(before), Some(after)) => format!(" from {before} to {after}"),
        (Some(value), None) | (None, Some(value)) => format!(" ({value})"),
        (None, None) => String::new(),
    }
}

/// Text as code. A change log shows no text that ends its own code.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// What somebody who uses the crate does about a change. A breaking change always needs something.
fn advice(rule: &Rule) -> Option<&'static str> {
    let advice = match rule.id {
        "property-removed" | "field-removed" => {
            "Stop reading the field. `Lossless` keeps the value if it is still sent."
        }
        "attribute-removed" => "Stop reading the attribute.",
        "property-renamed" | "field-renamed" | "attribute-renamed" => "Use the new name of the field.",
        "property-moved" => "Read the field in its new place.",
        "property-became-required" => "Read the field without `Option`. A payload without it is a `Data::Mismatch`.",
        "property-became-optional" => "Handle `None`.",
        "event-removed" => "Handle the event as `Data::Unknown` if it is still sent.",
        "event-renamed" => "Handle the new event type, and use the new names of variant and payload.",
        "event-moved" | "module-renamed" => "Import the types from the new module.",
        "event-name-changed" | "type-renamed" | "variant-renamed" => "Use the new name.",
        "event-type-removed" => "Compare the text of the event type instead.",
        "payload-removed" => "Read the payload as JSON.",
        "allowed-value-removed" | "variant-removed" | "allowed-value-respelled" => {
            "Compare the text of the value if the old one is still sent."
        }
        "option-removed" | "option-renamed" => "Adapt each `match` on the options.",
        "event-deprecated" | "property-deprecated" => "Move to the successor, if there is one.",
        "event-sunset-set" | "event-sunset-moved" => "Move to the successor before this date.",
        _ if rule.level() == SemverImpact::Breaking => "Adapt the code that uses the type.",
        _ => return None,
    };
    Some(advice)
}
