//! The stages, run over the folder of a project: from its documents to the generated files.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::{self, Difference, Files};
use crate::lint::{self, Finding, Subject};
use crate::load::{self, read_or_empty};
use crate::merge::{Conflict, Site, merge, settle};
use crate::model::Document;
use crate::model::catalogue::Catalogue;
use crate::model::fixup::{self, Fixups};
use crate::model::naming::Naming;
use crate::model::path::visit;
use crate::pages;
use crate::rules::{self, Severity};
use crate::rust::plan::{self, Plan, plan};
use crate::show::{self, Shown};
use crate::source::Source;
use crate::spec::sources::Sources;
use crate::{parallel, rust, sample, spec};

/// The folder of the documents.
pub const PAGES: &str = "spec/docs";
/// Where people correct what documents state.
pub use crate::model::fixup::FIXUPS;
/// Where people decide about names.
pub use crate::model::naming::NAMES;

/// The result of all stages.
#[derive(Debug)]
pub struct Built {
    /// The size of the catalogue.
    pub counts: Counts,
    /// The plan of the crate.
    pub plan: Plan,
    /// The text of every generated file.
    pub files: Files,
    /// The findings with the severity `error`.
    pub findings: Vec<Finding>,
}

/// The catalogue and the plan of the crate.
#[derive(Debug)]
pub struct Planned {
    /// The merged documents, with corrections.
    pub catalogue: Catalogue,
    /// The plan of the crate.
    pub plan: Plan,
    /// The findings with the severity `error`.
    pub findings: Vec<Finding>,
}

/// The findings of `lint`, with the texts that they refer to.
#[derive(Debug)]
pub struct Linted {
    /// All findings that no `allow` suppresses.
    pub findings: Vec<Finding>,
    /// The texts of the documents, by file below `spec/docs/`.
    pub sources: BTreeMap<String, Arc<Source>>,
}

/// The folder of the samples, a file for each event.
const SAMPLES: &str = "generated/samples";

/// The size of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    /// The number of pages.
    pub pages: usize,
    /// The number of events, each counted once.
    pub events: usize,
    /// The number of properties of all events.
    pub properties: usize,
}

impl Counts {
    fn of(catalogue: &Catalogue) -> Self {
        let (mut events, mut properties) = (0, 0);
        for entry in catalogue.entries() {
            events += 1;
            visit(entry.event, &mut |_, _| properties += 1);
        }
        Self { pages: catalogue.pages.len(), events, properties }
    }
}

impl Built {
    /// A summary in one line.
    #[must_use]
    pub fn totals(&self) -> String {
        let Counts { pages, events, properties } = self.counts;
        let types: usize = self.plan.modules.values().map(|module| module.items.len()).sum();
        let rust = |(path, _): &(&String, &String)| path.ends_with(".rs");
        let lines: usize = self.files.0.iter().filter(rust).map(|(_, text)| text.lines().count()).sum();
        format!(
            "{events} events with {properties} properties on {pages} pages, {types} types in {lines} lines of Rust, {} files",
            self.files.0.len()
        )
    }
}

/// Builds all generated files in memory.
///
/// # Errors
/// Returns all errors. No file was written.
pub fn build(root: &Path) -> Result<Built, Diagnostics> {
    let Planned { catalogue, plan, findings } = planned(root)?;
    let counts = Counts::of(&catalogue);
    let samples = sample::samples(&catalogue).into_iter();
    let samples = samples.map(|sample| (format!("{SAMPLES}/{}.json", sample.event_type), sample.json()));
    let mut files = Files(samples.collect());
    // The crate is made from the plan alone. Each page is dropped after it is saved, to free its memory.
    for page in catalogue.pages {
        files.0.insert(page.path(), spec::save(&page));
    }
    files.0.insert(files::RULES.to_owned(), rules::document());
    let rust = rust::emit(&plan).map_err(|error| internal_error(&error))?;
    files.0.extend(rust.0);
    Ok(Built { counts, plan, files, findings })
}

