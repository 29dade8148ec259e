//! The changes of the spec, and their impact on code that receives events and uses the crate.
//!
//! ```text
//! tree ─load─▶ snapshot: pages, names, plan, version ─compare─▶ changes ─group─▶ diff ─print─▶ text
//! ```
//!
//! A [`Tree`] has the files of one side, from the work tree, a folder or a revision. A [`Snapshot`] is the tree after
//! parsing: pages, names and plan, each fact with its line. `compare` first finds changed facts, and then other changes
//! in the plan of the crate. Comparing the plans ensures that no change of a published name or type is missed, whatever
//! its cause. Each [`Change`] has a row of [`rules`](crate::rules). `group` merges equal changes of many events into
//! one, and [`version`] computes the next version. `generated` finds whether the crate differs at all: without a
//! difference no new version is needed.
//!
//! To add a kind of change, add a rule and a comparison in `compare`. To add a format, add a file to [`mod@print`].

mod change;
mod compare;
mod generated;
mod group;
mod locate;
pub mod print;
mod snapshot;
mod tree;
pub mod version;

use semver::Version;
use time::Date;

pub use self::change::{Change, Location, Spot, ToConfirm};
pub use self::snapshot::Snapshot;
pub use self::tree::Tree;
use crate::diagnostics::Diagnostics;
use crate::model::levels::{Format, Levels, Reported};
use crate::rules::SemverImpact;

/// What differs between two snapshots.
#[derive(Debug)]
pub struct Diff {
    /// The label of the older side: `HEAD`, `the work tree`.
    pub from: Side,
    /// The label of the newer side.
    pub to: Side,
    /// The changes, the worst first, then by event and path.
    pub changes: Vec<Change>,
    /// Changes that the output format leaves out, by `spec/levels.yaml`. They count as the others do.
    pub left_out: Vec<Change>,
    /// The decisions of the newer side that a person still has to confirm.
    pub to_confirm: Vec<ToConfirm>,
    /// Whether the generated code or a sample differs. Without a difference, no new version is needed.
    pub changes_crate: bool,
}

/// One side of a diff, for reports.
#[derive(Debug)]
pub struct Side {
    /// The name in reports: `HEAD`, `the work tree`.
    pub label: String,
    /// The version of the crate, if the manifest has one.
    pub version: Option<Version>,
}

impl Side {
    fn of(snapshot: &Snapshot) -> Self {
        Self { label: snapshot.label.clone(), version: snapshot.version.clone() }
    }
}

impl Diff {
    /// Compares two snapshots.
    #[must_use]
    pub fn new(from: &Snapshot, to: &Snapshot) -> Self {
        let changes = group::group(compare::compare(from, to));
        let changes_crate = !changes.is_empty() && !generated::is_same(from, to);
        let to_confirm = to.to_confirm.clone();
        Self { from: Side::of(from), to: Side::of(to), changes, left_out: Vec::new(), to_confirm, changes_crate }
    }

    /// Marks the changes that approvals of `spec/levels.yaml` let pass on a day. Reports approvals of unknown changes,
    /// except for those that the older side already had, in `earlier`: they were of an earlier comparison.
    pub fn approve(&mut self, levels: &Levels, earlier: &Levels, today: Date, diagnostics: &mut Diagnostics) {
        for change in &mut self.changes {
            change.approval = levels.approval(&change.fingerprint(), today).cloned();
        }
        let known = self.all().map(Change::fingerprint);
        let known: Vec<_> = known.chain(earlier.approvals.iter().map(|one| one.fingerprint.clone())).collect();
        levels.check_approvals(Reported::Changes, &known, diagnostics);
    }

    /// Leaves out the changes of the rules that a format leaves out.
    pub fn leave_out(&mut self, levels: &Levels, format: Format) {
        let (left_out, changes): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.changes).into_iter().partition(|one| levels.is_left_out(one.rule.id, format));
        self.changes = changes;
        self.left_out.extend(left_out);
    }

    /// All changes, also those that are left out.
    pub fn all(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().chain(&self.left_out)
    }

    /// The worst level of all changes.
    #[must_use]
    pub fn level(&self) -> Option<SemverImpact> {
        self.all().map(Change::level).max()
    }

    /// The changes of a level that are not left out.
    pub fn of_level(&self, level: SemverImpact) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.level() == level)
    }

    /// The number of places of all changes of a level.
    #[must_use]
    pub fn places_of(&self, level: SemverImpact) -> usize {
        self.all().filter(|change| change.level() == level).map(|change| change.spots().count()).sum()
    }

    /// The level that a new version must have; `None` if the crate is the same.
    fn bump(&self) -> Option<SemverImpact> {
        self.level().filter(|_| self.changes_crate)
    }

    /// The smallest version that satisfies the changes; `None` if the crate is the same, or the older side has no
    /// version.
    #[must_use]
    pub fn required_version(&self) -> Option<Version> {
        Some(version::next(self.from.version.as_ref()?, self.bump()?))
    }

    /// Whether the newer side has a version that is too small for the changes.
    #[must_use]
    pub fn is_unbumped(&self) -> bool {
        let (Some(from), Some(level)) = (&self.from.version, self.bump()) else { return false };
        self.to.version.as_ref().is_none_or(|version| !version::satisfies(version, from, level))
    }

    /// The side without a version, if the crate changed. The next version is then unknown.
    #[must_use]
    pub fn without_version(&self) -> Option<&Side> {
        let mut sides = [&self.from, &self.to].into_iter().filter(|_| self.changes_crate);
        sides.find(|side| side.version.is_none())
    }
}
