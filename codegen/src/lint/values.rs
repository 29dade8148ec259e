//! The values that a property states, such as its default, compared with its other facts.

use std::collections::BTreeSet;

use serde_json::Value;

use super::described::Described;
use super::suggestion::suggestion;
use super::{Finding, Subject};
use crate::json::scalar;
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::visit;
use crate::model::{Property, Type, is_event_type};
use crate::rules::{DEFAULT_EVENT_TYPE, DEFAULT_VALUE, IMPOSSIBLE_FORMAT, IMPOSSIBLE_LIMITS, PROPERTY_EXAMPLE};
use crate::source::Span;
use crate::truncate::truncate;
use crate::{formats, limits};

/// The most characters of a value in a message.
const MAX_SHOWN: usize = 60;
/// The formats of numbers. All other known formats are of texts.
const OF_NUMBERS: [&str; 4] = ["int32", "int64", "float", "double"];
/// The formats of texts for which a number or a flag is a contradiction.
const OF_TEXTS: [&str; 8] = ["date-time", "date", "uuid", "uri", "uri-reference", "email", "hostname", "duration"];
/// What a description of a point in time contains, in lower case.
const TIMESTAMPS: [&str; 6] = ["timestamp", "rfc 3339", "rfc3339", "date and time", "date-time", "time and date"];

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    // A schema can be part of several events.
    let mut seen = BTreeSet::new();
    for described in document_events(subject.documents).filter(DocumentEvent::is_documented) {
        visit(described.event, &mut |path, property| {
            let stated = Described { event: described, path, property };
            found.extend(stated.event_type());
            found.extend(stated.values());
            found.extend(stated.limits());
            found.extend(stated.format());
            found.extend(stated.examples(subject, &mut seen));
        });
    }
}

impl Described<'_, '_> {
    fn default(&self) -> Option<&Value> {
        self.property.stated("default").filter(|value| !value.is_null())
    }

    fn is_event_type(&self) -> bool {
        matches!(self.path, "type" | "eventType")
    }

    /// The attribute `type` with the type of another event.
    fn event_type(&self) -> Option<Finding> {
        let own = self.event.event.event_type.as_str();
        let allowed = &self.property.allowed;
        let default = self.default().and_then(Value::as_str).filter(|_| self.is_event_type());
        if let Some(other) = default.filter(|other| *other != own) {
            let reason = "The document describes the event under this type.".to_owned();
            let fixup = suggestion(&self.event, self.path, "default", (other.into(), own.into()), reason);
            let message = format!("the default is `{other}`");
            return Some(self.finding(&DEFAULT_EVENT_TYPE, message).suggest(fixup));
        }
        let is_listed = allowed.is_empty() || allowed.iter().any(|one| one == own);
        if is_listed || !self.is_event_type() || !allowed.iter().any(|one| is_event_type(one)) {
            return None;
        }
        let reason = "The document describes the event under this type.".to_owned();
        let values = (allowed.clone().into(), vec![own.to_owned()].into());
        let fixup = suggestion(&self.event, self.path, "allowed", values, reason);
        let message = format!("the only allowed values are {}", listed(allowed));
        Some(self.finding(&DEFAULT_EVENT_TYPE, message).suggest(fixup))
    }

