//! Writes the model as canonical YAML: keys in a fixed order, the facts of a property on one line, and its description
//! on the next.

use serde_json::Value;

use super::yaml_scalar::{self, Context};
use crate::model::catalogue::{DocumentRef, Page};
use crate::model::default_source::DefaultSources;
use crate::model::{Correction, Event, Example, FactSources, Property, Section, Unresolved};

/// The version of the format. `diff` only compares specs of the same version.
pub const FORMAT: u32 = 2;

/// The YAML of a page.
#[must_use]
pub fn save(page: &Page) -> String {
    let mut yaml = Yaml::default();
    yaml.line("# @generated from the documents below spec/docs/ by cargo xtask regen; do not edit.");
    yaml.line(&format!("format: {FORMAT}"));
    yaml.entry("page", &page.name);
    yaml.optional("title", page.title.as_deref());
    yaml.optional("source", page.source.as_deref());
    yaml.list("documents", &page.documents, document);
    yaml.optional("introduction", page.introduction.as_deref());
    yaml.list("sections", &page.sections, section);
    yaml.list("events", &page.events, |yaml, one| event(yaml, one, page));
    yaml.text
}

fn document(yaml: &mut Yaml, document: &DocumentRef) {
    let mut facts = vec![("layout", Value::from(document.layout.name()))];
    facts.extend(document.date.as_deref().map(|date| ("date", Value::from(date))));
    facts.extend(document.own_sentences.then_some(("sentences", Value::from("own"))));
    let facts = std::iter::once(("file", Value::from(document.file.as_str()))).chain(facts);
    yaml.flow("document", facts);
}

fn section(yaml: &mut Yaml, section: &Section) {
    yaml.entry("title", &section.title);
    yaml.optional("text", section.text.as_deref());
}

fn event(yaml: &mut Yaml, event: &Event, page: &Page) {
    let defaults = DefaultSources::of(&page.documents, &event.documents);
    yaml.entry("type", &event.event_type);
    if !event.documents.iter().eq(page.documents.iter().map(|one| &one.file)) && !event.documents.is_empty() {
        let files: Vec<_> = event.documents.iter().map(|file| yaml_scalar::text(file, Context::Flow)).collect();
        yaml.line(&format!("documents: [{}]", files.join(", ")));
    }
    yaml.optional("section", event.section.as_deref());
    yaml.optional("announced", event.announced.as_deref());
    yaml.optional("channel", event.channel.as_deref());
    yaml.optional("title", event.title.as_deref());
    yaml.optional("action", event.action.as_deref());
    yaml.optional("visibility", event.visibility.as_deref());
    yaml.optional("stability", event.stability.as_deref());
    yaml.flag("deprecated", event.deprecated);
    yaml.optional("since", event.deprecated_since.as_deref());
    yaml.optional("sunset", event.sunset.as_deref());
    if let Some(successor) = event.successor.as_deref() {
        if event.successor_inferred {
            yaml.flow("inferred", [("successor", successor.into())].into_iter());
        } else {
            yaml.entry("successor", successor);
        }
    }
    yaml.optional("unresolved", event.unresolved.map(Unresolved::name));
    yaml.from(&event.from, |key| defaults.event(event, key));
    yaml.corrections(&event.corrected);
    yaml.optional("kept", event.kept.as_deref());
    // If no document describes the event, its description is the summary, which is not repeated.
    let is_described = defaults.newest().is_some() || event.kept.is_some();
    yaml.optional("description", event.description.as_deref().filter(|_| is_described));
    let list = event.from.get("properties");
    yaml.list("properties", &event.properties, |yaml, one| property(yaml, one, &defaults, list));
    if let Some(shown) = &event.example {
        yaml.line("example:");
        yaml.nested(|yaml| example(yaml, shown));
    }
}

fn example(yaml: &mut Yaml, example: &Example) {
    yaml.optional("title", example.title.as_deref());
    yaml.line("json: |");
    yaml.nested(|yaml| json(&example.value).lines().for_each(|line| yaml.line(line)));
}

