//! The files of a release: the version in the manifest, the lock file and the READMEs, and the change log's section.
//!
//! The version is the smallest that fits the changes since the last release, unless the manifest has a greater one. The
//! texts of the files come in, and their new texts go out.

mod changelog;
mod entry;
mod manifest;
mod readme;

use std::collections::BTreeMap;
use std::sync::Arc;

use semver::Version;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::diff::{Diff, Tree};
use crate::files::Files;
use crate::source::Source;

/// The change log.
pub const CHANGELOG: &str = "CHANGELOG.md";
/// The lock file, with the version of each package.
pub const LOCK: &str = "Cargo.lock";
/// The files that can name the version that a dependent writes into its manifest.
pub const READMES: [&str; 2] = ["README.md", "generated/README.md"];
/// All files that a release can change.
pub const FILES: [&str; 5] = [Tree::MANIFEST, LOCK, CHANGELOG, "README.md", "generated/README.md"];

/// What is to be released.
#[derive(Debug)]
pub struct Release<'a> {
    /// The version.
    pub version: Version,
    /// The changes since the last release; `None` before the first one.
    pub since: Option<&'a Diff>,
}

impl<'a> Release<'a> {
    /// The release that follows the older side of a diff; `None` if a side has no version.
    #[must_use]
    pub fn after(diff: &'a Diff) -> Option<Self> {
        let manifest = diff.to.version.clone()?;
        diff.from.version.as_ref()?;
        let version = diff.required_version().filter(|_| diff.is_unbumped()).unwrap_or(manifest);
        Some(Self { version, since: Some(diff) })
    }

    /// The first release.
    #[must_use]
    pub const fn first(version: Version) -> Self {
        Self { version, since: None }
    }

    /// The version of the last release.
    #[must_use]
    pub fn last(&self) -> Option<&Version> {
        self.since?.from.version.as_ref()
    }

    /// Whether there is nothing to release: neither a change of the spec nor another version.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.since.is_some_and(|diff| diff.changes.is_empty()) && self.last() == Some(&self.version)
    }

    /// The lines that the release adds to the change log.
    #[must_use]
    pub fn entry(&self) -> String {
        entry::text(self.since, &BTreeMap::new())
    }

    /// The texts of the files that change, from the present texts of [`FILES`]. A file that does not exist is left out,
    /// except for the change log, which is created.
    pub fn files(&self, texts: &BTreeMap<String, Arc<Source>>, diagnostics: &mut Diagnostics) -> Files {
        let mut files = BTreeMap::new();
        let mut add = |path: &str, text: Result<String, Diagnostic>| match text {
            Ok(text) if texts.get(path).is_none_or(|source| source.text() != text) => {
                files.insert(path.to_owned(), text);
            }
            Ok(_) => {}
            Err(error) => diagnostics.push(error),
        };
        let empty = Source::new(CHANGELOG, "");
        add(CHANGELOG, changelog::update(texts.get(CHANGELOG).unwrap_or(&empty), self));
        if let Some(source) = texts.get(Tree::MANIFEST) {
            add(Tree::MANIFEST, manifest::set_version(source, &self.version));
            if let Some(lock) = texts.get(LOCK) {
                add(LOCK, manifest::set_locked_version(lock, source, &self.version));
            }
            let name = manifest::package_name(source);
            for path in READMES {
                let (Some(readme), Some(name)) = (texts.get(path), &name) else { continue };
                add(path, Ok(readme::set_requirement(readme.text(), name, &self.version)));
            }
        }
        Files(files)
    }
}
