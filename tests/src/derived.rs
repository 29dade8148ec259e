//! The same events with serde's derives, as people would write them without `qlik-events`.
//!
//! Timestamps are strings, enums are closed, and a `oneOf` is an untagged enum. `Envelope<Payload>` is for an event of
//! known type, and `AnyEvent`, which serde tags by `type`, for any event.

use std::error::Error;

use proc_macro2::TokenStream;
use qlik_events_codegen::rust::plan::{Enum, EventItem, Field, FieldType, Item, Module, OneOf, Plan, Struct};
use qlik_events_codegen::rust::print;
use quote::{format_ident, quote};

/// The optional attributes of the envelope; they are fields of `qlik_events::Event`.
const ATTRIBUTES: [&str; 18] = [
    "time",
    "datacontenttype",
    "dataschema",
    "subject",
    "userid",
    "tenantid",
    "authtype",
    "authclaims",
    "sessionid",
    "originip",
    "tracestate",
    "traceparent",
    "toplevelresourceid",
    "ownerid",
    "spaceid",
    "host",
    "reason",
    "clientid",
];

/// The Rust code of all payloads and both envelopes.
///
/// # Errors
/// Returns the error of invalid tokens, which is a bug.
pub fn source(plan: &Plan) -> Result<String, Box<dyn Error>> {
    let modules = plan.modules.iter().map(|(name, module)| self::module(name, module));
    let known = quote! {
        /// An event that is known to carry such a payload.
    };
    let unknown = quote! {
        /// The attributes of an event beside its type.
    };
    let event_type = quote! {
        #[serde(rename = "type")]
        pub event_type: String,
    };
    let envelopes = [
        quote!(
            use serde::{Deserialize, Serialize};
        ),
        envelope("Envelope", &known, &event_type),
        envelope("Attributes", &unknown, &TokenStream::new()),
        any_event(plan),
    ];
    Ok(print::parts(envelopes.into_iter().chain(modules).map(print::Part::Items))?)
}

/// A macro that passes on all documented events: type, variant of `AnyEvent`, and path of the payload.
#[must_use]
pub fn table(plan: &Plan) -> String {
    let rows = documented(plan).map(|(event_type, event, module)| {
        let name = &event.name;
        format!("            {event_type:?} {name} {module}::{name};\n")
    });
    let rows: String = rows.collect();
    format!("macro_rules! each_event {{\n    ($with:ident) => {{\n        $with! {{\n{rows}        }}\n    }};\n}}\n")
}

/// The documented events: type, item, and module of the payload.
fn documented(plan: &Plan) -> impl Iterator<Item = (&str, &EventItem, &str)> {
    plan.events.iter().filter_map(|(event_type, event)| Some((&**event_type, event, event.payload.as_deref()?)))
}

fn derives() -> TokenStream {
    quote!(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)])
}

fn envelope(name: &str, docs: &TokenStream, event_type: &TokenStream) -> TokenStream {
    let (derives, name) = (derives(), format_ident!("{name}"));
    let attributes = ATTRIBUTES.map(|name| format_ident!("{name}"));
    quote! {
        #docs
        #derives
        pub struct #name<D> {
            pub id: String,
            #event_type
            pub source: String,
            pub specversion: String,
            #(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub #attributes: Option<String>,
            )*
            pub data: D,
        }
    }
}

/// The enum of all events with an internal tag, and the two functions that use serde's code for it.
fn any_event(plan: &Plan) -> TokenStream {
    let derives = derives();
    let variants = documented(plan).map(|(event_type, event, module)| {
        let (name, module) = (format_ident!("{}", event.name), format_ident!("{module}"));
        quote! {
            #[serde(rename = #event_type)]
            #name(Attributes<#module::#name>),
        }
    });
    quote! {
        /// An event of any type.
        #derives
        #[serde(tag = "type")]
        pub enum AnyEvent {
            #(#variants)*
        }

        impl AnyEvent {
            /// Reads an event from JSON.
            pub fn from_slice(json: &[u8]) -> serde_json::Result<Self> {
                serde_json::from_slice(json)
            }

            /// Writes an event as JSON.
            pub fn to_vec(&self) -> serde_json::Result<Vec<u8>> {
                serde_json::to_vec(self)
            }
        }
    }
}

