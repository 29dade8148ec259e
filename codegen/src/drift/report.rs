//! The differences of a tally, each with its counts and the line of the document that it contradicts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::checks::{Checks, EventCheck, Node, ROOT};
use super::facts::{Facts, Place};
use super::frames::Damage;
use super::hits::{Hits, MAX_KEPT, Named};
use super::suggest;
use super::tally::{EventTally, Kinds, NodeTally, Problems, Tally};
use crate::delivery::Delivery;
use crate::lint::Finding;
use crate::model::levels::Levels;
use crate::model::naming::NAMES;
use crate::model::path::join;
use crate::rules::{
    DRIFT_ABSENT, DRIFT_ATTRIBUTE, DRIFT_DAMAGED, DRIFT_DELIVERY, DRIFT_DEPRECATED, DRIFT_EVENT_TYPE, DRIFT_FORMAT,
    DRIFT_JSON_TYPE, DRIFT_LIMIT, DRIFT_NO_EVENT, DRIFT_NULL, DRIFT_PROPERTY, DRIFT_VALUE, Rule, Severity,
};
use crate::suggest::nearest;

/// Stands for names of which there are too many to print.
const ANY_NAME: &str = "<name>";
/// The folder of the documents.
const DOCUMENTS: &str = "spec/docs";

/// A difference between events and documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The rule, the place in the documents, the event and the path, and the message.
    pub finding: Finding,
    /// How often it occurred.
    pub count: u64,
    /// How often it could have occurred; `None` where that has no number.
    pub of: Option<u64>,
    /// What is counted: `events`, `objects`, `values`, `records`.
    pub unit: &'static str,
    /// The first and the last time of the events in which it occurred.
    pub times: Option<(String, String)>,
    /// The kinds of values, with their numbers.
    pub kinds: BTreeMap<&'static str, u64>,
    /// The values that are not allowed, with their numbers. Empty unless values may be shown.
    pub values: BTreeMap<String, u64>,
}

/// What all inputs showed.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The JSON texts that were read.
    pub records: u64,
    /// The events in them.
    pub events: u64,
    /// The events by delivery.
    pub deliveries: BTreeMap<Delivery, u64>,
    /// The records that could not be read.
    pub damaged: u64,
    /// The values that are not events.
    pub without_event: u64,
    /// The lines of logs without an event.
    pub other_lines: u64,
    /// The differences, the worst first, then by event and path.
    pub differences: Vec<Difference>,
    /// The documented event types that did not occur.
    pub unseen_types: Vec<String>,
    /// The documented properties that did not occur, of the events that did.
    pub unseen_properties: BTreeMap<String, Vec<String>>,
    /// Whether values may be shown.
    pub shows_values: bool,
}

pub(super) fn report(checks: &Checks<'_>, tally: &Tally, facts: &Facts<'_>, levels: &Levels) -> Report {
    let mut reporter = Reporter { facts, show_values: tally.options.show_values, found: Vec::new() };
    let counted = checks.events.iter().zip(&tally.events);
    for (event, of_event) in counted.clone() {
        reporter.event(event, of_event);
    }
    reporter.unknown_types(checks, &tally.unknown_types);
    reporter.places(&DRIFT_DAMAGED, &tally.damaged.kept, tally.damaged.count);
    reporter.places(&DRIFT_NO_EVENT, &tally.without_event.kept, tally.without_event.count);
    let mut differences = reporter.found;
    for difference in &mut differences {
        difference.finding.level = levels.of_finding(difference.finding.rule);
    }
    differences.iter_mut().for_each(Difference::set_evidence);
    differences.sort_by(|one, other| order(one).cmp(&order(other)));
    let is_unseen = |(_, of_event): &(&EventCheck<'_>, &EventTally)| of_event.hits.count == 0;
    let unseen_types = counted.clone().filter(is_unseen).filter(|(event, _)| !event.item.is_former);
    let unseen_properties = counted
        .filter(|one| !is_unseen(one))
        .map(|(event, of_event)| (event.event_type.to_owned(), unseen(event, of_event)));
    Report {
        records: tally.records,
        events: tally.deliveries.values().sum(),
        deliveries: tally.deliveries.clone(),
        damaged: tally.damaged.count,
        without_event: tally.without_event.count,
        other_lines: tally.other_lines,
        differences,
        unseen_types: unseen_types.map(|(event, _)| event.event_type.to_owned()).collect(),
        unseen_properties: unseen_properties.filter(|(_, paths)| !paths.is_empty()).collect(),
        shows_values: tally.options.show_values,
    }
}

fn order(difference: &Difference) -> impl Ord + '_ {
    let finding = &difference.finding;
    (Reverse(finding.level), &finding.place, finding.id(), &finding.file, finding.position, &finding.message)
}

