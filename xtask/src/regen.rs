//! `regen`: pages to spec to crate, or whether they agree.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::files::{self, Difference, State};
use qlik_events_codegen::project::{self, Built};
use qlik_events_codegen::report::Report;

use crate::Outcome;

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
    outcome.unwrap_or_else(Outcome::Fault)
}

fn check(root: &Path) -> Result<Outcome, Report> {
    let differences = project::check(root)?;
    if differences.is_empty() {
        return Ok(Outcome::Fine);
    }
    anstream::print!("{}", files::list(&differences));
    Ok(Outcome::Stale)
}

fn regen(root: &Path) -> Result<Outcome, Report> {
    let built = project::build(root)?;
    let mut report = Report::default();
    let differences = files::verify(root, &built.files, &mut report);
    files::write(root, &built.files, &differences, &mut report);
    if !report.is_empty() {
        return Err(report);
    }
    print(&built, &differences);
    Ok(Outcome::Fine)
}

fn print(built: &Built, differences: &[Difference]) {
    for difference in differences {
        let done = match difference.state {
            State::Stale => "changed",
            State::Missing => "created",
            State::Orphan => "removed",
        };
        anstream::println!("{done} {}", difference.path);
    }
    for finding in &built.findings {
        anstream::println!("finding: {finding}");
    }
    for departure in built.plan.departures.iter().filter(|one| one.reason.is_none()) {
        anstream::println!("name: {departure} (decide in spec/names.yaml)");
    }
    anstream::println!("{}, {} changed", built.totals(), differences.len());
}
