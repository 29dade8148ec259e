//! Makes doc comments from the text of documents. Characters with a meaning in markdown are escaped.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use crate::prose::{self, Span, spans};
use crate::source::is_forbidden;

/// The columns of a line of documentation.
const WIDTH: usize = 100;

/// Documentation, built paragraph by paragraph.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    lines: Vec<String>,
    /// A file of JSON at the end, by its path from the file of the item.
    json: Option<String>,
}

impl Docs {
    /// Adds a paragraph from a page. The lines of lists are kept.
    #[must_use]
    pub fn prose(self, text: &str) -> Self {
        text.split("\n\n").filter(|paragraph| !paragraph.is_empty()).fold(self, |docs, paragraph| {
            let lines = paragraph.lines().flat_map(|line| wrap(&escape(line)));
            docs.paragraph(lines.collect())
        })
    }

    /// Adds a paragraph that is markdown already.
    #[must_use]
    pub fn markdown(self, text: &str) -> Self {
        self.paragraph(wrap(text))
    }

    /// Adds a file of JSON at the end.
    #[must_use]
    pub fn json_file(self, path: String) -> Self {
        Self { json: Some(path), ..self }
    }

    /// Adds a table. Each row is one line, whatever its length. Cells are markdown already.
    #[must_use]
    pub fn table<const COLUMNS: usize>(self, head: [&str; COLUMNS], rows: Vec<[String; COLUMNS]>) -> Self {
        if rows.is_empty() {
            return self;
        }
        let mut lines = vec![row(&head), row(&["---"; COLUMNS])];
        lines.extend(rows.iter().map(|cells| row(cells)));
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
        let lines: TokenStream =
            self.lines.iter().map(|line| comment(line)).map(|line| quote!(#[doc = #line])).collect();
        let json = self.json.as_ref().map(|path| {
            quote! {
                #[doc = ""]
                #[doc = " ```json"]
                #[doc = include_str!(#path)]
                #[doc = " ```"]
            }
        });
        quote!(#lines #json)
    }

    /// The lines as text at the start of a file.
    #[must_use]
    pub fn inner(&self) -> String {
        self.marked("//!")
    }

    /// The lines as text above a row of a table.
    #[must_use]
    pub fn above_row(&self) -> String {
        self.marked("///")
    }

    fn marked(&self, mark: &str) -> String {
        self.lines.iter().map(|line| format!("{mark}{}\n", comment(line))).collect()
    }
}

fn comment(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {}", visible(line)) }
}

/// A line without the characters that rustc refuses in comments. Documents can contain them as escapes of JSON, YAML or
/// HTML.
fn visible(line: &str) -> Cow<'_, str> {
    if !line.contains(is_forbidden) {
        return Cow::Borrowed(line);
    }
    let shown = |c: char| if is_forbidden(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    line.chars().map(shown).collect()
}

/// A row of a table. A bar ends a cell, even in inline code.
fn row<Cell: AsRef<str>>(cells: &[Cell]) -> String {
    let cells = cells.iter().map(|cell| cell.as_ref().replace('|', "\\|"));
    cells.fold("|".to_owned(), |row, cell| if cell.is_empty() { row + " |" } else { format!("{row} {cell} |") })
}

/// A text as inline code, with its backticks.
#[must_use]
pub fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// A text from a page as markdown within a line.
#[must_use]
pub fn inline(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join(" ")
}

/// The first sentence of a text from a page, as markdown within a line.
#[must_use]
pub fn summary(text: &str) -> String {
    escape(prose::summary(text))
}

/// Breaks a line at spaces, except for those in links.
fn wrap(text: &str) -> Vec<String> {
    let options = textwrap::Options::new(WIDTH)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let text = with_whole_links(text);
    let mut lines: Vec<String> =
        textwrap::wrap(&text, options).into_iter().map(|line| line.replace(SPACE_IN_LINK, " ")).collect();
    for line in lines.iter_mut().skip(1).filter(|line| begins_a_block(line)) {
        line.insert(0, '\\');
    }
    lines
}

/// A placeholder for a space in a link while lines are broken.
const SPACE_IN_LINK: char = '\u{1f}';

/// The markdown with [`SPACE_IN_LINK`] for each space in the words of a link.
fn with_whole_links(markdown: &str) -> String {
    let mut whole = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(end) = rest.find("](").and_then(|middle| Some(middle + rest.get(middle..)?.find(')')? + 1)) {
        let (head, tail) = (rest.get(..end).unwrap_or(rest), rest.get(end..).unwrap_or_default());
        let (before, link) = head.split_at(words_of_link(head));
        whole.push_str(before);
        whole.push_str(&link.replace(' ', &SPACE_IN_LINK.to_string()));
        rest = tail;
    }
    whole + rest
}

/// The offset of the words of the link at the end.
fn words_of_link(head: &str) -> usize {
    let middle = head.rfind("](").unwrap_or_default();
    head.get(..middle).and_then(|before| before.rfind('[')).unwrap_or(middle)
}

/// Whether a line would be a list, a heading or a quote in markdown.
fn begins_a_block(line: &str) -> bool {
    ["- ", "+ ", "#", ">", "=", "---"].iter().any(|mark| line.starts_with(mark))
}

/// A line of prose as markdown. Inline code and links are kept; every other character with a meaning is escaped.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    for span in spans(line) {
        match span {
            Span::Text(text) => {
                for (at, c) in text.char_indices() {
                    let c = escaped_char(c, &escaped, text.get(at..).unwrap_or_default());
                    escaped.push_str(&c);
                }
            }
            Span::Code(code) => escaped.push_str(&format!("`{code}`")),
            Span::Link { words, url } => escaped.push_str(&format!("[{words}]({url})")),
            // rustdoc requires the angle brackets.
            Span::Url(url) => escaped.push_str(&format!("<{url}>")),
        }
    }
    escaped
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
    fn characters_of_markdown_are_escaped() {
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
    fn inline_code_links_and_urls_are_kept() {
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

    /// The texts of the cells in the last row of a table, as a browser shows them.
    fn shown(cells: [String; 2]) -> Vec<String> {
        use pulldown_cmark::{Event, Options, Parser, Tag};
        let docs = Docs::default().table(["Name", "Text"], vec![cells]).inner().replace("//! ", "");
        let mut shown = Vec::new();
        for event in Parser::new_ext(&docs, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::TableRow) => shown.clear(),
                Event::Start(Tag::TableCell) => shown.push(String::new()),
                Event::Text(text) | Event::Code(text) => shown.last_mut().expect("a cell").push_str(&text),
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html} in {docs}"),
                _ => {}
            }
        }
        shown
    }

