//! `cargo xtask`: flags to one library call, and its outcome to text and an exit status.

mod diff;
mod explain;
mod export;
mod lint;
mod list;
mod names;
mod output;
mod regen;
mod sample;
mod sync;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use qlik_events_codegen::diagnostics::Diagnostics;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// From Qlik's event reference pages to a spec and a crate.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = STATUS)]
struct Arguments {
    /// The folder to work on: it has at least spec/docs/
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

const STATUS: &str = "Exit status: 0 fine, 1 findings or staleness, 2 a fault (bad usage, unreadable page, I/O)";

#[derive(Subcommand)]
enum Command {
    Regen(regen::Arguments),
    Export(export::Arguments),
    Lint(lint::Arguments),
    List(list::Arguments),
    Names(names::Arguments),
    Diff(diff::Arguments),
    Explain(explain::Arguments),
    Sample(sample::Arguments),
    Sync(sync::Arguments),
}

/// How a command ended.
enum Outcome {
    /// All is fine.
    Fine,
    /// Something wants a look, or is stale.
    Stale,
    /// Something is wrong, and the command has said what; the rest is done.
    Incomplete,
    /// Something is wrong, and nothing was done.
    Error(Diagnostics),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace);
    let outcome = match arguments.command {
        Command::Regen(arguments) => regen::run(&root, &arguments),
        Command::Export(arguments) => export::run(&root, &arguments),
        Command::Lint(arguments) => lint::run(&root, &arguments),
        Command::List(arguments) => list::run(&root, &arguments),
        Command::Names(arguments) => names::run(&root, &arguments),
        Command::Diff(arguments) => diff::run(&root, &arguments),
        Command::Explain(arguments) => explain::run(&root, &arguments),
        Command::Sample(arguments) => sample::run(&root, &arguments),
        Command::Sync(arguments) => sync::run(&root, &arguments),
    };
    match outcome {
        Outcome::Fine => ExitCode::SUCCESS,
        Outcome::Stale => ExitCode::from(1),
        Outcome::Incomplete => ExitCode::from(2),
        Outcome::Error(diagnostics) => {
            let errors =
                if diagnostics.len() == 1 { "1 error".to_owned() } else { format!("{} errors", diagnostics.len()) };
            anstream::eprint!("{}", diagnostics.render(true));
            anstream::eprintln!("{errors}; no files were changed");
            ExitCode::from(2)
        }
    }
}

/// The workspace that this tool belongs to, wherever in it the command is run.
fn workspace() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.and_then(|package| package.parent().map(PathBuf::from)).unwrap_or_else(|| PathBuf::from("."))
}
