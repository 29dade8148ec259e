//! The standard output. A reader that stops early, as `head` does, is no fault; a full disk is.

use std::io::{self, Write};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::Difference;

use crate::Outcome;

/// Prints a text as it is, for a command that ended in some way.
pub(crate) fn print(text: &str, outcome: Outcome) -> Outcome {
    write(io::stdout(), text, outcome)
}

/// Prints a text with colours, which are left out where the output is no terminal.
pub(crate) fn print_painted(text: &str, outcome: Outcome) -> Outcome {
    write(anstream::stdout(), text, outcome)
}

fn write(mut out: impl Write, text: &str, outcome: Outcome) -> Outcome {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            anstream::eprintln!("error: the output cannot be written: {error}");
            Outcome::Incomplete
        }
        _ => outcome,
    }
}

/// The end of a command that could not write all files: an error where no file was changed, else a list of those that
/// were.
pub(crate) fn unfinished(diagnostics: Diagnostics, done: &[Difference], wanted: usize) -> Result<Outcome, Diagnostics> {
    if done.is_empty() {
        return Err(diagnostics);
    }
    anstream::eprint!("{}", diagnostics.render(true));
    let lines: String = done.iter().map(|difference| format!("written {}\n", difference.path)).collect();
    let last = format!("only {} of {wanted} files were changed; run the command again\n", done.len());
    Ok(print(&(lines + &last), Outcome::Incomplete))
}
