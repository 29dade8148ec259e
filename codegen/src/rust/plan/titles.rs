//! Names of schemas, for formats that have one namespace for all types: the Rust name of each type, and a name made by
//! the same rule for what has no type in the crate: the whole event, and the types of its attributes.

use std::collections::{BTreeMap, BTreeSet};

use super::items::Plan;
use crate::model::catalogue::Catalogue;
use crate::model::path::{PropertyPath, child_prefix, join};
use crate::model::shape::{Choice, Member, Shape};
use crate::model::{Event, Property};
use crate::rust::names;

/// Names that exports use for the union of all events and its parts.
const RESERVED: [&str; 5] = ["Event", "QlikEvent", "QlikEvents", "AnyQlikEvent", "UnknownEvent"];

/// The title of each event and of each type. No two types have the same title.
#[derive(Debug, Default)]
pub struct Titles {
    events: BTreeMap<String, EventTitles>,
    types: BTreeMap<PropertyPath, String>,
}

#[derive(Debug, Default)]
struct EventTitles {
    event: String,
    of_type: String,
}

impl Titles {
    /// The titles of a catalogue, whose names are planned.
    #[must_use]
    pub fn new(plan: &Plan, catalogue: &Catalogue) -> Self {
        let types = plan.type_names.values().cloned();
        let taken = types.chain(RESERVED.map(str::to_owned)).collect();
        let mut namer = Namer { plan, taken, titles: Self::default() };
        for entry in catalogue.entries() {
            namer.event(entry.event);
        }
        namer.titles
    }

    /// The title of an event with its envelope: `SpaceCreatedEvent`.
    #[must_use]
    pub fn event(&self, event_type: &str) -> &str {
        self.events.get(event_type).map_or("", |titles| titles.event.as_str())
    }

    /// The title of an event's attribute `type`: `SpaceCreatedEventType`.
    #[must_use]
    pub fn of_type(&self, event_type: &str) -> &str {
        self.events.get(event_type).map_or("", |titles| titles.of_type.as_str())
    }

    /// The title of the type at a path; `None` if the value is not an object, one of listed values, or one of several
    /// objects.
    #[must_use]
    pub fn of(&self, place: &PropertyPath) -> Option<&str> {
        self.types.get(place).map(String::as_str)
    }
}

struct Namer<'a> {
    plan: &'a Plan,
    taken: BTreeSet<String>,
    titles: Titles,
}

impl Namer<'_> {
    /// A name that nothing else has. Names by the rule rarely meet, since all Rust names of types differ.
    fn own(&mut self, mut name: String) -> String {
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    fn event(&mut self, event: &Event) {
        let planned = self.plan.events.get(&event.event_type);
        let name = planned.map_or_else(|| names::event(&event.event_type), |planned| planned.name.clone());
        let title = self.own(format!("{name}Event"));
        let of_type = self.own(names::nested(&title, "type"));
        for property in &event.properties {
            let place = PropertyPath { event: event.event_type.clone(), path: property.name.clone() };
            self.value(property, &Shape::of(property), place, &names::nested(&title, &property.name));
        }
        self.titles.events.insert(event.event_type.clone(), EventTitles { event: title, of_type });
    }

    /// Names the types of a value. `rule` is the name of a type that is not in the crate.
    fn value(&mut self, property: &Property, shape: &Shape<'_>, place: PropertyPath, rule: &str) {
        match shape {
            Shape::Array(item) => self.value(property, item, place, rule),
            Shape::Enum(_) | Shape::Struct(_) | Shape::OneOf(_) => self.named(property, shape, place, rule),
            // A list of numbers, which has no type in the crate.
            _ if !property.allowed.is_empty() => {
                let title = self.own(rule.to_owned());
                self.titles.types.insert(place, title);
            }
            _ => {}
        }
    }

    fn named(&mut self, property: &Property, shape: &Shape<'_>, place: PropertyPath, rule: &str) {
        let planned = self.plan.type_names.get(&place).cloned();
        let title = planned.unwrap_or_else(|| self.own(rule.to_owned()));
        let prefix = child_prefix(&place.path, &property.r#type);
        let inner = |path: String| PropertyPath { event: place.event.clone(), path };
        match shape {
            Shape::Struct(members) => {
                for Member { property, shape } in members {
                    let rule = names::nested(&title, &property.name);
                    self.value(property, shape, inner(join(&prefix, &property.name)), &rule);
                }
            }
            Shape::OneOf(choices) => {
                for Choice { option, members } in choices {
                    let place = inner(format!("{prefix}<{}>", option.name));
                    let rule = names::nested(&title, &option.name);
                    self.named(option, &Shape::Struct(members.clone()), place, &rule);
                }
            }
            _ => {}
        }
        self.titles.types.insert(place, title);
    }
}
