//! Writes the code of the peers that have code: `derived.rs` as people would write it with serde's derives, and `typify.rs`
//! from the exported JSON Schema.
//!
//! Usage: generate PROJECT SCHEMA FOLDER

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use qlik_events_codegen::project;
use typify::{TypeSpace, TypeSpaceSettings};

#[path = "../../../src/derived.rs"]
mod derived;

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<_> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [root, schema, folder] = paths.as_slice() else { return Err("usage: generate PROJECT SCHEMA FOLDER".into()) };
    fs::write(folder.join("derived.rs"), derived(root)?)?;
    fs::write(folder.join("typify.rs"), typify(schema)?)?;
    Ok(())
}

fn derived(root: &Path) -> Result<String, Box<dyn Error>> {
    let plan = project::build(root).map_err(|diagnostics| diagnostics.render(false))?.plan;
    Ok(derived::source(&plan)? + "\n" + &derived::table(&plan))
}

fn typify(schema: &Path) -> Result<String, Box<dyn Error>> {
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(schema)?)?;
    let mut types = TypeSpace::new(TypeSpaceSettings::default().with_struct_builder(false));
    types.add_root_schema(schema)?;
    Ok(prettyplease::unparse(&syn::parse2(types.to_stream())?))
}
