//! Links between items in documentation.

use std::collections::BTreeMap;

use super::docs::{Docs, code};
use super::plan::{EventItem, Plan, SHARED_MODULE};

/// The position of a piece of documentation, which decides the form of its links.
#[derive(Clone, Copy, Debug)]
pub struct DocScope<'a> {
    /// The plan with all items that can be linked to.
    pub plan: &'a Plan,
    /// The module of the documentation.
    pub module: &'a str,
}

impl DocScope<'_> {
    /// A link to a type. In its own module, the name is enough.
    #[must_use]
    pub fn to_type(&self, words: &str, module: &str, name: &str) -> String {
        if module != self.module {
            format!("[{words}](crate::{module}::{name})")
        } else if *words == code(name) {
            format!("[{words}]")
        } else {
            format!("[{words}]({name})")
        }
    }

    /// A link to an event: to its payload, or to its type if it has no payload.
    #[must_use]
    pub fn to_event(&self, event: &EventItem) -> String {
        let words = code(&event.name);
        match &event.payload {
            Some(module) => self.to_type(&words, module, &event.name),
            None => format!("[{words}](crate::EventType::{})", event.name),
        }
    }

    /// Adds the list of events that share a type, if it is shared.
    #[must_use]
    pub fn with_usages(&self, docs: Docs, name: &str) -> Docs {
        let places = self.plan.shared_by.get(name).filter(|_| self.module == SHARED_MODULE);
        let link = |event: &str| self.plan.events.get(event).map_or_else(|| code(event), |event| self.to_event(event));
        let path = |path: &str| code(path.strip_prefix("data").unwrap_or(path).trim_start_matches('.'));
        let mut sharers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for place in places.into_iter().flatten() {
            sharers.entry(path(&place.path)).or_default().push(link(&place.event));
        }
        let sharers = sharers.iter().map(|(path, events)| format!("{path} of {}", events.join(", ")));
        let sharers = sharers.collect::<Vec<_>>().join("; ");
        if sharers.is_empty() { docs } else { docs.markdown(&format!("Shared by {sharers}.")) }
    }

    /// The event to use instead of an event, with links.
    #[must_use]
    pub fn to_successor(&self, event: &EventItem) -> Option<String> {
        successor(event, self.plan, |successor| self.to_event(successor))
    }
}

/// The event to use instead of an event: `use NAME (TYPE)`.
#[must_use]
pub fn successor(event: &EventItem, plan: &Plan, name: impl Fn(&EventItem) -> String) -> Option<String> {
    let text = event.successor.as_deref()?;
    Some(match plan.events.get(text) {
        Some(successor) => format!("use {} ({})", name(successor), code(text)),
        None => format!("use {}", code(text)),
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::plan::Module;
    use super::*;
    use crate::model::path::PropertyPath;

    pub(in super::super) fn event(name: &str, payload: Option<&str>) -> EventItem {
        EventItem {
            name: name.to_owned(),
            payload: payload.map(str::to_owned),
            description: None,
            is_announced: false,
            deprecated: None,
            since: None,
            sunset: None,
            successor: None,
            is_former: false,
            channel: None,
            page: None,
        }
    }

    /// A plan with two pages of the same title, an event with a successor, and an event without a payload.
    pub(in super::super) fn plan() -> Plan {
        let page = |file: &str, events: &[&str]| Module {
            pages: BTreeMap::from([(file.to_owned(), Some("Things".to_owned()))]),
            items: Vec::new(),
            events: events.iter().map(|text| (*text).to_owned()).collect(),
        };
        let modules = [
            ("core_things", page("core/things.md", &["com.qlik.core.thing.made"])),
            ("things", page("things.md", &["com.qlik.thing.made"])),
            (SHARED_MODULE, page("things.md", &[])),
        ];
        let made = EventItem {
            description: Some("A thing. And more.".to_owned()),
            ..event("CoreThingMade", Some("core_things"))
        };
        let old = EventItem {
            description: Some("A | thing.".to_owned()),
            deprecated: Some("Qlik has deprecated this event".to_owned()),
            since: Some("2026-04".to_owned()),
            sunset: Some("2027-04".to_owned()),
            successor: Some("com.qlik.core.thing.made".to_owned()),
            ..event("ThingMade", Some("things"))
        };
        let lost = EventItem { description: Some("Lost".to_owned()), is_announced: true, ..event("ThingLost", None) };
        let events = [("com.qlik.core.thing.made", made), ("com.qlik.thing.lost", lost), ("com.qlik.thing.made", old)];
        Plan {
            modules: modules.into_iter().map(|(name, module)| (name.to_owned(), module)).collect(),
            events: events.into_iter().map(|(text, event)| (text.to_owned(), event)).collect(),
            shared_by: BTreeMap::from([(
                "Room".to_owned(),
                vec![
                    PropertyPath { event: "com.qlik.core.thing.made".to_owned(), path: "data.rooms[].room".to_owned() },
                    PropertyPath { event: "com.qlik.thing.made".to_owned(), path: "data<thing>".to_owned() },
                ],
            )]),
            ..Plan::default()
        }
    }

    #[test]
    fn a_shared_type_lists_its_users() {
        let plan = plan();
        let docs =
            |module| DocScope { plan: &plan, module }.with_usages(Docs::default(), "Room").inner().replace("\n//!", "");
        assert_eq!(
            docs(SHARED_MODULE),
            "//! Shared by `<thing>` of [`ThingMade`](crate::things::ThingMade); `rooms[].room` of \
             [`CoreThingMade`](crate::core_things::CoreThingMade).\n"
        );
        assert_eq!(docs("things"), "", "only the module of shared types says it");
    }

    #[test]
    fn a_link_is_as_short_as_it_can_be() {
        let plan = plan();
        let scope = DocScope { plan: &plan, module: "things" };
        assert_eq!(scope.to_type("`A`", "things", "A"), "[`A`]");
        assert_eq!(scope.to_type("enum", "things", "A"), "[enum](A)");
        assert_eq!(scope.to_type("enum", "types", "A"), "[enum](crate::types::A)");
    }
}
