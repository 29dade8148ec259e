//! Reads the YAML of the spec into the model. An unknown key is an error at its position.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, de};
use serde_json::Value;

use super::{FORMAT, yaml_error};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::catalogue::{DocumentRef, Page};
use crate::model::default_source::{DefaultSources, complete};
use crate::model::{
    Correction, Event, Example, Inferred, Layout, METADATA_KEYS, Property, Section, SourceSpan, Type, Unresolved,
};
use crate::source::Source;
use crate::truncate::truncate;

/// Reads the spec of a page; `None` and an error if it is malformed.
pub fn load(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Page> {
    if let Some(error) = other_format(source) {
        diagnostics.push(error);
        return None;
    }
    read_yaml::<PageYaml>(source, diagnostics).map(PageYaml::into_model)
}

/// The error of a spec in another format than this version reads. It is checked first, since the keys can differ.
fn other_format(source: &Arc<Source>) -> Option<Diagnostic> {
    let line = source.lines().find(|line| source.slice(line).starts_with("format:"));
    let found = line.as_ref().map(|line| source.slice(line).trim_start_matches("format:").trim());
    let found = match found {
        Some(found) if found == FORMAT.to_string() => return None,
        Some(found) => format!("format {}", truncate(found, 20)),
        None => "no format".to_owned(),
    };
    let message = format!("found a spec with {found}; this version reads format {FORMAT}");
    let span = line.unwrap_or_else(|| source.line_at(0));
    Some(
        Diagnostic::new(source, span, message)
            .help("run `cargo xtask regen`; only specs of one format can be compared"),
    )
}

/// Reads a YAML file into a type; `None` and an error at its position if it does not fit.
pub fn read_yaml<T: de::DeserializeOwned>(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<T> {
    if let Some(at) = too_deep(source) {
        diagnostics.push(
            Diagnostic::new(source, at..at + 1, format!("found values nested more than {MAX_NESTED} deep"))
                .label("expected an end of the nesting"),
        );
        return None;
    }
    match serde_yaml::from_str(source.text()) {
        Ok(read) => Some(read),
        Err(error) => {
            diagnostics.push(yaml_error::explain(source, error));
            None
        }
    }
}

/// The format version of a page of the spec. The first version had no key for it.
///
/// `None` if the value of the key is not a number.
#[must_use]
pub fn format_of(text: &str) -> Option<u32> {
    match text.lines().find_map(|line| line.strip_prefix("format:")) {
        Some(version) => version.trim().parse().ok(),
        None => Some(1),
    }
}

/// The deepest nesting of values. The time to parse YAML grows with the square of it.
const MAX_NESTED: usize = 128;

/// The offset at which the file nests more brackets, or a line more lists, than any file needs.
fn too_deep(source: &Source) -> Option<usize> {
    let mut brackets = Brackets::default();
    source.lines().find_map(|line| {
        let text = source.slice(&line);
        let dashes = text.split(' ').take_while(|word| matches!(*word, "-" | "?" | "")).count();
        let too_deep = brackets.too_deep(text).or((dashes > 2 * MAX_NESTED).then_some(0))?;
        Some(line.start + too_deep)
    })
}

/// The open brackets of a file, without those in quoted texts.
#[derive(Default)]
struct Brackets {
    open: usize,
    /// Whether it is unknown what is quoted, since a text may have several lines. Then all brackets count.
    is_unsure: bool,
}

impl Brackets {
    /// Reads a line. Returns the offset at which too many brackets are open.
    fn too_deep(&mut self, line: &str) -> Option<usize> {
        // The last character that is not a blank, if a value can follow it. It can at the start of a line.
        let mut before = Some('-');
        let mut chars = line.char_indices();
        while let Some((at, c)) = chars.next() {
            let rest = chars.as_str();
            let starts = before.is_some_and(|c| c != ',' || self.open > 0);
            match c {
                ' ' => continue,
                '"' | '\'' if starts => match quoted(rest, c) {
                    Some(length) if !self.is_unsure => chars = in_line(line, at + 1 + length),
                    found => self.is_unsure |= found.is_none(),
                },
                '&' | '!' if starts => self.is_unsure = true,
                '[' | '{' if starts => self.open += 1,
                ']' | '}' => self.open = self.open.saturating_sub(1),
                _ => {}
            }
            if self.open > MAX_NESTED {
                return Some(at);
            }
            let is_before_blank = rest.is_empty() || rest.starts_with(' ');
            let can_precede = match c {
                '[' | '{' | ',' => true,
                ':' => self.open > 0 || is_before_blank,
                '-' | '?' => starts && is_before_blank,
                _ => false,
            };
            before = can_precede.then_some(c);
        }
        None
    }
}

/// The characters of a line from an offset, with their offsets in the line.
fn in_line(line: &str, at: usize) -> std::str::CharIndices<'_> {
    let mut chars = line.char_indices();
    while chars.offset() < at && chars.next().is_some() {}
    chars
}

/// The length of a quoted text with its last quote, if it ends on its line.
fn quoted(rest: &str, quote: char) -> Option<usize> {
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' if quote == '"' => drop(chars.next()),
            _ if c != quote => {}
            _ if quote == '\'' && chars.next_if(|(_, next)| *next == quote).is_some() => {}
            _ => return Some(at + c.len_utf8()),
        }
    }
    None
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageYaml {
    #[serde(rename = "format")]
    _format: u32,
    page: String,
    title: Option<String>,
    source: Option<String>,
    #[serde(default)]
    documents: Vec<DocumentYaml>,
    introduction: Option<String>,
    #[serde(default)]
    sections: Vec<SectionYaml>,
    #[serde(default)]
    events: Vec<EventYaml>,
}

