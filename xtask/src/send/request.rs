//! Requests: what is sent for an event.

use std::env;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use clap::ValueEnum;
use hmac::{Hmac, KeyInit as _, Mac as _};
use qlik_events_codegen::delivery::{Delivery, binary, render};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::{project, sample, show};
use serde_json::{Map, Value};
use sha2::Sha256;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::Arguments;
use crate::Failure;

/// A delivery of webhooks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// A CloudEvent in structured mode
    Cloudevents,
    /// A CloudEvent that repeats attributes under their legacy names
    Hybrid,
    /// The legacy names alone
    Legacy,
    /// A CloudEvent in binary mode: attributes in headers, the payload in the body
    Binary,
    /// An array of CloudEvents
    Batch,
}

/// A request without its signature.
pub(super) struct Request {
    /// What is sent, for people.
    pub(super) label: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// The secret of a webhook.
pub(super) struct Secret(Vec<u8>);

impl Secret {
    /// The secret in an environment variable, byte for byte.
    pub(super) fn from_env(name: &str) -> Result<Self, Diagnostic> {
        let error = |found: &str| {
            Diagnostic::file(format!("--secret-env {name}"), format!("the environment variable {found}"))
                .help("set it to the secret of the webhook; the command line has its name alone")
        };
        let secret = env::var_os(name).ok_or_else(|| error("is not set"))?.into_encoded_bytes();
        if secret.trim_ascii().is_empty() { Err(error("is empty or white space")) } else { Ok(Self(secret)) }
    }

    /// The value of the header `Qlik-Signature`; `None` if a key of this length cannot be.
    pub(super) fn sign(&self, body: &[u8]) -> Option<String> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        mac.update(body);
        Some(mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// All requests of a run.
pub(super) fn all(root: &Path, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Result<Vec<Request>, Failure> {
    if let Some(path) = &arguments.body {
        return Ok(read(path)
            .map_err(|error| diagnostics.push(error))
            .map(|body| bodies(&body, arguments.count))
            .unwrap_or_default());
    }
    let planned = project::planned(root)?;
    let name = show::event_type(arguments.event.as_deref().unwrap_or_default(), &planned.plan);
    let Some(found) = sample::find(&planned.catalogue, name, diagnostics) else { return Ok(Vec::new()) };
    let sample = sample::sample(&found).value.into_owned();
    let events = (0..arguments.count).map(|_| event(&sample, name, arguments, diagnostics));
    let events: Vec<_> = events.take_while(Option::is_some).flatten().collect();
    Ok(requests(name, &events, arguments.form.unwrap_or(Form::Cloudevents)))
}

fn read(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let read = if path == Path::new("-") {
        let mut body = Vec::new();
        io::stdin().read_to_end(&mut body).map(|_| body)
    } else {
        fs::read(path)
    };
    read.map_err(|error| Diagnostic::file(format!("--body {}", path.display()), format!("cannot read it: {error}")))
}

fn bodies(body: &[u8], count: u32) -> Vec<Request> {
    let request = |_| Request::new(format!("{} bytes", body.len()), "application/json", body.to_vec());
    (0..count).map(request).collect()
}

/// The sample with an id and a time of its own, and with what the user sets.
fn event(
    sample: &Value,
    event_type: &str,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Option<Map<String, Value>> {
    let mut event = sample.as_object().cloned().unwrap_or_default();
    event.entry("type").or_insert_with(|| event_type.into());
    event.insert("id".to_owned(), arguments.id.clone().unwrap_or_else(|| Uuid::new_v4().to_string()).into());
    event.insert("time".to_owned(), now().into());
    let mut event = Value::Object(event);
    arguments.set.iter().for_each(|setting| sample::set(&mut event, setting, diagnostics));
    let Value::Object(event) = event else { return None };
    diagnostics.is_empty().then_some(event)
}

/// The present time in milliseconds, as Qlik writes it.
fn now() -> String {
    let now = OffsetDateTime::now_utc();
    let now = now.replace_millisecond(now.millisecond()).unwrap_or(now);
    now.format(&Rfc3339).unwrap_or_default()
}

/// The requests of events, given as CloudEvents: one for each, or a batch. `what` they are is for people.
pub(super) fn requests(what: &str, events: &[Map<String, Value>], form: Form) -> Vec<Request> {
    if form == Form::Batch {
        let events: Vec<_> = events.iter().map(|event| render(event, Delivery::CloudEvents)).collect();
        let label = format!("{} of {what}", events.len());
        return vec![json(label, "application/cloudevents-batch+json", &events.into())];
    }
    events.iter().map(|event| request(event, form)).collect()
}

fn request(event: &Map<String, Value>, form: Form) -> Request {
    let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
    let label = format!("{} {}", text("type"), text("id"));
    let delivery = match form {
        Form::Hybrid => Delivery::Hybrid,
        Form::Legacy => Delivery::Legacy,
        Form::Cloudevents | Form::Batch => {
            return json(label, "application/cloudevents+json", &render(event, Delivery::CloudEvents));
        }
        Form::Binary => {
            let (headers, body) = binary(event);
            return Request { label, headers, body: body.into_bytes() };
        }
    };
    json(label, "application/json", &render(event, delivery))
}

fn json(label: String, content_type: &str, body: &Value) -> Request {
    Request::new(label, content_type, body.to_string().into_bytes())
}

impl Request {
    pub(super) fn new(label: String, content_type: &str, body: Vec<u8>) -> Self {
        Self { label, headers: vec![("Content-Type".to_owned(), content_type.to_owned())], body }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_hmac_of_the_body() {
        // RFC 4231, test case 2.
        let signature = Secret(b"Jefe".to_vec()).sign(b"what do ya want for nothing?");
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(signature.as_deref(), Some(expected));
    }
}
