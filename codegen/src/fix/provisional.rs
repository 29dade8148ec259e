//! `regen --fix`: provisional decisions instead of errors that need a person.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::with_line_ends_of;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::Files;
use crate::project::{Built, FIXUPS, NAMES, Options, build_with};
use crate::remedy::Remedy;
use crate::source::Source;
use crate::spec::with_remedies;

/// The most runs. Each resolves all errors that the one before found; a few are enough, unless two remedies undo each
/// other.
const MAX_RUNS: usize = 50;

/// The generated files, and the decisions without which they could not be generated.
#[derive(Debug)]
pub struct Decided {
    /// The generated files.
    pub built: Built,
    /// The new texts of the files of decisions that changed.
    pub files: Files,
}

/// Builds all generated files in memory, with provisional decisions where there would be errors.
///
/// # Errors
/// Returns the errors that no decision resolves. No file was written.
pub fn decide(root: &Path, options: &Options) -> Result<Decided, Diagnostics> {
    let mut options = options.clone();
    let mut errors = Diagnostics::default();
    for _ in 0..MAX_RUNS {
        errors = match build_with(root, &options) {
            Ok(built) => return Ok(Decided { built, files: changed(root, &options) }),
            Err(errors) => errors,
        };
        let remedies = errors.clone().into_remedies()?;
        add(root, remedies, &mut options)?;
    }
    Err(errors)
}

/// The new texts, with the line endings of the files on disk.
fn changed(root: &Path, options: &Options) -> Files {
    let texts = options.decisions.iter();
    Files(texts.map(|(file, source)| ((*file).to_owned(), with_line_ends_of(root, file, source.text()))).collect())
}

/// Adds remedies to the files of decisions. New entries are added in the order of the errors.
fn add(root: &Path, remedies: Vec<Remedy>, options: &mut Options) -> Result<(), Diagnostics> {
    let renamed: BTreeSet<_> = remedies.iter().filter_map(renamed).map(|(_, path)| path.to_owned()).collect();
    let mut seen = BTreeSet::new();
    let mut by_file: BTreeMap<&'static str, Vec<Remedy>> = BTreeMap::new();
    for remedy in remedies {
        if !is_below(&remedy, &renamed) && seen.insert(identity(&remedy)) {
            by_file.entry(file(&remedy)).or_default().push(remedy);
        }
    }
    for (file, remedies) in by_file {
        let mut diagnostics = Diagnostics::default();
        let source = options.text(root, file, &mut diagnostics);
        let text = with_remedies(&source, &remedies).map_err(|entry| {
            let error = Diagnostic::new(&source, entry, "`regen --fix` cannot change this entry as it is written");
            diagnostics.push(error.help("write the entry with each key on a line of its own"));
            diagnostics
        })?;
        options.decisions.insert(file, Source::new(file, &text));
    }
    Ok(())
}

/// The key and the path of a remedy that renames an event or a type.
fn renamed(remedy: &Remedy) -> Option<(&'static str, &str)> {
    match remedy {
        Remedy::Name { subject, name: (key @ ("event" | "type"), _), .. } => Some((key, &subject.first()?.1)),
        _ => None,
    }
}

/// Whether a remedy renames the type of a property of an event or a type that another one renames. The new name is part
/// of the property's, which may need none of its own then.
fn is_below(remedy: &Remedy, others: &BTreeSet<String>) -> bool {
    let Some(("type", path)) = renamed(remedy) else { return false };
    path.match_indices([' ', '.', '[', '<']).any(|(end, _)| path.get(..end).is_some_and(|path| others.contains(path)))
}

fn file(remedy: &Remedy) -> &'static str {
    match remedy {
        Remedy::Mark { file, .. } if file == FIXUPS => FIXUPS,
        _ => NAMES,
    }
}

/// What a remedy is about. Two errors can have one remedy.
fn identity(remedy: &Remedy) -> String {
    match remedy {
        Remedy::Mark { file, entry, .. } => format!("{file} {}", entry.start),
        Remedy::Leave { entry, path, .. } => format!("{} {path}", entry.start),
        Remedy::Name { list, subject, name: (key, _), .. } => format!("{list} {subject:?} {key}"),
    }
}
