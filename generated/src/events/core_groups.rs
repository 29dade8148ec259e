// @generated from spec/events/core/groups.yaml by cargo xtask regen; do not edit.

//! Groups, current (older: [`groups`](crate::groups)): 4 events, such as `com.qlik.core.group.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.group.created`<br>[`CoreGroupCreated`] | A group was added to the tenant. |
//! | `com.qlik.core.group.deleted`<br>[`CoreGroupDeleted`] | A group was taken out of the tenant. |
//! | `com.qlik.core.group.updated`<br>[`CoreGroupUpdated`] | A group was changed. |
//! | `com.qlik.core.group.users.modified`<br>[`CoreGroupUsersModified`] | Users touched by a group change or removal, possibly over several events. |

use super::types::{AssignedRole, GroupProviderType, GroupStatus, ValueUpdate};
use crate::codec::payload;
use crate::Timestamp;

/// A group was added to the tenant.
///
/// The payload of `com.qlik.core.group.created`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
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
#[doc = include_str!("../../samples/com.qlik.core.group.created.json")]
/// ```
#[doc(alias("com.qlik.core.group.created", "core.group.created", "group.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupCreated {
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

payload!(CoreGroupCreated {
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
/// The payload of `com.qlik.core.group.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
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
#[doc = include_str!("../../samples/com.qlik.core.group.deleted.json")]
/// ```
#[doc(alias("com.qlik.core.group.deleted", "core.group.deleted", "group.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupDeleted {
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

payload!(CoreGroupDeleted {
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
/// The payload of `com.qlik.core.group.updated`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `_updates[].path` | string, optional: Which field changed. |
/// | `_updates[].newValue` | any, optional: Value afterwards; any JSON value, depending on the field. |
/// | `_updates[].oldValue` | any, optional: Value beforehand; any JSON value, depending on the field. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.group.updated.json")]
/// ```
#[doc(alias("com.qlik.core.group.updated", "core.group.updated", "group.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUpdated {
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
    /// `_updates`: List of changes made to the resource.
    pub updates: Option<Vec<ValueUpdate>>,
}

payload!(CoreGroupUpdated {
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
    optional updates = "_updates",
});

/// Users touched by a group change or removal, possibly over several events.
///
/// The payload of `com.qlik.core.group.users.modified`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `_updates[].path` | string, optional: Which field changed. |
/// | `_updates[].newValue` | any, optional: Value afterwards; any JSON value, depending on the field. |
/// | `_updates[].oldValue` | any, optional: Value beforehand; any JSON value, depending on the field. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.group.users.modified.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.group.users.modified",
        "core.group.users.modified",
        "group.users.modified",
        "users.modified"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUsersModified {
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
    /// `_updates`: List of changes made to the resource.
    pub updates: Option<Vec<ValueUpdate>>,
    /// `deleted`: True if the group was removed, false if only changed.
    pub deleted: Option<bool>,
    /// `affectedUsers`: Original IDs of the users that the change touches.
    pub affected_users: Option<Vec<String>>,
    /// `fullyProcessed`: True if no further events follow for this change.
    pub fully_processed: Option<bool>,
}

payload!(CoreGroupUsersModified {
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
    optional updates = "_updates",
    optional deleted = "deleted",
    optional affected_users = "affectedUsers",
    optional fully_processed = "fullyProcessed",
});
