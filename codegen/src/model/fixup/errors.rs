//! Errors of entries in `spec/fixups.yaml`, with the same wording for every list: the span, the problem, and the
//! nearest name.

use crate::diagnostics::Diagnostics;
use crate::model::HasEvents;
use crate::model::decision::{Decisions, DoesNotFit};
use crate::model::path::{PathPattern, visit};
use crate::source::Span;
use crate::suggest::nearest;

/// The help for a fixup that does not fit.
const HELP: &str = "the fixup is stale: delete or update it";

/// Reports errors of the entries of `spec/fixups.yaml`.
pub(crate) struct Errors<'a> {
    pub(crate) decisions: &'a mut Decisions,
    pub(crate) diagnostics: &'a mut Diagnostics,
}

impl Errors<'_> {
    /// Whether the text of an entry contains another text.
    pub(super) fn has(&self, span: &Span, text: &str) -> bool {
        self.decisions.source().slice(span).contains(text)
    }

    /// The text of a key and its value in an entry: `from: 1`. The key alone if its value is on lines of its own.
    pub(super) fn key(&self, span: &Span, key: &str) -> String {
        let text = self.decisions.source().slice(span);
        let head = format!("{key}:");
        let starts = text.match_indices(&head).map(|(at, _)| at);
        let is_key =
            |at: &usize| text.get(..*at).is_some_and(|before| before.is_empty() || before.ends_with([' ', '{']));
        let Some(rest) = starts.into_iter().find(is_key).and_then(|at| text.get(at..)) else { return head };
        let line = rest.lines().next().unwrap_or_default();
        let is_in_flow = text.starts_with("- {");
        let end = if is_in_flow { line.find([',', '}']).unwrap_or(line.len()) } else { line.len() };
        line.get(..end).unwrap_or(line).trim_end().to_owned()
    }

    /// Reports an error of an entry, at a text inside the entry.
    pub(super) fn entry(&mut self, span: &Span, text: &str, message: impl Into<String>, expected: impl Into<String>) {
        self.add(span, text, message, expected, HELP);
    }

    /// Reports an error of an entry with another help.
    pub(crate) fn add(
        &mut self,
        span: &Span,
        text: &str,
        message: impl Into<String>,
        expected: impl Into<String>,
        help: &'static str,
    ) {
        let error = DoesNotFit { message: message.into(), expected: expected.into(), help };
        self.decisions.does_not_fit(span, text, error, self.diagnostics);
    }

    /// Reports an entry that names an unknown document or page.
    pub(crate) fn unknown_name<T: HasEvents>(&mut self, span: &Span, file: &str, pages: &[T]) {
        let near = nearest(file, pages.iter().map(|known| known.name()));
        let expected = or_near(near, "expected a file below spec/docs/, or the name of a page in spec/events/");
        self.entry(span, file, format!("unknown document or page `{file}`"), expected);
    }

    /// Reports an entry that names an unknown path.
    pub(crate) fn unknown_path<'p, T: HasEvents + 'p>(
        &mut self,
        span: &Span,
        pattern: &PathPattern,
        on: Option<&str>,
        pages: impl IntoIterator<Item = &'p T>,
    ) {
        let (wrong, near) = nearest_part(pattern, pages);
        let on = on.map(|file| format!(" in {file}")).unwrap_or_default();
        let expected = or_near(near.as_deref(), "expected an event or a property, as `cargo xtask list` prints them");
        self.entry(span, wrong, format!("unknown path `{pattern}`{on}"), expected);
    }

    /// Reports an unknown key, with the nearest known one.
    pub(crate) fn unknown_key<'n>(
        &mut self,
        span: &Span,
        name: &str,
        message: String,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        let expected = match nearest(name, known.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("expected one of {}", known.collect::<Vec<_>>().join(", ")),
        };
        self.entry(span, name, message, expected);
    }
}

fn or_near(near: Option<&str>, otherwise: &str) -> String {
    near.map_or_else(|| otherwise.to_owned(), |near| format!("did you mean `{near}`?"))
}

/// The part of a pattern that matches nothing, the event or else the path, and the nearest known one.
fn nearest_part<'t, 'p, T: HasEvents + 'p>(
    pattern: &'t PathPattern,
    pages: impl IntoIterator<Item = &'p T>,
) -> (&'t str, Option<String>) {
    let events: Vec<_> = pages.into_iter().flat_map(HasEvents::events).collect();
    let meant = events.iter().filter(|event| pattern.matches_event(&event.event_type));
    let mut paths = Vec::new();
    for event in meant {
        visit(event, &mut |path, _| paths.push(path.to_owned()));
    }
    if events.iter().any(|event| pattern.matches_event(&event.event_type)) {
        let near = nearest(pattern.path(), paths.iter().map(String::as_str));
        return (pattern.path(), near.map(str::to_owned));
    }
    let near = nearest(pattern.event(), events.iter().map(|event| event.event_type.as_str()));
    (pattern.event(), near.map(str::to_owned))
}
