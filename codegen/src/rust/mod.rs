//! Catalogue to crate: plans all items with their names, then emits each kind of item.
//!
//! [`plan`] decides on items, from the [shape](crate::model::shape) at each path, its name by the rules of [`names`],
//! and the decisions of people. [`structs`], [`enums`], [`one_of`] and [`events`] emit the tokens of items, [`docs`]
//! makes their documentation, and [`mod@print`] formats them. The [`index`] lists all events in the documentation of
//! the crate, and a [`table`] lists all properties of a payload.
//!
//! To add a kind of item, add an emitter and call it in [`emit`].

pub mod attributes;
pub mod docs;
pub mod enums;
pub mod events;
pub mod index;
pub mod links;
pub mod names;
pub mod one_of;
pub mod payload;
pub mod plan;
pub mod print;
pub mod structs;
pub mod table;

use std::collections::BTreeSet;

use quote::{format_ident, quote};

use self::docs::Docs;
use self::links::DocScope;
use self::plan::{FieldType, Item, Module, Plan, SHARED_MODULE};
use crate::files::Files;
use crate::model::catalogue::PAGES;
use crate::parallel;

/// The folder of the emitted files.
const FOLDER: &str = "generated/src/events";

/// Emits the plan as Rust: the text of each file, by its path.
///
/// # Errors
/// Returns the error of tokens that are not valid Rust, which is a bug in the generator.
pub fn emit(plan: &Plan) -> Result<Files, syn::Error> {
    let mut files = Files::default();
    let mut add = |name: &str, text: String| files.0.insert(format!("{FOLDER}/{name}.rs"), text);
    let modules: Vec<_> = plan.modules.iter().collect();
    let texts = parallel::map(&modules, |(name, module)| page_module(name, module, plan));
    for ((name, _), text) in modules.iter().zip(texts) {
        add(name, text?);
    }
    let all = print::header("spec/events/");
    let events = print::items(events::event_type(plan))?;
    add("event_type", format!("{all}\n//! The types of all events.\n\n{events}"));
    add("data", data_module(plan, &all)?);
    add(index::MODULE, format!("{all}\n{}", index::docs(plan).inner()));
    add("mod", root_module(plan, &all)?);
    Ok(files)
}

fn page_module(name: &str, module: &Module, plan: &Plan) -> Result<String, syn::Error> {
    let sources: Vec<_> = module.pages.keys().map(|page| format!("{PAGES}/{page}.yaml")).collect();
    let sources =
        if name == SHARED_MODULE { "spec/names.yaml and spec/events/".to_owned() } else { sources.join(" and ") };
    let scope = DocScope { plan, module: name };
    let docs = page_docs(name, module, scope);
    let items = module.items.iter().map(|item| match item {
        Item::Struct(item) => structs::emit(item, &page_link(&item.place.event, module, plan), scope),
        Item::Enum(item) => enums::emit(item, scope),
        Item::OneOf(item) => one_of::emit(item, &page_link(&item.place.event, module, plan), scope),
    });
    let items = print::items(std::iter::once(imports(name, module)).chain(items))?;
    Ok(format!("{}\n{}\n{items}", print::header(&sources), docs.inner()))
}

fn page_docs(name: &str, module: &Module, scope: DocScope<'_>) -> Docs {
    if name == SHARED_MODULE {
        Docs::default().markdown("Types that several events share.")
    } else {
        index::page(module, scope)
    }
}

fn first_page(module: &Module) -> &str {
    module.pages.keys().next().map(String::as_str).unwrap_or_default()
}

/// The page of an event as markdown: a link, if its URL is known.
fn page_link(event: &str, module: &Module, plan: &Plan) -> String {
    let address = plan.events.get(event).and_then(|event| event.page.as_deref());
    match address {
        Some(address) => format!("[its page]({address})"),
        None => format!("the page `{}`", first_page(module)),
    }
}

