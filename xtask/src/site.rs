//! Writes a site: a folder that is replaced as a whole, by rename.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::export::html::{INDEX, MARK};
use qlik_events_codegen::files::{self, Files};

use crate::Failure;
use crate::write;

/// Writes the files of a site to a folder. What the folder had before is deleted, if it was a site.
///
/// The new site is written beside the folder, and takes its place by rename: there never is half of one.
pub(crate) fn write(folder: &str, site: &Files) -> Result<(), Failure> {
    // A symbolic link is kept, and its target is replaced.
    let target = fs::canonicalize(folder).unwrap_or_else(|_| folder.into());
    let refuse = |message: String, help: &str| {
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::file(folder, message).help(help));
        Failure::unchanged(diagnostics)
    };
    match existing(&target) {
        Ok(Existing::Nothing) => {}
        Ok(Existing::Site) if is_equal(&target, site) => return Ok(()),
        Ok(Existing::Site) => {}
        Ok(Existing::Other) => {
            return Err(refuse(
                "the folder has other files than a site; it would be replaced as a whole".to_owned(),
                "name a new folder, or an empty one",
            ));
        }
        Err(error) => return Err(refuse(format!("cannot read the folder: {error}"), "name a folder")),
    }
    let staged = stage(&target).map_err(|error| {
        refuse(format!("cannot write beside the folder: {error}"), "make the folder above it writable")
    })?;
    write::write(&staged.new, site).map_err(Failure::into_unchanged)?;
    staged.replace(&target).map_err(|error| {
        refuse(format!("cannot replace the folder: {error}"), "check the folder and run the command again")
    })
}

enum Existing {
    Nothing,
    Site,
    Other,
}

/// What is in a folder: nothing, a site, or other files.
fn existing(folder: &Path) -> io::Result<Existing> {
    let is_empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => return Err(error),
    };
    let has_mark = || fs::read_to_string(folder.join(INDEX)).is_ok_and(|text| text.contains(MARK));
    Ok(if is_empty {
        Existing::Nothing
    } else if has_mark() {
        Existing::Site
    } else {
        Existing::Other
    })
}

/// Whether a folder has exactly these files.
fn is_equal(folder: &Path, site: &Files) -> bool {
    let mut diagnostics = Diagnostics::default();
    let is_written = files::compare(folder, site, &mut diagnostics).is_empty() && diagnostics.is_empty();
    is_written && count(folder).is_ok_and(|count| count == site.0.len())
}

/// The number of files in a folder and the folders in it.
fn count(folder: &Path) -> io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        count += if entry.file_type()?.is_dir() { self::count(&entry.path())? } else { 1 };
    }
    Ok(count)
}

/// A folder beside the target, with the new site, and later with the old one. It is deleted at the end.
struct Staged {
    folder: PathBuf,
    new: PathBuf,
}

fn stage(target: &Path) -> io::Result<Staged> {
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let folder = parent.join(format!(".site-{}", std::process::id()));
    let new = folder.join("new");
    // What a killed run may have left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&new)?;
    Ok(Staged { folder, new })
}

impl Staged {
    fn replace(&self, target: &Path) -> io::Result<()> {
        let old = self.folder.join("old");
        let had_old = target.exists();
        if had_old {
            fs::rename(target, &old)?;
        }
        fs::rename(&self.new, target).inspect_err(|_| {
            if had_old {
                let _ = fs::rename(&old, target);
            }
        })
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
