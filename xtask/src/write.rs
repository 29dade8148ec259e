//! Writing files, and reporting those that were changed if not all can be written.

use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Difference, Files};

use crate::Failure;

/// Writes files that share their folder with others. Returns those that were created or changed.
pub(crate) fn write(root: &Path, files: &Files) -> Result<Vec<Difference>, Failure> {
    let mut diagnostics = Diagnostics::default();
    let differences = files::compare(root, files, &mut diagnostics);
    apply(root, files, &differences, diagnostics)?;
    Ok(differences)
}

/// Makes the files what they should be, unless there are errors already.
pub(crate) fn apply(
    root: &Path,
    files: &Files,
    differences: &[Difference],
    mut diagnostics: Diagnostics,
) -> Result<(), Failure> {
    let changed = files::write(root, files, differences, &mut diagnostics);
    if diagnostics.is_empty() { Ok(()) } else { Err(Failure { diagnostics, changed: Some(changed) }) }
}
