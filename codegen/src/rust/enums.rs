//! Open enums: the allowed values of a property, and a variant for any other value.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{Docs, code};
use super::links::DocScope;
use super::plan::Enum;

/// An enum and its table of texts.
#[must_use]
pub fn emit(item: &Enum, scope: DocScope<'_>) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let docs = match &item.description {
        Some(text) => Docs::default().prose(text),
        None => Docs::default().markdown(&format!("The values of `{}` in `{}`.", item.place.path, item.place.event)),
    };
    let docs = scope.with_usages(docs, &item.name).outer();
    let variants: Vec<_> = item.variants.iter().map(|variant| format_ident!("{}", variant.name)).collect();
    let wires: Vec<_> = item.variants.iter().map(|variant| variant.wire.as_str()).collect();
    let variant_docs = wires.iter().map(|wire| Docs::default().markdown(&code(wire)).outer());
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version does not know, kept as it was sent.
            Unknown(UnknownValue),
        }

        impl OpenEnum for #name {
            const KNOWN: &'static [Self] = &[#(Self::#variants),*];

            fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            fn unknown(value: UnknownValue) -> Self {
                Self::Unknown(value)
            }
        }

        open_enum!(#name);
    }
}
