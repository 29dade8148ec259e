//! The suites: documents, spec and crate together. One binary, since linking each suite alone takes longer.

#[macro_use]
mod support;

mod asyncapi;
mod catalogue;
mod cloudevents;
mod damage;
mod diff;
mod errors;
mod export;
mod export_diff;
mod findings;
mod fixups;
mod forward;
mod fresh;
mod hostile;
mod layouts;
mod lint;
mod names;
mod pages;
mod payloads;
mod round_trip;
mod rust;
mod samples;
mod semver;
mod wire;
