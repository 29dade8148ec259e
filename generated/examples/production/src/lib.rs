//! What the programs `receiver`, `backfill`, `relay` and `reader` are made of. The README says how to run them.
//!
//! | module | content |
//! | --- | --- |
//! | [`item`] | the events of a body, each with its key and its own bytes |
//! | [`http`] | the server: signature, limits, shutdown |
//! | [`store`] | SQLite or PostgreSQL: each event once |
//! | [`handle`] | what is done with an event, and the loop that does it |
//! | [`log`] | what is worth a line in the log |
//! | [`audits`] | the client of the Audits API |
//! | [`settings`] | the variables of the environment |

use std::process::ExitCode;

pub mod audits;
pub mod handle;
pub mod http;
pub mod item;
pub mod log;
pub mod settings;
pub mod store;

/// An error that ends a task. Its message names paths and JSON types, never a value of a payload.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Runs a program with its log. An error ends it, and is printed.
pub async fn start(program: impl Future<Output = Result<(), Error>>) -> ExitCode {
    log::start();
    match program.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
