//! Schemas of values that are one of several objects.
//!
//! An object can have all properties that two options require. Then the crate reads it as the option that requires
//! more. So the schema of the other option excludes such objects; otherwise a `oneOf` would reject an object that
//! matches two options.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::keywords::annotate;
use super::schema::Schemas;
use crate::model::Property;
use crate::model::path::{PropertyPath, child_prefix};
use crate::model::shape::{Choice, Shape};

impl<'a> Schemas<'a> {
    pub(super) fn one_of(
        &mut self,
        property: &'a Property,
        choices: &[Choice<'a>],
        place: &PropertyPath,
    ) -> Map<String, Value> {
        let prefix = child_prefix(&place.path, &property.r#type);
        let required: Vec<_> = choices.iter().map(required).collect();
        let mut options = Vec::new();
        for (Choice { option, members }, own) in choices.iter().zip(&required) {
            let path = format!("{prefix}<{}>", option.name);
            let shape = Shape::Struct(members.clone());
            let mut schema = self.named(option, &shape, &PropertyPath { event: place.event.clone(), path });
            schema.extend(exclusion(own, &required).map(|exclusion| ("not".to_owned(), exclusion)));
            annotate(&mut schema, option, &shape);
            options.push(Value::Object(schema));
        }
        let keyword = if is_distinguishable(&required) { "oneOf" } else { "anyOf" };
        Map::from_iter([(keyword.to_owned(), options.into())])
    }
}

fn required<'a>(choice: &Choice<'a>) -> BTreeSet<&'a str> {
    let members = choice.members.iter().map(|member| member.property);
    members.filter(|property| property.required).map(|property| property.name.as_str()).collect()
}

/// Whether no two options require the same properties. Otherwise an object can match both.
fn is_distinguishable(required: &[BTreeSet<&str>]) -> bool {
    required.iter().collect::<BTreeSet<_>>().len() == required.len()
}

/// The condition under which an object is an option that requires more than this one. Of two options that require
/// equally many properties, the first has precedence.
fn exclusion(own: &BTreeSet<&str>, all: &[BTreeSet<&str>]) -> Option<Value> {
    let at = all.iter().position(|other| other == own)?;
    let counts_more = |(other_at, other): &(usize, &BTreeSet<&str>)| {
        other.len() > own.len() || (other.len() == own.len() && *other_at < at)
    };
    let others = all.iter().enumerate().filter(counts_more);
    let mut more: Vec<Value> = others.map(|(_, other)| json!({"type": "object", "required": other - own})).collect();
    match more.len() {
        0 | 1 => more.pop(),
        _ => Some(json!({"anyOf": more})),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_excludes_options_that_require_more() {
        let all = [BTreeSet::from(["id"]), BTreeSet::from(["id", "key"]), BTreeSet::from(["name"])];
        assert_eq!(exclusion(&all[0], &all), Some(json!({"type": "object", "required": ["key"]})));
        assert_eq!(exclusion(&all[1], &all), None);
        let both = json!({"anyOf": [
            {"type": "object", "required": ["id"]},
            {"type": "object", "required": ["id", "key"]},
        ]});
        assert_eq!(exclusion(&all[2], &all), Some(both));
        assert!(is_distinguishable(&all));
        assert!(!is_distinguishable(&[BTreeSet::new(), BTreeSet::new()]));
    }
}
