//! The version of the crate in its manifest and in the lock file. All else in the files keeps its form.

use std::sync::Arc;

use semver::Version;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value};

use crate::diagnostics::Diagnostic;
use crate::source::Source;

/// The manifest with another version.
pub(super) fn set_version(manifest: &Arc<Source>, version: &Version) -> Result<String, Diagnostic> {
    let mut document = parse(manifest)?;
    let package = document.get_mut("package").and_then(Item::as_table_like_mut);
    let Some(value) = package.and_then(|package| package.get_mut("version")?.as_value_mut()).filter(|it| it.is_str())
    else {
        let at = manifest.find_in(&(0..manifest.text().len()), "version.workspace");
        return Err(Diagnostic::new(manifest, at, "the package has no version of its own")
            .label("expected `version = \"...\"` in `[package]`")
            .help("set the version here: a version of the workspace belongs to all of its packages"));
    };
    set(value, &version.to_string());
    Ok(document.to_string())
}

/// The name of the package.
pub(super) fn package_name(manifest: &Arc<Source>) -> Option<String> {
    Some(parse(manifest).ok()?.get("package")?.get("name")?.as_str()?.to_owned())
}

/// The lock file with another version of the package of a manifest.
pub(super) fn set_locked_version(
    lock: &Arc<Source>,
    manifest: &Arc<Source>,
    version: &Version,
) -> Result<String, Diagnostic> {
    let mut document = parse(lock)?;
    let packages = document.get_mut("package").and_then(Item::as_array_of_tables_mut);
    if let (Some(packages), Some(name)) = (packages, package_name(manifest)) {
        relock(packages, &name, version);
    }
    Ok(document.to_string())
}

fn relock(packages: &mut ArrayOfTables, name: &str, version: &Version) {
    // A package of the workspace has no source.
    let is_it = |table: &&mut Table| is_text(table.get("name"), name) && !table.contains_key("source");
    let entry = packages.iter_mut().find(is_it).and_then(|table| table.get_mut("version")?.as_value_mut());
    let Some(entry) = entry else { return };
    let old = entry.as_str().unwrap_or_default().to_owned();
    set(entry, &version.to_string());
    // A dependency has its version where the lock file has several versions of it.
    let (old, new) = (format!("{name} {old}"), format!("{name} {version}"));
    for table in packages.iter_mut() {
        let dependencies = table.get_mut("dependencies").and_then(Item::as_array_mut);
        for value in dependencies.into_iter().flat_map(|array| array.iter_mut()) {
            if value.as_str() == Some(&old) {
                set(value, &new);
            }
        }
    }
}

fn is_text(item: Option<&Item>, text: &str) -> bool {
    item.and_then(Item::as_str) == Some(text)
}

/// Sets a value, and keeps the space and the comment around it.
fn set(value: &mut Value, text: &str) {
    if value.as_str() == Some(text) {
        return;
    }
    let decor = value.decor().clone();
    *value = text.into();
    *value.decor_mut() = decor;
}

fn parse(source: &Arc<Source>) -> Result<DocumentMut, Diagnostic> {
    source.text().parse::<DocumentMut>().map_err(|error| {
        let message = format!("this is not TOML: {}", error.message().lines().next().unwrap_or_default());
        Diagnostic::new(source, error.span().unwrap_or_default(), message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEXT: Version = Version::new(0, 2, 0);

    #[test]
    fn a_manifest_keeps_its_form() {
        let manifest = "# About.\n[package]\nname    = \"x\"\nversion = '0.1.0'   # since May\n\n[dependencies]\nversion = \"0.1.0\"\n";
        let expected = manifest.replace("'0.1.0'", "\"0.2.0\"");
        assert_eq!(set_version(&Source::new("Cargo.toml", manifest), &NEXT), Ok(expected));
        let same = Source::new("Cargo.toml", manifest);
        assert_eq!(set_version(&same, &Version::new(0, 1, 0)), Ok(manifest.to_owned()));
    }

    #[test]
    fn an_inherited_version_is_an_error_with_its_place() {
        for manifest in
            ["[package]\nversion.workspace = true\n", "[package]\nversion = {workspace = true}\n", "[lib]\n"]
        {
            let error = set_version(&Source::new("Cargo.toml", manifest), &NEXT).expect_err(manifest);
            let text = error.render(crate::rules::Severity::Error, "", false);
            assert!(text.contains("no version of its own"), "{text}");
        }
        let error = set_version(&Source::new("Cargo.toml", "[package\n"), &NEXT).expect_err("broken");
        assert!(error.render(crate::rules::Severity::Error, "", false).contains("Cargo.toml:1"));
    }

    #[test]
    fn only_the_package_of_the_workspace_is_locked_anew() {
        let lock = "version = 4\n\n[[package]]\nname = \"x\"\nversion = \"0.1.0\"\nsource = \"registry\"\n\n[[package]]\nname = \"x\"\n\
                    version = \"0.1.1\"\ndependencies = [\n \"x 0.1.0\",\n]\n\n[[package]]\nname = \"y\"\nversion = \"0.1.1\"\n\
                    dependencies = [\n \"x 0.1.1\",\n \"x 0.1.0\",\n]\n";
        let manifest = Source::new("Cargo.toml", "[package]\nname = \"x\"\nversion = \"0.1.1\"\n");
        let expected =
            lock.replacen("version = \"0.1.1\"", "version = \"0.2.0\"", 1).replace("\"x 0.1.1\"", "\"x 0.2.0\"");
        assert_eq!(set_locked_version(&Source::new("Cargo.lock", lock), &manifest, &NEXT), Ok(expected));
    }
}
