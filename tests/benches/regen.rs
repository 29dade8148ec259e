//! What pages cost in `regen --check`, be they ten or a thousand: `cargo bench --features benches --bench regen`.
//!
//! The pages are those of the project, each as often as need be, with other types of events. They are not of one size:
//! so the cost is that of a byte.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a benchmark stops at what is wrong")]

use std::fs;
use std::path::{Path, PathBuf};

use divan::Bencher;
use divan::counter::BytesCount;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files;
use qlik_events_codegen::project;
use tempfile::TempDir;

/// The allocator of `xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench(args = [10, 100, 1000], sample_count = 10)]
fn check(bencher: Bencher<'_, '_>, pages: usize) {
    let (root, bytes) = fresh_project(pages);
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let differences = project::check(root.path()).expect("sound pages");
        assert!(differences.is_empty());
    });
}

/// A project of that many pages, with nothing to do, and the size of all pages.
fn fresh_project(pages: usize) -> (TempDir, usize) {
    let root = tempfile::tempdir().unwrap();
    let originals = markdown_pages();
    let mut bytes = 0;
    for (at, original) in originals.iter().cycle().take(pages).enumerate() {
        let copy = at / originals.len();
        let name = original.file_stem().unwrap().to_string_lossy();
        let folder = root.path().join(project::PAGES).join(format!("copy{copy}"));
        fs::create_dir_all(&folder).unwrap();
        let text = fs::read_to_string(original).unwrap();
        let text = text.replace("com.qlik.", &format!("com.qlik.copy{copy}."));
        let text = text.replace("#comqlik", &format!("#comqlikcopy{copy}"));
        bytes += text.len();
        fs::write(folder.join(format!("{at}-{name}.md")), text).unwrap();
    }
    let built = project::build(root.path()).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root.path(), &built.files, &mut diagnostics);
    files::write(root.path(), &built.files, &differences, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(false));
    (root, bytes)
}

/// The pages of the site, of each the newest edition.
fn markdown_pages() -> Vec<PathBuf> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(project::PAGES);
    let mut pages = Vec::new();
    for folder in ["", "core", "scheduling"] {
        for entry in fs::read_dir(docs.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            pages.extend(Some(path).filter(|path| path.extension().is_some_and(|ending| ending == "md")));
        }
    }
    pages.sort();
    pages
}
