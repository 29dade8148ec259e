// @generated from spec/events/web-integrations.yaml by cargo xtask regen; do not edit.

//! Web integrations, older (current: [`core_web_integrations`](crate::core_web_integrations)): 3
//! events, such as `com.qlik.web-integration.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.web-integration.created`<br>[`WebIntegrationCreated`] | A web integration was made. A newer event exists; use [`CoreWebIntegrationCreated`](crate::core_web_integrations::CoreWebIntegrationCreated) (`com.qlik.core.web-integration.created`). |
//! | `com.qlik.web-integration.deleted`<br>[`WebIntegrationDeleted`] | A web integration was removed. A newer event exists; use [`CoreWebIntegrationDeleted`](crate::core_web_integrations::CoreWebIntegrationDeleted) (`com.qlik.core.web-integration.deleted`). |
//! | `com.qlik.web-integration.updated`<br>[`WebIntegrationUpdated`] | A web integration was changed. A newer event exists; use [`CoreWebIntegrationUpdated`](crate::core_web_integrations::CoreWebIntegrationUpdated) (`com.qlik.core.web-integration.updated`). |

use super::types::PropertyUpdate;
use crate::codec::{FieldMut, FieldRef, Object, payload};

/// A web integration was made.
///
/// The payload of `com.qlik.web-integration.created`, as
/// [its page](https://qlik.dev/apis/event/web-integrations/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.web-integration.created.json")]
/// ```
#[doc(alias("com.qlik.web-integration.created", "web-integration.created"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebIntegrationCreated {
    /// `id`: ID of the web integration.
    pub id: String,
    /// `name`: What the web integration is called.
    pub name: String,
    /// `validOrigins`: Hosts that go with the tenant.
    pub valid_origins: Vec<String>,
}

impl Object for WebIntegrationCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::required("validOrigins", &mut self.valid_origins),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("validOrigins", &self.valid_origins),
        ];
        writer(&fields);
    }
}

payload!(WebIntegrationCreated);

/// A web integration was removed.
///
/// The payload of `com.qlik.web-integration.deleted`, as
/// [its page](https://qlik.dev/apis/event/web-integrations/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.web-integration.deleted.json")]
/// ```
#[doc(alias("com.qlik.web-integration.deleted", "web-integration.deleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebIntegrationDeleted {
    /// `id`: ID of the web integration.
    pub id: String,
}

impl Object for WebIntegrationDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::required("id", &mut self.id)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("id", &self.id)];
        writer(&fields);
    }
}

payload!(WebIntegrationDeleted);

/// A web integration was changed.
///
/// The payload of `com.qlik.web-integration.updated`, as
/// [its page](https://qlik.dev/apis/event/web-integrations/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `updates[].newValue` | string, optional: What the field holds now. |
/// | `updates[].oldValue` | string, optional: What the field held before. |
/// | `updates[].property` | string, optional: Which property changed. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.web-integration.updated.json")]
/// ```
#[doc(alias("com.qlik.web-integration.updated", "web-integration.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebIntegrationUpdated {
    /// `id`: ID of the web integration.
    pub id: String,
    /// `updates`: What the update changed.
    pub updates: Vec<PropertyUpdate>,
}

impl Object for WebIntegrationUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("id", &self.id), FieldRef("updates", &self.updates)];
        writer(&fields);
    }
}

payload!(WebIntegrationUpdated);
