//! Text of pages to doc comments: what markdown would take for something else is escaped.

use proc_macro2::TokenStream;
use quote::quote;

/// Columns of a line of documentation.
const WIDTH: usize = 100;

/// Documentation, a paragraph at a time.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    lines: Vec<String>,
}

impl Docs {
    /// Adds a paragraph of a page's own words; lists keep their lines.
    #[must_use]
    pub fn prose(self, text: &str) -> Self {
        text.split("\n\n").fold(self, |docs, paragraph| {
            let lines = paragraph.lines().flat_map(|line| wrap(&escape(line)));
            docs.paragraph(lines.collect())
        })
    }

    /// Adds a paragraph that is markdown already.
    #[must_use]
    pub fn markdown(self, text: &str) -> Self {
        self.paragraph(wrap(text))
    }

    /// Adds a block of code.
    #[must_use]
    pub fn code(self, language: &str, code: &str) -> Self {
        let mut lines = vec![format!("```{language}")];
        lines.extend(code.lines().map(str::to_owned));
        lines.push("```".to_owned());
        self.paragraph(lines)
    }

    fn paragraph(mut self, lines: Vec<String>) -> Self {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// The lines as attributes of an item.
    #[must_use]
    pub fn outer(&self) -> TokenStream {
        self.lines.iter().map(|line| comment(line)).map(|line| quote!(#[doc = #line])).collect()
    }

    /// The lines as text at the head of a file.
    #[must_use]
    pub fn inner(&self) -> String {
        self.lines.iter().map(|line| format!("//!{}\n", comment(line))).collect()
    }
}

fn comment(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Breaks a line at spaces.
fn wrap(text: &str) -> Vec<String> {
    let options = textwrap::Options::new(WIDTH)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let mut lines: Vec<String> = textwrap::wrap(text, options).into_iter().map(String::from).collect();
    for line in lines.iter_mut().skip(1).filter(|line| begins_a_block(line)) {
        line.insert(0, '\\');
    }
    lines
}

/// Whether markdown takes the line for a list, a heading or a quote.
fn begins_a_block(line: &str) -> bool {
    ["- ", "+ ", "#", ">", "=", "---"].iter().any(|mark| line.starts_with(mark))
}

/// A line of prose as markdown. Inline code and links to pages stay; all else that markdown knows is escaped.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let taken = code_span(rest).or_else(|| link(rest)).map(str::to_owned).or_else(|| url(rest));
        let (text, length) = match taken {
            Some(text) => {
                let length = text.trim_matches(['<', '>']).len();
                (text, length)
            }
            None => (escaped_char(first, &escaped, rest), first.len_utf8()),
        };
        escaped.push_str(&text);
        rest = rest.get(length..).unwrap_or_default();
    }
    escaped
}

fn code_span(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find('`').filter(|end| *end > 0)?;
    text.get(..end + 2)
}

/// `[words](https://...)`
fn link(text: &str) -> Option<&str> {
    let words = text.strip_prefix('[')?.find("](http")?;
    let end = text.get(words..)?.find(')')? + words + 1;
    text.get(..end).filter(|link| !link.contains(' ') || !link.get(words..).is_some_and(|rest| rest.contains(' ')))
}

/// A bare address, which rustdoc wants in angle brackets.
fn url(text: &str) -> Option<String> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ')' | '"' | '`')).unwrap_or(text.len());
    let url = text.get(..end)?.trim_end_matches(['.', ',', ';', ':']);
    Some(format!("<{url}>"))
}

fn escaped_char(c: char, before: &str, rest: &str) -> String {
    let inside_a_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let special = match c {
        '[' | ']' | '<' | '>' | '*' | '\\' | '`' | '~' | '&' => true,
        '_' => !(inside_a_word(before.chars().next_back()) && inside_a_word(rest.chars().nth(1))),
        '#' => before.is_empty(),
        _ => false,
    };
    if special { format!("\\{c}") } else { c.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_knows_is_escaped() {
        for (text, expected) in [
            ("A [link] or array[0]", "A \\[link\\] or array\\[0\\]"),
            ("Vec<T> & more", "Vec\\<T\\> \\& more"),
            ("old_value of _updates", "old_value of \\_updates"),
            ("a * b", "a \\* b"),
            ("# no heading", "\\# no heading"),
            ("C:\\x", "C:\\\\x"),
            ("an open ` tick", "an open \\` tick"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn inline_code_links_and_addresses_stay() {
        for (text, expected) in [
            ("see `a[0]<T>`.", "see `a[0]<T>`."),
            ("see [the page](https://qlik.dev/x_y).", "see [the page](https://qlik.dev/x_y)."),
            ("see https://qlik.dev/x_y.", "see <https://qlik.dev/x_y>."),
            ("(http://a.b/c)", "(<http://a.b/c>)"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn long_lines_are_broken_and_never_begin_a_list() {
        let text = format!("{} - and more", "word ".repeat(19).trim_end());
        let docs = Docs::default().prose(&text).inner();
        assert!(docs.lines().all(|line| line.len() <= WIDTH + 4), "{docs}");
        assert_eq!(docs.lines().count(), 2);
        assert!(docs.contains("//! \\- and more") || docs.contains("- and"), "{docs}");
        assert_eq!(Docs::default().prose("One of:\n- a\n- b").inner(), "//! One of:\n//! - a\n//! - b\n");
    }
}
