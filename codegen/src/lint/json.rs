//! Where a value stands in the text of an example. The text is sound JSON, since it was read before.

use crate::source::Span;

/// The span of the value at a JSON pointer.
pub(super) fn value(text: &str, pointer: &str) -> Option<Span> {
    let mut scan = Scan { text, at: 0 };
    for step in pointer.split('/').skip(1) {
        scan.step(&unescape(step))?;
    }
    scan.value()
}

/// The span of the name of the property at a JSON pointer.
pub(super) fn name(text: &str, pointer: &str) -> Option<Span> {
    let (parent, last) = pointer.rsplit_once('/')?;
    let start = value(text, parent)?.start;
    Scan { text, at: start }.step(&unescape(last))
}

/// A name as a step of a JSON pointer.
pub(super) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl Scan<'_> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.get(self.at..)?;
        self.at += rest.len() - rest.trim_start().len();
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// Moves to the value behind a name, or of an index; gives the span of the name, or of that value.
    fn step(&mut self, step: &str) -> Option<Span> {
        match self.peek()? {
            b'{' => self.property(step),
            b'[' => self.item(step.parse().ok()?),
            _ => None,
        }
    }

    fn property(&mut self, wanted: &str) -> Option<Span> {
        self.take(b'{')?;
        loop {
            self.peek()?;
            let name = self.string()?;
            self.take(b':')?;
            self.peek()?;
            if serde_json::from_str::<String>(self.text.get(name.clone())?).is_ok_and(|name| name == wanted) {
                return Some(name);
            }
            self.value()?;
            self.take(b',')?;
        }
    }

    fn item(&mut self, wanted: usize) -> Option<Span> {
        self.take(b'[')?;
        for _ in 0..wanted {
            self.value()?;
            self.take(b',')?;
        }
        self.peek()?;
        let at = self.at;
        let span = self.value()?;
        self.at = at;
        Some(span)
    }

    /// Moves behind a value.
    fn value(&mut self) -> Option<Span> {
        match self.peek()? {
            b'"' => self.string(),
            b'{' | b'[' => self.nested(),
            _ => {
                let rest = self.text.get(self.at..)?;
                let length = rest.find([',', ']', '}', ' ', '\n', '\t']).unwrap_or(rest.len());
                self.at += length;
                Some(self.at - length..self.at)
            }
        }
    }

    fn string(&mut self) -> Option<Span> {
        let start = self.at;
        self.take(b'"')?;
        loop {
            match self.text.as_bytes().get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(start..self.at)
    }

    fn nested(&mut self) -> Option<Span> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            match self.text.as_bytes().get(self.at)? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                return Some(start..self.at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#" { "a" : [1, {"b]": "x \" }"}, -2.5 ], "c/d": {"e": null, "é": true} } "#;

    #[test]
    fn values_and_names_are_found() {
        for (pointer, found) in [
            ("/a/0", "1"),
            ("/a/1", r#"{"b]": "x \" }"}"#),
            ("/a/1/b]", r#""x \" }""#),
            ("/a/2", "-2.5"),
            ("/c~1d/e", "null"),
            ("/c~1d/é", "true"),
            ("", TEXT.trim()),
        ] {
            assert_eq!(value(TEXT, pointer).and_then(|span| TEXT.get(span)), Some(found), "{pointer}");
        }
        assert_eq!(name(TEXT, "/c~1d/e").and_then(|span| TEXT.get(span)), Some("\"e\""));
        for pointer in ["/x", "/a/3", "/a/0/b", "/a/x"] {
            assert_eq!(value(TEXT, pointer), None, "{pointer}");
        }
    }
}
