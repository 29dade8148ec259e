//! Errors with their places, collected over a whole run and printed at its end.

use std::collections::BTreeMap;
use std::sync::Arc;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};

use crate::remedy::Remedy;
use crate::rules::Severity;
use crate::source::{Source, Span};

/// The most errors of one file that are printed. Further errors are counted.
const MAX_PER_FILE: usize = 200;
/// The bytes of a source line that are shown before and after the span.
const CONTEXT: usize = 100;

/// An error: its place, what was found, what was expected, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    place: Location,
    message: Box<str>,
    label: Box<str>,
    help: Option<Box<str>>,
    note: Option<Box<str>>,
    remedies: Vec<Remedy>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Location {
    Text(Arc<Source>, Span),
    File(String),
}

impl Diagnostic {
    /// An error at a span of a text. The message says what was found.
    #[must_use]
    pub fn new(source: &Arc<Source>, span: Span, message: impl Into<String>) -> Self {
        Self::at(Location::Text(Arc::clone(source), span), message.into())
    }

    /// An error of a file as a whole.
    #[must_use]
    pub fn file(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::at(Location::File(path.into()), message.into())
    }

    fn at(place: Location, message: String) -> Self {
        let (message, label) = (message.into(), Box::default());
        Self { place, message, label, help: None, note: None, remedies: Vec::new() }
    }

    /// Sets the text under the caret: what was expected.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into().into();
        self
    }

    /// Sets what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into().into());
        self
    }

    /// Adds further information.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into().into());
        self
    }

    /// Adds what `regen --fix` does about the error.
    #[must_use]
    pub fn remedy(mut self, remedy: Remedy) -> Self {
        self.remedies.push(remedy);
        self
    }

    /// The text for people, as a finding of a severity with the id of its rule.
    #[must_use]
    pub fn render(&self, severity: Severity, id: &str, colour: bool) -> String {
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let excerpt = self.excerpt();
        let title = level.primary_title(&*self.message).id(id);
        renderer(colour).render(&[self.group(excerpt.as_ref(), title)])
    }

    /// The place and the message, in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let place = match &self.place {
            Location::Text(source, span) => {
                let position = source.position(span.start);
                format!("{}:{}:{}", source.path(), position.line, position.column)
            }
            Location::File(path) => path.clone(),
        };
        format!("{place}: {}", self.message)
    }

    /// The message, which says what was found.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    fn path(&self) -> &str {
        match &self.place {
            Location::Text(source, _) => source.path(),
            Location::File(path) => path,
        }
    }

    fn order(&self) -> (&str, usize) {
        match &self.place {
            Location::Text(source, span) => (source.path(), span.start),
            Location::File(path) => (path, 0),
        }
    }

    fn group<'a>(&'a self, excerpt: Option<&'a Excerpt>, title: Title<'a>) -> Group<'a> {
        let group = Group::with_title(title);
        let group = match excerpt {
            Some(excerpt) => excerpt.add_to(group, &self.label),
            None => group.element(Origin::path(self.path())),
        };
        let note = self.note.as_deref().map(|note| Level::NOTE.message(note));
        let help = self.help.as_deref().map(|help| Level::HELP.message(help));
        let fix = self.remedies.iter();
        let fix = fix.map(|fix| Level::HELP.message(format!("or `cargo xtask regen --fix`, which {fix}")));
        help.into_iter().chain(fix).chain(note).fold(group, Group::element)
    }

    fn excerpt(&self) -> Option<Excerpt> {
        match &self.place {
            Location::Text(source, span) => Some(Excerpt::new(source, span)),
            Location::File(_) => None,
        }
    }
}

/// The line of the source that an error shows, or the part of a long line around the span.
struct Excerpt {
    path: String,
    line: usize,
    column: usize,
    text: String,
    span: Span,
    whole: bool,
}

impl Excerpt {
    fn new(source: &Source, span: &Span) -> Self {
        let start = source.floor(span.start);
        let line = source.line_at(start);
        let end = source.floor(span.end.clamp(start, line.end));
        let before = source.slice(&(line.start..start));
        let marked = source.slice(&(start..end));
        let after = source.slice(&(end..line.end));
        let position = source.position(start);
        let whole = before.len() + marked.len() + after.len() <= 2 * CONTEXT;
        let (before, marked, after) =
            if whole { (before, marked, after) } else { (last(before), first(marked), first(after)) };
        Self {
            path: source.path().to_owned(),
            line: position.line,
            column: position.column,
            text: format!("{before}{marked}{after}"),
            span: before.len()..before.len() + marked.len(),
            whole,
        }
    }

    /// Shows the line. For a part of a long line, the position is printed apart, since the column in the excerpt would
    /// be wrong.
    fn add_to<'a>(&'a self, group: Group<'a>, label: &'a str) -> Group<'a> {
        let annotation = AnnotationKind::Primary.span(self.span.clone());
        let annotation = if label.is_empty() { annotation } else { annotation.label(label) };
        let snippet = Snippet::source(&self.text).line_start(self.line).fold(false).annotation(annotation);
        if self.whole {
            group.element(snippet.path(&self.path))
        } else {
            group.element(Origin::path(&self.path).line(self.line).char_column(self.column)).element(snippet)
        }
    }
}

