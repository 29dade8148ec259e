//! Text: each difference with the line of the document, then the numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{findings, summary::unseen};
use crate::drift::Report;
use crate::lint::output;
use crate::source::Source;

/// The report as text, with colour or without. The sources are those of the documents, by their paths.
#[must_use]
pub fn text(report: &Report, sources: &BTreeMap<String, Arc<Source>>, colour: bool) -> String {
    let differences = match findings(report) {
        none if none.is_empty() => String::new(),
        some => output::text(&some, sources, colour),
    };
    let notes = unseen(report).into_iter().map(|note| format!("note: {}\n", note.replace('\n', "\n  ")));
    format!("{differences}{}\n{}", super::summary(report), notes.collect::<String>())
}
