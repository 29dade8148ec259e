//! What is known of a value that does not fit, while its reader goes back out of it.

use std::fmt::Write;

use serde_json::Value;

use crate::one_of::Unfit;

/// Where a value does not fit, and why; costs nothing as long as all fits.
#[derive(Debug, Default)]
pub(crate) struct Fault {
    /// From the value outwards.
    steps: Vec<Step>,
    refusal: Option<Refusal>,
    /// The options that it could have been, if it could be one of several.
    options: Vec<Unfit>,
}

#[derive(Debug)]
enum Step {
    Name(&'static str),
    Index(usize),
}

/// What was expected, and what was there.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) expected: &'static str,
    pub(crate) found: String,
}

impl Fault {
    /// The value is of another kind; returns the message.
    pub(crate) fn refuse(&mut self, expected: &'static str, found: &Value) -> String {
        self.set(Refusal { expected, found: describe(found) })
    }

    /// The value is not there; returns the message.
    pub(crate) fn miss(&mut self, expected: &'static str) -> String {
        self.set(Refusal { expected, found: "nothing".to_owned() })
    }

    /// The value is an object, and none of those that it could be; returns the message.
    pub(crate) fn fit_none(&mut self, expected: &'static str, options: Vec<Unfit>) -> String {
        let found = none_of(&options, "");
        self.options = options;
        self.set(Refusal { expected, found })
    }

    fn set(&mut self, refusal: Refusal) -> String {
        let Refusal { expected, found } = self.refusal.insert(refusal);
        format!("expected {expected}, found {found}")
    }

    /// It is within the property of that name.
    pub(crate) fn under_name(&mut self, name: &'static str) {
        self.steps.push(Step::Name(name));
    }

    /// It is within the element of that index.
    pub(crate) fn under_index(&mut self, index: usize) {
        self.steps.push(Step::Index(index));
    }

    /// The way from a root of that name to the value: `data.variables[2].key`.
    pub(crate) fn path(&self, root: &str) -> String {
        let mut path = root.to_owned();
        for step in self.steps.iter().rev() {
            match step {
                Step::Name(name) if name.contains(['.', '[', ' ']) => {
                    let _ = write!(path, "[{name:?}]");
                }
                Step::Name(name) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    let _ = write!(path, "{dot}{name}");
                }
                Step::Index(index) => {
                    let _ = write!(path, "[{index}]");
                }
            }
        }
        path
    }

    /// Why it was refused; nothing if the text is at fault, and not the value.
    ///
    /// The reasons of options have their ways from that root as well.
    pub(crate) fn into_refusal(self, root: &str) -> Option<Refusal> {
        let found = self.found(&self.path(root))?;
        self.refusal.map(|refusal| Refusal { found, ..refusal })
    }

    /// What was there, at the end of that path.
    fn found(&self, path: &str) -> Option<String> {
        let refusal = self.refusal.as_ref()?;
        Some(if self.options.is_empty() { refusal.found.clone() } else { none_of(&self.options, path) })
    }
}

/// Why an object at that path is none of the options.
fn none_of(options: &[Unfit], path: &str) -> String {
    let reasons: Vec<_> = options.iter().map(|(name, fault)| format!("`{name}`: {}", reason(fault, path))).collect();
    format!("none ({})", reasons.join("; "))
}

fn reason(fault: &Option<Fault>, root: &str) -> String {
    let Some(fault) = fault else { return "another option requires more of what is there".to_owned() };
    let path = fault.path(root);
    let place = if path.is_empty() { path.clone() } else { format!("`{path}`: ") };
    let expected = fault.refusal.as_ref().map_or("another object", |refusal| refusal.expected);
    format!("{place}expected {expected}, found {}", fault.found(&path).unwrap_or_default())
}

/// The kind of a value, and the value as far as it is short.
fn describe(value: &Value) -> String {
    let json = value.to_string();
    match value {
        Value::Null => json,
        Value::Bool(_) => format!("boolean {json}"),
        Value::Number(_) => format!("number {json}"),
        Value::String(_) => format!("string {}", shorten(&json)),
        Value::Array(_) => format!("array {}", shorten(&json)),
        Value::Object(_) => format!("object {}", shorten(&json)),
    }
}

fn shorten(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}
