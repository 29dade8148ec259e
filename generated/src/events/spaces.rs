// @generated from spec/events/spaces.yaml by cargo xtask regen; do not edit.

//! Spaces: 12 events, such as `com.qlik.space.assignment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.space.assignment.created`<br>[`SpaceAssignmentCreated`] | A user or group got an assignment in a space. **Deprecated**; use [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated) (`com.qlik.core.space.assignment.created`). |
//! | `com.qlik.space.assignment.deleted`<br>[`SpaceAssignmentDeleted`] | An assignment in a space was removed. **Deprecated**; use [`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted) (`com.qlik.core.space.assignment.deleted`). |
//! | `com.qlik.space.assignment.updated`<br>[`SpaceAssignmentUpdated`] | An assignment in a space changed. **Deprecated**; use [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated) (`com.qlik.core.space.assignment.updated`). |
//! | `com.qlik.space.created`<br>[`SpaceCreated`] | A new space was made in the tenant. **Deprecated**; use [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated) (`com.qlik.core.space.created`). |
//! | `com.qlik.space.deleted`<br>[`SpaceDeleted`] | A space was removed from the tenant. **Deprecated**; use [`CoreSpaceDeleted`](crate::core_spaces::CoreSpaceDeleted) (`com.qlik.core.space.deleted`). |
//! | `com.qlik.space.groups.cache.invalidated`<br>[`SpaceGroupsCacheInvalidated`] | A user's cached groups became invalid. **Deprecated**. |
//! | `com.qlik.space.settings.updated`<br>[`SpaceSettingsUpdated`] | The settings for spaces changed. **Deprecated**; use [`CoreSpaceSettingsUpdated`](crate::core_spaces::CoreSpaceSettingsUpdated) (`com.qlik.core.space.settings.updated`). |
//! | `com.qlik.space.share.created`<br>[`SpaceShareCreated`] | Something in a space was newly shared. **Deprecated**; use [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated) (`com.qlik.core.space.share.created`). |
//! | `com.qlik.space.share.deleted`<br>[`SpaceShareDeleted`] | A share in a space was removed. **Deprecated**; use [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted) (`com.qlik.core.space.share.deleted`). |
//! | `com.qlik.space.share.session.attached`<br>[`SpaceShareSessionAttached`] | A share in a space got a session attached. **Deprecated**. |
//! | `com.qlik.space.share.updated`<br>[`SpaceShareUpdated`] | A share in a space changed. **Deprecated**; use [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated) (`com.qlik.core.space.share.updated`). |
//! | `com.qlik.space.updated`<br>[`SpaceUpdated`] | A space's details changed. **Deprecated**; use [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated) (`com.qlik.core.space.updated`). |

use super::types::{
    AssigneeType, ShareResourceType, SpaceEnvironment, SpaceRole, SpaceType,
};
use crate::Timestamp;
use crate::object::{Field, Named, Object, payload};

/// A user or group got an assignment in a space.
///
/// The payload of `com.qlik.space.assignment.created`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated)
/// (`com.qlik.core.space.assignment.created`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Assignment ID. |
/// | `type` | [enum](crate::types::AssigneeType): Whether the assignee is a user or a group. |
/// | `roles` | array of [enum](crate::types::SpaceRole) |
/// | `spaceId` | string: ID of the assignment's space. |
/// | `tenantId` | string: ID of the space's tenant. |
/// | `createdAt` | [date-time](crate::Timestamp): When the assignment was made. |
/// | `createdBy` | string: ID of the assignment's creator. |
/// | `assigneeId` | string: ID of the assigned user or group. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.assignment.created",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "type": "user",
///     "roles": [
///       "facilitator"
///     ],
///     "spaceId": "string",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "assigneeId": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.space.assignment.created",
        "space.assignment.created",
        "assignment.created"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignmentCreated {
    /// `id`: Assignment ID.
    pub id: String,
    /// `type`: Whether the assignee is a user or a group.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: ID of the assignment's space.
    pub space_id: String,
    /// `tenantId`: ID of the space's tenant.
    pub tenant_id: String,
    /// `createdAt`: When the assignment was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the assignment's creator.
    pub created_by: String,
    /// `assigneeId`: ID of the assigned user or group.
    pub assignee_id: String,
}

