//! Text: each finding with its source line, a caret, help, and the suggested fixup.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{also, group_similar};
use crate::diagnostics::Diagnostic;
use crate::lint::Finding;
use crate::rules::{self, Severity};
use crate::source::Source;

/// The findings with their source lines, similar ones grouped; then the number of findings of each rule and severity.
#[must_use]
pub fn text(findings: &[Finding], sources: &BTreeMap<String, Arc<Source>>, colour: bool) -> String {
    let groups = group_similar(findings);
    let each = groups.iter().map(|(first, others)| one(first, others, sources.get(&first.file), colour));
    each.chain([by_rule(findings), counts(findings), "\n".to_owned()]).collect()
}

fn one(finding: &Finding, others: &[&Finding], source: Option<&Arc<Source>>, colour: bool) -> String {
    let message = finding.sentence();
    let diagnostic = match (source, &finding.span, finding.position) {
        (Some(source), Some(span), _) => Diagnostic::new(source, span.clone(), message),
        (_, _, Some(position)) => Diagnostic::file(format!("{}:{}", finding.file, position.line), message),
        _ => Diagnostic::file(&finding.file, message),
    };
    let diagnostic = diagnostic.help(finding.rule.help);
    let diagnostic = match also(others) {
        Some(also) => diagnostic.note(also),
        None => diagnostic,
    };
    format!("{}\n{}\n", diagnostic.render(finding.level(), finding.id(), colour), fixup(finding))
}

fn fixup(finding: &Finding) -> String {
    let Some(entry) = &finding.suggestion else { return String::new() };
    format!("\n  this fixup under `set` in spec/fixups.yaml would correct it:\n\n{}", entry.yaml(2))
}

/// The number of findings of each rule, if there are several rules.
fn by_rule(findings: &[Finding]) -> String {
    let count = |id: &str| findings.iter().filter(|finding| finding.id() == id).count();
    let level = |id: &str| findings.iter().find(|finding| finding.id() == id).map(Finding::level);
    let rules = rules::with_severity().filter_map(|rule| Some((level(rule.id)?, count(rule.id), rule)));
    let mut rules: Vec<_> = rules.collect();
    rules.sort_by_key(|(level, ..)| Reverse(*level));
    let width = rules.iter().map(|(.., rule)| rule.id.len()).max().unwrap_or_default();
    let lines: Vec<_> = rules
        .iter()
        .map(|(level, count, rule)| {
            let title = if *count == 1 { rule.summary } else { rule.summaries };
            format!("{level:<7} {:<width$} {count:>4} {title}\n", rule.id)
        })
        .collect();
    if lines.len() < 2 { String::new() } else { format!("{}\n{EXPLAIN}\n\n", lines.concat()) }
}

const EXPLAIN: &str = "`cargo xtask explain ID` explains a finding, its level, and what to do";

/// The number of findings of each severity.
#[must_use]
pub fn counts(findings: &[Finding]) -> String {
    let count = |level: Severity| {
        let number = findings.iter().filter(|finding| finding.level() == level).count();
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {level}{plural}")
    };
    Severity::ALL.map(count).join(", ")
}
