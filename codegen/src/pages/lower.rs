//! Lowers blocks to the model: parses type words, phrases of descriptions, and examples, in any layout.

mod description;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::description::join;
use super::block::{
    DocumentBlock, EventBlock, ExampleBlock, PropertiesBlock, PropertyBlock, SchemaBlock, SectionBlock, Spanned,
    StatedFacts,
};
use super::types;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::formats::is_timestamp;
use crate::json_span::{offset_of, without_place};
use crate::model::examples::values_of;
use crate::model::{Document, Event, Example, Layout, Property, Schema, Section, SourceSpan, Type};
use crate::source::{Source, Span};
use serde_json::Value;

/// Makes the model from the blocks of a page, and reports invalid values.
pub fn lower(
    source: &Arc<Source>,
    layout: Layout,
    mut block: DocumentBlock,
    diagnostics: &mut Diagnostics,
) -> Document {
    let schemas: BTreeSet<String> = block.schemas.iter().map(|schema| schema.name.value.clone()).collect();
    let mut front = FrontMatter::take(source, std::mem::take(&mut block.metadata), diagnostics);
    let file = source.path().strip_prefix("spec/docs/").unwrap_or(source.path());
    let mut lower = Lower { source, layout, schemas, names: BTreeMap::new(), diagnostics };
    lower.check_contents(&block);
    lower.check_end(&block);
    Document {
        file: file.to_owned(),
        layout,
        title: block.title.map(|title| title.value),
        source: front.source.take(),
        last_updated: front.last_updated.take(),
        metadata: front.further,
        introduction: join(&block.introduction),
        sections: block.sections.into_iter().map(section).collect(),
        events: lower.events(block.events),
        schemas: lower.schemas(block.schemas),
    }
}

#[derive(Default)]
struct FrontMatter {
    source: Option<String>,
    last_updated: Option<String>,
    further: Vec<(String, String)>,
}

impl FrontMatter {
    fn take(source: &Arc<Source>, pairs: Vec<(Spanned, Spanned)>, diagnostics: &mut Diagnostics) -> Self {
        let mut front = Self::default();
        let mut seen = BTreeSet::new();
        for (key, value) in pairs {
            if !seen.insert(key.value.clone()) {
                let message = format!("the key `{}` appears twice in the front matter", key.value);
                diagnostics.push(Diagnostic::new(source, key.span, message).label("expected each key once"));
                continue;
            }
            match key.value.as_str() {
                "source" => front.source = Some(value.value),
                "last_updated" => {
                    if !is_timestamp(&value.value) {
                        let message = format!("found `{}` after `last_updated`", value.value);
                        diagnostics
                            .push(Diagnostic::new(source, value.span, message).label("expected an RFC 3339 timestamp"));
                    }
                    front.last_updated = Some(value.value);
                }
                _ => front.further.push((key.value, value.value)),
            }
        }
        front
    }
}

fn section(block: SectionBlock) -> Section {
    Section { title: block.title.value, text: join(&block.prose) }
}

struct Lower<'a> {
    source: &'a Arc<Source>,
    layout: Layout,
    schemas: BTreeSet<String>,
    /// The spans of types that are unknown names, by the offset of their properties' names.
    names: BTreeMap<usize, Span>,
    diagnostics: &'a mut Diagnostics,
}

