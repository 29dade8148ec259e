//! What took over from an event, as people decided.

use super::planner::{Decision, Planner};
use crate::suggest::nearest;

impl Planner<'_> {
    /// Gives each event its successor.
    pub(super) fn successors(&mut self) {
        let names = self.names;
        let types: Vec<String> = self.plan.events.keys().cloned().collect();
        for event_type in &types {
            let known = |to: &String| self.plan.events.contains_key(to);
            let mut all = names.successors.iter().enumerate();
            let found = all.find_map(|(at, one)| Some((at, one.successor(event_type).filter(known)?)));
            if let Some((at, successor)) = found {
                self.used.insert(Decision::Successor(at));
                if let Some(event) = self.plan.events.get_mut(event_type) {
                    event.successor = Some(successor);
                }
            } else if let Some((at, _)) = names.no_successor(event_type) {
                self.used.insert(Decision::Successor(at));
            }
        }
        self.check_successors(&types);
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
            self.outdated(&one.span, &text, format!("no event is `{text}`"), expected);
        }
    }
}
