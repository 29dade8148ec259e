//! Reads `spec/names.yaml`: Rust names that differ from the rule, and shared types.

use std::sync::Arc;

use serde::Deserialize;

use super::entries::{Entries, read_entries};
use crate::diagnostics::Diagnostics;
use crate::model::path::PathPattern;
use crate::source::{Source, Span};

/// What people decided about names.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Types that several places share.
    pub shared: Vec<Shared>,
    /// Places whose types are equal in facts and yet are not one type.
    pub distinct: Vec<Distinct>,
    /// Names that differ from the rule.
    pub renamed: Vec<Renamed>,
    /// Modules whose names differ from the rule.
    pub modules: Vec<Module>,
    /// What took over from which event.
    pub successors: Vec<Successor>,
    /// What events were called before.
    pub former: Vec<Former>,
}

/// A type that several places share.
#[derive(Debug, PartialEq, Eq)]
pub struct Shared {
    /// Its name.
    pub name: String,
    /// What it is, for its documentation.
    pub description: String,
    /// The places.
    pub places: Vec<PathPattern>,
    /// Why its name does not end as the property does, where it does not.
    pub reason: Option<String>,
    /// Where it is decided.
    pub span: Span,
}

/// Places whose types stay apart.
#[derive(Debug, PartialEq, Eq)]
pub struct Distinct {
    /// The places.
    pub places: Vec<PathPattern>,
    /// Why.
    pub reason: String,
    /// Where it is decided.
    pub span: Span,
}

impl Names {
    /// The decision that nothing took over from an event, and where it stands among the successors.
    #[must_use]
    pub fn no_successor(&self, event_type: &str) -> Option<(usize, &Successor)> {
        let mut all = self.successors.iter().enumerate();
        all.find(|(_, one)| one.to.is_none() && one.from.matches_event(event_type))
    }
}

impl Successor {
    /// The type that took over from an event, if there is an event of that type.
    #[must_use]
    pub fn successor(&self, event_type: &str) -> Option<String> {
        let (from, to) = (self.from.to_string(), self.to.as_ref()?.to_string());
        let Some((before, after)) = from.split_once('*') else { return (from == event_type).then_some(to) };
        let middle = event_type.strip_prefix(before)?.strip_suffix(after)?;
        Some(to.replace('*', middle))
    }
}

/// A name that differs from the rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The place.
    pub place: PathPattern,
    /// What is renamed there.
    pub what: What,
    /// The name.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Where it is decided.
    pub span: Span,
}

/// What is renamed at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The event: its payload and its variants.
    Event,
    /// The type of a property.
    Type,
    /// The field of a property.
    Field,
    /// The variant of an allowed value.
    Variant(String),
}

/// A module whose name differs from the rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Module {
    /// The page's file, below `spec/docs/`.
    pub page: String,
    /// The module's name.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Where it is decided.
    pub span: Span,
}

/// What took over from an event.
#[derive(Debug, PartialEq, Eq)]
pub struct Successor {
    /// The events.
    pub from: PathPattern,
    /// What took over from each, with the same text in the place of `*`; none where nothing did.
    pub to: Option<PathPattern>,
    /// Why, or how it is known.
    pub reason: String,
    /// Where it is decided.
    pub span: Span,
}

