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
//! one, and [`version`] computes the next version.
//!
//! To add a kind of change, add a rule and a comparison in `compare`. To add a format, add a file to [`mod@print`].

mod change;
mod compare;
mod group;
mod locate;
pub mod print;
mod snapshot;
mod tree;
pub mod version;

use semver::Version;

pub use self::change::{Change, Location, Spot};
pub use self::snapshot::Snapshot;
pub use self::tree::Tree;
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
        Self { from: Side::of(from), to: Side::of(to), changes }
    }

    /// The worst level of all changes.
    #[must_use]
    pub fn level(&self) -> Option<SemverImpact> {
        self.changes.iter().map(Change::level).max()
    }

    /// The changes of a level.
    pub fn of_level(&self, level: SemverImpact) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.level() == level)
    }

    /// The smallest version that satisfies the changes; `None` if nothing changed or the older side has no version.
    #[must_use]
    pub fn required_version(&self) -> Option<Version> {
        Some(version::next(self.from.version.as_ref()?, self.level()?))
    }

    /// Whether the newer side has a version that is too small for the changes.
    #[must_use]
    pub fn is_unbumped(&self) -> bool {
        let (Some(from), Some(level)) = (&self.from.version, self.level()) else { return false };
        self.to.version.as_ref().is_none_or(|version| !version::satisfies(version, from, level))
    }

    /// The side without a version, if something changed. The next version is then unknown.
    #[must_use]
    pub fn without_version(&self) -> Option<&Side> {
        let mut sides = [&self.from, &self.to].into_iter().filter(|_| !self.changes.is_empty());
        sides.find(|side| side.version.is_none())
    }
}
