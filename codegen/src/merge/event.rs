//! Merges the statements of all documents about an event.

use serde_json::Value;

use super::list::Listed;
use super::rank::Ranked;
use super::{Conflict, ConflictKind, Merger, Statements, reached, sentence};
use crate::model::facts::{Absence, OF_EVENTS};
use crate::model::keys::{event_value, set_event};
use crate::model::{Event, Layout};

impl Merger {
    /// Merges the statements of an event, the newest first.
    pub(super) fn event(&mut self, stated: &Statements<'_>) -> Event {
        let (described, announced): (Vec<_>, Vec<_>) =
            stated.iter().copied().partition(|(document, _)| document.document.layout != Layout::Changelog);
        let Some((newest, first)) = described.first().or(announced.first()).copied() else { return Event::default() };
        let mut merged = Event {
            event_type: first.event_type.clone(),
            documents: stated.iter().map(|(document, _)| document.file().to_owned()).collect(),
            origin: first.origin.of(newest.shared_file()),
            ..Event::default()
        };
        for fact in OF_EVENTS {
            self.event_fact(fact.key, fact.absence, stated, &mut merged);
        }
        merged.unresolved = first.unresolved;
        announce(&announced, &mut merged);
        let sentences =
            described.iter().filter_map(|(document, event)| Some((*document, event.description.as_deref()?)));
        if let Some((document, text)) = sentence::first(sentences) {
            merged.description = Some(text.to_owned());
            merged.from.set("description", document.shared_file());
        }
        self.example(&described, &mut merged);
        let lists: Vec<Listed<'_>> =
            described.iter().map(|(document, event)| Listed::new(document, &event.properties, false)).collect();
        let (properties, from) = self.list(&merged.event_type, "", &lists);
        merged.properties = properties;
        from.into_iter().for_each(|document| merged.from.set("properties", document.shared_file()));
        for (document, event) in stated {
            let is_removed = |key: &str| event_value(event, key).is_some_and(|value| !states(&value));
            for key in reached(document, &event.corrected, is_removed, &mut merged.corrected, &mut merged.from) {
                let text = format!("the correction of `{key}` has no effect; another document has precedence");
                let conflict = Conflict::new(ConflictKind::Fixup, document, document, &merged.event_type, text);
                self.conflicts.push(conflict.at(&event.origin));
            }
        }
        merged
    }

    /// Takes the first statement of a fact: the one of the newest document that states it.
    fn event_fact(&mut self, key: &str, absence: Absence, stated: &Statements<'_>, merged: &mut Event) {
        let values = stated.iter().filter_map(|(document, event)| Some((*document, *event, event_value(event, key)?)));
        let mut values = values.filter(|(_, _, value)| states(value));
        let Some((document, from, value)) = values.next() else { return };
        for (other, event, different) in values.filter(|(_, _, other)| *other != value) {
            let text = format!("`{key}` is `{}` here, `{}` in {}", plain(&different), plain(&value), document.file());
            let conflict = Conflict::new(ConflictKind::Fact, other, document, &merged.event_type, text);
            self.conflicts.push(conflict.of(key).at(&event.origin));
        }
        if absence == Absence::Stays {
            self.denied(key, document, stated, merged);
        }
        set_event(merged, key, &value);
        merged.successor_inferred |= key == "successor" && from.successor_inferred;
        merged.from.set(key, document.shared_file());
    }

    /// Reports documents that contradict a fact which stays once it is stated.
    fn denied(&mut self, key: &str, document: &Ranked<'_>, stated: &Statements<'_>, merged: &Event) {
        for (other, event) in stated.iter().filter(|(_, event)| key == "deprecated" && event.not_deprecated) {
            let text = format!("not deprecated here, deprecated in {}", document.file());
            let conflict = Conflict::new(ConflictKind::Deprecated, other, document, &merged.event_type, text);
            self.conflicts.push(conflict.of(key).at(&event.origin));
        }
    }

    fn example(&mut self, described: &[(&Ranked<'_>, &Event)], merged: &mut Event) {
        let mut shown: Vec<_> = described.iter().filter(|(_, event)| event.example.is_some()).collect();
        shown.sort_by_key(|(document, _)| document.own_sentences);
        if let Some((document, event)) = shown.first() {
            merged.example.clone_from(&event.example);
            merged.example.iter_mut().for_each(|example| example.origin = example.origin.of(document.shared_file()));
            merged.from.set("example", document.shared_file());
        }
    }
}

/// Adds the newest summary of changelogs. It describes the event if no other document does.
fn announce(announced: &[(&Ranked<'_>, &Event)], merged: &mut Event) {
    let sections = announced.iter().find_map(|(_, event)| event.section.clone());
    merged.section = sections;
    let described = merged.documents.len() > announced.len();
    let summary = announced.iter().find_map(|(document, event)| Some((document, event.description.clone()?)));
    if let Some((document, summary)) = summary {
        merged.description = (!described).then(|| summary.clone());
        merged.announced = Some(summary);
        merged.from.set("announced", document.shared_file());
    }
}

/// Whether a value states something. An unset flag states nothing.
pub(super) fn states(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false))
}

/// A value as text, for messages.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}
