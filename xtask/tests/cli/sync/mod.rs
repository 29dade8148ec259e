//! `sync` against a site on loopback: the requests, the refused documents, and the output.

mod both_kinds;
mod errors;
mod fetching;
mod gone;
mod interruption;
mod moved;
mod network;
mod outage;
pub(super) mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use self::server::{Site, text};
use super::{command, finish, snapshot};

/// The text of a page, with a mark that identifies the version.
fn page(name: &str, mark: &str) -> String {
    page_with(name, mark, &[&format!("com.qlik.{}.created", name.replace('/', "-"))])
}

/// The text of a page with these events.
fn page_with(name: &str, mark: &str, events: &[&str]) -> String {
    let mut page = format!(
        "---\nsource: https://qlik.dev/apis/event/{name}/\nlast_updated: 2026-01-01T00:00:00Z\n---\n\n# Things\n\n\
         Version {mark}.\n\n## Table of Contents\n\n### system-events.things\n\n"
    );
    for event in events {
        page.push_str(&format!("- [{event}](#{})\n", event.replace('.', "")));
    }
    page.push_str("\n## Events published on the `system-events.things` channel\n");
    for event in events {
        page.push_str(&format!(
            "\n### {event}\n\nPublished when {mark}.\n\n**Payload**\n\n| Name | Type | Required | Description |\n\
             | --- | --- | --- | --- |\n| `id` | `string` | Yes | Identifies it. |\n\n**Example**\n\n```json\n\
             {{ \"id\": \"x\" }}\n```\n"
        ));
    }
    page
}

/// The text of a page whose event uses these schemas. Each schema has one property more than the previous one.
fn with_schemas(name: &str, mark: &str, schemas: &[&str]) -> String {
    const HEAD: &str = "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    let rows = |count| (0..count).map(|row| format!("| `p{row}` | `string` | No | A text. |\n")).collect::<String>();
    let mut page = page(name, mark);
    let (mut uses, mut lists) = (String::new(), String::new());
    page.push_str("\n## Schemas\n");
    for (schema, count) in schemas.iter().zip(1..) {
        uses.push_str(&format!("| `x{count}` | `{schema}` | No | A use. |\n"));
        let summary = format!("<details>\n<summary>Properties of `x{count}`</summary>");
        lists.push_str(&format!("\n{summary}\n\n{HEAD}{}\n</details>\n", rows(count)));
        page.push_str(&format!("\n### {schema}\n\n**Type:** `object`\n\n**Properties**\n\n{HEAD}{}", rows(count)));
    }
    page.replacen("\n\n**Example**", &format!("\n{uses}{lists}\n**Example**"), 1)
}

/// A project whose pages are on a site. The project has the old version of each page.
struct Project {
    root: TempDir,
    site: Site,
}

impl Project {
    /// A project with these pages. The site has the old version of each, and an index of them.
    fn new(names: &[&str]) -> Self {
        let project = Self { root: tempfile::tempdir().unwrap(), site: Site::new() };
        fs::create_dir_all(project.path("spec/docs")).unwrap();
        let folder = project.site.folder();
        let mut sources = format!("indexes: [\"{folder}\"]\n\npages:\n");
        for name in names {
            sources.push_str(&format!("  - name: {name}\n    markdown:\n      url: {folder}{name}.md\n"));
            project.site.page(name, [text(&page(name, "old"))]);
        }
        project.write("spec/sources.yaml", &sources);
        project.list(names);
        if !names.is_empty() {
            let (out, _) = project.ends(&[], 0);
            assert!(out.starts_with("created"), "{out}");
            project.site.requests();
        }
        project
    }

    /// Sets the pages that the site's index lists.
    fn list(&self, names: &[&str]) {
        let links: String = names.iter().map(|name| format!("<li><a href=\"/apis/event/{name}/\">x</a>")).collect();
        self.site.on("/apis/event/", [text(&format!("<!doctype html>{links}"))]);
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    /// The copy of a page.
    fn copy(&self, name: &str) -> String {
        fs::read_to_string(self.path(&format!("spec/docs/{name}.md"))).unwrap()
    }

    fn sources(&self) -> String {
        fs::read_to_string(self.path("spec/sources.yaml")).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        sync(self.root.path(), arguments)
    }

    /// Runs the command, expects an exit status, and returns its output and errors.
    fn ends(&self, arguments: &[&str], status: i32) -> (String, String) {
        finish(&mut self.command(arguments), status)
    }
}

/// The command, with limits for tests.
fn sync(root: &Path, arguments: &[&str]) -> Command {
    let mut command = command(root, &["sync", "--pause", "10", "--time-limit", "1500", "--size-limit", "200000"]);
    command.args(arguments).stdin(Stdio::null());
    for variable in ["http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file"] {
        command.env_remove(variable).env_remove(variable.to_uppercase());
    }
    command
}
