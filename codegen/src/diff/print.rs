//! A diff as text for people, as markdown for a pull request, as JSON, and as annotations of its lines.

mod github;
mod json;
mod markdown;
mod text;

use std::cmp::Reverse;

pub use self::github::github;
pub use self::json::json;
pub use self::markdown::markdown;
pub use self::text::text;
use super::{Change, Diff};
use crate::model::levels::LEVELS;
use crate::rules::{Rule, SemverImpact, is_of_api};
use crate::truncate::truncate;

/// The most rules that a summary names.
const MAX_RULES: usize = 3;

/// A summary in one line: the worst level, the rules that cause it, and the required version.
#[must_use]
pub fn summary(diff: &Diff) -> String {
    let version = version(diff).map(|version| format!("; {version}")).unwrap_or_default();
    format!("{}{version}", counts(diff))
}

/// The worst level, and the rules that cause it.
#[must_use]
pub fn counts(diff: &Diff) -> String {
    let Some(level) = diff.level() else {
        return format!("no change between {} and {}", diff.from.label, diff.to.label);
    };
    let mut text = format!("{level}: {}", what(diff, level));
    let others = SemverImpact::ALL.into_iter().filter(|other| *other < level);
    let others = others.map(|other| (diff.places_of(other), other)).filter(|(count, _)| *count > 0);
    let others: Vec<_> = others.map(|(count, other)| format!("{count} {other}")).collect();
    if !others.is_empty() {
        text.push_str(&format!("; also {}", others.join(", ")));
    }
    text
}

/// The most frequent rules of a level, with the number of places: first those of facts, then those of names and types,
/// which often follow from them.
fn what(diff: &Diff, level: SemverImpact) -> String {
    let mut counts: Vec<(usize, &Rule)> = Vec::new();
    for change in diff.all().filter(|change| change.level() == level) {
        match counts.iter_mut().find(|(_, rule)| *rule == change.rule) {
            Some((count, _)) => *count += change.spots().count(),
            None => counts.push((change.spots().count(), change.rule)),
        }
    }
    counts.sort_by_key(|(count, rule)| (is_of_api(rule), Reverse(*count), rule.id));
    let title = |(count, rule): &(usize, &Rule)| {
        if *count == 1 { format!("1 {}", rule.summary) } else { format!("{count} {}", rule.summaries) }
    };
    let mut parts: Vec<_> = counts.iter().take(MAX_RULES).map(title).collect();
    let more: usize = counts.iter().skip(MAX_RULES).map(|(count, _)| count).sum();
    parts.extend((more > 0).then(|| format!("{more} more")));
    parts.join(", ")
}

/// The required version, and the version in the manifest.
fn version(diff: &Diff) -> Option<String> {
    if diff.level().is_some() && !diff.changes_crate {
        return Some("the generated crate is the same, so it needs no new version".to_owned());
    }
    let (from, needed) = (diff.from.version.as_ref()?, diff.required_version()?);
    let has = match &diff.to.version {
        None => "generated/Cargo.toml has none".to_owned(),
        Some(to) if diff.is_unbumped() => format!("generated/Cargo.toml still has {to}"),
        Some(to) => format!("generated/Cargo.toml has {to}"),
    };
    Some(format!("after {from} comes {needed} ({has})"))
}

/// The changes that the format leaves out, in one sentence.
fn left_out(diff: &Diff) -> Option<String> {
    let places: usize = diff.left_out.iter().map(|change| change.spots().count()).sum();
    let mut rules: Vec<_> = diff.left_out.iter().map(|change| change.rule.id).collect();
    rules.sort_unstable();
    rules.dedup();
    (places > 0).then(|| format!("{places} left out here by {LEVELS}: {}", rules.join(", ")))
}

/// The level of the rule, if `spec/levels.yaml` sets another one; and the approval of the change.
fn decisions(change: &Change) -> Vec<String> {
    let rule = change.rule.level();
    let level = (rule != change.level()).then(|| format!("the rule is {rule}; {LEVELS} makes it {}", change.level()));
    let approval = change.approval.as_ref().map(|one| format!("approved until {}: {}", one.until, one.reason));
    level.into_iter().chain(approval).collect()
}

/// The path of a change, or the number of events if there are many.
fn places(change: &Change) -> String {
    match change.also.len() {
        0 => change.spot.place.to_string(),
        more => format!("{} and {more} more", change.spot.place),
    }
}

/// Two texts without their common start, if they are too long for a line.
fn shortened(before: Option<&str>, after: Option<&str>, most: usize) -> (Option<String>, Option<String>) {
    let (Some(one), Some(other)) = (before, after) else {
        // One text has the room of both.
        let line = |text: Option<&str>| text.map(|text| truncated_line(text, 2 * most));
        return (line(before), line(after));
    };
    if one.chars().count().max(other.chars().count()) <= most {
        return (Some(truncated_line(one, most)), Some(truncated_line(other, most)));
    }
    let start = common_start(one, other);
    let inner = |text: &str| {
        let text = text.get(start..).unwrap_or(text);
        if start == 0 { truncated_line(text, most) } else { truncated_line(&format!("... {text}"), most) }
    };
    (Some(inner(one)), Some(inner(other)))
}

/// The byte at which the first differing word, or member of a JSON object, begins.
fn common_start(one: &str, other: &str) -> usize {
    let same = one.char_indices().zip(other.chars()).take_while(|((_, a), b)| a == b);
    let is_before_word = |c: char| c.is_whitespace() || matches!(c, ',' | '{' | '[');
    let words = same.filter(|((_, c), _)| is_before_word(*c)).map(|((at, c), _)| at + c.len_utf8());
    words.last().unwrap_or_default()
}

/// The start of a text, as one line.
fn truncated_line(text: &str, most: usize) -> String {
    truncate(&text.replace(['\n', '\r'], " "), most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_to_the_difference() {
        let (one, other) = (format!("{} red end", "word ".repeat(50)), format!("{} blue end", "word ".repeat(50)));
        let (before, after) = shortened(Some(&one), Some(&other), 40);
        assert_eq!((before.as_deref(), after.as_deref()), (Some("... red end"), Some("... blue end")));
        let (before, after) = shortened(Some(r#"{"id":"a","name":"b"}"#), Some(r#"{"id":"a","size":1}"#), 15);
        assert_eq!((before.as_deref(), after.as_deref()), (Some(r#"... "name":"b"}"#), Some(r#"... "size":1}"#)));
        assert_eq!(shortened(Some("a b"), Some("a c"), 40), (Some("a b".into()), Some("a c".into())));
        assert_eq!(shortened(Some("a\nb"), Some("a\r\nc"), 40), (Some("a b".into()), Some("a  c".into())));
        assert_eq!(shortened(None, Some(&"x".repeat(50)), 4), (None, Some("xxxxxxxx...".into())));
        assert_eq!(truncated_line("é\nü", 9), "é ü");
    }
}
