//! The table of the nested properties of a payload.

use super::docs::{Docs, code, summary};
use super::links::DocScope;
use super::plan::{Choice, Field, FieldType, Item, OneOf, Plan, SHARED_MODULE, Struct};

/// Adds the table of a payload's nested properties.
#[must_use]
pub fn of_struct(docs: Docs, payload: &Struct, scope: DocScope<'_>) -> Docs {
    table(docs, scope, |walk| walk.fields(&payload.fields, "", scope.module))
}

/// Adds the table of the properties of a payload's options.
#[must_use]
pub fn of_options(docs: Docs, payload: &OneOf, scope: DocScope<'_>) -> Docs {
    table(docs, scope, |walk| walk.options(&payload.options, "", scope.module))
}

fn table<'a>(docs: Docs, scope: DocScope<'a>, walk_all: impl FnOnce(&mut Walk<'a>)) -> Docs {
    let mut walk = Walk { scope, open: Vec::new(), rows: Vec::new() };
    walk_all(&mut walk);
    if walk.rows.is_empty() {
        return docs;
    }
    docs.markdown("# Nested properties").table(["Property of `data`", "Type and meaning"], walk.rows)
}

/// The walk over nested types.
struct Walk<'a> {
    scope: DocScope<'a>,
    /// The types around the current one. A type inside itself would make an endless table.
    open: Vec<&'a str>,
    rows: Vec<[String; 2]>,
}

