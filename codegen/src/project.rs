//! The stages, run over the folder of a project: from its documents to the generated files.
//!
//! `input` reads, corrects and merges. `last_good` is what stays of a page whose document cannot be read.

mod input;
mod last_good;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use self::input::Input;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::{self, Difference, Files};
use crate::lint::Finding;
use crate::load::read_or_empty;
use crate::model::Document;
use crate::model::catalogue::Catalogue;
use crate::model::path::visit;
use crate::rules::{self, PROVISIONAL_DECISION, Severity};
use crate::rust::plan::Plan;
use crate::show::{self, Shown};
use crate::source::Source;
use crate::{rust, sample, spec};

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
    /// The findings with the severity `error`, and the provisional decisions.
    pub findings: Vec<Finding>,
    /// The documents that could not be read, and whose pages stayed as they were on disk.
    pub unread: Vec<Unread>,
}

/// A document that cannot be read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// Its path below the root.
    pub document: String,
    /// The pages that stay as they are on disk; empty for a document that the spec does not have yet.
    pub pages: Vec<String>,
    /// Its errors.
    pub errors: Diagnostics,
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
    /// The texts of the documents and the decisions, by their paths.
    pub sources: BTreeMap<String, Arc<Source>>,
    /// The errors despite which there are findings.
    pub errors: Diagnostics,
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
        format!("{events} events with {properties} properties on {pages} pages, {types} types in {lines} lines of Rust")
    }
}

/// How a project is read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether a document that cannot be read costs only its own page, whose spec on disk stays.
    pub keep_going: bool,
    /// Texts of `spec/fixups.yaml` and `spec/names.yaml` to use instead of those on disk.
    pub decisions: BTreeMap<&'static str, Arc<Source>>,
}

impl Options {
    /// The text of a file of decisions.
    pub(crate) fn text(&self, root: &Path, path: &'static str, diagnostics: &mut Diagnostics) -> Arc<Source> {
        match self.decisions.get(path) {
            Some(source) => Arc::clone(source),
            None => read_or_empty(root, path, diagnostics),
        }
    }
}

/// Builds all generated files in memory.
///
/// # Errors
/// Returns all errors. No file was written.
pub fn build(root: &Path) -> Result<Built, Diagnostics> {
    build_with(root, &Options::default())
}

/// Builds all generated files in memory, with options.
///
/// # Errors
/// Returns all errors. No file was written.
pub fn build_with(root: &Path, options: &Options) -> Result<Built, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut input = Input::read(root, options)?;
    let plan = input.plan(root, &mut diagnostics);
    let mut findings = input.findings(Some(&plan), &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    findings.retain(|finding| finding.level() == Severity::Error || finding.rule == &PROVISIONAL_DECISION);
    // The files are made from the catalogue and the plan alone: the documents are dropped, to free their memory.
    let (catalogue, unread) = input.into_result();
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
    Ok(Built { counts, plan, files, findings, unread })
}

/// Reads the documents, corrects and merges them, and plans the crate.
///
/// # Errors
/// Returns all errors.
pub fn planned(root: &Path) -> Result<Planned, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut input = Input::read(root, &Options::default())?;
    let plan = input.plan(root, &mut diagnostics);
    let findings = errors(input.findings(Some(&plan), &mut diagnostics));
    if diagnostics.is_empty() { Ok(Planned { catalogue: input.catalogue, plan, findings }) } else { Err(diagnostics) }
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
    let mut input = Input::read(root, &Options::default())?;
    let findings = errors(input.findings(None, &mut diagnostics));
    if diagnostics.is_empty() { Ok((input.catalogue, findings)) } else { Err(diagnostics) }
}

/// All findings.
///
/// # Errors
/// Returns all errors.
pub fn lint(root: &Path) -> Result<Linted, Diagnostics> {
    lint_with(root, &Options::default())
}

