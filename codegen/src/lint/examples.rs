//! An example against its table: the table counts, and where the example says otherwise one of them is wrong.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fix::mend;
use super::{Finding, Subject, formats, json};
use crate::model::documents::{Edition, editions};
use crate::model::path::{child_prefix, join};
use crate::model::{Document, Property, Type};
use crate::rules::{
    EXAMPLE_EVENT_TYPE, EXAMPLE_FORMAT, EXAMPLE_JSON_TYPE, EXAMPLE_PROPERTY, EXAMPLE_REQUIRED, EXAMPLE_VALUE, Rule,
    Severity,
};
use crate::source::{Source, Span};
use crate::spec::SetEntry;

/// The most findings of one example that are placed in its text; further ones stand at their properties.
const MAX_PLACED: usize = 200;
/// What examples have where nobody wrote a value.
const PLACEHOLDER: &str = "string";

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for edition in editions(subject.pages) {
        let Some(example) = &edition.event.example else { continue };
        let text = subject.source(&edition.page.file).zip(example.origin.span.as_ref());
        let mut checker = Checker { edition, text, found: Vec::new() };
        checker.event_type(&example.value);
        checker.object(&edition.event.properties, &Shown::new(&example.value));
        gather(&mut checker.found);
        found.append(&mut checker.found);
    }
}

/// A value of the example, with the path of its property and its own JSON pointer.
struct Shown<'v> {
    value: &'v Value,
    /// What the paths of its properties begin with.
    prefix: String,
    pointer: String,
}

impl<'v> Shown<'v> {
    fn new(value: &'v Value) -> Self {
        Self { value, prefix: String::new(), pointer: String::new() }
    }

    fn step(&self, prefix: &str, step: &str, value: &'v Value) -> Self {
        Self { value, prefix: prefix.to_owned(), pointer: format!("{}/{}", self.pointer, json::escape(step)) }
    }
}

/// The example of one event.
struct Checker<'a> {
    edition: Edition<'a>,
    /// The text of the page, and where the example stands in it.
    text: Option<(&'a Source, &'a Span)>,
    found: Vec<Finding>,
}

impl<'a> Checker<'a> {
    fn add(
        &mut self,
        rule: &'static Rule<Severity>,
        path: &str,
        message: String,
        span: Option<Span>,
        mend: Option<SetEntry>,
    ) {
        let Edition { page, event } = self.edition;
        let finding = Finding::new(rule, &page.file, &event.event_type, path, message);
        self.found.push(finding.at(span).mended_by(mend));
    }

    /// The type that the example has, also under the older name that some deliveries have beside it.
    fn event_type(&mut self, example: &Value) {
        let own = &self.edition.event.event_type;
        for key in ["type", "eventType"] {
            let shown = example.get(key).and_then(Value::as_str).filter(|shown| shown != own);
            let Some(shown) = shown.filter(|shown| key == "type" || *shown != PLACEHOLDER) else { continue };
            let reason = "The page documents this type; the example has that of another event.".to_owned();
            let values = (shown.into(), own.as_str().into());
            let mend = mend(&self.edition, "", &format!("example/{key}"), values, reason);
            let span = self.place(&format!("/{key}"), json::value);
            let of = if key == "type" { String::new() } else { format!(" as its `{key}`") };
            self.add(&EXAMPLE_EVENT_TYPE, "", format!("the example has the type `{shown}`{of}"), span, mend);
        }
    }

    /// A part of the example's text. Each is looked for from the begin: of a flood of findings only the first ones are.
    fn place(&self, pointer: &str, find: fn(&str, &str) -> Option<Span>) -> Option<Span> {
        let (source, example) = self.text.filter(|_| self.found.len() < MAX_PLACED)?;
        let span = find(source.slice(example), pointer)?;
        Some(example.start + span.start..example.start + span.end)
    }

