// @generated from spec/events/spaces.yaml by cargo xtask regen; do not edit.

//! Spaces, older (current: [`core_spaces`](crate::core_spaces)): 12 events, such as
//! `com.qlik.space.assignment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.space.assignment.created`<br>[`SpaceAssignmentCreated`] | Published when a user or group is assigned to a space. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated) (`com.qlik.core.space.assignment.created`). |
//! | `com.qlik.space.assignment.deleted`<br>[`SpaceAssignmentDeleted`] | Published when a space assignment is deleted. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted) (`com.qlik.core.space.assignment.deleted`). |
//! | `com.qlik.space.assignment.updated`<br>[`SpaceAssignmentUpdated`] | Published when a space assignment is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated) (`com.qlik.core.space.assignment.updated`). |
//! | `com.qlik.space.created`<br>[`SpaceCreated`] | Published when a space is created in the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated) (`com.qlik.core.space.created`). |
//! | `com.qlik.space.deleted`<br>[`SpaceDeleted`] | Published when a space is deleted from the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceDeleted`](crate::core_spaces::CoreSpaceDeleted) (`com.qlik.core.space.deleted`). |
//! | `com.qlik.space.groups.cache.invalidated`<br>[`SpaceGroupsCacheInvalidated`] | Published when the groups cache is invalidated for a user. **Deprecated** (since 2026-04, sunset 2027-04); use `com.qlik.core.space.groups.cache.invalidated`. |
//! | `com.qlik.space.settings.updated`<br>[`SpaceSettingsUpdated`] | Published when the space settings are updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceSettingsUpdated`](crate::core_spaces::CoreSpaceSettingsUpdated) (`com.qlik.core.space.settings.updated`). |
//! | `com.qlik.space.share.created`<br>[`SpaceShareCreated`] | Published when a new space share is created. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated) (`com.qlik.core.space.share.created`). |
//! | `com.qlik.space.share.deleted`<br>[`SpaceShareDeleted`] | Published when a space share is deleted. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted) (`com.qlik.core.space.share.deleted`). |
//! | `com.qlik.space.share.session.attached`<br>[`SpaceShareSessionAttached`] | Published when a session is attached to a space share. **Deprecated** (since 2026-04, sunset 2027-04); use `com.qlik.core.space.share.session.attached`. |
//! | `com.qlik.space.share.updated`<br>[`SpaceShareUpdated`] | Published when a space share is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated) (`com.qlik.core.space.share.updated`). |
//! | `com.qlik.space.updated`<br>[`SpaceUpdated`] | Published when a space is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated) (`com.qlik.core.space.updated`). |

use super::types::{
    AssigneeType, ShareResourceType, SpaceEnvironment, SpaceRole, SpaceType,
};
use crate::codec::payload;
use crate::Timestamp;

/// Published when a user or group is assigned to a space.
///
/// The payload of `com.qlik.space.assignment.created`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated)
/// (`com.qlik.core.space.assignment.created`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.assignment.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.space.assignment.created",
        "space.assignment.created",
        "assignment.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignmentCreated {
    /// `id`: Identifier of the assignment.
    pub id: String,
    /// `type`: Type of assignee for a space assignment.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Identifier of the space the assignment belongs to.
    pub space_id: String,
    /// `tenantId`: Identifier of the tenant the space belongs to.
    pub tenant_id: String,
    /// `createdAt`: Timestamp when the assignment was created.
    pub created_at: Timestamp,
    /// `createdBy`: Identifier of the user who created the assignment.
    pub created_by: String,
    /// `assigneeId`: Identifier of the user or group assigned to the Space.
    pub assignee_id: String,
}

payload!(SpaceAssignmentCreated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    required assignee_id = "assigneeId",
});

/// Published when a space assignment is deleted.
///
/// The payload of `com.qlik.space.assignment.deleted`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted)
/// (`com.qlik.core.space.assignment.deleted`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.assignment.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.space.assignment.deleted",
        "space.assignment.deleted",
        "assignment.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignmentDeleted {
    /// `id`: Identifier of the assignment.
    pub id: String,
    /// `type`: Type of assignee for a space assignment.
    pub type_: AssigneeType,
    /// `spaceId`: Identifier of the space the assignment belongs to.
    pub space_id: String,
    /// `spaceName`: Name of the space.
    pub space_name: String,
    /// `assigneeId`: Identifier of the user or group assigned to the space.
    pub assignee_id: String,
    /// `description`: Description of the assignment.
    pub description: Option<String>,
    /// `spaceDelete`: If true the assignment was deleted because its parent space was deleted.
    pub space_delete: bool,
}

