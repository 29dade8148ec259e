//! The names that `spec/names.yaml` gives, found without a search through all of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::naming::{Naming, Rename, RenameTarget};
use crate::model::path::PropertyPath;

/// An event, the path of a property, and what is named there.
type Named<'a> = (&'a str, &'a str, &'a RenameTarget);

/// The entries of `renamed`.
pub(super) struct Renames<'a> {
    all: &'a [Rename],
    /// The first entry of each path.
    of_paths: BTreeMap<Named<'a>, usize>,
    /// The entries whose patterns match several paths.
    of_patterns: Vec<usize>,
    names: BTreeSet<&'a str>,
}

impl<'a> Renames<'a> {
    pub(super) fn new(naming: &'a Naming) -> Self {
        let mut of_paths = BTreeMap::new();
        let mut of_patterns = Vec::new();
        for (at, one) in naming.renamed.iter().enumerate() {
            if one.path.has_wildcard() {
                of_patterns.push(at);
            } else {
                of_paths.entry((one.path.event(), one.path.path(), &one.target)).or_insert(at);
            }
        }
        let names = naming.renamed.iter().map(|one| one.name.as_str()).collect();
        Self { all: &naming.renamed, of_paths, of_patterns, names }
    }

    /// The first entry with a name, and its index.
    pub(super) fn find(&self, place: &PropertyPath, target: &RenameTarget) -> Option<(usize, &'a Rename)> {
        let entry = |at: usize| self.all.get(at).map(|one| (at, one));
        let of_path = self.of_paths.get(&(place.event.as_str(), place.path.as_str(), target)).copied();
        let mut of_patterns = self.of_patterns.iter().filter_map(|at| entry(*at));
        let of_pattern = of_patterns.find(|(_, one)| one.target == *target && one.path.matches(place));
        of_path.and_then(entry).into_iter().chain(of_pattern).min_by_key(|(at, _)| *at)
    }

    /// Whether an entry gives this name.
    pub(super) fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Diagnostics;
    use crate::source::Source;
    use crate::spec::load_naming;

    #[test]
    fn the_first_entry_that_matches_counts() {
        let entry = |path: &str, name: &str| format!("  - path: {path}\n    field: {name}\n    reason: R.\n");
        let entries = [
            entry("com.qlik.a data.x", "first"),
            entry("com.qlik.* data.*", "second"),
            entry("com.qlik.a data.y", "third"),
            entry("com.qlik.a data.x", "fourth"),
        ];
        let source = Source::new("spec/names.yaml", &format!("renamed:\n{}", entries.concat()));
        let naming = load_naming(&source, &mut Diagnostics::default());
        let renames = Renames::new(&naming);
        let name = |path: &str, target: &RenameTarget| {
            let place = PropertyPath { event: "com.qlik.a".to_owned(), path: path.to_owned() };
            renames.find(&place, target).map(|(at, one)| (at, one.name.as_str()))
        };
        assert_eq!(name("data.x", &RenameTarget::Field), Some((0, "first")));
        assert_eq!(name("data.y", &RenameTarget::Field), Some((1, "second")));
        assert_eq!(name("data.x", &RenameTarget::Type), None);
        assert_eq!(name("id", &RenameTarget::Field), None);
        assert!(renames.has_name("fourth") && !renames.has_name("fifth"));
    }
}
