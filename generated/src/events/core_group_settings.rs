// @generated from spec/events/core/group-settings.yaml by cargo xtask regen; do not edit.

//! Group settings, current (older: [`group_settings`](crate::group_settings)): the event
//! `com.qlik.core.group-setting.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.group-setting.updated`<br>[`CoreGroupSettingUpdated`] | The tenant's group settings were changed. |

use super::types::ValueUpdate;
use crate::codec::payload;
use crate::Timestamp;

/// The tenant's group settings were changed.
///
/// The payload of `com.qlik.core.group-setting.updated`, as
/// [its page](https://qlik.dev/apis/event/core/group-settings/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string, optional: Which field changed. |
/// | `_updates[].newValue` | any, optional: Value afterwards; any JSON value, depending on the field. |
/// | `_updates[].oldValue` | any, optional: Value beforehand; any JSON value, depending on the field. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.group-setting.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.group-setting.updated",
        "core.group-setting.updated",
        "group-setting.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupSettingUpdated {
    /// `created`: When the settings record was made.
    pub created: Option<Timestamp>,
    /// `tenantId` (format `uid`): ID of the tenant.
    pub tenant_id: String,
    /// `lastUpdated`: When the settings record last changed.
    pub last_updated: Option<Timestamp>,
    /// `syncIdpGroups`: Deprecated. Once governed identity provider group sync; autoCreateGroups replaces
    /// it.
    pub sync_idp_groups: Option<bool>,
    /// `autoCreateGroups`: Whether groups seen at the identity provider are made automatically.
    pub auto_create_groups: bool,
    /// `_updates`: List of changes made to the resource.
    pub updates: Option<Vec<ValueUpdate>>,
}

payload!(CoreGroupSettingUpdated {
    optional created = "created",
    required tenant_id = "tenantId",
    optional last_updated = "lastUpdated",
    optional sync_idp_groups = "syncIdpGroups",
    required auto_create_groups = "autoCreateGroups",
    optional updates = "_updates",
});
