//! What it takes to read, to route and to write an event, against what people would use instead:
//! `cargo bench --features benches --bench runtime`.
//!
//! There are two sets of events: the examples of all documented ones, and those of five documents. The contenders take turns in every round, each over all events, and
//! the ratios are medians of what the single rounds say: other work on the machine meets all contenders alike. What is
//! measured includes that the event is dropped.
//!
//! Each comparison is made twice, since derives make code for every type of event: `repeated` takes each event many
//! times in a row, `mixed` once, then the next, which is what a receiver does. The bounds are those of `repeated`.
//!
//! `serde_json` keeps the order of members here, since the generator asks it to: `Value`, and the SDK, which reads one
//! first, take more time than they would without. The allocator is that of the system; `allocations.rs` counts what is asked of it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a benchmark stops at what is wrong")]

mod support;

use support::bodies::{Case, Order, Set, cases};
use support::contenders::{Contender, READ, ROUTE, WRITE};
use support::timing::{Measured, Pace, measure};

/// Ours among the contenders of each comparison; of those that write, all from here on are ours.
const OURS: usize = 1;

fn main() {
    [Set::All, Set::Five].into_iter().for_each(compare);
}

fn compare(set: Set) {
    let (before, behind) = (cases(set, Order::Before), cases(set, Order::Behind));
    println!("{set}: {} events of {} bytes on average", before.len(), bytes(&before) / before.len());
    let read_before = run(&format!("read, {}", Order::Before), &READ, &before);
    let read_behind = run(&format!("read, {}", Order::Behind), &READ, &behind);
    let write = run("write", &WRITE, &before);
    let route_before = run(&format!("route, {}", Order::Before), &ROUTE, &before);
    let route_behind = run(&format!("route, {}", Order::Behind), &ROUTE, &behind);
    println!();
    bound("read", 1.0, &[read_before[OURS], read_behind[OURS]]);
    bound("write", 0.8, &write[OURS..]);
    bound("route", 0.35, &[route_before[OURS], route_behind[OURS]]);
    println!();
}

fn bytes(cases: &[Case]) -> usize {
    cases.iter().map(|case| case.body.len()).sum()
}

/// Compares the contenders, each of which must do what it should, and returns what each took when `repeated`.
fn run(title: &str, contenders: &[Contender], cases: &[Case]) -> Vec<Measured> {
    contenders.iter().for_each(|contender| contender.check(cases));
    let repeated = measure(contenders, cases, Pace::Repeated);
    let mixed = measure(contenders, cases, Pace::Mixed);
    println!("\n{title:<56}{:>12}{:>7}{:>12}{:>7}", "repeated ns", "ratio", "mixed ns", "ratio");
    for ((contender, repeated), mixed) in contenders.iter().zip(&repeated).zip(&mixed) {
        println!("  {:<54}{}{}", contender.name, cells(repeated), cells(mixed));
    }
    repeated
}

fn cells(Measured { nanoseconds, ratio }: &Measured) -> String {
    format!("{nanoseconds:>12.0}{ratio:>7.2}")
}

/// Says whether a bound holds, and does not insist on it: a machine that is busy may have the last word.
fn bound(what: &str, bound: f64, measured: &[Measured]) {
    let most = measured.iter().map(|ours| ours.ratio).fold(0.0, f64::max);
    let seen: Vec<_> = measured.iter().map(|ours| format!("{:.2}", ours.ratio)).collect();
    let holds = if most <= bound { "holds" } else { "DOES NOT HOLD" };
    println!("{what}: at most {bound} of the first contender; seen {}: {holds}", seen.join(" and "));
}
