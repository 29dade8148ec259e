//! Descriptions, as paragraphs and lists of lines.

use serde::Serialize;

use crate::prose::{self, Span};

/// A paragraph, or a list.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Block {
    is_list: bool,
    lines: Vec<Vec<Part>>,
}

/// A part of a line.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Part {
    text: String,
    is_code: bool,
    /// The address, if the part is a link.
    url: Option<String>,
}

/// The paragraphs and lists of a description.
pub(super) fn blocks(text: Option<&str>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let paragraphs = text.unwrap_or_default().split("\n\n");
    for paragraph in paragraphs {
        let mut begins = true;
        for line in paragraph.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
            let parts = parts(item.unwrap_or(line));
            match blocks.last_mut() {
                Some(block) if !begins && block.is_list == item.is_some() => block.lines.push(parts),
                _ => blocks.push(Block { is_list: item.is_some(), lines: vec![parts] }),
            }
            begins = false;
        }
    }
    blocks
}

/// The first sentence of a description, as plain text.
pub(super) fn summary(text: &str) -> String {
    let spans = prose::spans(prose::summary(text)).into_iter();
    spans
        .map(|span| match span {
            Span::Text(text) | Span::Code(text) | Span::Url(text) | Span::Link { words: text, .. } => text,
        })
        .collect()
}

fn parts(line: &str) -> Vec<Part> {
    let part = |text: &str, is_code: bool, url: Option<&str>| Part {
        text: text.to_owned(),
        is_code,
        url: url.map(str::to_owned),
    };
    let of = |span: Span<'_>| match span {
        Span::Text(text) => part(text, false, None),
        Span::Code(text) => part(text, true, None),
        Span::Link { words, url } => part(words, false, Some(url).filter(|url| is_web(url))),
        Span::Url(url) => part(url, false, Some(url)),
    };
    prose::spans(line).into_iter().map(of).collect()
}

/// Whether an address leads to the web: not `httpx:`, which another program could open.
pub(super) fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let line = |parts: &Vec<Part>| {
            let part = |part: &Part| match (&part.url, part.is_code) {
                (Some(url), _) => format!("({} {url})", part.text),
                (None, true) => format!("<{}>", part.text),
                (None, false) => part.text.clone(),
            };
            parts.iter().map(part).collect::<String>()
        };
        let block = |block: &Block| {
            let lines: Vec<_> = block.lines.iter().map(line).collect();
            format!("{}{}", if block.is_list { "list: " } else { "" }, lines.join(" / "))
        };
        blocks(Some(text)).iter().map(block).collect()
    }

    #[test]
    fn paragraphs_and_lists_are_apart() {
        assert_eq!(shown("One.\nTwo:\n- a\n- b\n\nThree."), ["One. / Two:", "list: a / b", "Three."]);
        assert_eq!(shown("- a\n\n- b"), ["list: a", "list: b"]);
        assert_eq!(blocks(None), []);
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        assert_eq!(shown("See [it](https://a.b), `c`"), ["See (it https://a.b), <c>"]);
        assert_eq!(shown("[it](httpx://a.b)"), ["it"]);
        assert_eq!(shown("[it](javascript:alert)"), ["[it](javascript:alert)"]);
    }
}
