//! The JSON values of an input, one by one: of NDJSON, of values one after another, of arrays, and of pages.
//!
//! An array, and a page that is not in memory as a whole, is left for its items. So the memory depends on the longest
//! value, which is limited, and not on the input.
//!
//! After a damaged value, reading resumes at the first of these places behind its start:
//!
//! - a line that is indented as the damaged one and begins with `{` or `[`;
//! - an object that is a whole event, anywhere.
//!
//! So a damaged line of NDJSON, a damaged item of an array on one line, and a damaged value on several lines cost
//! themselves alone.

use std::io::Read;

use super::buffer::Buffer;
use super::json_text::{Broken, items_of_page, length};

/// The longest value in bytes. A longer one is damaged.
pub const MAX_RECORD: usize = 64 * 1024 * 1024;
/// A longer object that seems to be a page is left for its items.
const MAX_PAGE: usize = 1024 * 1024;
/// The most arrays and pages around a value.
const MAX_DEPTH: usize = 64;
/// The longest indentation that is looked for after damage.
const MAX_INDENT: usize = 200;
/// How often a byte can be read to find the end of damage, on average.
const MAX_RESCANS: u64 = 4;

/// A piece of the input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Frame<'a> {
    /// A whole value, and its first line.
    Value {
        /// The JSON text.
        json: &'a str,
        /// The line on which it begins, from 1.
        line: u64,
    },
    /// Something that is not a whole value.
    Damaged(Damage),
}

/// Lines that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Damage {
    /// The first line, from 1.
    pub(super) line: u64,
    /// The line on which reading resumed.
    pub(super) resumed: u64,
    /// The reason. It has no byte of the input.
    pub(super) reason: String,
}

/// What is around a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    Array,
    Page,
    /// The members behind the items of a page.
    PageEnd,
}

/// The extent of a value in bytes.
enum Extent {
    Whole(usize),
    /// A page that is left for its items, and the length up to them.
    Page(usize),
    /// The reason, and the bytes that were read to find it.
    Damaged(String, usize),
}

/// Reads the frames of an input.
pub(super) struct Frames<'f, R> {
    buffer: Buffer<R>,
    around: Vec<Container>,
    /// The white space before the next value on its line; `None` if something else is before it.
    indent: Option<Vec<u8>>,
    /// Whether a damaged value may have hidden the end of an array.
    is_damaged: bool,
    rescanned: u64,
    is_event: &'f dyn Fn(&str) -> bool,
}

impl<'f, R: Read> Frames<'f, R> {
    /// `is_event` says whether a JSON text is an event, to find the end of damage.
    pub(super) fn new(input: R, is_event: &'f dyn Fn(&str) -> bool) -> Self {
        Self {
            buffer: Buffer::new(input),
            around: Vec::new(),
            indent: Some(Vec::new()),
            is_damaged: false,
            rescanned: 0,
            is_event,
        }
    }

    /// The frames of a page that was read as one value, from its first item on. `line` is that of the page.
    pub(super) fn of_page(
        page: &'f str,
        line: u64,
        is_event: &'f dyn Fn(&str) -> bool,
    ) -> Option<Frames<'f, &'f [u8]>> {
        let items = items_of_page(page.as_bytes())?;
        let mut frames = Frames { buffer: Buffer::at(page.as_bytes(), line), ..Frames::new(&[][..], is_event) };
        frames.buffer.fill();
        frames.open(Container::Page, items);
        Some(frames)
    }