impl Object for SpaceAssignmentCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::required("roles", &mut self.roles),
            Field::required("spaceId", &mut self.space_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::required("createdBy", &mut self.created_by),
            Field::required("assigneeId", &mut self.assignee_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("roles", &self.roles),
            Named("spaceId", &self.space_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("assigneeId", &self.assignee_id),
        ];
        writer(&fields);
    }
}

payload!(SpaceAssignmentCreated);

/// An assignment in a space was removed.
///
/// The payload of `com.qlik.space.assignment.deleted`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted)
/// (`com.qlik.core.space.assignment.deleted`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Assignment ID. |
/// | `type` | [enum](crate::types::AssigneeType): Whether the assignee is a user or a group. |
/// | `spaceId` | string: ID of the assignment's space. |
/// | `spaceName` | string: Space name. |
/// | `assigneeId` | string: ID of the assigned user or group. |
/// | `description` | string, optional: What the assignment is for. |
/// | `spaceDelete` | boolean: True if it went because its space was deleted. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.assignment.deleted",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "type": "user",
///     "spaceId": "string",
///     "spaceName": "string",
///     "assigneeId": "string",
///     "description": "string",
///     "spaceDelete": true
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.space.assignment.deleted",
        "space.assignment.deleted",
        "assignment.deleted"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignmentDeleted {
    /// `id`: Assignment ID.
    pub id: String,
    /// `type`: Whether the assignee is a user or a group.
    pub type_: AssigneeType,
    /// `spaceId`: ID of the assignment's space.
    pub space_id: String,
    /// `spaceName`: Space name.
    pub space_name: String,
    /// `assigneeId`: ID of the assigned user or group.
    pub assignee_id: String,
    /// `description`: What the assignment is for.
    pub description: Option<String>,
    /// `spaceDelete`: True if it went because its space was deleted.
    pub space_delete: bool,
}

impl Object for SpaceAssignmentDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::required("spaceId", &mut self.space_id),
            Field::required("spaceName", &mut self.space_name),
            Field::required("assigneeId", &mut self.assignee_id),
            Field::optional("description", &mut self.description),
            Field::required("spaceDelete", &mut self.space_delete),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("spaceId", &self.space_id),
            Named("spaceName", &self.space_name),
            Named("assigneeId", &self.assignee_id),
            Named("description", &self.description),
            Named("spaceDelete", &self.space_delete),
        ];
        writer(&fields);
    }
}

payload!(SpaceAssignmentDeleted);

/// An assignment in a space changed.
///
/// The payload of `com.qlik.space.assignment.updated`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated)
/// (`com.qlik.core.space.assignment.updated`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Assignment ID. |
/// | `type` | [enum](crate::types::AssigneeType): Whether the assignee is a user or a group. |
/// | `roles` | array of [enum](crate::types::SpaceRole) |
/// | `spaceId` | string: ID of the assignment's space. |
/// | `updatedAt` | [date-time](crate::Timestamp): When the assignment changed. |
/// | `updatedBy` | string: ID of the user who changed the assignment. |
/// | `assigneeId` | string: ID of the assigned user or group. |
/// | `description` | string, optional |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.assignment.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "type": "user",
///     "roles": [
///       "facilitator"
///     ],
///     "spaceId": "string",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "updatedBy": "string",
///     "assigneeId": "string",
///     "description": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.space.assignment.updated",
        "space.assignment.updated",
        "assignment.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceAssignmentUpdated {
    /// `id`: Assignment ID.
    pub id: String,
    /// `type`: Whether the assignee is a user or a group.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: ID of the assignment's space.
    pub space_id: String,
    /// `updatedAt`: When the assignment changed.
    pub updated_at: Timestamp,
    /// `updatedBy`: ID of the user who changed the assignment.
    pub updated_by: String,
    /// `assigneeId`: ID of the assigned user or group.
    pub assignee_id: String,
    /// `description`
    pub description: Option<String>,
}

