//! `sample`: an example of one event, or of every one.

use std::io::{Write as _, stdout};
use std::path::Path;

use clap::Args;
use qlik_events_codegen::model::Page;
use qlik_events_codegen::report::Report;
use qlik_events_codegen::{files, project, sample};

use crate::Outcome;

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
    let outcome = project::read(root).and_then(|(pages, _)| match (&arguments.event, &arguments.all) {
        (Some(event), _) => print(&pages, event),
        (None, Some(folder)) => write(&pages, folder),
        // The group of arguments asks for one of them.
        (None, None) => Ok(()),
    });
    outcome.map_or_else(Outcome::Fault, |()| Outcome::Fine)
}

fn print(pages: &[Page], event: &str) -> Result<(), Report> {
    let mut report = Report::default();
    let Some(edition) = sample::find(pages, event, &mut report) else { return Err(report) };
    let sample = sample::sample(&edition);
    let page = &edition.page.file;
    if sample.is_made {
        anstream::eprintln!("made from the facts: spec/docs/{page} has no example of {event}");
    } else {
        anstream::eprintln!("the example of spec/docs/{page}");
    }
    // A reader that stops early, as `head` does, is no fault.
    let _ = stdout().write_all(sample.json().as_bytes());
    Ok(())
}

fn write(pages: &[Page], folder: &str) -> Result<(), Report> {
    let mut report = Report::default();
    let samples = sample::samples(pages);
    // Paths are below the folder that the command is run in, and reports have them as they were given.
    let here = Path::new("");
    let files = sample::files(&samples, Path::new(folder), &mut report);
    let differences = files::compare(here, &files, &mut report);
    files::write(here, &files, &differences, &mut report);
    if !report.is_empty() {
        return Err(report);
    }
    let made = samples.iter().filter(|sample| sample.is_made).count();
    let (all, own) = (samples.len(), samples.len() - made);
    let written = differences.len();
    let _ = writeln!(
        stdout(),
        "{all} samples in {folder}: {own} of the pages, {made} made from the facts; {written} written"
    );
    Ok(())
}
