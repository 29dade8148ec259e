//! Visits the events, and makes an item for each payload and each nested type.

use std::collections::{BTreeMap, BTreeSet};

use super::items::{Enum, EventItem, Field, FieldType, Item, OneOf, Plan, SHARED_MODULE, Sources, Struct, Variant};
use super::owner::Owner;
use super::renames::Renames;
use crate::diagnostics::Diagnostics;
use crate::model::catalogue::{Entry, Page};
use crate::model::decision::Decisions;
use crate::model::naming::{Naming, RenameTarget};
use crate::model::path::{PropertyPath, child_prefix, join};
use crate::model::shape::{Member, Shape};
use crate::model::{Property, SourceSpan};
use crate::rust::names;

/// A decision of `spec/names.yaml`, to track which ones were used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decision {
    Shared(usize, usize),
    Except(usize, usize),
    Distinct(usize),
    Renamed(usize),
    Module(usize),
    Successor(usize),
}

pub(super) struct Planner<'a> {
    pub(super) names: &'a Naming,
    pub(super) renames: Renames<'a>,
    pub(super) sources: &'a Sources<'a>,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) plan: Plan,
    pub(super) decisions: Decisions,
    /// The uses of each shared type.
    pub(super) shared: BTreeMap<usize, Vec<Sharer>>,
    /// The owner of each type name.
    pub(super) types: BTreeMap<String, Owner>,
    /// All paths of each shared type, by name.
    pub(super) places: BTreeMap<String, Vec<PropertyPath>>,
    /// The nested types by their facts: name, and first path.
    pub(super) nested: BTreeMap<String, Vec<(String, PropertyPath)>>,
    pub(super) used: BTreeSet<Decision>,
    /// The decisions that give another name than the rule.
    pub(super) departs: BTreeSet<Decision>,
    /// The names that remedies give, each with what it must be unique in.
    pub(super) given: BTreeSet<(String, String)>,
    pub(super) page: Option<&'a Page>,
}

/// A path that has a shared type.
pub(super) struct Sharer {
    /// The facts, as one text.
    pub(super) facts: String,
    pub(super) place: PropertyPath,
    pub(super) origin: SourceSpan,
}

/// The context of a planned type: its path, its name by the rule, and whether this is the first such path.
pub(super) struct TypeSite {
    pub(super) place: PropertyPath,
    pub(super) name: String,
    pub(super) module: String,
    pub(super) emit: bool,
}

