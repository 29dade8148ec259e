//! Writes files, and reports the changed files if not all can be written.

use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Difference, Files};

use crate::Failure;

/// Writes files to folders that can have other files. Returns the created and changed files.
pub(crate) fn write(root: &Path, files: &Files) -> Result<Vec<Difference>, Failure> {
    let mut diagnostics = Diagnostics::default();
    let differences = files::compare(root, files, &mut diagnostics);
    apply(root, files, &differences, diagnostics)?;
    Ok(differences)
}

/// Resolves the differences, unless there are errors already.
pub(crate) fn apply(
    root: &Path,
    files: &Files,
    differences: &[Difference],
    mut diagnostics: Diagnostics,
) -> Result<(), Failure> {
    let changed = files::write(root, files, differences, &mut diagnostics);
    if diagnostics.is_empty() { Ok(()) } else { Err(Failure { diagnostics, changed: Some(changed) }) }
}
