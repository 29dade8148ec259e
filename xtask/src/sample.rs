//! `sample`: an example of one event, or of every one.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::{files, project, sample};

use crate::Outcome;
use crate::output::{print, unfinished};

/// Print an example of an event as JSON, or write one of every event
///
/// The example is that of the event's page; where the page has none, it is made from the facts.
#[derive(Args)]
#[group(required = true, multiple = false)]
#[command(after_help = "Examples:\n  cargo xtask sample com.qlik.space.created | jq .data\n  \
                        cargo xtask sample --all /tmp/samples")]
pub(crate) struct Arguments {
    /// The type of the event, such as com.qlik.space.created
    event: Option<String>,
    /// Write every event to DIR/EVENT.json; no other file in DIR is touched
    #[arg(long, value_name = "DIR")]
    all: Option<String>,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    let outcome = project::read(root).and_then(|(catalogue, _)| match (&arguments.event, &arguments.all) {
        (Some(event), _) => one(&catalogue, event),
        (None, Some(folder)) => all(&catalogue, folder),
        // The group of arguments asks for one of them.
        (None, None) => Ok(Outcome::Fine),
    });
    outcome.unwrap_or_else(Outcome::Error)
}

fn one(catalogue: &Catalogue, event: &str) -> Result<Outcome, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let Some(edition) = sample::find(catalogue, event, &mut diagnostics) else { return Err(diagnostics) };
    let sample = sample::sample(&edition);
    let page = edition.page.path();
    let from = edition.event.from.get("example").unwrap_or_default();
    if sample.is_made {
        anstream::eprintln!("made from the facts: {page} has no example of {event}");
    } else {
        anstream::eprintln!("the example of spec/docs/{from}");
    }
    Ok(print(&sample.json(), Outcome::Fine))
}

fn all(catalogue: &Catalogue, folder: &str) -> Result<Outcome, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let samples = sample::samples(catalogue);
    // Paths are below the folder that the command is run in, and reports have them as they were given.
    let here = Path::new("");
    let files = sample::files(&samples, Path::new(folder), &mut diagnostics);
    let differences = files::compare(here, &files, &mut diagnostics);
    let done = files::write(here, &files, &differences, &mut diagnostics);
    if !diagnostics.is_empty() {
        return unfinished(diagnostics, &done, differences.len());
    }
    let made = samples.iter().filter(|sample| sample.is_made).count();
    let (all, own) = (samples.len(), samples.len() - made);
    let written = differences.len();
    let text =
        format!("{all} samples in {folder}: {own} of the pages, {made} made from the facts; {written} written\n");
    Ok(print(&text, Outcome::Fine))
}
