//! `cargo xtask`: each command parses its flags, makes one call of the library, and prints the result.

#[cfg(feature = "full")]
mod captured;
mod diff;
#[cfg(feature = "full")]
mod drift;
mod explain;
mod export;
#[cfg(not(feature = "full"))]
mod full_build;
mod levels;
mod lint;
mod list;
mod names;
#[cfg(feature = "full")]
mod network;
mod output;
mod regen;
mod release;
mod root;
mod sample;
#[cfg(feature = "full")]
mod send;
mod show;
mod site;
#[cfg(feature = "full")]
mod sync;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::Difference;

#[cfg(not(feature = "full"))]
use crate::full_build::{drift, send, sync};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generate a spec and a crate from Qlik's event documents
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, after_help = AFTER_HELP, max_term_width = 100)]
struct Arguments {
    /// The project, a folder with spec/docs/ [default: the nearest one at or above the current folder]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    /// When to print colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    color: ColorChoice,
    /// Print results and errors only: no notes, no progress, no next step
    #[arg(long, short, global = true)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  cargo xtask regen            after a change in spec/
  cargo xtask list             every event and property
  cargo xtask diff main...     what a branch changes for users of the crate

Exit status: 0 success, 1 findings or stale files, 2 an error (bad usage, an unreadable document, I/O)";

#[derive(Subcommand)]
enum Command {
    Regen(regen::Arguments),
    Release(release::Arguments),
    Export(export::Arguments),
    Lint(lint::Arguments),
    List(list::Arguments),
    Names(names::Arguments),
    Diff(diff::Arguments),
    Drift(drift::Arguments),
    Explain(explain::Arguments),
    Sample(sample::Arguments),
    Send(send::Arguments),
    Show(show::Arguments),
    Sync(sync::Arguments),
}

/// The outcome of a command that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Exit status 0.
    Success,
    /// There are findings, or files are stale. Exit status 1.
    Findings,
    /// Part of the work failed, and the command has printed the errors. Exit status 2.
    Partial,
    /// The user interrupted the command, which has kept what it had. Exit status 130, as of a shell.
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    Interrupted,
}

/// The errors of a command that did not do its work. Exit status 2.
struct Failure {
    diagnostics: Diagnostics,
    /// The files that were changed despite the errors; `None` for a command that changes none.
    changed: Option<Vec<Difference>>,
}

/// The errors of a command that only reads.
impl From<Diagnostics> for Failure {
    fn from(diagnostics: Diagnostics) -> Self {
        Self { diagnostics, changed: None }
    }
}

impl Failure {
    /// The errors of a command that writes files, but has changed none.
    const fn unchanged(diagnostics: Diagnostics) -> Self {
        Self { diagnostics, changed: Some(Vec::new()) }
    }

    /// The same errors, after which nothing that they changed is left.
    fn into_unchanged(self) -> Self {
        Self { changed: Some(Vec::new()), ..self }
    }

    fn print(&self) {
        let mut text = self.diagnostics.render(true);
        let changed = self.changed.iter().flatten();
        changed.for_each(|difference| text.push_str(&format!("written {}\n", difference.path)));
        let changed = match self.changed.as_deref() {
            None => String::new(),
            Some([]) => "; no files were changed".to_owned(),
            Some([_]) => "; 1 file was changed; run the command again".to_owned(),
            Some(changed) => format!("; {} files were changed; run the command again", changed.len()),
        };
        output::error(&format!("{text}{}{changed}", counted(self.diagnostics.len(), "error")));
    }
}

/// A number and a noun: `1 error`, `2 errors`.
fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    output::set_quiet(arguments.quiet);
    output::set_color(arguments.color);
    match run(arguments) {
        Ok(Outcome::Success) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Partial) => ExitCode::from(2),
        Ok(Outcome::Interrupted) => ExitCode::from(130),
        Err(failure) => {
            failure.print();
            ExitCode::from(2)
        }
    }
}

fn run(arguments: Arguments) -> Result<Outcome, Failure> {
    let given = arguments.root.as_deref();
    let project = || root::find(given);
    match &arguments.command {
        Command::Regen(arguments) => regen::run(&project()?, arguments),
        Command::Release(arguments) => release::run(&project()?, arguments),
        Command::Export(arguments) => export::run(&project()?, arguments),
        Command::Lint(arguments) => lint::run(&project()?, arguments),
        Command::List(arguments) => list::run(&project()?, arguments),
        Command::Names(arguments) => names::run(&project()?, arguments),
        Command::Sample(arguments) => sample::run(&project()?, arguments),
        Command::Show(arguments) => show::run(&project()?, arguments),
        #[cfg(feature = "full")]
        Command::Drift(arguments) => drift::run(&project()?, arguments),
        #[cfg(feature = "full")]
        Command::Send(arguments) => send::run(&project()?, arguments),
        #[cfg(feature = "full")]
        Command::Sync(arguments) => sync::run(&project()?, arguments),
        #[cfg(not(feature = "full"))]
        Command::Drift(_) | Command::Send(_) | Command::Sync(_) => full_build::run(),
        // Revisions and folders can be compared without a project.
        Command::Diff(arguments) => diff::run(&project().unwrap_or_else(|_| root::given(given)), arguments),
        Command::Explain(arguments) => explain::run(&project().unwrap_or_else(|_| root::given(given)), arguments),
    }
}
