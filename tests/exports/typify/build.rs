//! Makes Rust types of the exports in the folder `EXPORTS`: `closed/schema.json` and `open/schema.json`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=EXPORTS");
    let exports = PathBuf::from(env::var("EXPORTS")?);
    let lock = fs::read_to_string("Cargo.lock")?;
    let version = lock.lines().skip_while(|line| *line != "name = \"typify\"").nth(1);
    let version = version.and_then(|line| line.split('"').nth(1)).ok_or("no typify in Cargo.lock")?;
    println!("cargo::rustc-env=TYPIFY={version}");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for name in ["closed", "open"] {
        let path = exports.join(name).join("schema.json");
        println!("cargo::rerun-if-changed={}", path.display());
        let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(path)?)?;
        let mut types = TypeSpace::new(TypeSpaceSettings::default().with_struct_builder(false));
        types.add_root_schema(schema).map_err(|error| format!("{name}: {error}"))?;
        fs::write(out.join(format!("{name}.rs")), prettyplease::unparse(&syn::parse2(types.to_stream())?))?;
    }
    Ok(())
}
