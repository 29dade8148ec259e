//! Lists the names of the crate that depart from the policy of `spec/README.md`, with the reasons of people.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::departure::{Departure, Rule};
use super::items::Item;
use super::planner::{Decision, Planner};
use crate::model::path::PropertyPath;

/// A nested type: its members, and its paths.
struct Nested<'p> {
    name: &'p str,
    places: Vec<PropertyPath>,
    is_object: bool,
    /// The names of the properties, or the values.
    members: BTreeSet<&'p str>,
}

impl Planner<'_> {
    /// Lists all departures by rule. `departures` has those that are already known.
    pub(super) fn audit(&mut self, mut departures: Vec<Departure>) {
        departures.extend(self.duplicate_types());
        departures.extend(self.similar_types());
        departures.extend(self.shared_names());
        departures.extend(self.renamed_names());
        departures.extend(self.without_successor());
        departures.sort();
        self.plan.departures = departures;
    }

    /// Paths of types with equal facts that are not one type.
    fn duplicate_types(&mut self) -> Vec<Departure> {
        let groups = self.nested.values().filter(|types| types.len() > 1);
        let groups: Vec<Vec<PropertyPath>> =
            groups.map(|types| types.iter().map(|(_, place)| place.clone()).collect()).collect();
        let departure = |places: Vec<PropertyPath>| {
            let each: Vec<_> = places.iter().map(std::slice::from_ref).collect();
            let reason = self.distinct(&each).map(|(_, reason)| reason);
            Departure { rule: Rule::DuplicateTypes, reason, what: list(&places), places }
        };
        groups.into_iter().map(departure).collect()
    }

    /// Pairs of types that have more than half of the members of the smaller one in common, and half of those of the
    /// larger.
    fn similar_types(&mut self) -> Vec<Departure> {
        let mut decided: BTreeMap<usize, (BTreeSet<String>, String)> = BTreeMap::new();
        let mut open: Vec<BTreeSet<String>> = Vec::new();
        let first = self.first_places();
        for (names, places) in self.alike_pairs() {
            match self.distinct(&places.each_ref().map(Vec::as_slice)) {
                Some((at, reason)) => decided.entry(at).or_insert_with(|| (BTreeSet::new(), reason)).0.extend(names),
                None => join_groups(&mut open, BTreeSet::from(names)),
            }
        }
        let decided = decided.into_values().map(|(names, reason)| (names, Some(reason)));
        let all = decided.chain(open.into_iter().map(|names| (names, None)));
        let departure = |(names, reason): (BTreeSet<String>, Option<String>)| {
            let places = names.iter().filter_map(|name| first.get(name).cloned()).collect();
            Departure { rule: Rule::SimilarTypes, what: list(&names), places, reason }
        };
        all.map(departure).collect()
    }

    /// The first path of each nested type.
    fn first_places(&self) -> BTreeMap<String, PropertyPath> {
        let nested = self.nested_types().into_iter();
        nested.filter_map(|one| Some((one.name.to_owned(), one.places.first()?.clone()))).collect()
    }

    /// Pairs of similar types: their names, and their paths.
    fn alike_pairs(&self) -> Vec<([String; 2], [Vec<PropertyPath>; 2])> {
        let mut nested = self.nested_types();
        nested.sort_by_key(|one| one.members.len());
        let mut pairs = Vec::new();
        for (at, one) in nested.iter().enumerate() {
            let no_larger = |other: &&Nested<'_>| other.members.len() <= 2 * one.members.len();
            let others = nested.iter().skip(at + 1).take_while(no_larger);
            pairs.extend(others.filter(|other| are_alike(one, other)).map(|other| {
                ([one.name.to_owned(), other.name.to_owned()], [one.places.clone(), other.places.clone()])
            }));
        }
        pairs
    }

    /// The nested types. Of types with equal facts, only the first.
    fn nested_types(&self) -> Vec<Nested<'_>> {
        let first: BTreeMap<&str, &PropertyPath> = self
            .nested
            .values()
            .filter_map(|types| types.first())
            .map(|(name, place)| (name.as_str(), place))
            .collect();
        let items = self.plan.modules.values().flat_map(|module| &module.items);
        let nested = items.filter_map(|item| {
            let place = *first.get(item.name())?;
            let places = self.places.get(item.name()).cloned().unwrap_or_else(|| vec![place.clone()]);
            let (is_object, members) = members(item)?;
            Some(Nested { name: item.name(), places, is_object, members })
        });
        nested.collect()
    }

    /// The decision that keeps types separate. Each type must have one of the decision's paths.
    fn distinct(&mut self, types: &[&[PropertyPath]]) -> Option<(usize, String)> {
        let names = self.names;
        let fits = |places: &&[PropertyPath], patterns: &[crate::model::path::PathPattern]| {
            places.iter().any(|place| patterns.iter().any(|pattern| pattern.matches(place)))
        };
        let at = names.distinct.iter().position(|one| types.iter().all(|places| fits(places, &one.paths)))?;
        self.used.insert(Decision::Distinct(at));
        names.distinct.get(at).map(|one| (at, one.reason.clone()))
    }

    /// Shared types whose name does not end like the property's name.
    fn shared_names(&self) -> Vec<Departure> {
        let ends_alike = |name: &str| {
            let places = self.places.get(name).into_iter().flatten();
            places.into_iter().any(|place| last_word(name) == last_word(property(&place.path)))
        };
        let odd = self.names.shared.iter().filter(|shared| !ends_alike(&shared.name));
        odd.map(|shared| Departure {
            rule: Rule::SharedName,
            what: shared.name.clone(),
            places: Vec::new(),
            reason: shared.reason.clone(),
        })
        .collect()
    }

    fn renamed_names(&self) -> Vec<Departure> {
        let renamed = self.names.renamed.iter().map(|one| Departure {
            rule: Rule::Renamed,
            what: format!("{} at {}", one.name, one.path),
            places: Vec::new(),
            reason: Some(one.reason.clone()),
        });
        let modules = self.names.modules.iter().map(|one| Departure {
            rule: Rule::Renamed,
            what: format!("module {} of {}", one.name, one.page),
            places: Vec::new(),
            reason: Some(one.reason.clone()),
        });
        renamed.chain(modules).collect()
    }

    /// Deprecated events without a known successor.
    fn without_successor(&self) -> Vec<Departure> {
        let events =
            self.plan.events.iter().filter(|(_, event)| event.deprecated.is_some() && event.successor.is_none());
        let reason = |event_type: &str| self.names.no_successor(event_type).map(|(_, one)| one.reason.clone());
        events
            .map(|(event_type, _)| Departure {
                rule: Rule::NoSuccessor,
                what: event_type.clone(),
                places: Vec::new(),
                reason: reason(event_type),
            })
            .collect()
    }
}

