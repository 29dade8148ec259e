//! Schemas: merges their parts, and makes properties of them.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::begin;
use super::events::Reader;
use super::grammar::SCHEMA;
use crate::json_span::{Json, Member, Node};
use crate::model::{METADATA_KEYS, Type, Unresolved};
use crate::pages::block::{PropertiesBlock, PropertyBlock, Spanned, StatedFacts};
use crate::pages::{MAX_NESTED, types};
use crate::source::Span;

const SCHEMAS: &str = "#/components/schemas/";
/// Keys that describe an array as a whole. On `items`, they are not facts of the property.
const OF_THE_WHOLE: [&str; 7] = ["default", "readOnly", "writeOnly", "nullable", "minItems", "maxItems", "uniqueItems"];

/// The merged parts of a schema.
#[derive(Clone, Default)]
pub(super) struct Merged<'d> {
    /// The JSON type, and the span that states it.
    kind: Option<(&'d str, Span)>,
    pub(super) properties: IndexMap<&'d str, &'d Member>,
    pub(super) required: BTreeSet<&'d str>,
    items: Option<&'d Node>,
    pub(super) options: &'d [Node],
    allowed: Vec<String>,
    metadata: IndexMap<&'d str, Value>,
    description: Option<Spanned>,
    /// The advice about a deprecated property.
    advice: Option<Spanned>,
    deprecated: Option<(bool, Span)>,
    examples: Vec<Span>,
    pub(super) unresolved: Option<Unresolved>,
    /// The offsets of the schemas that references led to.
    followed: Vec<usize>,
}

impl Merged<'_> {
    /// The JSON type that is stated, or else the one that other keys imply.
    pub(super) fn kind(&self) -> Option<&str> {
        if let Some((kind, _)) = &self.kind {
            return Some(kind);
        }
        if !self.properties.is_empty() {
            Some("object")
        } else if self.items.is_some() {
            Some("array")
        } else {
            kind_of(&self.allowed)
        }
    }

    fn is_nullable(&mut self) {
        self.metadata.insert("nullable", true.into());
    }
}

/// The JSON type of allowed values without a `type`.
fn kind_of(allowed: &[String]) -> Option<&'static str> {
    let is_all = |fits: fn(&str) -> bool| !allowed.is_empty() && allowed.iter().all(|value| fits(value));
    if is_all(|value| value.parse::<i64>().is_ok()) {
        Some("integer")
    } else if is_all(|value| value.parse::<f64>().is_ok()) {
        Some("number")
    } else if is_all(|value| matches!(value, "true" | "false")) {
        Some("boolean")
    } else {
        is_all(|_| true).then_some("string")
    }
}

/// The value of a schema: everything of a property except its name.
struct Shape {
    /// The words for the type, and the words for the type without names of schemas.
    words: String,
    json: String,
    at: Span,
    children: Option<PropertiesBlock>,
    facts: StatedFacts,
    description: Vec<Spanned>,
    deprecated: Option<Span>,
}

