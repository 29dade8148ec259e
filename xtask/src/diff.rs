//! `diff`: what a change of the spec means.

mod revision;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::diff::{Diff, Side, Snapshot, Tree, print};
use qlik_events_codegen::project;
use qlik_events_codegen::rules::SemverImpact;

use crate::Outcome;
use crate::output::{self, print_painted};

/// Tell what a change of the spec means for code that uses the crate, and the version that follows
///
/// Compares spec/events and spec/names.yaml with those of a revision, by git and without touching the work tree. The
/// exit status is 0 also where there are changes, unless --fail-on asks otherwise.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff                                  the work tree against HEAD
  cargo xtask diff v0.1.0 --fail-on unbumped        against a revision
  cargo xtask diff main...HEAD --format markdown    what a branch changes
  cargo xtask diff --from /tmp/old --to /tmp/new    two folders, without git

spec/RULES.md explains the rules and the keys of the JSON.")]
pub(crate) struct Arguments {
    /// REV: the work tree against it; A..B: two revisions; A...B: B against where it left A [default: HEAD]
    #[arg(value_name = "REV | A..B")]
    range: Option<String>,
    /// The folder of the older project, in place of a revision
    #[arg(long, value_name = "DIR", conflicts_with = "range")]
    from: Option<PathBuf>,
    /// The folder of the newer project, in place of the work tree
    #[arg(long, value_name = "DIR", requires = "from")]
    to: Option<PathBuf>,
    /// text for people, markdown for a pull request, json for programs, github for annotations
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Link the places and rules of the markdown to the files below URL: GitHub has those of a commit at blob/COMMIT
    #[arg(long, value_name = "URL")]
    links: Option<String>,
    /// End with 1 at such a change or a worse one, or where generated/Cargo.toml has too small a version
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    fail_on: Vec<FailOn>,
    /// Let a change pass that --fail-on would stop at, by its fingerprint
    #[arg(long, value_name = "FINGERPRINT", value_delimiter = ',', requires = "fail_on")]
    approve: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Github,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum FailOn {
    Breaking,
    Additive,
    Unbumped,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    match read(root, arguments) {
        Ok((from, to)) => show(root, &Diff::new(&from, &to), arguments),
        Err(diagnostics) => Outcome::Error(diagnostics),
    }
}

fn show(root: &Path, diff: &Diff, arguments: &Arguments) -> Outcome {
    let outcome = judge(diff, arguments);
    match arguments.format {
        Format::Text => print_painted(&print::text(diff, true), outcome),
        Format::Markdown => output::print(&print::markdown(diff, arguments.links.as_deref()), outcome),
        Format::Json => output::print(&print::json(diff), outcome),
        Format::Github => output::print(&print::github(diff, &below_top(root, arguments)), outcome),
    }
}

/// How the command ends, by what it is to fail on.
fn judge(diff: &Diff, arguments: &Arguments) -> Outcome {
    let approved: Vec<_> = arguments.approve.iter().map(|print| print.trim().to_lowercase()).collect();
    for unknown in approved.iter().filter(|print| !diff.changes.iter().any(|one| one.fingerprint() == **print)) {
        anstream::eprintln!("no change has the fingerprint {unknown}");
    }
    if let Some(side) = diff.without_version().filter(|_| arguments.fail_on.contains(&FailOn::Unbumped)) {
        return Outcome::Error(no_version(side));
    }
    if arguments.fail_on.iter().any(|what| fails(diff, *what, &approved)) { Outcome::Stale } else { Outcome::Fine }
}

/// What stands before the paths of annotations, which begin at the top of the repository.
fn below_top(root: &Path, arguments: &Arguments) -> String {
    if arguments.to.is_some() { String::new() } else { revision::prefix(root) }
}

/// Where a side has no version, nobody can tell whether the other one has the version that follows.
fn no_version(side: &Side) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let message = format!("{} has no version here, so that none can be asked for", side.label);
    let help = "give it one under `[package]`, or under `[workspace.package]` of Cargo.toml";
    diagnostics.push(Diagnostic::file(Tree::MANIFEST, message).help(help));
    diagnostics
}

fn fails(diff: &Diff, what: FailOn, approved: &[String]) -> bool {
    let least = match what {
        FailOn::Breaking => SemverImpact::Breaking,
        FailOn::Additive => SemverImpact::Additive,
        FailOn::Unbumped => return diff.is_unbumped(),
    };
    diff.changes.iter().any(|change| change.level() >= least && !approved.contains(&change.fingerprint()))
}

/// Reads both sides; the faults of both are in one report.
fn read(root: &Path, arguments: &Arguments) -> Result<(Snapshot, Snapshot), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let trees = trees(root, arguments, &mut diagnostics);
    let Some((from, to)) = trees.filter(|_| diagnostics.is_empty()) else { return Err(diagnostics) };
    for tree in [&from, &to].into_iter().filter(|tree| !tree.has_spec()) {
        diagnostics.push(
            Diagnostic::file(format!("{}{}", tree.prefix, Tree::PAGES), format!("{} has no spec", tree.label))
                .help("compare with something that has pages in spec/events"),
        );
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let (from, to) = (Snapshot::load(from, &mut diagnostics), Snapshot::load(to, &mut diagnostics));
    from.zip(to).ok_or(diagnostics)
}

fn trees(root: &Path, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Option<(Tree, Tree)> {
    let Some(from) = &arguments.from else {
        let range = arguments.range.as_deref().unwrap_or("HEAD");
        let (from, to) = revision::range(root, range, diagnostics)?;
        let from = revision::read(root, &from, diagnostics)?;
        return match to {
            Some(to) => Some((from, revision::read(root, &to, diagnostics)?)),
            None => Some((from, work_tree(root, diagnostics))),
        };
    };
    let from = folder(from, diagnostics);
    let to = match &arguments.to {
        Some(to) => folder(to, diagnostics),
        None => work_tree(root, diagnostics),
    };
    Some((from, to))
}

fn folder(folder: &Path, diagnostics: &mut Diagnostics) -> Tree {
    let label = folder.display().to_string();
    let prefix = format!("{}/", label.trim_end_matches('/'));
    if !folder.is_dir() {
        diagnostics.push(Diagnostic::file(&label, "there is no such folder"));
    }
    Tree::new(label, prefix).read(folder, diagnostics)
}

/// The work tree, of which only the spec is read: who edited a page is told that the spec is not made anew yet.
fn work_tree(root: &Path, diagnostics: &mut Diagnostics) -> Tree {
    let spec = |path: &str| path.starts_with(Tree::PAGES);
    match project::check(root) {
        Err(_) => anstream::eprintln!("note: the pages cannot be read; run `cargo xtask regen`"),
        Ok(differences) if differences.iter().any(|one| spec(&one.path)) => {
            anstream::eprintln!("note: spec/events is not what the pages make; run `cargo xtask regen` first");
        }
        Ok(_) => {}
    }
    Tree::new("the work tree", "").read(root, diagnostics)
}
