//! The changes that a run writes at its end.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Difference, FileStatus, Files};
use qlik_events_codegen::model::{fixup::FIXUPS, naming::NAMES};
use qlik_events_codegen::spec::sources::{Kind, SOURCES, Sources};

use super::Run;
use super::update::{self, Update};
use crate::Failure;
use crate::write::apply;

/// The files with decisions of people.
const DECISIONS: [&str; 2] = [FIXUPS, NAMES];

/// The changes to documents and to `spec/sources.yaml`.
pub(super) struct Changes {
    files: BTreeMap<String, String>,
    /// The former files of pages that have moved.
    deleted: BTreeSet<String>,
    sources: Sources,
}

impl Changes {
    pub(super) fn new(sources: &Sources) -> Self {
        Self { files: BTreeMap::new(), deleted: BTreeSet::new(), sources: sources.clone() }
    }

    /// Adds the result for a document.
    pub(super) fn add(&mut self, name: &str, kind: Kind, update: Update) {
        if let Some(text) = update.text {
            self.files.insert(update::path(name, kind), text);
        }
        let documents = self.sources.pages.entry(name.to_owned()).or_default();
        match update.record {
            Some(record) => drop(documents.insert(kind, record)),
            None => drop(documents.remove(&kind)),
        }
        if documents.is_empty() {
            self.sources.pages.remove(name);
        }
    }

    /// Gives a page another name: its entry, and its files. Returns a warning for each decision of people that still
    /// names the old ones.
    ///
    /// # Errors
    /// The reason if a file cannot be read.
    pub(super) fn rename(&mut self, run: &Run, old: &str, new: &str) -> Result<Vec<String>, String> {
        for kind in Kind::ALL {
            let path = update::path(old, kind);
            if run.root.join(&path).symlink_metadata().is_ok() {
                let text = fs::read_to_string(run.root.join(&path));
                let text = text.map_err(|error| format!("cannot read {path}: {error}"))?;
                self.files.insert(update::path(new, kind), text);
                self.deleted.insert(path);
            }
        }
        if let Some(documents) = self.sources.pages.remove(old) {
            let moved = |(kind, record)| (kind, run.moved_record(new, kind, &record));
            self.sources.pages.insert(new.to_owned(), documents.into_iter().map(moved).collect());
        }
        Ok(mentions(&run.root, old, new))
    }

    /// Writes the changes.
    pub(super) fn write(mut self, root: &Path, before: &Sources) -> Result<(), Failure> {
        if self.sources != *before {
            self.files.insert(SOURCES.to_owned(), self.sources.text());
        }
        let (files, mut diagnostics) = (Files(self.files), Diagnostics::default());
        let mut differences = files::compare(root, &files, &mut diagnostics);
        let deleted = self.deleted.into_iter().map(|path| Difference { path, status: FileStatus::Orphan });
        differences.extend(deleted);
        apply(root, &files, &differences, diagnostics)
    }
}

/// The lines of `spec/fixups.yaml` and `spec/names.yaml` that name a page or one of its documents.
fn mentions(root: &Path, old: &str, new: &str) -> Vec<String> {
    let files = Kind::ALL.map(|kind| ("document:", kind.file(old), kind.file(new)));
    let names: Vec<_> = files.into_iter().chain([("page:", old.to_owned(), new.to_owned())]).collect();
    let mut warnings = Vec::new();
    for path in DECISIONS {
        let text = fs::read_to_string(root.join(path)).unwrap_or_default();
        for (at, line) in text.lines().enumerate() {
            let words = line.split([' ', ',', '{', '}', '"', '\'']).filter(|word| !word.is_empty());
            let pairs = words.clone().zip(words.skip(1));
            let is_named =
                |(key, value): (&str, &str)| names.iter().find(|(known, old, _)| key == *known && value == old);
            let found = pairs.filter_map(is_named);
            let warning = |(_, old, new): &(&str, String, String)| {
                format!("{path}:{} still names {old}, which has moved to {new}", at + 1)
            };
            warnings.extend(found.map(warning));
        }
    }
    warnings
}
