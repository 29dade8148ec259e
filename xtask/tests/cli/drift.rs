//! `drift`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use tempfile::TempDir;

use super::{command, small};

/// An event of the page, with a required attribute.
const GOOD: &str =
    r#"{"type":"com.qlik.thing.created","id":"1","source":"s","specversion":"1.0","data":{"kind":"a b"}}"#;
/// The same without the attribute.
const ABSENT: &str = r#"{"type":"com.qlik.thing.created","time":"2026-01-01T00:00:00Z","data":{"kind":"a b"}}"#;

fn captured(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// The report on standard output and the exit status.
fn drift(root: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = command(root, &[&["drift"], arguments].concat()).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

/// The numbers of the JSON report: events, damaged records, differences.
fn numbers(root: &Path, folder: &Path) -> (u64, u64, usize) {
    let (report, _) = drift(root, &[folder.to_str().unwrap(), "--format", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    let number = |key: &str| report[key].as_u64().unwrap();
    (number("events"), number("damaged"), report["differences"].as_array().unwrap().len())
}

#[test]
fn the_exit_status_follows_the_worst_difference() {
    let root = small();
    let folder = captured(&[("good.json", GOOD.as_bytes()), ("absent.json", ABSENT.as_bytes())]);
    let [good, absent] = ["good.json", "absent.json"].map(|name| folder.path().join(name).display().to_string());
    // The event is deprecated, which is a warning.
    assert_eq!(drift(root.path(), &[&good]).1, Some(0));
    assert_eq!(drift(root.path(), &[&good, "--fail-on", "warning"]).1, Some(1));
    assert_eq!(drift(root.path(), &[&good, &absent]).1, Some(1));
    let (text, status) = drift(root.path(), &[&good, &absent, "no-such-file"]);
    assert_eq!(status, Some(2));
    assert!(text.contains("2 events in 2 records"), "{text}");
    assert_eq!(drift(root.path(), &[]).1, Some(2));
    assert_eq!(drift(root.path(), &[&good, "--expect", "legacy,x"]).1, Some(2));
}

#[test]
fn the_report_names_the_line_that_is_contradicted() {
    let root = small();
    let folder = captured(&[("a.ndjson", format!("{GOOD}\n{ABSENT}\n").as_bytes())]);
    let (text, _) = drift(root.path(), &[folder.path().to_str().unwrap()]);
    assert!(text.contains("error[drift-absent]: com.qlik.thing.created id: "), "{text}");
    assert!(text.contains(": 1 of 2 events, at 2026-01-01T00:00:00Z\n  --> spec/docs/things.md:13:"), "{text}");
    assert!(text.contains("| `id` | `string` | Yes | Identifies the event. |"), "{text}");
}

#[test]
fn compressed_and_cut_files_are_read() {
    let root = small();
    let both = [gzip(&format!("{GOOD}\n")), gzip(&format!("{GOOD}\n"))].concat();
    let many = gzip(&format!("{GOOD}\n{ABSENT}\n").repeat(1000));
    let folder = |name: &str, bytes: &[u8]| captured(&[(name, bytes)]);
    assert_eq!(numbers(root.path(), folder("members.json.gz", &both).path()), (2, 0, 1));
    // Compression is known by the first bytes, not by the name.
    assert_eq!(numbers(root.path(), folder("misnamed.json", &both).path()), (2, 0, 1));
    assert_eq!(numbers(root.path(), folder("misnamed.gz", GOOD.as_bytes()).path()), (1, 0, 1));
    let (events, damaged, _) = numbers(root.path(), folder("cut.gz", &many[..many.len() / 2]).path());
    assert!(events > 100 && events < 2000, "{events}");
    assert!(damaged == 1 || damaged == 2, "{damaged}");
    assert_eq!(numbers(root.path(), folder("header.gz", &many[..5]).path()).1, 1);
}

#[test]
fn folders_are_read_in_order_without_hidden_files() {
    let root = small();
    let cut = b"{\"a\": ";
    let folder = captured(&[("b/2.json", cut), ("a.json", cut), (".hidden", cut), ("b/1.json", GOOD.as_bytes())]);
    let (report, _) = drift(root.path(), &[folder.path().to_str().unwrap(), "--format", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    let files = report["differences"].as_array().unwrap().iter().filter(|one| one["id"] == "drift-damaged");
    let files: Vec<_> = files.map(|one| one["file"].as_str().unwrap().rsplit('/').next().unwrap()).collect();
    assert_eq!((files, &report["events"]), (vec!["a.json", "2.json"], &Value::from(1)));
}

/// Runs the command with a text on standard input.
fn piped(root: &Path, arguments: &[&str], bytes: &[u8]) -> Output {
    let mut child = command(root, &[&["drift"], arguments].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn standard_input_can_be_compressed_or_a_log() {
    let root = small();
    for bytes in [GOOD.as_bytes(), &gzip(GOOD)] {
        let text = String::from_utf8(piped(root.path(), &["-"], bytes).stdout).unwrap();
        assert!(text.contains("1 event in 1 record (cloudevents 1)"), "{text}");
    }
    let log = format!("started\n2026-01-01 INFO received {GOOD} from x\nstopped\n");
    let text = String::from_utf8(piped(root.path(), &["-", "--from", "log"], log.as_bytes()).stdout).unwrap();
    assert!(text.contains("1 event in 1 record (cloudevents 1); 2 other lines of logs"), "{text}");
    // Without --from, the error says what to do.
    let text = String::from_utf8(piped(root.path(), &["-"], log.as_bytes()).stdout).unwrap();
    assert!(text.contains("error[drift-damaged]") && text.contains("use `--from log`"), "{text}");
}

#[test]
fn levels_of_the_project_count() {
    let root = small();
    let folder = captured(&[("absent.json", ABSENT.as_bytes())]);
    let folder = folder.path().to_str().unwrap();
    assert_eq!(drift(root.path(), &[folder]).1, Some(1));
    let levels = "levels:\n  - {rule: drift-absent, level: note, reason: Known.}\n";
    fs::write(root.path().join("spec/levels.yaml"), levels).unwrap();
    let (text, status) = drift(root.path(), &[folder]);
    assert_eq!(status, Some(0));
    assert!(text.contains("note[drift-absent]"), "{text}");
}

#[test]
fn fixups_are_printed_alone() {
    let root = small();
    let folder = captured(&[("absent.json", ABSENT.as_bytes())]);
    let (text, status) = drift(root.path(), &[folder.path().to_str().unwrap(), "--suggest"]);
    assert_eq!(status, Some(1));
    assert!(text.starts_with("set:\n  - path: com.qlik.thing.created id\n    key: required\n"), "{text}");
    fs::write(root.path().join("spec/fixups.yaml"), &text).unwrap();
    assert_eq!(drift(root.path(), &[folder.path().to_str().unwrap()]).1, Some(0));
    assert_eq!(command(root.path(), &["regen"]).output().unwrap().status.code(), Some(0));
}

#[test]
fn every_format_reports_the_same() {
    let root = small();
    let folder = captured(&[("absent.json", ABSENT.as_bytes())]);
    for format in ["text", "markdown", "json", "sarif"] {
        let (text, status) = drift(root.path(), &[folder.path().to_str().unwrap(), "--format", format]);
        assert_eq!(status, Some(1));
        assert!(text.contains("drift-absent") && text.contains("1 of 1 events") == (format != "json"), "{text}");
    }
}
