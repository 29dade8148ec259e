//! `drift`: where captured events differ from the documents.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use qlik_events_codegen::delivery::Delivery;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::drift::{Checks, Drift, Facts, Form, Options, Report, output as drift_output};
use qlik_events_codegen::project::{self, Compared};
use qlik_events_codegen::rules::Severity;

use crate::captured::{self, Input};
use crate::output::{self, next, print, print_styled};
use crate::{Failure, Outcome, counted, levels};

/// Report where captured events differ from the documents
///
/// Reads JSON files, NDJSON, arrays and batches, pages of the Audits API, and records of webhook deliveries, plain or
/// compressed by gzip, of any length. A record that cannot be read is reported, and the run goes on.
///
/// No value of an event is printed, unless --show-values is given: only names, JSON types, counts, and the times of the
/// events. Undocumented names that look like values, such as ids and addresses, are printed as their kind: `<uuid>`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask drift captured/                          every file below a folder
  zcat events.ndjson.gz | cargo xtask drift -          standard input
  cargo xtask drift --from log receiver.log            log lines with an event in them
  cargo xtask drift captured/ --suggest --show-values  the fixups that would follow the events

Exit status: 1 if a difference is an error, or has the level of --fail-on or a worse one. 2 if an input cannot be opened:
the others are read all the same. spec/levels.yaml sets levels of rules. `cargo xtask explain ID` explains a rule.")]
pub(crate) struct Arguments {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,
    /// json for JSON texts in any arrangement, log for lines with an event in them
    #[arg(long, value_enum, value_name = "FORM", default_value_t = From::Json)]
    from: From,
    /// text for people, markdown for an issue, json for programs, sarif for code scanning
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with exit status 1 at a difference of this level or a worse one
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    fail_on: FailOn,
    /// Report events in other deliveries than these: cloudevents, hybrid, legacy, audits, record
    #[arg(long, value_name = "DELIVERY", value_delimiter = ',', value_parser = delivery)]
    expect: Vec<Delivery>,
    /// Print the fixups that would bring the documents in line with the events, to paste into spec/fixups.yaml
    #[arg(long, conflicts_with = "format")]
    suggest: bool,
    /// Keep and print values that are not allowed, and undocumented names as they are
    #[arg(long)]
    show_values: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum From {
    Json,
    Log,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Sarif,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Note,
}

impl FailOn {
    const fn severity(self) -> Severity {
        match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Note => Severity::Note,
        }
    }
}

/// The deliveries of one event. A batch has CloudEvents, and a page has items.
const DELIVERIES: [Delivery; 5] =
    [Delivery::CloudEvents, Delivery::Hybrid, Delivery::Legacy, Delivery::Audits, Delivery::Record];

fn delivery(text: &str) -> Result<Delivery, String> {
    let names = DELIVERIES.map(Delivery::name).join(", ");
    DELIVERIES.into_iter().find(|one| one.name() == text).ok_or_else(|| format!("expected one of {names}"))
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let compared = project::compared(root)?;
    let levels = levels::read(root)?;
    let mut errors = Diagnostics::default();
    let inputs = captured::list(&arguments.inputs, &mut errors);
    let checks = Checks::new(&compared.catalogue, &compared.plan);
    let mut drift = Drift::new(&checks, arguments.options());
    read(&mut drift, &inputs, &mut errors);
    let facts = Facts { documents: &compared.documents, sources: &compared.sources };
    let report = drift.report(&facts, &levels);
    let outcome = print_report(&report, &compared, arguments, outcome(&report, arguments, &errors));
    if !errors.is_empty() {
        let number = counted(errors.len(), "error");
        output::error(&format!("{}{number}; the report is without these inputs", errors.render(true)));
    }
    if arguments.suggest {
        next("paste the entries below `set` in spec/fixups.yaml, then `cargo xtask regen --fix`");
    } else if report.differences.iter().any(|one| one.finding.suggestion.is_some()) {
        next("`cargo xtask drift --suggest` prints the fixups that would follow the events");
    }
    Ok(outcome)
}

impl Arguments {
    fn options(&self) -> Options {
        let form = match self.from {
            From::Json => Form::Json,
            From::Log => Form::Log,
        };
        Options { form, show_values: self.show_values, expected: self.expect.clone() }
    }
}

/// Reads every input. One that cannot be opened is an error, and the others are read all the same.
fn read(drift: &mut Drift<'_>, inputs: &[Input], errors: &mut Diagnostics) {
    let progress = captured::progress(inputs);
    for input in inputs {
        match captured::open(input, &progress) {
            Ok(text) => drift.read(&input.name, text),
            Err(error) => errors.push(error),
        }
    }
    progress.finish_and_clear();
}

fn outcome(report: &Report, arguments: &Arguments, errors: &Diagnostics) -> Outcome {
    let worst = report.differences.iter().map(|one| one.finding.level()).max();
    match worst {
        _ if !errors.is_empty() => Outcome::Partial,
        Some(level) if level >= arguments.fail_on.severity() => Outcome::Findings,
        _ => Outcome::Success,
    }
}

fn print_report(report: &Report, compared: &Compared, arguments: &Arguments, outcome: Outcome) -> Outcome {
    if arguments.suggest {
        return print(&drift_output::fixups(report), outcome);
    }
    let sources = compared.sources.values().map(|source| (source.path().to_owned(), source.clone())).collect();
    match arguments.format {
        Format::Text => print_styled(&drift_output::text(report, &sources, true), outcome),
        Format::Markdown => print(&drift_output::markdown(report), outcome),
        Format::Json => print(&drift_output::json(report), outcome),
        Format::Sarif => print(&drift_output::sarif(report, &sources), outcome),
    }
}
