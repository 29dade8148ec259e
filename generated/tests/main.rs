//! The suites of the crate as its users have it. One binary, since linking each suite alone takes longer.

mod audits;
#[cfg(feature = "webhook")]
mod webhook;
