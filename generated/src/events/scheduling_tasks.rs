// @generated from spec/events/scheduling/tasks.yaml by cargo xtask regen; do not edit.

//! Tasks: 3 events, such as `com.qlik.scheduling.task.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.scheduling.task.created`<br>[`SchedulingTaskCreated`] | A task was made; names its owner, resource and planned action. |
//! | `com.qlik.scheduling.task.deleted`<br>[`SchedulingTaskDeleted`] | A task was removed; carries its state at that moment. |
//! | `com.qlik.scheduling.task.updated`<br>[`SchedulingTaskUpdated`] | A task was changed; lists changed fields with old and new values. |

use super::types::{TaskDisabledCode, TaskResourceType, TaskStatus, TaskUsage, Update};
use crate::Timestamp;
use crate::object::{Field, Named, Object, payload};

/// A task was made; names its owner, resource and planned action.
///
/// The payload of `com.qlik.scheduling.task.created`, as
/// [its page](https://qlik.dev/apis/event/scheduling/tasks/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the task. |
/// | `name` | string: What the task is called. |
/// | `usage` | [enum](crate::types::TaskUsage), optional: Product domain that uses the resource; ANALYTICS when not given. |
/// | `action` | string: What is done to the target resource. |
/// | `status` | [enum](crate::types::TaskStatus), optional: How the task run ended. |
/// | `enabled` | boolean, optional: Whether the task is on and may run. |
/// | `ownerId` | string: ID of the owning user, for tasks at user level. |
/// | `spaceId` | string, optional: ID of the space that the task works in. |
/// | `duration` | string, optional: How long the run took, in ISO 8601 form. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: When the task was made, in UTC. |
/// | `createdBy` | string: ID of the user who made the task. |
/// | `deletedAt` | [date-time](crate::Timestamp), optional: When the task was removed, in UTC. |
/// | `updatedAt` | [date-time](crate::Timestamp), optional: When the task last changed, in UTC. |
/// | `resourceId` | string: ID of the resource that the action is done to. |
/// | `description` | string, optional: User's own text about the task. |
/// | `actionParams` | array of string, optional: Parameters of the action. |
/// | `disabledCode` | [enum](crate::types::TaskDisabledCode), optional: Why the task was switched off. |
/// | `migratedFrom` | string, optional: ID of the reload task it came from; empty if none. |
/// | `resourceType` | [enum](crate::types::TaskResourceType): Kind of resource that the task works on. |
/// | `statusDetails` | string, optional: More on the final status, such as why it failed. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.scheduling.task.created",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "usage": "ANALYTICS",
///     "action": "string",
///     "status": "succeeded",
///     "enabled": true,
///     "ownerId": "string",
///     "spaceId": "string",
///     "duration": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "deletedAt": "2026-03-07T23:47:53Z",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "resourceId": "string",
///     "description": "string",
///     "actionParams": [
///       "string"
///     ],
///     "disabledCode": "MANUALLY",
///     "migratedFrom": "string",
///     "resourceType": "app",
///     "statusDetails": "string"
///   },
///   "eventType": "com.qlik.scheduling.task.created",
///   "extensions": {
///     "userid": "string",
///     "tenantid": "string",
///     "toplevelresourceid": "string"
///   }
/// }
/// ```
#[doc(
    alias("com.qlik.scheduling.task.created", "scheduling.task.created", "task.created")
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulingTaskCreated {
    /// `id`: ID of the task.
    pub id: String,
    /// `name`: What the task is called.
    pub name: String,
    /// `usage`: Product domain that uses the resource; ANALYTICS when not given.
    pub usage: Option<TaskUsage>,
    /// `action`: What is done to the target resource.
    pub action: String,
    /// `status`: How the task run ended.
    pub status: Option<TaskStatus>,
    /// `enabled`: Whether the task is on and may run.
    pub enabled: Option<bool>,
    /// `ownerId`: ID of the owning user, for tasks at user level.
    pub owner_id: String,
    /// `spaceId`: ID of the space that the task works in.
    pub space_id: Option<String>,
    /// `duration`: How long the run took, in ISO 8601 form.
    pub duration: Option<String>,
    /// `createdAt`: When the task was made, in UTC.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the task.
    pub created_by: String,
    /// `deletedAt`: When the task was removed, in UTC.
    pub deleted_at: Option<Timestamp>,
    /// `updatedAt`: When the task last changed, in UTC.
    pub updated_at: Option<Timestamp>,
    /// `resourceId`: ID of the resource that the action is done to.
    pub resource_id: String,
    /// `description`: User's own text about the task.
    pub description: Option<String>,
    /// `actionParams`: Parameters of the action.
    pub action_params: Option<Vec<String>>,
    /// `disabledCode`: Why the task was switched off.
    pub disabled_code: Option<TaskDisabledCode>,
    /// `migratedFrom`: ID of the reload task it came from; empty if none.
    pub migrated_from: Option<String>,
    /// `resourceType`: Kind of resource that the task works on.
    pub resource_type: TaskResourceType,
    /// `statusDetails`: More on the final status, such as why it failed.
    pub status_details: Option<String>,
}

