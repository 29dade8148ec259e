//! The progress of a run on standard error: a bar on a terminal, otherwise lines, and nothing with `--quiet`.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output;

/// The progress of a run.
#[derive(Clone)]
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
        let bar = ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        if output::is_quiet() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        Self(bar)
    }

    /// Sets the number of documents.
    pub(super) fn begin(&self, documents: usize) {
        self.0.set_length(u64::try_from(documents).unwrap_or(u64::MAX));
    }

    /// Counts a finished document.
    pub(super) fn done(&self, file: &str, how: &str) {
        self.0.inc(1);
        self.0.set_message(file.to_owned());
        if self.0.is_hidden() {
            let (done, all) = (self.0.position(), self.0.length().unwrap_or_default());
            output::note(&format!("{done}/{all} {file}: {how}"));
        }
    }

    /// The number of documents that are not finished.
    pub(super) fn left(&self) -> u64 {
        self.0.length().unwrap_or_default().saturating_sub(self.0.position())
    }

    /// Prints a note, above the bar if there is one.
    pub(super) fn note(&self, text: &str) {
        if self.0.is_hidden() {
            output::note(text);
        } else {
            self.0.println(text);
        }
    }

    /// Removes the bar.
    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}
