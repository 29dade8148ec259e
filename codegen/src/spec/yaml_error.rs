//! Explains an error of the YAML parser in the words and at the place that help the author of the file.

use std::sync::Arc;

use serde::de::IgnoredAny;
use serde_yaml::Error;

use crate::diagnostics::Diagnostic;
use crate::source::{Source, Span};
use crate::suggest::nearest;

const HELP: &str = "spec/README.md explains the format key by key";

/// The diagnostic for a text that does not fit a type.
pub(super) fn explain(source: &Arc<Source>, error: Error) -> Diagnostic {
    // An unclosed bracket changes what follows it, so an error of syntax is reported before one of a type.
    let error = serde_yaml::from_str::<IgnoredAny>(source.text()).err().unwrap_or(error);
    let at = error.location().map_or(0, |place| offset(source, place.line(), place.column()));
    let text = error.to_string();
    let message = &plain(text.split(" at line ").next().unwrap_or(&text));
    let explained = second_document(source, &text)
        .or_else(|| unclosed(source, &text, at))
        .or_else(|| unclosed_quote(source, &text))
        .or_else(|| unknown(source, message, at))
        .or_else(|| duplicate(source, message, at));
    explained.unwrap_or_else(|| Diagnostic::new(source, at..source.line_at(at).end.max(at), message)).help(HELP)
}

/// The message with the words of YAML instead of those of Rust: `expected struct SetYaml` is `expected a mapping`.
fn plain(message: &str) -> String {
    let message = message.replace("invalid type: map,", "invalid type: a mapping,");
    let message = message.replace("invalid type: sequence,", "invalid type: a list,");
    let message = message.replace("expected a sequence", "expected a list");
    match message.split_once("expected struct ") {
        Some((before, _)) => format!("{before}expected a mapping"),
        None => message,
    }
}

/// A second document in the file.
fn second_document(source: &Arc<Source>, text: &str) -> Option<Diagnostic> {
    if !text.contains("more than one document") {
        return None;
    }
    let mut is_begun = false;
    let second = source.lines().find(|line| {
        let line = source.slice(line);
        let is_mark = line == "---" || line.starts_with("--- ");
        let is_second = is_mark && is_begun;
        let is_empty = line.trim().is_empty() || line.starts_with(['#', '%']);
        is_begun |= !is_empty && (!is_mark || line.len() > "---".len());
        is_second
    });
    let place = second.unwrap_or_else(|| source.line_at(0));
    Some(Diagnostic::new(source, place, "a second document begins here").label("expected one document in the file"))
}

/// A quote that is not closed.
fn unclosed_quote(source: &Arc<Source>, text: &str) -> Option<Diagnostic> {
    let (_, place) =
        text.split_once("while scanning a quoted scalar at line ").filter(|_| text.contains("end of stream"))?;
    let at = offset_of(source, place)?;
    let quote = source.slice(&(at..source.floor(at + 1)));
    Some(
        Diagnostic::new(source, at..at + 1, format!("this `{quote}` is not closed"))
            .label(format!("expected `{quote}` at the end of the text")),
    )
}

/// The offset of a place such as `3 column 5`.
fn offset_of(source: &Source, place: &str) -> Option<usize> {
    let (line, column) = place.split_once(" column ")?;
    Some(offset(source, line.parse().ok()?, column.trim().parse().ok()?))
}

/// The offset of a line and column of the parser, both from 1, the column in characters.
fn offset(source: &Source, line: usize, column: usize) -> usize {
    let start = source.offset(line, 1);
    let line = start..source.line_at(start).end.max(start);
    let before = source.slice(&line).char_indices().nth(column.saturating_sub(1));
    before.map_or(line.end, |(at, _)| start + at)
}

/// A bracket that is not closed on its line, in which the parser finds something else than its end.
fn unclosed(source: &Arc<Source>, text: &str, found: usize) -> Option<Diagnostic> {
    let (_, place) = text.split_once("while parsing a flow ")?;
    let at = offset_of(source, place.split_once(" at line ")?.1)?;
    let bracket = source.slice(&(at..at + 1));
    let close = if bracket == "{" { "}" } else { "]" };
    let end = source.line_at(at).end;
    if Scanner::new(source.text(), at).all(|(place, c, depth)| place >= end || !(depth == 0 && close.starts_with(c))) {
        let line = source.position(found).line;
        let message = format!("this `{bracket}` is not closed");
        return Some(
            Diagnostic::new(source, at..at + 1, message).label(format!("expected `{close}` before line {line}")),
        );
    }
    let message = format!("expected `,` or `{close}` here");
    Some(Diagnostic::new(source, found..source.line_at(found).end, message))
}

