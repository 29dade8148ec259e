//! Compares one event with the properties of its type.

use serde_json::Value;

use super::checks::{EventCheck, Kind, Members, Node, ROOT};
use crate::delivery::Received;
use crate::{formats, limits};

/// The attributes that CloudEvents defines. They are documented for every event.
const OF_CLOUD_EVENTS: [&str; 9] =
    ["id", "source", "specversion", "type", "datacontenttype", "dataschema", "subject", "time", "data_base64"];

/// A difference from a fact.
#[derive(Debug)]
pub(super) enum Problem<'v> {
    /// A required property is absent.
    Absent,
    /// A required property is null.
    Null,
    /// The value has another JSON type.
    Type(&'v Value),
    /// The value is not in the list of allowed values.
    Value(&'v Value),
    /// The value does not fit the format.
    Format,
    /// The value is beyond this limit.
    Limit(String),
    /// The object has a property that is not listed.
    Undocumented(&'v str, &'v Value),
}

/// What happens with the values and differences that are found.
pub(super) trait Sink<'v> {
    /// A value that is not null.
    fn seen(&mut self, node: usize);
    fn problem(&mut self, node: usize, problem: Problem<'v>);
}

/// Compares an event. Only CloudEvents have all required attributes.
pub(super) fn event<'v>(check: &EventCheck<'_>, received: &Received<'v>, sink: &mut impl Sink<'v>) {
    let Some(Node { kind: Kind::Object(members), .. }) = check.nodes.first() else { return };
    sink.seen(ROOT);
    let nodes = &check.nodes;
    for (name, value) in &received.attributes {
        match members.find(name) {
            Some(node) => member(nodes, node, value, sink),
            None if OF_CLOUD_EVENTS.contains(name) || received.is_of_delivery(name) => {}
            None => sink.problem(ROOT, Problem::Undocumented(name, value)),
        }
    }
    if let Some((data, value)) = members.find("data").zip(received.data) {
        member(nodes, data, value, sink);
    }
    for (name, node) in &members.required {
        let is_absent = match *name {
            // Its text may be in `data_base64`, which is not read.
            "data" => received.data.is_none() && received.attribute("data_base64").is_none(),
            name => received.is_cloud_event && received.attribute(name).is_none(),
        };
        if is_absent {
            sink.problem(*node, Problem::Absent);
        }
    }
}

fn member<'v>(nodes: &[Node<'_>], at: usize, value: &'v Value, sink: &mut impl Sink<'v>) {
    let Some(node) = nodes.get(at) else { return };
    if !value.is_null() {
        self::value(nodes, at, value, sink);
    } else if node.is_required && !node.is_nullable && !matches!(node.kind, Kind::Any) {
        sink.problem(at, Problem::Null);
    }
}

fn value<'v>(nodes: &[Node<'_>], at: usize, value: &'v Value, sink: &mut impl Sink<'v>) {
    let Some(node) = nodes.get(at) else { return };
    sink.seen(at);
    match (&node.kind, value) {
        (Kind::Any, _) => return,
        (Kind::Text, Value::String(_)) | (Kind::Boolean, Value::Bool(_)) | (Kind::Map, Value::Object(_)) => {}
        (Kind::Number, Value::Number(_)) => {}
        (Kind::Integer, Value::Number(number)) if number.is_i64() => {}
        (Kind::Array(item), Value::Array(values)) => {
            values.iter().for_each(|one| self::value(nodes, *item, one, sink));
        }
        (Kind::Object(members), Value::Object(_)) => object(nodes, at, members, value, sink),
        (Kind::OneOf(options), Value::Object(_)) => {
            let best = options.iter().min_by_key(|option| Count::of(nodes, **option, value));
            best.iter().for_each(|option| self::value(nodes, **option, value, sink));
        }
        _ => return sink.problem(at, Problem::Type(value)),
    }
    facts(node, at, value, sink);
}

fn object<'v>(nodes: &[Node<'_>], at: usize, members: &Members<'_>, value: &'v Value, sink: &mut impl Sink<'v>) {
    let Some(object) = value.as_object() else { return };
    for (name, value) in object {
        match members.find(name) {
            Some(node) => member(nodes, node, value, sink),
            None => sink.problem(at, Problem::Undocumented(name, value)),
        }
    }
    for (_, node) in members.required.iter().filter(|(name, _)| !object.contains_key(*name)) {
        sink.problem(*node, Problem::Absent);
    }
}

/// Compares a value of the right JSON type with the other facts.
fn facts<'v>(node: &Node<'_>, at: usize, value: &'v Value, sink: &mut impl Sink<'v>) {
    if !node.allowed.is_empty() && !is_allowed(node.allowed, value) {
        sink.problem(at, Problem::Value(value));
    }
    if node.format.is_some_and(|format| !formats::fits(format, value)) {
        sink.problem(at, Problem::Format);
    }
    let property = node.property.filter(|_| node.has_limits);
    if let Some(limit) = property.and_then(|property| limits::broken(property, value)) {
        sink.problem(at, Problem::Limit(limit));
    }
}

fn is_allowed(allowed: &[String], value: &Value) -> bool {
    match value {
        Value::String(text) => allowed.contains(text),
        Value::Number(_) | Value::Bool(_) => allowed.contains(&value.to_string()),
        _ => true,
    }
}

/// Counts differences, to find the option that fits best: first those that make the crate's payload a `Mismatch`.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Count {
    mismatches: usize,
    others: usize,
}

impl Count {
    fn of(nodes: &[Node<'_>], at: usize, value: &Value) -> Self {
        let mut count = Self::default();
        self::value(nodes, at, value, &mut count);
        count
    }
}

impl<'v> Sink<'v> for Count {
    fn seen(&mut self, _: usize) {}

    fn problem(&mut self, _: usize, problem: Problem<'v>) {
        match problem {
            Problem::Absent | Problem::Null | Problem::Type(_) => self.mismatches += 1,
            _ => self.others += 1,
        }
    }
}
