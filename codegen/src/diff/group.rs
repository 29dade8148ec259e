//! Groups equal changes of many paths, and sorts all changes.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::change::Change;
use crate::rules::PROPERTY_TYPE_RESTATED;

/// Joins changes with the same rule, relative path and values. Types that are stated in the same other way, such as by
/// another name of their schema, are one change at whatever paths. The worst come first, then by path.
pub(super) fn group(changes: Vec<Change>) -> Vec<Change> {
    let mut groups: BTreeMap<_, Change> = BTreeMap::new();
    for change in changes {
        let Change { rule, spot, before, after, .. } = &change;
        let path = if *rule == &PROPERTY_TYPE_RESTATED { String::new() } else { spot.place.path.clone() };
        let key = (rule.id, path, before.clone(), after.clone());
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
    let Change { rule, level, spot, before, after, .. } = change;
    (Reverse(*level), spot.place.clone(), rule.id, before.clone(), after.clone())
}
