//! Tests of the programs, as processes.
//!
//! SQLite is always tested. `POSTGRES_URL` is the URL of a PostgreSQL whose user may create databases, and
//! `NATS_SERVER` the path of a `nats-server`, which the tests start. A test that is left out says so.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test stops at what is wrong")]

mod backfill;
mod crash;
mod database;
mod events;
mod program;
mod receiver;
mod relay;
mod send;
