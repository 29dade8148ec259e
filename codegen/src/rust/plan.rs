//! Model to items: every module, type, field and variant of the crate, with all names settled.
//!
//! The plan is plain data, and prints as a short listing; the emitters only write it down.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::names;
use super::shape::{Member, Shape};
use crate::model::catalogue::{Edition, catalogue};
use crate::model::place::{Place, child_prefix, join};
use crate::model::{Origin, Page, Property};
use crate::report::{Diagnostic, Report};
use crate::source::{Source, Span};
use crate::spec::names::{Names, What};

/// The module of the types that several places share.
pub const SHARED_MODULE: &str = "types";

/// What the crate will have.
#[derive(Debug, Default, PartialEq)]
pub struct Plan {
    /// The modules of the pages, by name; the shared types are in [`SHARED_MODULE`].
    pub modules: BTreeMap<String, Module>,
    /// All events, by their types.
    pub events: BTreeMap<String, EventItem>,
    /// Groups of places that could share a type and do not.
    pub could_share: Vec<Vec<Place>>,
}

/// A module.
#[derive(Debug, Default, PartialEq)]
pub struct Module {
    /// The pages behind it: file, and title if it has one.
    pub pages: BTreeMap<String, Option<String>>,
    /// What it has, in the order of the pages.
    pub items: Vec<Item>,
}

/// An item of a module.
#[derive(Debug, PartialEq)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// A list of values.
    Enum(Enum),
}

/// The struct of an object.
#[derive(Debug, PartialEq)]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// Where its facts stand; the event itself for a payload.
    pub place: Place,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether it is the payload of its event.
    pub is_payload: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
    /// An example of the whole event.
    pub example: Option<Value>,
    /// Its fields, in the page's order.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Its type.
    pub r#type: FieldType,
    /// Whether it is always there.
    pub required: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
    /// The sentence about it.
    pub description: Option<String>,
    /// What is said about its values further: key and value.
    pub metadata: Vec<(String, Value)>,
}

/// The type of a field, before it is made optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// `String`.
    Text,
    /// `Timestamp`.
    Timestamp,
    /// `i64`.
    Integer,
    /// A JSON number.
    Number,
    /// `bool`.
    Boolean,
    /// A JSON value.
    Any,
    /// A JSON object.
    Map,
    /// A `Vec`.
    Array(Box<FieldType>),
    /// A type of the same module.
    Own(String),
    /// A type of [`SHARED_MODULE`].
    Shared(String),
}

/// The enum of a list of allowed values.
#[derive(Debug, PartialEq)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Where the values are listed.
    pub place: Place,
    /// The sentence about it.
    pub description: Option<String>,
    /// Its variants, in the page's order.
    pub variants: Vec<Variant>,
}

/// A variant.
#[derive(Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// The value on the wire.
    pub wire: String,
}

/// An event.
#[derive(Debug, PartialEq, Eq)]
pub struct EventItem {
    /// The name of its variants and of its payload.
    pub name: String,
    /// The module of its payload, if that is documented.
    pub payload: Option<String>,
    /// The sentence about it.
    pub description: Option<String>,
    /// Whether only a changelog announces it.
    pub is_announced: bool,
    /// Why nobody should build on it any more.
    pub deprecated: Option<String>,
    /// The channel that it is published on.
    pub channel: Option<String>,
    /// The address of its page.
    pub page: Option<String>,
}

/// Where the facts and the decisions about names were read, for reports.
#[derive(Debug)]
pub struct Sources<'a> {
    /// The pages by their files below `spec/docs/`.
    pub pages: &'a BTreeMap<String, Arc<Source>>,
    /// `spec/names.yaml`.
    pub names: &'a Arc<Source>,
}

/// Plans the crate; names that meet, and decisions that fit nothing, are reported.
pub fn plan(pages: &[Page], names: &Names, sources: &Sources<'_>, report: &mut Report) -> Plan {
    let mut planner = Planner {
        names,
        sources,
        report,
        plan: Plan::default(),
        shared: BTreeMap::new(),
        types: BTreeMap::new(),
        spots: BTreeMap::new(),
        used: BTreeSet::new(),
        page: None,
    };
    for edition in catalogue(pages) {
        planner.event(edition);
    }
    if let Some(shared) = planner.plan.modules.get_mut(SHARED_MODULE) {
        shared.items.sort_by(|one, other| one.name().cmp(other.name()));
    }
    planner.check_modules(pages);
    planner.could_share();
    planner.check_unused();
    planner.plan
}