impl<'a> Walk<'a> {
    /// Adds the fields of a struct in a module. `prefix` is the path before their names.
    fn fields(&mut self, fields: &'a [Field], prefix: &str, module: &'a str) {
        for field in fields {
            let path = format!("{prefix}{}", field.wire);
            // The fields of the struct show its own properties.
            if !prefix.is_empty() {
                let about = format!("{}{}", self.r#type(&field.r#type, module), notes(field));
                self.rows.push([code(&path), about]);
            }
            self.inside(&field.r#type, path, module);
        }
    }

    /// Adds the options of an enum in a module, at a path.
    fn options(&mut self, options: &'a [Choice], path: &str, module: &'a str) {
        for option in options {
            let path = format!("{path}<{}>", option.option);
            let sentence = option.description.as_deref().map(summary).filter(|sentence| !sentence.is_empty());
            let sentence = sentence.map(|sentence| format!(": {sentence}")).unwrap_or_default();
            self.rows.push([code(&path), format!("option, {}{sentence}", self.r#type(&option.r#type, module))]);
            self.inside(&option.r#type, path, module);
        }
    }

    /// Adds the properties of a property's value.
    fn inside(&mut self, r#type: &'a FieldType, path: String, module: &'a str) {
        let (name, module) = match r#type {
            FieldType::Array(item) => return self.inside(item, path + "[]", module),
            FieldType::Own(name) => (name, module),
            FieldType::Shared(name) => (name, SHARED_MODULE),
            _ => return,
        };
        if self.open.contains(&name.as_str()) {
            return;
        }
        self.open.push(name);
        match item(self.scope.plan, module, name) {
            Some(Item::Struct(item)) => self.fields(&item.fields, &format!("{path}."), module),
            Some(Item::OneOf(item)) => self.options(&item.options, &path, module),
            Some(Item::Enum(_)) | None => {}
        }
        self.open.pop();
    }

    /// The type as documents write it, with a link to the Rust type.
    fn r#type(&self, r#type: &FieldType, module: &str) -> String {
        match r#type {
            FieldType::Text => "string".to_owned(),
            FieldType::Timestamp => "[date-time](crate::Timestamp)".to_owned(),
            FieldType::Integer => "integer".to_owned(),
            FieldType::Number => "[number](crate::Number)".to_owned(),
            FieldType::Boolean => "boolean".to_owned(),
            FieldType::Any => "any".to_owned(),
            FieldType::Map => "object".to_owned(),
            FieldType::Array(item) => format!("array of {}", self.r#type(item, module)),
            FieldType::Own(name) => self.named(module, name),
            FieldType::Shared(name) => self.named(SHARED_MODULE, name),
        }
    }

    fn named(&self, module: &str, name: &str) -> String {
        let words = match item(self.scope.plan, module, name) {
            Some(Item::Enum(_)) => "enum",
            Some(Item::OneOf(_)) => "one of several objects",
            Some(Item::Struct(_)) | None => "object",
        };
        self.scope.to_type(words, module, name)
    }
}

fn item<'a>(plan: &'a Plan, module: &str, name: &str) -> Option<&'a Item> {
    plan.modules.get(module)?.items.iter().find(|item| item.name() == name)
}

/// The text after the type. The table has only two columns, so that the path has room on a narrow screen.
fn notes(field: &Field) -> String {
    let optional = if field.required { "" } else { ", optional" };
    let deprecated = if field.deprecated.is_some() { ", **deprecated**" } else { "" };
    let sentence = field.description.as_deref().map(summary).filter(|sentence| !sentence.is_empty());
    format!("{optional}{deprecated}{}", sentence.map(|sentence| format!(": {sentence}")).unwrap_or_default())
}

#[cfg(test)]
mod tests {

    use super::super::plan::{Enum, Module};
    use super::*;
    use crate::model::path::PropertyPath;

    fn place() -> PropertyPath {
        PropertyPath { event: "com.qlik.thing.made".to_owned(), path: String::new() }
    }

    fn field(wire: &str, r#type: FieldType) -> Field {
        Field {
            name: wire.to_owned(),
            wire: wire.to_owned(),
            r#type,
            required: true,
            deprecated: None,
            description: None,
            metadata: Vec::new(),
        }
    }

    fn object(name: &str, fields: Vec<Field>) -> Struct {
        Struct {
            name: name.to_owned(),
            place: place(),
            description: None,
            is_payload: false,
            has_example: false,
            fields,
        }
    }

    fn own(name: &str) -> FieldType {
        FieldType::Own(name.to_owned())
    }

    fn shared(name: &str) -> FieldType {
        FieldType::Shared(name.to_owned())
    }

    fn array(item: FieldType) -> FieldType {
        FieldType::Array(Box::new(item))
    }

    /// The rows of a table for these properties. The module has the struct `Part`, and the shared types are `Room` and
    /// `Kind`.
    fn rows(fields: Vec<Field>) -> Vec<String> {
        rows_of(fields, None)
    }

    /// The same, with a struct `Outer` that has this field.
    fn rows_of(fields: Vec<Field>, inner: Option<Field>) -> Vec<String> {
        let outer = object("Outer", inner.into_iter().collect());
        let part = object("Part", vec![field("room", shared("Room")), field("parts", array(own("Part")))]);
        let room = object("Room", vec![field("kind", own("Kind"))]);
        let kind = Enum { name: "Kind".to_owned(), place: place(), description: None, variants: Vec::new() };
        let module = |items| Module { items, ..Module::default() };
        let modules = [
            ("things", module(vec![Item::Struct(part), Item::Struct(outer)])),
            (SHARED_MODULE, module(vec![Item::Struct(room), Item::Enum(kind)])),
        ];
        let plan = Plan {
            modules: modules.into_iter().map(|(name, module)| (name.to_owned(), module)).collect(),
            ..Plan::default()
        };
        let scope = DocScope { plan: &plan, module: "things" };
        let docs = of_struct(Docs::default(), &object("ThingMade", fields), scope).inner();
        docs.lines().skip(4).map(|line| line.trim_start_matches("//! ").to_owned()).collect()
    }

    #[test]
    fn nested_properties_have_their_path_and_cycles_end() {
        assert_eq!(
            rows(vec![field("parts", array(array(own("Part")))), field("room", shared("Room"))]),
            [
                "| `parts[][].room` | [object](crate::types::Room) |",
                "| `parts[][].room.kind` | [enum](crate::types::Kind) |",
                "| `parts[][].parts` | array of [object](Part) |",
                "| `room.kind` | [enum](crate::types::Kind) |",
            ]
        );
    }

    /// The rows of a payload with one object that has this field.
    fn inside(field: Field) -> Vec<String> {
        rows_of(vec![self::field("o", own("Outer"))], Some(field))
    }

    #[test]
    fn each_type_has_a_word() {
        for (r#type, word) in [
            (FieldType::Text, "string"),
            (FieldType::Timestamp, "[date-time](crate::Timestamp)"),
            (FieldType::Integer, "integer"),
            (FieldType::Number, "[number](crate::Number)"),
            (FieldType::Boolean, "boolean"),
            (FieldType::Any, "any"),
            (FieldType::Map, "object"),
            (array(FieldType::Text), "array of string"),
        ] {
            assert_eq!(inside(field("x", r#type)), [format!("| `o.x` | {word} |")]);
        }
    }

    #[test]
    fn further_facts_follow_the_type() {
        let optional = Field { required: false, ..field("x", FieldType::Text) };
        assert_eq!(inside(optional), ["| `o.x` | string, optional |"]);
        let deprecated = Some("Qlik has deprecated this property".to_owned());
        let description = Some("A | or <b>. More.".to_owned());
        let odd = Field { required: false, deprecated, description, ..field("a|b", FieldType::Text) };
        assert_eq!(inside(odd), [r"| `o.a\|b` | string, optional, **deprecated**: A \| or \<b\>. |"]);
    }

    #[test]
    fn a_payload_without_nested_properties_has_no_table() {
        assert_eq!(rows(vec![field("x", FieldType::Text)]), [""; 0]);
    }
}