/// The properties or values of an item, and whether it is an object.
fn members(item: &Item) -> Option<(bool, BTreeSet<&str>)> {
    match item {
        Item::Struct(item) => Some((true, item.fields.iter().map(|field| field.wire.as_str()).collect())),
        Item::Enum(item) => Some((false, item.variants.iter().map(|variant| variant.wire.as_str()).collect())),
        Item::OneOf(_) => None,
    }
}

fn are_alike(one: &Nested<'_>, other: &Nested<'_>) -> bool {
    let common = 2 * one.members.intersection(&other.members).count();
    let (one_size, other_size) = (one.members.len(), other.members.len());
    one.is_object == other.is_object && common > one_size.min(other_size) && common >= one_size.max(other_size)
}

/// Adds a group, and merges it with all groups that have a name in common with it.
fn join_groups(groups: &mut Vec<BTreeSet<String>>, mut group: BTreeSet<String>) {
    groups.retain(|known| {
        let is_apart = known.is_disjoint(&group);
        if !is_apart {
            group.extend(known.iter().cloned());
        }
        is_apart
    });
    groups.push(group);
}

fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

/// The name of the property or option at the end of a path.
fn property(path: &str) -> &str {
    let name = path.rsplit(['.', '<']).next().unwrap_or(path);
    name.trim_end_matches(['[', ']', '>'])
}

/// The last word of a name, in the singular.
fn last_word(name: &str) -> String {
    let name = name.to_snake_case();
    let word = name.rsplit('_').next().unwrap_or(&name);
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if word.ends_with("ss") || word.ends_with("us") => word.to_owned(),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_with_the_same_word_in_the_singular() {
        for (name, path) in [
            ("SpaceRole", "data.roles"),
            ("Update", "data._updates"),
            ("IpPolicy", "data.policies[].ipPolicies"),
            ("GroupStatus", "data.status"),
            ("BotUser", "data<botUser>"),
            ("OauthAccess", "data.access"),
        ] {
            assert_eq!(last_word(name), last_word(property(path)), "{name} {path}");
        }
        assert_ne!(last_word("SpaceRole"), last_word(property("data.type")));
    }

    #[test]
    fn groups_with_a_name_in_common_become_one() {
        let group = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let mut groups = Vec::new();
        for names in [["a", "b"], ["c", "d"], ["b", "c"], ["x", "y"]] {
            join_groups(&mut groups, group(&names));
        }
        assert_eq!(groups, [group(&["a", "b", "c", "d"]), group(&["x", "y"])]);
    }
}
