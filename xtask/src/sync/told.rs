//! What a run says at its end: in the order of the names, whichever page came in first.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use super::sources::SOURCES;
use crate::Outcome;

/// What became of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// It was not here.
    Created,
    /// It was here with another text.
    Changed,
    /// It is as it was.
    Unchanged,
}

impl State {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
        }
    }
}

/// What a run found.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The pages that were taken, each with what is odd about it.
    pub(super) taken: BTreeMap<String, (State, Vec<String>)>,
    /// The pages, and all else, that were not, each with the reason.
    pub(super) refused: BTreeMap<String, String>,
    /// The pages that the site has and we do not.
    pub(super) new: BTreeSet<String>,
    /// What the site lists among its pages, and cannot be the name of one here.
    pub(super) odd: BTreeSet<String>,
}

impl Told {
    /// Says all of it: what was taken on standard output, what was not on standard error.
    pub(super) fn print(&self, is_dry: bool) -> io::Result<()> {
        for (name, reason) in &self.refused {
            // Where errors cannot be said, the exit status still says that there are some.
            let _ = writeln!(anstream::stderr(), "error: {name}: {reason}");
        }
        let mut out = anstream::stdout().lock();
        for (name, (state, warnings)) in &self.taken {
            if *state != State::Unchanged {
                writeln!(out, "{} {name}", state.name())?;
            }
            for warning in warnings {
                writeln!(out, "warning: {name}: {warning}")?;
            }
        }
        for name in &self.new {
            writeln!(out, "new {name}: the site has it, and {SOURCES} does not")?;
        }
        for address in &self.odd {
            writeln!(out, "warning: the list of pages: `{address}` cannot be the name of a page here")?;
        }
        writeln!(out, "{}", self.totals(is_dry))?;
        self.print_next(&mut out, is_dry)?;
        out.flush()
    }

    fn totals(&self, is_dry: bool) -> String {
        let of = |state| self.taken.values().filter(|(found, _)| *found == state).count();
        let [created, changed, unchanged] = [State::Created, State::Changed, State::Unchanged].map(of);
        let dry = if is_dry { "; nothing was written" } else { "" };
        format!(
            "{created} created, {changed} changed, {unchanged} unchanged, {} refused, {} new{dry}",
            self.refused.len(),
            self.new.len()
        )
    }

    fn print_next(&self, out: &mut impl Write, is_dry: bool) -> io::Result<()> {
        if !is_dry && self.taken.values().any(|(state, _)| *state != State::Unchanged) {
            writeln!(out, "next: `cargo xtask regen`, and `cargo xtask diff` for what that means")?;
        }
        if !self.new.is_empty() {
            writeln!(out, "to take what is new: `cargo xtask sync --add`; else name it below `left_out`")?;
        }
        Ok(())
    }

    /// How the command ends: what was refused weighs more than what is new.
    pub(super) fn outcome(&self) -> Outcome {
        match (self.refused.is_empty(), self.new.is_empty()) {
            (false, _) => Outcome::Incomplete,
            (true, false) => Outcome::Stale,
            (true, true) => Outcome::Fine,
        }
    }
}
