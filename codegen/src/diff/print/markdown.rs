//! Markdown, for the body of a pull request: a summary, a table of breaking changes, and folded tables of the others.

use super::{counts, decisions, left_out, shortened, truncated_line, version};
use crate::diff::{Change, Diff, Location, Spot, ToConfirm};
use crate::markdown_text::{cell_text, code, escaped};
use crate::rules::SemverImpact;

/// The characters of a text that are shown.
const MOST: usize = 120;
/// Rows of a table.
const MAX_ROWS: usize = 40;
/// Events that are named in a row. Further events are listed below the table.
const MAX_EVENTS: usize = 3;
/// Paths of a change that are listed below the table.
const MAX_PLACES: usize = 20;
/// The bytes of all tables and lists. GitHub accepts comments of at most 65,536 characters, and the text around the
/// tables is short.
const ROOM: usize = 60_000;

/// The diff as markdown. `links` is the URL below which the files of the newer side are shown, such as
/// `https://github.com/OWNER/NAME/blob/COMMIT`. With it, paths and rules are links.
#[must_use]
pub fn markdown(diff: &Diff, links: Option<&str>) -> String {
    let links = Links(links.map(|links| links.trim_end_matches('/')));
    let mut text = format!("### What this means for code that uses the crate\n\n{}", head(diff));
    let mut room = ROOM;
    text.push_str(&to_confirm(diff, &links, &mut room));
    for level in SemverImpact::ALL {
        let changes: Vec<_> = diff.of_level(level).collect();
        if !changes.is_empty() {
            text.push_str(&section(level, &changes, &links, &mut room));
        }
    }
    if diff.level().is_some() {
        text.push_str(&foot(diff));
    }
    text
}

/// The summary, and the required version with the task to set it.
fn head(diff: &Diff) -> String {
    let counts = counts(diff);
    let (head, rest) = counts.split_once(": ").unwrap_or(("", &counts));
    let head = if head.is_empty() { String::new() } else { format!("**{head}**: ") };
    let version = version(diff).map(|version| format!("\nVersion: {}\n", escaped(&version))).unwrap_or_default();
    let todo = diff.required_version().filter(|_| diff.is_unbumped());
    let todo = todo.map(|needed| format!("\n**To do**: set `version = \"{needed}\"` in `generated/Cargo.toml`.\n"));
    format!("{head}{}\n{version}{}", escaped(rest), todo.unwrap_or_default())
}

/// The provisional decisions, as tasks.
fn to_confirm(diff: &Diff, links: &Links<'_>, room: &mut usize) -> String {
    let task = |ToConfirm { subject, why, at }: &ToConfirm| {
        let below = format!("{}#L{}", at.file, at.line);
        let why = escaped(&truncated_line(why, MOST));
        format!("- [ ] {}: {why} {}\n", code(&subject.to_string()), links.link(&at.to_string(), &below))
    };
    let tasks = fitting(diff.to_confirm.iter().take(MAX_ROWS).map(task), room);
    if tasks.is_empty() {
        return String::new();
    }
    let count = diff.to_confirm.len();
    let more = count.checked_sub(tasks.len()).filter(|more| *more > 0);
    let more = more.map(|more| format!("\nand {more} more, which `cargo xtask lint` lists\n")).unwrap_or_default();
    let what = "remove the line `provisional: true`, or change the decision";
    format!("\n**To confirm ({count})**: {what}\n\n{}{more}", tasks.concat())
}

fn foot(diff: &Diff) -> String {
    let left_out = left_out(diff).map(|text| format!("\n{}.\n", escaped(&text))).unwrap_or_default();
    let mut text = format!("{left_out}\nCompared {} with {}. ", code(&diff.from.label), code(&diff.to.label));
    if diff.changes.iter().flat_map(Change::spots).any(|spot| spot.place.path.contains('<')) {
        text.push_str("`data<x>` is `data` where it is an `x`, one of several. ");
    }
    text.push_str("`cargo xtask explain RULE` explains a rule and what to do");
    if diff.level() == Some(SemverImpact::Breaking) {
        text.push_str("; `--approve FINGERPRINT`, with the twelve digits of a change, lets it pass `--fail-on`");
    }
    text + ".\n"
}

/// A section of one level. Breaking changes are shown, others are folded.
fn section(level: SemverImpact, changes: &[&Change], links: &Links<'_>, room: &mut usize) -> String {
    let table = table(changes, links, room);
    let count: usize = changes.iter().map(|change| change.spots().count()).sum();
    let means = means(level);
    if level == SemverImpact::Breaking {
        return format!("\n**Breaking ({count})**: {means}\n\n{table}");
    }
    let name = if level == SemverImpact::Additive { "Additive" } else { "Docs" };
    format!("\n<details><summary><b>{name} ({count})</b>: {means}</summary>\n\n{table}\n</details>\n")
}

