//! draft
pub mod account;
pub mod block;
