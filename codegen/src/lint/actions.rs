//! Titles, descriptions and summaries that name another action than their event type.

use super::{Finding, Subject};
use crate::model::Event;
use crate::model::documents::{DocumentEvent, document_events};
use crate::rules::{ANNOUNCED_SUMMARY, OTHER_ACTION};

/// The words for an action: the last words of event types, and further words in prose.
struct Action {
    types: &'static [&'static str],
    prose: &'static [&'static str],
}

const fn action(types: &'static [&'static str], prose: &'static [&'static str]) -> Action {
    Action { types, prose }
}

/// The actions. A word can be in several: a run that ended may have failed.
const ACTIONS: [Action; 27] = [
    action(&["created", "added"], &["create", "creates", "creating", "creation", "adds", "adding", "addition"]),
    action(
        &["updated", "modified", "changed"],
        &["update", "updates", "updating", "modifies", "modifying", "change", "changes", "edited"],
    ),
    action(
        &["deleted", "removed", "purged", "harddeleted", "softdeleted"],
        &["delete", "deletes", "deleting", "deletion", "removes", "removing", "removal", "destroyed", "erased"],
    ),
    action(&["started", "begun", "begin"], &["starts", "starting", "began", "begins", "opened"]),
    action(&["opened"], &["opens", "opening", "started", "begun"]),
    action(&["ended", "end"], &["ends", "finished", "completed", "stopped", "closed", "failed"]),
    action(&["completed", "finished", "succeeded"], &["completes", "completion", "finishes", "ended", "ends", "end"]),
    action(&["stopped", "cancelled", "canceled", "aborted"], &["stops", "ended", "ends", "end"]),
    action(&["failed"], &["fails", "failure", "rejected", "ended", "ends", "end"]),
    action(&["approved", "accepted"], &["approves", "approval", "granted"]),
    action(&["rejected", "denied", "declined"], &["rejects", "rejection", "refused"]),
    action(&["published"], &["publishes", "publication"]),
    action(&["unpublished"], &["unpublishes"]),
    action(&["activated"], &["activates", "activation", "changed"]),
    action(&["deactivated", "deactivate"], &["deactivates", "deactivation", "changed"]),
    action(&["reactivated"], &["reactivates", "reactivation", "changed"]),
    action(&["imported"], &["imports"]),
    action(&["exported"], &["exports"]),
    action(&["associated"], &["associates", "association"]),
    action(&["attached"], &["attaches"]),
    action(&["issued"], &["issues"]),
    action(&["revoked"], &["revokes", "revocation", "withdrawn"]),
    action(&["restored"], &["restores", "restoration"]),
    action(&["moved", "transferred"], &["moves", "transfers"]),
    action(&["renamed"], &["renames"]),
    action(&["archived"], &["archives"]),
    action(&["unarchived"], &["unarchives"]),
];

/// Words of event types with their opposites, in types of two words such as `allowed-deactivate`.
const OPPOSITES: [(&str, &str); 4] =
    [("allowed", "disallowed"), ("disallowed", "allowed"), ("enabled", "disabled"), ("disabled", "enabled")];

/// The words before which `published` means that the event is sent: `It is published when a space is deleted`.
const SENT: [&str; 9] = ["when", "whenever", "after", "once", "if", "each", "every", "by", "for"];

/// The words after which `published` is a verb.
const BE: [&str; 8] = ["is", "are", "was", "were", "be", "been", "become", "becomes"];

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for described in document_events(subject.documents) {
        if described.is_documented() {
            found.extend(other_actions(&described));
        } else {
            found.extend(summary(&described));
        }
    }
}

fn other_actions(described: &DocumentEvent<'_>) -> Vec<Finding> {
    let DocumentEvent { document, event } = described;
    let Some(own) = own_action(event) else { return Vec::new() };
    let example = event.example.as_ref();
    let title_of_example =
        example.and_then(|example| example.title.as_deref()).filter(|title| event.title.as_deref() != Some(title));
    // A title always names the action; a description often says it in other words.
    let texts = [
        ("the title", event.title.as_deref()),
        ("the description", event.description.as_deref().filter(|_| is_known(own))),
        ("the title of the example", title_of_example),
    ];
    let finding = |(what, text): (&str, Option<&str>)| {
        let text = text?;
        let other = contradiction(own, text).or_else(|| opposite(event, text))?;
        let message = format!("the type says `{own}`, {what} `{other}`");
        let span = example.filter(|_| what.ends_with("example")).and_then(|example| example.origin.span.clone());
        let span = span.map(|span| span.start..span.start + 1);
        Some(Finding::new(&OTHER_ACTION, &document.file, &event.event_type, "", message).at(span))
    };
    texts.into_iter().filter_map(finding).collect()
}

fn summary(announced: &DocumentEvent<'_>) -> Option<Finding> {
    let DocumentEvent { document, event } = announced;
    let own = own_action(event).filter(|own| is_known(own))?;
    let other = contradiction(own, event.description.as_deref()?)?;
    let message = format!("the type says `{own}`, the summary `{other}`");
    Some(Finding::new(&ANNOUNCED_SUMMARY, &document.file, &event.event_type, "", message))
}

