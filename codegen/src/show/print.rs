//! Prints a shown event as text and as JSON.

use serde_json::{Value, json};

use super::{Place, Shown, ShownFact, ShownProperty};
use crate::json::document;
use crate::model::Property;

/// The event as text. Each line ends with the document and the line that states the fact.
#[must_use]
pub fn text(shown: &Shown<'_>) -> String {
    let event = shown.entry.event;
    let mut text = Text(format!("{}\n", event.event_type));
    let page = shown.entry.page;
    text.line(
        1,
        &format!("page: {}{}", page.name, page.source.as_ref().map(|url| format!(" <{url}>")).unwrap_or_default()),
    );
    shown.rust.iter().for_each(|name| text.line(1, &format!("Rust: {name}")));
    for document in &shown.documents {
        let date = document.date.as_deref().unwrap_or("no date");
        let own = if document.own_sentences { ", own sentences" } else { "" };
        text.line(1, &format!("document: {} ({}, {date}{own})", document.file, document.layout.name()));
    }
    shown.facts.iter().for_each(|fact| text.fact(1, fact));
    shown.properties.iter().for_each(|property| text.property(property));
    text.list("fixups", &shown.fixups);
    let findings: Vec<_> = shown.findings.iter().map(ToString::to_string).collect();
    text.list("findings", &findings);
    text.0
}

struct Text(String);

impl Text {
    fn line(&mut self, depth: usize, line: &str) {
        self.0.push_str(&"  ".repeat(depth));
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn list(&mut self, title: &str, items: &[String]) {
        if !items.is_empty() {
            self.0.push_str(&format!("{title}\n"));
            items.iter().for_each(|item| self.line(1, item));
        }
    }

    fn fact(&mut self, depth: usize, fact: &ShownFact) {
        let from = fact.from.as_ref().map(|place| format!("  [{place}]")).unwrap_or_default();
        self.line(depth, &format!("{}: {}{from}", fact.key, value(&fact.value)));
        self.others(depth + 1, fact);
    }

    /// Adds the values of other documents that differ from the effective value.
    fn others(&mut self, depth: usize, fact: &ShownFact) {
        let is_sentence = fact.key == "description" || fact.key == "announced";
        for (place, other) in fact.others.iter().filter(|(_, other)| !other.is_null() && *other != fact.value) {
            let other = if is_sentence { "another sentence".to_owned() } else { format!("`{}`", value(other)) };
            self.line(depth, &format!("{place} states {other} as `{}`", fact.key));
        }
    }

    /// Adds a property: its facts on one line, and the facts from other documents and the description below it.
    fn property(&mut self, shown: &ShownProperty<'_>) {
        let ShownProperty { path, property, facts } = shown;
        let of_type = facts.iter().find(|fact| fact.key == "type");
        let from = of_type.and_then(|fact| fact.from.as_ref());
        let also: Vec<_> = of_type.iter().flat_map(|fact| &fact.others).map(|(place, _)| place.to_string()).collect();
        let also = if also.is_empty() { String::new() } else { format!("; also {}", also.join(", ")) };
        let place = from.map(|place| format!("  [{place}{also}]")).unwrap_or_default();
        self.line(0, &format!("{path}: {}{place}", summary(property)));
        for fact in facts {
            let is_elsewhere = fact.from.as_ref().map(|place| &place.file) != from.map(|place| &place.file);
            let is_list = fact.key == "properties" || fact.key == "options";
            if fact.key == "description" || is_elsewhere && !is_list {
                self.fact(1, fact);
            } else {
                self.others(1, fact);
            }
        }
        property.kept.iter().for_each(|reason| self.line(1, &format!("kept: {reason}")));
    }
}

fn summary(property: &Property) -> String {
    let mut parts = vec![property.r#type.to_string()];
    parts.push(if property.required { "required" } else { "optional" }.to_owned());
    parts.extend(property.deprecated.then(|| "deprecated".to_owned()));
    if !property.allowed.is_empty() {
        parts.push(format!("one of {}", property.allowed.join(" | ")));
    }
    parts.extend(property.metadata.iter().map(|(key, stated)| format!("{key} {}", value(stated))));
    parts.extend(property.inferred.date_time.then(|| "inferred format date-time".to_owned()));
    parts.extend(property.inferred.items.as_ref().map(|items| format!("inferred items {items}")));
    parts.extend(property.truncated.then(|| "truncated".to_owned()));
    parts.join(", ")
}

/// The value of a fact as text. Lists have ` | ` between their items.
#[must_use]
pub fn value(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(self::value).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}

/// The event as JSON.
#[must_use]
pub fn json(shown: &Shown<'_>) -> String {
    let documents = shown.documents.iter().map(|document| {
        json!({
            "file": document.file,
            "layout": document.layout.name(),
            "date": document.date,
            "own_sentences": document.own_sentences,
        })
    });
    let properties = shown.properties.iter().map(|one| json!({"path": one.path, "facts": facts(&one.facts)}));
    let findings = shown
        .findings
        .iter()
        .map(|one| json!({"id": one.id(), "file": one.file, "path": one.place.path, "message": one.message}));
    document(&json!({
        "type": shown.entry.event.event_type,
        "page": shown.entry.page.name,
        "rust": shown.rust,
        "documents": documents.collect::<Vec<_>>(),
        "facts": facts(&shown.facts),
        "properties": properties.collect::<Vec<_>>(),
        "example": shown.entry.event.example.as_ref().map(|example| &*example.value),
        "fixups": shown.fixups,
        "findings": findings.collect::<Vec<_>>(),
    }))
}

fn facts(facts: &[ShownFact]) -> Vec<Value> {
    let place = |place: &Place| json!({"document": place.file, "line": place.line});
    let fact = |fact: &ShownFact| {
        let others =
            fact.others.iter().map(|(at, value)| json!({"document": at.file, "line": at.line, "value": value}));
        json!({
            "key": fact.key,
            "value": fact.value,
            "from": fact.from.as_ref().map(place),
            "others": others.collect::<Vec<_>>(),
        })
    };
    facts.iter().map(fact).collect()
}
