//! Reads `spec/fixups.yaml`, and adds entries to it.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::annotated::{self, Entries, read_entries};
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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeepYaml {
    page: String,
    path: Option<String>,
    property: Option<PropertyYaml>,
    event: Option<EventYaml>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllowYaml {
    finding: String,
    document: Option<String>,
    path: String,
    reason: String,
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
        let [from, to] = [entry.from, entry.to].map(|value| as_said(&entry.key, value));
        Some(Set { document: entry.document, place, key: entry.key, from, to, span })
    }

    fn keep(&mut self, entry: KeepYaml, span: Span) -> Option<Keep> {
        self.reason(&entry.reason, &span)?;
        let what = match (entry.event, entry.path, entry.property) {
            (Some(event), None, None) => Kept::Event(Box::new(event.into_model())),
            (None, Some(place), Some(property)) => {
                Kept::Property(self.pattern(&place, &span)?, Box::new(property.into_model()))
            }
            _ => {
                let expected = "expected `event`, or `path` and `property`";
                self.error(&span, "", "found neither an event nor a path with a property", expected);
                return None;
            }
        };
        Some(Keep { page: entry.page, what, reason: entry.reason, span })
    }

    fn allow(&mut self, entry: AllowYaml, span: Span) -> Option<Allow> {
        self.reason(&entry.reason, &span)?;
        let place = self.pattern(&entry.path, &span)?;
        Some(Allow { finding: entry.finding, document: entry.document, place, span })
    }
}

/// A value in the form of the model: a missing flag is false, and an empty list is `Null`.
fn as_said(key: &str, value: Value) -> Value {
    match (key, &value) {
        ("required" | "deprecated", Value::Null) => false.into(),
        ("allowed", Value::Array(items)) if items.is_empty() => Value::Null,
        _ => value,
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
        let text = |text: &str| yaml_scalar::text(text, Context::Block);
        let place = self.place.to_string();
        let document = self.document.as_deref().map(|document| ("document", text(document)));
        let lines = document.into_iter().chain([("path", text(&place)), ("key", text(&self.key))]);
        let values = [("from", &self.from), ("to", &self.to)].map(|(key, value)| (key, yaml_scalar::value(value)));
        let lines = lines.chain(values).chain([("reason", text(&self.reason))]);
        let blanks = " ".repeat(indent);
        let mark = |at: usize| if at == 0 { "- " } else { "  " };
        lines.enumerate().map(|(at, (key, value))| format!("{blanks}{}{key}: {value}\n", mark(at))).collect()
    }
}

/// The text of the file with more entries after those of `set`. The existing text is unchanged. `None` and an error if
/// the list is not in a form to which entries can be added.
pub fn add_to_set(source: &Arc<Source>, added: &[SetEntry], diagnostics: &mut Diagnostics) -> Option<String> {
    let text = source.text();
    // An empty list in one line has no room for entries, so its brackets are removed.
    let opened = annotated::empty_list(source, "set").map(|brackets| {
        let [before, after] = [text.get(..brackets.start), text.get(brackets.end..)].map(Option::unwrap_or_default);
        Source::new(source.path(), &format!("{}{after}", before.trim_end_matches(' ')))
    });
    let text = opened.as_ref().map_or(text, |opened| opened.text());
    let new = match annotated::end_of_list(opened.as_ref().unwrap_or(source), "set") {
        Some((at, indent)) => insert(text, at, &yaml(added, indent)),
        None => insert(text, text.len(), &format!("\nset:\n{}", yaml(added, 2))),
    };
    let is_appended = reads_as(&new, source, added);
    if !is_appended {
        diagnostics.push(
            Diagnostic::file(source.path(), "entries cannot be added to the list `set` as it is written")
                .help("write the list with each entry on lines of its own, or add the entries by hand"),
        );
    }
    is_appended.then_some(new)
}

fn yaml(added: &[SetEntry], indent: usize) -> String {
    added.iter().map(|entry| entry.yaml(indent)).collect()
}

fn insert(text: &str, at: usize, added: &str) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let added = if before.is_empty() { added.trim_start_matches('\n') } else { added };
    format!("{before}{gap}{added}{after}")
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
