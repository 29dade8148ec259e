//! Pairs the events of both sides, and compares each pair.

use std::collections::BTreeMap;

use super::comparison::{Comparison, NewChange, whole};
use super::describe;
use super::renames::{is_renamed_event, unambiguous};
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
        let renamed = unambiguous(&removed, &added, is_renamed_event);
        let mut pairs: Vec<(Entry<'a>, Entry<'a>)> = Vec::new();
        for (at, entry) in removed.iter().enumerate() {
            match renamed.iter().find(|(one, _)| *one == at).and_then(|(_, other)| added.get(*other)) {
                Some(other) => {
                    self.renamed_event(entry, other);
                    pairs.push((*entry, *other));
                }
                None => self.removed_event(entry),
            }
        }
        for (at, entry) in added.iter().enumerate() {
            if !renamed.iter().any(|(_, other)| *other == at) {
                self.added_event(entry);
            }
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

    fn removed_event(&mut self, entry: &Entry<'a>) {
        let from = self.from.event_at(entry, "");
        let page = self.to.snapshot.catalogue.pages.iter().find(|page| page.name == entry.page.name);
        let anchor = page.and_then(|page| self.to.snapshot.at(page, &SourceSpan::default(), ""));
        let name = &entry.event.event_type;
        let change = NewChange::new(&rules::EVENT_REMOVED, whole(name)).at(from, None).anchor(anchor);
        self.push(change.values(name.clone(), None));
    }

    fn added_event(&mut self, entry: &Entry<'a>) {
        let to = self.to.event_at(entry, "");
        let name = &entry.event.event_type;
        self.push(NewChange::new(&rules::EVENT_ADDED, whole(name)).at(None, to).values(None, name.clone()));
    }

    fn event(&mut self, from: Entry<'a>, to: Entry<'a>) {
        self.event_place(&from, &to);
        self.event_labels(&from, &to);
        let payloads = [self.has_payload(&from, false), self.has_payload(&to, true)];
        match payloads {
            [true, false] => self.event_key(&from, &to, &rules::PAYLOAD_REMOVED, "", size(from.event), None),
            [false, true] => self.event_key(&from, &to, &rules::PAYLOAD_ADDED, "", None, size(to.event)),
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
        let corrections = |event: &Event| describe::corrections(&event.corrected, event.kept.as_deref());
        key(&rules::CORRECTION_CHANGED, "corrected", &corrections(was), &corrections(is));
        let (before, after) = (example(was), example(is));
        let renamed = before.as_ref().map(|json| json.replace(&was.event_type, &is.event_type));
        if renamed != after {
            key(&rules::EVENT_EXAMPLE_CHANGED, "example", &before, &after);
        }
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

/// The example as one line, after its title.
fn example(event: &Event) -> Option<String> {
    let example = event.example.as_ref()?;
    let title = example.title.as_ref().map(|title| format!("{title}: ")).unwrap_or_default();
    Some(format!("{title}{}", example.value))
}

/// The size of a payload, such as `data with 3 properties`.
fn size(event: &Event) -> Option<String> {
    let data = event.properties.iter().find(|property| property.name == "data")?;
    let some = |count: usize, noun: &str| format!("data with {count} {noun}{}", if count == 1 { "" } else { "s" });
    let properties = some(data.properties.len(), "property").replace("propertys", "properties");
    Some(if data.options.is_empty() { properties } else { some(data.options.len(), "option") })
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
