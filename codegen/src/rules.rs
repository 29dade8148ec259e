//! The rules by which changes and findings are told apart, each with its page: what it means, why it has its level, what
//! to do.
//!
//! One table serves everything: `diff` and `lint` refer to its rows, `explain` prints a row as a page, and
//! `spec/RULES.md` is all of it. The rules of `diff` have a [`Level`], those of `lint` a [`Severity`].

mod document;
mod events;
mod findings;
mod pages;
mod properties;
mod rust;
mod values;

use std::fmt;

pub use self::document::{document, list, page};
pub use self::events::*;
pub use self::findings::*;
pub use self::pages::*;
pub use self::properties::*;
pub use self::rust::*;
pub use self::values::*;
use crate::names::nearest;

/// What a change means for code that receives events and uses the crate; the worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Code compiles and works as before; what people read is another.
    Docs,
    /// Code compiles and works as before, and there is something new to use or to look at.
    Additive,
    /// Code that compiled may not, or no longer finds what it looked for.
    Breaking,
}

impl Level {
    /// All levels, the worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::Docs];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// How much a finding weighs; the gravest is the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// One of two sayings must be wrong, and the crate depends on it.
    Error,
    /// Something is odd, and what the crate does is safe all the same.
    Warning,
    /// Something that is worth a look.
    Note,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// Its name.
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

/// A rule, with its page.
#[derive(Debug)]
pub struct Rule<L = Level> {
    /// Its id, which never changes: `property-added`.
    pub id: &'static str,
    /// How grave it is: the level of a change, or the severity of a finding.
    pub level: L,
    /// What one such thing is called in a summary: `property added`.
    pub title: &'static str,
    /// What several are called: `properties added`.
    pub titles: &'static str,
    /// What it means.
    pub means: &'static str,
    /// Why it has its level.
    pub why: &'static str,
    /// What to do about it.
    pub todo: &'static str,
    /// What it looks like: a change before and after, a finding's one side and the other, which may be empty.
    pub example: (&'static str, &'static str),
}

impl<L> PartialEq for Rule<L> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<L> Eq for Rule<L> {}

impl<L: Copy> Rule<L> {
    /// Its level.
    #[must_use]
    pub const fn level(&self) -> L {
        self.level
    }
}

/// Makes a table of rules whose levels are of one type, and a list of all of them in which none can be missing.
macro_rules! rules {
    ($type:ident: $($level:ident $name:ident $id:literal, $title:literal, $titles:literal {
        means: $means:literal,
        why: $why:literal,
        todo: $todo:literal,
        example: $one:literal => $other:literal,
    })*) => {
        $(
            #[doc = concat!("`", $id, "`: ", $title, ".")]
            pub static $name: $crate::rules::Rule<$crate::rules::$type> = $crate::rules::Rule {
                id: $id,
                level: $crate::rules::$type::$level,
                title: $title,
                titles: $titles,
                means: $means,
                why: $why,
                todo: $todo,
                example: ($one, $other),
            };
        )*

        pub(super) static ALL: &[&$crate::rules::Rule<$crate::rules::$type>] = &[$(&$name),*];
    };
}
use rules;

/// The rules of changes, in the order in which they are documented.
pub fn changes() -> impl Iterator<Item = &'static Rule> {
    [events::ALL, properties::ALL, values::ALL, rust::ALL, pages::ALL].into_iter().flatten().copied()
}

/// The rules of findings, the gravest first.
pub fn findings() -> impl Iterator<Item = &'static Rule<Severity>> + Clone {
    findings::ALL.iter().copied()
}

/// The rule of a change by its id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    changes().find(|rule| rule.id == id)
}

/// All ids.
fn ids() -> impl Iterator<Item = &'static str> {
    changes().map(|rule| rule.id).chain(findings().map(|rule| rule.id))
}

/// The id that is nearest to one that is unknown.
#[must_use]
pub fn nearest_id(id: &str) -> Option<&'static str> {
    nearest(id, ids())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_an_id_of_its_own() {
        assert_eq!(ids().collect::<BTreeSet<_>>().len(), ids().count());
        for id in ids() {
            assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
        }
    }

    #[test]
    fn every_rule_has_a_whole_page() {
        changes().for_each(is_whole);
        findings().for_each(is_whole);
    }

    fn is_whole<L>(rule: &Rule<L>) {
        for sentence in [rule.means, rule.why, rule.todo] {
            assert!(sentence.ends_with('.'), "{}: {sentence}", rule.id);
        }
        for title in [rule.title, rule.titles] {
            assert!(!title.ends_with('.') && title.len() < 80, "{}: {title}", rule.id);
        }
        assert_ne!(rule.example.0, rule.example.1, "{}", rule.id);
    }

    #[test]
    fn findings_stand_by_severity_and_id() {
        assert!(findings().is_sorted_by_key(|rule| (rule.level, rule.id)));
    }

    #[test]
    fn an_id_that_is_nearly_right_finds_its_rule() {
        assert_eq!(nearest_id("property-aded"), Some("property-added"));
        assert_eq!(nearest_id("exmaple-value"), Some("example-value"));
        assert_eq!(nearest_id("x"), None);
    }
}