fn module(name: &str, module: &Module) -> TokenStream {
    let name = format_ident!("{name}");
    let items = module.items.iter().map(|item| match item {
        Item::Struct(item) => object(item),
        Item::Enum(item) => closed_enum(item),
        Item::OneOf(item) => untagged_enum(item),
    });
    quote! {
        pub mod #name {
            use serde::{Deserialize, Serialize};
            #(#items)*
        }
    }
}

fn object(item: &Struct) -> TokenStream {
    let (derives, name) = (derives(), format_ident!("{}", item.name));
    let fields = item.fields.iter().map(field);
    quote! {
        #derives
        pub struct #name {
            #(#fields)*
        }
    }
}

fn field(field: &Field) -> TokenStream {
    let (rename, name) = (rename(&field.name, &field.wire), format_ident!("{}", field.name));
    let r#type = field_type(&field.r#type);
    if field.required {
        return quote!(#rename pub #name: #r#type,);
    }
    quote! {
        #rename
        #[serde(skip_serializing_if = "Option::is_none")]
        pub #name: Option<#r#type>,
    }
}

fn closed_enum(item: &Enum) -> TokenStream {
    let (derives, name) = (derives(), format_ident!("{}", item.name));
    let variants = item.variants.iter().map(|variant| {
        let (rename, name) = (rename(&variant.name, &variant.wire), format_ident!("{}", variant.name));
        quote!(#rename #name,)
    });
    quote! {
        #derives
        pub enum #name {
            #(#variants)*
        }
    }
}

fn untagged_enum(item: &OneOf) -> TokenStream {
    let (derives, name) = (derives(), format_ident!("{}", item.name));
    let variants = item.options.iter().map(|option| format_ident!("{}", option.name));
    let structs = item.options.iter().map(|option| field_type(&option.r#type));
    quote! {
        #derives
        #[serde(untagged)]
        pub enum #name {
            #(#variants(#structs),)*
        }
    }
}

/// `#[serde(rename)]`, if the wire name differs.
fn rename(name: &str, wire: &str) -> TokenStream {
    if name == wire { TokenStream::new() } else { quote!(#[serde(rename = #wire)]) }
}

fn field_type(r#type: &FieldType) -> TokenStream {
    match r#type {
        FieldType::Text | FieldType::Timestamp => quote!(String),
        FieldType::Integer => quote!(i64),
        FieldType::Number => quote!(f64),
        FieldType::Boolean => quote!(bool),
        FieldType::Any => quote!(serde_json::Value),
        FieldType::Map => quote!(serde_json::Map<String, serde_json::Value>),
        FieldType::Array(item) => {
            let item = field_type(item);
            quote!(Vec<#item>)
        }
        FieldType::Own(name) => named(name, &TokenStream::new()),
        FieldType::Shared(name) => named(name, &quote!(super::types::)),
    }
}

fn named(name: &str, path: &TokenStream) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(#path #name)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use qlik_events_codegen::project;

    use super::*;

    #[test]
    fn every_documented_event_has_a_struct_a_variant_and_a_row() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
        let plan = project::build(root).expect("valid documents").plan;
        let (source, table) = (source(&plan).expect("Rust"), table(&plan));
        assert!(documented(&plan).count() > 100);
        for (event_type, event, module) in documented(&plan) {
            let name = &event.name;
            assert!(table.contains(&format!("{event_type:?} {name} {module}::{name};")), "{event_type}");
            assert!(source.contains(&format!("#[serde(rename = {event_type:?})]")), "{event_type}");
            assert!(source.contains(&format!("Attributes<{module}::{name}>")), "{event_type}");
        }
    }
}
