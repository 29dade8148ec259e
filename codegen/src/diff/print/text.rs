//! Text for a terminal: a summary, then the changes by level and event.

use anstyle::{AnsiColor, Style};

use super::{decisions, left_out, shortened, summary, truncated_line};
use crate::diff::{Change, Diff, Spot, ToConfirm};
use crate::rules::SemverImpact;

/// The characters of a text that are shown.
const MOST: usize = 160;
/// Further paths that are listed.
const MAX_PLACES: usize = 5;

/// The diff as text, with colour or without.
#[must_use]
pub fn text(diff: &Diff, colour: bool) -> String {
    let paint = Paint { colour };
    let mut text = format!("{}\n", paint.bold(&summary(diff)));
    for level in SemverImpact::ALL {
        let mut changes = diff.of_level(level).peekable();
        if changes.peek().is_some() {
            text.push_str(&format!("\n{}\n", paint.level(level)));
        }
        let mut event = "";
        for change in changes {
            if event != change.spot.place.event {
                event = &change.spot.place.event;
                text.push_str(&format!("  {}\n", paint.bold(event)));
            }
            push(&mut text, change, &paint);
        }
    }
    text.push_str(&left_out(diff).map(|left_out| format!("\n{left_out}\n")).unwrap_or_default());
    if !diff.to_confirm.is_empty() {
        text.push_str(&format!("\n{}\n", paint.bold("to confirm")));
    }
    for ToConfirm { subject, why, at } in &diff.to_confirm {
        text.push_str(&format!(
            "    {subject}\n      {}\n      {}\n",
            truncated_line(why, MOST),
            paint.dim(&at.to_string())
        ));
    }
    if !diff.changes.is_empty() {
        text.push_str("\n`cargo xtask explain RULE` explains a rule and what to do\n");
    }
    text
}

fn push(text: &mut String, change: &Change, paint: &Paint) {
    let path = &change.spot.place.path;
    let gap = if path.is_empty() { "" } else { " " };
    text.push_str(&format!("    {}{gap}{path}\n", change.rule.id));
    let (before, after) = shortened(change.before.as_deref(), change.after.as_deref(), MOST);
    let sides = [(before, '-', AnsiColor::Red), (after, '+', AnsiColor::Green)];
    for (side, mark, colour) in sides {
        let line = side.map(|side| format!("      {}\n", paint.colour(&format!("{mark} {side}"), colour)));
        text.push_str(&line.unwrap_or_default());
    }
    let place = format!("{}  {}", at(&change.spot), change.fingerprint());
    text.push_str(&format!("      {}\n", paint.dim(place.trim())));
    for decision in decisions(change) {
        text.push_str(&format!("      {decision}\n"));
    }
    for spot in change.also.iter().take(MAX_PLACES) {
        text.push_str(&format!("      also {}  {}\n", spot.place, paint.dim(&at(spot))));
    }
    if let Some(more) = change.also.len().checked_sub(MAX_PLACES).filter(|more| *more > 0) {
        text.push_str(&format!("      and {more} more, which --format json has\n"));
    }
}

/// The line of a path, with the line on the older side if it differs.
fn at(spot: &Spot) -> String {
    match (&spot.from, &spot.to) {
        (Some(from), Some(to)) if from == to => to.to_string(),
        (Some(from), Some(to)) if from.file == to.file => format!("{to} (was line {})", from.line),
        (Some(from), Some(to)) => format!("{to} (was {from})"),
        (None, Some(to)) => to.to_string(),
        (Some(from), None) => format!("was {from}"),
        (None, None) => String::new(),
    }
}

/// Colours text, if colour is on.
struct Paint {
    colour: bool,
}

impl Paint {
    fn paint(&self, text: &str, style: Style) -> String {
        if self.colour && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn bold(&self, text: &str) -> String {
        self.paint(text, Style::new().bold())
    }

    fn dim(&self, text: &str) -> String {
        self.paint(text, Style::new().dimmed())
    }

    fn colour(&self, text: &str, colour: AnsiColor) -> String {
        self.paint(text, colour.on_default())
    }

    fn level(&self, level: SemverImpact) -> String {
        let colour = match level {
            SemverImpact::Breaking => AnsiColor::Red,
            SemverImpact::Additive => AnsiColor::Green,
            SemverImpact::Docs => AnsiColor::Blue,
        };
        self.paint(level.name(), colour.on_default().bold())
    }
}
