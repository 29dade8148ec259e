//! `sample`: an example of one event, or of every event.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::delivery::{Delivery, render};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::{project, sample, show};

use serde_json::Value;

use crate::output::{note, print};
use crate::write::write;
use crate::{Failure, Outcome};

/// Print an example of an event as JSON, or write examples of all events
///
/// The example is the one on the event's page. If the page has none, the example is generated from the facts.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask sample com.qlik.space.created | jq .data
  cargo xtask sample SpaceCreated --as legacy --set data.name=Sales --set 'data.tags=[1]'
  cargo xtask sample --all /tmp/samples")]
pub(crate) struct Arguments {
    /// The type of the event, such as com.qlik.space.created, or its Rust name, SpaceCreated
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    event: Option<String>,
    /// Write every event to DIR/EVENT.json, and change no other file in DIR
    #[arg(long, value_name = "DIR")]
    all: Option<String>,
    /// Print the event as it is delivered in this form
    #[arg(long = "as", value_name = "DELIVERY", value_parser = delivery, conflicts_with = "all")]
    delivery: Option<Delivery>,
    /// Set the value at a path of the event, as JSON; text that is not JSON is a string
    #[arg(long, value_name = "PATH=JSON", conflicts_with = "all")]
    set: Vec<String>,
}

fn delivery(name: &str) -> Result<Delivery, String> {
    let names = || Delivery::ALL.map(Delivery::name).join(", ");
    Delivery::ALL.into_iter().find(|one| one.name() == name).ok_or_else(|| format!("expected one of {}", names()))
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    match (&arguments.event, &arguments.all) {
        (Some(event), _) => {
            let planned = project::planned(root)?;
            one(&planned.catalogue, show::event_type(event, &planned.plan), arguments)
        }
        (None, Some(folder)) => all(&project::read(root).map_err(Failure::unchanged)?.0, folder),
        // Clap requires one of them.
        (None, None) => Ok(Outcome::Success),
    }
}

fn one(catalogue: &Catalogue, event: &str, arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut diagnostics = Diagnostics::default();
    let Some(found) = sample::find(catalogue, event, &mut diagnostics) else { return Err(diagnostics.into()) };
    let sample = sample::sample(&found);
    let from = found.event.from.get("example").unwrap_or_default();
    if sample.is_generated {
        note(&format!("generated from the facts: no document has an example of {event}"));
    } else {
        note(&format!("the example in spec/docs/{from}"));
    }
    let mut value = sample.value.into_owned();
    for setting in &arguments.set {
        sample::set(&mut value, setting, &mut diagnostics);
    }
    if !diagnostics.is_empty() {
        return Err(Failure::unchanged(diagnostics));
    }
    let value = match (arguments.delivery, &value) {
        (Some(delivery), Value::Object(event)) => render(event, delivery),
        _ => value,
    };
    Ok(print(&sample::json(&value), Outcome::Success))
}

fn all(catalogue: &Catalogue, folder: &str) -> Result<Outcome, Failure> {
    let mut diagnostics = Diagnostics::default();
    let samples = sample::samples(catalogue);
    let files = sample::files(&samples, Path::new(folder), &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(Failure::unchanged(diagnostics));
    }
    // The folder is relative to the current one. Errors have the paths as they were given.
    let written = write(Path::new(""), &files)?.len();
    let generated = samples.iter().filter(|sample| sample.is_generated).count();
    let (all, documented) = (samples.len(), samples.len() - generated);
    let text = format!(
        "{all} samples in {folder}: {documented} from the documents, {generated} generated from the facts; {written} \
         written\n"
    );
    Ok(print(&text, Outcome::Success))
}
