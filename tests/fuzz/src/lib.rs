//! The entries that the fuzz targets call, which are those of the tests.

#[path = "../../src/entry/mod.rs"]
pub mod entry;
