//! `drift`, `send` and `sync` in a build without the feature `full`: builds `xtask` with the feature, and runs the same
//! command again.
//!
//! Their libraries, such as those for HTTP and TLS, take a quarter of the time of a first build.

use std::env;
use std::ffi::OsString;
use std::io;
use std::process::Command;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};

use crate::output::note;
use crate::{Failure, Outcome};

/// All arguments, which the other build parses.
#[derive(Args)]
pub(crate) struct All {
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _all: Vec<OsString>,
}

pub(crate) mod drift {
    /// Report where captured events differ from the documents
    #[derive(clap::Args)]
    #[command(disable_help_flag = true)]
    pub(crate) struct Arguments {
        #[command(flatten)]
        _all: super::All,
    }
}

pub(crate) mod send {
    /// Send a sample event to a receiver of webhooks
    #[derive(clap::Args)]
    #[command(disable_help_flag = true)]
    pub(crate) struct Arguments {
        #[command(flatten)]
        _all: super::All,
    }
}

pub(crate) mod sync {
    /// Fetch newer documents from the site
    #[derive(clap::Args)]
    #[command(disable_help_flag = true)]
    pub(crate) struct Arguments {
        #[command(flatten)]
        _all: super::All,
    }
}

pub(crate) fn run() -> Result<Outcome, Failure> {
    note("building `cargo xtask` with all commands");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let mut command = Command::new(cargo);
    command.args(["run", "--manifest-path", manifest, "--features", "full", "--"]).args(env::args_os().skip(1));
    replace(command).map_err(|error| {
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::file("cargo", format!("cargo cannot be run: {error}")));
        Failure::unchanged(diagnostics)
    })
}

/// Replaces this process, so that Ctrl-C and the exit status are those of the other one.
#[cfg(unix)]
fn replace(mut command: Command) -> io::Result<Outcome> {
    Err(std::os::unix::process::CommandExt::exec(&mut command))
}

#[cfg(not(unix))]
fn replace(mut command: Command) -> io::Result<Outcome> {
    Ok(match command.status()?.code() {
        Some(0) => Outcome::Success,
        Some(1) => Outcome::Findings,
        Some(130) => Outcome::Interrupted,
        _ => Outcome::Partial,
    })
}
