//! Fetching: the requests, the records in `spec/sources.yaml`, and the output.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::server::{Reply, status, text};
use super::{Project, finish, page, page_with, snapshot, sync, with_schemas};

/// The paths of all requests, sorted.
fn requested_paths(project: &Project) -> Vec<String> {
    let mut paths: Vec<_> = project.site.requests().into_iter().map(|request| request.path).collect();
    paths.sort();
    paths
}

#[test]
fn requests_name_the_client_and_request_no_compression() {
    let project = Project::new(&["a"]);
    project.ends(&[], 0);
    let requests = project.site.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        let agent = &request.headers["user-agent"];
        assert!(agent.starts_with("qlik-events-xtask/") && agent.contains("; +https://github.com/"), "{agent}");
        assert_eq!(request.headers["accept-encoding"], "identity");
    }
}

#[test]
fn an_unchanged_page_is_not_sent_again() {
    let project = Project::new(&["a", "core/b"]);
    let stamp = "Wed, 21 Oct 2026 07:28:00 GMT";
    let b = page("core/b", "new");
    let answer = format!("HTTP/1.1 200 OK\r\nLast-Modified: {stamp}\r\nContent-Length: {}\r\n\r\n{b}", b.len());
    project.site.page("a", [Reply::Tagged(page("a", "new"))]);
    project.site.page("core/b", [Reply::Send(answer.into_bytes()), status("304 Not Modified")]);
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "changed a.md\nchanged core/b.md\n0 created, 2 changed, 0 unchanged, 0 refused, 0 new\n");
    let before = snapshot(project.root.path());
    project.site.requests();
    let (out, err) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 2 unchanged, 0 refused, 0 new\n", "{err}");
    assert_eq!(snapshot(project.root.path()), before);
    let since: Vec<_> =
        project.site.requests().iter().filter_map(|one| one.headers.get("if-modified-since").cloned()).collect();
    assert_eq!(since, [stamp]);
}

#[test]
fn an_equal_page_is_not_written() {
    let project = Project::new(&["a"]);
    let before = snapshot(project.root.path());
    let (out, _) = project.ends(&[], 0);
    assert!(out.starts_with("0 created, 0 changed, 1 unchanged"), "{out}");
    assert_eq!(snapshot(project.root.path()), before);
}

#[test]
fn other_validators_alone_are_no_news() {
    let project = Project::new(&["a"]);
    let old = page("a", "old");
    let before = snapshot(project.root.path());
    for etag in ["\"1\"", "\"2\""] {
        let stamp = "Last-Modified: Wed, 21 Oct 2026 07:28:00 GMT";
        let head = format!("HTTP/1.1 200 OK\r\nETag: {etag}\r\n{stamp}\r\nContent-Length: {}\r\n\r\n", old.len());
        project.site.page("a", [Reply::Send((head + &old).into_bytes())]);
        let (out, _) = project.ends(&[], 0);
        assert_eq!(out, "0 created, 0 changed, 1 unchanged, 0 refused, 0 new\n");
        assert_eq!(snapshot(project.root.path()), before);
    }
}

#[test]
fn line_ends_become_lf_and_a_byte_order_mark_is_removed() {
    let project = Project::new(&["a"]);
    let new = page("a", "new");
    project.site.page("a", [text(&format!("\u{feff}{}", new.replace('\n', "\r\n")))]);
    project.ends(&[], 0);
    assert_eq!(project.copy("a"), new);
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("1 unchanged"), "{out}");
}

#[test]
fn sources_are_written_in_one_form() {
    let project = Project::new(&["core/b", "a"]);
    let folder = project.site.folder();
    let entry = |name: &str, hash: &str| {
        format!(
            "  - name: {name}\n    markdown:\n      url: {folder}{name}.md\n      updated: \"2026-01-01T00:00:00Z\"\n      digest: {hash}\n"
        )
    };
    let sources = project.sources();
    let hashes: Vec<_> = sources.lines().filter_map(|line| line.trim().strip_prefix("digest: ")).collect();
    let entries = format!("{}{}", entry("a", hashes[0]), entry("core/b", hashes[1]));
    assert!(sources.ends_with(&format!("indexes:\n  - {folder}\n\npages:\n{entries}")), "{sources}");
}

