//! The rules by which changes are told apart, each with its page: what it means, why it has its level, what to do.
//!
//! One table serves everything: `diff` refers to its rows, `explain` prints a row as a page, and `spec/RULES.md` is all
//! of it. A further command whose findings have ids adds a [`Kind`] and rows.

mod events;
mod pages;
mod properties;
mod rust;
mod values;

use std::fmt;

pub use self::events::*;
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

/// What finds by a rule, and how grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A change, which `diff` finds.
    Change(Level),
}

/// A rule, with its page.
#[derive(Debug)]
pub struct Rule {
    /// Its id, which never changes: `property-added`.
    pub id: &'static str,
    /// What finds by it, and how grave that is.
    pub kind: Kind,
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
    /// What it looks like: before, and after.
    pub example: (&'static str, &'static str),
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// Makes a table of rules, and a list of all of them in which none can be missing.
macro_rules! rules {
    ($($level:ident $name:ident $id:literal, $title:literal, $titles:literal {
        means: $means:literal,
        why: $why:literal,
        todo: $todo:literal,
        example: $before:literal => $after:literal,
    })*) => {
        $(
            #[doc = concat!("`", $id, "`: ", $title, ".")]
            pub static $name: $crate::rules::Rule = $crate::rules::Rule {
                id: $id,
                kind: $crate::rules::Kind::Change($crate::rules::Level::$level),
                title: $title,
                titles: $titles,
                means: $means,
                why: $why,
                todo: $todo,
                example: ($before, $after),
            };
        )*

        pub(super) static ALL: &[&$crate::rules::Rule] = &[$(&$name),*];
    };
}
use rules;

impl Rule {
    /// The level of a change.
    #[must_use]
    pub const fn level(&self) -> Level {
        match self.kind {
            Kind::Change(level) => level,
        }
    }

    /// The page of the rule, as markdown, below a heading of that depth.
    #[must_use]
    pub fn page(&self, depth: usize) -> String {
        let (before, after) = self.example;
        let mut text = format!("{} {}\n\n", "#".repeat(depth), self.id);
        text.push_str(&format!("{}: {}.\n\n", capitalised(self.level().name()), self.title));
        for (head, says) in [("What it means", self.means), ("Why this level", self.why), ("What to do", self.todo)] {
            text.push_str(&format!("{}\n\n", wrapped(&format!("**{head}:** {says}"))));
        }
        let line = |mark: &str, text: &str| if text.is_empty() { String::new() } else { format!("{mark} {text}\n") };
        text.push_str(&format!("```diff\n{}{}```\n", line("-", before), line("+", after)));
        text
    }
}

/// All rules, in the order in which they are documented.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [events::ALL, properties::ALL, values::ALL, rust::ALL, pages::ALL].into_iter().flatten().copied()
}

/// The rule of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The id that is nearest to one that is unknown.
#[must_use]
pub fn nearest_id(id: &str) -> Option<&'static str> {
    nearest(id, all().map(|rule| rule.id))
}

/// All ids by level, each with its title, for people.
#[must_use]
pub fn list() -> String {
    let mut text = String::new();
    for level in Level::ALL {
        text.push_str(&format!("{level}\n"));
        for rule in all().filter(|rule| rule.level() == level) {
            text.push_str(&format!("  {:<29} {}\n", rule.id, rule.title));
        }
    }
    text
}

/// The pages of all rules as one document: `spec/RULES.md`.
#[must_use]
pub fn document() -> String {
    let mut text = HEAD.to_owned();
    for level in Level::ALL {
        text.push_str(&format!("## {}\n\n", capitalised(level.name())));
        let rules: Vec<_> = all().filter(|rule| rule.level() == level).collect();
        text.push_str("| rule | |\n| --- | --- |\n");
        for rule in &rules {
            text.push_str(&format!("| [`{0}`](#{0}) | {1} |\n", rule.id, rule.title));
        }
        for rule in rules {
            text.push_str(&format!("\n{}", rule.page(3)));
        }
        text.push('\n');
    }
    text.push_str(TAIL);
    text
}

fn wrapped(text: &str) -> String {
    textwrap::fill(text, textwrap::Options::new(116).break_words(false))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

const HEAD: &str = "\
<!-- @generated from codegen/src/rules; rewrite it with `UPDATE_GOLDEN=1 cargo test --test diff`. -->

# Rules

What `cargo xtask diff` says of a change of the spec, from the view of code that receives events and uses the crate.
`cargo xtask explain RULE` prints one of these pages.

| level | means | next version, from 1.0.0 on | before |
| --- | --- | --- | --- |
| `breaking` | code that compiled may not, or no longer finds what it looked for | major | minor |
| `additive` | code compiles and works as before; there is something new to use or to look at | minor | patch |
| `docs` | code compiles and works as before; what people read is another | patch | patch |

With a version 0.0.x every next version is incompatible for Cargo, and each change asks for the next one. White space,
the order of files, and the dates and further keys of a page's front matter are no change at all.

";

const TAIL: &str = r#"## The report as JSON

`cargo xtask diff --format json` prints one object. Keys are only ever added.

| key | what it is |
| --- | --- |
| `from`, `to` | what was compared: `label`, and `version`, that of `generated/Cargo.toml` (`null` where there is none) |
| `level` | the worst level of all changes; `null` where nothing changed |
| `counts` | how many changes there are: `breaking`, `additive`, `docs` |
| `bump` | `needed`, the smallest version that fits (`null` where nothing changed or no version is known), and `done`, whether `to.version` is that or a later one |
| `changes` | the changes, the worst first, then by event and path |

A change has

| key | what it is |
| --- | --- |
| `rule`, `level` | its rule, and the rule's level |
| `event`, `path` | the place: an event's type and a property's path, which is empty for the event itself; of a change of a page, `event` is the page's file |
| `before`, `after` | what was said and what is; `null` where there was or is nothing |
| `fingerprint` | 12 hexadecimal digits, made of the rule, all places, before and after; lines and files have no part in it |
| `from`, `to` | where it stands on either side: `file` and `line`; `null` where it does not |
| `also` | further places of the same change: `event`, `path`, `from`, `to` |
"#;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_an_id_of_its_own_and_a_whole_page() {
        let ids: BTreeSet<_> = all().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), all().count());
        for rule in all() {
            assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.id);
            for sentence in [rule.means, rule.why, rule.todo] {
                assert!(sentence.ends_with('.'), "{}: {sentence}", rule.id);
            }
            assert_ne!(rule.example.0, rule.example.1, "{}", rule.id);
        }
    }

    #[test]
    fn an_id_that_is_nearly_right_finds_its_rule() {
        assert_eq!(nearest_id("property-aded"), Some("property-added"));
        assert_eq!(nearest_id("x"), None);
    }
}
