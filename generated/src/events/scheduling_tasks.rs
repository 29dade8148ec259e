// @generated from spec/events/scheduling/tasks.yaml by cargo xtask regen; do not edit.

//! Tasks: 3 events, such as `com.qlik.scheduling.task.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.scheduling.task.created`<br>[`SchedulingTaskCreated`] | Published when a new task is created. |
//! | `com.qlik.scheduling.task.deleted`<br>[`SchedulingTaskDeleted`] | Published when a task is deleted. |
//! | `com.qlik.scheduling.task.updated`<br>[`SchedulingTaskUpdated`] | Published when a task's configuration or properties are updated. |

use super::types::{TaskDisabledCode, TaskResourceType, TaskStatus, TaskUsage, Update};
use crate::codec::payload;
use crate::Timestamp;

/// Published when a new task is created. The event includes the task ID, owner, associated resource,
/// and the scheduled action.
///
/// The payload of `com.qlik.scheduling.task.created`, as
/// [its page](https://qlik.dev/apis/event/scheduling/tasks/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.scheduling.task.created.json")]
/// ```
#[doc(
    alias("com.qlik.scheduling.task.created", "scheduling.task.created", "task.created")
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchedulingTaskCreated {
    /// `id`: The unique identifier of the task.
    pub id: String,
    /// `name`: The name of the task.
    pub name: String,
    /// `usage`: The product domain in which the associated resource is used, such as `ANALYTICS` or
    /// `DATA_PREPARATION`. Defaults to `ANALYTICS` when not specified.
    pub usage: Option<TaskUsage>,
    /// `action`: The action performed on the target resource.
    pub action: String,
    /// `status`: The status in which the task run finished. One of `succeeded`, `failed`, or `aborted`.
    pub status: Option<TaskStatus>,
    /// `enabled`: Whether the task is enabled. When true, the task is active and eligible to run.
    pub enabled: Option<bool>,
    /// `ownerId`: The unique identifier of the user that owns the task. Only applicable for user-level
    /// tasks.
    pub owner_id: String,
    /// `spaceId`: The unique identifier of the space the task operates in.
    pub space_id: Option<String>,
    /// `duration`: The task execution duration in ISO 8601 format.
    pub duration: Option<String>,
    /// `createdAt`: The UTC timestamp when the task was created.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: The unique identifier of the user that created the task.
    pub created_by: String,
    /// `deletedAt`: The UTC timestamp when the task was deleted.
    pub deleted_at: Option<Timestamp>,
    /// `updatedAt`: The UTC timestamp when the task was last updated.
    pub updated_at: Option<Timestamp>,
    /// `resourceId`: The unique identifier of the target resource associated with the task's action.
    pub resource_id: String,
    /// `description`: A user-provided description of the task.
    pub description: Option<String>,
    /// `actionParams`: The list of parameters for the action.
    pub action_params: Option<Vec<String>>,
    /// `disabledCode`: The reason the task was disabled.
    pub disabled_code: Option<TaskDisabledCode>,
    /// `migratedFrom`: The identifier of the original reload task from which this task was migrated. Empty
    /// if the task was not migrated.
    pub migrated_from: Option<String>,
    /// `resourceType`: The type of resource the task operates on.
    pub resource_type: TaskResourceType,
    /// `statusDetails`: Additional details about the final status, such as the failure reason, automation
    /// ID, or reload ID.
    pub status_details: Option<String>,
}

payload!(SchedulingTaskCreated {
    required id = "id",
    required name = "name",
    optional usage = "usage",
    required action = "action",
    optional status = "status",
    optional enabled = "enabled",
    required owner_id = "ownerId",
    optional space_id = "spaceId",
    optional duration = "duration",
    optional created_at = "createdAt",
    required created_by = "createdBy",
    optional deleted_at = "deletedAt",
    optional updated_at = "updatedAt",
    required resource_id = "resourceId",
    optional description = "description",
    optional action_params = "actionParams",
    optional disabled_code = "disabledCode",
    optional migrated_from = "migratedFrom",
    required resource_type = "resourceType",
    optional status_details = "statusDetails",
});

/// Published when a task is deleted. The event includes the full task state at the time of deletion,
/// including the task ID and owner.
///
/// The payload of `com.qlik.scheduling.task.deleted`, as
/// [its page](https://qlik.dev/apis/event/scheduling/tasks/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.scheduling.task.deleted.json")]
/// ```
#[doc(
    alias("com.qlik.scheduling.task.deleted", "scheduling.task.deleted", "task.deleted")
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchedulingTaskDeleted {
    /// `id`: The unique identifier of the task.
    pub id: String,
    /// `name`: The name of the task.
    pub name: String,
    /// `usage`: The product domain in which the associated resource is used, such as `ANALYTICS` or
    /// `DATA_PREPARATION`. Defaults to `ANALYTICS` when not specified.
    pub usage: Option<TaskUsage>,
    /// `action`: The action performed on the target resource.
    pub action: String,
    /// `status`: The status in which the task run finished. One of `succeeded`, `failed`, or `aborted`.
    pub status: Option<TaskStatus>,
    /// `enabled`: Whether the task is enabled. When true, the task is active and eligible to run.
    pub enabled: Option<bool>,
    /// `ownerId`: The unique identifier of the user that owns the task. Only applicable for user-level
    /// tasks.
    pub owner_id: String,
    /// `spaceId`: The unique identifier of the space the task operates in.
    pub space_id: Option<String>,
    /// `duration`: The task execution duration in ISO 8601 format.
    pub duration: Option<String>,
    /// `createdAt`: The UTC timestamp when the task was created.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: The unique identifier of the user that created the task.
    pub created_by: String,
    /// `deletedAt`: The UTC timestamp when the task was deleted.
    pub deleted_at: Option<Timestamp>,
    /// `updatedAt`: The UTC timestamp when the task was last updated.
    pub updated_at: Option<Timestamp>,
    /// `resourceId`: The unique identifier of the target resource associated with the task's action.
    pub resource_id: String,
    /// `description`: A user-provided description of the task.
    pub description: Option<String>,
    /// `actionParams`: The list of parameters for the action.
    pub action_params: Option<Vec<String>>,
    /// `disabledCode`: The reason the task was disabled.
    pub disabled_code: Option<TaskDisabledCode>,
    /// `migratedFrom`: The identifier of the original reload task from which this task was migrated. Empty
    /// if the task was not migrated.
    pub migrated_from: Option<String>,
    /// `resourceType`: The type of resource the task operates on.
    pub resource_type: TaskResourceType,
    /// `statusDetails`: Additional details about the final status, such as the failure reason, automation
    /// ID, or reload ID.
    pub status_details: Option<String>,
}

