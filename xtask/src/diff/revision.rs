//! Reads a revision with git, without a checkout.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::diff::Tree;

/// A revision: its name on the command line, and its commit.
pub(crate) struct Revision {
    name: String,
    commit: String,
}

/// The revisions of a range. Without a second one, the newer side is the work tree.
pub(crate) fn range(root: &Path, range: &str, diagnostics: &mut Diagnostics) -> Option<(Revision, Option<Revision>)> {
    let or_head = |name: &str| if name.is_empty() { "HEAD".to_owned() } else { name.to_owned() };
    if let Some((from, to)) = range.split_once("...") {
        let (from, to) = (find(root, &or_head(from), diagnostics)?, find(root, &or_head(to), diagnostics)?);
        let base = merge_base(root, &from, &to, diagnostics)?;
        return Some((base, Some(to)));
    }
    if let Some((from, to)) = range.split_once("..") {
        return Some((find(root, &or_head(from), diagnostics)?, Some(find(root, &or_head(to), diagnostics)?)));
    }
    Some((find(root, range, diagnostics)?, None))
}

fn find(root: &Path, name: &str, diagnostics: &mut Diagnostics) -> Option<Revision> {
    let commit = format!("{name}^{{commit}}");
    let output = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit], b"", diagnostics)?;
    if output.status.success() {
        return Some(Revision { name: short(name).to_owned(), commit: text(&output.stdout) });
    }
    let inside = git(root, &["rev-parse", "--git-dir"], b"", diagnostics)?;
    let (message, help) = if inside.status.success() {
        let help = "name a branch, a tag or a commit; in a shallow clone, fetch it first";
        (format!("git does not know the revision `{name}`"), help.to_owned())
    } else {
        let help = "to compare two folders without git: `cargo xtask diff --from DIR --to DIR`";
        (format!("git cannot work here: {}", text(&inside.stderr)), help.to_owned())
    };
    diagnostics.push(Diagnostic::file(root.display().to_string(), message).help(help));
    None
}

/// The last tag of a version, `v1.2.3`, before the commit that is checked out; `None` and an error if git does not know.
pub(crate) fn last_tag(root: &Path, diagnostics: &mut Diagnostics) -> Option<Option<String>> {
    let head = find(root, "HEAD", diagnostics)?;
    let arguments = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", &head.commit];
    let output = git(root, &arguments, b"", diagnostics)?;
    if output.status.success() {
        return Some(Some(text(&output.stdout)));
    }
    let shallow = git(root, &["rev-parse", "--is-shallow-repository"], b"", diagnostics)?;
    if text(&shallow.stdout) != "true" {
        return Some(None);
    }
    let message = "this clone is shallow, so the tag of the last release may be missing";
    diagnostics.push(Diagnostic::file(root.display().to_string(), message).help("run `git fetch --unshallow --tags`"));
    None
}

/// The name for reports. A whole commit id is shortened to ten digits.
fn short(name: &str) -> &str {
    let is_id = name.len() >= 40 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.get(..10).filter(|_| is_id).unwrap_or(name)
}

/// The commit where the newer revision branched off.
fn merge_base(root: &Path, from: &Revision, to: &Revision, diagnostics: &mut Diagnostics) -> Option<Revision> {
    let output = git(root, &["merge-base", &from.commit, &to.commit], b"", diagnostics)?;
    if output.status.success() {
        let name = format!("{}...{}", from.name, to.name);
        return Some(Revision { name: format!("the base of {name}"), commit: text(&output.stdout) });
    }
    let message = format!("`{}` and `{}` have no commit in common", from.name, to.name);
    let help = "in a shallow clone, fetch more of the history first";
    diagnostics.push(Diagnostic::file(root.display().to_string(), message).help(help));
    None
}

/// The path of a folder below the root of its repository, with a `/` at the end; empty for the root.
pub(crate) fn prefix(root: &Path) -> String {
    let output = git(root, &["rev-parse", "--show-prefix"], b"", &mut Diagnostics::default());
    output.filter(|output| output.status.success()).map(|output| text(&output.stdout)).unwrap_or_default()
}

/// Reads the files of a revision that a snapshot needs.
pub(crate) fn read(root: &Path, revision: &Revision, diagnostics: &mut Diagnostics) -> Option<Tree> {
    let mut tree = Tree::new(&revision.name, format!("{}:", revision.name));
    let mut arguments = vec!["ls-tree", "-r", "-z", &revision.commit, "--"];
    arguments.extend(Tree::INPUT);
    let listed = successful(git(root, &arguments, b"", diagnostics)?, diagnostics)?;
    let listed = String::from_utf8_lossy(&listed);
    let entries: Vec<(&str, &str)> = listed.split('\0').filter_map(entry).collect();
    let wanted: String = entries.iter().map(|(id, _)| format!("{id}\n")).collect();
    let blobs = successful(git(root, &["cat-file", "--batch"], wanted.as_bytes(), diagnostics)?, diagnostics)?;
    let mut rest = blobs.as_slice();
    for (_, path) in entries {
        let Some((bytes, next)) = blob(rest) else {
            diagnostics.push(missing(&format!("{}{path}", tree.prefix), rest));
            return None;
        };
        tree.files.insert(path.to_owned(), bytes.to_vec());
        rest = next;
    }
    Some(tree)
}

/// The error for a file whose content git does not have. Git answers `ID missing`.
fn missing(path: &str, answer: &[u8]) -> Diagnostic {
    let answer = text(answer.split(|byte| *byte == b'\n').next().unwrap_or_default());
    Diagnostic::file(path, format!("git does not have this file: {answer}"))
        .help("the clone is damaged or incomplete; run `git fsck`, or make a new clone")
}

/// The id and the path in a line `MODE blob ID<tab>PATH`, if it is a file that a snapshot needs.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (head, path) = line.split_once('\t')?;
    let mut words = head.split(' ').skip(1);
    let is_blob = words.next() == Some("blob");
    words.next().filter(|_| is_blob && Tree::is_input(path)).map(|id| (id, path))
}

/// The content of the next blob, `ID blob SIZE<lf>BYTES<lf>`, and the rest of the output.
fn blob(output: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let size: usize = text(output.get(..end)?).rsplit(' ').next()?.parse().ok()?;
    let rest = output.get(end + 1..)?;
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

/// The output of a successful command; `None` and an error if it failed.
fn successful(output: Output, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    if output.status.success() {
        return Some(output.stdout);
    }
    diagnostics.push(Diagnostic::file("git", format!("git failed: {}", text(&output.stderr))));
    None
}

/// Runs git in a folder, with an input; `None` and an error if it cannot be run.
fn git(root: &Path, arguments: &[&str], input: &[u8], diagnostics: &mut Diagnostics) -> Option<Output> {
    match run(root, arguments, input) {
        Ok(output) => Some(output),
        Err(error) => {
            diagnostics.push(
                Diagnostic::file(root.display().to_string(), format!("git cannot be run: {error}"))
                    .help("install git, or compare two folders: `cargo xtask diff --from DIR --to DIR`"),
            );
            None
        }
    }
}

fn run(root: &Path, arguments: &[&str], input: &[u8]) -> std::io::Result<Output> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments).env("LC_ALL", "C");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    std::thread::scope(|scope| {
        // Git writes while it still reads, so input and output need a thread each.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}
