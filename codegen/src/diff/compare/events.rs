//! Pairs the events of both sides, and compares each pair.

use std::collections::BTreeMap;

use super::comparison::{Comparison, NewChange, whole};
use super::renames::{Renamed, partner};
use super::{describe, examples};
use crate::model::catalogue::Entry;
use crate::model::{Event, SourceSpan};
use crate::rules;
use crate::rust::plan::Plan;

type Events<'a> = BTreeMap<&'a str, Entry<'a>>;

impl<'a> Comparison<'a> {
    /// Reports events that were removed, added, renamed or changed.
    pub(super) fn events(&mut self) {
        let removed = without(&self.from.events, &self.to.events);
        let added = without(&self.to.events, &self.from.events);
        let Renamed { mut pairs, removed, added } = Renamed::find(removed, added, &self.to.snapshot.names.former);
        for (from, to) in &pairs {
            self.renamed_event(from, to);
        }
        for entry in &removed {
            self.removed_event(entry, partner(entry, &removed, &added));
        }
        for entry in &added {
            self.added_event(entry, partner(entry, &added, &removed));
        }
        pairs.extend(self.from.events.iter().filter_map(|(name, from)| Some((*from, *self.to.events.get(name)?))));
        for (from, to) in &pairs {
            self.events.insert(&from.event.event_type, &to.event.event_type);
        }
        for (from, to) in pairs {
            self.event(from, to);
        }
    }

    fn renamed_event(&mut self, from: &Entry<'a>, to: &Entry<'a>) {
        let at = (self.from.event_at(from, ""), self.to.event_at(to, ""));
        let (before, after) = (from.event.event_type.clone(), to.event.event_type.clone());
        self.push(NewChange::new(&rules::EVENT_RENAMED, whole(&after)).at(at.0, at.1).values(before, after));
    }

    fn removed_event(&mut self, entry: &Entry<'a>, partner: Option<&str>) {
        let from = self.from.event_at(entry, "");
        let page = self.to.snapshot.catalogue.pages.iter().find(|page| page.name == entry.page.name);
        let anchor = page.and_then(|page| self.to.snapshot.at(page, &SourceSpan::default(), ""));
        let name = &entry.event.event_type;
        let change = NewChange::new(&rules::EVENT_REMOVED, whole(name)).at(from, None).anchor(anchor);
        let former = self.to.snapshot.names.former.iter().find(|one| one.from == *name);
        let former = former.map(|one| format!("; spec/names.yaml reads it as {}", one.to));
        let partner = partner.map(|other| format!("; perhaps renamed to {other}"));
        let text = describe::event(entry.event) + &former.or(partner).unwrap_or_default();
        self.push(change.values(text, None));
    }

    fn added_event(&mut self, entry: &Entry<'a>, partner: Option<&str>) {
        let to = self.to.event_at(entry, "");
        let name = &entry.event.event_type;
        let partner = partner.map(|other| format!("; perhaps renamed from {other}"));
        let text = describe::event(entry.event) + &partner.unwrap_or_default();
        self.push(NewChange::new(&rules::EVENT_ADDED, whole(name)).at(None, to).values(None, text));
    }

    fn event(&mut self, from: Entry<'a>, to: Entry<'a>) {
        self.event_place(&from, &to);
        self.event_labels(&from, &to);
        let payloads = [self.has_payload(&from, false), self.has_payload(&to, true)];
        match payloads {
            [true, false] => {
                self.event_key(&from, &to, &rules::PAYLOAD_REMOVED, "", describe::payload(from.event), None);
            }
            [false, true] => self.event_key(&from, &to, &rules::PAYLOAD_ADDED, "", None, describe::payload(to.event)),
            _ => {}
        }
        let [was, is] = payloads;
        if from.is_documented() && to.is_documented() {
            self.properties(from, to, was == is);
        }
    }

    fn has_payload(&self, entry: &Entry<'_>, newer: bool) -> bool {
        let plan = if newer { &self.to.snapshot.plan } else { &self.from.snapshot.plan };
        plan.events.get(&entry.event.event_type).is_some_and(|event| event.payload.is_some())
    }

    /// Reports a change of the page or the module of an event.
    fn event_place(&mut self, from: &Entry<'a>, to: &Entry<'a>) {
        if from.page.name == to.page.name {
            return;
        }
        let module = |plan: &'a Plan, entry: &Entry<'a>| {
            plan.events.get(&entry.event.event_type).and_then(|event| event.payload.as_deref())
        };
        let modules = [module(&self.from.snapshot.plan, from), module(&self.to.snapshot.plan, to)];
        let (before, after) = (from.page.name.clone(), to.page.name.clone());
        match modules {
            [Some(was), Some(is)] if was != is => {
                let (before, after) = (format!("{before} ({was})"), format!("{after} ({is})"));
                self.event_key(from, to, &rules::EVENT_MOVED, "", Some(before), Some(after));
            }
            _ => self.event_key(from, to, &rules::EVENT_RELISTED, "", Some(before), Some(after)),
        }
    }

