//! The decisions of `spec/levels.yaml`, and the day on which its approvals are judged. The library has no clock.

use std::path::Path;

use clap::Args;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::load::read_or_empty;
use qlik_events_codegen::model::levels::{LEVELS, Levels, Reported, day};
use qlik_events_codegen::rules::Severity;
use qlik_events_codegen::spec::load_levels;
use time::{Date, OffsetDateTime};

use crate::output::note;

/// Reads the decisions of a project. A missing file has none.
pub(crate) fn read(root: &Path) -> Result<Levels, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let source = read_or_empty(root, LEVELS, &mut diagnostics);
    let levels = load_levels(&source, &mut diagnostics);
    if diagnostics.is_empty() { Ok(levels) } else { Err(diagnostics) }
}

/// The option `--today`.
#[derive(Args)]
pub(crate) struct Today {
    /// The day on which approvals in spec/levels.yaml are judged [default: today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parsed)]
    today: Option<Date>,
}

impl Today {
    /// The given day, or else the present one in UTC.
    pub(crate) fn date(&self) -> Date {
        self.today.unwrap_or_else(|| OffsetDateTime::now_utc().date())
    }

    /// Notes the approvals that have ended.
    pub(crate) fn note_ended(&self, levels: &Levels, of: Reported) {
        for ended in levels.ended(of, self.date()).iter() {
            note(&ended.render(Severity::Warning, "levels.yaml", true));
        }
    }
}

fn parsed(text: &str) -> Result<Date, String> {
    day(text).ok_or_else(|| "expected a day as YYYY-MM-DD".to_owned())
}
