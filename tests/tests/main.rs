//! The suites of documents, spec and crate together. They are one binary, since linking each suite by itself takes
//! longer.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

#[macro_use]
mod support;

mod asyncapi;
mod catalogue;
mod cloudevents;
mod compiled;
mod deliveries;
mod diff;
mod drift;
mod errors;
mod export;
mod export_diff;
mod findings;
mod fixups;
mod forward_compat;
mod freshness;
mod layouts;
mod lint;
mod malformed;
mod merge;
mod merge_oracle;
mod mutations;
mod names;
mod one_build;
mod pages;
mod payloads;
mod provisional;
mod random_diff;
mod random_projects;
mod real_merge;
mod rendered;
mod round_trip;
mod rust;
mod samples;
mod semver;
mod site;
mod structure;
mod wild;
