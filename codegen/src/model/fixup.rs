//! Corrections: what people set right, keep or allow, with the value that they expect to find. `values` gets and sets
//! what has a key.

mod values;

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use self::values::Misfit;
use super::place::{Pattern, Place, child_prefix, join, visit, visit_mut};
use super::{Correction, Event, Page, Property};
use crate::names::nearest;
use crate::report::{Diagnostic, Report};
use crate::source::{Source, Span};

/// All corrections.
#[derive(Debug, Default, PartialEq)]
pub struct Fixups {
    /// Values that are other than the page says.
    pub set: Vec<Set>,
    /// What upstream dropped and the crate keeps.
    pub keep: Vec<Keep>,
    /// Findings that are known and silenced.
    pub allow: Vec<Allow>,
}

/// Sets a value.
#[derive(Debug, PartialEq)]
pub struct Set {
    /// The page, where only one edition of the places is meant.
    pub page: Option<String>,
    /// The places; each must have the expected value.
    pub place: Pattern,
    /// What is set there: `type`, `required`, `description`, `example/type`, ...
    pub key: String,
    /// What the page must say; null where it must say nothing.
    pub from: Value,
    /// What counts instead.
    pub to: Value,
    /// Where the correction stands.
    pub span: Span,
}

/// Keeps what upstream dropped.
#[derive(Debug, PartialEq)]
pub struct Keep {
    /// The page that had it.
    pub page: String,
    /// What is kept.
    pub what: Kept,
    /// Why.
    pub reason: String,
    /// Where the correction stands.
    pub span: Span,
}

/// What is kept.
#[derive(Debug, PartialEq)]
pub enum Kept {
    /// An event of the page.
    Event(Box<Event>),
    /// A property, in the event or the property that the pattern names.
    Property(Pattern, Box<Property>),
}

/// Silences a finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Allow {
    /// The finding's id.
    pub finding: String,
    /// The page, where only one edition of the places is meant.
    pub page: Option<String>,
    /// The places.
    pub place: Pattern,
    /// Where the entry stands.
    pub span: Span,
}

/// Applies the corrections to the pages and marks what they change; those that do not fit are reported.
pub fn apply(fixups: &Fixups, source: &Arc<Source>, pages: &mut [Page], report: &mut Report) {
    let mut applied = Applied { source, report, done: BTreeSet::new() };
    for set in &fixups.set {
        applied.set(set, pages);
    }
    for keep in &fixups.keep {
        applied.keep(keep, pages);
    }
}

struct Applied<'a> {
    source: &'a Arc<Source>,
    report: &'a mut Report,
    done: BTreeSet<(String, Place, String)>,
}