/// A decision of `spec/names.yaml`, to know which were used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Decision {
    Shared(usize, usize),
    Distinct(usize),
    Renamed(usize),
    Module(usize),
}

struct Planner<'a> {
    names: &'a Names,
    sources: &'a Sources<'a>,
    report: &'a mut Report,
    plan: Plan,
    /// Facts and first place of each shared type.
    shared: BTreeMap<usize, (String, Place)>,
    /// What each type name stands for.
    types: BTreeMap<String, String>,
    /// Places of the emitted types, by facts.
    spots: BTreeMap<String, Vec<Place>>,
    used: BTreeSet<Decision>,
    page: Option<&'a Page>,
}

/// Where a type is planned: the place, the name that the rule gives it, and whether this is the first such place.
struct Spot {
    place: Place,
    name: String,
    module: String,
    emit: bool,
}

impl<'a> Planner<'a> {
    fn event(&mut self, edition: Edition<'a>) {
        let Edition { page, event } = edition;
        self.page = Some(page);
        let place = Place { event: event.event_type.clone(), path: String::new() };
        let rule = names::event(&event.event_type);
        let name = self.renamed(&place, &What::Event).unwrap_or(rule);
        self.take_type(&name, &format!("the event `{place}`"), &event.origin);
        let module = self.module(page);
        let deprecated = event.kept.as_ref().map(|reason| format!("the pages no longer have this event: {reason}"));
        let deprecated = deprecated.or_else(|| event.deprecated.then(|| "Qlik has deprecated this event".to_owned()));
        let data = event.properties.iter().find(|property| property.name == "data").filter(|_| edition.is_documented());
        let payload = data.and_then(|data| match Shape::of(data, page) {
            Shape::Struct(members) => Some((data, members)),
            _ => None,
        });
        if let Some((data, members)) = &payload {
            let path = join("", &data.name);
            let spot =
                Spot { place: Place { path, ..place.clone() }, name: name.clone(), module: module.clone(), emit: true };
            let fields = self.fields(members, &spot);
            let item = Struct {
                name: name.clone(),
                place: place.clone(),
                description: event.description.clone(),
                is_payload: true,
                deprecated: deprecated.clone(),
                example: event.example.as_ref().map(|example| example.value.clone()),
                fields,
            };
            self.push(&module, page, Item::Struct(item), &name);
        }
        let item = EventItem {
            name,
            payload: payload.map(|_| module),
            description: event.description.clone().or_else(|| event.title.clone()),
            is_announced: !edition.is_documented(),
            deprecated,
            channel: event.channel.clone(),
            page: page.source.clone(),
        };
        self.plan.events.insert(event.event_type.clone(), item);
    }

    /// Adds an item; the types of its fields stand behind it.
    fn push(&mut self, module: &str, page: &Page, item: Item, owner: &str) {
        let known = self.plan.modules.entry(module.to_owned()).or_default();
        known.pages.insert(page.file.clone(), page.title.clone());
        let nested = |item: &Item| item.name().starts_with(owner) && !item.is_payload();
        let at = known.items.iter().rposition(|item| !nested(item)).map_or(0, |at| at + 1);
        known.items.insert(at, item);
    }