/// JSON on one line, with escapes for characters that YAML would interpret.
fn json(value: &Value) -> String {
    let text = crate::json::pretty(value);
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if yaml_scalar::needs_escape(c) {
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// A property. `list` is the document of the list that contains it.
fn property(yaml: &mut Yaml, property: &Property, defaults: &DefaultSources<'_>, list: Option<&str>) {
    yaml.flow("property", facts(property).into_iter());
    yaml.from(&property.from, |key| defaults.property(property, key, list));
    yaml.corrections(&property.corrected);
    yaml.optional("kept", property.kept.as_deref());
    yaml.optional("description", property.description.as_deref());
    for (key, inner) in [("properties", &property.properties), ("options", &property.options)] {
        let list = property.from.get(key);
        yaml.list(key, inner, |yaml, one| self::property(yaml, one, defaults, list));
    }
}

/// The facts of a property that are set, in a fixed order.
fn facts(property: &Property) -> Vec<(&str, Value)> {
    let mut facts =
        vec![("name", Value::from(property.name.as_str())), ("type", Value::from(property.r#type.to_string()))];
    facts.extend(property.underlying.as_ref().map(|underlying| ("is", Value::from(underlying.to_string()))));
    for (key, flag) in
        [("required", property.required), ("deprecated", property.deprecated), ("truncated", property.truncated)]
    {
        facts.extend(flag.then_some((key, Value::from(true))));
    }
    facts.extend(property.unresolved.map(|why| ("unresolved", why.name().into())));
    if !property.allowed.is_empty() {
        facts.push(("allowed", property.allowed.iter().map(String::as_str).collect()));
    }
    facts.extend(property.metadata.iter().map(|(key, value)| (key.as_str(), value.clone())));
    let mut inferred = serde_json::Map::new();
    if property.inferred.date_time {
        inferred.insert("format".to_owned(), "date-time".into());
    }
    if let Some(items) = &property.inferred.items {
        inferred.insert("items".to_owned(), items.to_string().into());
    }
    facts.extend((!inferred.is_empty()).then_some(("inferred", Value::Object(inferred))));
    facts
}

/// Writes lines at a depth. The first line of a list item starts with `- `.
#[derive(Default)]
struct Yaml {
    text: String,
    depth: usize,
    item: bool,
}

impl Yaml {
    fn line(&mut self, line: &str) {
        if !line.is_empty() {
            let indent = if self.item { self.depth.saturating_sub(1) } else { self.depth };
            self.text.push_str(&"  ".repeat(indent));
            self.text.push_str(if self.item { "- " } else { "" });
            self.text.push_str(line);
        }
        self.item = false;
        self.text.push('\n');
    }

    fn nested(&mut self, write: impl FnOnce(&mut Self)) {
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    fn entry(&mut self, key: &str, value: &str) {
        if value.contains('\n') && yaml_scalar::is_literal(value) {
            self.line(&format!("{key}: |-"));
            self.nested(|yaml| value.lines().for_each(|line| yaml.line(line)));
        } else {
            self.line(&format!("{key}: {}", yaml_scalar::text(value, Context::Block)));
        }
    }

    fn optional(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.entry(key, value);
        }
    }

    fn flag(&mut self, key: &str, value: bool) {
        if value {
            self.line(&format!("{key}: true"));
        }
    }

    fn flow<'a>(&mut self, key: &str, pairs: impl Iterator<Item = (&'a str, Value)>) {
        let pairs = pairs
            .map(|(key, value)| format!("{}: {}", yaml_scalar::text(key, Context::Flow), yaml_scalar::value(&value)));
        self.line(&format!("{key}: {{{}}}", pairs.collect::<Vec<_>>().join(", ")));
    }

    /// Writes the documents of facts that do not come from their default source.
    fn from<'a>(&mut self, from: &'a FactSources, default: impl Fn(&str) -> Option<&'a str>) {
        let other: Vec<_> = from.iter().filter(|(key, file)| default(key) != Some(*file)).collect();
        if !other.is_empty() {
            self.flow("from", other.into_iter().map(|(key, file)| (key, Value::from(file))));
        }
    }

    fn corrections(&mut self, corrected: &[Correction]) {
        if !corrected.is_empty() {
            self.flow("corrected", corrected.iter().map(|one| (one.key.as_str(), one.page.clone())));
        }
    }

    fn list<T>(&mut self, key: &str, items: &[T], write: impl Fn(&mut Self, &T)) {
        if items.is_empty() {
            return;
        }
        self.line(&format!("{key}:"));
        for item in items {
            self.depth += 2;
            self.item = true;
            write(self, item);
            self.depth -= 2;
        }
    }
}
