//! `.github/sync.sh`, day by day, with a site on loopback, a repository to push to, and a stand-in for `gh`.

mod comment;
mod days;
mod decisions;
mod people;
mod shown;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::git;
use super::sync::server::{Reply, Site, text};

const BRANCH: &str = "sync-documents";
const MANIFEST: &str = "[package]\nname = \"qlik-events\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
const LOCK: &str = "version = 4\n\n[[package]]\nname = \"qlik-events\"\nversion = \"0.1.0\"\n";
const CHANGELOG: &str = "# Change log\n\n## 0.1.0\n\nThe first version.\n";
/// One type for two properties: it stays one as long as both allow the same values.
const NAMES: &str = "\
shared:
  - name: Kind
    description: What it is.
    paths:
      - com.qlik.area.created data.kind
      - com.qlik.room.created data.kind
";
const ROW: &str = "| `size` | `integer` | No | Its size. |\n";

/// The text of a page with one event.
fn page(name: &str) -> String {
    format!(
        "---\nsource: https://qlik.dev/apis/event/{name}s/\nlast_updated: 2026-01-01T00:00:00Z\n---\n\n# {name}s\n\n\
         ## Table of Contents\n\n### system-events.{name}s\n\n- [com.qlik.{name}.created](#comqlik{name}created)\n\n\
         ## Events published on the `system-events.{name}s` channel\n\n### com.qlik.{name}.created\n\n\
         Published when a {name} is created.\n\n**Payload**\n\n| Name | Type | Required | Description |\n\
         | --- | --- | --- | --- |\n| `id` | `string` | Yes | Identifies the event. |\n\
         | `data` | `object` | Yes | What was created. |\n\n<details>\n<summary>Properties of `data`</summary>\n\n\
         | Name | Type | Required | Description |\n| --- | --- | --- | --- |\n\
         | `kind` | `string` | Yes | Its kind. Allowed values: open \\| closed. |\n{ROW}\
         | `name` | `string` | No | Its name. |\n\n</details>\n\n**Example**\n\n\
         ```json\n{{ \"id\": \"x\", \"data\": {{ \"kind\": \"open\" }} }}\n```\n"
    )
}

/// A pull request, as the stand-in for `gh` keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct PullRequest {
    number: String,
    state: String,
    title: String,
    labels: Vec<String>,
    body: String,
    commit: String,
}

/// A repository, a clone of it in which the script runs, a site, and the state of `gh`.
struct Bot {
    root: TempDir,
    site: Site,
    pages: BTreeMap<String, String>,
}

impl Bot {
    /// A project whose documents are those of the site, released as 0.1.0.
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let mut bot = Self { root, site: Site::new(), pages: BTreeMap::new() };
        let folder = bot.site.folder();
        let mut sources = format!("indexes: [\"{folder}\"]\n\npages:\n");
        for name in ["area", "room"] {
            sources.push_str(&format!("  - name: {name}s\n    markdown:\n      url: {folder}{name}s.md\n"));
            bot.pages.insert(format!("{name}s"), page(name));
        }
        bot.up();
        fs::create_dir(bot.path("gh")).unwrap();
        bot.write_commands();
        git(bot.root.path(), &["init", "--quiet", "--bare", "--initial-branch", "main", "origin"]);
        git(bot.root.path(), &["clone", "--quiet", "origin", "clone"]);
        for (path, text) in [
            ("spec/sources.yaml", sources.as_str()),
            ("spec/names.yaml", NAMES),
            ("generated/Cargo.toml", MANIFEST),
            ("Cargo.lock", LOCK),
            ("CHANGELOG.md", CHANGELOG),
            (".gitattributes", "* text=auto eol=lf\nspec/docs/** -text\n"),
            (".gitignore", "/target\n"),
        ] {
            bot.write(path, text);
        }
        fs::create_dir(bot.path("clone/spec/docs")).unwrap();
        bot.xtask(&["sync"], 0);
        bot.xtask(&["regen"], 0);
        bot.commit("Begin");
        git(&bot.path("clone"), &["tag", "v0.1.0"]);
        git(&bot.path("clone"), &["push", "--quiet", "--tags", "origin", "main"]);
        bot
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path("clone").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The commands that the script calls: `xtask`, with short pauses, and `gh`.
    fn write_commands(&self) {
        let xtask = format!(
            "#!/usr/bin/env bash\nif [ \"$1\" = sync ]; then set -- \"$@\" --pause 10 --time-limit 3000; fi\nexec '{}' \"$@\"\n",
            env!("CARGO_BIN_EXE_xtask")
        );
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let gh = fs::read_to_string(here.join("tests/cli/bot/gh")).unwrap();
        for (name, text) in [("xtask", xtask), ("gh-stand-in", gh)] {
            fs::write(self.path(name), text).unwrap();
        }
    }

    fn commit(&self, message: &str) {
        git(&self.path("clone"), &["add", "--all"]);
        git(&self.path("clone"), &["commit", "--quiet", "--message", message]);
    }

