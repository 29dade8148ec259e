//! What can fail while files are written: a full disk, few open files, a file that cannot be replaced, and a kill. Every file is
//! old or new, `regen --check` reports those that are old, and the next run ends what was begun.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{CHANGELOG, PAGE, command, ends, finish, project};

/// The files below a folder.
type Tree = BTreeMap<PathBuf, Vec<u8>>;

fn tree(root: &Path) -> Tree {
    super::snapshot(root).into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

/// The command under limits of the shell. A write beyond them is an error, not a signal.
pub(super) fn limited(command: &Command, limits: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("trap '' XFSZ; {limits} && exec \"$0\" \"$@\""));
    shell.arg(command.get_program()).args(command.get_args());
    shell
}

/// A project whose documents are those of `version`, with `pages` pages. Each version has other events.
fn set_documents(root: &Path, version: usize, pages: usize) {
    for number in 0..pages {
        let name = format!("com.qlik.thing{number}");
        let page = PAGE.replace("com.qlik.thing", &name).replace("Its kind.", &format!("Its kind {version}."));
        fs::write(root.join(format!("spec/docs/things{number}.md")), page).unwrap();
    }
    let news = CHANGELOG.replace("room created", &format!("room created in version {version}"));
    // Every second version has one event more, and one page less.
    let more = if version.is_multiple_of(2) { "com.qlik.room.deleted: room deleted\n" } else { "" };
    fs::write(root.join("spec/docs/news.txt"), format!("{news}{more}")).unwrap();
    let odd = root.join("spec/docs/odd.txt");
    if version.is_multiple_of(2) {
        fs::write(odd, "New events\nOdd\ncom.qlik.odd.created: odd created\n").unwrap();
    } else if odd.exists() {
        fs::remove_file(odd).unwrap();
    }
}

fn generated(pages: usize) -> TempDir {
    let root = project(&[]);
    set_documents(root.path(), 0, pages);
    ends(root.path(), &["regen"], 0);
    root
}

/// Asserts that each file is the old or the new one, and returns whether files of both are there.
fn assert_whole(found: &Tree, old: &Tree, new: &Tree) -> bool {
    let (mut is_old, mut is_new) = (false, false);
    for path in found.keys().chain(old.keys()).chain(new.keys()).filter(|path| !is_left_over(path)) {
        let [found, old, new] = [found, old, new].map(|tree| tree.get(path));
        assert!(found == old || found == new, "{} is neither old nor new", path.display());
        is_old |= old != new && found == old;
        is_new |= old != new && found == new;
    }
    is_old && is_new
}

fn is_left_over(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".regen-"))
}

/// Whether a tree differs from the new one in what `regen --check` reports: any file, except for temporary files in a
/// folder with files written by hand.
fn is_stale(found: &Tree, new: &Tree) -> bool {
    let is_harmless = |path: &Path| is_left_over(path) && path.parent().is_some_and(|folder| folder.ends_with("spec"));
    !found.iter().filter(|(path, _)| !is_harmless(path)).eq(new)
}