    fn object(&mut self, properties: &'a [Property], shown: &Shown<'_>) {
        let Some(object) = shown.value.as_object() else { return };
        let known: BTreeSet<&str> = properties.iter().map(|property| property.name.as_str()).collect();
        for name in object.keys().filter(|name| !known.contains(name.as_str())) {
            let span = self.place(&format!("{}/{}", shown.pointer, json::escape(name)), json::name);
            let message = "the example has this property, the table does not".to_owned();
            self.add(&EXAMPLE_PROPERTY, &join(&shown.prefix, name), message, span, None);
        }
        for property in properties {
            let path = join(&shown.prefix, &property.name);
            match object.get(&property.name) {
                Some(Value::Null) => {}
                Some(value) => self.value(property, &property.r#type, &shown.step(&path, &property.name, value)),
                None if property.required => self.required(&path),
                None => {}
            }
        }
    }

    fn required(&mut self, path: &str) {
        let reason = "The example does not have it.".to_owned();
        let mend = mend(&self.edition, path, "required", (true.into(), false.into()), reason);
        let message = "the table requires this property, the example does not have it".to_owned();
        self.add(&EXAMPLE_REQUIRED, path, message, None, mend);
    }

    fn value(&mut self, property: &'a Property, r#type: &'a Type, shown: &Shown<'_>) {
        let r#type = resolved(self.edition.page, property, r#type);
        if let (Type::Array(item), Value::Array(items)) = (r#type, shown.value) {
            let item = item_of(self.edition.page, item);
            for (at, value) in items.iter().enumerate().filter(|(_, value)| !value.is_null()) {
                self.value(property, item, &shown.step(&shown.prefix, &at.to_string(), value));
            }
            return;
        }
        if !is_of(r#type, shown.value) {
            return self.kind(property, shown);
        }
        self.allowed(property, shown);
        self.format(property, shown);
        self.children(property, shown);
    }

    fn kind(&mut self, property: &Property, shown: &Shown<'_>) {
        let span = self.place(&shown.pointer, json::value);
        let message = format!("the example has {}, the table says `{}`", short(shown.value), property.r#type);
        let mend = kind_mend(property, shown.value).and_then(|r#type| {
            let values = (property.r#type.to_string().into(), r#type.to_string().into());
            mend(&self.edition, &shown.prefix, "type", values, format!("The example shows {}.", short(shown.value)))
        });
        self.add(&EXAMPLE_JSON_TYPE, &shown.prefix, message, span, mend);
    }

    fn allowed(&mut self, property: &Property, shown: &Shown<'_>) {
        let Some(text) = scalar(shown.value) else { return };
        if property.allowed.is_empty() || property.allowed.contains(&text) {
            return;
        }
        let values = (property.allowed.clone().into(), text.as_str().into());
        let mend = (text != PLACEHOLDER)
            .then(|| mend(&self.edition, &shown.prefix, "allowed", values, "The example shows ".to_owned()));
        let span = self.place(&shown.pointer, json::value);
        let message = format!("the example has `{text}`, which the table does not allow");
        self.add(&EXAMPLE_VALUE, &shown.prefix, message, span, mend.flatten());
    }

    /// What the table only shows, as an inferred format, is not stated.
    fn format(&mut self, property: &Property, shown: &Shown<'_>) {
        let Some(format) = property.stated("format").and_then(Value::as_str) else { return };
        if !formats::fits(format, shown.value) {
            let span = self.place(&shown.pointer, json::value);
            let message = format!("the example has {}, which is no `{format}`", short(shown.value));
            self.add(&EXAMPLE_FORMAT, &shown.prefix, message, span, None);
        }
    }

    fn children(&mut self, property: &'a Property, shown: &Shown<'_>) {
        let inner = Shown {
            value: shown.value,
            prefix: child_prefix(&shown.prefix, &property.r#type),
            pointer: shown.pointer.clone(),
        };
        if !property.properties.is_empty() {
            self.object(&property.properties, &inner);
        } else if !property.options.is_empty() {
            self.options(&property.options, &inner);
        } else if let Type::Named(name) = property.r#type.item()
            && let Some(schema) = self.edition.page.schema(name).filter(|schema| !schema.properties.is_empty())
        {
            self.object(&schema.properties, &inner);
        }
    }

    /// Of several options the one counts that contradicts the example least.
    fn options(&mut self, options: &'a [Property], shown: &Shown<'_>) {
        let mut best: Option<Vec<Finding>> = None;
        for option in options.iter().filter(|option| !option.properties.is_empty()) {
            let mut checker = Checker { found: Vec::new(), ..*self };
            let prefix = child_prefix(&format!("{}<{}>", shown.prefix, option.name), &option.r#type);
            let shown = Shown { prefix, pointer: shown.pointer.clone(), ..*shown };
            checker.object(&option.properties, &shown);
            if best.as_ref().is_none_or(|best| checker.found.len() < best.len()) {
                best = Some(checker.found);
            }
        }
        self.found.extend(best.unwrap_or_default());
    }
}

/// Of one property all values that are not allowed are mended at once, with the first of them.
fn gather(found: &mut [Finding]) {
    let mut shown: BTreeMap<String, (BTreeSet<String>, Vec<String>)> = BTreeMap::new();
    for finding in found.iter().filter(|finding| finding.id() == EXAMPLE_VALUE.id) {
        if let Some(value) = finding.mend.as_ref().and_then(|mend| mend.to.as_str()) {
            let (seen, values) = shown.entry(finding.place.path.clone()).or_default();
            if seen.insert(value.to_owned()) {
                values.push(value.to_owned());
            }
        }
    }
    for finding in found.iter_mut().filter(|finding| finding.id() == EXAMPLE_VALUE.id && finding.mend.is_some()) {
        let values = shown.remove(&finding.place.path).map(|(_, values)| values);
        finding.mend = finding.mend.take().zip(values).map(|(mend, values)| allowing(mend, values));
    }
}

/// The entry that allows more values.
fn allowing(mend: SetEntry, values: Vec<String>) -> SetEntry {
    let names: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
    let known = mend.from.as_array().into_iter().flatten().cloned();
    let to = known.chain(values.into_iter().map(Value::from)).collect();
    SetEntry { to, reason: format!("{}{}.", mend.reason, names.join(", ")), ..mend }
}

/// What a type says of JSON: the name of a schema stands for what the schema is, and where nothing explains it, for any
/// value.
fn resolved<'a>(page: &'a Document, property: &'a Property, r#type: &'a Type) -> &'a Type {
    let Type::Named(name) = r#type else { return r#type };
    match page.schema(name).map(|schema| &schema.r#type) {
        _ if !property.properties.is_empty() => &Type::Object,
        Some(known) if property.allowed.is_empty() => known,
        _ => r#type,
    }
}

/// The items of an array. A schema that is an array itself makes one: `spaceRoles[]` is no array of arrays.
fn item_of<'a>(page: &'a Document, item: &'a Type) -> &'a Type {
    let Type::Named(name) = item else { return item };
    match page.schema(name).map(|schema| &schema.r#type) {
        Some(Type::Array(inner)) => inner,
        _ => item,
    }
}

/// Whether a value is of a type; of a schema's name any may be.
fn is_of(r#type: &Type, shown: &Value) -> bool {
    match r#type {
        Type::String => shown.is_string(),
        Type::Integer => shown.is_i64() || shown.is_u64(),
        Type::Number => shown.is_number(),
        Type::Boolean => shown.is_boolean(),
        Type::Object => shown.is_object(),
        Type::Array(_) => shown.is_array(),
        Type::Any | Type::Named(_) | Type::OneOf(_) => true,
    }
}

/// The type that the example shows in place of the stated one, where nothing else hangs on that.
fn kind_mend(property: &Property, shown: &Value) -> Option<Type> {
    let is_plain = property.properties.is_empty() && property.options.is_empty() && property.allowed.is_empty();
    let is_known = !matches!(property.r#type.item(), Type::Named(_) | Type::OneOf(_));
    let same_depth = !matches!(property.r#type, Type::Array(_));
    (is_plain && is_known && same_depth && shown != PLACEHOLDER).then(|| kind_of(shown)).flatten()
}

fn kind_of(shown: &Value) -> Option<Type> {
    match shown {
        Value::Null => None,
        Value::Bool(_) => Some(Type::Boolean),
        Value::Number(number) if number.is_f64() => Some(Type::Number),
        Value::Number(_) => Some(Type::Integer),
        Value::String(_) => Some(Type::String),
        Value::Object(_) => Some(Type::Object),
        Value::Array(items) => {
            let mut kinds = items.iter().map(kind_of);
            let first = kinds.next()??;
            kinds.all(|kind| kind.as_ref() == Some(&first)).then(|| first.array())
        }
    }
}

/// A value that can be among allowed ones, as the table would write it.
fn scalar(shown: &Value) -> Option<String> {
    match shown {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(shown.to_string()),
        _ => None,
    }
}

/// A value as a message shows it: of a long one its begin.
fn short(shown: &Value) -> String {
    const MOST: usize = 60;
    let text = shown.to_string();
    match text.get(..text.floor_char_boundary(MOST)) {
        Some(begin) if begin.len() < text.len() => format!("`{begin}...`"),
        _ => format!("`{text}`"),
    }
}
