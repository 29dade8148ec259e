//! What is known of a value that does not fit, while its reader goes back out of it.

use std::fmt::Write;

use serde_json::Value;

/// Where a value does not fit, and why; costs nothing as long as all fits.
#[derive(Debug, Default)]
pub(crate) struct Fault {
    /// From the value outwards.
    steps: Vec<Step>,
    refusal: Option<Refusal>,
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
    pub(crate) fn into_refusal(self) -> Option<Refusal> {
        self.refusal
    }
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
