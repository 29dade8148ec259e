//! Finds the attributes of a [`Header`](crate::Header) without reading the data, in every delivery that is one object.
//!
//! They must equal those of the [`Event`](crate::Event) of the same body, whose rules are in [`delivery`]. Bodies in
//! which one attribute is sent in unusual ways are left to it.

use std::borrow::Cow;
use std::{fmt, mem};

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};

use super::sent::Sent;
use crate::delivery::record::REQUEST;
use crate::delivery::{self, ACTOR, AUDITS_NAMES, EXTENSIONS, VERSION_NAME, inner_attribute, outer_attribute};
use crate::envelope::{self, is_exact};
use crate::members::{EXPECTED, Name};

/// The attributes, as far as they were sent.
pub(super) struct Attributes<'a> {
    pub(super) id: Option<Cow<'a, str>>,
    pub(super) source: Option<Cow<'a, str>>,
    pub(super) event_type: Option<Cow<'a, str>>,
    pub(super) tenantid: Option<Cow<'a, str>>,
}

/// The attributes of an event; `None` if only the whole event tells them, or if the body is not an event.
pub(super) fn find(body: &str) -> Option<Attributes<'_>> {
    let mut sent = SentAttributes::default();
    let outcome = envelope::read(&mut sent, body);
    if sent.are_enough || (outcome.is_ok() && (sent.say_all() || sent.have_no_other_names())) {
        return Some(sent.under_own_names());
    }
    outcome.ok()?;
    (!sent.is_odd).then(|| sent.under_all_names())
}

/// The attributes under each of their names.
#[derive(Default)]
struct SentAttributes<'a> {
    id: Sent<'a>,
    source: Sent<'a>,
    event_type: Sent<'a>,
    tenantid: Sent<'a>,
    specversion: Sent<'a>,
    legacy_id: Sent<'a>,
    legacy_type: Sent<'a>,
    /// `tenantId` beside `extensions`, and in it.
    outer_tenantid: Sent<'a>,
    inner_tenantid: Sent<'a>,
    is_legacy: bool,
    is_audits: bool,
    has_version: bool,
    has_extensions: bool,
    /// Whether a name was sent twice, or with a value that is not usual.
    is_odd: bool,
    /// Whether reading has stopped because all attributes are known.
    are_enough: bool,
}

impl<'a> SentAttributes<'a> {
    /// Whether all attributes are known under the names of CloudEvents.
    fn say_all(&self) -> bool {
        [&self.id, &self.source, &self.event_type, &self.tenantid].into_iter().all(Sent::is_filled)
    }

    fn are_of_cloud_event(&self) -> bool {
        [&self.specversion, &self.event_type].into_iter().any(|sent| sent.is_filled() || matches!(sent, Sent::Other))
    }

    /// Whether no other name can supply an attribute that is missing.
    fn have_no_other_names(&self) -> bool {
        !self.is_legacy && (self.are_of_cloud_event() || (!self.is_audits && !self.is_odd))
    }

    fn under_own_names(self) -> Attributes<'a> {
        Attributes {
            id: self.id.into_text(),
            source: self.source.into_text(),
            event_type: self.event_type.into_text(),
            tenantid: self.tenantid.into_text(),
        }
    }

    /// The attributes of a hybrid or legacy body, or an Audits item. The `eventId` of an Audits item identifies the event,
    /// not its `id`.
    fn under_all_names(mut self) -> Attributes<'a> {
        let is_audits = self.is_audits && !self.has_version && !self.are_of_cloud_event();
        if is_audits && !self.legacy_id.is_absent() {
            self.id = mem::take(&mut self.legacy_id);
        }
        Attributes {
            id: first([self.id, self.legacy_id]),
            source: self.source.into_text(),
            event_type: first([self.event_type, self.legacy_type]),
            tenantid: first([self.tenantid, self.outer_tenantid, self.inner_tenantid]),
        }
    }
}

