//! Single-line edits of a document, and the facts that each loses silently.
//!
//! An edit is *reported* if reading has an error, and *unchanged* if the model is equal. It is *visible* if every
//! removed fact was removed by the edit itself, has another value in its place, or now belongs to another event or
//! property. It is *lost* if a fact is removed although its text is still in the document.

use std::collections::{BTreeMap, BTreeSet};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::{Document, Property};
use qlik_events_codegen::pages;
use qlik_events_codegen::source::Source;

/// Characters of the structure of a layout.
const STRUCTURE: &str = "|:#*`•-\"_<>\\.=(){},";

/// Lookalikes of characters of the structure.
const LOOKALIKES: [(char, char); 8] =
    [('-', '–'), ('•', '·'), ('"', '“'), (':', ';'), ('|', '/'), ('*', '_'), ('`', '\''), ('#', '*')];

/// An edit of a line, or of a line and the next one.
pub(crate) struct Edit {
    pub(crate) kind: &'static str,
    /// The number of lines that it replaces.
    lines: usize,
    text: String,
    /// The text that it removes.
    removed: String,
}

/// The effect of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Reported,
    Unchanged,
    Visible,
    Lost,
}

impl Outcome {
    pub(crate) const ALL: [Self; 4] = [Self::Reported, Self::Unchanged, Self::Visible, Self::Lost];
}

/// Edits by kind and outcome, and a description of each loss.
#[derive(Default)]
pub(crate) struct Results {
    counts: BTreeMap<&'static str, BTreeMap<Outcome, usize>>,
    pub(crate) losses: Vec<String>,
}

impl Results {
    pub(crate) fn table(&self) -> String {
        let mut text = format!("{:<22} {:>9} {:>9} {:>9} {:>9}\n", "edit", "reported", "unchanged", "visible", "lost");
        let mut totals = BTreeMap::new();
        let row = |name: &str, counts: &BTreeMap<Outcome, usize>| {
            let cells = Outcome::ALL.map(|one| format!("{:>9}", counts.get(&one).copied().unwrap_or_default()));
            format!("{name:<22} {}\n", cells.join(" "))
        };
        for (kind, counts) in &self.counts {
            text.push_str(&row(kind, counts));
            counts.iter().for_each(|(outcome, count)| *totals.entry(*outcome).or_default() += count);
        }
        text + &row("all", &totals)
    }
}

/// A fact: the event and the path, the kind, and the value.
type Facts = BTreeSet<(String, String, String)>;

