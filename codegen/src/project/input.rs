//! Reads the documents and the decisions, corrects and merges them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::{FIXUPS, NAMES, Options, PAGES, Unread, last_good};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lint::{self, Finding, Subject};
use crate::load;
use crate::merge::{Conflict, Site, merge, settle};
use crate::model::Document;
use crate::model::catalogue::Catalogue;
use crate::model::decision::Decisions;
use crate::model::fixup::{self, Fixups};
use crate::model::naming::Naming;
use crate::pages;
use crate::rust::plan::{self, Plan, Published, plan};
use crate::source::Source;
use crate::spec::sources::Sources;
use crate::{parallel, spec};

/// The input of all stages.
pub(super) struct Input {
    pub(super) documents: Vec<Document>,
    pub(super) catalogue: Catalogue,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) sources: BTreeMap<String, Arc<Source>>,
    /// The documents that could not be read, if the options allow it.
    pub(super) unread: Vec<Unread>,
    pub(super) names: Naming,
    pub(super) names_source: Arc<Source>,
    /// The errors of `spec/names.yaml`.
    pub(super) names_errors: Diagnostics,
    pub(super) fixups: Fixups,
    /// Those of the fixups.
    pub(super) decisions: Decisions,
}

impl Input {
    /// Reads everything.
    pub(super) fn read(root: &Path, options: &Options) -> Result<Self, Diagnostics> {
        let input = Self::read_but_names(root, options)?;
        if input.names_errors.is_empty() { Ok(input) } else { Err(input.names_errors) }
    }

    /// Reads everything, and keeps the errors of `spec/names.yaml` apart if there are no others.
    pub(super) fn read_but_names(root: &Path, options: &Options) -> Result<Self, Diagnostics> {
        let diagnostics = &mut Diagnostics::default();
        let (mut documents, sources, mut unread) = read_documents(root, diagnostics);
        if !options.keep_going {
            unread.drain(..).for_each(|unread| diagnostics.extend(unread.errors));
        }
        let site = site(root, &documents, diagnostics);
        let mut names_errors = Diagnostics::default();
        let names_source = options.text(root, NAMES, &mut names_errors);
        let names = spec::load_naming(&names_source, &mut names_errors);
        let fixups_source = options.text(root, FIXUPS, diagnostics);
        let fixups = spec::load_fixups(&fixups_source, diagnostics);
        let kept = last_good::pages(root, &mut unread);
        let mut decisions = Decisions::new(&fixups_source, fixups.decisions()).without_events(last_good::events(&kept));
        if diagnostics.is_empty() {
            fixup::apply_to_documents(&fixups, &mut decisions, &mut documents, diagnostics);
        }
        let (mut catalogue, mut conflicts) = merge(&documents, &site);
        if diagnostics.is_empty() {
            fixup::apply_to_catalogue(&fixups, &mut decisions, &mut catalogue, diagnostics);
            settle(&mut catalogue, &mut conflicts, &fixups);
        }
        last_good::restore(kept, &mut catalogue);
        if diagnostics.is_empty() {
            Ok(Self {
                documents,
                catalogue,
                conflicts,
                sources,
                unread,
                names,
                names_source,
                names_errors,
                fixups,
                decisions,
            })
        } else {
            diagnostics.extend(names_errors);
            Err(std::mem::take(diagnostics))
        }
    }

    pub(super) fn plan(&self, root: &Path, diagnostics: &mut Diagnostics) -> Plan {
        let root = root.to_owned();
        let published = Published::new(move || last_good::catalogue(&root));
        let sources = plan::Sources { documents: &self.sources, names: &self.names_source, published: &published };
        plan(&self.catalogue, &self.names, &sources, diagnostics)
    }

    pub(super) fn findings(&mut self, plan: Option<&Plan>, diagnostics: &mut Diagnostics) -> Vec<Finding> {
        let subject = Subject {
            documents: &self.documents,
            catalogue: &self.catalogue,
            conflicts: &self.conflicts,
            sources: &self.sources,
            plan,
        };
        lint::find(&subject, &self.fixups, &mut self.decisions, diagnostics)
    }

    /// The catalogue, and the documents that could not be read.
    pub(super) fn into_result(self) -> (Catalogue, Vec<Unread>) {
        (self.catalogue, self.unread)
    }

    /// The texts that findings refer to, by their paths.
    pub(super) fn texts(self) -> BTreeMap<String, Arc<Source>> {
        let decisions = [self.names_source, Arc::clone(self.decisions.source())];
        let all = self.sources.into_values().chain(decisions);
        all.map(|source| (source.path().to_owned(), source)).collect()
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

/// The documents, their texts by file, and the documents that cannot be read.
type Documents = (Vec<Document>, BTreeMap<String, Arc<Source>>, Vec<Unread>);

/// Reads every file below `spec/docs/`, in the order of their paths.
fn read_documents(root: &Path, diagnostics: &mut Diagnostics) -> Documents {
    let mut pages = Vec::new();
    let mut sources = BTreeMap::new();
    let mut unread = Vec::new();
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
    for (path, (page, errors)) in paths.iter().zip(read) {
        match page {
            Some((page, source)) if errors.is_empty() => {
                sources.insert(page.file.clone(), source);
                pages.push(page);
            }
            _ => unread.push(Unread { document: path.clone(), pages: Vec::new(), errors }),
        }
    }
    pages.sort_by(|one, other| one.file.cmp(&other.file));
    (pages, sources, unread)
}
