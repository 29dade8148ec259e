//! Reads as much of a payload as fits, and names everything that does not.

use serde_json::Value;
use serde_json::value::RawValue;

use super::error_path::{child, describe, element};
use super::reader::{put, put_text};
use super::value::{Array, FieldValue, Object, Options, Property, ValueMut};
use crate::Problem;
use crate::members::Members;

/// Reads a JSON text into its place. What does not fit stays at its default, and its path is added to the problems.
pub(crate) fn read(value: &mut dyn FieldValue, json: &RawValue, path: &str, problems: &mut Vec<Problem>) {
    let text = json.get();
    let outcome = match (text.as_bytes().first(), value.value_mut()) {
        (Some(b'{'), ValueMut::Object(object)) => return read_object(object, text, path, problems),
        (Some(b'{'), ValueMut::OneOf(options)) => return read_option(options, text, path, problems),
        (Some(b'['), ValueMut::Array(array)) => return read_array(array, text, path, problems),
        _ => read_other(value, text),
    };
    if let Err(found) = outcome {
        let expected = value.value_mut().expected();
        value.clear();
        problems.push(Problem::new(path, expected, found));
    }
}

/// Reads a value that is no object and no array of the documents. The error says what was found.
fn read_other(value: &mut dyn FieldValue, text: &str) -> Result<(), &'static str> {
    let json: Value = serde_json::from_str(text).map_err(|_| "a value that cannot be read")?;
    let json = match json {
        Value::String(text) => match put_text(value, text.into()) {
            None => return Ok(()),
            Some(json) => json,
        },
        other => other,
    };
    put(value, json).map_err(|(_, found)| describe(&found))
}

fn read_object(object: &mut dyn Object, text: &str, path: &str, problems: &mut Vec<Problem>) {
    let Members(mut members) = serde_json::from_str(text).unwrap_or_default();
    let (is_empty, before) = (members.is_empty(), problems.len());
    let mut is_documented = false;
    let properties = object.properties();
    object.read(&mut |fields| {
        for (property, field) in properties.iter().zip(fields) {
            let json = members.remove(property.name);
            is_documented |= json.is_some();
            read_field(property, *field, json, path, problems);
        }
    });
    if path == ROOT && !is_empty && !is_documented && problems.len() == before {
        problems.push(Problem::new(path, "a documented property", "only undocumented ones"));
    }
}

/// The path of a payload in its event.
pub(crate) const ROOT: &str = "data";

fn read_field(
    property: &Property,
    value: &mut dyn FieldValue,
    json: Option<&RawValue>,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    let path = child(path, property.name);
    match json {
        Some(json) => read(value, json, &path, problems),
        None if property.is_required => {
            let expected = value.value_mut().expected();
            value.clear();
            problems.push(Problem::new(&path, expected, "nothing"));
        }
        None => {}
    }
}

/// Reads the option with the fewest problems, the first of several. One without a problem lacks properties that another
/// one requires, or the value would have been read.
fn read_option(options: &mut dyn Options, text: &str, path: &str, problems: &mut Vec<Problem>) {
    let mut best: Option<(usize, usize)> = None;
    for index in 0.. {
        let Some((_, object)) = options.choose(index) else { break };
        let mut found = Vec::new();
        read_object(object, text, path, &mut found);
        if !found.is_empty() && best.is_none_or(|(_, fewest)| found.len() < fewest) {
            best = Some((index, found.len()));
        }
    }
    if let Some((_, object)) = best.and_then(|(index, _)| options.choose(index)) {
        read_object(object, text, path, problems);
    }
}

/// Reads all elements. One that does not fit keeps its position, at its default.
fn read_array(array: &mut dyn Array, text: &str, path: &str, problems: &mut Vec<Problem>) {
    let items: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
    for (index, item) in items.into_iter().enumerate() {
        if let Some(value) = array.push() {
            read(value, item, &element(path, index), problems);
        }
    }
}

/// The JSON at a path of a payload: `data.variables[2].key`.
pub(crate) fn find<'a>(json: &'a RawValue, path: &str) -> Option<&'a RawValue> {
    let rest = path.strip_prefix(ROOT)?;
    steps(rest)?.into_iter().try_fold(json, |json, step| match step {
        Step::Name(name) => {
            let Members(mut members) = serde_json::from_str(json.get()).ok()?;
            members.remove(name.as_str())
        }
        Step::Index(index) => {
            let items: Vec<&'a RawValue> = serde_json::from_str(json.get()).ok()?;
            items.get(index).copied()
        }
    })
}

enum Step {
    Name(String),
    Index(usize),
}

/// The steps of a path, as [`child`] and [`element`] make it.
fn steps(mut rest: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let step;
        (step, rest) = if let Some(after) = rest.strip_prefix("[\"") {
            let end = after.find("\"]")?;
            (Step::Name(serde_json::from_str(rest.get(1..end + 3)?).ok()?), after.get(end + 2..)?)
        } else if let Some(after) = rest.strip_prefix('[') {
            let (index, after) = after.split_once(']')?;
            (Step::Index(index.parse().ok()?), after)
        } else {
            let after = rest.strip_prefix('.')?;
            let end = after.find(['.', '[']).unwrap_or(after.len());
            (Step::Name(after.get(..end)?.to_owned()), after.get(end..)?)
        };
        steps.push(step);
    }
    Some(steps)
}