/// An unknown key, or an unknown value where only some are known.
fn unknown(source: &Arc<Source>, message: &str, at: usize) -> Option<Diagnostic> {
    let (lead, noun, rest) = [("unknown field `", "key"), ("unknown variant `", "value")]
        .into_iter()
        .find_map(|(mark, noun)| message.split_once(mark).map(|(lead, rest)| (lead, noun, rest)))?;
    let (name, expected) = rest.split_once("`, ")?;
    let known = expected.split('`').skip(1).step_by(2);
    let suggestion = nearest(name, known).map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
    let message = format!("{lead}unknown {noun} `{name}`{suggestion}");
    Some(Diagnostic::new(source, word(source, at, name), message).label(expected))
}

/// A key that a mapping has twice. The parser names the mapping alone.
fn duplicate(source: &Arc<Source>, message: &str, at: usize) -> Option<Diagnostic> {
    let (lead, name) = ["duplicate field `", "duplicate entry with key "]
        .into_iter()
        .find_map(|mark| message.split_once(mark).map(|(lead, name)| (lead, name.trim_matches(['`', '"']))))?;
    let keys = keys(source, at);
    let mut found = keys.iter().filter(|key| source.slice(key).trim_matches(['"', '\'']) == name);
    let (first, second) = (found.next()?, found.next()?);
    let line = source.position(first.start).line;
    let message = format!("{lead}the key `{name}` is there twice");
    Some(Diagnostic::new(source, second.clone(), message).label(format!("expected it once; it is on line {line} too")))
}

/// The span of a word at an offset, or the rest of the line if the word is written in another way.
fn word(source: &Arc<Source>, at: usize, word: &str) -> Span {
    let line = at..source.line_at(at).end.max(at);
    let start = at + source.slice(&line).find(|c| !matches!(c, '"' | '\'')).unwrap_or_default();
    let span = start..start + word.len();
    if source.text().get(span.clone()) == Some(word) { span } else { line }
}

/// The keys of the mapping that begins at an offset, as written.
fn keys(source: &Arc<Source>, at: usize) -> Vec<Span> {
    if source.text().get(at..).is_some_and(|text| text.starts_with('{')) {
        flow_keys(source, at)
    } else {
        block_keys(source, at)
    }
}

fn flow_keys(source: &Arc<Source>, at: usize) -> Vec<Span> {
    let (mut keys, mut start) = (Vec::new(), Some(at + 1));
    for (place, c, depth) in Scanner::new(source.text(), at) {
        match (depth, c) {
            (0, _) if place > at => break,
            (1, ',') => start = Some(place + 1),
            (1, ':') => keys.extend(start.take().map(|start| trimmed(source, start..place))),
            _ => {}
        }
    }
    keys
}

fn block_keys(source: &Arc<Source>, at: usize) -> Vec<Span> {
    let indent = at - source.line_at(at).start;
    let mut keys = Vec::new();
    for line in source.lines().skip_while(|line| line.end < at) {
        let line = line.start.max(if keys.is_empty() { at } else { 0 })..line.end;
        let text = source.slice(&line);
        let content = text.trim_start();
        let start = line.end - content.len();
        let depth = start - source.line_at(start).start;
        if content.is_empty() || content.starts_with('#') || depth > indent {
            continue;
        }
        let Some(end) = content.find(": ").or_else(|| content.strip_suffix(':').map(str::len)) else { break };
        if depth < indent {
            break;
        }
        keys.push(trimmed(source, start..start + end));
    }
    keys
}

/// A span without the white space around it.
fn trimmed(source: &Arc<Source>, span: Span) -> Span {
    let text = source.slice(&span);
    let start = span.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

/// The characters of a text from a bracket on, outside quotes, each with the number of brackets that are open after it.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Scanner<'a> {
    const fn new(text: &'a str, at: usize) -> Self {
        Self { text, at, depth: 0 }
    }
}

