//! The path and the reason of a value that does not fit, collected while the reader returns from it.

use std::fmt::Write;

use serde_json::Value;

use crate::one_of::Unfit;

/// The path of a value that does not fit, and the reason. It does not allocate as long as everything fits.
#[derive(Debug, Default)]
pub(crate) struct Fault {
    /// The path, from the value to the root.
    steps: Vec<Step>,
    refusal: Option<Refusal>,
    /// The reasons why each option does not fit, for a value that can be one of several objects.
    options: Vec<Unfit>,
}

#[derive(Debug)]
enum Step {
    Name(&'static str),
    Index(usize),
}

/// The expected and the found value, in words.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) expected: &'static str,
    pub(crate) found: String,
}

impl Fault {
    /// Records a value of another kind. Returns the message.
    pub(crate) fn refuse(&mut self, expected: &'static str, found: &Value) -> String {
        self.set(Refusal { expected, found: describe(found) })
    }

    /// Records an absent value. Returns the message.
    pub(crate) fn miss(&mut self, expected: &'static str) -> String {
        self.set(Refusal { expected, found: "nothing".to_owned() })
    }

    /// Records an object that fits none of the options. Returns the message.
    pub(crate) fn fit_none(&mut self, expected: &'static str, options: Vec<Unfit>) -> String {
        let found = none_of(&options, "");
        self.options = options;
        self.set(Refusal { expected, found })
    }

    fn set(&mut self, refusal: Refusal) -> String {
        let Refusal { expected, found } = self.refusal.insert(refusal);
        format!("expected {expected}, found {found}")
    }

    /// Adds the name of the property that has the value to the path.
    pub(crate) fn under_name(&mut self, name: &'static str) {
        self.steps.push(Step::Name(name));
    }

    /// Adds the index of the element that has the value to the path.
    pub(crate) fn under_index(&mut self, index: usize) {
        self.steps.push(Step::Index(index));
    }

    /// The path from a root of that name to the value: `data.variables[2].key`.
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

    /// The reason; `None` if the text is not valid JSON. The paths in the reasons of options start at that root as
    /// well.
    pub(crate) fn into_refusal(self, root: &str) -> Option<Refusal> {
        let found = self.found(&self.path(root))?;
        self.refusal.map(|refusal| Refusal { found, ..refusal })
    }

    /// The value found at the end of that path, in words.
    fn found(&self, path: &str) -> Option<String> {
        let refusal = self.refusal.as_ref()?;
        Some(if self.options.is_empty() { refusal.found.clone() } else { none_of(&self.options, path) })
    }
}

/// The reasons why an object at that path fits none of the options.
fn none_of(options: &[Unfit], path: &str) -> String {
    let reasons: Vec<_> = options.iter().map(|(name, fault)| format!("`{name}`: {}", reason(fault, path))).collect();
    format!("none ({})", reasons.join("; "))
}

fn reason(fault: &Option<Fault>, root: &str) -> String {
    let Some(fault) = fault else { return "another option requires more of the properties sent".to_owned() };
    let path = fault.path(root);
    let place = if path.is_empty() { path.clone() } else { format!("`{path}`: ") };
    let expected = fault.refusal.as_ref().map_or("another object", |refusal| refusal.expected);
    format!("{place}expected {expected}, found {}", fault.found(&path).unwrap_or_default())
}

/// The JSON type of a value, and the value, cut after 60 characters.
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
