//! Facts that only a description states. Descriptions never set facts; a person decides.

use serde_json::Value;

use super::suggestion::suggestion;
use super::{Finding, Subject};
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::visit;
use crate::model::{Property, Type};
use crate::rules::{ALLOWED_IN_PROSE, DEPRECATED_IN_PROSE};
use crate::source::Span;

/// The starts of descriptions that state a deprecation, in lower case.
const DEPRECATED: [&str; 10] = [
    "deprecated.",
    "deprecated:",
    "deprecated,",
    "deprecated;",
    "(deprecated)",
    "[deprecated]",
    "this attribute is deprecated",
    "this event is deprecated",
    "this field is deprecated",
    "this property is deprecated",
];

/// The text that may follow `deprecated` at the start of a sentence, in lower case.
const FOLLOWS: [&str; 10] = [".", ":", ",", ";", " - ", " (", " in favo", " since ", " as of ", " and "];

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

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for described in document_events(subject.documents) {
        let event = described.event;
        found.extend(deprecated(&described, "", event.deprecated, event.description.as_deref()));
        visit(event, &mut |path, property| {
            found.extend(deprecated(&described, path, property.deprecated, property.description.as_deref()));
            found.extend(allowed(&described, path, property, subject));
        });
    }
}

fn deprecated(described: &DocumentEvent<'_>, path: &str, flag: bool, text: Option<&str>) -> Option<Finding> {
    let DocumentEvent { document, event } = described;
    let reason = says_deprecated(text.filter(|_| !flag)?)?;
    let suggestion = suggestion(described, path, "deprecated", (false.into(), true.into()), reason);
    let message = "the description says deprecated, but the table does not";
    Some(Finding::new(&DEPRECATED_IN_PROSE, &document.file, &event.event_type, path, message).suggest(suggestion))
}

/// The reason of a fixup, if a description states a deprecation.
fn says_deprecated(text: &str) -> Option<String> {
    if let Some(start) = DEPRECATED.into_iter().find(|start| begins(text, start)) {
        return Some(format!("The description begins with \"{}\".", text.get(..start.len())?));
    }
    let is_last = text.trim_end_matches('.').to_ascii_lowercase().ends_with("(deprecated)");
    let sentence = text.split_inclusive(". ").find(|sentence| is_deprecation(sentence.trim_end()));
    let said = sentence.or_else(|| is_last.then_some("(deprecated)"))?;
    Some(format!("The description says \"{}\".", said.trim_end()))
}

/// Whether a sentence states a deprecation by its first word, such as `Deprecated in favour of ...` or `**Deprecated**
/// ...`.
fn is_deprecation(sentence: &str) -> bool {
    let plain = sentence.trim_start_matches(['*', '_', '`']);
    let Some(rest) = plain.get("deprecated".len()..).filter(|_| begins(plain, "deprecated")) else { return false };
    let after = rest.trim_start_matches(['*', '_', '`']);
    let is_marked = sentence.starts_with(['*', '_']) && rest.starts_with(['*', '_']);
    is_marked || after.is_empty() || FOLLOWS.into_iter().any(|follows| begins(after, follows))
}

fn begins(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

fn allowed(described: &DocumentEvent<'_>, path: &str, property: &Property, subject: &Subject<'_>) -> Option<Finding> {
    if !property.allowed.is_empty() || *property.r#type.item() != Type::String {
        return None;
    }
    let DocumentEvent { document, event } = described;
    let values = values(property.description.as_deref()?)?;
    let message = format!("the description names the values {}, but no list of allowed values does", quoted(&values));
    let reason = format!("The description names the values {}.", quoted(&values));
    let suggestion = suggestion(described, path, "allowed", (Value::Null, values.into()), reason);
    let span = property.origin.span.as_ref().and_then(|origin| first_line(subject, &document.file, origin));
    Some(Finding::new(&ALLOWED_IN_PROSE, &document.file, &event.event_type, path, message).at(span).suggest(suggestion))
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
    fn a_description_says_deprecated_at_its_start() {
        for start in DEPRECATED {
            assert!(DEPRECATED.iter().any(|known| begins(&format!("{} x", start.to_uppercase()), known)), "{start}");
        }
        for text in ["", "Deprecation date.", "Whether it is deprecated.", "Deprecatedé"] {
            assert!(!DEPRECATED.iter().any(|start| begins(text, start)), "{text}");
        }
    }

    #[test]
    fn each_wording_says_deprecated() {
        for text in [
            "Deprecated",
            "Deprecated in favour of `id`.",
            "Deprecated in favor of `id`.",
            "Deprecated - use `id`.",
            "Deprecated since 2025, use `id`.",
            "Deprecated as of 2025.",
            "DEPRECATED (use `id`)",
            "**Deprecated** Use `id`.",
            "**Deprecated.** Use `id`.",
            "`Deprecated`. Use `id`.",
            "This attribute is deprecated.",
            "What it was called. Deprecated.",
            "What it was called (deprecated).",
            "Deprecated. Use `id`.",
        ] {
            assert!(says_deprecated(text).is_some(), "{text}");
        }
        for text in [
            "",
            "Deprecated date.",
            "Deprecated events are counted.",
            "`deprecated` or not.",
            "Whether it is deprecated.",
            "When it was deprecated. Deprecation comes first.",
            "Deprecated-by link.",
        ] {
            assert_eq!(says_deprecated(text), None, "{text}");
        }
    }

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
}
