//! Finds what a new document lacks compared with the local copy, and whether it looks truncated.

use std::collections::BTreeSet;

use qlik_events_codegen::model::{Document, Event, Property, Schema, Type};
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

/// The first regression that only a truncated page has.
///
/// A page that ends within its events cannot be read: the table of contents lists them all, and each ends with an
/// example. One that ends within its schemas can. Then a use of the schema still has the name of the schema, or lists the
/// property, while what was removed is gone from the uses too.
pub(super) fn truncation(old: &Document, new: &Document) -> Option<String> {
    if let Some(schema) = lost_schemas(old, new).find(|schema| !uses(new, schema).is_empty()) {
        return Some(format!("it no longer has the schema {schema}, which it uses"));
    }
    let last = new.schemas.last()?;
    let end = lost_end(&schema_of(old, last)?.properties, &last.properties)?;
    let uses = uses(new, &last.name);
    // A use without a list of its own has that of the schema.
    let first = |properties: &[Property]| properties.first().map(|one| one.origin.span.clone());
    let lists = || uses.iter().map(|one| &one.properties).filter(|list| first(list) != first(&last.properties));
    let is_removed = lists().any(|list| lists_without(list, &end)) && !lists().any(|list| has(list, &end));
    (!is_removed).then(|| format!("it ends within the schema {}", last.name))
}

/// The properties and options of a document that are of a named schema.
fn uses<'a>(page: &'a Document, schema: &str) -> Vec<&'a Property> {
    let mut uses = Vec::new();
    let mut open: Vec<&Property> = page.events.iter().flat_map(|event| &event.properties).collect();
    open.extend(page.schemas.iter().filter(|one| one.name != schema).flat_map(|one| &one.properties));
    while let Some(property) = open.pop() {
        match property.r#type.item() {
            Type::Named(name) if name == schema => uses.push(property),
            Type::OneOf(names) if names.iter().any(|name| name == schema) => {
                let option = property.options.iter().find(|option| option.name == schema);
                uses.push(option.unwrap_or(property));
            }
            _ => {}
        }
        open.extend(property.properties.iter().chain(&property.options));
    }
    uses
}

/// Whether a list has a property, by the names of those around it and its own.
fn has(list: &[Property], path: &[&str]) -> bool {
    let Some((name, rest)) = path.split_first() else { return true };
    of_name(list, name).is_some_and(|one| has(&one.properties, rest) || has(&one.options, rest))
}

/// Whether a list is known not to have a property, since it has others in its place.
fn lists_without(list: &[Property], path: &[&str]) -> bool {
    match path {
        [] => false,
        [name] => !list.is_empty() && of_name(list, name).is_none(),
        [name, rest @ ..] => of_name(list, name)
            .is_some_and(|one| lists_without(&one.properties, rest) || lists_without(&one.options, rest)),
    }
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

/// The last of the properties, or the last nested property of it, if it is missing, with the names around it.
fn lost_end<'a>(old: &'a [Property], new: &[Property]) -> Option<Vec<&'a str>> {
    let last = old.last()?;
    let Some(after) = of_name(new, &last.name) else { return Some(vec![&last.name]) };
    let below = lost_end(&last.properties, &after.properties).or_else(|| lost_end(&last.options, &after.options))?;
    Some([last.name.as_str()].into_iter().chain(below).collect())
}

fn of_name<'a>(properties: &'a [Property], name: &str) -> Option<&'a Property> {
    properties.iter().find(|property| property.name == name)
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
    use std::collections::BTreeSet;

    use qlik_events_codegen::spec::sources::Kind;

    use super::super::validate::validate;

    #[test]
    fn a_part_of_a_page_is_refused() {
        let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").join("spec/docs");
        for name in ["apps", "core/spaces"] {
            let all = std::fs::read_to_string(docs.join(format!("{name}.md"))).expect("a page");
            let check =
                |text: &str| validate(Kind::Markdown, "", text.as_bytes().to_vec(), Some(&all), &BTreeSet::new());
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
