//! Every function that takes input from outside, by name: the readers, the loaders of YAML, and the crate's ways to read
//! an event. The fuzz targets of `tests/fuzz/` and the mutator of `tests/tests/damage/` call the same list.
//!
//! An entry takes any bytes. It panics if what it promises does not hold: what was read reads back equal, and what was
//! sent is in what is kept.
//!
//! To add an entry, add a row to [`ENTRIES`], and a file to `tests/fuzz/fuzz_targets/`.

#![allow(clippy::panic, reason = "a promise that does not hold ends the test")]

mod capture;
mod events;
mod generator;

/// A function that takes bytes from outside.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The name, which is that of the fuzz target.
    pub name: &'static str,
    /// What the bytes are.
    pub input: Input,
    /// Reads the bytes, and drops what was read.
    pub read: fn(&[u8]),
    /// Reads the bytes, and panics if a promise does not hold.
    pub run: fn(&[u8]),
}

/// What the bytes of an entry are, which decides where its first inputs come from, and how much memory it may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A document below `spec/docs/`.
    Document,
    /// A file of YAML below `spec/`.
    Yaml,
    /// The body of a request with one event.
    Body,
    /// The body of a request with several events.
    List,
    /// Captured deliveries.
    Capture,
    /// The headers of a request, a line each, then an empty line and the body.
    Request,
}

impl Input {
    /// The most bytes that may be allocated at a time to read an input.
    ///
    /// A body takes 20 times its size. One with many values in few bytes takes more: each `serde_json::Value` has up to 72
    /// bytes, and half as much again while its array grows; the body of a record is read twice; and each event of a list
    /// has 1 KB.
    #[must_use]
    pub fn memory(self, input: &[u8]) -> usize {
        const KIB: usize = 1024;
        let bytes = input.len();
        let values = input.iter().filter(|byte| matches!(byte, b',' | b'[' | b'{' | b'\n')).count();
        match self {
            Self::Document | Self::Yaml | Self::Capture => 10 * bytes + 30 * KIB * KIB,
            Self::Body | Self::Request => 20 * bytes + 224 * values + 64 * KIB,
            Self::List => 20 * bytes + KIB * values + 64 * KIB,
        }
    }
}

/// All entries.
pub const ENTRIES: &[Entry] = &[
    Entry { name: "document", input: Input::Document, read: generator::document, run: generator::document },
    Entry { name: "markdown", input: Input::Document, read: generator::markdown, run: generator::markdown },
    Entry { name: "asyncapi", input: Input::Document, read: generator::asyncapi, run: generator::asyncapi },
    Entry { name: "bullets", input: Input::Document, read: generator::bullets, run: generator::bullets },
    Entry { name: "flat", input: Input::Document, read: generator::flat, run: generator::flat },
    Entry { name: "changelog", input: Input::Document, read: generator::changelog, run: generator::changelog },
    Entry { name: "spec", input: Input::Yaml, read: generator::spec, run: generator::spec },
    Entry { name: "fixups", input: Input::Yaml, read: generator::fixups, run: generator::fixups },
    Entry { name: "naming", input: Input::Yaml, read: generator::naming, run: generator::naming },
    Entry { name: "levels", input: Input::Yaml, read: generator::levels, run: generator::levels },
    Entry { name: "sources", input: Input::Yaml, read: generator::sources, run: generator::sources },
    Entry { name: "drift", input: Input::Capture, read: capture::json, run: capture::json },
    Entry { name: "drift_log", input: Input::Capture, read: capture::log, run: capture::log },
    Entry { name: "event", input: Input::Body, read: events::read_event, run: events::event },
    Entry { name: "lossless", input: Input::Body, read: events::read_lossless, run: events::lossless },
    Entry { name: "header", input: Input::Body, read: events::read_header, run: events::header },
    Entry { name: "batch", input: Input::List, read: events::read_batch, run: events::batch },
    Entry { name: "audits_page", input: Input::List, read: events::read_audits_page, run: events::audits_page },
    Entry { name: "http", input: Input::Request, read: events::read_http, run: events::http },
    Entry { name: "signature", input: Input::Request, read: events::read_signature, run: events::signature },
];

/// The entry of a name.
///
/// # Panics
///
/// Panics if the entry is missing.
#[must_use]
pub fn entry(name: &str) -> Entry {
    *ENTRIES.iter().find(|entry| entry.name == name).unwrap_or_else(|| panic!("no entry is called {name}"))
}
