// @generated from spec/events/core/spaces.yaml by cargo xtask regen; do not edit.

//! Spaces, current (older: [`spaces`](crate::spaces)): 13 events, such as
//! `com.qlik.core.space.assignment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.space.assignment.created`<br>[`CoreSpaceAssignmentCreated`] | A user or group was given roles in a space. |
//! | `com.qlik.core.space.assignment.deleted`<br>[`CoreSpaceAssignmentDeleted`] | An assignment was removed. |
//! | `com.qlik.core.space.assignment.updated`<br>[`CoreSpaceAssignmentUpdated`] | An assignment was changed. |
//! | `com.qlik.core.space.created`<br>[`CoreSpaceCreated`] | A space was added to the tenant. |
//! | `com.qlik.core.space.deleted`<br>[`CoreSpaceDeleted`] | A space was removed from the tenant. |
//! | `com.qlik.core.space.request.approved`<br>[`CoreSpaceRequestApproved`] | A request for access to a space was granted. |
//! | `com.qlik.core.space.request.created`<br>[`CoreSpaceRequestCreated`] | Access to a space was asked for. |
//! | `com.qlik.core.space.request.deleted`<br>[`CoreSpaceRequestDeleted`] | A request for access to a space was removed. |
//! | `com.qlik.core.space.settings.updated`<br>[`CoreSpaceSettingsUpdated`] | The settings for spaces were changed. |
//! | `com.qlik.core.space.share.created`<br>[`CoreSpaceShareCreated`] | A resource in a space was shared. |
//! | `com.qlik.core.space.share.deleted`<br>[`CoreSpaceShareDeleted`] | A share was removed. |
//! | `com.qlik.core.space.share.updated`<br>[`CoreSpaceShareUpdated`] | A share was changed. |
//! | `com.qlik.core.space.updated`<br>[`CoreSpaceUpdated`] | A space was changed. |

use super::types::{
    AssigneeType, Environment, ShareResourceType, SpaceRequestType, SpaceRole, SpaceType,
    Variable,
};
use crate::codec::{object, payload};
use crate::Timestamp;

/// A user or group was given roles in a space.
///
/// The payload of `com.qlik.core.space.assignment.created`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.assignment.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.assignment.created",
        "core.space.assignment.created",
        "space.assignment.created",
        "assignment.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceAssignmentCreated {
    /// `id`: ID of the assignment.
    pub id: String,
    /// `type`: Whether a user or a group is assigned.
    pub type_: AssigneeType,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Space that the assignment is in.
    pub space_id: String,
    /// `tenantId`: Tenant that the space is in.
    pub tenant_id: String,
    /// `createdAt`: When the assignment was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the assignment.
    pub created_by: String,
    /// `spaceType`: Kind of space.
    pub space_type: Option<SpaceType>,
    /// `assigneeId`: User or group that is assigned.
    pub assignee_id: String,
}

payload!(CoreSpaceAssignmentCreated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    optional space_type = "spaceType",
    required assignee_id = "assigneeId",
});

/// An assignment was removed.
///
/// The payload of `com.qlik.core.space.assignment.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.assignment.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.assignment.deleted",
        "core.space.assignment.deleted",
        "space.assignment.deleted",
        "assignment.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceAssignmentDeleted {
    /// `id`: ID of the assignment.
    pub id: String,
    /// `type`: Whether a user or a group is assigned.
    pub type_: AssigneeType,
    /// `spaceId`: Space that the assignment is in.
    pub space_id: String,
    /// `spaceName`: What the space is called.
    pub space_name: String,
    /// `assigneeId`: User or group that is assigned.
    pub assignee_id: String,
    /// `description`: Text that describes the assignment.
    pub description: Option<String>,
    /// `spaceDelete`: True if it went together with its space.
    pub space_delete: bool,
}

payload!(CoreSpaceAssignmentDeleted {
    required id = "id",
    required type_ = "type",
    required space_id = "spaceId",
    required space_name = "spaceName",
    required assignee_id = "assigneeId",
    optional description = "description",
    required space_delete = "spaceDelete",
});

