//! Reads `spec/fixups.yaml`, and adds entries to it.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::annotated::{Entries, read_entries};
use super::edit;
use super::yaml_scalar::{self, Context};
use super::{EventYaml, PropertyYaml};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::fixup::{Allow, Fixups, Keep, Kept, Set};
use crate::model::path::PropertyPath;
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
    document: Option<String>,
    path: String,
    key: String,
    #[serde(default)]
    from: Value,
    #[serde(default)]
    to: Value,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeepYaml {
    page: String,
    path: Option<String>,
    property: Option<PropertyYaml>,
    event: Option<EventYaml>,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllowYaml {
    finding: String,
    document: Option<String>,
    path: String,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

/// Reads the fixups, and reports invalid ones.
pub fn load_fixups(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Fixups {
    let Some(yaml) = read_entries::<FixupsYaml>(source, diagnostics) else { return Fixups::default() };
    let mut entries = Entries { source, diagnostics };
    Fixups {
        set: entries.each("set", yaml.set, Entries::set),
        keep: entries.each("keep", yaml.keep, Entries::keep),
        allow: entries.each("allow", yaml.allow, Entries::allow),
    }
}

impl Entries<'_> {
    fn set(&mut self, entry: SetYaml, span: Span) -> Option<Set> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.path, &span)?;
        let [from, to] = [&entry.from, &entry.to].map(|value| as_said(&entry.key, value));
        let SetYaml { document, key, reason, provisional, .. } = entry;
        Some(Set { document, place, key, from, to, reason, provisional, span })
    }

    fn keep(&mut self, entry: KeepYaml, span: Span) -> Option<Keep> {
        self.reason(&entry.reason, &span)?;
        let what = match (entry.event, entry.path, entry.property) {
            (Some(event), None, None) => Kept::Event(Box::new(event.into_model())),
            (None, Some(place), Some(property)) => {
                Kept::Property(self.pattern(&place, &span)?, Box::new(property.into_model()))
            }
            (event, path, property) => {
                let found = [("event", event.is_some()), ("path", path.is_some()), ("property", property.is_some())];
                let found: Vec<_> = found.iter().filter(|(_, is_there)| *is_there).map(|(key, _)| *key).collect();
                let message = match found.as_slice() {
                    [] => "found neither an event nor a path with a property".to_owned(),
                    [one] => format!("found `{one}` alone"),
                    several => format!("found `{}` together", several.join("` and `")),
                };
                let at = found.last().map(|key| format!("{key}:")).unwrap_or_default();
                self.error(&span, &at, &message, "expected `event`, or `path` and `property`");
                return None;
            }
        };
        Some(Keep { page: entry.page, what, reason: entry.reason, provisional: entry.provisional, span })
    }

    fn allow(&mut self, entry: AllowYaml, span: Span) -> Option<Allow> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.path, &span)?;
        let AllowYaml { finding, document, reason, provisional, .. } = entry;
        Some(Allow { finding, document, place, reason, provisional, span })
    }
}

/// A value in the form of the model: a missing flag is false, and an empty list is `Null`.
fn as_said(key: &str, value: &Value) -> Value {
    match (key, value) {
        ("required" | "deprecated", Value::Null) => false.into(),
        ("allowed", Value::Array(items)) if items.is_empty() => Value::Null,
        _ => value.clone(),
    }
}

/// A new entry of `set`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetEntry {
    /// The document to correct; `None` to correct the catalogue after the merge.
    pub document: Option<String>,
    /// The path.
    pub place: PropertyPath,
    /// The key to set.
    pub key: String,
    /// The value in the document; `Null` if there is none.
    pub from: Value,
    /// The new value.
    pub to: Value,
    /// The reason.
    pub reason: String,
}

impl SetEntry {
    /// The entry as an item of the list, with `indent` spaces before each of its lines.
    #[must_use]
    pub fn yaml(&self, indent: usize) -> String {
        edit::item(&self.fields(), indent)
    }

    /// The entry as an item of the list that a person has to confirm.
    #[must_use]
    pub fn provisional_yaml(&self, indent: usize) -> String {
        let fields: Vec<_> = self.fields().into_iter().chain([("provisional", "true".to_owned())]).collect();
        edit::item(&fields, indent)
    }

    /// The keys of the entry and their values in YAML.
    fn fields(&self) -> Vec<(&'static str, String)> {
        let text = |text: &str| yaml_scalar::text(text, Context::Block);
        let document = self.document.as_deref().map(|document| ("document", text(document)));
        let subject = [("path", text(&self.place.to_string())), ("key", text(&self.key))];
        let values = [("from", &self.from), ("to", &self.to)].map(|(key, value)| (key, yaml_scalar::value(value)));
        document.into_iter().chain(subject).chain(values).chain([("reason", text(&self.reason))]).collect()
    }
}

/// The text of the file with more entries after those of `set`. The existing text is unchanged. `None` and an error if
/// the list is not in a form to which entries can be added.
pub fn add_to_set(source: &Arc<Source>, added: &[SetEntry], diagnostics: &mut Diagnostics) -> Option<String> {
    let entries: Vec<_> = added.iter().map(SetEntry::fields).collect();
    let new = edit::append(source, "set", &entries);
    let is_appended = reads_as(&new, source, added);
    if !is_appended {
        diagnostics.push(
            Diagnostic::file(source.path(), "entries cannot be added to the list `set` as it is written")
                .help("write the list with each entry on lines of its own, or add the entries by hand"),
        );
    }
    is_appended.then_some(new)
}

/// Whether a text parses as the entries of another text, followed by these entries.
fn reads_as(text: &str, before: &Arc<Source>, added: &[SetEntry]) -> bool {
    let read = |source: &Arc<Source>| {
        let mut diagnostics = Diagnostics::default();
        let fixups = load_fixups(source, &mut diagnostics);
        diagnostics.is_empty().then_some(fixups)
    };
    let source = Source::new(before.path(), text);
    let (Some(old), Some(new)) = (read(before), read(&source)) else { return false };
    let facts =
        |set: &Set| (set.document.clone(), set.place.to_string(), set.key.clone(), set.from.clone(), set.to.clone());
    let entry = |one: &SetEntry| {
        (one.document.clone(), one.place.to_string(), one.key.clone(), one.from.clone(), one.to.clone())
    };
    let expected: Vec<_> = old.set.iter().map(facts).chain(added.iter().map(entry)).collect();
    new.set.iter().map(facts).eq(expected) && new.keep.len() == old.keep.len() && new.allow.len() == old.allow.len()
}
