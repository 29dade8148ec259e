//! Tables of properties: `Name | Type | Required | Description`.

use std::sync::Arc;

use super::token::trim;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pages::block::{PropertyBlock, Spanned, StatedFacts};
use crate::pages::coverage::{Claim, Coverage};
use crate::source::{Source, Span};
use crate::suggest::nearest;

const COLUMNS: [&str; 4] = ["Name", "Type", "Required", "Description"];

/// The index of each column of [`COLUMNS`] in a row.
type Order = [usize; COLUMNS.len()];

/// Reads the lines of a table into properties, and claims all of them.
pub(super) fn read(
    source: &Arc<Source>,
    lines: &[Span],
    coverage: &mut Coverage,
    diagnostics: &mut Diagnostics,
) -> Vec<PropertyBlock> {
    let [head, rule, rows @ ..] = lines else { return Vec::new() };
    coverage.claim(head.clone(), Claim::Structure);
    coverage.claim(rule.clone(), Claim::Structure);
    for row in rows {
        coverage.claim(row.clone(), Claim::Fact);
    }
    let Some(order) = columns(source, head, diagnostics) else { return Vec::new() };
    rows.iter().filter_map(|row| property(source, row, order, diagnostics)).collect()
}

/// The cells of a row: the text between bars that are not escaped.
fn cells(source: &Source, row: &Span) -> Vec<Span> {
    let text = source.slice(row);
    let inner = text.strip_prefix('|').unwrap_or(text);
    let mut start = row.end - inner.len();
    let mut escaped = false;
    let mut cells = Vec::new();
    for (at, c) in inner.char_indices() {
        if c == '|' && !escaped {
            let end = row.end - inner.len() + at;
            cells.push(trim(source, &(start..end)));
            start = end + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    if start < row.end {
        cells.push(trim(source, &(start..row.end)));
    }
    cells
}

fn columns(source: &Arc<Source>, head: &Span, diagnostics: &mut Diagnostics) -> Option<Order> {
    let cells = cells(source, head);
    let before = diagnostics.len();
    for cell in &cells {
        let name = source.slice(cell);
        if !COLUMNS.contains(&name) {
            let near = nearest(name, COLUMNS).map(|near| format!("; did you mean `{near}`?"));
            diagnostics.push(
                Diagnostic::new(source, cell.clone(), format!("unknown column `{name}`{}", near.unwrap_or_default()))
                    .label(format!("expected one of {}", COLUMNS.join(", "))),
            );
        }
    }
    let mut order = Order::default();
    for (column, place) in COLUMNS.iter().zip(&mut order) {
        let mut places = cells.iter().enumerate().filter(|(_, cell)| source.slice(cell) == *column);
        match (places.next(), places.next()) {
            (Some((at, _)), None) => *place = at,
            (None, _) if diagnostics.len() == before => diagnostics.push(
                Diagnostic::new(source, head.clone(), format!("this table has no column `{column}`"))
                    .label(format!("expected {}", COLUMNS.join(" | "))),
            ),
            (Some(_), Some((_, cell))) => {
                let message = format!("the column `{column}` appears twice in this table");
                diagnostics.push(Diagnostic::new(source, cell.clone(), message).label("expected each column once"));
            }
            _ => {}
        }
    }
    (diagnostics.len() == before).then_some(order)
}

fn property(source: &Arc<Source>, row: &Span, order: Order, diagnostics: &mut Diagnostics) -> Option<PropertyBlock> {
    let text = source.slice(row);
    let cells = cells(source, row);
    if cells.len() != COLUMNS.len() || !text.starts_with('|') || !text.ends_with('|') || text.ends_with("\\|") {
        diagnostics.push(
            Diagnostic::new(source, row.clone(), format!("this row has {} cells", cells.len()))
                .label(format!("expected {} cells between bars", COLUMNS.len()))
                .help("a bar that belongs to a text is written `\\|`"),
        );
        return None;
    }
    let [name, words, required, description] = order.map(|at| cells.get(at).cloned().unwrap_or_default());
    let (name, deprecated) = name_cell(source, name, diagnostics)?;
    let words = code_cell(source, words, "a type in backticks", diagnostics)?;
    let required = yes_or_no(source, &required, diagnostics)?;
    Some(PropertyBlock {
        name,
        type_words: Spanned::new(words.value.replace("\\|", "|"), words.span),
        required,
        deprecated,
        description: vec![Spanned::new(source.slice(&description), description)],
        children: None,
        stated: StatedFacts::default(),
    })
}

fn name_cell(source: &Arc<Source>, cell: Span, diagnostics: &mut Diagnostics) -> Option<(Spanned, Option<Span>)> {
    const FLAG: &str = "_(deprecated)_";
    let (code, deprecated) = match source.slice(&cell).strip_suffix(FLAG) {
        Some(code) => (trim(source, &(cell.start..cell.start + code.len())), Some(cell.end - FLAG.len()..cell.end)),
        None => (cell, None),
    };
    let name = code_cell(source, code, "a property's name in backticks", diagnostics)?;
    if name.value.is_empty() || name.value.contains(char::is_whitespace) {
        let message = format!("found the name `{}`", name.value);
        diagnostics
            .push(Diagnostic::new(source, name.span, message).label("expected a property's name, without spaces"));
        return None;
    }
    Some((name, deprecated))
}

/// Reads a cell that is one piece of inline code, which can be empty.
pub(super) fn code_cell(
    source: &Arc<Source>,
    cell: Span,
    expected: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned> {
    let text = source.slice(&cell);
    let code = text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).filter(|code| !code.contains('`'));
    match code {
        Some(code) => Some(Spanned::new(code, cell.start + 1..cell.start + 1 + code.len())),
        None => {
            let found = if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") };
            diagnostics
                .push(Diagnostic::new(source, cell, format!("found {found}")).label(format!("expected {expected}")));
            None
        }
    }
}

fn yes_or_no(source: &Arc<Source>, cell: &Span, diagnostics: &mut Diagnostics) -> Option<bool> {
    match source.slice(cell) {
        "Yes" => Some(true),
        "No" => Some(false),
        other => {
            let message = format!("found `{other}` in the column `Required`");
            diagnostics.push(Diagnostic::new(source, cell.clone(), message).label("expected `Yes` or `No`"));
            None
        }
    }
}
