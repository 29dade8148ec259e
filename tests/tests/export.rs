//! Exports: a schema accepts every documented event and rejects every damaged one, documents are consistent, and a
//! small project has the expected text in each format.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::{Registry, Validator};
use qlik_events_codegen::delivery::{Delivery, render};
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::export::{AsyncApiVersion, Format, Input, export};
use qlik_events_codegen::model::catalogue::{Catalogue, Entry};
use qlik_events_codegen::model::shape::{Member, Shape};
use qlik_events_codegen::project;
use qlik_events_codegen::rust::plan::{Plan, Titles};
use qlik_events_codegen::sample::{generate_with, options, sample};
use serde_json::{Value, json};

use crate::support::{assert_golden, fixtures, workspace};

/// The result of reading without errors.
fn valid<T>(read: Result<T, Diagnostics>) -> T {
    read.unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)))
}

/// The catalogue and the plan of a project.
struct Project {
    catalogue: Catalogue,
    plan: Plan,
    titles: Titles,
}

impl Project {
    fn read(root: &Path) -> Self {
        let plan = valid(project::build(root)).plan;
        let (catalogue, _) = valid(project::read(root));
        let titles = Titles::new(&plan, &catalogue);
        Self { catalogue, plan, titles }
    }

    fn input(&self) -> Input<'_> {
        let Self { catalogue, plan, titles } = self;
        Input { catalogue, plan, titles, event: None, asyncapi: AsyncApiVersion::default(), is_open: false }
    }
}

/// This project, which is read once for all tests.
static WHOLE: LazyLock<Project> = LazyLock::new(|| Project::read(&workspace()));

/// Passes on the catalogue of a project, and a function that makes each document from it.
fn with<T>(project: &Project, is_open: bool, see: impl FnOnce(&Catalogue, &dyn Fn(Format) -> String) -> T) -> T {
    see(&project.catalogue, &|format| export(format, &Input { is_open, ..project.input() }))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::new(schema).expect("a schema")
}

/// The definitions of a document.
struct Definitions<'a> {
    id: &'a str,
    registry: Registry<'a>,
}

impl<'a> Definitions<'a> {
    fn of(schema: &'a Value) -> Self {
        let id = schema["$id"].as_str().expect("an id");
        let registry = Registry::new().add(id, schema).expect("a document").prepare().expect("a registry");
        Self { id, registry }
    }

    /// The validator of the definition of one event.
    fn validator(&self, event_type: &str) -> Validator {
        let schema = json!({"$ref": format!("{}#/$defs/{event_type}", self.id)});
        jsonschema::draft202012::options().with_registry(&self.registry).build(&schema).expect("a schema")
    }
}

fn dropped(body: &Value, pointer: &str) -> Value {
    let mut body = body.clone();
    let (parent, name) = pointer.rsplit_once('/').expect("a parent");
    let parent = body.pointer_mut(parent).and_then(Value::as_object_mut).expect(pointer);
    parent.shift_remove(name).expect(pointer);
    body
}

fn replaced(body: &Value, pointer: &str, value: Value) -> Value {
    let mut body = body.clone();
    *body.pointer_mut(pointer).expect(pointer) = value;
    body
}

/// A value in an example: its pointer, and its property.
struct Shown<'a> {
    pointer: String,
    member: Member<'a>,
    is_option: bool,
}

/// All values in a body, at every depth. For options, those of the chosen one.
fn shown<'a>(entry: &Entry<'a>, body: &Value, option: usize) -> Vec<Shown<'a>> {
    let members = entry.event.properties.iter();
    let members: Vec<_> = members.map(|property| Member { property, shape: Shape::of(property) }).collect();
    let mut all = Vec::new();
    show(&members, body, "", option, false, &mut all);
    all
}

fn show<'a>(
    members: &[Member<'a>],
    object: &Value,
    pointer: &str,
    option: usize,
    is_option: bool,
    all: &mut Vec<Shown<'a>>,
) {
    for member in members {
        let Some(value) = object.get(&member.property.name) else { continue };
        let pointer = format!("{pointer}/{}", member.property.name);
        show_in(&member.shape, value, &pointer, option, all);
        all.push(Shown { pointer, member: member.clone(), is_option });
    }
}

