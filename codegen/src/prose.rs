//! Prose of documents: the first sentence of a text, and the parts of a line.

/// A part of a line. Every character that is not of another part is plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Plain text.
    Text(&'a str),
    /// Inline code, without its backticks.
    Code(&'a str),
    /// `[words](url)`. The URL begins with `http`.
    Link {
        /// The words.
        words: &'a str,
        /// The URL.
        url: &'a str,
    },
    /// A bare URL that begins with `http://` or `https://`.
    Url(&'a str),
}

/// The parts of a line, in their order.
#[must_use]
pub fn spans(line: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let (mut rest, mut plain) = (line, line);
    while let Some(first) = rest.chars().next() {
        match code(rest).or_else(|| link(rest)).or_else(|| url(rest)) {
            Some((span, length)) => {
                spans.extend(text(plain, rest));
                spans.push(span);
                rest = rest.get(length..).unwrap_or_default();
                plain = rest;
            }
            None => rest = rest.get(first.len_utf8()..).unwrap_or_default(),
        }
    }
    spans.extend(text(plain, rest));
    spans
}

/// The plain text from its start to the start of the rest.
fn text<'a>(plain: &'a str, rest: &str) -> Option<Span<'a>> {
    let text = plain.get(..plain.len() - rest.len())?;
    (!text.is_empty()).then_some(Span::Text(text))
}

/// The inline code at the start of a text, and the number of its bytes there.
fn code(text: &str) -> Option<(Span<'_>, usize)> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find('`').filter(|end| *end > 0)?;
    Some((Span::Code(inner.get(..end)?), end + 2))
}

/// `[words](https://...)`
fn link(text: &str) -> Option<(Span<'_>, usize)> {
    let middle = text.strip_prefix('[')?.find("](http")?;
    let end = text.get(middle..)?.find(')')? + middle;
    let (words, url) = (text.get(1..=middle)?, text.get(middle + 3..end)?);
    (!url.contains(' ')).then_some((Span::Link { words, url }, end + 1))
}

/// A bare URL.
fn url(text: &str) -> Option<(Span<'_>, usize)> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ')' | '"' | '`')).unwrap_or(text.len());
    let url = text.get(..end)?.trim_end_matches(['.', ',', ';', ':']);
    Some((Span::Url(url), url.len()))
}

/// The first sentence of a text.
#[must_use]
pub fn summary(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default().trim();
    let end = line.match_indices(". ").map(|(at, _)| at + 1).find(|end| ends_a_sentence(line, *end));
    line.get(..end.unwrap_or(line.len())).unwrap_or(line)
}

/// Whether the dot before an offset ends a sentence: not after `e.g.`, and not in inline code or a link.
fn ends_a_sentence(line: &str, end: usize) -> bool {
    let (Some(before), Some(after)) = (line.get(..end), line.get(end..)) else { return false };
    let is_open = |open: char, close: char| before.matches(open).count() > before.matches(close).count();
    let in_code = before.matches('`').count() % 2 == 1;
    let continues = after.trim_start().starts_with(char::is_lowercase);
    !continues && !in_code && !is_open('[', ']') && !is_open('(', ')')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_links_and_urls_are_parts_of_their_own() {
        let link = Span::Link { words: "the page", url: "https://qlik.dev/x" };
        for (line, expected) in [
            ("", vec![]),
            ("plain", vec![Span::Text("plain")]),
            ("`a` or `b`", vec![Span::Code("a"), Span::Text(" or "), Span::Code("b")]),
            ("see [the page](https://qlik.dev/x).", vec![Span::Text("see "), link, Span::Text(".")]),
            ("see https://qlik.dev/x.", vec![Span::Text("see "), Span::Url("https://qlik.dev/x"), Span::Text(".")]),
            ("[x](javascript:1) `", vec![Span::Text("[x](javascript:1) `")]),
            ("\u{e9}`\u{e9}`", vec![Span::Text("\u{e9}"), Span::Code("\u{e9}")]),
        ] {
            assert_eq!(spans(line), expected, "{line}");
        }
    }
}
