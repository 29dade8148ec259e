//! Examples that contradict the table of their event. The table has precedence, but one of the two is wrong.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::suggestion::suggestion;
use super::{Finding, Subject};
use crate::json::scalar;
use crate::json_span::{Node, escape, parse};
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::{child_prefix, join, visit};
use crate::model::{Document, Event, Property, Type};
use crate::rules::{
    EXAMPLE_DEFAULT, EXAMPLE_EVENT_TYPE, EXAMPLE_FORMAT, EXAMPLE_JSON_TYPE, EXAMPLE_LIMIT, EXAMPLE_NULL,
    EXAMPLE_PROPERTY, EXAMPLE_REQUIRED, EXAMPLE_VALUE, Rule, Severity,
};
use crate::source::{Source, Span};
use crate::spec::SetEntry;
use crate::truncate::truncate;
use crate::{formats, limits};

/// The most characters of a value in a message.
const MAX_SHOWN: usize = 60;
/// The value of generated examples.
const PLACEHOLDER: &str = "string";
/// The attributes with one value in all events of a type, so that a default is the value.
const CONSTANTS: [&str; 4] = ["source", "specversion", "datacontenttype", "dataschema"];

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let merged = subject.merged();
    for described in document_events(subject.documents) {
        let Some(example) = &described.event.example else { continue };
        let text = subject.source(&described.document.file).zip(example.origin.span.as_ref());
        let text = text.map(|(source, span)| Text { source, span, root: OnceCell::new() });
        let entry = merged.get(described.event.event_type.as_str());
        let merged = Merged { event: entry.map(|entry| entry.event), nullable: OnceCell::new() };
        let mut checker = Checker { described, merged: &merged, text: text.as_ref(), found: Vec::new() };
        checker.event_type(&example.value);
        checker.constants(&example.value);
        checker.object(&described.event.properties, ExampleValue::new(&example.value));
        merge_suggestions(&mut checker.found);
        found.append(&mut checker.found);
    }
}

/// A value of the example.
struct ExampleValue<'v> {
    value: &'v Value,
    /// The path of the property.
    path: String,
    /// The prefix of the paths of nested properties.
    prefix: String,
    /// The JSON pointer.
    pointer: String,
    /// Whether the value is inside an object of which the example shows only a part.
    in_part: bool,
}

impl<'v> ExampleValue<'v> {
    fn new(value: &'v Value) -> Self {
        Self { value, path: String::new(), prefix: String::new(), pointer: String::new(), in_part: false }
    }

    fn step(&self, path: &str, step: &str, value: &'v Value) -> Self {
        let pointer = format!("{}/{}", self.pointer, escape(step));
        Self { value, path: path.to_owned(), prefix: path.to_owned(), pointer, in_part: self.in_part }
    }

    /// The same value as an object, with the prefix of its properties' paths.
    fn inside(&self, prefix: String) -> Self {
        Self {
            value: self.value,
            path: self.path.clone(),
            prefix,
            pointer: self.pointer.clone(),
            in_part: self.in_part,
        }
    }
}

/// The text of an example in its document. It is parsed when a span is first requested.
struct Text<'a> {
    source: &'a Source,
    span: &'a Span,
    root: OnceCell<Option<Node>>,
}

/// The event as all documents describe it. Only some layouts can say that a value can be null.
struct Merged<'a> {
    event: Option<&'a Event>,
    /// The paths that can be null. They are collected when the first null is found.
    nullable: OnceCell<BTreeSet<String>>,
}

impl Merged<'_> {
    fn is_nullable(&self, path: &str) -> bool {
        let collect = || {
            let mut paths = BTreeSet::new();
            let mut add = |path: &str, property: &Property| {
                if is_nullable(property) {
                    paths.insert(path.to_owned());
                }
            };
            self.event.into_iter().for_each(|event| visit(event, &mut add));
            paths
        };
        self.nullable.get_or_init(collect).contains(path)
    }
}

fn is_nullable(property: &Property) -> bool {
    property.stated("nullable") == Some(&Value::Bool(true))
}

/// Checks the example of one event.
struct Checker<'a, 't> {
    described: DocumentEvent<'a>,
    merged: &'t Merged<'a>,
    text: Option<&'t Text<'a>>,
    found: Vec<Finding>,
}