/// The first text that is not empty, or else the first text.
fn first<'a, const N: usize>(mut all: [Sent<'a>; N]) -> Option<Cow<'a, str>> {
    let at = all.iter().position(Sent::is_filled).or_else(|| all.iter().position(|sent| !sent.is_absent()))?;
    mem::take(all.get_mut(at)?).into_text()
}

impl<'de> DeserializeSeed<'de> for &mut SentAttributes<'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut SentAttributes<'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(EXPECTED)
    }

    /// Stops when all attributes are known. serde_json then reports that the object does not end, which is ignored.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            match &*name {
                "id" => self.read_text(|sent| &mut sent.id, &mut map)?,
                "source" => self.read_text(|sent| &mut sent.source, &mut map)?,
                "specversion" => self.read_text(|sent| &mut sent.specversion, &mut map)?,
                "type" => self.read_text(|sent| &mut sent.event_type, &mut map)?,
                "tenantid" => self.read_text(|sent| &mut sent.tenantid, &mut map)?,
                "data" if self.say_all() => {
                    self.are_enough = true;
                    return Ok(());
                }
                other => self.read_other(other, &mut map)?,
            }
        }
        Ok(())
    }
}

impl<'de> SentAttributes<'de> {
    /// Reads a member that is not an attribute under its own name.
    fn read_other<A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        if is_of_cloud_events(name) {
            return map.next_value::<IgnoredAny>().map(drop);
        }
        let (is_legacy, is_audits) = (delivery::is_legacy(name), AUDITS_NAMES.contains(&name));
        self.is_legacy |= is_legacy;
        self.is_audits |= is_audits;
        self.has_version |= name == VERSION_NAME;
        // A record of a delivery has the event in its request.
        self.is_odd |= name == REQUEST;
        match outer_attribute(name) {
            Some("id") => self.read_text(|sent| &mut sent.legacy_id, map),
            Some("type") => self.read_text(|sent| &mut sent.legacy_type, map),
            Some("tenantid") => self.read_text(|sent| &mut sent.outer_tenantid, map),
            _ if name == EXTENSIONS => {
                self.is_odd |= mem::replace(&mut self.has_extensions, true);
                map.next_value_seed(Extensions(self))
            }
            _ if is_legacy || is_audits => self.read_value(map),
            _ => map.next_value::<IgnoredAny>().map(drop),
        }
    }

    /// Reads an attribute under one of its names. One text is usual.
    fn read_text<A: MapAccess<'de>>(
        &mut self,
        slot: fn(&mut Self) -> &mut Sent<'de>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let old = mem::replace(slot(self), map.next_value()?);
        self.is_odd |= !old.is_absent() || !matches!(slot(self), Sent::Text(_));
        Ok(())
    }

    /// Reads a value of which only the name counts. An event keeps it elsewhere if it is not exact.
    fn read_value<A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.is_odd |= !is_exact(&map.next_value()?);
        Ok(())
    }
}

/// Whether a name has no meaning in other deliveries. Only this is asked of most names.
fn is_of_cloud_events(name: &str) -> bool {
    !name.bytes().any(|byte| byte.is_ascii_uppercase()) && !SMALL_NAMES.contains(&name)
}

/// The names of other deliveries that have no capital letter.
const SMALL_NAMES: [&str; 4] = ["contenttype", "links", EXTENSIONS, REQUEST];

/// Reads the member `extensions`, which has attributes in legacy bodies and Audits items.
struct Extensions<'m, 'a>(&'m mut SentAttributes<'a>);

impl<'de> DeserializeSeed<'de> for Extensions<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Extensions<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(sent) = self;
        while let Some(Name(name)) = map.next_key()? {
            sent.is_audits |= name == ACTOR;
            match inner_attribute(&name) {
                Some("tenantid") => sent.read_text(|sent| &mut sent.inner_tenantid, &mut map)?,
                _ => sent.read_value(&mut map)?,
            }
        }
        Ok(())
    }
}
