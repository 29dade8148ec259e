//! Tests of the whole: pages, spec and crate together. They are in `tests/`, and share what is here; the build script
//! fails the build of the workspace when the three disagree.

pub mod catalogue;
#[cfg(feature = "benches")]
pub mod derived;

/// Compiles the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
