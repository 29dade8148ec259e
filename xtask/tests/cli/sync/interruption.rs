//! An interrupted run: every page is old or new, and the next run updates the rest.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use super::server::{Reply, text};
use super::{Project, page};

const PAGES: [&str; 8] = ["a", "b", "c", "core/d", "core/e", "core/f", "g", "h"];
const RUNS: u32 = 40;

/// Publishes a version of every page, which takes the site a moment to send.
fn publish(project: &Project, mark: &str) {
    for name in PAGES {
        project.site.page(name, [Reply::Late(Duration::from_millis(2), Box::new(Reply::Tagged(page(name, mark))))]);
    }
}

#[test]
fn after_a_killed_run_every_page_is_old_or_new() {
    let project = Project::new(&PAGES);
    publish(&project, "first");
    let start = Instant::now();
    project.ends(&[], 0);
    let whole = start.elapsed();
    let mut before = "first".to_owned();
    for run in 0..RUNS {
        let mark = format!("version {run}");
        publish(&project, &mark);
        let mut child = project.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(whole * run / RUNS);
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
