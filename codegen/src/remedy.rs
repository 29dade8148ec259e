//! What `regen --fix` does about an error that a change of the documents can cause.
//!
//! Whoever reports the error adds the remedy to it. [`fix`](crate::fix) writes the remedies of a run into the files of
//! decisions.

use std::fmt;

use crate::source::Span;

/// A provisional decision that resolves an error until a person has looked at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Marks an entry as provisional. It has no effect where it does not fit.
    Mark {
        /// The file of the entry.
        file: String,
        /// The span of the entry.
        entry: Span,
        /// Why it does not fit.
        why: String,
    },
    /// Lets a path leave a shared type, by `except`.
    Leave {
        /// The span of the entry of the shared type in `spec/names.yaml`.
        entry: Span,
        /// The path.
        path: String,
        /// Why it leaves.
        why: String,
    },
    /// Adds a name to `spec/names.yaml`.
    Name {
        /// The list: `renamed` or `modules`.
        list: &'static str,
        /// The keys and values that say what is named.
        subject: Vec<(&'static str, String)>,
        /// The key of the name, and the name.
        name: (&'static str, String),
        /// Why it needs one.
        why: String,
    },
}

/// What the remedy does, after "`cargo xtask regen --fix`".
impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mark { .. } => f.write_str("marks the entry as provisional, so that it has no effect"),
            Self::Leave { path, .. } => write!(f, "gives `{path}` a type of its own"),
            Self::Name { subject, name: (_, name), .. } => {
                let subject: Vec<_> = subject.iter().map(|(_, value)| format!("`{value}`")).collect();
                write!(f, "gives {} the name `{name}`", subject.join(" "))
            }
        }
    }
}
