//! The generated files: their expected texts, the differences from the files on disk, and writing them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::TempPath;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostics::{Diagnostic, Diagnostics};

/// The folders in which every file is generated.
pub const GENERATED_DIRS: [&str; 3] = ["generated/samples", "generated/src/events", "spec/events"];
/// The pages of all rules.
pub const RULES: &str = "spec/RULES.md";
/// Generated files in folders that also have files written by hand.
pub const GENERATED_FILES: [&str; 1] = [RULES];

/// The texts of files, by their paths below the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

/// How a file on the disk differs from the generated one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileStatus {
    /// The file has another text.
    Stale,
    /// There is no such file.
    Missing,
    /// The file is in a generated folder, and nothing generates it.
    Orphan,
}

impl fmt::Display for FileStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
        })
    }
}

/// A file that differs from the generated one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The path below the root.
    pub path: String,
    /// How the file differs.
    pub status: FileStatus,
}

/// Compares all generated files and folders with the disk, byte by byte. The differences are sorted by path.
pub fn verify(root: &Path, files: &Files, diagnostics: &mut Diagnostics) -> Vec<Difference> {
    refuse_links(root, diagnostics);
    let mut differences = compare(root, files, diagnostics);
    let orphans = existing(root, diagnostics).into_iter().filter(|path| !files.0.contains_key(path));
    differences.extend(orphans.map(|path| Difference { path, status: FileStatus::Orphan }));
    differences.sort();
    differences
}

/// Compares files with the disk, without looking for orphans, since the folders can have other files.
pub fn compare(root: &Path, files: &Files, diagnostics: &mut Diagnostics) -> Vec<Difference> {
    let mut differences = Vec::new();
    for (path, text) in &files.0 {
        let status = match has_text(&root.join(path), text) {
            Ok(true) => continue,
            Ok(false) => FileStatus::Stale,
            Err(error) if error.kind() == io::ErrorKind::NotFound => FileStatus::Missing,
            Err(error) => {
                diagnostics.push(Diagnostic::file(path, format!("cannot read the file: {error}")));
                continue;
            }
        };
        differences.push(Difference { path: path.clone(), status });
    }
    differences
}

/// Whether a file has a text. Only a regular file of the same length is opened.
fn has_text(path: &Path, text: &str) -> io::Result<bool> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    Ok(metadata.len() == text.len() as u64 && fs::read(path)? == text.as_bytes())
}

/// The differences as lines, then the command that resolves them.
#[must_use]
pub fn render(differences: &[Difference]) -> String {
    let lines = differences.iter().map(|difference| format!("{:<7} {}\n", difference.status, difference.path));
    lines.chain(["run `cargo xtask regen` and commit\n".to_owned()]).collect()
}

/// Refuses generated folders and files that are symbolic links, since writing would change files elsewhere.
fn refuse_links(root: &Path, diagnostics: &mut Diagnostics) {
    for path in GENERATED_DIRS.iter().chain(&GENERATED_FILES) {
        if root.join(path).symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            diagnostics.push(linked(path));
        }
    }
}

fn linked(path: &str) -> Diagnostic {
    Diagnostic::file(path, "this is a symbolic link; expected a generated file or folder")
        .help("delete the link; `cargo xtask regen` only writes and deletes files inside the project")
}

/// All files in the generated folders.
fn existing(root: &Path, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for folder in GENERATED_DIRS.iter().filter(|folder| is_present_folder(&root.join(folder))) {
        for entry in WalkDir::new(root.join(folder)).follow_root_links(false) {
            let path = match entry {
                Ok(entry) => generated_file(root, &entry),
                Err(error) => Err(Diagnostic::file(*folder, format!("cannot read the folder: {error}"))),
            };
            match path {
                Ok(path) => paths.extend(path),
                Err(error) => diagnostics.push(error),
            }
        }
    }
    paths
}

/// Whether a path exists and is not a symbolic link.
fn is_present_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| !metadata.is_symlink())
}

/// The path of an entry that is a file; `None` for a folder.
fn generated_file(root: &Path, entry: &DirEntry) -> Result<Option<String>, Diagnostic> {
    let Some(path) = relative(root, entry.path()) else { return Ok(None) };
    if entry.file_type().is_dir() {
        return Ok(None);
    }
    if entry.depth() == 0 {
        return Err(Diagnostic::file(path, "this is a file; expected a folder").help("delete or rename the file"));
    }
    if entry.path_is_symlink() {
        return Err(linked(&path));
    }
    if entry.path().to_str().is_none() {
        return Err(Diagnostic::file(path, "the name of this file is not UTF-8").help("delete or rename the file"));
    }
    Ok(Some(path))
}

/// A path below the root, with `/` between its parts.
#[must_use]
pub fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts = path.strip_prefix(root).ok()?.components();
    Some(parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/"))
}

