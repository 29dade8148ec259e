//! `export`: the spec in other tools' languages.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::iter;
use std::path::Path;

use clap::Args;
use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::export::{self, Format, Input};
use qlik_events_codegen::files::{self, Files};
use qlik_events_codegen::project::{self, Planned};

use crate::Outcome;
use crate::output::print;

/// Write the spec in the language of other tools
///
/// Of each event the edition counts that `list` shows, as corrected. Unknown properties are let through; values that
/// no page lists are not, unless asked for.
#[derive(Args)]
#[command(after_help = after_help())]
pub(crate) struct Arguments {
    /// The language
    #[arg(value_parser = format())]
    format: Format,
    /// Write to FILE, and not to the standard output, which is `-`
    #[arg(long, value_name = "FILE", value_parser = NonEmptyStringValueParser::new())]
    output: Option<String>,
    /// Let values through that no page lists, and events too: what is sent is not always documented yet
    #[arg(long)]
    open: bool,
}

const EXAMPLES: &str = "
Examples:
  cargo xtask export json-schema --output target/qlik-events.schema.json
  cargo xtask export asyncapi | jq '.channels | keys'";

fn format() -> impl TypedValueParser<Value = Format> {
    let find = |name: String| Format::ALL.into_iter().find(|format| format.name() == name);
    PossibleValuesParser::new(Format::ALL.map(Format::name)).try_map(move |name| find(name).ok_or("no such format"))
}

fn after_help() -> String {
    let none = iter::once(("What none of them says".to_owned(), export::NONE_SAYS));
    let each = Format::ALL.map(|format| (format!("What {} cannot say", format.name()), format.cannot_say()));
    let list = |(title, lines): (String, &[&str])| format!("{title}:\n  - {}\n", lines.join("\n  - "));
    none.chain(each).map(list).chain([EXAMPLES.to_owned()]).collect()
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Outcome {
    export(root, arguments).unwrap_or_else(Outcome::Error)
}

fn export(root: &Path, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let Planned { catalogue, plan, findings } = project::planned(root)?;
    for finding in findings {
        anstream::eprintln!("finding: {finding}");
    }
    let input = Input { catalogue: &catalogue, plan: &plan, is_open: arguments.open };
    let text = export::export(arguments.format, &input);
    match arguments.output.as_deref() {
        None | Some("-") => Ok(print(&text, Outcome::Fine)),
        Some(path) => write(path, text).map(|()| Outcome::Fine),
    }
}

/// Writes to a file, by rename; where a link leads to it, the link stays. What is no file, as a pipe, is written to.
fn write(path: &str, text: String) -> Result<(), Diagnostics> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let is_special = fs::metadata(&target).is_ok_and(|target| !target.is_file() && !target.is_dir());
    let mut diagnostics = Diagnostics::default();
    if is_special {
        let written = File::options().write(true).open(&target).and_then(|mut file| file.write_all(text.as_bytes()));
        if let Err(error) = written {
            diagnostics.push(Diagnostic::file(path, format!("this cannot be written: {error}")));
        }
    } else {
        let here = Path::new("");
        let files = Files(BTreeMap::from([(target.to_string_lossy().into_owned(), text)]));
        let differences = files::compare(here, &files, &mut diagnostics);
        files::write(here, &files, &differences, &mut diagnostics);
    }
    if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
}