impl<'d> Reader<'d, '_> {
    /// Merges the parts of a schema.
    pub(super) fn merge(&mut self, schema: &'d Node) -> Merged<'d> {
        let mut merged = Merged::default();
        self.add(&mut merged, schema, &mut Vec::new());
        merged
    }

    /// The properties of an object.
    pub(super) fn properties(&mut self, merged: &Merged<'d>, depth: usize) -> Vec<PropertyBlock> {
        let fresh: Vec<_> = merged.followed.iter().copied().filter(|at| self.open.insert(*at)).collect();
        let properties = merged.properties.iter().map(|(name, member)| {
            if name.is_empty() {
                self.error(&member.key, "found a property without a name", "expected the name on the wire");
            }
            let shape = self.shape(Merged::default(), &member.value, depth);
            block(Spanned::new(*name, member.key.clone()), merged.required.contains(name), shape)
        });
        let properties = properties.collect();
        fresh.iter().for_each(|at| {
            self.open.remove(at);
        });
        properties
    }

    /// Adds the keys of a schema: first the target of its reference, then the parts of its `allOf`, then its own.
    /// `path` has the references that led here.
    fn add(&mut self, merged: &mut Merged<'d>, schema: &'d Node, path: &mut Vec<usize>) {
        let Some(members) = schema.object().filter(|_| self.spend(schema)) else { return };
        if path.len() > MAX_NESTED {
            let message = format!("found more than {MAX_NESTED} references in a chain");
            return self.error(&begin(schema), message, "expected the end of the chain");
        }
        if let Some(reference) = members.get("$ref") {
            self.follow(merged, &reference.value, path);
        }
        for part in members.get("allOf").and_then(|parts| parts.value.items()).unwrap_or_default() {
            self.add(merged, part, path);
        }
        for (key, member) in members {
            self.take(merged, key, &member.value);
        }
    }

    fn follow(&mut self, merged: &mut Merged<'d>, reference: &'d Node, path: &mut Vec<usize>) {
        let Some(pointer) = reference.text() else { return };
        let Some(target) = self.find(pointer) else {
            merged.unresolved = Some(Unresolved::Missing);
            return;
        };
        let at = target.span.start;
        if !self.is_of(target, SCHEMA.noun) {
            let message = format!("`{pointer}` is not {}", SCHEMA.noun);
            return self.error(&reference.span, message, "expected a reference to a schema");
        }
        if self.open.contains(&at) || path.contains(&at) {
            merged.unresolved = Some(Unresolved::Cyclic);
            let kind = target.get("type").and_then(Node::text).unwrap_or("object");
            merged.kind.get_or_insert((kind, reference.span.clone()));
            return;
        }
        merged.followed.push(at);
        path.push(at);
        self.add(merged, target, path);
        path.pop();
    }

    /// Adds one member of a schema. It overrides members that were added before.
    fn take(&mut self, merged: &mut Merged<'d>, key: &'d str, value: &'d Node) {
        match key {
            "type" => match &value.json {
                Json::String(kind) => merged.kind = Some((kind, value.span.clone())),
                Json::Array(kinds) => self.take_kinds(merged, kinds),
                _ => {}
            },
            "properties" => {
                let members = value.object().into_iter().flatten();
                merged.properties.extend(members.map(|(name, member)| (name.as_str(), member)));
            }
            "required" => merged.required.extend(value.items().into_iter().flatten().filter_map(Node::text)),
            "items" => merged.items = Some(value),
            "oneOf" | "anyOf" => merged.options = value.items().unwrap_or_default(),
            "enum" => self.take_values(merged, value.items().unwrap_or_default()),
            "const" => self.take_values(merged, std::slice::from_ref(value)),
            "description" => set_text(&mut merged.description, value),
            "example" => merged.examples.push(value.span.clone()),
            "examples" => {
                merged.examples.extend(value.items().into_iter().flatten().map(|example| example.span.clone()));
            }
            "x-qlik-deprecated-description" => set_text(&mut merged.advice, value),
            "deprecated" | "x-qlik-deprecated" => {
                if let Json::Bool(is) = value.json {
                    merged.deprecated = Some((is, value.span.clone()));
                }
            }
            _ if METADATA_KEYS.contains(&key) => {
                merged.metadata.insert(key, value.to_value());
            }
            _ => {}
        }
    }

    /// Adds a list of types: one type that can be null, or several types, which are `any`.
    fn take_kinds(&mut self, merged: &mut Merged<'d>, kinds: &'d [Node]) {
        let named: Vec<_> = kinds.iter().filter_map(|kind| Some((kind.text()?, kind.span.clone()))).collect();
        if named.iter().any(|(kind, _)| *kind == "null") {
            merged.is_nullable();
        }
        let mut others = named.into_iter().filter(|(kind, _)| *kind != "null");
        merged.kind = others.next().filter(|_| others.next().is_none());
    }

    fn take_values(&mut self, merged: &mut Merged<'d>, values: &'d [Node]) {
        let mut allowed: Vec<String> = Vec::new();
        let mut seen = BTreeSet::new();
        for value in values {
            let text = match &value.json {
                Json::String(text) => text.clone(),
                Json::Number(number) => number.to_string(),
                Json::Bool(is) => is.to_string(),
                Json::Null => {
                    merged.is_nullable();
                    continue;
                }
                Json::Array(_) | Json::Object(_) => {
                    let message = format!("found {} as an allowed value", value.kind());
                    self.error(&value.span, message, "expected a text, a number, or a boolean");
                    continue;
                }
            };
            if seen.insert(text.clone()) {
                allowed.push(text);
            } else {
                self.error(&value.span, format!("found the allowed value `{text}` twice"), "expected each value once");
            }
        }
        merged.allowed = allowed;
    }

    /// The value of a schema; `merged` has the keys that were added before.
    fn shape(&mut self, mut merged: Merged<'d>, schema: &'d Node, depth: usize) -> Shape {
        if depth > MAX_NESTED {
            self.budget = 0;
            let message = format!("found properties nested more than {MAX_NESTED} deep");
            self.error(&begin(schema), message, "expected an end of the nesting");
        }
        self.add(&mut merged, schema, &mut Vec::new());
        let fresh: Vec<_> = merged.followed.iter().copied().filter(|at| self.open.insert(*at)).collect();
        let shape = self.shape_of(merged, schema, depth);
        fresh.iter().for_each(|at| {
            self.open.remove(at);
        });
        shape
    }

    fn shape_of(&mut self, mut merged: Merged<'d>, schema: &'d Node, depth: usize) -> Shape {
        let name = self.name_of(schema);
        if let Some(titles) = self.constants(merged.options) {
            merged.allowed = titles;
            merged.options = &[];
            merged.kind = Some(("string", begin(schema)));
        }
        self.check(&merged);
        let mut shape = Shape::new(&merged, schema);
        let kind = merged.kind();
        if !merged.options.is_empty() {
            let options = self.options(&merged, depth);
            let names: Vec<_> = options.iter().map(|option| option.name.value.as_str()).collect();
            shape.words = format!("oneOf({})", names.join(" | "));
            shape.json.clone_from(&shape.words);
            shape.children = Some(PropertiesBlock { options, ..PropertiesBlock::default() });
        } else if kind == Some("array") {
            self.array(&mut shape, merged.items, name, depth);
        } else {
            shape.json = kind.filter(|kind| *kind != "null").unwrap_or("any").to_owned();
            shape.words = name.filter(|_| kind == Some("object")).map_or_else(|| shape.json.clone(), str::to_owned);
            if kind == Some("object") && !merged.properties.is_empty() {
                let properties = self.properties(&merged, depth + 1);
                shape.children = Some(PropertiesBlock { properties, ..PropertiesBlock::default() });
            }
            shape.facts.underlying = (shape.words != shape.json && shape.children.is_none()).then_some(Type::Object);
        }
        shape
    }

    /// Checks that only objects have properties, and that only arrays have items.
    fn check(&mut self, merged: &Merged<'d>) {
        let Some(kind) = merged.kind().filter(|_| merged.options.is_empty()) else { return };
        let property = merged.properties.values().next().map(|member| member.key.clone());
        if let Some(span) = property.filter(|_| kind != "object") {
            self.error(&span, format!("a value of the type `{kind}` has properties"), "expected an object");
        }
        if let Some(items) = merged.items.filter(|_| kind != "array") {
            self.error(&begin(items), format!("a value of the type `{kind}` has items"), "expected an array");
        }
    }

    /// An array. The facts of its items are facts of the property, except for those that an array itself can have.
    fn array(&mut self, shape: &mut Shape, items: Option<&'d Node>, name: Option<&'d str>, depth: usize) {
        match items {
            Some(items) => {
                let item = self.shape(Merged::default(), items, depth + 1);
                shape.take_items(item);
            }
            None => {
                shape.json = Type::Any.array().to_string();
                shape.words.clone_from(&shape.json);
            }
        }
        if let Some(name) = name {
            shape.words = format!("{name}[]");
            shape.facts.underlying = types::read(&shape.json);
        }
    }

    /// The options of a `oneOf`. The keys beside it are added to each of them.
    fn options(&mut self, merged: &Merged<'d>, depth: usize) -> Vec<PropertyBlock> {
        let option = |(at, option): (usize, &'d Node)| {
            let base = Merged {
                properties: merged.properties.clone(),
                required: merged.required.clone(),
                ..Merged::default()
            };
            let shape = self.shape(base, option, depth + 1);
            let name = self.name_of(option).map_or_else(|| format!("Option {}", at + 1), str::to_owned);
            block(Spanned::new(name, begin(option)), false, shape)
        };
        merged.options.iter().enumerate().map(option).collect()
    }

    /// The titles of options that are the values of an enumeration.
    fn constants(&mut self, options: &'d [Node]) -> Option<Vec<String>> {
        let is_constant = |option: &Node| option.get("x-qlik-const").is_some();
        if options.is_empty() || !options.iter().any(is_constant) {
            return None;
        }
        let mut titles: Vec<String> = Vec::new();
        for option in options {
            match option.get("title").and_then(Node::text).filter(|_| is_constant(option)) {
                Some(title) if titles.iter().any(|known| known == title) => {
                    let message = format!("found the allowed value `{title}` twice");
                    self.error(&begin(option), message, "expected each value once");
                }
                Some(title) => titles.push(title.to_owned()),
                None => self.error(
                    &begin(option),
                    "found an option of another kind among values",
                    "expected `title` and `x-qlik-const`, as in the other options",
                ),
            }
        }
        Some(titles)
    }

    /// The name of the type: that of the schema's reference, or of the first reference in its `allOf`, unless there is
    /// a `type` beside it.
    fn name_of(&self, schema: &'d Node) -> Option<&'d str> {
        let members = schema.object().filter(|members| !members.contains_key("type"))?;
        if let Some(reference) = members.get("$ref") {
            let pointer = reference.value.text()?;
            let name = pointer.strip_prefix(SCHEMAS).filter(|_| self.find(pointer).is_some())?;
            return (types::read(name) == Some(Type::Named(name.to_owned()))).then_some(name);
        }
        members.get("allOf")?.value.items()?.iter().find_map(|part| self.name_of(part))
    }

    /// Whether another schema can be read. The schemas of a small document can be endless when they are expanded.
    fn spend(&mut self, schema: &Node) -> bool {
        if self.budget == 1 {
            self.error(
                &begin(schema),
                "the schemas of this document are too large when their references are expanded",
                "expected fewer nested references",
            );
        }
        self.budget = self.budget.saturating_sub(1);
        self.budget > 0
    }
}

impl Shape {
    fn new(merged: &Merged<'_>, schema: &Node) -> Self {
        let is_deprecated = merged.deprecated.clone().filter(|(is, _)| *is);
        let metadata = merged.metadata.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        Self {
            words: String::new(),
            json: String::new(),
            at: merged.kind.as_ref().map_or_else(|| begin(schema), |(_, at)| at.clone()),
            children: None,
            facts: StatedFacts {
                allowed: merged.allowed.clone(),
                metadata,
                underlying: None,
                unresolved: merged.unresolved,
                examples: merged.examples.clone(),
                not_deprecated: merged.deprecated.as_ref().is_some_and(|(is, _)| !is),
            },
            description: merged.description.iter().chain(&merged.advice).cloned().collect(),
            deprecated: is_deprecated.map(|(_, at)| at),
        }
    }

    fn take_items(&mut self, item: Self) {
        self.words = format!("{}[]", item.words);
        self.json = format!("{}[]", item.json);
        self.children = item.children;
        self.deprecated = self.deprecated.take().or(item.deprecated);
        if self.description.is_empty() {
            self.description = item.description;
        }
        let facts = &mut self.facts;
        facts.underlying = item.facts.underlying;
        facts.unresolved = facts.unresolved.or(item.facts.unresolved);
        facts.examples.extend(item.facts.examples);
        if facts.allowed.is_empty() {
            facts.allowed = item.facts.allowed;
        }
        for (key, value) in item.facts.metadata {
            let is_known = facts.metadata.iter().any(|(known, _)| *known == key);
            if !is_known && !OF_THE_WHOLE.contains(&key.as_str()) {
                facts.metadata.push((key, value));
            }
        }
    }
}

fn block(name: Spanned, required: bool, shape: Shape) -> PropertyBlock {
    PropertyBlock {
        name,
        type_words: Spanned::new(shape.words, shape.at),
        required,
        deprecated: shape.deprecated,
        description: shape.description,
        children: shape.children,
        stated: shape.facts,
    }
}

fn set_text(text: &mut Option<Spanned>, value: &Node) {
    if let Some(spanned) = value.text().filter(|spanned| !spanned.trim().is_empty()) {
        *text = Some(Spanned::new(spanned, value.span.clone()));
    }
}
