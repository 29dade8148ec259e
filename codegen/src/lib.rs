//! Reads Qlik's event documents into one catalogue, saves it as the spec, and emits the `qlik-events` crate from it.
//!
//! ```text
//! spec/docs ─read─▶ blocks ─lower─▶ Document ─fixup─▶ Document ─merge─▶ Catalogue ─save─▶ spec/events
//!                                                        │                  ├──plan─▶ items ─emit─▶ generated/src/events
//!                                                        └─▶ lint           └──────▶ diff, show, export, drift
//! ```
//!
//! | stage | module | input | output | to extend it |
//! | --- | --- | --- | --- | --- |
//! | load | [`load`], [`source`] | files | texts with positions | |
//! | read | [`pages`]: a module for each layout | text | [`pages::block`] | for a layout, add a reader, a row of [`model::Layout`], and its marks in `pages/mod.rs` |
//! | cover | [`pages::coverage`] | claims of the reader | errors | a reader claims every piece of the text once |
//! | lower | [`pages::lower`], `pages/resolve.rs` | blocks | [`model::Document`] | for a phrase, add a row of [`pages::metadata`]; for a type word, a row of [`pages::types`] |
//! | fixup | [`model::fixup`] | documents or catalogue, `spec/fixups.yaml` | the same, corrected | for a key of `set`, add an arm to the functions of [`model::keys`] |
//! | merge | [`mod@merge`] | documents | [`model::catalogue`], conflicts | for a fact, add a row of [`model::facts`] and a key of [`model::keys`] |
//! | lint | [`lint`]: a module for each family | documents, conflicts, plan | findings | for a finding, add a row of [`rules`] and a check |
//! | save, load | [`spec`] | catalogue | YAML, and back | for a key, add a line to `save`, a field to `load`, and a row to `spec/README.md` |
//! | plan | [`rust::plan`] | catalogue, `spec/names.yaml` | items with their final names | a naming rule is a function of [`rust::names`] |
//! | emit | [`rust`]: a module for each kind of item | items | text | for a kind of item, add an emitter |
//! | write, verify | [`files`] | texts | files, or the differences | |
//! | export | [`export`] | catalogue, plan | the spec in formats of other tools | for a format, add a module, a row of [`export::Format`], and its limitations |
//! | site | [`export::html`] | catalogue, documents, plan | the catalogue as a site for people | for a page, add a template and a module that makes its data |
//! | deliver | [`delivery`] | an event | the event as it is delivered | a delivery is a variant, and an arm of `render`, `recognise` and `each_event` |
//! | sample | [`sample`] | catalogue | an example of each event | for a format of values, add an arm to the functions in `sample/text.rs` |
//! | show | [`mod@show`] | catalogue, documents | one event with the sources of its facts | |
//! | diff | [`mod@diff`] | two specs, with their plans | changes by [`rules`] | for a kind of change, add a rule and a comparison in `diff/compare` |
//! | drift | [`drift`] | captured events, catalogue | differences by [`rules`], with counts | for a difference, add a rule, a variant of its `check::Problem`, a count and a message |
//! | release | [`release`] | a diff, the files that name the version | the same, for the next release | for a file, add a function and a line to `Release::files` |
//!
//! [`project`] runs the stages over a folder. [`diagnostics`] collects errors with their positions; no file is written
//! if there is an error. [`mod@list`] prints the catalogue.
//!
//! The two halves, documents to catalogue and catalogue to Rust, meet only in the catalogue. The library uses no clock,
//! no network and no hash order: the same input gives the same bytes.

pub mod delivery;
pub mod diagnostics;
pub mod diff;
pub mod drift;
pub mod export;
pub mod files;
mod fingerprint;
pub mod fix;
mod formats;
mod github_commands;
mod identifier;
mod json;
pub mod json_span;
mod limits;
pub mod lint;
pub mod list;
pub mod load;
mod markdown_text;
pub mod merge;
pub mod model;
pub mod pages;
mod parallel;
pub mod portable;
pub mod project;
pub mod prose;
pub mod release;
pub mod remedy;
pub mod rules;
pub mod rust;
pub mod sample;
pub mod show;
pub mod source;
pub mod spec;
pub mod suggest;
mod truncate;