    /// The next frame; `None` at the end of the input.
    pub(super) fn next(&mut self) -> Option<Frame<'_>> {
        loop {
            self.separators();
            let Some(byte) = self.buffer.peek() else { return self.end().map(Frame::Damaged) };
            match (byte, self.around.last()) {
                (b'[', _) if self.around.len() < MAX_DEPTH && self.around.last() != Some(&Container::PageEnd) => {
                    self.open(Container::Array, 1);
                }
                (b']', Some(Container::Array)) => self.close(None),
                (b']', Some(Container::Page)) => self.close(Some(Container::PageEnd)),
                (b'}', Some(Container::PageEnd)) => self.close(None),
                (b']' | b'}', _) if self.is_damaged => self.pass(1),
                _ => match self.value() {
                    Extent::Whole(length) if self.around.last() == Some(&Container::PageEnd) => self.pass(length),
                    Extent::Whole(length) => return Some(self.whole(length)),
                    Extent::Damaged(reason, reach) => return Some(Frame::Damaged(self.damaged(reason, reach))),
                    Extent::Page(items) => self.open(Container::Page, items),
                },
            }
        }
    }

    fn whole(&mut self, length: usize) -> Frame<'_> {
        let line = self.buffer.line();
        // The text stays where it is until more is read.
        self.pass(length);
        let json = std::str::from_utf8(self.buffer.passed(length)).unwrap_or_default();
        Frame::Value { json, line }
    }

    /// Consumes what is between two values, and notes the white space before the next one.
    fn separators(&mut self) {
        while let Some(byte) = self.buffer.peek() {
            match byte {
                b'\n' => self.indent = Some(Vec::new()),
                b' ' | b'\t' => self.indent = self.indent.take().and_then(|indent| longer(indent, byte)),
                // Records of `application/json-seq` begin with 0x1E; a file can begin with a byte order mark.
                b'\r' | 0x1e | 0xef | 0xbb | 0xbf => {}
                b',' => self.indent = None,
                b':' if self.around.last() == Some(&Container::PageEnd) => {}
                _ => return,
            }
            self.buffer.advance(1);
        }
    }

    fn pass(&mut self, length: usize) {
        self.buffer.advance(length);
        self.indent = None;
    }

    fn open(&mut self, container: Container, length: usize) {
        self.pass(length);
        self.around.push(container);
    }

    fn close(&mut self, next: Option<Container>) {
        self.pass(1);
        self.around.pop();
        self.around.extend(next);
    }

    /// The extent of the value at the start of the buffer.
    fn value(&mut self) -> Extent {
        loop {
            let rest = self.buffer.rest();
            let is_at_end = self.buffer.is_at_end();
            let found = length(rest);
            let is_page = match &found {
                Ok(length) => *length > MAX_PAGE,
                Err(Broken::Invalid(..)) => true,
                Err(Broken::Incomplete) => rest.len() > MAX_PAGE || is_at_end,
            };
            if is_page
                && self.around.len() < MAX_DEPTH
                && let Some(items) = items_of_page(rest)
            {
                return Extent::Page(items);
            }
            match found {
                Ok(length) if length > MAX_RECORD => return Extent::Damaged(too_long(), length),
                // The end of a number is only known when there is something behind it.
                Ok(length) if length < rest.len() || rest.ends_with(b"}") || is_at_end => return Extent::Whole(length),
                Err(Broken::Invalid(reason, reach)) => return Extent::Damaged(reason, reach),
                _ if rest.len() > MAX_RECORD => {
                    return Extent::Damaged(too_long(), rest.len());
                }
                _ if is_at_end => {
                    let reach = rest.len();
                    let reason =
                        self.buffer.take_error().unwrap_or_else(|| "the input ends within the record".to_owned());
                    return Extent::Damaged(reason, reach);
                }
                _ => self.buffer.fill(),
            };
        }
    }

    /// The end of the input, which can be an error.
    fn end(&mut self) -> Option<Damage> {
        let is_open = !std::mem::take(&mut self.around).is_empty() && !self.is_damaged;
        let reason =
            self.buffer.take_error().or_else(|| is_open.then(|| "the input ends within an array".to_owned()))?;
        Some(Damage { line: self.buffer.line(), resumed: self.buffer.line(), reason })
    }

    /// Passes a damaged value.
    fn damaged(&mut self, reason: String, reach: usize) -> Damage {
        self.is_damaged = true;
        self.rescanned += as_u64(reach);
        let line = self.buffer.line();
        let indent = self.indent.take();
        self.buffer.advance(if self.can_rescan() { 1 } else { reach });
        self.resume(indent.as_deref());
        Damage { line, resumed: self.buffer.line(), reason }
    }

    /// Whether bytes may be read again. Otherwise an input of nested values that do not end would take for ever.
    const fn can_rescan(&self) -> bool {
        self.rescanned <= MAX_RESCANS * (self.buffer.consumed() + MAX_RECORD as u64)
    }

    /// Passes everything up to the place where reading resumes.
    fn resume(&mut self, indent: Option<&[u8]>) {
        while let Some(byte) = self.buffer.peek() {
            match byte {
                b'\n' => {
                    self.buffer.advance(1);
                    if indent.is_some_and(|indent| self.is_line_of(indent)) {
                        self.indent = Some(Vec::new());
                        return;
                    }
                }
                b'{' if self.is_at_event() => return,
                b'{' => {}
                _ => self.buffer.advance(1),
            }
        }
    }

    /// Whether the line at the start of the buffer has this indentation, and then a value.
    fn is_line_of(&mut self, indent: &[u8]) -> bool {
        while self.buffer.rest().len() <= indent.len() && self.buffer.fill() {}
        let value = self.buffer.rest().strip_prefix(indent).and_then(<[u8]>::first);
        matches!(value, Some(b'{' | b'['))
    }

    /// Whether an object is a whole event. Passes another object, and the brace of one that is not whole.
    fn is_at_event(&mut self) -> bool {
        let reach = loop {
            let rest = self.buffer.rest();
            match length(rest) {
                _ if !self.can_rescan() => break 0,
                Ok(length) => {
                    let json = rest.get(..length).and_then(|json| std::str::from_utf8(json).ok());
                    if json.is_some_and(self.is_event) {
                        return true;
                    }
                    self.buffer.advance(length);
                    return false;
                }
                Err(Broken::Invalid(_, reach)) => break reach,
                Err(Broken::Incomplete) if rest.len() > MAX_RECORD || !self.buffer.fill() => {
                    break self.buffer.rest().len();
                }
                Err(Broken::Incomplete) => {}
            }
        };
        self.rescanned += as_u64(reach);
        self.buffer.advance(1);
        false
    }
}

/// The reason for which a long record is damaged.
pub(super) fn too_long() -> String {
    format!("the record is longer than {} MiB", MAX_RECORD / 1024 / 1024)
}

/// The indentation with one more byte; `None` if it is no indentation any more.
fn longer(mut indent: Vec<u8>, blank: u8) -> Option<Vec<u8>> {
    indent.push(blank);
    (indent.len() < MAX_INDENT).then_some(indent)
}

fn as_u64(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