fn facts(document: &Document) -> Facts {
    let mut facts = Facts::new();
    let mut add = |at: &str, kind: &str, value: &str| {
        if !value.is_empty() {
            facts.insert((at.to_owned(), kind.to_owned(), value.to_owned()));
        }
    };
    add("", "source", document.source.as_deref().unwrap_or_default());
    add("", "updated", document.last_updated.as_deref().unwrap_or_default());
    document.metadata.iter().for_each(|(key, value)| add("", key, value));
    for event in &document.events {
        let at = &event.event_type;
        add(at, "event", at);
        let flag = |flag: bool| if flag { "true" } else { "" };
        add(at, "deprecated", flag(event.deprecated));
        add(at, "example", flag(event.example.is_some()));
        for (kind, value) in [
            ("channel", &event.channel),
            ("title", &event.title),
            ("action", &event.action),
            ("visibility", &event.visibility),
            ("stability", &event.stability),
        ] {
            add(at, kind, value.as_deref().unwrap_or_default());
        }
        list(at, &event.properties, &mut add);
    }
    for schema in &document.schemas {
        let at = format!("schema {}", schema.name);
        add(&at, "type", &schema.r#type.to_string());
        list(&at, &schema.properties, &mut add);
    }
    facts
}

fn list(at: &str, properties: &[Property], add: &mut dyn FnMut(&str, &str, &str)) {
    for property in properties {
        let at = format!("{at}/{}", property.name);
        let flag = |flag: bool| if flag { "true" } else { "" };
        add(&at, "property", &property.name);
        add(&at, "type", &property.r#type.to_string());
        add(&at, "required", flag(property.required));
        add(&at, "deprecated", flag(property.deprecated));
        add(&at, "truncated", flag(property.truncated));
        add(&at, "allowed", &property.allowed.join(","));
        property.metadata.iter().for_each(|(key, value)| add(&at, key, &value.to_string()));
        list(&at, &property.properties, add);
        list(&at, &property.options, add);
    }
}

/// The edits of a line.
pub(crate) fn edits(lines: &[&str], at: usize) -> Vec<Edit> {
    let line = lines[at];
    let mut edits = Vec::new();
    let mut push = |kind, lines, text: String, removed: &str| {
        edits.push(Edit { kind, lines, text, removed: removed.to_owned() });
    };
    push("delete the line", 1, "\0".to_owned(), line);
    if line.trim().is_empty() {
        return edits;
    }
    push("double the line", 1, format!("{line}\n{line}"), "");
    if let Some(next) = lines.get(at + 1) {
        push("swap with the next", 2, format!("{next}\n{line}"), "");
        push("join with the next", 2, format!("{line}{next}"), "");
        push("join with a blank", 2, format!("{} {}", line.trim_end(), next.trim_start()), "");
    }
    let indent = line.len() - line.trim_start().len();
    for (place, c) in line.char_indices().skip_while(|(place, _)| *place < indent) {
        let (before, rest) = line.split_at(place);
        let after = &rest[c.len_utf8()..];
        if c == ' ' {
            push("cut at a word", 1, before.to_owned(), rest);
            push("break at a word", 1, format!("{before}\n{after}"), "");
            push("double a blank", 1, format!("{before}  {after}"), "");
            push("drop a blank", 1, format!("{before}{after}"), "");
            push("tab for a blank", 1, format!("{before}\t{after}"), "");
        } else if STRUCTURE.contains(c) {
            push("drop a character", 1, format!("{before}{after}"), "");
            push("double a character", 1, format!("{before}{c}{c}{after}"), "");
            if let Some((_, other)) = LOOKALIKES.iter().find(|(known, _)| *known == c) {
                push("change a character", 1, format!("{before}{other}{after}"), "");
            }
        } else if c.is_alphabetic() && !before.ends_with(char::is_alphanumeric) {
            let other: String = if c.is_uppercase() { c.to_lowercase().collect() } else { c.to_uppercase().collect() };
            push("change a case", 1, format!("{before}{other}{after}"), "");
            let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            if word > 4 {
                let middle = rest.floor_char_boundary(word / 2);
                let next = rest.ceil_char_boundary(middle + 1);
                push("drop a letter", 1, format!("{before}{}{}", &rest[..middle], &rest[next..]), "");
                push("drop the last letter", 1, format!("{before}{}{}", &rest[..word - 1], &rest[word..]), "");
            }
        }
    }
    edits
}

impl Edit {
    /// The document with the edit applied at a line.
    pub(crate) fn apply(&self, lines: &[&str], at: usize) -> String {
        let text = if self.text == "\0" { &[][..] } else { &[self.text.as_str()][..] };
        [&lines[..at], text, &lines[at + self.lines..]].concat().join("\n") + "\n"
    }

    /// The edited text, for a message.
    pub(crate) fn shown(&self) -> &str {
        if self.text == "\0" { "" } else { &self.text }
    }
}

/// The removed facts whose text is still in the document.
fn lost(before: &Facts, after: &Facts, edit: &Edit) -> Vec<String> {
    let gained: Vec<_> = after.difference(before).collect();
    let mut elsewhere: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    gained.iter().for_each(|(_, kind, value)| *elsewhere.entry((kind, value)).or_default() += 1);
    let mut lost = Vec::new();
    for fact in before.difference(after) {
        let (at, kind, value) = fact;
        let in_place = gained.iter().any(|(there, other, _)| there == at && other == kind);
        let name = at.rsplit('/').next().unwrap_or_default();
        let word = match kind.as_str() {
            "required" => "Required",
            "deprecated" => "eprecated",
            "truncated" => "truncated",
            "property" => name,
            "allowed" => value.rsplit(',').next().unwrap_or_default(),
            "example" => "Example",
            "type" => value.split(['[', '(']).next().unwrap_or_default(),
            _ => value.trim_matches('"'),
        };
        let removed = edit.removed.contains(word) || edit.removed.contains(name);
        let elsewhere = elsewhere.get_mut(&(kind.as_str(), value.as_str())).filter(|count| **count > 0);
        let renamed = kind == "property"
            && gained.iter().any(|(there, kind, _)| {
                kind == "property" && there.rsplit_once('/').map(|(at, _)| at) == at.rsplit_once('/').map(|(at, _)| at)
            });
        let event = kind == "event" && gained.iter().any(|(_, kind, _)| kind == "event");
        let moved = elsewhere.map(|count| *count -= 1).is_some();
        if !(in_place || removed || renamed || event || moved) {
            lost.push(format!("{at}: {kind} {value}"));
        }
    }
    lost
}

/// The part of a markdown document that states the facts of a line of an event or a schema, and the index of the line
/// in it, since reading less is faster. Other lines, and other layouts, need the whole document.
fn excerpt<'a>(lines: &[&'a str], at: usize) -> (Vec<&'a str>, usize) {
    let is_event = |line: &str| line.starts_with("### com.");
    let starts = |line: &str| is_event(line) || line.starts_with("## ");
    let start = (0..=at).rev().find(|at| starts(lines[*at]));
    let Some(start) = start.filter(|start| is_event(lines[*start]) && *start < at) else { return (lines.to_vec(), at) };
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
    let place = kept.iter().position(|kept| *kept == at).unwrap_or_default();
    (kept.into_iter().map(|at| lines[at]).collect(), place)
}

