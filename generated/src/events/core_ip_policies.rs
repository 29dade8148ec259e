// @generated from spec/events/core/ip-policies.yaml by cargo xtask regen; do not edit.

//! IP policies: 3 events, such as `com.qlik.core.ip-policy.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.ip-policy.created`<br>[`CoreIpPolicyCreated`] | An IP policy was made. |
//! | `com.qlik.core.ip-policy.deleted`<br>[`CoreIpPolicyDeleted`] | An IP policy was removed. |
//! | `com.qlik.core.ip-policy.updated`<br>[`CoreIpPolicyUpdated`] | An IP policy was changed. |

use super::types::CompleteUpdate;
use crate::codec::payload;
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
#[derive(Clone, Debug, PartialEq)]
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

payload!(CoreIpPolicyCreated {
    required id = "id",
    optional name = "name",
    optional enabled = "enabled",
    optional editable = "editable",
    required tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional deletable = "deletable",
    optional updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional allowed_ips = "allowedIps",
    optional toggleable = "toggleable",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(CoreIpPolicyDeleted {
    required id = "id",
    optional name = "name",
    optional enabled = "enabled",
    optional editable = "editable",
    required tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional deletable = "deletable",
    optional updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional allowed_ips = "allowedIps",
    optional toggleable = "toggleable",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(CoreIpPolicyUpdated {
    required id = "id",
    optional name = "name",
    optional enabled = "enabled",
    optional editable = "editable",
    required tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional deletable = "deletable",
    optional updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional allowed_ips = "allowedIps",
    optional toggleable = "toggleable",
    optional updates = "_updates",
});
