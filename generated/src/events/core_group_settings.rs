// @generated from spec/events/core/group-settings.yaml by cargo xtask regen; do not edit.

//! Group settings: the events of this page, with their payloads.

use super::types::ValueUpdate;
use crate::Timestamp;
use crate::object::{Field, Named, Object, payload};

/// The tenant's group settings were changed.
///
/// The payload of `com.qlik.core.group-setting.updated`, as [its
/// page](https://qlik.dev/apis/event/core/group-settings/) documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.group-setting.updated",
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
///     "_updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ]
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupSettingUpdated {
    /// `created`: When the settings record was made.
    pub created: Option<Timestamp>,
    /// `tenantId`: ID of the tenant.
    ///
    /// Stated further: format = `"uid"`.
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
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("created", &mut self.created),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("lastUpdated", &mut self.last_updated),
            Field::optional("syncIdpGroups", &mut self.sync_idp_groups),
            Field::required("autoCreateGroups", &mut self.auto_create_groups),
            Field::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("created", &self.created),
            Named("tenantId", &self.tenant_id),
            Named("lastUpdated", &self.last_updated),
            Named("syncIdpGroups", &self.sync_idp_groups),
            Named("autoCreateGroups", &self.auto_create_groups),
            Named("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreGroupSettingUpdated);
