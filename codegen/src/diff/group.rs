//! Shows once what hit many places alike, and puts all in order.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::change::Change;

/// Joins changes of one rule at one path with the same before and after; the worst come first, then by place.
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

/// The places of a change in their order, each once.
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
