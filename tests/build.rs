//! Fails the build of the workspace when documents, spec and crate disagree. With the feature `benches`, it also writes
//! the events as serde's derives would have them.

#[cfg(feature = "benches")]
#[path = "src/derived.rs"]
#[allow(unreachable_pub, reason = "the benchmarks use it too")]
mod derived;

use std::path::Path;
use std::process::ExitCode;

use qlik_events_codegen::spec::sources::SOURCES;
use qlik_events_codegen::{files, project};

fn main() -> ExitCode {
    let Some(root) = Path::new(env!("CARGO_MANIFEST_DIR")).parent() else { return ExitCode::FAILURE };
    for input in [project::PAGES, project::FIXUPS, project::NAMES, SOURCES]
        .iter()
        .chain(&files::GENERATED_DIRS)
        .chain(&files::GENERATED_FILES)
    {
        println!("cargo::rerun-if-changed={}", root.join(input).display());
    }
    match check(root).and_then(|()| write_derived(root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprint!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the check of `cargo xtask regen --check`; the error is the list that it prints.
fn check(root: &Path) -> Result<(), String> {
    let differences = project::check(root).map_err(|diagnostics| diagnostics.render(false))?;
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("documents, spec and crate disagree:\n{}", files::render(&differences)))
}

#[cfg(not(feature = "benches"))]
fn write_derived(_: &Path) -> Result<(), String> {
    Ok(())
}

/// Writes `derived.rs`, which the benchmarks include, to the output folder.
#[cfg(feature = "benches")]
fn write_derived(root: &Path) -> Result<(), String> {
    let plan = project::build(root).map_err(|diagnostics| diagnostics.render(false))?.plan;
    let source = derived::source(&plan).map_err(|error| error.to_string())?;
    let folder = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let path = Path::new(&folder).join("derived.rs");
    std::fs::write(&path, source + "\n" + &derived::table(&plan))
        .map_err(|error| format!("{} cannot be written: {error}\n", path.display()))
}
