//! The properties of an event, with the sources of their facts.

use std::collections::BTreeMap;

use serde::Serialize;

use super::catalogue::Lookup;
use super::links;
use super::prose::{Block, blocks};
use crate::model::path::{child_prefix, join};
use crate::model::{Event, Property};
use crate::show::{Place, Shown, ShownFact, ShownProperty, value};

/// A property, or an option of a `oneOf`.
#[derive(Debug, Serialize)]
pub(super) struct PropertyView {
    anchor: String,
    /// The path before the name: `data.environment.`
    prefix: String,
    name: String,
    r#type: String,
    is_option: bool,
    is_required: bool,
    is_deprecated: bool,
    /// The Rust name of the property's type.
    rust: Option<String>,
    /// Whether the type is shared, so that it has a page.
    is_shared: bool,
    allowed: Vec<String>,
    /// Limits, formats and defaults: `format date-time`.
    facts: Vec<String>,
    description: Vec<Block>,
    /// The reason why a fixup keeps the property.
    kept: Option<String>,
    /// The line that states the type, then those of other documents, each with the other facts that are taken from it.
    sources: Vec<String>,
    /// Facts without a line, and facts that other documents state otherwise.
    notes: Vec<String>,
}

/// The properties of an event: those of `data`, and those of the envelope.
#[derive(Debug, Serialize)]
pub(super) struct Properties {
    pub(super) payload: Vec<PropertyView>,
    pub(super) envelope: Vec<PropertyView>,
}

/// The properties of an event, with nested ones, in the order of the page.
pub(super) fn properties(shown: &Shown<'_>, lookup: &Lookup<'_>) -> Properties {
    let event = shown.entry.event;
    let facts = shown.properties.iter().map(|property| (property.path.as_str(), property)).collect();
    let views = |is_wanted: &dyn Fn(&Property) -> bool| {
        let mut views = Views { event, facts: &facts, lookup, views: Vec::new() };
        event.properties.iter().filter(|property| is_wanted(property)).for_each(|property| views.add(property, ""));
        views.views
    };
    Properties {
        payload: views(&|property| property.name == "data"),
        envelope: views(&|property| property.name != "data"),
    }
}

struct Views<'a> {
    event: &'a Event,
    facts: &'a BTreeMap<&'a str, &'a ShownProperty<'a>>,
    lookup: &'a Lookup<'a>,
    views: Vec<PropertyView>,
}

impl Views<'_> {
    /// Adds a property and its nested ones. `parent` is the prefix of the path.
    fn add(&mut self, property: &Property, parent: &str) {
        let path = join(parent, &property.name);
        let mut view = self.view(property, &path);
        if let Some(shown) = self.facts.get(path.as_str()) {
            view.facts = facts(property);
            (view.sources, view.notes) = sources(&shown.facts);
        }
        self.views.push(view);
        let prefix = child_prefix(&path, &property.r#type);
        property.properties.iter().for_each(|child| self.add(child, &prefix));
        for option in &property.options {
            let path = format!("{prefix}<{}>", option.name);
            let view = PropertyView {
                is_option: true,
                is_required: false,
                prefix: prefix.clone(),
                name: format!("<{}>", option.name),
                ..self.view(option, &path)
            };
            self.views.push(view);
            let prefix = child_prefix(&path, &option.r#type);
            option.properties.iter().for_each(|child| self.add(child, &prefix));
        }
    }

    fn view(&self, property: &Property, path: &str) -> PropertyView {
        // The type of `data` is the payload, whose path is the event's.
        let type_path = if path == "data" { "" } else { path };
        let planned = self.lookup.type_at(&self.event.event_type, type_path);
        PropertyView {
            anchor: links::anchor(path),
            prefix: path.strip_suffix(property.name.as_str()).unwrap_or_default().to_owned(),
            name: property.name.clone(),
            r#type: property.r#type.to_string(),
            is_option: false,
            is_required: property.required,
            is_deprecated: property.deprecated,
            rust: planned.map(|planned| planned.name.to_owned()),
            is_shared: planned.is_some_and(|planned| planned.is_shared),
            allowed: property.allowed.clone(),
            facts: Vec::new(),
            description: blocks(property.description.as_deref()),
            kept: property.kept.clone(),
            sources: Vec::new(),
            notes: Vec::new(),
        }
    }
}

/// The limits, the format, the default, and what was inferred or left out.
pub(super) fn facts(property: &Property) -> Vec<String> {
    let stated = property.metadata.iter().map(|(key, stated)| format!("{key} {}", value(stated)));
    let inferred = property.inferred.date_time.then(|| "format date-time (inferred)".to_owned());
    let items = property.inferred.items.as_ref().map(|items| format!("items {items} (inferred)"));
    let truncated = property.truncated.then(|| "more properties, which the document leaves out".to_owned());
    stated.chain(inferred).chain(items).chain(truncated).collect()
}

/// The lines that state the property, and the notes about facts that are not from them.
fn sources(facts: &[ShownFact]) -> (Vec<String>, Vec<String>) {
    let of_type = facts.iter().find(|fact| fact.key == "type");
    let own = of_type.and_then(|fact| fact.from.as_ref());
    let others = of_type.iter().flat_map(|fact| &fact.others).map(|(place, _)| place);
    let places: Vec<&Place> = own.into_iter().chain(others).collect();
    let mut taken: Vec<Vec<&str>> = vec![Vec::new(); places.len()];
    let mut notes = Vec::new();
    for fact in facts.iter().filter(|fact| !matches!(fact.key.as_str(), "properties" | "options")) {
        let file = fact.from.as_ref().map(|from| from.file.as_str());
        match (places.iter().position(|place| Some(place.file.as_str()) == file), &fact.from) {
            (Some(0), _) => {}
            (Some(at), _) => taken.get_mut(at).into_iter().for_each(|keys| keys.push(&fact.key)),
            (None, Some(from)) => notes.push(format!("{} from {from}", fact.key)),
            (None, None) => notes.push(format!("{} inferred", fact.key)),
        }
        notes.extend(contradictions(fact));
    }
    let source = |(place, keys): (&&Place, &Vec<&str>)| match keys.as_slice() {
        [] => place.to_string(),
        keys => format!("{place} ({})", keys.join(", ")),
    };
    (places.iter().zip(&taken).map(source).collect(), notes)
}

/// What other documents state instead of a fact. Sentences are not compared.
pub(super) fn contradictions(fact: &ShownFact) -> Vec<String> {
    if matches!(fact.key.as_str(), "description" | "announced") {
        return Vec::new();
    }
    let others = fact.others.iter().filter(|(_, other)| !other.is_null() && *other != fact.value);
    others.map(|(place, other)| format!("{place} states {} {}", fact.key, value(other))).collect()
}
