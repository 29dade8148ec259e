//! GitHub workflow commands that annotate the lines of the spec.

use super::{places, shortened, summary};
use crate::diff::{Change, Diff, Spot};
use crate::github_commands::{message, property};
use crate::rules::SemverImpact;

/// The characters of a text that are shown.
const MOST: usize = 300;

/// The longest text, in characters, that is printed before another one on the same line.
const SHORT: usize = 60;

/// The diff as workflow commands, the worst change first, since GitHub shows ten annotations of a kind and step. A
/// breaking change is annotated at each of its paths. `prefix` is the folder of the project below the root of its
/// repository, such as `SUB/`.
#[must_use]
pub fn github(diff: &Diff, prefix: &str) -> String {
    let summary = format!("::notice title={}::{}\n", property("Change of the spec"), message(&summary(diff)));
    let first = diff.changes.iter().map(|change| annotation(change, &change.spot, &places(change), prefix));
    let breaking = diff.of_level(SemverImpact::Breaking);
    let further = breaking.flat_map(|change| change.also.iter().map(move |spot| (change, spot)));
    let further = further.map(|(change, spot)| annotation(change, spot, &spot.place.to_string(), prefix));
    std::iter::once(summary).chain(first).chain(further).collect()
}

/// An annotation at the newer line, or at the line nearest to a removed one.
fn annotation(change: &Change, spot: &Spot, places: &str, prefix: &str) -> String {
    let command = if change.level() == SemverImpact::Breaking { "warning" } else { "notice" };
    let title = format!("{}: {}", change.level(), change.rule.summary);
    let at = spot.to.as_ref().or(spot.anchor.as_ref());
    let at = at.map(|at| format!("file={},line={},", property(&format!("{prefix}{}", at.file)), at.line));
    let at = at.unwrap_or_default();
    let was = spot.from.as_ref().filter(|_| spot.to.is_none());
    let was = was.map(|was| format!("\nIt was at {was}.")).unwrap_or_default();
    let rule = change.rule.id;
    let says =
        format!("{places}\n{}{was}\ncargo xtask explain {rule}; fingerprint {}", values(change), change.fingerprint());
    format!("::{command} {at}title={}::{}\n", property(&title), message(&says))
}

fn values(change: &Change) -> String {
    match shortened(change.before.as_deref(), change.after.as_deref(), MOST) {
        (Some(before), Some(after)) if before.len().max(after.len()) <= SHORT => format!("{before} -> {after}"),
        (Some(before), Some(after)) => format!("was: {before}\nis: {after}"),
        (Some(before), None) => format!("removed: {before}"),
        (None, Some(after)) => format!("new: {after}"),
        (None, None) => change.rule.description.to_owned(),
    }
}