impl Applied<'_> {
    fn fault(&mut self, span: &Span, text: &str, message: impl Into<String>, expected: impl Into<String>) {
        let place = self.source.find_in(span, text);
        self.report.fault(
            Diagnostic::new(self.source, place, message)
                .label(expected)
                .help("a correction that no longer fits is deleted or written anew"),
        );
    }

    fn no_page(&mut self, span: &Span, page: &str, pages: &[Page]) {
        let expected = match nearest(page, pages.iter().map(|known| known.file.as_str())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "expected a file below spec/docs/".to_owned(),
        };
        self.fault(span, page, format!("no page is `{page}`"), expected);
    }

    fn set(&mut self, set: &Set, pages: &mut [Page]) {
        if let Some(page) = set.page.as_deref().filter(|page| pages.iter().all(|known| known.file != *page)) {
            return self.no_page(&set.span, page, pages);
        }
        let mut fits = 0;
        for page in pages.iter_mut().filter(|page| set.page.as_ref().is_none_or(|file| page.file == *file)) {
            let file = page.file.clone();
            for event in page.events.iter_mut().filter(|event| set.place.matches_event(&event.event_type)) {
                let place = Place { event: event.event_type.clone(), path: String::new() };
                if set.place.matches(&place) {
                    fits += 1;
                    let outcome = values::change_event(event, set);
                    self.outcome(set, &file, place.clone(), outcome, &mut event.corrected);
                }
                visit_mut(event, &mut |path, property| {
                    let place = Place { path: path.to_owned(), ..place.clone() };
                    if set.place.matches(&place) {
                        fits += 1;
                        let outcome = values::change_property(property, set);
                        self.outcome(set, &file, place, outcome, &mut property.corrected);
                    }
                });
            }
        }
        if fits == 0 {
            let near = nearest_place(&set.place, pages);
            self.fault(
                &set.span,
                &set.place.to_string(),
                format!("no place is `{}`{near}", set.place),
                "expected a place of some page",
            );
        }
    }

    fn outcome(&mut self, set: &Set, file: &str, place: Place, outcome: Result<(), Misfit>, log: &mut Vec<Correction>) {
        let what = format!("`{}` of `{place}` on {file}", set.key);
        let pattern = set.place.to_string();
        match outcome {
            Ok(()) => log.push(Correction { key: set.key.clone(), page: set.from.clone() }),
            Err(Misfit::Key) => {
                let expected = match nearest(&set.key, values::known_keys()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "expected a known key".to_owned(),
                };
                let known = values::known_keys().collect::<Vec<_>>().join(", ");
                self.fault(&set.span, &set.key, format!("{what} cannot be set; known keys are {known}"), expected);
            }
            Err(Misfit::Value(found)) => {
                self.fault(
                    &set.span,
                    &pattern,
                    format!("{what} is `{found}`"),
                    format!("expected `{}` there", set.from),
                );
            }
            Err(Misfit::Kind(expected)) => {
                let message = format!("{what} cannot be set to `{}`", set.to);
                self.fault(&set.span, &pattern, message, format!("expected {expected}"));
            }
        }
        if !self.done.insert((file.to_owned(), place.clone(), set.key.clone())) {
            let message = format!("`{}` of `{place}` is set twice", set.key);
            self.fault(&set.span, &pattern, message, "expected one correction of a value");
        }
    }

    fn keep(&mut self, keep: &Keep, pages: &mut [Page]) {
        let Some(page) = pages.iter_mut().find(|page| page.file == keep.page) else {
            return self.no_page(&keep.span, &keep.page, pages);
        };
        match &keep.what {
            Kept::Event(event) => {
                if page.events.iter().any(|known| known.event_type == event.event_type) {
                    let message = format!("the page has the event `{}` again", event.event_type);
                    return self.fault(
                        &keep.span,
                        &event.event_type,
                        message,
                        "expected an event that upstream dropped",
                    );
                }
                page.events.push(Event { kept: Some(keep.reason.clone()), ..(**event).clone() });
            }
            Kept::Property(pattern, property) => self.keep_property(keep, pattern, property, &mut page.events),
        }
    }

    fn keep_property(&mut self, keep: &Keep, pattern: &Pattern, property: &Property, events: &mut [Event]) {
        let kept = Property { kept: Some(keep.reason.clone()), ..property.clone() };
        let mut fits = false;
        let mut again = Vec::new();
        let mut add = |place: &Place, list: &mut Vec<Property>| {
            fits = true;
            if list.iter().any(|known| known.name == kept.name) {
                again.push(place.clone());
            } else {
                list.push(kept.clone());
            }
        };
        for event in events.iter_mut().filter(|event| pattern.matches_event(&event.event_type)) {
            let place = Place { event: event.event_type.clone(), path: String::new() };
            if pattern.matches(&place) {
                add(&place, &mut event.properties);
            }
            visit_mut(event, &mut |path, parent| {
                let place = Place { path: path.to_owned(), ..place.clone() };
                if pattern.matches(&place) {
                    add(&place, &mut parent.properties);
                }
            });
        }
        for place in again {
            let message = format!("`{place}` has the property `{}` again", kept.name);
            self.fault(&keep.span, &pattern.to_string(), message, "expected a property that upstream dropped");
        }
        if !fits {
            self.fault(
                &keep.span,
                &pattern.to_string(),
                format!("no place is `{pattern}`"),
                "expected a place of that page",
            );
        }
    }
}

/// The place that a pattern without a match is nearest to, as a question.
pub fn nearest_place(pattern: &Pattern, pages: &[Page]) -> String {
    let mut places = Vec::new();
    for event in pages.iter().flat_map(|page| &page.events) {
        places.push(event.event_type.clone());
        visit(event, &mut |path, property| {
            places.push(format!("{} {path}", event.event_type));
            let prefix = child_prefix(path, &property.r#type);
            places.extend(
                property.options.iter().map(|option| join(&format!("{} {prefix}", event.event_type), &option.name)),
            );
        });
    }
    let near = nearest(&pattern.to_string(), places.iter().map(String::as_str));
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
