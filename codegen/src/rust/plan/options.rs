//! Plans the options of a `oneOf`, each of which has a variant and a type.

use std::collections::BTreeMap;

use super::items::{Choice, FieldType};
use super::planner::{Planner, TypeSite, deprecation};
use crate::model::Property;
use crate::model::path::PropertyPath;
use crate::model::shape::{self, Shape};
use crate::rust::names;

impl<'a> Planner<'a> {
    /// The options below `parent`. `place` is the path of the property, by which people rename variants.
    pub(super) fn options(
        &mut self,
        choices: &[shape::Choice<'a>],
        parent: &TypeSite,
        place: &PropertyPath,
    ) -> Vec<Choice> {
        let mut variants = BTreeMap::new();
        let mut types: Vec<(FieldType, &str)> = Vec::new();
        let mut options = Vec::new();
        for shape::Choice { option, members } in choices {
            let name = self.variant(&option.name, &option.origin, place, &mut variants);
            let path = format!("{}<{}>", parent.place.path, option.name);
            let site = TypeSite {
                place: PropertyPath { path, event: parent.place.event.clone() },
                name: names::nested(&parent.name, &option.name),
                module: parent.module.clone(),
                emit: parent.emit,
            };
            let r#type = self.named_type(option, &Shape::Struct(members.clone()), site);
            match types.iter().find(|(taken, _)| *taken == r#type) {
                Some((FieldType::Shared(name), other)) => self.one_type_of_two(option, other, name),
                _ => types.push((r#type.clone(), &option.name)),
            }
            options.push(Choice {
                name,
                option: option.name.clone(),
                r#type,
                deprecated: deprecation(option),
                description: option.description.clone(),
            });
        }
        options
    }

    fn one_type_of_two(&mut self, option: &Property, other: &str, name: &str) {
        let message = format!("the options `{other}` and `{}` share the type `{name}`", option.name);
        let help = "give one of them its own type in spec/names.yaml".to_owned();
        self.error(&option.origin, message, "expected another type than that of another option", help);
    }
}
