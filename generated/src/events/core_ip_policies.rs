// @generated from spec/events/core/ip-policies.yaml by cargo xtask regen; do not edit.

//! IP policies: 3 events, such as `com.qlik.core.ip-policy.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.ip-policy.created`<br>[`CoreIpPolicyCreated`] | An IP policy was made. |
//! | `com.qlik.core.ip-policy.deleted`<br>[`CoreIpPolicyDeleted`] | An IP policy was removed. |
//! | `com.qlik.core.ip-policy.updated`<br>[`CoreIpPolicyUpdated`] | An IP policy was changed. |

use super::types::CompleteUpdate;
use crate::codec::{FieldMut, FieldRef, Object, payload};
use crate::Timestamp;

/// An IP policy was made.
///
/// The payload of `com.qlik.core.ip-policy.created`, as
/// [its page](https://qlik.dev/apis/event/core/ip-policies/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.ip-policy.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.ip-policy.created",
        "core.ip-policy.created",
        "ip-policy.created"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreIpPolicyCreated {
    /// `id`: ID of the IP policy.
    pub id: String,
    /// `name`: What the IP policy is called.
    pub name: Option<String>,
    /// `enabled`: Whether the IP policy is on.
    pub enabled: Option<bool>,
    /// `editable`: Whether the IP policy may be changed.
    pub editable: Option<bool>,
    /// `tenantId`: ID of the tenant that the IP policy is in.
    pub tenant_id: String,
    /// `createdAt`: When the IP policy was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the IP policy.
    pub created_by: Option<String>,
    /// `deletable`: Whether the IP policy may be removed.
    pub deletable: Option<bool>,
    /// `updatedAt`: When the IP policy last changed.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: ID of the user who changed the IP policy.
    pub updated_by: Option<String>,
    /// `allowedIps`: IP addresses that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// `toggleable`: Whether the IP policy may be switched on and off.
    pub toggleable: Option<bool>,
}

impl Object for CoreIpPolicyCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("enabled", &mut self.enabled),
            FieldMut::optional("editable", &mut self.editable),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("deletable", &mut self.deletable),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("allowedIps", &mut self.allowed_ips),
            FieldMut::optional("toggleable", &mut self.toggleable),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("enabled", &self.enabled),
            FieldRef("editable", &self.editable),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("deletable", &self.deletable),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("allowedIps", &self.allowed_ips),
            FieldRef("toggleable", &self.toggleable),
        ];
        writer(&fields);
    }
}

payload!(CoreIpPolicyCreated);

/// An IP policy was removed.
///
/// The payload of `com.qlik.core.ip-policy.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/ip-policies/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.ip-policy.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.ip-policy.deleted",
        "core.ip-policy.deleted",
        "ip-policy.deleted"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreIpPolicyDeleted {
    /// `id`: ID of the IP policy.
    pub id: String,
    /// `name`: What the IP policy is called.
    pub name: Option<String>,
    /// `enabled`: Whether the IP policy is on.
    pub enabled: Option<bool>,
    /// `editable`: Whether the IP policy may be changed.
    pub editable: Option<bool>,
    /// `tenantId`: ID of the tenant that the IP policy is in.
    pub tenant_id: String,
    /// `createdAt`: When the IP policy was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the IP policy.
    pub created_by: Option<String>,
    /// `deletable`: Whether the IP policy may be removed.
    pub deletable: Option<bool>,
    /// `updatedAt`: When the IP policy last changed.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: ID of the user who changed the IP policy.
    pub updated_by: Option<String>,
    /// `allowedIps`: IP addresses that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// `toggleable`: Whether the IP policy may be switched on and off.
    pub toggleable: Option<bool>,
}

impl Object for CoreIpPolicyDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("enabled", &mut self.enabled),
            FieldMut::optional("editable", &mut self.editable),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("deletable", &mut self.deletable),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("allowedIps", &mut self.allowed_ips),
            FieldMut::optional("toggleable", &mut self.toggleable),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("enabled", &self.enabled),
            FieldRef("editable", &self.editable),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("deletable", &self.deletable),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("allowedIps", &self.allowed_ips),
            FieldRef("toggleable", &self.toggleable),
        ];
        writer(&fields);
    }
}

payload!(CoreIpPolicyDeleted);

/// An IP policy was changed.
///
/// The payload of `com.qlik.core.ip-policy.updated`, as
/// [its page](https://qlik.dev/apis/event/core/ip-policies/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string: Path of the changed attribute. |
/// | `_updates[].newValue` | any: JSON value after the change. |
/// | `_updates[].oldValue` | any: JSON value before the change. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.ip-policy.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.ip-policy.updated",
        "core.ip-policy.updated",
        "ip-policy.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreIpPolicyUpdated {
    /// `id`: ID of the IP policy.
    pub id: String,
    /// `name`: What the IP policy is called.
    pub name: Option<String>,
    /// `enabled`: Whether the IP policy is on.
    pub enabled: Option<bool>,
    /// `editable`: Whether the IP policy may be changed.
    pub editable: Option<bool>,
    /// `tenantId`: ID of the tenant that the IP policy is in.
    pub tenant_id: String,
    /// `createdAt`: When the IP policy was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the IP policy.
    pub created_by: Option<String>,
    /// `deletable`: Whether the IP policy may be removed.
    pub deletable: Option<bool>,
    /// `updatedAt`: When the IP policy last changed.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: ID of the user who changed the IP policy.
    pub updated_by: Option<String>,
    /// `allowedIps`: IP addresses that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// `toggleable`: Whether the IP policy may be switched on and off.
    pub toggleable: Option<bool>,
    /// `_updates`: What the update changed, one entry per attribute.
    pub updates: Option<Vec<CompleteUpdate>>,
}

impl Object for CoreIpPolicyUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("enabled", &mut self.enabled),
            FieldMut::optional("editable", &mut self.editable),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("deletable", &mut self.deletable),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("allowedIps", &mut self.allowed_ips),
            FieldMut::optional("toggleable", &mut self.toggleable),
            FieldMut::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("enabled", &self.enabled),
            FieldRef("editable", &self.editable),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("deletable", &self.deletable),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("allowedIps", &self.allowed_ips),
            FieldRef("toggleable", &self.toggleable),
            FieldRef("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreIpPolicyUpdated);
