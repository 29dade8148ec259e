//! What a change of the spec means for code that receives events and uses the crate.
//!
//! ```text
//! tree ─load─▶ snapshot: pages, names, plan, version ─compare─▶ changes ─group─▶ diff ─print─▶ text
//! ```
//!
//! A [`Tree`] is the files of one side, wherever they come from; a [`Snapshot`] is what they say, each fact with its
//! line. `compare` asks first which facts changed, and then what else did in the plan of the crate: it is the plan
//! that makes sure that no change of a published name or type is missed, whatever caused it. Each [`Change`] has a row
//! of [`rules`](crate::rules); `group` shows once what hit many events alike, and [`version`] tells the next version.
//!
//! A further kind of change is a rule, and a question in `compare`; a further format is a file of [`mod@print`].

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
    /// What was compared: how people name the older side.
    pub from: Side,
    /// What was compared: how people name the newer side.
    pub to: Side,
    /// The changes, the worst first, then by event and path.
    pub changes: Vec<Change>,
}

/// One side of a diff, as reports name it.
#[derive(Debug)]
pub struct Side {
    /// How people name it.
    pub label: String,
    /// The version of the crate.
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

    /// The smallest version that fits the changes, where something changed and the older side has a version.
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

    /// The side without a version, if something changed. The next version is unknown then.
    #[must_use]
    pub fn without_version(&self) -> Option<&Side> {
        let mut sides = [&self.from, &self.to].into_iter().filter(|_| !self.changes.is_empty());
        sides.find(|side| side.version.is_none())
    }
}
