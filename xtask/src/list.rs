//! `list`: every event and property.

use std::path::Path;

use clap::{Args, ValueEnum};
use qlik_events_codegen::{list, project};

use crate::output::{note, print};
use crate::{Failure, Outcome};

/// List every event and property
///
/// An event that several documents describe is listed once.
#[derive(Args)]
#[command(after_help = "Example:\n  cargo xtask list --format tsv | grep required | wc -l")]
pub(crate) struct Arguments {
    /// text for people, tsv or json for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Tsv,
    Json,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let (catalogue, findings) = project::read(root)?;
    let text = match arguments.format {
        Format::Text => list::text(&catalogue),
        Format::Tsv => list::tsv(&catalogue),
        Format::Json => list::json(&catalogue),
    };
    findings.iter().for_each(|finding| note(&format!("finding: {finding}")));
    Ok(print(&text, Outcome::Success))
}