    /// A default that is not in the list, and a default or an allowed value of another JSON type.
    fn values(&self) -> Vec<Finding> {
        let Property { r#type, allowed, .. } = self.property;
        let json_type = self.property.json_type();
        let mut found = Vec::new();
        if let Some(default) = self.default() {
            if !json_type.has(default) && !json_type.item().has(default) {
                found.push(self.finding(
                    &DEFAULT_VALUE,
                    format!("the default is `{default}`, the type `{type}`", r#type = r#type),
                ));
            } else if !allowed.is_empty() && !self.is_event_type() {
                let outside = items(default).into_iter().filter_map(scalar).find(|value| !allowed.contains(value));
                let message = |value| format!("the default is `{value}`, and the list allows {}", listed(allowed));
                found.extend(outside.map(|value| self.finding(&DEFAULT_VALUE, message(value))));
            }
        }
        let fits = |value: &&String| !is_of(json_type.item(), value);
        if let Some(other) = allowed.iter().find(fits) {
            let message = format!("`{other}` is an allowed value, and the type is `{}`", r#type);
            found.push(self.finding(&DEFAULT_VALUE, message));
        }
        found
    }

    /// Limits that contradict each other, or a value that the property states.
    fn limits(&self) -> Option<Finding> {
        if let Some(reversed) = limits::reversed(self.property) {
            return Some(self.finding(&IMPOSSIBLE_LIMITS, reversed));
        }
        let (what, value, limit) = self.stated_values().into_iter().find_map(|(what, value)| {
            let limit = limits::broken(self.property, &value)?;
            Some((what, value, limit))
        })?;
        Some(self.finding(&IMPOSSIBLE_LIMITS, format!("{what} `{value}` is beyond {limit}")))
    }

    /// The default and the allowed values, with a noun.
    fn stated_values(&self) -> Vec<(&'static str, Value)> {
        let is_number = matches!(self.property.r#type.item(), Type::Integer | Type::Number);
        let read = |text: &String| match serde_json::from_str::<Value>(text) {
            Ok(number) if is_number => number,
            _ => Value::from(text.as_str()),
        };
        let default = self.default().into_iter().flat_map(items).map(|value| ("the default", value.clone()));
        let allowed = self.property.allowed.iter().map(|text| ("the allowed value", read(text)));
        default.chain(allowed).collect()
    }

    /// The examples of the property alone that contradict its other facts, each place once.
    fn examples(&self, subject: &Subject<'_>, seen: &mut BTreeSet<(String, usize)>) -> Vec<Finding> {
        let file = &self.event.document.file;
        let Some(source) = subject.source(file).filter(|_| !self.property.examples.is_empty()) else {
            return Vec::new();
        };
        let spans = self.property.examples.iter().filter_map(|example| example.span.clone());
        let fresh = spans.filter(|span| seen.insert((file.clone(), span.start)));
        let finding = |span: Span| {
            let value: Value = serde_json::from_str(source.slice(&span)).ok()?;
            let problem = self.problem(&value)?;
            let shown = truncate(&value.to_string(), MAX_SHOWN);
            Some(self.finding(&PROPERTY_EXAMPLE, format!("the example is `{shown}`, {problem}")).at(Some(span)))
        };
        fresh.filter_map(finding).collect()
    }

    /// Why a value cannot be an example of the property.
    fn problem(&self, value: &Value) -> Option<String> {
        let Property { r#type, allowed, required, .. } = self.property;
        let json_type = self.property.json_type();
        let own = &self.event.event.event_type;
        if value.is_null() {
            let accepts = !required || json_type == Type::Any || self.property.stated("nullable") == Some(&true.into());
            return (!accepts).then(|| "and the property is required".to_owned());
        }
        if !json_type.has(value) && !json_type.item().has(value) {
            return Some(format!("the type `{type}`", r#type = r#type));
        }
        if self.is_event_type() && value.as_str().is_some_and(|shown| shown != own && is_event_type(shown)) {
            return Some("the type of another event".to_owned());
        }
        let outside = |one: &String| !allowed.is_empty() && !allowed.contains(one);
        if items(value).into_iter().filter_map(scalar).any(|one| outside(&one)) {
            return Some(format!("and the list allows {}", listed(allowed)));
        }
        let format = self.property.stated("format").and_then(Value::as_str);
        if let Some(format) = format.filter(|format| items(value).iter().any(|one| !formats::fits(format, one))) {
            return Some(format!("which is not a valid `{format}`"));
        }
        let beyond = limits::broken(self.property, value)
            .or_else(|| items(value).into_iter().find_map(|one| limits::broken(self.property, one)));
        beyond.map(|limit| format!("which is beyond {limit}"))
    }

    fn format(&self) -> Option<Finding> {
        let format = self.property.stated("format").and_then(Value::as_str)?;
        let (message, to) = self.impossible(format)?;
        let reason = "The format does not fit the values.".to_owned();
        let fixup = suggestion(&self.event, self.path, "format", (format.into(), to.into()), reason);
        Some(self.finding(&IMPOSSIBLE_FORMAT, message).suggest(fixup))
    }

    /// Why values cannot have the format, and the format that they can have.
    fn impossible(&self, format: &str) -> Option<(String, Option<&'static str>)> {
        let item = self.property.r#type.item();
        let is_text = *item == Type::String;
        if self.path == "time" && is_text && format != "date-time" {
            return Some((
                format!("the format is `{format}`, and CloudEvents defines `time` as `date-time`"),
                Some("date-time"),
            ));
        }
        let says = self.property.description.as_deref().map(str::to_lowercase).unwrap_or_default();
        if matches!(format, "date" | "time") && TIMESTAMPS.iter().any(|words| says.contains(words)) {
            return Some((
                format!("the format is `{format}`, and the description is that of a timestamp"),
                Some("date-time"),
            ));
        }
        let is_number = matches!(item, Type::Integer | Type::Number);
        let has_type = is_text || is_number || matches!(item, Type::Boolean | Type::Object);
        if has_type && (!is_text && OF_TEXTS.contains(&format) || !is_number && OF_NUMBERS.contains(&format)) {
            return Some((format!("the format is `{format}`, the type `{}`", self.property.r#type), None));
        }
        let (what, value) = self.stated_values().into_iter().find(|(_, value)| !formats::fits(format, value))?;
        Some((format!("{what} `{value}` is not a valid `{format}`"), None))
    }
}

/// Whether an allowed value is the text of a value of a type.
fn is_of(r#type: &Type, value: &str) -> bool {
    match r#type {
        Type::Integer => value.parse::<i64>().is_ok(),
        Type::Number => value.parse::<f64>().is_ok(),
        Type::Boolean => value.parse::<bool>().is_ok(),
        _ => true,
    }
}

/// The items of an array, or the value itself.
fn items(value: &Value) -> Vec<&Value> {
    value.as_array().map_or_else(|| vec![value], |items| items.iter().collect())
}

fn listed(values: &[String]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}
