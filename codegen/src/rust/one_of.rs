//! Emits enums of objects, for values that are one of several objects.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::attributes::{aliases, deprecated};
use super::docs::Docs;
use super::links::DocScope;
use super::plan::{Choice, OneOf};
use super::structs::field_type;
use super::{payload, table};

/// An enum, its options, its conversions, and the code that makes it a payload.
#[must_use]
pub fn emit(item: &OneOf, page: &str, scope: DocScope<'_>) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let docs = docs(item, page, scope).outer();
    let aliases = item.is_payload.then(|| aliases(&item.place.event));
    let variants: Vec<_> = item.options.iter().map(|option| format_ident!("{}", option.name)).collect();
    let structs: Vec<_> = item.options.iter().map(|option| field_type(&option.r#type)).collect();
    let options: Vec<_> = item.options.iter().map(|option| option.option.as_str()).collect();
    let variant_docs = item.options.iter().map(|option| variant_docs(option).outer());
    let deprecated = item.options.iter().map(|option| deprecated(option.deprecated.as_deref()));
    let first = variants.first();
    let expected = format!("one of {}", options.join(", "));
    let role = if item.is_payload { format_ident!("payload_one_of") } else { format_ident!("one_of") };
    quote! {
        #docs
        #aliases
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #deprecated #variants(Box<#structs>),)*
        }

        impl OneOf for #name {
            const OPTIONS: &'static [Choice<Self>] = &[
                #(Choice(#options, || Self::#variants(Box::default()))),*
            ];

            const EXPECTED: &'static str = #expected;

            fn object(&self) -> &dyn Object {
                match self {
                    #(Self::#variants(object) => &**object,)*
                }
            }

            fn object_mut(&mut self) -> &mut dyn Object {
                match self {
                    #(Self::#variants(object) => &mut **object,)*
                }
            }
        }

        /// The first option, with nothing in it.
        impl Default for #name {
            fn default() -> Self {
                Self::#first(Box::default())
            }
        }

        #(
            impl From<#structs> for #name {
                fn from(object: #structs) -> Self {
                    Self::#variants(Box::new(object))
                }
            }
        )*

        #role!(#name);
    }
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