/// What an event was called before it was renamed.
#[derive(Debug, PartialEq, Eq)]
pub struct Former {
    /// The former type.
    pub from: String,
    /// The type that the event has now; its payload is the same.
    pub to: String,
    /// Why, or how it is known.
    pub reason: String,
    /// Where it is decided.
    pub span: Span,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NamesYaml {
    shared: Vec<SharedYaml>,
    distinct: Vec<DistinctYaml>,
    renamed: Vec<RenamedYaml>,
    modules: Vec<ModuleYaml>,
    successors: Vec<SuccessorYaml>,
    former: Vec<FormerYaml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedYaml {
    name: String,
    description: String,
    paths: Vec<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DistinctYaml {
    paths: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenamedYaml {
    path: String,
    event: Option<String>,
    r#type: Option<String>,
    field: Option<String>,
    value: Option<String>,
    variant: Option<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleYaml {
    page: String,
    module: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuccessorYaml {
    from: String,
    to: Option<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormerYaml {
    from: String,
    to: String,
    reason: String,
}

/// Reads what people decided; what does not fit is reported.
pub fn load_names(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Names {
    let Some(yaml) = read_entries::<NamesYaml>(source, diagnostics) else { return Names::default() };
    let mut entries = Entries { source, diagnostics };
    Names {
        shared: entries.each("shared", yaml.shared, Entries::shared),
        distinct: entries.each("distinct", yaml.distinct, Entries::distinct),
        renamed: entries.each("renamed", yaml.renamed, Entries::renamed),
        modules: entries.each("modules", yaml.modules, Entries::module),
        successors: entries.each("successors", yaml.successors, Entries::successor),
        former: entries.each("former", yaml.former, Entries::former),
    }
}

impl Entries<'_> {
    fn shared(&mut self, entry: SharedYaml, span: Span) -> Option<Shared> {
        self.identifier(&entry.name, &span)?;
        let places = self.patterns(&entry.paths, &span)?;
        entry.reason.iter().try_for_each(|reason| self.reason(reason, &span))?;
        Some(Shared { name: entry.name, description: entry.description, places, reason: entry.reason, span })
    }

    fn distinct(&mut self, entry: DistinctYaml, span: Span) -> Option<Distinct> {
        self.reason(&entry.reason, &span)?;
        Some(Distinct { places: self.patterns(&entry.paths, &span)?, reason: entry.reason, span })
    }

    fn renamed(&mut self, entry: RenamedYaml, span: Span) -> Option<Renamed> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.path, &span)?;
        let (what, name) = match (entry.event, entry.r#type, entry.field, entry.value, entry.variant) {
            (Some(name), None, None, None, None) => (What::Event, name),
            (None, Some(name), None, None, None) => (What::Type, name),
            (None, None, Some(name), None, None) => (What::Field, name),
            (None, None, None, Some(value), Some(name)) => (What::Variant(value), name),
            _ => {
                self.error(
                    &span,
                    "",
                    "found no single thing that is renamed",
                    "expected event, type, field, or value and variant",
                );
                return None;
            }
        };
        self.identifier(&name, &span)?;
        Some(Renamed { place, what, name, reason: entry.reason, span })
    }

    fn module(&mut self, entry: ModuleYaml, span: Span) -> Option<Module> {
        self.reason(&entry.reason, &span)?;
        self.identifier(&entry.module, &span)?;
        Some(Module { page: entry.page, name: entry.module, reason: entry.reason, span })
    }

    fn successor(&mut self, entry: SuccessorYaml, span: Span) -> Option<Successor> {
        self.reason(&entry.reason, &span)?;
        let from = self.event_pattern(&entry.from, &span)?;
        let to = match &entry.to {
            Some(to) => Some(self.event_pattern(to, &span)?),
            None => None,
        };
        let stars = |pattern: &PathPattern| pattern.to_string().matches('*').count();
        if to.as_ref().is_some_and(|to| stars(to) > 1 || stars(&from) != stars(to)) {
            self.error(&span, &entry.from, "`from` and `to` do not correspond", "expected one `*` in each, or none");
            return None;
        }
        Some(Successor { from, to, reason: entry.reason, span })
    }

    fn former(&mut self, entry: FormerYaml, span: Span) -> Option<Former> {
        let FormerYaml { from, to, reason } = entry;
        self.reason(&reason, &span)?;
        for text in [&from, &to] {
            self.event_pattern(text, &span)?;
            if text.contains('*') {
                self.error(&span, text, &format!("`{text}` may be more than one type"), "expected a type without `*`");
                return None;
            }
        }
        Some(Former { from, to, reason, span })
    }

    /// A pattern that means events.
    fn event_pattern(&mut self, text: &str, span: &Span) -> Option<PathPattern> {
        let pattern = self.pattern(text, span)?;
        if pattern.means_events() {
            return Some(pattern);
        }
        self.error(span, text, &format!("found the place `{text}`"), "expected `EVENT`");
        None
    }
}
