//! Reports names that are not identifiers, that the crate uses already, or that two items have.
//!
//! The remedy is a name made of the wire spelling. The name stays with the owner that has the better claim to it; its
//! rival gets another one. If neither claim is better, both get one, so that the order of pages has no effect.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::owner::Owner;
use super::planner::Planner;
use crate::diagnostics::Diagnostic;
use crate::model::SourceSpan;
use crate::model::catalogue::Page;
use crate::model::naming::{NAMES, RenameTarget};
use crate::remedy::Remedy;
use crate::rust::names;

impl Planner<'_> {
    /// Gives a name of a type to its owner.
    pub(super) fn take_type(&mut self, name: &str, owner: Owner) {
        if names::is_reserved_type(name) {
            let message = format!("{} gets the name `{name}`, which the crate uses already", owner.what());
            return self.needs_names(&[&owner], &owner, name, message, "expected a name of its own");
        }
        let mut types = std::mem::take(&mut self.types);
        self.take(&mut types, name, owner);
        self.types = types;
    }

    /// Gives a name to its owner, unless it is not an identifier. Reports a second owner.
    pub(super) fn take(&mut self, taken: &mut BTreeMap<String, Owner>, name: &str, owner: Owner) {
        if !crate::identifier::is_identifier(name) {
            let message = format!("the rule gives {} no Rust name", owner.what());
            return self.needs_names(&[&owner], &owner, name, message, "expected letters or digits");
        }
        match taken.get(name) {
            Some(other) => self.collision(&owner, other, name),
            None => {
                taken.insert(name.to_owned(), owner);
            }
        }
    }

    /// Reports two owners of one name, with a new name for each that has no claim to it.
    fn collision(&mut self, owner: &Owner, other: &Owner, name: &str) {
        let message = format!("{} and {} both get the name `{name}`", other.what(), owner.what());
        let expected = "expected a name of its own";
        let renamed: Vec<_> = match self.claim(other, name).cmp(&self.claim(owner, name)) {
            Ordering::Greater => vec![owner],
            Ordering::Less => vec![other],
            Ordering::Equal => [other, owner].into_iter().filter(|one| !self.is_decided(one)).collect(),
        };
        self.needs_names(&renamed, owner, name, message, expected);
    }

    /// Whether `spec/names.yaml` has the name of an owner.
    fn is_decided(&self, owner: &Owner) -> bool {
        owner.is_decided
            || owner.target.as_ref().is_some_and(|target| self.decided_name(&owner.place, target).is_some())
    }

    fn claim(&self, owner: &Owner, name: &str) -> Claim {
        match &owner.target {
            _ if self.is_decided(owner) => Claim::Decided,
            None => Claim::Decided,
            Some(target) if self.sources.published.has(&owner.place, target) => Claim::Published,
            Some(_) if owner.is_spelled(name) => Claim::Spelled,
            Some(_) => Claim::Rule,
        }
    }

    /// Reports an item without a name of its own, with the names that some items would get.
    fn needs_names(&mut self, renamed: &[&Owner], owner: &Owner, name: &str, message: String, expected: &str) {
        let error = self.error(&owner.origin, message.clone(), expected).help(HELP);
        let error = renamed.iter().fold(error, |error, one| match self.new_name(one, name, &message) {
            Some(remedy) => error.remedy(remedy),
            None => error,
        });
        self.diagnostics.push(error);
    }

    /// The entry that gives an item a name of its own.
    fn new_name(&mut self, owner: &Owner, name: &str, message: &str) -> Option<Remedy> {
        let target = owner.target.as_ref()?;
        let mut subject = vec![("path", owner.place.to_string())];
        if let RenameTarget::Variant(value) = target {
            subject.push(("value", value.clone()));
        }
        let name = self.own_name(owner, target, name);
        let why = reason(message, &owner.what(), &name);
        Some(Remedy::Name { list: "renamed", subject, name: (target.key(), name), why })
    }

    /// A name made of the wire spelling, which nothing else has.
    fn own_name(&mut self, owner: &Owner, target: &RenameTarget, avoided: &str) -> String {
        let wire = owner.wire.as_str();
        let scope = owner.scope(target);
        let has_name =
            |name: &str| self.given.contains(&(scope.clone(), name.to_owned())) || self.renames.has_name(name);
        let is_given = |name: &str| name == avoided || has_name(name);
        let is_taken = |name: &str| is_given(name) || names::is_reserved_type(name) || self.types.contains_key(name);
        let name = match target {
            RenameTarget::Event => names::own(wire, "event", names::event, is_taken),
            RenameTarget::Type => {
                let parent = owner.parent_name();
                names::own(wire, "type", |property| names::nested(&parent, property), is_taken)
            }
            RenameTarget::Field => names::own(wire, "field", names::field, is_given),
            RenameTarget::Variant(_) => names::own(wire, "value", names::variant, is_given),
        };
        self.given.insert((scope, name.clone()));
        name
    }

    /// Reports two pages with one module.
    pub(super) fn one_module(&mut self, pages: [&Page; 2], module: &str) {
        let [one, other] = pages.map(|page| page.name.as_str());
        let message = format!("the pages `{one}` and `{other}` both have the module `{module}`");
        let is_decided = |page: &Page| self.names.modules.iter().any(|module| module.page == page.name);
        let claims = pages.map(|page| is_decided(page) || self.sources.published.has_page(&page.name));
        let renamed: Vec<_> = match claims {
            [true, false] => vec![pages[1]],
            [false, true] => vec![pages[0]],
            _ => pages.into_iter().filter(|page| !is_decided(page)).collect(),
        };
        self.needs_modules(&renamed, pages[1], message);
    }

    /// Reports a page whose name gives no module.
    pub(super) fn no_module(&mut self, page: &Page) {
        self.needs_modules(&[page], page, format!("the rule gives the page `{}` no module", page.name));
    }

    fn needs_modules(&mut self, renamed: &[&Page], page: &Page, message: String) {
        let error = Diagnostic::file(page.path(), message.clone()).help(MODULE_HELP);
        let is_taken = |name: &str| names::is_reserved_module(name) || self.plan.modules.contains_key(name);
        let remedies = renamed.iter().map(|page| {
            let name = names::own(&page.name, "page", names::module, is_taken);
            let why = reason(&message, &format!("the page `{}`", page.name), &name);
            Remedy::Name { list: "modules", subject: vec![("page", page.name.clone())], name: ("module", name), why }
        });
        let error = remedies.fold(error, Diagnostic::remedy);
        self.diagnostics.push(error);
    }

    /// An error at a fact of a document.
    pub(super) fn error(&self, origin: &SourceSpan, message: String, expected: &str) -> Diagnostic {
        let source = origin.document.as_deref().and_then(|file| self.sources.documents.get(file));
        match (source, &origin.span) {
            (Some(source), Some(span)) => Diagnostic::new(source, span.clone(), message).label(expected),
            _ => Diagnostic::file(self.page.map_or(NAMES.to_owned(), |page| page.path()), message),
        }
    }
}

/// The claim of an owner to its name, the weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Claim {
    /// The rule gives the name.
    Rule,
    /// The name is the wire name as it is spelled.
    Spelled,
    /// The spec on disk has what is named.
    Published,
    /// A person, or the crate itself, decided the name.
    Decided,
}

const HELP: &str = "name it in spec/names.yaml, in the list `renamed`";
const MODULE_HELP: &str = "name one of them in spec/names.yaml (modules: page, module, reason)";

/// The reason for a new name, as a sentence.
fn reason(message: &str, what: &str, name: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}, so {what} is named `{name}`.", letters.as_str())
}
