//! The rules of `diff`, `lint` and `drift`, as one table.
//!
//! The commands refer to the rows, `explain` prints a row as a page, and `spec/RULES.md` has all pages. The level of a
//! rule is a [`SemverImpact`] for `diff` and a [`Severity`] for `lint` and `drift`. To add a rule, add a row to the file
//! of its family, and a check to the command. `cargo xtask regen` writes `spec/RULES.md`.

mod api;
mod drift;
mod events;
mod findings;
mod markdown;
mod pages;
mod properties;
mod values;

use std::fmt;

pub use self::api::*;
pub use self::drift::*;
pub use self::events::*;
pub use self::findings::*;
pub use self::markdown::{document, list, page};
pub use self::pages::*;
pub use self::properties::*;
pub use self::values::*;
use crate::suggest::nearest;

/// What a change means for code that receives events and uses the crate. The worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SemverImpact {
    /// Code compiles, and every event is read as before. Only documentation, or a fact that the crate does not have,
    /// changed.
    Docs,
    /// Code compiles, and what was read from an event is still read from it, also from a stored one. There is something
    /// new to use or to check.
    Additive,
    /// Code may no longer compile, or may no longer read from an event, sent or stored, what it read before.
    Breaking,
}

impl SemverImpact {
    /// All levels, the worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::Docs];

    /// The name in reports: `breaking`, `additive` or `docs`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for SemverImpact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// How serious a finding is. The worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is worth a look.
    Note,
    /// Something is odd, but the crate is safe to use as it is.
    Warning,
    /// One of two statements must be wrong, and the crate depends on it.
    Error,
}

impl Severity {
    /// All severities, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The name in reports: `error`, `warning` or `note`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The effect of a change of a fact on the crate's API. `diff` does not report such a consequence again as a change of
/// the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiEffect {
    /// Types inside the changed path get other names.
    RenamesTypes,
    /// Types and fields at the path, or inside it, appear or disappear.
    ReshapesTypes,
    /// The field gets another type.
    RetypesField,
    /// A variant of an enum appears or disappears.
    ChangesVariants,
    /// The field becomes an `Option`, or stops being one.
    ChangesRequired,
    /// The field becomes deprecated, or stops being so.
    ChangesDeprecated,
}

/// A rule by which `diff` classifies a change, or `lint` or `drift` a finding.
#[derive(Debug)]
pub struct Rule<L = SemverImpact> {
    /// The id that reports and `spec/fixups.yaml` use, such as `property-added`.
    pub id: &'static str,
    /// The level of everything that the rule reports.
    pub level: L,
    /// One such change or finding, as a noun phrase: `property added`.
    pub summary: &'static str,
    /// Several of them: `properties added`.
    pub summaries: &'static str,
    /// What was found.
    pub description: &'static str,
    /// Why the rule has its level.
    pub rationale: &'static str,
    /// What to do about it.
    pub help: &'static str,
    /// A change before and after, or the two sides of a contradiction. Either can be empty.
    pub example: (&'static str, &'static str),
    /// The effects of such a change on the crate's API; empty for findings.
    pub effects: &'static [ApiEffect],
}

impl<L> PartialEq for Rule<L> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<L> Eq for Rule<L> {}

impl<L: Copy> Rule<L> {
    /// The level of everything that the rule reports.
    #[must_use]
    pub const fn level(&self) -> L {
        self.level
    }
}

/// Defines the statics of a family of rules, and the list `ALL` of them.
macro_rules! rules {
    ($type:ident: $($level:ident $name:ident $id:literal, $summary:literal, $summaries:literal {
        description: $description:literal,
        rationale: $rationale:literal,
        help: $help:literal,
        example: $one:literal => $other:literal,
        $(effects: $($effect:ident)+,)?
    })*) => {
        $(
            #[doc = concat!("`", $id, "`: ", $summary, ".")]
            pub static $name: $crate::rules::Rule<$crate::rules::$type> = $crate::rules::Rule {
                id: $id,
                level: $crate::rules::$type::$level,
                summary: $summary,
                summaries: $summaries,
                description: $description,
                rationale: $rationale,
                help: $help,
                example: ($one, $other),
                effects: &[$($($crate::rules::ApiEffect::$effect),+)?],
            };
        )*

        pub(super) static ALL: &[&$crate::rules::Rule<$crate::rules::$type>] = &[$(&$name),*];
    };
}
use rules;

/// The rules of `diff`, in the order of `spec/RULES.md`.
pub fn changes() -> impl Iterator<Item = &'static Rule> {
    [events::ALL, properties::ALL, values::ALL, api::ALL, pages::ALL].into_iter().flatten().copied()
}

/// Whether a rule of `diff` is about the names and types of the crate.
#[must_use]
pub fn is_of_api(rule: &Rule) -> bool {
    api::ALL.contains(&rule)
}

/// The rules of `lint`, the worst first.
pub fn findings() -> impl Iterator<Item = &'static Rule<Severity>> + Clone {
    findings::ALL.iter().copied()
}

/// The rules of `drift`, the worst first.
pub fn drift() -> impl Iterator<Item = &'static Rule<Severity>> + Clone {
    drift::ALL.iter().copied()
}

/// The rules of `lint` and `drift`.
pub fn with_severity() -> impl Iterator<Item = &'static Rule<Severity>> + Clone {
    findings().chain(drift())
}

/// The rule of `diff` with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    changes().find(|rule| rule.id == id)
}

/// The ids of all rules.
fn ids() -> impl Iterator<Item = &'static str> {
    changes().map(|rule| rule.id).chain(with_severity().map(|rule| rule.id))
}

/// The known id nearest to an unknown one.
#[must_use]
pub fn nearest_id(id: &str) -> Option<&'static str> {
    nearest(id, ids())
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_its_own_id() {
        assert_eq!(ids().collect::<BTreeSet<_>>().len(), ids().count());
        for id in ids() {
            assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
        }
    }

    #[test]
    fn every_rule_has_a_complete_page() {
        changes().for_each(is_whole);
        with_severity().for_each(is_whole);
    }

    fn is_whole<L>(rule: &Rule<L>) {
        for sentence in [rule.description, rule.rationale, rule.help] {
            assert!(sentence.ends_with('.'), "{}: {sentence}", rule.id);
        }
        for summary in [rule.summary, rule.summaries] {
            assert!(!summary.ends_with('.') && summary.len() < 80, "{}: {summary}", rule.id);
        }
        assert_ne!(rule.example.0, rule.example.1, "{}", rule.id);
    }

    #[test]
    fn findings_are_sorted_by_severity_and_id() {
        assert!(findings().is_sorted_by_key(|rule| (Reverse(rule.level), rule.id)));
        assert!(drift().is_sorted_by_key(|rule| (Reverse(rule.level), rule.id)));
    }

    #[test]
    fn the_worst_is_the_greatest() {
        assert!(Severity::ALL.is_sorted_by_key(Reverse) && Severity::Error > Severity::Note);
        assert!(SemverImpact::ALL.is_sorted_by_key(Reverse) && SemverImpact::Breaking > SemverImpact::Docs);
    }

    #[test]
    fn a_misspelled_id_finds_its_rule() {
        assert_eq!(nearest_id("property-aded"), Some("property-added"));
        assert_eq!(nearest_id("exmaple-value"), Some("example-value"));
        assert_eq!(nearest_id("x"), None);
    }
}
