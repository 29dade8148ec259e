// @generated from spec/events/core/web-integrations.yaml by cargo xtask regen; do not edit.

//! Web integrations, current (older: [`web_integrations`](crate::web_integrations)): 3 events, such as
//! `com.qlik.core.web-integration.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.web-integration.created`<br>[`CoreWebIntegrationCreated`] | A web integration was added. |
//! | `com.qlik.core.web-integration.deleted`<br>[`CoreWebIntegrationDeleted`] | A web integration was removed. |
//! | `com.qlik.core.web-integration.updated`<br>[`CoreWebIntegrationUpdated`] | A web integration was changed. |

use serde_json::Value;
use crate::codec::{object, payload};

/// A web integration was added.
///
/// The payload of `com.qlik.core.web-integration.created`, as
/// [its page](https://qlik.dev/apis/event/core/web-integrations/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.web-integration.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.web-integration.created",
        "core.web-integration.created",
        "web-integration.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreWebIntegrationCreated {
    /// `id`: ID of the web integration.
    pub id: String,
    /// `name`: What the web integration is called.
    pub name: String,
    /// `validOrigins`: URLs from which the integration takes CORS requests.
    pub valid_origins: Vec<String>,
}

payload!(CoreWebIntegrationCreated {
    required id = "id",
    required name = "name",
    required valid_origins = "validOrigins",
});

/// A web integration was removed.
///
/// The payload of `com.qlik.core.web-integration.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/web-integrations/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.web-integration.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.web-integration.deleted",
        "core.web-integration.deleted",
        "web-integration.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreWebIntegrationDeleted {
    /// `id`: ID of the web integration.
    pub id: String,
}

payload!(CoreWebIntegrationDeleted {
    required id = "id",
});

/// A web integration was changed.
///
/// The payload of `com.qlik.core.web-integration.updated`, as
/// [its page](https://qlik.dev/apis/event/core/web-integrations/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string, optional: JSON Pointer to the changed property. |
/// | `_updates[].newValue` | any, optional: Value afterwards: a string, or strings for list fields. |
/// | `_updates[].oldValue` | any, optional: Value beforehand: a string, or strings for list fields. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.web-integration.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.web-integration.updated",
        "core.web-integration.updated",
        "web-integration.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreWebIntegrationUpdated {
    /// `id`: ID of the web integration.
    pub id: String,
    /// `name`: What the web integration is called.
    pub name: Option<String>,
    /// `_updates`: Changes made to the web integration.
    pub updates: Vec<CoreWebIntegrationUpdatedUpdates>,
    /// `validOrigins`: URLs from which the integration takes CORS requests.
    pub valid_origins: Option<Vec<String>>,
}

payload!(CoreWebIntegrationUpdated {
    required id = "id",
    optional name = "name",
    required updates = "_updates",
    optional valid_origins = "validOrigins",
});

/// Changes made to the web integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreWebIntegrationUpdatedUpdates {
    /// `path`: JSON Pointer to the changed property.
    pub path: Option<String>,
    /// `newValue`: Value afterwards: a string, or strings for list fields.
    pub new_value: Option<Value>,
    /// `oldValue`: Value beforehand: a string, or strings for list fields.
    pub old_value: Option<Value>,
}

object!(CoreWebIntegrationUpdatedUpdates {
    optional path = "path",
    optional new_value = "newValue",
    optional old_value = "oldValue",
});