/// Reads the documents, corrects and merges them, and plans the crate.
///
/// # Errors
/// Returns all errors.
pub fn planned(root: &Path) -> Result<Planned, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let input = Input::read(root, &mut diagnostics)?;
    let plan = input.plan(&mut diagnostics);
    let findings = errors(input.findings(Some(&plan), &mut diagnostics));
    if diagnostics.is_empty() {
        Ok(Planned { catalogue: input.into_catalogue(), plan, findings })
    } else {
        Err(diagnostics)
    }
}

/// The differences between the generated files and the disk, for `regen --check` and the build of the workspace.
///
/// # Errors
/// Returns all errors.
pub fn check(root: &Path) -> Result<Vec<Difference>, Diagnostics> {
    let built = build(root)?;
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    if diagnostics.is_empty() { Ok(differences) } else { Err(diagnostics) }
}

/// The differences between `spec/events` and the catalogue, without planning or emitting the crate.
///
/// # Errors
/// Returns all errors.
pub fn check_spec(root: &Path) -> Result<Vec<Difference>, Diagnostics> {
    let (catalogue, _) = read(root)?;
    let files = Files(catalogue.pages.iter().map(|page| (page.path(), spec::save(page))).collect());
    let mut diagnostics = Diagnostics::default();
    let mut differences = files::verify(root, &files, &mut diagnostics);
    differences.retain(|difference| difference.path.starts_with(crate::model::catalogue::PAGES));
    if diagnostics.is_empty() { Ok(differences) } else { Err(diagnostics) }
}

/// Reads the documents, corrects and merges them. Also returns the findings with the severity `error`.
///
/// # Errors
/// Returns all errors.
pub fn read(root: &Path) -> Result<(Catalogue, Vec<Finding>), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let input = Input::read(root, &mut diagnostics)?;
    let findings = errors(input.findings(None, &mut diagnostics));
    if diagnostics.is_empty() { Ok((input.into_catalogue(), findings)) } else { Err(diagnostics) }
}

/// All findings.
///
/// # Errors
/// Returns all errors.
pub fn lint(root: &Path) -> Result<Linted, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let fixups = read_or_empty(root, FIXUPS, &mut diagnostics);
    lint_with(root, fixups, diagnostics)
}

/// All findings, with another text of `spec/fixups.yaml` than the one on disk.
///
/// # Errors
/// Returns all errors.
pub fn lint_with(root: &Path, fixups: Arc<Source>, mut diagnostics: Diagnostics) -> Result<Linted, Diagnostics> {
    let input = Input::read_with(root, fixups, &mut diagnostics)?;
    let plan = input.plan(&mut diagnostics);
    let findings = input.findings(Some(&plan), &mut diagnostics);
    if diagnostics.is_empty() { Ok(Linted { findings, sources: input.sources }) } else { Err(diagnostics) }
}

