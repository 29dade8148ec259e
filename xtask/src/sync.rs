//! `sync`: fetches newer documents. This is the only command that uses the network.
//!
//! Every document is fetched and validated first; then all new texts and `spec/sources.yaml` are written at once. A
//! refused document is not changed, and the others are still updated.
//!
//! [`origin`] reads documents from the site, a mirror or a folder, [`index`] finds new pages, [`fetch`] fetches a URL,
//! [`validate`] checks a document, [`update`] decides what changes in the project, and [`summary`] is printed at the
//! end.

mod digest;
mod fetch;
mod index;
mod origin;
mod progress;
mod regressions;
mod retry;
mod summary;
mod update;
mod validate;

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::files::Files;
use qlik_events_codegen::load::MAX_FILE_BYTES;
use qlik_events_codegen::project::PAGES;
use qlik_events_codegen::spec::sources::{Documents, Kind, SOURCES, Sources};
use qlik_events_codegen::suggest::nearest;

use self::fetch::{Client, Limits};
use self::origin::Origin;
use self::progress::Progress;
use self::summary::Summary;
use self::update::Update;
use crate::write::write;
use crate::{Failure, Outcome};

/// Fetch newer documents from the site
///
/// For each page of spec/sources.yaml, its markdown and its AsyncAPI document are fetched. A document that cannot be
/// read, or that was edited here, is kept and reported. Without PAGE, the indexes are searched for new pages too.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask sync
  cargo xtask sync core/spaces --dry-run
  cargo xtask sync --from ../mirror

Exit status: 0 all documents are current, 1 the site has new pages, 2 an error (the other documents are still updated)")]
pub(crate) struct Arguments {
    /// The pages to fetch, by name (core/spaces) [default: all]
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    /// Fetch URL/NAME.md and URL/NAME.json, or the files of DIR, instead of the URLs in spec/sources.yaml
    #[arg(long, value_name = "URL|DIR")]
    from: Option<String>,
    /// The number of pages that are fetched at the same time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=16))]
    jobs: u8,
    /// Write nothing; print what would change
    #[arg(long)]
    dry_run: bool,
    /// Fetch the new pages of the indexes too
    #[arg(long, conflicts_with = "pages")]
    add: bool,
    /// Replace documents that were edited here, and those whose new text looks truncated or has other events
    #[arg(long)]
    overwrite: bool,
    /// The time limit of a request, in milliseconds
    #[arg(long, hide = true, default_value_t = 30_000)]
    time_limit: u64,
    /// The pause before the second attempt, in milliseconds
    #[arg(long, hide = true, default_value_t = 1_000)]
    pause: u64,
    /// The size limit of a document, in bytes
    #[arg(long, hide = true, default_value_t = MAX_FILE_BYTES)]
    size_limit: u64,
}

/// The state that the steps of a run share.
struct Run<'a> {
    root: &'a Path,
    origin: &'a Origin,
    sources: &'a Sources,
    client: Client<'a>,
    limits: Limits,
    overwrite: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let _lock = if arguments.dry_run { None } else { lock(root)? };
    let mut diagnostics = Diagnostics::default();
    let prepared = prepare(root, arguments, &mut diagnostics);
    let (origin, sources, wanted) = prepared.ok_or_else(|| Failure::unchanged(diagnostics))?;
    sync(root, arguments, &origin, sources, wanted)
}

/// Checks the arguments and reads the list of documents, before the first request.
fn prepare(
    root: &Path,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Option<(Origin, Sources, BTreeMap<String, Documents>)> {
    let from = arguments.from.as_deref();
    let origin = Origin::new(from).map_err(|reason| {
        let place = format!("--from {}", from.unwrap_or_default());
        diagnostics.push(Diagnostic::file(place, reason).help("name an existing folder, or `https://HOST/PATH/`"));
    });
    let sources = Sources::load(root, diagnostics)?;
    let wanted = wanted(&sources, &arguments.pages, diagnostics)?;
    Some((origin.ok()?, sources, wanted))
}

/// Prevents a second run until the file is closed, except on Windows, where a folder cannot be opened.
fn lock(root: &Path) -> Result<Option<File>, Failure> {
    let Ok(folder) = File::open(root.join(PAGES)) else { return Ok(None) };
    match folder.try_lock() {
        Err(TryLockError::WouldBlock) => {
            let mut diagnostics = Diagnostics::default();
            let message = "another `cargo xtask sync` is running here";
            diagnostics.push(Diagnostic::file(PAGES, message).help("wait until it has ended"));
            Err(Failure::unchanged(diagnostics))
        }
        Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(folder)),
    }
}

/// The pages to fetch: all, or the named ones.
fn wanted(sources: &Sources, names: &[String], diagnostics: &mut Diagnostics) -> Option<BTreeMap<String, Documents>> {
    if names.is_empty() {
        return Some(sources.pages.clone());
    }
    let mut wanted = BTreeMap::new();
    for name in names {
        match sources.pages.get_key_value(page_name(name)) {
            Some((name, documents)) => drop(wanted.insert(name.clone(), documents.clone())),
            None => diagnostics.push(unknown(sources, page_name(name))),
        }
    }
    diagnostics.is_empty().then_some(wanted)
}

