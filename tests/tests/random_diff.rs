//! `diff` of random catalogues: nothing changes between a catalogue and itself, each fact that differs is reported, two
//! steps report no less than one, and a further change never lowers the level.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::diff::{Diff, Snapshot, Tree};
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Event, Property};
use qlik_events_codegen::rules::SemverImpact;
use qlik_events_codegen::spec;

use crate::merge_oracle::config;
use crate::support::merge_world::World;
use crate::support::merged_on;
use crate::support::wild::plain_payloads;

fn catalogue(world: &World) -> Catalogue {
    merged_on(&world.documents, &world.site).0
}

fn snapshot(catalogue: &Catalogue) -> Snapshot {
    let mut tree = Tree::new("a side", "");
    tree.files = catalogue.pages.iter().map(|page| (page.path(), spec::save(page).into_bytes())).collect();
    let mut diagnostics = Diagnostics::default();
    Snapshot::load(tree, &mut diagnostics).unwrap_or_else(|| panic!("{}", diagnostics.render(false)))
}

fn diff(from: &Catalogue, to: &Catalogue) -> Diff {
    Diff::new(&snapshot(from), &snapshot(to))
}

/// The facts of each path, by event and path.
fn facts(catalogue: &Catalogue) -> BTreeMap<(String, String), String> {
    let mut facts = BTreeMap::new();
    for entry in catalogue.entries() {
        let event = entry.event;
        let Event { channel, title, action, visibility, stability, deprecated, description, announced, .. } = event;
        let Event { deprecated_since, sunset, successor, .. } = event;
        let words = (channel, title, action, visibility, stability, deprecated, description, announced);
        let own = format!("{:?}", (&entry.page.name, words, deprecated_since, sunset, successor));
        facts.insert((event.event_type.clone(), String::new()), own);
        visit(event, &mut |path, property| {
            let Property { r#type, required, deprecated, allowed, description, inferred, truncated, .. } = property;
            let metadata: BTreeMap<_, _> =
                property.metadata.iter().map(|(key, value)| (key, value.to_string())).collect();
            let own =
                format!("{:?}", (r#type, required, deprecated, allowed, metadata, description, inferred, truncated));
            facts.insert((event.event_type.clone(), path.to_owned()), own);
        });
    }
    facts
}

/// The paths whose facts differ, apart from those below a path that only one side has.
fn differing(from: &Catalogue, to: &Catalogue) -> BTreeSet<(String, String)> {
    let [from, to] = [from, to].map(facts);
    let keys: BTreeSet<_> = from.keys().chain(to.keys()).collect();
    keys.into_iter().filter(|key| from.get(*key) != to.get(*key)).cloned().collect()
}

/// The places that a diff names.
fn named(diff: &Diff) -> BTreeSet<(String, String)> {
    let spots = diff.changes.iter().flat_map(|change| std::iter::once(&change.spot).chain(&change.also));
    spots.map(|spot| (spot.place.event.clone(), spot.place.path.clone())).collect()
}

/// Whether a place is named, or one above it.
fn is_named(named: &BTreeSet<(String, String)>, (event, path): &(String, String)) -> bool {
    let is_above = |other: &String| {
        path == other || path.strip_prefix(other.as_str()).is_some_and(|rest| rest.starts_with(['.', '[', '<']))
    };
    named.iter().any(|(named, other)| named == event && (other.is_empty() || is_above(other)))
}

fn level(diff: &Diff) -> Option<SemverImpact> {
    diff.changes.iter().map(|change| change.level()).max()
}

/// The first catalogue with the events of some types as they are in the second one.
fn with_events(first: &Catalogue, second: &Catalogue, types: &[&str]) -> Catalogue {
    let mut mixed = first.clone();
    for page in &mut mixed.pages {
        for event in page.events.iter_mut().filter(|event| types.contains(&event.event_type.as_str())) {
            let other = second.find(&event.event_type).map(|entry| entry.event);
            if let Some(other) = other {
                *event = Event { documents: event.documents.clone(), from: event.from.clone(), ..other.clone() };
                without_sources(&mut event.properties);
            }
        }
    }
    mixed
}

/// The documents of the two catalogues differ, and so do the sources of their facts.
fn without_sources(properties: &mut [Property]) {
    for property in properties {
        property.from = Default::default();
        without_sources(&mut property.properties);
        without_sources(&mut property.options);
    }
}

/// Three catalogues: of unlike documents, or each of some more documents of the same events than the one before.
fn catalogues() -> impl Strategy<Value = [Catalogue; 3]> {
    let unlike =
        [plain_payloads(), plain_payloads(), plain_payloads()].prop_map(|worlds| worlds.map(|world| catalogue(&world)));
    let growing = plain_payloads().prop_map(|world| {
        let count = world.documents.len();
        [1, count.div_ceil(2), count].map(|count| merged_on(&world.documents[..count], &world.site).0)
    });
    prop_oneof![1 => unlike, 2 => growing]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_catalogue_does_not_differ_from_itself(world in plain_payloads()) {
        let catalogue = catalogue(&world);
        let diff = diff(&catalogue, &catalogue);
        prop_assert!(diff.changes.is_empty() && !diff.changes_crate, "{:#?}", diff.changes);
    }

    #[test]
    fn each_fact_that_differs_is_reported([from, to, _] in catalogues()) {
        let diff = diff(&from, &to);
        let named = named(&diff);
        for place in differing(&from, &to) {
            prop_assert!(is_named(&named, &place), "{place:?}\n{:#?}\n{:#?}", facts(&from).get(&place), facts(&to).get(&place));
        }
    }

    #[test]
    fn two_steps_report_no_less_than_one([first, second, third] in catalogues()) {
        let steps = [diff(&first, &second), diff(&second, &third)];
        let named_by_steps = steps.iter().flat_map(named).collect();
        let once = diff(&first, &third);
        for place in named(&once) {
            prop_assert!(is_named(&named_by_steps, &place), "{place:?}");
        }
        prop_assert!(steps.iter().filter_map(level).max() >= level(&once));
    }

    #[test]
    fn a_further_change_never_lowers_the_level([first, _, second] in catalogues()) {
        let types: Vec<&str> = first.entries().map(|entry| entry.event.event_type.as_str()).collect();
        let mut before = None;
        for count in 0..=types.len() {
            let level = level(&diff(&first, &with_events(&first, &second, &types[..count])));
            prop_assert!(level >= before, "{level:?} after {before:?} with {:?}", &types[..count]);
            before = level;
        }
    }
}
