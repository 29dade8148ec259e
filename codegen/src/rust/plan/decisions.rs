//! What people decided about names, and whether they still have to.

use std::collections::BTreeMap;

use super::planner::{Decision, Planner};
use crate::diagnostics::Diagnostic;
use crate::model::Property;
use crate::model::catalogue::Page;
use crate::model::path::PropertyPath;
use crate::source::Span;
use crate::spec::names::{Renamed, What};

impl Planner<'_> {
    pub(super) fn renamed(&mut self, place: &PropertyPath, what: &What) -> Option<String> {
        let fits = |one: &Renamed| one.what == *what && one.place.matches(place);
        let at = self.names.renamed.iter().position(fits)?;
        self.used.insert(Decision::Renamed(at));
        self.names.renamed.get(at).map(|one| one.name.clone())
    }

    pub(super) fn shared_type(&mut self, place: &PropertyPath) -> Option<usize> {
        let mut found = None;
        for (at, shared) in self.names.shared.iter().enumerate() {
            for (pattern_at, pattern) in shared.places.iter().enumerate() {
                if pattern.matches(place) {
                    self.used.insert(Decision::Shared(at, pattern_at));
                    found = found.or(Some(at));
                }
            }
        }
        found
    }

    pub(super) fn check_shared(&mut self, at: usize, facts: &str, place: &PropertyPath, property: &Property) {
        let known = self.shared.entry(at).or_insert_with(|| (facts.to_owned(), place.clone())).clone();
        if known.0 != facts {
            let name = self.names.shared.get(at).map(|shared| shared.name.clone()).unwrap_or_default();
            let message = format!("`{place}` shares the type `{name}` with `{}`, and their facts differ", known.1);
            let help = format!(
                "there: {}\nhere: {facts}\nname the places one by one in spec/names.yaml, or mend the page by a fixup",
                known.0
            );
            self.error(&property.origin, message, "expected the same properties or values", help);
        }
    }

    /// Two pages cannot have one module.
    pub(super) fn check_modules(&mut self, pages: &[Page]) {
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        for page in pages {
            let module = self.module(page);
            if !self.plan.modules.contains_key(&module) {
                continue;
            }
            if let Some(other) = names.insert(module.clone(), &page.name) {
                let message = format!("the pages `{other}` and `{}` both get the module `{module}`", page.name);
                self.diagnostics.push(
                    Diagnostic::file(page.path(), message)
                        .help("name one of them in spec/names.yaml (modules: page, module, reason)"),
                );
            }
        }
    }

    /// A decision that fits nothing is out of date.
    pub(super) fn check_unused(&mut self) {
        let names = self.names;
        for (at, shared) in names.shared.iter().enumerate() {
            for (pattern_at, pattern) in shared.places.iter().enumerate() {
                self.unused(
                    Decision::Shared(at, pattern_at),
                    &shared.span,
                    &pattern.to_string(),
                    "a property with values or properties",
                );
            }
        }
        for (at, distinct) in names.distinct.iter().enumerate() {
            self.unused(Decision::Distinct(at), &distinct.span, "distinct", "places whose types are equal or alike");
        }
        for (at, renamed) in names.renamed.iter().enumerate() {
            self.unused(Decision::Renamed(at), &renamed.span, &renamed.place.to_string(), "what this entry renames");
        }
        for (at, module) in names.modules.iter().enumerate() {
            self.unused(Decision::Module(at), &module.span, &module.page, "a page with events that count");
        }
    }

    fn unused(&mut self, decision: Decision, span: &Span, text: &str, expected: &str) {
        if !self.used.contains(&decision) {
            self.outdated(span, text, format!("nothing fits `{text}`"), format!("expected {expected}"));
        }
    }

    /// Reports a decision that no longer fits.
    pub(super) fn outdated(&mut self, span: &Span, text: &str, message: String, expected: String) {
        let place = self.sources.names.find_in(span, text);
        self.diagnostics.push(
            Diagnostic::new(self.sources.names, place, message)
                .label(expected)
                .help("a decision that no longer fits is deleted or written anew"),
        );
    }
}
