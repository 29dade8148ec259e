//! `explain`: the page of a rule.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::rules;

use crate::Outcome;
use crate::output::print;

/// Print what a rule of diff or lint means, why it has its level, and what to do; without a rule, list all
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask explain property-added\n  cargo xtask explain example-value\n  cargo xtask explain\n\nspec/RULES.md has all pages."
)]
pub(crate) struct Arguments {
    /// The id of a rule
    #[arg(value_name = "RULE")]
    id: Option<String>,
}

pub(crate) fn run(_: &Path, arguments: &Arguments) -> Outcome {
    let text = match &arguments.id {
        None => rules::list(),
        Some(id) => match rules::page(id) {
            Some(page) => page,
            None => return Outcome::Error(unknown(id)),
        },
    };
    print(&text, Outcome::Fine)
}

fn unknown(id: &str) -> Diagnostics {
    let help = match rules::nearest_id(id) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`cargo xtask explain` lists all rules".to_owned(),
    };
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(Diagnostic::file("spec/RULES.md", format!("there is no rule `{id}`")).help(help));
    diagnostics
}