/// The last word of an event type: `failed` of `com.qlik.v1.quota.allocation-failed`.
fn own_action(event: &Event) -> Option<&str> {
    event.event_type.rsplit(['.', '-']).next().filter(|action| !action.is_empty())
}

/// The opposite of a word of the event type, if a text has it instead of the word.
fn opposite(event: &Event, text: &str) -> Option<String> {
    let of_type: Vec<&str> = event.event_type.rsplit('.').next()?.split('-').collect();
    let of_text = split(text);
    let has = |word: &str| of_text.iter().any(|known| known == word);
    let mut opposites = OPPOSITES.into_iter().filter(|(word, _)| of_type.contains(word) && !has(word));
    opposites.find(|(_, opposite)| has(opposite)).map(|(_, opposite)| opposite.to_owned())
}

/// Whether an action of this name has words.
fn is_known(own: &str) -> bool {
    ACTIONS.iter().any(|action| action.types.contains(&own))
}

/// The first action that a text names, if it names none that the type's own word can mean.
fn contradiction(own: &str, text: &str) -> Option<String> {
    let words = words(text);
    let has = |action: &Action, word: &str| action.types.contains(&word) || action.prose.contains(&word);
    let of_type: Vec<&Action> = ACTIONS.iter().filter(|action| action.types.contains(&own)).collect();
    let says_own = |word: &String| word == own || of_type.iter().any(|action| has(action, word));
    let is_action = |word: &&String| ACTIONS.iter().any(|action| has(action, word));
    (!words.iter().any(says_own)).then(|| words.iter().find(is_action).cloned()).flatten()
}

/// The words of the first sentence in lower case, without a `published` that means "sent" or is no verb.
fn words(text: &str) -> Vec<String> {
    let sentence = text.split(['.', '(', ';']).next().unwrap_or_default();
    let all = split(sentence);
    let at = |at: Option<usize>| at.and_then(|at| all.get(at)).map_or("", String::as_str);
    let is_sent = |number: usize| number == 0 || SENT.contains(&at(Some(number + 1)));
    let is_verb = |number: usize| BE.contains(&at(number.checked_sub(1))) || number + 1 == all.len();
    let counts = |(number, word): &(usize, &String)| *word != "published" || is_verb(*number) && !is_sent(*number);
    all.iter().enumerate().filter(counts).map(|(_, word)| word.clone()).collect()
}

/// The words of a text in lower case. `AppHardDeleted` is three words.
fn split(text: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_lower = false;
    for c in text.chars() {
        if !c.is_alphanumeric() || was_lower && c.is_uppercase() {
            words.push(String::new());
        }
        was_lower = c.is_lowercase();
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_a_whole_word_of_the_first_sentence() {
        assert_eq!(words("Role created. Nothing is deleted."), ["role", "created"]);
        assert_eq!(words("IP policy updated (lists what was created)"), ["ip", "policy", "updated"]);
        assert_eq!(words("AppHardDeleted"), ["app", "hard", "deleted"]);
        assert_eq!(words("Published when an app is published"), ["when", "an", "app", "is", "published"]);
    }

    #[test]
    fn another_action_is_a_contradiction() {
        for (own, text, other) in [
            ("created", "Space deleted", "deleted"),
            ("created", "Published when a space is deleted from the tenant.", "deleted"),
            ("deleted", "AppCreated", "created"),
            ("started", "Data task completed", "completed"),
            ("completed", "Data task failed", "failed"),
            ("failed", "Data task completed", "completed"),
            ("deactivated", "Tenant reactivated", "reactivated"),
            ("synced", "Role removed", "removed"),
            ("deleted", "An app was published.", "published"),
            ("deleted", "AppPublished", "published"),
        ] {
            assert_eq!(contradiction(own, text).as_deref(), Some(other), "{own}: {text}");
        }
    }

    #[test]
    fn the_opposite_of_a_word_is_a_contradiction() {
        let event = Event { event_type: "com.qlik.tenant.disallowed-deactivate".to_owned(), ..Event::default() };
        assert_eq!(opposite(&event, "Tenant deactivation allowed").as_deref(), Some("allowed"));
        assert_eq!(opposite(&event, "Tenant deactivation disallowed"), None);
        assert_eq!(opposite(&event, "A tenant may not be deactivated"), None);
    }

    #[test]
    fn the_same_action_in_other_words_is_none() {
        for (own, text) in [
            ("created", "An environment was added to the tenant."),
            ("created", "A share came into being."),
            ("deleted", "A role was removed after a change."),
            ("removed", "A data alert has been modified by removing a recipient"),
            ("modified", "Users touched by a group change or removal."),
            ("failed", "A data task ended in an error."),
            ("failed", "An API key was rejected."),
            ("begun", "A user session was opened."),
            ("harddeleted", "An app was hard deleted."),
            ("softdeleted", "AppSoftDeleted"),
            ("published", "AppPublished"),
            ("synced", "Role synced, none removed"),
            ("created", "A published sentence."),
            ("created", "The event is published when a thing exists."),
        ] {
            assert_eq!(contradiction(own, text), None, "{own}: {text}");
        }
    }
}