/// The paths that did not occur in the objects that did.
fn unseen(event: &EventCheck<'_>, tally: &EventTally) -> Vec<String> {
    let is_seen = |at: usize| tally.nodes.get(at).is_some_and(|node| node.seen > 0);
    let of_parent = |node: &Node<'_>| event.nodes.get(node.parent).is_some_and(|parent| !parent.is_array());
    let nodes = event.nodes.iter().enumerate().filter(|(at, node)| {
        *at != ROOT && !is_seen(*at) && is_seen(node.parent) && of_parent(node) && !node.path.ends_with('>')
    });
    nodes.map(|(_, node)| node.path.clone()).collect()
}

struct Reporter<'a> {
    facts: &'a Facts<'a>,
    show_values: bool,
    found: Vec<Difference>,
}

/// A node of an event, with its counts.
#[derive(Clone, Copy)]
struct At<'a> {
    event: &'a EventCheck<'a>,
    node: &'a Node<'a>,
    counts: &'a NodeTally,
    /// How often the object of the property occurred, and what that counts.
    objects: (u64, &'static str),
}

impl Difference {
    /// Puts the counts into the finding, and into the reason of its suggestion.
    fn set_evidence(&mut self) {
        let of = self.of.map(|of| format!(" of {}", grouped(of))).unwrap_or_default();
        let unit = if self.count == 1 && self.of.is_none() { self.unit.trim_end_matches('s') } else { self.unit };
        let kinds = listed(self.kinds.iter().map(|(kind, count)| (*kind, *count)));
        let values = listed(self.values.iter().map(|(value, count)| (value.as_str(), *count)));
        let times = self.times.as_ref().map(|(first, last)| {
            if first == last { format!(", at {first}") } else { format!(", from {first} to {last}") }
        });
        let evidence = format!("{}{of} {unit}{kinds}{values}{}", grouped(self.count), times.unwrap_or_default());
        if let Some(suggestion) = &mut self.finding.suggestion {
            suggestion.reason = format!("In captured events: {}: {evidence}.", self.finding.message);
        }
        self.finding.evidence = Some(evidence).filter(|_| self.unit != "records" || self.count > 1);
    }
}

/// The counts of several kinds in brackets: ` (integer 12, null 3)`.
fn listed<'k>(counts: impl Iterator<Item = (&'k str, u64)>) -> String {
    let each: Vec<_> = counts.map(|(kind, count)| format!("{kind} {}", grouped(count))).collect();
    if each.is_empty() { String::new() } else { format!(" ({})", each.join(", ")) }
}

/// A number with its digits in groups: `4,801`.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let before = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    digits.chars().enumerate().flat_map(|(at, digit)| before(at).then_some(',').into_iter().chain([digit])).collect()
}

