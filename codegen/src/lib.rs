//! Reads Qlik's event reference pages into a spec, and emits the `qlik-events` crate from it.
//!
//! ```text
//! spec/docs ─read─▶ blocks ─lower─▶ model ─fixup─▶ model ─save─▶ spec/events
//!                                                    │
//!                                                    └──plan─▶ items ─emit─▶ generated/src/events
//! ```
//!
//! | stage | where | in | out | to add to it |
//! | --- | --- | --- | --- | --- |
//! | read | [`pages`]: a file a layout | page text | [`pages::block`] | a layout is a reader, and its marks in `pages/mod.rs` |
//! | coverage | [`pages::coverage`] | claims of the reader | faults | a reader claims every piece of the text once |
//! | lower | [`pages::lower`] | blocks | [`model`] | a phrase is a row of [`pages::metadata`], a type word one of [`pages::types`] |
//! | fixup | [`model::fixup`] | model, `spec/fixups.yaml` | model | a key that can be set is an arm of the two value functions there |
//! | catalogue | [`model::catalogue`] | pages | the edition of each event that counts | |
//! | lint | [`lint`]: a file a family | pages, plan | contradictions | a finding is a row of [`rules`], and a check |
//! | save, load | [`spec`] | model | YAML, and back | a key is a line in `save`, a field in `load`, a row in `spec/README.md` |
//! | plan | [`rust::plan`] | pages, `spec/names.yaml` | items with all names settled | a naming rule is a function of [`rust::names`] |
//! | emit | [`rust`]: a file a kind of item | items | text | a kind of item is an emitter |
//! | index, table | [`rust::index`], [`rust::table`] | plan | documentation: all events, all properties of a payload | a column is a cell of each row |
//! | write, verify | [`files`] | texts | files, or what differs | |
//! | export | [`export`] | pages, plan | the spec in other tools' languages | a format is a file, a row of [`export::Format`], and what it cannot say |
//! | sample | [`sample`] | pages | an example of each event | a format is an arm of the two functions in `sample/text.rs` |
//! | diff | [`mod@diff`] | two specs, with their plans | changes by [`rules`] | a kind of change is a rule, and a question in `diff/compare` |
//!
//! [`project`] runs the stages over a folder. [`diagnostics`] collects faults with their places in a [`source`]; nothing is
//! written while there is one. [`mod@list`] prints the catalogue.
//!
//! Reading and emitting know the model and not each other. Nothing here reads the clock, the network or the order of
//! a hash map: the same input gives the same bytes.

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
pub mod project;
pub mod rules;
pub mod rust;
pub mod sample;
pub mod source;
pub mod spec;
pub mod suggest;
mod truncate;
