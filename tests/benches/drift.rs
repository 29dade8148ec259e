//! What it takes to compare captured events with the documents, and the peak of the memory:
//! `cargo bench -p qlik-events-tests --features benches --bench drift`.
//!
//! The events are made before, from the samples of all events, with planted differences, and read again and again.

#![allow(clippy::expect_used, clippy::panic, reason = "a benchmark stops at what is wrong")]

use std::io::{self, Read};
use std::path::Path;
use std::time::Instant;

use qlik_events_codegen::drift::{Checks, Drift, Facts, Options};
use qlik_events_codegen::model::levels::Levels;
use qlik_events_codegen::project;
use qlik_events_codegen::sample;
use qlik_events_tests::captured::Captured;
use serde_json::Value;

/// The allocator of `xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The events that are made once and read again and again.
const MADE: usize = 20_000;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let compared = project::compared(root).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    let samples: Vec<(String, Value)> = sample::samples(&compared.catalogue)
        .into_iter()
        .map(|sample| (sample.event_type.to_owned(), serde_json::from_str(&sample.json()).expect("JSON")))
        .collect();
    let mut text = Vec::new();
    Captured::new(samples, MADE).read_to_end(&mut text).expect("events");
    println!("{} bytes an event", text.len() / MADE);
    let checks = Checks::new(&compared.catalogue, &compared.plan);
    let array = array_of(&text);
    for (form, text) in [("lines", &text), ("one array on one line", &array)] {
        for repeats in [1, 10, 100] {
            let mut drift = Drift::new(&checks, Options::default());
            let start = Instant::now();
            drift.read("events", Repeated { text, at: 0, left: repeats });
            let seconds = start.elapsed().as_secs_f64();
            let facts = Facts { documents: &compared.documents, sources: &compared.sources };
            let report = drift.report(&facts, &Levels::default());
            assert_eq!((report.events, report.damaged), ((repeats * MADE) as u64, 0), "{form}");
            let rate = report.events as f64 / seconds;
            let megabytes = (repeats * text.len()) as f64 / 1e6;
            println!(
                "{form}: {} events, {megabytes:.0} MB: {rate:.0} events/s, {:.0} MB/s, {}",
                report.events,
                megabytes / seconds,
                peak()
            );
        }
    }
}

/// The lines as one array.
fn array_of(lines: &[u8]) -> Vec<u8> {
    let items: Vec<u8> = lines.iter().map(|byte| if *byte == b'\n' { b',' } else { *byte }).collect();
    [b"[", items.strip_suffix(b",").unwrap_or(&items), b"]"].concat()
}

/// A text again and again.
struct Repeated<'a> {
    text: &'a [u8],
    at: usize,
    left: usize,
}

impl Read for Repeated<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Ok(0);
        }
        let read = self.text.get(self.at..).unwrap_or_default().read(buffer)?;
        self.at += read;
        if self.at == self.text.len() {
            (self.at, self.left) = (0, self.left - 1);
        }
        Ok(read)
    }
}

/// The peak of the memory, as the system counts it.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    format!("peak {}", line.unwrap_or("unknown").trim())
}
