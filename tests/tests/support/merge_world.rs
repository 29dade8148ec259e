//! Random documents of the five layouts that describe the same few events, each differently.
//!
//! The vocabulary is small, so that documents describe the same properties: a name has its usual type, and sometimes
//! another. Facts that a layout cannot express are removed, so that each document is equal to the result of reading its
//! text.

use std::fmt;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use qlik_events_codegen::merge::Site;
use qlik_events_codegen::model::{Document, Event, Example, Layout, Property, Section, SourceSpan, Type};
use serde_json::{Map, Value, json};

/// The dates of documents. The second and the third are the same moment.
pub(crate) const DATES: [&str; 4] =
    ["2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z", "2026-05-01T02:00:00+02:00", "2026-06-01T00:00:00Z"];

const EVENTS: [&str; 3] = ["com.qlik.one.created", "com.qlik.one.deleted", "com.qlik.v1.two.created"];
const SENTENCES: [&str; 4] =
    ["The first sentence.", "The second sentence.", "The third sentence.", "See RFC 3339 here."];
const TIMESTAMP: &str = "2026-03-07T23:47:53Z";

/// The names of properties, each with its usual type.
const VALUES: [(&str, &str); 6] = [
    ("at", "string"),
    ("count", "integer"),
    ("extra", "any"),
    ("id", "string"),
    ("kind", "string"),
    ("tags", "string[]"),
];
const OBJECTS: [(&str, &str); 2] = [("owner", "object"), ("parts", "object[]")];
const ONE_OF: (&str, &str) = ("who", "oneOf(userInfo | botInfo)");
/// The unusual types of a name.
const VALUE_TYPES: [&str; 5] = ["string", "integer", "any", "string[]", "any[]"];
const OBJECT_TYPES: [&str; 5] = ["object", "object[]", "appInfo", "spaceInfo", "appInfo[]"];

/// Documents, and the facts of `sources.yaml` about them.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) documents: Vec<Document>,
    pub(crate) site: Site,
}

/// A line for each document, event and property.
impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for document in &self.documents {
            let date = document.last_updated.as_ref().or_else(|| self.site.updated.get(&document.file));
            let (page, source) = (self.site.pages.get(&document.file), &document.source);
            writeln!(f, "\n{} {date:?} {:?} {source:?} {page:?}", document.file, document.metadata)?;
            for event in &document.events {
                let words = [&event.channel, &event.title, &event.action, &event.visibility, &event.stability];
                let words: Vec<_> = words.into_iter().flatten().collect();
                let dates = (&event.deprecated_since, &event.sunset, &event.successor);
                let flags = (event.deprecated, event.not_deprecated);
                writeln!(f, "  {} {words:?} {flags:?} {dates:?} {:?}", event.event_type, event.description)?;
                let example = event.example.as_ref().map(|example| example.value.to_string());
                writeln!(f, "    {}", example.unwrap_or_default())?;
                event.properties.iter().try_for_each(|property| write_property(f, property, 4))?;
            }
        }
        Ok(())
    }
}

