// @generated from spec/events/core/group-settings.yaml by cargo xtask regen; do not edit.

//! Group settings, current (older: [`group_settings`](crate::group_settings)): the event
//! `com.qlik.core.group-setting.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.group-setting.updated`<br>[`CoreGroupSettingUpdated`] | The tenant's group settings were changed. |

use super::types::ValueUpdate;
use crate::codec::{FieldMut, FieldRef, Object, payload};
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreGroupSettingUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("created", &mut self.created),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("lastUpdated", &mut self.last_updated),
            FieldMut::optional("syncIdpGroups", &mut self.sync_idp_groups),
            FieldMut::required("autoCreateGroups", &mut self.auto_create_groups),
            FieldMut::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("created", &self.created),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("lastUpdated", &self.last_updated),
            FieldRef("syncIdpGroups", &self.sync_idp_groups),
            FieldRef("autoCreateGroups", &self.auto_create_groups),
            FieldRef("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreGroupSettingUpdated);
