// @generated from spec/events/group-settings.yaml by cargo xtask regen; do not edit.

//! Group settings: the event `com.qlik.v1.group-setting.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.group-setting.updated`<br>[`V1GroupSettingUpdated`] | The settings for groups were changed. Better use [`CoreGroupSettingUpdated`](crate::core_group_settings::CoreGroupSettingUpdated) (`com.qlik.core.group-setting.updated`). |

use super::types::Update;
use crate::codec::{FieldMut, FieldRef, Object, payload};
use crate::Timestamp;

/// The settings for groups were changed.
///
/// The payload of `com.qlik.v1.group-setting.updated`, as
/// [its page](https://qlik.dev/apis/event/group-settings/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `created` | [date-time](crate::Timestamp), optional: When the settings record was made. |
/// | `tenantId` | string: ID of the tenant. |
/// | `lastUpdated` | [date-time](crate::Timestamp), optional: When the settings record last changed. |
/// | `syncIdpGroups` | boolean, optional, **deprecated** |
/// | `autoCreateGroups` | boolean: Tells if groups seen at the identity provider are made automatically. |
/// | `updates` | array of [object](crate::types::Update), optional: Changes made to the resource. |
/// | `updates[].path` | string, optional: Path to the updated value. |
/// | `updates[].newValue` | string, optional: Value after update. |
/// | `updates[].oldValue` | string, optional: Value before update. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.group-setting.updated",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "created": "2026-03-07T23:47:53Z",
///     "tenantId": "string",
///     "lastUpdated": "2026-03-07T23:47:53Z",
///     "syncIdpGroups": true,
///     "autoCreateGroups": true,
///     "updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ]
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.v1.group-setting.updated",
        "v1.group-setting.updated",
        "group-setting.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1GroupSettingUpdated {
    /// `created`: When the settings record was made.
    pub created: Option<Timestamp>,
    /// `tenantId`: ID of the tenant.
    ///
    /// Stated further: format = `"uid"`.
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

impl Object for V1GroupSettingUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("created", &mut self.created),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("lastUpdated", &mut self.last_updated),
            FieldMut::optional("syncIdpGroups", &mut self.sync_idp_groups),
            FieldMut::required("autoCreateGroups", &mut self.auto_create_groups),
            FieldMut::optional("updates", &mut self.updates),
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
            FieldRef("updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(V1GroupSettingUpdated);