impl Object for SchedulingTaskCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("usage", &mut self.usage),
            Field::required("action", &mut self.action),
            Field::optional("status", &mut self.status),
            Field::optional("enabled", &mut self.enabled),
            Field::required("ownerId", &mut self.owner_id),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("duration", &mut self.duration),
            Field::optional("createdAt", &mut self.created_at),
            Field::required("createdBy", &mut self.created_by),
            Field::optional("deletedAt", &mut self.deleted_at),
            Field::optional("updatedAt", &mut self.updated_at),
            Field::required("resourceId", &mut self.resource_id),
            Field::optional("description", &mut self.description),
            Field::optional("actionParams", &mut self.action_params),
            Field::optional("disabledCode", &mut self.disabled_code),
            Field::optional("migratedFrom", &mut self.migrated_from),
            Field::required("resourceType", &mut self.resource_type),
            Field::optional("statusDetails", &mut self.status_details),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("usage", &self.usage),
            Named("action", &self.action),
            Named("status", &self.status),
            Named("enabled", &self.enabled),
            Named("ownerId", &self.owner_id),
            Named("spaceId", &self.space_id),
            Named("duration", &self.duration),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("deletedAt", &self.deleted_at),
            Named("updatedAt", &self.updated_at),
            Named("resourceId", &self.resource_id),
            Named("description", &self.description),
            Named("actionParams", &self.action_params),
            Named("disabledCode", &self.disabled_code),
            Named("migratedFrom", &self.migrated_from),
            Named("resourceType", &self.resource_type),
            Named("statusDetails", &self.status_details),
        ];
        writer(&fields);
    }
}

payload!(SchedulingTaskCreated);

/// A task was removed; carries its state at that moment.
///
/// The payload of `com.qlik.scheduling.task.deleted`, as
/// [its page](https://qlik.dev/apis/event/scheduling/tasks/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the task. |
/// | `name` | string: What the task is called. |
/// | `usage` | [enum](crate::types::TaskUsage), optional: Product domain that uses the resource; ANALYTICS when not given. |
/// | `action` | string: What is done to the target resource. |
/// | `status` | [enum](crate::types::TaskStatus), optional: How the task run ended. |
/// | `enabled` | boolean, optional: Whether the task is on and may run. |
/// | `ownerId` | string: ID of the owning user, for tasks at user level. |
/// | `spaceId` | string, optional: ID of the space that the task works in. |
/// | `duration` | string, optional: How long the run took, in ISO 8601 form. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: When the task was made, in UTC. |
/// | `createdBy` | string: ID of the user who made the task. |
/// | `deletedAt` | [date-time](crate::Timestamp), optional: When the task was removed, in UTC. |
/// | `updatedAt` | [date-time](crate::Timestamp), optional: When the task last changed, in UTC. |
/// | `resourceId` | string: ID of the resource that the action is done to. |
/// | `description` | string, optional: User's own text about the task. |
/// | `actionParams` | array of string, optional: Parameters of the action. |
/// | `disabledCode` | [enum](crate::types::TaskDisabledCode), optional: Why the task was switched off. |
/// | `migratedFrom` | string, optional: ID of the reload task it came from; empty if none. |
/// | `resourceType` | [enum](crate::types::TaskResourceType): Kind of resource that the task works on. |
/// | `statusDetails` | string, optional: More on the final status, such as why it failed. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.scheduling.task.deleted",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "usage": "ANALYTICS",
///     "action": "string",
///     "status": "succeeded",
///     "enabled": true,
///     "ownerId": "string",
///     "spaceId": "string",
///     "duration": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "deletedAt": "2026-03-07T23:47:53Z",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "resourceId": "string",
///     "description": "string",
///     "actionParams": [
///       "string"
///     ],
///     "disabledCode": "MANUALLY",
///     "migratedFrom": "string",
///     "resourceType": "app",
///     "statusDetails": "string"
///   },
///   "eventType": "com.qlik.scheduling.task.deleted",
///   "extensions": {
///     "userid": "string",
///     "tenantid": "string",
///     "toplevelresourceid": "string"
///   }
/// }
/// ```
#[doc(
    alias("com.qlik.scheduling.task.deleted", "scheduling.task.deleted", "task.deleted")
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulingTaskDeleted {
    /// `id`: ID of the task.
    pub id: String,
    /// `name`: What the task is called.
    pub name: String,
    /// `usage`: Product domain that uses the resource; ANALYTICS when not given.
    pub usage: Option<TaskUsage>,
    /// `action`: What is done to the target resource.
    pub action: String,
    /// `status`: How the task run ended.
    pub status: Option<TaskStatus>,
    /// `enabled`: Whether the task is on and may run.
    pub enabled: Option<bool>,
    /// `ownerId`: ID of the owning user, for tasks at user level.
    pub owner_id: String,
    /// `spaceId`: ID of the space that the task works in.
    pub space_id: Option<String>,
    /// `duration`: How long the run took, in ISO 8601 form.
    pub duration: Option<String>,
    /// `createdAt`: When the task was made, in UTC.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the task.
    pub created_by: String,
    /// `deletedAt`: When the task was removed, in UTC.
    pub deleted_at: Option<Timestamp>,
    /// `updatedAt`: When the task last changed, in UTC.
    pub updated_at: Option<Timestamp>,
    /// `resourceId`: ID of the resource that the action is done to.
    pub resource_id: String,
    /// `description`: User's own text about the task.
    pub description: Option<String>,
    /// `actionParams`: Parameters of the action.
    pub action_params: Option<Vec<String>>,
    /// `disabledCode`: Why the task was switched off.
    pub disabled_code: Option<TaskDisabledCode>,
    /// `migratedFrom`: ID of the reload task it came from; empty if none.
    pub migrated_from: Option<String>,
    /// `resourceType`: Kind of resource that the task works on.
    pub resource_type: TaskResourceType,
    /// `statusDetails`: More on the final status, such as why it failed.
    pub status_details: Option<String>,
}

