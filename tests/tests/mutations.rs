//! Mutates documents in every way at every line. There must be no panic and no silent loss.
//!
//! A *fact* is a line of `list`: event type, path, type, required, deprecated, allowed values. A line *states* the fact
//! of the last event or property that starts on it or before it. A mutation is *silent* if no error is reported. It is
//! a *silent loss* if facts also changed in another way than these:
//!
//! - Removed or new facts are stated by the mutated lines: nothing can show that a whole row, flag or bullet is
//!   missing.
//! - If the line that starts a property of a text layout is removed, its values belong to the property before it.
//! - A cut keeps whole events with all of their facts, and removes the events after them.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use qlik_events_codegen::list;
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Document, Event, Layout};

use crate::support::line_edits::{Results, judge};
use crate::support::{merged, read, read_valid, real_documents, real_page};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mutation {
    Drop,
    Double,
    Swap,
    Join,
    JoinSpaced,
    CutAfter,
    CutWithin,
}

impl Mutation {
    const ALL: [Self; 7] =
        [Self::Drop, Self::Double, Self::Swap, Self::Join, Self::JoinSpaced, Self::CutAfter, Self::CutWithin];

    /// The text with the line mutated; `None` if there is nothing to mutate.
    fn apply(self, lines: &[&str], at: usize) -> Option<String> {
        let (before, line, after) = (&lines[..at], lines[at], &lines[at + 1..]);
        let half = line.floor_char_boundary(line.len() / 2);
        let parts = |parts: &[&[&str]]| Some(parts.concat().join("\n"));
        match (self, after) {
            (Self::Drop, _) => parts(&[before, after]),
            (Self::Double, _) => parts(&[before, &[line, line], after]),
            (Self::Swap, [next, rest @ ..]) => parts(&[before, &[next, line], rest]),
            (Self::Join, [next, rest @ ..]) => parts(&[before, &[&format!("{line}{next}")], rest]),
            (Self::JoinSpaced, [next, rest @ ..]) => parts(&[before, &[&format!("{line} {next}")], rest]),
            (Self::CutAfter, [_, ..]) => parts(&[before, &[line]]),
            (Self::CutWithin, _) if half > 0 => parts(&[before, &[&line[..half]]]),
            _ => None,
        }
    }
}

type Facts = BTreeSet<String>;

fn facts(page: &Document) -> Facts {
    list::tsv(&merged(std::slice::from_ref(page))).lines().map(str::to_owned).collect()
}

/// The key of a fact: event type and path.
fn key(fact: &str) -> String {
    fact.split('\t').take(2).collect::<Vec<_>>().join(" ")
}

/// The keys of the events or properties that start on each line of a document.
fn beginnings(page: &Document, text: &str) -> BTreeMap<usize, Vec<String>> {
    let line = |at: usize| text[..at].matches('\n').count();
    let mut keys: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for event in &page.events {
        let mut add = |span: &Option<std::ops::Range<usize>>, path: &str| {
            let at = line(span.as_ref().expect("a place").start);
            keys.entry(at).or_default().push(format!("{} {path}", event.event_type));
        };
        add(&event.origin.span, "");
        visit(event, &mut |path, property| add(&property.origin.span, path));
    }
    keys
}

/// The keys that a line states. If the type of an event follows its payload, the lines before the payload state the
/// event too.
fn says(page: &Document, keys: &BTreeMap<usize, Vec<String>>, at: usize) -> Vec<String> {
    let mut said = keys.range(..=at).next_back().map(|(_, keys)| keys.clone()).unwrap_or_default();
    if page.layout != Layout::Markdown {
        let next = keys.range(at..).flat_map(|(_, keys)| keys).find(|key| key.ends_with(' '));
        said.extend(next.cloned());
    }
    said
}

/// The property before the one that a line starts, to which the facts after that line belong if the line is removed.
fn before_it(keys: &BTreeMap<usize, Vec<String>>, at: usize) -> Option<String> {
    keys.get(&at)?;
    keys.range(..at).next_back().and_then(|(_, keys)| keys.last().cloned())
}

