//! Model to the one canonical YAML: keys in a fixed order, a property's facts on one line, its sentence on the next.

use serde_json::Value;

use super::scalar::{self, Context};
use crate::model::{Correction, Event, Example, Page, Property, Schema, Section, Unresolved};

/// The spec of a page.
#[must_use]
pub fn save(page: &Page) -> String {
    let mut yaml = Yaml::default();
    yaml.line(&format!("# @generated from spec/docs/{} by cargo xtask regen; do not edit.", page.file));
    yaml.entry("page", &page.file);
    yaml.entry("layout", page.layout.name());
    yaml.optional("title", page.title.as_deref());
    yaml.optional("source", page.source.as_deref());
    yaml.optional("last_updated", page.last_updated.as_deref());
    if !page.metadata.is_empty() {
        let pairs = page.metadata.iter().map(|(key, value)| (key.as_str(), Value::from(value.as_str())));
        yaml.flow("metadata", pairs);
    }
    yaml.optional("introduction", page.introduction.as_deref());
    yaml.list("sections", &page.sections, section);
    yaml.list("events", &page.events, event);
    yaml.list("schemas", &page.schemas, schema);
    yaml.text
}

fn section(yaml: &mut Yaml, section: &Section) {
    yaml.entry("title", &section.title);
    yaml.optional("text", section.text.as_deref());
}

fn event(yaml: &mut Yaml, event: &Event) {
    yaml.entry("type", &event.event_type);
    yaml.optional("section", event.section.as_deref());
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
    yaml.corrections(&event.corrected);
    yaml.optional("kept", event.kept.as_deref());
    yaml.optional("description", event.description.as_deref());
    yaml.list("properties", &event.properties, property);
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

/// JSON as people write it, with an escape for what YAML would take for something else.
fn json(value: &Value) -> String {
    let text = crate::json::pretty(value);
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if scalar::needs_escape(c) {
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

fn schema(yaml: &mut Yaml, schema: &Schema) {
    let mut facts = vec![("name", Value::from(schema.name.as_str())), ("type", Value::from(schema.r#type.to_string()))];
    if schema.truncated {
        facts.push(("truncated", Value::from(true)));
    }
    yaml.flow("schema", facts.into_iter());
    yaml.optional("description", schema.description.as_deref());
    yaml.list("properties", &schema.properties, property);
}

fn property(yaml: &mut Yaml, property: &Property) {
    yaml.flow("property", facts(property).into_iter());
    yaml.corrections(&property.corrected);
    yaml.optional("kept", property.kept.as_deref());
    yaml.optional("description", property.description.as_deref());
    yaml.list("properties", &property.properties, self::property);
    yaml.list("options", &property.options, self::property);
}

/// The facts of a property, those that are said, in their one order.
fn facts(property: &Property) -> Vec<(&str, Value)> {
    let mut facts =
        vec![("name", Value::from(property.name.as_str())), ("type", Value::from(property.r#type.to_string()))];
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

/// Writes lines at a depth; the first line of a list's item begins with `- `.
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
        if value.contains('\n') && scalar::is_literal(value) {
            self.line(&format!("{key}: |-"));
            self.nested(|yaml| value.lines().for_each(|line| yaml.line(line)));
        } else {
            self.line(&format!("{key}: {}", scalar::text(value, Context::Block)));
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
        let pairs =
            pairs.map(|(key, value)| format!("{}: {}", scalar::text(key, Context::Flow), scalar::value(&value)));
        self.line(&format!("{key}: {{{}}}", pairs.collect::<Vec<_>>().join(", ")));
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
