//! `sync`: newer pages from the site. The only command that uses the network.
//!
//! Each page is asked for, checked, and only then takes the place of the copy here; what is wrong with one page keeps
//! none of the others. [`sources`] is the list of the pages, [`origin`] where they are taken from, [`fetch`] asks for
//! one, [`check`] says whether it is one, [`page`] what it means for the copy here, [`store`] writes it, and [`told`]
//! is what is said at the end.

mod address;
mod check;
mod fetch;
mod index;
mod losses;
mod origin;
mod page;
mod progress;
mod sources;
mod store;
mod told;
mod wait;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::load::MAX_FILE_BYTES;
use qlik_events_codegen::project::PAGES;
use qlik_events_codegen::suggest::nearest;

use self::fetch::{Client, Limits};
use self::origin::SourceSpan;
use self::page::News;
use self::progress::Progress;
use self::sources::{Record, SOURCES, Sources};
use self::store::{Note, Store};
use self::told::Told;
use crate::Outcome;

/// Fetch newer pages from the site
///
/// Only pages that differ are replaced, each as a whole; one that does not read, or that was edited here, stays as it is
/// and is reported. Line ends become LF. Without PAGE, the site's list of pages is looked at too.
#[derive(Args)]
#[command(after_help = "Examples:\n  cargo xtask sync\n  cargo xtask sync core/spaces --dry-run\n  \
                        cargo xtask sync --from ../mirror\n\nExit status: 0 all pages are as on the site now, 1 the \
                        site has pages that are not listed here, 2 a fault (what could be taken, was)")]
pub(crate) struct Arguments {
    /// The pages, by name (core/spaces), in place of all
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    /// Take the pages from URL/NAME.md or DIR/NAME.md in place of the site
    #[arg(long, value_name = "URL|DIR")]
    from: Option<String>,
    /// How many pages to ask for at the same time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=16))]
    jobs: u8,
    /// Write nothing; say what would change
    #[arg(long)]
    dry_run: bool,
    /// Take the pages too that the site has and spec/sources.yaml does not
    #[arg(long, conflicts_with = "pages")]
    add: bool,
    /// Replace the pages too that were edited here, or of which the site seems to have half, or another page
    #[arg(long)]
    overwrite: bool,
    /// Milliseconds that a request may take
    #[arg(long, hide = true, default_value_t = 30_000)]
    time_limit: u64,
    /// Milliseconds before a request is made again
    #[arg(long, hide = true, default_value_t = 1_000)]
    pause: u64,
    /// Bytes that a page may have
    #[arg(long, hide = true, default_value_t = MAX_FILE_BYTES)]
    size_limit: u64,
}

/// What is known before the first request.
struct Prepared {
    origin: SourceSpan,
    sources: Sources,
    wanted: BTreeMap<String, Record>,
    /// Where to write, if at all.
    store: Option<Store>,
    /// What runs noted that were killed.
    before: BTreeSet<Note>,
}

/// What the parts of a run share.
struct Run<'a> {
    root: &'a Path,
    origin: &'a SourceSpan,
    store: Option<&'a Store>,
    before: &'a BTreeSet<Note>,
    client: Client<'a>,
    limits: Limits,
    overwrite: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    match prepare(root, arguments, &mut diagnostics) {
        Some(prepared) => sync(root, arguments, prepared),
        None => Outcome::Error(diagnostics),
    }
}

