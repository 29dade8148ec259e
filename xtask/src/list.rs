//! `list`: every event and property.

use std::path::Path;

use clap::{Args, ValueEnum};
use qlik_events_codegen::{list, project};

use crate::Outcome;
use crate::output::print;

/// List every event and property, of each event the edition that counts
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

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    let (catalogue, findings) = match project::read(root) {
        Ok(read) => read,
        Err(diagnostics) => return Outcome::Error(diagnostics),
    };
    let text = match arguments.format {
        Format::Text => list::text(&catalogue),
        Format::Tsv => list::tsv(&catalogue),
        Format::Json => list::json(&catalogue),
    };
    for finding in findings {
        anstream::eprintln!("finding: {finding}");
    }
    print(&text, Outcome::Fine)
}
