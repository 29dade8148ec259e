//! Fails the build of the workspace when pages, spec and crate disagree.

use std::path::Path;
use std::process::ExitCode;

use qlik_events_codegen::{files, project};

fn main() -> ExitCode {
    let Some(root) = Path::new(env!("CARGO_MANIFEST_DIR")).parent() else { return ExitCode::FAILURE };
    for input in [project::PAGES, project::FIXUPS, project::NAMES].iter().chain(&files::OWNED) {
        println!("cargo::rerun-if-changed={}", root.join(input).display());
    }
    match project::check(root) {
        Ok(differences) if differences.is_empty() => ExitCode::SUCCESS,
        Ok(differences) => {
            eprint!("pages, spec and crate disagree:\n{}", files::list(&differences));
            ExitCode::FAILURE
        }
        Err(report) => {
            eprint!("{}", report.render(false));
            ExitCode::FAILURE
        }
    }
}
