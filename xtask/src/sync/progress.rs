//! How far a run is: a bar on a terminal, plain lines elsewhere.

use indicatif::{ProgressBar, ProgressStyle};

/// How far a run is, on standard error.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
        Self(ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    /// How many pages there are.
    pub(super) fn begin(&self, pages: usize) {
        self.0.set_length(u64::try_from(pages).unwrap_or(u64::MAX));
    }

    /// One page is done.
    pub(super) fn done(&self, name: &str, how: &str) {
        self.0.inc(1);
        self.0.set_message(name.to_owned());
        if self.0.is_hidden() {
            let (done, all) = (self.0.position(), self.0.length().unwrap_or_default());
            anstream::eprintln!("{done}/{all} {name}: {how}");
        }
    }

    /// Says something in between.
    pub(super) fn say(&self, text: &str) {
        if self.0.is_hidden() {
            anstream::eprintln!("{text}");
        } else {
            self.0.println(text);
        }
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}
