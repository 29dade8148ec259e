//! `names`: lists the names of the crate that depart from the naming policy in `spec/README.md`.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::project;
use qlik_events_codegen::rust::plan::Departure;

use crate::output::{next, print};
use crate::{Failure, Outcome};

/// List the names of the crate that depart from the naming policy, with the reasons
#[derive(Args)]
#[command(after_help = "\
Example:
  cargo xtask names

Exit status: 1 if a name departs without a reason.
spec/README.md has the policy; spec/names.yaml has the decisions.")]
pub(crate) struct Arguments {}

pub(crate) fn run(root: &Path, _: &Arguments) -> Result<Outcome, Failure> {
    let planned = project::planned(root)?;
    let (decided, open): (Vec<_>, Vec<_>) = planned.plan.departures.iter().partition(|one| one.reason.is_some());
    let mut text: String = decided.iter().chain(&open).map(|departure| described(departure)).collect();
    text.push_str(&format!("departures with a reason: {}; without: {}\n", decided.len(), open.len()));
    if open.is_empty() {
        return Ok(print(&text, Outcome::Success));
    }
    let outcome = print(&text, Outcome::Findings);
    next("decide in spec/names.yaml, then `cargo xtask regen`");
    Ok(outcome)
}

fn described(departure: &Departure) -> String {
    let reason = departure.reason.as_deref().unwrap_or("no reason yet: decide in spec/names.yaml");
    format!("{departure}\n    {reason}\n")
}
