//! Merges the statements of all documents about a property.

use serde_json::Value;

use super::event::{plain, states};
use super::list::Listed;
use super::rank::Ranked;
use super::{Conflict, ConflictKind, Merger, reached, sentence};
use crate::model::facts::{Absence, Fact, OF_PROPERTIES, of_property};
use crate::model::keys::{property_value, set_property};
use crate::model::path::{child_prefix, join};
use crate::model::{Layout, Property, Type};

/// The statement of one document about a property.
type Stated<'a> = (&'a Ranked<'a>, &'a Property);

impl Merger {
    /// Merges the statements of a property, the newest first.
    pub(super) fn property(&mut self, event: &str, path: &str, stated: &[Stated<'_>]) -> Property {
        // An unresolved reference says nothing about the type.
        let resolved = stated.iter().find(|(_, property)| property.unresolved.is_none());
        let Some((newest, first)) = resolved.or(stated.first()).copied() else { return Property::default() };
        let mut merged =
            Property { name: first.name.clone(), origin: first.origin.of(newest.shared_file()), ..Property::default() };
        let json_type = first.json_type();
        let agreeing: Vec<Stated<'_>> =
            stated.iter().copied().filter(|(_, property)| property.json_type() == json_type).collect();
        for (document, property) in stated.iter().filter(|(_, property)| contradicts(&property.json_type(), &json_type))
        {
            let text = format!("`{}` here, `{}` in {}", property.r#type, first.r#type, newest.file());
            self.push(ConflictKind::Fact, (document, property), newest, (event, path), text, "type");
        }
        for (document, property) in stated.iter().filter(|(_, property)| property.json_type() != json_type) {
            let prefix = child_prefix(path, &property.r#type);
            for child in &property.properties {
                self.without_effect(document, newest, event, &join(&prefix, &child.name), child);
            }
        }
        let (document, named) = type_word(&agreeing).unwrap_or((newest, first));
        merged.r#type = named.r#type.clone();
        merged.underlying.clone_from(&named.underlying);
        merged.unresolved = named.unresolved;
        merged.from.set("type", document.shared_file());
        for fact in keys(stated).into_iter().filter_map(of_property) {
            let counting = if fact.absence == Absence::Nothing { &agreeing } else { stated };
            self.fact(fact, counting, (event, path), &mut merged);
        }
        self.description(stated, (event, path), &mut merged);
        self.children(&agreeing, (event, path), &mut merged);
        for of in stated {
            let is_removed = |key: &str| property_value(of.1, key).is_some_and(|value| !states(&value));
            for key in reached(of.0, &of.1.corrected, is_removed, &mut merged.corrected, &mut merged.from) {
                let text = format!("the correction of `{key}` has no effect; another document has precedence");
                self.push(ConflictKind::Fixup, *of, newest, (event, path), text, key);
            }
        }
        merged
    }

    /// Takes the effective value, and reports other values that differ.
    fn fact(&mut self, fact: Fact, stated: &[Stated<'_>], at: (&str, &str), merged: &mut Property) {
        // For a fact that stays once it is stated, every layout counts: a flag that was read is never dropped.
        let is_able = |layout| fact.absence == Absence::Stays || fact.is_expressible(layout);
        let able = stated.iter().copied().filter(|(document, _)| is_able(document.document.layout));
        let mut values = able.filter_map(|stated| Some((stated, property_value(stated.1, fact.key)?)));
        // If the absence of a fact means no, the newest document decides.
        let chosen = values.find(|(_, value)| fact.absence == Absence::No || states(value));
        let Some(((document, _), value)) = chosen else { return };
        for (other, different) in values.filter(|(_, other)| !is_same(fact.key, other, &value)) {
            if fact.absence == Absence::No || states(&different) {
                let text = differs(fact.key, &different, &value, document);
                self.push(ConflictKind::Fact, other, document, at, text, fact.key);
            }
        }
        if fact.absence == Absence::Stays {
            for other in stated.iter().filter(|(_, property)| property.not_deprecated) {
                let text = format!("not deprecated here, deprecated in {}", document.file());
                self.push(ConflictKind::Deprecated, *other, document, at, text, fact.key);
            }
        }
        if states(&value) {
            set_property(merged, fact.key, &value);
        }
        merged.from.set(fact.key, document.shared_file());
    }

    /// Takes the description. A published description only counts if its document agrees on the facts of the property.
    fn description(&mut self, stated: &[Stated<'_>], at: (&str, &str), merged: &mut Property) {
        let sentences = stated.iter().filter_map(|(document, one)| Some((*document, one.description.as_deref()?)));
        for (document, text) in sentence::in_order(sentences) {
            let Some(of) = stated.iter().find(|(one, _)| one.file() == document.file()) else { continue };
            if document.own_sentences || agrees(of.1, merged) {
                merged.description = Some(text.to_owned());
                merged.from.set("description", document.shared_file());
                return;
            }
            let text = "its description is about another type or other values, and is not used";
            let against = stated.first().map_or(document, |(newest, _)| *newest);
            self.push(ConflictKind::Sentence, *of, against, at, text.to_owned(), "description");
        }
    }

    fn children(&mut self, agreeing: &[Stated<'_>], (event, path): (&str, &str), merged: &mut Property) {
        let prefix = child_prefix(path, &merged.r#type);
        let lists: Vec<_> =
            agreeing.iter().map(|(document, one)| Listed::new(document, &one.properties, one.truncated)).collect();
        let (properties, from) = self.list(event, &prefix, &lists);
        merged.truncated = properties.is_empty() && agreeing.iter().any(|(_, one)| one.truncated);
        merged.properties = properties;
        from.into_iter().for_each(|document| merged.from.set("properties", document.shared_file()));
        self.options(agreeing, (event, &prefix), merged);
    }

    /// The options that the type names, each merged from the documents that describe it.
    fn options(&mut self, agreeing: &[Stated<'_>], (event, prefix): (&str, &str), merged: &mut Property) {
        let Type::OneOf(names) = merged.r#type.item().clone() else { return };
        for name in &names {
            let find = |one: &Property| one.options.iter().position(|option| option.name == *name);
            let of: Vec<Stated<'_>> =
                agreeing.iter().filter_map(|(document, one)| Some((*document, one.options.get(find(one)?)?))).collect();
            if let Some((document, _)) = of.first() {
                merged.from.set("options", document.shared_file());
                merged.options.push(self.property(event, &format!("{prefix}<{name}>"), &of));
            }
        }
    }

    fn push(
        &mut self,
        kind: ConflictKind,
        stated: Stated<'_>,
        against: &Ranked<'_>,
        (event, path): (&str, &str),
        text: String,
        key: &str,
    ) {
        let conflict = Conflict::new(kind, stated.0, against, event, text);
        self.conflicts.push(conflict.on(path).of(key).at(&stated.1.origin));
    }
}

fn differs(key: &str, here: &Value, there: &Value, document: &Ranked<'_>) -> String {
    match (key, here, there) {
        ("required", Value::Bool(true), _) => format!("required here, optional in {}", document.file()),
        ("required", _, _) => format!("optional here, required in {}", document.file()),
        _ => format!("`{key}` is `{}` here, `{}` in {}", plain(here), plain(there), document.file()),
    }
}

/// Whether two values state the same fact. The order of allowed values does not matter.
fn is_same(key: &str, one: &Value, other: &Value) -> bool {
    let has_all = |one: &[Value], other: &[Value]| one.iter().all(|value| other.contains(value));
    match (one, other) {
        (Value::Array(one), Value::Array(other)) if key == "allowed" => has_all(one, other) && has_all(other, one),
        _ => one == other,
    }
}

/// The facts with a merge of their own.
const STRUCTURE: [&str; 3] = ["type", "properties", "options"];

/// The keys of the other facts: those of the table, and the metadata that any document states.
fn keys<'a>(stated: &[Stated<'a>]) -> Vec<&'a str> {
    let mut keys: Vec<_> = OF_PROPERTIES.iter().map(|fact| fact.key).filter(|key| !STRUCTURE.contains(key)).collect();
    for key in stated.iter().flat_map(|(_, property)| property.metadata.iter().map(|(key, _)| key.as_str())) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Whether a type is another JSON type than the one that counts. An empty type contradicts nothing.
fn contradicts(r#type: &Type, counting: &Type) -> bool {
    match (r#type, counting) {
        (Type::Any, _) => false,
        (Type::Array(one), Type::Array(other)) => contradicts(one, other),
        (one, other) => one != other,
    }
}

/// Whether a document agrees with the catalogue on the JSON type and, if both list them, on the allowed values.
fn agrees(property: &Property, merged: &Property) -> bool {
    let values = |property: &Property| {
        let mut values = property.allowed.clone();
        values.sort_unstable();
        values
    };
    property.json_type() == merged.json_type()
        && (property.allowed.is_empty() || merged.allowed.is_empty() || values(property) == values(merged))
}

/// The statement with the effective type word: the newest one that names a schema or the options of a `oneOf`, since a
/// layout that names none says nothing. An array stays `object[]` if the newest page prints it so.
fn type_word<'a>(agreeing: &[Stated<'a>]) -> Option<Stated<'a>> {
    let page = agreeing.iter().find(|(document, _)| document.document.layout == Layout::Markdown);
    let plain = page.filter(|(_, property)| property.r#type == Type::Object.array());
    plain.or_else(|| agreeing.iter().find(|(_, property)| is_named(&property.r#type))).or(agreeing.first()).copied()
}

fn is_named(r#type: &Type) -> bool {
    match r#type.item() {
        Type::Named(_) => true,
        Type::OneOf(options) => !options.iter().all(|option| option.starts_with("Option ")),
        _ => false,
    }
}
