//! The exports of two specs differ exactly where `diff` says that the specs differ.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use qlik_events_codegen::diff::{Change, Diff};
use qlik_events_codegen::export::{AsyncApiVersion, Format, Input, export};
use qlik_events_codegen::project;
use qlik_events_codegen::rust::plan::Titles;
use serde_json::Value;

use crate::support::edits;
use crate::support::specs::{BASE, edited, load, says};

/// The rules of names in the crate. Names of types are also names of definitions; names of fields and variants are not
/// exported.
pub(crate) const NAMES: [&str; 4] = ["event-name-changed", "field-renamed", "type-renamed", "variant-renamed"];

/// The rules of facts that no format contains: modules, texts of pages, and their documents.
const NOT_EXPORTED: [&str; 3] = ["module-renamed", "page-documents-changed", "page-text-changed"];

/// Whether a format contains the fact of a change. The limitations in its `--help` list the others.
fn is_exported(change: &Change, format: Format) -> bool {
    let rule = change.rule.id;
    let cannot: &[&str] = match format {
        Format::JsonSchema => &["event-channel-changed", "event-label-changed", "page-address-changed"],
        Format::AsyncApi | Format::OpenApi => &[],
        Format::TypeScript => {
            &["event-channel-changed", "event-label-changed", "page-address-changed", "event-example-changed"]
        }
        Format::XRegistry => &["event-example-changed"],
    };
    let is_of_data = rule == "attribute-fact-changed" && change.spot.place.path == "data";
    let cannot_here = format == Format::XRegistry && (is_of_data || rule == "event-successor-changed");
    let is_announcement = change.before.as_ref().is_some_and(|text| text.starts_with("announced: "));
    !NOT_EXPORTED.contains(&rule) && !cannot.contains(&rule) && !cannot_here && !is_announcement
}

/// The exported text of each event in each format, with references replaced by their targets.
fn exported(root: &Path) -> Vec<BTreeMap<String, String>> {
    let made = project::exported(root, |catalogue, shown| {
        let titles = Titles::new(shown.plan, catalogue);
        let input = Input {
            catalogue,
            plan: shown.plan,
            titles: &titles,
            event: None,
            asyncapi: AsyncApiVersion::default(),
            is_open: false,
        };
        Ok(Format::all().map(|format| events(&input, format)).collect())
    });
    made.unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false))).0
}

fn events(input: &Input<'_>, format: Format) -> BTreeMap<String, String> {
    if format == Format::TypeScript {
        // A declaration refers to others by name. A document with one event has all that it refers to.
        let of = |event: &str| export(format, &Input { event: Some(event), ..*input });
        return input
            .catalogue
            .entries()
            .map(|entry| &entry.event.event_type)
            .map(|event| (event.clone(), of(event)))
            .collect();
    }
    let document: Value = serde_json::from_str(&export(format, input)).expect("JSON");
    let said = match format {
        Format::AsyncApi => of_asyncapi(&document),
        Format::JsonSchema => of_json_schema(&document),
        Format::OpenApi => of_openapi(&document),
        Format::XRegistry => of_xregistry(&document),
        Format::TypeScript => Vec::new(),
    };
    said.into_iter().map(|(event, said)| (event, inlined(&said, &document).to_string())).collect()
}

fn members(value: &Value) -> impl Iterator<Item = (String, Value)> + '_ {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone()))
}

fn of_json_schema(document: &Value) -> Vec<(String, Value)> {
    let events = document["oneOf"].as_array().expect("events").iter();
    let names: Vec<_> = events.filter_map(|event| event["$ref"].as_str()?.strip_prefix("#/$defs/")).collect();
    members(&document["$defs"]).filter(|(name, _)| names.contains(&name.as_str())).collect()
}

fn of_openapi(document: &Value) -> Vec<(String, Value)> {
    let tags = document["tags"].as_array().expect("tags");
    let tag = |webhook: &Value| tags.iter().find(|tag| tag["name"] == webhook["post"]["tags"][0]).cloned();
    let webhooks = members(&document["webhooks"]);
    webhooks.map(|(event, webhook)| (event, [tag(&webhook).unwrap_or_default(), webhook].into())).collect()
}

fn of_asyncapi(document: &Value) -> Vec<(String, Value)> {
    let mut said = Vec::new();
    for (_, channel) in members(&document["channels"]) {
        said.extend(
            members(&channel["messages"]).map(|(event, message)| (event, [channel["address"].clone(), message].into())),
        );
    }
    said
}

fn of_xregistry(document: &Value) -> Vec<(String, Value)> {
    let mut said = Vec::new();
    for (id, group) in members(&document["messagegroups"]) {
        let schemas = &document["schemagroups"][&id]["schemas"];
        let with_schema = |(event, message)| {
            let schema = schemas.get(&event).cloned().unwrap_or_default();
            (event, [group["labels"].clone(), message, schema].into())
        };
        said.extend(members(&group["messages"]).map(with_schema));
    }
    said
}

/// A value with references inside the document replaced by their targets.
fn inlined(value: &Value, document: &Value) -> Value {
    match value {
        Value::Object(object) => {
            object.iter().map(|(key, value)| (key.clone(), member(key, value, document))).collect()
        }
        Value::Array(values) => values.iter().map(|value| inlined(value, document)).collect(),
        _ => value.clone(),
    }
}

fn member(key: &str, value: &Value, document: &Value) -> Value {
    let target = value.as_str().filter(|_| key == "$ref").and_then(|reference| reference.strip_prefix('#'));
    target
        .and_then(|target| document.pointer(target))
        .map_or_else(|| inlined(value, document), |found| inlined(found, document))
}

/// The events whose exported text changed.
pub(crate) fn changed(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> BTreeSet<String> {
    let all: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    all.into_iter().filter(|event| before.get(*event) != after.get(*event)).cloned().collect()
}

/// The events of some changes.
pub(crate) fn named<'a>(changes: impl Iterator<Item = &'a Change>, root: &Path) -> BTreeSet<String> {
    changes.flat_map(|change| events_of(change, root)).collect()
}

fn events_of(change: &Change, root: &Path) -> Vec<String> {
    let places = change.spots().map(|spot| spot.place.event.clone());
    match change.rule.id {
        "event-renamed" => places.chain(change.before.clone()).collect(),
        "page-address-changed" => places.flat_map(|page| events_on(&page, root)).collect(),
        _ => places.collect(),
    }
}

/// The events of a page.
fn events_on(page: &str, root: &Path) -> Vec<String> {
    let (catalogue, _) = project::read(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    catalogue.page(page).expect(page).events.iter().map(|event| event.event_type.clone()).collect()
}

#[test]
fn exports_differ_exactly_where_diff_reports_a_change() {
    let before = exported(edited(&[]).path());
    let mut errors = Vec::new();
    for case in edits::all() {
        let other = edited(case.edits);
        let diff = Diff::new(&BASE, &load(other.path()));
        let after = exported(other.path());
        for ((format, before), after) in Format::all().zip(&before).zip(&after) {
            let found = changed(before, after);
            let said = diff.changes.iter().filter(|change| is_exported(change, format));
            let (names, facts): (Vec<_>, Vec<_>) = said.partition(|change| NAMES.contains(&change.rule.id));
            let facts = named(facts.into_iter(), other.path());
            let all = &facts | &named(names.into_iter(), other.path());
            if !facts.is_subset(&found) || !found.is_subset(&all) {
                let says: Vec<_> = diff.changes.iter().map(says).collect();
                errors.push(format!("{} {}: {found:?}, {facts:?}: {says:#?}", format.name(), case.name));
            }
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
