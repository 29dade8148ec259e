//! Captured events, as they are sent again.

use std::path::PathBuf;

use indicatif::ProgressBar;
use qlik_events_codegen::delivery::{Delivery, Received, each_event, recognise};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::drift::each_value;
use serde_json::{Map, Value};

use super::request::{Form, Request, requests as in_form};
use crate::captured::{list, open};

/// The requests of all captured events, in their order. What cannot be read is an error with its place.
pub(super) fn requests(inputs: &[PathBuf], form: Option<Form>, errors: &mut Diagnostics) -> Vec<Request> {
    let (mut requests, mut events) = (Vec::new(), Vec::new());
    for input in list(inputs, errors) {
        let text = match open(&input, &ProgressBar::hidden()) {
            Ok(text) => text,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        each_value(text, &mut |line, value| {
            let outcome = value.and_then(|json| {
                let body = serde_json::from_str(json).map_err(|_| "this is not valid JSON")?;
                if form.is_some() { as_events(&body, &mut events) } else { as_captured(json, &body, &mut requests) }
            });
            if let Err(reason) = outcome {
                errors.push(Diagnostic::file(format!("{}:{line}", input.name), reason.to_owned()));
            }
        });
    }
    match form {
        Some(form) if !events.is_empty() => in_form("captured events", &events, form),
        _ => requests,
    }
}

/// Adds the requests of a captured value, with the bodies that it had.
fn as_captured(json: &str, body: &Value, requests: &mut Vec<Request>) -> Result<(), &'static str> {
    let mut add = |body: &Value, json: &str, content_type: &str| {
        requests.push(Request::new(label(body), content_type, json.as_bytes().to_vec()));
    };
    match recognise(body).ok_or("this is not an event in any delivery")? {
        Delivery::CloudEvents => add(body, json, "application/cloudevents+json"),
        Delivery::Batch => add(body, json, "application/cloudevents-batch+json"),
        Delivery::Hybrid | Delivery::Legacy | Delivery::Audits => add(body, json, "application/json"),
        Delivery::AuditsPage => {
            let items = body.get("data").and_then(Value::as_array).into_iter().flatten();
            items.for_each(|item| add(item, &item.to_string(), "application/json"));
        }
        Delivery::Record => match body.pointer("/request/body") {
            Some(Value::String(text)) => add(body, text, "application/json"),
            sent => add(body, &sent.unwrap_or(&Value::Null).to_string(), "application/json"),
        },
    }
    Ok(())
}

/// Adds the events of a captured value as CloudEvents.
fn as_events(body: &Value, events: &mut Vec<Map<String, Value>>) -> Result<(), &'static str> {
    let mut outcome = Ok(());
    each_event(body, &mut |event| match event {
        Some(event) => events.push(cloud_event(event)),
        None => outcome = Err("this is not an event in any delivery"),
    });
    outcome
}

fn cloud_event(event: &Received<'_>) -> Map<String, Value> {
    let mut members: Map<String, Value> = Map::new();
    members.insert("specversion".to_owned(), "1.0".into());
    members.extend(event.attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).clone())));
    members.extend(event.data.map(|data| ("data".to_owned(), data.clone())));
    members
}

/// The type and the id of an event, for people.
fn label(body: &Value) -> String {
    let mut label = "captured event".to_owned();
    each_event(body, &mut |event| {
        let text = |name| event.and_then(|event| event.text(name)).unwrap_or_default();
        label = format!("{} {}", text("type"), text("id"));
    });
    label
}
