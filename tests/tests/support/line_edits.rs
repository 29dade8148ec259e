//! Edits of single lines of a document, and how each is judged.
//!
//! | outcome | when |
//! | --- | --- |
//! | reported | reading has an error, or a reference has lost its target, which is a finding |
//! | unchanged | the model is equal |
//! | changed in place | the model differs only in what the edited lines state |
//! | lost | any other difference |
//!
//! There is one rule for all edits: every line that the edit leaves as it is states what it stated before, below the same
//! parent. An event, property, option, schema or example is stated by the lines from its first one to the first one of
//! the next, with that line, since it ends what precedes it. Further lines can state it: those of the block that a property
//! has elsewhere, the row that names an option, the channel above an event, and in JSON the objects around it and the
//! schemas and references on the way to it. `stated.rs` finds them.

use std::collections::BTreeMap;
use std::ops::Range;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::Document;
use qlik_events_codegen::pages;
use qlik_events_codegen::source::Source;

use super::stated::{Mapped, Stated};

/// Characters of the structure of a layout.
const STRUCTURE: &str = "|:#*`•-\"_<>\\.=(){},";

/// Lookalikes of characters of the structure.
const LOOKALIKES: [(char, char); 8] =
    [('-', '–'), ('•', '·'), ('"', '“'), (':', ';'), ('|', '/'), ('*', '_'), ('`', '\''), ('#', '*')];

/// An edit of a line, or of a line and the next one.
struct Edit {
    kind: &'static str,
    /// The number of lines that it replaces.
    lines: usize,
    /// The lines in their place.
    text: Vec<String>,
}

/// The effect of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Reported,
    InPlace,
    Unchanged,
    Lost,
}

impl Outcome {
    pub(crate) const ALL: [Self; 4] = [Self::Reported, Self::InPlace, Self::Unchanged, Self::Lost];
}

/// Edits by kind and outcome, and a description of each loss.
#[derive(Default)]
pub(crate) struct Results {
    counts: BTreeMap<&'static str, BTreeMap<Outcome, usize>>,
    pub(crate) losses: Vec<String>,
}

impl Results {
    pub(crate) fn add(&mut self, other: Self) {
        for (kind, counts) in other.counts {
            let known = self.counts.entry(kind).or_default();
            counts.into_iter().for_each(|(outcome, count)| *known.entry(outcome).or_default() += count);
        }
        self.losses.extend(other.losses);
    }

    /// The edits by kind, in Markdown.
    pub(crate) fn table(&self) -> String {
        let mut text = "| edit | mutants | reported | changed in place | unchanged | lost |\n".to_owned();
        text.push_str("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        let mut totals = BTreeMap::new();
        let row = |name: &str, counts: &BTreeMap<Outcome, usize>| {
            let cells = Outcome::ALL.map(|one| counts.get(&one).copied().unwrap_or_default().to_string());
            format!("| {name} | {} | {} |\n", counts.values().sum::<usize>(), cells.join(" | "))
        };
        for (kind, counts) in &self.counts {
            text.push_str(&row(kind, counts));
            counts.iter().for_each(|(outcome, count)| *totals.entry(*outcome).or_default() += count);
        }
        text + &row("all", &totals)
    }
}

/// The edits of a line that a filter takes.
fn edits(lines: &[&str], at: usize, take: &mut dyn FnMut() -> bool) -> Vec<Edit> {
    let line = lines[at];
    let mut edits = Vec::new();
    if take() {
        edits.push(Edit { kind: "delete the line", lines: 1, text: Vec::new() });
    }
    // The texts of what is not taken are not made, since that takes most of the time.
    let mut push = |kind, lines, text: &dyn Fn() -> String| {
        if take() {
            edits.push(Edit { kind, lines, text: text().split('\n').map(str::to_owned).collect() });
        }
    };
    push("cut the document", lines.len() - at, &|| line.to_owned());
    if line.trim().is_empty() {
        return edits;
    }
    push("double the line", 1, &|| format!("{line}\n{line}"));
    if let Some(next) = lines.get(at + 1) {
        push("swap with the next", 2, &|| format!("{next}\n{line}"));
        push("join with the next", 2, &|| format!("{line}{next}"));
        push("join with a blank", 2, &|| format!("{} {}", line.trim_end(), next.trim_start()));
    }
    let indent = line.len() - line.trim_start().len();
    for (place, c) in line.char_indices().skip_while(|(place, _)| *place < indent) {
        let (before, rest) = line.split_at(place);
        let after = &rest[c.len_utf8()..];
        if c == ' ' {
            push("cut at a word", 1, &|| before.to_owned());
            push("cut the document within", lines.len() - at, &|| before.to_owned());
            push("break at a word", 1, &|| format!("{before}\n{after}"));
            push("double a blank", 1, &|| format!("{before}  {after}"));
            push("drop a blank", 1, &|| format!("{before}{after}"));
            push("tab for a blank", 1, &|| format!("{before}\t{after}"));
        } else if STRUCTURE.contains(c) {
            push("drop a character", 1, &|| format!("{before}{after}"));
            push("double a character", 1, &|| format!("{before}{c}{c}{after}"));
            if let Some((_, other)) = LOOKALIKES.iter().find(|(known, _)| *known == c) {
                push("change a character", 1, &|| format!("{before}{other}{after}"));
            }
        } else if c.is_alphabetic() && !before.ends_with(char::is_alphanumeric) {
            let other: String = if c.is_uppercase() { c.to_lowercase().collect() } else { c.to_uppercase().collect() };
            push("change a case", 1, &|| format!("{before}{other}{after}"));
            let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            if word > 4 {
                let middle = rest.floor_char_boundary(word / 2);
                let next = rest.ceil_char_boundary(middle + 1);
                push("drop a letter", 1, &|| format!("{before}{}{}", &rest[..middle], &rest[next..]));
                push("drop the last letter", 1, &|| format!("{before}{}{}", &rest[..word - 1], &rest[word..]));
            }
        }
    }
    edits
}

impl Edit {
    /// The document with the edit applied at a line.
    fn apply(&self, lines: &[&str], at: usize) -> String {
        let text: Vec<&str> = self.text.iter().map(String::as_str).collect();
        [&lines[..at], &text, &lines[at + self.lines..]].concat().join("\n") + "\n"
    }