/// An assignment was changed.
///
/// The payload of `com.qlik.core.space.assignment.updated`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.assignment.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.assignment.updated",
        "core.space.assignment.updated",
        "space.assignment.updated",
        "assignment.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceAssignmentUpdated {
    /// `id`: ID of the assignment.
    pub id: String,
    /// `type`: Whether a user or a group is assigned.
    pub type_: AssigneeType,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Space that the assignment is in.
    pub space_id: String,
    /// `updatedAt`: When the assignment was changed.
    pub updated_at: Timestamp,
    /// `updatedBy`: ID of the user who changed the assignment.
    pub updated_by: String,
    /// `assigneeId`: User or group that is assigned.
    pub assignee_id: String,
    /// `description`: Text that describes the assignment.
    pub description: Option<String>,
}

payload!(CoreSpaceAssignmentUpdated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required updated_at = "updatedAt",
    required updated_by = "updatedBy",
    required assignee_id = "assigneeId",
    optional description = "description",
});

/// A space was added to the tenant.
///
/// The payload of `com.qlik.core.space.created`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `variables[].key` | string, optional: Name of the variable. |
/// | `variables[].value` | string, optional: What the variable holds. |
/// | `variables[].updatedAt` | [date-time](crate::Timestamp), optional: When the variable last changed. |
/// | `environment.id` | string, optional: ID of the environment. |
/// | `environment.name` | string, optional: What the environment is called. |
/// | `environment.tenantId` | string, optional: ID of the tenant. |
/// | `environment.createdAt` | [date-time](crate::Timestamp), optional: When the environment was made. |
/// | `environment.createdBy` | string, optional: ID of the user who made the environment. |
/// | `environment.updatedAt` | [date-time](crate::Timestamp), optional: When the environment was changed. |
/// | `environment.updatedBy` | string, optional: ID of the user who changed the environment last. |
/// | `environment.variables` | array of object, optional: Pairs of key and value. |
/// | `environment.spaceCount` | integer, optional: How many spaces the environment has. |
/// | `environment.description` | string, optional: Text that describes the environment. |
/// | `environment.permissions` | array of string, optional: What the asking user may do with the environment. |
/// | `environment.defaultDesignEnvironment` | boolean, optional: True for the default design environment. |
/// | `environment.environmentConfiguration` | string, optional: How the environment is configured. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.created.json")]
/// ```
#[doc(alias("com.qlik.core.space.created", "core.space.created", "space.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceCreated {
    /// `id`: ID of the space.
    pub id: String,
    /// `name`: What the space is called.
    pub name: Option<String>,
    /// `type`: Kind of space.
    pub type_: SpaceType,
    /// `ownerId`: ID of the space's owner.
    pub owner_id: String,
    /// `tenantId`: Tenant that the space is in.
    pub tenant_id: String,
    /// `createdAt`: When the space was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the space.
    pub created_by: Option<String>,
    /// `variables`: Pairs of key and value.
    pub variables: Option<Vec<Variable>>,
    /// `description`: Text that describes the space.
    pub description: Option<String>,
    /// `environment`: The environment, for a space that is in one.
    pub environment: Option<Environment>,
    /// `environmentId`: ID of the environment that the space is in.
    pub environment_id: Option<String>,
}

payload!(CoreSpaceCreated {
    required id = "id",
    optional name = "name",
    required type_ = "type",
    required owner_id = "ownerId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional variables = "variables",
    optional description = "description",
    optional environment = "environment",
    optional environment_id = "environmentId",
});

/// A space was removed from the tenant.
///
/// The payload of `com.qlik.core.space.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.deleted.json")]
/// ```
#[doc(alias("com.qlik.core.space.deleted", "core.space.deleted", "space.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceDeleted {
    /// `id`: ID of the removed space.
    pub id: String,
    /// `name`: What the space is called.
    pub name: Option<String>,
    /// `ownerId`: ID of the space's owner.
    pub owner_id: Option<String>,
    /// `description`: Text that describes the space.
    pub description: Option<String>,
}

