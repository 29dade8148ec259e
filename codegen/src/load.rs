//! Reads input files: finds the documents in `spec/docs`, and decodes files as text.
//!
//! Only regular files of a limited size are opened, so that a pipe, a device or a link cannot block the process or
//! exhaust its memory. A text with invisible characters, or with characters that rustc refuses, is an error.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::relative;
use crate::portable;
use crate::source::{Source, is_forbidden};

/// The most bytes of a file. The largest published page has about 50 KB.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;
/// The endings of documents.
const ENDINGS: [&str; 3] = ["md", "txt", "json"];
/// Reads a file as text; `None` and an error if it cannot be read.
pub fn read(root: &Path, path: &str, diagnostics: &mut Diagnostics) -> Option<Arc<Source>> {
    match bytes(&root.join(path)) {
        Ok(bytes) => decode(path, bytes, diagnostics),
        Err(message) => {
            diagnostics.push(Diagnostic::file(path, message));
            None
        }
    }
}

/// Reads an optional file. A missing file is an empty text.
pub fn read_or_empty(root: &Path, path: &str, diagnostics: &mut Diagnostics) -> Arc<Source> {
    let is_there = root.join(path).symlink_metadata().is_ok();
    let source = if is_there { read(root, path, diagnostics) } else { None };
    source.unwrap_or_else(|| Source::new(path, ""))
}

/// Decodes the bytes of a file as text; `None` and an error if they are not UTF-8 or contain a forbidden character.
pub fn decode(path: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Arc<Source>> {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let source = Source::new(path, &text);
            let error = forbidden_character(&source);
            let is_sound = error.is_none();
            error.into_iter().for_each(|error| diagnostics.push(error));
            is_sound.then_some(source)
        }
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let found = bytes.get(valid).copied().unwrap_or_default();
            let source = Source::new(path, &String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default()));
            let end = source.text().len();
            diagnostics.push(
                Diagnostic::new(&source, end..end, format!("the file is not UTF-8: found the byte 0x{found:02x}"))
                    .label("the text is valid up to here")
                    .help("save the file as UTF-8"),
            );
            None
        }
    }
}

/// The error of the first forbidden character.
fn forbidden_character(source: &Arc<Source>) -> Option<Diagnostic> {
    let (at, found) = source.text().char_indices().find(|(_, c)| is_forbidden(*c))?;
    let sort = if found.is_control() { "control character" } else { "invisible character" };
    let message = format!("found the {sort} U+{:04X}", u32::from(found));
    Some(
        Diagnostic::new(source, at..at + found.len_utf8(), message)
            .label("expected text, line feeds and tabs")
            .help("fetch the document again, or delete the character"),
    )
}