fn write_property(f: &mut fmt::Formatter<'_>, property: &Property, indent: usize) -> fmt::Result {
    let Property { name, r#type, required, deprecated, not_deprecated, allowed, truncated, description, .. } = property;
    let metadata: Vec<_> = property.metadata.iter().map(|(key, value)| format!("{key}={value}")).collect();
    write!(f, "{}{name}: {type} {metadata:?} {allowed:?} {description:?}", " ".repeat(indent))?;
    let flags =
        [(required, " required"), (deprecated, " deprecated"), (not_deprecated, " denied"), (truncated, " cut")];
    flags.into_iter().filter(|(is, _)| **is).try_for_each(|(_, word)| f.write_str(word))?;
    f.write_str("\n")?;
    property.properties.iter().chain(&property.options).try_for_each(|inner| write_property(f, inner, indent + 2))
}

/// Documents that state each event differently, or that differ from common statements in a few places, nested up to eight
/// deep.
pub(crate) fn world() -> impl Strategy<Value = World> {
    let common = vec(properties(4, 1), EVENTS.len());
    let document = (document(), weighted(0.8, select(DATES.to_vec())), weighted(0.7, vec(0..16_u8, 0..24)));
    (common, vec(document, 1..5), 0..5_usize).prop_map(|(common, drawn, depth)| {
        let mut world = World { documents: Vec::new(), site: Site::default() };
        for (mut document, date, choices) in drawn {
            if world.documents.iter().any(|one| one.file == document.file) {
                continue;
            }
            if let Some(choices) = choices {
                let mut choices = choices.into_iter();
                for event in &mut document.events {
                    let known = EVENTS.iter().position(|name| *name == event.event_type).unwrap();
                    event.properties = vary(&common[known], &mut choices);
                    if event.properties.is_empty() {
                        event.properties.clone_from(&common[known]);
                    }
                }
            }
            match (document.layout, date) {
                (Layout::Markdown, date) => document.last_updated = date.map(str::to_owned),
                (_, Some(date)) => {
                    world.site.updated.insert(document.file.clone(), date.to_owned());
                }
                (_, None) => {}
            }
            for event in &mut document.events {
                limit_event(event, document.layout);
                nest(event, depth);
            }
            document.events.sort_by(|one, other| one.channel.cmp(&other.channel));
            world.documents.push(document);
        }
        world.documents.sort_by(|one, other| one.file.cmp(&other.file));
        world
    })
}

/// Puts the properties below some objects.
fn nest(event: &mut Event, depth: usize) {
    for level in 0..if event.properties.is_empty() { 0 } else { depth } {
        wrap(event, &format!("nest{level}"));
    }
}

/// Puts the properties below an object.
pub(crate) fn wrap(event: &mut Event, name: &str) {
    if let Some(example) = &mut event.example {
        example.value = Value::Object(Map::from_iter([(name.to_owned(), Value::clone(&example.value))])).into();
    }
    let properties = std::mem::take(&mut event.properties);
    event.properties =
        vec![Property { name: name.to_owned(), r#type: Type::Object, properties, ..Property::default() }];
}

/// The properties with a few differences. Each property takes the next choice, and most choices change nothing.
fn vary(common: &[Property], choices: &mut dyn Iterator<Item = u8>) -> Vec<Property> {
    let mut properties = Vec::new();
    for property in common {
        let mut property = property.clone();
        let words = property.r#type.to_string();
        match choices.next() {
            Some(8) => continue,
            Some(9) => property.required = !property.required,
            Some(10) => property.metadata.clear(),
            Some(11) => property.allowed.clear(),
            Some(12) => property.description = Some(SENTENCES[0].to_owned()),
            Some(13) => property.truncated = true,
            Some(14) => {
                property.properties.clear();
                property.options.iter_mut().for_each(|option| option.properties.clear());
            }
            Some(15) => {
                properties.push(finish(property, "string"));
                continue;
            }
            _ => {}
        }
        property.properties = vary(&property.properties, choices);
        property.options.iter_mut().for_each(|option| option.properties = vary(&option.properties, choices));
        properties.push(finish(property, &words));
    }
    properties
}

fn document() -> impl Strategy<Value = Document> {
    let layouts = select(vec![
        Layout::Markdown,
        Layout::Markdown,
        Layout::Asyncapi,
        Layout::Asyncapi,
        Layout::Bullets,
        Layout::Flat,
        Layout::Changelog,
    ]);
    let events = btree_map(select(EVENTS.to_vec()), event(), 1..3);
    (layouts, select(vec!["a", "b", "core/a"]), select(vec!["a", "c"]), weighted(0.4, Just(())), events).prop_map(
        |(layout, stem, page, own, events)| {
            let (folder, ending) = match layout {
                Layout::Markdown => ("", "md"),
                Layout::Asyncapi => ("", "json"),
                Layout::Bullets => ("bullets/", "txt"),
                Layout::Flat => ("flat/", "txt"),
                Layout::Changelog => ("news/", "txt"),
            };
            let is_marked = own.is_some() && matches!(layout, Layout::Markdown | Layout::Asyncapi);
            let section = Section { title: "New events".to_owned(), text: None };
            Document {
                file: format!("{folder}{stem}.{ending}"),
                layout,
                title: matches!(layout, Layout::Markdown | Layout::Bullets | Layout::Changelog)
                    .then(|| "Things".to_owned()),
                // A document can describe another page than the name of its file.
                source: (layout == Layout::Markdown)
                    .then(|| format!("https://qlik.dev/apis/event/{}/", if stem == "b" { page } else { stem })),
                metadata: is_marked.then(|| ("sentences".to_owned(), "own".to_owned())).into_iter().collect(),
                sections: (layout == Layout::Changelog).then_some(section).into_iter().collect(),
                events: events
                    .into_iter()
                    .map(|(name, event)| Event { event_type: name.to_owned(), ..event })
                    .collect(),
                ..Document::default()
            }
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let words = (
        weighted(0.7, select(vec!["events.a", "events.b"])),
        weighted(0.7, select(vec!["Thing created", "Thing changed"])),
        weighted(0.7, select(vec!["send", "receive"])),
        weighted(0.7, select(vec!["public", "private"])),
        weighted(0.7, select(vec!["stable", "experimental"])),
        weighted(0.8, select(SENTENCES.to_vec())),
    );
    let deprecation = (
        weighted(0.3, any::<bool>()),
        weighted(0.2, select(vec!["2026-01", "2026-02"])),
        weighted(0.2, select(vec!["2027-01", "2027-02"])),
        weighted(0.2, select(vec!["com.qlik.core.one", "com.qlik.core.two"])),
    );
    (words, deprecation, properties(4, 1), 0..100_u32).prop_map(|(words, deprecation, properties, mark)| {
        let text = |word: Option<&str>| word.map(str::to_owned);
        let (deprecated, since, sunset, successor) = deprecation;
        Event {
            channel: text(words.0),
            title: text(words.1),
            action: text(words.2),
            visibility: text(words.3),
            stability: text(words.4),
            description: text(words.5),
            deprecated: deprecated == Some(true),
            not_deprecated: deprecated == Some(false),
            deprecated_since: text(since),
            sunset: text(sunset),
            successor: text(successor),
            successor_inferred: successor.is_some(),
            example: Some(Example {
                title: Some("Thing shown".to_owned()),
                value: json!(mark).into(),
                origin: SourceSpan::default(),
            }),
            properties,
            ..Event::default()
        }
    })
}

fn properties(depth: u32, least: usize) -> BoxedStrategy<Vec<Property>> {
    (vec(property(depth), least..4), any::<bool>())
        .prop_map(|(drawn, is_reversed)| {
            let mut properties: Vec<Property> = Vec::new();
            for property in drawn {
                if properties.iter().all(|known| known.name != property.name) {
                    properties.push(property);
                }
            }
            if is_reversed {
                properties.reverse();
            }
            properties
        })
        .boxed()
}

fn property(depth: u32) -> BoxedStrategy<Property> {
    let names: Vec<_> = VALUES.iter().chain(&OBJECTS).chain([&ONE_OF]).map(|(name, _)| *name).collect();
    let usual = |pairs: &[(&'static str, &'static str)]| select(pairs.to_vec());
    let other = |types: &[&'static str]| (select(names.clone()), select(types.to_vec()));
    let value = (prop_oneof![6 => usual(&VALUES), 1 => other(&VALUE_TYPES)], facts())
        .prop_map(|((name, words), facts)| finish(Property { name: name.to_owned(), ..facts }, words));
    if depth == 0 {
        return value.boxed();
    }
    let children = || properties(depth - 1, 0);
    let objects = prop_oneof![3 => usual(&OBJECTS), 2 => other(&OBJECT_TYPES)];
    let object = (objects, facts(), children()).prop_map(|((name, words), facts, properties)| {
        finish(Property { name: name.to_owned(), properties, ..facts }, words)
    });
    let option = |name: &str, properties: Vec<Property>| {
        let property = Property { name: name.to_owned(), properties, ..Property::default() };
        finish(property, name)
    };
    let one_of = (facts(), children(), children()).prop_map(move |(facts, user, bot)| {
        let options = vec![option("userInfo", user), option("botInfo", bot)];
        finish(Property { name: ONE_OF.0.to_owned(), options, ..facts }, ONE_OF.1)
    });
    prop_oneof![5 => value, 3 => object, 1 => one_of].boxed()
}

/// The facts of a property besides its name, its type and its nested properties.
fn facts() -> impl Strategy<Value = Property> {
    let flags = (any::<bool>(), weighted(0.3, any::<bool>()), weighted(0.2, Just(())));
    let allowed = (subsequence(vec!["a", "b", "c d"], 0..3), any::<bool>());
    let description = weighted(0.7, select(SENTENCES.to_vec()));
    (flags, allowed, metadata(), description).prop_map(
        |((required, deprecated, truncated), (mut allowed, is_reversed), metadata, description)| {
            if is_reversed {
                allowed.reverse();
            }
            Property {
                required,
                deprecated: deprecated == Some(true),
                not_deprecated: deprecated == Some(false),
                truncated: truncated.is_some(),
                allowed: allowed.into_iter().map(str::to_owned).collect(),
                metadata,
                description: description.map(str::to_owned),
                ..Property::default()
            }
        },
    )
}

/// The keys of the metadata that properties can have.
pub(crate) const METADATA: [&str; 9] =
    ["default", "format", "maxLength", "maximum", "minLength", "minimum", "nullable", "pattern", "readOnly"];

/// Some values of metadata. A quarter of the bits of the two numbers together are set.
fn metadata() -> impl Strategy<Value = Vec<(String, Value)>> {
    (any::<u16>(), any::<u16>(), any::<u8>()).prop_map(|(one, other, number)| {
        let choose = |values: &[Value]| values[usize::from(number) % values.len()].clone();
        let value = |key: &str| match key {
            "default" => choose(&[json!("a"), json!(""), json!("x = y")]),
            "format" => choose(&[json!("uuid"), json!("date-time"), json!("date"), json!("uid")]),
            "maxLength" | "maximum" => choose(&[json!(5), json!(6)]),
            "minLength" | "minimum" => choose(&[json!(1), json!(2)]),
            "pattern" => choose(&[json!("^[a-z]+$"), json!("[0-9]{2}")]),
            _ => json!(true),
        };
        let is_stated = |bit: usize| (one & other) >> bit & 1 == 1;
        let stated = METADATA.iter().enumerate().filter(|(bit, _)| is_stated(*bit));
        stated.map(|(_, key)| ((*key).to_owned(), value(key))).collect()
    })
}

/// Sets the type of a property, and removes facts that such a type cannot have.
fn finish(mut property: Property, words: &str) -> Property {
    property.r#type = Type::parse(words).expect("a type");
    let item = property.r#type.item().clone();
    if item != Type::String {
        property.allowed.clear();
    }
    property.metadata.retain_mut(|(key, value)| match (&property.r#type, key.as_str()) {
        (Type::Integer, "default") => {
            *value = json!(value.to_string().len());
            true
        }
        (Type::Integer, "format") => {
            *value = json!("int64");
            true
        }
        (Type::Integer, key) => !matches!(key, "maxLength" | "minLength" | "pattern"),
        (Type::String, key) => !matches!(key, "maximum" | "minimum"),
        _ => false,
    });
    if !matches!(item, Type::Object | Type::Named(_)) {
        property.properties.clear();
        property.truncated = false;
    }
    if property.truncated {
        property.properties.clear();
    }
    if !matches!(item, Type::OneOf(_)) {
        property.options.clear();
    }
    property
}

/// A schema does not contain itself: such a property becomes an object without a name.
fn without_cycles(properties: &mut [Property], open: &mut Vec<Type>) {
    for property in properties {
        let item = property.r#type.item().clone();
        if !matches!(item, Type::Named(_) | Type::OneOf(_)) {
            without_cycles(&mut property.properties, open);
        } else if open.contains(&item) {
            property.options.clear();
            property.r#type = without_names(&property.r#type);
            without_cycles(&mut property.properties, open);
        } else {
            open.push(item);
            without_cycles(&mut property.properties, open);
            property.options.iter_mut().for_each(|option| without_cycles(&mut option.properties, open));
            open.pop();
        }
    }
}

/// Removes facts of an event that a layout cannot express, adds facts that it always has, and completes the example,
/// which only has its mark.
fn limit_event(event: &mut Event, layout: Layout) {
    without_cycles(&mut event.properties, &mut Vec::new());
    if let Some(shown) = &mut event.example {
        let value = Arc::make_mut(&mut shown.value);
        let mark = std::mem::replace(value, Value::Object(members(&event.properties)));
        value["mark"] = mark;
    }
    if matches!(layout, Layout::Asyncapi) {
        event.channel.get_or_insert_with(|| "events.a".to_owned());
        event.action.get_or_insert_with(|| "send".to_owned());
        event.example = None;
    } else {
        event.not_deprecated = false;
        (event.deprecated_since, event.sunset, event.successor, event.successor_inferred) = (None, None, None, false);
    }
    if !matches!(layout, Layout::Markdown | Layout::Asyncapi) {
        (event.channel, event.action, event.visibility, event.stability) = (None, None, None, None);
    }
    match layout {
        Layout::Markdown => event.example.iter_mut().for_each(|example| example.title = None),
        Layout::Asyncapi => {}
        Layout::Bullets => event.title = Some("Thing shown".to_owned()),
        Layout::Flat => {
            event.title = None;
            event.deprecated = false;
        }
        Layout::Changelog => {
            let summary = event.description.take().unwrap_or_else(|| "The summary.".to_owned());
            *event = Event {
                event_type: std::mem::take(&mut event.event_type),
                section: Some("New events".to_owned()),
                deprecated: event.deprecated,
                description: Some(summary),
                ..Event::default()
            };
        }
    }
    event.properties.iter_mut().for_each(|property| limit_property(property, layout));
}

fn limit_property(property: &mut Property, layout: Layout) {
    if layout == Layout::Markdown {
        property.deprecated = false;
    }
    if layout != Layout::Asyncapi {
        property.not_deprecated = false;
    }
    if layout != Layout::Markdown {
        property.truncated = false;
    }
    if matches!(layout, Layout::Bullets | Layout::Flat) {
        property.metadata.clear();
        property.options.clear();
        property.r#type = without_names(&property.r#type);
    }
    if layout == Layout::Asyncapi && matches!(property.r#type.item(), Type::Named(_)) && property.properties.is_empty()
    {
        property.underlying = Some(Type::Object);
    }
    for inner in property.properties.iter_mut().chain(&mut property.options) {
        limit_property(inner, layout);
    }
}

fn without_names(r#type: &Type) -> Type {
    match r#type {
        Type::Array(item) => without_names(item).array(),
        Type::Named(_) | Type::OneOf(_) => Type::Object,
        other => other.clone(),
    }
}

/// An example of the properties.
fn members(properties: &[Property]) -> Map<String, Value> {
    properties.iter().map(|property| (property.name.clone(), value(&property.r#type, property))).collect()
}

fn value(r#type: &Type, property: &Property) -> Value {
    match r#type {
        Type::Array(item) if **item == Type::Any => json!([]),
        Type::Array(item) => json!([value(item, property)]),
        Type::String if property.name == "at" && property.allowed.is_empty() && property.r#type == Type::String => {
            json!(TIMESTAMP)
        }
        Type::String => json!(property.allowed.first().map_or("text", |value| value)),
        Type::Integer => json!(1),
        Type::Object | Type::Named(_) => Value::Object(members(&property.properties)),
        Type::OneOf(_) => {
            Value::Object(property.options.first().map(|one| members(&one.properties)).unwrap_or_default())
        }
        _ => Value::Null,
    }
}
