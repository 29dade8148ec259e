//! Applies the decisions of people about names, and reports those that match nothing.

use std::collections::BTreeMap;

use super::planner::{Decision, Planner};
use crate::diagnostics::Diagnostic;
use crate::model::catalogue::Page;
use crate::model::decision::DoesNotFit;
use crate::model::naming::{Rename, RenameTarget};
use crate::model::path::PropertyPath;
use crate::rust::names;
use crate::source::Span;

impl<'a> Planner<'a> {
    /// The decided name, or else the one by the rule.
    pub(super) fn renamed(&mut self, place: &PropertyPath, target: &RenameTarget, rule: String) -> String {
        let Some((at, one)) = self.decided_name(place, target) else { return rule };
        self.used.insert(Decision::Renamed(at));
        if one.name != rule {
            self.departs.insert(Decision::Renamed(at));
        }
        one.name.clone()
    }

    /// The entry of `spec/names.yaml` with a name, and its index.
    pub(super) fn decided_name(&self, place: &PropertyPath, target: &RenameTarget) -> Option<(usize, &'a Rename)> {
        self.renames.find(place, target)
    }

    pub(super) fn shared_type(&mut self, place: &PropertyPath) -> Option<usize> {
        let mut found = None;
        for (at, shared) in self.names.shared.iter().enumerate() {
            let patterns = shared.paths.iter().enumerate().filter(|(_, pattern)| pattern.matches(place));
            let used: Vec<_> = patterns.map(|(pattern_at, _)| Decision::Shared(at, pattern_at)).collect();
            let except = shared.except.iter().position(|except| except.path.matches(place));
            let is_shared = !used.is_empty() && except.is_none();
            self.used.extend(except.filter(|_| !used.is_empty()).map(|except| Decision::Except(at, except)));
            self.used.extend(used);
            found = found.or(is_shared.then_some(at));
        }
        found
    }

    /// Reports two pages with one module, and pages with a module of the crate.
    pub(super) fn check_modules(&mut self, pages: &[Page]) {
        self.check_module_names();
        let mut names: BTreeMap<String, &Page> = BTreeMap::new();
        for page in pages {
            let module = self.module(page);
            if !self.plan.modules.contains_key(&module) {
                continue;
            }
            if !crate::identifier::is_identifier(&module) {
                self.no_module(page);
            } else if let Some(other) = names.insert(module.clone(), page) {
                self.one_module([other, page], &module);
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
                let expected = "a property with values or properties";
                self.unused(Decision::Shared(at, pattern_at), &shared.span, &pattern.to_string(), expected);
            }
            for (except_at, except) in shared.except.iter().enumerate() {
                let expected = "a path that the type would have otherwise";
                self.unused(Decision::Except(at, except_at), &except.span, &except.path.to_string(), expected);
            }
        }
        for (at, distinct) in names.distinct.iter().enumerate() {
            self.unused(Decision::Distinct(at), &distinct.span, "distinct", "paths whose types are equal or similar");
        }
        for (at, renamed) in names.renamed.iter().enumerate() {
            let expected = "the event or property that is renamed";
            self.unused(Decision::Renamed(at), &renamed.span, &renamed.path.to_string(), expected);
            self.repeats(Decision::Renamed(at), &renamed.span, renamed.target.key(), &renamed.name);
        }
        for (at, module) in names.modules.iter().enumerate() {
            self.unused(Decision::Module(at), &module.span, &module.page, "a page with events");
            self.repeats(Decision::Module(at), &module.span, "module", &module.name);
        }
    }

    fn unused(&mut self, decision: Decision, span: &Span, text: &str, expected: &str) {
        if !self.used.contains(&decision) {
            self.outdated(span, text, format!("nothing matches `{text}`"), format!("expected {expected}"));
        }
    }

    /// Reports a decision that only gives the names that the rule gives.
    fn repeats(&mut self, decision: Decision, span: &Span, key: &str, name: &str) {
        if self.used.contains(&decision) && !self.departs.contains(&decision) {
            let message = format!("the rule gives the name `{name}` too");
            self.outdated(
                span,
                &format!("{key}: {name}"),
                message,
                "expected another name than by the rule".to_owned(),
            );
        }
    }

    /// Reports a stale decision.
    pub(super) fn outdated(&mut self, span: &Span, text: &str, message: String, expected: String) {
        let error = DoesNotFit { message, expected, help: "the decision is stale: delete or update it" };
        self.decisions.does_not_fit(span, text, error, self.diagnostics);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Published, Sources, plan};
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
            let published = Published::default();
            let sources = Sources { documents: &Default::default(), names: &source, published: &published };
            plan(&Catalogue { pages: vec![page] }, &names, &sources, &mut diagnostics);
            let report = diagnostics.render(false);
            assert!(report.contains(&format!("cannot have the module `{module}`")), "{report}");
            assert!(report.contains("spec/names.yaml:3:5"), "{report}");
        }
    }
}
