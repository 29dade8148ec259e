//! Legacy twins: the values that an event has under a legacy name besides the field of the attribute.
//!
//! A hybrid body has `userid`, and `userId` in `extensions`. An unchanged event is written as it was sent. If the field
//! has changed, its new value is written under the legacy names too: otherwise a value that was cleared would still be
//! passed on, and be read back.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use serde_json::{Map, Value};

use crate::attributes::{Attribute, text};
use crate::delivery::{ACTOR, EXTENSIONS, inner_attribute, outer_attribute};
use crate::members::Members;
use crate::{Event, RawJson};

/// The number of twins of most events, and the length of their texts.
const USUAL_COUNT: usize = 10;
const USUAL_LENGTH: usize = 256;

/// The attributes of an event that were sent under another name too.
///
/// They do not count when events are compared: two events are equal if their fields are.
#[derive(Clone, Default)]
pub(crate) struct Twins {
    twins: Vec<Twin>,
    /// The texts of all attributes, one after the other. One text needs fewer allocations than many.
    texts: String,
}

/// An attribute that was sent under another name too.
#[derive(Clone)]
struct Twin {
    /// The name of the field.
    attribute: &'static str,
    /// The place of the text that the field had when the event was read; `None` if it was absent.
    original: Option<Range<usize>>,
    /// Whether only the other name had a value. Then only that name is written.
    is_filled: bool,
}

/// Shows the names alone: a value that was cleared is not to appear in a log.
impl fmt::Debug for Twins {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.twins.iter().map(|twin| twin.attribute)).finish()
    }
}

impl PartialEq for Twins {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Twins {
    pub(crate) const fn are_empty(&self) -> bool {
        self.twins.is_empty()
    }

    fn original(&self, twin: &Twin) -> Option<&str> {
        self.texts.get(twin.original.clone()?)
    }

    /// Whether the attribute is a twin, with that text when the event was read.
    fn was(&self, twin: &Twin, attribute: &str, text: Option<&str>) -> bool {
        twin.attribute == attribute && self.original(twin) == text
    }

    /// The attributes with other names whose fields have changed.
    pub(crate) fn changes<'a>(&'a self, attributes: &[Attribute<'a>]) -> Vec<Change<'a>> {
        let changes = self.twins.iter().map(|twin| {
            let (old, new) = (self.original(twin), text(attributes, twin.attribute));
            Change { attribute: twin.attribute, old, new }
        });
        changes.filter(|change| change.old != change.new).collect()
    }

    /// Whether an attribute has another name, and still the text that it had when the event was read.
    pub(crate) fn is_unchanged(&self, attribute: &str, text: Option<&str>) -> bool {
        self.twins.iter().any(|twin| self.was(twin, attribute, text))
    }

    /// Whether an attribute was filled in with that text from a legacy name.
    pub(crate) fn have_filled(&self, attribute: &str, text: &str) -> bool {
        self.twins.iter().any(|twin| twin.is_filled && self.was(twin, attribute, Some(text)))
    }

    /// Adds an attribute with its present text.
    fn add(&mut self, attribute: &'static str, text: Option<&str>, is_filled: bool) {
        if self.are_empty() {
            self.twins.reserve(USUAL_COUNT);
            self.texts.reserve(USUAL_LENGTH);
        }
        let start = self.texts.len();
        self.texts.push_str(text.unwrap_or_default());
        let original = text.map(|_| start..self.texts.len());
        self.twins.push(Twin { attribute, original, is_filled });
    }
}

/// The twins of an event that was read. `filled` are the attributes that were filled in from legacy names.
pub(crate) fn find(event: &Event, filled: &[&'static str]) -> Twins {
    let mut found = Twins::default();
    let attributes = event.attributes();
    for name in names(event) {
        if found.twins.iter().all(|twin| twin.attribute != name) {
            found.add(name, text(&attributes, name), filled.contains(&name));
        }
    }
    found
}

/// The attributes that the extensions have under other names.
fn names(event: &Event) -> impl Iterator<Item = &'static str> {
    let outer = event.extensions.keys().chain(event.raw_extensions.keys()).filter_map(|name| outer_attribute(name));
    let inner = event.extensions.get(EXTENSIONS).and_then(Value::as_object);
    let inner = inner.into_iter().flat_map(Map::keys).filter_map(|name| inner_attribute(name));
    let raw = event.raw_extensions.get(EXTENSIONS).and_then(members).unwrap_or_default();
    let raw = raw.into_keys().filter_map(|name| inner_attribute(&name));
    let actor = event.extensions.get(ACTOR).or_else(|| event.extensions.get(EXTENSIONS)?.get(ACTOR));
    outer.chain(inner).chain(raw).chain(actor.map(|_| "userid"))
}

/// An attribute whose field has changed since the event was read.
pub(crate) struct Change<'a> {
    attribute: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
}

fn find_change<'c, 'a>(attribute: Option<&str>, changes: &'c [Change<'a>]) -> Option<&'c Change<'a>> {
    changes.iter().find(|change| Some(change.attribute) == attribute)
}