impl<'a> Checker<'a, '_> {
    fn add(
        &mut self,
        rule: &'static Rule<Severity>,
        path: &str,
        message: String,
        span: Option<Span>,
        suggestion: Option<SetEntry>,
    ) {
        let DocumentEvent { document, event } = self.described;
        let finding = Finding::new(rule, &document.file, &event.event_type, path, message);
        self.found.push(finding.at(span).suggest(suggestion));
    }

    /// Checks the event type in the example, under `type` and under the older name `eventType`.
    fn event_type(&mut self, example: &Value) {
        let own = &self.described.event.event_type;
        for key in ["type", "eventType"] {
            let shown = example.get(key).and_then(Value::as_str).filter(|shown| shown != own);
            let Some(shown) = shown.filter(|shown| key == "type" || *shown != PLACEHOLDER) else { continue };
            let reason = "The document describes this type; the example has the type of another event.".to_owned();
            let values = (shown.into(), own.as_str().into());
            let suggestion = suggestion(&self.described, "", &format!("example/{key}"), values, reason);
            let span = self.place(&format!("/{key}"), value_at);
            let of = if key == "type" { String::new() } else { format!(" as its `{key}`") };
            self.add(&EXAMPLE_EVENT_TYPE, "", format!("the example has the type `{shown}`{of}"), span, suggestion);
        }
    }

    /// Checks the attributes whose default is their value in every event.
    fn constants(&mut self, example: &Value) {
        for property in self.described.event.properties.iter().filter(|one| CONSTANTS.contains(&one.name.as_str())) {
            let Some(default) = property.stated("default").filter(|default| default.is_string()) else { continue };
            let shown = example.get(&property.name).filter(|shown| shown.is_string());
            if let Some(shown) = shown.filter(|shown| *shown != default && **shown != PLACEHOLDER) {
                let message = format!("the example has {}, the default is {}", short(shown), short(default));
                let span = self.place(&format!("/{}", escape(&property.name)), value_at);
                self.add(&EXAMPLE_DEFAULT, &property.name, message, span, None);
            }
        }
    }

    /// The span of a key or value of the example.
    fn place(&self, pointer: &str, find: fn(&Node, &str) -> Option<Span>) -> Option<Span> {
        let text = self.text?;
        let read = || parse(text.source.slice(text.span)).ok().map(|document| document.root);
        let span = find(text.root.get_or_init(read).as_ref()?, pointer)?;
        Some(text.span.start + span.start..text.span.start + span.end)
    }

    fn object(&mut self, properties: &'a [Property], mut shown: ExampleValue<'_>) {
        let Some(object) = shown.value.as_object() else { return };
        shown.in_part = shown.in_part || self.is_in_part(properties, object, &shown);
        let known: BTreeSet<&str> = properties.iter().map(|property| property.name.as_str()).collect();
        for name in object.keys().filter(|name| !known.contains(name.as_str())) {
            let span = self.place(&format!("{}/{}", shown.pointer, escape(name)), key_at);
            let message = "the example has this property, the table does not".to_owned();
            self.add(&EXAMPLE_PROPERTY, &join(&shown.prefix, name), message, span, None);
        }
        for property in properties {
            let path = join(&shown.prefix, &property.name);
            let Some(value) = object.get(&property.name) else { continue };
            let shown = shown.step(&path, &property.name, value);
            if value.is_null() {
                self.null(property, &shown);
                continue;
            }
            if value.is_array() {
                self.limits(property, &shown);
            }
            self.value(property, &property.r#type, &shown);
        }
        if !shown.in_part {
            let is_absent = |property: &&Property| property.required && !object.contains_key(&property.name);
            properties
                .iter()
                .filter(is_absent)
                .for_each(|property| self.required(&join(&shown.prefix, &property.name)));
        }
    }

    /// Checks that a required property can be null.
    fn null(&mut self, property: &Property, shown: &ExampleValue<'_>) {
        let accepts_any = property.r#type == Type::Any || property.unresolved.is_some();
        if !property.required || accepts_any || is_nullable(property) || self.merged.is_nullable(&shown.path) {
            return;
        }
        let reason = "The example shows `null`.".to_owned();
        let suggestion = suggestion(&self.described, &shown.path, "nullable", (Value::Null, true.into()), reason);
        let span = self.place(&shown.pointer, value_at);
        let message = "the example has `null`, the table requires a value".to_owned();
        self.add(&EXAMPLE_NULL, &shown.path, message, span, suggestion);
    }

    /// Whether an object lacks most of its required properties. Then the example shows only a part of it, and missing
    /// properties, also of nested objects, are not reported one by one.
    fn is_in_part(&mut self, properties: &[Property], object: &Map<String, Value>, shown: &ExampleValue<'_>) -> bool {
        let required = properties.iter().filter(|property| property.required);
        let (present, absent): (Vec<_>, Vec<_>) = required.partition(|property| object.contains_key(&property.name));
        let is_in_part = absent.len() > 1 && absent.len() > present.len();
        if is_in_part {
            let (present, all) = (present.len(), present.len() + absent.len());
            let message =
                format!("the example shows only a part: {present} of {all} properties that the table requires");
            let span = self.place(&shown.pointer, value_at);
            self.add(&EXAMPLE_REQUIRED, &shown.path, message, span, None);
        }
        is_in_part
    }

    fn required(&mut self, path: &str) {
        let reason = "The example does not have it.".to_owned();
        let suggestion = suggestion(&self.described, path, "required", (true.into(), false.into()), reason);
        let message = "the table requires this property, the example does not have it".to_owned();
        self.add(&EXAMPLE_REQUIRED, path, message, None, suggestion);
    }

    fn value(&mut self, property: &'a Property, r#type: &'a Type, shown: &ExampleValue<'_>) {
        let r#type = resolved(self.described.document, property, r#type);
        if let (Type::Array(item), Value::Array(items)) = (r#type, shown.value) {
            let item = item_of(self.described.document, item);
            for (at, value) in items.iter().enumerate().filter(|(_, value)| !value.is_null()) {
                self.value(property, item, &shown.step(&shown.prefix, &at.to_string(), value));
            }
            return;
        }
        if !r#type.has(shown.value) {
            return self.json_type(property, shown);
        }
        self.allowed(property, shown);
        self.format(property, shown);
        self.limits(property, shown);
        self.children(property, shown);
    }

    fn json_type(&mut self, property: &Property, shown: &ExampleValue<'_>) {
        let span = self.place(&shown.pointer, value_at);
        let message = format!("the example has {}, the table says `{}`", short(shown.value), property.r#type);
        let suggestion = suggested_type(property, shown.value).and_then(|r#type| {
            let values = (property.r#type.to_string().into(), r#type.to_string().into());
            suggestion(
                &self.described,
                &shown.prefix,
                "type",
                values,
                format!("The example shows {}.", short(shown.value)),
            )
        });
        self.add(&EXAMPLE_JSON_TYPE, &shown.prefix, message, span, suggestion);
    }

    fn allowed(&mut self, property: &Property, shown: &ExampleValue<'_>) {
        let Some(text) = scalar(shown.value) else { return };
        if property.allowed.is_empty() || property.allowed.contains(&text) {
            return;
        }
        let values = (property.allowed.clone().into(), text.as_str().into());
        let suggestion = (text != PLACEHOLDER)
            .then(|| suggestion(&self.described, &shown.prefix, "allowed", values, "The example shows ".to_owned()));
        let span = self.place(&shown.pointer, value_at);
        let message = format!("the example has `{text}`, which the table does not allow");
        self.add(&EXAMPLE_VALUE, &shown.prefix, message, span, suggestion.flatten());
    }

    /// Only a stated format is checked, not an inferred one.
    fn format(&mut self, property: &Property, shown: &ExampleValue<'_>) {
        let Some(format) = property.stated("format").and_then(Value::as_str) else { return };
        if !formats::fits(format, shown.value) {
            let span = self.place(&shown.pointer, value_at);
            let message = format!("the example has {}, which is not a valid `{format}`", short(shown.value));
            let to = formats::fits("date-time", shown.value).then_some("date-time");
            let reason = format!("The example shows {}.", short(shown.value));
            let values = (format.into(), to.into());
            let suggestion = (shown.value != PLACEHOLDER)
                .then(|| suggestion(&self.described, &shown.prefix, "format", values, reason));
            self.add(&EXAMPLE_FORMAT, &shown.prefix, message, span, suggestion.flatten());
        }
    }

    fn limits(&mut self, property: &Property, shown: &ExampleValue<'_>) {
        if let Some(limit) = limits::broken(property, shown.value).filter(|_| shown.value != PLACEHOLDER) {
            let span = self.place(&shown.pointer, value_at);
            let message = format!("the example has {}, which is beyond {limit}", short(shown.value));
            self.add(&EXAMPLE_LIMIT, &shown.prefix, message, span, None);
        }
    }

    fn children(&mut self, property: &'a Property, shown: &ExampleValue<'_>) {
        let inner = shown.inside(child_prefix(&shown.path, &property.r#type));
        if !property.properties.is_empty() {
            self.object(&property.properties, inner);
        } else if !property.options.is_empty() {
            self.options(&property.options, &inner);
        } else if let Type::Named(name) = property.r#type.item()
            && let Some(schema) = self.described.document.schema(name).filter(|schema| !schema.properties.is_empty())
        {
            self.object(&schema.properties, inner);
        }
    }

    /// Compares the value with each option of a `oneOf`, and takes the findings of the option with the fewest.
    fn options(&mut self, options: &'a [Property], shown: &ExampleValue<'_>) {
        let mut best: Option<Vec<Finding>> = None;
        for option in options.iter().filter(|option| !option.properties.is_empty()) {
            let mut checker = Checker { found: Vec::new(), ..*self };
            let prefix = child_prefix(&format!("{}<{}>", shown.prefix, option.name), &option.r#type);
            checker.object(&option.properties, shown.inside(prefix));
            if best.as_ref().is_none_or(|best| checker.found.len() < best.len()) {
                best = Some(checker.found);
            }
        }
        self.found.extend(best.unwrap_or_default());
    }
}

fn value_at(root: &Node, pointer: &str) -> Option<Span> {
    root.at(pointer).map(|node| node.span.clone())
}

fn key_at(root: &Node, pointer: &str) -> Option<Span> {
    root.key_at(pointer).cloned()
}

/// Merges the suggestions for all values of a property that are not allowed, at the first of them.
fn merge_suggestions(found: &mut [Finding]) {
    let mut shown: BTreeMap<String, (BTreeSet<String>, Vec<String>)> = BTreeMap::new();
    for finding in found.iter().filter(|finding| finding.id() == EXAMPLE_VALUE.id) {
        if let Some(value) = finding.suggestion.as_ref().and_then(|suggestion| suggestion.to.as_str()) {
            let (seen, values) = shown.entry(finding.place.path.clone()).or_default();
            if seen.insert(value.to_owned()) {
                values.push(value.to_owned());
            }
        }
    }
    for finding in found.iter_mut().filter(|finding| finding.id() == EXAMPLE_VALUE.id && finding.suggestion.is_some()) {
        let values = shown.remove(&finding.place.path).map(|(_, values)| values);
        finding.suggestion =
            finding.suggestion.take().zip(values).map(|(suggestion, values)| allowing(suggestion, values));
    }
}

/// The suggestion with more allowed values.
fn allowing(suggestion: SetEntry, values: Vec<String>) -> SetEntry {
    let names: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
    let known = suggestion.from.as_array().into_iter().flatten().cloned();
    let to = known.chain(values.into_iter().map(Value::from)).collect();
    SetEntry { to, reason: format!("{}{}.", suggestion.reason, names.join(", ")), ..suggestion }
}

/// The JSON type of a named schema. An unknown name is returned unchanged, and accepts any value.
fn resolved<'a>(document: &'a Document, property: &'a Property, r#type: &'a Type) -> &'a Type {
    let Type::Named(name) = r#type else { return r#type };
    match document.schema(name).map(|schema| &schema.r#type) {
        _ if !property.properties.is_empty() => &Type::Object,
        Some(known) if property.allowed.is_empty() => known,
        _ => r#type,
    }
}

/// The type of the items of an array. If the named schema is itself an array, `spaceRoles[]` is one array, not an array
/// of arrays.
fn item_of<'a>(document: &'a Document, item: &'a Type) -> &'a Type {
    let Type::Named(name) = item else { return item };
    match document.schema(name).map(|schema| &schema.r#type) {
        Some(Type::Array(inner)) => inner,
        _ => item,
    }
}

/// The type of the example's value, if the type can be set without another change of the property.
fn suggested_type(property: &Property, shown: &Value) -> Option<Type> {
    let is_plain = property.properties.is_empty() && property.options.is_empty() && property.allowed.is_empty();
    let is_known = !matches!(property.r#type.item(), Type::Named(_) | Type::OneOf(_));
    let same_depth = !matches!(property.r#type, Type::Array(_));
    (is_plain && is_known && same_depth && shown != PLACEHOLDER).then(|| Type::of(shown)).flatten()
}

/// A value for a message.
fn short(shown: &Value) -> String {
    format!("`{}`", truncate(&shown.to_string(), MAX_SHOWN))
}
