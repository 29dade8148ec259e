//! Opens an input, and decompresses it if its first bytes are those of gzip.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use qlik_events_codegen::diagnostics::Diagnostic;

use super::files::Input;
use super::progress::Counter;

/// The first bytes of a gzip file.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// The bytes that are read from a file at once.
const PIECE: usize = 256 * 1024;

/// The text of an input.
///
/// # Errors
/// Returns an error if the file cannot be opened. One that cannot be read to its end is not an error here.
pub(super) fn open(input: &Input, counter: Counter) -> Result<Box<dyn Read>, Diagnostic> {
    let bytes: Box<dyn Read> = match &input.file {
        None => Box::new(io::stdin().lock()),
        Some(path) => Box::new(
            File::open(path)
                .map_err(|error| Diagnostic::file(&input.name, format!("the file cannot be opened: {error}")))?,
        ),
    };
    let mut bytes = BufReader::with_capacity(PIECE, counter.count(bytes));
    let is_gzip = bytes.fill_buf().is_ok_and(|start| start.starts_with(&GZIP));
    Ok(if is_gzip { Box::new(MultiGzDecoder::new(bytes)) } else { Box::new(bytes) })
}
