//! Former types of events, from the decisions of people.

use super::items::EventItem;
use super::planner::Planner;
use crate::model::naming::FormerName;
use crate::rust::names;
use crate::suggest::nearest;

impl Planner<'_> {
    /// Adds the former types of events, each with the event as its successor.
    pub(super) fn former(&mut self) {
        for one in &self.names.former {
            if let Some(event) = self.former_event(one) {
                self.plan.events.insert(one.from.clone(), event);
            }
        }
    }

    fn former_event(&mut self, one: &FormerName) -> Option<EventItem> {
        let name = names::event(&one.from);
        if let Some(error) = self.former_error(one, &name) {
            let (text, message, expected) = error;
            self.outdated(&one.span, text, message, expected);
            return None;
        }
        let EventItem { channel, page, .. } = self.plan.events.get(&one.to)?;
        Some(EventItem {
            name,
            payload: None,
            description: Some(format!("What `{}` was called before.", one.to)),
            is_announced: false,
            deprecated: Some("Qlik has renamed this event".to_owned()),
            since: None,
            sunset: None,
            channel: channel.clone(),
            page: page.clone(),
            successor: Some(one.to.clone()),
            is_former: true,
        })
    }

    /// The error of a former type, if there is one: the text to point at, the message, and what is expected.
    fn former_error<'f>(&self, one: &'f FormerName, name: &str) -> Option<(&'f str, String, String)> {
        let FormerName { from, to, .. } = one;
        let events = &self.plan.events;
        if events.contains_key(from) {
            return Some((from, format!("the event `{from}` exists"), "expected a type that no page has".to_owned()));
        }
        if let Some((other, _)) = events.iter().find(|(_, event)| event.name == name) {
            return Some((
                from,
                format!("`{from}` and `{other}` both get the name `{name}`"),
                "expected a name of its own".to_owned(),
            ));
        }
        if events.get(to).is_some_and(|event| event.payload.is_some()) {
            return None;
        }
        let documented = events.iter().filter(|(_, event)| event.payload.is_some());
        let expected = nearest(to, documented.map(|(known, _)| known.as_str()))
            .map_or_else(|| "expected an event with a payload".to_owned(), |near| format!("did you mean `{near}`?"));
        Some((to, format!("there is no event `{to}` with a payload"), expected))
    }
}