impl Object for SpaceAssignmentUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::required("roles", &mut self.roles),
            Field::required("spaceId", &mut self.space_id),
            Field::required("updatedAt", &mut self.updated_at),
            Field::required("updatedBy", &mut self.updated_by),
            Field::required("assigneeId", &mut self.assignee_id),
            Field::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("roles", &self.roles),
            Named("spaceId", &self.space_id),
            Named("updatedAt", &self.updated_at),
            Named("updatedBy", &self.updated_by),
            Named("assigneeId", &self.assignee_id),
            Named("description", &self.description),
        ];
        writer(&fields);
    }
}

payload!(SpaceAssignmentUpdated);

/// A new space was made in the tenant.
///
/// The payload of `com.qlik.space.created`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated) (`com.qlik.core.space.created`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Space ID. |
/// | `name` | string, optional: Space name. |
/// | `type` | [enum](crate::types::SpaceType) |
/// | `ownerId` | string: ID of the space's owner. |
/// | `tenantId` | string: ID of the space's tenant. |
/// | `createdAt` | [date-time](crate::Timestamp): When the space was made. |
/// | `createdBy` | string, optional: ID of the space's creator. |
/// | `description` | string, optional: What the space is for. |
/// | `environment` | [object](crate::types::SpaceEnvironment), optional: The space's environment, where it has one. |
/// | `environment.id` | string, optional: Environment ID. |
/// | `environment.name` | string, optional: Environment name. |
/// | `environment.tenantId` | string, optional: Tenant ID. |
/// | `environment.createdAt` | [date-time](crate::Timestamp), optional: When the environment was made. |
/// | `environment.createdBy` | string, optional: ID of the environment's creator. |
/// | `environment.updatedAt` | [date-time](crate::Timestamp), optional: When the environment last changed. |
/// | `environment.updatedBy` | string, optional: ID of the user behind the environment's latest change. |
/// | `environment.variables` | array of [object](crate::types::SpaceEnvironmentVariables), optional: Keys with their values. |
/// | `environment.variables[].key` | string, optional: Variable key. |
/// | `environment.variables[].value` | string, optional: Variable value. |
/// | `environment.description` | string, optional: What the environment is for. |
/// | `environmentId` | string, optional: ID of the space's environment. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.created",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "type": "managed",
///     "ownerId": "string",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "description": "string",
///     "environment": {
///       "id": "string",
///       "name": "string",
///       "tenantId": "string",
///       "createdAt": "2026-03-07T23:47:53Z",
///       "createdBy": "string",
///       "updatedAt": "2026-03-07T23:47:53Z",
///       "updatedBy": "string",
///       "variables": [],
///       "description": "string"
///     },
///     "environmentId": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.space.created", "space.created"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceCreated {
    /// `id`: Space ID.
    pub id: String,
    /// `name`: Space name.
    pub name: Option<String>,
    /// `type`
    pub type_: SpaceType,
    /// `ownerId`: ID of the space's owner.
    pub owner_id: String,
    /// `tenantId`: ID of the space's tenant.
    pub tenant_id: String,
    /// `createdAt`: When the space was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the space's creator.
    pub created_by: Option<String>,
    /// `description`: What the space is for.
    pub description: Option<String>,
    /// `environment`: The space's environment, where it has one.
    pub environment: Option<SpaceEnvironment>,
    /// `environmentId`: ID of the space's environment.
    pub environment_id: Option<String>,
}

impl Object for SpaceCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::required("type", &mut self.type_),
            Field::required("ownerId", &mut self.owner_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("description", &mut self.description),
            Field::optional("environment", &mut self.environment),
            Field::optional("environmentId", &mut self.environment_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("type", &self.type_),
            Named("ownerId", &self.owner_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("description", &self.description),
            Named("environment", &self.environment),
            Named("environmentId", &self.environment_id),
        ];
        writer(&fields);
    }
}

payload!(SpaceCreated);

/// A space was removed from the tenant.
///
/// The payload of `com.qlik.space.deleted`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceDeleted`](crate::core_spaces::CoreSpaceDeleted) (`com.qlik.core.space.deleted`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the removed space. |
/// | `name` | string, optional |
/// | `ownerId` | string, optional |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.deleted",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "ownerId": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.space.deleted", "space.deleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceDeleted {
    /// `id`: ID of the removed space.
    pub id: String,
    /// `name`
    pub name: Option<String>,
    /// `ownerId`
    pub owner_id: Option<String>,
}

