//! JSON: an array with an object for each finding.

use serde_json::{Value, json};

use crate::json::document;
use crate::lint::Finding;
use crate::spec::SetEntry;

/// The findings as JSON.
#[must_use]
pub fn json(findings: &[Finding]) -> String {
    document(&findings.iter().map(value).collect())
}

fn value(finding: &Finding) -> Value {
    json!({
        "id": finding.id(),
        "level": finding.level().name(),
        "file": finding.file(),
        "line": finding.position.map(|position| position.line),
        "column": finding.position.map(|position| position.column),
        "event": finding.place.event,
        "path": finding.place.path,
        "message": finding.message,
        "help": finding.rule.help,
        "fingerprint": finding.fingerprint(),
        "fixup": finding.suggestion.as_ref().map(fixup),
    })
}

fn fixup(entry: &SetEntry) -> Value {
    json!({
        "document": entry.document,
        "path": entry.place.to_string(),
        "key": entry.key,
        "from": entry.from,
        "to": entry.to,
        "reason": entry.reason,
    })
}
