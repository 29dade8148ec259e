//! `diff`: the impact of a change of the spec on users of the crate.

pub(crate) mod revision;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::diff::{Change, Diff, Side, Snapshot, Tree, print};
use qlik_events_codegen::model::levels::{LEVELS, Levels, Reported};
use qlik_events_codegen::project;
use qlik_events_codegen::rules::SemverImpact;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec::load_levels;

use crate::levels::Today;
use crate::output::{self, note, print_styled};
use crate::{Failure, Outcome};

/// Report what changed in the spec, and the version bump it requires
///
/// Compares spec/events and spec/names.yaml with those of a revision, which git reads without touching the work tree. The
/// exit status is 0 even if there are changes, unless --fail-on is given. If the documents of the work tree cannot be
/// read, or its spec is stale, the comparison is incomplete: the exit status is 2, or 1 with --fail-on.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff                                  the work tree with HEAD
  cargo xtask diff v0.1.0 --fail-on unbumped        the work tree with a revision
  cargo xtask diff main...HEAD --format markdown    what a branch changes
  cargo xtask diff --from /tmp/old --to /tmp/new    two folders, without git

spec/RULES.md explains the rules and the keys of the JSON. spec/levels.yaml of the newer side sets levels of rules,
leaves rules out of formats, and approves changes; an approval of an unknown change is an error, with exit status 2.")]
pub(crate) struct Arguments {
    /// REV: the work tree with REV. A..B: two revisions. A...B: B with the commit where it branched off from A
    /// [default: HEAD]
    #[arg(value_name = "REV | A..B")]
    range: Option<String>,
    /// The folder of the older project, instead of a revision
    #[arg(long, value_name = "DIR", conflicts_with = "range")]
    from: Option<PathBuf>,
    /// The folder of the newer project, instead of the work tree
    #[arg(long, value_name = "DIR", requires = "from")]
    to: Option<PathBuf>,
    /// text for people, markdown for a pull request, json for programs, github for annotations of a workflow run
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Link paths and rules of the markdown to the files below URL, such as `https://github.com/OWNER/REPO/blob/COMMIT`
    #[arg(long, value_name = "URL")]
    links: Option<String>,
    /// End with exit status 1: `breaking`, `additive`, `docs` at a change of that level or a worse one, `unbumped` if the
    /// version in generated/Cargo.toml is too small
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    fail_on: Vec<FailOn>,
    /// Ignore a change for --fail-on, by its fingerprint
    #[arg(long, value_name = "FINGERPRINT", value_delimiter = ',', requires = "fail_on")]
    approve: Vec<String>,
    #[command(flatten)]
    today: Today,
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
    Docs,
    Unbumped,
}

impl From<Format> for qlik_events_codegen::model::levels::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Markdown => Self::Markdown,
            Format::Json => Self::Json,
            Format::Github => Self::Github,
        }
    }
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let Sides { from, to, earlier } = read(root, arguments)?;
    let mut diff = Diff::new(&from, &to);
    let unknown = approve(&mut diff, &to.levels, &earlier, arguments);
    let outcome = judge(&diff, arguments)?;
    diff.leave_out(&to.levels, arguments.format.into());
    let outcome = show(root, &diff, arguments, outcome);
    if !unknown.is_empty() {
        return Err(unknown.into());
    }
    Ok(if is_work_tree(arguments) && !is_fresh(root) { incomplete(arguments) } else { outcome })
}

/// Applies the approvals of `spec/levels.yaml`. Returns the errors of unknown ones, unless only the version is judged,
/// for which approvals do not count.
fn approve(diff: &mut Diff, levels: &Levels, earlier: &Levels, arguments: &Arguments) -> Diagnostics {
    let mut unknown = Diagnostics::default();
    diff.approve(levels, earlier, arguments.today.date(), &mut unknown);
    if arguments.fail_on == [FailOn::Unbumped] {
        return Diagnostics::default();
    }
    arguments.today.note_ended(levels, Reported::Changes);
    unknown
}

fn show(root: &Path, diff: &Diff, arguments: &Arguments, outcome: Outcome) -> Outcome {
    match arguments.format {
        Format::Text => print_styled(&print::text(diff, true), outcome),
        Format::Markdown => output::print(&print::markdown(diff, arguments.links.as_deref()), outcome),
        Format::Json => output::print(&print::json(diff), outcome),
        Format::Github => output::print(&print::github(diff, &below_top(root, arguments)), outcome),
    }
}

