//! `sync`: fetches newer documents. Only this command and `send` use the network.
//!
//! Every document is fetched and validated first; then all new texts and `spec/sources.yaml` are written at once. A
//! refused document is not changed, and the others are still updated.
//!
//! [`work`] fetches the pages in threads: [`origin`] reads documents from the site, a mirror or a folder, [`index`] finds
//! new pages and dropped ones, [`fetch`] fetches a URL, [`validate`] checks a document, and [`update`] decides what
//! changes in the project. [`changes`] are written and [`summary`] is printed at the end, or when the user interrupts
//! the run.

mod changes;
mod digest;
mod fetch;
mod index;
mod origin;
mod outage;
mod progress;
mod regressions;
mod retry;
mod summary;
mod update;
mod validate;
mod work;

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::load::MAX_FILE_BYTES;
use qlik_events_codegen::project::PAGES;
use qlik_events_codegen::spec::sources::{Documents, Kind, SOURCES, Sources};
use qlik_events_codegen::suggest::nearest;
use ureq::tls::RootCerts;

use self::changes::Changes;
use self::fetch::{Client, Limits, Refusal};
use self::origin::Origin;
use self::progress::Progress;
use self::summary::Summary;
use self::update::Page;
use self::work::Report;
use crate::network::proxy::Proxies;
use crate::network::tls;
use crate::{Failure, Outcome};

/// Fetch newer documents from the site
///
/// For each page of spec/sources.yaml, its markdown and its AsyncAPI document are fetched. A document that cannot be
/// read, or that was edited here, is kept and reported. Without PAGE, the indexes are searched for new pages too. A page
/// that has moved is followed, and one that is gone is reported once. Ctrl-C ends the run and keeps what was fetched.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask sync
  cargo xtask sync core/spaces --dry-run
  cargo xtask sync --from ../mirror

Environment: SSL_CERT_FILE, as --ca; HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY

Exit status: 0 all documents are current, 1 the site has new pages or has lost some, 2 an error (the other documents are
still updated), 130 interrupted by Ctrl-C")]
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
    /// Trust the root certificates of a PEM file, instead of the built-in ones [default: SSL_CERT_FILE]
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// The time limit of a request, in milliseconds
    #[arg(long, hide = true, default_value_t = 30_000, overrides_with = "time_limit")]
    time_limit: u64,
    /// The pause before the second attempt, in milliseconds
    #[arg(long, hide = true, default_value_t = 1_000)]
    pause: u64,
    /// The size limit of a document, in bytes
    #[arg(long, hide = true, default_value_t = MAX_FILE_BYTES)]
    size_limit: u64,
}

/// The state that the threads of a run share.
struct Run {
    root: PathBuf,
    origin: Origin,
    sources: Sources,
    client: Client,
    limits: Limits,
    jobs: u8,
    overwrite: bool,
    /// Whether new pages are fetched.
    is_adding: bool,
    /// Whether all pages are fetched, and the indexes.
    is_whole: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let _lock = if arguments.dry_run { None } else { lock(root)? };
    let mut diagnostics = Diagnostics::default();
    let progress = Progress::new();
    let prepared = prepare(root, arguments, &progress, &mut diagnostics);
    let (run, wanted) = prepared.ok_or_else(|| Failure::unchanged(diagnostics))?;
    sync(run, wanted, &progress, arguments.dry_run)
}