fn show_in<'a>(shape: &Shape<'a>, value: &Value, pointer: &str, option: usize, all: &mut Vec<Shown<'a>>) {
    match shape {
        Shape::Array(item) => {
            for (at, value) in value.as_array().into_iter().flatten().enumerate() {
                show_in(item, value, &format!("{pointer}/{at}"), option, all);
            }
        }
        Shape::Struct(members) => show(members, value, pointer, option, false, all),
        Shape::OneOf(choices) => show(&choices[option].members, value, pointer, option, true, all),
        _ => {}
    }
}

/// A value of another JSON type; `None` if any type is valid.
fn other_type(shape: &Shape<'_>) -> Option<Value> {
    match shape {
        Shape::Text | Shape::Timestamp | Shape::Enum(_) => Some(json!(7)),
        Shape::Integer => Some(json!(1.5)),
        Shape::Number | Shape::Boolean | Shape::Map | Shape::Struct(_) | Shape::OneOf(_) => Some(json!("text")),
        Shape::Array(_) => Some(json!({})),
        Shape::Any => None,
    }
}

/// The list with its values replaced by an unlisted one; `None` if all values are valid.
fn unlisted(shape: &Shape<'_>) -> Option<Value> {
    match shape {
        Shape::Enum(_) => Some(json!("listed nowhere")),
        Shape::Array(item) => unlisted(item).map(|value| json!([value])),
        _ => None,
    }
}

#[test]
fn every_example_and_sample_matches_exactly_one_definition() {
    with(&WHOLE, false, |catalogue, document| {
        let schema = json(&document(Format::JsonSchema));
        assert!(jsonschema::meta::is_valid(&schema));
        let any = validator(&schema);
        let definitions = Definitions::of(&schema);
        for entry in catalogue.entries() {
            let event_type = &entry.event.event_type;
            let one = definitions.validator(event_type);
            let made = (0..options(&entry)).map(|option| generate_with(&entry, option));
            for body in made.chain([sample(&entry).value.into_owned()]) {
                let errors: Vec<_> = one.iter_errors(&body).map(|error| error.to_string()).collect();
                assert!(errors.is_empty(), "{event_type}: {errors:?}");
                assert!(any.is_valid(&body), "{event_type} fits several definitions");
            }
        }
    });
}

/// A body that a validator refuses: the kind of damage, and where it is.
struct Damage {
    what: &'static str,
    pointer: String,
    body: Value,
}

/// A body with one damage at a time, at every place where there can be one.
fn damaged(entry: &Entry<'_>, body: &Value, option: usize) -> Vec<Damage> {
    let mut all = Vec::new();
    let mut add = |what, pointer: &str, body| all.push(Damage { what, pointer: pointer.to_owned(), body });
    add("version", "/specversion", replaced(body, "/specversion", json!("2.0")));
    for Shown { pointer, member: Member { property, shape }, is_option } in shown(entry, body, option) {
        // A property that one option requires can be missing in another. Then the body is the other option.
        if property.required && !is_option {
            add("missing", &pointer, dropped(body, &pointer));
        }
        let other = other_type(&shape);
        let is_nullable = property.stated("nullable") == Some(&json!(true));
        let what = if matches!(shape, Shape::Integer) { "fraction" } else { "retyped" };
        for (what, value) in [
            (what, other.clone()),
            ("null", other.filter(|_| !is_nullable).map(|_| Value::Null)),
            ("unlisted", unlisted(&shape)),
        ] {
            if let Some(value) = value {
                add(what, &pointer, replaced(body, &pointer, value));
            }
        }
    }
    all
}

#[test]
fn no_damaged_event_is_valid() {
    let mut counts = BTreeMap::new();
    with(&WHOLE, false, |catalogue, document| {
        let schema = json(&document(Format::JsonSchema));
        let definitions = Definitions::of(&schema);
        for entry in catalogue.entries() {
            let event_type = &entry.event.event_type;
            let one = definitions.validator(event_type);
            for option in 0..options(&entry) {
                for Damage { what, pointer, body } in damaged(&entry, &generate_with(&entry, option), option) {
                    *counts.entry(what).or_insert(0) += 1;
                    assert!(!one.is_valid(&body), "{event_type} {what} {pointer}: {body}");
                }
            }
        }
    });
    for (what, least) in
        [("missing", 1000), ("retyped", 2300), ("fraction", 20), ("null", 2500), ("unlisted", 100), ("version", 100)]
    {
        assert!(counts.get(what).is_some_and(|count| *count >= least), "{counts:?}");
    }
}