payload!(CoreSpaceDeleted {
    required id = "id",
    optional name = "name",
    optional owner_id = "ownerId",
    optional description = "description",
});

/// A request for access to a space was granted.
///
/// The payload of `com.qlik.core.space.request.approved`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.request.approved.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.request.approved",
        "core.space.request.approved",
        "space.request.approved",
        "request.approved"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceRequestApproved {
    /// `id`: ID of the request.
    pub id: String,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Space that the request is about.
    pub space_id: String,
    /// `tenantId`: Tenant that the request is in.
    pub tenant_id: String,
    /// `createdAt`: When the request was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who granted the request.
    pub created_by: String,
    /// `assigneeId`: User that gets the resource.
    pub assignee_id: String,
    /// `resourceId`: Resource that the request is about.
    pub resource_id: Option<String>,
    /// `description`: Text that describes the request.
    pub description: String,
    /// `resourceType`: Kind of resource that the request is about.
    pub resource_type: Option<String>,
}

payload!(CoreSpaceRequestApproved {
    required id = "id",
    required roles = "roles",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    required assignee_id = "assigneeId",
    optional resource_id = "resourceId",
    required description = "description",
    optional resource_type = "resourceType",
});

/// Access to a space was asked for.
///
/// The payload of `com.qlik.core.space.request.created`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.request.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.request.created",
        "core.space.request.created",
        "space.request.created",
        "request.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceRequestCreated {
    /// `id`: ID of the request.
    pub id: String,
    /// `type`: What is asked for.
    pub type_: SpaceRequestType,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Space that the request is about.
    pub space_id: String,
    /// `tenantId`: Tenant that the request is in.
    pub tenant_id: String,
    /// `createdAt`: When the request was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the request.
    pub created_by: String,
    /// `resourceId`: Resource that the request is about.
    pub resource_id: Option<String>,
    /// `description`: Text that describes the request.
    pub description: String,
    /// `overWritten`: True if another request took its place.
    pub over_written: Option<bool>,
    /// `resourceName`: What the resource in question is called.
    pub resource_name: Option<String>,
    /// `resourceType`: Kind of resource that the request is about.
    pub resource_type: Option<String>,
}

payload!(CoreSpaceRequestCreated {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    optional resource_id = "resourceId",
    required description = "description",
    optional over_written = "overWritten",
    optional resource_name = "resourceName",
    optional resource_type = "resourceType",
});

/// A request for access to a space was removed.
///
/// The payload of `com.qlik.core.space.request.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.request.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.request.deleted",
        "core.space.request.deleted",
        "space.request.deleted",
        "request.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceRequestDeleted {
    /// `id`: ID of the request.
    pub id: String,
    /// `type`: What is asked for.
    pub type_: SpaceRequestType,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Space that the request is about.
    pub space_id: String,
    /// `tenantId`: Tenant that the request is in.
    pub tenant_id: String,
    /// `createdAt`: When the request was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who removed the request.
    pub created_by: String,
    /// `resourceId`: Resource that the request is about.
    pub resource_id: Option<String>,
    /// `description`: Text that describes the request.
    pub description: String,
    /// `resourceType`: Kind of resource that the request is about.
    pub resource_type: Option<String>,
    /// `requestedUserId`: User that was to get access.
    pub requested_user_id: String,
}

payload!(CoreSpaceRequestDeleted {
    required id = "id",
    required type_ = "type",
    required roles = "roles",
    required space_id = "spaceId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required created_by = "createdBy",
    optional resource_id = "resourceId",
    required description = "description",
    optional resource_type = "resourceType",
    required requested_user_id = "requestedUserId",
});

