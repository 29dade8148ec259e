//! Finds renamed events, properties and options: a removed and an added one that fit each other and no other.

use std::collections::BTreeSet;

use super::describe::{same_facts, same_lists};
use crate::model::catalogue::Entry;
use crate::model::naming::FormerName;
use crate::model::path::visit;
use crate::model::{Event, Property, Type};

/// The pairs of two lists in which each fits only the other.
pub(super) fn unambiguous<A, B>(removed: &[A], added: &[B], fits: impl Fn(&A, &B) -> bool) -> Vec<(usize, usize)> {
    let fitting = |one: &A| {
        let mut all = added.iter().enumerate().filter(|(_, other)| fits(one, other)).map(|(at, _)| at);
        all.next().filter(|_| all.next().is_none())
    };
    let pairs: Vec<_> = removed.iter().enumerate().filter_map(|(at, one)| Some((at, fitting(one)?))).collect();
    let is_only = |other: usize| pairs.iter().filter(|(_, at)| *at == other).count() == 1;
    pairs.iter().copied().filter(|(_, other)| is_only(*other)).collect()
}

/// Whether a removed and an added event can be one event.
type Fits<'f> = &'f dyn Fn(&Entry<'_>, &Entry<'_>) -> bool;

/// The removed and added events, with those paired that are one event with two types.
pub(super) struct Renamed<'a> {
    pub(super) pairs: Vec<(Entry<'a>, Entry<'a>)>,
    pub(super) removed: Vec<Entry<'a>>,
    pub(super) added: Vec<Entry<'a>>,
}

impl<'a> Renamed<'a> {
    /// Pairs the events, by the best evidence first.
    pub(super) fn find(removed: Vec<Entry<'a>>, added: Vec<Entry<'a>>, former: &[FormerName]) -> Self {
        let is_decided = |from: &Entry<'_>, to: &Entry<'_>| {
            former.iter().any(|one| one.from == from.event.event_type && one.to == to.event.event_type)
        };
        let evidence: [Fits<'_>; 4] = [
            &is_decided,
            &has_other_resource,
            &|from, to| has_other_action(from, to) && from.event.description == to.event.description,
            &has_other_action,
        ];
        let mut found = Self { pairs: Vec::new(), removed, added };
        for fits in evidence {
            found.pair(fits);
        }
        found
    }

    fn pair(&mut self, fits: Fits<'_>) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        let pairs = unambiguous(&removed, &added, |from, to| fits(from, to));
        let both = |(from, to): &(usize, usize)| Some((*removed.get(*from)?, *added.get(*to)?));
        self.pairs.extend(pairs.iter().filter_map(both));
        let rest = |all: &[Entry<'a>], taken: &dyn Fn(usize) -> bool| {
            all.iter().enumerate().filter(|(at, _)| !taken(*at)).map(|(_, one)| *one).collect()
        };
        self.removed = rest(&removed, &|at| pairs.iter().any(|(from, _)| *from == at));
        self.added = rest(&added, &|at| pairs.iter().any(|(_, to)| *to == at));
    }
}

/// Whether the types differ in one part before the last, and the events are alike.
fn has_other_resource(from: &Entry<'_>, to: &Entry<'_>) -> bool {
    differ_by_one_part(&from.event.event_type, &to.event.event_type) && are_alike(from.event, to.event)
}

/// Whether the types differ in the last part alone, in words that can mean the same, and the payloads are alike.
fn has_other_action(from: &Entry<'_>, to: &Entry<'_>) -> bool {
    let (Some((resource, action)), Some((other, other_action))) =
        (from.event.event_type.rsplit_once('.'), to.event.event_type.rsplit_once('.'))
    else {
        return false;
    };
    if resource != other || !can_be_one(action, other_action) {
        return false;
    }
    let has_payload = !payload(from.event).is_empty() || !payload(to.event).is_empty();
    if has_payload { likeness(from, to) >= 66 } else { are_alike(from.event, to.event) }
}

