//! Emits enums of objects, for values that are one of several objects.

use quote::{format_ident, quote};

use super::attributes::{aliases, deprecated};
use super::docs::Docs;
use super::links::DocScope;
use super::plan::{Choice, OneOf};
use super::print::{Part, Table, literal};
use super::structs::field_type;
use super::{payload, table};

/// An enum, and the table of its options.
#[must_use]
pub fn emit(item: &OneOf, page: &str, scope: DocScope<'_>) -> [Part; 2] {
    let name = format_ident!("{}", item.name);
    let docs = docs(item, page, scope).outer();
    let aliases = item.is_payload.then(|| aliases(&item.place.event));
    let variants: Vec<_> = item.options.iter().map(|option| format_ident!("{}", option.name)).collect();
    let structs: Vec<_> = item.options.iter().map(|option| field_type(&option.r#type)).collect();
    let variant_docs = item.options.iter().map(|option| variant_docs(option).outer());
    let deprecated = item.options.iter().map(|option| deprecated(option.deprecated.as_deref()));
    let declaration = quote! {
        #docs
        #aliases
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #deprecated #variants(Box<#structs>),)*
        }
    };
    let rows = item.options.iter().zip(&structs);
    let rows = rows.map(|(option, object)| format!("{}({object}) = {}", option.name, literal(&option.option)));
    [declaration.into(), Table { name: role(item), of: Some(item.name.clone()), rows: rows.collect() }.into()]
}

/// The macro that makes the enum what it is.
#[must_use]
pub const fn role(item: &OneOf) -> &'static str {
    if item.is_payload { "payload_one_of" } else { "one_of" }
}

fn docs(item: &OneOf, page: &str, scope: DocScope<'_>) -> Docs {
    let docs = item.description.iter().fold(Docs::default(), |docs, text| docs.prose(text));
    if item.is_payload {
        let table = |docs| table::of_options(docs, item, scope);
        payload::docs(docs, &item.place.event, item.has_example, page, scope, table)
    } else if item.description.is_none() {
        docs.markdown(&format!("The value of `{}`, which is one of several objects.", item.place.path))
    } else {
        scope.with_usages(docs, &item.name)
    }
}

fn variant_docs(option: &Choice) -> Docs {
    match &option.description {
        Some(text) => Docs::default().prose(&format!("`{}`: {text}", option.option)),
        None => Docs::default().markdown(&format!("`{}`", option.option)),
    }
}