payload!(SpaceAssignmentDeleted {
    required id = "id",
    required type_ = "type",
    required space_id = "spaceId",
    required space_name = "spaceName",
    required assignee_id = "assigneeId",
    optional description = "description",
    required space_delete = "spaceDelete",
});

/// Published when a space assignment is updated.
///
/// The payload of `com.qlik.space.assignment.updated`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated)
/// (`com.qlik.core.space.assignment.updated`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.assignment.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.space.assignment.updated",
        "space.assignment.updated",
        "assignment.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignmentUpdated {
    /// `id`: Identifier of the assignment.
    pub id: String,
    /// `type`: Type of assignee for a space assignment.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Identifier of the space the assignment belongs to.
    pub space_id: String,
    /// `updatedAt`: Timestamp when the assignment was updated.
    pub updated_at: Timestamp,
    /// `updatedBy`: Identifier of the user who updated the assignment.
    pub updated_by: String,
    /// `assigneeId`: Identifier of the user or group assigned to the space.
    pub assignee_id: String,
    /// `description`
    pub description: Option<String>,
}

payload!(SpaceAssignmentUpdated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required updated_at = "updatedAt",
    required updated_by = "updatedBy",
    required assignee_id = "assigneeId",
    optional description = "description",
});

/// Published when a space is created in the tenant.
///
/// The payload of `com.qlik.space.created`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated) (`com.qlik.core.space.created`).
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `environment.id` | string, optional: Identifier of the environment. |
/// | `environment.name` | string, optional: Name of the environment. |
/// | `environment.tenantId` | string, optional: Identifier of the tenant. |
/// | `environment.createdAt` | [date-time](crate::Timestamp), optional: Timestamp when the environment was created. |
/// | `environment.createdBy` | string, optional: Identifier of the user who created the environment. |
/// | `environment.updatedAt` | [date-time](crate::Timestamp), optional: Timestamp when the environment was updated. |
/// | `environment.updatedBy` | string, optional: Identifier of the user who last updated the environment. |
/// | `environment.variables` | array of [object](crate::types::V1EnvironmentVariable), optional: Key-value pairs. |
/// | `environment.variables[].key` | string, optional: Variable key. |
/// | `environment.variables[].value` | string, optional: Variable value. |
/// | `environment.description` | string, optional: Description of the environment. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.created.json")]
/// ```
#[doc(alias("com.qlik.space.created", "space.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceCreated {
    /// `id`: Identifier of the space.
    pub id: String,
    /// `name`: Name of the space.
    pub name: Option<String>,
    /// `type`
    pub type_: SpaceType,
    /// `ownerId`: Identifier of the space owner.
    pub owner_id: String,
    /// `tenantId`: Identifier of the tenant the space belongs to.
    pub tenant_id: String,
    /// `createdAt`: Timestamp when the space was created.
    pub created_at: Timestamp,
    /// `createdBy`: Identifier of the user who created the space.
    pub created_by: Option<String>,
    /// `description`: Description of the space.
    pub description: Option<String>,
    /// `environment`: Environment details if the space belongs to an environment.
    pub environment: Option<SpaceEnvironment>,
    /// `environmentId`: Identifier of the environment the space belongs to.
    pub environment_id: Option<String>,
}

payload!(SpaceCreated {
    required id = "id",
    optional name = "name",
    required type_ = "type",
    required owner_id = "ownerId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional description = "description",
    optional environment = "environment",
    optional environment_id = "environmentId",
});

/// Published when a space is deleted from the tenant.
///
/// The payload of `com.qlik.space.deleted`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceDeleted`](crate::core_spaces::CoreSpaceDeleted) (`com.qlik.core.space.deleted`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.deleted.json")]
/// ```
#[doc(alias("com.qlik.space.deleted", "space.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceDeleted {
    /// `id`: Identifier of the deleted space.
    pub id: String,
    /// `name`
    pub name: Option<String>,
    /// `ownerId`
    pub owner_id: Option<String>,
}

payload!(SpaceDeleted {
    required id = "id",
    optional name = "name",
    optional owner_id = "ownerId",
});

