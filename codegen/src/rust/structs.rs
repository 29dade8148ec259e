//! Emits structs: payloads and nested objects.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::attributes::{aliases, deprecated};
use super::docs::{Docs, code, inline};
use super::links::DocScope;
use super::plan::{Field, FieldType, Struct};
use super::print::{Part, Table, literal};
use super::{payload, table};

/// A struct, and the table of its fields.
#[must_use]
pub fn emit(item: &Struct, page: &str, scope: DocScope<'_>) -> [Part; 2] {
    let name = format_ident!("{}", item.name);
    let docs = docs(item, page, scope).outer();
    let aliases = item.is_payload.then(|| aliases(&item.place.event));
    let fields = item.fields.iter().map(field);
    let declaration = quote! {
        #docs
        #aliases
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
    };
    let rows = item.fields.iter().map(row).collect();
    [declaration.into(), Table { name: role(item), of: Some(item.name.clone()), rows }.into()]
}

/// The macro that makes the struct what it is.
#[must_use]
pub const fn role(item: &Struct) -> &'static str {
    if item.is_payload { "payload" } else { "object" }
}

/// A field in the table.
fn row(field: &Field) -> String {
    let kind = match (field.is_nullable(), field.required) {
        (true, _) => "nullable",
        (false, true) => "required",
        (false, false) => "optional",
    };
    format!("{kind} {} = {}", field.name, literal(&field.wire))
}

fn docs(item: &Struct, page: &str, scope: DocScope<'_>) -> Docs {
    let docs = item.description.iter().fold(Docs::default(), |docs, text| docs.prose(text));
    if !item.is_payload {
        let none = item.description.is_none();
        let docs = if none { docs.markdown(&format!("The {}.", part(&item.place.path))) } else { docs };
        return scope.with_usages(docs, &item.name);
    }
    let table = |docs| table::of_struct(docs, item, scope);
    payload::docs(docs, &item.place.event, item.has_example, page, scope, table)
}

/// A path in words.
fn part(path: &str) -> String {
    match path.strip_suffix('>').and_then(|path| path.rsplit_once('<')) {
        Some((path, option)) => format!("option `{option}` of `{path}`"),
        None => format!("value of `{path}`"),
    }
}

fn field(field: &Field) -> TokenStream {
    let name = format_ident!("{}", field.name);
    let r#type = field_type(&field.r#type);
    let r#type = if field.is_optional() { quote!(Option<#r#type>) } else { r#type };
    let docs = field_docs(field).outer();
    let deprecated = deprecated(field.deprecated.as_deref());
    quote! {
        #docs
        #deprecated
        pub #name: #r#type,
    }
}

/// The wire name, the description, and the metadata that the Rust type does not express.
fn field_docs(field: &Field) -> Docs {
    let metadata = metadata(field);
    let name = code(&field.wire);
    match (&field.description, metadata.is_empty()) {
        (None, true) => Docs::default().markdown(&name),
        (None, false) => Docs::default().markdown(&format!("{name} ({metadata})")),
        (Some(text), true) => Docs::default().prose(&format!("`{}`: {text}", field.wire)),
        (Some(text), false) => {
            let (first, rest) = text.split_once("\n\n").unwrap_or((text, ""));
            Docs::default().markdown(&format!("{name} ({metadata}): {}", inline(first))).prose(rest)
        }
    }
}

/// The metadata of a field, as `minimum 1, maximum 10`.
fn metadata(field: &Field) -> String {
    let is_in_type = |key: &str, value: &Value| key == "format" && value == "date-time";
    let metadata = field.metadata.iter().filter(|(key, value)| !is_in_type(key, value));
    let shown = metadata.map(|(key, value)| match value {
        Value::Bool(true) => key.clone(),
        Value::String(text) => format!("{key} {}", code(text)),
        other => format!("{key} {}", code(&other.to_string())),
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// A type, as code names it.
#[must_use]
pub fn field_type(r#type: &FieldType) -> TokenStream {
    match r#type {
        FieldType::Text => quote!(String),
        FieldType::Timestamp => quote!(Timestamp),
        FieldType::Integer => quote!(i64),
        FieldType::Number => quote!(Number),
        FieldType::Boolean => quote!(bool),
        FieldType::Any => quote!(Value),
        FieldType::Map => quote!(Map<String, Value>),
        FieldType::Array(item) => {
            let item = field_type(item);
            quote!(Vec<#item>)
        }
        FieldType::Own(name) | FieldType::Shared(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
    }
}
