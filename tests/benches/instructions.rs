//! How many instructions and allocations the project's main jobs take, how many lines of Rust are emitted, and how many
//! lines of LLVM IR the compiler makes of the crate, held against the counts in `counts.json`:
//! `cargo bench -p qlik-events-tests --features benches --bench instructions`.
//!
//! Counts, other than times, do not depend on what else the machine does. The same compiler that counts 5 % more or less
//! than the file says is a failure, until `-- --record "REASON"` writes the new counts with the reason. Another compiler
//! fails nothing.
//!
//! Each job runs in a process of its own, below `valgrind --tool=callgrind`, which counts what happens in [`measured`]. It
//! needs Linux, valgrind and taskset (of util-linux).
//! The events are the samples of the crate, and the documents those of the project. Counts are of one event or of one
//! byte of documents, so that a further event changes little.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a benchmark stops at what is wrong")]

use std::alloc::System;
use std::env;
use std::fs;
use std::hint::black_box;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use qlik_events::{Batch, Delivery, Event, Header, samples};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::diff::{Diff, Snapshot, Tree, print};
use qlik_events_codegen::drift::{Checks, Drift, Facts, Options};
use qlik_events_codegen::model::levels::Levels;
use qlik_events_codegen::{list, project};
use qlik_events_tests::captured::Captured;
use serde_json::{Map, Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use walkdir::WalkDir;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The change of a count that needs a reason.
const LIMIT: f64 = 0.05;

/// A job: what is prepared, and what is counted.
struct Job {
    name: &'static str,
    /// What a count is divided by.
    unit: Unit,
    prepare: fn() -> Prepared,
}

#[derive(Clone, Copy)]
enum Unit {
    Event,
    /// A byte of documents.
    Byte,
}

impl Unit {
    const fn name(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Byte => "byte",
        }
    }
}

/// A prepared job, and how many units it has.
struct Prepared {
    units: usize,
    run: Box<dyn Fn()>,
}

const JOBS: [Job; 20] = [
    job("read: CloudEvents", || read(Delivery::CloudEvents)),
    job("read: hybrid", || read(Delivery::Hybrid)),
    job("read: legacy", || read(Delivery::Legacy)),
    job("read: Audits item", || read(Delivery::Audits)),
    job("read: delivery record", || read(Delivery::Record)),
    job("read: binary mode", read_binary),
    job("read: batch", read_batch),
    job("read: serde_json::from_slice", || {
        of_bodies(Delivery::CloudEvents, |body| drop(black_box(serde_json::from_slice::<Event>(body))))
    }),
    job("read: serde_json::Value, to compare", || {
        of_bodies(Delivery::CloudEvents, |body| drop(black_box(serde_json::from_slice::<Value>(body))))
    }),
    job("write: to_json", || write(|event| drop(black_box(event.to_json())))),
    job("write: serde_json::to_vec", || write(|event| drop(black_box(serde_json::to_vec(event))))),
    job("route: CloudEvents", || route(Delivery::CloudEvents)),
    job("route: hybrid", || route(Delivery::Hybrid)),
    job("route: legacy", || route(Delivery::Legacy)),
    job("route: Audits item", || route(Delivery::Audits)),
    job("route: type behind data", route_behind),
    Job { name: "regen --check", unit: Unit::Byte, prepare: check },
    Job { name: "list", unit: Unit::Byte, prepare: listed },
    Job { name: "diff", unit: Unit::Byte, prepare: compared },
    job("drift", drift),
];

const fn job(name: &'static str, prepare: fn() -> Prepared) -> Job {
    Job { name, unit: Unit::Event, prepare }
}

fn bodies(delivery: Delivery) -> Vec<Vec<u8>> {
    samples::all().map(|(event_type, _)| samples::body(event_type, delivery).into_bytes()).collect()
}

fn of_bodies(delivery: Delivery, each: fn(&[u8])) -> Prepared {
    let bodies = bodies(delivery);
    Prepared { units: bodies.len(), run: Box::new(move || bodies.iter().for_each(|body| each(body))) }
}

fn read(delivery: Delivery) -> Prepared {
    of_bodies(delivery, |body| drop(black_box(Event::from_slice(body).expect("an event"))))
}

fn read_binary() -> Prepared {
    let requests: Vec<_> =
        samples::all().map(|(event_type, _)| samples::request(event_type, Delivery::Binary)).collect();
    let run = move || {
        for request in &requests {
            let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            black_box(Event::from_http(headers, request.body.as_bytes()).expect("an event"));
        }
    };
    Prepared { units: samples::all().count(), run: Box::new(run) }
}

fn read_batch() -> Prepared {
    let bodies: Vec<_> =
        samples::all().map(|(event_type, _)| samples::body(event_type, Delivery::CloudEvents)).collect();
    let (units, batch) = (bodies.len(), format!("[{}]", bodies.join(",")));
    Prepared { units, run: Box::new(move || drop(black_box(Batch::from_slice(batch.as_bytes()).expect("a batch")))) }
}

