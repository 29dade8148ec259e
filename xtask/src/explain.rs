//! `explain`: the page of a rule.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::rules;

use crate::output::print;
use crate::{Failure, Outcome, levels};

/// Explain a rule of diff, lint or drift, or list all rules
///
/// The page of a rule describes what it finds, why it has its level, what to do, and the level that spec/levels.yaml sets.
/// spec/RULES.md has all pages.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask explain
  cargo xtask explain property-added
  cargo xtask explain example-value")]
pub(crate) struct Arguments {
    /// The id of the rule
    #[arg(value_name = "RULE")]
    id: Option<String>,
}

/// `spec/levels.yaml` of the project, if there is one, can set another level.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let text = match &arguments.id {
        None => rules::list(),
        Some(id) => rules::page(id).ok_or_else(|| unknown(id))? + &set_level(root, id)?,
    };
    Ok(print(&text, Outcome::Success))
}

/// What the project says about the level of a rule.
fn set_level(root: &Path, id: &str) -> Result<String, Diagnostics> {
    Ok(levels::read(root)?
        .sentence(id)
        .map(|sentence| format!("\n**In this project:** {sentence}\n"))
        .unwrap_or_default())
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
