//! `show`: one event, with the document and line of each fact.

use std::path::Path;

use clap::{Args, ValueEnum};
use qlik_events_codegen::{project, show};

use crate::output::print;
use crate::{Failure, Outcome};

/// Show an event: each fact, the document and line that states it, and what other documents state
///
/// The fixups and the findings of the event are printed at the end.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask show com.qlik.v1.user.created
  cargo xtask show V1UserCreated --format json | jq .facts")]
pub(crate) struct Arguments {
    /// The type of the event, or its Rust name
    event: String,
    /// text for people, json for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let text = project::show(
        root,
        &arguments.event,
        match arguments.format {
            Format::Text => show::text,
            Format::Json => show::json,
        },
    )?;
    Ok(print(&text, Outcome::Success))
}
