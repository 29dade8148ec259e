//! draft
pub mod model;
pub mod pages;
pub mod report;
pub mod source;
