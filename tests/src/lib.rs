//! Helpers for the tests of documents, spec and crate together, which are in `tests/`. The build script fails the build
//! of the workspace if the three disagree.

pub mod captured;
pub mod catalogue;
#[cfg(feature = "benches")]
pub mod derived;
pub mod entry;

/// Compiles the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