/// The settings for spaces were changed.
///
/// The payload of `com.qlik.core.space.settings.updated`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.settings.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.settings.updated",
        "core.space.settings.updated",
        "space.settings.updated",
        "settings.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceSettingsUpdated {
    /// `tenantId`: ID of the tenant.
    pub tenant_id: String,
    /// `updatedAt`: When the settings were changed.
    pub updated_at: Option<Timestamp>,
    /// `allowShares`: True if apps may be shared in the tenant.
    pub allow_shares: bool,
    /// `allowOffline`: True if shared and managed spaces may be used offline.
    pub allow_offline: bool,
}

payload!(CoreSpaceSettingsUpdated {
    required tenant_id = "tenantId",
    optional updated_at = "updatedAt",
    required allow_shares = "allowShares",
    required allow_offline = "allowOffline",
});

/// A resource in a space was shared.
///
/// The payload of `com.qlik.core.space.share.created`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.share.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.share.created",
        "core.space.share.created",
        "space.share.created",
        "share.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceShareCreated {
    /// `id`: ID of the share.
    pub id: String,
    /// `type`: Whether a user or a group is assigned.
    pub type_: AssigneeType,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: Space that the share is in.
    pub space_id: String,
    /// `tenantId`: ID of the tenant.
    pub tenant_id: String,
    /// `createdAt`: When the share was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the share.
    pub created_by: String,
    /// `spaceType`: Kind of space.
    pub space_type: SpaceType,
    /// `assigneeId`: User or group that the share is for.
    pub assignee_id: String,
    /// `resourceId`: ID of the shared resource.
    pub resource_id: String,
    /// `resourceName`: What the shared resource is called.
    pub resource_name: String,
    /// `resourceType`: Kind of resource that can be shared.
    pub resource_type: ShareResourceType,
}

payload!(CoreSpaceShareCreated {
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
    required resource_name = "resourceName",
    required resource_type = "resourceType",
});

/// A share was removed.
///
/// The payload of `com.qlik.core.space.share.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.share.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.share.deleted",
        "core.space.share.deleted",
        "space.share.deleted",
        "share.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceShareDeleted {
    /// `id`: ID of the share.
    pub id: String,
    /// `type`: Whether a user or a group is assigned.
    pub type_: AssigneeType,
    /// `spaceId`: Space that the share is in.
    pub space_id: String,
    /// `spaceName`: What the space is called.
    pub space_name: String,
    /// `assigneeId`: User or group that the share is for.
    pub assignee_id: String,
    /// `resourceId`: ID of the shared resource.
    pub resource_id: String,
    /// `description`: Text that describes the share.
    pub description: Option<String>,
    /// `spaceDelete`: True if it went together with its space.
    pub space_delete: bool,
    /// `resourceName`: What the shared resource is called.
    pub resource_name: String,
    /// `resourceType`: Kind of resource that can be shared.
    pub resource_type: ShareResourceType,
}

