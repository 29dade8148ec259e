//! JSON: an array with an object for each finding. Similar findings of one document are one object, with the others in
//! `also`.

use serde_json::{Value, json};

use super::{Group, group_similar};
use crate::json::document;
use crate::lint::Finding;
use crate::spec::SetEntry;

/// The findings as JSON.
#[must_use]
pub fn json(findings: &[Finding]) -> String {
    document(&group_similar(findings).iter().map(value).collect())
}

fn value((finding, others): &Group<'_>) -> Value {
    json!({
        "id": finding.id(),
        "level": finding.level().name(),
        "file": finding.file,
        "line": finding.position.map(|position| position.line),
        "column": finding.position.map(|position| position.column),
        "event": finding.place.event,
        "path": finding.place.path,
        "message": finding.message,
        "help": finding.rule.help,
        "fingerprint": finding.fingerprint(),
        "fixup": finding.suggestion.as_ref().map(fixup),
        "also": others.iter().map(|other| place(other)).collect::<Value>(),
    })
}

/// A further position of a finding.
fn place(finding: &Finding) -> Value {
    json!({
        "line": finding.position.map(|position| position.line),
        "column": finding.position.map(|position| position.column),
        "event": finding.place.event,
        "path": finding.place.path,
        "fingerprint": finding.fingerprint(),
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
