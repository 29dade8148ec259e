//! GitHub workflow commands that annotate the lines of the spec.

use std::cmp::Reverse;

use super::{decisions, left_out, places, shortened, summary};
use crate::diff::{Change, Diff, Spot};
use crate::github_commands::{message, property};
use crate::rules::SemverImpact;

/// The characters of a text that are shown.
const MOST: usize = 300;

/// The longest text, in characters, that is printed before another one on the same line.
const SHORT: usize = 60;

/// The annotations of a step that GitHub shows. It drops the others without a word.
const MAX_ANNOTATIONS: usize = 10;

/// The diff as at most ten workflow commands, the worst first: a summary, a place of each change, and as many further
/// places of breaking changes as there is room for. The summary says how many are left out. `prefix` is the folder of the project below the root of
/// its repository, such as `SUB/`.
#[must_use]
pub fn github(diff: &Diff, prefix: &str) -> String {
    let first = diff.changes.iter().map(|change| (change, &change.spot));
    let breaking = diff.of_level(SemverImpact::Breaking);
    let further = breaking.flat_map(|change| change.also.iter().map(move |spot| (change, spot)));
    let mut shown: Vec<_> = first.chain(further).collect();
    let more = shown.len().checked_sub(MAX_ANNOTATIONS - 1).filter(|more| *more > 0);
    let more = more.map(|more| {
        format!("\nand {more} more annotations, which GitHub would not show; `cargo xtask diff` lists all")
    });
    shown.truncate(MAX_ANNOTATIONS - 1);
    shown.sort_by_key(|(change, _)| Reverse(change.level()));
    let left_out = left_out(diff).map(|text| format!("\n{text}")).unwrap_or_default();
    let to_confirm = match diff.to_confirm.len() {
        0 => String::new(),
        1 => "\n1 provisional decision to confirm".to_owned(),
        count => format!("\n{count} provisional decisions to confirm"),
    };
    let says = summary(diff) + &more.unwrap_or_default() + &left_out + &to_confirm;
    let summary = format!("::notice title={}::{}\n", property("Change of the spec"), message(&says));
    let annotations = shown.iter().map(|(change, spot)| annotation(change, spot, prefix));
    std::iter::once(summary).chain(annotations).collect()
}

/// An annotation at the newer line, or at the line nearest to a removed one.
fn annotation(change: &Change, spot: &Spot, prefix: &str) -> String {
    let places = if *spot == change.spot { places(change) } else { spot.place.to_string() };
    let command = if change.level() == SemverImpact::Breaking { "warning" } else { "notice" };
    let title = format!("{}: {}", change.level(), change.rule.summary);
    let at = spot.to.as_ref().or(spot.anchor.as_ref());
    let at = at.map(|at| format!("file={},line={},", property(&format!("{prefix}{}", at.file)), at.line));
    let at = at.unwrap_or_default();
    let was = spot.from.as_ref().filter(|_| spot.to.is_none());
    let was = was.map(|was| format!("\nIt was at {was}.")).unwrap_or_default();
    let decisions: String = decisions(change).iter().map(|one| format!("\n{one}")).collect();
    let rule = change.rule.id;
    let says = format!(
        "{places}\n{}{was}{decisions}\ncargo xtask explain {rule}; fingerprint {}",
        values(change),
        change.fingerprint()
    );
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
