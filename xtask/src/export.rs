//! `export`: the spec in the formats of other tools.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::iter;
use std::path::Path;

use clap::Args;
use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::export::{self, Format, Input, html};
use qlik_events_codegen::files::Files;
use qlik_events_codegen::project::{self, Planned};

use crate::output::{note, print};
use crate::{Failure, Outcome};
use crate::{site, write};

/// Export the spec in the format of another tool, or as a site for people
///
/// Each event is exported as `list` shows it, with the fixups applied. Unknown properties are allowed; values that no
/// document lists are not, unless --open is given.
#[derive(Args)]
#[command(after_help = after_help())]
pub(crate) struct Arguments {
    /// The format; `html` is a site, a folder of files that a browser reads without a server
    #[arg(value_parser = target())]
    format: Target,
    /// Write to FILE; `-` is standard output. For `html`, a folder, which is replaced as a whole
    #[arg(long, value_name = "FILE", required_if_eq("format", html::NAME), value_parser = NonEmptyStringValueParser::new())]
    output: Option<String>,
    /// Allow values and events that no document lists: Qlik may send them before it documents them
    #[arg(long)]
    open: bool,
}

const EXAMPLES: &str = "
Examples:
  cargo xtask export json-schema --output target/qlik-events.schema.json
  cargo xtask export asyncapi | jq '.channels | keys'
  cargo xtask export html --output target/site";

/// What is made: one document, or a folder.
#[derive(Clone, Copy)]
enum Target {
    Document(Format),
    Site,
}

fn target() -> impl TypedValueParser<Value = Target> {
    let find = |name: String| match Format::ALL.into_iter().find(|format| format.name() == name) {
        Some(format) => Some(Target::Document(format)),
        None => (name == html::NAME).then_some(Target::Site),
    };
    let names = Format::ALL.map(Format::name).into_iter().chain([html::NAME]);
    PossibleValuesParser::new(names).try_map(move |name| find(name).ok_or("no such format"))
}

fn after_help() -> String {
    let all = iter::once(("Limits of all formats".to_owned(), export::COMMON_LIMITATIONS));
    let each = Format::ALL.map(|format| (format!("Limits of {}", format.name()), format.limitations()));
    let list = |(title, lines): (String, &[&str])| format!("{title}:\n  - {}\n", lines.join("\n  - "));
    let site = iter::once((format!("Limits of {}", html::NAME), html::LIMITATIONS));
    all.chain(each).chain(site).map(list).chain([EXAMPLES.to_owned()]).collect()
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let format = match arguments.format {
        Target::Document(format) => format,
        Target::Site => return site(root, arguments),
    };
    let file = arguments.output.as_deref().filter(|path| *path != "-");
    let planned = project::planned(root);
    let planned = if file.is_some() { planned.map_err(Failure::unchanged)? } else { planned? };
    let Planned { catalogue, plan, findings } = planned;
    findings.iter().for_each(|finding| note(&format!("finding: {finding}")));
    let input = Input { catalogue: &catalogue, plan: &plan, is_open: arguments.open };
    let text = export::export(format, &input);
    match file {
        None => Ok(print(&text, Outcome::Success)),
        Some(path) => write_to(path, text).map(|()| Outcome::Success),
    }
}

/// Writes the site. Its lists are as the documents have them, whether others are allowed or not.
fn site(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some(folder) = arguments.output.as_deref().filter(|path| *path != "-") else {
        return Err(usage("--output", "`html` is a folder of files; expected the name of a folder"));
    };
    if arguments.open {
        return Err(usage("--open", "`html` shows the lists of the documents, which are neither open nor closed"));
    }
    let (files, findings) = project::site(root).map_err(Failure::unchanged)?;
    findings.iter().for_each(|finding| note(&format!("finding: {finding}")));
    site::write(folder, &files).map(|()| Outcome::Success)
}

fn usage(flag: &str, message: &str) -> Failure {
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(Diagnostic::file(flag, message));
    Failure::unchanged(diagnostics)
}

/// Writes to a file, by rename. A symbolic link is kept, and its target is written. A pipe is written to directly.
fn write_to(path: &str, text: String) -> Result<(), Failure> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let is_special = fs::metadata(&target).is_ok_and(|target| !target.is_file() && !target.is_dir());
    if !is_special {
        let files = Files(BTreeMap::from([(target.to_string_lossy().into_owned(), text)]));
        return write::write(Path::new(""), &files).map(drop);
    }
    let written = File::options().write(true).open(&target).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| {
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::file(path, format!("cannot write the file: {error}")));
        Failure::unchanged(diagnostics)
    })
}