/// Reads a regular file of limited size.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |error: std::io::Error| format!("cannot read the file: {}", reason(&error));
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err("this is a folder; expected a file".to_owned());
    }
    // Opening a pipe blocks until another process opens it, and a device can be endless.
    if !metadata.is_file() {
        return Err("this is a pipe, a socket or a device; expected a regular file".to_owned());
    }
    if metadata.len() > MAX_FILE_BYTES {
        return Err(format!("this file has {} bytes; expected {MAX_FILE_BYTES} at most", metadata.len()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    // The metadata of special file systems can report a size that is too small.
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(format!("the file is endless; expected {MAX_FILE_BYTES} bytes at most"));
    }
    Ok(bytes)
}

/// The reason why a path cannot be read.
fn reason(error: &std::io::Error) -> String {
    if is_link_loop(error) { "symbolic link loop".to_owned() } else { error.to_string() }
}

/// Whether the system reported a loop of symbolic links: `ELOOP`, since `ErrorKind::FilesystemLoop` is not stable.
fn is_link_loop(error: &std::io::Error) -> bool {
    let code = if cfg!(target_os = "linux") { 40 } else { 62 };
    cfg!(unix) && error.raw_os_error() == Some(code)
}

/// The documents below a folder, as sorted paths below the root. Hidden files and folders are ignored; any other file
/// that is not a document is an error.
pub fn document_paths(root: &Path, folder: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
    let entries = WalkDir::new(root.join(folder)).follow_links(true).into_iter();
    let mut paths = Vec::new();
    for entry in entries.filter_entry(|entry| !(entry.depth() > 0 && is_hidden(entry.path()))) {
        let path = match entry {
            Ok(entry) => document(root, &entry),
            // Editors create hidden symbolic links to nowhere as locks.
            Err(error) if error.depth() > 0 && error.path().is_some_and(is_hidden) => continue,
            Err(error) => Err(unreadable_entry(root, folder, &error)),
        };
        match path {
            Ok(path) => paths.extend(path),
            Err(error) => diagnostics.push(error),
        }
    }
    paths.sort();
    case_collisions(&paths, diagnostics);
    paths
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn unreadable_entry(root: &Path, folder: &str, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().and_then(|path| relative(root, path)).unwrap_or_else(|| folder.to_owned());
    let reason = error.io_error().map_or_else(|| "symbolic link loop".to_owned(), reason);
    Diagnostic::file(path, format!("cannot be read: {reason}"))
}

/// The path of an entry that is a document; `None` for a folder.
fn document(root: &Path, entry: &DirEntry) -> Result<Option<String>, Diagnostic> {
    let Some(path) = relative(root, entry.path()) else { return Ok(None) };
    let name = entry.file_name().to_string_lossy();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    let is_document = ending.is_some_and(|ending| ENDINGS.contains(&ending));
    let is_dir = entry.file_type().is_dir();
    if path.contains(is_forbidden) || path.contains(['\n', '\t', char::REPLACEMENT_CHARACTER]) {
        return Err(Diagnostic::file(format!("{path:?}"), "this name has invisible characters").help("rename the file"));
    }
    if entry.depth() == 0 {
        let error = || Diagnostic::file(&path, "this is not a folder; expected a folder of documents");
        return if is_dir { Ok(None) } else { Err(error()) };
    }
    if let Some(message) = portable::violation(&name) {
        return Err(Diagnostic::file(path, message).help("rename it"));
    }
    match (is_dir, is_document) {
        (true, true) => Err(Diagnostic::file(path, "this is a folder; expected a document")),
        (true, false) => Ok(None),
        (false, true) => Ok(Some(path)),
        (false, false) => Err(Diagnostic::file(path, "expected a document, whose name ends in .md, .txt or .json")
            .help("delete this file, or move it out of the folder")),
    }
}

/// Refuses paths that differ only in case, since many systems treat them as one file.
fn case_collisions(paths: &[String], diagnostics: &mut Diagnostics) {
    for (path, other) in portable::case_collisions(paths.iter().map(String::as_str)) {
        let message = format!("this name differs from {other} only in case");
        diagnostics.push(Diagnostic::file(path, message).help("rename one of the two"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_not_utf8_is_an_error_with_its_position() {
        let mut diagnostics = Diagnostics::default();
        assert_eq!(decode("p", b"ok\nno\xff".to_vec(), &mut diagnostics), None);
        assert!(diagnostics.render(false).contains("p:2:3"), "{}", diagnostics.render(false));
    }

    #[test]
    fn invisible_characters_are_errors_with_their_position() {
        for found in [
            '\0', '\u{7}', '\r', '\u{7f}', '\u{85}', '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}',
            '\u{2066}', '\u{2069}',
        ] {
            let mut diagnostics = Diagnostics::default();
            assert_eq!(decode("p", format!("a\nb{found}c").into_bytes(), &mut diagnostics), None, "{found:?}");
            let text = diagnostics.render(false);
            assert!(text.contains(&format!("U+{:04X}", u32::from(found))) && text.contains("p:2:2"), "{text}");
        }
    }

    #[test]
    fn ordinary_text_is_valid() {
        let text =
            "\u{feff}Tab\there, caf\u{e9}, \u{1f469}\u{200d}\u{1f4bb}, non\u{a0}breaking, soft\u{ad}hyphen\r\nend";
        let mut diagnostics = Diagnostics::default();
        assert!(decode("p", text.as_bytes().to_vec(), &mut diagnostics).is_some(), "{}", diagnostics.render(false));
    }

    /// A folder with a document, and further files.
    fn docs(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        for file in ["things.md"].iter().chain(files) {
            let path = root.path().join("docs").join(file);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, "text").expect("a file");
        }
        root
    }

    /// The documents, and the errors as text.
    fn listed(root: &Path) -> (Vec<String>, String) {
        let mut diagnostics = Diagnostics::default();
        let paths = document_paths(root, "docs", &mut diagnostics);
        (paths, diagnostics.render(false))
    }

    #[test]
    fn documents_are_found_in_all_folders_except_hidden_ones() {
        let root = docs(&["b.txt", "core/a.json", "core/.hidden.md", ".git/x", ".#things.md", ".DS_Store"]);
        let (paths, errors) = listed(root.path());
        assert_eq!(paths, ["docs/b.txt", "docs/core/a.json", "docs/things.md"]);
        assert_eq!(errors, "");
    }

    #[test]
    fn backup_files_of_editors_are_errors() {
        for name in
            ["things.md.orig", "things.md~", "things.md.swp", "things.md.bak", "things.md.rej", "#things.md#", "x.MD"]
        {
            let (paths, errors) = listed(docs(&[name]).path());
            assert_eq!(paths, ["docs/things.md"], "{name}");
            assert!(errors.contains(&format!("--> docs/{name}")) && errors.contains(".md, .txt or .json"), "{errors}");
            assert!(errors.contains("delete this file, or move it out of the folder"), "{errors}");
        }
    }

    #[test]
    fn names_that_differ_in_case_are_errors() {
        let paths = ["docs/Core/x.md", "docs/core/X.md", "docs/core/y.md"].map(str::to_owned);
        let mut diagnostics = Diagnostics::default();
        case_collisions(&paths, &mut diagnostics);
        assert_eq!(diagnostics.len(), 1);
        assert!(diagnostics.render(false).contains("differs from docs/Core/x.md only in case"));
    }

    #[cfg(unix)]
    #[test]
    fn dangling_and_cyclic_links_are_errors() {
        use std::os::unix::fs::symlink;
        let root = docs(&["core/a.md"]);
        let docs = root.path().join("docs");
        symlink(&docs, docs.join("core/up")).expect("a link");
        symlink("self.md", docs.join("self.md")).expect("a link");
        symlink("nowhere", docs.join("missing.md")).expect("a link");
        symlink("me@host.1:2", docs.join(".#things.md")).expect("an editor's lock");
        let (paths, errors) = listed(root.path());
        assert_eq!(paths, ["docs/core/a.md", "docs/things.md"]);
        for (path, reason) in
            [("core/up", "symbolic link loop"), ("self.md", "symbolic link loop"), ("missing.md", "No such file")]
        {
            let error = errors.split("error: ").find(|error| error.contains(&format!("--> docs/{path}"))).expect(path);
            assert!(error.contains(reason), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn pipes_and_devices_are_never_opened() {
        let root = docs(&[]);
        let docs = root.path().join("docs");
        let made = std::process::Command::new("mkfifo").arg(docs.join("pipe.md")).status();
        assert!(made.expect("mkfifo").success());
        std::os::unix::fs::symlink("/dev/zero", docs.join("zero.md")).expect("a link");
        for path in ["docs/pipe.md", "docs/zero.md"] {
            let mut diagnostics = Diagnostics::default();
            assert_eq!(read(root.path(), path, &mut diagnostics), None);
            let text = diagnostics.render(false);
            assert!(text.contains("expected a regular file") && text.contains(&format!("--> {path}")), "{text}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_of_reported_size_zero_is_read() {
        assert!(!bytes(Path::new("/proc/self/status")).expect("a text").is_empty());
    }
}