/// The `use` declarations of a module.
fn imports(name: &str, module: &Module) -> proc_macro2::TokenStream {
    let mut used = Used::default();
    for item in &module.items {
        match item {
            Item::Struct(item) => {
                used.objects.extend(["Field", "Named", "Object", if item.is_payload { "payload" } else { "object" }]);
                item.fields.iter().for_each(|field| used.field_type(&field.r#type));
            }
            Item::Enum(_) => used.has_enums = true,
            Item::OneOf(item) => {
                used.one_ofs.insert(if item.is_payload { "payload_one_of" } else { "one_of" });
                used.objects.insert("Object");
                item.options.iter().for_each(|option| used.field_type(&option.r#type));
            }
        }
    }
    used.shared.retain(|_| name != SHARED_MODULE);
    used.tokens()
}

#[derive(Default)]
struct Used<'a> {
    shared: BTreeSet<&'a str>,
    json: BTreeSet<&'static str>,
    objects: BTreeSet<&'static str>,
    one_ofs: BTreeSet<&'static str>,
    has_enums: bool,
    has_numbers: bool,
    has_timestamps: bool,
}

impl<'a> Used<'a> {
    fn field_type(&mut self, r#type: &'a FieldType) {
        match r#type {
            FieldType::Array(item) => self.field_type(item),
            FieldType::Shared(name) => {
                self.shared.insert(name);
            }
            FieldType::Timestamp => self.has_timestamps = true,
            FieldType::Number => self.has_numbers = true,
            FieldType::Any => {
                self.json.insert("Value");
            }
            FieldType::Map => self.json.extend(["Map", "Value"]),
            _ => {}
        }
    }

    fn tokens(&self) -> proc_macro2::TokenStream {
        let idents =
            |names: &mut dyn Iterator<Item = &str>| names.map(|name| format_ident!("{name}")).collect::<Vec<_>>();
        let json = idents(&mut self.json.iter().copied());
        let shared = idents(&mut self.shared.iter().copied());
        let objects = idents(&mut self.objects.iter().copied());
        let one_ofs = idents(&mut self.one_ofs.iter().copied());
        let json = (!json.is_empty()).then(|| quote!(use serde_json::{#(#json),*};));
        let shared = (!shared.is_empty()).then(|| quote!(use super::types::{#(#shared),*};));
        let number = self.has_numbers.then(|| {
            quote!(
                use crate::Number;
            )
        });
        let timestamp = self.has_timestamps.then(|| {
            quote!(
                use crate::Timestamp;
            )
        });
        let object = (!objects.is_empty()).then(|| quote!(use crate::object::{#(#objects),*};));
        let one_of = (!one_ofs.is_empty()).then(|| quote!(use crate::one_of::{Choice, OneOf, #(#one_ofs),*};));
        let open = self.has_enums.then(|| {
            quote!(
                use crate::open_enum::{OpenEnum, UnknownValue, open_enum};
            )
        });
        quote!(#json #shared #number #timestamp #object #one_of #open)
    }
}

fn data_module(plan: &Plan, header: &str) -> Result<String, syn::Error> {
    let used = plan.events.values().filter_map(|event| event.payload.as_deref()).collect::<BTreeSet<_>>();
    let modules = used.iter().map(|module| format_ident!("{module}"));
    let imports = quote! {
        use super::{EventType, #(#modules),*};
        use crate::slot::Slot;
        use crate::{Mismatch, RawJson};
    };
    let items = print::items(std::iter::once(imports).chain(events::data(plan)))?;
    Ok(format!("{header}\n//! The payloads of all events.\n\n{items}"))
}

fn root_module(plan: &Plan, header: &str) -> Result<String, syn::Error> {
    let modules = plan.modules.keys().map(|name| format_ident!("{name}"));
    let modules = quote! {
        #(pub mod #modules;)*
        pub mod index;
        mod data;
        mod event_type;
    };
    let exports = quote! {
        pub use self::data::Data;
        pub use self::event_type::EventType;
    };
    let items = print::items([modules, exports])?;
    Ok(format!("{header}\n//! What the pages say, as Rust: a module a page.\n\n{items}"))
}