/// All findings, with options.
///
/// # Errors
/// Returns all errors.
pub fn lint_with(root: &Path, options: &Options) -> Result<Linted, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut input = Input::read(root, options)?;
    let plan = input.plan(root, &mut diagnostics);
    let findings = input.findings(Some(&plan), &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    Ok(Linted { findings, sources: input.texts(), errors: Diagnostics::default() })
}

/// The findings that can be made although something is wrong, and what is wrong. A document that cannot be read costs
/// only the findings about its own page, and a broken `spec/names.yaml` only those about names.
///
/// # Errors
/// Returns the errors without which there are no findings, such as those of `spec/fixups.yaml`.
pub fn lint_readable(root: &Path) -> Result<Linted, Diagnostics> {
    let options = Options { keep_going: true, ..Options::default() };
    let mut input = Input::read_but_names(root, &options)?;
    let mut errors = std::mem::take(&mut input.names_errors);
    let plan = if errors.is_empty() { Some(input.plan(root, &mut errors)) } else { None };
    let plan = plan.filter(|_| errors.is_empty());
    input.unread.iter().for_each(|unread| errors.extend(unread.errors.clone()));
    let findings = input.findings(plan.as_ref(), &mut errors);
    Ok(Linted { findings, sources: input.texts(), errors })
}

/// The catalogue, the plan of the crate, and the documents, with which captured events are compared.
#[derive(Debug)]
pub struct Compared {
    /// The merged documents, with corrections.
    pub catalogue: Catalogue,
    /// The plan of the crate.
    pub plan: Plan,
    /// The documents.
    pub documents: Vec<Document>,
    /// Their texts, by file below `spec/docs/`.
    pub sources: BTreeMap<String, Arc<Source>>,
}

/// Reads what captured events are compared with.
///
/// # Errors
/// Returns all errors.
pub fn compared(root: &Path) -> Result<Compared, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let input = Input::read(root, &Options::default())?;
    let plan = input.plan(root, &mut diagnostics);
    let Input { catalogue, documents, sources, .. } = input;
    if diagnostics.is_empty() { Ok(Compared { catalogue, plan, documents, sources }) } else { Err(diagnostics) }
}

/// Formats one event with the sources of its facts. `name` is its type or its Rust name.
///
/// # Errors
/// Returns all errors, including that of an unknown event.
pub fn show(root: &Path, name: &str, format: fn(&Shown<'_>) -> String) -> Result<String, Diagnostics> {
    with_sources(root, |catalogue, input| {
        let mut diagnostics = Diagnostics::default();
        let entry = sample::find(catalogue, show::event_type(name, input.plan), &mut diagnostics);
        entry.map(|entry| format(&show::show(entry, input))).ok_or(diagnostics)
    })
}

/// What an export makes of the catalogue and of where its facts come from, and the findings with the severity `error`.
///
/// # Errors
/// Returns all errors.
pub fn exported<T>(
    root: &Path,
    make: impl FnOnce(&Catalogue, &show::Input<'_>) -> Result<T, Diagnostics>,
) -> Result<(T, Vec<Finding>), Diagnostics> {
    with_sources(root, |catalogue, input| Ok((make(catalogue, input)?, errors(input.findings.to_vec()))))
}

/// Passes on the catalogue, and everything that says where its facts come from.
fn with_sources<T>(
    root: &Path,
    make: impl FnOnce(&Catalogue, &show::Input<'_>) -> Result<T, Diagnostics>,
) -> Result<T, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut input = Input::read(root, &Options::default())?;
    let plan = input.plan(root, &mut diagnostics);
    let findings = input.findings(Some(&plan), &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let shown = show::Input {
        documents: &input.documents,
        sources: &input.sources,
        plan: &plan,
        fixups: &input.fixups,
        fixups_source: input.decisions.source(),
        findings: &findings,
    };
    make(&input.catalogue, &shown)
}

fn errors(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.retain(|finding| finding.level() == Severity::Error);
    findings
}

fn internal_error(error: &syn::Error) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(
        Diagnostic::file("generated/src/events", format!("the emitted tokens are not valid Rust: {error}"))
            .help("this is a bug in the generator; please report it with the documents"),
    );
    diagnostics
}
