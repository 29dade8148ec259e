//! Shapes: what a property's value is, apart from the names that its types get.
//!
//! Two places with equal [`Shape::facts`] could share one type. Sentences, formats other than `date-time`, defaults
//! and limits make no other type.

use crate::model::{Page, Property, Type};

/// What a value is.
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
    /// An object of which the pages list no properties.
    Map,
    /// An array.
    Array(Box<Shape<'a>>),
    /// One of these texts, or one that a later page allows.
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
    /// Its properties.
    pub members: Vec<Member<'a>>,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The property.
    pub property: &'a Property,
    /// What its value is.
    pub shape: Shape<'a>,
}

impl<'a> Shape<'a> {
    /// The shape of a property's value. A list that the page cut off is taken from the page's schemas.
    #[must_use]
    pub fn of(property: &'a Property, page: &'a Page) -> Self {
        Resolver { page, open: Vec::new() }.value(property, &property.r#type)
    }

    /// The facts as one text, the same for all places that could share a type.
    #[must_use]
    pub fn facts(&self) -> String {
        match self {
            Self::Text => "string".to_owned(),
            Self::Timestamp => "date-time".to_owned(),
            Self::Integer => "integer".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Any => "any".to_owned(),
            Self::Map => "object".to_owned(),
            Self::Array(item) => format!("{}[]", item.facts()),
            Self::Enum(values) => {
                let mut values: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
                values.sort();
                values.join(" | ")
            }
            Self::Struct(members) => object_facts(members),
            Self::OneOf(choices) => {
                let mut choices: Vec<_> =
                    choices.iter().map(|one| format!("{} {}", one.option.name, object_facts(&one.members))).collect();
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

fn object_facts(members: &[Member<'_>]) -> String {
    let mut members: Vec<_> = members.iter().map(Member::facts).collect();
    members.sort();
    format!("{{{}}}", members.join(", "))
}

impl Member<'_> {
    fn facts(&self) -> String {
        let required = if self.property.required { "" } else { "?" };
        let deprecated = if self.property.deprecated { " deprecated" } else { "" };
        format!("{}{required}: {}{deprecated}", self.property.name, self.shape.facts())
    }
}

/// Follows the names of schemas, never in a circle.
struct Resolver<'a> {
    page: &'a Page,
    open: Vec<&'a str>,
}

impl<'a> Resolver<'a> {
    fn value(&mut self, property: &'a Property, r#type: &'a Type) -> Shape<'a> {
        match r#type {
            Type::Array(item) => Shape::Array(Box::new(self.item(property, item))),
            Type::Any => Shape::Any,
            Type::OneOf(_) => self.one_of(&property.options),
            Type::String if !property.allowed.is_empty() => Shape::Enum(&property.allowed),
            Type::String if property.format() == Some("date-time") => Shape::Timestamp,
            Type::String => Shape::Text,
            Type::Integer => Shape::Integer,
            Type::Number => Shape::Number,
            Type::Boolean => Shape::Boolean,
            Type::Object if property.properties.is_empty() => Shape::Map,
            Type::Object => self.object(&property.properties),
            Type::Named(name) => self.named(property, name),
        }
    }

    fn item(&mut self, property: &'a Property, item: &'a Type) -> Shape<'a> {
        match item {
            Type::String | Type::Any if !property.allowed.is_empty() => Shape::Enum(&property.allowed),
            Type::String => Shape::Text,
            Type::Any => match &property.inferred.items {
                Some(inferred) => self.value(property, inferred),
                None => Shape::Any,
            },
            // A schema that is an array itself: `spaceRoles[]` is one array, not an array of arrays.
            Type::Named(name) => match self.page.schema(name).map(|schema| &schema.r#type) {
                Some(Type::Array(inner)) => self.item(property, inner),
                _ => self.named(property, name),
            },
            other => self.value(property, other),
        }
    }

    fn named(&mut self, property: &'a Property, name: &'a str) -> Shape<'a> {
        if !property.properties.is_empty() {
            return self.object(&property.properties);
        }
        if !property.allowed.is_empty() {
            return Shape::Enum(&property.allowed);
        }
        let Some(schema) = self.page.schema(name).filter(|_| !self.open.contains(&name)) else { return Shape::Any };
        match &schema.r#type {
            Type::Object if schema.properties.is_empty() => Shape::Map,
            Type::Object => {
                self.open.push(name);
                let object = self.object(&schema.properties);
                self.open.pop();
                object
            }
            Type::Named(_) | Type::OneOf(_) => Shape::Any,
            other => self.value(property, other),
        }
    }

    fn object(&mut self, properties: &'a [Property]) -> Shape<'a> {
        let member = |property: &'a Property| Member { property, shape: self.value(property, &property.r#type) };
        Shape::Struct(properties.iter().map(member).collect())
    }

    /// Any value, unless the properties of every option are known: one that is not known could be each.
    fn one_of(&mut self, options: &'a [Property]) -> Shape<'a> {
        let choice = |option: &'a Property| match self.value(option, &option.r#type) {
            Shape::Struct(members) => Some(Choice { option, members }),
            _ => None,
        };
        match options.iter().map(choice).collect::<Option<Vec<_>>>() {
            Some(choices) if !choices.is_empty() => Shape::OneOf(choices),
            _ => Shape::Any,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Inferred, Schema};

    fn property(name: &str, r#type: &str) -> Property {
        Property { name: name.to_owned(), r#type: Type::parse(r#type).expect(r#type), ..Property::default() }
    }

    fn facts(property: &Property) -> String {
        let roles = Schema { name: "roles".into(), r#type: Type::String.array(), ..Schema::default() };
        let node = Schema {
            name: "node".into(),
            r#type: Type::Object,
            properties: vec![property_of("id", "string"), property_of("children", "node[]")],
            ..Schema::default()
        };
        let page = Page { schemas: vec![roles, node], ..Page::default() };
        Shape::of(property, &page).facts()
    }

    fn property_of(name: &str, r#type: &str) -> Property {
        property(name, r#type)
    }

    #[test]
    fn a_schema_that_is_an_array_makes_one_array() {
        assert_eq!(facts(&property("r", "roles[]")), "string[]");
        assert_eq!(facts(&property("r", "roles")), "string[]");
    }

    #[test]
    fn a_list_that_was_cut_off_comes_from_the_schemas_and_never_in_a_circle() {
        assert_eq!(facts(&property("n", "node")), "{children?: any[], id?: string}");
        let own = Property { properties: vec![property("x", "string")], ..property("n", "node") };
        assert_eq!(facts(&own), "{x?: string}");
    }

    #[test]
    fn what_the_page_only_shows_counts_when_it_was_inferred() {
        let inferred = Inferred { date_time: true, items: None };
        assert_eq!(facts(&Property { inferred, ..property("at", "string") }), "date-time");
        let inferred = Inferred { date_time: false, items: Some(Type::String) };
        assert_eq!(facts(&Property { inferred, ..property("at", "any[]") }), "string[]");
        assert_eq!(facts(&property("at", "any[]")), "any[]");
    }
}