impl Object for SpaceDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("ownerId", &mut self.owner_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("ownerId", &self.owner_id),
        ];
        writer(&fields);
    }
}

payload!(SpaceDeleted);

/// A user's cached groups became invalid.
///
/// The payload of `com.qlik.space.groups.cache.invalidated`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `userId` | string: ID of the user concerned. |
/// | `tenantId` | string: ID of the tenant concerned. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.groups.cache.invalidated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "userId": "string",
///     "tenantId": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.space.groups.cache.invalidated",
        "space.groups.cache.invalidated",
        "groups.cache.invalidated",
        "cache.invalidated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceGroupsCacheInvalidated {
    /// `userId`: ID of the user concerned.
    pub user_id: String,
    /// `tenantId`: ID of the tenant concerned.
    pub tenant_id: String,
}

impl Object for SpaceGroupsCacheInvalidated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("userId", &mut self.user_id),
            Field::required("tenantId", &mut self.tenant_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("userId", &self.user_id),
            Named("tenantId", &self.tenant_id),
        ];
        writer(&fields);
    }
}

payload!(SpaceGroupsCacheInvalidated);

/// The settings for spaces changed.
///
/// The payload of `com.qlik.space.settings.updated`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceSettingsUpdated`](crate::core_spaces::CoreSpaceSettingsUpdated)
/// (`com.qlik.core.space.settings.updated`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `tenantId` | string: Tenant ID. |
/// | `allowShares` | boolean: Whether apps in the space may be shared. |
/// | `allowOffline` | boolean: Whether shared or managed spaces permit offline use. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.settings.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "tenantId": "string",
///     "allowShares": true,
///     "allowOffline": true
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.space.settings.updated",
        "space.settings.updated",
        "settings.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceSettingsUpdated {
    /// `tenantId`: Tenant ID.
    pub tenant_id: String,
    /// `allowShares`: Whether apps in the space may be shared.
    pub allow_shares: bool,
    /// `allowOffline`: Whether shared or managed spaces permit offline use.
    pub allow_offline: bool,
}

impl Object for SpaceSettingsUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("allowShares", &mut self.allow_shares),
            Field::required("allowOffline", &mut self.allow_offline),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("tenantId", &self.tenant_id),
            Named("allowShares", &self.allow_shares),
            Named("allowOffline", &self.allow_offline),
        ];
        writer(&fields);
    }
}

payload!(SpaceSettingsUpdated);

/// Something in a space was newly shared.
///
/// The payload of `com.qlik.space.share.created`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated)
/// (`com.qlik.core.space.share.created`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Share ID. |
/// | `type` | [enum](crate::types::AssigneeType): Whether the assignee is a user or a group. |
/// | `roles` | array of [enum](crate::types::SpaceRole) |
/// | `spaceId` | string: ID of the share's space. |
/// | `tenantId` | string: Tenant ID. |
/// | `createdAt` | [date-time](crate::Timestamp): When the share was made. |
/// | `createdBy` | string: ID of the share's creator. |
/// | `spaceType` | [enum](crate::types::SpaceType) |
/// | `assigneeId` | string: ID of the user or group given the share. |
/// | `resourceId` | string: ID of the shared resource. |
/// | `description` | string, optional: What the share is for. |
/// | `resourceName` | string: Shared resource's name. |
/// | `resourceType` | [enum](crate::types::ShareResourceType): Kind of resource that can be shared. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.share.created",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "type": "user",
///     "roles": [
///       "facilitator"
///     ],
///     "spaceId": "string",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "spaceType": "managed",
///     "assigneeId": "string",
///     "resourceId": "string",
///     "description": "string",
///     "resourceName": "string",
///     "resourceType": "app"
///   }
/// }
/// ```
#[doc(alias("com.qlik.space.share.created", "space.share.created", "share.created"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareCreated {
    /// `id`: Share ID.
    pub id: String,
    /// `type`: Whether the assignee is a user or a group.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `spaceId`: ID of the share's space.
    pub space_id: String,
    /// `tenantId`: Tenant ID.
    pub tenant_id: String,
    /// `createdAt`: When the share was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the share's creator.
    pub created_by: String,
    /// `spaceType`
    pub space_type: SpaceType,
    /// `assigneeId`: ID of the user or group given the share.
    pub assignee_id: String,
    /// `resourceId`: ID of the shared resource.
    pub resource_id: String,
    /// `description`: What the share is for.
    pub description: Option<String>,
    /// `resourceName`: Shared resource's name.
    pub resource_name: String,
    /// `resourceType`: Kind of resource that can be shared.
    pub resource_type: ShareResourceType,
}

