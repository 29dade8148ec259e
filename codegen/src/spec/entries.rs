//! The entries of a file that people write, each with its place in it.

use crate::source::{Source, Span};

/// The spans of the items of the list under a key of the top level, in their order.
pub(super) fn spans(source: &Source, key: &str) -> Vec<Span> {
    let head = format!("{key}:");
    let mut lines = source.lines().skip_while(|line| !source.slice(line).starts_with(&head)).skip(1).peekable();
    let mut spans: Vec<Span> = Vec::new();
    let mut indent = None;
    while let Some(line) = lines.next_if(|line| !ends_list(source.slice(line))) {
        let text = source.slice(&line);
        let depth = text.len() - text.trim_start().len();
        if text.trim_start().starts_with("- ") && *indent.get_or_insert(depth) == depth {
            spans.push(line.start + depth..line.end);
        } else if let Some(last) = spans.last_mut().filter(|_| !text.trim().is_empty() && !is_comment(text)) {
            last.end = line.end;
        }
    }
    spans
}

/// Whether a line begins another key of the top level.
fn ends_list(line: &str) -> bool {
    !line.is_empty() && !line.starts_with([' ', '-', '#'])
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_has_its_lines() {
        let source =
            Source::new("f", "# head\nset:\n  - place: a\n    to:\n      - x\n  # b\n  - place: b\n\nkeep:\n- c\n");
        let texts = |key| spans(&source, key).iter().map(|span| source.slice(span).to_owned()).collect::<Vec<_>>();
        assert_eq!(texts("set"), ["- place: a\n    to:\n      - x", "- place: b"]);
        assert_eq!(texts("keep"), ["- c"]);
        assert_eq!(texts("allow"), [""; 0]);
    }
}
