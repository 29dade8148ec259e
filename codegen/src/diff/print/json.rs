//! JSON, for programs. `spec/RULES.md` explains every key.

use semver::Version;
use serde_json::{Value, json};

use crate::diff::{Change, Diff, Location, Side, Spot, ToConfirm};
use crate::json::document;
use crate::rules::SemverImpact;

/// The diff as one JSON object.
#[must_use]
pub fn json(diff: &Diff) -> String {
    let count = |level: SemverImpact| diff.all().filter(|change| change.level() == level).count();
    document(&json!({
        "from": side(&diff.from),
        "to": side(&diff.to),
        "level": diff.level().map(SemverImpact::name),
        "counts": {
            "breaking": count(SemverImpact::Breaking),
            "additive": count(SemverImpact::Additive),
            "docs": count(SemverImpact::Docs),
        },
        "places": {
            "breaking": diff.places_of(SemverImpact::Breaking),
            "additive": diff.places_of(SemverImpact::Additive),
            "docs": diff.places_of(SemverImpact::Docs),
        },
        "bump": {
            "needed": version(diff.required_version().as_ref()),
            "done": is_bumped(diff),
            "crate_changed": diff.changes_crate,
        },
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
        "left_out": diff.left_out.len(),
        "to_confirm": diff.to_confirm.iter().map(to_confirm).collect::<Vec<_>>(),
    }))
}

/// Whether the newer version satisfies the changes; `null` if a version is unknown.
fn is_bumped(diff: &Diff) -> Value {
    let is_known = !diff.changes_crate || diff.from.version.is_some();
    if is_known { (!diff.is_unbumped()).into() } else { Value::Null }
}

fn side(side: &Side) -> Value {
    json!({ "label": side.label, "version": version(side.version.as_ref()) })
}

fn version(version: Option<&Version>) -> Value {
    version.map_or(Value::Null, |version| version.to_string().into())
}

fn change(change: &Change) -> Value {
    let Spot { place, from, to, .. } = &change.spot;
    json!({
        "rule": change.rule.id,
        "level": change.level().name(),
        "rule_level": change.rule.level().name(),
        "approval": change.approval.as_ref().map(|one| json!({
            "until": one.until.to_string(),
            "reason": one.reason,
        })),
        "event": place.event,
        "path": place.path,
        "before": change.before,
        "after": change.after,
        "fingerprint": change.fingerprint(),
        "from": location(from.as_ref()),
        "to": location(to.as_ref()),
        "also": change.also.iter().map(spot).collect::<Vec<_>>(),
    })
}

fn to_confirm(decision: &ToConfirm) -> Value {
    json!({
        "event": decision.subject.event,
        "path": decision.subject.path,
        "why": decision.why,
        "at": location(Some(&decision.at)),
    })
}

fn spot(spot: &Spot) -> Value {
    let Spot { place, from, to, .. } = spot;
    json!({
        "event": place.event,
        "path": place.path,
        "from": location(from.as_ref()),
        "to": location(to.as_ref()),
    })
}

fn location(location: Option<&Location>) -> Value {
    location.map_or(Value::Null, |location| json!({ "file": location.file, "line": location.line }))
}
