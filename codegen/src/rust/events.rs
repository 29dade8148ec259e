//! The tables of all events: of their types, and of their payloads.

use std::collections::BTreeMap;

use super::attributes::{alias_texts, deprecation};
use super::docs::{Docs, inline, summary};
use super::links;
use super::plan::{EventItem, Plan};
use super::print::{Table, list, literal};

/// The table of `EventType`: every documented or announced event, sorted by its type.
pub fn event_types(plan: &Plan) -> Table {
    let rows = plan.events.iter().map(|(text, event)| event_type(text, event, plan));
    Table { name: "event_types", of: None, rows: rows.collect() }
}

/// A type with its documentation and its metadata.
fn event_type(text: &str, event: &EventItem, plan: &Plan) -> String {
    let docs = event_type_docs(text, event, plan).above_row();
    // A search should find the payload, or the type if there is no payload.
    let aliases = if event.payload.is_none() { aliases(text) } else { String::new() };
    let head = format!("{} = {} {{ ", event.name, literal(text));
    format!("{docs}{aliases}{}", list(&head, &metadata(event, plan), " }"))
}

fn event_type_docs(text: &str, event: &EventItem, plan: &Plan) -> Docs {
    let sentence = event.description.as_deref().map(summary).filter(|sentence| !sentence.is_empty());
    let sentence = sentence.map(|sentence| format!(": {sentence}")).unwrap_or_default();
    let note = status(event);
    let instead = links::successor(event, plan, |event| format!("[`{0}`](Self::{0})", event.name));
    let instead = instead.map(|instead| format!("; {instead}")).unwrap_or_default();
    Docs::default().markdown(&format!("`{text}`{note}{instead}{sentence}"))
}

fn aliases(event_type: &str) -> String {
    let texts: Vec<_> = alias_texts(event_type).into_iter().map(literal).collect();
    list("#[doc(alias(", &texts, "))]") + "\n"
}

/// What is known of an event, in the order in which the macro expects it.
fn metadata(event: &EventItem, plan: &Plan) -> Vec<String> {
    let text = |key: &str, text: Option<&str>| text.map(|text| format!("{key} {}", literal(text)));
    let successor = event.successor.as_deref().and_then(|successor| plan.events.get(successor));
    let all = [
        text("page", event.page.as_deref()),
        text("channel", event.channel.as_deref()),
        text("deprecated", deprecation(event, plan).as_deref()),
        text("since", event.since.as_deref()),
        text("sunset", event.sunset.as_deref()),
        successor.map(|successor| format!("successor {}", successor.name)),
    ];
    all.into_iter().flatten().collect()
}

/// The status of an event in its documentation: `, announced, deprecated (since 2026-04)`.
fn status(event: &EventItem) -> String {
    if event.is_former {
        return ", a former name".to_owned();
    }
    let dates = event.dates().map(|dates| format!(" ({})", inline(&dates))).unwrap_or_default();
    let announced = if event.is_announced { ", announced" } else { "" };
    let deprecated = event.deprecated.as_ref().map(|_| format!(", deprecated{dates}")).unwrap_or_default();
    let payload = if event.is_announced { ", with no documented payload" } else { "" };
    format!("{announced}{deprecated}{payload}")
}

/// The table of `Data`: every documented payload, with the module of its type.
pub fn data(plan: &Plan) -> Table {
    let former = former(plan);
    let rows = plan.events.iter().filter_map(|(text, event)| payload(text, event, former.get(text.as_str()), plan));
    Table { name: "data", of: None, rows: rows.collect() }
}

fn payload(text: &str, event: &EventItem, former: Option<&Vec<&EventItem>>, plan: &Plan) -> Option<String> {
    let module = event.payload.as_deref()?;
    let former: String = former.into_iter().flatten().map(|former| format!(" | {}", former.name)).collect();
    let note = deprecation(event, plan).map(|note| format!("#[deprecated = {}]\n", literal(&note))).unwrap_or_default();
    Some(format!("{note}{}({module}) = {}{former}", event.name, literal(text)))
}

/// The former types of each event.
fn former(plan: &Plan) -> BTreeMap<&str, Vec<&EventItem>> {
    let mut former: BTreeMap<&str, Vec<&EventItem>> = BTreeMap::new();
    for event in plan.events.values().filter(|event| event.is_former) {
        former.entry(event.successor.as_deref().unwrap_or_default()).or_default().push(event);
    }
    former
}

#[cfg(test)]
mod tests {
    use super::super::links::tests::plan;
    use super::super::print;
    use super::*;

    /// A table as it is printed.
    fn text(table: Table) -> String {
        print::parts([table.into()]).expect("a table")
    }

    #[test]
    fn a_successor_is_named_in_every_place_of_the_event() {
        let types = text(event_types(&plan()));
        let note = "\"Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreThingMade` (`com.qlik.core.thing.made`)\"";
        let docs = "/// `com.qlik.thing.made`, deprecated (since 2026-04, sunset 2027-04); use\n    \
                    /// [`CoreThingMade`](Self::CoreThingMade) (`com.qlik.core.thing.made`)";
        assert!(types.contains(docs) && types.contains(&format!("deprecated {note},\n")), "{types}");
        let dates = "        since \"2026-04\", sunset \"2027-04\", successor CoreThingMade,\n    },\n";
        assert!(types.contains(dates), "{types}");
        let data = text(data(&plan()));
        assert!(data.contains(&format!("    #[deprecated = {note}]\n    ThingMade(")), "{data}");
    }

    #[test]
    fn a_search_finds_the_payload_or_else_the_type() {
        let types = text(event_types(&plan()));
        assert_eq!(types.matches("#[doc(alias").count(), 1, "{types}");
        assert!(types.contains("#[doc(alias(\"com.qlik.thing.lost\", \"thing.lost\"))]\n    ThingLost ="), "{types}");
        let all = |event_type: &str, all: &[&str]| assert_eq!(alias_texts(event_type), all);
        all("com.qlik.core.thing.made", &["com.qlik.core.thing.made", "core.thing.made", "thing.made"]);
        all("org.thing.made", &["org.thing.made"]);
    }
}