    fn fields(&mut self, members: &[Member<'a>], parent: &Spot) -> Vec<Field> {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        let mut fields = Vec::new();
        for Member { property, shape } in members {
            let place = Place { path: join(&parent.place.path, &property.name), event: parent.place.event.clone() };
            let name = self.renamed(&place, &What::Field).unwrap_or_else(|| names::field(&property.name));
            if !crate::names::is_identifier(&name) {
                self.no_name(&property.origin, &format!("the property `{}`", property.name), "field: ...");
            } else if let Some(other) = taken.insert(name.clone(), &property.name) {
                self.collision(&property.origin, &name, other, &property.name);
            }
            let spot = Spot {
                name: names::nested(&parent.name, &property.name),
                place,
                module: parent.module.clone(),
                emit: parent.emit,
            };
            fields.push(Field {
                name,
                wire: property.name.clone(),
                r#type: self.field_type(property, shape, spot),
                required: property.required,
                deprecated: deprecation(property),
                description: property.description.clone(),
                metadata: property.metadata.clone(),
            });
        }
        fields
    }

    fn field_type(&mut self, property: &'a Property, shape: &Shape<'a>, spot: Spot) -> FieldType {
        match shape {
            Shape::Text => FieldType::Text,
            Shape::Timestamp => FieldType::Timestamp,
            Shape::Integer => FieldType::Integer,
            Shape::Number => FieldType::Number,
            Shape::Boolean => FieldType::Boolean,
            Shape::Any => FieldType::Any,
            Shape::Map => FieldType::Map,
            Shape::Array(item) => FieldType::Array(Box::new(self.field_type(property, item, spot))),
            Shape::Enum(_) | Shape::Struct(_) => self.named_type(property, shape, spot),
        }
    }

    /// A type of its own: the shared one when the place is among those that share it, else the one of the rule.
    fn named_type(&mut self, property: &'a Property, shape: &Shape<'a>, mut spot: Spot) -> FieldType {
        let mut description = property.description.clone();
        let shared = self.shared_type(&spot.place);
        if let Some(at) = shared {
            let facts = shape.facts();
            spot.emit = !self.shared.contains_key(&at);
            self.check_shared(at, &facts, &spot.place, property);
            if let Some(shared) = self.names.shared.get(at) {
                spot.name.clone_from(&shared.name);
                description = Some(shared.description.clone());
            }
            SHARED_MODULE.clone_into(&mut spot.module);
        } else if let Some(name) = self.renamed(&spot.place, &What::Type) {
            spot.name = name;
        }
        if spot.emit {
            self.take_type(&spot.name, &format!("the type of `{}`", spot.place), &property.origin);
            self.spots.entry(shape.facts()).or_default().push(spot.place.clone());
        }
        let item = self.item(property, shape, &spot, description);
        if spot.emit {
            let page = self.page;
            if let Some(page) = page {
                self.push(&spot.module, page, item, &spot.name);
            }
        }
        if shared.is_some() { FieldType::Shared(spot.name) } else { FieldType::Own(spot.name) }
    }

    fn item(&mut self, property: &'a Property, shape: &Shape<'a>, spot: &Spot, description: Option<String>) -> Item {
        match shape {
            Shape::Struct(members) => {
                let path = child_prefix(&spot.place.path, &property.r#type);
                let inner = Spot {
                    place: Place { path, event: spot.place.event.clone() },
                    name: spot.name.clone(),
                    module: spot.module.clone(),
                    emit: spot.emit,
                };
                let fields = self.fields(members, &inner);
                Item::Struct(Struct {
                    name: spot.name.clone(),
                    place: spot.place.clone(),
                    description,
                    is_payload: false,
                    deprecated: None,
                    example: None,
                    fields,
                })
            }
            _ => Item::Enum(Enum {
                name: spot.name.clone(),
                place: spot.place.clone(),
                description,
                variants: self.variants(property, shape, &spot.place),
            }),
        }
    }

    fn variants(&mut self, property: &Property, shape: &Shape<'_>, place: &Place) -> Vec<Variant> {
        let Shape::Enum(values) = shape else { return Vec::new() };
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        taken.insert("Unknown".to_owned(), "an unknown value");
        let mut variants = Vec::new();
        for value in *values {
            let what = What::Variant(value.clone());
            let name = self.renamed(place, &what).unwrap_or_else(|| names::variant(value));
            if !crate::names::is_identifier(&name) {
                self.no_name(&property.origin, &format!("the value `{value}`"), "value: ..., variant: ...");
            } else if let Some(other) = taken.insert(name.clone(), value) {
                self.collision(&property.origin, &name, other, value);
            }
            variants.push(Variant { name, wire: value.clone() });
        }
        variants
    }

    fn module(&mut self, page: &Page) -> String {
        let decided = self.names.modules.iter().position(|module| module.page == page.file);
        match decided.and_then(|at| Some((at, self.names.modules.get(at)?))) {
            Some((at, module)) => {
                self.used.insert(Decision::Module(at));
                module.name.clone()
            }
            None => names::module(&page.file),
        }
    }

    fn renamed(&mut self, place: &Place, what: &What) -> Option<String> {
        let fits = |one: &crate::spec::names::Renamed| one.what == *what && one.place.matches(place);
        let at = self.names.renamed.iter().position(fits)?;
        self.used.insert(Decision::Renamed(at));
        self.names.renamed.get(at).map(|one| one.name.clone())
    }

    fn shared_type(&mut self, place: &Place) -> Option<usize> {
        let mut found = None;
        for (at, shared) in self.names.shared.iter().enumerate() {
            for (pattern_at, pattern) in shared.places.iter().enumerate() {
                if pattern.matches(place) {
                    self.used.insert(Decision::Shared(at, pattern_at));
                    found = found.or(Some(at));
                }
            }
        }
        found
    }

    fn check_shared(&mut self, at: usize, facts: &str, place: &Place, property: &Property) {
        let known = self.shared.entry(at).or_insert_with(|| (facts.to_owned(), place.clone())).clone();
        if known.0 != facts {
            let name = self.names.shared.get(at).map(|shared| shared.name.clone()).unwrap_or_default();
            let message = format!("`{place}` shares the type `{name}` with `{}`, and their facts differ", known.1);
            let help = format!(
                "there: {}\nhere: {facts}\nname the places one by one in spec/names.yaml, or mend the page by a fixup",
                known.0
            );
            self.fault(&property.origin, message, "expected the same properties or values", help);
        }
    }

    fn take_type(&mut self, name: &str, what: &str, origin: &Origin) {
        if !crate::names::is_identifier(name) {
            return self.no_name(origin, what, "event: ..., or type: ...");
        }
        if names::RESERVED_TYPES.contains(&name) {
            let message = format!("{what} gets the name `{name}`, which the crate uses already");
            return self.fault(origin, message, "expected a name of its own", "name it in spec/names.yaml".to_owned());
        }
        if let Some(other) = self.types.insert(name.to_owned(), what.to_owned()) {
            let message = format!("{other} and {what} both get the name `{name}`");
            self.fault(origin, message, "expected a name of its own", "name one of them in spec/names.yaml".to_owned());
        }
    }

    fn collision(&mut self, origin: &Origin, name: &str, one: &str, other: &str) {
        let message = format!("`{one}` and `{other}` both get the name `{name}`");
        self.fault(origin, message, "expected a name of its own", "name one of them in spec/names.yaml".to_owned());
    }

    fn no_name(&mut self, origin: &Origin, what: &str, keys: &str) {
        let message = format!("the rule gives {what} no Rust name");
        self.fault(
            origin,
            message,
            "expected letters or digits",
            format!("name it in spec/names.yaml (renamed: place, {keys})"),
        );
    }

    fn fault(&mut self, origin: &Origin, message: String, expected: &str, help: String) {
        let file = self.page.map(|page| page.file.as_str()).unwrap_or_default();
        let diagnostic = match (self.sources.pages.get(file), &origin.0) {
            (Some(source), Some(span)) => Diagnostic::new(source, span.clone(), message).label(expected),
            _ => Diagnostic::file(format!("spec/docs/{file}"), message),
        };
        self.report.fault(diagnostic.help(help));
    }

    /// Two pages of one module name share a module only when they are editions of one page.
    fn check_modules(&mut self, pages: &[Page]) {
        let mut stems: BTreeMap<String, &str> = BTreeMap::new();
        for page in pages {
            let module = self.module(page);
            if !self.plan.modules.contains_key(&module) {
                continue;
            }
            let stem = page.file.rsplit_once('.').map_or(page.file.as_str(), |(stem, _)| stem);
            let decided = self.names.modules.iter().any(|one| one.page == page.file);
            if let Some(other) = stems.insert(module.clone(), stem).filter(|other| *other != stem && !decided) {
                let message = format!("the pages `{other}` and `{stem}` both get the module `{module}`");
                self.report.fault(
                    Diagnostic::file(format!("spec/docs/{}", page.file), message)
                        .help("name one of them in spec/names.yaml (modules: page, module, reason)"),
                );
            }
        }
    }

    /// Groups the places of types with equal facts, but for those that people keep apart.
    fn could_share(&mut self) {
        let groups: Vec<Vec<Place>> = self.spots.values().filter(|places| places.len() > 1).cloned().collect();
        for places in groups {
            let apart = self.names.distinct.iter().position(|distinct| {
                places.iter().all(|place| distinct.places.iter().any(|pattern| pattern.matches(place)))
            });
            match apart {
                Some(at) => {
                    self.used.insert(Decision::Distinct(at));
                }
                None => self.plan.could_share.push(places),
            }
        }
        self.plan.could_share.sort();
    }

    /// A decision that fits nothing is out of date.
    fn check_unused(&mut self) {
        let names = self.names;
        for (at, shared) in names.shared.iter().enumerate() {
            for (pattern_at, pattern) in shared.places.iter().enumerate() {
                self.unused(
                    Decision::Shared(at, pattern_at),
                    &shared.span,
                    &pattern.to_string(),
                    "a property with values or properties",
                );
            }
        }
        for (at, distinct) in names.distinct.iter().enumerate() {
            self.unused(Decision::Distinct(at), &distinct.span, "distinct", "places whose types have equal facts");
        }
        for (at, renamed) in names.renamed.iter().enumerate() {
            self.unused(Decision::Renamed(at), &renamed.span, &renamed.place.to_string(), "what this entry renames");
        }
        for (at, module) in names.modules.iter().enumerate() {
            self.unused(Decision::Module(at), &module.span, &module.page, "a page with events that count");
        }
    }

    fn unused(&mut self, decision: Decision, span: &Span, text: &str, expected: &str) {
        if self.used.contains(&decision) {
            return;
        }
        let place = self.sources.names.find_in(span, text);
        self.report.fault(
            Diagnostic::new(self.sources.names, place, format!("nothing fits `{text}`"))
                .label(format!("expected {expected}"))
                .help("a decision that no longer fits is deleted or written anew"),
        );
    }
}

fn deprecation(property: &Property) -> Option<String> {
    let kept = property.kept.as_ref().map(|reason| format!("the pages no longer have this property: {reason}"));
    kept.or_else(|| property.deprecated.then(|| "Qlik has deprecated this property".to_owned()))
}

impl Item {
    /// The name of the type.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enum(item) => &item.name,
        }
    }

