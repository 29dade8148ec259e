//! `lint`: where the pages contradict themselves or one another, and the fixups that would mend it.

use std::path::Path;

use clap::{Args, ValueEnum};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Files};
use qlik_events_codegen::fix;
use qlik_events_codegen::lint::{Finding, output as lint_output};
use qlik_events_codegen::project::{self, FIXUPS, Linted};
use qlik_events_codegen::rules::Severity;
use qlik_events_codegen::spec::SetEntry;

use crate::Outcome;
use crate::output::{self, print_painted};

const HELP: &str = "\
Examples:
  cargo xtask lint
  cargo xtask lint --format sarif > lint.sarif
  cargo xtask lint --fix

Exit status: 1 if a finding is an error, or a warning with --deny warnings. Notes never fail.
`allow` in spec/fixups.yaml silences a finding, with a reason; spec/README.md explains each of them.";

/// List where the pages contradict themselves or one another
#[derive(Args)]
#[command(after_help = HELP)]
pub(crate) struct Arguments {
    /// text for people, json for programs, github for annotations of a workflow, sarif for code scanning
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Add the fixups that would mend findings to spec/fixups.yaml; a person then writes the reasons
    #[arg(long)]
    fix: bool,
    /// Fail on warnings too
    #[arg(long, value_name = "LEVEL")]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Github,
    Sarif,
}

#[derive(Clone, Copy, ValueEnum)]
enum Deny {
    Warnings,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    let linted = if arguments.fix { add_suggestions(root) } else { project::lint(root) };
    let linted = match linted {
        Ok(linted) => linted,
        Err(diagnostics) => return Outcome::Error(diagnostics),
    };
    let denied = match arguments.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
    };
    let fails = |finding: &Finding| finding.level() >= denied;
    let outcome = if linted.findings.iter().any(fails) { Outcome::Stale } else { Outcome::Fine };
    print(&linted, arguments.format, outcome)
}

fn print(linted: &Linted, format: Format, outcome: Outcome) -> Outcome {
    let Linted { findings, sources } = linted;
    match format {
        Format::Text => print_painted(&lint_output::text(findings, sources, true), outcome),
        Format::Json => output::print(&lint_output::json(findings), outcome),
        Format::Github => output::print(&lint_output::github(findings), outcome),
        Format::Sarif => output::print(&lint_output::sarif(findings, sources), outcome),
    }
}

/// Adds the fixups, and gives what is left.
fn add_suggestions(root: &Path) -> Result<Linted, Diagnostics> {
    let fixed = fix::fix(root)?;
    if let Some(text) = fixed.text {
        let mut diagnostics = Diagnostics::default();
        let wanted = Files([(FIXUPS.to_owned(), text)].into());
        let differences = files::compare(root, &wanted, &mut diagnostics);
        files::write(root, &wanted, &differences, &mut diagnostics);
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
    }
    for entry in &fixed.added {
        anstream::eprintln!("added to {FIXUPS}: `{}` of `{}` in {}", entry.key, entry.place, meant(entry));
    }
    for (entry, error) in &fixed.refused {
        let SetEntry { key, place, .. } = entry;
        anstream::eprintln!(
            "not added, since nothing could be made with it: `{key}` of `{place}` in {}: {error}",
            meant(entry)
        );
    }
    anstream::eprintln!("{}", said(fixed.added.len()));
    Ok(fixed.remaining)
}

/// What an entry corrects.
fn meant(entry: &SetEntry) -> &str {
    entry.document.as_deref().unwrap_or("the catalogue")
}

fn said(added: usize) -> String {
    match added {
        0 => "no fixup to add".to_owned(),
        1 => "1 fixup added: see whether it is right, write the reason, then run `cargo xtask regen`".to_owned(),
        _ => {
            format!("{added} fixups added: see whether they are right, write the reasons, then run `cargo xtask regen`")
        }
    }
}
