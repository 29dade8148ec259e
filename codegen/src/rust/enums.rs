//! Open enums: the allowed values of a property, and a variant for any other value.

use quote::{format_ident, quote};

use super::docs::{Docs, code};
use super::links::DocScope;
use super::plan::Enum;
use super::print::{Part, Table, literal};

/// An enum, and the table of its values.
#[must_use]
pub fn emit(item: &Enum, scope: DocScope<'_>) -> [Part; 2] {
    let name = format_ident!("{}", item.name);
    let docs = match &item.description {
        Some(text) => Docs::default().prose(text),
        None => Docs::default().markdown(&format!("The values of `{}` in `{}`.", item.place.path, item.place.event)),
    };
    let docs = scope.with_usages(docs, &item.name).outer();
    let variants: Vec<_> = item.variants.iter().map(|variant| format_ident!("{}", variant.name)).collect();
    let variant_docs = item.variants.iter().map(|variant| Docs::default().markdown(&code(&variant.wire)).outer());
    let declaration = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version does not know, kept as it was sent.
            Unknown(UnknownValue),
        }
    };
    let rows = item.variants.iter().map(|variant| format!("{} = {}", variant.name, literal(&variant.wire))).collect();
    [declaration.into(), Table { name: "open_enum", of: Some(item.name.clone()), rows }.into()]
}
