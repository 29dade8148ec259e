//! Tests of the examples. They are one binary, because linking several takes longer.

mod audits;
#[cfg(feature = "webhook")]
mod webhook;
