//! GitHub workflow commands, one on each line.

use std::cmp::Reverse;

use super::{also, group_similar};
use crate::github_commands::{message, property};
use crate::lint::Finding;
use crate::rules::Severity;
use crate::source::Position;

/// The findings as annotations on the lines of the documents, the worst first, since GitHub shows ten annotations of a
/// kind and step.
#[must_use]
pub fn github(findings: &[Finding]) -> String {
    let mut groups = group_similar(findings);
    groups.sort_by_key(|(first, _)| Reverse(first.level()));
    groups.iter().map(|(first, others)| line(first, others)).collect()
}

fn line(finding: &Finding, others: &[&Finding]) -> String {
    let command = match finding.level() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let Position { line, column } = finding.position();
    let file = property(&finding.file);
    let title = property(&format!("{}: {}", finding.id(), finding.place));
    format!("::{command} file={file},line={line},col={column},title={title}::{}\n", message(&says(finding, others)))
}

fn says(finding: &Finding, others: &[&Finding]) -> String {
    let fix = finding.suggestion.as_ref().map(|_| "`cargo xtask lint --fix` adds the fixup.".to_owned());
    let lines = [Some(finding.message.clone()), also(others), Some(finding.rule.help.to_owned()), fix];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
