//! Measures how one library reads and writes the samples of all events.
//!
//! Each program is one library, and takes the folder of the samples. It prints a row, separated by tabs: how many of the
//! bodies it read, and of those, for each event: nanoseconds to read and to write, and allocations to read and to write.

use std::alloc::System;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;
use std::{env, fs};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 200;

/// A body that a library can read.
pub trait Case {
    /// Reads the body, and drops the event.
    fn read(&self);
    /// Writes the event, and drops the text.
    fn write(&self);
}

struct Sample<E> {
    body: Vec<u8>,
    event: E,
    read: fn(&[u8]) -> Option<E>,
    write: fn(&E) -> Option<Vec<u8>>,
}

impl<E> Case for Sample<E> {
    fn read(&self) {
        black_box((self.read)(black_box(&self.body)));
    }

    fn write(&self) {
        black_box((self.write)(black_box(&self.event)));
    }
}

/// A case, if the library reads the body and writes the event.
pub fn case<E: 'static>(
    body: &[u8],
    read: fn(&[u8]) -> Option<E>,
    write: fn(&E) -> Option<Vec<u8>>,
) -> Option<Box<dyn Case>> {
    let event = read(body)?;
    write(&event)?;
    Some(Box::new(Sample { body: body.to_vec(), event, read, write }))
}

/// A case of a type with serde's traits.
pub fn serde_case<E: Serialize + DeserializeOwned + 'static>(body: &[u8]) -> Option<Box<dyn Case>> {
    case(body, |body| serde_json::from_slice::<E>(body).ok(), |event| serde_json::to_vec(event).ok())
}

/// Measures the library that makes such cases of a type and a body.
pub fn run(case: impl Fn(&str, &[u8]) -> Option<Box<dyn Case>>) -> Result<(), Box<dyn Error>> {
    let bodies = bodies()?;
    let cases: Vec<_> = bodies.iter().filter_map(|(event_type, body)| case(event_type, body)).collect();
    let read = measure(&cases, |case| case.read());
    let write = measure(&cases, |case| case.write());
    println!(
        "{} of {}\t{:.0}\t{:.0}\t{:.1}\t{:.1}",
        cases.len(),
        bodies.len(),
        read.nanoseconds,
        write.nanoseconds,
        read.allocations,
        write.allocations
    );
    Ok(())
}

/// For each event.
struct Measured {
    nanoseconds: f64,
    allocations: f64,
}

/// The least of all rounds, since other work on the machine only adds to it.
fn measure(cases: &[Box<dyn Case>], job: fn(&dyn Case)) -> Measured {
    let events = cases.len().max(1) as f64;
    let region = Region::new(ALLOCATOR);
    cases.iter().for_each(|case| job(&**case));
    let change = region.change();
    let allocations = (change.allocations + change.reallocations) as f64 / events;
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        cases.iter().for_each(|case| job(&**case));
        start.elapsed().as_secs_f64() * 1e9 / events
    });
    Measured { nanoseconds: rounds.fold(f64::INFINITY, f64::min), allocations }
}

/// The samples as compact JSON, each with its type. What a library cannot be blamed for is set: the version
/// of CloudEvents, the media type, the schema's address and attributes that are no texts.
fn bodies() -> Result<Vec<(String, Vec<u8>)>, Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: PROGRAM SAMPLES")?;
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    let bodies = paths.iter().map(|path| {
        let mut event: Map<String, Value> = serde_json::from_slice(&fs::read(path)?)?;
        event.retain(|name, value| name == "data" || !(value.is_object() || value.is_array()));
        for (name, text) in [("specversion", "1.0"), ("datacontenttype", "application/json")] {
            event.insert(name.to_owned(), text.into());
        }
        if let Some(schema) = event.get_mut("dataschema") {
            *schema = "https://example.com/schema".into();
        }
        let event_type = event.get("type").and_then(Value::as_str).ok_or("a sample without a type")?.to_owned();
        Ok((event_type, serde_json::to_vec(&event)?))
    });
    bodies.collect()
}
