//! `lint`: reports documents that contradict themselves or each other, and the fixups that would correct them.

use std::path::Path;

use clap::{Args, ValueEnum};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::Files;
use qlik_events_codegen::fix;
use qlik_events_codegen::lint::{Finding, output as lint_output, set_levels};
use qlik_events_codegen::model::levels::{LEVELS, Levels, Reported};
use qlik_events_codegen::project::{self, FIXUPS, Linted};
use qlik_events_codegen::rules::Severity;
use qlik_events_codegen::spec::SetEntry;

use crate::levels::{self, Today};
use crate::output::{self, next, note, print_styled};
use crate::write::write;
use crate::{Failure, Outcome, counted};

/// List where documents contradict themselves or each other
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask lint
  cargo xtask lint --format sarif > lint.sarif
  cargo xtask lint --fix

Exit status: 1 if a finding is an error, or a warning with --deny warnings. Notes never fail.
2 if a document or spec/names.yaml cannot be read: the findings without it are printed all the same.
`allow` in spec/fixups.yaml silences a finding, with a reason. spec/levels.yaml sets levels of rules, leaves rules out of
formats, and approves findings until a day; an approval of an unknown finding is an error. `cargo xtask explain ID`
explains a finding.")]
pub(crate) struct Arguments {
    /// text for people, json for programs, github for annotations of a workflow run, sarif for code scanning
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Add the suggested fixups to spec/fixups.yaml; a person then writes the reasons
    #[arg(long)]
    fix: bool,
    /// Fail on warnings too
    #[arg(long, value_name = "LEVEL")]
    deny: Option<Deny>,
    #[command(flatten)]
    today: Today,
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

impl From<Format> for qlik_events_codegen::model::levels::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Json => Self::Json,
            Format::Github => Self::Github,
            Format::Sarif => Self::Sarif,
        }
    }
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut linted = if arguments.fix { fix(root)? } else { project::lint_readable(root)? };
    let levels = levels::read(root)?;
    set_levels(&mut linted.findings, &levels);
    let prints: Vec<_> = linted.findings.iter().map(Finding::fingerprint).collect();
    let mut unknown = Diagnostics::default();
    // Without all findings, it is unknown whether an approval fits one.
    if linted.errors.is_empty() {
        levels.check_approvals(Reported::Findings, &prints, &mut unknown);
    }
    arguments.today.note_ended(&levels, Reported::Findings);
    let denied = match arguments.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
    };
    let is_approved = |finding: &Finding| levels.approval(&finding.fingerprint(), arguments.today.date()).is_some();
    let fails = |finding: &Finding| finding.level() >= denied && !is_approved(finding);
    let approved = linted.findings.iter().filter(|finding| finding.level() >= denied && is_approved(finding)).count();
    if approved > 0 {
        note(&format!("{} approved by {LEVELS}", counted(approved, "finding")));
    }
    let outcome = if linted.findings.iter().any(fails) { Outcome::Findings } else { Outcome::Success };
    let outcome = if linted.errors.is_empty() { outcome } else { Outcome::Partial };
    leave_out(&mut linted.findings, &levels, arguments.format);
    let outcome = print(&linted, arguments.format, outcome);
    if !linted.errors.is_empty() {
        let errors = counted(linted.errors.len(), "error");
        output::error(&format!("{}{errors}; the findings may be incomplete", linted.errors.render(true)));
    }
    if !unknown.is_empty() {
        return Err(unknown.into());
    }
    if outcome == Outcome::Findings && !arguments.fix {
        next("`cargo xtask lint --fix` adds the suggested fixups; `cargo xtask explain ID` explains a finding");
    }
    Ok(outcome)
}

/// Removes the findings of the rules that a format leaves out, and notes how many.
fn leave_out(findings: &mut Vec<Finding>, levels: &Levels, format: Format) {
    let all = findings.len();
    findings.retain(|finding| !levels.is_left_out(finding.id(), format.into()));
    if let Some(left_out) = all.checked_sub(findings.len()).filter(|left_out| *left_out > 0) {
        note(&format!("{} left out here by {LEVELS}", counted(left_out, "finding")));
    }
}

fn print(linted: &Linted, format: Format, outcome: Outcome) -> Outcome {
    let Linted { findings, sources, .. } = linted;
    match format {
        Format::Text => print_styled(&lint_output::text(findings, sources, true), outcome),
        Format::Json => output::print(&lint_output::json(findings), outcome),
        Format::Github => output::print(&lint_output::github(findings), outcome),
        Format::Sarif => output::print(&lint_output::sarif(findings, sources), outcome),
    }
}

/// Adds the suggested fixups, and returns the findings that remain.
fn fix(root: &Path) -> Result<Linted, Failure> {
    let fixed = fix::fix(root).map_err(Failure::unchanged)?;
    if let Some(text) = fixed.text {
        write(root, &Files([(FIXUPS.to_owned(), text)].into()))?;
    }
    for entry in &fixed.added {
        note(&format!("added to {FIXUPS}: {}", described(entry)));
    }
    for (entry, error) in &fixed.refused {
        let entry = described(entry);
        note(&format!("not added, since the crate could not be generated with it: {entry}: {error}"));
    }
    match fixed.added.len() {
        0 => note("no fixup to add"),
        added => {
            note(&format!("{} added to {FIXUPS}", counted(added, "fixup")));
            next("review the fixups, write their reasons, then `cargo xtask regen`");
        }
    }
    Ok(fixed.remaining)
}

fn described(entry: &SetEntry) -> String {
    let SetEntry { key, place, document, .. } = entry;
    format!("`{key}` of `{place}` in {}", document.as_deref().unwrap_or("the catalogue"))
}
