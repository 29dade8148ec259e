//! The index of all events, and its part in the documentation of each page's module.

use super::docs::{Docs, code, inline, summary};
use super::links::DocScope;
use super::plan::{EventItem, Module, Plan, SHARED_MODULE};

/// The module of the index.
pub const MODULE: &str = "index";
/// The beginning of the names of modules with the events below `core/`, which replace older ones.
const CORE: &str = "core_";

/// The documentation of the index: all events, page by page.
#[must_use]
pub fn docs(plan: &Plan) -> Docs {
    let scope = DocScope { plan, module: MODULE };
    let intro =
        "What each means, and where its payload is. A deprecated event names its successor, where one is known.";
    let pages = plan.modules.iter().filter(|(name, _)| *name != SHARED_MODULE);
    let docs =
        pages.fold(Docs::default().markdown("All events, page by page.").markdown(intro), |docs, (name, page)| {
            let family = family(name, plan).unwrap_or_default();
            let heading = format!("# {}{family}", heading(name, page));
            table(docs.markdown(&heading), scope, &page.events)
        });
    let (former, others): (Vec<_>, Vec<_>) =
        plan.events.iter().filter(|(_, event)| event.payload.is_none()).partition(|(_, event)| event.is_former);
    let docs = section(docs, "# Events without a documented payload", scope, &others);
    section(docs, "# Former types of events", scope, &former)
}

/// Adds a table of events below a heading, if there are any.
fn section(docs: Docs, heading: &str, scope: DocScope<'_>, events: &[(&String, &EventItem)]) -> Docs {
    let types: Vec<_> = events.iter().map(|(text, _)| (*text).clone()).collect();
    if types.is_empty() { docs } else { table(docs.markdown(heading), scope, &types) }
}

/// The documentation of a page's module.
#[must_use]
pub fn page(module: &Module, scope: DocScope<'_>) -> Docs {
    let file = || code(module.pages.keys().next().map(String::as_str).unwrap_or_default());
    let title = module.title().map_or_else(|| format!("The page {}", file()), inline);
    // Listings only show this line. Pages with the same title are distinguished by an event type.
    let events = match module.events.as_slice() {
        [] => "types of its events".to_owned(),
        [event] => format!("the event {}", code(event)),
        [event, ..] => format!("{} events, such as {}", module.events.len(), code(event)),
    };
    let family = family(scope.module, scope.plan).unwrap_or_default();
    table(Docs::default().markdown(&format!("{title}{family}: {events}.")), scope, &module.events)
}

/// Which of the two families of a topic a module has: the events below `core/`, or the older ones.
fn family(name: &str, plan: &Plan) -> Option<String> {
    if let Some(older) = name.strip_prefix(CORE) {
        return plan.modules.contains_key(older).then(|| format!(", current (older: [`{older}`](crate::{older}))"));
    }
    let current = format!("{CORE}{name}");
    plan.modules.contains_key(&current).then(|| format!(", older (current: [`{current}`](crate::{current}))"))
}

/// The heading of a page. Its title may not be unique, so the module is added.
fn heading(name: &str, module: &Module) -> String {
    let link = format!("[{}](crate::{name})", code(name));
    match module.title() {
        Some(title) => format!("{}: {link}", inline(title)),
        None => link,
    }
}

/// Adds a table of events.
#[must_use]
pub fn table(docs: Docs, scope: DocScope<'_>, types: &[String]) -> Docs {
    let events = types.iter().filter_map(|text| Some((text, scope.plan.events.get(text)?)));
    let rows =
        events.map(|(text, event)| [format!("{}<br>{}", code(text), scope.to_event(event)), about(event, scope)]);
    docs.table(["Event", "What it means"], rows.collect())
}

/// One line about an event: the summary of its description, whether it is only announced, and its deprecation.
fn about(event: &EventItem, scope: DocScope<'_>) -> String {
    let sentence = event.description.as_deref().map(summary).filter(|sentence| !sentence.is_empty());
    let sentence = sentence.map(|sentence| if sentence.ends_with('.') { sentence } else { sentence + "." });
    let announced = event.is_announced.then(|| "*Announced*, with no documented payload.".to_owned());
    sentence.into_iter().chain(announced).chain(status(event, scope)).collect::<Vec<_>>().join(" ")
}

/// The deprecation of an event with its dates, and the event to use instead.
fn status(event: &EventItem, scope: DocScope<'_>) -> Option<String> {
    let dates = event.dates().map(|dates| format!(" ({})", inline(&dates))).unwrap_or_default();
    match (event.deprecated.is_some(), scope.to_successor(event)) {
        (true, Some(instead)) => Some(format!("**Deprecated**{dates}; {instead}.")),
        (true, None) => Some(format!("**Deprecated**{dates}.")),
        (false, instead) => instead.map(|instead| format!("A newer event exists; {instead}.")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::links::tests::{event, plan};
    use super::*;

    fn rows(docs: &Docs) -> Vec<String> {
        docs.inner().lines().filter_map(|line| line.strip_prefix("//! | `").map(str::to_owned)).collect()
    }

    #[test]
    fn pages_with_one_title_are_distinguished_by_their_modules() {
        let text = docs(&plan()).inner();
        assert!(text.contains("//! # Things: [`core_things`](crate::core_things), current (older:"), "{text}");
        assert!(text.contains("//! # Things: [`things`](crate::things), older (current:"), "{text}");
        assert!(!text.contains("`types`"), "{text}");
    }

    #[test]
    fn the_index_shows_type_payload_summary_and_successor() {
        assert_eq!(
            rows(&docs(&plan())),
            [
                "com.qlik.core.thing.made`<br>[`CoreThingMade`](crate::core_things::CoreThingMade) | A thing. |",
                "com.qlik.thing.made`<br>[`ThingMade`](crate::things::ThingMade) | A \\| thing. **Deprecated** (since 2026-04, sunset 2027-04); \
                 use [`CoreThingMade`](crate::core_things::CoreThingMade) (`com.qlik.core.thing.made`). |",
                "com.qlik.thing.lost`<br>[`ThingLost`](crate::EventType::ThingLost) | Lost. \
                 *Announced*, with no documented payload. |",
            ]
        );
    }

    #[test]
    fn a_page_has_its_own_events_and_short_links() {
        let plan = plan();
        let scope = DocScope { plan: &plan, module: "core_things" };
        let docs = page(&plan.modules["core_things"], scope);
        let first = "//! Things, current (older: [`things`](crate::things)): the event `com.qlik.core.thing.made`.\n";
        assert!(docs.inner().starts_with(first), "{}", docs.inner());
        assert_eq!(rows(&docs), ["com.qlik.core.thing.made`<br>[`CoreThingMade`] | A thing. |"]);
    }

    #[test]
    fn a_successor_is_named_without_a_deprecation() {
        let plan = plan();
        let scope = DocScope { plan: &plan, module: "things" };
        let old = EventItem { successor: Some("com.qlik.thing.lost".to_owned()), ..event("Old", None) };
        let instead = "A newer event exists; use [`ThingLost`](crate::EventType::ThingLost) (`com.qlik.thing.lost`).";
        assert_eq!(about(&old, scope), instead);
        let removed = EventItem { deprecated: Some("removed".to_owned()), ..event("Removed", None) };
        assert_eq!(about(&removed, scope), "**Deprecated**.");
        let unknown = EventItem { successor: Some("org.other".to_owned()), ..removed };
        assert_eq!(about(&unknown, scope), "**Deprecated**; use `org.other`.");
    }
}