/// Published when the groups cache is invalidated for a user.
///
/// The payload of `com.qlik.space.groups.cache.invalidated`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// `com.qlik.core.space.groups.cache.invalidated`.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.groups.cache.invalidated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.space.groups.cache.invalidated",
        "space.groups.cache.invalidated",
        "groups.cache.invalidated",
        "cache.invalidated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceGroupsCacheInvalidated {
    /// `userId`: Identifier of the user related to the event.
    pub user_id: String,
    /// `tenantId`: Identifier of the tenant related to the event.
    pub tenant_id: String,
}

payload!(SpaceGroupsCacheInvalidated {
    required user_id = "userId",
    required tenant_id = "tenantId",
});

/// Published when the space settings are updated.
///
/// The payload of `com.qlik.space.settings.updated`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceSettingsUpdated`](crate::core_spaces::CoreSpaceSettingsUpdated)
/// (`com.qlik.core.space.settings.updated`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.settings.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.space.settings.updated",
        "space.settings.updated",
        "settings.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceSettingsUpdated {
    /// `tenantId`: Identifier of the tenant.
    pub tenant_id: String,
    /// `allowShares`: Whether app sharing is allowed in the space.
    pub allow_shares: bool,
    /// `allowOffline`: Whether offline usage is allowed from shared or managed spaces.
    pub allow_offline: bool,
}

payload!(SpaceSettingsUpdated {
    required tenant_id = "tenantId",
    required allow_shares = "allowShares",
    required allow_offline = "allowOffline",
});

/// Published when a new space share is created.
///
/// The payload of `com.qlik.space.share.created`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated)
/// (`com.qlik.core.space.share.created`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.share.created.json")]
/// ```
#[doc(alias("com.qlik.space.share.created", "space.share.created", "share.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareCreated {
    /// `id`: Unique identifier for the share.
    pub id: String,
    /// `type`: Type of assignee for a space assignment.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Identifier of the space the share belongs to.
    pub space_id: String,
    /// `tenantId`: Identifier of the tenant.
    pub tenant_id: String,
    /// `createdAt`: Timestamp when the share was created.
    pub created_at: Timestamp,
    /// `createdBy`: Identifier of the user who created the share.
    pub created_by: String,
    /// `spaceType`
    pub space_type: SpaceType,
    /// `assigneeId`: Unique identifier for the user or group assigned the share.
    pub assignee_id: String,
    /// `resourceId`: Identifier for the resource being shared.
    pub resource_id: String,
    /// `description`: Description of the share.
    pub description: Option<String>,
    /// `resourceName`: Name of the resource being shared.
    pub resource_name: String,
    /// `resourceType`: All supported resource types for sharing.
    pub resource_type: ShareResourceType,
}

payload!(SpaceShareCreated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    required space_type = "spaceType",
    required assignee_id = "assigneeId",
    required resource_id = "resourceId",
    optional description = "description",
    required resource_name = "resourceName",
    required resource_type = "resourceType",
});

/// Published when a space share is deleted.
///
/// The payload of `com.qlik.space.share.deleted`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted)
/// (`com.qlik.core.space.share.deleted`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.share.deleted.json")]
/// ```
#[doc(alias("com.qlik.space.share.deleted", "space.share.deleted", "share.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareDeleted {
    /// `id`: Unique identifier for the share.
    pub id: String,
    /// `type`: Type of assignee for a space assignment.
    pub type_: AssigneeType,
    /// `spaceId`: Identifier of the space the share belongs to.
    pub space_id: String,
    /// `spaceName`: Name of the space.
    pub space_name: String,
    /// `assigneeId`: Unique identifier for the user or group assigned the share.
    pub assignee_id: String,
    /// `resourceId`
    pub resource_id: String,
    /// `description`: Description of the share.
    pub description: Option<String>,
    /// `spaceDelete`: If true the share was deleted because its parent space was deleted.
    pub space_delete: bool,
    /// `resourceName`: Name of the resource being shared.
    pub resource_name: String,
    /// `resourceType`: All supported resource types for sharing.
    pub resource_type: ShareResourceType,
}

payload!(SpaceShareDeleted {
    required id = "id",
    required type_ = "type",
    required space_id = "spaceId",
    required space_name = "spaceName",
    required assignee_id = "assigneeId",
    required resource_id = "resourceId",
    optional description = "description",
    required space_delete = "spaceDelete",
    required resource_name = "resourceName",
    required resource_type = "resourceType",
});

