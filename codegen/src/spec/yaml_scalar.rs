//! Scalars in YAML: plain if every YAML reader reads them as the same text, or else in double quotes.

use serde_json::Value;

/// The context of a scalar: on its own line, or between the brackets of a flow collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    Block,
    Flow,
}

/// A text as a YAML scalar on one line.
pub(super) fn text(text: &str, context: Context) -> String {
    if is_plain(text, context) { text.to_owned() } else { quoted(text) }
}

/// A JSON value as YAML in flow style.
pub(super) fn value(json: &Value) -> String {
    match json {
        Value::String(string) => text(string, Context::Flow),
        Value::Array(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, item)| format!("{}: {}", text(key, Context::Flow), value(item)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// Whether a text can be written as a literal block: its lines are kept, and no character needs an escape.
pub(super) fn is_literal(text: &str) -> bool {
    !text.starts_with([' ', '\n']) && !text.ends_with('\n') && !text.contains(|c| c == '\t' || needs_escape(c))
}

/// Whether YAML interprets a character as a line break or a mark, or the character is invisible.
pub(super) fn needs_escape(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn is_plain(text: &str, context: Context) -> bool {
    let starts_plain = text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '/' | '(' | '$'));
    let in_flow = context == Context::Flow && text.contains(['[', ']', '{', '}', ',', ':']);
    starts_plain
        && !in_flow
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !text.contains(|c| c == '\n' || c == '\t' || needs_escape(c))
        && !means_something_else(text)
}

/// Whether some YAML reader reads the text as a number, a time, a boolean or null.
fn means_something_else(text: &str) -> bool {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let is_number = text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_hexdigit() || ".-+_:xoTZ ".contains(c));
    is_number || WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if needs_escape(c) => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_parses_as_the_same_text_in_every_context() {
        for sample in [
            "id",
            "",
            " ",
            "a b",
            "a: b",
            "a #b",
            "a:",
            "- a",
            "null",
            "Yes",
            "1.0",
            "1e5",
            "0x1f",
            "12:30",
            "~",
            "string[]",
            "oneOf(a | b)",
            "urn:ietf:x",
            "it's",
            "\"q\"",
            "a\\b",
            "two\nlines",
            "tab\t",
            "\u{2028}",
            "\u{85}",
            "é•",
            "{a}",
            "a, b",
            "2026-06-02T09:50:42Z",
            "https://qlik.dev/x",
            "*",
            "&x",
            "!t",
            "%d",
            "@a",
            "`c`",
            "?",
            "<<",
            "=",
            "1_000",
        ] {
            for yaml in [
                format!("key: {}\n", text(sample, Context::Block)),
                format!("{{key: {}, other: [{}]}}\n", text(sample, Context::Flow), text(sample, Context::Flow)),
            ] {
                let read: serde_yaml::Value = serde_yaml::from_str(&yaml).expect(&yaml);
                assert_eq!(read["key"].as_str(), Some(sample), "{yaml}");
            }
        }
    }

    #[test]
    fn common_texts_are_not_quoted() {
        for plain in ["string", "Identifies the event.", "com.qlik.space.created", "date-time", "_updates", "1st place"]
        {
            assert_eq!(text(plain, Context::Flow), plain);
        }
    }
}
