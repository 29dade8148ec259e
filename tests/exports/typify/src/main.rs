//! Parses each body that is not damaged, and prints a row for each schema: tool, version, input, result, separated by
//! tabs. A body that is not parsed is an error.
//!
//! Usage: typify-of-the-export BODIES

use std::error::Error;
use std::{env, fs};

use serde::Deserialize;

mod closed {
    include!(concat!(env!("OUT_DIR"), "/closed.rs"));
    pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/closed.rs"));
}

mod open {
    include!(concat!(env!("OUT_DIR"), "/open.rs"));
    pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/open.rs"));
}

#[derive(Deserialize)]
struct Line {
    damage: String,
    body: serde_json::Value,
}

fn main() -> Result<(), Box<dyn Error>> {
    let bodies = fs::read_to_string(env::args().nth(1).ok_or("usage: typify-of-the-export BODIES")?)?;
    let lines: Vec<Line> = bodies.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let sound: Vec<_> = lines.into_iter().filter(|line| line.damage.is_empty()).map(|line| line.body).collect();
    let failures = report("closed", closed::TEXT, &sound, |body| closed::QlikEvent::deserialize(body).map(drop))
        + report("open", open::TEXT, &sound, |body| open::QlikEvent::deserialize(body).map(drop));
    if failures == 0 { Ok(()) } else { Err(format!("{failures} bodies were not parsed").into()) }
}

/// Returns how many bodies were not parsed.
fn report<'a>(
    name: &str,
    text: &str,
    bodies: &'a [serde_json::Value],
    parse: impl Fn(&'a serde_json::Value) -> Result<(), serde_json::Error>,
) -> usize {
    let types = text.lines().filter(|line| line.starts_with("pub struct ") || line.starts_with("pub enum ")).count();
    let failed: Vec<_> = bodies.iter().filter_map(|body| Some((body, parse(body).err()?))).collect();
    for (body, error) in &failed {
        eprintln!("error: typify {name}: {}: {error}", body["type"]);
    }
    let parsed = bodies.len() - failed.len();
    println!("typify\t{}\tjson-schema {name}\t{types} types, {parsed} of {} bodies parsed", env!("TYPIFY"), bodies.len());
    failed.len()
}
