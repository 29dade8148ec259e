//! Damaged input: the entries of `qlik_events_tests::entry` never panic, hang, or take more memory or stack than they
//! promise.
//!
//! A deterministic mutator changes real documents and deliveries; the fuzz targets in `tests/fuzz/` do the same without
//! an end. The suite is a binary of its own, since its allocator counts the bytes of the whole process.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod corpus;
mod floods;
mod measure;
mod mutate;

use std::fs;
use std::path::Path;

use qlik_events_tests::entry::{ENTRIES, Entry, Input, entry};

use self::measure::{Broken, alone, memory, on_small_stack};
use self::mutate::Random;

/// The number of mutants of each entry: the given one, or that in `MUTANTS`.
fn mutants(default: usize) -> usize {
    std::env::var("MUTANTS").ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The first inputs of an entry, and mutants of them.
fn inputs(entry: Entry, mutants: usize) -> impl Iterator<Item = Vec<u8>> {
    let seeds = corpus::of(entry.input);
    let mut random = Random::new(entry.name);
    let mutants: Vec<_> = (0..mutants).map(|_| mutate::mutant(&seeds, &mut random)).collect();
    seeds.into_iter().step_by(11).chain(mutants)
}

#[test]
fn no_mutant_breaks_an_entry() {
    let (_alone, mut broken) = (alone(), Broken::default());
    for entry in ENTRIES {
        inputs(*entry, mutants(120)).for_each(|input| broken.check(*entry, &input));
    }
    broken.assert_none();
}

#[test]
fn no_flood_breaks_an_entry() {
    flood(1 << 13);
}

#[test]
#[ignore = "takes minutes; run by the nightly workflow"]
fn no_large_flood_breaks_an_entry() {
    flood(1 << 18);
}

fn flood(size: usize) {
    let (_alone, mut broken) = (alone(), Broken::default());
    for entry in ENTRIES {
        floods::of(entry.input, size).iter().for_each(|input| broken.check(*entry, input));
    }
    broken.assert_none();
}

#[test]
fn nesting_fits_a_small_stack() {
    let (_alone, mut broken) = (alone(), Broken::default());
    for entry in ENTRIES {
        for input in floods::nested(entry.input, 3_000) {
            on_small_stack(|| broken.check(*entry, &input));
        }
    }
    broken.assert_none();
}

#[test]
fn a_real_body_takes_at_most_twenty_times_its_size() {
    let _alone = alone();
    for entry in ENTRIES.iter().filter(|entry| entry.input == Input::Body) {
        for body in corpus::of(entry.input) {
            let used = memory(*entry, &body);
            assert!(used <= 20 * body.len(), "{}: {used} bytes for {}", entry.name, body.len());
        }
    }
}

/// The inputs that once broke an entry, a file each: `ENTRY-WHAT`.
#[test]
fn what_broke_an_entry_no_longer_does() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/damage");
    let (_alone, mut broken) = (alone(), Broken::default());
    let mut seen = 0;
    for file in fs::read_dir(folder).expect("a folder") {
        let path = file.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        let (name, _) = name.split_once('-').expect("an entry and what it is");
        broken.check(entry(name), &fs::read(&path).expect("bytes"));
        seen += 1;
    }
    broken.assert_none();
    assert!(seen > 0);
}

/// Writes the first inputs of the fuzz targets to `tests/fuzz/corpus/`.
#[test]
#[ignore = "writes files; run by the nightly workflow"]
fn write_the_corpora_of_the_fuzz_targets() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for entry in ENTRIES {
        let folder = folder.join(entry.name);
        fs::create_dir_all(&folder).expect("a folder");
        for (number, seed) in corpus::of(entry.input).iter().enumerate() {
            fs::write(folder.join(format!("{number:04}")), seed).expect("a file");
        }
    }
}

/// Each fuzz target calls the entry of its name, and each entry has a target.
#[test]
fn every_entry_is_a_fuzz_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
    for entry in ENTRIES {
        let target = folder.join(format!("fuzz_targets/{}.rs", entry.name));
        let text = fs::read_to_string(&target).unwrap_or_else(|error| panic!("{}: {error}", target.display()));
        assert!(text.contains(&format!("entry(\"{}\")", entry.name)), "{}", target.display());
        assert!(manifest.contains(&format!("name = \"{}\"", entry.name)), "{}", entry.name);
    }
    let targets = fs::read_dir(folder.join("fuzz_targets")).expect("a folder").count();
    assert_eq!(targets, ENTRIES.len());
}
