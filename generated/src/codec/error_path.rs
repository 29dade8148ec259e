//! The path and the reason of a value that does not fit, collected while the reader returns from it.

use serde_json::Value;

/// An option of a `oneOf` that was not chosen, and the reason; `None` if another option requires more of the properties
/// that were sent.
pub(crate) type OptionError = (&'static str, Option<ErrorPath>);

/// The path of a value that does not fit, and the reason. It does not allocate as long as everything fits.
#[derive(Debug, Default)]
pub(crate) struct ErrorPath {
    /// The path, from the value to the root.
    steps: Vec<Step>,
    mismatch: Option<TypeMismatch>,
    /// The reasons why each option does not fit, for a value that can be one of several objects.
    options: Vec<OptionError>,
    /// Whether the object that was read last has properties, of which not one is documented.
    pub(crate) is_undocumented: bool,
}

#[derive(Debug)]
enum Step {
    Name(&'static str),
    Index(usize),
}

/// The expected and the found value, in words.
#[derive(Clone, Debug)]
pub(crate) struct TypeMismatch {
    pub(crate) expected: &'static str,
    pub(crate) found: String,
}

impl ErrorPath {
    /// Records a value of another kind. Returns the message.
    pub(crate) fn refuse(&mut self, expected: &'static str, found: &Value) -> String {
        self.set(TypeMismatch { expected, found: describe(found).to_owned() })
    }

    /// Records an absent value. Returns the message.
    pub(crate) fn miss(&mut self, expected: &'static str) -> String {
        self.set(TypeMismatch { expected, found: "nothing".to_owned() })
    }

    /// Records an object that fits none of the options. Returns the message.
    pub(crate) fn fit_none(&mut self, expected: &'static str, options: Vec<OptionError>) -> String {
        let found = none_of(&options, "");
        self.options = options;
        self.set(TypeMismatch { expected, found })
    }

    fn set(&mut self, mismatch: TypeMismatch) -> String {
        let TypeMismatch { expected, found } = self.mismatch.insert(mismatch);
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
        let join = |path: String, step: &Step| match step {
            Step::Name(name) => child(&path, name),
            Step::Index(index) => element(&path, *index),
        };
        self.steps.iter().rev().fold(root.to_owned(), join)
    }

    /// The value found at the end of that path, in words.
    fn found(&self, path: &str) -> Option<String> {
        let mismatch = self.mismatch.as_ref()?;
        Some(if self.options.is_empty() { mismatch.found.clone() } else { none_of(&self.options, path) })
    }
}

/// The path of a property: `data.key`, or `data["a key"]`.
pub(crate) fn child(path: &str, name: &str) -> String {
    match (name.contains(['.', '[', ' ']), path.is_empty()) {
        (true, _) => format!("{path}[{name:?}]"),
        (false, true) => name.to_owned(),
        (false, false) => format!("{path}.{name}"),
    }
}

/// The path of an element: `data.keys[2]`.
pub(crate) fn element(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// The reasons why an object at that path fits none of the options.
fn none_of(options: &[OptionError], path: &str) -> String {
    let reasons: Vec<_> =
        options.iter().map(|(name, error_path)| format!("`{name}`: {}", reason(error_path, path))).collect();
    format!("none ({})", reasons.join("; "))
}

fn reason(error_path: &Option<ErrorPath>, root: &str) -> String {
    let Some(error_path) = error_path else { return "another option requires more of the properties sent".to_owned() };
    let path = error_path.path(root);
    let place = if path.is_empty() { path.clone() } else { format!("`{path}`: ") };
    let expected = error_path.mismatch.as_ref().map_or("another object", |mismatch| mismatch.expected);
    format!("{place}expected {expected}, found {}", error_path.found(&path).unwrap_or_default())
}

/// The JSON type of a value, in words. The value itself may be a secret.
pub(crate) const fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
