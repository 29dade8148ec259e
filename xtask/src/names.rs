//! `names`: where the names of the crate depart from the policy of `spec/README.md`.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::project;
use qlik_events_codegen::rust::plan::Departure;

use crate::Outcome;
use crate::output::print;

/// List where the names of the crate depart from the policy, with the reasons
#[derive(Args)]
#[command(after_help = "Example:\n  cargo xtask names\n\nThe policy is in spec/README.md; spec/names.yaml decides.")]
pub(crate) struct Arguments {}

pub(crate) fn run(root: &Path, _: &Arguments) -> Outcome {
    let built = match project::build(root) {
        Ok(built) => built,
        Err(diagnostics) => return Outcome::Error(diagnostics),
    };
    let (decided, open): (Vec<_>, Vec<_>) = built.plan.departures.iter().partition(|one| one.reason.is_some());
    let mut text: String = decided.iter().chain(&open).map(|departure| shown(departure)).collect();
    text.push_str(&format!("departures with a reason: {}; that nobody has decided: {}\n", decided.len(), open.len()));
    print(&text, if open.is_empty() { Outcome::Fine } else { Outcome::Stale })
}

fn shown(departure: &Departure) -> String {
    let reason = departure.reason.as_deref().unwrap_or("no reason yet: decide in spec/names.yaml");
    format!("{departure}\n    {reason}\n")
}
