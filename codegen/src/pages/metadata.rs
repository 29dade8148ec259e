//! The phrases of a description that state facts.
//!
//! | phrase | layouts | fact |
//! | --- | --- | --- |
//! | `Allowed values: a \| b.` | markdown | the allowed values |
//! | `Metadata: key = value, key = value.` | markdown | format, default, limits |
//! | `Can be one of: "a""b"` | bullets, flat | the allowed values |
//! | `Values may be any of: "a""b"` | bullets, flat | the allowed values of the items |
//!
//! Everything else in a description is prose, and states no facts.

use serde_json::Value;

use crate::model::METADATA_KEYS;
use crate::pages::near_miss::{self, ALLOWED, CELL, Keyword, METADATA, QUOTED, TEXT};
use crate::source::Span;
use crate::suggest::nearest;

/// The content of a description: its prose, as written, and its facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The spans of the prose, relative to the description.
    pub prose: Span,
    /// The allowed values, in their order.
    pub allowed: Vec<String>,
    /// Keys and values of the metadata, in their order.
    pub metadata: Vec<(String, Value)>,
}

/// A phrase that should state a fact but is malformed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The span in the description.
    pub span: Span,
    /// What was found.
    pub message: String,
    /// What was expected.
    pub expected: String,
}

impl ParseError {
    fn new(at: usize, text: &str, message: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { span: at..at + text.len(), message: message.into(), expected: expected.into() }
    }
}

/// Reads the description cell of a markdown table. The `\|` of the cell is already unescaped to `|`.
///
/// # Errors
/// Returns the text that is found in place of a fact.
pub fn read_cell(cell: &str) -> Result<Description, ParseError> {
    let allowed = find_phrase(cell, ALLOWED, |_| true);
    let metadata = find_phrase(cell, METADATA, starts_with_key);
    let first = [allowed, metadata].into_iter().flatten().min().unwrap_or(cell.len());
    let mut description = Description { prose: 0..first, ..Description::default() };
    if let Some(start) = allowed {
        let end = metadata.filter(|other| *other > start).unwrap_or(cell.len());
        description.allowed = read_allowed(cell, start + ALLOWED.len(), end)?;
    }
    if let Some(start) = metadata {
        let end = allowed.filter(|other| *other > start).unwrap_or(cell.len());
        description.metadata = read_metadata(cell, start + METADATA.len(), end)?;
    }
    check_prose(cell, &description.prose, CELL)?;
    Ok(description)
}

/// Reads the description in a text layout.
///
/// # Errors
/// Returns the text that is found in place of a fact.
pub fn read_text(text: &str) -> Result<Description, ParseError> {
    let found = QUOTED.iter().filter_map(|phrase| Some((text.find(phrase)?, *phrase))).min();
    let prose = 0..found.map_or(text.len(), |(start, _)| start);
    check_prose(text, &prose, TEXT)?;
    if let Some(values) = near_miss::values(text.get(prose.clone()).unwrap_or_default()) {
        let found = text.get(values.clone()).unwrap_or_default();
        let message = format!("found the values `{found}` in prose");
        return Err(ParseError::new(
            values.start,
            found,
            message,
            format!("expected `{}` before them", QUOTED[0].trim()),
        ));
    }
    let allowed = match found {
        Some((start, phrase)) => read_quoted(text, start + phrase.len())?,
        None => Vec::new(),
    };
    Ok(Description { prose, allowed, metadata: Vec::new() })
}

/// Refuses text that resembles a keyword but is not written like it.
fn check_prose(text: &str, prose: &Span, keywords: &[Keyword]) -> Result<(), ParseError> {
    let prose = text.get(prose.clone()).unwrap_or_default();
    let Some((span, keyword)) = near_miss::keyword(prose, keywords) else { return Ok(()) };
    let found = prose.get(span.clone()).unwrap_or_default();
    let keyword = keyword.text;
    let message = format!("found `{found}`, which resembles `{}`", keyword.trim_end());
    Err(ParseError::new(span.start, found, message, format!("expected `{keyword}` and values, or other words")))
}

