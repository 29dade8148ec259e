//! Reads `spec/levels.yaml`, the decisions of people about the rules of `diff` and `lint`.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use super::annotated::{Entries, read_entries};
use crate::diagnostics::Diagnostics;
use crate::model::levels::{Approval, Format, LeftOut, Levels, Reported, RuleLevel, day};
use crate::rules::{self, Rule, SemverImpact, Severity};
use crate::source::{Source, Span};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LevelsYaml {
    levels: Vec<LevelYaml>,
    left_out: Vec<LeftOutYaml>,
    approvals: Vec<ApprovalYaml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelYaml {
    rule: String,
    level: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOutYaml {
    rule: String,
    formats: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApprovalYaml {
    fingerprint: String,
    until: String,
    reason: String,
}

/// A rule of one of the two commands.
enum Known {
    Change(&'static Rule),
    Finding(&'static Rule<Severity>),
}

/// The level of one of the two kinds of rules.
enum AnyLevel {
    Change(RuleLevel<SemverImpact>),
    Finding(RuleLevel<Severity>),
}

/// Reads the decisions, and reports invalid ones.
pub fn load_levels(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Levels {
    let mut levels = Levels { source: Arc::clone(source), ..Levels::default() };
    let Some(yaml) = read_entries::<LevelsYaml>(source, diagnostics) else { return levels };
    let mut entries = Entries { source, diagnostics };
    let set = entries.each("levels", yaml.levels, Entries::level);
    entries.twice(set.iter().map(|(level, span)| (level.id(), span)));
    for (level, _) in set {
        match level {
            AnyLevel::Change(level) => levels.changes.push(level),
            AnyLevel::Finding(level) => levels.findings.push(level),
        }
    }
    levels.left_out = entries.each("left_out", yaml.left_out, Entries::left_out);
    levels.approvals = entries.each("approvals", yaml.approvals, Entries::approval);
    entries.twice(levels.approvals.iter().map(|one| (one.fingerprint.as_str(), &one.span)));
    levels
}

impl AnyLevel {
    const fn id(&self) -> &'static str {
        match self {
            Self::Change(level) => level.rule.id,
            Self::Finding(level) => level.rule.id,
        }
    }
}

impl Entries<'_> {
    fn level(&mut self, entry: LevelYaml, span: Span) -> Option<(AnyLevel, Span)> {
        let LevelYaml { rule, level, reason } = entry;
        self.reason(&reason, &span)?;
        let level = match self.rule(&rule, &span)? {
            Known::Change(rule) => {
                let known = SemverImpact::ALL.map(|one| (one.name(), one));
                AnyLevel::Change(RuleLevel { rule, level: self.one_of(&level, &known, "diff", &span)?, reason })
            }
            Known::Finding(rule) => {
                let known = Severity::ALL.map(|one| (one.name(), one));
                AnyLevel::Finding(RuleLevel { rule, level: self.one_of(&level, &known, "lint", &span)?, reason })
            }
        };
        Some((level, span))
    }

    fn left_out(&mut self, entry: LeftOutYaml, span: Span) -> Option<LeftOut> {
        let LeftOutYaml { rule, formats, reason } = entry;
        self.reason(&reason, &span)?;
        let (id, command, known) = match self.rule(&rule, &span)? {
            Known::Change(rule) => (rule.id, "diff", Format::OF_DIFF),
            Known::Finding(rule) => (rule.id, "lint", Format::OF_LINT),
        };
        if formats.is_empty() {
            self.error(&span, "formats", "the entry has no format", "expected at least one");
            return None;
        }
        let known = known.map(|one| (one.name(), one));
        let formats: Option<Vec<_>> = formats.iter().map(|one| self.one_of(one, &known, command, &span)).collect();
        Some(LeftOut { rule: id, formats: formats? })
    }

    fn approval(&mut self, entry: ApprovalYaml, span: Span) -> Option<Approval> {
        let ApprovalYaml { fingerprint, until, reason } = entry;
        self.reason(&reason, &span)?;
        let is_hex = fingerprint.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        let [changes, findings] = [Reported::Changes, Reported::Findings].map(Reported::digits);
        if !is_hex || ![changes, findings].contains(&fingerprint.len()) {
            let expected = format!("expected {changes} hexadecimal digits of `diff`, or {findings} of `lint`");
            self.error(&span, &fingerprint, &format!("found the fingerprint `{fingerprint}`"), &expected);
            return None;
        }
        let Some(until) = day(&until) else {
            self.error(&span, &until, &format!("found the day `{until}`"), "expected a day as YYYY-MM-DD");
            return None;
        };
        Some(Approval { fingerprint, reason, until, span })
    }

    fn rule(&mut self, id: &str, span: &Span) -> Option<Known> {
        let finding = || rules::with_severity().find(|rule| rule.id == id).map(Known::Finding);
        let rule = rules::find(id).map(Known::Change).or_else(finding);
        if rule.is_none() {
            let near = rules::nearest_id(id).map(|near| format!("did you mean `{near}`?"));
            let expected = near.unwrap_or_else(|| "expected a rule that `cargo xtask explain` lists".to_owned());
            self.error(span, id, &format!("there is no rule `{id}`"), &expected);
        }
        rule
    }

    /// Reports the entries that decide about the same again.
    fn twice<'n>(&mut self, entries: impl Iterator<Item = (&'n str, &'n Span)>) {
        let mut seen = BTreeSet::new();
        for (name, span) in entries {
            if !seen.insert(name) {
                self.error(span, name, &format!("`{name}` has another entry above"), "expected one entry for each");
            }
        }
    }

    /// The value of a known name.
    fn one_of<T: Copy>(&mut self, name: &str, known: &[(&str, T)], command: &str, span: &Span) -> Option<T> {
        let found = known.iter().find(|(one, _)| *one == name).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<_> = known.iter().map(|(name, _)| *name).collect();
            let expected = format!("expected one of {}, since the rule is of `{command}`", names.join(", "));
            self.error(span, name, &format!("found `{name}`"), &expected);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Levels, String) {
        let mut diagnostics = Diagnostics::default();
        let levels = load_levels(&Source::new("spec/levels.yaml", text), &mut diagnostics);
        (levels, diagnostics.render(false))
    }

    #[test]
    fn decisions_are_read() {
        let (levels, errors) = read(
            "levels:\n  - {rule: property-added, level: breaking, reason: We store them.}\n  - {rule: truncated, level: \
             error, reason: It hides facts.}\nleft_out:\n  - {rule: property-order-changed, formats: [github], reason: \
             Nobody cares.}\napprovals:\n  - {fingerprint: 0123456789ab, until: 2027-01-31, reason: Qlik said so.}\n",
        );
        assert_eq!(errors, "");
        assert_eq!(levels.of_change(&rules::PROPERTY_ADDED), SemverImpact::Breaking);
        assert_eq!(levels.of_change(&rules::PROPERTY_REMOVED), SemverImpact::Breaking);
        assert_eq!(levels.of_finding(&rules::TRUNCATED), Severity::Error);
        assert!(levels.is_left_out("property-order-changed", Format::Github));
        assert!(!levels.is_left_out("property-order-changed", Format::Text));
        let (digits, errors) = read("approvals:\n  - {fingerprint: 012345678901, until: 2027-01-31, reason: R.}\n");
        assert_eq!((errors.as_str(), digits.approvals[0].fingerprint.as_str()), ("", "012345678901"));
        let on = |day: &str| levels.approval("0123456789ab", super::day(day).expect(day)).is_some();
        assert!(on("2027-01-31") && !on("2027-02-01"));
        assert_eq!(
            read("# Nothing yet.\n"),
            (Levels { source: levels_source("# Nothing yet.\n"), ..Levels::default() }, String::new())
        );
    }

    fn levels_source(text: &str) -> Arc<Source> {
        Source::new("spec/levels.yaml", text)
    }

    #[test]
    fn an_invalid_decision_is_an_error_at_its_place() {
        for (entry, place, message) in [
            ("levels:\n  - {rule: property-aded, level: docs, reason: R.}\n", "2:12", "did you mean `property-added`?"),
            (
                "levels:\n  - {rule: property-added, level: error, reason: R.}\n",
                "2:35",
                "expected one of breaking, additive, docs",
            ),
            (
                "levels:\n  - {rule: truncated, level: docs, reason: R.}\n",
                "2:30",
                "expected one of error, warning, note",
            ),
            ("levels:\n  - {rule: truncated, level: note, reason: ' '}\n", "2:36", "expected the reason"),
            (
                "left_out:\n  - {rule: truncated, formats: [json, markdown], reason: R.}\n",
                "2:39",
                "since the rule is of `lint`",
            ),
            ("left_out:\n  - {rule: truncated, formats: [], reason: R.}\n", "2:23", "the entry has no format"),
            (
                "levels:\n  - {rule: truncated, level: note, reason: R.}\n  - {rule: truncated, level: error, reason: R.}\n",
                "3:12",
                "expected one entry for each",
            ),
            (
                "approvals:\n  - {fingerprint: 0123, until: 2027-01-31, reason: R.}\n",
                "2:19",
                "expected 12 hexadecimal digits",
            ),
            (
                "approvals:\n  - {fingerprint: 0123456789ab, until: 2027-02-30, reason: R.}\n",
                "2:40",
                "expected a day as YYYY-MM-DD",
            ),
        ] {
            let (_, errors) = read(entry);
            assert!(errors.contains(message), "{entry}{errors}");
            assert!(errors.contains(&format!("spec/levels.yaml:{place}")), "{entry}{errors}");
        }
    }
}
