//! `regen`: makes the spec and the crate from the documents, or checks that they agree.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Difference, FileStatus};
use qlik_events_codegen::project::{self, Built};

use crate::output::{next, print};
use crate::write::apply;
use crate::{Failure, Outcome, counted};

/// Make the spec and the crate from the documents
///
/// Prints each file that was changed, and a line with totals.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask regen
  cargo xtask regen --check
  cargo xtask regen --root /tmp/try")]
pub(crate) struct Arguments {
    /// Change nothing; list the files that are stale, missing or orphaned
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    if arguments.check { check(root) } else { regen(root) }
}

fn check(root: &Path) -> Result<Outcome, Failure> {
    let built = project::build(root)?;
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics.into());
    }
    if differences.is_empty() {
        return Ok(print(&format!("fresh: {}\n", counted(built.files.0.len(), "file")), Outcome::Success));
    }
    Ok(print(&files::render(&differences), Outcome::Findings))
}

fn regen(root: &Path) -> Result<Outcome, Failure> {
    let built = project::build(root).map_err(Failure::unchanged)?;
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    apply(root, &built.files, &differences, diagnostics)?;
    let outcome = print(&summary(&built, &differences), Outcome::Success);
    if !differences.is_empty() {
        next("`cargo xtask diff` to see what that means for users of the crate, then commit");
    }
    Ok(outcome)
}

fn summary(built: &Built, differences: &[Difference]) -> String {
    let verb = |difference: &Difference| match difference.status {
        FileStatus::Stale => "changed",
        FileStatus::Missing => "created",
        FileStatus::Orphan => "removed",
    };
    let changed = differences.iter().map(|difference| format!("{} {}\n", verb(difference), difference.path));
    let findings = built.findings.iter().map(|finding| format!("finding: {finding}\n"));
    let undecided = built.plan.departures.iter().filter(|departure| departure.reason.is_none());
    let undecided = undecided.map(|departure| format!("name: {departure} (decide in spec/names.yaml)\n"));
    let totals = format!("{}, {} changed\n", built.totals(), differences.len());
    changed.chain(findings).chain(undecided).chain([totals]).collect()
}
