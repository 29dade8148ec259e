//! Every name is an identifier, and stands for one thing.

use super::planner::Planner;
use crate::model::Origin;
use crate::report::Diagnostic;
use crate::rust::names;

impl Planner<'_> {
    pub(super) fn take_type(&mut self, name: &str, what: &str, origin: &Origin) {
        if !crate::names::is_identifier(name) {
            return self.no_name(origin, what, "event: ..., or type: ...");
        }
        if names::RESERVED_TYPES.contains(&name) {
            let message = format!("{what} gets the name `{name}`, which the crate uses already");
            return self.fault(origin, message, "expected a name of its own", "name it in spec/names.yaml".to_owned());
        }
        if let Some(other) = self.types.insert(name.to_owned(), what.to_owned()) {
            let message = format!("{other} and {what} both get the name `{name}`");
            self.fault(origin, message, "expected a name of its own", "name one of them in spec/names.yaml".to_owned());
        }
    }

    pub(super) fn collision(&mut self, origin: &Origin, name: &str, one: &str, other: &str) {
        let message = format!("`{one}` and `{other}` both get the name `{name}`");
        self.fault(origin, message, "expected a name of its own", "name one of them in spec/names.yaml".to_owned());
    }

    pub(super) fn no_name(&mut self, origin: &Origin, what: &str, keys: &str) {
        let message = format!("the rule gives {what} no Rust name");
        self.fault(
            origin,
            message,
            "expected letters or digits",
            format!("name it in spec/names.yaml (renamed: place, {keys})"),
        );
    }

    pub(super) fn needs_escape(&mut self, origin: &Origin, name: &str) {
        let message = format!("the property `{name}` has a letter that JSON allows only behind a backslash");
        let help = "the crate writes the names of properties as they are; mend the page".to_owned();
        self.fault(origin, message, "expected no quote, backslash or control character", help);
    }

    pub(super) fn fault(&mut self, origin: &Origin, message: String, expected: &str, help: String) {
        let file = self.page.map(|page| page.file.as_str()).unwrap_or_default();
        let diagnostic = match (self.sources.pages.get(file), &origin.0) {
            (Some(source), Some(span)) => Diagnostic::new(source, span.clone(), message).label(expected),
            _ => Diagnostic::file(format!("spec/docs/{file}"), message),
        };
        self.report.fault(diagnostic.help(help));
    }
}