#[test]
fn an_edited_page_is_kept_unless_overwritten() {
    let project = Project::new(&["a", "b"]);
    project.site.page("a", [Reply::Tagged(page("a", "new"))]);
    project.ends(&[], 0);
    project.write("spec/docs/a.md", &page("a", "edited"));
    project.site.requests();
    let (out, err) = project.ends(&["a"], 2);
    assert!(err.contains("error: a.md: the copy here was edited") && out.contains("1 refused"), "{err}");
    assert!(!project.site.requests()[0].headers.contains_key("if-none-match"), "the tag is of another copy");
    assert_eq!(project.copy("a"), page("a", "edited"));
    project.ends(&["a", "--overwrite"], 0);
    assert_eq!(project.copy("a"), page("a", "new"));
    // The site's own copy is not an edit.
    project.site.page("a", [text(&page("a", "newer"))]);
    project.write("spec/docs/a.md", &page("a", "newer"));
    let (out, _) = project.ends(&["a"], 0);
    assert!(out.contains("1 unchanged"), "{out}");
    // A missing copy is fetched again.
    fs::remove_file(project.path("spec/docs/a.md")).unwrap();
    let (out, _) = project.ends(&["a"], 0);
    assert!(out.starts_with("created a.md\n"), "{out}");
}

#[test]
fn regressions_are_warnings() {
    let project = Project::new(&["a"]);
    let old = page_with("a", "old", &["com.qlik.a.created", "com.qlik.a.deleted"]);
    project.site.page("a", [text(&old.replace("---\n\n# ", "note: ours\n---\n\n# "))]);
    project.ends(&[], 0);
    project.site.page("a", [text(&page("a", "new").replace("2026-01", "2025-12"))]);
    let (out, _) = project.ends(&[], 0);
    for warning in [
        "warning: a.md: it no longer has the event com.qlik.a.deleted\n",
        "warning: a.md: it no longer has the key `note`\n",
        "warning: a.md: it is older than the copy here: 2025-12-01T00:00:00Z instead of 2026-01-01T00:00:00Z\n",
    ] {
        assert!(out.contains(warning), "{out}");
    }
}

#[test]
fn removed_properties_are_reported() {
    let project = Project::new(&["a"]);
    let old = with_schemas("a", "old", &["A", "B"]).replace("| `id` |", "| `x` | `string` | No | x. |\n| `id` |");
    project.site.page("a", [text(&old)]);
    project.ends(&[], 0);
    let new = with_schemas("a", "new", &["A", "B"]).replace("| `p0` | `string` | No | A text. |\n| `p1`", "| `p1`");
    project.site.page("a", [text(&new)]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("warning: a.md: the event com.qlik.a.created no longer has x, x2.p0\n"), "{out}");
    assert!(out.contains("warning: a.md: the schema B no longer has p0\n"), "{out}");
    assert_eq!(project.copy("a"), new);
}

#[test]
fn a_page_with_none_of_the_events_is_refused_unless_it_has_the_address() {
    let project = Project::new(&["a"]);
    let renamed = page_with("a", "new", &["com.qlik.b.created"]);
    let other = renamed.replace("source: https://qlik.dev/apis/event/a/\n", "");
    project.site.page("a", [text(&other)]);
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("error: a.md: it has none of the events of the copy here"), "{err}");
    assert_eq!(project.copy("a"), super::page("a", "old"));
    for (options, page) in [(&[][..], renamed), (&["--overwrite"], other)] {
        project.site.page("a", [text(&page)]);
        let (out, _) = project.ends(options, 0);
        assert!(out.starts_with("changed a.md\nwarning: a.md: it no longer has the "), "{out}");
        assert_eq!(project.copy("a"), page);
    }
}

#[test]
fn unlisted_pages_of_the_index_are_new() {
    let project = Project::new(&["core/b"]);
    project.list(&["core", "core/b", "core/c", "d"]);
    project.site.page("core/c", [text(&page("core/c", "new"))]);
    project.site.page("d", [status("404 Not Found")]);
    let (out, err) = project.ends(&[], 1);
    assert!(err.contains("next: `cargo xtask sync --add` to fetch the new pages"), "{err}");
    assert_eq!(
        out,
        "new core/c: not in spec/sources.yaml\nnew d: not in spec/sources.yaml\n\
         0 created, 0 changed, 1 unchanged, 0 refused, 2 new\n"
    );
    let (out, err) = project.ends(&["--add"], 2);
    assert!(
        out.contains("\ncreated core/c.md\n")
            && !out.contains("d.json")
            && err.contains("error: d.md: the site answers 404"),
        "{out}\n{err}"
    );
    assert!(!project.sources().contains("name: d"), "what was not fetched is not listed\n{}", project.sources());
    project.write("spec/sources.yaml", &format!("{}\nleft_out:\n  - {{name: d, reason: x y.}}\n", project.sources()));
    project.ends(&[], 0);
    project.site.page("core/c", [text(&page("core/c", "newer"))]);
    project.ends(&[], 0);
    assert!(project.sources().ends_with("\nleft_out:\n  - name: d\n    reason: x y.\n"), "{}", project.sources());
}

