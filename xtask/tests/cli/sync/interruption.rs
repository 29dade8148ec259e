//! An interrupted run: every page is old or new, and the next run updates the rest.

use std::fs;
#[cfg(unix)]
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

#[cfg(unix)]
use super::super::failures::limited;
#[cfg(unix)]
use super::finish;
use super::server::{Reply, text};
use super::{Project, page};

const PAGES: [&str; 8] = ["a", "b", "c", "core/d", "core/e", "core/f", "g", "h"];

/// Publishes a version of every page, which takes the site a moment to send.
fn publish(project: &Project, mark: &str) {
    for name in PAGES {
        project.site.page(name, [Reply::Late(Duration::from_millis(2), Box::new(Reply::Tagged(page(name, mark))))]);
    }
}

#[test]
fn after_a_killed_run_every_page_is_old_or_new() {
    kill(40);
}

#[test]
#[ignore = "takes minutes; run by the nightly workflow"]
fn after_two_hundred_killed_runs_every_page_is_old_or_new() {
    kill(200);
}

/// Kills a run at different moments, and lets the next one end.
fn kill(runs: u32) {
    let project = Project::new(&PAGES);
    publish(&project, "first");
    let start = Instant::now();
    project.ends(&[], 0);
    let whole = start.elapsed();
    let mut before = "first".to_owned();
    for run in 0..runs {
        let mark = format!("version {run}");
        publish(&project, &mark);
        let mut child = project.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(whole * run / runs);
        child.kill().unwrap();
        child.wait().unwrap();
        for name in PAGES {
            let copy = project.copy(name);
            assert!(copy == page(name, &before) || copy == page(name, &mark), "run {run}: {name}\n{copy}");
        }
        assert_eq!(project.sources().matches("digest: sha256:").count(), PAGES.len(), "run {run}");
        let (_, err) = project.ends(&[], 0);
        for name in PAGES {
            assert_eq!(project.copy(name), page(name, &mark), "run {run}: {name}\n{err}");
        }
        before = mark;
    }
    let visible = |entry: &fs::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
    assert_eq!(fs::read_dir(project.path("spec")).unwrap().filter(|entry| visible(entry.as_ref().unwrap())).count(), 2);
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 8 unchanged, 0 refused, 0 new\n");
}

#[cfg(unix)]
#[test]
fn a_full_disk_changes_no_page() {
    let project = Project::new(&PAGES);
    publish(&project, "new");
    let before = project.sources();
    for blocks in [0, 1] {
        let limits = format!("ulimit -f {blocks}");
        let (_, err) = finish(&mut limited(&project.command(&[]), &limits), 2);
        assert!(err.contains("File too large"), "{err}");
        PAGES.iter().for_each(|name| assert_eq!(project.copy(name), page(name, "old"), "{name}"));
        assert_eq!(project.sources(), before);
    }
    let (out, _) = project.ends(&[], 0);
    assert!(out.ends_with("0 created, 8 changed, 0 unchanged, 0 refused, 0 new\n"), "{out}");
    let hidden = |folder: &str| {
        let names = fs::read_dir(project.path(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().starts_with(".regen-")).count()
    };
    assert_eq!(hidden("spec") + hidden("spec/docs") + hidden("spec/docs/core"), 0);
}

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let project = Project::new(&["a"]);
    project.site.page("a", [Reply::Late(Duration::from_secs(1), Box::new(text(&page("a", "new"))))]);
    let first = project.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(5);
    while project.site.requests().is_empty() && Instant::now() < until {
        thread::sleep(Duration::from_millis(5));
    }
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("another `cargo xtask sync` is running here"), "{err}");
    assert!(first.wait_with_output().unwrap().status.success());
    assert_eq!(project.copy("a"), page("a", "new"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_keeps_what_was_fetched() {
    let project = Project::new(&PAGES);
    let [first, second, rest @ ..] = PAGES;
    for name in PAGES {
        let reply = Reply::Late(Duration::from_secs(10), Box::new(text(&page(name, "new"))));
        project.site.page(name, [reply]);
    }
    [first, second].iter().for_each(|name| project.site.page(name, [text(&page(name, "new"))]));
    let mut command = project.command(&["--jobs", "1"]);
    command.args(["--time-limit", "60000"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The site does not send the third page.
    let mut progress = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(progress.any(|line| line.unwrap().starts_with("2/8 b.md")));
    let start = Instant::now();
    let sent = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(sent.unwrap().success());
    let status = child.wait().unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "it does not wait for the site");
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert_eq!(status.code(), Some(130), "{out}");
    assert_eq!(
        out,
        "changed a.md\nchanged b.md\n\
         0 created, 2 changed, 0 unchanged, 0 refused, 0 new; interrupted: 6 documents were not fetched\n"
    );
    for name in rest {
        assert_eq!(project.copy(name), page(name, "old"), "{name}");
    }
    for name in PAGES {
        project.site.page(name, [text(&page(name, "new"))]);
    }
    let (out, _) = project.ends(&[], 0);
    assert!(out.ends_with("0 created, 6 changed, 2 unchanged, 0 refused, 0 new\n"), "{out}");
}