/// Writes the files that differ, and deletes the orphans. Returns the differences that were resolved.
///
/// All new texts are written to temporary files before the first file is replaced by rename. If one cannot be written,
/// or there already is an error, no file is changed. If a rename or a deletion fails after others succeeded, it is an
/// error, and the returned list has the files that were changed.
///
/// A kill between two renames leaves old and new files, each of them whole. Generated files come last: where one is new,
/// so are the decisions that it was made with.
pub fn write(root: &Path, files: &Files, differences: &[Difference], diagnostics: &mut Diagnostics) -> Vec<Difference> {
    if diagnostics.is_empty() {
        remove_left_over(root, files);
    }
    match stage_all(root, files, differences, diagnostics) {
        Some(staged) => replace(root, staged, differences, diagnostics),
        None => Vec::new(),
    }
}

/// Deletes temporary files that a killed run left beside files written by hand. Those in generated folders are orphans.
fn remove_left_over(root: &Path, files: &Files) {
    let folders: BTreeSet<&Path> = files.0.keys().filter_map(|path| Path::new(path).parent()).collect();
    let by_hand = folders.into_iter().filter(|folder| !GENERATED_DIRS.iter().any(|dir| folder.starts_with(dir)));
    for entry in by_hand.filter_map(|folder| fs::read_dir(root.join(folder)).ok()).flatten().flatten() {
        if entry.file_name().as_encoded_bytes().starts_with(TEMPORARY.as_bytes()) {
            // What cannot be deleted does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A temporary file with a new text, beside the file that it will replace. It is closed, since a system can allow fewer
/// open files than there are.
type Staged<'a> = (TempPath, &'a Difference);

/// The start of the names of temporary files.
const TEMPORARY: &str = ".regen-";

/// Writes all new texts to temporary files; `None` if there is an error.
fn stage_all<'a>(
    root: &Path,
    files: &Files,
    differences: &'a [Difference],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Staged<'a>>> {
    if !diagnostics.is_empty() {
        return None;
    }
    let mut staged = Vec::new();
    for difference in differences.iter().filter(|difference| difference.status != FileStatus::Orphan) {
        let Some(text) = files.0.get(&difference.path) else { continue };
        match stage(&root.join(&difference.path), text) {
            Ok(file) => staged.push((file, difference)),
            Err(error) => diagnostics.push(
                Diagnostic::file(&difference.path, format!("cannot write the file: {error}"))
                    .help("make the folder writable and run the command again"),
            ),
        }
    }
    diagnostics.is_empty().then_some(staged)
}

/// Replaces files by their new texts, and deletes the orphans. Continues after an error.
fn replace(
    root: &Path,
    staged: Vec<Staged<'_>>,
    differences: &[Difference],
    diagnostics: &mut Diagnostics,
) -> Vec<Difference> {
    let mut done = Vec::new();
    let mut record = |difference: &Difference, action: &str, result: io::Result<()>| match result {
        Ok(()) => done.push(difference.clone()),
        Err(error) => diagnostics.push(
            Diagnostic::file(&difference.path, format!("cannot {action} the file: {error}"))
                .help("check the file and run the command again; other files may have been changed"),
        ),
    };
    for (file, difference) in in_order(staged) {
        let result = file.persist(root.join(&difference.path));
        record(difference, "replace", result.map_err(|error| error.error));
    }
    for orphan in differences.iter().filter(|difference| difference.status == FileStatus::Orphan) {
        record(orphan, "delete", remove(root, &orphan.path));
    }
    done.sort();
    done
}

/// The files that are read, then those that are generated from them.
fn in_order(mut staged: Vec<Staged<'_>>) -> Vec<Staged<'_>> {
    staged.sort_by_key(|(_, difference)| is_generated(&difference.path));
    staged
}

/// Whether a file is generated, rather than read.
fn is_generated(path: &str) -> bool {
    GENERATED_FILES.contains(&path) || GENERATED_DIRS.iter().any(|dir| Path::new(path).starts_with(dir))
}

/// Writes a text to a temporary file beside its target.
fn stage(target: &Path, text: &str) -> io::Result<TempPath> {
    if target.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "there is a folder of this name"));
    }
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}