    #[test]
    fn a_cell_shows_every_text_as_it_is() {
        for text in ["a|b", "a||b|", "a\\|b", "a`b", "`", "a<b>", "a[0].b", "*a* _b_", "[a](b)", "&amp;", "|", "~"] {
            assert_eq!(shown([code(text), inline(text)]), [text, text]);
        }
        assert_eq!(shown([code("``a`|"), String::new()]), ["``a`|", ""]);
        assert_eq!(shown([String::new(), inline("one\ntwo")]), ["", "one two"]);
        assert_eq!(shown(["x".to_owned(), inline("see `a|b` and [p|q](https://a.b)")]), ["x", "see a|b and p|q"]);
    }

    #[test]
    fn a_row_is_one_line_and_an_empty_table_is_omitted() {
        let docs = Docs::default().table(["A", "B"], vec![["word ".repeat(40).trim_end().to_owned(), String::new()]]);
        assert_eq!(docs.inner().lines().count(), 3);
        assert!(docs.inner().ends_with("word | |\n"), "{}", docs.inner());
        assert_eq!(Docs::default().table(["A"], Vec::new()).inner(), "");
    }

    #[test]
    fn code_shows_backticks() {
        for (text, expected) in [("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a``b`c", "```a``b`c```")] {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn a_summary_is_the_first_sentence() {
        for (text, expected) in [
            ("A thing. Another one.", "A thing."),
            ("A thing, e.g. this one. Another.", "A thing, e.g. this one."),
            ("See `a. B`. Another.", "See `a. B`."),
            ("A thing (of 1. January). Another.", "A thing (of 1. January)."),
            ("Version 1.0 exists.", "Version 1.0 exists."),
            ("One of:\n- a\n- b", "One of:"),
            ("A <b>.", "A \\<b\\>."),
            ("", ""),
        ] {
            assert_eq!(summary(text), expected);
        }
    }

    #[test]
    fn a_link_stays_on_one_line() {
        let long = "word ".repeat(18);
        let link = "[the page of it](https://qlik.dev/a)";
        let docs = Docs::default().markdown(&format!("{long}{link} and (more) {link}.")).inner();
        assert_eq!(docs, format!("//! {}\n//! {link} and (more) {link}.\n", long.trim_end()));
        assert_eq!(with_whole_links("a [b c] (d e) [f"), "a [b c] (d e) [f");
    }

    #[test]
    fn characters_that_rustc_refuses_are_escaped() {
        let docs = Docs::default().prose("The \u{202e}eman\rx.");
        let text = docs.inner();
        assert!(text.contains("\\u202eeman\\u000dx"), "{text}");
        assert!(!text.contains(|c| c != '\n' && is_forbidden(c)));
    }
}