/// The outcome, by `--fail-on` and `--approve`.
fn judge(diff: &Diff, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let approved: Vec<_> = arguments.approve.iter().map(|print| print.trim().to_lowercase()).collect();
    for unknown in approved.iter().filter(|print| !diff.changes.iter().any(|one| one.fingerprint() == **print)) {
        note(&format!("no change has the fingerprint {unknown}"));
    }
    if let Some(side) = diff.without_version().filter(|_| arguments.fail_on.contains(&FailOn::Unbumped)) {
        return Err(no_version(side));
    }
    let is_failed = arguments.fail_on.iter().any(|what| fails(diff, *what, &approved));
    Ok(if is_failed { Outcome::Findings } else { Outcome::Success })
}

/// The prefix of paths in annotations, which are relative to the root of the repository.
fn below_top(root: &Path, arguments: &Arguments) -> String {
    if arguments.to.is_some() { String::new() } else { revision::prefix(root) }
}

/// The error of a side without a version, with which no bump can be checked.
fn no_version(side: &Side) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let message = format!("{} has no version, so a bump cannot be checked", side.label);
    let help = "set `version` in `[package]`, or in `[workspace.package]` of Cargo.toml";
    diagnostics.push(Diagnostic::file(Tree::MANIFEST, message).help(help));
    diagnostics
}

fn fails(diff: &Diff, what: FailOn, approved: &[String]) -> bool {
    let least = match what {
        FailOn::Breaking => SemverImpact::Breaking,
        FailOn::Additive => SemverImpact::Additive,
        FailOn::Docs => SemverImpact::Docs,
        FailOn::Unbumped => return diff.is_unbumped(),
    };
    let is_approved = |change: &Change| change.approval.is_some() || approved.contains(&change.fingerprint());
    diff.changes.iter().any(|change| change.level() >= least && !is_approved(change))
}

/// Both sides.
struct Sides {
    from: Snapshot,
    to: Snapshot,
    /// The decisions about rules of the older side. Those of the newer one count.
    earlier: Levels,
}

/// Reads both sides, and reports the errors of both.
fn read(root: &Path, arguments: &Arguments) -> Result<Sides, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let trees = trees(root, arguments, &mut diagnostics);
    let Some((mut from, to)) = trees.filter(|_| diagnostics.is_empty()) else { return Err(diagnostics) };
    let earlier = earlier(from.files.remove(LEVELS));
    for tree in [&from, &to].into_iter().filter(|tree| !tree.has_spec()) {
        diagnostics.push(
            Diagnostic::file(format!("{}{}", tree.prefix, Tree::PAGES), format!("{} has no spec", tree.label))
                .help("compare with a revision or a folder that has files in spec/events"),
        );
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let (from, to) = (Snapshot::load(from, &mut diagnostics), Snapshot::load(to, &mut diagnostics));
    from.zip(to).map(|(from, to)| Sides { from, to, earlier }).ok_or(diagnostics)
}

/// The decisions of the older side. Their errors do not matter: they may name rules that are gone.
fn earlier(file: Option<Vec<u8>>) -> Levels {
    let text = String::from_utf8(file.unwrap_or_default()).unwrap_or_default();
    load_levels(&Source::new(LEVELS, &text), &mut Diagnostics::default())
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
        diagnostics.push(Diagnostic::file(&label, "this folder does not exist"));
    }
    Tree::new(label, prefix).read(folder, diagnostics)
}

fn work_tree(root: &Path, diagnostics: &mut Diagnostics) -> Tree {
    Tree::new("the work tree", "").read(root, diagnostics)
}

/// Whether one of the sides is the work tree.
fn is_work_tree(arguments: &Arguments) -> bool {
    let is_range = arguments.range.as_ref().is_some_and(|range| range.contains(".."));
    !is_range && arguments.to.is_none()
}

/// Whether the spec of the work tree is what its documents make. Otherwise the comparison is incomplete, and an error
/// says why. A folder may have a spec without documents.
fn is_fresh(root: &Path) -> bool {
    if !root.join("spec/docs").is_dir() {
        return true;
    }
    let reason = match project::check_spec(root) {
        Ok(differences) if differences.is_empty() => return true,
        Ok(_) => "spec/events is stale; run `cargo xtask regen` first",
        Err(_) => "the documents cannot be read; run `cargo xtask regen` to see the errors",
    };
    note(&format!("error: the comparison is incomplete: {reason}"));
    false
}

/// The outcome of an incomplete comparison.
fn incomplete(arguments: &Arguments) -> Outcome {
    if arguments.fail_on.is_empty() { Outcome::Partial } else { Outcome::Findings }
}
