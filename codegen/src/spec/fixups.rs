//! Reads `spec/fixups.yaml`.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::entries::spans;
use super::{EventYaml, PropertyYaml, read_yaml};
use crate::model::fixup::{Allow, Fixups, Keep, Kept, Set};
use crate::model::place::Pattern;
use crate::report::{Diagnostic, Report};
use crate::source::{Source, Span};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FixupsYaml {
    set: Vec<SetYaml>,
    keep: Vec<KeepYaml>,
    allow: Vec<AllowYaml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetYaml {
    place: String,
    key: String,
    #[serde(default)]
    from: Value,
    #[serde(default)]
    to: Value,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeepYaml {
    page: String,
    place: Option<String>,
    property: Option<PropertyYaml>,
    event: Option<EventYaml>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllowYaml {
    finding: String,
    place: String,
    reason: String,
}

/// Reads the corrections; what does not fit is reported.
pub fn load_fixups(source: &Arc<Source>, report: &mut Report) -> Fixups {
    let text = source.text();
    if text.lines().all(|line| line.trim().is_empty() || line.starts_with('#')) {
        return Fixups::default();
    }
    let Some(yaml) = read_yaml::<FixupsYaml>(source, report) else { return Fixups::default() };
    let mut loader = Loader { source, report };
    Fixups {
        set: loader.each("set", yaml.set, Loader::set),
        keep: loader.each("keep", yaml.keep, Loader::keep),
        allow: loader.each("allow", yaml.allow, Loader::allow),
    }
}

struct Loader<'a> {
    source: &'a Arc<Source>,
    report: &'a mut Report,
}

impl Loader<'_> {
    fn each<T, U>(&mut self, key: &str, entries: Vec<T>, read: fn(&mut Self, T, Span) -> Option<U>) -> Vec<U> {
        let spans = spans(self.source, key).into_iter().chain(std::iter::repeat(0..0));
        entries.into_iter().zip(spans).filter_map(|(entry, span)| read(self, entry, span)).collect()
    }

    fn set(&mut self, entry: SetYaml, span: Span) -> Option<Set> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.place, &span)?;
        Some(Set { place, key: entry.key, from: entry.from, to: entry.to, span })
    }

    fn keep(&mut self, entry: KeepYaml, span: Span) -> Option<Keep> {
        self.reason(&entry.reason, &span)?;
        let what = match (entry.event, entry.place, entry.property) {
            (Some(event), None, None) => Kept::Event(Box::new(event.into_model())),
            (None, Some(place), Some(property)) => {
                Kept::Property(self.pattern(&place, &span)?, Box::new(property.into_model()))
            }
            _ => {
                let expected = "expected `event`, or `place` and `property`";
                self.fault(&span, "", "found neither an event nor a place with a property", expected);
                return None;
            }
        };
        Some(Keep { page: entry.page, what, reason: entry.reason, span })
    }

    fn allow(&mut self, entry: AllowYaml, span: Span) -> Option<Allow> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.place, &span)?;
        Some(Allow { finding: entry.finding, place, span })
    }

    fn pattern(&mut self, text: &str, span: &Span) -> Option<Pattern> {
        let pattern = Pattern::parse(text);
        if pattern.is_none() {
            self.fault(span, text, &format!("found the place `{text}`"), "expected `EVENT` or `EVENT PATH`");
        }
        pattern
    }

    fn reason(&mut self, reason: &str, span: &Span) -> Option<()> {
        if reason.trim().is_empty() {
            self.fault(span, "reason:", "this entry gives no reason", "expected why it is so");
            return None;
        }
        Some(())
    }

    fn fault(&mut self, span: &Span, text: &str, message: &str, expected: &str) {
        let place = self.source.find_in(span, text);
        self.report.fault(Diagnostic::new(self.source, place, message).label(expected));
    }
}
