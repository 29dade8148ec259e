//! Finds the project that a command works on.

use std::env;
use std::path::{Path, PathBuf};

use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::project::PAGES;

/// The project: the given folder; else the nearest folder with `spec/docs`, from the current one upwards; else the
/// workspace that `cargo xtask` was started in.
pub(crate) fn find(given: Option<&Path>) -> Result<PathBuf, Diagnostics> {
    if let Some(root) = given {
        return if is_there(root) { Ok(root.to_owned()) } else { Err(no_project(root, "")) };
    }
    let here = current_folder();
    let above = here.ancestors().find(|folder| folder.join(PAGES).is_dir()).map(Path::to_owned);
    above.or_else(workspace).ok_or_else(|| no_project(&here, ", and no folder above it has"))
}

/// The given folder, or the current one.
pub(crate) fn given(root: Option<&Path>) -> PathBuf {
    root.map_or_else(current_folder, Path::to_owned)
}

fn current_folder() -> PathBuf {
    env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
}

fn workspace() -> Option<PathBuf> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)?;
    package.parent().filter(|root| is_there(root)).map(Path::to_owned)
}

/// Whether `spec/docs` exists. If it is not a folder, reading it reports the error.
fn is_there(root: &Path) -> bool {
    root.join(PAGES).symlink_metadata().is_ok()
}

fn no_project(folder: &Path, more: &str) -> Diagnostics {
    let message = format!("this folder is not a project: it has no {PAGES}{more}");
    let help = format!("run the command in a project, name one with `--root DIR`, or create {PAGES} for the documents");
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(Diagnostic::file(folder.display().to_string(), message).help(help));
    diagnostics
}
