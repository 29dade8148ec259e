//! The successors of events: stated by a document, or else decided by people.

use std::collections::BTreeMap;

use super::departure::{Departure, Rule};
use super::planner::{Decision, Planner};
use crate::model::naming::NAMES;
use crate::model::path::PropertyPath;
use crate::suggest::nearest;

impl Planner<'_> {
    /// Sets the decided successor of each event for which no document states one. Returns the decisions that only
    /// repeat documents.
    pub(super) fn successors(&mut self) -> Vec<Departure> {
        let types: Vec<String> = self.plan.events.keys().cloned().collect();
        let mut stated: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for event_type in &types {
            let is_stated = self.plan.events.get(event_type).is_some_and(|event| event.successor.is_some());
            match self.decided_successor(event_type) {
                Some((at, _)) if is_stated => stated.entry(at).or_default().push(event_type),
                Some((at, successor)) => {
                    self.used.insert(Decision::Successor(at));
                    if let Some(event) = self.plan.events.get_mut(event_type) {
                        event.successor = successor;
                    }
                }
                None => {}
            }
        }
        stated.retain(|at, _| !self.used.contains(&Decision::Successor(*at)));
        self.used.extend(stated.keys().map(|at| Decision::Successor(*at)));
        self.check_successors(&types);
        stated.into_iter().filter_map(|(at, events)| self.redundant(at, &events)).collect()
    }

    /// The decision about an event: its index, and the successor, or `None` if no event replaces it.
    fn decided_successor(&self, event_type: &str) -> Option<(usize, Option<String>)> {
        let known = |to: &String| self.plan.events.contains_key(to);
        let mut all = self.names.successors.iter().enumerate();
        let found = all.find_map(|(at, one)| Some((at, Some(one.successor(event_type).filter(known)?))));
        found.or_else(|| self.names.no_successor(event_type).map(|(at, _)| (at, None)))
    }

    /// The departure of a decision that only repeats documents, for these events.
    fn redundant(&self, at: usize, events: &[&str]) -> Option<Departure> {
        let one = self.names.successors.get(at)?;
        let line = self.sources.names.line_number(one.span.start);
        let place = |event: &&str| PropertyPath { event: (*event).to_owned(), path: String::new() };
        Some(Departure {
            rule: Rule::RedundantSuccessor,
            what: format!("{NAMES}:{line}: {}", one.from),
            places: events.iter().map(place).collect(),
            reason: None,
        })
    }

    fn check_successors(&mut self, types: &[String]) {
        let names = self.names;
        for (at, one) in names.successors.iter().enumerate() {
            if self.used.contains(&Decision::Successor(at)) {
                continue;
            }
            let from_fits = types.iter().any(|event_type| one.from.matches_event(event_type));
            let text = one.to.as_ref().filter(|_| from_fits).unwrap_or(&one.from).to_string();
            let others = types.iter().map(String::as_str).filter(|other| !one.from.matches_event(other));
            let expected = match nearest(&text, others) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "expected events that the pages have".to_owned(),
            };
            self.outdated(&one.span, &text, format!("there is no event `{text}`"), expected);
        }
    }
}