impl Reporter<'_> {
    fn event(&mut self, event: &EventCheck<'_>, tally: &EventTally) {
        if tally.hits.count == 0 {
            return;
        }
        self.deprecated(event, &tally.hits);
        for (delivery, hits) in &tally.unexpected {
            let message = format!("the event was delivered as `{delivery}`, which was not expected");
            let place = self.facts.of_event(event, "properties");
            let finding = self.finding(&DRIFT_DELIVERY, event.event_type, "", message, place);
            self.add(finding, hits, Some(tally.hits.count), "events");
        }
        for (node, counts) in event.nodes.iter().zip(&tally.nodes) {
            let of_parent = tally.nodes.get(node.parent).map_or(0, |parent| parent.seen);
            let objects = match (node.parent, node.path.as_str()) {
                (ROOT, "data") => (tally.hits.count, "events"),
                (ROOT, _) => (tally.cloud_events, "events"),
                _ => (of_parent, "objects"),
            };
            if let Some(problems) = &counts.problems {
                self.node(At { event, node, counts, objects }, problems);
            }
        }
    }

    /// A type that is former or deprecated, and still sent.
    fn deprecated(&mut self, event: &EventCheck<'_>, hits: &Hits) {
        let item = event.item;
        if item.deprecated.is_none() {
            return;
        }
        let since = item.since.as_ref().map(|since| format!(" since {since}")).unwrap_or_default();
        let sunset = item.sunset.as_ref().map(|sunset| format!(", with the sunset {sunset}")).unwrap_or_default();
        let successor = item.successor.as_ref().map(|other| format!("; `{other}` replaces it")).unwrap_or_default();
        let what = if item.is_former { "a former one" } else { "deprecated" };
        let message = format!("the event type is still sent; it is {what}{since}{sunset}{successor}");
        let place = if item.is_former { None } else { self.facts.of_event(event, "deprecated") };
        let mut finding = self.finding(&DRIFT_DEPRECATED, event.event_type, "", message, place);
        if item.is_former {
            NAMES.clone_into(&mut finding.file);
        }
        self.add(finding, hits, None, "events");
    }

    fn node(&mut self, at: At<'_>, problems: &Problems) {
        let property = at.node.property;
        let values = at.counts.seen;
        if problems.absent.count > 0 {
            let message = "the documents require this property; it is absent".to_owned();
            let finding = self.of_node(&DRIFT_ABSENT, at, "required", message);
            self.add(finding, &problems.absent, Some(at.objects.0), at.objects.1);
        }
        if problems.null.count > 0 {
            let message = "the documents require a value; it is null".to_owned();
            let finding = self.of_node(&DRIFT_NULL, at, "required", message);
            self.add(finding, &problems.null, Some(values + problems.null.count), "values");
        }
        if problems.types.hits.count > 0 {
            let documented = property.map(|property| property.r#type.to_string()).unwrap_or_default();
            let message = format!("the documents say `{documented}`; the value has another JSON type");
            let finding = self.of_node(&DRIFT_JSON_TYPE, at, "type", message);
            self.add_kinds(finding, &problems.types, values);
        }
        if problems.values.hits.count > 0 {
            let message = "the documents list the allowed values; the value is another one".to_owned();
            let finding = self.of_node(&DRIFT_VALUE, at, "allowed", message);
            self.add_kinds(finding, &problems.values, values);
            let shown = problems.outside.kept.iter().map(|(value, hits)| (value.clone(), hits.count)).collect();
            self.found.last_mut().into_iter().for_each(|difference| difference.values.clone_from(&shown));
        }
        if problems.format.count > 0 {
            let message = format!("the value does not fit the format `{}`", at.node.format.unwrap_or_default());
            let finding = self.of_node(&DRIFT_FORMAT, at, "format", message);
            self.add(finding, &problems.format, Some(values), "values");
        }
        for (limit, hits) in &problems.limits {
            let key = limit.trim_start_matches('`').split(' ').next().unwrap_or_default();
            let finding = self.of_node(&DRIFT_LIMIT, at, key, format!("the value is beyond {limit}"));
            self.add(finding, hits, Some(values), "values");
        }
        self.undocumented(at, &problems.undocumented);
    }

    fn undocumented(&mut self, at: At<'_>, named: &Named<Kinds>) {
        let is_attribute = at.node.path.is_empty();
        let (rule, what) = if is_attribute { (&DRIFT_ATTRIBUTE, "attribute") } else { (&DRIFT_PROPERTY, "property") };
        // With so many names, the object is a map, and its names are values.
        let (is_map, show_values) = (named.others.count > 0, self.show_values);
        let mut one = |name: &str, kinds: &Kinds, more: &str| {
            let place = match at.node.property {
                Some(_) => self.facts.of_property(at.event, at.node, "properties"),
                None => self.facts.of_event(at.event, "properties"),
            };
            let message = format!("no document has this {what}{more}");
            let finding = self.finding(rule, at.event.event_type, &join(&at.node.path, name), message, place);
            self.add_kinds(finding, kinds, at.counts.seen);
            self.found
                .last_mut()
                .into_iter()
                .for_each(|one| one.unit = if is_attribute { "events" } else { "objects" });
        };
        if !is_map || show_values {
            named.kept.iter().for_each(|(name, kinds)| one(name, kinds, ""));
        }
        if is_map {
            let mut all = Kinds { hits: named.others.clone(), kinds: BTreeMap::new() };
            named.kept.values().filter(|_| !show_values).for_each(|kinds| all.merge(kinds));
            one(ANY_NAME, &all, &format!("; there are more than {MAX_KEPT} different ones"));
        }
    }

    fn unknown_types(&mut self, checks: &Checks<'_>, named: &Named<Hits>) {
        for (event_type, hits) in &named.kept {
            let known = checks.events.iter().map(|event| event.event_type);
            let near = nearest(event_type, known).map(|near| format!("; the nearest one is `{near}`"));
            let message = format!("no document has this event type{}", near.unwrap_or_default());
            let finding = self.finding(&DRIFT_EVENT_TYPE, event_type, "", message, None);
            self.add(finding, hits, None, "events");
        }
        if named.others.count > 0 {
            let message = format!("no document has these event types; there are more than {MAX_KEPT} different ones");
            let finding = self.finding(&DRIFT_EVENT_TYPE, ANY_NAME, "", message, None);
            self.add(finding, &named.others, None, "events");
        }
    }

    /// The places of records that cannot be read, or are no events.
    fn places(&mut self, rule: &'static Rule<Severity>, kept: &[(String, Damage)], count: u64) {
        for (file, Damage { line, resumed, reason }) in kept {
            let until =
                if resumed > &(line + 1) { format!("; reading resumed on line {resumed}") } else { String::new() };
            let finding = Finding::of_input(rule, file, *line, format!("{reason}{until}"));
            self.push(finding, 1);
        }
        let more = count.saturating_sub(u64::try_from(kept.len()).unwrap_or(u64::MAX));
        if let Some((file, _)) = kept.last().filter(|_| more > 0) {
            let finding = Finding::of_input(rule, file, 1, "further records, from this file on".to_owned());
            self.push(finding, more);
        }
    }

    fn push(&mut self, finding: Finding, count: u64) {
        let hits = Hits::of(count);
        self.add(finding, &hits, None, "records");
    }

    fn of_node(&self, rule: &'static Rule<Severity>, at: At<'_>, key: &str, message: String) -> Finding {
        let place = self.facts.of_property(at.event, at.node, key);
        let finding = self.finding(rule, at.event.event_type, &at.node.path, message, place);
        let problems = at.counts.problems.as_deref();
        let suggestion =
            problems.and_then(|problems| suggest::suggestion(rule, key, at.event, at.node, (problems, at.counts.seen)));
        Finding { suggestion, ..finding }
    }

    fn finding(
        &self,
        rule: &'static Rule<Severity>,
        event_type: &str,
        path: &str,
        message: String,
        place: Option<Place>,
    ) -> Finding {
        let Some((file, span)) = place else {
            return Finding { file: DOCUMENTS.to_owned(), ..Finding::new(rule, "", event_type, path, message) };
        };
        let position = self.facts.source(&file).map(|source| source.position(span.start));
        Finding { position, span: Some(span), ..Finding::new(rule, &file, event_type, path, message) }
    }

    fn add(&mut self, finding: Finding, hits: &Hits, of: Option<u64>, unit: &'static str) {
        let kinds = Kinds { hits: hits.clone(), kinds: BTreeMap::new() };
        self.add_all(finding, &kinds, of, unit);
    }

    fn add_kinds(&mut self, finding: Finding, kinds: &Kinds, of: u64) {
        self.add_all(finding, kinds, Some(of), "values");
    }

    fn add_all(&mut self, finding: Finding, kinds: &Kinds, of: Option<u64>, unit: &'static str) {
        let times = kinds.hits.times().map(|(first, last)| (first.to_owned(), last.to_owned()));
        let (count, kinds, values) = (kinds.hits.count, kinds.kinds.clone(), BTreeMap::new());
        self.found.push(Difference { finding, count, of, unit, times, kinds, values });
    }
}
