//! `regen --fix` on random projects: whatever changes in the documents, the result is one that `regen --check` accepts.

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use qlik_events_codegen::fix::decide;
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::shape::Shape;
use qlik_events_codegen::project::{self, FIXUPS, NAMES, Options, PAGES};

use crate::support::merge_render::render;
use crate::support::merge_world::World;
use crate::support::wild::payloads;
use crate::support::{merged_on, put};

/// A kind of decision, and where it applies.
type Drawn = (u8, Index, Index);

/// Replaces the documents, and their facts in `sources.yaml`.
fn set_documents(root: &Path, world: &World, composition: usize) {
    drop(fs::remove_dir_all(root.join(PAGES)));
    for document in &world.documents {
        put(root, &format!("{PAGES}/{}", document.file), render(document, composition));
    }
}

/// The texts of `names.yaml` and `fixups.yaml` for paths of a catalogue.
fn decisions(catalogue: &Catalogue, drawn: &[Drawn]) -> (String, String) {
    let mut paths = Vec::new();
    for entry in catalogue.entries() {
        visit(entry.event, &mut |path, property| {
            let values = property.allowed.first().cloned();
            let text = (property.description.clone(), property.required, Shape::of(property).signature());
            paths.push((format!("{} {path}", entry.event.event_type), values, text, entry.page.name.clone()));
        });
    }
    let (mut renamed, mut shared, mut set, mut keep) = (String::new(), String::new(), String::new(), String::new());
    for (number, (kind, at, other)) in drawn.iter().enumerate() {
        if paths.is_empty() {
            break;
        }
        let (path, value, (description, required, signature), page) = at.get(&paths);
        let event = path.split(' ').next().unwrap_or_default();
        match kind % 7 {
            0 => renamed += &format!("  - {{path: \"{path}\", field: field{number}, reason: It reads better.}}\n"),
            1 => renamed += &format!("  - {{path: \"{event}\", event: Event{number}, reason: It reads better.}}\n"),
            2 => {
                if let Some(value) = value {
                    let entry = format!("path: \"{path}\", value: \"{value}\", variant: Value{number}");
                    renamed += &format!("  - {{{entry}, reason: It reads better.}}\n");
                }
            }
            3 => {
                let alike: Vec<_> = paths.iter().filter(|(_, _, (.., one), _)| one == signature).collect();
                let (second, ..) = other.get(&alike);
                let list = if second == path { String::new() } else { format!("      - \"{second}\"\n") };
                shared += &format!(
                    "  - name: Shared{number}\n    description: A type.\n    paths:\n      - \"{path}\"\n{list}"
                );
            }
            4 => {
                let from = description.as_ref().map(|text| format!("    from: {text:?}\n")).unwrap_or_default();
                let entry = format!("  - path: \"{path}\"\n    key: description\n{from}    to: Another.\n");
                set += &format!("{entry}    reason: It is right.\n");
            }
            5 => {
                let entry =
                    format!("  - path: \"{path}\"\n    key: required\n    from: {required}\n    to: {}\n", !required);
                set += &format!("{entry}    reason: It is right.\n");
            }
            _ => {
                let property = format!("{{property: {{name: kept{number}, type: string}}}}");
                let entry = format!("  - page: \"{page}\"\n    path: \"{event}\"\n    property: {property}\n");
                keep += &format!("{entry}    reason: Users have it.\n");
            }
        }
    }
    let section =
        |name: &str, entries: String| if entries.is_empty() { String::new() } else { format!("{name}:\n{entries}") };
    (section("renamed", renamed) + &section("shared", shared), section("set", set) + &section("keep", keep))
}

/// Runs `regen --fix`, and writes what it makes. The error is what no decision resolves.
fn fix(root: &Path) -> Result<(), String> {
    let decided = decide(root, &Options::default()).map_err(|errors| errors.render(false))?;
    for folder in ["spec/events", "generated"] {
        drop(fs::remove_dir_all(root.join(folder)));
    }
    for (path, text) in decided.files.0.iter().chain(&decided.built.files.0) {
        put(root, path, text);
    }
    Ok(())
}

/// Whether an error is about entries that contradict each other, which no change of documents makes.
fn is_of_the_decisions_alone(errors: &str) -> bool {
    ["twice", "already", "both"].iter().any(|word| errors.contains(word))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..crate::merge_oracle::config() })]

    #[test]
    fn regen_fix_ends_in_a_state_that_check_accepts(
        first in payloads(),
        others in vec(payloads(), 1..4),
        composition in 0_usize..4,
        drawn in vec((any::<u8>(), any::<Index>(), any::<Index>()), 0..8),
    ) {
        let root = tempfile::tempdir().unwrap();
        set_documents(root.path(), &first, composition);
        let (names, fixups) = decisions(&merged_on(&first.documents, &first.site).0, &drawn);
        put(root.path(), NAMES, &names);
        put(root.path(), FIXUPS, &fixups);
        match fix(root.path()) {
            Err(errors) if is_of_the_decisions_alone(&errors) => return Err(TestCaseError::reject("contradictory decisions")),
            outcome => prop_assert!(outcome.is_ok(), "{}\n{names}\n{fixups}", outcome.unwrap_err()),
        }
        for world in &others {
            let before = [NAMES, FIXUPS].map(|file| fs::read_to_string(root.path().join(file)).unwrap());
            set_documents(root.path(), world, composition);
            let outcome = fix(root.path());
            prop_assert!(outcome.is_ok(), "{}\n{}", outcome.unwrap_err(), before.concat());
            let check = project::check(root.path()).map_err(|errors| errors.render(false));
            prop_assert_eq!(check, Ok(Vec::new()));
        }
    }
}
