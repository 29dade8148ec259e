// @generated from spec/events/groups.yaml by cargo xtask regen; do not edit.

//! Groups, older (current: [`core_groups`](crate::core_groups)): 4 events, such as
//! `com.qlik.v1.group.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.group.created`<br>[`V1GroupCreated`] | A group was added to the tenant. A newer event exists; use [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated) (`com.qlik.core.group.created`). |
//! | `com.qlik.v1.group.deleted`<br>[`V1GroupDeleted`] | A group was taken out of the tenant. A newer event exists; use [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted) (`com.qlik.core.group.deleted`). |
//! | `com.qlik.v1.group.updated`<br>[`V1GroupUpdated`] | A group was changed. A newer event exists; use [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated) (`com.qlik.core.group.updated`). |
//! | `com.qlik.v1.group.users.modified`<br>[`V1GroupUsersModified`] | Users touched by a group's change or removal, perhaps over several events. A newer event exists; use [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified) (`com.qlik.core.group.users.modified`). |

use super::types::{AssignedRole, GroupProviderType, GroupStatus, Update};
use crate::codec::payload;
use crate::Timestamp;

/// A group was added to the tenant.
///
/// The payload of `com.qlik.v1.group.created`, as [its page](https://qlik.dev/apis/event/groups/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.group.created.json")]
/// ```
#[doc(alias("com.qlik.v1.group.created", "v1.group.created", "group.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1GroupCreated {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId` (format `uid`): ID of the identity provider it came from.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: GroupStatus,
    /// `tenantId` (format `uid`): ID of the tenant the group belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<GroupProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
}

payload!(V1GroupCreated {
    required id = "id",
    required name = "name",
    optional idp_id = "idpId",
    required status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    optional provider_type = "providerType",
    optional assigned_roles = "assignedRoles",
    required last_updated_at = "lastUpdatedAt",
});

/// A group was taken out of the tenant.
///
/// The payload of `com.qlik.v1.group.deleted`, as [its page](https://qlik.dev/apis/event/groups/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.group.deleted.json")]
/// ```
#[doc(alias("com.qlik.v1.group.deleted", "v1.group.deleted", "group.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1GroupDeleted {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId` (format `uid`): ID of the identity provider it came from.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: GroupStatus,
    /// `tenantId` (format `uid`): ID of the tenant the group belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<GroupProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
}

payload!(V1GroupDeleted {
    required id = "id",
    required name = "name",
    optional idp_id = "idpId",
    required status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    optional provider_type = "providerType",
    optional assigned_roles = "assignedRoles",
    required last_updated_at = "lastUpdatedAt",
});

/// A group was changed.
///
/// The payload of `com.qlik.v1.group.updated`, as [its page](https://qlik.dev/apis/event/groups/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `updates[].path` | string, optional: Path to the updated value. |
/// | `updates[].newValue` | string, optional: Value after update. |
/// | `updates[].oldValue` | string, optional: Value before update. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.group.updated.json")]
/// ```
#[doc(alias("com.qlik.v1.group.updated", "v1.group.updated", "group.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1GroupUpdated {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId` (format `uid`): ID of the identity provider it came from.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: GroupStatus,
    /// `tenantId` (format `uid`): ID of the tenant the group belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<GroupProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
    /// `updates`: Changes made to the resource.
    pub updates: Option<Vec<Update>>,
}

payload!(V1GroupUpdated {
    required id = "id",
    required name = "name",
    optional idp_id = "idpId",
    required status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    optional provider_type = "providerType",
    optional assigned_roles = "assignedRoles",
    required last_updated_at = "lastUpdatedAt",
    optional updates = "updates",
});

/// Users touched by a group's change or removal, perhaps over several events.
///
/// The payload of `com.qlik.v1.group.users.modified`, as
/// [its page](https://qlik.dev/apis/event/groups/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `updates[].path` | string, optional: Path to the updated value. |
/// | `updates[].newValue` | string, optional: Value after update. |
/// | `updates[].oldValue` | string, optional: Value before update. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.group.users.modified.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.group.users.modified",
        "v1.group.users.modified",
        "group.users.modified",
        "users.modified"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1GroupUsersModified {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId` (format `uid`): ID of the identity provider it came from.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: GroupStatus,
    /// `tenantId` (format `uid`): ID of the tenant the group belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<GroupProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
    /// `updates`: Changes made to the resource.
    pub updates: Option<Vec<Update>>,
    /// `deleted`: True if the group was removed, false if only changed.
    pub deleted: Option<bool>,
    /// `affectedUsers`: IDs of the users whom the change touches.
    pub affected_users: Option<Vec<String>>,
    /// `fullyProcessed`: False while more events will follow for this change.
    pub fully_processed: Option<bool>,
}

payload!(V1GroupUsersModified {
    required id = "id",
    required name = "name",
    optional idp_id = "idpId",
    required status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_by = "updatedBy",
    optional description = "description",
    optional provider_type = "providerType",
    optional assigned_roles = "assignedRoles",
    required last_updated_at = "lastUpdatedAt",
    optional updates = "updates",
    optional deleted = "deleted",
    optional affected_users = "affectedUsers",
    optional fully_processed = "fullyProcessed",
});
