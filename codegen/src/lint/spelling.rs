//! Names of one property that differ only in spelling, in the events of one document.

use std::collections::BTreeMap;

use super::{Finding, Subject};
use crate::model::Document;
use crate::model::path::visit;
use crate::rules::SPELLING_VARIANTS;

/// The uses of one spelling: the position among all names of the document, the event, and the path.
type Spelled<'a> = Vec<(usize, &'a str, String)>;

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for document in subject.documents {
        for variants in spellings(document).into_values().filter(|variants| variants.len() > 1) {
            found.extend(findings(document, &variants));
        }
    }
}

/// The spellings of each name, by the normalised path.
fn spellings(document: &Document) -> BTreeMap<String, BTreeMap<&str, Spelled<'_>>> {
    let mut spellings: BTreeMap<String, BTreeMap<&str, Spelled<'_>>> = BTreeMap::new();
    let mut number = 0;
    for event in &document.events {
        visit(event, &mut |path, property| {
            let variants = spellings.entry(plain(path)).or_default();
            let spelled = variants.entry(property.name.as_str()).or_default();
            spelled.push((number, event.event_type.as_str(), path.to_owned()));
            number += 1;
        });
    }
    spellings
}

/// A path in lower case, without `_` and `-` between words. A mark at the start of a name stays.
fn plain(path: &str) -> String {
    let mut plain = String::with_capacity(path.len());
    for c in path.chars() {
        let begins_name = plain.is_empty() || plain.ends_with(['.', '<']);
        if !matches!(c, '_' | '-') || begins_name {
            plain.extend(c.to_lowercase());
        }
    }
    plain
}

/// A finding for each use of a spelling other than the most frequent one. If two are equally frequent, the first is the
/// usual one.
fn findings(document: &Document, variants: &BTreeMap<&str, Spelled<'_>>) -> Vec<Finding> {
    let first = |spelled: &Spelled<'_>| spelled.first().map_or(usize::MAX, |(number, _, _)| *number);
    let rank = |spelled: &Spelled<'_>| (spelled.len(), usize::MAX - first(spelled));
    let Some((usual, most)) = variants.iter().max_by_key(|(_, spelled)| rank(spelled)) else { return Vec::new() };
    let event = most.first().map(|(_, event, _)| *event).unwrap_or_default();
    let others = variants.iter().filter(|(name, _)| *name != usual);
    let finding = |name: &str, (_, found_in, path): &(usize, &str, String)| {
        let message = format!("`{name}` here, `{usual}` in {event}");
        Finding::new(&SPELLING_VARIANTS, &document.file, found_in, path, message)
    };
    others.flat_map(|(name, spelled)| spelled.iter().map(|one| finding(name, one)).collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_in_case_or_separators_are_one_name() {
        for other in ["data.alertID", "Data.alert_id", "data.alert-Id"] {
            assert_eq!(plain(other), plain("data.alertId"), "{other}");
        }
        assert_ne!(plain("data._updates"), plain("data.updates"));
        assert_ne!(plain("data.a.lert"), plain("data.alert"));
    }
}