/// The name of a page, which can be given as the path of a file.
fn page_name(name: &str) -> &str {
    let name = Kind::ALL.iter().find_map(|kind| name.strip_suffix(kind.ending())).unwrap_or(name);
    ["./", "spec/", "docs/"].iter().fold(name, |name, folder| name.strip_prefix(folder).unwrap_or(name))
}

fn unknown(sources: &Sources, name: &str) -> Diagnostic {
    if let Some(reason) = sources.left_out.get(name) {
        return Diagnostic::file(SOURCES, format!("the page `{name}` is left out: {reason}"))
            .help("to fetch it, move it from `left_out` to `pages`, with the address of its `markdown`");
    }
    let error = Diagnostic::file(SOURCES, format!("there is no page `{name}` here"))
        .note("`cargo xtask sync --add` adds the new pages of the indexes");
    match nearest(name, sources.pages.keys().map(String::as_str)) {
        Some(nearest) => error.help(format!("did you mean `{nearest}`?")),
        None => error,
    }
}

fn sync(
    root: &Path,
    arguments: &Arguments,
    origin: &Origin,
    sources: Sources,
    mut wanted: BTreeMap<String, Documents>,
) -> Result<Outcome, Failure> {
    let progress = Progress::new();
    let limits = arguments.limits();
    let client = Client::new(limits, &progress);
    let run = Run { root, origin, sources: &sources, client, limits, overwrite: arguments.overwrite };
    let mut summary = Summary::default();
    if arguments.pages.is_empty() {
        let new = run.new_pages(&mut summary);
        if arguments.add {
            wanted.extend(new);
        } else {
            summary.new = new.into_keys().collect();
        }
    }
    progress.begin(wanted.values().flat_map(BTreeMap::values).filter(|record| record.url.is_some()).count());
    let mut changes = Changes { files: BTreeMap::new(), sources: sources.clone() };
    run.fetch(&wanted, arguments.jobs, |name, kind, update| {
        let file = kind.file(name);
        progress.done(&file, update.as_ref().map_or("refused", |update| update.state.name()));
        match update {
            Ok(update) => {
                summary.updates.insert(file, (update.state, update.warnings.clone()));
                changes.add(name, kind, update);
            }
            Err(reason) => drop(summary.refused.insert(file, reason)),
        }
    });
    progress.end();
    if changes.sources != sources {
        changes.files.insert(SOURCES.to_owned(), changes.sources.text());
    }
    if !arguments.dry_run {
        write(root, &Files(changes.files))?;
    }
    Ok(summary.print(arguments.dry_run))
}

/// The changes that a run writes at its end.
struct Changes {
    files: BTreeMap<String, String>,
    sources: Sources,
}

impl Changes {
    fn add(&mut self, name: &str, kind: Kind, update: Update) {
        if let Some(text) = update.text {
            self.files.insert(update::path(name, kind), text);
        }
        let documents = self.sources.pages.entry(name.to_owned()).or_default();
        match update.record {
            Some(record) => drop(documents.insert(kind, record)),
            None => drop(documents.remove(&kind)),
        }
        if documents.is_empty() {
            self.sources.pages.remove(name);
        }
    }
}

impl Arguments {
    fn limits(&self) -> Limits {
        Limits {
            time: Duration::from_millis(self.time_limit),
            size: self.size_limit,
            pause: Duration::from_millis(self.pause),
        }
    }
}

impl Run<'_> {
    /// Searches the indexes for pages that `spec/sources.yaml` does not list.
    fn new_pages(&self, summary: &mut Summary) -> BTreeMap<String, Documents> {
        let (mut new, sources) = (BTreeMap::new(), self.sources);
        for index in self.origin.indexes(sources) {
            let label = self.origin.label(&index);
            match self.origin.list(&self.client, &index, sources) {
                Ok(listed) => {
                    new.extend(index::new_pages(sources, &index, &listed.names));
                    let odd = listed.odd.iter().map(|odd| format!("{label}: `{odd}` cannot be the name of a page"));
                    summary.odd.extend(odd);
                }
                Err(reason) => drop(summary.refused.insert(label, reason)),
            }
        }
        new
    }

    /// Fetches pages in several threads, and hands on each document as it arrives.
    fn fetch(
        &self,
        wanted: &BTreeMap<String, Documents>,
        jobs: u8,
        mut hand_on: impl FnMut(&str, Kind, Result<Update, String>),
    ) {
        let queue = Mutex::new(wanted.iter());
        let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        let (sender, receiver) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..jobs {
                let sender = sender.clone();
                scope.spawn(move || {
                    while let Some((name, documents)) = next() {
                        // The receiver outlives the threads.
                        let _ = sender.send((name, self.page(name, documents)));
                    }
                });
            }
            drop(sender);
            for (name, updates) in receiver {
                updates.into_iter().for_each(|(kind, update)| hand_on(name, kind, update));
            }
        });
    }
}
