//! The first inputs: the documents, files of YAML and samples of the project and of the tests.

use std::fs;
use std::path::{Path, PathBuf};

use qlik_events::samples::{self, body, request};
use qlik_events::webhook::{self, Secret};
use qlik_events::{Batch, Delivery, Event};
use qlik_events_codegen::delivery::{Delivery as Rendered, render};
use qlik_events_tests::entry::Input;
use serde_json::{Map, Value};

/// The first inputs of a kind, in a fixed order.
pub(crate) fn of(input: Input) -> Vec<Vec<u8>> {
    match input {
        Input::Document => {
            files(&["spec/docs", "tests/fixtures/pages", "tests/fixtures/errors"], &["md", "txt", "json"])
        }
        Input::Yaml => files(&["spec", "tests/fixtures"], &["yaml"]),
        Input::Body | Input::List => bodies(),
        Input::Capture => bodies().chunks(3).map(|some| some.join(&b'\n')).collect(),
        Input::Request => requests(),
    }
}

/// The files below some folders of the workspace with one of some endings.
fn files(folders: &[&str], endings: &[&str]) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
    let mut paths: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)).sort_by_file_name())
        .map(|entry| entry.expect("a file").into_path())
        .filter(|path| path.is_file())
        .filter(|path| path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)))
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("bytes")).collect()
}

/// Every sample in one delivery, and every tenth in all deliveries.
fn bodies() -> Vec<Vec<u8>> {
    let mut bodies = Vec::new();
    for (number, (event_type, json)) in samples::all().enumerate() {
        let deliveries =
            [Delivery::CloudEvents, Delivery::Hybrid, Delivery::Legacy, Delivery::Audits, Delivery::Record];
        bodies.push(body(event_type, deliveries[number % deliveries.len()]).into_bytes());
        if number % 10 == 0 {
            let sample: Map<String, Value> = serde_json::from_str(json).expect("an object");
            bodies.extend(Rendered::ALL.map(|delivery| render(&sample, delivery).to_string().into_bytes()));
            let events: Vec<Event> =
                samples::all().skip(number).take(3).map(|(_, json)| json.parse().unwrap()).collect();
            bodies.push(Batch::from(events).to_json().into_bytes());
        }
    }
    bodies
}

/// Requests in binary mode and in structured mode, with a signature.
fn requests() -> Vec<Vec<u8>> {
    let secret = Secret::new("secret").expect("a secret");
    let text = |(number, (event_type, _)): (usize, _)| {
        let delivery = if number % 4 == 0 { Delivery::CloudEvents } else { Delivery::Binary };
        let request = request(event_type, delivery);
        let headers: String = request.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let signature = webhook::sign(&secret, request.body.as_bytes());
        format!("{headers}{}: {signature}\n\n{}", webhook::HEADER, request.body).into_bytes()
    };
    samples::all().enumerate().step_by(3).map(text).collect()
}
