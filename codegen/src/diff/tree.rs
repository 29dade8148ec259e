//! The files of one side, from the work tree, a folder or a revision.

use std::collections::BTreeMap;
use std::path::Path;

use walkdir::WalkDir;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::relative;
use crate::model::fixup::FIXUPS;
use crate::model::levels::LEVELS;
use crate::model::naming::NAMES;

/// The files of a snapshot, by their paths below the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The name in reports: `HEAD`, `the work tree`.
    pub label: String,
    /// The prefix of its files in reports: `HEAD:`.
    pub prefix: String,
    /// The bytes of each file, by its path.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Tree {
    /// The folder of the spec's pages.
    pub const PAGES: &'static str = "spec/events";
    /// The manifest with the version of the crate.
    pub const MANIFEST: &'static str = "generated/Cargo.toml";
    /// The manifest of the workspace, from which the crate can inherit its version.
    pub const WORKSPACE: &'static str = "Cargo.toml";
    /// All files and folders that are read.
    pub const INPUT: [&'static str; 6] = [Self::PAGES, NAMES, FIXUPS, LEVELS, Self::MANIFEST, Self::WORKSPACE];

    /// An empty tree.
    #[must_use]
    pub fn new(label: impl Into<String>, prefix: impl Into<String>) -> Self {
        Self { label: label.into(), prefix: prefix.into(), files: BTreeMap::new() }
    }

    /// Reads the files below a folder. A missing file is skipped; an unreadable file is an error.
    pub fn read(mut self, root: &Path, diagnostics: &mut Diagnostics) -> Self {
        for input in Self::INPUT.iter().filter(|input| root.join(input).exists()) {
            for entry in WalkDir::new(root.join(input)).follow_links(true).sort_by_file_name() {
                match entry {
                    Ok(entry) if entry.file_type().is_dir() => {}
                    Ok(entry) => self.read_file(root, entry.path(), diagnostics),
                    Err(error) => self.error(input, &error.to_string(), diagnostics),
                }
            }
        }
        self
    }

    fn read_file(&mut self, root: &Path, path: &Path, diagnostics: &mut Diagnostics) {
        let Some(name) = relative(root, path).filter(|name| Self::is_input(name)) else { return };
        match std::fs::read(path) {
            Ok(bytes) => {
                self.files.insert(name, bytes);
            }
            Err(error) => self.error(&name, &error.to_string(), diagnostics),
        }
    }

    fn error(&self, path: &str, error: &str, diagnostics: &mut Diagnostics) {
        diagnostics.push(Diagnostic::file(format!("{}{path}", self.prefix), format!("cannot be read: {error}")));
    }

    /// Whether a path is one of the files of a tree.
    #[must_use]
    pub fn is_input(path: &str) -> bool {
        let is_page = path.starts_with(&format!("{}/", Self::PAGES)) && path.ends_with(".yaml");
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        (is_page && !is_hidden) || [NAMES, LEVELS, Self::MANIFEST, Self::WORKSPACE].contains(&path)
    }

    /// Whether the tree has a page of the spec.
    #[must_use]
    pub fn has_spec(&self) -> bool {
        self.files.keys().any(|path| path.starts_with(Self::PAGES))
    }
}
