//! draft
pub mod report;
pub mod source;
