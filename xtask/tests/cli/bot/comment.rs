//! The step of `spec.yml` that writes the comment, with a stand-in for `gh` that knows an earlier comment or none.

use std::fs;
use std::path::Path;
use std::process::Command;

const GH: &str = "#!/usr/bin/env bash
echo \"$*\" >>calls
case \" $* \" in
    *' --paginate '*) [ -z \"$KNOWN\" ] || echo \"$KNOWN\" ;;
    *' body=@'*) call=\"$*\" && cp \"${call##*body=@}\" body ;;
esac
";

/// The script of the step.
fn step() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(".github/workflows/spec.yml");
    let workflow = fs::read_to_string(path).unwrap();
    let step = workflow.split_once("- name: Comment on the pull request").unwrap().1;
    step.split_once("run: |\n").unwrap().1.lines().map(|line| format!("{}\n", line.trim_start())).collect()
}

/// Runs the step. Returns the calls that change something, and the body of the comment.
fn comments(known: &str, is_known: &str, comment: &str, result: &str) -> (Vec<String>, Option<String>) {
    let root = tempfile::tempdir().unwrap();
    let bin = root.path().join("bin");
    fs::create_dir(&bin).unwrap();
    fs::write(bin.join("gh"), GH).unwrap();
    fs::set_permissions(bin.join("gh"), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("bash");
    // As GitHub runs a step.
    command.args(["-e", "-c", &step()]).current_dir(root.path()).env("PATH", path).env("RUNNER_TEMP", root.path());
    command.env("GITHUB_REPOSITORY", "o/r").env("NUMBER", "7").env("RUN", "https://x/1").env("KNOWN", known);
    let output = command.env("COMMENT", comment).env("IS_KNOWN", is_known).env("RESULT", result).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let calls = fs::read_to_string(root.path().join("calls")).unwrap();
    let changes = calls.lines().filter(|call| call.contains("--method")).map(|call| {
        let mut words = call.split(' ').skip(2);
        format!("{} {}", words.next().unwrap(), words.next().unwrap())
    });
    (changes.collect(), fs::read_to_string(root.path().join("body")).ok())
}

#[test]
fn one_comment_says_what_changed() {
    let (calls, body) = comments("", "true", "### Means $(exit 1) `x`", "success");
    assert_eq!(calls, ["POST repos/o/r/issues/7/comments"]);
    assert_eq!(body.unwrap(), "<!-- spec diff -->\n### Means $(exit 1) `x`\n");
    let (calls, _) = comments("42", "true", "### Means", "success");
    assert_eq!(calls, ["PATCH repos/o/r/issues/comments/42"]);
}

#[test]
fn a_failed_check_is_said() {
    let (_, body) = comments("42", "true", "### Means", "failure");
    assert_eq!(body.unwrap(), "<!-- spec diff -->\n**[A check failed](https://x/1).**\n\n### Means\n");
    let (calls, body) = comments("42", "", "", "failure");
    assert_eq!(calls, ["PATCH repos/o/r/issues/comments/42"]);
    assert!(body.unwrap().contains("not known, since [a step failed](https://x/1)"));
    assert!(comments("", "", "", "failure").0.is_empty());
}

#[test]
fn there_is_no_comment_where_nothing_changed() {
    assert!(comments("", "true", "", "success").0.is_empty());
    assert_eq!(comments("42", "true", "", "failure").0, ["DELETE repos/o/r/issues/comments/42"]);
}
