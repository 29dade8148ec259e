//! The next version, by Cargo's rules.

use semver::{Prerelease, Version};

use crate::rules::SemverImpact;

/// The smallest version that fits changes of a level since a version.
///
/// From `1.2.3`, a breaking change raises the first number, an additive change the second, and a change of docs the
/// third. From `0.2.3`, a breaking change raises the second number, and any other change the third. `0.0.3` has no
/// compatible next version, so every change raises the third number. After a pre-release, its release is enough.
#[must_use]
pub fn next(version: &Version, level: SemverImpact) -> Version {
    let Version { major, minor, patch, .. } = *version;
    if version.pre != Prerelease::EMPTY {
        return Version::new(major, minor, patch);
    }
    match (major, minor, level) {
        (0, 0, _) | (_, _, SemverImpact::Docs) | (0, _, SemverImpact::Additive) => {
            Version::new(major, minor, patch + 1)
        }
        (0, _, SemverImpact::Breaking) | (_, _, SemverImpact::Additive) => Version::new(major, minor + 1, 0),
        (_, _, SemverImpact::Breaking) => Version::new(major + 1, 0, 0),
    }
}

/// Whether a version is high enough for changes of a level since another one.
///
/// A pre-release of a sufficient version is sufficient. From a pre-release, any later version is sufficient.
#[must_use]
pub fn satisfies(version: &Version, from: &Version, level: SemverImpact) -> bool {
    if from.pre != Prerelease::EMPTY {
        return version > from;
    }
    Version { pre: Prerelease::EMPTY, ..version.clone() } >= next(from, level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_the_rules_of_cargo() {
        for (from, breaking, additive, docs) in [
            ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
            ("0.2.3", "0.3.0", "0.2.4", "0.2.4"),
            ("0.1.0", "0.2.0", "0.1.1", "0.1.1"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("2.0.0-rc.1", "2.0.0", "2.0.0", "2.0.0"),
            ("1.2.3+build", "2.0.0", "1.3.0", "1.2.4"),
        ] {
            let version = Version::parse(from).expect(from);
            let found = [SemverImpact::Breaking, SemverImpact::Additive, SemverImpact::Docs]
                .map(|level| next(&version, level).to_string());
            assert_eq!(found, [breaking, additive, docs], "{from}");
        }
    }

    #[test]
    fn a_pre_release_satisfies_its_release() {
        for (from, version, expected) in [
            ("0.2.0-rc.1", "0.2.0-rc.1", false),
            ("0.2.0-rc.1", "0.2.0-rc.2", true),
            ("0.2.0-rc.1", "0.2.0", true),
            ("0.2.0-rc.2", "0.2.0-rc.1", false),
            ("0.1.0", "0.2.0-rc.1", true),
            ("0.1.0", "0.1.1-rc.1", false),
            ("0.1.0", "0.1.9", false),
        ] {
            let [was, is] = [from, version].map(|text| Version::parse(text).expect(text));
            assert_eq!(satisfies(&is, &was, SemverImpact::Breaking), expected, "{from} {version}");
        }
    }
}
