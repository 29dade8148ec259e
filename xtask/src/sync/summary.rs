//! The summary at the end of a run, sorted by name.

use std::collections::{BTreeMap, BTreeSet};

use qlik_events_codegen::spec::sources::SOURCES;

use super::fetch::Refusal;
use crate::Outcome;
use crate::output;

/// The most documents that a message names.
const MAX_NAMED: usize = 3;

/// The result of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// There was no local copy.
    Created,
    /// The local copy had another text.
    Changed,
    /// The local copy had the same text.
    Unchanged,
    /// The site does not have it, and never had it.
    Missing,
    /// The site had it, and does not have it any more.
    Gone,
}

impl State {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Missing => "missing",
            Self::Gone => "gone",
        }
    }
}

/// What a site failed to deliver.
#[derive(Debug, Default)]
struct Outage {
    /// The documents and indexes, each with the reason.
    failed: BTreeMap<String, String>,
    /// The number of documents that were not requested any more.
    skipped: usize,
}

/// The result of a run.
#[derive(Debug, Default)]
pub(super) struct Summary {
    /// The result of each document with warnings, by file.
    pub(super) updates: BTreeMap<String, (State, Vec<String>)>,
    /// The refused documents and indexes, each with the reason.
    refused: BTreeMap<String, String>,
    outages: BTreeMap<String, Outage>,
    /// What to report about documents that are gone from the site, by file.
    pub(super) gone: BTreeMap<String, String>,
    /// Pages that have moved, with their new names.
    pub(super) moved: BTreeMap<String, String>,
    /// Files that were gone before this run, and are back.
    pub(super) back: BTreeSet<String>,
    /// Pages that an index lists but `spec/sources.yaml` does not.
    pub(super) new: BTreeSet<String>,
    /// Warnings about the indexes, and about decisions that name a page that has moved.
    pub(super) odd: BTreeSet<String>,
    /// After an interruption, the number of documents that were not fetched.
    pub(super) interrupted: Option<u64>,
}

impl Summary {
    /// Adds a document or an index that was refused.
    pub(super) fn refuse(&mut self, label: String, refusal: Refusal) {
        match refusal {
            Refusal::Document(reason) => drop(self.refused.insert(label, reason)),
            Refusal::Site { site, reason: None } => self.outages.entry(site).or_default().skipped += 1,
            Refusal::Site { site, reason: Some(reason) } => {
                self.outages.entry(site).or_default().failed.insert(label, reason);
            }
        }
    }

    /// Adds pages that are gone together, which says more about the site than about them.
    pub(super) fn vanished(&mut self, names: &[&str]) {
        let reason = "the site no longer has these pages, which are more than half of all, so it seems to have failed; \
                      if it moved them, correct the addresses in spec/sources.yaml";
        self.refused.insert(few(names), reason.to_owned());
    }

    /// Prints the summary and returns the outcome of the run.
    pub(super) fn print(&self, is_dry: bool) -> Outcome {
        self.errors().iter().for_each(|error| output::error(&format!("error: {error}")));
        let outcome = output::print(&self.text(is_dry), self.outcome());
        if !is_dry {
            self.steps().iter().for_each(|step| output::next(step));
        }
        if !self.new.is_empty() {
            output::next(&format!("`cargo xtask sync --add` to fetch the new pages, or `left_out` in {SOURCES}"));
        }
        outcome
    }

    fn errors(&self) -> Vec<String> {
        let mut errors: Vec<_> = self.refused.iter().map(|(label, reason)| format!("{label}: {reason}")).collect();
        for (site, Outage { failed, skipped }) in &self.outages {
            if *skipped == 0 {
                errors.extend(failed.iter().map(|(label, reason)| format!("{label}: {reason}")));
                continue;
            }
            let reason = failed.values().next().map_or("it gave no answer", String::as_str);
            let names: Vec<_> = failed.keys().map(String::as_str).collect();
            errors.push(format!(
                "{site} seems to be down: {reason}; after {}, {} not requested; run the command again later",
                few(&names),
                match skipped {
                    1 => "1 document was".to_owned(),
                    _ => format!("{skipped} documents were"),
                }
            ));
        }
        errors
    }

    /// The next steps after documents were written.
    fn steps(&self) -> Vec<String> {
        let mut steps = Vec::new();
        let is_written = |(state, _): &(State, Vec<String>)| matches!(state, State::Created | State::Changed);
        if !self.moved.is_empty() || self.updates.values().any(is_written) {
            steps.push("`cargo xtask regen`, then `cargo xtask diff` to see what changed".to_owned());
        }
        if !self.gone.is_empty() {
            steps.push(format!(
                "for each page that is gone, delete its entry from {SOURCES} and its documents; `keep` in \
                 spec/fixups.yaml retains events"
            ));
        }
        steps
    }

    fn text(&self, is_dry: bool) -> String {
        let mut text = String::new();
        for (old, new) in &self.moved {
            text.push_str(&format!("moved {old}: the page is now {new}, and so are its documents and its entry\n"));
        }
        for (file, (state, warnings)) in &self.updates {
            let lead = match state {
                State::Missing => state.name(),
                _ => "warning:",
            };
            if matches!(state, State::Created | State::Changed) {
                text.push_str(&format!("{} {file}\n", state.name()));
            }
            warnings.iter().for_each(|warning| text.push_str(&format!("{lead} {file}: {warning}\n")));
        }
        self.gone.iter().for_each(|(file, reason)| text.push_str(&format!("gone {file}: {reason}\n")));
        self.back.iter().for_each(|file| text.push_str(&format!("back {file}: the site has it again\n")));
        self.new.iter().for_each(|name| text.push_str(&format!("new {name}: not in {SOURCES}\n")));
        self.odd.iter().for_each(|warning| text.push_str(&format!("warning: {warning}\n")));
        text + &self.totals(is_dry)
    }

    fn totals(&self, is_dry: bool) -> String {
        let count = |state| self.updates.values().filter(|(found, _)| *found == state).count();
        let [created, changed, unchanged, missing, gone] =
            [State::Created, State::Changed, State::Unchanged, State::Missing, State::Gone].map(count);
        let optional = [(missing, "missing"), (gone, "gone"), (self.moved.len(), "moved")];
        let optional = optional.into_iter().filter(|(number, _)| *number > 0);
        let optional: String = optional.map(|(number, state)| format!(", {number} {state}")).collect();
        let outages = self.outages.values().map(|outage| outage.failed.len() + outage.skipped).sum::<usize>();
        let (refused, new) = (self.refused.len() + outages, self.new.len());
        let interrupted = self.interrupted.map(|left| format!("; interrupted: {left} documents were not fetched"));
        let dry = if is_dry { "; nothing was written" } else { "" };
        format!(
            "{created} created, {changed} changed, {unchanged} unchanged{optional}, {refused} refused, {new} new{}{dry}\n",
            interrupted.unwrap_or_default()
        )
    }

    fn outcome(&self) -> Outcome {
        if self.interrupted.is_some() {
            Outcome::Interrupted
        } else if !self.refused.is_empty() || !self.outages.is_empty() {
            Outcome::Partial
        } else if !self.new.is_empty() || !self.gone.is_empty() {
            Outcome::Findings
        } else {
            Outcome::Success
        }
    }
}

/// Some names: at most three, and the number of further ones.
fn few(names: &[&str]) -> String {
    let named = names.iter().take(MAX_NAMED).copied().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(MAX_NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}
