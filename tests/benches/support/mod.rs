//! What the benchmarks of the crate share: the documented examples as bodies, the ways to read and to write them, and
//! a table to print.
#![allow(dead_code, reason = "each benchmark uses a part")]

pub(crate) mod bodies;
#[allow(missing_docs, dead_code, unreachable_pub, clippy::all, reason = "people would write no more than that")]
pub(crate) mod derived {
    include!(concat!(env!("OUT_DIR"), "/derived.rs"));
    pub(crate) use each_event;
}
pub(crate) mod contenders;
pub(crate) mod known;
pub(crate) mod timing;
