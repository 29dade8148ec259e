//! Portable names: what a file may be called, so that every system can check it out.

use std::collections::BTreeMap;

/// The most bytes of a file name. `.yaml` or `.rs` is added to it, and file systems allow 255 bytes.
const MAX_NAME: usize = 200;
/// Names that Windows reserves for devices, with any extension.
const RESERVED_NAMES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The reason why some system cannot check out a file or folder of this name.
#[must_use]
pub fn violation(name: &str) -> Option<String> {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let message = if name.len() > MAX_NAME {
        format!("the name has {} bytes; expected {MAX_NAME} at most", name.len())
    } else if RESERVED_NAMES.contains(&stem.as_str()) {
        format!("Windows reserves the name `{stem}`")
    } else if let Some(sign) = name.chars().find(|c| matches!(c, '<' | '>' | ':' | '"' | '\\' | '|' | '?' | '*')) {
        format!("the name has the character `{sign}`, which Windows does not allow")
    } else if name.ends_with(['.', ' ']) {
        "the name ends in a full stop or a space, which Windows does not allow".to_owned()
    } else {
        return None;
    };
    Some(message)
}

/// The reason why some system cannot check out a path, whose parts are joined by `/`.
#[must_use]
pub fn path_violation(path: &str) -> Option<String> {
    path.split('/').find_map(violation)
}

/// The paths that differ only in case from an earlier one, each with that one, since many systems treat the two as one
/// file.
pub fn case_collisions<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut collisions = Vec::new();
    for path in paths {
        collisions.extend(seen.insert(path.to_lowercase(), path).map(|other| (path, other)));
    }
    collisions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_not_portable_have_a_reason() {
        for name in ["con.md", "CON.md", "nul.txt", "lpt1.a.md", "a:b.md", "what?.md", "a .", &"x".repeat(201)] {
            assert!(violation(name).is_some(), "{name}");
        }
        for name in ["console.md", "a b.md", "app\u{e9}.md", "com.qlik.md", "core"] {
            assert_eq!(violation(name), None, "{name}");
        }
        assert_eq!(path_violation("core/Aux/x").as_deref(), Some("Windows reserves the name `aux`"));
        assert_eq!(path_violation("core/auxiliary"), None);
    }
}
