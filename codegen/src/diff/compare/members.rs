//! The members of a type of the crate, with their Rust names.

use std::collections::BTreeMap;

use super::api_index::{TypeAt, bare};
use crate::model::path::PropertyPath;
use crate::rust::plan::{Field, FieldType, Item};

/// A field, a variant or an option, as code names it.
pub(super) struct Member {
    pub(super) name: String,
    /// The Rust type of a field; empty for a variant or an option.
    r#type: String,
    pub(super) is_field: bool,
    is_option: bool,
}

impl Member {
    /// Whether the member is a variant of an enum.
    pub(super) fn is_variant(&self) -> bool {
        !self.is_field && !self.is_option
    }

    /// The name and the type, without the name of the enclosing type, so that equal changes of many types are grouped.
    pub(super) fn text(&self) -> String {
        if self.r#type.is_empty() { self.name.clone() } else { format!("{}: {}", self.name, self.r#type) }
    }
}

/// The members of a type by their names on the wire.
pub(super) fn members(known: &TypeAt<'_>) -> BTreeMap<String, Member> {
    let member = |name: &str, r#type: String, is_field: bool, is_option: bool| Member {
        name: name.to_owned(),
        r#type,
        is_field,
        is_option,
    };
    match known.item {
        Item::Struct(item) => {
            let fields = item.fields.iter();
            fields.map(|one| (one.wire.clone(), member(&one.name, field_type(one), true, false))).collect()
        }
        Item::Enum(item) => {
            let variants = item.variants.iter();
            variants.map(|one| (one.wire.clone(), member(&one.name, String::new(), false, false))).collect()
        }
        Item::OneOf(item) => {
            let options = item.options.iter();
            options.map(|one| (one.option.clone(), member(&one.name, String::new(), false, true))).collect()
        }
    }
}

fn field_type(field: &Field) -> String {
    let text = match &field.r#type {
        FieldType::Map => "Map<String, Value>".to_owned(),
        other => other.to_string(),
    };
    if field.required { text } else { format!("Option<{text}>") }
}

/// The paths of a member: those of a field are below its struct, those of a variant are the paths of its enum.
pub(super) fn inside(places: &[PropertyPath], member: &Member, wire: &str) -> Vec<PropertyPath> {
    let path = |path: &str| match (member.is_field, member.is_option) {
        (true, _) => format!("{path}.{}", bare(wire)),
        (_, true) => format!("{path}<{wire}>"),
        _ => path.to_owned(),
    };
    places.iter().map(|place| PropertyPath { event: place.event.clone(), path: path(&place.path) }).collect()
}
