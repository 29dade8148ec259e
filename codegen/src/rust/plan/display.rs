//! Prints a plan as a list, for golden files and reviews.

use std::fmt;

use super::items::{Choice, FieldType, Item, Plan, SHARED_MODULE};

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("String"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Integer => f.write_str("i64"),
            Self::Number => f.write_str("Number"),
            Self::Boolean => f.write_str("bool"),
            Self::Any => f.write_str("Value"),
            Self::Map => f.write_str("Map"),
            Self::Array(item) => write!(f, "Vec<{item}>"),
            Self::Own(name) => f.write_str(name),
            Self::Shared(name) => write!(f, "{SHARED_MODULE}::{name}"),
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, module) in &self.modules {
            writeln!(f, "mod {name}")?;
            for item in &module.items {
                match item {
                    Item::Struct(item) => {
                        writeln!(f, "  struct {} = {}", item.name, item.place)?;
                        for field in &item.fields {
                            let optional = if field.required { "" } else { "?" };
                            let deprecated = if field.deprecated.is_some() { " deprecated" } else { "" };
                            writeln!(f, "    {}{optional}: {} = {}{deprecated}", field.name, field.r#type, field.wire)?;
                        }
                    }
                    Item::Enum(item) => {
                        writeln!(f, "  enum {} = {}", item.name, item.place)?;
                        for variant in &item.variants {
                            writeln!(f, "    {} = {}", variant.name, variant.wire)?;
                        }
                    }
                    Item::OneOf(item) => {
                        writeln!(f, "  oneOf {} = {}", item.name, item.place)?;
                        for Choice { name, option, r#type, deprecated, .. } in &item.options {
                            let deprecated = if deprecated.is_some() { " deprecated" } else { "" };
                            writeln!(f, "    {name}: {type} = {option}{deprecated}", r#type = r#type)?;
                        }
                    }
                }
            }
        }
        for (event_type, event) in &self.events {
            let payload = event.payload.as_deref().unwrap_or("-");
            writeln!(f, "event {} = {event_type} in {payload}", event.name)?;
        }
        Ok(())
    }
}
