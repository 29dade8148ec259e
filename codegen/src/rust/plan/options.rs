//! Plans the options of a `oneOf`, each of which has a variant and a type.

use std::collections::BTreeMap;

use super::items::{Choice, FieldType};
use super::planner::{Planner, TypeSite, deprecation};
use crate::model::Property;
use crate::model::path::PropertyPath;
use crate::model::shape::{self, Shape};
use crate::remedy::Remedy;
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
            let place_of_option = PropertyPath { path, event: parent.place.event.clone() };
            let site = TypeSite {
                place: place_of_option.clone(),
                name: names::nested(&parent.name, &option.name),
                module: parent.module.clone(),
                emit: parent.emit,
            };
            let r#type = self.named_type(option, &Shape::Struct(members.clone()), site);
            match types.iter().find(|(taken, _)| *taken == r#type) {
                Some((FieldType::Shared(name), other)) => self.one_type_of_two(option, &place_of_option, other, name),
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

    fn one_type_of_two(&mut self, option: &Property, place: &PropertyPath, other: &str, name: &str) {
        let message = format!("the options `{other}` and `{}` share the type `{name}`", option.name);
        let error = self.error(&option.origin, message, "expected another type than that of another option");
        let error = error.help("give one of them its own type, by `except` in spec/names.yaml");
        let why = format!("The option `{other}` has the type.");
        let shared = self.names.shared.iter().find(|shared| shared.name == name);
        let entry = shared.map(|shared| shared.span.clone());
        self.diagnostics.push(match entry {
            Some(entry) => error.remedy(Remedy::Leave { entry, path: place.to_string(), why }),
            None => error,
        });
    }
}
