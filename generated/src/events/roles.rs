// @generated from spec/events/roles.yaml by cargo xtask regen; do not edit.

//! Roles, older (current: [`core_roles`](crate::core_roles)): 4 events, such as
//! `com.qlik.v1.role.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.role.created`<br>[`V1RoleCreated`] | A role was made; carries a custom role's scopes, not permission lists. A newer event exists; use [`CoreRoleCreated`](crate::core_roles::CoreRoleCreated) (`com.qlik.core.role.created`). |
//! | `com.qlik.v1.role.deleted`<br>[`V1RoleDeleted`] | A role was removed. A newer event exists; use [`CoreRoleDeleted`](crate::core_roles::CoreRoleDeleted) (`com.qlik.core.role.deleted`). |
//! | `com.qlik.v1.role.synced`<br>[`V1RoleSynced`] | Role definitions were brought in step platform-wide; permission lists left out. A newer event exists; use [`CoreRoleSynced`](crate::core_roles::CoreRoleSynced) (`com.qlik.core.role.synced`). |
//! | `com.qlik.v1.role.updated`<br>[`V1RoleUpdated`] | An admin changed a role; permission lists left out. A newer event exists; use [`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated) (`com.qlik.core.role.updated`). |

use super::types::{RoleType, Update};
use crate::codec::{object, payload};
use crate::Timestamp;

/// A role was made; carries a custom role's scopes, not permission lists.
///
/// The payload of `com.qlik.v1.role.created`, as [its page](https://qlik.dev/apis/event/roles/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.role.created.json")]
/// ```
#[doc(alias("com.qlik.v1.role.created", "v1.role.created", "role.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RoleCreated {
    /// `id` (format `uid`, readOnly): ID of the role.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether the role is built in or made by customers.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for users or for admins.
    pub level: String,
    /// `canEdit` (readOnly): Whether users may edit the role.
    pub can_edit: Option<bool>,
    /// `fullUser` (readOnly): Superseded by userEntitlementType under capacity-based subscriptions.
    #[deprecated = "Qlik has deprecated this property"]
    pub full_user: Option<bool>,
    /// `tenantId` (format `uid`): ID of the tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete` (readOnly): Whether users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the role's creator, perhaps in an old format.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the role's last editor, perhaps in an old format.
    pub updated_by: Option<String>,
    /// `description`: Text explaining the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that were added to the role.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType` (readOnly): Whether the role makes basic users full users; capacity
    /// subscriptions only.
    pub user_entitlement_type: Option<String>,
}

