//! Compares the paths of each shared type. Their facts must be equal.
//!
//! If they are not, the type keeps the facts of most of its paths; of as many on each side, the facts that the spec on
//! disk has. The other paths leave it.

use std::collections::BTreeMap;

use super::planner::{Planner, Sharer};
use crate::model::naming::SharedType;
use crate::remedy::Remedy;

impl Planner<'_> {
    /// Reports the paths whose facts differ from those of their shared type.
    pub(super) fn check_sharing(&mut self) {
        let names = self.names;
        for (at, sharers) in std::mem::take(&mut self.shared) {
            let Some(shared) = names.shared.get(at) else { continue };
            let Some(first) = sharers.first().filter(|first| sharers.iter().any(|one| one.facts != first.facts)) else {
                continue;
            };
            let kept = self.kept_facts(&sharers).unwrap_or(&first.facts);
            let Some(model) = sharers.iter().find(|one| one.facts == kept) else { continue };
            sharers.iter().filter(|one| one.facts != kept).for_each(|one| self.leaves(shared, one, model));
        }
    }

    /// The facts that most paths have; of as many, those that more paths have on disk; of as many, those of the first.
    fn kept_facts<'s>(&self, sharers: &'s [Sharer]) -> Option<&'s str> {
        let mut groups: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for one in sharers {
            let (count, unchanged) = groups.entry(&one.facts).or_default();
            *count += 1;
            *unchanged += usize::from(self.sources.published.facts(&one.place).as_deref() == Some(&one.facts));
        }
        let most = groups.values().max().copied()?;
        sharers.iter().map(|one| one.facts.as_str()).find(|facts| groups.get(facts) == Some(&most))
    }

    fn leaves(&mut self, shared: &SharedType, one: &Sharer, model: &Sharer) {
        let SharedType { name, span, .. } = shared;
        let (place, other) = (&one.place, &model.place);
        let message = format!("`{place}` shares the type `{name}` with `{other}`, and their facts differ");
        let help = "take the path out of the type, by `except` in spec/names.yaml, or correct the page with a fixup";
        let note = format!("{}\n`{other}`: {}\n`{place}`: {}", self.decisions.cite(span), model.facts, one.facts);
        let why = format!("Its facts differ from those of `{other}`.");
        let remedy = Remedy::Leave { entry: span.clone(), path: place.to_string(), why };
        let error = self.error(&one.origin, message, "expected the same properties or values");
        self.diagnostics.push(error.help(help).note(note).remedy(remedy));
    }
}
