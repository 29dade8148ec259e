//! Output formats of a report.
//!
//! | format | for |
//! | --- | --- |
//! | [`text`] | people: each difference with the line of the document that it contradicts |
//! | [`markdown`] | an issue or a pull request |
//! | [`json`] | programs; `spec/README.md` explains its keys |
//! | [`sarif`] | code scanning, SARIF 2.1.0 |
//! | [`fixups`] | `spec/fixups.yaml`: entries to paste |

mod fixups;
mod json;
mod markdown;
mod summary;
mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::fixups::fixups;
pub use self::json::json;
pub use self::markdown::markdown;
pub use self::summary::summary;
pub use self::text::text;
use super::Report;
use crate::lint::Finding;
use crate::lint::output::sarif_of;
use crate::rules;
use crate::source::Source;

/// The differences as SARIF. The sources are those of the documents, by their paths.
#[must_use]
pub fn sarif(report: &Report, sources: &BTreeMap<String, Arc<Source>>) -> String {
    sarif_of("drift", &rules::drift().collect::<Vec<_>>(), &findings(report), sources)
}

/// The findings without their fixups, which are printed apart.
fn findings(report: &Report) -> Vec<Finding> {
    report.differences.iter().map(|one| Finding { suggestion: None, ..one.finding.clone() }).collect()
}
