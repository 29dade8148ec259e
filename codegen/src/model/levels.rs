//! Decisions about the rules of `diff` and `lint`: their levels, the formats that leave them out, and approvals of
//! single changes and findings.

use std::fmt;
use std::sync::Arc;

use time::{Date, Month};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::rules::{Rule, SemverImpact, Severity};
use crate::source::{Source, Span};

/// The file of the decisions.
pub const LEVELS: &str = "spec/levels.yaml";

/// All decisions about rules.
#[derive(Debug, PartialEq, Eq)]
pub struct Levels {
    /// The levels of rules of `diff` that differ from the built-in ones.
    pub changes: Vec<RuleLevel<SemverImpact>>,
    /// The levels of rules of `lint` that differ from the built-in ones.
    pub findings: Vec<RuleLevel<Severity>>,
    /// Rules that formats leave out.
    pub left_out: Vec<LeftOut>,
    /// Changes and findings that do not fail a run.
    pub approvals: Vec<Approval>,
    /// The text of the file, for errors.
    pub source: Arc<Source>,
}

/// The level of a rule.
#[derive(Debug, PartialEq, Eq)]
pub struct RuleLevel<L: 'static> {
    /// The rule.
    pub rule: &'static Rule<L>,
    /// The level.
    pub level: L,
    /// The reason why it differs from the built-in one.
    pub reason: String,
}

/// A rule that formats leave out. What it reports still counts.
#[derive(Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The id of the rule.
    pub rule: &'static str,
    /// The formats.
    pub formats: Vec<Format>,
}

/// The approval of a change or a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The fingerprint.
    pub fingerprint: String,
    /// The reason.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Date,
    /// The span of the entry.
    pub span: Span,
}

/// An output format of `diff` or `lint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text for people.
    Text,
    /// Markdown, of `diff` alone.
    Markdown,
    /// JSON.
    Json,
    /// Annotations of a workflow run.
    Github,
    /// SARIF, of `lint` alone.
    Sarif,
}

impl Format {
    /// The formats of `diff`.
    pub const OF_DIFF: [Self; 4] = [Self::Text, Self::Markdown, Self::Json, Self::Github];
    /// The formats of `lint`.
    pub const OF_LINT: [Self; 4] = [Self::Text, Self::Json, Self::Github, Self::Sarif];

    /// The name, as `--format` takes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Github => "github",
            Self::Sarif => "sarif",
        }
    }
}

/// The reports of a command, by which approvals are checked.
#[derive(Clone, Copy, Debug)]
pub enum Reported {
    /// The changes of `diff`.
    Changes,
    /// The findings of `lint`.
    Findings,
}

impl Reported {
    /// The digits of a fingerprint.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Changes => 12,
            Self::Findings => 16,
        }
    }

    const fn noun(self) -> &'static str {
        match self {
            Self::Changes => "change of this comparison",
            Self::Findings => "finding",
        }
    }
}

impl Default for Levels {
    fn default() -> Self {
        let source = Source::new(LEVELS, "");
        Self { changes: Vec::new(), findings: Vec::new(), left_out: Vec::new(), approvals: Vec::new(), source }
    }
}

impl Levels {
    /// The level of a rule of `diff`.
    #[must_use]
    pub fn of_change(&self, rule: &Rule) -> SemverImpact {
        self.changes.iter().find(|one| one.rule == rule).map_or(rule.level, |one| one.level)
    }

    /// The level of a rule of `lint`.
    #[must_use]
    pub fn of_finding(&self, rule: &Rule<Severity>) -> Severity {
        self.findings.iter().find(|one| one.rule == rule).map_or(rule.level, |one| one.level)
    }

    /// Whether a format leaves out a rule.
    #[must_use]
    pub fn is_left_out(&self, rule: &str, format: Format) -> bool {
        self.left_out.iter().any(|one| one.rule == rule && one.formats.contains(&format))
    }

    /// The approval of a change or a finding that holds on a day.
    #[must_use]
    pub fn approval(&self, fingerprint: &str, today: Date) -> Option<&Approval> {
        self.approvals.iter().find(|one| one.fingerprint == fingerprint && !one.has_ended(today))
    }

    /// The level of a rule that this project has set, in one sentence.
    #[must_use]
    pub fn sentence(&self, rule: &str) -> Option<String> {
        let set = |level: &dyn fmt::Display, reason: &str| format!("{LEVELS} sets the level `{level}`: {reason}");
        let change = self.changes.iter().find(|one| one.rule.id == rule).map(|one| set(&one.level, &one.reason));
        let finding = self.findings.iter().find(|one| one.rule.id == rule);
        change.or_else(|| finding.map(|one| set(&one.level, &one.reason)))
    }

    /// Reports the approvals of which a command has no change or finding.
    pub fn check_approvals(&self, of: Reported, fingerprints: &[String], diagnostics: &mut Diagnostics) {
        for approval in self.of(of).filter(|one| !fingerprints.contains(&one.fingerprint)) {
            let at = self.source.find_in(&approval.span, &approval.fingerprint);
            let message = format!("no {} has the fingerprint {}", of.noun(), approval.fingerprint);
            let help = "delete the approval if what it approved is gone; the digits change with every fact of it";
            diagnostics
                .push(Diagnostic::new(&self.source, at, message).label("expected a known fingerprint").help(help));
        }
    }

    /// The approvals that have ended, as warnings with their places. What they approved fails again.
    pub fn ended(&self, of: Reported, today: Date) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for approval in self.of(of).filter(|one| one.has_ended(today)) {
            let until = approval.until.to_string();
            let message = format!("the approval of {} ended on {until}", approval.fingerprint);
            let help = "decide again: set another end, or delete the approval";
            let at = self.source.find_in(&approval.span, &until);
            diagnostics.push(Diagnostic::new(&self.source, at, message).label("expected a day to come").help(help));
        }
        diagnostics
    }

    fn of(&self, of: Reported) -> impl Iterator<Item = &Approval> {
        self.approvals.iter().filter(move |one| one.fingerprint.len() == of.digits())
    }
}

impl Approval {
    fn has_ended(&self, today: Date) -> bool {
        self.until < today
    }
}

/// Reads a day in the form `YYYY-MM-DD`.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let is_form = [year, month, day].map(|part| part.len()) == [4, 2, 2];
    let is_digits = [year, month, day].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?);
    date.ok().filter(|_| is_form && is_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_form() {
        assert_eq!(day("2028-02-29").map(|day| day.to_string()).as_deref(), Some("2028-02-29"));
        for text in
            ["2027-02-29", "2027-2-3", "27-02-03", "2027-13-01", "2027-01-00", "2027-01-01T00:00:00Z", "+027-01-01", ""]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
