//! Helpers for tests of the readers: an outline of the pieces of a page, and mutations of pages.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::pages::block::{DocumentBlock, EventBlock, PropertiesBlock, Spanned};
use crate::pages::coverage::Coverage;
use crate::source::Source;

/// A reader of one layout.
pub type Reader = fn(&Arc<Source>, &mut Coverage, &mut Diagnostics) -> DocumentBlock;

/// The result of reading a page: its pieces, and the errors of the reader and of the coverage.
#[derive(Debug)]
pub struct Outcome {
    /// The pieces.
    pub page: DocumentBlock,
    /// The errors of the reader.
    pub errors: Diagnostics,
    /// The errors of the coverage.
    pub uncovered: Diagnostics,
}

impl Outcome {
    /// Whether there is any error.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty() || !self.uncovered.is_empty()
    }

    /// The outline of the pieces. Panics on any error.
    pub fn outline(&self) -> String {
        assert!(!self.has_errors(), "{}{}", self.errors.render(false), self.uncovered.render(false));
        outline(&self.page)
    }

    /// Each error of the reader as `line:column message`. Panics on an error of the coverage.
    pub fn messages(&self) -> Vec<String> {
        assert!(self.uncovered.is_empty(), "{}", self.uncovered.render(false));
        let text = self.errors.render(false);
        let messages = text.lines().filter_map(|line| line.strip_prefix("error: "));
        let places = text.lines().filter_map(|line| line.trim_start().strip_prefix("--> p:"));
        places.zip(messages).map(|(place, message)| format!("{place} {message}")).collect()
    }

    /// The events, and their properties by path, with types and flags.
    pub fn facts(&self) -> BTreeSet<String> {
        let mut facts = BTreeSet::new();
        for event in &self.page.events {
            let event_type = &event.event_type.value;
            facts.insert(format!("{event_type} {}", event.deprecated.is_some()));
            event.payload.iter().for_each(|payload| add_facts(payload, event_type, &mut facts));
        }
        facts
    }

    /// The number of properties, of required ones, and of deprecated ones.
    pub fn totals(&self) -> [usize; 3] {
        let mut totals = [0; 3];
        self.page.events.iter().flat_map(|event| &event.payload).for_each(|payload| count(payload, &mut totals));
        totals
    }
}

/// Reads a text.
pub fn read(reader: Reader, text: &str) -> Outcome {
    let source = Source::new("p", text);
    let (mut coverage, mut errors, mut uncovered) =
        (Coverage::default(), Diagnostics::default(), Diagnostics::default());
    let page = reader(&source, &mut coverage, &mut errors);
    coverage.finish(&source, &mut uncovered);
    check_places(&source, &page);
    Outcome { page, errors, uncovered }
}

/// The text of a real page.
pub fn document(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docs").join(name);
    std::fs::read_to_string(path).expect("the page is in the repository")
}

/// Checks that every piece is the text at its span.
fn check_places(source: &Source, page: &DocumentBlock) {
    let check = |spanned: &Spanned| assert_eq!(source.slice(&spanned.span), spanned.value);
    page.title.iter().chain(&page.introduction).for_each(check);
    page.sections.iter().for_each(|section| section.prose.iter().chain([&section.title]).for_each(check));
    for event in &page.events {
        event.description.iter().chain([&event.event_type]).chain(&event.title).chain(&event.section).for_each(check);
        event.example.iter().for_each(|example| example.title.iter().chain([&example.json]).for_each(check));
        event.payload.iter().for_each(|payload| check_payload(source, payload));
    }
}

fn check_payload(source: &Source, payload: &PropertiesBlock) {
    for property in &payload.properties {
        for spanned in property.description.iter().chain([&property.type_words]) {
            assert_eq!(source.slice(&spanned.span), spanned.value);
        }
        property.children.iter().for_each(|children| check_payload(source, children));
    }
}

fn add_facts(payload: &PropertiesBlock, path: &str, facts: &mut BTreeSet<String>) {
    for property in &payload.properties {
        let path = format!("{path} {}", property.name.value);
        property.children.iter().for_each(|children| add_facts(children, &path, facts));
        let flags = (property.required, property.deprecated.is_some());
        facts.insert(format!("{path} {} {flags:?}", property.type_words.value));
    }
}

fn count(payload: &PropertiesBlock, totals: &mut [usize; 3]) {
    for property in &payload.properties {
        totals[0] += 1;
        totals[1] += usize::from(property.required);
        totals[2] += usize::from(property.deprecated.is_some());
        property.children.iter().for_each(|children| count(children, totals));
    }
}