#[test]
fn odd_names_in_the_index_are_warnings() {
    let project = Project::new(&["a"]);
    project.list(&["a", "caf%C3%A9", "x.css"]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("/apis/event/: `caf%C3%A9` cannot be the name of a page\n0 "), "{out}");
}

#[test]
fn new_pages_that_some_system_cannot_check_out_are_refused() {
    let project = Project::new(&["core/b"]);
    project.list(&["core/b", "core/B", "aux", "c/Com1", "d", "D"]);
    for arguments in [&[][..], &["--add"]] {
        let (_, err) = project.ends(arguments, 2);
        for error in [
            "error: the new page aux: Windows reserves the name `aux`",
            "error: the new page c/Com1: Windows reserves the name `com1`",
            "error: the new page core/B: its name differs from `core/b` only in case",
            "error: the new page d: its name differs from `D` only in case",
        ] {
            assert!(err.contains(error), "{err}");
        }
    }
    let left_out = ["aux", "c/Com1", "core/B", "d", "D"].map(|name| format!("  - {{name: {name}, reason: x.}}\n"));
    project.write("spec/sources.yaml", &format!("{}\nleft_out:\n{}", project.sources(), left_out.concat()));
    project.ends(&[], 0);
}

#[test]
fn an_unreadable_index_is_an_error() {
    let project = Project::new(&["a"]);
    project.site.page("a", [text(&page("a", "new"))]);
    for index in [text("<!doctype html><div id=root></div>"), status("404 Not Found"), text("[x](/apis/event/x)")] {
        project.site.on("/apis/event/", [index]);
        let (_, err) = project.ends(&[], 2);
        assert!(err.contains("error: the index http"), "{err}");
        assert_eq!(project.copy("a"), page("a", "new"));
    }
}

#[test]
fn a_new_folder_is_filled_from_the_index() {
    let project = Project::new(&["a", "core/b"]);
    fs::remove_dir_all(project.path("spec/docs")).unwrap();
    fs::create_dir(project.path("spec/docs")).unwrap();
    project.write("spec/sources.yaml", &format!("indexes: [\"{}\"]\n", project.site.folder()));
    let (out, _) = project.ends(&["--add"], 0);
    assert!(out.contains("created a.md\n") && out.contains("created core/b.md\n"), "{out}");
}

#[test]
fn only_named_pages_are_fetched() {
    let project = Project::new(&["a", "core/b", "core/c"]);
    project.ends(&["core/b.md", "spec/docs/core/b.md", "docs/core/b", "./a.md"], 0);
    assert_eq!(requested_paths(&project), ["/apis/event/a.md", "/apis/event/core/b.md"]);
    let (_, err) = project.ends(&["a", "core/bb", "c"], 2);
    assert!(err.contains("there is no page `core/bb` here") && err.contains("did you mean `core/b`?"), "{err}");
    assert!(err.contains("there is no page `c` here") && err.contains("no files were changed"), "{err}");
    assert!(err.matches("did you mean").count() == 1 && err.contains("`cargo xtask sync --add` adds"), "{err}");
    project.write("spec/sources.yaml", &format!("{}\nleft_out:\n  - {{name: d, reason: x y.}}\n", project.sources()));
    let (_, err) = project.ends(&["d"], 2);
    assert!(err.contains("the page `d` is left out: x y."), "{err}");
    assert_eq!(requested_paths(&project), [""; 0]);
}

#[test]
fn a_dry_run_writes_nothing() {
    let project = Project::new(&["a"]);
    project.site.page("a", [text(&page("a", "new"))]);
    let before = snapshot(project.root.path());
    let (out, _) = project.ends(&["--dry-run"], 0);
    assert_eq!(out, "changed a.md\n0 created, 1 changed, 0 unchanged, 0 refused, 0 new; nothing was written\n");
    assert_eq!(snapshot(project.root.path()), before);
}

