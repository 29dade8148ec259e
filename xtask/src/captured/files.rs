//! The inputs of a run, in a fixed order.

use std::path::{Path, PathBuf};

use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use walkdir::WalkDir;

/// An input.
pub(crate) struct Input {
    /// The name in the report: the path as given, with `/`.
    pub(crate) name: String,
    /// The file; `None` for standard input.
    pub(crate) file: Option<PathBuf>,
    /// The size, for the progress; 0 if it is unknown.
    pub(crate) bytes: u64,
}

/// Every given file, and every file below a given folder, sorted by path. Hidden files of a folder are left out.
pub(crate) fn list(given: &[PathBuf], errors: &mut Diagnostics) -> Vec<Input> {
    let mut inputs = Vec::new();
    for path in given {
        if path.as_os_str() == "-" {
            inputs.push(Input { name: "standard input".to_owned(), file: None, bytes: 0 });
        } else if path.is_dir() {
            below(path, &mut inputs, errors);
        } else {
            inputs.push(of_file(path));
        }
    }
    inputs
}

fn below(folder: &Path, inputs: &mut Vec<Input>, errors: &mut Diagnostics) {
    let is_hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let entries = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => inputs.push(of_file(entry.path())),
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(folder).display().to_string();
                errors.push(Diagnostic::file(path, format!("the folder cannot be read: {error}")));
            }
        }
    }
}

fn of_file(path: &Path) -> Input {
    let bytes = path.metadata().map_or(0, |metadata| metadata.len());
    Input { name: path.to_string_lossy().replace('\\', "/"), file: Some(path.to_owned()), bytes }
}