impl Object for SpaceShareCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::required("roles", &mut self.roles),
            Field::required("spaceId", &mut self.space_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::required("createdBy", &mut self.created_by),
            Field::required("spaceType", &mut self.space_type),
            Field::required("assigneeId", &mut self.assignee_id),
            Field::required("resourceId", &mut self.resource_id),
            Field::optional("description", &mut self.description),
            Field::required("resourceName", &mut self.resource_name),
            Field::required("resourceType", &mut self.resource_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("roles", &self.roles),
            Named("spaceId", &self.space_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("spaceType", &self.space_type),
            Named("assigneeId", &self.assignee_id),
            Named("resourceId", &self.resource_id),
            Named("description", &self.description),
            Named("resourceName", &self.resource_name),
            Named("resourceType", &self.resource_type),
        ];
        writer(&fields);
    }
}

payload!(SpaceShareCreated);

/// A share in a space was removed.
///
/// The payload of `com.qlik.space.share.deleted`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted)
/// (`com.qlik.core.space.share.deleted`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Share ID. |
/// | `type` | [enum](crate::types::AssigneeType): Whether the assignee is a user or a group. |
/// | `spaceId` | string: ID of the share's space. |
/// | `spaceName` | string: Space name. |
/// | `assigneeId` | string: ID of the user or group given the share. |
/// | `resourceId` | string |
/// | `description` | string, optional: What the share is for. |
/// | `spaceDelete` | boolean: True if it went because its space was deleted. |
/// | `resourceName` | string: Shared resource's name. |
/// | `resourceType` | [enum](crate::types::ShareResourceType): Kind of resource that can be shared. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.share.deleted",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "type": "user",
///     "spaceId": "string",
///     "spaceName": "string",
///     "assigneeId": "string",
///     "resourceId": "string",
///     "description": "string",
///     "spaceDelete": true,
///     "resourceName": "string",
///     "resourceType": "app"
///   }
/// }
/// ```
#[doc(alias("com.qlik.space.share.deleted", "space.share.deleted", "share.deleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareDeleted {
    /// `id`: Share ID.
    pub id: String,
    /// `type`: Whether the assignee is a user or a group.
    pub type_: AssigneeType,
    /// `spaceId`: ID of the share's space.
    pub space_id: String,
    /// `spaceName`: Space name.
    pub space_name: String,
    /// `assigneeId`: ID of the user or group given the share.
    pub assignee_id: String,
    /// `resourceId`
    pub resource_id: String,
    /// `description`: What the share is for.
    pub description: Option<String>,
    /// `spaceDelete`: True if it went because its space was deleted.
    pub space_delete: bool,
    /// `resourceName`: Shared resource's name.
    pub resource_name: String,
    /// `resourceType`: Kind of resource that can be shared.
    pub resource_type: ShareResourceType,
}

impl Object for SpaceShareDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::required("spaceId", &mut self.space_id),
            Field::required("spaceName", &mut self.space_name),
            Field::required("assigneeId", &mut self.assignee_id),
            Field::required("resourceId", &mut self.resource_id),
            Field::optional("description", &mut self.description),
            Field::required("spaceDelete", &mut self.space_delete),
            Field::required("resourceName", &mut self.resource_name),
            Field::required("resourceType", &mut self.resource_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("spaceId", &self.space_id),
            Named("spaceName", &self.space_name),
            Named("assigneeId", &self.assignee_id),
            Named("resourceId", &self.resource_id),
            Named("description", &self.description),
            Named("spaceDelete", &self.space_delete),
            Named("resourceName", &self.resource_name),
            Named("resourceType", &self.resource_type),
        ];
        writer(&fields);
    }
}

