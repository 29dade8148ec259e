//! Reads `spec/names.yaml`, the decisions of people about Rust names.

use std::sync::Arc;

use serde::Deserialize;

use super::annotated::{Entries, read_entries};
use crate::diagnostics::Diagnostics;
use crate::model::naming::{
    Exception, FormerName, KeepSeparate, ModuleName, Naming, Rename, RenameTarget, SharedType, Successor,
};
use crate::model::path::PathPattern;
use crate::source::{Source, Span};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NamingYaml {
    shared: Vec<SharedYaml>,
    distinct: Vec<DistinctYaml>,
    renamed: Vec<RenamedYaml>,
    modules: Vec<ModuleYaml>,
    successors: Vec<SuccessorYaml>,
    former: Vec<FormerYaml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedYaml {
    name: String,
    description: String,
    paths: Vec<String>,
    #[serde(default)]
    except: Vec<ExceptionYaml>,
    reason: Option<String>,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExceptionYaml {
    path: String,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DistinctYaml {
    paths: Vec<String>,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenamedYaml {
    path: String,
    event: Option<String>,
    r#type: Option<String>,
    field: Option<String>,
    value: Option<String>,
    variant: Option<String>,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleYaml {
    page: String,
    module: String,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuccessorYaml {
    from: String,
    to: Option<String>,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormerYaml {
    from: String,
    to: String,
    reason: String,
    #[serde(default)]
    provisional: bool,
}

/// Reads the decisions, and reports invalid ones.
pub fn load_naming(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Naming {
    let Some(yaml) = read_entries::<NamingYaml>(source, diagnostics) else { return Naming::default() };
    let mut entries = Entries { source, diagnostics };
    Naming {
        shared: entries.each("shared", yaml.shared, Entries::shared),
        distinct: entries.each("distinct", yaml.distinct, Entries::distinct),
        renamed: entries.each("renamed", yaml.renamed, Entries::renamed),
        modules: entries.each("modules", yaml.modules, Entries::module),
        successors: entries.each("successors", yaml.successors, Entries::successor),
        former: entries.each("former", yaml.former, Entries::former),
    }
}

impl Entries<'_> {
    fn shared(&mut self, entry: SharedYaml, span: Span) -> Option<SharedType> {
        self.identifier(&entry.name, &span)?;
        let paths = self.patterns(&entry.paths, &span)?;
        entry.reason.iter().try_for_each(|reason| self.reason(reason, &span))?;
        let except = self.nested("except", &span, entry.except, Self::exception);
        let SharedYaml { name, description, reason, provisional, .. } = entry;
        Some(SharedType { name, description, paths, except, reason, provisional, span })
    }

    fn exception(&mut self, entry: ExceptionYaml, span: Span) -> Option<Exception> {
        let ExceptionYaml { path, reason, provisional } = entry;
        self.reason(&reason, &span)?;
        Some(Exception { path: self.pattern(&path, &span)?, reason, provisional, span })
    }

    fn distinct(&mut self, entry: DistinctYaml, span: Span) -> Option<KeepSeparate> {
        self.reason(&entry.reason, &span)?;
        let paths = self.patterns(&entry.paths, &span)?;
        Some(KeepSeparate { paths, reason: entry.reason, provisional: entry.provisional, span })
    }

    fn renamed(&mut self, entry: RenamedYaml, span: Span) -> Option<Rename> {
        self.reason(&entry.reason, &span)?;
        let path = self.pattern(&entry.path, &span)?;
        let (target, name) = match (entry.event, entry.r#type, entry.field, entry.value, entry.variant) {
            (Some(name), None, None, None, None) => (RenameTarget::Event, name),
            (None, Some(name), None, None, None) => (RenameTarget::Type, name),
            (None, None, Some(name), None, None) => (RenameTarget::Field, name),
            (None, None, None, Some(value), Some(name)) => (RenameTarget::Variant(value), name),
            _ => {
                self.error(
                    &span,
                    "",
                    "the entry does not rename exactly one name",
                    "expected event, type, field, or value and variant",
                );
                return None;
            }
        };
        self.identifier(&name, &span)?;
        Some(Rename { path, target, name, reason: entry.reason, provisional: entry.provisional, span })
    }

    fn module(&mut self, entry: ModuleYaml, span: Span) -> Option<ModuleName> {
        self.reason(&entry.reason, &span)?;
        self.identifier(&entry.module, &span)?;
        let ModuleYaml { page, module: name, reason, provisional } = entry;
        Some(ModuleName { page, name, reason, provisional, span })
    }

    fn successor(&mut self, entry: SuccessorYaml, span: Span) -> Option<Successor> {
        self.reason(&entry.reason, &span)?;
        let from = self.event_pattern(&entry.from, &span)?;
        let to = match &entry.to {
            Some(to) => Some(self.event_pattern(to, &span)?),
            None => None,
        };
        let stars = |pattern: &PathPattern| pattern.to_string().matches('*').count();
        if to.as_ref().is_some_and(|to| stars(to) > 1 || stars(&from) != stars(to)) {
            self.error(&span, &entry.from, "`from` and `to` do not correspond", "expected one `*` in each, or none");
            return None;
        }
        Some(Successor { from, to, reason: entry.reason, provisional: entry.provisional, span })
    }

    fn former(&mut self, entry: FormerYaml, span: Span) -> Option<FormerName> {
        let FormerYaml { from, to, reason, provisional } = entry;
        self.reason(&reason, &span)?;
        for text in [&from, &to] {
            self.event_pattern(text, &span)?;
            if text.contains('*') {
                self.error(
                    &span,
                    text,
                    &format!("`{text}` can match more than one type"),
                    "expected a type without `*`",
                );
                return None;
            }
        }
        Some(FormerName { from, to, reason, provisional, span })
    }

    /// A pattern that matches events.
    fn event_pattern(&mut self, text: &str, span: &Span) -> Option<PathPattern> {
        let pattern = self.pattern(text, span)?;
        if pattern.means_events() {
            return Some(pattern);
        }
        self.error(span, text, &format!("found the path `{text}`"), "expected `EVENT`");
        None
    }
}
