//! The crate, and the same events with derives, for any number of events.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::catalogue::{Catalogue, Page};
use qlik_events_codegen::model::naming::Naming;
use qlik_events_codegen::rust::plan::{Plan, Published, Sources, plan};
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec::load_naming;
use qlik_events_codegen::{project, sample};
use qlik_events_tests::derived;
use walkdir::WalkDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A crate that is to be written.
pub(crate) struct Enlarged {
    pub(crate) plan: Plan,
    /// The sample of each event, by its type.
    samples: BTreeMap<String, String>,
}

/// Plans a crate of exactly that many events: those of the project, then the same again under other names.
pub(crate) fn enlarged(root: &Path, count: usize) -> Outcome<Enlarged> {
    let (originals, _) = project::read(root).map_err(|diagnostics| diagnostics.render(false))?;
    let yaml = fs::read_to_string(root.join(project::NAMES))?;
    let (mut catalogue, mut names) = (Catalogue::default(), Naming::default());
    for copy in 0..count.div_ceil(originals.entries().count()) {
        catalogue.pages.extend(originals.pages.iter().map(|page| renamed_page(page, copy)));
        append(&mut names, renamed_names(&yaml, copy));
    }
    drop_surplus(&mut catalogue, count);
    let samples = sample::samples(&catalogue).into_iter().map(|one| (one.event_type.to_string(), one.json())).collect();
    Ok(Enlarged { plan: planned(&catalogue, &names), samples })
}

/// What another copy has in the place of the prefix of all types.
fn prefix(copy: usize) -> String {
    if copy == 0 { "com.qlik.".to_owned() } else { format!("com.qlik.copy{copy}.") }
}

fn renamed_page(page: &Page, copy: usize) -> Page {
    let mut page = page.clone();
    if copy > 0 {
        page.name = format!("copy{copy}/{}", page.name);
    }
    for event in &mut page.events {
        event.event_type = event.event_type.replace("com.qlik.", &prefix(copy));
    }
    page
}

/// The decisions about names, for another copy: so it shares as many types as the first.
fn renamed_names(yaml: &str, copy: usize) -> Naming {
    let source = Source::new(project::NAMES, &yaml.replace("com.qlik.", &prefix(copy)));
    let mut names = load_naming(&source, &mut Diagnostics::default());
    if copy > 0 {
        names.shared.iter_mut().for_each(|shared| shared.name = format!("Copy{copy}{}", shared.name));
        for module in &mut names.modules {
            module.page = format!("copy{copy}/{}", module.page);
            module.name = format!("copy{copy}_{}", module.name);
        }
    }
    names
}

fn append(names: &mut Naming, others: Naming) {
    names.shared.extend(others.shared);
    names.distinct.extend(others.distinct);
    names.renamed.extend(others.renamed);
    names.modules.extend(others.modules);
    names.successors.extend(others.successors);
}

fn drop_surplus(catalogue: &mut Catalogue, count: usize) {
    let kept: BTreeSet<_> = catalogue.entries().take(count).map(|entry| entry.event.event_type.clone()).collect();
    for page in &mut catalogue.pages {
        page.events.retain(|event| kept.contains(&event.event_type));
    }
}

/// The report is not looked at: some decisions fit nothing any more, and a crate that is wrong does not build.
fn planned(catalogue: &Catalogue, names: &Naming) -> Plan {
    let names_source = Source::new(project::NAMES, "");
    let sources = Sources { documents: &BTreeMap::new(), names: &names_source, published: &Published::default() };
    plan(catalogue, names, &sources, &mut Diagnostics::default())
}

/// Makes the workspace that the crates are members of, with the versions of this one.
pub(crate) fn write_workspace(root: &Path, folder: &Path) -> Outcome<()> {
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let inherited = sections(&manifest, |header| matches!(header, "[workspace.package]" | "[workspace.dependencies]"));
    fs::write(folder.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = [\"*-*\"]\n\n{inherited}"))?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// Writes the crate as it would be with those events.
pub(crate) fn write_ours(root: &Path, folder: &Path, name: &str, enlarged: &Enlarged) -> Outcome<()> {
    let (from, to) = (root.join("generated"), folder.join(name));
    write(&to.join("Cargo.toml"), &manifest(root, name)?)?;
    for entry in WalkDir::new(from.join("src")) {
        let entry = entry?;
        let path = entry.path().strip_prefix(&from)?;
        let is_test = path.ends_with("tests.rs");
        if entry.file_type().is_file() && !is_test && !path.starts_with("src/events") {
            write(&to.join(path), &fs::read_to_string(entry.path())?)?;
        }
    }
    for (path, text) in &qlik_events_codegen::rust::emit(&enlarged.plan)?.0 {
        write(&to.join(Path::new(path).strip_prefix("generated")?), text)?;
    }
    for (event_type, json) in &enlarged.samples {
        write(&to.join(format!("samples/{event_type}.json")), json)?;
    }
    Ok(())
}

/// Writes a crate of the same events with derives.
pub(crate) fn write_derived(root: &Path, folder: &Path, name: &str, plan: &Plan) -> Outcome<()> {
    let to = folder.join(name);
    write(&to.join("Cargo.toml"), &manifest(root, name)?)?;
    write(&to.join("src/lib.rs"), &derived::source(plan)?)
}

/// The manifest of the crate, with what its dependents compile.
fn manifest(root: &Path, name: &str) -> Outcome<String> {
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml"))?;
    let kept = sections(&manifest, |header| matches!(header, "[package]" | "[features]" | "[dependencies]"));
    Ok(kept.replace("name = \"qlik-events\"", &format!("name = {name:?}")))
}

/// The sections of a manifest with such headers.
fn sections(manifest: &str, is_kept: impl Fn(&str) -> bool) -> String {
    let mut kept = false;
    let lines = manifest.lines().filter(|line| {
        if line.starts_with('[') {
            kept = is_kept(line.trim());
        }
        kept
    });
    lines.map(|line| format!("{line}\n")).collect()
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
    fs::write(path, text)?;
    Ok(())
}

/// The lines of Rust of a crate, and those of them that are neither empty nor comments.
pub(crate) fn lines(folder: &Path) -> Outcome<(usize, usize)> {
    let mut counts = (0, 0);
    for entry in WalkDir::new(folder.join("src")) {
        let entry = entry?;
        let is_rust = entry.path().extension().is_some_and(|ending| ending == "rs");
        let text = if is_rust { fs::read_to_string(entry.path())? } else { String::new() };
        let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
        counts.0 += text.lines().count();
        counts.1 += text.lines().filter(is_code).count();
    }
    Ok(counts)
}