    fn event_labels(&mut self, from: &Entry<'a>, to: &Entry<'a>) {
        let (was, is) = (from.event, to.event);
        let mut key = |rule, key: &str, before: &Option<String>, after: &Option<String>| {
            if before != after {
                self.event_key(from, to, rule, key, before.clone(), after.clone());
            }
        };
        key(&rules::EVENT_CHANNEL_CHANGED, "channel", &was.channel, &is.channel);
        key(&rules::EVENT_TITLE_CHANGED, "title", &was.title, &is.title);
        key(&rules::EVENT_DESCRIPTION_CHANGED, "description", &was.description, &is.description);
        for (name, before, after) in [
            ("action", &was.action, &is.action),
            ("visibility", &was.visibility, &is.visibility),
            ("stability", &was.stability, &is.stability),
            ("section", &was.section, &is.section),
            ("announced", &was.announced, &is.announced),
            ("unresolved", &unresolved(was), &unresolved(is)),
        ] {
            let label = |value: &Option<String>| value.as_ref().map(|value| format!("{name}: {value}"));
            key(&rules::EVENT_LABEL_CHANGED, name, &label(before), &label(after));
        }
        let deprecated = |event: &Event| (event.deprecated || event.kept.is_some()).then(|| "deprecated".to_owned());
        let (before, after) = (deprecated(was), deprecated(is));
        let rule = if after.is_some() { &rules::EVENT_DEPRECATED } else { &rules::EVENT_UNDEPRECATED };
        key(rule, "deprecated", &before, &after);
        key(&rules::EVENT_SINCE_CHANGED, "since", &was.deprecated_since, &is.deprecated_since);
        key(sunset_rule(was, is), "sunset", &was.sunset, &is.sunset);
        if was.successor.is_some() && was.successor == is.successor {
            let (before, after) = (successor_by(was), successor_by(is));
            key(&rules::EVENT_LABEL_CHANGED, "successor", &before, &after);
        }
        let corrections = |event: &Event| describe::corrections(&event.corrected, event.kept.as_deref());
        key(&rules::CORRECTION_CHANGED, "corrected", &corrections(was), &corrections(is));
        let renamed = (was.event_type.as_str(), is.event_type.as_str());
        let (before, after) = examples::compare(was.example.as_ref(), is.example.as_ref(), renamed);
        key(&rules::EVENT_EXAMPLE_CHANGED, "example", &before, &after);
    }

    /// Reports a change of an event as a whole.
    fn event_key(
        &mut self,
        from: &Entry<'a>,
        to: &Entry<'a>,
        rule: &'static rules::Rule,
        key: &str,
        before: Option<String>,
        after: Option<String>,
    ) {
        let at = (self.from.event_at(from, key), self.to.event_at(to, key));
        self.push(NewChange::new(rule, whole(&to.event.event_type)).at(at.0, at.1).values(before, after));
    }
}

fn unresolved(event: &Event) -> Option<String> {
    event.unresolved.map(|reason| reason.name().to_owned())
}

/// How the documents say which event is the successor.
fn successor_by(event: &Event) -> Option<String> {
    Some(if event.successor_inferred { "successor: inferred" } else { "successor: stated" }.to_owned())
}

fn sunset_rule(was: &Event, is: &Event) -> &'static rules::Rule {
    match (&was.sunset, &is.sunset) {
        (None, _) => &rules::EVENT_SUNSET_SET,
        (Some(_), None) => &rules::EVENT_SUNSET_WITHDRAWN,
        (Some(_), Some(_)) => &rules::EVENT_SUNSET_MOVED,
    }
}

/// The events of one side that the other does not have.
fn without<'a>(events: &Events<'a>, others: &Events<'a>) -> Vec<Entry<'a>> {
    events.iter().filter(|(name, _)| !others.contains_key(*name)).map(|(_, one)| *one).collect()
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Diagnostics;
    use crate::diff::{Diff, Snapshot, Tree};

    /// A spec with two events. `facts` are further facts of the first event.
    fn snapshot(facts: &str) -> Snapshot {
        let text = format!(
            "format: 2\npage: things\ndocuments:\n  - document: {{file: things.json, layout: asyncapi}}\nevents:\n  \
             - type: com.qlik.thing.made\n    deprecated: true\n{facts}    description: A thing was made.\n  \
             - type: com.qlik.core.thing.made\n    description: A thing was made.\n"
        );
        let mut tree = Tree::new("HEAD", "");
        tree.files.insert("spec/events/things.yaml".to_owned(), text.into_bytes());
        let mut diagnostics = Diagnostics::default();
        let snapshot = Snapshot::load(tree, &mut diagnostics);
        snapshot.unwrap_or_else(|| panic!("{}", diagnostics.render(false)))
    }

    #[test]
    fn each_fact_of_a_deprecation_has_its_own_rule() {
        let since = "    since: \"2026-04\"\n";
        let (sunset, later) = ("    sunset: \"2027-04\"\n", "    sunset: \"2027-10\"\n");
        let successor = "    successor: com.qlik.core.thing.made\n";
        for (before, after, rule) in [
            ("", since, "event-since-changed"),
            ("", sunset, "event-sunset-set"),
            (sunset, later, "event-sunset-moved"),
            (sunset, "", "event-sunset-withdrawn"),
            ("", successor, "event-successor-changed"),
        ] {
            let diff = Diff::new(&snapshot(before), &snapshot(after));
            let found: Vec<_> = diff.changes.iter().map(|change| change.rule.id).collect();
            assert_eq!(found, [rule]);
            let spot = &diff.changes[0].spot;
            let line = spot.to.as_ref().map(|to| to.line);
            assert_eq!(line, Some(if after.is_empty() { 6 } else { 8 }), "{rule}");
        }
    }
}