fn write(each: fn(&Event)) -> Prepared {
    let read = |body: &Vec<u8>| Event::from_slice(body).expect("an event");
    let events: Vec<_> = bodies(Delivery::CloudEvents).iter().map(read).collect();
    Prepared { units: events.len(), run: Box::new(move || events.iter().for_each(each)) }
}

fn route(delivery: Delivery) -> Prepared {
    of_bodies(delivery, |body| drop(black_box(Header::from_slice(body).expect("an event"))))
}

fn route_behind() -> Prepared {
    let behind = |body: &Vec<u8>| {
        let mut event: Map<String, Value> = serde_json::from_slice(body).expect("an object");
        let event_type = event.shift_remove("type").expect("a type");
        event.insert("type".to_owned(), event_type);
        serde_json::to_vec(&event).expect("JSON")
    };
    let bodies: Vec<_> = bodies(Delivery::CloudEvents).iter().map(behind).collect();
    let run = move || bodies.iter().for_each(|body| drop(black_box(Header::from_slice(body).expect("an event"))));
    Prepared { units: samples::all().count(), run: Box::new(run) }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn document_bytes() -> usize {
    let files = WalkDir::new(root().join(project::PAGES)).into_iter().map(|entry| entry.expect("an entry"));
    let files = files.filter(|entry| entry.file_type().is_file());
    files.map(|entry| fs::read(entry.path()).expect("a document").len()).sum()
}

fn check() -> Prepared {
    let run = || assert!(project::check(&root()).expect("sound documents").is_empty());
    Prepared { units: document_bytes(), run: Box::new(run) }
}

fn listed() -> Prepared {
    let run = || drop(black_box(list::tsv(&project::read(&root()).expect("sound documents").0)));
    Prepared { units: document_bytes(), run: Box::new(run) }
}

/// The spec, and the same without a word of what is required.
fn compared() -> Prepared {
    let run = || {
        let mut diagnostics = Diagnostics::default();
        let from = Tree::new("from", "").read(&root(), &mut diagnostics);
        let mut to = Tree::new("to", "").read(&root(), &mut diagnostics);
        for (_, bytes) in to.files.iter_mut().filter(|(path, _)| path.starts_with(Tree::PAGES)) {
            let text = String::from_utf8_lossy(bytes).replace("required: true", "required: false");
            *bytes = text.into_bytes();
        }
        let snapshot = |tree, diagnostics: &mut Diagnostics| Snapshot::load(tree, diagnostics).expect("a spec");
        let (from, to) = (snapshot(from, &mut diagnostics), snapshot(to, &mut diagnostics));
        let diff = Diff::new(&from, &to);
        assert!(diff.changes.len() > 10);
        black_box(print::text(&diff, false));
    };
    Prepared { units: document_bytes(), run: Box::new(run) }
}

fn drift() -> Prepared {
    const EVENTS: usize = 2000;
    let compared = project::compared(&root()).expect("sound documents");
    let samples =
        samples::all().map(|(event_type, json)| (event_type.to_string(), serde_json::from_str(json).expect("JSON")));
    let mut text = Vec::new();
    Captured::new(samples.collect(), EVENTS).read_to_end(&mut text).expect("events");
    let run = move || {
        let checks = Checks::new(&compared.catalogue, &compared.plan);
        let mut drift = Drift::new(&checks, Options::default());
        drift.read("events", text.as_slice());
        let facts = Facts { documents: &compared.documents, sources: &compared.sources };
        assert_eq!(drift.report(&facts, &Levels::default()).events, EVENTS as u64);
    };
    Prepared { units: EVENTS, run: Box::new(run) }
}

/// The lines of the emitted Rust.
fn emitted() -> Counts {
    let files = WalkDir::new(root().join("generated/src/events")).into_iter().map(|entry| entry.expect("an entry"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let lines = files.map(|entry| fs::read_to_string(entry.path()).expect("Rust").lines().count());
    vec![("lines", lines.sum::<usize>() as f64)]
}

/// The lines of LLVM IR of the crate before any optimisation, without debug information. They stand for what a build of it
/// takes.
fn compiled(folder: &Path) -> Counts {
    let lines = |profile: &str| {
        let target = folder.join(profile);
        let mut command = Command::new(env!("CARGO"));
        command.args(["rustc", "--quiet", "--locked", "--package", "qlik-events", "--lib", "--profile", profile]);
        command.arg("--target-dir").arg(&target).env("CARGO_INCREMENTAL", "0").current_dir(root());
        command.args(["--", "--emit=llvm-ir", "-Cdebuginfo=0", "-Cno-prepopulate-passes", "-Ccodegen-units=16"]);
        assert!(command.status().expect("cargo").success(), "the crate does not build");
        let files = WalkDir::new(target).into_iter().map(|entry| entry.expect("an entry").into_path());
        let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "ll"));
        files.map(|path| fs::read_to_string(path).expect("IR").lines().count()).sum::<usize>() as f64
    };
    vec![("dev", lines("dev")), ("release", lines("release"))]
}

/// What is counted. Valgrind knows it by its name.
#[inline(never)]
fn measured(run: &dyn Fn()) {
    run();
}

/// The counts of a job, of one unit, each with its kind.
type Counts = Vec<(&'static str, f64)>;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["--job", name] => run_job(name),
        ["--record", reason] if !reason.trim().is_empty() => return compare(Some(reason)),
        [] => return compare(None),
        _ => {
            eprintln!("expected no arguments, or --record REASON");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Runs a job, and prints its units and its allocations.
fn run_job(name: &str) {
    let job = JOBS.iter().find(|job| job.name == name).expect("a job");
    let prepared = (job.prepare)();
    let region = Region::new(ALLOCATOR);
    measured(&*prepared.run);
    let change = region.change();
    println!("{} {}", prepared.units, change.allocations + change.reallocations);
}

fn count(job: &Job, folder: &Path) -> Counts {
    let out = folder.join("callgrind.out");
    // On one processor, since the generator then works in one thread, and the same one each time.
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", &processor(), "valgrind"]);
    command.args(["--tool=callgrind", "--toggle-collect=instructions::measured*"]);
    command.arg(format!("--callgrind-out-file={}", out.display()));
    command.arg(env::current_exe().expect("this program")).args(["--job", job.name]);
    let output = command.output().unwrap_or_else(|error| panic!("taskset cannot be run: {error}"));
    assert!(output.status.success(), "{}: {}", job.name, String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("text");
    let (units, allocations) = printed.trim().split_once(' ').expect("two numbers");
    let number = |text: &str| text.parse::<f64>().expect("a number");
    let profile = fs::read_to_string(&out).expect("the profile");
    let total = profile.lines().find_map(|line| line.strip_prefix("totals: ")).expect("a total");
    let (units, instructions) = (number(units), number(total.trim()));
    assert!(instructions > 0.0, "{}: valgrind does not find `instructions::measured`", job.name);
    vec![("instructions", instructions / units), ("allocations", number(allocations) / units)]
}

/// The first processor that this process may use.
fn processor() -> String {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:")).expect("a list");
    list.trim().split(['-', ',']).next().unwrap_or_default().to_owned()
}

fn compare(reason: Option<&str>) -> ExitCode {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/counts.json");
    let text = fs::read_to_string(&file).unwrap_or_else(|_| "{}".to_owned());
    let recorded: Value = serde_json::from_str(&text).expect("counts.json is JSON");
    let compiler = compiler();
    let is_same = recorded["compiler"] == compiler.as_str();
    if !is_same {
        println!("counted with {compiler}, recorded with {}: no change fails", recorded["compiler"]);
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let jobs = JOBS.iter().map(|job| (job.name, job.unit.name(), count(job, folder.path())));
    let (mut counts, mut changed) = (Map::new(), Vec::new());
    let of_crate = [("emitted Rust", "crate", emitted()), ("LLVM IR", "crate", compiled(folder.path()))];
    for (name, unit, now) in jobs.chain(of_crate) {
        let before = &recorded["counts"][name];
        let is_changed =
            now.iter().any(|(kind, now)| change(before, kind, *now).is_none_or(|change| change.abs() > LIMIT));
        print_row(name, unit, &now, before);
        if is_changed {
            changed.push(name);
        }
        let why = reason.filter(|_| is_changed).map_or_else(|| before["why"].clone(), Value::from);
        let mut entry: Map<_, _> = now.iter().map(|(kind, now)| ((*kind).to_owned(), rounded(*now).into())).collect();
        entry.insert("why".to_owned(), why);
        counts.insert(name.to_owned(), entry.into());
    }
    if reason.is_some() {
        let text = serde_json::to_string_pretty(&json!({ "compiler": compiler, "counts": counts })).expect("JSON");
        fs::write(&file, text + "\n").expect("counts.json can be written");
        return ExitCode::SUCCESS;
    }
    if changed.is_empty() || !is_same {
        return ExitCode::SUCCESS;
    }
    eprintln!("more than {} % from tests/benches/counts.json: {}", 100.0 * LIMIT, changed.join(", "));
    eprintln!(
        "if that is meant: cargo bench -p qlik-events-tests --features benches --bench instructions -- --record REASON"
    );
    ExitCode::FAILURE
}

fn print_row(name: &str, unit: &str, now: &Counts, before: &Value) {
    print!("{name:<34}{unit:>6}");
    for (kind, now) in now {
        let change = change(before, kind, *now).map_or("new".to_owned(), |change| format!("{:+.1} %", 100.0 * change));
        print!("{now:>13.2} {kind:<12}{change:>9}");
    }
    println!();
}

/// The change of a count since it was recorded, as a part of it.
fn change(before: &Value, kind: &str, now: f64) -> Option<f64> {
    before[kind].as_f64().map(|before| if before == now { 0.0 } else { now / before - 1.0 })
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

fn compiler() -> String {
    let output = Command::new("rustc").arg("--version").output().expect("rustc");
    String::from_utf8(output.stdout).expect("text").trim().to_owned()
}