/// What must be right before the first request.
fn prepare(root: &Path, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Option<Prepared> {
    if !root.join(PAGES).is_dir() {
        diagnostics
            .push(Diagnostic::file(PAGES, "there is no such folder").help("name another root, or make the folder"));
        return None;
    }
    let Some(origin) = SourceSpan::new(arguments.from.as_deref()) else {
        diagnostics.push(no_origin(arguments));
        return None;
    };
    let sources = Sources::load(root, diagnostics)?;
    let wanted = wanted(&sources, &arguments.pages, diagnostics)?;
    match (!arguments.dry_run).then(|| Store::begin(root)).transpose() {
        Ok(store) => {
            let before = store.as_ref().map_or_else(|| store::notes(root), |store| store.before().clone());
            Some(Prepared { origin, sources, wanted, store, before })
        }
        Err(reason) => {
            diagnostics.push(Diagnostic::file(PAGES, reason));
            None
        }
    }
}

fn no_origin(arguments: &Arguments) -> Diagnostic {
    let from = arguments.from.as_deref().unwrap_or_default();
    let reason = match address::flaw(from) {
        Some(flaw) if address::is_meant(from) => format!("this is no address of pages: {flaw}"),
        _ => "there is no such folder, and this is no address".to_owned(),
    };
    Diagnostic::file(format!("--from {from}"), reason).help("name a folder that is there, or `https://HOST/PATH/`")
}

/// The pages that are meant: all, or those that are named.
fn wanted(sources: &Sources, names: &[String], diagnostics: &mut Diagnostics) -> Option<BTreeMap<String, Record>> {
    if names.is_empty() {
        return Some(sources.pages.clone());
    }
    let mut wanted = BTreeMap::new();
    for name in names {
        match sources.pages.get_key_value(page_of(name)) {
            Some((name, record)) => drop(wanted.insert(name.clone(), record.clone())),
            None => diagnostics.push(unknown(sources, name)),
        }
    }
    diagnostics.is_empty().then_some(wanted)
}

/// The name of a page that may be given by its file.
fn page_of(name: &str) -> &str {
    let name = name.strip_suffix(".md").unwrap_or(name);
    ["./", "spec/", "docs/"].iter().fold(name, |name, folder| name.strip_prefix(folder).unwrap_or(name))
}

fn unknown(sources: &Sources, name: &str) -> Diagnostic {
    let name = page_of(name);
    if let Some(reason) = sources.left_out.get(name) {
        return Diagnostic::file(SOURCES, format!("the page `{name}` is left out: {reason}"))
            .help("to fetch it, list it below `pages` in place of `left_out`, by its `name` and `url`");
    }
    let error = Diagnostic::file(SOURCES, format!("no page `{name}` is listed here"))
        .note("`cargo xtask sync --add` takes the pages that the site has and this file does not; or list it by hand");
    match nearest(name, sources.pages.keys().map(String::as_str)) {
        Some(nearest) => error.help(format!("did you mean `{nearest}`?")),
        None => error,
    }
}

fn sync(root: &Path, arguments: &Arguments, prepared: Prepared) -> Outcome {
    let Prepared { origin, mut sources, mut wanted, store, before } = prepared;
    let progress = Progress::new();
    let limits = arguments.limits();
    let client = Client::new(limits, &progress);
    let store = store.as_ref();
    let run = Run { root, origin: &origin, store, before: &before, client, limits, overwrite: arguments.overwrite };
    let mut told = Told::default();
    if arguments.pages.is_empty() {
        run.look_for_new(&sources, arguments.add, &mut wanted, &mut told);
    }
    progress.begin(wanted.len());
    run.fetch(&wanted, arguments.jobs, |name, news| {
        let taken = news.and_then(|news| run.take(&mut sources, name, news));
        progress.done(name, taken.as_ref().map_or("refused", |(state, _)| state.name()));
        match taken {
            Ok(taken) => drop(told.taken.insert(name.to_owned(), taken)),
            Err(reason) => drop(told.refused.insert(name.to_owned(), reason)),
        }
    });
    progress.end();
    match told.print(arguments.dry_run) {
        // Who closed the pipe has read enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(anstream::stderr(), "error: standard output cannot be written: {error}");
            Outcome::Incomplete
        }
        _ => told.outcome(),
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
    /// Whether a copy here is from a run that was killed before it could record it.
    fn was_taken(&self, name: &str, digest: String) -> bool {
        self.before.contains(&(name.to_owned(), digest))
    }

    /// Finds the pages that the site has and we do not, to tell of them or to take them too.
    fn look_for_new(&self, sources: &Sources, add: bool, wanted: &mut BTreeMap<String, Record>, told: &mut Told) {
        let new = match self.origin.names(&self.client, sources) {
            Ok(listed) => {
                told.odd = listed.odd;
                index::new(sources, &listed.names)
            }
            Err(reason) => {
                told.refused.insert("the list of pages".to_owned(), reason);
                return;
            }
        };
        if add {
            let record = |name: &String| Record { url: sources.url_of(name), ..Record::default() };
            wanted.extend(new.into_iter().map(|name| (name.clone(), record(&name))));
        } else {
            told.new = new;
        }
    }

    /// Asks for pages, some at the same time, and hands on each as it comes in.
    fn fetch(&self, wanted: &BTreeMap<String, Record>, jobs: u8, mut hand_on: impl FnMut(&str, Result<News, String>)) {
        let queue = Mutex::new(wanted.iter());
        let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        let (sender, receiver) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..jobs {
                let sender = sender.clone();
                scope.spawn(move || {
                    while let Some((name, record)) = next() {
                        // The other end is open for as long as there is anything to send.
                        let _ = sender.send((name, self.page(name, record)));
                    }
                });
            }
            drop(sender);
            receiver.into_iter().for_each(|(name, news)| hand_on(name, news));
        });
    }

    /// Makes a page the copy here, and then records it.
    fn take(&self, sources: &mut Sources, name: &str, news: News) -> Result<(told::State, Vec<String>), String> {
        let Some(store) = self.store else { return Ok((news.state, news.warnings)) };
        if let Some(text) = &news.text {
            store.take(name, news.record.digest.as_deref().unwrap_or_default())?;
            store.write(&page::file(name), text)?;
        }
        if sources.pages.get(name) != Some(&news.record) {
            sources.pages.insert(name.to_owned(), news.record);
            store.write(SOURCES, &sources.text())?;
        }
        store.settle(name);
        Ok((news.state, news.warnings))
    }
}