/// Last parts of event types, a line for each meaning.
const ACTIONS: &[&[&str]] = &[
    &["created", "added", "made", "new"],
    &["deleted", "removed", "destroyed"],
    &["updated", "changed", "modified", "edited"],
    &["started", "began", "launched"],
    &["finished", "completed", "ended", "succeeded"],
    &["failed", "errored"],
    &["cancelled", "canceled", "aborted"],
    &["approved", "accepted", "granted"],
    &["rejected", "denied", "declined"],
    &["enabled", "activated"],
    &["disabled", "deactivated"],
    &["opened"],
    &["closed"],
    &["published"],
    &["unpublished"],
    &["imported"],
    &["exported"],
    &["assigned", "attached", "joined"],
    &["unassigned", "detached", "left"],
    &["locked", "suspended"],
    &["unlocked", "resumed"],
    &["stopped"],
    &["expired"],
    &["archived"],
    &["restored"],
];

/// The line of `ACTIONS` that has a word.
fn meaning(word: &str) -> Option<usize> {
    ACTIONS.iter().position(|words| words.contains(&word))
}

/// Whether two last parts can mean the same. Two words of different meanings are two events, however alike they are.
fn can_be_one(action: &str, other: &str) -> bool {
    let (one, other_one) = (meaning(action), meaning(other));
    one.is_none() || other_one.is_none() || one == other_one
}

/// Whether two different last parts are known to mean the same.
fn mean_the_same(action: &str, other: &str) -> bool {
    meaning(action).is_some() && meaning(action) == meaning(other)
}

/// The event of `others` that an event of `own` was likely renamed from or to, and that has no nearer one in `own`.
pub(super) fn partner<'a>(event: &Entry<'a>, own: &[Entry<'a>], others: &[Entry<'a>]) -> Option<&'a str> {
    let best = nearest(event, others)?;
    nearest(&best, own).filter(|back| back.event.event_type == event.event.event_type)?;
    Some(best.event.event_type.as_str())
}

/// The event of a list that is most like another one: the payloads have half of their properties in common, or the
/// types differ in one part.
fn nearest<'a>(event: &Entry<'_>, others: &[Entry<'a>]) -> Option<Entry<'a>> {
    let is_near = |other: &&Entry<'a>| {
        let types = [event, other].map(|one| one.event.event_type.split('.').collect::<Vec<_>>());
        let [one, other_one] = &types;
        likeness(event, other) >= 50 || common(one, other_one) + 1 >= one.len().max(other_one.len())
    };
    others.iter().filter(is_near).max_by_key(|other| likeness(event, other)).copied()
}

/// How many of a hundred properties below `data` two events have in common.
fn likeness(one: &Entry<'_>, other: &Entry<'_>) -> usize {
    let (one, other) = (payload(one.event), payload(other.event));
    let all = one.union(&other).count();
    (one.intersection(&other).count() * 100).checked_div(all).unwrap_or_default()
}

fn payload(event: &Event) -> BTreeSet<(String, String)> {
    properties(event).into_iter().filter(|(path, _)| path.starts_with("data.") || path.starts_with("data<")).collect()
}

/// Whether one part before the last was removed, added or changed. The last part can change its spelling instead, or
/// become another word that means the same.
fn differ_by_one_part(one: &str, other: &str) -> bool {
    let (one, other): (Vec<_>, Vec<_>) = (one.split('.').collect(), other.split('.').collect());
    let (Some((last, one)), Some((other_last, other))) = (one.split_last(), other.split_last()) else { return false };
    let is_same = last == other_last || letters(last) == letters(other_last) && one == other;
    (is_same || mean_the_same(last, other_last)) && common(one, other) + 1 >= one.len().max(other.len())
}

