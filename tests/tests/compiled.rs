//! Random catalogues as Rust: the types compile, and read the samples of their model in every delivery.
//!
//! All catalogues make one crate, whose hand-written part is that of `generated/`.

use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use qlik_events_codegen::fix::decide;
use qlik_events_codegen::model::{Document, Event, Example, Layout, Property, SourceSpan, Type};
use qlik_events_codegen::project::{self, Options, PAGES};
use qlik_events_codegen::sample::{self, generate_with, options};
use serde_json::json;

use crate::support::merge_render::render;
use crate::support::wild::payloads;
use crate::support::{copy, put, workspace};

/// The number of random catalogues.
const CATALOGUES: usize = 40;

/// Keywords, names of the prelude and of the crate, and names that meet or are not identifiers.
const WORDS: &str = "\
    as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self \
    Self static struct super trait true type unsafe use where while async await dyn abstract become box do final macro \
    override priv typeof unsized virtual yield try gen union raw safe auto default macro_rules dollar_crate \
    Copy Send Sized Sync Unpin Drop Fn FnMut FnOnce drop Box ToOwned Clone PartialEq PartialOrd Eq Ord AsRef AsMut Into From \
    Default Iterator Extend IntoIterator DoubleEndedIterator ExactSizeIterator Option Some None Result Ok Err String \
    ToString Vec TryFrom TryInto FromIterator Future IntoFuture Debug Hash str u8 i64 f64 bool usize char main core alloc std \
    serde serde_json Event Data EventType Payload Mismatch Unknown UnknownValue Number RawJson Timestamp Lossless Header \
    Batch Error Absent err error ok some none item output target value name object read write fields event_type as_str all find id time source data events types \
    createdAt created_at created-at CreatedAt _x x x_ __x X 1 1st 2nd a.b a-b a_b A.B";

fn property(name: &str, words: &str) -> Property {
    Property { name: name.to_owned(), r#type: Type::parse(words).unwrap(), ..Property::default() }
}

/// A document that has each of the words as the name of a property, of an object, of a value and of an event.
fn words() -> Document {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let texts = words.iter().map(|word| property(word, "string")).collect();
    let kind =
        Property { allowed: words.iter().map(|word| (*word).to_owned()).collect(), ..property("kind", "string") };
    let objects = words
        .iter()
        .map(|word| Property { properties: vec![property("kind", "string")], ..property(word, "object") })
        .collect();
    let event = |event_type: String, properties: Vec<Property>| Event {
        event_type,
        description: Some("Something happened.".to_owned()),
        channel: Some("c".to_owned()),
        properties: vec![Property { properties, ..property("data", "object") }],
        example: Some(Example { title: None, value: json!({ "data": {} }).into(), origin: SourceSpan::default() }),
        ..Event::default()
    };
    let is_word = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut events: Vec<_> = words
        .iter()
        .filter(is_word)
        .map(|word| event(format!("com.qlik.{word}"), vec![property("kind", "string")]))
        .collect();
    events.push(event("com.qlik.words.values".to_owned(), vec![kind]));
    events.push(event("com.qlik.words.texts".to_owned(), texts));
    events.push(event("com.qlik.words.objects".to_owned(), objects));
    events.dedup_by(|one, other| one.event_type == other.event_type);
    let source = Some("https://qlik.dev/apis/event/words/".to_owned());
    Document {
        file: "words.md".to_owned(),
        layout: Layout::Markdown,
        title: Some("Words".to_owned()),
        source,
        events,
        ..Document::default()
    }
}

/// Random documents. Those of each catalogue have event types and pages of their own.
fn documents() -> Vec<Document> {
    let mut runner = TestRunner::deterministic();
    let mut documents = vec![words()];
    for number in 0..CATALOGUES {
        let world = payloads().new_tree(&mut runner).expect("documents").current();
        for mut document in world.documents {
            let own = |text: &str| text.replace("com.qlik.", &format!("com.qlik.w{number}."));
            document.file = format!("w{number}/{}", document.file);
            document.source = document.source.map(|url| url.replace("/event/", &format!("/event/w{number}/")));
            for event in &mut document.events {
                event.event_type = own(&event.event_type);
                event.successor = event.successor.as_deref().map(own);
            }
            documents.push(document);
        }
    }
    documents
}

const MANIFEST: &str = r#"
[package]
name = "qlik-events"
version = "0.0.0"
edition = "2024"

[workspace]

[features]
samples = []
chrono = []
cloudevents = []
jiff = []
time = []
webhook = []

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["raw_value"] }
typeid = "1"
"#;

