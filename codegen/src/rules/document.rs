//! The pages of rules, and all of them as one document.

use std::fmt;

use super::{Level, Rule, Severity, changes, find, findings};

/// How grave something is that has a rule.
trait Grade: Copy + Eq + fmt::Display + 'static {
    /// All grades, the worst first.
    const ALL: [Self; 3];
    /// The language of the block that shows an example, and what its two lines begin with.
    const EXAMPLE: [&'static str; 3];
}

impl Grade for Level {
    const ALL: [Self; 3] = Self::ALL;
    const EXAMPLE: [&'static str; 3] = ["diff", "- ", "+ "];
}

impl Grade for Severity {
    const ALL: [Self; 3] = Self::ALL;
    const EXAMPLE: [&'static str; 3] = ["text", "", ""];
}

/// The page of the rule of an id, as markdown.
#[must_use]
pub fn page(id: &str) -> Option<String> {
    let finding = || findings().find(|rule| rule.id == id);
    find(id).map(|rule| one(rule, 1)).or_else(|| finding().map(|rule| one(rule, 1)))
}

/// All ids by level, each with its title, for people.
#[must_use]
pub fn list() -> String {
    let changes = listed(&changes().collect::<Vec<_>>());
    let findings = listed(&findings().collect::<Vec<_>>());
    format!("What `diff` says of a change:\n\n{changes}\nWhat `lint` says of a page:\n\n{findings}")
}

fn listed<L: Grade>(rules: &[&Rule<L>]) -> String {
    let mut text = String::new();
    for level in L::ALL {
        text.push_str(&format!("{level}\n"));
        for rule in rules.iter().filter(|rule| rule.level == level) {
            text.push_str(&format!("  {:<29} {}\n", rule.id, rule.title));
        }
    }
    text
}

/// The pages of all rules as one document: `spec/RULES.md`.
#[must_use]
pub fn document() -> String {
    let changes = sections(&changes().collect::<Vec<_>>());
    let findings = sections(&findings().collect::<Vec<_>>());
    [CHANGES, &changes, REPORT, FINDINGS, findings.trim_end(), "\n"].concat()
}

fn sections<L: Grade>(rules: &[&Rule<L>]) -> String {
    let mut text = String::new();
    for level in L::ALL {
        let rules: Vec<_> = rules.iter().filter(|rule| rule.level == level).collect();
        text.push_str(&format!("### {}\n\n| rule | |\n| --- | --- |\n", capitalised(&level.to_string())));
        for rule in &rules {
            text.push_str(&format!("| [`{0}`](#{0}) | {1} |\n", rule.id, rule.title));
        }
        for rule in rules {
            text.push_str(&format!("\n{}", one(rule, 4)));
        }
        text.push('\n');
    }
    text
}

/// The page of a rule, as markdown, below a heading of that depth.
fn one<L: Grade>(rule: &Rule<L>, depth: usize) -> String {
    let [language, before, after] = L::EXAMPLE;
    let mut text = format!("{} {}\n\n", "#".repeat(depth), rule.id);
    text.push_str(&format!("{}: {}.\n\n", capitalised(&rule.level.to_string()), rule.title));
    for (head, says) in [("What it means", rule.means), ("Why this level", rule.why), ("What to do", rule.todo)] {
        text.push_str(&format!("{}\n\n", wrapped(&format!("**{head}:** {says}"))));
    }
    let line = |mark: &str, text: &str| if text.is_empty() { String::new() } else { format!("{mark}{text}\n") };
    text.push_str(&format!("```{language}\n{}{}```\n", line(before, rule.example.0), line(after, rule.example.1)));
    text
}

fn wrapped(text: &str) -> String {
    textwrap::fill(text, textwrap::Options::new(116).break_words(false))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

const CHANGES: &str = "\
<!-- @generated from codegen/src/rules; rewrite it with `UPDATE_GOLDEN=1 cargo test --test suite diff`. -->

# Rules

What `cargo xtask diff` says of [changes](#changes), and `cargo xtask lint` of [findings](#findings).
`cargo xtask explain RULE` prints one of these pages.

## Changes

What a change of the spec means from the view of code that receives events and uses the crate.

| level | means | next version, from 1.0.0 on | before |
| --- | --- | --- | --- |
| `breaking` | code that compiled may not, or no longer finds what it looked for | major | minor |
| `additive` | code compiles and works as before; there is something new to use or to look at | minor | patch |
| `docs` | code compiles and works as before; what people read is another | patch | patch |

With a version 0.0.x every next version is incompatible for Cargo, and each change asks for the next one. White space,
the order of files, and the dates and further keys of a page's front matter are no change at all.

";

const REPORT: &str = r#"#### The report as JSON

`cargo xtask diff --format json` prints one object. Keys are only ever added.

| key | what it is |
| --- | --- |
| `from`, `to` | what was compared: `label`, and `version`, that of `generated/Cargo.toml` (`null` where there is none) |
| `level` | the worst level of all changes; `null` where nothing changed |
| `counts` | how many changes there are: `breaking`, `additive`, `docs` |
| `bump` | `needed`, the smallest version that fits (`null` where nothing changed or no version is known), and `done`, whether `to.version` is that or a later one (`null` where something changed and `from.version` is not known) |
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

const FINDINGS: &str = "
## Findings

Where pages contradict themselves or one another, or cannot be right. [The README](README.md#findings) tells what the
levels mean, how a finding is mended or allowed, and explains the keys of the JSON.

";