payload!(CoreSpaceShareDeleted {
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

/// A share was changed.
///
/// The payload of `com.qlik.core.space.share.updated`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.share.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.space.share.updated",
        "core.space.share.updated",
        "space.share.updated",
        "share.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceShareUpdated {
    /// `id`: ID of the share.
    pub id: String,
    /// `type`: Whether a user or a group is assigned.
    pub type_: AssigneeType,
    /// `roles`: Roles that can be given in a space.
    pub roles: Vec<SpaceRole>,
    /// `linkId`: ID of the link to the share.
    pub link_id: String,
    /// `spaceId`: Space that the share is in.
    pub space_id: String,
    /// `tenantId`: Tenant that the event is about.
    pub tenant_id: String,
    /// `createdAt`: When the share was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the share.
    pub created_by: String,
    /// `spaceType`: Kind of space.
    pub space_type: SpaceType,
    /// `updatedAt`: When the share was changed.
    pub updated_at: Timestamp,
    /// `updatedBy`: ID of the user who changed the share.
    pub updated_by: Option<String>,
    /// `assigneeId`: User or group that the share is for.
    pub assignee_id: String,
    /// `resourceId`: ID of the shared resource.
    pub resource_id: String,
    /// `resourceName`: What the shared resource is called.
    pub resource_name: String,
    /// `resourceType`: Kind of resource that can be shared.
    pub resource_type: ShareResourceType,
}

payload!(CoreSpaceShareUpdated {
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

/// A space was changed.
///
/// The payload of `com.qlik.core.space.updated`, as
/// [its page](https://qlik.dev/apis/event/core/spaces/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `variables[].key` | string, optional: Name of the variable. |
/// | `variables[].value` | string, optional: What the variable holds. |
/// | `variables[].updatedAt` | [date-time](crate::Timestamp), optional: When the variable last changed. |
/// | `environment.id` | string, optional: ID of the environment. |
/// | `environment.name` | string, optional: What the environment is called. |
/// | `environment.tenantId` | string, optional: ID of the tenant. |
/// | `environment.createdAt` | [date-time](crate::Timestamp), optional: When the environment was made. |
/// | `environment.createdBy` | string, optional: ID of the user who made the environment. |
/// | `environment.updatedAt` | [date-time](crate::Timestamp), optional: When the environment was changed. |
/// | `environment.updatedBy` | string, optional: ID of the user who changed the environment last. |
/// | `environment.variables` | array of object, optional: Pairs of key and value. |
/// | `environment.spaceCount` | integer, optional: How many spaces the environment has. |
/// | `environment.description` | string, optional: Text that describes the environment. |
/// | `environment.permissions` | array of string, optional: What the asking user may do with the environment. |
/// | `environment.defaultDesignEnvironment` | boolean, optional: True for the default design environment. |
/// | `environment.environmentConfiguration` | string, optional: How the environment is configured. |
/// | `restrictions[].id` | string, optional: ID of the restriction. |
/// | `restrictions[].code` | string, optional: Code of the restriction. |
/// | `restrictions[].action` | string, optional: What the restriction does. |
/// | `restrictions[].description` | string, optional: Text that describes the restriction. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.space.updated.json")]
/// ```
#[doc(alias("com.qlik.core.space.updated", "core.space.updated", "space.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceUpdated {
    /// `id`: ID of the space.
    pub id: String,
    /// `name`: What the space is called.
    pub name: Option<String>,
    /// `type`: Kind of space.
    pub type_: Option<SpaceType>,
    /// `ownerId`: ID of the space's owner.
    pub owner_id: String,
    /// `createdAt`: When the space was made.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: When the space was changed.
    pub updated_at: Timestamp,
    /// `variables`: Pairs of key and value.
    pub variables: Option<Vec<Variable>>,
    /// `description`: Text that describes the space.
    pub description: Option<String>,
    /// `environment`: The environment, for a space that is in one.
    pub environment: Option<Environment>,
    /// `previousName`: What the space was called before.
    pub previous_name: Option<String>,
    /// `restrictions`: Restrictions that the space is under.
    pub restrictions: Option<Vec<CoreSpaceUpdatedRestrictions>>,
    /// `environmentId`: ID of the environment that the space is in.
    pub environment_id: Option<String>,
    /// `previousOwnerId`: ID of the owner before the change.
    pub previous_owner_id: Option<String>,
}

payload!(CoreSpaceUpdated {
    required id = "id",
    optional name = "name",
    optional type_ = "type",
    required owner_id = "ownerId",
    optional created_at = "createdAt",
    required updated_at = "updatedAt",
    optional variables = "variables",
    optional description = "description",
    optional environment = "environment",
    optional previous_name = "previousName",
    optional restrictions = "restrictions",
    optional environment_id = "environmentId",
    optional previous_owner_id = "previousOwnerId",
});

/// Restrictions that the space is under.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreSpaceUpdatedRestrictions {
    /// `id`: ID of the restriction.
    pub id: Option<String>,
    /// `code`: Code of the restriction.
    pub code: Option<String>,
    /// `action`: What the restriction does.
    pub action: Option<String>,
    /// `description`: Text that describes the restriction.
    pub description: Option<String>,
}

object!(CoreSpaceUpdatedRestrictions {
    optional id = "id",
    optional code = "code",
    optional action = "action",
    optional description = "description",
});
