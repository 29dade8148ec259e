//! Finds what a new document lacks compared with the local copy, and whether it looks truncated.

use std::collections::BTreeSet;

use qlik_events_codegen::model::{Document, Event, Property, Schema};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The regressions of the new document, with a sentence for each.
pub(super) fn regressions(old: &Document, new: &Document) -> Vec<String> {
    let mut regressions = lost_events(old, new);
    regressions.extend(lost_schemas(old, new).map(|schema| format!("it no longer has the schema {schema}")));
    regressions.extend(lost_properties(old, new));
    regressions.extend(lost_keys(old, new));
    if let (Some(before), Some(after)) = (&old.last_updated, &new.last_updated)
        && is_earlier(after, before)
    {
        regressions.push(format!("it is older than the copy here: {after} instead of {before}"));
    }
    regressions
}

/// The first regression that a truncated page would have. Lost events are ignored, since the table of contents shows
/// them. Lost schemas, and the lost end of the last event, only show in a comparison with the old copy.
pub(super) fn truncation(old: &Document, new: &Document) -> Option<String> {
    if let Some(schema) = lost_schemas(old, new).next() {
        return Some(format!("it no longer has the schema {schema}"));
    }
    let end = match (new.schemas.last(), new.events.last()) {
        (Some(schema), _) => schema_of(old, schema)
            .filter(|old| lacks_end(&old.properties, &schema.properties))
            .map(|schema| format!("schema {}", schema.name)),
        (None, Some(event)) => event_of(old, event)
            .filter(|old| lacks_end(&old.properties, &event.properties) || lacks_example(old, event))
            .map(|event| format!("event {}", event.event_type)),
        (None, None) => None,
    };
    end.map(|end| format!("it ends within the {end}"))
}

fn event_of<'a>(page: &'a Document, event: &Event) -> Option<&'a Event> {
    page.events.iter().find(|known| known.event_type == event.event_type)
}

fn schema_of<'a>(page: &'a Document, schema: &Schema) -> Option<&'a Schema> {
    page.schema(&schema.name)
}

fn lost_events(old: &Document, new: &Document) -> Vec<String> {
    let lost = old.events.iter().filter(|event| event_of(new, event).is_none());
    lost.map(|event| format!("it no longer has the event {}", event.event_type)).collect()
}

fn lost_schemas<'a>(old: &'a Document, new: &Document) -> impl Iterator<Item = &'a str> {
    old.schemas.iter().filter(|schema| schema_of(new, schema).is_none()).map(|schema| schema.name.as_str())
}

/// The properties that events and schemas no longer have, with a sentence for each event and schema.
fn lost_properties(old: &Document, new: &Document) -> Vec<String> {
    let events = old.events.iter().filter_map(|event| {
        let after = event_of(new, event)?;
        Some((format!("the event {}", event.event_type), lost("", &event.properties, &after.properties)))
    });
    let schemas = old.schemas.iter().filter_map(|schema| {
        let after = schema_of(new, schema)?;
        Some((format!("the schema {}", schema.name), lost("", &schema.properties, &after.properties)))
    });
    let lost = events.chain(schemas).filter(|(_, lost)| !lost.is_empty());
    lost.map(|(part, lost)| format!("{part} no longer has {}", lost.join(", "))).collect()
}

/// The paths of the removed properties, without nested properties of a removed one.
fn lost(prefix: &str, old: &[Property], new: &[Property]) -> Vec<String> {
    let removed = |property: &Property| {
        let path = format!("{prefix}{}", property.name);
        match of_name(new, &property.name) {
            None => vec![path],
            Some(after) => {
                let below = format!("{path}.");
                let mut removed = lost(&below, &property.properties, &after.properties);
                removed.extend(lost(&below, &property.options, &after.options));
                removed
            }
        }
    };
    old.iter().flat_map(removed).collect()
}

/// Whether the last of the properties is missing, or the last nested property of it.
fn lacks_end(old: &[Property], new: &[Property]) -> bool {
    old.last().is_some_and(|last| {
        of_name(new, &last.name).is_none_or(|after| {
            lacks_end(&last.properties, &after.properties) || lacks_end(&last.options, &after.options)
        })
    })
}

fn of_name<'a>(properties: &'a [Property], name: &str) -> Option<&'a Property> {
    properties.iter().find(|property| property.name == name)
}

fn lacks_example(old: &Event, new: &Event) -> bool {
    old.example.is_some() && new.example.is_none()
}

/// The top-level keys that a document no longer has. `sentences` marks own descriptions, which the site's replace.
fn lost_keys(old: &Document, new: &Document) -> Vec<String> {
    let keys = |page: &Document| {
        let further = page.metadata.iter().map(|(key, _)| key.clone());
        let own = [("source", &page.source), ("last_updated", &page.last_updated)];
        let own = own.into_iter().filter(|(_, value)| value.is_some()).map(|(key, _)| key.to_owned());
        further.chain(own).collect::<BTreeSet<_>>()
    };
    let lost = &keys(old) - &keys(new);
    let lost = lost.iter().filter(|key| !matches!(key.as_str(), "sentences" | "x-sentences"));
    lost.map(|key| format!("it no longer has the key `{key}`")).collect()
}

fn is_earlier(one: &str, other: &str) -> bool {
    let date = |text| OffsetDateTime::parse(text, &Rfc3339).ok();
    date(one).zip(date(other)).is_some_and(|(one, other)| one < other)
}

#[cfg(test)]
mod tests {
    use qlik_events_codegen::spec::sources::Kind;

    use super::super::validate::validate;

    #[test]
    fn a_part_of_a_page_is_refused() {
        let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").join("spec/docs");
        for name in ["apps", "core/spaces"] {
            let all = std::fs::read_to_string(docs.join(format!("{name}.md"))).expect("a page");
            let check = |text: &str| validate(Kind::Markdown, "", text.as_bytes().to_vec(), Some(&all));
            let end = all.trim_end();
            assert_eq!(check(end).map(|valid| (valid.refusal, valid.warnings)), Ok((None, Vec::new())), "{name}");
            for at in end.match_indices('\n').map(|(at, _)| at).chain(end.len() - 100..end.len() - 1) {
                let Some((part, rest)) = end.split_at_checked(at).filter(|(_, rest)| !rest.trim().is_empty()) else {
                    continue;
                };
                let is_taken = check(part).is_ok_and(|valid| valid.refusal.is_none());
                assert!(!is_taken, "{name}: {at} of {} bytes\n{rest}", end.len());
            }
        }
    }
}
