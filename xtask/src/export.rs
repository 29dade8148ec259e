//! `export`: the spec in the formats of other tools.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::iter;
use std::path::Path;

use clap::Args;
use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::export::{self, AsyncApiVersion, Format, Input, html};
use qlik_events_codegen::files::Files;
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::project;
use qlik_events_codegen::rust::plan::Titles;
use qlik_events_codegen::{sample, show};

use crate::output::{note, print};
use crate::{Failure, Outcome};
use crate::{site, write};

/// Export the spec in the format of another tool, or as a site for people
///
/// Each event is exported as `list` shows it, with the fixups applied. Unknown properties are allowed; values that no
/// document lists are not, unless --open is given. The titles of schemas are the crate's names of types.
#[derive(Args)]
#[command(after_help = after_help())]
pub(crate) struct Arguments {
    /// The format; `html` is a site, a folder of files that a browser reads without a server
    #[arg(value_parser = target(), required_unless_present = "all", conflicts_with = "all")]
    format: Option<Target>,
    /// Write to FILE; `-` is standard output. For `html`, a folder, which is replaced as a whole
    #[arg(long, value_name = "FILE", required_if_eq("format", html::NAME), value_parser = NonEmptyStringValueParser::new(), conflicts_with = "all")]
    output: Option<String>,
    /// Write all formats to DIR, the site to DIR/site, and change no other file in DIR
    #[arg(long, value_name = "DIR", value_parser = NonEmptyStringValueParser::new())]
    all: Option<String>,
    /// Export only this event: its type, such as com.qlik.space.created, or its Rust name, SpaceCreated
    #[arg(long)]
    event: Option<String>,
    /// Allow values and events that no document lists: Qlik may send them before it documents them
    #[arg(long)]
    open: bool,
    /// The version of the AsyncAPI document
    #[arg(long, value_name = "VERSION", value_parser = asyncapi_version(), default_value = "3.0")]
    asyncapi_version: AsyncApiVersion,
}

const EXAMPLES: &str = "
Examples:
  cargo xtask export json-schema --output target/qlik-events.schema.json
  cargo xtask export json-schema --event com.qlik.space.created
  cargo xtask export asyncapi --asyncapi-version 3.1 | jq '.channels | keys'
  cargo xtask export html --output target/site
  cargo xtask export --all target/exports";

/// What is made: one document, or a folder.
#[derive(Clone, Copy)]
enum Target {
    Document(Format),
    Site,
}

fn target() -> impl TypedValueParser<Value = Target> {
    let find = |name: String| match Format::parse(&name) {
        Some(format) => Some(Target::Document(format)),
        None => (name == html::NAME).then_some(Target::Site),
    };
    let names = PossibleValuesParser::new(Format::all().map(Format::name).chain([html::NAME]));
    names.try_map(move |name| find(name).ok_or("no such format"))
}

fn asyncapi_version() -> impl TypedValueParser<Value = AsyncApiVersion> {
    let find = |name: String| AsyncApiVersion::ALL.into_iter().find(|version| version.name() == name);
    let names = PossibleValuesParser::new(AsyncApiVersion::ALL.map(AsyncApiVersion::name));
    names.try_map(move |name| find(name).ok_or("no such version"))
}

fn after_help() -> String {
    let all = iter::once(("Limits of all formats".to_owned(), export::COMMON_LIMITATIONS));
    let each = Format::all().map(|format| (format!("Limits of {}", format.name()), format.limitations()));
    let list = |(title, lines): (String, &[&str])| format!("{title}:\n  - {}\n", lines.join("\n  - "));
    let site = iter::once((format!("Limits of {}", html::NAME), html::LIMITATIONS));
    all.chain(each).chain(site).map(list).chain([EXAMPLES.to_owned()]).collect()
}

/// What is made, before anything is written.
enum Made {
    Document(String),
    /// The files of all formats, and whether the site is among them.
    All(Files, bool),
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let format = match arguments.format {
        Some(Target::Site) => return site(root, arguments),
        Some(Target::Document(format)) => Some(format),
        None => None,
    };
    let file = arguments.output.as_deref().filter(|path| *path != "-");
    let made = project::exported(root, |catalogue, shown| make(catalogue, shown, format, arguments));
    let writes = file.is_some() || arguments.all.is_some();
    let (made, findings) = if writes { made.map_err(Failure::unchanged)? } else { made? };
    findings.iter().for_each(|finding| note(&format!("finding: {finding}")));
    match (made, file) {
        (Made::All(files, has_site), _) => write_all(arguments.all.as_deref().unwrap_or_default(), files, has_site),
        (Made::Document(text), Some(path)) => write_to(path, text).map(|()| Outcome::Success),
        (Made::Document(text), None) => Ok(print(&text, Outcome::Success)),
    }
}

/// Makes the document in a format, or all of them. The site has all events, so that it is left out if only one is
/// exported.
fn make(
    catalogue: &Catalogue,
    shown: &show::Input<'_>,
    format: Option<Format>,
    arguments: &Arguments,
) -> Result<Made, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let event = arguments.event.as_deref().map(|event| show::event_type(event, shown.plan));
    if event.is_some_and(|event| sample::find(catalogue, event, &mut diagnostics).is_none()) {
        return Err(diagnostics);
    }
    let input = Input {
        catalogue,
        plan: shown.plan,
        titles: &Titles::new(shown.plan, catalogue),
        event,
        asyncapi: arguments.asyncapi_version,
        is_open: arguments.open,
    };
    if let Some(format) = format {
        return Ok(Made::Document(export::export(format, &input)));
    }
    let mut files = Files(export::export_all(&input));
    if event.is_none() {
        let site = html::site(catalogue, shown)?;
        files.0.extend(site.0.into_iter().map(|(file, text)| (format!("site/{file}"), text)));
    }
    Ok(Made::All(files, event.is_none()))
}

/// Writes all formats to a folder, or none of them if there is an error.
fn write_all(folder: &str, files: Files, has_site: bool) -> Result<Outcome, Failure> {
    let files = Files(files.0.into_iter().map(|(file, text)| (format!("{folder}/{file}"), text)).collect());
    let written = write::write(Path::new(""), &files)?.len();
    let (documents, site) = (Format::all().count(), if has_site { " and the site" } else { "" });
    Ok(print(&format!("{documents} documents{site} in {folder}; {written} files written\n"), Outcome::Success))
}

/// Writes the site. Its lists are as the documents have them, whether others are allowed or not.
fn site(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some(folder) = arguments.output.as_deref().filter(|path| *path != "-") else {
        return Err(usage("--output", "`html` is a folder of files; expected the name of a folder"));
    };
    if arguments.open {
        return Err(usage("--open", "`html` shows the lists of the documents, which are neither open nor closed"));
    }
    if arguments.event.is_some() {
        return Err(usage("--event", "`html` is a site of all events"));
    }
    let (files, findings) = project::exported(root, html::site).map_err(Failure::unchanged)?;
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