/// Whether the only new fact of a property is a list of values that another one lost.
fn takes_over(heir: &str, removed: &[&String], new: &[&String]) -> bool {
    let split = |fact: &str| fact.rsplit_once('\t').map(|(facts, values)| (facts.to_owned(), values.to_owned()));
    let of_heir = |facts: &[&String]| facts.iter().find(|fact| key(fact) == heir).and_then(|fact| split(fact));
    match (of_heir(removed), of_heir(new)) {
        (Some((before, none)), Some((after, values))) => {
            before == after && none.is_empty() && removed.iter().any(|fact| fact.ends_with(&format!("\t{values}")))
        }
        _ => false,
    }
}

/// The reason why a silent mutation is a loss, if it is one.
fn loss(before: &Facts, after: &Facts, said: &[String], heir: Option<&str>) -> Option<String> {
    let removed: Vec<_> = before.difference(after).collect();
    let new: Vec<_> = after.difference(before).collect();
    let inherits = heir.is_some_and(|heir| takes_over(heir, &removed, &new));
    let is_said = |fact: &&&String| said.contains(&key(fact)) || inherits && heir == Some(key(fact).as_str());
    let is_explained = removed.iter().chain(&new).all(|fact| is_said(&fact));
    (!is_explained).then(|| format!("removed {removed:?}, new {new:?}"))
}

/// The part of a truncated document that is neither whole nor removed. Nothing can show that the last schema had more
/// properties, or the last summary of a changelog more words.
fn cut_off(whole: &Document, cut: &Document) -> Option<String> {
    let mut pairs: Vec<_> = cut.events.iter().zip(&whole.events).collect();
    if let Some((event, full)) = pairs.pop_if(|_| cut.layout == Layout::Changelog && !cut.events.is_empty()) {
        let words = |event: &Event| event.description.clone().unwrap_or_default();
        if !words(full).starts_with(&words(event)) || event.event_type != full.event_type {
            return Some(format!("something else than {}", full.event_type));
        }
    }
    let event = pairs.iter().find(|(event, full)| event != full);
    let mut schemas: Vec<_> = cut.schemas.iter().zip(&whole.schemas).collect();
    if let Some((schema, full)) = schemas.pop_if(|_| !cut.schemas.is_empty())
        && !full.properties.starts_with(&schema.properties)
    {
        return Some(format!("something else than the schema {}", full.name));
    }
    let schema = schemas.iter().find(|(schema, full)| schema != full);
    let event = event.map(|(event, _)| format!("a part of {}", event.event_type));
    event.or_else(|| schema.map(|(schema, _)| format!("a part of the schema {}", schema.name)))
}

