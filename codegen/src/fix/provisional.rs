//! `regen --fix`: provisional decisions instead of errors that need a person.

use std::collections::BTreeSet;
use std::path::Path;

use super::with_line_ends_of;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::Files;
use crate::project::{Built, FIXUPS, NAMES, Options, build_with};
use crate::remedy::Remedy;
use crate::source::{Source, Span};
use crate::spec::with_remedy;

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

/// Adds remedies to the files of decisions.
fn add(root: &Path, remedies: Vec<Remedy>, options: &mut Options) -> Result<(), Diagnostics> {
    let all = remedies.clone();
    let mut remedies: Vec<_> =
        remedies.into_iter().filter(|one| !all.iter().any(|other| is_above(other, one))).collect();
    // From the end, so that the spans of the other entries stay right. New entries come last: they are added at the end
    // of their lists, in the order of the errors.
    remedies.sort_by_key(|remedy| std::cmp::Reverse(entry(remedy).map(|entry| entry.start)));
    let mut seen = BTreeSet::new();
    for remedy in remedies {
        if !seen.insert(identity(&remedy)) {
            continue;
        }
        let file = file(&remedy);
        let mut diagnostics = Diagnostics::default();
        let source = options.text(root, file, &mut diagnostics);
        let Some(text) = with_remedy(&source, &remedy) else {
            let entry = entry(&remedy).cloned().unwrap_or_default();
            let error = Diagnostic::new(&source, entry, "`regen --fix` cannot change this entry as it is written");
            diagnostics.push(error.help("write the entry with each key on a line of its own"));
            return Err(diagnostics);
        };
        options.decisions.insert(file, Source::new(file, &text));
    }
    Ok(())
}

/// Whether a remedy renames the event or the type that has a property whose type another one renames. The new name is
/// part of the property's, which may need none of its own then.
fn is_above(outer: &Remedy, inner: &Remedy) -> bool {
    let named = |remedy: &Remedy| match remedy {
        Remedy::Name { subject, name: (key @ ("event" | "type"), _), .. } => Some((*key, subject.first()?.1.clone())),
        _ => None,
    };
    let (Some((_, outer)), Some(("type", inner))) = (named(outer), named(inner)) else { return false };
    inner.strip_prefix(&outer).is_some_and(|rest| rest.starts_with([' ', '.', '[', '<']))
}

fn file(remedy: &Remedy) -> &'static str {
    match remedy {
        Remedy::Mark { file, .. } if file == FIXUPS => FIXUPS,
        _ => NAMES,
    }
}

/// The entry that a remedy changes; `None` if it adds one.
fn entry(remedy: &Remedy) -> Option<&Span> {
    match remedy {
        Remedy::Mark { entry, .. } | Remedy::Leave { entry, .. } => Some(entry),
        Remedy::Name { .. } => None,
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