/// The length of the longest common subsequence.
fn common(one: &[&str], other: &[&str]) -> usize {
    let mut row = vec![0_usize; other.len() + 1];
    for part in one {
        let mut next = vec![0];
        for (at, against) in other.iter().enumerate() {
            let above = row.get(at + 1).copied().unwrap_or_default();
            let before = next.last().copied().unwrap_or_default();
            let diagonal = row.get(at).copied().unwrap_or_default();
            next.push(if part == against { diagonal + 1 } else { above.max(before) });
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// Whether two events have at least four of five properties in common. Without properties, the descriptions must be
/// equal.
fn are_alike(one: &Event, other: &Event) -> bool {
    let (one_has, other_has) = (properties(one), properties(other));
    if one_has.is_empty() && other_has.is_empty() {
        return one.description.is_some() && one.description == other.description;
    }
    let shared = one_has.intersection(&other_has).count();
    shared * 5 >= one_has.union(&other_has).count() * 4
}

fn properties(event: &Event) -> BTreeSet<(String, String)> {
    let mut properties = BTreeSet::new();
    visit(event, &mut |path, property| {
        properties.insert((path.to_owned(), property.r#type.to_string()));
    });
    properties
}

/// The path of the object that has a property.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once(['.', '>']).map_or("", |(parent, _)| parent)
}

/// Whether two properties are the same one under two names, or in two objects.
pub(super) fn is_same_property(from: (&str, &Property), to: (&str, &Property)) -> bool {
    let ((from_path, from), (to_path, to)) = (from, to);
    let same_name = letters(&from.name) == letters(&to.name);
    let same_sentence = from.description.is_some() && from.description == to.description;
    let beside = parent(from_path) == parent(to_path);
    same_facts(from, to) && (same_name || beside && same_sentence)
        || beside && is_same_object(from, to) && (same_name || same_sentence || from.description == to.description)
}

/// Whether two objects, or arrays of objects, have at least two thirds of their properties in common, and more than one.
fn is_same_object(from: &Property, to: &Property) -> bool {
    let is_array = |one: &Property| matches!(one.r#type, Type::Array(_));
    let names = |one: &Property| -> BTreeSet<_> {
        one.properties.iter().map(|one| (one.name.clone(), one.r#type.to_string())).collect()
    };
    let (from_has, to_has) = (names(from), names(to));
    let shared = from_has.intersection(&to_has).count();
    is_array(from) == is_array(to) && shared > 1 && shared * 3 >= from_has.union(&to_has).count() * 2
}

/// Whether two options of one `oneOf` are the same one under two names: their properties are equal.
pub(super) fn is_same_option(from: (&str, &Property), to: (&str, &Property)) -> bool {
    let ((from_path, from), (to_path, to)) = (from, to);
    let of_one = from_path.rsplit_once('<').map(|(path, _)| path) == to_path.rsplit_once('<').map(|(path, _)| path);
    of_one && !from.properties.is_empty() && same_lists(from, to)
}

/// The letters and digits of a name in lower case.
pub(super) fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renamed_event_type_differs_in_one_part() {
        for (one, other, expected) in [
            ("com.qlik.v1.app.created", "com.qlik.app.created", true),
            ("com.qlik.app.created", "com.qlik.core.app.created", true),
            ("com.qlik.task.created", "com.qlik.tasks.created", true),
            ("com.qlik.app.harddeleted", "com.qlik.app.hard-deleted", true),
            ("com.qlik.app.created", "com.qlik.app.deleted", false),
            ("com.qlik.v1.app.created", "com.qlik.v2.space.created", false),
            ("com.qlik.v1.app.harddeleted", "com.qlik.app.hard-deleted", false),
            ("com.qlik.app.updated", "com.qlik.core.app.changed", true),
            ("com.qlik.v1.app.updated", "com.qlik.core.space.changed", false),
        ] {
            assert_eq!(differ_by_one_part(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn words_of_different_meanings_are_two_events() {
        for (one, other, expected) in [
            ("deleted", "removed", true),
            ("visited", "left", true),
            ("deleted", "erased", true),
            ("created", "deleted", false),
            ("approved", "rejected", false),
        ] {
            assert_eq!(can_be_one(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn a_pair_is_unambiguous() {
        let fits = |one: &i32, other: &i32| one % 10 == other % 10;
        assert_eq!(unambiguous(&[1, 2], &[12, 11], fits), [(0, 1), (1, 0)]);
        assert_eq!(unambiguous(&[1], &[11, 21], fits), []);
        assert_eq!(unambiguous(&[1, 11], &[21], fits), []);
    }
}
