//! Descriptions: their prose, and the facts of their phrases.

use serde_json::Value;

use super::Lower;
use crate::model::Layout;
use crate::pages::block::Spanned;
use crate::pages::metadata::{self, Description, ParseError};

/// The facts of all pieces of a description.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) prose: Option<String>,
    pub(super) allowed: Vec<String>,
    pub(super) metadata: Vec<(String, Value)>,
}

/// Reads the cell of a table, in which `\|` is a bar. The span of an error is relative to the cell as it is written.
fn read_cell(cell: &str) -> Result<(String, Description), ParseError> {
    let text = cell.replace("\\|", "|");
    let read = metadata::read_cell(&text).map_err(|error| {
        let written = |offset: usize| offset + text.get(..offset).unwrap_or_default().matches('|').count();
        ParseError { span: written(error.span.start)..written(error.span.end), ..error }
    })?;
    Ok((text, read))
}

impl Lower<'_> {
    /// The prose of a description, and the facts of its phrases together with the facts that are stated apart.
    pub(super) fn description(
        &mut self,
        pieces: &[Spanned],
        allowed: Vec<String>,
        metadata: Vec<(String, Value)>,
    ) -> Facts {
        if self.layout == Layout::Asyncapi {
            return Facts { prose: join(pieces), allowed, metadata };
        }
        let mut facts = Facts::default();
        let mut prose = Vec::new();
        for piece in pieces {
            let read = match self.layout {
                Layout::Markdown => read_cell(&piece.value),
                _ => metadata::read_text(&piece.value).map(|read| (piece.value.clone(), read)),
            };
            match read {
                Ok((text, read)) => {
                    prose.extend(normalise(text.get(read.prose.clone()).unwrap_or_default()));
                    self.merge(piece, read, &mut facts);
                }
                Err(error) => {
                    let span = piece.span.start + error.span.start..piece.span.start + error.span.end;
                    self.error(&span, error.message, error.expected);
                }
            }
        }
        facts.prose = (!prose.is_empty()).then(|| prose.join("\n\n"));
        facts
    }

    fn merge(&mut self, piece: &Spanned, read: Description, facts: &mut Facts) {
        if !facts.allowed.is_empty() && !read.allowed.is_empty() {
            self.error(&piece.span, "found a second list of allowed values", "expected one for a property");
        }
        if facts.allowed.is_empty() {
            facts.allowed = read.allowed;
        }
        facts.metadata = read.metadata;
    }
}

/// Joins paragraphs to one text.
pub(super) fn join(pieces: &[Spanned]) -> Option<String> {
    let paragraphs: Vec<_> = pieces.iter().filter_map(|piece| normalise(&piece.value)).collect();
    (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
}

/// Joins the lines of prose to one line. The items of a list remain on separate lines.
fn normalise(text: &str) -> Option<String> {
    let is_item = |line: &str| line.starts_with("- ") || line.starts_with("* ");
    let mut prose = String::new();
    let mut blank = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            blank = !prose.is_empty();
            continue;
        }
        if blank {
            prose.push_str("\n\n");
        } else if is_item(line) && !prose.is_empty() {
            prose.push('\n');
        } else if !prose.is_empty() {
            prose.push(' ');
        }
        blank = false;
        prose.push_str(&line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    (!prose.is_empty()).then_some(prose)
}
