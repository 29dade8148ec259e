//! Standard output and standard error. Every command writes through this module.
//!
//! The result of a command goes to standard output; errors, notes and the next step go to standard error. A reader that
//! stops early, such as `head`, is not an error; a full disk is.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::Outcome;

static QUIET: AtomicBool = AtomicBool::new(false);

/// Omits notes, progress and next steps from now on.
pub(crate) fn set_quiet(is_quiet: bool) {
    QUIET.store(is_quiet, Ordering::Relaxed);
}

/// Sets when colours are printed from now on.
pub(crate) fn set_color(when: clap::ColorChoice) {
    match when {
        clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
        clap::ColorChoice::Always => anstream::ColorChoice::Always,
        clap::ColorChoice::Never => anstream::ColorChoice::Never,
    }
    .write_global();
}

/// Whether notes, progress and next steps are omitted.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Prints the result of a command and returns its outcome, or [`Outcome::Partial`] if the result cannot be written.
pub(crate) fn print(text: &str, outcome: Outcome) -> Outcome {
    write(io::stdout(), text, outcome)
}

/// Prints a result with colours. They are removed unless `--color` or a terminal requests them.
pub(crate) fn print_styled(text: &str, outcome: Outcome) -> Outcome {
    write(anstream::stdout(), text, outcome)
}

fn write(mut out: impl Write, text: &str, outcome: Outcome) -> Outcome {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            self::error(&format!("error: standard output cannot be written: {error}"));
            Outcome::Partial
        }
        _ => outcome,
    }
}

/// Prints an error, on a line of its own.
pub(crate) fn error(text: &str) {
    // If standard error is closed, the exit status still reports the error.
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Prints a note, on a line of its own.
pub(crate) fn note(text: &str) {
    if !is_quiet() {
        error(text);
    }
}

/// Prints the next step.
pub(crate) fn next(step: &str) {
    note(&format!("next: {step}"));
}