impl PageYaml {
    fn into_model(self) -> Page {
        let documents: Vec<_> = self.documents.into_iter().map(|one| one.document.into_model()).collect();
        let mut events: Vec<_> = self.events.into_iter().map(EventYaml::into_model).collect();
        for event in &mut events {
            if event.documents.is_empty() && event.kept.is_none() {
                event.documents = documents.iter().map(|one| one.file.clone()).collect();
            }
            describe(&documents, event);
            complete(&documents, event);
        }
        Page {
            name: self.page,
            title: self.title,
            source: self.source,
            introduction: self.introduction,
            sections: self.sections.into_iter().map(|one| Section { title: one.title, text: one.text }).collect(),
            documents,
            events,
        }
    }
}

/// Sets the description of an event without a describing document to the summary of the changelog.
fn describe(documents: &[DocumentRef], event: &mut Event) {
    if DefaultSources::of(documents, &event.documents).newest().is_none() && event.kept.is_none() {
        event.description.clone_from(&event.announced);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentYaml {
    document: DocumentFacts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFacts {
    file: String,
    layout: LayoutYaml,
    date: Option<String>,
    sentences: Option<Own>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Own {
    Own,
}

impl DocumentFacts {
    fn into_model(self) -> DocumentRef {
        let own_sentences = matches!(self.sentences, Some(Own::Own));
        DocumentRef { file: self.file, layout: self.layout.0, date: self.date, own_sentences }
    }
}

struct LayoutYaml(Layout);

impl<'de> Deserialize<'de> for LayoutYaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let layout = Layout::ALL.into_iter().find(|layout| layout.name() == name);
        layout
            .map(Self)
            .ok_or_else(|| D::Error::unknown_variant(&name, &["markdown", "asyncapi", "bullets", "flat", "changelog"]))
    }
}

struct TypeYaml(Type);

impl<'de> Deserialize<'de> for TypeYaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Type::parse(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format_args!("found the type `{}`", truncate(&text, 60))))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionYaml {
    title: String,
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventYaml {
    r#type: String,
    #[serde(default)]
    documents: Vec<String>,
    section: Option<String>,
    announced: Option<String>,
    channel: Option<String>,
    title: Option<String>,
    action: Option<String>,
    visibility: Option<String>,
    stability: Option<String>,
    #[serde(default)]
    deprecated: bool,
    since: Option<String>,
    sunset: Option<String>,
    successor: Option<String>,
    inferred: Option<InferredEventYaml>,
    unresolved: Option<UnresolvedYaml>,
    #[serde(default)]
    from: BTreeMap<String, String>,
    #[serde(default)]
    corrected: Pairs,
    kept: Option<String>,
    description: Option<String>,
    #[serde(default)]
    properties: Vec<PropertyYaml>,
    example: Option<ExampleYaml>,
}

impl EventYaml {
    pub(crate) fn into_model(self) -> Event {
        Event {
            event_type: self.r#type,
            documents: self.documents,
            from: self.from.into_iter().collect(),
            section: self.section,
            announced: self.announced,
            channel: self.channel,
            title: self.title,
            action: self.action,
            visibility: self.visibility,
            stability: self.stability,
            deprecated: self.deprecated,
            not_deprecated: false,
            deprecated_since: self.since,
            sunset: self.sunset,
            successor_inferred: self.successor.is_none() && self.inferred.is_some(),
            successor: self.successor.or(self.inferred.map(|inferred| inferred.successor)),
            unresolved: self.unresolved.map(|why| why.0),
            description: self.description,
            properties: self.properties.into_iter().map(PropertyYaml::into_model).collect(),
            example: self.example.map(|one| Example {
                title: one.title,
                value: one.json.0.into(),
                origin: SourceSpan::default(),
            }),
            corrected: self.corrected.into_corrections(),
            kept: self.kept,
            origin: SourceSpan::default(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InferredEventYaml {
    successor: String,
}

struct UnresolvedYaml(Unresolved);

impl<'de> Deserialize<'de> for UnresolvedYaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let why = Unresolved::ALL.into_iter().find(|why| why.name() == name);
        why.map(Self).ok_or_else(|| D::Error::unknown_variant(&name, &["missing", "cyclic"]))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleYaml {
    title: Option<String>,
    json: JsonText,
}

struct JsonText(Value);

impl<'de> Deserialize<'de> for JsonText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        crate::json::read(&text).map(Self).map_err(D::Error::custom)
    }
}

/// A property, in the spec and in `keep` of the fixups.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PropertyYaml {
    property: Facts,
    #[serde(default)]
    from: BTreeMap<String, String>,
    #[serde(default)]
    corrected: Pairs,
    kept: Option<String>,
    description: Option<String>,
    #[serde(default)]
    properties: Vec<PropertyYaml>,
    #[serde(default)]
    options: Vec<PropertyYaml>,
}

impl PropertyYaml {
    pub(crate) fn into_model(self) -> Property {
        Property {
            description: self.description,
            properties: self.properties.into_iter().map(Self::into_model).collect(),
            options: self.options.into_iter().map(Self::into_model).collect(),
            corrected: self.corrected.into_corrections(),
            kept: self.kept,
            from: self.from.into_iter().collect(),
            ..self.property.0
        }
    }
}

/// The facts of a property, which are on one line.
struct Facts(Property);

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FactsVisitor).map(Self)
    }
}

