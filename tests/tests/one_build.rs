//! The generator is built once for xtask and for the tests: its dependencies have the same features in both.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use crate::support::workspace;

/// The features of each package that `cargo tree` lists.
fn features(args: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let tree = ["tree", "--locked", "--prefix", "none", "--format", "{p}\t{f}"];
    let output = Command::new(env!("CARGO")).args(tree).args(args).current_dir(workspace()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let Some((package, of_package)) = line.split_once('\t') else { continue };
        features.entry(package.to_owned()).or_default().insert(of_package.trim_end_matches(" (*)").to_owned());
    }
    features
}

/// Other systems have further dependencies, whose features may differ.
#[test]
#[cfg(target_os = "linux")]
fn the_generator_is_built_once() {
    let of_xtask = features(&["--package", "xtask", "--no-default-features", "--edges", "normal,build"]);
    let of_tests = features(&["--workspace", "--edges", "normal,build,dev"]);
    let own = features(&["--package", "qlik-events-codegen", "--edges", "normal,build"]);
    assert!(own.len() > 30, "{own:?}");
    for package in own.keys() {
        let (one, other) = (&of_xtask[package], &of_tests[package]);
        assert_eq!(one, other, "{package}: give it the same features by a dependency of codegen/Cargo.toml");
    }
}
