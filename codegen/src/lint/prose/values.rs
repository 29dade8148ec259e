//! Lists of values in descriptions: without a list in the table, or other than the one in the table.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lint::described::Described;
use crate::lint::suggestion::suggestion;
use crate::lint::{Finding, Subject};
use crate::model::Type;
use crate::rules::{ALLOWED_IN_PROSE, VALUES_IN_PROSE};
use crate::source::Span;

/// Phrases that introduce values, in lower case, and whether the values need no quotes.
const VALUES: [(&str, bool); 16] = [
    ("one of", false),
    ("either", false),
    ("can be", false),
    ("possible values are", false),
    ("valid values are", false),
    ("allowed values are", false),
    ("accepted values are", false),
    ("supported values are", false),
    ("must be", false),
    ("possible values:", true),
    ("allowed values:", true),
    ("supported values:", true),
    ("one of the following:", true),
    ("valid values:", true),
    ("accepted values:", true),
    ("one of:", true),
];

/// Phrases before words without quotes, if the table has a list too. Elsewhere, they begin too many other sentences.
const BESIDE_A_LIST: [&str; 9] = [
    "one of the values",
    "one of",
    "either",
    "possible values are",
    "valid values are",
    "allowed values are",
    "supported values are",
    "values are",
    "must be",
];

pub(super) fn allowed(described: &Described<'_, '_>, subject: &Subject<'_>) -> Option<Finding> {
    if *described.property.r#type.item() != Type::String && described.property.allowed.is_empty() {
        return None;
    }
    let text = described.property.description.as_deref()?;
    if described.property.allowed.is_empty() { listed(described, text, subject) } else { differs(described, text) }
}

/// A list that only the description has.
fn listed(described: &Described<'_, '_>, text: &str, subject: &Subject<'_>) -> Option<Finding> {
    let Described { event, path, property } = *described;
    let values = values(text)?;
    let message = format!("the description names the values {}, but no list of allowed values does", quoted(&values));
    let reason = format!("The description names the values {}.", quoted(&values));
    let suggestion = suggestion(&event, path, "allowed", (Value::Null, values.into()), reason);
    let span = property.origin.span.as_ref().and_then(|origin| first_line(subject, &event.document.file, origin));
    Some(described.finding(&ALLOWED_IN_PROSE, message).at(span).suggest(suggestion))
}

/// A list of other values than those of the table. Upper and lower case do not matter.
fn differs(described: &Described<'_, '_>, text: &str) -> Option<Finding> {
    let allowed = &described.property.allowed;
    let named = values(text).or_else(|| bare_values(text)).or_else(|| marked_alone(text))?;
    let named: Vec<String> = named.into_iter().map(|value| unglued(value, allowed)).collect();
    let set = |values: &[String]| values.iter().map(|value| value.to_lowercase()).collect::<BTreeSet<_>>();
    if set(&named) == set(allowed) {
        return None;
    }
    let message = format!("the description names the values {}, the list {}", quoted(&named), quoted(allowed));
    Some(described.finding(&VALUES_IN_PROSE, message))
}

/// Values in quotes or backticks at the start of the text, or after a colon.
fn marked_alone(text: &str) -> Option<Vec<String>> {
    let starts = std::iter::once(text).chain(text.match_indices(": ").filter_map(|(at, _)| text.get(at + 2..)));
    starts.filter_map(marked).find(|values| values.len() > 1)
}

/// A value without the `or` or `and` before it, whose space text layouts can lose: `oraborted`.
fn unglued(value: String, allowed: &[String]) -> String {
    let known = |value: &&str| allowed.iter().any(|known| known == value);
    let without = ["or", "and"].iter().filter_map(|word| value.strip_prefix(word)).find(known);
    without.filter(|_| !known(&value.as_str())).map(str::to_owned).unwrap_or(value)
}

/// The words after a phrase that begins a list beside a list of the table, if there are at least two.
fn bare_values(text: &str) -> Option<Vec<String>> {
    let lower = text.to_ascii_lowercase();
    let phrases = BESIDE_A_LIST.iter().filter_map(|phrase| {
        let at = lower.match_indices(phrase).map(|(at, _)| at).find(|at| begins_word(&lower, *at))?;
        let after = text.get(at + phrase.len()..)?.trim_start_matches([' ', ':']);
        bare(after).filter(|values| values.len() > 1)
    });
    phrases.into_iter().next()
}

/// The span from the property's name to the end of its line.
fn first_line(subject: &Subject<'_>, document: &str, origin: &Span) -> Option<Span> {
    let line = subject.source(document)?.line_at(origin.start);
    Some(origin.start..line.end.max(origin.end))
}