/// Deletes a file, and its parent folders that become empty, below the generated folder.
fn remove(root: &Path, path: &str) -> io::Result<()> {
    fs::remove_file(root.join(path))?;
    let mut folder = Path::new(path).parent();
    while let Some(parent) = folder.filter(|parent| !GENERATED_DIRS.iter().any(|dir| Path::new(dir) == *parent)) {
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
        let done = write(root, files, &differences, &mut diagnostics);
        assert_eq!(done.len(), if diagnostics.is_empty() { differences.len() } else { 0 });
        (differences.iter().map(line).collect(), diagnostics)
    }

    fn line(difference: &Difference) -> String {
        format!("{} {}", difference.status, difference.path)
    }

    #[test]
    fn only_files_that_differ_are_written() {
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
    fn no_file_is_written_if_one_cannot_be() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("spec/events/b.yaml")).expect("a folder in place of a file");
        let (_, diagnostics) = regen(root.path(), &files(&[("spec/events/a.yaml", "a"), ("spec/events/b.yaml", "b")]));
        assert!(diagnostics.render(false).contains("spec/events/b.yaml"), "{}", diagnostics.render(false));
        assert!(!root.path().join("spec/events/a.yaml").exists());
    }

    #[test]
    fn generated_files_are_replaced_after_those_that_they_are_made_from() {
        let root = tempfile::tempdir().expect("a folder");
        let paths = ["generated/samples/a.json", "spec/RULES.md", "spec/events/a.yaml", "spec/names.yaml"];
        let wanted = files(&paths.map(|path| (path, "text")));
        let mut diagnostics = Diagnostics::default();
        let differences = compare(root.path(), &wanted, &mut diagnostics);
        let staged = stage_all(root.path(), &wanted, &differences, &mut diagnostics).expect("staged");
        let order: Vec<_> = in_order(staged).iter().map(|(_, difference)| difference.path.clone()).collect();
        assert_eq!(order, [paths[3], paths[0], paths[1], paths[2]]);
    }

    #[test]
    fn a_failed_replacement_names_the_changed_files() {
        let root = tempfile::tempdir().expect("a folder");
        let files = files(&[("spec/events/a.yaml", "a"), ("spec/events/b.yaml", "b"), ("spec/events/c.yaml", "c")]);
        fs::create_dir_all(root.path().join("spec/events")).expect("a folder");
        fs::write(root.path().join("spec/events/old.yaml"), "").expect("a file");
        let mut diagnostics = Diagnostics::default();
        let differences = verify(root.path(), &files, &mut diagnostics);
        let staged = stage_all(root.path(), &files, &differences, &mut diagnostics).expect("staged");
        fs::create_dir(root.path().join("spec/events/b.yaml")).expect("a folder in place of a file");
        let done = replace(root.path(), staged, &differences, &mut diagnostics);
        assert_eq!(
            done.iter().map(line).collect::<Vec<_>>(),
            ["missing spec/events/a.yaml", "missing spec/events/c.yaml", "orphan spec/events/old.yaml"]
        );
        let text = diagnostics.render(false);
        assert!(text.contains("cannot replace the file") && text.contains("--> spec/events/b.yaml"), "{text}");
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(fs::read_dir(root.path().join("spec/events")).expect("a folder").count(), 3, "nothing is left over");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_or_deleted_through_links() {
        for link in ["spec/events", "spec/events/core", "spec/events/a.yaml", "generated/src/events", "spec/RULES.md"] {
            let root = tempfile::tempdir().expect("a folder");
            let elsewhere = tempfile::tempdir().expect("a folder");
            fs::write(elsewhere.path().join("a.yaml"), "mine").expect("a file");
            let link_path = root.path().join(link);
            fs::create_dir_all(link_path.parent().expect("a folder")).expect("a folder");
            let is_file = link.ends_with(".yaml") || link.ends_with(".md");
            let target = if is_file { elsewhere.path().join("a.yaml") } else { elsewhere.path().to_owned() };
            std::os::unix::fs::symlink(target, &link_path).expect("a link");
            let wanted =
                files(&[("spec/events/a.yaml", "a"), ("spec/events/core/b.yaml", "b"), ("spec/RULES.md", "r")]);
            let mut diagnostics = Diagnostics::default();
            let differences = verify(root.path(), &wanted, &mut diagnostics);
            assert!(write(root.path(), &wanted, &differences, &mut diagnostics).is_empty());
            let text = diagnostics.render(false);
            assert!(text.contains("symbolic link") && text.contains(&format!("--> {link}")), "{text}");
            assert!(link_path.is_symlink(), "{link} is deleted");
            assert_eq!(fs::read_dir(elsewhere.path()).expect("a folder").count(), 1, "{link} is written through");
            assert_eq!(fs::read_to_string(elsewhere.path().join("a.yaml")).expect("a file"), "mine");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_place_of_a_generated_file_is_an_error() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("spec/events")).expect("a folder");
        let made = std::process::Command::new("mkfifo").arg(root.path().join("spec/events/a.yaml")).status();
        assert!(made.expect("mkfifo").success());
        let (_, diagnostics) = regen(root.path(), &files(&[("spec/events/a.yaml", "a")]));
        assert!(diagnostics.render(false).contains("not a regular file"), "{}", diagnostics.render(false));
    }

    #[test]
    fn a_file_in_place_of_a_generated_folder_is_an_error() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("spec")).expect("a folder");
        fs::write(root.path().join("spec/events"), "mine").expect("a file");
        let (_, diagnostics) = regen(root.path(), &Files::default());
        assert!(diagnostics.render(false).contains("expected a folder"), "{}", diagnostics.render(false));
        assert_eq!(fs::read_to_string(root.path().join("spec/events")).expect("a file"), "mine");
    }
}