payload!(V1RoleCreated {
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    optional full_user = "fullUser",
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
/// The payload of `com.qlik.v1.role.deleted`, as [its page](https://qlik.dev/apis/event/roles/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.role.deleted.json")]
/// ```
#[doc(alias("com.qlik.v1.role.deleted", "v1.role.deleted", "role.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RoleDeleted {
    /// `id` (format `uid`, readOnly): ID of the role.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether the role is built in or made by customers.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for users or for admins.
    pub level: String,
    /// `canEdit` (readOnly): Whether users may edit the role.
    pub can_edit: Option<bool>,
    /// `fullUser` (readOnly): Superseded by userEntitlementType under capacity-based subscriptions.
    #[deprecated = "Qlik has deprecated this property"]
    pub full_user: Option<bool>,
    /// `tenantId` (format `uid`): ID of the tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete` (readOnly): Whether users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the role's creator, perhaps in an old format.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the role's last editor, perhaps in an old format.
    pub updated_by: Option<String>,
    /// `description`: Text explaining the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that were added to the role.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType` (readOnly): Whether the role makes basic users full users; capacity
    /// subscriptions only.
    pub user_entitlement_type: Option<String>,
}

payload!(V1RoleDeleted {
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    optional full_user = "fullUser",
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

/// Role definitions were brought in step platform-wide; permission lists left out.
///
/// The payload of `com.qlik.v1.role.synced`, as [its page](https://qlik.dev/apis/event/roles/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `roles[].id` | string: ID of the role. |
/// | `roles[].name` | string: What the role is called. |
/// | `roles[].type` | [enum](crate::types::RoleType), optional: Whether the role is built in or made by customers. |
/// | `roles[].level` | string: Whether the role is for users or for admins. |
/// | `roles[].canEdit` | boolean, optional: Whether users may edit the role. |
/// | `roles[].fullUser` | boolean, optional, **deprecated**: Superseded by userEntitlementType under capacity-based subscriptions. |
/// | `roles[].tenantId` | string: ID of the tenant that the role is in. |
/// | `roles[].canDelete` | boolean, optional: Whether users may delete the role. |
/// | `roles[].createdAt` | [date-time](crate::Timestamp), optional: When the role was made. |
/// | `roles[].createdBy` | string, optional: ID of the role's creator, perhaps in an old format. |
/// | `roles[].updatedBy` | string, optional: ID of the role's last editor, perhaps in an old format. |
/// | `roles[].description` | string, optional: Text explaining the role. |
/// | `roles[].lastUpdatedAt` | [date-time](crate::Timestamp): When the role last changed. |
/// | `roles[].assignedScopes` | array of string, optional: Scopes that were added to the role. |
/// | `roles[].userEntitlementType` | string, optional: Whether the role makes basic users full users; capacity subscriptions only. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.role.synced.json")]
/// ```
#[doc(alias("com.qlik.v1.role.synced", "v1.role.synced", "role.synced"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RoleSynced {
    /// `roles`: A role.
    pub roles: Option<Vec<V1RoleSyncedRoles>>,
}

payload!(V1RoleSynced {
    optional roles = "roles",
});

/// A role.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RoleSyncedRoles {
    /// `id` (format `uid`, readOnly): ID of the role.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether the role is built in or made by customers.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for users or for admins.
    pub level: String,
    /// `canEdit` (readOnly): Whether users may edit the role.
    pub can_edit: Option<bool>,
    /// `fullUser` (readOnly): Superseded by userEntitlementType under capacity-based subscriptions.
    #[deprecated = "Qlik has deprecated this property"]
    pub full_user: Option<bool>,
    /// `tenantId` (format `uid`): ID of the tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete` (readOnly): Whether users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the role's creator, perhaps in an old format.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the role's last editor, perhaps in an old format.
    pub updated_by: Option<String>,
    /// `description`: Text explaining the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that were added to the role.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType` (readOnly): Whether the role makes basic users full users; capacity
    /// subscriptions only.
    pub user_entitlement_type: Option<String>,
}

object!(V1RoleSyncedRoles {
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    optional full_user = "fullUser",
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

/// An admin changed a role; permission lists left out.
///
/// The payload of `com.qlik.v1.role.updated`, as [its page](https://qlik.dev/apis/event/roles/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string, optional: Path to the updated value. |
/// | `_updates[].newValue` | string, optional: Value after update. |
/// | `_updates[].oldValue` | string, optional: Value before update. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.role.updated.json")]
/// ```
#[doc(alias("com.qlik.v1.role.updated", "v1.role.updated", "role.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RoleUpdated {
    /// `_updates`: What the update changed.
    pub updates: Option<Vec<Update>>,
    /// `id` (format `uid`, readOnly): ID of the role.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether the role is built in or made by customers.
    pub type_: Option<RoleType>,
    /// `level`: Whether the role is for users or for admins.
    pub level: String,
    /// `canEdit` (readOnly): Whether users may edit the role.
    pub can_edit: Option<bool>,
    /// `fullUser` (readOnly): Superseded by userEntitlementType under capacity-based subscriptions.
    #[deprecated = "Qlik has deprecated this property"]
    pub full_user: Option<bool>,
    /// `tenantId` (format `uid`): ID of the tenant that the role is in.
    pub tenant_id: String,
    /// `canDelete` (readOnly): Whether users may delete the role.
    pub can_delete: Option<bool>,
    /// `createdAt`: When the role was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the role's creator, perhaps in an old format.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the role's last editor, perhaps in an old format.
    pub updated_by: Option<String>,
    /// `description`: Text explaining the role.
    pub description: Option<String>,
    /// `lastUpdatedAt`: When the role last changed.
    pub last_updated_at: Timestamp,
    /// `assignedScopes`: Scopes that were added to the role.
    pub assigned_scopes: Option<Vec<String>>,
    /// `userEntitlementType` (readOnly): Whether the role makes basic users full users; capacity
    /// subscriptions only.
    pub user_entitlement_type: Option<String>,
}

payload!(V1RoleUpdated {
    optional updates = "_updates",
    required id = "id",
    required name = "name",
    optional type_ = "type",
    required level = "level",
    optional can_edit = "canEdit",
    optional full_user = "fullUser",
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
