// @generated from spec/events/group-settings.yaml by cargo xtask regen; do not edit.

//! Group settings, older (current: [`core_group_settings`](crate::core_group_settings)): the event
//! `com.qlik.v1.group-setting.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.group-setting.updated`<br>[`V1GroupSettingUpdated`] | The settings for groups were changed. A newer event exists; use [`CoreGroupSettingUpdated`](crate::core_group_settings::CoreGroupSettingUpdated) (`com.qlik.core.group-setting.updated`). |

use super::types::Update;
use crate::codec::payload;
use crate::Timestamp;

/// The settings for groups were changed.
///
/// The payload of `com.qlik.v1.group-setting.updated`, as
/// [its page](https://qlik.dev/apis/event/group-settings/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `updates[].path` | string, optional: Path to the updated value. |
/// | `updates[].newValue` | string, optional: Value after update. |
/// | `updates[].oldValue` | string, optional: Value before update. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.group-setting.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.group-setting.updated",
        "v1.group-setting.updated",
        "group-setting.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1GroupSettingUpdated {
    /// `created`: When the settings record was made.
    pub created: Option<Timestamp>,
    /// `tenantId` (format `uid`): ID of the tenant.
    pub tenant_id: String,
    /// `lastUpdated`: When the settings record last changed.
    pub last_updated: Option<Timestamp>,
    /// `syncIdpGroups`
    #[deprecated = "Qlik has deprecated this property"]
    pub sync_idp_groups: Option<bool>,
    /// `autoCreateGroups`: Tells if groups seen at the identity provider are made automatically.
    pub auto_create_groups: bool,
    /// `updates`: Changes made to the resource.
    pub updates: Option<Vec<Update>>,
}

payload!(V1GroupSettingUpdated {
    optional created = "created",
    required tenant_id = "tenantId",
    optional last_updated = "lastUpdated",
    optional sync_idp_groups = "syncIdpGroups",
    required auto_create_groups = "autoCreateGroups",
    optional updates = "updates",
});
