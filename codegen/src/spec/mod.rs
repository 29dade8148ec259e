//! The spec: the model as YAML that people review line by line.
//!
//! `spec/README.md` explains every key of the format. [`save`] writes it, and [`load`] reads it. A saved page loads as
//! an equal page.

mod annotated;
mod edit;
mod fixups;
mod levels;
mod load;
mod naming;
mod save;
pub mod sources;
mod yaml_error;
mod yaml_scalar;

pub use edit::with_remedies;
pub use fixups::{SetEntry, add_to_set, load_fixups};
pub use levels::load_levels;
pub(crate) use load::{EventYaml, PropertyYaml};
pub use load::{format_of, load, read_yaml};
pub use naming::load_naming;
pub use save::{FORMAT, save};
