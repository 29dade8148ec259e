//! Generates values of every shape.

use serde_json::{Map, Value};

use super::constraints::{self, counts, how_many, is};
use super::{MAX_ITEMS, number, text};
use crate::model::shape::{Member, Shape};
use crate::model::{Property, Type, Unresolved};

/// Generates the values of one sample.
pub(super) struct Generator {
    /// The index of the option of each `oneOf`.
    option: usize,
    /// The number of further items of arrays that can still be made.
    budget: usize,
}

impl Generator {
    pub(super) fn new(option: usize) -> Self {
        Self { option, budget: MAX_ITEMS }
    }

    /// The default, if there is one that fits.
    pub(super) fn default(&self, property: &Property, shape: &Shape<'_>) -> Option<Value> {
        property.stated("default").filter(|default| fits(property, shape, default)).cloned()
    }

    /// A value that fits. Different `nth` give different values, as far as the facts allow.
    pub(super) fn value(&mut self, property: &Property, shape: &Shape<'_>, nth: usize) -> Value {
        if nth == 0
            && let Some(default) = self.default(property, shape)
        {
            return default;
        }
        match shape {
            Shape::Text | Shape::Timestamp => text::text(property, nth).into(),
            Shape::Enum(values) => text::allowed(property, values, nth).into(),
            Shape::Integer => number::integer(property, nth),
            Shape::Number => number::number(property, nth),
            Shape::Boolean => boolean(property, nth),
            Shape::Any => any(property, nth),
            Shape::Map => self.map(property, nth),
            Shape::Array(item) => self.array(property, item, nth),
            Shape::Struct(members) => self.object(property, members, nth),
            Shape::OneOf(choices) => match choices.get(self.option).or(choices.last()) {
                Some(choice) => self.object(choice.option, &choice.members, nth),
                None => Map::new().into(),
            },
        }
    }

    fn object(&mut self, property: &Property, members: &[Member<'_>], nth: usize) -> Value {
        let mut count = members.len();
        let most = constraints::count(property, "maxProperties").unwrap_or(usize::MAX);
        let mut object = Map::new();
        for Member { property, shape } in members {
            if !property.required && (count > most || is_endless(property, shape)) {
                count -= 1;
                continue;
            }
            object.insert(property.name.clone(), self.value(property, shape, nth));
        }
        object.into()
    }

    fn map(&mut self, property: &Property, nth: usize) -> Value {
        let count = self.afford(how_many(property, "minProperties", "maxProperties", usize::from(nth > 0)));
        (0..count).map(|at| (format!("key{}", nth + at), Value::from("string"))).collect::<Map<_, _>>().into()
    }

    fn array(&mut self, property: &Property, item: &Shape<'_>, nth: usize) -> Value {
        let wanted = usize::from(!is_endless(property, item));
        let count = self.afford(how_many(property, "minItems", "maxItems", wanted));
        let is_unique = is(property, "uniqueItems");
        let mut items = Vec::new();
        // A default can be equal to one of the values after it, so there are more attempts than items.
        for at in nth..nth + 2 * count {
            if items.len() == count {
                break;
            }
            let made = self.value(property, item, at);
            if !is_unique || !items.contains(&made) {
                items.push(made);
            }
        }
        items.into()
    }

    /// The number of items that can be made, at most `wanted`. Nested arrays multiply.
    fn afford(&mut self, wanted: usize) -> usize {
        let more = wanted.saturating_sub(1).min(self.budget);
        self.budget -= more;
        wanted.min(1 + more)
    }
}

/// Whether the value is of a schema that contains itself.
fn is_endless(property: &Property, shape: &Shape<'_>) -> bool {
    matches!(shape.item(), Shape::Any) && property.unresolved == Some(Unresolved::Cyclic)
}

fn boolean(property: &Property, nth: usize) -> Value {
    let allowed: Vec<bool> = property.allowed.iter().filter_map(|value| value.parse().ok()).collect();
    let usual = nth.is_multiple_of(2);
    if allowed.is_empty() || allowed.contains(&usual) { usual.into() } else { (!usual).into() }
}

/// A value of unknown type: a text, or an object if the type has a name.
fn any(property: &Property, nth: usize) -> Value {
    match property.r#type.item() {
        _ if !property.allowed.is_empty() => text::allowed(property, &property.allowed, nth).into(),
        Type::Named(_) | Type::OneOf(_) => Map::new().into(),
        _ => text::text(property, nth).into(),
    }
}

/// Whether a value fits the facts. `null` never does, since it means that the value is absent.
pub(super) fn fits(property: &Property, shape: &Shape<'_>, value: &Value) -> bool {
    match (shape, value) {
        (_, Value::Null) => false,
        (Shape::Text | Shape::Timestamp, Value::String(text)) => text::fits(property, text),
        (Shape::Enum(values), Value::String(text)) => values.contains(text) && text::fits(property, text),
        (Shape::Integer, Value::Number(number)) => number.is_i64() && number::fits(property, number),
        (Shape::Number, Value::Number(number)) => number::fits(property, number),
        (Shape::Boolean, Value::Bool(is)) => property.allowed.is_empty() || property.allowed.contains(&is.to_string()),
        (Shape::Any, _) => property.allowed.is_empty() || value.as_str().is_some_and(|text| is_allowed(property, text)),
        (Shape::Map, Value::Object(object)) => counts(property, "minProperties", "maxProperties", object.len()),
        (Shape::Array(item), Value::Array(items)) => {
            counts(property, "minItems", "maxItems", items.len())
                && items.iter().all(|value| fits(property, item, value))
                && !(is(property, "uniqueItems") && has_equals(items))
        }
        (Shape::Struct(members), Value::Object(object)) => object_fits(property, members, object),
        (Shape::OneOf(choices), Value::Object(object)) => {
            choices.iter().any(|choice| object_fits(choice.option, &choice.members, object))
        }
        _ => false,
    }
}

fn is_allowed(property: &Property, text: &str) -> bool {
    property.allowed.iter().any(|allowed| allowed == text)
}

fn has_equals(items: &[Value]) -> bool {
    items.iter().enumerate().any(|(at, item)| items.iter().skip(at + 1).any(|other| other == item))
}

fn object_fits(property: &Property, members: &[Member<'_>], object: &Map<String, Value>) -> bool {
    counts(property, "minProperties", "maxProperties", object.len())
        && object.keys().all(|name| members.iter().any(|member| member.property.name == *name))
        && members.iter().all(|Member { property, shape }| {
            object.get(&property.name).map_or(!property.required, |value| fits(property, shape, value))
        })
}
