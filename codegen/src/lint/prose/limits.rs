//! Descriptions that name another limit than the table.

use serde_json::Value;

use crate::lint::Finding;
use crate::lint::described::Described;
use crate::rules::LIMIT_IN_PROSE;

/// A side of a range: the phrases before its limit, in lower case, and the keys that state it.
struct Side {
    phrases: &'static [&'static str],
    keys: &'static [&'static str],
}

const SIDES: [Side; 2] = [
    Side {
        phrases: &["at least ", "minimum of ", "no less than ", "no fewer than "],
        keys: &["minimum", "exclusiveMinimum", "minLength", "minItems"],
    },
    Side {
        phrases: &["at most ", "maximum of ", "no more than ", "up to ", "max items ", "maximum length of "],
        keys: &["maximum", "exclusiveMaximum", "maxLength", "maxItems"],
    },
];

/// Units in which a description can state a limit that the table states in another one.
const UNITS: [&str; 14] = [
    "millisecond",
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "byte",
    "kb",
    "mb",
    "gb",
    "percent",
    "%",
];

pub(super) fn limit(described: &Described<'_, '_>) -> Option<Finding> {
    let lower = described.property.description.as_deref()?.to_ascii_lowercase();
    let of_range = range(&lower);
    SIDES.iter().enumerate().find_map(|(at, side)| {
        let in_range = of_range.and_then(|range| range.get(at).copied());
        let named = in_range.or_else(|| side.phrases.iter().find_map(|phrase| number_after(&lower, phrase)))?;
        let stated = |key: &&&str| described.property.stated(key).is_some_and(Value::is_number);
        let keys: Vec<_> = side.keys.iter().filter(stated).collect();
        let value = |key: &str| described.property.stated(key).cloned().unwrap_or_default();
        let first = keys.first()?;
        let is_stated = keys.iter().any(|key| value(key).as_f64() == Some(named));
        let message = format!("the description names the limit {named}, the table `{first} = {}`", value(first));
        (!is_stated).then(|| described.finding(&LIMIT_IN_PROSE, message))
    })
}

/// The limits of `from 1 to 10` or `between 1 and 10`.
fn range(text: &str) -> Option<[f64; 2]> {
    [("between ", " and "), ("from ", " to ")].into_iter().find_map(|(first, second)| {
        let (least, rest) = split_number(after(text, first)?)?;
        let (most, rest) = split_number(rest.strip_prefix(second)?)?;
        (!has_unit(rest)).then_some([least, most])
    })
}

fn number_after(text: &str, phrase: &str) -> Option<f64> {
    let (number, rest) = split_number(after(text, phrase)?)?;
    (!has_unit(rest)).then_some(number)
}

/// The text after a phrase that begins a word.
fn after<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let begins_word = |at: &usize| !text.get(..*at).unwrap_or_default().ends_with(char::is_alphanumeric);
    let at = text.match_indices(phrase).map(|(at, _)| at).find(begins_word)?;
    text.get(at + phrase.len()..)
}

/// A number at the start of a text, and the rest.
fn split_number(text: &str) -> Option<(f64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '.')).unwrap_or(text.len());
    let number = text.get(..end)?.trim_end_matches('.');
    Some((number.parse().ok()?, text.get(number.len()..)?))
}

fn has_unit(rest: &str) -> bool {
    let rest = rest.trim_start();
    UNITS.iter().any(|unit| rest.starts_with(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_names_a_limit() {
        assert_eq!(number_after("errors. max items 5.", "max items "), Some(5.0));
        assert_eq!(number_after("at most 64 characters", "at most "), Some(64.0));
        assert_eq!(range("a value between 1 and 10."), Some([1.0, 10.0]));
        assert_eq!(range("from 0.5 to 2"), Some([0.5, 2.0]));
        for text in ["at most 5 minutes", "at most one", "at most"] {
            assert_eq!(number_after(text, "at most "), None, "{text}");
        }
        assert_eq!(range("moved from 1 space to another"), None);
    }
}