/// The outline of a page, with a line for each piece.
pub fn outline(page: &DocumentBlock) -> String {
    let mut out = String::new();
    say(&mut out, "title", page.title.as_ref());
    say(&mut out, "introduction", &page.introduction);
    for section in &page.sections {
        say(&mut out, "section", [&section.title]);
        say(&mut out, "  prose", &section.prose);
    }
    page.events.iter().for_each(|event| outline_event(&mut out, event));
    out
}

fn outline_event(out: &mut String, event: &EventBlock) {
    let flag = if event.deprecated.is_some() { " deprecated" } else { "" };
    let _ = writeln!(out, "{}{flag}", event.event_type.value);
    say(out, "  in", event.section.as_ref());
    say(out, "  title", event.title.as_ref());
    say(out, "  says", &event.description);
    event.payload.iter().for_each(|payload| outline_list(out, payload, 1));
    if let Some(example) = &event.example {
        say(out, "  example", example.title.iter().chain([&example.json]));
    }
}

fn outline_list(out: &mut String, list: &PropertiesBlock, depth: usize) {
    let indent = "  ".repeat(depth);
    for property in &list.properties {
        let required = if property.required { " required" } else { "" };
        let deprecated = if property.deprecated.is_some() { " deprecated" } else { "" };
        let _ = write!(out, "{indent}- {}: {}{required}{deprecated}", property.name.value, property.type_words.value);
        property.description.iter().for_each(|spanned| {
            let _ = write!(out, " {:?}", spanned.value);
        });
        out.push('\n');
        property.children.iter().for_each(|children| outline_list(out, children, depth + 1));
    }
}

fn say<'a>(out: &mut String, label: &str, pieces: impl IntoIterator<Item = &'a Spanned>) {
    let pieces: Vec<_> = pieces.into_iter().map(|spanned| format!("{:?}", spanned.value)).collect();
    if !pieces.is_empty() {
        let _ = writeln!(out, "{label} {}", pieces.join(" "));
    }
}

/// A mutation of a line of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutation {
    /// The line is removed.
    Drop,
    /// The line appears twice.
    Double,
    /// The line is swapped with the next one.
    Swap,
    /// The next line is appended to the line.
    Join,
    /// The next line is appended to the line, after a space.
    JoinSpaced,
    /// The page ends before the line.
    Cut,
    /// The line ends in its middle.
    Halve,
}

impl Mutation {
    /// All mutations.
    pub const ALL: [Self; 7] =
        [Self::Drop, Self::Double, Self::Swap, Self::Join, Self::JoinSpaced, Self::Cut, Self::Halve];

    /// The text of a page with a mutated line.
    pub fn apply(self, text: &str, at: usize) -> String {
        let mut lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
        let next = lines.get(at + 1).cloned();
        match (self, next) {
            (Self::Drop, _) => drop(lines.remove(at)),
            (Self::Double, _) => lines.insert(at, lines[at].clone()),
            (Self::Swap, Some(_)) => lines.swap(at, at + 1),
            (Self::Join, Some(next)) => join(&mut lines, at, "", &next),
            (Self::JoinSpaced, Some(next)) => join(&mut lines, at, " ", &next),
            (Self::Cut, _) => lines.truncate(at),
            (Self::Halve, _) => {
                let half = lines[at].floor_char_boundary(lines[at].len() / 2);
                lines[at].truncate(half);
            }
            (_, None) => {}
        }
        lines.join("\n")
    }
}

/// Mutates each line of a page in each way, and returns the silent losses: there was no error, but the page ends in the
/// middle of an event, or its facts changed.
pub fn silent_losses(reader: Reader, text: &str, mutations: &[Mutation], is_end: impl Fn(&str) -> bool) -> Vec<String> {
    let facts = read(reader, text).facts();
    let mut losses = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for mutation in mutations {
            let mutated = mutation.apply(text, at);
            let outcome = read(reader, &mutated);
            assert!(outcome.uncovered.is_empty(), "{mutation:?} {at}: {}", outcome.uncovered.render(false));
            let is_intact = if *mutation == Mutation::Cut { is_end(&mutated) } else { outcome.facts() == facts };
            if !outcome.has_errors() && !is_intact {
                losses.push(format!("{mutation:?} {}: {line}", at + 1));
            }
        }
    }
    losses
}

fn join(lines: &mut Vec<String>, at: usize, between: &str, next: &str) {
    lines[at] += &format!("{between}{next}");
    lines.remove(at + 1);
}
