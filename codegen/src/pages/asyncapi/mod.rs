//! The asyncapi layout: the AsyncAPI 3.0.0 document that is published for a page.
//!
//! | module | does |
//! | --- | --- |
//! | `grammar` | claims every key of the table of known keys, and reports the others |
//! | `events` | follows operation, channel and message to the events |
//! | `schema` | merges the parts of a schema, and makes properties of them |
//!
//! The parts of an `allOf`, the target of a `$ref` and the keys beside them are merged. If a property is defined more
//! than once, the last definition is used, at the position of the first; `required` is the union.
//!
//! | in the document | in the model |
//! | --- | --- |
//! | a `$ref`, or an `allOf` without `type` with one: the target is an object | the type is the schema's name |
//! | the target is an array or a scalar | `Name[]`, or the JSON type with its values |
//! | `type: object` beside the `$ref` or `allOf`, or an `allOf` without any `$ref` | `object` |
//! | `oneOf` or `anyOf` | `oneOf(a \| b)`; an option without a `$ref` is `Option 1`, ... |
//! | properties beside a `oneOf` | properties of every option |
//! | options with `title` and `x-qlik-const` | `string`; the titles are the allowed values |
//! | `enum` or `const` without `type` | the JSON type of the values |
//! | no `type`, and no key that implies one | `any` |
//! | a `$ref` without a target | `any`, and the property is marked as unresolved |
//! | a schema within itself | its name without a list of properties, marked as unresolved |
//! | `type: [string, null]`, and `null` in an `enum` | `nullable` |
//! | constraints, formats and values of `items` | those of the array's property; an array itself has none |
//! | `default`, `readOnly`, `nullable`, ... of `items` | ignored, since they would be facts of the array |
//! | `description` of `items` | the description, if the array has none |
//! | `deprecated: true` of a schema | as `x-qlik-deprecated: true` |
//! | `x-qlik-deprecated-description` that names one other event type in backticks | the successor, inferred |
//! | any other `x-qlik-deprecated-description` | a paragraph of the description |
//! | `summary` of a message | a paragraph before the description |
//! | `title`, `summary`, `description` of an operation | those of the event, if its message has none |
//! | `description` of `info` | the introduction |
//! | `title` of a schema, texts of a channel, `tags` | ignored |
//!
//! The page has no title: `title` of `info` is a label of the document.
//!
//! A message without an operation is an error, since its event would be lost.

mod events;
mod grammar;
mod schema;

use std::sync::Arc;

use super::block::{DocumentBlock, Spanned};
use super::coverage::Coverage;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::json_span::{self, Node};
use crate::source::{Source, Span};

/// Whether a text looks like a JSON object, or the start of one.
#[must_use]
pub fn is_json_object(text: &str) -> bool {
    text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

/// Reads an AsyncAPI document; `None` and an error if the text is not one.
pub fn read(source: &Arc<Source>, coverage: &mut Coverage, diagnostics: &mut Diagnostics) -> Option<DocumentBlock> {
    let errors = diagnostics.len();
    let root = parse(source, diagnostics)?;
    check_version(&root, source, diagnostics)?;
    let places = grammar::check(&root, source, coverage, diagnostics);
    let mut page = DocumentBlock::default();
    if let Some(info) = root.get("info") {
        page.introduction.extend(spanned(info, "description"));
        page.metadata.extend(sentences(info, source, diagnostics));
    }
    page.events = events::read(&root, places, source, diagnostics);
    // An error is reported if the events could not be read.
    (!page.events.is_empty() || diagnostics.len() == errors).then_some(page)
}

fn parse(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Node> {
    match json_span::parse(source.text()) {
        Ok(document) => {
            for duplicate in document.duplicates {
                let first = source.line_number(duplicate.first.start);
                let message = format!("the key `{}` appears twice in one object", duplicate.name);
                let expected = format!("expected it once; it first appears at line {first}");
                diagnostics.push(Diagnostic::new(source, duplicate.key, message).label(expected));
            }
            Some(document.root)
        }
        Err(error) => {
            diagnostics.push(
                Diagnostic::new(source, error.at..error.at + 1, format!("not valid JSON: {}", error.message))
                    .label("expected JSON")
                    .help("if the document is truncated, fetch it again"),
            );
            None
        }
    }
}

fn check_version(root: &Node, source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<()> {
    let Some(version) = root.get("asyncapi") else {
        let first = root.object().and_then(|members| members.first());
        let span = first.map_or(root.span.start..root.span.start + 1, |(_, member)| member.key.clone());
        let found = first.map(|(key, _)| format!(": it begins with the key `{key}`")).unwrap_or_default();
        diagnostics.push(
            Diagnostic::new(source, span, format!("this JSON is not an AsyncAPI document{found}"))
                .label("expected an object with the key `asyncapi`")
                .help("only documents that describe events belong below spec/docs"),
        );
        return None;
    };
    if version.text().is_some_and(|version| version.starts_with("3.0.")) {
        return Some(());
    }
    let found = version.text().map_or_else(|| version.kind().to_owned(), |text| format!("`{text}`"));
    diagnostics.push(
        Diagnostic::new(source, version.span.clone(), format!("found the AsyncAPI version {found}"))
            .label("expected `3.0.0`"),
    );
    None
}

/// The author of the descriptions, if the document states one, in the form of the front matter of a page.
fn sentences(info: &Node, source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<(Spanned, Spanned)> {
    let member = info.object()?.get("x-sentences")?;
    let whose = member.value.text()?;
    if whose != "own" {
        let message = format!("found `{whose}` as the value of `x-sentences`");
        diagnostics.push(Diagnostic::new(source, member.value.span.clone(), message).label("expected `own`"));
    }
    Some((Spanned::new("sentences", member.key.clone()), Spanned::new(whose, member.value.span.clone())))
}

/// The text of a member, with its span; `None` if it is empty.
fn spanned(node: &Node, key: &str) -> Option<Spanned> {
    let value = node.get(key)?;
    let text = value.text().filter(|text| !text.trim().is_empty())?;
    Some(Spanned::new(text, value.span.clone()))
}

/// The first byte of a value, as the span of an error.
fn begin(node: &Node) -> Span {
    node.span.start..node.span.start + 1
}