/// The value to write for an extension; `None` if nothing is written.
pub(crate) fn rewrite<'v>(name: &str, value: &'v Value, changes: &[Change<'_>]) -> Option<Cow<'v, Value>> {
    if changes.is_empty() {
        return Some(Cow::Borrowed(value));
    }
    match (name, value) {
        (EXTENSIONS, Value::Object(inner)) => rewrite_inner(inner, changes).map(Cow::Owned),
        (ACTOR, Value::Object(actor)) => Some(rewrite_actor(actor, changes).map_or(Cow::Borrowed(value), Cow::Owned)),
        _ => match find_change(outer_attribute(name), changes) {
            None => Some(Cow::Borrowed(value)),
            Some(change) => change.new.map(|text| Cow::Owned(Value::from(text))),
        },
    }
}

/// The members of `extensions`; `None` if none is left.
fn rewrite_inner(inner: &Map<String, Value>, changes: &[Change<'_>]) -> Option<Value> {
    let mut written = Map::new();
    for (name, value) in inner {
        let value = match (find_change(inner_attribute(name), changes), value) {
            (Some(change), _) => change.new.map(Value::from),
            (None, Value::Object(actor)) if name == ACTOR => {
                rewrite_actor(actor, changes).or_else(|| Some(value.clone()))
            }
            (None, value) => Some(value.clone()),
        };
        if let Some(value) = value {
            written.insert(name.clone(), value);
        }
    }
    if written.is_empty() && !inner.is_empty() { None } else { Some(Value::Object(written)) }
}

/// An `actor` whose `sub` was the old `userid`.
fn rewrite_actor(actor: &Map<String, Value>, changes: &[Change<'_>]) -> Option<Value> {
    let change = find_change(Some("userid"), changes)?;
    let is_same = |sub: &Value| change.old.is_some() && sub.as_str() == change.old;
    actor.get("sub").filter(|sub| is_same(sub))?;
    let mut actor = actor.clone();
    match change.new {
        Some(text) => drop(actor.insert("sub".to_owned(), Value::from(text))),
        None => actor.retain(|name, _| name != "sub"),
    }
    Some(Value::Object(actor))
}

/// As [`rewrite`], for an extension that is kept as JSON text.
pub(crate) fn rewrite_raw<'v>(name: &str, json: &'v RawJson, changes: &[Change<'_>]) -> Option<Cow<'v, RawJson>> {
    if changes.is_empty() {
        return Some(Cow::Borrowed(json));
    }
    if name == EXTENSIONS
        && let Some(inner) = members(json)
    {
        return rewrite_raw_inner(json, inner, changes);
    }
    match find_change(outer_attribute(name), changes) {
        None => Some(Cow::Borrowed(json)),
        Some(change) => change.new.and_then(|text| RawJson::of(&text).ok()).map(Cow::Owned),
    }
}

fn rewrite_raw_inner<'v>(
    json: &'v RawJson,
    inner: BTreeMap<String, RawJson>,
    changes: &[Change<'_>],
) -> Option<Cow<'v, RawJson>> {
    if !inner.keys().any(|name| find_change(inner_attribute(name), changes).is_some()) {
        return Some(Cow::Borrowed(json));
    }
    let mut written = BTreeMap::new();
    for (name, json) in inner {
        let json = match find_change(inner_attribute(&name), changes) {
            None => Some(json),
            Some(change) => change.new.and_then(|text| RawJson::of(&text).ok()),
        };
        if let Some(json) = json {
            written.insert(name, json);
        }
    }
    RawJson::of(&written).ok().filter(|_| !written.is_empty()).map(Cow::Owned)
}

/// The members of a JSON object, each as its JSON text.
fn members(json: &RawJson) -> Option<BTreeMap<String, RawJson>> {
    serde_json::from_str(json.as_str()).ok().map(Members::into_owned)
}

#[cfg(test)]
mod tests;
