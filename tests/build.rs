//! Fails the build of the workspace when pages, spec and crate disagree, and writes the events down as serde's derives
//! would have them, for the benchmarks.

#[path = "src/derived.rs"]
#[allow(unreachable_pub, reason = "the benchmarks use it too")]
mod derived;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::rust::plan::Plan;
use qlik_events_codegen::{files, project};

fn main() -> ExitCode {
    let Some(root) = Path::new(env!("CARGO_MANIFEST_DIR")).parent() else { return ExitCode::FAILURE };
    for input in [project::PAGES, project::FIXUPS, project::NAMES]
        .iter()
        .chain(&files::GENERATED_DIRS)
        .chain(&files::GENERATED_FILES)
    {
        println!("cargo::rerun-if-changed={}", root.join(input).display());
    }
    match fresh(root) {
        Ok(plan) => written(&plan),
        Err(why) => {
            eprint!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// What `project::check` asks, of a plan that is used again; or else why the build fails.
fn fresh(root: &Path) -> Result<Plan, String> {
    let built = project::build(root).map_err(|diagnostics| diagnostics.render(false))?;
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    if !diagnostics.is_empty() {
        Err(diagnostics.render(false))
    } else if !differences.is_empty() {
        Err(format!("pages, spec and crate disagree:\n{}", files::render(&differences)))
    } else {
        Ok(built.plan)
    }
}

fn written(plan: &Plan) -> ExitCode {
    match write(plan) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the derived events cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the derived events where the benchmarks include them. Nothing else is compiled from them.
fn write(plan: &Plan) -> Result<(), Box<dyn Error>> {
    let folder = env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    fs::write(folder.join("derived.rs"), derived::source(plan)? + "\n" + &derived::table(plan))?;
    Ok(())
}