    /// Where each line is after the edit.
    fn mapped(&self, at: usize) -> Mapped {
        Mapped { at, before: self.lines, after: self.text.len() }
    }
}

/// A part of a document that states the facts of some of its lines, since reading less is faster.
struct Part<'a> {
    /// The lines of the document that it serves.
    of: Range<usize>,
    lines: Vec<&'a str>,
    /// The index of the first line that it serves.
    first: usize,
}

/// The part for a line: for one of an event or a schema in markdown, the event. Other lines, and other layouts, need the
/// whole document.
fn part<'a>(file: &str, lines: &[&'a str], at: usize) -> Part<'a> {
    let is_event = |line: &str| line.starts_with("### com.");
    let starts = |line: &str| is_event(line) || line.starts_with("## ");
    let start = (0..=at).rev().find(|at| starts(lines[*at])).filter(|_| file.ends_with(".md"));
    let Some(start) = start.filter(|start| is_event(lines[*start]) && *start < at) else {
        // The line that starts an event needs the whole document too, and is the last one before a part.
        let end = (at + 1..lines.len()).find(|at| file.ends_with(".md") && is_event(lines[*at]));
        return Part { of: at..end.map_or(lines.len(), |end| end + 1), lines: lines.to_vec(), first: at };
    };
    let end = (at..lines.len()).find(|at| starts(lines[*at])).unwrap_or(lines.len());
    let channel = (0..start).rev().find(|at| lines[*at].starts_with("## ")).unwrap_or(start);
    let first = (0..start).find(|at| lines[*at].starts_with("## Events")).unwrap_or(start);
    let event = lines[start].trim_start_matches("### ").split(' ').next().unwrap_or_default();
    let link = lines[..first].iter().position(|line| line.starts_with(&format!("- [{event}]")));
    let heading = link.and_then(|link| (0..link).rev().find(|at| lines[*at].starts_with("### ")));
    let is_kept = |at: &usize| {
        let is_listed = lines[*at].starts_with("- [com.") || lines[*at].starts_with("### ");
        !is_listed || Some(*at) == link || Some(*at) == heading
    };
    let kept: Vec<usize> = (0..first).filter(is_kept).chain(channel..=channel).chain(start..end).collect();
    let first = kept.len() - (end - at);
    Part { of: at..end, lines: kept.into_iter().map(|at| lines[at]).collect(), first }
}

/// Makes the edits of a document that a filter takes, and judges each.
pub(crate) fn judge(file: &str, text: &str, take: &mut dyn FnMut() -> bool, results: &mut Results) {
    let read = |text: &str| {
        let mut diagnostics = Diagnostics::default();
        let document = pages::read(&Source::new(&format!("spec/docs/{file}"), text), &mut diagnostics);
        document.filter(|_| diagnostics.is_empty())
    };
    let all: Vec<&str> = text.lines().collect();
    let mut next = 0;
    while next < all.len() {
        let Part { of, lines: part, first } = part(file, &all, next);
        next = of.end;
        let mut last: Option<(Document, Stated)> = None;
        for (number, at) in of.zip(first..) {
            for edit in edits(&part, at, take) {
                let (whole, before) = last.get_or_insert_with(|| {
                    let text = part.join("\n") + "\n";
                    let whole = read(&text).unwrap_or_else(|| panic!("{file}:{} has errors", number + 1));
                    let before = Stated::new(&whole, &text);
                    (whole, before)
                });
                let edited = edit.apply(&part, at);
                let (outcome, lost) = match read(&edited) {
                    None => (Outcome::Reported, Vec::new()),
                    Some(after) => compare(whole, before, &after, &edited, edit.mapped(at)),
                };
                *results.counts.entry(edit.kind).or_default().entry(outcome).or_default() += 1;
                if outcome == Outcome::Lost {
                    let (kind, line, shown, lost) = (edit.kind, part[at], edit.text.join("\n"), lost.join("; "));
                    let loss = format!("{file}:{} {kind}\n    {line:?}\n    {shown:?}\n    lost: {lost}", number + 1);
                    results.losses.push(loss);
                }
            }
        }
    }
}

fn compare(
    whole: &Document,
    before: &Stated,
    document: &Document,
    text: &str,
    mapped: Mapped,
) -> (Outcome, Vec<String>) {
    if document == whole {
        return (Outcome::Unchanged, Vec::new());
    }
    let after = Stated::new(document, text);
    if after.unresolved > before.unresolved {
        return (Outcome::Reported, Vec::new());
    }
    let lost = before.lost(&after, mapped);
    (if lost.is_empty() { Outcome::InPlace } else { Outcome::Lost }, lost)
}
