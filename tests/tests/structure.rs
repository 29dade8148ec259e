//! The structure of the generator, read from its `use` lines: there is no import cycle, and the two halves only meet in
//! the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// The imports of each file, with module paths: `pages::lower`.
type Imports = BTreeMap<String, BTreeSet<String>>;

#[test]
fn there_is_no_import_cycle() {
    for package in ["codegen", "xtask"] {
        let imports = imports(package);
        assert!(imports.len() > 20, "{package}: {} modules", imports.len());
        let cycles = cycles(&imports);
        assert!(cycles.is_empty(), "{package}: modules that import one another: {cycles:?}");
    }
}

#[test]
fn the_halves_do_not_import_each_other() {
    let imports = imports("codegen");
    for (from, forbidden) in [
        ("model", &["pages", "spec", "rust", "merge", "lint", "diff", "export", "project"][..]),
        ("pages", &["spec", "rust", "merge", "lint", "diff", "export", "project"]),
        ("merge", &["pages", "spec", "rust", "lint", "diff", "export", "project"]),
        ("spec", &["pages", "rust", "merge", "lint", "diff", "export", "project"]),
        ("rust", &["pages", "spec", "merge", "lint", "diff", "export", "project"]),
        ("diff", &["pages", "merge", "lint", "project"]),
        ("export", &["pages", "spec", "merge", "lint", "diff", "project"]),
    ] {
        for (module, imported) in imports.iter().filter(|(module, _)| is_in(module, from)) {
            for other in imported {
                let is_forbidden = forbidden.iter().any(|name| is_in(other, name));
                assert!(!is_forbidden, "{module} imports {other}");
            }
        }
    }
}

fn is_in(module: &str, parent: &str) -> bool {
    module == parent || module.starts_with(&format!("{parent}::"))
}

/// The imports of a package's modules, except for modules of tests.
fn imports(package: &str) -> Imports {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").join(package).join("src");
    let mut texts = BTreeMap::new();
    for entry in WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.expect("a file");
        let path = entry.path().strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
        let Some(name) = path.strip_suffix(".rs").map(|name| name.trim_end_matches("/mod").replace('/', "::")) else {
            continue;
        };
        if !name.ends_with("tests") && !name.ends_with("testing") {
            texts.insert(name, fs::read_to_string(entry.path()).expect("a text"));
        }
    }
    let modules: BTreeSet<String> = texts.keys().cloned().collect();
    let of = |(name, text): (&String, &String)| (name.clone(), imported(name, text, &modules));
    texts.iter().map(of).collect()
}

/// The modules in the `use` lines of a module, except for its own children, which it declares.
fn imported(module: &str, text: &str, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    for line in uses(code) {
        for path in expand(line.trim_start_matches("pub ").trim_start_matches("use ").trim()) {
            let Some(path) = absolute(module, &path) else { continue };
            let mut parts: Vec<&str> = path.split("::").collect();
            while !parts.is_empty() && !modules.contains(&parts.join("::")) {
                parts.pop();
            }
            let target = parts.join("::");
            if !target.is_empty() && target != module && !is_in(&target, module) {
                found.insert(target);
            }
        }
    }
    found
}

/// The `use` declarations of a text, each as one line.
fn uses(text: &str) -> Vec<String> {
    let mut uses = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        let begins = line.starts_with("use ") || line.starts_with("pub use ") || line.starts_with("pub(crate) use ");
        let so_far = match open.take() {
            Some(so_far) => format!("{so_far}{}", line.trim()),
            None if begins => line.replace("pub(crate) ", ""),
            None => continue,
        };
        match so_far.strip_suffix(';') {
            Some(whole) => uses.push(whole.to_owned()),
            None => open = Some(so_far),
        }
    }
    uses
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
fn expand(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.split(" as ").next().unwrap_or_default().to_owned()];
    };
    let inner = rest.strip_suffix('}').unwrap_or(rest);
    let (mut parts, mut depth, mut part) = (Vec::new(), 0, String::new());
    for c in inner.chars() {
        match c {
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                part.push(c);
            }
        }
    }
    parts.push(part);
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.flat_map(|part| expand(&format!("{before}{part}"))).collect()
}

/// A path from the root of the package; `None` for another package.
fn absolute(module: &str, path: &str) -> Option<String> {
    let path = path.trim_end_matches("::self").trim_end_matches("::*");
    if let Some(rest) = path.strip_prefix("crate::") {
        return Some(rest.to_owned());
    }
    let (mut base, mut rest) = match path.strip_prefix("self::") {
        Some(rest) => (module.to_owned(), rest),
        None => (module.to_owned(), path),
    };
    let is_relative = path.starts_with("self::") || path.starts_with("super::");
    while let Some(further) = rest.strip_prefix("super::") {
        base = base.rsplit_once("::").map(|(parent, _)| parent.to_owned()).unwrap_or_default();
        rest = further;
    }
    let joined = if base.is_empty() { rest.to_owned() } else { format!("{base}::{rest}") };
    is_relative.then_some(joined)
}

/// The groups of modules that import each other, directly or indirectly.
fn cycles(imports: &Imports) -> Vec<Vec<String>> {
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|from| (from.as_str(), reached(imports, from))).collect();
    let mut cycles: BTreeSet<Vec<String>> = BTreeSet::new();
    for (from, to) in &reach {
        let cycle: Vec<String> = to
            .iter()
            .filter(|other| reach.get(*other).is_some_and(|back| back.contains(from)))
            .map(|one| (*one).to_owned())
            .collect();
        if cycle.len() > 1 {
            cycles.insert(cycle);
        }
    }
    cycles.into_iter().collect()
}

fn reached<'a>(imports: &'a Imports, from: &str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = imports.get(from).into_iter().flatten().map(String::as_str).collect();
    while let Some(module) = next.pop() {
        if seen.insert(module) {
            next.extend(imports.get(module).into_iter().flatten().map(String::as_str));
        }
    }
    seen
}

#[test]
fn an_import_cycle_is_found() {
    let modules: BTreeSet<String> = ["a", "b", "b::c"].map(str::to_owned).into();
    let mut imports = Imports::new();
    imports.insert("a".to_owned(), imported("a", "use crate::{b::{self, c::X}, other};\n", &modules));
    imports.insert("b::c".to_owned(), imported("b::c", "use super::super::a::Y;\n", &modules));
    assert_eq!(imports["a"], BTreeSet::from(["b".to_owned(), "b::c".to_owned()]));
    assert_eq!(cycles(&imports), [["a".to_owned(), "b::c".to_owned()]]);
}