impl<'a> Planner<'a> {
    pub(super) fn new(names: &'a Naming, sources: &'a Sources<'a>, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            names,
            renames: Renames::new(names),
            sources,
            diagnostics,
            plan: Plan::default(),
            decisions: Decisions::new(sources.names, names.decisions()),
            shared: BTreeMap::new(),
            types: BTreeMap::new(),
            places: BTreeMap::new(),
            nested: BTreeMap::new(),
            used: BTreeSet::new(),
            departs: BTreeSet::new(),
            given: BTreeSet::new(),
            page: None,
        }
    }

    pub(super) fn event(&mut self, entry: Entry<'a>) {
        let Entry { page, event } = entry;
        self.page = Some(page);
        let place = PropertyPath { event: event.event_type.clone(), path: String::new() };
        let rule = names::event(&event.event_type);
        let name = self.renamed(&place, &RenameTarget::Event, rule);
        let owner = Owner::new(place.clone(), RenameTarget::Event, event.event_type.clone(), &event.origin);
        self.take_type(&name, owner);
        let module = self.module(page);
        let deprecated = event.kept.as_ref().map(|reason| format!("the pages no longer have this event: {reason}"));
        let deprecated = deprecated.or_else(|| event.deprecated.then(|| "Qlik has deprecated this event".to_owned()));
        let data = event.properties.iter().find(|property| property.name == "data").filter(|_| entry.is_documented());
        let payload = data
            .map(|data| (data, Shape::of(data)))
            .filter(|(_, shape)| matches!(shape, Shape::Struct(_) | Shape::OneOf(_)));
        let at = self.next_item(&module);
        if let Some((data, shape)) = &payload {
            let path = join("", &data.name);
            let site = TypeSite {
                place: PropertyPath { path, ..place.clone() },
                name: name.clone(),
                module: module.clone(),
                emit: true,
            };
            self.plan.type_names.insert(site.place.clone(), name.clone());
            let mut item = self.item(data, shape, &site, event.description.clone());
            item.make_payload(place, event.example.is_some());
            self.insert(at, &module, page, item);
            if let Some(module) = self.plan.modules.get_mut(&module) {
                module.events.push(event.event_type.clone());
            }
        }
        let item = EventItem {
            name,
            payload: payload.map(|_| module),
            description: event.description.clone().or_else(|| event.title.clone()),
            is_announced: !entry.is_documented(),
            deprecated,
            since: event.deprecated_since.clone(),
            sunset: event.sunset.clone(),
            channel: event.channel.clone(),
            page: page.source.clone(),
            successor: event.successor.clone(),
            is_former: false,
        };
        self.plan.events.insert(event.event_type.clone(), item);
    }

    /// The index of the next item of a module.
    fn next_item(&self, module: &str) -> usize {
        self.plan.modules.get(module).map_or(0, |module| module.items.len())
    }

    /// Inserts an item before the types of its fields, which were added after its index was taken.
    fn insert(&mut self, at: usize, module: &str, page: &Page, item: Item) {
        let known = self.plan.modules.entry(module.to_owned()).or_default();
        known.pages.insert(page.name.clone(), page.title.clone());
        known.items.insert(at.min(known.items.len()), item);
    }

    fn fields(&mut self, members: &[Member<'a>], parent: &TypeSite) -> Vec<Field> {
        let mut taken = BTreeMap::new();
        let mut fields = Vec::new();
        for Member { property, shape } in members {
            let place =
                PropertyPath { path: join(&parent.place.path, &property.name), event: parent.place.event.clone() };
            let name = self.renamed(&place, &RenameTarget::Field, names::field(&property.name));
            let owner = Owner::new(place.clone(), RenameTarget::Field, property.name.clone(), &property.origin);
            self.take(&mut taken, &name, owner);
            let site = TypeSite {
                name: names::nested(&parent.name, &property.name),
                place,
                module: parent.module.clone(),
                emit: parent.emit,
            };
            fields.push(Field {
                name,
                wire: property.name.clone(),
                r#type: self.field_type(property, shape, site),
                required: property.required,
                deprecated: deprecation(property),
                description: property.description.clone(),
                metadata: property.metadata.clone(),
            });
        }
        fields
    }

    fn field_type(&mut self, property: &'a Property, shape: &Shape<'a>, site: TypeSite) -> FieldType {
        match shape {
            Shape::Text => FieldType::Text,
            Shape::Timestamp => FieldType::Timestamp,
            Shape::Integer => FieldType::Integer,
            Shape::Number => FieldType::Number,
            Shape::Boolean => FieldType::Boolean,
            Shape::Any => FieldType::Any,
            Shape::Map => FieldType::Map,
            Shape::Array(item) => FieldType::Array(Box::new(self.field_type(property, item, site))),
            Shape::Enum(_) | Shape::Struct(_) | Shape::OneOf(_) => self.named_type(property, shape, site),
        }
    }

    /// A type at a path: the shared type if a decision matches the path, or else the type by the rule.
    pub(super) fn named_type(&mut self, property: &'a Property, shape: &Shape<'a>, mut site: TypeSite) -> FieldType {
        let mut description = property.description.clone();
        let shared = self.shared_type(&site.place);
        if let Some(at) = shared {
            let facts = shape.signature();
            site.emit = !self.shared.contains_key(&at);
            let sharer = Sharer { facts, place: site.place.clone(), origin: property.origin.clone() };
            self.shared.entry(at).or_default().push(sharer);
            if let Some(shared) = self.names.shared.get(at) {
                site.name.clone_from(&shared.name);
                description = Some(shared.description.clone());
            }
            SHARED_MODULE.clone_into(&mut site.module);
        } else {
            site.name = self.renamed(&site.place, &RenameTarget::Type, site.name);
        }
        self.plan.type_names.insert(site.place.clone(), site.name.clone());
        if shared.is_some() {
            self.places.entry(site.name.clone()).or_default().push(site.place.clone());
        }
        if site.emit {
            let owner = Owner::new(site.place.clone(), RenameTarget::Type, property.name.clone(), &property.origin);
            self.take_type(&site.name, if shared.is_some() { owner.decided() } else { owner });
            self.nested.entry(shape.signature()).or_default().push((site.name.clone(), site.place.clone()));
        }
        let at = self.next_item(&site.module);
        let item = self.item(property, shape, &site, description);
        if let Some(page) = self.page.filter(|_| site.emit) {
            self.insert(at, &site.module, page, item);
        }
        if shared.is_some() { FieldType::Shared(site.name) } else { FieldType::Own(site.name) }
    }

    fn item(
        &mut self,
        property: &'a Property,
        shape: &Shape<'a>,
        site: &TypeSite,
        description: Option<String>,
    ) -> Item {
        let inner = || TypeSite {
            place: PropertyPath {
                path: child_prefix(&site.place.path, &property.r#type),
                event: site.place.event.clone(),
            },
            name: site.name.clone(),
            module: site.module.clone(),
            emit: site.emit,
        };
        match shape {
            Shape::Struct(members) => Item::Struct(Struct {
                name: site.name.clone(),
                place: site.place.clone(),
                description,
                is_payload: false,
                has_example: false,
                fields: self.fields(members, &inner()),
            }),
            Shape::OneOf(choices) => Item::OneOf(OneOf {
                name: site.name.clone(),
                place: site.place.clone(),
                description,
                is_payload: false,
                has_example: false,
                options: self.options(choices, &inner(), &site.place),
            }),
            _ => Item::Enum(Enum {
                name: site.name.clone(),
                place: site.place.clone(),
                description,
                variants: self.variants(property, shape, &site.place),
            }),
        }
    }

    fn variants(&mut self, property: &Property, shape: &Shape<'_>, place: &PropertyPath) -> Vec<Variant> {
        let Shape::Enum(values) = shape else { return Vec::new() };
        let mut taken = BTreeMap::from([Owner::unknown_value(place)]);
        let mut variants = Vec::new();
        for value in *values {
            let name = self.variant(value, &property.origin, place, &mut taken);
            variants.push(Variant { name, wire: value.clone() });
        }
        variants
    }

    pub(super) fn variant(
        &mut self,
        value: &str,
        origin: &SourceSpan,
        place: &PropertyPath,
        taken: &mut BTreeMap<String, Owner>,
    ) -> String {
        let what = RenameTarget::Variant(value.to_owned());
        let name = self.renamed(place, &what, names::variant(value));
        self.take(taken, &name, Owner::new(place.clone(), what, value.to_owned(), origin));
        name
    }

    pub(super) fn module(&mut self, page: &Page) -> String {
        let decided = self.names.modules.iter().position(|module| module.page == page.name);
        match decided.and_then(|at| Some((at, self.names.modules.get(at)?))) {
            Some((at, module)) => {
                self.used.insert(Decision::Module(at));
                if module.name != names::module(&page.name) {
                    self.departs.insert(Decision::Module(at));
                }
                module.name.clone()
            }
            None => names::module(&page.name),
        }
    }
}

pub(super) fn deprecation(property: &Property) -> Option<String> {
    let kept = property.kept.as_ref().map(|reason| format!("the pages no longer have this property: {reason}"));
    kept.or_else(|| property.deprecated.then(|| "Qlik has deprecated this property".to_owned()))
}
