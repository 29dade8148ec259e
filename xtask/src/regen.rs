//! `regen`: makes the spec and the crate from the documents, or checks that they agree.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::files::{self, Difference, FileStatus, Files};
use qlik_events_codegen::fix::{self, Decided};
use qlik_events_codegen::project::{self, Built, Options, Unread};
use qlik_events_codegen::rules::PROVISIONAL_DECISION;

use crate::output::{self, next, print};
use crate::write::apply;
use crate::{Failure, Outcome, counted};

/// Make the spec and the crate from the documents
///
/// Prints each file that was changed, and a line with totals.
///
/// A change of the documents can make a decision in spec/names.yaml or spec/fixups.yaml stale, or let two names meet.
/// That is an error, unless --fix is given: then provisional decisions resolve it, and `lint` and `diff` list them
/// until a person has confirmed them.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask regen
  cargo xtask regen --check
  cargo xtask regen --fix --keep-going    without a person, as a scheduled job does
  cargo xtask regen --root /tmp/try")]
pub(crate) struct Arguments {
    /// Change nothing; list the files that are stale, missing or orphaned
    #[arg(long)]
    check: bool,
    /// Add provisional decisions where there would be errors that need a person
    #[arg(long, conflicts_with = "check")]
    fix: bool,
    /// If a document cannot be read, keep the spec of its page as it is; the exit status is 1
    #[arg(long)]
    keep_going: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let options = Options { keep_going: arguments.keep_going, ..Options::default() };
    if arguments.check { check(root, &options) } else { regen(root, &options, arguments.fix) }
}

fn check(root: &Path, options: &Options) -> Result<Outcome, Failure> {
    let built = project::build_with(root, options)?;
    print_unread(&built);
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics.into());
    }
    if differences.is_empty() {
        let fresh = format!("{}fresh: {}\n", kept(&built), counted(built.files.0.len(), "file"));
        return Ok(print(&fresh, outcome(&built)));
    }
    Ok(print(&files::render(&differences), Outcome::Findings))
}

fn regen(root: &Path, options: &Options, is_fix: bool) -> Result<Outcome, Failure> {
    let decided = if is_fix {
        fix::decide(root, options)
    } else {
        project::build_with(root, options).map(|built| Decided { built, files: Files::default() })
    };
    let Decided { mut built, files } = decided.map_err(Failure::unchanged)?;
    print_unread(&built);
    let mut diagnostics = Diagnostics::default();
    let mut differences = files::verify(root, &built.files, &mut diagnostics);
    differences.extend(files::compare(root, &files, &mut diagnostics));
    differences.sort();
    let generated = built.files.0.len();
    built.files.0.extend(files.0);
    apply(root, &built.files, &differences, diagnostics)?;
    let outcome = print(&summary(&built, generated, &differences), outcome(&built));
    if built.findings.iter().any(|finding| finding.rule == &PROVISIONAL_DECISION) {
        next("confirm each provisional decision: remove its line `provisional: true`, or the entry");
    }
    if !differences.is_empty() {
        next("`cargo xtask diff` to see what that means for users of the crate, then commit");
    }
    Ok(outcome)
}

/// A page that stayed as it was has exit status 1.
fn outcome(built: &Built) -> Outcome {
    if built.unread.is_empty() { Outcome::Success } else { Outcome::Findings }
}

/// Prints the errors of the documents that cannot be read.
fn print_unread(built: &Built) {
    for unread in &built.unread {
        output::error(unread.errors.render(true).trim_end());
    }
}

/// The documents that cannot be read, each with the pages that stay as they are, as lines.
fn kept(built: &Built) -> String {
    let line = |unread: &Unread| {
        let first = unread.errors.iter().next().map(Diagnostic::summary).unwrap_or_default();
        match unread.pages.as_slice() {
            [] => format!("left out {}: {first}\n", unread.document),
            pages => format!("kept {}: {first}\n", pages.join(", ")),
        }
    };
    built.unread.iter().map(line).collect()
}

fn summary(built: &Built, generated: usize, differences: &[Difference]) -> String {
    let verb = |difference: &Difference| match difference.status {
        FileStatus::Stale => "changed",
        FileStatus::Missing => "created",
        FileStatus::Orphan => "removed",
    };
    let changed = differences.iter().map(|difference| format!("{} {}\n", verb(difference), difference.path));
    let findings = built.findings.iter().map(|finding| format!("finding: {finding}\n"));
    let undecided = built.plan.departures.iter().filter(|departure| departure.reason.is_none());
    let undecided = undecided.map(|departure| format!("name: {departure} (decide in spec/names.yaml)\n"));
    let totals = format!("{}, {generated} files, {} changed\n", built.totals(), differences.len());
    changed.chain([kept(built)]).chain(findings).chain(undecided).chain([totals]).collect()
}