#[test]
fn an_event_of_another_type_or_without_one_is_invalid() {
    with(&WHOLE, false, |catalogue, document| {
        let any = validator(&json(&document(Format::JsonSchema)));
        for entry in catalogue.entries().step_by(10) {
            let body = sample(&entry).value.into_owned();
            assert!(any.is_valid(&body));
            assert!(!any.is_valid(&replaced(&body, "/type", json!("com.qlik.no.such"))));
            assert!(!any.is_valid(&dropped(&body, "/type")));
        }
        assert!(!any.is_valid(&json!([])));
    });
}

#[test]
fn an_open_schema_accepts_new_values_and_events() {
    let root = fixtures("export/small");
    with(&Project::read(&root), true, |catalogue, document| {
        let schema = json(&document(Format::JsonSchema));
        let any = validator(&schema);
        let unknown = json!({"type": "com.qlik.no.such", "more": 1});
        assert!(any.is_valid(&unknown));
        assert!(!any.is_valid(&json!({"type": 7})));
        let entry = catalogue.find("com.qlik.thing.created");
        let body = generate_with(&entry.expect("the event"), 0);
        assert!(any.is_valid(&replaced(&body, "/data/kind", json!("listed nowhere"))));
        assert!(!any.is_valid(&replaced(&body, "/data/kind", json!(7))));
        assert!(!any.is_valid(&dropped(&body, "/data/kind")));
        assert!(!any.is_valid(&replaced(&body, "/data/count", json!(-1))));
    });
}

#[test]
fn validation_by_type_names_the_error() {
    with(&Project::read(&fixtures("export/small")), false, |catalogue, document| {
        let schema = json(&document(Format::JsonSchema));
        let one = Definitions::of(&schema).validator("com.qlik.thing.created");
        let entry = catalogue.find("com.qlik.thing.created");
        let body = dropped(&generate_with(&entry.expect("the event"), 0), "/data/owner/id");
        let error = one.validate(&body).expect_err("a damaged body");
        assert_eq!(error.instance_path().to_string(), "/data/owner");
        assert!(error.to_string().contains("\"id\" is a required property"), "{error}");
    });
}

/// All references of a document to itself.
fn references<'a>(value: &'a Value, all: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(object) => {
            all.extend(object.get("$ref").and_then(Value::as_str));
            object.values().for_each(|value| references(value, all));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, all)),
        _ => {}
    }
}

#[test]
fn every_reference_resolves_and_every_definition_is_used() {
    with(&WHOLE, false, |_, document| {
        for format in [Format::JsonSchema, Format::AsyncApi, Format::OpenApi] {
            let document = json(&document(format));
            let mut all = BTreeSet::new();
            references(&document, &mut all);
            for reference in &all {
                let pointer = reference.strip_prefix('#').expect("within the document");
                assert!(document.pointer(pointer).is_some(), "{reference}");
            }
            let (definitions, prefix) = match format {
                Format::JsonSchema => (&document["$defs"], "#/$defs"),
                _ => (&document["components"]["schemas"], "#/components/schemas"),
            };
            for name in definitions.as_object().expect("definitions").keys() {
                assert!(all.contains(format!("{prefix}/{name}").as_str()), "{name}");
            }
        }
    });
}

