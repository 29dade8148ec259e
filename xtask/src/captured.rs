//! Captured deliveries: files, folders and standard input, plain or compressed by gzip.

mod files;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use indicatif::{ProgressBar, ProgressStyle};
use qlik_events_codegen::diagnostics::Diagnostic;

pub(crate) use self::files::{Input, list};
use crate::output;

/// The first bytes of a gzip file.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// The bytes that are read from a file at once.
const PIECE: usize = 256 * 1024;

/// The progress of reading all inputs: a bar on a terminal, nothing elsewhere or with `--quiet`.
pub(crate) fn progress(inputs: &[Input]) -> ProgressBar {
    if output::is_quiet() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {bytes} of {total_bytes}");
    let bar = ProgressBar::new(inputs.iter().map(|input| input.bytes).sum());
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The text of an input.
///
/// # Errors
/// Returns an error if the file cannot be opened. One that cannot be read to its end is not an error here.
pub(crate) fn open(input: &Input, progress: &ProgressBar) -> Result<Box<dyn Read>, Diagnostic> {
    let bytes: Box<dyn Read> = match &input.file {
        None => Box::new(io::stdin().lock()),
        Some(path) => Box::new(
            File::open(path)
                .map_err(|error| Diagnostic::file(&input.name, format!("the file cannot be opened: {error}")))?,
        ),
    };
    let mut bytes = BufReader::with_capacity(PIECE, progress.wrap_read(bytes));
    let is_gzip = bytes.fill_buf().is_ok_and(|start| start.starts_with(&GZIP));
    Ok(if is_gzip { Box::new(MultiGzDecoder::new(bytes)) } else { Box::new(bytes) })
}