fn quoted(values: &[String]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

/// The values that a sentence lists, if there are at least two.
fn values(text: &str) -> Option<Vec<String>> {
    let lower = text.to_ascii_lowercase();
    let phrases = VALUES.iter().filter_map(|(phrase, is_bare)| {
        let at = lower.match_indices(phrase).map(|(at, _)| at).find(|at| begins_word(&lower, *at))?;
        let after = text.get(at + phrase.len()..)?;
        let values = if *is_bare { bare(after).or_else(|| marked(after)) } else { marked(after) };
        values.filter(|values| values.len() > 1)
    });
    phrases.into_iter().next()
}

fn begins_word(text: &str, at: usize) -> bool {
    !text.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric)
}

/// Values in quotes or backticks, with commas, `or` and `and` between them, up to the first other text.
fn marked(text: &str) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut rest = text;
    loop {
        rest = skip_between(rest, values.is_empty());
        let Some(mark) = rest.chars().next().filter(|mark| matches!(mark, '`' | '"' | '\'')) else { break };
        let (value, after) = rest.get(1..)?.split_once(mark)?;
        values.push(value.to_owned());
        rest = after;
    }
    let distinct = values.iter().enumerate().all(|(at, value)| !values.iter().take(at).any(|known| known == value));
    (distinct && values.iter().all(|value| !value.trim().is_empty())).then_some(values)
}

/// The text after the separator between two values. Before the first value, `or` and `and` are not skipped.
fn skip_between(text: &str, is_first: bool) -> &str {
    let mut rest = text.trim_start_matches([' ', ',', ':', '|', '/', '\n']);
    for word in ["or ", "and "] {
        rest = if is_first { rest } else { rest.strip_prefix(word).unwrap_or(rest) };
    }
    rest.trim_start()
}

/// Words with commas, `or` and `and` between them, up to the end of the sentence.
fn bare(text: &str) -> Option<Vec<String>> {
    let sentence = text.split_once(". ").map_or(text, |(sentence, _)| sentence).trim().trim_end_matches('.');
    let pieces = sentence.split([',', '|']).flat_map(|piece| piece.split(" or ")).flat_map(|one| one.split(" and "));
    let values: Vec<_> = pieces.map(|piece| piece.trim().trim_start_matches("or ").to_owned()).collect();
    let is_word = |value: &String| {
        !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'))
    };
    values.iter().all(is_word).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wording_names_values() {
        for text in [
            "Allowed values are `a` and `b`",
            "Allowed values: `a`, `b`.",
            "Supported values: a, b.",
            "Supported values are `a` or `b`.",
            "Must be `a` or `b`.",
            "Can be one of the following: a, b.",
            "Can be one of the following: `a`, `b`.",
        ] {
            assert_eq!(values(text).expect(text), ["a", "b"], "{text}");
        }
        for text in ["Must be set.", "Must be `a`.", "Must be unique, such as `a` or `b`."] {
            assert_eq!(values(text), None, "{text}");
        }
    }

    #[test]
    fn each_phrase_names_values() {
        for (phrase, is_bare) in VALUES {
            let marked = format!("State. {phrase} `a`, \"b\" or 'c d'.");
            assert_eq!(values(&marked).expect(&marked), ["a", "b", "c d"]);
            let bare = format!("State. {phrase} a, b or c. More.");
            assert_eq!(values(&bare), is_bare.then(|| ["a", "b", "c"].map(str::to_owned).to_vec()), "{bare}");
        }
    }

    #[test]
    fn examples_and_single_values_are_not_lists() {
        for text in [
            "The flow, such as `a` or `b`.",
            "One of many.",
            "Can be `null`.",
            "Someone of `a`, `b`.",
            "One of `a`, `a`.",
            "Possible values: many things, and more.",
        ] {
            assert_eq!(values(text), None, "{text}");
        }
    }

    #[test]
    fn a_glued_value_is_known() {
        let allowed = ["on", "off", "order"].map(str::to_owned);
        for (value, known) in [("oroff", "off"), ("andon", "on"), ("order", "order"), ("ormore", "ormore")] {
            assert_eq!(unglued(value.to_owned(), &allowed), known);
        }
    }

    #[test]
    fn values_need_no_phrase_at_the_start_or_after_a_colon() {
        for text in ["`a` or `b`.", "How it began: `a`, `b`."] {
            assert_eq!(marked_alone(text).expect(text), ["a", "b"], "{text}");
        }
        assert_eq!(marked_alone("How it began, such as `a` or `b`."), None);
    }

    #[test]
    fn words_are_values_beside_a_list() {
        for text in ["One of on or off.", "Its state: either on or off. More.", "Possible values are on, off."] {
            assert_eq!(bare_values(text).expect(text), ["on", "off"], "{text}");
        }
        for text in ["One of the users or groups.", "One of many.", "Can be on or off.", "None of on or off."] {
            assert_eq!(bare_values(text), None, "{text}");
        }
    }
}
