//! `release`: sets the version that follows from the changes since the last release, and writes the change log's entry.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::diff::{Diff, Snapshot, Tree, print};
use qlik_events_codegen::files;
use qlik_events_codegen::load;
use qlik_events_codegen::project;
use qlik_events_codegen::release::{FILES, Release};
use qlik_events_codegen::source::Source;

use crate::diff::revision;
use crate::output::{next, note, print};
use crate::write::write;
use crate::{Failure, Outcome};

/// Set the next version of the crate, and write its entry of the change log
///
/// Compares the spec with the last tag `v*`, as `diff` does. Sets the smallest version that fits the changes in
/// generated/Cargo.toml, unless it has a greater one, and with it Cargo.lock and the READMEs. In CHANGELOG.md, the
/// section above those of past releases gets the version as its name, and a list of the changes of the spec between two
/// markers; all other text stays. Without a tag, the version stays. Running it again changes nothing.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask release --dry-run
  cargo xtask release

Exit status: 0 success, 2 an error; then no files were changed. It neither commits nor tags.")]
pub(crate) struct Arguments {
    /// Write nothing; print the version and the entry
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut diagnostics = Diagnostics::default();
    release(root, arguments.dry_run, &mut diagnostics)?.ok_or_else(|| Failure::unchanged(diagnostics))
}

/// Releases; `None` if there are errors.
fn release(root: &Path, is_dry: bool, diagnostics: &mut Diagnostics) -> Result<Option<Outcome>, Failure> {
    let Some((tag, diff, here)) = compare(root, diagnostics) else { return Ok(None) };
    let Some(release) = planned(diff.as_ref(), &here, diagnostics) else { return Ok(None) };
    let texts = texts(root, diagnostics);
    let files = release.files(&texts, diagnostics);
    if !diagnostics.is_empty() {
        return Ok(None);
    }
    let summary = summary(tag.as_deref(), &release);
    if is_dry {
        let differences = files::compare(root, &files, diagnostics);
        let changes = differences.iter().map(|difference| format!("would change {}\n", difference.path));
        let entry = if release.is_empty() { String::new() } else { format!("\n{}", release.entry()) };
        return Ok(Some(print(&format!("{}{summary}{entry}", changes.collect::<String>()), Outcome::Success)));
    }
    let changed = write(root, &files)?;
    let lines = changed.iter().map(|difference| format!("changed {}\n", difference.path));
    let outcome = print(&format!("{}{summary}", lines.collect::<String>()), Outcome::Success);
    if !changed.is_empty() {
        next(&format!("read the entry in CHANGELOG.md, commit, publish, and tag the commit `v{}`", release.version));
    }
    Ok(Some(outcome))
}

/// The last tag, the changes since it, and the present state.
type Compared = (Option<String>, Option<Diff>, Snapshot);

fn compare(root: &Path, diagnostics: &mut Diagnostics) -> Option<Compared> {
    let tag = revision::last_tag(root, diagnostics)?;
    check(root, diagnostics)?;
    let here = Snapshot::load(Tree::new("the work tree", "").read(root, diagnostics), diagnostics);
    let Some(tag) = tag else { return here.map(|here| (None, None, here)) };
    let (released, _) = revision::range(root, &tag, diagnostics)?;
    let then = Snapshot::load(revision::read(root, &released, diagnostics)?, diagnostics)?;
    let here = here?;
    Some((Some(tag), Some(Diff::new(&then, &here)), here))
}

/// Refuses a stale spec. Documents that cannot be read do not matter, since the crate is made from the spec.
fn check(root: &Path, diagnostics: &mut Diagnostics) -> Option<()> {
    match project::check_spec(root) {
        Ok(differences) if differences.is_empty() => Some(()),
        Ok(_) => {
            let message = "spec/events is not what the documents and decisions make, so its changes are not known";
            diagnostics.push(Diagnostic::file(Tree::PAGES, message).help("run `cargo xtask regen` first"));
            None
        }
        Err(_) => {
            note("warning: the documents cannot be read; the version and the entry are those of the present spec");
            Some(())
        }
    }
}

fn planned<'a>(diff: Option<&'a Diff>, here: &Snapshot, diagnostics: &mut Diagnostics) -> Option<Release<'a>> {
    let release = match diff {
        Some(diff) => Release::after(diff),
        None => here.version.clone().map(Release::first),
    };
    if release.is_none() {
        let label = match diff {
            Some(diff) if diff.from.version.is_none() => &diff.from.label,
            _ => &here.label,
        };
        let message = format!("{label} has no version, so the next one is not known");
        diagnostics.push(Diagnostic::file(Tree::MANIFEST, message).help("set `version` in `[package]`"));
    }
    release
}

/// The texts of the files that exist.
fn texts(root: &Path, diagnostics: &mut Diagnostics) -> BTreeMap<String, Arc<Source>> {
    let present = FILES.into_iter().filter(|path| root.join(path).exists());
    present.filter_map(|path| Some((path.to_owned(), load::read(root, path, diagnostics)?))).collect()
}

fn summary(tag: Option<&str>, release: &Release<'_>) -> String {
    let version = &release.version;
    match (tag, release.since) {
        (Some(tag), Some(_)) if release.is_empty() => format!("nothing changed in the spec since {tag}\n"),
        (Some(tag), Some(diff)) => format!("since {tag}: {}\nversion {version}\n", print::counts(diff)),
        _ => format!("there is no tag `v*`: the version stays {version}\n"),
    }
}