fn first(text: &str) -> &str {
    text.get(..text.floor_char_boundary(CONTEXT)).unwrap_or_default()
}

fn last(text: &str) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(CONTEXT))..).unwrap_or_default()
}

/// The errors of a run. No file is written while there is one.
///
/// Only the first 200 errors of a file are kept; of further ones only their remedies, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    errors: Vec<Diagnostic>,
    /// The remedies of the errors that are only counted.
    remedies: Vec<Remedy>,
    by_file: BTreeMap<String, usize>,
}

impl Diagnostics {
    /// Adds an error. The run goes on to find the others, and fails at its end.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let count = match self.by_file.get_mut(diagnostic.path()) {
            Some(count) => count,
            None => self.by_file.entry(diagnostic.path().to_owned()).or_default(),
        };
        *count += 1;
        if *count <= MAX_PER_FILE {
            self.errors.push(diagnostic);
        } else {
            self.remedies.extend(diagnostic.remedies);
        }
    }

    /// Adds the errors of another run.
    pub fn extend(&mut self, other: Self) {
        self.errors.extend(other.errors);
        self.remedies.extend(other.remedies);
        for (file, count) in other.by_file {
            *self.by_file.entry(file).or_default() += count;
        }
    }

    /// The number of errors, including those that are only counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_file.values().sum()
    }

    /// Whether there is no error.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The kept errors, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.errors.iter()
    }

    /// What `regen --fix` does about the errors.
    ///
    /// # Errors
    /// Returns the errors that have no remedy.
    pub fn into_remedies(self) -> Result<Vec<Remedy>, Self> {
        let mut remedies = Vec::new();
        let mut others = Self::default();
        for mut error in self.errors {
            match error.remedies.as_slice() {
                [] => others.push(error),
                _ => remedies.append(&mut error.remedies),
            }
        }
        remedies.extend(self.remedies);
        if others.is_empty() { Ok(remedies) } else { Err(others) }
    }

    /// The errors as text for people, by file and position, each with its source line and a caret.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for error in &self.errors {
            by_file.entry(error.path()).or_default().push(error);
        }
        let renderer = renderer(colour);
        let mut text = String::new();
        for (path, mut errors) in by_file {
            errors.sort_by_key(|error| error.order().1);
            for error in &errors {
                text.push_str(&render_one(&renderer, error));
                text.push_str("\n\n");
            }
            let all = self.by_file.get(path).copied().unwrap_or_default();
            if let Some(more) = all.checked_sub(errors.len()).filter(|more| *more > 0) {
                text.push_str(&format!("error: {more} more errors in {path}\n\n"));
            }
        }
        text
    }
}

fn renderer(colour: bool) -> Renderer {
    if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii)
}

fn render_one(renderer: &Renderer, error: &Diagnostic) -> String {
    let excerpt = error.excerpt();
    renderer.render(&[error.group(excerpt.as_ref(), Level::ERROR.primary_title(&*error.message))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_shows_its_line_and_a_caret_under_it() {
        let source = Source::new("spec/docs/x.md", "one\n| Name | Typ |\n");
        let mut diagnostics = Diagnostics::default();
        diagnostics
            .push(Diagnostic::new(&source, 13..16, "unknown column `Typ`").label("expected `Type`").help("correct it"));
        let text = diagnostics.render(false);
        assert_eq!(
            text,
            "error: unknown column `Typ`\n --> spec/docs/x.md:2:10\n  |\n2 | | Name | Typ |\n  |          ^^^ \
             expected `Type`\n  |\n  = help: correct it\n\n"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_span() {
        let source = Source::new("x", &format!("{}!{}", "a".repeat(10_000_000), "b".repeat(10_000)));
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::new(&source, 10_000_000..10_000_001, "found `!`"));
        let text = diagnostics.render(false);
        assert!(text.len() < 1000, "{}", text.len());
        assert!(text.contains("x:1:10000001"), "{text}");
    }

    #[test]
    fn all_errors_have_their_remedies() {
        let remedy = |at: usize| Remedy::Mark { file: "a".to_owned(), entry: at..at + 1, why: "W.".to_owned() };
        let mut diagnostics = Diagnostics::default();
        (0..3 * MAX_PER_FILE).for_each(|at| diagnostics.push(Diagnostic::file("a", "stale").remedy(remedy(at))));
        assert_eq!(diagnostics.into_remedies(), Ok((0..3 * MAX_PER_FILE).map(remedy).collect()));
    }

    #[test]
    fn errors_are_sorted_and_many_of_one_file_are_counted() {
        let a = Source::new("a", "abc");
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::file("b", "this is a folder"));
        diagnostics.push(Diagnostic::new(&a, 2..3, "last"));
        for _ in 0..MAX_PER_FILE + 10 {
            diagnostics.push(Diagnostic::new(&a, 1..2, "second"));
        }
        let text = diagnostics.render(false);
        assert!(text.find("second") < text.find("last"));
        assert!(text.contains("11 more errors in a"));
        assert!(text.trim_end().ends_with("--> b"), "{text}");
    }
}