payload!(SchedulingTaskDeleted {
    required id = "id",
    required name = "name",
    optional usage = "usage",
    required action = "action",
    optional status = "status",
    optional enabled = "enabled",
    required owner_id = "ownerId",
    optional space_id = "spaceId",
    optional duration = "duration",
    optional created_at = "createdAt",
    required created_by = "createdBy",
    optional deleted_at = "deletedAt",
    optional updated_at = "updatedAt",
    required resource_id = "resourceId",
    optional description = "description",
    optional action_params = "actionParams",
    optional disabled_code = "disabledCode",
    optional migrated_from = "migratedFrom",
    required resource_type = "resourceType",
    optional status_details = "statusDetails",
});

/// Published when a task's configuration or properties are updated. The event includes the updated task
/// state along with a list of changed fields in \_updates, identifying what was modified and the old
/// and new values. Use this to detect configuration drift or audit changes to scheduled tasks.
///
/// The payload of `com.qlik.scheduling.task.updated`, as
/// [its page](https://qlik.dev/apis/event/scheduling/tasks/) documents it.
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
#[doc = include_str!("../../samples/com.qlik.scheduling.task.updated.json")]
/// ```
#[doc(
    alias("com.qlik.scheduling.task.updated", "scheduling.task.updated", "task.updated")
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchedulingTaskUpdated {
    /// `id`: The unique identifier of the task.
    pub id: String,
    /// `name`: The name of the task.
    pub name: String,
    /// `usage`: The product domain in which the associated resource is used, such as `ANALYTICS` or
    /// `DATA_PREPARATION`. Defaults to `ANALYTICS` when not specified.
    pub usage: Option<TaskUsage>,
    /// `action`: The action performed on the target resource.
    pub action: String,
    /// `status`: The status in which the task run finished. One of `succeeded`, `failed`, or `aborted`.
    pub status: Option<TaskStatus>,
    /// `enabled`: Whether the task is enabled. When true, the task is active and eligible to run.
    pub enabled: Option<bool>,
    /// `ownerId`: The unique identifier of the user that owns the task. Only applicable for user-level
    /// tasks.
    pub owner_id: String,
    /// `spaceId`: The unique identifier of the space the task operates in.
    pub space_id: Option<String>,
    /// `duration`: The task execution duration in ISO 8601 format.
    pub duration: Option<String>,
    /// `createdAt`: The UTC timestamp when the task was created.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: The unique identifier of the user that created the task.
    pub created_by: String,
    /// `deletedAt`: The UTC timestamp when the task was deleted.
    pub deleted_at: Option<Timestamp>,
    /// `updatedAt`: The UTC timestamp when the task was last updated.
    pub updated_at: Option<Timestamp>,
    /// `resourceId`: The unique identifier of the target resource associated with the task's action.
    pub resource_id: String,
    /// `description`: A user-provided description of the task.
    pub description: Option<String>,
    /// `actionParams`: The list of parameters for the action.
    pub action_params: Option<Vec<String>>,
    /// `disabledCode`: The reason the task was disabled.
    pub disabled_code: Option<TaskDisabledCode>,
    /// `migratedFrom`: The identifier of the original reload task from which this task was migrated. Empty
    /// if the task was not migrated.
    pub migrated_from: Option<String>,
    /// `resourceType`: The type of resource the task operates on.
    pub resource_type: TaskResourceType,
    /// `statusDetails`: Additional details about the final status, such as the failure reason, automation
    /// ID, or reload ID.
    pub status_details: Option<String>,
    /// `_updates`: The list of fields updated in this task, with the old and new values for each changed
    /// field.
    pub updates: Option<Vec<Update>>,
}

payload!(SchedulingTaskUpdated {
    required id = "id",
    required name = "name",
    optional usage = "usage",
    required action = "action",
    optional status = "status",
    optional enabled = "enabled",
    required owner_id = "ownerId",
    optional space_id = "spaceId",
    optional duration = "duration",
    optional created_at = "createdAt",
    required created_by = "createdBy",
    optional deleted_at = "deletedAt",
    optional updated_at = "updatedAt",
    required resource_id = "resourceId",
    optional description = "description",
    optional action_params = "actionParams",
    optional disabled_code = "disabledCode",
    optional migrated_from = "migratedFrom",
    required resource_type = "resourceType",
    optional status_details = "statusDetails",
    optional updates = "_updates",
});