/// Published when a session is attached to a space share.
///
/// The payload of `com.qlik.space.share.session.attached`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// `com.qlik.core.space.share.session.attached`.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.share.session.attached.json")]
/// ```
#[doc(
    alias(
        "com.qlik.space.share.session.attached",
        "space.share.session.attached",
        "share.session.attached",
        "session.attached"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareSessionAttached {
    /// `id`: Unique identifier for the share.
    pub id: String,
    /// `sessionId`: Identifier of the session.
    pub session_id: String,
    /// `assigneeId`: Unique identifier for the user or group assigned the share.
    pub assignee_id: String,
}

payload!(SpaceShareSessionAttached {
    required id = "id",
    required session_id = "sessionId",
    required assignee_id = "assigneeId",
});

/// Published when a space share is updated.
///
/// The payload of `com.qlik.space.share.updated`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated)
/// (`com.qlik.core.space.share.updated`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.share.updated.json")]
/// ```
#[doc(alias("com.qlik.space.share.updated", "space.share.updated", "share.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareUpdated {
    /// `id`: Unique identifier for the share.
    pub id: String,
    /// `type`: Type of assignee for a space assignment.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `linkId`: Identifier of the share link.
    pub link_id: String,
    /// `spaceId`: Identifier of the space the share belongs to.
    pub space_id: String,
    /// `tenantId`: Identifier of the tenant related to the event.
    pub tenant_id: String,
    /// `createdAt`: Timestamp when the share was created.
    pub created_at: Timestamp,
    /// `createdBy`: Identifier of the user who created the share.
    pub created_by: String,
    /// `spaceType`
    pub space_type: SpaceType,
    /// `updatedAt`: Timestamp when the share was updated.
    pub updated_at: Timestamp,
    /// `updatedBy`: Identifier of the user who updated the share.
    pub updated_by: Option<String>,
    /// `assigneeId`: Identifier of the user or group assigned the share.
    pub assignee_id: String,
    /// `resourceId`: Identifier for the resource being shared.
    pub resource_id: String,
    /// `resourceName`: Name of the resource being shared.
    pub resource_name: String,
    /// `resourceType`: All supported resource types for sharing.
    pub resource_type: ShareResourceType,
}

payload!(SpaceShareUpdated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required link_id = "linkId",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    required space_type = "spaceType",
    required updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    required assignee_id = "assigneeId",
    required resource_id = "resourceId",
    required resource_name = "resourceName",
    required resource_type = "resourceType",
});

/// Published when a space is updated.
///
/// The payload of `com.qlik.space.updated`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated) (`com.qlik.core.space.updated`).
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `environment.id` | string, optional: Identifier of the environment. |
/// | `environment.name` | string, optional: Name of the environment. |
/// | `environment.tenantId` | string, optional: Identifier of the tenant. |
/// | `environment.createdAt` | [date-time](crate::Timestamp), optional: Timestamp when the environment was created. |
/// | `environment.createdBy` | string, optional: Identifier of the user who created the environment. |
/// | `environment.updatedAt` | [date-time](crate::Timestamp), optional: Timestamp when the environment was updated. |
/// | `environment.updatedBy` | string, optional: Identifier of the user who last updated the environment. |
/// | `environment.variables` | array of [object](crate::types::V1EnvironmentVariable), optional: Key-value pairs. |
/// | `environment.variables[].key` | string, optional: Variable key. |
/// | `environment.variables[].value` | string, optional: Variable value. |
/// | `environment.description` | string, optional: Description of the environment. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.space.updated.json")]
/// ```
#[doc(alias("com.qlik.space.updated", "space.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceUpdated {
    /// `id`: Identifier of the space.
    pub id: String,
    /// `name`: Name of the space.
    pub name: Option<String>,
    /// `type`
    pub type_: Option<SpaceType>,
    /// `ownerId`: Identifier of the space owner.
    pub owner_id: String,
    /// `createdAt`: Timestamp when the space was created.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: Timestamp when the space was updated.
    pub updated_at: Timestamp,
    /// `description`: Description of the space.
    pub description: Option<String>,
    /// `environment`: Environment details if the space belongs to an environment.
    pub environment: Option<SpaceEnvironment>,
    /// `environmentId`: Identifier of the environment the space belongs to.
    pub environment_id: Option<String>,
}

payload!(SpaceUpdated {
    required id = "id",
    optional name = "name",
    optional type_ = "type",
    required owner_id = "ownerId",
    optional created_at = "createdAt",
    required updated_at = "updatedAt",
    optional description = "description",
    optional environment = "environment",
    optional environment_id = "environmentId",
});