/// The divisor of the number of edits in a run. `LINE_EDITS=1` makes all of them.
fn one_in(default: usize) -> usize {
    std::env::var("LINE_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Mutates every line of a document. Returns each silent loss, and counts silent mutations that change facts. In a long
/// document, each mutation is tried on every fourth line.
fn losses(name: &str) -> (Vec<String>, BTreeMap<Mutation, usize>) {
    let text = real_page(name);
    let page = read_valid(name, &text);
    let (before, keys) = (facts(&page), beginnings(&page, &text));
    let lines: Vec<&str> = text.lines().collect();
    let mut losses = Vec::new();
    let mut silent = BTreeMap::new();
    let one_in = one_in(if lines.len() > 500 { 4 } else { 1 });
    for at in 0..lines.len() {
        let tried = Mutation::ALL.into_iter().enumerate().filter(|(number, _)| (at + number).is_multiple_of(one_in));
        for (_, mutation) in tried {
            let Some(mutated) = mutation.apply(&lines, at) else { continue };
            let (read, diagnostics) = read(name, &mutated);
            let Some(read) = read.filter(|_| diagnostics.is_empty()) else { continue };
            let after = facts(&read);
            *silent.entry(mutation).or_default() += usize::from(after != before);
            let why = match mutation {
                Mutation::CutAfter | Mutation::CutWithin => cut_off(&page, &read),
                _ if after == before => None,
                _ => {
                    let next = usize::from(mutation != Mutation::Drop && mutation != Mutation::Double);
                    let said: Vec<_> = (at..=at + next).flat_map(|at| says(&page, &keys, at)).collect();
                    let heir = before_it(&keys, at).filter(|_| page.layout != Layout::Markdown);
                    loss(&before, &after, &said, heir.as_deref())
                }
            };
            losses.extend(why.map(|why| format!("{name}:{} {mutation:?} {:?}: {why}", at + 1, lines[at])));
        }
    }
    (losses, silent)
}

fn check(name: &str) {
    let (losses, silent) = losses(name);
    println!("{name}: silent and allowed: {silent:?}");
    assert!(losses.is_empty(), "{} silent losses\n{}", losses.len(), losses.join("\n"));
}

#[test]
fn markdown() {
    check("older/environments.md");
}

#[test]
fn bullets() {
    check("spaces.txt");
}

#[test]
fn flat() {
    check("apps.txt");
}

#[test]
fn flat_with_more_glue() {
    check("tasks.txt");
}

#[test]
fn changelog() {
    check("changelog-new-system-events.txt");
}

#[test]
fn a_page_truncated_after_the_label_of_a_table_is_an_error() {
    let text = real_page("older/environments.md");
    let end = text.rfind("**Properties**").unwrap() + "**Properties**".len();
    assert!(!read("environments.md", &text[..end]).1.is_empty());
}

#[test]
fn a_summary_truncated_in_its_second_sentence_is_an_error() {
    let text = "New events\nRuns\ncom.qlik.run.ended: Published when a run ends. The payload inclu\n";
    assert!(!read("changelog.txt", text).1.is_empty());
}

/// All edits of all lines take too long for each run, so this makes only a part of them.
#[test]
fn no_edit_of_a_line_loses_a_fact_silently() {
    edit_lines(one_in(4000));
}

/// Prints the table of `tests/benches/README.md`.
#[test]
#[ignore = "takes hours; run by the nightly workflow in part"]
fn no_edit_of_any_line_loses_a_fact_silently() {
    edit_lines(one_in(1));
}

/// Makes one in some edits of all lines of all documents, on all cores, and prints the table.
fn edit_lines(one_in: usize) {
    let documents = real_documents();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Results::default());
    let work = || {
        while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut edits = document.file.len();
            let mut is_taken = || {
                edits += 1;
                edits.is_multiple_of(one_in)
            };
            let mut of_document = Results::default();
            judge(&document.file, &real_page(&document.file), &mut |_| is_taken(), &mut of_document);
            results.lock().unwrap().add(of_document);
        }
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
    let results = results.into_inner().unwrap();
    println!("{}", results.table());
    assert!(results.losses.is_empty(), "{} losses\n{}", results.losses.len(), results.losses.join("\n"));
}

#[test]
fn a_text_that_resembles_a_keyword_is_an_error() {
    for (file, text, other) in [
        ("core/groups.md", "Allowed values: ", "Allowed value: "),
        ("core/groups.md", "Allowed values: ", "Allowed values "),
        ("environments.md", "Metadata: ", "Metadata:  "),
        ("environments.md", "Metadata: ", "Metadata:\t"),
        ("environments.md", "Metadata: ", "Metadata:"),
        ("environments.md", "Metadata: ", "metadata: "),
        ("environments.md", "last_updated: ", "lastupdated: "),
        ("environments.md", "sentences: own", "sentence: own"),
        ("environments.md", "**Payload**", "Payload"),
        ("environments.md", "## Events published on the", "### Events published on the"),
        ("environments.md", "## Events published on the `system-events.spaces` channel\n", ""),
        ("spaces.txt", "Can be one of: ", "Can beone of: "),
        ("spaces.txt", "Can be one of: ", "Can be any of: "),
        ("spaces.txt", "Can be one of: ", "Can be one of "),
        ("spaces.txt", "Values may be any of: ", "Values may be any of "),
        ("spaces.txt", "    Required\n\n    Identifies", "    Required.\n\n    Identifies"),
        ("spaces.txt", "    Required\n\n    Identifies", "    Required Identifies"),
        ("spaces.txt", "Space assignment created\n\nDeprecated", "Space assignment createdDeprecated"),
        ("apps.txt", "- statusstring", "statusstring"),
        ("apps.txt", "- statusstring", "– statusstring"),
        ("tasks.txt", "Can be one of: ", "Can be any of: "),
        ("changelog-new-system-events.txt", "run.ended: ", "run.ended "),
    ] {
        let document = real_page(file);
        assert!(document.contains(text), "{file} has `{text}`");
        assert!(!read(file, &document.replacen(text, other, 1)).1.is_empty(), "{file}: {text:?} as {other:?}");
    }
}
