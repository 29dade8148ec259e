//! Changes `spec/fixups.yaml` and `spec/names.yaml`: with the suggestions of findings, for `lint --fix`, or with
//! provisional decisions where something would stop the build, for `regen --fix`.

mod provisional;
mod suggested;

use std::fs;
use std::path::Path;

pub use self::provisional::{Decided, decide};
pub use self::suggested::{Fixed, fix};

/// A text with the line endings of the file on disk.
fn with_line_ends_of(root: &Path, file: &str, text: &str) -> String {
    let has_returns = fs::read(root.join(file)).is_ok_and(|bytes| bytes.windows(2).any(|pair| pair == b"\r\n"));
    if has_returns { text.replace('\n', "\r\n") } else { text.to_owned() }
}
