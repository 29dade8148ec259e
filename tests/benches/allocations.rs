//! What an event asks of the allocator, against what people would use instead: `cargo bench --features benches --bench allocations`.
//!
//! The events and the contenders are those of `runtime.rs`. The counts are in a program of their own: to count takes time,
//! the more so the more there is to be counted.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a benchmark stops at what is wrong")]

mod support;

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use support::bodies::{Case, Order, Set, cases};
use support::contenders::{Contender, READ, WRITE};
use support::timing::look;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What a contender asks for, an event.
struct Counted {
    name: &'static str,
    allocations: f64,
    reallocations: f64,
    bytes: f64,
}

fn main() {
    for set in [Set::All, Set::Five] {
        let (before, behind) = (cases(set, Order::Before), cases(set, Order::Behind));
        println!("{set}: {} events", before.len());
        run(&format!("read, {}", Order::Before), &READ, &before);
        run(&format!("read, {}", Order::Behind), &READ, &behind);
        run("write", &WRITE, &before);
        println!();
    }
}

fn run(title: &str, contenders: &[Contender], cases: &[Case]) {
    println!("\n{title:<60}{:>12}{:>14}{:>10}", "allocations", "reallocations", "bytes");
    let counted: Vec<_> = contenders.iter().map(|contender| count(contender, cases)).collect();
    for Counted { name, allocations, reallocations, bytes } in &counted {
        println!("  {name:<58}{allocations:>12.1}{reallocations:>14.1}{bytes:>10.0}");
    }
    let [derived, ours] = [&counted[0], &counted[1]].map(|contender| contender.allocations + contender.reallocations);
    let holds = if ours < derived { "holds" } else { "DOES NOT HOLD" };
    println!("  fewer of both than the first contender: {holds}");
}

fn count(contender: &Contender, cases: &[Case]) -> Counted {
    contender.check(cases);
    let region = Region::new(ALLOCATOR);
    for case in cases {
        (contender.run)(case, &mut |seen| look(&seen));
    }
    let change = region.change();
    let events = cases.len() as f64;
    Counted {
        name: contender.name,
        allocations: change.allocations as f64 / events,
        reallocations: change.reallocations as f64 / events,
        bytes: change.bytes_allocated as f64 / events,
    }
}