impl Lower<'_> {
    fn error(&mut self, span: &Span, message: impl Into<String>, expected: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(self.source, span.clone(), message).label(expected));
    }

    /// Compares the events with the table of contents. If an event is missing, the page is truncated. If an event is on
    /// another channel, the heading of its channel is missing.
    fn check_contents(&mut self, block: &DocumentBlock) {
        let events: BTreeMap<&str, &EventBlock> =
            block.events.iter().map(|event| (event.event_type.value.as_str(), event)).collect();
        for entry in &block.contents {
            let listed = &entry.event_type;
            let Some(event) = events.get(listed.value.as_str()) else {
                let message = format!("the table of contents lists `{}`, which this page does not have", listed.value);
                self.error(&listed.span, message, "expected an event of this page; is the page truncated?");
                continue;
            };
            let name = |channel: &Option<Spanned>| channel.as_ref().map(|channel| channel.value.clone());
            if let Some(expected) =
                name(&entry.channel).filter(|expected| name(&event.channel).as_ref() != Some(expected))
            {
                let found =
                    name(&event.channel).map_or("no channel".to_owned(), |channel| format!("the channel `{channel}`"));
                let message =
                    format!("the event `{}` is on {found}, and on `{expected}` in the table of contents", listed.value);
                self.error(
                    &event.event_type.span,
                    message,
                    format!("expected the heading `## Events published on the `{expected}` channel` before it"),
                );
            }
        }
    }

    /// Reports an event without an example at the end of a page without schemas. Such a page is probably truncated.
    fn check_end(&mut self, block: &DocumentBlock) {
        let last = block.events.last().filter(|last| last.example.is_none() && block.schemas.is_empty());
        if let Some(last) = last.filter(|_| self.layout == Layout::Markdown) {
            let message = format!("the event `{}` has no example", last.event_type.value);
            let line = self.source.line_at(last.event_type.span.start);
            self.error(&line, message, "expected `**Example**` and JSON after its payload");
        }
    }

    fn events(&mut self, blocks: Vec<EventBlock>) -> Vec<Event> {
        if blocks.is_empty() {
            let first = self.source.line_at(0);
            self.error(&first, format!("this {} page has no event", self.layout.name()), "expected at least one event");
        }
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for block in &blocks {
            let line = self.source.line_number(block.event_type.span.start);
            if let Some(first) = seen.insert(block.event_type.value.clone(), line) {
                let message = format!("the event `{}` appears twice on this page", block.event_type.value);
                self.error(
                    &block.event_type.span,
                    message,
                    format!("expected it once; it first appears at line {first}"),
                );
            }
        }
        blocks.into_iter().map(|block| self.event(block)).collect()
    }

    fn event(&mut self, block: EventBlock) -> Event {
        let example = block.example.and_then(|block| self.example(block));
        let payload = block.payload.unwrap_or_default();
        let properties = self.properties(payload.properties);
        if let Some(cut) = &payload.truncated {
            self.error(cut, "the payload itself is truncated", "expected a table of properties");
        }
        if !payload.options.is_empty() {
            self.error(
                &block.event_type.span,
                "the payload itself is one of several",
                "expected a table of properties",
            );
        }
        let seen: Vec<&Value> = example.iter().map(|example| &*example.value).collect();
        self.check_names(&properties, &seen);
        Event {
            event_type: block.event_type.value,
            section: text(block.section),
            channel: text(block.channel),
            title: text(block.title),
            action: text(block.action),
            visibility: text(block.visibility),
            stability: text(block.stability),
            deprecated: block.deprecated.is_some(),
            not_deprecated: block.not_deprecated,
            deprecated_since: text(block.since),
            sunset: text(block.sunset),
            successor_inferred: block.successor.is_some(),
            successor: text(block.successor),
            unresolved: block.unresolved,
            description: join(&block.description),
            properties,
            example,
            origin: SourceSpan::at(block.event_type.span),
            ..Event::default()
        }
    }

    fn example(&mut self, block: ExampleBlock) -> Option<Example> {
        let json = &block.json;
        match crate::json::read(&json.value) {
            Ok(value) if value.is_object() => {
                Some(Example { title: text(block.title), value: value.into(), origin: SourceSpan::at(block.json.span) })
            }
            Ok(_) => {
                self.error(&json.span, "this example is not a JSON object", "expected `{ ... }`");
                None
            }
            Err(error) => {
                let at = offset_of(&json.value, error.line(), error.column()) + json.span.start;
                let message = format!("this example is not valid JSON: {}", without_place(&error.to_string()));
                let expected = if error.is_data() { "expected each key once" } else { "expected valid JSON" };
                self.error(&(at..at + 1), message, expected);
                None
            }
        }
    }

    fn schemas(&mut self, blocks: Vec<SchemaBlock>) -> Vec<Schema> {
        let mut seen = BTreeSet::new();
        for block in &blocks {
            if !seen.insert(block.name.value.clone()) {
                let message = format!("the schema `{}` appears twice on this page", block.name.value);
                self.error(&block.name.span, message, "expected each schema once");
            }
        }
        blocks.into_iter().map(|block| self.schema(block)).collect()
    }

    fn schema(&mut self, block: SchemaBlock) -> Schema {
        let words = block.type_words.unwrap_or_else(|| Spanned::new("object", block.name.span.clone()));
        let children = block.children.unwrap_or_default();
        let known = !children.properties.is_empty() || children.truncated.is_some();
        let r#type = self.read_type(&words, known);
        let properties = self.properties(children.properties);
        Schema {
            name: block.name.value,
            r#type,
            description: join(&block.description),
            properties,
            truncated: children.truncated.is_some(),
            origin: SourceSpan::at(block.name.span),
        }
    }

    fn properties(&mut self, blocks: Vec<PropertyBlock>) -> Vec<Property> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for block in &blocks {
            let line = self.source.line_number(block.name.span.start);
            if let Some(first) = seen.insert(block.name.value.clone(), line) {
                let message = format!("the property `{}` appears twice in one list", block.name.value);
                self.error(&block.name.span, message, format!("expected it once; it first appears at line {first}"));
            }
        }
        blocks.into_iter().map(|block| self.property(block)).collect()
    }

    fn property(&mut self, block: PropertyBlock) -> Property {
        let StatedFacts { allowed, metadata, underlying, unresolved, not_deprecated, examples } = block.stated;
        let facts = self.description(&block.description, allowed, metadata);
        let mut children = block.children.unwrap_or_default();
        let known = !children.properties.is_empty() || children.truncated.is_some() || !facts.allowed.is_empty();
        let errors = self.diagnostics.len();
        let r#type = self.read_type(&block.type_words, known);
        let is_named = matches!(r#type.item(), Type::Named(name) if !known && !self.schemas.contains(name));
        if is_named && self.diagnostics.len() == errors {
            self.names.insert(block.name.span.start, block.type_words.span.clone());
        }
        name_options(&r#type, &mut children.options);
        self.check_children(&block.type_words, &r#type, &children);
        let prose = facts.prose;
        Property {
            name: block.name.value,
            r#type,
            underlying,
            required: block.required,
            deprecated: block.deprecated.is_some(),
            not_deprecated,
            examples: examples.into_iter().map(SourceSpan::at).collect(),
            allowed: facts.allowed,
            metadata: facts.metadata,
            truncated: children.truncated.is_some(),
            unresolved,
            description: prose,
            properties: self.properties(children.properties),
            options: self.properties(children.options),
            origin: SourceSpan::at(block.name.span),
            ..Property::default()
        }
    }

    fn read_type(&mut self, words: &Spanned, known: bool) -> Type {
        let Some(r#type) = types::read(&words.value) else {
            self.unknown_type(words, &words.value);
            return Type::Any;
        };
        if let Type::Named(name) = r#type.item()
            && self.layout != Layout::Asyncapi
            && !self.schemas.contains(name)
            && (types::is_misspelled(name) || !known && !name.contains(char::is_uppercase))
        {
            self.unknown_type(words, name);
        }
        r#type
    }

    /// Checks unknown names of types: names without a schema, a list of properties or allowed values. Such a name can
    /// only be an object. If the example shows another value, the name is a misspelled type word.
    fn check_names(&mut self, properties: &[Property], examples: &[&Value]) {
        for property in properties {
            let items = values_of(property, examples);
            let words = property.origin.span.as_ref().and_then(|place| self.names.get(&place.start)).cloned();
            if let (Some(words), Type::Named(name)) = (words, property.r#type.item())
                && items.iter().any(|item| !item.is_object())
            {
                self.unknown_type(&Spanned::new(name.as_str(), words), name);
            }
            self.check_names(&property.properties, &items);
        }
    }

    fn unknown_type(&mut self, words: &Spanned, word: &str) {
        let (message, expected) = types::unknown(word);
        self.error(&words.span, message, expected);
    }

    fn check_children(&mut self, words: &Spanned, r#type: &Type, children: &PropertiesBlock) {
        let has_any = !children.properties.is_empty() || children.truncated.is_some();
        if has_any && matches!(r#type.item(), Type::String | Type::Integer | Type::Number | Type::Boolean) {
            let message = format!("a value of the type `{}` has properties", words.value);
            self.error(&words.span, message, "expected an object, or an array of objects");
        }
        if let Type::OneOf(names) = r#type.item() {
            let options: Vec<_> = children.options.iter().map(|option| option.name.value.clone()).collect();
            if !options.is_empty() && options != *names {
                let message = format!("the options of `{}` are {}", words.value, options.join(", "));
                self.error(&words.span, message, "expected an option for each name, in their order");
            }
        } else if let Some(option) = children.options.first() {
            let message = format!("options follow the type `{}`", words.value);
            self.error(&option.name.span, message, "expected `oneOf(a | b)` as the type");
        }
    }
}

/// Names the truncated options, such as `Option 1`, as the type does.
fn name_options(r#type: &Type, options: &mut [PropertyBlock]) {
    let Type::OneOf(names) = r#type.item() else { return };
    for (number, (option, name)) in (1..).zip(options.iter_mut().zip(names)) {
        let is_truncated = option.children.as_ref().is_some_and(|children| children.truncated.is_some());
        if is_truncated && option.name.value == format!("Option {number}") {
            option.name.value.clone_from(name);
        }
    }
}

fn text(spanned: Option<Spanned>) -> Option<String> {
    spanned.map(|spanned| spanned.value)
}