/// The first offset of a phrase at the start of a word, if the text after it passes `follows`.
fn find_phrase(cell: &str, phrase: &str, follows: impl Fn(&str) -> bool) -> Option<usize> {
    cell.match_indices(phrase).map(|(at, _)| at).find(|at| {
        let before = cell.get(..*at).unwrap_or_default();
        let after = cell.get(at + phrase.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && follows(after)
    })
}

fn starts_with_key(text: &str) -> bool {
    let key = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    key.len() < text.len() && key.trim_start().starts_with('=')
}

fn read_allowed(cell: &str, start: usize, end: usize) -> Result<Vec<String>, ParseError> {
    let list = cell.get(start..end).unwrap_or_default();
    let list = list.trim_end();
    let list = list.strip_suffix('.').unwrap_or(list);
    let mut values = Vec::new();
    let mut at = start;
    for piece in list.split(" | ") {
        let value = piece.trim();
        if value.is_empty() {
            return Err(ParseError::new(at, piece, "found an empty allowed value", "expected `a | b | c.`"));
        }
        if value.contains(". ") || value.contains('|') {
            let message = format!("found more than a value in the list of allowed values: `{value}`");
            return Err(ParseError::new(at, piece, message, "expected the list to be the end of the phrase"));
        }
        push_once(&mut values, value, at, piece)?;
        at += piece.len() + " | ".len();
    }
    Ok(values)
}

fn push_once(values: &mut Vec<String>, value: &str, at: usize, piece: &str) -> Result<(), ParseError> {
    if values.iter().any(|known| known == value) {
        let message = format!("found the allowed value `{value}` twice");
        return Err(ParseError::new(at, piece, message, "expected each value once"));
    }
    values.push(value.to_owned());
    Ok(())
}

fn read_metadata(cell: &str, start: usize, end: usize) -> Result<Vec<(String, Value)>, ParseError> {
    let mut pairs: Vec<(String, Value)> = Vec::new();
    let mut at = start;
    loop {
        let (key, value, next) = read_pair(cell, at, end)?;
        match pairs.iter().find(|(known, _)| *known == key) {
            None => pairs.push((key, value)),
            Some((_, known)) if *known == value => {}
            Some((_, known)) => {
                let piece = cell.get(at..next).unwrap_or_default();
                let message = format!("found `{key} = {value}` after `{key} = {known}`");
                return Err(ParseError::new(at, piece, message, "expected one value for a key"));
            }
        }
        let rest = cell.get(next..end).unwrap_or_default();
        if matches!(rest.trim(), "" | ".") {
            pairs.shrink_to_fit();
            return Ok(pairs);
        }
        if !rest.starts_with(", ") {
            let message = format!("found `{}` after a metadata value", rest.trim());
            return Err(ParseError::new(next, rest, message, "expected `, key = value` or a full stop"));
        }
        at = next + ", ".len();
    }
}

/// Reads `key = value` at an offset of the cell. Also returns the offset after it.
fn read_pair(cell: &str, at: usize, end: usize) -> Result<(String, Value, usize), ParseError> {
    let text = cell.get(at..end).unwrap_or_default();
    let expected = "expected `key = value`";
    let Some((key, value)) = text.split_once(" = ") else {
        return Err(ParseError::new(at, text, format!("found `{}` in the metadata", text.trim()), expected));
    };
    if !METADATA_KEYS.contains(&key) {
        let near = nearest(key, METADATA_KEYS).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let message = format!("unknown metadata key `{key}`{near}");
        return Err(ParseError::new(at, key, message, format!("expected one of {}", METADATA_KEYS.join(", "))));
    }
    let value_at = at + key.len() + " = ".len();
    let Some((parsed, length)) = read_value(value) else {
        let message = format!("found no value for the metadata key `{key}`");
        return Err(ParseError::new(value_at, value, message, "expected a JSON value or a word"));
    };
    Ok((key.to_owned(), parsed, value_at + length))
}

/// The keys that the metadata in a row of a table repeats, with the span of each repetition in the row.
#[must_use]
pub fn duplicate_keys(row: &str) -> Vec<(String, Span)> {
    let mut seen = Vec::new();
    let mut duplicate_keys = Vec::new();
    let mut at = find_phrase(row, METADATA, starts_with_key).map_or(row.len(), |start| start + METADATA.len());
    let end = row.match_indices('|').map(|(bar, _)| bar).find(|bar| *bar > at && !is_escaped(row, *bar));
    let end = row.get(..end.unwrap_or(row.len())).map_or(0, |cell| cell.trim_end().len());
    while let Ok((key, _, next)) = read_pair(row, at, end) {
        if seen.contains(&key) {
            duplicate_keys.push((key, at..next));
        } else {
            seen.push(key);
        }
        let has_next = row.get(next..end).is_some_and(|rest| rest.starts_with(", "));
        at = if has_next { next + ", ".len() } else { end };
    }
    duplicate_keys
}

fn is_escaped(row: &str, bar: usize) -> bool {
    row.get(..bar).is_some_and(|before| before.ends_with('\\'))
}

/// Reads a JSON value, or else a bare word, which is a text (`int64`). Also returns its length.
fn read_value(text: &str) -> Option<(Value, usize)> {
    if text.starts_with(['"', '[', '{']) {
        let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Value>();
        let value = stream.next()?.ok()?;
        return Some((value, stream.byte_offset()));
    }
    let word = text.split(", ").next().unwrap_or_default().trim_end();
    let word = word.strip_suffix('.').unwrap_or(word);
    let value = serde_json::from_str(word).unwrap_or_else(|_| Value::from(word));
    (!word.is_empty() && !word.contains(' ')).then_some((value, word.len()))
}

/// Reads texts in quotes that follow one another up to the end of the description.
fn read_quoted(text: &str, start: usize) -> Result<Vec<String>, ParseError> {
    let mut values = Vec::new();
    let mut at = start;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let rest_trimmed = rest.trim_start_matches([' ', ',', '\n']);
        if rest_trimmed.trim().is_empty() && !values.is_empty() {
            return Ok(values);
        }
        at += rest.len() - rest_trimmed.len();
        let mut stream = serde_json::Deserializer::from_str(rest_trimmed).into_iter::<String>();
        let Some(Ok(value)) = stream.next() else {
            let message = format!("found `{}` in the list of allowed values", first_line(rest_trimmed));
            let line = first_line(rest_trimmed);
            return Err(ParseError::new(at, line, message, "expected a value in quotes, `\"a\"\"b\"`"));
        };
        let length = stream.byte_offset();
        push_once(&mut values, &value, at, rest_trimmed.get(..length).unwrap_or_default())?;
        at += length;
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn cell(text: &str) -> (String, Vec<String>, Vec<(String, Value)>) {
        let read = read_cell(text).expect(text);
        (text.get(read.prose).expect(text).to_owned(), read.allowed, read.metadata)
    }

    fn error(text: &str) -> (String, String) {
        let error = read_cell(text).expect_err(text);
        (text.get(error.span).expect(text).to_owned(), error.message)
    }

    fn pairs<const N: usize>(pairs: [(&str, Value); N]) -> Vec<(String, Value)> {
        pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    #[test]
    fn prose_alone() {
        assert_eq!(cell(""), (String::new(), vec![], vec![]));
        assert_eq!(cell("Name of it."), ("Name of it.".to_owned(), vec![], vec![]));
    }

    #[test]
    fn allowed_values() {
        assert_eq!(cell("Kind. Allowed values: a | b."), ("Kind. ".to_owned(), vec!["a".into(), "b".into()], vec![]));
        assert_eq!(cell("Allowed values: 1.0.").1, ["1.0"]);
        assert_eq!(cell("Allowed values: com.qlik/x.").1, ["com.qlik/x"]);
        assert_eq!(
            cell("Allowed values: finished | finished with warnings.").1,
            ["finished", "finished with warnings"]
        );
        assert_eq!(cell("Allowed values: urn:ietf:params:oauth | x.").1, ["urn:ietf:params:oauth", "x"]);
    }

    #[test]
    fn metadata() {
        assert_eq!(cell("Metadata: minLength = 1.").2, pairs([("minLength", json!(1))]));
        assert_eq!(
            cell("When. Metadata: minLength = 1, format = \"date-time\".").2,
            pairs([("minLength", json!(1)), ("format", json!("date-time"))])
        );
        assert_eq!(
            cell("Metadata: default = \"com.qlik/x. y, z = 1\".").2,
            pairs([("default", json!("com.qlik/x. y, z = 1"))])
        );
    }

    #[test]
    fn a_duplicate_key_counts_once() {
        assert_eq!(cell("Metadata: default = 0, default = 0.").2, pairs([("default", json!(0))]));
        assert!(error("Metadata: default = 0, default = 1.").1.contains("after `default = 0`"));
    }

    #[test]
    fn a_duplicate_key_is_found_in_its_row() {
        let duplicate_keys = |row: &str| {
            duplicate_keys(row).into_iter().map(|(key, at)| (key, row.get(at).map(str::to_owned))).collect::<Vec<_>>()
        };
        let row =
            "`n` | `string` | No | A. Metadata: default = \"a \\\\| b\", minLength = 1, default = \"a \\\\| b\". |";
        assert_eq!(duplicate_keys(row), [("default".to_owned(), Some("default = \"a \\\\| b\"".to_owned()))]);
        for row in ["", "`n` | Metadata: minLength = 1. | x", "Metadata: default = 0, maximum = 0.", "Metadata: x"] {
            assert_eq!(duplicate_keys(row), [], "{row}");
        }
    }

    #[test]
    fn an_unquoted_text_and_negative_numbers() {
        let read = cell("Rows. Metadata: default = -1, format = int64.");
        assert_eq!(read.2, pairs([("default", json!(-1)), ("format", json!("int64"))]));
        assert_eq!(cell("Metadata: default = 1.5.").2, pairs([("default", json!(1.5))]));
        assert_eq!(cell("Metadata: default = true.").2, pairs([("default", json!(true))]));
    }

    #[test]
    fn both_in_either_order_and_without_a_full_stop_before() {
        let expected = (vec!["user".to_owned(), "tenant".to_owned()], pairs([("default", json!("user"))]));
        for text in [
            "Whose. Allowed values: user | tenant. Metadata: default = \"user\".",
            "Whose. Metadata: default = \"user\". Allowed values: user | tenant.",
            "Whose Allowed values: user | tenant. Metadata: default = \"user\".",
            "Allowed values: user | tenant. Metadata: default = \"user\".",
        ] {
            let read = cell(text);
            assert_eq!((read.1, read.2), expected, "{text}");
        }
    }

    #[test]
    fn pairs_quotes_backticks_and_bullets_in_prose_are_prose() {
        for text in ["Sum, where x = y, of `a`, \"b\": - one - two", "See Metadata: it tells more."] {
            assert_eq!(cell(text), (text.to_owned(), vec![], vec![]));
        }
    }

    #[test]
    fn a_malformed_phrase_is_an_error() {
        assert_eq!(error("X. Metadata: minLenght = 1.").0, "minLenght");
        assert!(error("X. Metadata: minLenght = 1.").1.contains("did you mean `minLength`"));
        assert_eq!(error("Metadata: default = \"open.").0, "\"open.");
        assert!(error("Metadata: minLength = 1 format = 2.").1.contains("minLength"));
        assert_eq!(error("Metadata: minLength = 1. And more.").0, "1. And more.");
        assert_eq!(error("Allowed values: a | b. And more.").0, "b. And more");
        assert!(error("Allowed values: a |  | b.").1.contains("empty"));
        assert_eq!(error("TheMetadata: format = 1.").0, "Metadata");
        assert!(error("Allowed values: a | a.").1.contains("twice"));
    }

    fn text(text: &str) -> (String, Vec<String>) {
        let read = read_text(text).expect(text);
        (text.get(read.prose).expect(text).to_owned(), read.allowed)
    }

    #[test]
    fn quoted_values_of_the_text_layouts() {
        assert_eq!(text("Can be one of: \"a\"\"b c\""), (String::new(), vec!["a".into(), "b c".into()]));
        assert_eq!(text("Roles.\n\n  Values may be any of: \"a\""), ("Roles.\n\n  ".to_owned(), vec!["a".into()]));
        assert_eq!(text("or aborted.Can be one of: \"x\""), ("or aborted.".to_owned(), vec!["x".into()]));
        assert_eq!(text("It can be one of many."), ("It can be one of many.".to_owned(), vec![]));
    }

    #[test]
    fn malformed_quoted_values_are_errors() {
        for broken in
            ["Can be one of: ", "Can be one of: \"a\"b\"", "Can be one of: \"a\" and so on", "Can be one of: a"]
        {
            assert!(read_text(broken).is_err(), "{broken}");
        }
    }
}
