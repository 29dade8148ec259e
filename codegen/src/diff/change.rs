//! A change: its rule, its paths, and the values before and after.

use std::fmt;

use crate::fingerprint::fingerprint;
use crate::model::decision::Provisional;
use crate::model::levels::Approval;
use crate::model::path::PropertyPath;
use crate::rules::{Rule, SemverImpact};

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The rule of the change.
    pub rule: &'static Rule,
    /// The level: that of the rule, unless `spec/levels.yaml` sets another.
    pub level: SemverImpact,
    /// The first path of the change.
    pub spot: Spot,
    /// The value before.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
    /// Further paths of the same change.
    pub also: Vec<Spot>,
    /// The approval of the change in `spec/levels.yaml`, if it holds.
    pub approval: Option<Approval>,
}

/// A path, and its lines on both sides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The path on the newer side, or on the older side if it was removed. For a change of a page, `event` is the
    /// page's name.
    pub place: PropertyPath,
    /// The line on the older side; `None` if the path is not there.
    pub from: Option<Location>,
    /// The line on the newer side; `None` if the path is not there.
    pub to: Option<Location>,
    /// The nearest line on the newer side, if the path is not there.
    pub anchor: Option<Location>,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, below the root.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl Change {
    /// The level.
    #[must_use]
    pub const fn level(&self) -> SemverImpact {
        self.level
    }

    /// All paths of the change, the first one first.
    pub fn spots(&self) -> impl Iterator<Item = &Spot> {
        std::iter::once(&self.spot).chain(&self.also)
    }

    /// Twelve hexadecimal digits of a hash of the rule, the paths, and the values before and after. They do not depend
    /// on the lines.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut texts = vec![self.rule.id];
        texts.extend(self.spots().flat_map(|spot| [spot.place.event.as_str(), spot.place.path.as_str()]));
        for side in [&self.before, &self.after] {
            texts.extend([side.as_ref().map_or("0", |_| "1"), side.as_deref().unwrap_or_default()]);
        }
        // UTF-8 has no byte 0xff.
        fingerprint(texts, 0xff).chars().skip(4).collect()
    }
}

/// A provisional decision, which a person still has to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToConfirm {
    /// What it is about.
    pub subject: PropertyPath,
    /// Why it is provisional.
    pub why: String,
    /// The line of its mark.
    pub at: Location,
}

impl ToConfirm {
    pub(super) fn new(decision: Provisional, prefix: &str) -> Self {
        let Provisional { file, position, subject, why, .. } = decision;
        let file = file.strip_prefix(prefix).unwrap_or(&file).to_owned();
        Self { subject, why, at: Location { file, line: position.line } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::PROPERTY_ADDED;

    fn change(path: &str, line: usize) -> Change {
        let place = PropertyPath { event: "com.qlik.a".into(), path: path.into() };
        let to = Some(Location { file: format!("{line}.yaml"), line });
        let spot = Spot { place, from: None, to, anchor: None };
        let (rule, after) = (&PROPERTY_ADDED, Some("string".into()));
        Change { rule, level: rule.level(), spot, before: None, after, also: Vec::new(), approval: None }
    }

    #[test]
    fn a_fingerprint_does_not_depend_on_lines() {
        assert_eq!(change("data.id", 1).fingerprint(), change("data.id", 2).fingerprint());
        assert_ne!(change("data.id", 1).fingerprint(), change("data.name", 1).fingerprint());
        let dropped = Change { before: Some("string".into()), after: None, ..change("data.id", 1) };
        assert_ne!(change("data.id", 1).fingerprint(), dropped.fingerprint());
        assert_eq!(change("data.id", 1).fingerprint().len(), 12);
    }
}