const TEST: &str = r#"
use qlik_events::{Data, Delivery, Event, samples};

const MORE: &[&str] = &include!("more.in");

fn check(event: &Event, event_type: &str, what: &str, errors: &mut Vec<String>) {
    let again = Event::from_str(&event.to_json()).expect("JSON");
    let is_typed = event.data == Data::Absent || event.data.event_type().is_some_and(|one| one.as_str() == event_type);
    if !is_typed || again.data != event.data || again.to_json() != event.to_json() {
        errors.push(format!("{what} {event_type}: {:?}", event.data));
    }
}

#[test]
fn every_sample_is_read_in_every_delivery() {
    let mut errors = Vec::new();
    let (mut read, mut with_data) = (0, 0);
    for (event_type, _) in samples::all() {
        for delivery in [Delivery::CloudEvents, Delivery::Hybrid, Delivery::Legacy, Delivery::Audits, Delivery::Record] {
            let event = Event::from_slice(samples::body(event_type, delivery).as_bytes()).expect("an event");
            check(&event, event_type.as_str(), &format!("{delivery:?}"), &mut errors);
            read += 1;
            with_data += usize::from(event.data != Data::Absent);
        }
        let request = samples::request(event_type, Delivery::Binary);
        let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let event = Event::from_http(headers, request.body.as_bytes()).expect("an event");
        check(&event, event_type.as_str(), "binary", &mut errors);
    }
    for body in MORE {
        let event: Event = body.parse().expect("an event");
        check(&event, &event.event_type.clone(), "another option", &mut errors);
    }
    println!("{read} samples, {with_data} with data, {} of other options", MORE.len());
    assert!(errors.is_empty() && with_data > read / 2, "{} errors\n{}", errors.len(), errors.join("\n"));
}
"#;

#[test]
#[ignore = "builds a crate; run by the nightly workflow"]
fn random_catalogues_compile_and_read_their_samples() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("random-crate");
    drop(fs::remove_dir_all(&root));
    for document in documents() {
        put(&root, &format!("{PAGES}/{}", document.file), render(&document, 0));
    }
    let decided = decide(&root, &Options::default()).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    let built = decided.built;
    copy(&workspace().join("generated/src"), &root.join("generated/src"));
    fs::remove_dir_all(root.join("generated/src/events")).unwrap();
    for (path, text) in decided.files.0.iter().chain(&built.files.0) {
        put(&root, path, text);
    }
    let (catalogue, _) = project::read(&root).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    let mut more = Vec::new();
    for entry in catalogue.entries() {
        put(
            &root,
            &format!("generated/samples/{}.json", entry.event.event_type),
            sample::json(&generate_with(&entry, 0)),
        );
        more.extend((1..options(&entry)).map(|option| format!("{:?}", generate_with(&entry, option).to_string())));
    }
    put(&root, "generated/README.md", "");
    put(&root, "generated/Cargo.toml", MANIFEST);
    put(&root, "generated/tests/samples.rs", TEST);
    put(&root, "generated/tests/more.in", format!("[{}]", more.join(",\n")));
    fs::copy(workspace().join("Cargo.lock"), root.join("generated/Cargo.lock")).unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--offline", "--quiet", "--features", "samples", "--test", "samples", "--", "--nocapture"]);
    command.current_dir(root.join("generated")).env("CARGO_TARGET_DIR", root.with_file_name("random-crate-target"));
    let output = command.output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    println!("{}\n{out}", built.counts.events);
    assert!(output.status.success(), "{out}\n{err}");
}
