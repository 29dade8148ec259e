//! The version that a README tells dependents to require: `qlik-events = "0.1"`.

use std::ops::Range;

use semver::{Prerelease, Version};

/// The text with the requirements on the crate raised to a version, each as precise as it was.
pub(super) fn set_requirement(text: &str, name: &str, version: &Version) -> String {
    text.split_inclusive('\n').map(|line| raised(line, name, version)).collect()
}

fn raised(line: &str, name: &str, version: &Version) -> String {
    let raised = requirement(line, name).and_then(|at| {
        let (before, old, after) = (line.get(..at.start)?, line.get(at.clone())?, line.get(at.end..)?);
        Some(format!("{before}{}{after}", as_precise(old, version)?))
    });
    raised.unwrap_or_else(|| line.to_owned())
}

/// Where a line has the requirement on the crate, without its quotes.
fn requirement(line: &str, name: &str) -> Option<Range<usize>> {
    let value = line.trim_start().strip_prefix(name)?.trim_start().strip_prefix('=')?.trim_start();
    let value = match value.strip_prefix('{') {
        Some(table) => table.split_once("version")?.1.trim_start().strip_prefix('=')?.trim_start(),
        None => value,
    };
    let inner = value.strip_prefix('"')?;
    let start = line.len() - inner.len();
    Some(start..start + inner.find('"')?)
}

/// A version with as many numbers as an older requirement, and with its operator.
fn as_precise(old: &str, version: &Version) -> Option<String> {
    let numbers = old.trim_start_matches(['^', '~', '=', ' ']);
    let operator = old.strip_suffix(numbers)?;
    if numbers.is_empty() || !numbers.starts_with(|c: char| c.is_ascii_digit()) || old.contains(',') {
        return None;
    }
    if version.pre != Prerelease::EMPTY {
        return Some(format!("{operator}{version}"));
    }
    let parts = [version.major, version.minor, version.patch].map(|number| number.to_string());
    let count = numbers.split(['-', '+']).next().unwrap_or_default().split('.').count();
    Some(format!("{operator}{}", parts.into_iter().take(count).collect::<Vec<_>>().join(".")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_requirement_stays_as_precise_as_it_was() {
        let version = Version::new(0, 2, 3);
        for (line, expected) in [
            ("x = \"0.1\"\n", "x = \"0.2\"\n"),
            ("x = \"=0.1.0\"", "x = \"=0.2.3\""),
            ("x={version=\"0\", features = [\"0.1\"]}", "x={version=\"0\", features = [\"0.1\"]}"),
            ("  x = { features = [], version = \"0.1.0-rc.1\" }", "  x = { features = [], version = \"0.2.3\" }"),
            ("x = { git = \"https://example.org/x\" }", "x = { git = \"https://example.org/x\" }"),
            ("x = \">=0.1, <0.2\"", "x = \">=0.1, <0.2\""),
            ("xy = \"0.1\" and x = \"0.1\"", "xy = \"0.1\" and x = \"0.1\""),
        ] {
            assert_eq!(set_requirement(line, "x", &version), expected);
        }
        let pre = Version::parse("0.2.0-rc.1").expect("a version");
        assert_eq!(set_requirement("x = \"0.1\"", "x", &pre), "x = \"0.2.0-rc.1\"");
    }
}