/// Makes the edits of the lines of a document that pass a filter, and classifies each.
pub(crate) fn judge(
    file: &str,
    text: &str,
    lines: &mut dyn FnMut(&str) -> bool,
    edit: &mut dyn FnMut(&Edit) -> bool,
    results: &mut Results,
) {
    let read = |text: &str| {
        let mut diagnostics = Diagnostics::default();
        let document = pages::read(&Source::new(&format!("spec/docs/{file}"), text), &mut diagnostics);
        document.filter(|_| diagnostics.is_empty())
    };
    let all: Vec<&str> = text.lines().collect();
    for number in (0..all.len()).filter(|at| lines(all[*at])) {
        let (part, at) = if file.ends_with(".md") { excerpt(&all, number) } else { (all.clone(), number) };
        let whole = read(&part.join("\n")).unwrap_or_else(|| panic!("{file}:{} has errors", number + 1));
        let before = facts(&whole);
        for edit in edits(&part, at).into_iter().filter(|one| edit(one)) {
            let (outcome, lost) = match read(&edit.apply(&part, at)).map(|document| facts(&document)) {
                None => (Outcome::Reported, Vec::new()),
                Some(after) if after == before => (Outcome::Unchanged, Vec::new()),
                Some(after) => match lost(&before, &after, &edit) {
                    lost if lost.is_empty() => (Outcome::Visible, lost),
                    lost => (Outcome::Lost, lost),
                },
            };
            *results.counts.entry(edit.kind).or_default().entry(outcome).or_default() += 1;
            if outcome == Outcome::Lost {
                let (kind, line, shown) = (edit.kind, part[at], edit.shown());
                let lost = lost.join("; ");
                results
                    .losses
                    .push(format!("{file}:{} {kind}\n    {line:?}\n    {shown:?}\n    lost: {lost}", number + 1));
            }
        }
    }
}
