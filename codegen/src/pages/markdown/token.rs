//! The blocks of a markdown page as a flat list of tokens with spans.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::source::{Source, Span};

/// A block of the page, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `## text`, with its level.
    Heading(usize),
    /// A line of a paragraph.
    Line,
    /// `<details>`.
    Open,
    /// `<summary>Properties of `x`</summary>`, with the span of `x`.
    Summary(Span),
    /// `</details>`.
    Close,
    /// A table, with the span of each line.
    Table(Vec<Span>),
    /// A fenced code block, with the span of its info string and its content. The content is `None` if the closing
    /// fence is missing.
    Fence(Span, Option<Span>),
    /// A list.
    List,
    /// A rule line.
    Rule,
    /// A block that no page has: a quote, an indented code block, or other HTML.
    Other,
}

/// A token and its span.
pub(super) type Placed = (Token, Span);

/// The tokens of the text from an offset on.
pub(super) fn tokens(source: &Source, start: usize) -> Vec<Placed> {
    let text = source.text().get(start..).unwrap_or_default();
    let mut tokens = Vec::new();
    let mut depth = 0_usize;
    for (event, span) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        let span = trim(source, &(span.start + start..span.end + start));
        match event {
            Event::Start(tag) => {
                depth += 1;
                if depth == 1 {
                    push_block(source, &tag, span, &mut tokens);
                }
            }
            Event::End(TagEnd::HtmlBlock) | Event::End(_) => depth = depth.saturating_sub(1),
            Event::Rule if depth == 0 => tokens.push((Token::Rule, span)),
            _ => {}
        }
    }
    tokens
}

fn push_block(source: &Source, tag: &Tag<'_>, span: Span, tokens: &mut Vec<Placed>) {
    match tag {
        Tag::Heading { level, .. } => tokens.push((Token::Heading(*level as usize), span)),
        Tag::Paragraph => tokens.extend(lines(source, &span).map(|line| (Token::Line, line))),
        Tag::HtmlBlock => tokens.extend(lines(source, &span).map(|line| (html(source, &line), line))),
        Tag::Table(_) => tokens.push((Token::Table(lines(source, &span).collect()), span)),
        Tag::CodeBlock(CodeBlockKind::Fenced(_)) => tokens.push((fence(source, &span), span)),
        Tag::List(_) => tokens.push((Token::List, span)),
        _ => tokens.push((Token::Other, span)),
    }
}

fn html(source: &Source, line: &Span) -> Token {
    const SUMMARY: &str = "<summary>Properties of `";
    match source.slice(line) {
        "<details>" => Token::Open,
        "</details>" => Token::Close,
        text => match text.strip_prefix(SUMMARY).and_then(|rest| rest.strip_suffix("`</summary>")) {
            Some(name) if !name.is_empty() && !name.contains(['`', '<', '>']) => {
                let start = line.start + SUMMARY.len();
                Token::Summary(start..start + name.len())
            }
            _ => Token::Other,
        },
    }
}

fn fence(source: &Source, span: &Span) -> Token {
    let text = source.slice(span);
    let mark = text.len() - text.trim_start_matches('`').len();
    let first = text.find('\n').unwrap_or(text.len());
    let last = text.rfind('\n').unwrap_or(0);
    let closing = text.get(last..).unwrap_or_default().trim();
    let closed = last >= first && first > 0 && closing.len() >= 3 && closing.chars().all(|c| c == '`');
    let info = trim(source, &(span.start + mark..span.start + first));
    Token::Fence(info, closed.then(|| span.start + first..span.start + last))
}

/// The lines of a span that have more than white space, trimmed.
pub(super) fn lines<'a>(source: &'a Source, span: &Span) -> impl Iterator<Item = Span> + use<'a> {
    let text = source.slice(span);
    let mut at = span.start;
    text.split('\n').filter_map(move |line| {
        let span = trim(source, &(at..at + line.len()));
        at += line.len() + 1;
        (!span.is_empty()).then_some(span)
    })
}

/// A span without the white space at its start and end.
pub(super) fn trim(source: &Source, span: &Span) -> Span {
    let text = source.slice(span);
    let start = span.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}
