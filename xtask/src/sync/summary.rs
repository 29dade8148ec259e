//! The summary at the end of a run, sorted by name.

use std::collections::{BTreeMap, BTreeSet};

use qlik_events_codegen::spec::sources::SOURCES;

use crate::Outcome;
use crate::output;

/// The result of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// There was no local copy.
    Created,
    /// The local copy had another text.
    Changed,
    /// The local copy had the same text.
    Unchanged,
    /// The site does not have it.
    Missing,
}

impl State {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Missing => "missing",
        }
    }
}

/// The result of a run.
#[derive(Debug, Default)]
pub(super) struct Summary {
    /// The result of each document with warnings, by file.
    pub(super) updates: BTreeMap<String, (State, Vec<String>)>,
    /// The refused documents and indexes, each with the reason.
    pub(super) refused: BTreeMap<String, String>,
    /// Pages that an index lists but `spec/sources.yaml` does not.
    pub(super) new: BTreeSet<String>,
    /// Warnings about the indexes.
    pub(super) odd: BTreeSet<String>,
}

impl Summary {
    /// Prints the summary and returns the outcome of the run.
    pub(super) fn print(&self, is_dry: bool) -> Outcome {
        for (name, reason) in &self.refused {
            output::error(&format!("error: {name}: {reason}"));
        }
        let outcome = output::print(&self.text(is_dry), self.outcome());
        if !is_dry && self.updates.values().any(|(state, _)| matches!(state, State::Created | State::Changed)) {
            output::next("`cargo xtask regen`, then `cargo xtask diff` to see what changed");
        }
        if !self.new.is_empty() {
            output::next(&format!("`cargo xtask sync --add` to fetch the new pages, or `left_out` in {SOURCES}"));
        }
        outcome
    }

    fn text(&self, is_dry: bool) -> String {
        let mut text = String::new();
        for (file, (state, warnings)) in &self.updates {
            let lead = match state {
                State::Missing => "missing",
                _ => "warning:",
            };
            if matches!(state, State::Created | State::Changed) {
                text.push_str(&format!("{} {file}\n", state.name()));
            }
            warnings.iter().for_each(|warning| text.push_str(&format!("{lead} {file}: {warning}\n")));
        }
        self.new.iter().for_each(|name| text.push_str(&format!("new {name}: not in {SOURCES}\n")));
        self.odd.iter().for_each(|warning| text.push_str(&format!("warning: {warning}\n")));
        text + &self.totals(is_dry)
    }

    fn totals(&self, is_dry: bool) -> String {
        let count = |state| self.updates.values().filter(|(found, _)| *found == state).count();
        let [created, changed, unchanged, missing] =
            [State::Created, State::Changed, State::Unchanged, State::Missing].map(count);
        let missing = if missing == 0 { String::new() } else { format!(", {missing} missing") };
        let dry = if is_dry { "; nothing was written" } else { "" };
        let (refused, new) = (self.refused.len(), self.new.len());
        format!(
            "{created} created, {changed} changed, {unchanged} unchanged{missing}, {refused} refused, {new} new{dry}\n"
        )
    }

    fn outcome(&self) -> Outcome {
        match (self.refused.is_empty(), self.new.is_empty()) {
            (false, _) => Outcome::Partial,
            (true, false) => Outcome::Findings,
            (true, true) => Outcome::Success,
        }
    }
}
