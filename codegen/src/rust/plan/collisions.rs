//! Reports names that are not identifiers, that the crate uses already, or that two items have.

use super::planner::Planner;
use crate::diagnostics::Diagnostic;
use crate::model::SourceSpan;
use crate::model::naming::NAMES;
use crate::rust::names;

impl Planner<'_> {
    pub(super) fn take_type(&mut self, name: &str, what: &str, origin: &SourceSpan) {
        if !crate::identifier::is_identifier(name) {
            return self.no_name(origin, what, "event: ..., or type: ...");
        }
        if names::is_reserved_type(name) {
            let message = format!("{what} gets the name `{name}`, which the crate uses already");
            return self.error(origin, message, "expected a name of its own", "name it in spec/names.yaml".to_owned());
        }
        if let Some(other) = self.types.insert(name.to_owned(), what.to_owned()) {
            let message = format!("{other} and {what} both get the name `{name}`");
            self.error(origin, message, "expected a name of its own", "name one of them in spec/names.yaml".to_owned());
        }
    }

    pub(super) fn collision(&mut self, origin: &SourceSpan, name: &str, one: &str, other: &str) {
        let message = format!("`{one}` and `{other}` both get the name `{name}`");
        self.error(origin, message, "expected a name of its own", "name one of them in spec/names.yaml".to_owned());
    }

    pub(super) fn no_name(&mut self, origin: &SourceSpan, what: &str, keys: &str) {
        let message = format!("the rule gives {what} no Rust name");
        self.error(
            origin,
            message,
            "expected letters or digits",
            format!("name it in spec/names.yaml (renamed: path, {keys})"),
        );
    }

    pub(super) fn needs_escape(&mut self, origin: &SourceSpan, name: &str) {
        let message = format!("the property `{name}` has a character that JSON only allows after a backslash");
        let help = "the crate writes property names without escapes; report the name to Qlik".to_owned();
        self.error(origin, message, "expected no quote, backslash or control character", help);
    }

    pub(super) fn error(&mut self, origin: &SourceSpan, message: String, expected: &str, help: String) {
        let source = origin.document.as_deref().and_then(|file| self.sources.documents.get(file));
        let diagnostic = match (source, &origin.span) {
            (Some(source), Some(span)) => Diagnostic::new(source, span.clone(), message).label(expected),
            _ => Diagnostic::file(self.page.map_or(NAMES.to_owned(), |page| page.path()), message),
        };
        self.diagnostics.push(diagnostic.help(help));
    }
}
