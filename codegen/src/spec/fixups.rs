//! Reads `spec/fixups.yaml`.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::entries::{Entries, read_entries};
use super::{EventYaml, PropertyYaml};
use crate::model::fixup::{Allow, Fixups, Keep, Kept, Set};
use crate::report::Report;
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
    page: Option<String>,
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
    page: Option<String>,
    place: String,
    reason: String,
}

/// Reads the corrections; what does not fit is reported.
pub fn load_fixups(source: &Arc<Source>, report: &mut Report) -> Fixups {
    let Some(yaml) = read_entries::<FixupsYaml>(source, report) else { return Fixups::default() };
    let mut entries = Entries { source, report };
    Fixups {
        set: entries.each("set", yaml.set, Entries::set),
        keep: entries.each("keep", yaml.keep, Entries::keep),
        allow: entries.each("allow", yaml.allow, Entries::allow),
    }
}

impl Entries<'_> {
    fn set(&mut self, entry: SetYaml, span: Span) -> Option<Set> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.place, &span)?;
        Some(Set { page: entry.page, place, key: entry.key, from: entry.from, to: entry.to, span })
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
        Some(Allow { finding: entry.finding, page: entry.page, place, span })
    }
}
