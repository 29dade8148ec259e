//! The catalogue prepared for reading many events: for each event type, the properties as nodes with numbers.

use std::collections::HashMap;

use serde_json::Value;

use crate::limits;
use crate::model::Property;
use crate::model::catalogue::{Catalogue, Entry};
use crate::model::path::join;
use crate::model::shape::{Member, Shape};
use crate::rust::plan::{EventItem, Plan};

/// The node of the event itself, whose members are the attributes and `data`.
pub(super) const ROOT: usize = 0;

/// All events of the catalogue, by type.
#[derive(Debug)]
pub struct Checks<'a> {
    pub(super) events: Vec<EventCheck<'a>>,
    by_type: HashMap<&'a str, usize>,
}

/// An event type.
#[derive(Debug)]
pub(super) struct EventCheck<'a> {
    pub(super) event_type: &'a str,
    /// The event of the catalogue: that of the successor for a former type.
    pub(super) entry: Entry<'a>,
    /// What the plan of the crate says about the type.
    pub(super) item: &'a EventItem,
    /// Whether a document lists its properties.
    pub(super) is_documented: bool,
    pub(super) nodes: Vec<Node<'a>>,
}

/// A property, the items of an array, or an option of a `oneOf`.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The path as `cargo xtask list` prints it, with `[]` for the items of an array; empty for the event.
    pub(super) path: String,
    pub(super) parent: usize,
    /// The property; `None` for the event.
    pub(super) property: Option<&'a Property>,
    pub(super) is_required: bool,
    pub(super) is_nullable: bool,
    pub(super) allowed: &'a [String],
    pub(super) format: Option<&'a str>,
    pub(super) has_limits: bool,
    pub(super) kind: Kind<'a>,
}

/// The JSON type of a value.
#[derive(Debug)]
pub(super) enum Kind<'a> {
    Any,
    Text,
    Integer,
    Number,
    Boolean,
    /// An object whose properties no document lists.
    Map,
    /// An array, and the node of its items.
    Array(usize),
    Object(Members<'a>),
    /// The nodes of the options.
    OneOf(Vec<usize>),
}

/// The listed properties of an object.
#[derive(Debug, Default)]
pub(super) struct Members<'a> {
    /// Sorted by name.
    by_name: Vec<(&'a str, usize)>,
    /// The required ones.
    pub(super) required: Vec<(&'a str, usize)>,
}

impl Node<'_> {
    pub(super) const fn is_array(&self) -> bool {
        matches!(self.kind, Kind::Array(_))
    }
}

impl Members<'_> {
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let at = self.by_name.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        self.by_name.get(at).map(|(_, node)| *node)
    }
}

impl<'a> Checks<'a> {
    /// Prepares a catalogue. The plan has the successors and the former types.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, plan: &'a Plan) -> Self {
        let entries: HashMap<&str, Entry<'a>> =
            catalogue.entries().map(|entry| (entry.event.event_type.as_str(), entry)).collect();
        let events: Vec<_> = plan
            .events
            .iter()
            .filter_map(|(event_type, item)| {
                let payload = item.successor.as_ref().filter(|_| item.is_former).unwrap_or(event_type);
                Some(EventCheck::new(event_type, *entries.get(payload.as_str())?, item))
            })
            .collect();
        let by_type = events.iter().enumerate().map(|(at, event)| (event.event_type, at)).collect();
        Self { events, by_type }
    }

    pub(super) fn find(&self, event_type: &str) -> Option<usize> {
        self.by_type.get(event_type).copied()
    }
}

impl<'a> EventCheck<'a> {
    fn new(event_type: &'a str, entry: Entry<'a>, item: &'a EventItem) -> Self {
        let root = Node {
            path: String::new(),
            parent: ROOT,
            property: None,
            is_required: true,
            is_nullable: false,
            allowed: &[],
            format: None,
            has_limits: false,
            kind: Kind::Any,
        };
        let properties = &entry.event.properties;
        let mut event = Self { event_type, entry, item, is_documented: !properties.is_empty(), nodes: vec![root] };
        let members = properties.iter().map(|property| Member { property, shape: Shape::of(property) }).collect();
        let members = event.members(ROOT, "", members);
        event.set_kind(ROOT, Kind::Object(members));
        event
    }

    fn set_kind(&mut self, at: usize, kind: Kind<'a>) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.kind = kind;
        }
    }

    fn members(&mut self, parent: usize, prefix: &str, members: Vec<Member<'a>>) -> Members<'a> {
        let mut found = Members::default();
        for Member { property, shape } in members {
            let node = self.add(parent, join(prefix, &property.name), property, shape);
            found.by_name.push((&property.name, node));
            if property.required {
                found.required.push((&property.name, node));
            }
        }
        found.by_name.sort_unstable();
        found
    }

    fn add(&mut self, parent: usize, path: String, property: &'a Property, shape: Shape<'a>) -> usize {
        let at = self.nodes.len();
        let is_array = matches!(shape, Shape::Array(_));
        // Documents can state another type there, which `lint` reports. The event was found by its type.
        let has_values = !is_array && !matches!(path.as_str(), "type" | "eventType");
        self.nodes.push(Node {
            path: path.clone(),
            parent,
            property: Some(property),
            is_required: property.required,
            is_nullable: property.stated("nullable") == Some(&Value::Bool(true)),
            allowed: if has_values { &property.allowed } else { &[] },
            format: property.stated("format").and_then(Value::as_str).filter(|_| !is_array),
            has_limits: limits::has_any(property),
            kind: Kind::Any,
        });
        let kind = match shape {
            Shape::Any => Kind::Any,
            Shape::Text | Shape::Timestamp | Shape::Enum(_) => Kind::Text,
            Shape::Integer => Kind::Integer,
            Shape::Number => Kind::Number,
            Shape::Boolean => Kind::Boolean,
            Shape::Map => Kind::Map,
            Shape::Array(item) => Kind::Array(self.add(at, format!("{path}[]"), property, *item)),
            Shape::Struct(members) => Kind::Object(self.members(at, &path, members)),
            Shape::OneOf(choices) => Kind::OneOf(
                choices
                    .into_iter()
                    .map(|choice| {
                        let path = format!("{path}<{}>", choice.option.name);
                        self.add(at, path, choice.option, Shape::Struct(choice.members))
                    })
                    .collect(),
            ),
        };
        self.set_kind(at, kind);
        at
    }
}
