//! The files that the tool owns: what they should be, what they are, and the way from one to the other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;
use walkdir::WalkDir;

use crate::diagnostics::{Diagnostic, Diagnostics};

/// The folders in which every file is the tool's.
pub const OWNED: [&str; 2] = ["generated/src/events", "spec/events"];

/// What the owned files should be: path below the root to text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

/// How a file differs from what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is there, with another text.
    Stale,
    /// It is not there.
    Missing,
    /// It is there and should not be.
    Orphan,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
        })
    }
}

/// A file that differs from what it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Its path below the root.
    pub path: String,
    /// How it differs.
    pub state: State,
}

/// Compares the files with what they should be, byte by byte; the differences are sorted by path.
pub fn verify(root: &Path, files: &Files, diagnostics: &mut Diagnostics) -> Vec<Difference> {
    let mut differences = compare(root, files, diagnostics);
    let orphans = existing(root, diagnostics).into_iter().filter(|path| !files.0.contains_key(path));
    differences.extend(orphans.map(|path| Difference { path, state: State::Orphan }));
    differences.sort();
    differences
}

/// The same without orphans, for files that share their folder with others.
pub fn compare(root: &Path, files: &Files, diagnostics: &mut Diagnostics) -> Vec<Difference> {
    let mut differences = Vec::new();
    for (path, text) in &files.0 {
        let state = match fs::read(root.join(path)) {
            Ok(bytes) if bytes == text.as_bytes() => continue,
            Ok(_) => State::Stale,
            Err(error) if error.kind() == io::ErrorKind::NotFound => State::Missing,
            Err(error) => {
                diagnostics.push(Diagnostic::file(path, format!("this file cannot be read: {error}")));
                continue;
            }
        };
        differences.push(Difference { path: path.clone(), state });
    }
    differences
}

/// The differences as lines, with the command that mends them.
#[must_use]
pub fn list(differences: &[Difference]) -> String {
    let lines = differences.iter().map(|difference| format!("{:<7} {}\n", difference.state, difference.path));
    lines.chain(["run `cargo xtask regen` and commit\n".to_owned()]).collect()
}

/// All files in the owned folders.
fn existing(root: &Path, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for folder in OWNED.iter().filter(|folder| root.join(folder).exists()) {
        for entry in WalkDir::new(root.join(folder)) {
            match entry {
                Ok(entry) if !entry.file_type().is_dir() => {
                    paths.extend(relative(root, entry.path()));
                }
                Ok(_) => {}
                Err(error) => {
                    diagnostics.push(Diagnostic::file(*folder, format!("this folder cannot be read: {error}")))
                }
            }
        }
    }
    paths
}

/// A path below the root, with `/`.
#[must_use]
pub fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts = path.strip_prefix(root).ok()?.components();
    Some(parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/"))
}

/// Makes the files what they should be. Every new text is on the disk before the first file is replaced, by rename;
/// when anything is wrong, none is replaced. Files that do not differ are not touched.
pub fn write(root: &Path, files: &Files, differences: &[Difference], diagnostics: &mut Diagnostics) {
    if !diagnostics.is_empty() {
        return;
    }
    let mut staged: Vec<(NamedTempFile, &str)> = Vec::new();
    for difference in differences.iter().filter(|difference| difference.state != State::Orphan) {
        let Some(text) = files.0.get(&difference.path) else { continue };
        match stage(&root.join(&difference.path), text) {
            Ok(file) => staged.push((file, &difference.path)),
            Err(error) => diagnostics.push(
                Diagnostic::file(&difference.path, format!("this file cannot be written: {error}"))
                    .help("nothing was written; make the place writable and run the command again"),
            ),
        }
    }
    if !diagnostics.is_empty() {
        return;
    }
    for (file, path) in staged {
        if let Err(error) = file.persist(root.join(path)) {
            diagnostics.push(Diagnostic::file(path, format!("this file cannot be replaced: {}", error.error)));
        }
    }
    for orphan in differences.iter().filter(|difference| difference.state == State::Orphan) {
        if let Err(error) = remove(root, &orphan.path) {
            diagnostics.push(Diagnostic::file(&orphan.path, format!("this file cannot be removed: {error}")));
        }
    }
}

/// Writes a text beside its target.
fn stage(target: &Path, text: &str) -> io::Result<NamedTempFile> {
    if target.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "a folder stands in its place"));
    }
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".regen-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Removes a file, and the folders in the owned one that it leaves empty.
fn remove(root: &Path, path: &str) -> io::Result<()> {
    fs::remove_file(root.join(path))?;
    let mut folder = Path::new(path).parent();
    while let Some(parent) = folder.filter(|parent| !OWNED.iter().any(|owned| Path::new(owned) == *parent)) {
        if fs::remove_dir(root.join(parent)).is_err() {
            break;
        }
        folder = parent.parent();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        Files(pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    fn regen(root: &Path, files: &Files) -> (Vec<String>, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let differences = verify(root, files, &mut diagnostics);
        write(root, files, &differences, &mut diagnostics);
        (differences.iter().map(|one| format!("{} {}", one.state, one.path)).collect(), diagnostics)
    }

    #[test]
    fn files_are_made_changed_and_removed_and_the_rest_is_not_touched() {
        let root = tempfile::tempdir().expect("a folder");
        let first =
            files(&[("spec/events/a.yaml", "a"), ("spec/events/core/b.yaml", "b"), ("spec/events/c.yaml", "c")]);
        let (made, diagnostics) = regen(root.path(), &first);
        assert!(diagnostics.is_empty());
        assert_eq!(
            made,
            ["missing spec/events/a.yaml", "missing spec/events/c.yaml", "missing spec/events/core/b.yaml"]
        );
        let stamp = |path: &str| fs::metadata(root.path().join(path)).and_then(|data| data.modified()).expect(path);
        let before = stamp("spec/events/a.yaml");
        let second = files(&[("spec/events/a.yaml", "a"), ("spec/events/c.yaml", "changed")]);
        let (changed, _) = regen(root.path(), &second);
        assert_eq!(changed, ["stale spec/events/c.yaml", "orphan spec/events/core/b.yaml"]);
        assert_eq!(stamp("spec/events/a.yaml"), before);
        assert!(!root.path().join("spec/events/core").exists());
        assert!(regen(root.path(), &second).0.is_empty());
        assert_eq!(fs::read_dir(root.path().join("spec/events")).expect("folder").count(), 2);
    }

    #[test]
    fn when_one_file_cannot_be_written_none_is() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("spec/events/b.yaml")).expect("a folder in place of a file");
        let (_, diagnostics) = regen(root.path(), &files(&[("spec/events/a.yaml", "a"), ("spec/events/b.yaml", "b")]));
        assert!(diagnostics.render(false).contains("spec/events/b.yaml"), "{}", diagnostics.render(false));
        assert!(!root.path().join("spec/events/a.yaml").exists());
    }
}
