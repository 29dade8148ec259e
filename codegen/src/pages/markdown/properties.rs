//! Reads properties and the nested properties after them: first a table, options, or the mark of truncated properties,
//! then `<details>` blocks. Each block belongs to a property of the list directly before it.

use super::token::Token;
use super::{Reader, table};
use crate::pages::MAX_NESTED;
use crate::pages::block::{PropertiesBlock, PropertyBlock, Spanned, StatedFacts};
use crate::pages::coverage::Claim;
use crate::source::Span;

const TRUNCATED: &str = "_Properties truncated due to depth limit._";

/// The list before `<details>` blocks.
struct List<'a> {
    /// The heading or summary of the list.
    owner: &'a Span,
    /// Whether a part of the list could not be read, so that its properties are not all known.
    is_broken: bool,
    depth: usize,
}

impl Reader<'_> {
    /// The properties that start here; `None` if there are none.
    pub(super) fn properties(&mut self, owner: &Span, depth: usize) -> Option<PropertiesBlock> {
        let mut list = PropertiesBlock::default();
        let errors = self.diagnostics.len();
        match self.peek()? {
            (Token::Table(lines), _) => {
                self.at += 1;
                list.properties = table::read(self.source, lines, self.coverage, self.diagnostics);
                // An object can lose its last property. Elsewhere the rows are missing.
                let is_closed = matches!(self.peek(), Some((Token::Close, _)));
                if let ([head, _], false) = (lines.as_slice(), is_closed) {
                    self.remark(head.clone(), "found a table without rows", "expected a row for each property");
                }
            }
            (Token::Line, span) if self.text(span) == TRUNCATED => {
                list.truncated = Some(span.clone());
                self.claim(span, Claim::Fact);
                self.at += 1;
            }
            (Token::Line, span) if self.text(span) == "**One of:**" => {
                self.claim(span, Claim::Fact);
                self.at += 1;
                list.options = self.options(span, depth);
            }
            _ => return None,
        }
        let is_broken = self.diagnostics.len() > errors;
        self.nested(&mut list.properties, &List { owner, is_broken, depth });
        Some(list)
    }

    /// Reads options: `**Option 1:**`, then a table of one row that names a schema with properties, or a line that
    /// marks the properties of an option without a schema as truncated.
    fn options(&mut self, owner: &Span, depth: usize) -> Vec<PropertyBlock> {
        let mut options: Vec<PropertyBlock> = Vec::new();
        loop {
            let label = self.peek().map(|(_, span)| span.clone());
            let name = format!("Option {}", options.len() + 1);
            let Some(label) = label.filter(|_| self.line(&format!("**{name}:**"), Claim::Structure)) else { break };
            let Some(option) = self.option(&name, &label, depth) else {
                self.remark(label, format!("`{name}` has no schema"), format!("expected a table or `{TRUNCATED}`"));
                break;
            };
            options.extend(option);
        }
        if options.len() < 2 {
            self.remark(
                owner.clone(),
                "found fewer than two options",
                "expected `**Option 1:**`, `**Option 2:**`, ...",
            );
        }
        options
    }

    /// Reads an option: the rows of its table, or a row of any type if it has no schema; `None` if there is neither.
    fn option(&mut self, name: &str, label: &Span, depth: usize) -> Option<Vec<PropertyBlock>> {
        match self.peek()? {
            (Token::Table(lines), span) => {
                self.at += 1;
                let errors = self.diagnostics.len();
                let mut rows = table::read(self.source, lines, self.coverage, self.diagnostics);
                let is_broken = self.diagnostics.len() > errors;
                if rows.len() != 1 && !is_broken {
                    let message = format!("this option has {} rows", rows.len());
                    self.remark(span.clone(), message, "expected one row, which names a schema");
                }
                self.nested(&mut rows, &List { owner: span, is_broken, depth });
                Some(rows)
            }
            (Token::Line, span) if self.text(span) == TRUNCATED => {
                self.claim(span, Claim::Fact);
                self.at += 1;
                let start = label.start + "**".len();
                Some(vec![PropertyBlock {
                    name: Spanned::new(name, start..start + name.len()),
                    type_words: Spanned::new("", label.end..label.end),
                    required: false,
                    deprecated: None,
                    description: Vec::new(),
                    children: Some(PropertiesBlock { truncated: Some(span.clone()), ..PropertiesBlock::default() }),
                    stated: StatedFacts::default(),
                }])
            }
            _ => None,
        }
    }

    /// Reads the `<details>` blocks after a list of properties.
    fn nested(&mut self, properties: &mut [PropertyBlock], list: &List<'_>) {
        while let Some((Token::Open, open)) = self.peek() {
            self.at += 1;
            if list.depth >= MAX_NESTED {
                let message = format!("found properties nested more than {MAX_NESTED} deep");
                self.error(open.clone(), message, "expected an end of the nesting");
                self.at = self.tokens.len();
                return;
            }
            self.claim(open, Claim::Structure);
            self.block(properties, open, list);
        }
    }

    fn block(&mut self, properties: &mut [PropertyBlock], open: &Span, list: &List<'_>) {
        let Some((Token::Summary(name), summary)) = self.peek() else {
            return self.remark(
                open.clone(),
                "found `<details>` without a summary",
                "expected `<summary>Properties of `x`</summary>` after it",
            );
        };
        self.claim(summary, Claim::Fact);
        self.at += 1;
        let children = self.properties(summary, list.depth + 1);
        if children.is_none() {
            self.remark(summary.clone(), "this block has no properties", format!("expected a table or `{TRUNCATED}`"));
        }
        self.close(open);
        let text = self.text(name);
        match properties.iter_mut().find(|property| property.name.value == text) {
            Some(property) if property.children.is_none() => property.children = children,
            Some(_) => {
                self.remark(name.clone(), format!("the properties of `{text}` appear twice"), "expected them once")
            }
            None if list.is_broken => {}
            None => {
                let owner = self.source.position(list.owner.start);
                let message = format!("these are properties of `{text}`, which the list before them does not have");
                self.remark(name.clone(), message, format!("expected a property of the list at line {}", owner.line));
            }
        }
    }

    fn close(&mut self, open: &Span) {
        match self.peek() {
            Some((Token::Close, span)) => {
                self.claim(span, Claim::Structure);
                self.at += 1;
            }
            _ => self.remark(
                open.clone(),
                "this `<details>` is not closed",
                "expected `</details>` after its properties",
            ),
        }
    }
}
