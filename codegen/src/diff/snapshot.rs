//! One side of a diff: its pages with the line of each fact, the decisions about names, and the plan of the crate.

use std::collections::BTreeMap;
use std::sync::Arc;

use semver::Version;
use toml_edit::{Document, Item};

use super::change::{Location, ToConfirm};
use super::locate::{locate, span_of_key, span_of_top};
use super::tree::Tree;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load;
use crate::model::SourceSpan;
use crate::model::catalogue::{Catalogue, Page};
use crate::model::decision::Decisions;
use crate::model::fixup::FIXUPS;
use crate::model::levels::{LEVELS, Levels};
use crate::model::naming::{NAMES, Naming};
use crate::rust::plan::{Plan, Published, Sources, plan};
use crate::source::{Source, Span};
use crate::spec::{self, FORMAT};

/// One side of a diff.
#[derive(Debug)]
pub struct Snapshot {
    /// The name in reports: `HEAD`, `the work tree`.
    pub label: String,
    /// The version of the crate, if its manifest has one.
    pub version: Option<Version>,
    /// The decisions about rules. Those of the newer side count.
    pub levels: Levels,
    /// The pages. The origin of each fact is its line in the spec.
    pub(super) catalogue: Catalogue,
    /// The decisions about names.
    pub(super) names: Naming,
    /// The plan of the crate.
    pub(super) plan: Plan,
    /// The decisions that a person still has to confirm.
    pub(super) to_confirm: Vec<ToConfirm>,
    prefix: String,
    sources: BTreeMap<String, Arc<Source>>,
    names_source: Arc<Source>,
}

impl Snapshot {
    /// Reads a tree; `None` if it has errors, which are added to the diagnostics.
    #[must_use]
    pub fn load(tree: Tree, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut errors = Diagnostics::default();
        let Tree { label, prefix, mut files } = tree;
        let [manifest, workspace] =
            [Tree::MANIFEST, Tree::WORKSPACE].map(|path| files.remove(path).unwrap_or_default());
        let names_source = source(&prefix, NAMES, files.remove(NAMES).unwrap_or_default(), &mut errors);
        let names_source = names_source.unwrap_or_else(|| Source::new(NAMES, ""));
        let fixups_source = source(&prefix, FIXUPS, files.remove(FIXUPS).unwrap_or_default(), &mut errors);
        let levels_source = source(&prefix, LEVELS, files.remove(LEVELS).unwrap_or_default(), &mut errors);
        if let Some(error) = other_format(&label, &prefix, &files) {
            diagnostics.push(error);
            return None;
        }
        let (catalogue, sources) = read_pages(&prefix, files, &mut errors);
        let names = spec::load_naming(&names_source, &mut errors);
        let fixups = fixups_source.map(|source| (spec::load_fixups(&source, &mut errors), source));
        let fixups = fixups.map(|(fixups, source)| Decisions::new(&source, fixups.decisions()).provisional());
        let levels = levels_source.map(|source| spec::load_levels(&source, &mut errors)).unwrap_or_default();
        let mut planned = Plan::default();
        if errors.is_empty() {
            let published = Published::default();
            let read = Sources { documents: &sources, names: &names_source, published: &published };
            planned = plan(&catalogue, &names, &read, &mut errors);
        }
        let is_sound = errors.is_empty();
        diagnostics.extend(errors);
        let version = version(&String::from_utf8_lossy(&manifest), &String::from_utf8_lossy(&workspace));
        if !is_sound {
            return None;
        }
        let to_confirm = planned.provisional.iter().cloned().chain(fixups.into_iter().flatten());
        let to_confirm = to_confirm.map(|one| ToConfirm::new(one, &prefix)).collect();
        Some(Self {
            label,
            version,
            levels,
            catalogue,
            names,
            plan: planned,
            to_confirm,
            prefix,
            sources,
            names_source,
        })
    }

    /// The line of a fact, or of one of its keys. Without an origin, the line of a key of the page.
    pub(super) fn at(&self, page: &Page, origin: &SourceSpan, key: &str) -> Option<Location> {
        let source = self.sources.get(&page.name)?;
        let span = match &origin.span {
            Some(entry) => span_of_key(source, entry, key),
            None => span_of_top(source, key),
        };
        Some(self.location(source, span.start))
    }

