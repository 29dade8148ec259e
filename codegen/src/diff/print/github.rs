//! For a workflow of GitHub: commands that annotate the lines of the spec.

use super::{places, shortened, summary};
use crate::diff::{Change, Diff};
use crate::rules::Level;
use crate::workflow::{message, property};

/// Characters of a text that are shown.
const MOST: usize = 300;

/// The diff as workflow commands, the worst change first: GitHub shows ten of a kind and a step.
#[must_use]
pub fn github(diff: &Diff) -> String {
    let summary = format!("::notice title={}::{}\n", property("The spec"), message(&summary(diff)));
    std::iter::once(summary).chain(diff.changes.iter().map(annotation)).collect()
}

/// An annotation at the newer line, or at what is nearest to a line that is gone.
fn annotation(change: &Change) -> String {
    let command = if change.level() == Level::Breaking { "warning" } else { "notice" };
    let title = format!("{}: {}", change.level(), change.rule.title);
    let at = change.spot.to.as_ref().or(change.spot.near.as_ref());
    let at = at.map(|at| format!("file={},line={},", property(&at.file), at.line)).unwrap_or_default();
    format!("::{command} {at}title={}::{}\n", property(&title), message(&says(change)))
}

fn says(change: &Change) -> String {
    let (before, after) = shortened(change.before.as_deref(), change.after.as_deref(), MOST);
    let said = match (before, after) {
        (Some(before), Some(after)) => format!("{before}\nis now\n{after}"),
        (Some(before), None) => format!("gone: {before}"),
        (None, Some(after)) => format!("new: {after}"),
        (None, None) => change.rule.means.to_owned(),
    };
    let was = change.spot.from.as_ref().filter(|_| change.spot.to.is_none());
    let was = was.map(|was| format!("\nIt was at {was}.")).unwrap_or_default();
    let rule = change.rule.id;
    format!("{}\n{said}{was}\n{rule} (cargo xtask explain {rule}), {}", places(change), change.fingerprint())
}
