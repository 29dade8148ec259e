//! Groups equal changes of many paths, and sorts all changes.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::change::Change;

/// Joins changes with the same rule, relative path and values. The worst come first, then by path.
pub(super) fn group(changes: Vec<Change>) -> Vec<Change> {
    let mut groups: BTreeMap<_, Change> = BTreeMap::new();
    for change in changes {
        let Change { rule, spot, before, after, .. } = &change;
        let key = (rule.id, spot.place.path.clone(), before.clone(), after.clone());
        match groups.get_mut(&key) {
            Some(group) => group.also.extend(change.spots().cloned()),
            None => {
                groups.insert(key, change);
            }
        }
    }
    let mut changes: Vec<_> = groups.into_values().map(in_order).collect();
    changes.sort_by(|one, other| order(one).cmp(&order(other)));
    changes
}

/// Sorts the paths of a change, and removes duplicates.
fn in_order(mut change: Change) -> Change {
    let mut spots: Vec<_> = change.spots().cloned().collect();
    spots.sort();
    spots.dedup();
    let mut spots = spots.into_iter();
    if let Some(first) = spots.next() {
        (change.spot, change.also) = (first, spots.collect());
    }
    change
}

fn order(change: &Change) -> impl Ord {
    let Change { rule, spot, before, after, .. } = change;
    (Reverse(rule.level()), spot.place.clone(), rule.id, before.clone(), after.clone())
}