    /// The line of a decision about names.
    pub(super) fn decided(&self, span: &Span) -> Location {
        self.location(&self.names_source, span.start)
    }

    fn location(&self, source: &Source, offset: usize) -> Location {
        let path = source.path();
        let file = path.strip_prefix(&self.prefix).unwrap_or(path).to_owned();
        Location { file, line: source.line_number(offset) }
    }
}

fn source(prefix: &str, path: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Arc<Source>> {
    load::decode(&format!("{prefix}{path}"), bytes, diagnostics)
}

/// The error of a side whose spec has another format version than this tool reads.
fn other_format(label: &str, prefix: &str, files: &BTreeMap<String, Vec<u8>>) -> Option<Diagnostic> {
    let (path, version) = files.iter().find_map(|(path, bytes)| {
        let version = spec::format_of(&String::from_utf8_lossy(bytes))?;
        (version != FORMAT).then_some((path, version))
    })?;
    let message = format!("the spec of {label} has format {version}, and this tool reads format {FORMAT}");
    let help = "compare specs of one format: regenerate the older side with this tool in a folder of its own, and give \
                both folders by --from and --to";
    Some(Diagnostic::file(format!("{prefix}{path}"), message).help(help))
}

type Pages = (Catalogue, BTreeMap<String, Arc<Source>>);

fn read_pages(prefix: &str, files: BTreeMap<String, Vec<u8>>, diagnostics: &mut Diagnostics) -> Pages {
    let (mut pages, mut sources) = (Vec::new(), BTreeMap::<String, Arc<Source>>::new());
    for (path, bytes) in files {
        let Some(source) = source(prefix, &path, bytes, diagnostics) else { continue };
        let Some(mut page) = spec::load(&source, diagnostics) else { continue };
        locate(&mut page, &source);
        if let Some(other) = sources.get(&page.name) {
            let message = format!("{} is the page `{}` too", other.path(), page.name);
            diagnostics.push(Diagnostic::file(source.path(), message).help("run `cargo xtask regen`"));
            continue;
        }
        sources.insert(page.name.clone(), source);
        pages.push(page);
    }
    pages.sort_by(|one: &Page, other| one.name.cmp(&other.name));
    (Catalogue { pages }, sources)
}

/// The version of a package. A manifest can inherit it from the workspace.
fn version(manifest: &str, workspace: &str) -> Option<Version> {
    let (manifest, workspace) = (Document::parse(manifest).ok()?, Document::parse(workspace).ok());
    let version = manifest.get("package")?.get("version")?;
    let is_inherited = version.get("workspace").and_then(Item::as_bool) == Some(true);
    let version =
        if is_inherited { workspace.as_ref()?.get("workspace")?.get("package")?.get("version")? } else { version };
    Version::parse(version.as_str()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_the_package() {
        let manifest =
            "[dependencies]\nversion = \"9.0.0\"\n[package]\nname = \"x\"\nversion = \"0.3.1\" # next\n[lib]\n";
        assert_eq!(version(manifest, ""), Some(Version::new(0, 3, 1)));
        assert_eq!(version("", ""), None);
    }

    #[test]
    fn the_error_about_another_format_names_both_versions() {
        for (text, version) in [("page: a\nevents: []\n", "1"), ("format: 9\npage: a\n", "9")] {
            let mut tree = Tree::new("HEAD", "HEAD:");
            tree.files.insert("spec/events/a.yaml".to_owned(), text.into());
            let mut diagnostics = Diagnostics::default();
            assert!(Snapshot::load(tree, &mut diagnostics).is_none());
            let report = diagnostics.render(false);
            assert!(report.contains(&format!("format {version}, and this tool reads format {FORMAT}")), "{report}");
            assert!(report.contains("HEAD:spec/events/a.yaml"), "{report}");
        }
    }

    #[test]
    fn the_version_can_be_inherited_from_the_workspace() {
        let workspace = "[workspace]\nmembers = []\n[workspace.package]\nedition = \"2024\"\nversion = \"0.4.0\"\n";
        for manifest in ["[package]\nversion.workspace = true\n", "[package]\nversion = { workspace = true }\n"] {
            assert_eq!(version(manifest, workspace), Some(Version::new(0, 4, 0)));
            assert_eq!(version(manifest, "[package]\nversion = \"1.0.0\"\n"), None);
        }
    }
}