    fn is_payload(&self) -> bool {
        matches!(self, Self::Struct(item) if item.is_payload)
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("String"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Integer => f.write_str("i64"),
            Self::Number => f.write_str("Number"),
            Self::Boolean => f.write_str("bool"),
            Self::Any => f.write_str("Value"),
            Self::Map => f.write_str("Map"),
            Self::Array(item) => write!(f, "Vec<{item}>"),
            Self::Own(name) => f.write_str(name),
            Self::Shared(name) => write!(f, "{SHARED_MODULE}::{name}"),
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, module) in &self.modules {
            writeln!(f, "mod {name}")?;
            for item in &module.items {
                match item {
                    Item::Struct(item) => {
                        writeln!(f, "  struct {} = {}", item.name, item.place)?;
                        for field in &item.fields {
                            let optional = if field.required { "" } else { "?" };
                            let deprecated = if field.deprecated.is_some() { " deprecated" } else { "" };
                            writeln!(f, "    {}{optional}: {} = {}{deprecated}", field.name, field.r#type, field.wire)?;
                        }
                    }
                    Item::Enum(item) => {
                        writeln!(f, "  enum {} = {}", item.name, item.place)?;
                        for variant in &item.variants {
                            writeln!(f, "    {} = {}", variant.name, variant.wire)?;
                        }
                    }
                }
            }
        }
        for (event_type, event) in &self.events {
            let payload = event.payload.as_deref().unwrap_or("-");
            writeln!(f, "event {} = {event_type} in {payload}", event.name)?;
        }
        Ok(())
    }
}