/// Kills a run at different moments. `regen --check` then reports whatever is not new, and the next run always ends with what a run that was not killed makes.
fn kill(pages: usize, runs: u32) {
    let root = generated(pages);
    let mut trees = [0, 1].map(|version| {
        set_documents(root.path(), version, pages);
        let start = Instant::now();
        ends(root.path(), &["regen"], 0);
        (tree(root.path()), start.elapsed())
    });
    trees.reverse();
    let mut mixed = 0;
    for run in 0..runs {
        // The tree is that of the second version in the first run.
        let version = run as usize % 2;
        set_documents(root.path(), version, pages);
        let (old, new) = (with_documents(&trees[version].0, root.path()), &trees[1 - version].0);
        let whole = trees[1 - version].1;
        let mut child = command(root.path(), &["regen"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(moment(run, whole));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = tree(root.path());
        mixed += usize::from(assert_whole(&found, &old, new));
        ends(root.path(), &["regen", "--check"], i32::from(is_stale(&found, new)));
        ends(root.path(), &["regen"], 0);
        assert!(tree(root.path()) == *new, "run {run}: the next run makes another tree");
        ends(root.path(), &["regen", "--check"], 0);
    }
    println!("{runs} runs of {pages} pages were killed; {mixed} left old and new files");
}

/// A moment within the time of a whole run, in no order.
fn moment(run: u32, whole: Duration) -> Duration {
    whole * (run.wrapping_mul(2_654_435_761) >> 16) / (1 << 16)
}

/// The tree with the documents that are on the disk.
fn with_documents(tree: &Tree, root: &Path) -> Tree {
    let docs = root.join("spec/docs");
    let generated = tree.iter().filter(|(path, _)| !path.starts_with(&docs));
    let generated = generated.map(|(path, bytes)| (path.clone(), bytes.clone()));
    generated.chain(self::tree(&docs)).collect()
}

#[test]
fn after_a_killed_run_every_file_is_old_or_new() {
    kill(2, 30);
}

#[test]
#[ignore = "takes minutes; run by the nightly workflow"]
fn after_two_hundred_killed_runs_every_file_is_old_or_new() {
    kill(2, 200);
    kill(60, 200);
}

/// A killed `regen --fix` leaves no file that was made with decisions which are not there: the next `regen` needs a
/// `--fix` only if nothing was changed.
#[test]
fn decisions_are_there_before_what_is_made_with_them() {
    let root = generated(20);
    let rows = ["Kind", "KIND"].map(|name| format!("| `{name}` | `string` | No | It. |\n")).concat();
    for number in 0..20 {
        let page = root.path().join(format!("spec/docs/things{number}.md"));
        let text = fs::read_to_string(&page).unwrap();
        fs::write(page, text.replace("| `rows` | `object[]`", &format!("{rows}| `rows` | `object[]`"))).unwrap();
    }
    let old = tree(root.path());
    let start = Instant::now();
    ends(root.path(), &["regen", "--fix"], 0);
    let (new, whole) = (tree(root.path()), start.elapsed());
    let names = root.path().join("spec/names.yaml");
    for run in 0..30 {
        restore(root.path(), &old);
        let arguments = ["regen", "--fix"];
        let mut child = command(root.path(), &arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(moment(run, whole));
        child.kill().unwrap();
        child.wait().unwrap();
        let found: Tree = tree(root.path()).into_iter().filter(|(path, _)| !is_left_over(path)).collect();
        assert_whole(&found, &old, &new);
        if found == old {
            ends(root.path(), &["regen"], 2);
            ends(root.path(), &["regen", "--fix"], 0);
        } else {
            assert!(found.contains_key(&names), "run {run}: generated files are new, the decisions are not");
            ends(root.path(), &["regen"], 0);
        }
        assert!(tree(root.path()) == new, "run {run}: the next run makes another tree");
    }
}

/// Makes the files below a folder those of a tree.
fn restore(root: &Path, wanted: &Tree) {
    for path in tree(root).keys().filter(|path| !wanted.contains_key(*path)) {
        fs::remove_file(path).unwrap();
    }
    for (path, bytes) in wanted {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

#[test]
fn a_full_disk_changes_no_file() {
    let root = generated(2);
    set_documents(root.path(), 1, 2);
    fs::remove_file(root.path().join("spec/RULES.md")).unwrap();
    let before = tree(root.path());
    // The first files still fit, a later one does not.
    for blocks in [0, 1, 4, 8] {
        let mut command = limited(&command(root.path(), &["regen"]), &format!("ulimit -f {blocks}"));
        let (out, err) = finish(&mut command, 2);
        assert_eq!(out, "");
        assert!(
            err.contains("cannot write the file: File too large") && err.contains("no files were changed"),
            "{err}"
        );
        assert!(tree(root.path()) == before, "{blocks} blocks: a file was changed");
    }
}

#[test]
fn few_open_files_are_enough() {
    let root = project(&[]);
    set_documents(root.path(), 0, 30);
    let (out, _) = finish(&mut limited(&command(root.path(), &["regen"]), "ulimit -n 24"), 0);
    assert!(out.lines().filter(|line| line.starts_with("created ")).count() > 60, "{out}");
    ends(root.path(), &["regen", "--check"], 0);
}

#[test]
fn a_file_that_cannot_be_replaced_changes_no_file() {
    let root = generated(2);
    set_documents(root.path(), 1, 2);
    let folder = root.path().join("spec/events/things1.yaml");
    fs::remove_file(&folder).unwrap();
    fs::create_dir_all(folder.join("in/the/way")).unwrap();
    let before = tree(root.path());
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(err.contains("spec/events/things1.yaml") && err.contains("no files were changed"), "{err}");
    assert!(tree(root.path()) == before);
}

#[test]
fn temporary_files_of_a_killed_run_are_deleted() {
    let root = generated(1);
    let before = tree(root.path());
    for left_over in ["spec/.regen-a1b2c3", "spec/events/.regen-a1b2c3", "generated/samples/.regen-a1b2c3"] {
        fs::write(root.path().join(left_over), "half a te").unwrap();
    }
    ends(root.path(), &["regen"], 0);
    assert!(tree(root.path()) == before);
}

/// Standard output on a full disk is an error with a message, and the files are whole.
#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_reported() {
    let root = generated(1);
    for arguments in [&["list"][..], &["regen"], &["regen", "--check"], &["lint"], &["export", "json-schema"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = command(root.path(), arguments).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
        let output = output.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && err.contains("cannot be written"), "{arguments:?}\n{err}");
    }
}