#[test]
fn an_asyncapi_document_has_each_event_once_on_its_channel() {
    with(&WHOLE, false, |catalogue, document| {
        let document = json(&document(Format::AsyncApi));
        for entry in catalogue.entries() {
            let event_type = &entry.event.event_type;
            let channels = document["channels"].as_object().expect("channels").iter();
            let on: Vec<_> = channels.filter(|(_, channel)| channel["messages"].get(event_type).is_some()).collect();
            let [(id, channel)] = on.as_slice() else { panic!("{event_type} is on {} channels", on.len()) };
            assert_eq!(channel["address"].as_str(), entry.event.channel.as_deref(), "{event_type}");
            let action = entry.event.action.as_deref().unwrap_or("send");
            let sent = document["operations"][format!("{id}.{action}")]["messages"].to_string();
            assert!(sent.contains(&format!("#/channels/{id}/messages/{event_type}\"")), "{event_type}");
            let message = &document["components"]["messages"][event_type];
            assert_eq!(message["name"].as_str(), Some(event_type.as_str()));
            assert_eq!(message.get("x-deprecated").is_some(), entry.event.deprecated, "{event_type}");
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        for names in ["/channels", "/operations", "/components/messages", "/components/schemas"] {
            for name in document.pointer(names).and_then(Value::as_object).expect(names).keys() {
                assert!(name.chars().all(is_name), "{name}");
            }
        }
    });
}

/// The requirements of xRegistry's model: identifiers are equal to their keys, a group has one envelope, records of
/// attributes have no other keys, and schemas are where messages refer to them.
#[test]
fn an_xregistry_document_follows_its_model() {
    with(&WHOLE, false, |catalogue, document| {
        let document = json(&document(Format::XRegistry));
        assert_eq!(document["specversion"], "1.0-rc4");
        let mut seen = BTreeSet::new();
        for (id, group) in document["messagegroups"].as_object().expect("groups") {
            assert_eq!(group["messagegroupid"], *id);
            for (id, message) in group["messages"].as_object().expect("messages") {
                assert!(seen.insert(id.clone()), "{id} is in two groups");
                assert_eq!(message["messageid"], *id);
                assert_eq!(message["envelope"], group["envelope"]);
                assert_eq!(message["envelopemetadata"]["type"]["value"], *id);
                check_attributes(&message["envelopemetadata"]);
                assert_eq!(message.get("dataschemauri").is_some(), message.get("dataschemaformat").is_some());
            }
        }
        assert_eq!(seen.len(), catalogue.entries().count());
        for entry in catalogue.entries() {
            check_data(&document, &entry);
        }
    });
}

fn check_attributes(attributes: &Value) {
    for (name, attribute) in attributes.as_object().expect("attributes") {
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "{name}");
        let known = |key: &String| matches!(key.as_str(), "type" | "value" | "required" | "description");
        assert!(attribute.as_object().expect(name).keys().all(known), "{name}");
        let r#type = attribute["type"].as_str().expect(name);
        assert!(
            ["string", "timestamp", "uri", "uritemplate", "integer", "number", "boolean"].contains(&r#type),
            "{name}"
        );
    }
}

/// The schema of an event's data is where its message refers to it, has no other dependencies, and accepts the data of
/// its samples.
fn check_data(document: &Value, entry: &Entry<'_>) {
    let event_type = &entry.event.event_type;
    let groups = document["messagegroups"].as_object().expect("groups");
    let message = groups.values().find_map(|group| group["messages"].get(event_type)).expect(event_type);
    assert_eq!(message["meta"].get("deprecated").is_some(), entry.event.deprecated, "{event_type}");
    let Some(uri) = message["dataschemauri"].as_str() else {
        return assert!(!entry.is_documented(), "{event_type} has no schema");
    };
    let version = document.pointer(uri.strip_prefix('#').expect("within the document")).expect(uri);
    assert_eq!((&version["format"], &version["versionid"]), (&message["dataschemaformat"], &json!("1")));
    let schema = validator(&version["schema"]);
    for option in 0..options(entry) {
        assert!(schema.is_valid(&generate_with(entry, option)["data"]), "{event_type}");
    }
}

#[test]
fn the_same_project_gives_the_same_bytes() {
    let documents =
        || with(&Project::read(&workspace()), true, |_, document| Format::all().map(document).collect::<Vec<_>>());
    let made = documents();
    assert_eq!(made, documents());
    assert!(made.iter().all(|text| text.ends_with("}\n")));
}

#[test]
fn a_small_project_in_each_format() {
    let root = fixtures("export/small");
    for is_open in [false, true] {
        with(&Project::read(&root), is_open, |_, document| {
            // TypeScript is the same in both.
            for format in Format::all().filter(|format| !is_open || *format != Format::TypeScript) {
                let ending = if format == Format::TypeScript { "d.ts" } else { "json" };
                let open = if is_open { "-open" } else { "" };
                let name = format!("{}{open}.{ending}", format.name());
                assert_golden(&root.join(name), &document(format));
            }
        });
    }
}

/// Every schema of an object, a list of values or options, in a document.
fn schemas<'a>(value: &'a Value, all: &mut Vec<&'a Value>) {
    if value.get("properties").is_some_and(Value::is_object) || value.get("enum").is_some_and(Value::is_array) {
        all.push(value);
    }
    match value {
        Value::Object(object) => {
            let inner = object.iter().filter(|(key, _)| !matches!(key.as_str(), "not" | "example" | "examples"));
            inner.for_each(|(_, value)| schemas(value, all));
        }
        Value::Array(values) => values.iter().for_each(|value| schemas(value, all)),
        _ => {}
    }
}

