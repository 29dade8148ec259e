//! Findings as people and programs read them.
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
pub use self::text::{counts, text};
use super::Finding;
use crate::rules::Severity;

/// Further places of a finding that are listed; `json` and `sarif` have all of them.
const MAX_PLACES: usize = 20;

/// Findings as people read them: each with those further ones on its page that say the same and ask for nothing more.
///
/// What is an error, or has a fixup, always stands by itself.
fn alike(findings: &[Finding]) -> Vec<(&Finding, Vec<&Finding>)> {
    let mut groups: Vec<(&Finding, Vec<&Finding>)> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for finding in findings {
        let is_own = finding.level() == Severity::Error || finding.mend.is_some();
        let key = (!is_own).then_some((finding.id(), &finding.page, &finding.message));
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

/// Where else the same is found.
fn also(others: &[&Finding]) -> Option<String> {
    let place = |other: &&Finding| format!("{}:{} {}", other.file(), other.position().line, other.place);
    let mut lines: Vec<_> = others.iter().take(MAX_PLACES).map(place).collect();
    lines.extend(others.len().checked_sub(MAX_PLACES).filter(|more| *more > 0).map(|more| format!("and {more} more")));
    (!lines.is_empty()).then(|| format!("the same at\n{}", lines.join("\n")))
}
