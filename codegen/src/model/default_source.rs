//! The document that a fact is taken from by default. The spec names the document of a fact only if it is another one.

use super::catalogue::DocumentRef;
use super::facts::{Fact, of_event, of_property};
use super::fixup::FIXUPS;
use super::{Correction, Event, FactSources, Layout, Property};

/// The documents of an event, the newest first, from which the default source of each fact follows.
pub struct DefaultSources<'a> {
    documents: Vec<&'a DocumentRef>,
}

impl<'a> DefaultSources<'a> {
    /// The documents of an event, among those of its page. An empty `files` means that all of them describe it.
    #[must_use]
    pub fn of(documents: &'a [DocumentRef], files: &[String]) -> Self {
        let documents = documents.iter().filter(|one| files.is_empty() || files.contains(&one.file));
        Self { documents: documents.collect() }
    }

    /// The document that the list of an event's properties comes from.
    #[must_use]
    pub fn newest(&self) -> Option<&'a str> {
        self.documents.iter().find(|one| one.layout != Layout::Changelog).map(|one| one.file.as_str())
    }

    /// The default source of an event's fact.
    #[must_use]
    pub fn event(&self, event: &Event, key: &str) -> Option<&'a str> {
        match key {
            _ if is_corrected(&event.corrected, key) => Some(FIXUPS),
            "description" if self.newest().is_some() => self.sentence(None),
            "description" => None,
            "example" => self.sentence(of_event(key)),
            "properties" => self.newest(),
            _ => self.able(of_event(key)?),
        }
    }

    /// The default source of a property's fact. `list` is the document of the list that contains the property.
    #[must_use]
    pub fn property<'s>(&'s self, property: &Property, key: &str, list: Option<&'s str>) -> Option<&'s str> {
        match key {
            _ if is_corrected(&property.corrected, key) => Some(FIXUPS),
            "description" => self.sentence(None),
            "properties" | "options" => list,
            _ => {
                let fact = of_property(key)?;
                let layout = |file| self.documents.iter().find(|one| one.file == file).map(|one| one.layout);
                list.filter(|file| layout(*file).is_some_and(|layout| fact.is_expressible(layout)))
                    .or_else(|| self.able(fact))
            }
        }
    }

    /// The newest document that can express a fact, or else the newest document.
    fn able(&self, fact: Fact) -> Option<&'a str> {
        let able = self.documents.iter().find(|one| fact.is_expressible(one.layout));
        able.map(|one| one.file.as_str()).or_else(|| self.newest())
    }

    /// The newest document with published descriptions, or else the newest document.
    fn sentence(&self, fact: Option<Fact>) -> Option<&'a str> {
        let able = |one: &&&'a DocumentRef| match fact {
            Some(fact) => fact.is_expressible(one.layout),
            None => one.layout != Layout::Changelog,
        };
        let mut able = self.documents.iter().filter(able);
        let first = able.clone().next();
        able.find(|one| !one.own_sentences).or(first).map(|one| one.file.as_str())
    }
}

fn is_corrected(corrected: &[Correction], key: &str) -> bool {
    corrected.iter().any(|one| one.key == key)
}

/// The keys of the facts that an event states.
#[must_use]
pub fn keys_of_event(event: &Event) -> Vec<&'static str> {
    let keys = [
        ("channel", event.channel.is_some()),
        ("title", event.title.is_some()),
        ("action", event.action.is_some()),
        ("visibility", event.visibility.is_some()),
        ("stability", event.stability.is_some()),
        ("deprecated", event.deprecated),
        ("since", event.deprecated_since.is_some()),
        ("sunset", event.sunset.is_some()),
        ("successor", event.successor.is_some()),
        ("announced", event.announced.is_some()),
        ("description", event.description.is_some()),
        ("properties", !event.properties.is_empty()),
        ("example", event.example.is_some()),
    ];
    keys.into_iter().filter(|(_, states)| *states).map(|(key, _)| key).collect()
}

/// The keys of the facts that a property states.
#[must_use]
pub fn keys_of_property(property: &Property) -> Vec<&str> {
    let keys = [
        ("type", true),
        ("required", true),
        ("deprecated", property.deprecated),
        ("allowed", !property.allowed.is_empty()),
        ("description", property.description.is_some()),
        ("properties", !property.properties.is_empty()),
        ("options", !property.options.is_empty()),
    ];
    let stated = keys.into_iter().filter(|(_, states)| *states).map(|(key, _)| key);
    stated.chain(property.metadata.iter().map(|(key, _)| key.as_str())).collect()
}

/// Adds the default sources of an event's facts, which the spec omits.
pub fn complete(documents: &[DocumentRef], event: &mut Event) {
    if event.kept.is_some() {
        return;
    }
    let files = event.documents.clone();
    let defaults = DefaultSources::of(documents, &files);
    for key in keys_of_event(event) {
        let default = defaults.event(event, key);
        add(&mut event.from, key, default);
    }
    let list = event.from.get("properties").map(str::to_owned);
    event.properties.iter_mut().for_each(|property| complete_property(&defaults, property, list.as_deref()));
}

fn complete_property(defaults: &DefaultSources<'_>, property: &mut Property, list: Option<&str>) {
    if property.kept.is_some() {
        return;
    }
    let keys: Vec<String> = keys_of_property(property).into_iter().map(str::to_owned).collect();
    for key in keys {
        let default = defaults.property(property, &key, list).map(str::to_owned);
        add(&mut property.from, &key, default.as_deref());
    }
    for (key, inner) in [("properties", &mut property.properties), ("options", &mut property.options)] {
        let list = property.from.get(key).map(str::to_owned);
        inner.iter_mut().for_each(|child| complete_property(defaults, child, list.as_deref()));
    }
}

fn add(from: &mut FactSources, key: &str, default: Option<&str>) {
    if from.get(key).is_none()
        && let Some(default) = default
    {
        from.set(key, default);
    }
}