    /// Runs a command of the project in the clone.
    fn xtask(&self, arguments: &[&str], status: i32) -> String {
        let mut command = self.command("bash");
        command.arg(self.path("xtask")).args(arguments);
        let output = command.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}\n{text}");
        text
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path("clone")).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for proxy in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        command
    }

    /// The script with a step, as a run of the workflow calls it.
    fn script(&self, step: &[&str]) -> (Option<i32>, String) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(".github/sync.sh");
        let [xtask, gh] = ["xtask", "gh-stand-in"].map(|name| format!("bash {}", self.path(name).display()));
        let mut command = self.command("bash");
        command
            .arg(script)
            .args(step)
            .env("XTASK", xtask)
            .env("GH", gh)
            .env("GH_STATE", self.path("gh"))
            .env("GH_ORIGIN", self.path("origin"))
            .env("GITHUB_ACTIONS", "true")
            .env("GITHUB_REPOSITORY", "OWNER/qlik-events")
            .env("GITHUB_RUN_ID", "1")
            .env("GITHUB_OUTPUT", self.path("output"))
            .env_remove("GITHUB_SERVER_URL");
        let output = command.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code(), text)
    }

    /// A day: runs the script, expects an exit status, and has the checks succeed if they are asked for. What is proposed
    /// must always be fresh, and have a version that fits.
    fn day(&self, status: i32) -> String {
        fs::write(self.path("output"), "").unwrap();
        let (found, text) = self.script(&[]);
        assert_eq!(found, Some(status), "{text}");
        let output = fs::read_to_string(self.path("output")).unwrap();
        if let Some(commit) = output.trim().strip_prefix("check=") {
            assert_eq!(self.commit_of(BRANCH).as_deref(), Some(commit), "the checks are those of the branch");
            self.is_sound();
            let (found, text) = self.script(&["status", commit, "success"]);
            assert_eq!(found, Some(0), "{text}");
        }
        let clone = self.path("clone");
        assert_eq!(git(&clone, &["status", "--porcelain"]), "", "the clone is left as it was");
        assert_eq!(git(&clone, &["worktree", "list"]).lines().count(), 1);
        text
    }

    /// Fails unless the branch is fresh and has a version that fits.
    fn is_sound(&self) {
        let clone = self.path("clone");
        let here = git(&clone, &["rev-parse", "HEAD"]);
        git(&clone, &["fetch", "--quiet", "origin"]);
        git(&clone, &["checkout", "--quiet", "--detach", &format!("origin/{BRANCH}")]);
        self.xtask(&["regen", "--check"], 0);
        self.xtask(&["diff", "v0.1.0", "--fail-on", "unbumped"], 0);
        git(&clone, &["checkout", "--quiet", "main"]);
        assert_eq!(git(&clone, &["rev-parse", "HEAD"]), here);
    }

    /// The commit of a branch of the repository.
    fn commit_of(&self, branch: &str) -> Option<String> {
        let origin = self.path("origin");
        let found = git(&origin, &["for-each-ref", "--format=%(objectname)", &format!("refs/heads/{branch}")]);
        Some(found.trim().to_owned()).filter(|commit| !commit.is_empty())
    }

    /// A file of a branch of the repository.
    fn file(&self, branch: &str, path: &str) -> String {
        git(&self.path("origin"), &["show", &format!("{branch}:{path}")])
    }

    /// The pull request, if there ever was one.
    fn pull_request(&self) -> Option<PullRequest> {
        let read = |name: &str| fs::read_to_string(self.path("gh").join(name)).ok();
        Some(PullRequest {
            number: read("number")?.trim().to_owned(),
            state: read("state")?.trim().to_owned(),
            title: read("title")?.trim().to_owned(),
            labels: read("labels")?.lines().map(str::to_owned).collect(),
            body: read("body")?,
            commit: self.commit_of(BRANCH).unwrap_or_default(),
        })
    }

    /// The open pull request.
    fn open(&self) -> PullRequest {
        self.pull_request().filter(|one| one.state == "OPEN").expect("an open pull request")
    }

    /// The calls of `gh` that change something, since the last call of this function.
    fn changes(&self) -> Vec<String> {
        let path = self.path("gh/calls");
        let calls = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, "").unwrap();
        let reads = ["pr list", "pr view", "api repos/"];
        calls.lines().filter(|call| !reads.iter().any(|read| call.starts_with(read))).map(str::to_owned).collect()
    }

    /// Serves all pages, and an index of them.
    fn up(&self) {
        let mut index = String::from("<!doctype html>");
        for (name, page) in &self.pages {
            index.push_str(&format!("<li><a href=\"/apis/event/{name}/\">x</a>"));
            self.site.page(name, [Reply::Tagged(page.clone())]);
        }
        self.site.on("/apis/event/", [text(&index)]);
    }

    /// Ends each connection without an answer.
    fn down(&self) {
        for name in self.pages.keys() {
            self.site.page(name, [Reply::Close(Vec::new())]);
        }
        self.site.on("/apis/event/", [Reply::Close(Vec::new())]);
    }

    /// Edits a page of the site.
    fn edit(&mut self, name: &str, from: &str, to: &str) {
        let page = self.pages.get_mut(name).unwrap();
        assert!(page.contains(from), "{from}");
        *page = page.replacen(from, to, 1);
        self.up();
    }

    /// Adds an optional property to a page of the site.
    fn add(&mut self, name: &str, property: &str) {
        self.edit(name, ROW, &format!("{ROW}| `{property}` | `string` | No | A text. |\n"));
    }

    /// Merges the branch into main, as one commit, and deletes it.
    fn merge(&self) {
        let clone = self.path("clone");
        git(&clone, &["fetch", "--quiet", "origin"]);
        git(&clone, &["merge", "--quiet", "--squash", &format!("origin/{BRANCH}")]);
        self.commit("Update the documents");
        fs::write(self.path("gh/head"), self.open().commit).unwrap();
        fs::write(self.path("gh/state"), "MERGED").unwrap();
        git(&clone, &["push", "--quiet", "origin", "main", &format!(":{BRANCH}")]);
    }
}