impl Object for SchedulingTaskDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("usage", &mut self.usage),
            Field::required("action", &mut self.action),
            Field::optional("status", &mut self.status),
            Field::optional("enabled", &mut self.enabled),
            Field::required("ownerId", &mut self.owner_id),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("duration", &mut self.duration),
            Field::optional("createdAt", &mut self.created_at),
            Field::required("createdBy", &mut self.created_by),
            Field::optional("deletedAt", &mut self.deleted_at),
            Field::optional("updatedAt", &mut self.updated_at),
            Field::required("resourceId", &mut self.resource_id),
            Field::optional("description", &mut self.description),
            Field::optional("actionParams", &mut self.action_params),
            Field::optional("disabledCode", &mut self.disabled_code),
            Field::optional("migratedFrom", &mut self.migrated_from),
            Field::required("resourceType", &mut self.resource_type),
            Field::optional("statusDetails", &mut self.status_details),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("usage", &self.usage),
            Named("action", &self.action),
            Named("status", &self.status),
            Named("enabled", &self.enabled),
            Named("ownerId", &self.owner_id),
            Named("spaceId", &self.space_id),
            Named("duration", &self.duration),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("deletedAt", &self.deleted_at),
            Named("updatedAt", &self.updated_at),
            Named("resourceId", &self.resource_id),
            Named("description", &self.description),
            Named("actionParams", &self.action_params),
            Named("disabledCode", &self.disabled_code),
            Named("migratedFrom", &self.migrated_from),
            Named("resourceType", &self.resource_type),
            Named("statusDetails", &self.status_details),
        ];
        writer(&fields);
    }
}

payload!(SchedulingTaskDeleted);