payload!(SpaceShareDeleted);

/// A share in a space got a session attached.
///
/// The payload of `com.qlik.space.share.session.attached`, as
/// [its page](https://qlik.dev/apis/event/spaces/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Share ID. |
/// | `sessionId` | string: Session ID. |
/// | `assigneeId` | string: ID of the user or group given the share. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.share.session.attached",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "sessionId": "string",
///     "assigneeId": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.space.share.session.attached",
        "space.share.session.attached",
        "share.session.attached",
        "session.attached"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareSessionAttached {
    /// `id`: Share ID.
    pub id: String,
    /// `sessionId`: Session ID.
    pub session_id: String,
    /// `assigneeId`: ID of the user or group given the share.
    pub assignee_id: String,
}

impl Object for SpaceShareSessionAttached {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("sessionId", &mut self.session_id),
            Field::required("assigneeId", &mut self.assignee_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("sessionId", &self.session_id),
            Named("assigneeId", &self.assignee_id),
        ];
        writer(&fields);
    }
}

payload!(SpaceShareSessionAttached);

/// A share in a space changed.
///
/// The payload of `com.qlik.space.share.updated`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated)
/// (`com.qlik.core.space.share.updated`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Share ID. |
/// | `type` | [enum](crate::types::AssigneeType): Whether the assignee is a user or a group. |
/// | `roles` | array of [enum](crate::types::SpaceRole) |
/// | `linkId` | string: Share link ID. |
/// | `spaceId` | string: ID of the share's space. |
/// | `tenantId` | string: ID of the tenant concerned. |
/// | `createdAt` | [date-time](crate::Timestamp): When the share was made. |
/// | `createdBy` | string: ID of the share's creator. |
/// | `spaceType` | [enum](crate::types::SpaceType) |
/// | `updatedAt` | [date-time](crate::Timestamp): When the share changed. |
/// | `updatedBy` | string, optional: ID of the user who changed the share. |
/// | `assigneeId` | string: ID of the user or group given the share. |
/// | `resourceId` | string: ID of the shared resource. |
/// | `resourceName` | string: Shared resource's name. |
/// | `resourceType` | [enum](crate::types::ShareResourceType): Kind of resource that can be shared. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.share.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "type": "user",
///     "roles": [
///       "facilitator"
///     ],
///     "linkId": "string",
///     "spaceId": "string",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "spaceType": "managed",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "updatedBy": "string",
///     "assigneeId": "string",
///     "resourceId": "string",
///     "resourceName": "string",
///     "resourceType": "app"
///   }
/// }
/// ```
#[doc(alias("com.qlik.space.share.updated", "space.share.updated", "share.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceShareUpdated {
    /// `id`: Share ID.
    pub id: String,
    /// `type`: Whether the assignee is a user or a group.
    pub type_: AssigneeType,
    /// `roles`
    pub roles: Vec<SpaceRole>,
    /// `linkId`: Share link ID.
    pub link_id: String,
    /// `spaceId`: ID of the share's space.
    pub space_id: String,
    /// `tenantId`: ID of the tenant concerned.
    pub tenant_id: String,
    /// `createdAt`: When the share was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the share's creator.
    pub created_by: String,
    /// `spaceType`
    pub space_type: SpaceType,
    /// `updatedAt`: When the share changed.
    pub updated_at: Timestamp,
    /// `updatedBy`: ID of the user who changed the share.
    pub updated_by: Option<String>,
    /// `assigneeId`: ID of the user or group given the share.
    pub assignee_id: String,
    /// `resourceId`: ID of the shared resource.
    pub resource_id: String,
    /// `resourceName`: Shared resource's name.
    pub resource_name: String,
    /// `resourceType`: Kind of resource that can be shared.
    pub resource_type: ShareResourceType,
}

