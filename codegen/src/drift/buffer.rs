//! A window over the input, which is read piece by piece, with the line of its start.

use std::io::{self, Read};

/// The bytes that are read at once, at least.
const CHUNK: usize = 256 * 1024;

/// The bytes of the input that are read and not yet consumed.
pub(super) struct Buffer<R> {
    input: R,
    bytes: Vec<u8>,
    start: usize,
    line: u64,
    /// The bytes consumed so far.
    consumed: u64,
    is_at_end: bool,
    error: Option<io::Error>,
}

impl<R: Read> Buffer<R> {
    pub(super) const fn new(input: R) -> Self {
        Self::at(input, 1)
    }

    /// An input that begins on a line.
    pub(super) const fn at(input: R, line: u64) -> Self {
        Self { input, bytes: Vec::new(), start: 0, line, consumed: 0, is_at_end: false, error: None }
    }

    /// The bytes that are read and not yet consumed.
    pub(super) fn rest(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// The line of the first byte of [`rest`](Self::rest), from 1.
    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    pub(super) const fn consumed(&self) -> u64 {
        self.consumed
    }

    /// Whether the whole input was read.
    pub(super) const fn is_at_end(&self) -> bool {
        self.is_at_end
    }

    /// The reason why the input ended early. It is returned once.
    pub(super) fn take_error(&mut self) -> Option<String> {
        self.error.take().map(|error| format!("the input cannot be read further: {}", error.kind()))
    }

    /// The bytes that were consumed last. They stay until more is read.
    pub(super) fn passed(&self, bytes: usize) -> &[u8] {
        self.bytes.get(self.start.saturating_sub(bytes)..self.start).unwrap_or_default()
    }

    /// Consumes bytes.
    pub(super) fn advance(&mut self, bytes: usize) {
        let end = self.start.saturating_add(bytes).min(self.bytes.len());
        let passed = self.bytes.get(self.start..end).unwrap_or_default();
        self.line += u64::try_from(passed.iter().filter(|byte| **byte == b'\n').count()).unwrap_or_default();
        self.consumed += u64::try_from(passed.len()).unwrap_or_default();
        self.start = end;
    }

    /// Reads until there are twice as many bytes, so that reading a long value again and again stays linear. Returns
    /// whether there is more.
    pub(super) fn fill(&mut self) -> bool {
        if self.is_at_end {
            return false;
        }
        self.bytes.drain(..self.start);
        self.start = 0;
        let before = self.bytes.len();
        let wanted = before.max(CHUNK);
        let read = self.input.by_ref().take(u64::try_from(wanted).unwrap_or(u64::MAX)).read_to_end(&mut self.bytes);
        if let Err(error) = read {
            self.is_at_end = true;
            self.error = Some(error);
        }
        if self.bytes.len() < before + wanted {
            self.is_at_end = true;
        }
        self.bytes.len() > before
    }

    /// The first byte; `None` at the end of the input.
    pub(super) fn peek(&mut self) -> Option<u8> {
        if self.rest().is_empty() && !self.is_at_end {
            self.fill();
        }
        self.rest().first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_across_pieces() {
        let text = "a\n".repeat(CHUNK);
        let mut buffer = Buffer::new(text.as_bytes());
        while buffer.peek().is_some() {
            buffer.advance(7);
        }
        assert_eq!((buffer.line(), buffer.consumed()), (CHUNK as u64 + 1, 2 * CHUNK as u64));
    }

    #[test]
    fn an_error_of_the_input_ends_it_and_is_returned_once() {
        let broken = b"ab".chain(Failing);
        let mut buffer = Buffer::new(broken);
        assert_eq!(buffer.peek(), Some(b'a'));
        assert!(buffer.is_at_end() && buffer.take_error().is_some() && buffer.take_error().is_none());
    }

    struct Failing;

    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("cut"))
        }
    }
}
