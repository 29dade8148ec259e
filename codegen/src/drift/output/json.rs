//! JSON: one object with the numbers, and an object for each difference.

use serde_json::{Value, json};

use crate::drift::{Difference, Report};
use crate::json::document;

/// The report as JSON.
#[must_use]
pub fn json(report: &Report) -> String {
    let deliveries =
        report.deliveries.iter().map(|(delivery, count)| (delivery.name().to_owned(), Value::from(*count)));
    document(&json!({
        "records": report.records,
        "events": report.events,
        "deliveries": deliveries.collect::<Value>(),
        "damaged": report.damaged,
        "without_event": report.without_event,
        "other_lines": report.other_lines,
        "differences": report.differences.iter().map(difference).collect::<Value>(),
        "unseen_types": report.unseen_types,
        "unseen_properties": report.unseen_properties,
    }))
}

fn difference(difference: &Difference) -> Value {
    let finding = &difference.finding;
    let (first, last) = difference.times.as_ref().map(|(first, last)| (first, last)).unzip();
    json!({
        "id": finding.id(),
        "level": finding.level().name(),
        "event": finding.place.event,
        "path": finding.place.path,
        "message": finding.message,
        "count": difference.count,
        "of": difference.of,
        "unit": difference.unit,
        "kinds": difference.kinds,
        "values": difference.values,
        "first": first,
        "last": last,
        "file": finding.file,
        "line": finding.position.map(|position| position.line),
        "column": finding.position.map(|position| position.column),
        "help": finding.rule.help,
        "fingerprint": finding.fingerprint(),
    })
}
