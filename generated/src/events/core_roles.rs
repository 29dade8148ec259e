// @generated from spec/events/core/roles.yaml by cargo xtask regen; do not edit.

//! Roles, current (older: [`roles`](crate::roles)): 4 events, such as `com.qlik.core.role.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.role.created`<br>[`CoreRoleCreated`] | A role was added; custom roles' scopes included, permissions left out. |
//! | `com.qlik.core.role.deleted`<br>[`CoreRoleDeleted`] | A role was removed. |
//! | `com.qlik.core.role.synced`<br>[`CoreRoleSynced`] | Role definitions were synchronized; get permissions from the roles API. |
//! | `com.qlik.core.role.updated`<br>[`CoreRoleUpdated`] | A role was changed; permissions are left out. |

use super::types::{RoleLevel, RoleType, ValueUpdate};
use crate::codec::{object, payload};
use crate::Timestamp;

/// A role was added; custom roles' scopes included, permissions left out.
///
/// The payload of `com.qlik.core.role.created`, as [its page](https://qlik.dev/apis/event/core/roles/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.role.created.json")]
/// ```
#[doc(alias("com.qlik.core.role.created", "core.role.created", "role.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreRoleCreated {
    /// `id` (format `uid`): ID of the role.
    pub id: String,
    /// `name`: What the role is called; free to choose for custom roles.
    pub name: String,
    /// `type`: Whether the role came with the system or is custom.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for admins or for users.
    pub level: RoleLevel,
    /// `canEdit`: True if users may change the role.
    pub can_edit: Option<bool>,
    /// `tenantId` (format `uid`): Tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete`: True if users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the role.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who changed the role last.
    pub updated_by: Option<String>,
    /// `description`: Text that describes the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that the role grants.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType`: Whether the role makes basic users full users (capacity-based subscriptions
    /// only).
    pub user_entitlement_type: Option<String>,
}

payload!(CoreRoleCreated {
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    required tenant_id = "tenantId",
    optional can_delete = "canDelete",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    required last_updated_at = "lastUpdatedAt",
    optional assigned_scopes = "assignedScopes",
    optional user_entitlement_type = "userEntitlementType",
});

/// A role was removed.
///
/// The payload of `com.qlik.core.role.deleted`, as [its page](https://qlik.dev/apis/event/core/roles/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.role.deleted.json")]
/// ```
#[doc(alias("com.qlik.core.role.deleted", "core.role.deleted", "role.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreRoleDeleted {
    /// `id` (format `uid`): ID of the role.
    pub id: String,
    /// `name`: What the role is called; free to choose for custom roles.
    pub name: String,
    /// `type`: Whether the role came with the system or is custom.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for admins or for users.
    pub level: RoleLevel,
    /// `canEdit`: True if users may change the role.
    pub can_edit: Option<bool>,
    /// `tenantId` (format `uid`): Tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete`: True if users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the role.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who changed the role last.
    pub updated_by: Option<String>,
    /// `description`: Text that describes the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that the role grants.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType`: Whether the role makes basic users full users (capacity-based subscriptions
    /// only).
    pub user_entitlement_type: Option<String>,
}

payload!(CoreRoleDeleted {
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    required tenant_id = "tenantId",
    optional can_delete = "canDelete",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    required last_updated_at = "lastUpdatedAt",
    optional assigned_scopes = "assignedScopes",
    optional user_entitlement_type = "userEntitlementType",
});

/// Role definitions were synchronized; get permissions from the roles API.
///
/// The payload of `com.qlik.core.role.synced`, as [its page](https://qlik.dev/apis/event/core/roles/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `roles[].id` | string: ID of the role. |
/// | `roles[].name` | string: What the role is called; free to choose for custom roles. |
/// | `roles[].type` | [enum](crate::types::RoleType), optional: Whether the role came with the system or is custom. |
/// | `roles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or for users. |
/// | `roles[].canEdit` | boolean, optional: True if users may change the role. |
/// | `roles[].tenantId` | string: Tenant that the role is in. |
/// | `roles[].canDelete` | boolean, optional: True if users may delete the role. |
/// | `roles[].createdAt` | [date-time](crate::Timestamp), optional: When the role was made. |
/// | `roles[].createdBy` | string, optional: ID of the user who made the role. |
/// | `roles[].updatedBy` | string, optional: ID of the user who changed the role last. |
/// | `roles[].description` | string, optional: Text that describes the role. |
/// | `roles[].lastUpdatedAt` | [date-time](crate::Timestamp): When the role last changed. |
/// | `roles[].assignedScopes` | array of string, optional: Scopes that the role grants. |
/// | `roles[].userEntitlementType` | string, optional: Whether the role makes basic users full users (capacity-based subscriptions only). |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.role.synced.json")]
/// ```
#[doc(alias("com.qlik.core.role.synced", "core.role.synced", "role.synced"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreRoleSynced {
    /// `roles`: A role.
    pub roles: Option<Vec<CoreRoleSyncedRoles>>,
}

payload!(CoreRoleSynced {
    optional roles = "roles",
});

/// A role.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreRoleSyncedRoles {
    /// `id` (format `uid`): ID of the role.
    pub id: String,
    /// `name`: What the role is called; free to choose for custom roles.
    pub name: String,
    /// `type`: Whether the role came with the system or is custom.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for admins or for users.
    pub level: RoleLevel,
    /// `canEdit`: True if users may change the role.
    pub can_edit: Option<bool>,
    /// `tenantId` (format `uid`): Tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete`: True if users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the role.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who changed the role last.
    pub updated_by: Option<String>,
    /// `description`: Text that describes the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that the role grants.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType`: Whether the role makes basic users full users (capacity-based subscriptions
    /// only).
    pub user_entitlement_type: Option<String>,
}

object!(CoreRoleSyncedRoles {
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    required tenant_id = "tenantId",
    optional can_delete = "canDelete",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    required last_updated_at = "lastUpdatedAt",
    optional assigned_scopes = "assignedScopes",
    optional user_entitlement_type = "userEntitlementType",
});

/// A role was changed; permissions are left out.
///
/// The payload of `com.qlik.core.role.updated`, as [its page](https://qlik.dev/apis/event/core/roles/)
/// documents it.
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
#[doc = include_str!("../../samples/com.qlik.core.role.updated.json")]
/// ```
#[doc(alias("com.qlik.core.role.updated", "core.role.updated", "role.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreRoleUpdated {
    /// `_updates`: Changes made to the role.
    pub updates: Option<Vec<ValueUpdate>>,
    /// `id` (format `uid`): ID of the role.
    pub id: String,
    /// `name`: What the role is called; free to choose for custom roles.
    pub name: String,
    /// `type`: Whether the role came with the system or is custom.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for admins or for users.
    pub level: RoleLevel,
    /// `canEdit`: True if users may change the role.
    pub can_edit: Option<bool>,
    /// `tenantId` (format `uid`): Tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete`: True if users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the role.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who changed the role last.
    pub updated_by: Option<String>,
    /// `description`: Text that describes the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that the role grants.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType`: Whether the role makes basic users full users (capacity-based subscriptions
    /// only).
    pub user_entitlement_type: Option<String>,
}

payload!(CoreRoleUpdated {
    optional updates = "_updates",
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    required tenant_id = "tenantId",
    optional can_delete = "canDelete",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    required last_updated_at = "lastUpdatedAt",
    optional assigned_scopes = "assignedScopes",
    optional user_entitlement_type = "userEntitlementType",
});
