//! The progress of a run: one line on a terminal, nothing elsewhere or with `--quiet`.
//!
//! The crate that draws the bar of `sync` takes seconds to build, and a first `cargo xtask regen` would build it too.

use std::cell::Cell;
use std::io::{self, IsTerminal, Read, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::output;

/// The time between two drawings.
const PAUSE: Duration = Duration::from_millis(100);
/// The calls between two looks at the clock.
const CALLS: u32 = 1000;
/// The characters of the bar.
const WIDTH: u64 = 30;

/// The progress of a run.
pub(super) struct Progress {
    counter: Counter,
    /// All bytes; 0 if that is unknown.
    all: u64,
    calls: u32,
    drawn: Option<Instant>,
    is_shown: bool,
}

/// Counts the bytes that are read.
#[derive(Clone, Default)]
pub(super) struct Counter(Rc<Cell<u64>>);

impl Counter {
    /// The same bytes, counted.
    pub(super) fn count(self, bytes: impl Read) -> impl Read {
        Counted { bytes, counter: self }
    }
}

struct Counted<R> {
    bytes: R,
    counter: Counter,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.counter.0.set(self.counter.0.get() + u64::try_from(read).unwrap_or_default());
        Ok(read)
    }
}

impl Progress {
    /// The progress of reading so many bytes; 0 if that is unknown.
    pub(super) fn new(all: u64) -> Self {
        let is_shown = io::stderr().is_terminal() && !output::is_quiet();
        Self { counter: Counter::default(), all, calls: 0, drawn: None, is_shown }
    }

    pub(super) fn counter(&self) -> Counter {
        self.counter.clone()
    }

    /// Draws the progress, but not too often.
    pub(super) fn show(&mut self) {
        self.calls = (self.calls + 1) % CALLS;
        let is_due = self.calls == 0 && self.drawn.is_none_or(|drawn| drawn.elapsed() >= PAUSE);
        if self.is_shown && is_due {
            self.drawn = Some(Instant::now());
            draw(&line(self.counter.0.get(), self.all));
        }
    }

    /// Removes the line.
    pub(super) fn end(&self) {
        if self.drawn.is_some() {
            draw("");
        }
    }
}

fn line(read: u64, all: u64) -> String {
    let megabytes = read / 1_000_000;
    let done = read.min(all);
    match (done * WIDTH).checked_div(all).and_then(|bar| usize::try_from(bar).ok()) {
        None => format!("{megabytes} MB"),
        Some(bar) => {
            let rest = usize::try_from(WIDTH).unwrap_or_default().saturating_sub(bar);
            format!("[{}{}] {megabytes} of {} MB", "#".repeat(bar), " ".repeat(rest), all / 1_000_000)
        }
    }
}

/// Replaces the line.
fn draw(text: &str) {
    let mut terminal = io::stderr().lock();
    // A closed terminal does not matter: the report is printed elsewhere.
    let _ = write!(terminal, "\r\x1b[K{text}").and_then(|()| terminal.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_shows_how_much_is_read() {
        assert_eq!(line(5_000_000, 10_000_000), "[###############               ] 5 of 10 MB");
        assert_eq!(line(12_000_000, 10_000_000), "[##############################] 12 of 10 MB");
        assert_eq!(line(5_000_000, 0), "5 MB");
    }
}