#[test]
fn pages_come_from_a_mirror_or_a_folder() {
    let project = Project::new(&["a", "core/b"]);
    project.site.page("a", [Reply::Tagged(page("a", "new"))]);
    project.ends(&["a"], 0);
    let mirror = Project::new(&["a", "core/b"]);
    mirror.site.page("a", [text(&page("a", "mirror"))]);
    let (out, _) = project.ends(&["--from", &mirror.site.folder()], 0);
    assert!(out.starts_with("changed a.md\n0 created, 1 changed, 1 unchanged"), "{out}");
    assert!(!project.sources().contains("etag"), "a tag of the site is of the site's text\n{}", project.sources());
    let folder = mirror.path("spec/docs");
    mirror.write("spec/docs/core/b.md", &page("core/b", "folder"));
    mirror.write("spec/docs/c.md", &page("c", "folder"));
    let (out, _) = project.ends(&["--from", folder.to_str().unwrap()], 1);
    assert!(out.contains("changed a.md\nchanged core/b.md\nnew c: "), "{out}");
    mirror.write("spec/docs/core/b.md", "<html>");
    fs::remove_file(mirror.path("spec/docs/a.md")).unwrap();
    let (_, err) = project.ends(&["--from", folder.to_str().unwrap()], 2);
    assert!(err.contains("error: core/b.md: this is HTML") && err.contains("error: a.md: there is no file "), "{err}");
    assert_eq!(project.copy("core/b"), page("core/b", "folder"));
    for (address, flaw) in [("http://localhost:99999/", "its port is not a number"), ("http://x/#a", "it has a `#`")] {
        let (_, err) = project.ends(&["--from", address], 2);
        assert!(err.contains(flaw), "{err}");
    }
    for nowhere in ["no/such/folder", "ftp://127.0.0.1/", ""] {
        let (out, err) = project.ends(&["--from", nowhere], 2);
        assert!(err.contains("this is neither a folder nor an address") && out.is_empty(), "{err}");
    }
}

#[test]
fn the_number_of_requests_at_once_is_limited() {
    let names: Vec<_> = (0..12).map(|at| format!("page{at:02}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let project = Project::new(&names);
    for jobs in [1, 3, 8] {
        let mark = format!("for {jobs}");
        for (pause, name) in (0..12).rev().zip(&names) {
            let reply = text(&page(name, &mark));
            project.site.page(name, [Reply::Late(Duration::from_millis(20 + 5 * pause), Box::new(reply))]);
        }
        project.site.most_at_once();
        let (out, _) = project.ends(&["--jobs", &jobs.to_string()], 0);
        assert!((1..=jobs).contains(&project.site.most_at_once()), "{jobs}");
        let lines: Vec<_> = out.lines().take(12).map(str::to_owned).collect();
        assert_eq!(lines, names.iter().map(|name| format!("changed {name}.md")).collect::<Vec<_>>());
    }
}

#[test]
fn a_page_put_here_by_hand_is_kept() {
    let project = Project::new(&["a"]);
    let sources = project.sources();
    let by_hand: String = sources.lines().filter(|line| !line.contains("digest")).map(|l| format!("{l}\n")).collect();
    project.write("spec/sources.yaml", &by_hand);
    project.site.page("a", [text(&page("a", "new"))]);
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("error: a.md: the copy here was never fetched") && !err.contains("edited"), "{err}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_an_error() {
    let project = Project::new(&["a"]);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let done = project.command(&[]).stdout(full).stderr(std::process::Stdio::piped()).output().unwrap();
    let err = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.code() == Some(2) && err.contains("error: standard output cannot be written"), "{err}");
}

#[test]
fn progress_without_a_terminal_is_plain_lines() {
    let project = Project::new(&["a", "b"]);
    project.site.page("a", [status("500 No"), text(&page("a", "new"))]);
    let (_, err) = project.ends(&["--jobs", "1"], 0);
    let url = project.site.folder();
    let lines = [
        &format!("{url}a.md: the site answers 500 Internal Server Error; next attempt in 0.01 s"),
        "1/2 a.md: changed",
        "2/2 b.md: unchanged",
        "next: `cargo xtask regen`, then `cargo xtask diff` to see what changed",
    ];
    assert_eq!(err.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn an_invalid_sources_file_is_an_error_before_any_request() {
    let project = Project::new(&["a"]);
    project.write("spec/sources.yaml", "pages:\n  - name: ../../a\n    markdown: {url: https://qlik.dev/a.md}\n");
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("spec/sources.yaml:2:11") && err.contains("no files were changed"), "{err}");
    let (_, err) = finish(&mut sync(&project.path("nowhere"), &[]), 2);
    assert!(err.contains("this folder is not a project") && !project.path("nowhere").exists(), "{err}");
    assert_eq!(requested_paths(&project), [""; 0]);
}

#[test]
fn every_committed_page_is_listed_and_can_be_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.join("spec/docs");
    let done = sync(root, &["--dry-run", "--quiet", "--from", folder.to_str().unwrap()]).output().unwrap();
    let [out, err] = [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    // The older version of a page has the URL of the newer one, but its own name.
    let new: Vec<_> = out.lines().filter(|line| line.starts_with("new ")).collect();
    assert_eq!(new, ["new older/environments: not in spec/sources.yaml"], "{err}");
    assert!(err.lines().all(|line| line.contains(": there is no file ")), "{err}");
    assert!(out.contains("\n0 created, 0 changed, "), "{out}\n{err}");
}
