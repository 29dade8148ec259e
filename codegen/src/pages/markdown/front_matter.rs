//! Reads the front matter: the keys at the top of a page.

use std::sync::Arc;

use super::token::trim;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pages::block::{DocumentBlock, Spanned};
use crate::pages::coverage::{Claim, Coverage};
use crate::pages::near_miss;
use crate::source::{Source, Span};

/// Reads the keys between two `---` at the top. Returns the offset of the text after them.
pub(super) fn read(
    source: &Arc<Source>,
    coverage: &mut Coverage,
    diagnostics: &mut Diagnostics,
    page: &mut DocumentBlock,
) -> usize {
    let mut lines = source.lines();
    let Some(open) = lines.next().filter(|line| source.slice(line) == "---") else { return 0 };
    coverage.claim(open.clone(), Claim::Structure);
    for line in lines {
        if source.slice(&line) == "---" {
            coverage.claim(line.clone(), Claim::Structure);
            return line.end;
        }
        match key_and_value(source, &line) {
            Some(pair) => {
                check(source, &pair, diagnostics);
                coverage.claim(trim(source, &line), Claim::Fact);
                page.metadata.push(pair);
            }
            None if source.slice(&line).trim().is_empty() => {}
            None => {
                diagnostics.push(
                    Diagnostic::new(source, open, "the front matter is not closed")
                        .label("expected `key: value` lines and a second `---`"),
                );
                return line.start;
            }
        }
    }
    diagnostics.push(Diagnostic::new(source, open, "the front matter is not closed").label("expected a second `---`"));
    source.text().len()
}

/// Refuses a key that resembles a key with a fact, and any value of `sentences` other than `own`.
fn check(source: &Arc<Source>, (key, value): &(Spanned, Spanned), diagnostics: &mut Diagnostics) {
    if let Some(known) = near_miss::key(&key.value) {
        let message = format!("found the key `{}`, which resembles `{known}`", key.value);
        diagnostics.push(Diagnostic::new(source, key.span.clone(), message).label(format!("expected `{known}`")));
    }
    if key.value == "sentences" && value.value != "own" {
        let message = format!("found `{}` after `sentences`", value.value);
        diagnostics.push(Diagnostic::new(source, value.span.clone(), message).label("expected `own`, or no such key"));
    }
}

fn key_and_value(source: &Source, line: &Span) -> Option<(Spanned, Spanned)> {
    let text = source.slice(line);
    let (key, value) = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")))?;
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    let value_span = trim(source, &(line.end - value.len()..line.end));
    let value = unquote(source.slice(&value_span));
    is_key.then(|| (Spanned::new(key, line.start..line.start + key.len()), Spanned::new(value, value_span)))
}

fn unquote(value: &str) -> &str {
    let quoted = |mark| value.strip_prefix(mark).and_then(|rest: &str| rest.strip_suffix(mark));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value)
}
