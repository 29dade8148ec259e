//! The commands: their output, their exit status, and the files that they write.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

// The script needs Bash 4.4 and GNU sed.
#[cfg(target_os = "linux")]
mod bot;
mod diff;
mod drift;
mod export;
#[cfg(unix)]
mod failures;
mod lint;
mod list;
mod names;
mod readme;
mod regen;
mod release;
mod sample;
mod send;
mod sync;
mod usage;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

const PAGE: &str = "\
# Things

## Events published on the `system-events.things` channel

### com.qlik.thing.created  _(deprecated)_

Published when a thing is created.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | `string` | Yes | Identifies the event. |
| `actor` | `oneOf(user \\| bot)` | No | Who it is. |
| `data` | `object` | No | What was created. |

<details>
<summary>Properties of `actor`</summary>

**One of:**

**Option 1:**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `user` | `object` | No |  |

<details>
<summary>Properties of `user`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | `` | No | Identifies the user. |

</details>

**Option 2:**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `bot` | `object` | No |  |

</details>

<details>
<summary>Properties of `data`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `kind` _(deprecated)_ | `string` | Yes | Its kind. Allowed values: a b \\| 1.0. |
| `rows` | `object[]` | No | Its rows. |

<details>
<summary>Properties of `rows`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `tags` | `array` | No | Its tags. |

</details>

</details>

**Example**

```json
{ \"id\": \"x\", \"data\": { \"kind\": \"a b\", \"rows\": [{ \"tags\": [\"t\"] }] } }
```
";

const CHANGELOG: &str = "New events\nRooms\ncom.qlik.room.created: room created\n";

fn project(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("spec/docs")).unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn small() -> TempDir {
    project(&[("spec/docs/things.md", PAGE), ("spec/docs/news.txt", CHANGELOG)])
}

fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(root).args(arguments);
    command
}

/// Runs a command, expects an exit status, and returns its output and errors.
fn ends(root: &Path, arguments: &[&str], status: i32) -> (String, String) {
    finish(&mut command(root, arguments), status)
}

fn finish(command: &mut Command, status: i32) -> (String, String) {
    let output = command.output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(output.status.code(), Some(status), "{command:?}\n{out}\n{err}");
    assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'), "colour without a terminal\n{out}\n{err}");
    (out, err)
}

/// Runs git in a folder, and returns its output.
fn git(root: &Path, arguments: &[&str]) -> String {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(root).args(identity).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// All files with their texts and time stamps.
fn snapshot(root: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            let stamp = fs::metadata(&path).unwrap().modified().unwrap();
            files.insert(path.clone(), (fs::read(&path).unwrap(), stamp));
        }
    }
    files
}
