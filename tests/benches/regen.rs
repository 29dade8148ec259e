//! What pages cost in `regen --check`, be they 10 or 5,000: `cargo bench -p qlik-events-tests --features benches --bench regen`.
//! `-- 10 44` measures these numbers of pages only.
//!
//! The pages are those of the site, each as often as need be, with other types of events. They are not of one size: so
//! the time is compared for each byte. Each check is a process of its own with the allocator of `xtask`; of each number
//! of pages the fastest of three checks counts.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a benchmark stops at what is wrong")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files;
use qlik_events_codegen::project;
use tempfile::TempDir;

/// The allocator of `xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PAGES: [usize; 4] = [10, 44, 500, 5_000];
const ROUNDS: usize = 3;
/// The most that a byte may cost in the largest project, as a part of what it costs in the smallest.
const BOUND: f64 = 1.3;

/// What a check took.
#[derive(Clone, Copy)]
struct Took {
    seconds: f64,
    /// The peak of resident memory, on Linux.
    bytes: Option<f64>,
}

fn main() {
    let arguments: Vec<_> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [flag, root] = arguments.as_slice()
        && flag == "--check"
    {
        return check(Path::new(root));
    }
    let counts: Vec<usize> = arguments.iter().map(|count| count.parse().expect("a number of pages")).collect();
    let counts = if counts.is_empty() { PAGES.to_vec() } else { counts };
    println!(
        "{:>6}{:>12}{:>10}{:>14}{:>8}{:>12}{:>12}",
        "pages", "documents", "time", "of a byte", "", "memory", "bound"
    );
    let mut first = None;
    for pages in counts {
        let (root, bytes) = fresh_project(pages);
        let took = (0..ROUNDS).map(|_| run(root.path())).min_by(|one, other| one.seconds.total_cmp(&other.seconds));
        let Took { seconds, bytes: memory } = took.expect("a round");
        let of_a_byte = seconds * 1e9 / bytes as f64;
        let ratio = of_a_byte / *first.get_or_insert(of_a_byte);
        let mark = if ratio > BOUND { " > 1.3" } else { "" };
        println!(
            "{pages:>6}{:>9.1} MB{:>8.2} s{:>11.1} ns{:>7.2}x{:>9.0} MB{:>9.0} MB{mark}",
            megabytes(bytes as f64),
            seconds,
            of_a_byte,
            ratio,
            memory.map_or(f64::NAN, megabytes),
            10.0 * megabytes(bytes as f64) + 30.0,
        );
    }
}

fn megabytes(bytes: f64) -> f64 {
    bytes / 1e6
}

/// Checks a project in this process, and prints the seconds and the peak of memory.
fn check(root: &Path) {
    let start = Instant::now();
    let differences = project::check(root).expect("sound pages");
    assert!(differences.is_empty());
    println!("{} {}", start.elapsed().as_secs_f64(), peak().unwrap_or_default());
}

/// The peak of resident memory in kilobytes, as Linux tells it.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

fn run(root: &Path) -> Took {
    let output = Command::new(env::current_exe().unwrap()).arg("--check").arg(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let (seconds, kilobytes) = printed.trim().split_once(' ').unwrap();
    let bytes = Some(kilobytes.parse::<f64>().unwrap() * 1024.0).filter(|bytes| *bytes > 0.0);
    Took { seconds: seconds.parse().unwrap(), bytes }
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