impl Object for SpaceShareUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::required("roles", &mut self.roles),
            Field::required("linkId", &mut self.link_id),
            Field::required("spaceId", &mut self.space_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::required("createdBy", &mut self.created_by),
            Field::required("spaceType", &mut self.space_type),
            Field::required("updatedAt", &mut self.updated_at),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::required("assigneeId", &mut self.assignee_id),
            Field::required("resourceId", &mut self.resource_id),
            Field::required("resourceName", &mut self.resource_name),
            Field::required("resourceType", &mut self.resource_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("roles", &self.roles),
            Named("linkId", &self.link_id),
            Named("spaceId", &self.space_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("spaceType", &self.space_type),
            Named("updatedAt", &self.updated_at),
            Named("updatedBy", &self.updated_by),
            Named("assigneeId", &self.assignee_id),
            Named("resourceId", &self.resource_id),
            Named("resourceName", &self.resource_name),
            Named("resourceType", &self.resource_type),
        ];
        writer(&fields);
    }
}

payload!(SpaceShareUpdated);

/// A space's details changed.
///
/// The payload of `com.qlik.space.updated`, as [its page](https://qlik.dev/apis/event/spaces/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated) (`com.qlik.core.space.updated`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Space ID. |
/// | `name` | string, optional: Space name. |
/// | `type` | [enum](crate::types::SpaceType), optional |
/// | `ownerId` | string: ID of the space's owner. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: When the space was made. |
/// | `updatedAt` | [date-time](crate::Timestamp): When the space changed. |
/// | `description` | string, optional: What the space is for. |
/// | `environment` | [object](crate::types::SpaceEnvironment), optional: The space's environment, where it has one. |
/// | `environment.id` | string, optional: Environment ID. |
/// | `environment.name` | string, optional: Environment name. |
/// | `environment.tenantId` | string, optional: Tenant ID. |
/// | `environment.createdAt` | [date-time](crate::Timestamp), optional: When the environment was made. |
/// | `environment.createdBy` | string, optional: ID of the environment's creator. |
/// | `environment.updatedAt` | [date-time](crate::Timestamp), optional: When the environment last changed. |
/// | `environment.updatedBy` | string, optional: ID of the user behind the environment's latest change. |
/// | `environment.variables` | array of [object](crate::types::SpaceEnvironmentVariables), optional: Keys with their values. |
/// | `environment.variables[].key` | string, optional: Variable key. |
/// | `environment.variables[].value` | string, optional: Variable value. |
/// | `environment.description` | string, optional: What the environment is for. |
/// | `environmentId` | string, optional: ID of the space's environment. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.space.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "type": "managed",
///     "ownerId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "description": "string",
///     "environment": {
///       "id": "string",
///       "name": "string",
///       "tenantId": "string",
///       "createdAt": "2026-03-07T23:47:53Z",
///       "createdBy": "string",
///       "updatedAt": "2026-03-07T23:47:53Z",
///       "updatedBy": "string",
///       "variables": [],
///       "description": "string"
///     },
///     "environmentId": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.space.updated", "space.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceUpdated {
    /// `id`: Space ID.
    pub id: String,
    /// `name`: Space name.
    pub name: Option<String>,
    /// `type`
    pub type_: Option<SpaceType>,
    /// `ownerId`: ID of the space's owner.
    pub owner_id: String,
    /// `createdAt`: When the space was made.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: When the space changed.
    pub updated_at: Timestamp,
    /// `description`: What the space is for.
    pub description: Option<String>,
    /// `environment`: The space's environment, where it has one.
    pub environment: Option<SpaceEnvironment>,
    /// `environmentId`: ID of the space's environment.
    pub environment_id: Option<String>,
}

impl Object for SpaceUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("type", &mut self.type_),
            Field::required("ownerId", &mut self.owner_id),
            Field::optional("createdAt", &mut self.created_at),
            Field::required("updatedAt", &mut self.updated_at),
            Field::optional("description", &mut self.description),
            Field::optional("environment", &mut self.environment),
            Field::optional("environmentId", &mut self.environment_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("type", &self.type_),
            Named("ownerId", &self.owner_id),
            Named("createdAt", &self.created_at),
            Named("updatedAt", &self.updated_at),
            Named("description", &self.description),
            Named("environment", &self.environment),
            Named("environmentId", &self.environment_id),
        ];
        writer(&fields);
    }
}

payload!(SpaceUpdated);
