//! `regen`: pages to spec to crate, or whether they agree.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Difference, FileStatus};
use qlik_events_codegen::project::{self, Built};

use crate::Outcome;
use crate::output::{print, unfinished};

/// Make the spec and the crate from the pages
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask regen\n  cargo xtask regen --check\n  cargo xtask --root /tmp/try regen"
)]
pub(crate) struct Arguments {
    /// Change nothing; list what is stale, missing, or should not be there
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    let outcome = if arguments.check { check(root) } else { regen(root) };
    outcome.unwrap_or_else(Outcome::Error)
}

fn check(root: &Path) -> Result<Outcome, Diagnostics> {
    let differences = project::check(root)?;
    if differences.is_empty() {
        return Ok(Outcome::Fine);
    }
    Ok(print(&files::render(&differences), Outcome::Stale))
}

fn regen(root: &Path) -> Result<Outcome, Diagnostics> {
    let built = project::build(root)?;
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    let done = files::write(root, &built.files, &differences, &mut diagnostics);
    if !diagnostics.is_empty() {
        return unfinished(diagnostics, &done, differences.len());
    }
    Ok(print(&told(&built, &differences), Outcome::Fine))
}

fn told(built: &Built, differences: &[Difference]) -> String {
    let done = |difference: &Difference| match difference.status {
        FileStatus::Stale => "changed",
        FileStatus::Missing => "created",
        FileStatus::Orphan => "removed",
    };
    let changed = differences.iter().map(|difference| format!("{} {}\n", done(difference), difference.path));
    let findings = built.findings.iter().map(|finding| format!("finding: {finding}\n"));
    let undecided = built.plan.departures.iter().filter(|one| one.reason.is_none());
    let undecided = undecided.map(|departure| format!("name: {departure} (decide in spec/names.yaml)\n"));
    let totals = format!("{}, {} changed\n", built.totals(), differences.len());
    changed.chain(findings).chain(undecided).chain([totals]).collect()
}