const fn means(level: SemverImpact) -> &'static str {
    match level {
        SemverImpact::Breaking => "code may no longer compile, or no longer read from an event what it read before",
        SemverImpact::Additive => "code compiles and reads what it read before; there is something new",
        SemverImpact::Docs => "code compiles and reads what it read before",
    }
}

fn table(changes: &[&Change], links: &Links<'_>, room: &mut usize) -> String {
    let mut text = String::from("| event | what | before | after | where |\n| --- | --- | --- | --- | --- |\n");
    let rows = changes.iter().take(MAX_ROWS).map(|change| row(change, links));
    let rows = fitting(rows, room);
    let shown = rows.len();
    text.extend(rows);
    if let Some(more) = changes.len().checked_sub(shown).filter(|more| *more > 0) {
        text.push_str(&format!("\nand {more} more, which `cargo xtask diff` lists\n"));
    }
    let long = changes.iter().take(shown).filter(|change| is_long(change));
    text.extend(fitting(long.map(|change| all_places(change, links)), room));
    text
}

/// The first texts that fit into the rest of the room.
fn fitting(texts: impl Iterator<Item = String>, room: &mut usize) -> Vec<String> {
    let mut has_room = |text: &String| room.checked_sub(text.len()).map(|left| *room = left).is_some();
    texts.take_while(|text| has_room(text)).collect()
}

fn row(change: &Change, links: &Links<'_>) -> String {
    let (before, after) = shortened(change.before.as_deref(), change.after.as_deref(), MOST);
    let path = &change.spot.place.path;
    // A renamed or moved property already has its path as the new value.
    let path =
        if path.is_empty() || after.as_deref() == Some(path) { String::new() } else { format!(" {}", code(path)) };
    let cell = |text: Option<String>| text.map(|text| code(&text)).unwrap_or_default();
    let (rule, print) = (links.rule(change.rule.id), code(&change.fingerprint()));
    let (events, at) = (events(change), links.at(&change.spot));
    let decisions: String = decisions(change).iter().map(|one| format!("<br>{}", cell_text(one))).collect();
    format!("| {events} | {rule}{path} | {} | {} | {at} {print}{decisions} |\n", cell(before), cell(after))
}

/// The event, or the first of many events with their count.
fn events(change: &Change) -> String {
    if is_long(change) {
        return format!("{} and {} more", code(&change.spot.place.event), change.also.len());
    }
    change.spots().map(|spot| code(&place(change, spot))).collect::<Vec<_>>().join("<br>")
}

/// The event of a spot, with its path if it is not the one of the whole change.
fn place(change: &Change, spot: &Spot) -> String {
    let is_same = spot.place.path == change.spot.place.path;
    if is_same { spot.place.event.clone() } else { spot.place.to_string() }
}

fn is_long(change: &Change) -> bool {
    change.also.len() >= MAX_EVENTS
}

/// The paths of a change, folded.
fn all_places(change: &Change, links: &Links<'_>) -> String {
    let what = format!("{} {}", change.rule.id, change.spot.place.path);
    let count = change.also.len() + 1;
    let title = format!("all {count} places of <code>{}</code>", escaped(what.trim()));
    let line = |spot: &Spot| format!("- {} {}\n", code(&place(change, spot)), links.at(spot));
    let mut places: String = change.spots().take(MAX_PLACES).map(line).collect();
    if let Some(more) = count.checked_sub(MAX_PLACES).filter(|more| *more > 0) {
        places.push_str(&format!("- and {more} more, which `cargo xtask diff --format json` lists\n"));
    }
    format!("\n<details><summary>{title}</summary>\n\n{places}\n</details>\n")
}

/// The URL below which files and rules are shown, if it is known.
struct Links<'a>(Option<&'a str>);

impl Links<'_> {
    fn link(&self, text: &str, below: &str) -> String {
        self.0.map_or_else(|| code(text), |links| format!("[{}]({links}/{below})", code(text)))
    }

    fn rule(&self, id: &str) -> String {
        self.link(id, &format!("spec/RULES.md#{id}"))
    }

    fn at(&self, spot: &Spot) -> String {
        let below = |at: &Location| format!("{}#L{}", at.file.replace(' ', "%20"), at.line);
        match (&spot.from, &spot.to) {
            (_, Some(to)) => self.link(&to.to_string(), &below(to)),
            (Some(from), None) => format!("was {}", code(&from.to_string())),
            (None, None) => String::new(),
        }
    }
}
