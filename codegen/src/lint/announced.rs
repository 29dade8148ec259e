//! Announced events that no other document describes, and summaries that name another action than the event type.

use super::{Finding, Subject};
use crate::model::documents::{DocumentEvent, document_events};
use crate::rules::{ANNOUNCED_ONLY, ANNOUNCED_SUMMARY};

/// The last words of event types that summaries can also contain. None of them is part of another.
const ACTIONS: [&str; 14] = [
    "activated",
    "added",
    "associated",
    "created",
    "deleted",
    "ended",
    "exported",
    "failed",
    "imported",
    "published",
    "purged",
    "rejected",
    "started",
    "updated",
];

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for announced in document_events(subject.documents).filter(|one| !one.is_documented()) {
        found.extend(only(&announced, subject));
        found.extend(summary(&announced));
    }
}

/// A finding for an event that is only announced, at its effective announcement.
fn only(announced: &DocumentEvent<'_>, subject: &Subject<'_>) -> Option<Finding> {
    let entry = subject.catalogue.find(&announced.event.event_type).filter(|entry| !entry.is_documented())?;
    let counts = entry.event.from.get("announced") == Some(&announced.document.file);
    let message = "no document describes this event";
    counts.then(|| Finding::new(&ANNOUNCED_ONLY, &announced.document.file, &announced.event.event_type, "", message))
}

fn summary(announced: &DocumentEvent<'_>) -> Option<Finding> {
    let DocumentEvent { document, event } = announced;
    let own = event.event_type.rsplit('.').next().filter(|action| ACTIONS.contains(action))?;
    let named = actions(event.description.as_deref()?);
    let other = named.first().filter(|_| !named.contains(&own))?;
    let message = format!("the type says `{own}`, the summary `{other}`");
    Some(Finding::new(&ANNOUNCED_SUMMARY, &document.file, &event.event_type, "", message))
}

/// The actions in the first sentence of a summary. `published` is ignored, since any summary can contain it.
fn actions(summary: &str) -> Vec<&'static str> {
    let sentence = summary.split(['.', '(']).next().unwrap_or_default().to_lowercase();
    let words: Vec<_> = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| *word != "published").collect();
    ACTIONS.into_iter().filter(|action| words.contains(action)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_a_whole_word_of_the_first_sentence() {
        assert_eq!(actions("Role created. Nothing is deleted."), ["created"]);
        assert_eq!(actions("IP policy updated (lists what was created)"), ["updated"]);
        assert_eq!(actions("Published when an updater ends"), [""; 0]);
    }
}
