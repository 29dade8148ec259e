//! Text: each finding with its source line, a caret, what to do, and the fixup that would mend it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{alike, also};
use crate::diagnostics::Diagnostic;
use crate::lint::Finding;
use crate::rules::{self, Severity};
use crate::source::Source;

/// The findings as people read them, what says the same at many places once; with how many there are by rule, and a
/// last line of counts.
#[must_use]
pub fn text(findings: &[Finding], sources: &BTreeMap<String, Arc<Source>>, colour: bool) -> String {
    let groups = alike(findings).into_iter();
    let each = groups.map(|(first, others)| one(first, &others, sources.get(&first.page), colour));
    each.chain([by_rule(findings), counts(findings), "\n".to_owned()]).collect()
}

fn one(finding: &Finding, others: &[&Finding], source: Option<&Arc<Source>>, colour: bool) -> String {
    let message = format!("{}: {}", finding.place, finding.message);
    let diagnostic = match (source, &finding.span) {
        (Some(source), Some(span)) => Diagnostic::new(source, span.clone(), message),
        _ => Diagnostic::file(finding.file(), message),
    };
    let diagnostic = diagnostic.help(finding.rule.help);
    let diagnostic = match also(others) {
        Some(also) => diagnostic.note(also),
        None => diagnostic,
    };
    format!("{}\n{}\n", diagnostic.render(finding.level(), finding.id(), colour), fixup(finding))
}

fn fixup(finding: &Finding) -> String {
    let Some(entry) = &finding.mend else { return String::new() };
    format!("\n  this fixup under `set` in spec/fixups.yaml would mend it:\n\n{}", entry.yaml(2))
}

/// How often each rule found something, where there are several.
fn by_rule(findings: &[Finding]) -> String {
    let count = |id: &str| findings.iter().filter(|finding| finding.id() == id).count();
    let lines = rules::findings().map(|rule| (count(rule.id), rule)).filter(|(count, _)| *count > 0);
    let lines: Vec<_> = lines
        .map(|(count, rule)| {
            let title = if count == 1 { rule.summary } else { rule.summaries };
            format!("{:<7} {:<20} {count:>4} {title}\n", rule.level, rule.id)
        })
        .collect();
    if lines.len() < 2 { String::new() } else { format!("{}\n{EXPLAIN}\n\n", lines.concat()) }
}

const EXPLAIN: &str = "`cargo xtask explain ID` tells what a finding means, why it has its level, and what to do";

/// How many findings of each level there are.
#[must_use]
pub fn counts(findings: &[Finding]) -> String {
    let count = |level: Severity| {
        let number = findings.iter().filter(|finding| finding.level() == level).count();
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {level}{plural}")
    };
    Severity::ALL.map(count).join(", ")
}
