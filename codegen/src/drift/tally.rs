//! What all events of an input together show, in a memory that does not grow with their number.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde_json::Value;

use super::check::{self, Problem, Sink};
use super::checks::{Checks, EventCheck};
use super::frames::Damage;
use super::hits::{Hits, Named, Stamp};
use super::names;
use super::options::Options;
use crate::delivery::{Delivery, Received};
use crate::json::text;
use crate::truncate::truncate;

/// The most damaged records, and the most records without an event, whose places are kept.
const MAX_PLACES: usize = 20;
/// The characters of a name or a value that are kept.
const MAX_SHOWN: usize = 200;

/// The counts.
#[derive(Debug)]
pub(super) struct Tally {
    pub(super) options: Options,
    /// The numbers of the events and nodes are those of the [`Checks`].
    pub(super) events: Vec<EventTally>,
    pub(super) deliveries: BTreeMap<Delivery, u64>,
    pub(super) unknown_types: Named<Hits>,
    pub(super) damaged: Places,
    pub(super) without_event: Places,
    /// The JSON texts of the input.
    pub(super) records: u64,
    /// The lines of a log that have no event.
    pub(super) other_lines: u64,
}

/// The counts of one event type.
#[derive(Debug, Default)]
pub(super) struct EventTally {
    pub(super) hits: Hits,
    /// The events with the names of CloudEvents.
    pub(super) cloud_events: u64,
    pub(super) unexpected: BTreeMap<Delivery, Hits>,
    pub(super) nodes: Vec<NodeTally>,
}

/// The counts of one property.
#[derive(Debug, Default)]
pub(super) struct NodeTally {
    /// The values that are not null.
    pub(super) seen: u64,
    pub(super) problems: Option<Box<Problems>>,
}

/// The differences of one property from its facts.
#[derive(Debug, Default)]
pub(super) struct Problems {
    pub(super) absent: Hits,
    pub(super) null: Hits,
    pub(super) types: Kinds,
    pub(super) values: Kinds,
    /// The values that are not allowed.
    pub(super) outside: Named<Hits>,
    pub(super) format: Hits,
    pub(super) limits: BTreeMap<String, Hits>,
    pub(super) undocumented: Named<Kinds>,
}

/// Hits by kinds of values.
#[derive(Clone, Debug, Default)]
pub(super) struct Kinds {
    pub(super) hits: Hits,
    pub(super) kinds: BTreeMap<&'static str, u64>,
}

impl Kinds {
    fn add(&mut self, kind: &'static str, at: Option<&Stamp>) {
        self.hits.add(at);
        *self.kinds.entry(kind).or_default() += 1;
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.hits.merge(&other.hits);
        for (kind, count) in &other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
    }
}

/// Places in the input, of which the first ones are kept.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) kept: Vec<(String, Damage)>,
    pub(super) count: u64,
}

impl Places {
    pub(super) fn add(&mut self, file: &str, damage: Damage) {
        self.count += 1;
        if self.kept.len() < MAX_PLACES {
            self.kept.push((file.to_owned(), damage));
        }
    }
}

impl Tally {
    pub(super) fn new(checks: &Checks<'_>, options: Options) -> Self {
        let nodes = |count| std::iter::repeat_with(NodeTally::default).take(count).collect();
        let events =
            checks.events.iter().map(|event| EventTally { nodes: nodes(event.nodes.len()), ..EventTally::default() });
        Self {
            options,
            events: events.collect(),
            deliveries: BTreeMap::new(),
            unknown_types: Named::default(),
            damaged: Places::default(),
            without_event: Places::default(),
            records: 0,
            other_lines: 0,
        }
    }

    /// Compares an event with the documents.
    pub(super) fn event(&mut self, checks: &Checks<'_>, received: &Received<'_>) {
        *self.deliveries.entry(received.delivery).or_default() += 1;
        let stamp = LazyStamp { text: received.text("time"), parsed: OnceCell::new() };
        let event_type = received.text("type").unwrap_or_default();
        let own = checks.find(event_type);
        if own.is_none() {
            self.unknown_type(event_type, stamp.get());
        }
        // As in the crate, the legacy name routes an event whose type is not known.
        let other = || checks.find(received.text("eventType")?);
        let Some(at) = own.or_else(other) else { return };
        let Some((check, tally)) = checks.events.get(at).zip(self.events.get_mut(at)) else { return };
        tally.hits.add(stamp.get());
        tally.cloud_events += u64::from(received.is_cloud_event);
        if self.options.is_unexpected(received.delivery) {
            tally.unexpected.entry(received.delivery).or_default().add(stamp.get());
        }
        if check.is_documented {
            let show_values = self.options.show_values;
            let sink = &mut EventSink { check, nodes: &mut tally.nodes, stamp: &stamp, show_values };
            check::event(check, received, sink);
        }
    }

    fn unknown_type(&mut self, event_type: &str, at: Option<&Stamp>) {
        let shown = match self.options.show_values {
            true => truncate(event_type, MAX_SHOWN).into(),
            false => names::event_type(event_type),
        };
        if let Some(hits) = self.unknown_types.add(&shown, at) {
            hits.add(at);
        }
    }
}

/// The time of an event, parsed when it is first needed.
struct LazyStamp<'v> {
    text: Option<&'v str>,
    parsed: OnceCell<Option<Stamp>>,
}

impl LazyStamp<'_> {
    fn get(&self) -> Option<&Stamp> {
        self.parsed.get_or_init(|| self.text.and_then(Stamp::parse)).as_ref()
    }
}

/// Counts what one event shows.
struct EventSink<'t> {
    check: &'t EventCheck<'t>,
    nodes: &'t mut [NodeTally],
    stamp: &'t LazyStamp<'t>,
    show_values: bool,
}

impl<'v> Sink<'v> for EventSink<'_> {
    fn seen(&mut self, node: usize) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.seen += 1;
        }
    }

    fn problem(&mut self, node: usize, problem: Problem<'v>) {
        let allowed = self.check.nodes.get(node).map_or(&[][..], |node| node.allowed);
        let Some(tally) = self.nodes.get_mut(node) else { return };
        let problems = tally.problems.get_or_insert_default();
        let at = self.stamp.get();
        match problem {
            Problem::Absent => problems.absent.add(at),
            Problem::Null => problems.null.add(at),
            Problem::Type(value) => problems.types.add(json_type(value), at),
            Problem::Format => problems.format.add(at),
            Problem::Limit(limit) => problems.limits.entry(limit).or_default().add(at),
            Problem::Value(value) => {
                problems.values.add(value_kind(value, allowed), at);
                if self.show_values
                    && let Some(hits) = problems.outside.add(&truncate(&text(value), MAX_SHOWN), at)
                {
                    hits.add(at);
                }
            }
            Problem::Undocumented(name, value) => {
                let shown = if self.show_values { truncate(name, MAX_SHOWN).into() } else { names::property(name) };
                if let Some(kinds) = problems.undocumented.add(&shown, at) {
                    kinds.add(json_type(value), at);
                }
            }
        }
    }
}

/// The JSON type of a value.
fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// What can be said about a value that is not allowed without showing it.
fn value_kind(value: &Value, allowed: &[String]) -> &'static str {
    match value {
        Value::String(text) if text.trim().is_empty() => "empty text",
        Value::String(text) if allowed.iter().any(|one| one.eq_ignore_ascii_case(text.trim())) => {
            "allowed value in another case or with white space"
        }
        Value::String(_) => "other text",
        _ => "other value",
    }
}
