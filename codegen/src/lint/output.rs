//! Output formats of findings.
//!
//! | format | for |
//! | --- | --- |
//! | [`text`] | people: the source line with a caret, what to do, and the fixup to paste |
//! | [`json`] | programs; `spec/README.md` explains its keys |
//! | [`github`] | annotations of a workflow run |
//! | [`sarif`] | code scanning, SARIF 2.1.0 |

mod github;
mod json;
mod sarif;
mod text;

use std::collections::BTreeMap;

pub use self::github::github;
pub use self::json::json;
pub use self::sarif::sarif;
pub(crate) use self::sarif::sarif_of;
pub use self::text::{counts, text};
use super::Finding;
use crate::rules::Severity;

/// The most further findings of a group that the text lists. `json` and `sarif` list all of them.
const MAX_PLACES: usize = 20;

/// A finding, and the findings of its document with the same rule, message and evidence.
type Group<'a> = (&'a Finding, Vec<&'a Finding>);

/// Groups the findings of one document with the same rule, message and evidence. Errors, and findings with a suggestion, are
/// never grouped.
fn group_similar(findings: &[Finding]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for finding in findings {
        let is_own = finding.level() == Severity::Error || finding.suggestion.is_some();
        let key = (!is_own).then_some((finding.id(), &finding.file, &finding.message, &finding.evidence));
        match key.and_then(|key| known.get(&key)).and_then(|at| groups.get_mut(*at)) {
            Some((_, others)) => others.push(finding),
            None => {
                known.extend(key.map(|key| (key, groups.len())));
                groups.push((finding, Vec::new()));
            }
        }
    }
    groups
}

/// The positions of further findings of a group, as lines.
fn also(others: &[&Finding]) -> Option<String> {
    let place = |other: &&Finding| format!("{}:{} {}", other.file, other.position().line, other.place);
    let mut lines: Vec<_> = others.iter().take(MAX_PLACES).map(place).collect();
    lines.extend(others.len().checked_sub(MAX_PLACES).filter(|more| *more > 0).map(|more| format!("and {more} more")));
    (!lines.is_empty()).then(|| format!("the same at\n{}", lines.join("\n")))
}