#[test]
fn every_schema_has_a_title_of_its_own() {
    with(&WHOLE, false, |_, document| {
        for format in [Format::AsyncApi, Format::JsonSchema, Format::OpenApi] {
            let document = json(&document(format));
            let mut all = Vec::new();
            schemas(&document, &mut all);
            let mut seen = BTreeSet::new();
            for schema in all {
                let title = schema["title"].as_str().unwrap_or_else(|| panic!("{}: {schema}", format.name()));
                assert!(seen.insert(title), "{}: {title} twice", format.name());
            }
            assert!(seen.len() > 300, "{}", seen.len());
        }
    });
}

#[test]
fn the_titles_of_an_event_do_not_depend_on_other_pages() {
    let alone = tempfile::tempdir().expect("a folder");
    let docs = alone.path().join("spec/docs");
    std::fs::create_dir_all(docs.join("core")).expect("a folder");
    for page in ["spaces.md", "core/environments.md"] {
        std::fs::copy(workspace().join("spec/docs").join(page), docs.join(page)).expect(page);
    }
    std::fs::write(alone.path().join("spec/names.yaml"), "").expect("a file");
    let (few, all) = (Project::read(alone.path()), &*WHOLE);
    let mut count = 0;
    for entry in few.catalogue.entries() {
        let event_type = &entry.event.event_type;
        assert_eq!(few.titles.event(event_type), all.titles.event(event_type));
        count += 1;
    }
    assert!(count > 10, "{count}");
}

#[test]
fn one_event_is_exported_as_a_document_of_its_own() {
    let project = &*WHOLE;
    let event = "com.qlik.core.space.created";
    let input = Input { event: Some(event), ..project.input() };
    let entry = project.catalogue.find(event).expect(event);
    let body = generate_with(&entry, 0);
    let schema = validator(&json(&export(Format::JsonSchema, &input)));
    assert!(schema.is_valid(&body));
    assert!(!schema.is_valid(&replaced(&body, "/type", json!("com.qlik.core.space.deleted"))));
    for format in Format::all() {
        let text = export(format, &input);
        assert!(text.contains(event) && !text.contains("CoreSpaceDeleted"), "{}", format.name());
        assert!(text.len() < 20_000, "{}: {}", format.name(), text.len());
    }
}

/// Writes bodies for the tools of `tests/exports`: a line for each, with its event type, its delivery, and its damage if
/// it has any. The schemas cover events that are delivered as CloudEvents, also with the legacy fields beside.
#[test]
#[ignore = "writes a file for tests/exports/run"]
fn write_bodies() {
    let path = std::env::var("EXPORT_BODIES").expect("EXPORT_BODIES: the file to write");
    let project = &*WHOLE;
    let mut lines = String::new();
    let mut write = |entry: &Entry<'_>, body: &Value, delivery: Delivery, damage: &str| {
        let event_type = &entry.event.event_type;
        let title = project.titles.event(event_type);
        let delivery = delivery.name();
        let line = json!({"type": event_type, "title": title, "delivery": delivery, "damage": damage, "body": body});
        lines.push_str(&format!("{line}\n"));
    };
    for entry in project.catalogue.entries() {
        let made = (0..options(&entry)).map(|option| generate_with(&entry, option));
        for body in made.chain([sample(&entry).value.into_owned()]) {
            write(&entry, &body, Delivery::CloudEvents, "");
            // The legacy `extensions` would replace an attribute of that name.
            let event = body.as_object().filter(|event| !event.contains_key("extensions"));
            if let Some(event) = event {
                write(&entry, &render(event, Delivery::Hybrid), Delivery::Hybrid, "");
            }
        }
        for option in 0..options(&entry) {
            let body = generate_with(&entry, option);
            for Damage { what, pointer, body } in damaged(&entry, &body, option) {
                write(&entry, &body, Delivery::CloudEvents, &format!("{what} {pointer}"));
            }
        }
    }
    std::fs::write(path, lines).expect("a file");
}
