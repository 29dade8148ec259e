//! The spec: the model as YAML that is reviewed line by line.
//!
//! `spec/README.md` explains the format key by key. [`save`] writes it, [`load`] reads it, and what was saved loads
//! equal.

mod annotated;
mod fixups;
mod load;
mod naming;
mod save;
pub mod sources;
mod yaml_scalar;

pub use fixups::{SetEntry, add_to_set, load_fixups};
pub(crate) use load::{EventYaml, PropertyYaml};
pub use load::{format_of, load, read_yaml};
pub use naming::load_naming;
pub use save::{FORMAT, save};