impl Iterator for Scanner<'_> {
    type Item = (usize, char, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..)?;
        let c = rest.chars().next()?;
        let place = self.at;
        match c {
            '[' | '{' => self.depth += 1,
            ']' | '}' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        let is_quote = matches!(c, '"' | '\'')
            && self.text.get(..place).is_some_and(|before| before.ends_with([' ', '[', '{', ',']));
        let quoted = if is_quote { rest.get(1..).and_then(|rest| rest.find(c)).map(|end| end + 1) } else { None };
        self.at += quoted.unwrap_or_default() + c.len_utf8();
        Some((place, c, self.depth))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only errors matter")]
    struct File {
        #[serde(default)]
        set: Vec<Entry>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only errors matter")]
    struct Entry {
        path: String,
        key: Option<Key>,
        paths: Option<Vec<String>>,
        from: Option<serde_yaml::Value>,
        reason: Option<BTreeMap<String, String>>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Key {
        Type,
        Format,
    }

    fn errors(text: &str) -> String {
        let source = Source::new("f", text);
        let error = serde_yaml::from_str::<File>(source.text()).expect_err(text);
        let mut diagnostics = crate::diagnostics::Diagnostics::default();
        diagnostics.push(explain(&source, error));
        diagnostics.render(false)
    }

    fn explained(cases: &[(&str, &str, &str)]) {
        for (text, place, found) in cases {
            let error = errors(text);
            assert!(error.contains(&format!("--> f:{place}\n")) && error.contains(found), "{text}\n{error}");
        }
    }

    #[test]
    fn unknown_keys_and_values_have_a_suggestion() {
        explained(&[
            ("set:\n  - path: a\n    raeson: b\n", "3:5", "set[0]: unknown key `raeson`; did you mean `reason`?"),
            ("set:\n  - {path: a, \"paht\": b}\n", "2:16", "unknown key `paht`; did you mean `path`?"),
            ("set:\n  - {path: été, raeson: b}\n", "2:17", "unknown key `raeson`"),
            ("sets:\n  - path: a\n", "1:1", "unknown key `sets`; did you mean `set`?"),
            ("set:\n  - path: a\n    wherefore: b\n", "3:5", "unknown key `wherefore`\n"),
            ("set:\n  - path: a\n    key: tpye\n", "3:10", "unknown value `tpye`; did you mean `type`?"),
        ]);
        assert!(errors("set:\n  - pat: a\n").contains("^^^ expected one of `path`, `key`"), "the key alone is marked");
    }

    #[test]
    fn another_kind_of_value_is_called_by_its_name_in_yaml() {
        explained(&[
            ("- path: a\n", "1:1", "invalid type: a list, expected a mapping"),
            ("set: {path: a}\n", "1:6", "invalid type: a mapping, expected a list"),
            ("set:\n  - a\n", "2:5", "expected a mapping"),
        ]);
    }

    #[test]
    fn an_unclosed_bracket_is_called_so() {
        explained(&[
            ("set:\n  - {path: a\n  - path: b\n", "2:5", "this `{` is not closed"),
            ("set:\n  - {path: a\n", "2:5", "expected `}` before line 3"),
            ("set:\n  - path: a\n    paths: [b, 'c]'\n    key: type\n", "3:12", "this `[` is not closed"),
            ("set:\n  - path: [a, b\n    key: type\n", "2:11", "this `[` is not closed"),
            ("set:\n  - {path: a, paths: [b}\n", "2:22", "this `[` is not closed"),
            ("set:\n  - {path: a key: type}\n", "2:17", "expected"),
        ]);
    }

    #[test]
    fn an_unclosed_quote_is_called_so() {
        explained(&[
            ("set:\n  - path: 'a\n    key: type\n", "2:11", "this `'` is not closed"),
            ("set:\n  - path: \"a\n    key: type\n", "2:11", "this `\"` is not closed"),
        ]);
    }

    #[test]
    fn a_second_document_has_its_place() {
        explained(&[
            ("set: []\n---\nset: []\n", "2:1", "a second document begins here"),
            ("# Ours\n---\nset: []\n...\n--- \nset: []\n", "5:1", "a second document begins here"),
            ("--- {set: []}\n---\n", "2:1", "a second document begins here"),
        ]);
    }

    #[test]
    fn a_duplicate_key_has_its_own_line() {
        explained(&[
            ("set:\n  - path: a\n    key: type\n    path: b\n", "4:5", "set[0]: the key `path` is there twice"),
            (
                "set:\n  - key: type\n    path: |\n      path: b\n    # path: c\n    \"path\": d\n\n    path: e\n",
                "6:5",
                "line 3 too",
            ),
            ("set: []\n\nset: []\n", "3:1", "the key `set` is there twice"),
            ("set:\n  - path: a\n  - {path: '{path: b', key: type,\n     path: c}\n", "4:6", "on line 3 too"),
            ("set:\n  - path: a\n    from: {x: 1, y: {x: 2}, x: 3}\n", "3:29", "the key `x` is there twice"),
        ]);
    }

    #[test]
    fn any_text_has_an_explanation() {
        let whole = "set:\n  - path: a\n    key: type\n    paths: [b, \"c\", {d: é}]\n    from: {x: 'y'}\n---\nx: {}\n";
        for (before, after) in (0..whole.len()).filter_map(|at| whole.split_at_checked(at)) {
            for insert in
                ["", "{", "[", "}", "]", "\"", "'", ":", ",", "\n", "\t", "---\n", "path: x\n", "é", "&a ", "*a", "!"]
            {
                let text = format!("{before}{insert}{after}");
                let source = Source::new("f", &text);
                if let Err(error) = serde_yaml::from_str::<File>(source.text()) {
                    assert!(!explain(&source, error).message().is_empty());
                }
            }
        }
    }
}
