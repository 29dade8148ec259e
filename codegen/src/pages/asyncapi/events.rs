//! Events: from an operation to its channel and messages, and the facts of each message.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::grammar::{CHANNEL, MESSAGE, did_you_mean};
use super::{begin, spanned};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::json_span::{Json, Member, Node, escape};
use crate::pages::block::{EventBlock, PropertiesBlock, Spanned};
use crate::pages::is_event_type;
use crate::source::{Source, Span};

/// The most references in a chain to a message.
const MAX_STEPS: usize = 16;

/// Reads the events, in the order of the operations.
pub(super) fn read(
    root: &Node,
    places: Vec<(usize, &'static str)>,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<EventBlock> {
    let mut reader = Reader {
        root,
        places,
        source,
        diagnostics,
        reached: BTreeMap::new(),
        open: BTreeSet::new(),
        budget: 10_000 + source.text().len() / 16,
    };
    let events = members(root, "/operations").flat_map(|(_, operation)| reader.operation(&operation.value)).collect();
    reader.unreached();
    events
}

/// The state while the events of a document are read.
pub(super) struct Reader<'d, 'r> {
    pub(super) root: &'d Node,
    /// The offset and the noun of each object, in the order of the text.
    places: Vec<(usize, &'static str)>,
    source: &'r Arc<Source>,
    diagnostics: &'r mut Diagnostics,
    /// The offset of each message that an operation reaches, and the span of the reference.
    reached: BTreeMap<usize, Span>,
    /// The offsets of the schemas that are being read.
    pub(super) open: BTreeSet<usize>,
    /// The number of schemas that can still be read.
    pub(super) budget: usize,
}

/// The members of the object at a JSON pointer; none if there is no object.
fn members<'d>(root: &'d Node, pointer: &str) -> impl Iterator<Item = (&'d String, &'d Member)> {
    root.at(pointer).and_then(Node::object).into_iter().flatten()
}

impl<'d> Reader<'d, '_> {
    pub(super) fn error(&mut self, span: &Span, message: impl Into<String>, expected: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(self.source, span.clone(), message).label(expected));
    }

    fn operation(&mut self, operation: &'d Node) -> Vec<EventBlock> {
        let channel = operation.get("channel").and_then(|channel| self.target(channel, CHANNEL.noun));
        let messages = channel.and_then(|channel| channel.get("messages"));
        let references: Vec<&'d Node> = match operation.get("messages") {
            Some(listed) => listed.items().into_iter().flatten().collect(),
            None => messages.and_then(Node::object).into_iter().flatten().map(|(_, member)| &member.value).collect(),
        };
        if references.is_empty() && channel.is_some() {
            self.error(&begin(operation), "the operation has no message", "expected at least one message");
        }
        let mut events = Vec::new();
        for reference in references {
            let Some(message) = self.message(reference, messages) else { continue };
            if let Some(first) = self.reached.insert(message.span.start, reference.span.clone()) {
                let line = self.source.line_number(first.start);
                let expected = format!("expected one reference; line {line} already refers to it");
                self.error(&reference.span, "more than one operation refers to this message", expected);
                continue;
            }
            events.extend(self.event(message, operation, channel));
        }
        events
    }

    /// The message that a reference of an operation leads to, through the messages of the channel.
    fn message(&mut self, reference: &'d Node, of_channel: Option<&'d Node>) -> Option<&'d Node> {
        let mut node = reference;
        let mut is_of_channel = false;
        for _ in 0..MAX_STEPS {
            is_of_channel |= of_channel.is_none_or(|messages| messages.span.contains(&node.span.start));
            if node.get("$ref").is_some() {
                node = self.target(node, MESSAGE.noun)?;
                continue;
            }
            if !is_of_channel {
                let expected = "expected a reference to a message of the operation's channel";
                self.error(&reference.span, "the channel of this operation does not have this message", expected);
            }
            return Some(node);
        }
        let message = format!("found more than {MAX_STEPS} references in a chain");
        self.error(&reference.span, message, "expected a message at its end");
        None
    }

    /// The value at a JSON pointer of the document.
    pub(super) fn find(&self, pointer: &str) -> Option<&'d Node> {
        self.root.at(pointer.strip_prefix('#')?)
    }

    /// Whether the object at an offset is of a kind.
    pub(super) fn is_of(&self, node: &Node, noun: &str) -> bool {
        let known = self.places.binary_search_by_key(&node.span.start, |(at, _)| *at);
        known.ok().and_then(|known| self.places.get(known)).is_some_and(|(_, known)| *known == noun)
    }

    /// The object that a reference leads to, if it is of the expected kind.
    fn target(&mut self, reference: &'d Node, noun: &str) -> Option<&'d Node> {
        let member = reference.get("$ref")?;
        let pointer = member.text()?;
        let target = self.find(pointer).filter(|target| self.is_of(target, noun));
        if target.is_none() {
            let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
            let siblings = self.find(parent).and_then(Node::object).into_iter().flatten();
            let siblings = siblings.filter(|(_, sibling)| self.is_of(&sibling.value, noun));
            let known: Vec<_> = siblings.map(|(name, _)| format!("{parent}/{}", escape(name))).collect();
            let near = did_you_mean(pointer, known.iter().map(String::as_str));
            let message = format!("`{pointer}` is not {noun} of this document{near}");
            self.error(&member.span, message, format!("expected a reference to {noun}"));
        }
        target
    }

    fn event(&mut self, message: &'d Node, operation: &'d Node, channel: Option<&'d Node>) -> Option<EventBlock> {
        let name = spanned(message, "name")?;
        if !is_event_type(&name.value) {
            let expected = "expected an event type, such as `com.qlik.space.created`";
            self.error(&name.span, format!("`{}` is not an event type", name.value), expected);
        }
        let text = |key: &str| spanned(message, key);
        let mut event = EventBlock::new(name);
        event.channel = channel.and_then(|channel| spanned(channel, "address"));
        event.title = text("title").or_else(|| spanned(operation, "title"));
        event.action = spanned(operation, "action");
        event.visibility = text("x-qlik-visibility");
        event.stability = text("x-qlik-stability");
        let deprecated = message.get("x-qlik-deprecated");
        event.deprecated = deprecated.filter(|flag| flag.json == Json::Bool(true)).map(|flag| flag.span.clone());
        event.not_deprecated = deprecated.is_some_and(|flag| flag.json == Json::Bool(false));
        event.since = text("x-qlik-deprecated-version");
        event.sunset = text("x-qlik-deprecated-sunset");
        event.description = sentences(message);
        if event.description.is_empty() {
            event.description = sentences(operation);
        }
        if let Some(advice) = text("x-qlik-deprecated-description") {
            match successor(&advice, &event.event_type.value) {
                Some(successor) => event.successor = Some(Spanned::new(successor, advice.span.clone())),
                None => event.description.push(advice),
            }
        }
        self.payload(&mut event, message.get("payload")?);
        Some(event)
    }

    fn payload(&mut self, event: &mut EventBlock, schema: &'d Node) {
        let merged = self.merge(schema);
        event.unresolved = merged.unresolved;
        let properties = self.properties(&merged, 0);
        let problem = match merged.kind() {
            _ if !merged.options.is_empty() => Some("is one of several"),
            Some(kind) if kind != "object" => Some("is not an object"),
            _ if properties.is_empty() && merged.unresolved.is_none() => Some("has no properties"),
            _ => None,
        };
        if let Some(problem) = problem {
            let message = format!("the payload of `{}` {problem}", event.event_type.value);
            self.error(&begin(schema), message, "expected an object with properties");
        }
        event.payload = Some(PropertiesBlock { properties, ..PropertiesBlock::default() });
    }

    /// Reports messages without an operation, which would be lost.
    fn unreached(&mut self) {
        let of_channels = members(self.root, "/channels").filter_map(|(_, channel)| channel.value.get("messages"));
        let components = self.root.at("/components/messages");
        let all = of_channels.chain(components).filter_map(Node::object).flatten();
        let lost: Vec<_> = all
            .filter(|(_, message)| message.value.get("$ref").is_none())
            .filter(|(_, message)| !self.reached.contains_key(&message.value.span.start))
            .map(|(name, message)| (name, message.key.clone()))
            .collect();
        for (name, key) in lost {
            let message = format!("no operation refers to the message `{name}`");
            self.error(&key, message, "expected an operation with a reference to it, or to its place in a channel");
        }
    }
}

fn sentences(node: &Node) -> Vec<Spanned> {
    let mut texts: Vec<_> = ["summary", "description"].into_iter().filter_map(|key| spanned(node, key)).collect();
    texts.dedup_by(|one, other| one.value == other.value);
    texts
}

/// The event type in backticks, if there is exactly one other than the event's own.
fn successor<'t>(advice: &'t Spanned, own: &str) -> Option<&'t str> {
    let quoted = advice.value.split('`').skip(1).step_by(2);
    let others: BTreeSet<_> = quoted.filter(|text| is_event_type(text) && *text != own).collect();
    others.first().copied().filter(|_| others.len() == 1)
}