/// A task was changed; lists changed fields with old and new values.
///
/// The payload of `com.qlik.scheduling.task.updated`, as
/// [its page](https://qlik.dev/apis/event/scheduling/tasks/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the task. |
/// | `name` | string: What the task is called. |
/// | `usage` | [enum](crate::types::TaskUsage), optional: Product domain that uses the resource; ANALYTICS when not given. |
/// | `action` | string: What is done to the target resource. |
/// | `status` | [enum](crate::types::TaskStatus), optional: How the task run ended. |
/// | `enabled` | boolean, optional: Whether the task is on and may run. |
/// | `ownerId` | string: ID of the owning user, for tasks at user level. |
/// | `spaceId` | string, optional: ID of the space that the task works in. |
/// | `duration` | string, optional: How long the run took, in ISO 8601 form. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: When the task was made, in UTC. |
/// | `createdBy` | string: ID of the user who made the task. |
/// | `deletedAt` | [date-time](crate::Timestamp), optional: When the task was removed, in UTC. |
/// | `updatedAt` | [date-time](crate::Timestamp), optional: When the task last changed, in UTC. |
/// | `resourceId` | string: ID of the resource that the action is done to. |
/// | `description` | string, optional: User's own text about the task. |
/// | `actionParams` | array of string, optional: Parameters of the action. |
/// | `disabledCode` | [enum](crate::types::TaskDisabledCode), optional: Why the task was switched off. |
/// | `migratedFrom` | string, optional: ID of the reload task it came from; empty if none. |
/// | `resourceType` | [enum](crate::types::TaskResourceType): Kind of resource that the task works on. |
/// | `statusDetails` | string, optional: More on the final status, such as why it failed. |
/// | `_updates` | array of [object](crate::types::Update), optional: Fields that the update changed, with both values. |
/// | `_updates[].path` | string, optional: Where the changed value stands. |
/// | `_updates[].newValue` | string, optional: The value afterwards. |
/// | `_updates[].oldValue` | string, optional: The value beforehand. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.scheduling.task.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "usage": "ANALYTICS",
///     "action": "string",
///     "status": "succeeded",
///     "enabled": true,
///     "ownerId": "string",
///     "spaceId": "string",
///     "duration": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "deletedAt": "2026-03-07T23:47:53Z",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "resourceId": "string",
///     "description": "string",
///     "actionParams": [
///       "string"
///     ],
///     "disabledCode": "MANUALLY",
///     "migratedFrom": "string",
///     "resourceType": "app",
///     "statusDetails": "string",
///     "_updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ]
///   },
///   "eventType": "com.qlik.scheduling.task.updated"
/// }
/// ```
#[doc(
    alias("com.qlik.scheduling.task.updated", "scheduling.task.updated", "task.updated")
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulingTaskUpdated {
    /// `id`: ID of the task.
    pub id: String,
    /// `name`: What the task is called.
    pub name: String,
    /// `usage`: Product domain that uses the resource; ANALYTICS when not given.
    pub usage: Option<TaskUsage>,
    /// `action`: What is done to the target resource.
    pub action: String,
    /// `status`: How the task run ended.
    pub status: Option<TaskStatus>,
    /// `enabled`: Whether the task is on and may run.
    pub enabled: Option<bool>,
    /// `ownerId`: ID of the owning user, for tasks at user level.
    pub owner_id: String,
    /// `spaceId`: ID of the space that the task works in.
    pub space_id: Option<String>,
    /// `duration`: How long the run took, in ISO 8601 form.
    pub duration: Option<String>,
    /// `createdAt`: When the task was made, in UTC.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the task.
    pub created_by: String,
    /// `deletedAt`: When the task was removed, in UTC.
    pub deleted_at: Option<Timestamp>,
    /// `updatedAt`: When the task last changed, in UTC.
    pub updated_at: Option<Timestamp>,
    /// `resourceId`: ID of the resource that the action is done to.
    pub resource_id: String,
    /// `description`: User's own text about the task.
    pub description: Option<String>,
    /// `actionParams`: Parameters of the action.
    pub action_params: Option<Vec<String>>,
    /// `disabledCode`: Why the task was switched off.
    pub disabled_code: Option<TaskDisabledCode>,
    /// `migratedFrom`: ID of the reload task it came from; empty if none.
    pub migrated_from: Option<String>,
    /// `resourceType`: Kind of resource that the task works on.
    pub resource_type: TaskResourceType,
    /// `statusDetails`: More on the final status, such as why it failed.
    pub status_details: Option<String>,
    /// `_updates`: Fields that the update changed, with both values.
    pub updates: Option<Vec<Update>>,
}

impl Object for SchedulingTaskUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("usage", &mut self.usage),
            Field::required("action", &mut self.action),
            Field::optional("status", &mut self.status),
            Field::optional("enabled", &mut self.enabled),
            Field::required("ownerId", &mut self.owner_id),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("duration", &mut self.duration),
            Field::optional("createdAt", &mut self.created_at),
            Field::required("createdBy", &mut self.created_by),
            Field::optional("deletedAt", &mut self.deleted_at),
            Field::optional("updatedAt", &mut self.updated_at),
            Field::required("resourceId", &mut self.resource_id),
            Field::optional("description", &mut self.description),
            Field::optional("actionParams", &mut self.action_params),
            Field::optional("disabledCode", &mut self.disabled_code),
            Field::optional("migratedFrom", &mut self.migrated_from),
            Field::required("resourceType", &mut self.resource_type),
            Field::optional("statusDetails", &mut self.status_details),
            Field::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("usage", &self.usage),
            Named("action", &self.action),
            Named("status", &self.status),
            Named("enabled", &self.enabled),
            Named("ownerId", &self.owner_id),
            Named("spaceId", &self.space_id),
            Named("duration", &self.duration),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("deletedAt", &self.deleted_at),
            Named("updatedAt", &self.updated_at),
            Named("resourceId", &self.resource_id),
            Named("description", &self.description),
            Named("actionParams", &self.action_params),
            Named("disabledCode", &self.disabled_code),
            Named("migratedFrom", &self.migrated_from),
            Named("resourceType", &self.resource_type),
            Named("statusDetails", &self.status_details),
            Named("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(SchedulingTaskUpdated);
