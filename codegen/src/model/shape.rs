//! Shapes: the form of a property's value in Rust, without the names of types.
//!
//! Two paths with an equal [`Shape::signature`] could share one type. Descriptions, formats other than `date-time`,
//! defaults and constraints do not change the type.

use super::{Property, Type};

/// The form of a value.
#[derive(Clone, Debug)]
pub enum Shape<'a> {
    /// Text.
    Text,
    /// A date and time as text.
    Timestamp,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// Any JSON value.
    Any,
    /// An object whose properties no page lists.
    Map,
    /// An array.
    Array(Box<Shape<'a>>),
    /// One of these texts, or another text that a later page allows.
    Enum(&'a [String]),
    /// An object with properties.
    Struct(Vec<Member<'a>>),
    /// An object with the properties of one of these options.
    OneOf(Vec<Choice<'a>>),
}

/// An option of a `oneOf`.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// The option, named after its schema.
    pub option: &'a Property,
    /// The properties of the option.
    pub members: Vec<Member<'a>>,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The property.
    pub property: &'a Property,
    /// The shape of its value.
    pub shape: Shape<'a>,
}

impl<'a> Shape<'a> {
    /// The shape of a property's value.
    #[must_use]
    pub fn of(property: &'a Property) -> Self {
        value(property, &property.r#type)
    }

    /// The facts as one text, which is equal for all paths that could share a type.
    #[must_use]
    pub fn signature(&self) -> String {
        match self {
            Self::Text => "string".to_owned(),
            Self::Timestamp => "date-time".to_owned(),
            Self::Integer => "integer".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Any => "any".to_owned(),
            Self::Map => "object".to_owned(),
            Self::Array(item) => format!("{}[]", item.signature()),
            Self::Enum(values) => {
                let mut values: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
                values.sort();
                values.join(" | ")
            }
            Self::Struct(members) => object_signature(members),
            Self::OneOf(choices) => {
                let mut choices: Vec<_> = choices
                    .iter()
                    .map(|one| format!("{} {}", one.option.name, object_signature(&one.members)))
                    .collect();
                choices.sort();
                format!("oneOf({})", choices.join(" | "))
            }
        }
    }

    /// The shape inside all arrays.
    #[must_use]
    pub fn item(&self) -> &Self {
        match self {
            Self::Array(item) => item.item(),
            other => other,
        }
    }
}

fn object_signature(members: &[Member<'_>]) -> String {
    let mut members: Vec<_> = members.iter().map(Member::signature).collect();
    members.sort();
    format!("{{{}}}", members.join(", "))
}

impl Member<'_> {
    fn signature(&self) -> String {
        let is_nullable = self.property.stated("nullable") == Some(&serde_json::Value::Bool(true));
        let required = match (self.property.required, is_nullable) {
            (false, _) => "?",
            (true, true) => " or null",
            (true, false) => "",
        };
        let deprecated = if self.property.deprecated { " deprecated" } else { "" };
        format!("{}{required}: {}{deprecated}", self.property.name, self.shape.signature())
    }
}

fn value<'a>(property: &'a Property, r#type: &'a Type) -> Shape<'a> {
    match r#type {
        Type::Array(item) => Shape::Array(Box::new(self::item(property, item))),
        Type::Any => Shape::Any,
        Type::OneOf(_) => one_of(&property.options),
        Type::String if !property.allowed.is_empty() => Shape::Enum(&property.allowed),
        Type::String if property.format() == Some("date-time") => Shape::Timestamp,
        Type::String => Shape::Text,
        Type::Integer => Shape::Integer,
        Type::Number => Shape::Number,
        Type::Boolean => Shape::Boolean,
        Type::Object if property.properties.is_empty() => Shape::Map,
        Type::Object => object(&property.properties),
        Type::Named(_) => named(property),
    }
}

fn item<'a>(property: &'a Property, item: &'a Type) -> Shape<'a> {
    match item {
        Type::String | Type::Any if !property.allowed.is_empty() => Shape::Enum(&property.allowed),
        Type::String => Shape::Text,
        Type::Any => match &property.inferred.items {
            Some(inferred) => value(property, inferred),
            None => Shape::Any,
        },
        Type::Named(_) => match &property.underlying {
            // The schema is itself an array: `spaceRoles[]` is one array, not an array of arrays.
            Some(Type::Array(inner)) => self::item(property, inner),
            Some(inner) => self::item(property, inner),
            None => named(property),
        },
        other => value(property, other),
    }
}

fn named(property: &Property) -> Shape<'_> {
    match &property.underlying {
        _ if !property.properties.is_empty() => object(&property.properties),
        _ if !property.allowed.is_empty() => Shape::Enum(&property.allowed),
        Some(Type::Named(_) | Type::OneOf(_)) | None => Shape::Any,
        Some(Type::Object) => Shape::Map,
        Some(inner) => value(property, inner),
    }
}

fn object(properties: &[Property]) -> Shape<'_> {
    Shape::Struct(properties.iter().map(|property| Member { property, shape: Shape::of(property) }).collect())
}

/// Any value, unless the properties of every option are known: an unknown option could be any object.
fn one_of(options: &[Property]) -> Shape<'_> {
    let choice = |option| match Shape::of(option) {
        Shape::Struct(members) => Some(Choice { option, members }),
        _ => None,
    };
    match options.iter().map(choice).collect::<Option<Vec<_>>>() {
        Some(choices) if !choices.is_empty() => Shape::OneOf(choices),
        _ => Shape::Any,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Inferred;

    fn property(name: &str, r#type: &str) -> Property {
        Property { name: name.to_owned(), r#type: Type::parse(r#type).expect(r#type), ..Property::default() }
    }

    fn signature(property: &Property) -> String {
        Shape::of(property).signature()
    }

    #[test]
    fn a_schema_that_is_an_array_makes_one_array() {
        let underlying = Some(Type::String.array());
        assert_eq!(signature(&Property { underlying: underlying.clone(), ..property("r", "roles[]") }), "string[]");
        assert_eq!(signature(&Property { underlying, ..property("r", "roles") }), "string[]");
    }

    #[test]
    fn the_properties_of_a_named_schema_make_a_struct() {
        let properties = vec![property("id", "string"), property("children", "node[]")];
        assert_eq!(signature(&Property { properties, ..property("n", "node") }), "{children?: any[], id?: string}");
        let underlying = Some(Type::Object);
        assert_eq!(signature(&Property { underlying, ..property("n", "node") }), "object");
        assert_eq!(signature(&property("n", "node")), "any");
    }

    #[test]
    fn inferred_facts_change_the_shape() {
        let inferred = Inferred { date_time: true, items: None };
        assert_eq!(signature(&Property { inferred, ..property("at", "string") }), "date-time");
        let inferred = Inferred { date_time: false, items: Some(Type::String) };
        assert_eq!(signature(&Property { inferred, ..property("at", "any[]") }), "string[]");
        assert_eq!(signature(&property("at", "any[]")), "any[]");
    }
}
