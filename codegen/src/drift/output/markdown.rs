//! Markdown: the numbers, then a table of the differences of each level.

use super::{summary, summary::unseen};
use crate::drift::{Difference, Report};
use crate::markdown_text::{cell_text, code};
use crate::rules::Severity;

/// The rows of a table.
const MAX_ROWS: usize = 200;

/// The report as markdown.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut text = format!("### Drift of captured events from the documents\n\n{}.\n", summary(report));
    if report.differences.is_empty() {
        text.push_str("\nNo difference.\n");
    }
    for level in Severity::ALL {
        let rows: Vec<_> = report.differences.iter().filter(|one| one.finding.level() == level).collect();
        if !rows.is_empty() {
            text.push_str(&table(level, &rows));
        }
    }
    for note in unseen(report) {
        let (head, list) = note.split_once(":\n").unwrap_or((&note, ""));
        let list: String = list.lines().map(|line| format!("- {}\n", item(line))).collect();
        let list = if list.is_empty() { String::new() } else { format!(":\n\n{list}") };
        text.push_str(&format!("\n{head}{}\n", if list.is_empty() { "." } else { list.trim_end() }));
    }
    text
}

/// A path as code; the last line of a list is a sentence.
fn item(line: &str) -> String {
    if line.starts_with("and ") { line.to_owned() } else { code(line) }
}

fn table(level: Severity, rows: &[&Difference]) -> String {
    let name = match level {
        Severity::Error => "Errors",
        Severity::Warning => "Warnings",
        Severity::Note => "Notes",
    };
    let mut text = format!("\n**{name} ({})**\n\n| rule | event | what | seen | where |\n", rows.len());
    text.push_str("| --- | --- | --- | --- | --- |\n");
    text.extend(rows.iter().take(MAX_ROWS).map(|one| row(one)));
    if let Some(more) = rows.len().checked_sub(MAX_ROWS).filter(|more| *more > 0) {
        text.push_str(&format!("\nand {more} more, which `--format json` lists\n"));
    }
    text
}

fn row(difference: &Difference) -> String {
    let finding = &difference.finding;
    let place = Some(finding.place.to_string()).filter(|place| !place.is_empty()).map(|place| code(&place));
    let line = finding.position.map(|position| format!(":{}", position.line)).unwrap_or_default();
    format!(
        "| {} | {} | {} | {} | {} |\n",
        code(finding.id()),
        place.unwrap_or_default(),
        cell_text(&finding.message),
        cell_text(finding.evidence.as_deref().unwrap_or_default()),
        code(&format!("{}{line}", finding.file)),
    )
}