/// Formats one event with the sources of its facts. `name` is its type or its Rust name.
///
/// # Errors
/// Returns all errors, including that of an unknown event.
pub fn show(root: &Path, name: &str, format: fn(&Shown<'_>) -> String) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let input = Input::read(root, &mut diagnostics)?;
    let plan = input.plan(&mut diagnostics);
    let findings = input.findings(Some(&plan), &mut diagnostics);
    let entry = sample::find(&input.catalogue, show::event_type(name, &plan), &mut diagnostics);
    let Some(entry) = entry.filter(|_| diagnostics.is_empty()) else { return Err(diagnostics) };
    let shown = show::Input {
        documents: &input.documents,
        sources: &input.sources,
        plan: &plan,
        fixups: &input.fixups,
        fixups_source: &input.fixups_source,
        findings: &findings,
    };
    Ok(format(&show::show(entry, &shown)))
}

fn errors(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.retain(|finding| finding.level() == Severity::Error);
    findings
}

/// The input of all stages.
struct Input {
    documents: Vec<Document>,
    catalogue: Catalogue,
    conflicts: Vec<Conflict>,
    sources: BTreeMap<String, Arc<Source>>,
    names: Naming,
    names_source: Arc<Source>,
    fixups: Fixups,
    fixups_source: Arc<Source>,
}

impl Input {
    fn read(root: &Path, diagnostics: &mut Diagnostics) -> Result<Self, Diagnostics> {
        let fixups_source = read_or_empty(root, FIXUPS, diagnostics);
        Self::read_with(root, fixups_source, diagnostics)
    }

    fn plan(&self, diagnostics: &mut Diagnostics) -> Plan {
        let sources = plan::Sources { documents: &self.sources, names: &self.names_source };
        plan(&self.catalogue, &self.names, &sources, diagnostics)
    }

    fn read_with(root: &Path, fixups_source: Arc<Source>, diagnostics: &mut Diagnostics) -> Result<Self, Diagnostics> {
        let (mut documents, sources) = read_documents(root, diagnostics);
        let site = site(root, &documents, diagnostics);
        let names_source = read_or_empty(root, NAMES, diagnostics);
        let fixups = spec::load_fixups(&fixups_source, diagnostics);
        let names = spec::load_naming(&names_source, diagnostics);
        if diagnostics.is_empty() {
            fixup::apply_to_documents(&fixups, &fixups_source, &mut documents, diagnostics);
        }
        let (mut catalogue, mut conflicts) = merge(&documents, &site);
        if diagnostics.is_empty() {
            fixup::apply_to_catalogue(&fixups, &fixups_source, &mut catalogue, diagnostics);
            settle(&mut catalogue, &mut conflicts, &fixups);
        }
        if diagnostics.is_empty() {
            Ok(Self { documents, catalogue, conflicts, sources, names, names_source, fixups, fixups_source })
        } else {
            Err(std::mem::take(diagnostics))
        }
    }

    fn findings(&self, plan: Option<&Plan>, diagnostics: &mut Diagnostics) -> Vec<Finding> {
        let subject = Subject {
            documents: &self.documents,
            catalogue: &self.catalogue,
            conflicts: &self.conflicts,
            sources: &self.sources,
            plan,
        };
        lint::find(&subject, &self.fixups, &self.fixups_source, diagnostics)
    }

    /// The catalogue. The source texts are only needed for errors, and are dropped.
    fn into_catalogue(self) -> Catalogue {
        self.catalogue
    }
}

/// The facts of `spec/sources.yaml` about the documents.
fn site(root: &Path, documents: &[Document], diagnostics: &mut Diagnostics) -> Site {
    let Some(sources) = Sources::load(root, diagnostics) else { return Site::default() };
    let mut site = Site::default();
    for file in documents.iter().map(|document| document.file.as_str()) {
        site.pages.extend(sources.page(file).map(|page| (file.to_owned(), page.to_owned())));
        site.updated.extend(sources.updated(file).map(|date| (file.to_owned(), date.to_owned())));
    }
    site
}

/// Reads every file below `spec/docs/`, in the order of their paths.
fn read_documents(root: &Path, diagnostics: &mut Diagnostics) -> (Vec<Document>, BTreeMap<String, Arc<Source>>) {
    let mut pages = Vec::new();
    let mut sources = BTreeMap::new();
    let paths = load::document_paths(root, PAGES, diagnostics);
    if paths.is_empty() && diagnostics.is_empty() {
        diagnostics.push(Diagnostic::file(PAGES, "this folder has no document").help("put the reference pages there"));
    }
    let read = parallel::map(&paths, |path| {
        let mut diagnostics = Diagnostics::default();
        let source = load::read(root, path, &mut diagnostics);
        let page = source.and_then(|source| Some((pages::read(&source, &mut diagnostics)?, source)));
        (page, diagnostics)
    });
    for (page, errors) in read {
        diagnostics.extend(errors);
        if let Some((page, source)) = page {
            sources.insert(page.file.clone(), source);
            pages.push(page);
        }
    }
    pages.sort_by(|one, other| one.file.cmp(&other.file));
    (pages, sources)
}

fn internal_error(error: &syn::Error) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(
        Diagnostic::file("generated/src/events", format!("the emitted tokens are not valid Rust: {error}"))
            .help("this is a bug in the generator; please report it with the documents"),
    );
    diagnostics
}
