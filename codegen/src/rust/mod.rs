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
    let table = |docs: &str, import: &str, table: print::Table| {
        let rows = print::parts([table.into()])?;
        Ok::<_, syn::Error>(format!("{all}\n//! {docs}\n\nuse crate::{import};\n\n{rows}"))
    };
    add("event_type", table("The types of all events.", "event_type::event_types", events::event_types(plan))?);
    add("data", table("The payloads of all events.", "data::data", events::data(plan))?);
    add("sample_texts", samples_module(plan, &all)?);
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
    let items = module.items.iter().flat_map(|item| match item {
        Item::Struct(item) => structs::emit(item, &page_link(&item.place.event, module, plan), scope),
        Item::Enum(item) => enums::emit(item, scope),
        Item::OneOf(item) => one_of::emit(item, &page_link(&item.place.event, module, plan), scope),
    });
    let items = print::parts(std::iter::once(imports(name, module).into()).chain(items))?;
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
                used.codec.insert(structs::role(item));
                item.fields.iter().for_each(|field| used.field_type(&field.r#type));
            }
            Item::Enum(_) => used.has_enums = true,
            Item::OneOf(item) => {
                used.codec.insert(one_of::role(item));
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
    codec: BTreeSet<&'static str>,
    own: BTreeSet<&'static str>,
    has_enums: bool,
}

impl<'a> Used<'a> {
    fn field_type(&mut self, r#type: &'a FieldType) {
        match r#type {
            FieldType::Array(item) => self.field_type(item),
            FieldType::Shared(name) => {
                self.shared.insert(name);
            }
            FieldType::Timestamp => {
                self.own.insert("Timestamp");
            }
            FieldType::Number => {
                self.own.insert("Number");
            }
            FieldType::Any => {
                self.json.insert("Value");
            }
            FieldType::Map => self.json.extend(["Map", "Value"]),
            _ => {}
        }
    }

    fn tokens(&self) -> proc_macro2::TokenStream {
        let names =
            |names: &mut dyn Iterator<Item = &str>| names.map(|name| format_ident!("{name}")).collect::<Vec<_>>();
        let json = import(&quote!(serde_json), &names(&mut self.json.iter().copied()));
        let shared = import(&quote!(super::types), &names(&mut self.shared.iter().copied()));
        let codec = import(&quote!(crate::codec), &names(&mut self.codec.iter().copied()));
        let open = self.has_enums.then(|| {
            quote!(
                use crate::open_enum::{UnknownValue, open_enum};
            )
        });
        let own = import(&quote!(crate), &names(&mut self.own.iter().copied()));
        quote!(#json #shared #codec #open #own)
    }
}

/// One `use` declaration; nothing without names.
fn import(path: &proc_macro2::TokenStream, names: &[proc_macro2::Ident]) -> proc_macro2::TokenStream {
    match names {
        [] => quote!(),
        [name] => quote!(use #path::#name;),
        names => quote!(use #path::{#(#names),*};),
    }
}

/// A sample of each event, for the tests of those who receive events.
fn samples_module(plan: &Plan, header: &str) -> Result<String, syn::Error> {
    let current = plan.events.iter().filter(|(_, event)| !event.is_former);
    let paths = current.map(|(event_type, _)| format!("../../samples/{event_type}.json"));
    let all = quote! {
        /// The sample of each event that is not a former type of another one, in the order of `EventType::ALL`.
        pub(crate) const ALL: &[&str] = &[#(include_str!(#paths)),*];
    };
    Ok(format!("{header}\n//! The texts of the samples.\n\n{}", print::parts([all.into()])?))
}

fn root_module(plan: &Plan, header: &str) -> Result<String, syn::Error> {
    let modules = plan.modules.keys().map(|name| format_ident!("{name}"));
    let modules = quote! {
        #(pub mod #modules;)*
        pub mod index;
        #[cfg(feature = "samples")]
        pub(crate) mod sample_texts;
        mod data;
        mod event_type;
    };
    let exports = quote! {
        pub use self::data::Data;
        pub use self::event_type::EventType;
    };
    let items = print::parts([modules.into(), exports.into()])?;
    Ok(format!(
        "{header}\n//! The types of all events: a module for each page, and `types` for what several pages share.\n\n{items}"
    ))
}