struct FactsVisitor;

impl<'de> Visitor<'de> for FactsVisitor {
    type Value = Property;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the facts of a property: name, type, ...")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Property, A::Error> {
        let mut property = Property::default();
        let mut has_type = false;
        while let Some(key) = entries.next_key::<String>()? {
            match key.as_str() {
                "name" => property.name = entries.next_value()?,
                "type" => {
                    property.r#type = entries.next_value::<TypeYaml>()?.0;
                    has_type = true;
                }
                "is" => property.underlying = Some(entries.next_value::<TypeYaml>()?.0),
                "required" => property.required = entries.next_value()?,
                "deprecated" => property.deprecated = entries.next_value()?,
                "truncated" => property.truncated = entries.next_value()?,
                "unresolved" => property.unresolved = Some(entries.next_value::<UnresolvedYaml>()?.0),
                "allowed" => property.allowed = entries.next_value()?,
                "inferred" => property.inferred = entries.next_value::<InferredYaml>()?.into_model(),
                _ if METADATA_KEYS.contains(&key.as_str()) => property.metadata.push((key, entries.next_value()?)),
                _ => return Err(A::Error::unknown_field(&key, &["name", "type", "required", "allowed", "inferred"])),
            }
        }
        if property.name.is_empty() {
            return Err(A::Error::missing_field("name"));
        }
        if has_type { Ok(property) } else { Err(A::Error::missing_field("type")) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InferredYaml {
    format: Option<String>,
    items: Option<TypeYaml>,
}

impl InferredYaml {
    fn into_model(self) -> Inferred {
        Inferred { date_time: self.format.as_deref() == Some("date-time"), items: self.items.map(|items| items.0) }
    }
}

/// A mapping, in the order in which it is written.
#[derive(Default)]
struct Pairs(Vec<(String, Value)>);

impl Pairs {
    fn into_corrections(self) -> Vec<Correction> {
        self.0.into_iter().map(|(key, page)| Correction { key, page }).collect()
    }
}

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_json::Map::deserialize(deserializer).map(|map| Self(map.into_iter().collect()))
    }
}
