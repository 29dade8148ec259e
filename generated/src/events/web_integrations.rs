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
use crate::codec::payload;

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebIntegrationCreated {
    /// `id`: ID of the web integration.
    pub id: String,
    /// `name`: What the web integration is called.
    pub name: String,
    /// `validOrigins`: Hosts that go with the tenant.
    pub valid_origins: Vec<String>,
}

payload!(WebIntegrationCreated {
    required id = "id",
    required name = "name",
    required valid_origins = "validOrigins",
});

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebIntegrationDeleted {
    /// `id`: ID of the web integration.
    pub id: String,
}

payload!(WebIntegrationDeleted {
    required id = "id",
});

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebIntegrationUpdated {
    /// `id`: ID of the web integration.
    pub id: String,
    /// `updates`: What the update changed.
    pub updates: Vec<PropertyUpdate>,
}

payload!(WebIntegrationUpdated {
    required id = "id",
    required updates = "updates",
});