/// Checks the arguments and reads the list of documents, before the first request.
fn prepare(
    root: &Path,
    arguments: &Arguments,
    progress: &Progress,
    diagnostics: &mut Diagnostics,
) -> Option<(Run, BTreeMap<String, Documents>)> {
    let from = arguments.from.as_deref();
    let origin = Origin::new(from).map_err(|reason| {
        let place = format!("--from {}", from.unwrap_or_default());
        diagnostics.push(Diagnostic::file(place, reason).help("name an existing folder, or `https://HOST/PATH/`"));
    });
    let sources = Sources::load(root, diagnostics)?;
    let wanted = wanted(&sources, &arguments.pages, diagnostics)?;
    let origin = origin.ok()?;
    let client = arguments.client(&origin, progress).map_err(|error| diagnostics.push(error)).ok()?;
    let run = Run {
        root: root.to_owned(),
        origin,
        sources,
        client,
        limits: arguments.limits(),
        jobs: arguments.jobs,
        overwrite: arguments.overwrite,
        is_adding: arguments.add,
        is_whole: arguments.pages.is_empty(),
    };
    Some((run, wanted))
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

/// Works in other threads until the end or an interruption, then writes what was taken.
fn sync(run: Run, wanted: BTreeMap<String, Documents>, progress: &Progress, is_dry: bool) -> Result<Outcome, Failure> {
    let run = Arc::new(run);
    let (sender, reports) = mpsc::channel();
    let interrupt = sender.clone();
    // Without a handler, an interruption ends the process at once, which leaves all files whole too.
    let _ = ctrlc::set_handler(move || drop(interrupt.send(Report::Interrupt)));
    let worker = Arc::clone(&run);
    // The thread is not joined: after an interruption, the process does not wait for its requests.
    thread::spawn(move || {
        let end = End(sender);
        worker.work(&wanted, &end.0);
    });
    let (mut summary, mut changes) = (Summary::default(), Changes::new(&run.sources));
    for report in reports {
        match report {
            Report::Index(label, refusal) => summary.refuse(label, refusal),
            Report::Begin(survey, documents) => {
                progress.begin(documents);
                summary.odd.extend(survey.warnings);
                let named = |(name, reason)| (format!("the new page {name}"), Refusal::Document(reason));
                survey.unportable.into_iter().map(named).for_each(|(label, refusal)| summary.refuse(label, refusal));
            }
            Report::Page(page) => take(&run, page, progress, &mut summary, &mut changes),
            Report::New(names) => summary.new = names,
            Report::Vanished(pages) => {
                summary.vanished(&pages.iter().map(|page| page.name.as_str()).collect::<Vec<_>>())
            }
            Report::End(true) => break,
            Report::End(false) => return Ok(Outcome::Partial),
            Report::Interrupt => {
                summary.interrupted = Some(progress.left());
                break;
            }
        }
    }
    progress.end();
    if !is_dry {
        changes.write(&run.root, &run.sources)?;
    }
    Ok(summary.print(is_dry))
}

/// Reports the end of the work, also that by a panic, whose message is printed.
struct End(Sender<Report>);

impl Drop for End {
    fn drop(&mut self) {
        let _ = self.0.send(Report::End(!thread::panicking()));
    }
}

/// Takes the result for a page.
fn take(run: &Run, page: Page, progress: &Progress, summary: &mut Summary, changes: &mut Changes) {
    let old = run.sources.pages.get(&page.name);
    let name = match page.moved {
        Some(new) => match changes.rename(run, &page.name, &new) {
            Ok(warnings) => {
                summary.odd.extend(warnings);
                summary.moved.insert(page.name, new.clone());
                new
            }
            Err(reason) => return summary.refuse(page.name, reason.into()),
        },
        None => page.name,
    };
    for (kind, update) in page.documents {
        let file = kind.file(&name);
        match &update {
            Ok(update) => progress.done(&file, update.state.name()),
            Err(Refusal::Site { reason: None, .. }) => {}
            Err(_) => progress.done(&file, "refused"),
        }
        match update {
            Ok(update) => {
                let was_gone = old.and_then(|old| old.get(&kind)?.gone.as_ref()).is_some();
                let is_gone = update.record.as_ref().is_some_and(|record| record.gone.is_some());
                if was_gone && !is_gone && !summary.moved.values().any(|new| *new == name) {
                    summary.back.insert(file.clone());
                }
                summary.gone.extend(update.gone.clone().map(|reason| (file.clone(), reason)));
                summary.updates.insert(file, (update.state, update.warnings.clone()));
                changes.add(&name, kind, update);
            }
            Err(refusal) => summary.refuse(file, refusal),
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

    /// The client. For a folder, nothing about the network matters.
    fn client(&self, origin: &Origin, progress: &Progress) -> Result<Client, Diagnostic> {
        let (roots, proxies) = match origin {
            Origin::Folder(_) => (RootCerts::WebPki, Proxies::default()),
            Origin::Site | Origin::Mirror(_) => (tls::roots(self.ca.as_deref())?, Proxies::from_env()?),
        };
        Ok(Client::new(self.limits(), roots, proxies, progress.clone()))
    }
}
