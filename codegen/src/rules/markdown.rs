//! The pages of the rules, and all of them as one document.

use std::fmt;

use super::{Rule, SemverImpact, Severity, changes, drift, find, findings, with_severity};

/// The level of a rule.
trait Level: Copy + Eq + fmt::Display + 'static {
    /// All levels, the worst first.
    const ALL: [Self; 3];
    /// The language of the code block of an example, and the prefixes of its first and second line.
    const EXAMPLE: [&'static str; 3];
}

impl Level for SemverImpact {
    const ALL: [Self; 3] = Self::ALL;
    const EXAMPLE: [&'static str; 3] = ["diff", "- ", "+ "];
}

impl Level for Severity {
    const ALL: [Self; 3] = Self::ALL;
    const EXAMPLE: [&'static str; 3] = ["text", "", ""];
}

/// The page of the rule with an id, as markdown.
#[must_use]
pub fn page(id: &str) -> Option<String> {
    let finding = || with_severity().find(|rule| rule.id == id);
    find(id).map(|rule| one(rule, 1)).or_else(|| finding().map(|rule| one(rule, 1)))
}

/// All ids by level, each with its summary, as plain text.
#[must_use]
pub fn list() -> String {
    let changes = listed(&changes().collect::<Vec<_>>());
    let findings = listed(&findings().collect::<Vec<_>>());
    let drift = listed(&drift().collect::<Vec<_>>());
    format!("Rules of `diff`:\n\n{changes}\nRules of `lint`:\n\n{findings}\nRules of `drift`:\n\n{drift}")
}

fn listed<L: Level>(rules: &[&Rule<L>]) -> String {
    let mut text = String::new();
    for level in L::ALL {
        text.push_str(&format!("{level}\n"));
        for rule in rules.iter().filter(|rule| rule.level == level) {
            text.push_str(&format!("  {:<29} {}\n", rule.id, rule.summary));
        }
    }
    text
}

/// The pages of all rules as one document: `spec/RULES.md`.
#[must_use]
pub fn document() -> String {
    let changes = sections(&changes().collect::<Vec<_>>());
    let findings = sections(&findings().collect::<Vec<_>>());
    let drift = sections(&drift().collect::<Vec<_>>());
    [CHANGES, &changes, REPORT, FINDINGS, &findings, DRIFT, drift.trim_end(), "\n"].concat()
}

fn sections<L: Level>(rules: &[&Rule<L>]) -> String {
    let mut text = String::new();
    for level in L::ALL {
        let rules: Vec<_> = rules.iter().filter(|rule| rule.level == level).collect();
        text.push_str(&format!("### {}\n\n| rule | |\n| --- | --- |\n", capitalised(&level.to_string())));
        for rule in &rules {
            text.push_str(&format!("| [`{0}`](#{0}) | {1} |\n", rule.id, rule.summary));
        }
        for rule in rules {
            text.push_str(&format!("\n{}", one(rule, 4)));
        }
        text.push('\n');
    }
    text
}

/// The page of a rule, as markdown below a heading of the given depth.
fn one<L: Level>(rule: &Rule<L>, depth: usize) -> String {
    let [language, before, after] = L::EXAMPLE;
    let mut text = format!("{} {}\n\n", "#".repeat(depth), rule.id);
    text.push_str(&format!("{}: {}.\n\n", capitalised(&rule.level.to_string()), rule.summary));
    for (head, says) in
        [("Description", rule.description), ("Why this level", rule.rationale), ("What to do", rule.help)]
    {
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
<!-- @generated from codegen/src/rules by cargo xtask regen; do not edit. -->

# Rules

The rules by which `cargo xtask diff` classifies [changes](#changes), `cargo xtask lint` classifies
[findings](#findings), and `cargo xtask drift` classifies [drift](#drift). `cargo xtask explain RULE` prints one of these pages.

## Changes

The level of a change states the impact on code that receives or stores events and uses the crate.

| level | meaning | next version, from 1.0.0 on | before 1.0.0 |
| --- | --- | --- | --- |
| `breaking` | code may no longer compile, or may no longer read from an event, sent or stored, what it read before | major | minor |
| `additive` | code compiles and reads what it read before; there is something new to use or to check | minor | patch |
| `docs` | code compiles and reads what it read before; only documentation, or a fact that the crate does not have, changed | patch | patch |

The level looks at the compiler and at the data. Cargo's rules know only the first: for them a new field of a
`#[non_exhaustive]` struct is always minor. But a payload that lacks a required property is a `Mismatch`, so
`required-property-added` is breaking, since stored events become mismatches; so is an attribute that is gone, since
code finds nothing under its name. What the crate could not read before and reads now (an event in `Data::Unknown`, a
value in `Unknown`, a property among no fields) is additive, since code must expect that.

A new version is asked for only if the generated code or a sample changes. If they are the same byte for byte, such as
after a change of an event's visibility, `diff` says so and asks for no version, whatever the level.

For Cargo, every version 0.0.x is incompatible with the one before. So with such a version each change asks for the
next 0.0.x. White space, the order of files, and the dates and further keys of front matter are not changes.

";

const REPORT: &str = r#"#### The report as JSON

`cargo xtask diff --format json` prints one object. Later versions only add keys.

| key | meaning |
| --- | --- |
| `from`, `to` | the two sides: `label`, and `version` of `generated/Cargo.toml` (`null` where it has none) |
| `level` | the worst level of all changes; `null` where nothing changed |
| `counts` | the number of changes of each level: `breaking`, `additive`, `docs` |
| `places` | the number of places of each level; a change can have several |
| `bump` | `needed`: the smallest version that the changes allow (`null` where the crate is the same or the version is unknown); `done`: whether `to.version` is that version or a later one (`null` where the crate changed and `from.version` is unknown); `crate_changed`: whether the generated code or a sample differs |
| `changes` | the changes, the worst first, then by event and path |
| `left_out` | the number of changes that `spec/levels.yaml` leaves out of this format; they count in all other keys |
| `to_confirm` | the provisional decisions of the newer side: `event`, `path`, `why`, and `at` with `file` and `line` |

Each change has these keys:

| key | meaning |
| --- | --- |
| `rule`, `level`, `rule_level` | the rule, the level of the change, and the built-in level of the rule; the two differ if `spec/levels.yaml` sets one |
| `approval` | `until` and `reason` of the approval in `spec/levels.yaml`; `null` where there is none that holds |
| `event`, `path` | the event type and the path of the property, which is empty for the event itself; for a change of a page, `event` is the page's file |
| `before`, `after` | the old and the new value; `null` where there is none |
| `fingerprint` | 12 hexadecimal digits, made of the rule, all paths, before and after; they do not depend on files and lines |
| `from`, `to` | where the fact is on either side: `file` and `line`; `null` where it is absent |
| `also` | further paths of the same change: `event`, `path`, `from`, `to` |
"#;

const FINDINGS: &str = "
## Findings

A finding says that documents contradict themselves or one another, or state something that cannot be right.
[The README](README.md#findings) explains the levels, how to correct or suppress a finding, and the keys of the JSON.

";

const DRIFT: &str = "\
## Drift

Captured events that differ from the documents. Each difference of an event and a path is reported once, with the number
of its occurrences. [The README](README.md#drift) explains the keys of the JSON.

";
