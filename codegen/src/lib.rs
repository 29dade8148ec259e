//! Reads Qlik's event documents into one catalogue, saves it as the spec, and emits the `qlik-events` crate from it.
//!
//! ```text
//! spec/docs ─read─▶ blocks ─lower─▶ Document ─fixup─▶ Document ─merge─▶ Catalogue ─save─▶ spec/events
//!                                                        │                  ├──plan─▶ items ─emit─▶ generated/src/events
//!                                                        └─▶ lint           └──────▶ diff, show, export
//! ```
//!
//! | stage | where | in | out | how to add to it |
//! | --- | --- | --- | --- | --- |
//! | load | [`load`], [`source`] | files | texts with places | |
//! | read | [`pages`]: a module a layout | text | [`pages::block`] | a layout is a reader, a row of [`model::Layout`], and its marks in `pages/mod.rs` |
//! | cover | [`pages::coverage`] | claims of the reader | errors | a reader claims every piece of the text once |
//! | lower | [`pages::lower`], `pages/resolve.rs` | blocks | [`model::Document`] | a phrase is a row of [`pages::metadata`], a type word one of [`pages::types`] |
//! | fixup | [`model::fixup`] | documents or catalogue, `spec/fixups.yaml` | the same, corrected | a key that can be set is an arm of the functions of [`model::keys`] |
//! | merge | [`mod@merge`] | documents | [`model::catalogue`], conflicts | a fact is a row of [`model::facts`], and a key of [`model::keys`] |
//! | lint | [`lint`]: a module a family | documents, conflicts, plan | findings | a finding is a row of [`rules`], and a check |
//! | save, load | [`spec`] | catalogue | YAML, and back | a key is a line in `save`, a field in `load`, a row in `spec/README.md` |
//! | plan | [`rust::plan`] | catalogue, `spec/names.yaml` | items with all names settled | a naming rule is a function of [`rust::names`] |
//! | emit | [`rust`]: a module a kind of item | items | text | a kind of item is an emitter |
//! | write, verify | [`files`] | texts | files, or the differences | |
//! | export | [`export`] | catalogue, plan | the spec in the languages of other tools | a format is a module, a row of [`export::Format`], and its limits |
//! | sample | [`sample`] | catalogue | an example of each event | a format is an arm of the functions in `sample/text.rs` |
//! | show | [`mod@show`] | catalogue, documents | one event with the sources of its facts | |
//! | diff | [`mod@diff`] | two specs, with their plans | changes by [`rules`] | a kind of change is a rule, and a comparison in `diff/compare` |
//!
//! [`project`] runs the stages over a folder. [`diagnostics`] collects errors with their places; nothing is written while
//! there is one. [`mod@list`] prints the catalogue.
//!
//! The two halves, documents in and Rust out, meet only in the catalogue. Nothing here reads the clock, the network or
//! the order of a hash map: the same input gives the same bytes.

pub mod diagnostics;
pub mod diff;
pub mod export;
pub mod files;
mod fingerprint;
pub mod fix;
mod formats;
mod github_commands;
mod identifier;
mod json;
pub mod json_span;
pub mod lint;
pub mod list;
pub mod load;
pub mod merge;
pub mod model;
pub mod pages;
mod parallel;
pub mod project;
pub mod rules;
pub mod rust;
pub mod sample;
pub mod show;
pub mod source;
pub mod spec;
pub mod suggest;
mod truncate;
