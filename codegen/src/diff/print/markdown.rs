//! For the body of a pull request: a summary, a table of what breaks, and the rest folded.

use super::{shortened, summary};
use crate::diff::{Change, Diff, Spot};
use crate::rules::Level;

/// Characters of a text that are shown.
const MOST: usize = 120;
/// Rows of a table.
const MOST_ROWS: usize = 40;

/// The diff as markdown.
#[must_use]
pub fn markdown(diff: &Diff) -> String {
    let summary = summary(diff);
    let mut text = String::from("### What this means for code that uses the crate\n\n");
    let (head, rest) = summary.split_once(": ").unwrap_or(("", &summary));
    let head = if head.is_empty() { String::new() } else { format!("**{head}**: ") };
    text.push_str(&format!("{head}{}\n", escaped(rest)));
    for level in Level::ALL {
        let changes: Vec<_> = diff.of_level(level).collect();
        if !changes.is_empty() {
            text.push_str(&section(level, &changes));
        }
    }
    if !diff.changes.is_empty() {
        let sides = format!("{} with {}", code(&diff.from.label), code(&diff.to.label));
        text.push_str(&format!(
            "\nCompared {sides}. `cargo xtask explain RULE` tells what a rule means and what to do.\n"
        ));
    }
    text
}

/// What breaks is shown; what does not is folded.
fn section(level: Level, changes: &[&Change]) -> String {
    let table = table(changes);
    let (count, means) = (changes.len(), means(level));
    if level == Level::Breaking {
        return format!("\n**Breaking ({count})**: {means}\n\n{table}");
    }
    let name = if level == Level::Additive { "Additive" } else { "Docs" };
    format!("\n<details><summary><b>{name} ({count})</b>: {means}</summary>\n\n{table}\n</details>\n")
}

const fn means(level: Level) -> &'static str {
    match level {
        Level::Breaking => "code that compiled may not, or no longer finds what it looked for",
        Level::Additive => "code works as before, and there is something new",
        Level::Docs => "only what people read is another",
    }
}

fn table(changes: &[&Change]) -> String {
    let mut text = String::from("| event | what | before | after | where |\n| --- | --- | --- | --- | --- |\n");
    changes.iter().take(MOST_ROWS).for_each(|change| text.push_str(&row(change)));
    if let Some(more) = changes.len().checked_sub(MOST_ROWS).filter(|more| *more > 0) {
        text.push_str(&format!("\nand {more} more, which `cargo xtask diff` lists\n"));
    }
    text
}

fn row(change: &Change) -> String {
    let (before, after) = shortened(change.before.as_deref(), change.after.as_deref(), MOST);
    let said = |text: Option<String>| text.map(|text| code(&text)).unwrap_or_default();
    let path = &change.spot.place.path;
    let path = if path.is_empty() { String::new() } else { format!(" {}", code(path)) };
    let (rule, print) = (code(change.rule.id), code(&change.fingerprint()));
    let what = format!("{rule}{path}");
    format!("| {} | {what} | {} | {} | {} {print} |\n", events(change), said(before), said(after), at(&change.spot))
}

/// The event, and how many others.
fn events(change: &Change) -> String {
    let event = code(&change.spot.place.event);
    match change.also.len() {
        0 => event,
        more => format!("{event} and {more} more"),
    }
}

fn at(spot: &Spot) -> String {
    match (&spot.from, &spot.to) {
        (_, Some(to)) => code(&to.to_string()),
        (Some(from), None) => format!("was {}", code(&from.to_string())),
        (None, None) => String::new(),
    }
}

/// Code in the cell of a table, whatever is in it.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// Text in which nothing is a mark.
fn escaped(text: &str) -> String {
    text.replace('<', "&lt;").replace('>', "&gt;").replace('*', "\\*").replace('_', "\\_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_holds_whatever_a_page_says() {
        assert_eq!(code("a | b"), "`a \\| b`");
        assert_eq!(code("`x` y"), "`` `x` y ``");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
