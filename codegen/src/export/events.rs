//! Definitions of events: the schema of each event, and the schema of its data.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::contradiction::without_contradicted_formats;
use super::input::Input;
use super::object::{flag, map, set};
use super::schema::{Dialect, Schemas, wrap_references};
use crate::model::catalogue::Entry;
use crate::model::path::PropertyPath;
use crate::model::shape::Shape;
use crate::model::{Event, Property};
use crate::rust::plan::EventItem;

/// The attributes that CloudEvents requires, and `time`, which Qlik always adds: name, whether CloudEvents requires it,
/// and description.
const ENVELOPE: [(&str, bool, &str); 5] = [
    ("id", true, "Identifies the event."),
    ("time", false, "The time of the event."),
    ("type", true, "The type of the event."),
    ("source", true, "The source of the event."),
    ("specversion", true, "The version of CloudEvents."),
];

/// The definitions of all that is exported.
pub(super) struct Definitions {
    /// The schema of each event, by event type.
    pub(super) events: BTreeMap<String, Value>,
    /// The name and the schema of the data of each documented event, by event type.
    pub(super) data: BTreeMap<String, (String, Value)>,
    /// The schema of each shared type, by name.
    pub(super) shared: BTreeMap<String, Value>,
}

impl Definitions {
    pub(super) fn of(input: &Input<'_>, dialect: Dialect) -> Self {
        let mut schemas = Schemas::new(input, dialect);
        let mut definitions = Self { events: BTreeMap::new(), data: BTreeMap::new(), shared: BTreeMap::new() };
        for entry in input.entries() {
            let (mut event, mut data) = schemas.event(&entry, input);
            if let Some(example) = &entry.event.example {
                without_contradicted_formats(&mut event, &example.value);
                if let (Some((_, schema)), Some(value)) = (&mut data, example.value.get("data")) {
                    without_contradicted_formats(schema, value);
                }
            }
            let event_type = &entry.event.event_type;
            definitions.events.insert(event_type.clone(), event);
            definitions.data.extend(data.map(|data| (event_type.clone(), data)));
        }
        definitions.shared = schemas.shared();
        let data = definitions.data.values_mut().map(|(_, schema)| schema);
        let all = definitions.events.values_mut().chain(data).chain(definitions.shared.values_mut());
        all.for_each(wrap_references);
        definitions
    }

    /// All definitions: the events first, then the data, then the shared types, each by name.
    pub(super) fn all(&self) -> Map<String, Value> {
        let data: BTreeMap<_, _> = self.data.values().map(|(name, schema)| (name, schema)).collect();
        let all = self.events.iter().chain(data).chain(&self.shared);
        all.map(|(name, schema)| (name.clone(), schema.clone())).collect()
    }
}

impl<'a> Schemas<'a> {
    /// The schema of an event and, if it has a documented payload, the name and the schema of the payload.
    fn event(&mut self, entry: &Entry<'a>, input: &Input<'_>) -> (Value, Option<(String, Value)>) {
        let event = entry.event;
        let planned = input.plan.events.get(&event.event_type).filter(|planned| planned.payload.is_some());
        let mut data = None;
        let mut properties = Map::new();
        for property in &event.properties {
            let shape = Shape::of(property);
            let place = PropertyPath { event: event.event_type.clone(), path: property.name.clone() };
            let schema = match planned.filter(|_| property.name == "data") {
                Some(planned) => {
                    data = Some((planned.name.clone(), self.data(event, property, &shape, &place)));
                    self.refer_to_data(&planned.name, property, &shape)
                }
                None => self.property(property, &shape, &place),
            };
            properties.insert(property.name.clone(), schema);
        }
        let required = event.properties.iter().filter(|one| one.required).map(|one| one.name.as_str()).collect();
        let schema = if entry.is_documented() { (properties, required) } else { envelope() };
        (whole(event, schema, input), data)
    }

    fn data(&mut self, event: &'a Event, property: &'a Property, shape: &Shape<'a>, place: &PropertyPath) -> Value {
        let mut schema = json!({"title": self.titles.of(place)});
        set(&mut schema, "description", event.description.as_deref());
        // The models that datamodel-code-generator makes of a deprecated union cannot be read.
        let is_union = matches!(shape, Shape::OneOf(_));
        set(&mut schema, "deprecated", flag(!is_union && (event.deprecated || event.kept.is_some())));
        let mut schema = map(schema);
        schema.extend(self.own(property, shape, place));
        schema.into()
    }
}

/// The attributes of an event that is only announced: those of every event.
fn envelope() -> (Map<String, Value>, Vec<&'static str>) {
    let attribute = |(name, _, description): &(&str, bool, &str)| {
        let mut schema = json!({"type": "string", "description": description});
        set(&mut schema, "format", (*name == "time").then_some("date-time"));
        ((*name).to_owned(), schema)
    };
    let required = ENVELOPE.iter().filter(|(_, is_required, _)| *is_required).map(|(name, _, _)| *name);
    (ENVELOPE.iter().map(attribute).collect(), required.collect())
}

/// The schema of an event with these properties and these required properties. `type` is always required, since it
/// identifies the event.
fn whole(event: &Event, (mut properties, mut required): (Map<String, Value>, Vec<&str>), input: &Input<'_>) -> Value {
    if !required.contains(&"type") {
        required.push("type");
    }
    let of_type = type_schema(&event.event_type, properties.get("type"), input);
    properties.insert("type".to_owned(), of_type);
    if let Some(version) = properties.get_mut("specversion").filter(|_| !input.is_open) {
        first_version(version);
    }
    let mut schema = json!({"title": input.titles.event(&event.event_type)});
    set(&mut schema, "description", event.description.as_deref());
    set(&mut schema, "deprecated", flag(event.deprecated || event.kept.is_some()));
    set(&mut schema, "$comment", comment(event, input));
    set(&mut schema, "type", Some("object"));
    set(&mut schema, "properties", Some(properties));
    set(&mut schema, "required", Some(required));
    schema
}

/// Restricts `specversion` to the first version of CloudEvents, unless the page lists values. Another version would have
/// another envelope.
fn first_version(schema: &mut Value) {
    if schema.get("enum").is_none() && schema.get("pattern").is_none() {
        set(schema, "pattern", Some("^1[.]"));
    }
}

/// Facts without a keyword: why an event is kept, the dates of its deprecation, its successor, and its title.
fn comment(event: &Event, input: &Input<'_>) -> Option<String> {
    let planned = input.plan.events.get(&event.event_type);
    let kept = event.kept.as_ref().map(|reason| format!("the pages no longer have this: {reason}"));
    let dates = planned.and_then(EventItem::dates).map(|dates| format!("deprecated {dates}"));
    let successor = planned.and_then(|planned| planned.successor.as_ref()).map(|to| format!("successor {to}"));
    let title = event.title.as_ref().map(|title| format!("the page's title {title}"));
    let notes: Vec<_> = kept.into_iter().chain(dates).chain(successor).chain(title).collect();
    (!notes.is_empty()).then(|| notes.join("; "))
}

/// The schema of the attribute `type`, which has one value. Its default adds nothing, or is a mistake. The value is an
/// `enum` of one, not a `const`, which some code generators ignore.
fn type_schema(event_type: &str, stated: Option<&Value>, input: &Input<'_>) -> Value {
    let mut schema = json!({"title": input.titles.of_type(event_type), "type": "string", "enum": [event_type]});
    for key in ["description", "deprecated", "$comment"] {
        set(&mut schema, key, stated.and_then(|stated| stated.get(key)).cloned());
    }
    schema
}
