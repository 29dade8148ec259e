//! Applies the decisions of people about names, and reports those that match nothing.

use std::collections::BTreeMap;

use super::planner::{Decision, Planner};
use crate::diagnostics::Diagnostic;
use crate::model::Property;
use crate::model::catalogue::Page;
use crate::model::naming::{Rename, RenameTarget};
use crate::model::path::PropertyPath;
use crate::rust::names;
use crate::source::Span;

impl Planner<'_> {
    pub(super) fn renamed(&mut self, place: &PropertyPath, target: &RenameTarget) -> Option<String> {
        let fits = |one: &Rename| one.target == *target && one.path.matches(place);
        let at = self.names.renamed.iter().position(fits)?;
        self.used.insert(Decision::Renamed(at));
        self.names.renamed.get(at).map(|one| one.name.clone())
    }

    pub(super) fn shared_type(&mut self, place: &PropertyPath) -> Option<usize> {
        let mut found = None;
        for (at, shared) in self.names.shared.iter().enumerate() {
            for (pattern_at, pattern) in shared.paths.iter().enumerate() {
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
                "there: {}\nhere: {facts}\nlist the paths one by one in spec/names.yaml, or correct the page with a fixup",
                known.0
            );
            self.error(&property.origin, message, "expected the same properties or values", help);
        }
    }

    /// Reports two pages with one module, and pages with a module of the crate.
    pub(super) fn check_modules(&mut self, pages: &[Page]) {
        self.check_module_names();
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        for page in pages {
            let module = self.module(page);
            if !self.plan.modules.contains_key(&module) {
                continue;
            }
            if let Some(other) = names.insert(module.clone(), &page.name) {
                let message = format!("the pages `{other}` and `{}` both have the module `{module}`", page.name);
                self.diagnostics.push(
                    Diagnostic::file(page.path(), message)
                        .help("name one of them in spec/names.yaml (modules: page, module, reason)"),
                );
            }
        }
    }

    fn check_module_names(&mut self) {
        let source = self.sources.names;
        for module in &self.names.modules {
            let is_reserved = names::is_reserved_module(&module.name);
            if !is_reserved && !module.name.contains(char::is_uppercase) {
                continue;
            }
            let why = if is_reserved { "the crate uses this name itself" } else { "a module has no capitals" };
            let message = format!("the page `{}` cannot have the module `{}`: {why}", module.page, module.name);
            let place = source.find_in(&module.span, &format!("module: {}", module.name));
            self.diagnostics.push(
                Diagnostic::new(source, place, message)
                    .label("expected a name in snake case that the crate does not use")
                    .help("choose another `module` in spec/names.yaml"),
            );
        }
    }

    /// Reports stale decisions, which match nothing.
    pub(super) fn check_unused(&mut self) {
        let names = self.names;
        for (at, shared) in names.shared.iter().enumerate() {
            for (pattern_at, pattern) in shared.paths.iter().enumerate() {
                self.unused(
                    Decision::Shared(at, pattern_at),
                    &shared.span,
                    &pattern.to_string(),
                    "a property with values or properties",
                );
            }
        }
        for (at, distinct) in names.distinct.iter().enumerate() {
            self.unused(Decision::Distinct(at), &distinct.span, "distinct", "paths whose types are equal or similar");
        }
        for (at, renamed) in names.renamed.iter().enumerate() {
            self.unused(
                Decision::Renamed(at),
                &renamed.span,
                &renamed.path.to_string(),
                "the event or property that is renamed",
            );
        }
        for (at, module) in names.modules.iter().enumerate() {
            self.unused(Decision::Module(at), &module.span, &module.page, "a page with events");
        }
    }

    fn unused(&mut self, decision: Decision, span: &Span, text: &str, expected: &str) {
        if !self.used.contains(&decision) {
            self.outdated(span, text, format!("nothing matches `{text}`"), format!("expected {expected}"));
        }
    }

    /// Reports a stale decision.
    pub(super) fn outdated(&mut self, span: &Span, text: &str, message: String, expected: String) {
        let place = self.sources.names.find_in(span, text);
        self.diagnostics.push(
            Diagnostic::new(self.sources.names, place, message)
                .label(expected)
                .help("the decision is stale: delete or update it"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Sources, plan};
    use crate::diagnostics::Diagnostics;
    use crate::model::catalogue::{Catalogue, Page};
    use crate::source::Source;
    use crate::spec::load_naming;

    #[test]
    fn a_reserved_module_name_is_an_error_at_its_line() {
        for module in ["data", "event_type", "index", "types", "delivery", "str", "Stuff"] {
            let text = format!("modules:\n  - page: reloads\n    module: {module}\n    reason: It is shorter.\n");
            let source = Source::new("spec/names.yaml", &text);
            let mut diagnostics = Diagnostics::default();
            let names = load_naming(&source, &mut diagnostics);
            let page = Page { name: "reloads".to_owned(), ..Page::default() };
            let sources = Sources { documents: &Default::default(), names: &source };
            plan(&Catalogue { pages: vec![page] }, &names, &sources, &mut diagnostics);
            let report = diagnostics.render(false);
            assert!(report.contains(&format!("cannot have the module `{module}`")), "{report}");
            assert!(report.contains("spec/names.yaml:3:5"), "{report}");
        }
    }
}
