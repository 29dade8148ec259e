//! SARIF 2.1.0: one run, with a rule for each row of the table.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::json::document;
use crate::lint::Finding;
use crate::rules::{Rule, Severity, findings as rules};
use crate::source::{Position, Source};

/// The schema of the format.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The findings of `lint` as SARIF.
#[must_use]
pub fn sarif(findings: &[Finding], sources: &BTreeMap<String, Arc<Source>>) -> String {
    sarif_of("lint", &rules().collect::<Vec<_>>(), findings, sources)
}

/// The findings of a command with these rules as SARIF.
pub(crate) fn sarif_of(
    command: &str,
    rules: &[&Rule<Severity>],
    findings: &[Finding],
    sources: &BTreeMap<String, Arc<Source>>,
) -> String {
    let results: Value = findings.iter().map(|finding| result(finding, rules, sources)).collect();
    document(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": format!("qlik-events {command}"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|one| rule(one)).collect::<Value>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn rule(rule: &Rule<Severity>) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": format!("{} {}", rule.description, rule.rationale)},
        "help": {"text": rule.help},
        "defaultConfiguration": {"level": rule.level.name()},
    })
}

fn result(finding: &Finding, rules: &[&Rule<Severity>], sources: &BTreeMap<String, Arc<Source>>) -> Value {
    json!({
        "ruleId": finding.id(),
        "ruleIndex": rules.iter().position(|rule| *rule == finding.rule),
        "level": finding.level().name(),
        "message": {"text": finding.sentence()},
        "locations": [{
            "physicalLocation": {
                "artifactLocation": {"uri": uri(&finding.file), "uriBaseId": "%SRCROOT%"},
                "region": region(finding, sources.get(&finding.file)),
            },
            "logicalLocations": [{"fullyQualifiedName": finding.place.to_string()}],
        }],
        "partialFingerprints": {"place/v1": finding.fingerprint()},
    })
}

/// The span of a finding, up to the end of its first line.
fn region(finding: &Finding, source: Option<&Arc<Source>>) -> Value {
    let Position { line, column } = finding.position();
    let end = source
        .zip(finding.span.as_ref())
        .map(|(source, span)| source.position(span.end.min(source.line_at(span.start).end).max(span.start)));
    let end_column = end.map_or(column, |end| end.column.max(column));
    json!({"startLine": line, "startColumn": column, "endColumn": end_column})
}

/// A path as a relative URI reference, percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_valid_reference() {
        assert_eq!(uri("spec/docs/core/api-keys.md"), "spec/docs/core/api-keys.md");
        assert_eq!(uri("a b/é%.md"), "a%20b/%C3%A9%25.md");
    }
}
