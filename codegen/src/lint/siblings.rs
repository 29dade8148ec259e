//! Properties whose JSON type differs from that of the same property in nearly all other events.

use std::collections::BTreeMap;

use super::{Finding, Subject};
use crate::model::documents::{DocumentEvent, document_events};
use crate::model::path::visit;
use crate::model::{Property, Type};
use crate::rules::TYPE_UNLIKE_SIBLINGS;

/// For each property with another type, this many at least must have the usual type.
const IN_A_DOCUMENT: usize = 2;
/// The same for the attributes of the envelope, which all documents share.
const IN_ALL: usize = 10;

/// The uses of a property, by JSON type: the document, the event, and the path.
type Uses<'a> = BTreeMap<String, Vec<(&'a str, &'a str, String)>>;

pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let is_attribute = |path: &str| !path.contains(['.', '<']) && path != "data";
    let attributes = uses(document_events(subject.documents), |path| is_attribute(path));
    found.extend(attributes.values().flat_map(|uses| findings(uses, IN_ALL)));
    for document in subject.documents {
        let events = document.events.iter().map(|event| DocumentEvent { document, event });
        let properties = uses(events, |path| !is_attribute(path));
        found.extend(properties.values().flat_map(|uses| findings(uses, IN_A_DOCUMENT)));
    }
}

/// The uses of each path. Array brackets are ignored, so that an array and a single value are at one path.
fn uses<'a>(
    events: impl Iterator<Item = DocumentEvent<'a>>,
    is_meant: impl Fn(&str) -> bool,
) -> BTreeMap<String, Uses<'a>> {
    let mut uses: BTreeMap<String, Uses<'a>> = BTreeMap::new();
    for DocumentEvent { document, event } in events {
        visit(event, &mut |path, property| {
            if let Some(r#type) = kind(property).filter(|_| is_meant(path)) {
                let of_path = uses.entry(path.replace("[]", "")).or_default();
                of_path.entry(r#type).or_default().push((&document.file, &event.event_type, path.to_owned()));
            }
        });
    }
    uses
}

/// The JSON type; `None` if it is not known. Whole numbers are numbers, and arrays of unknown items are just arrays.
fn kind(property: &Property) -> Option<String> {
    let is_known = !matches!(property.r#type.item(), Type::Named(_))
        || property.underlying.is_some()
        || !property.properties.is_empty()
        || !property.allowed.is_empty();
    match property.json_type() {
        _ if !is_known || property.unresolved.is_some() => None,
        Type::Any | Type::OneOf(_) | Type::Named(_) => None,
        Type::Integer => Some(Type::Number.to_string()),
        Type::Array(_) => Some("array".to_owned()),
        other => Some(other.to_string()),
    }
}

fn findings(uses: &Uses<'_>, ratio: usize) -> Vec<Finding> {
    let all: usize = uses.values().map(Vec::len).sum();
    let usual = uses.iter().max_by_key(|(_, of_type)| of_type.len());
    let Some((usual, most)) = usual.filter(|(_, most)| (all - most.len()) * ratio <= most.len()) else {
        return Vec::new();
    };
    let example = most.first().map(|(_, event, _)| *event).unwrap_or_default();
    let others = uses.iter().filter(|(r#type, _)| *r#type != usual);
    let finding = |r#type: &str, (document, event, path): &(&str, &str, String)| {
        let times = most.len();
        let message = format!("`{type}` here, `{usual}` in {times} other events, such as {example}", r#type = r#type);
        Finding::new(&TYPE_UNLIKE_SIBLINGS, document, event, path, message)
    };
    others.flat_map(|(r#type, of_type)| of_type.iter().map(|one| finding(r#type, one)).collect::<Vec<_>>()).collect()
}
