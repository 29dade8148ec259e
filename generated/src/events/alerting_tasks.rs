// @generated from spec/events/alerting-tasks.yaml by cargo xtask regen; do not edit.

//! Alerting tasks: 5 events, such as `com.qlik.v1.alerting-task.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.alerting-task.created`<br>[`V1AlertingTaskCreated`] | Someone set up a new data alert; carries its settings and recipients. |
//! | `com.qlik.v1.alerting-task.deleted`<br>[`V1AlertingTaskDeleted`] | A data alert was removed; tells why and whom it affects. |
//! | `com.qlik.v1.alerting-task.execution-summary.created`<br>[`V1AlertingTaskExecutionSummaryCreated`] | A data alert's run was summed up, with counts and status. |
//! | `com.qlik.v1.alerting-task.recipient.removed`<br>[`V1AlertingTaskRecipientRemoved`] | A data alert lost one of its recipients. |
//! | `com.qlik.v1.alerting-task.task-status.changed`<br>[`V1AlertingTaskTaskStatusChanged`] | A data alert's status changed; gives both states and the cause. |

use serde_json::{Map, Value};
use super::types::{AlertingTask, AlertingTaskAccessType, AlertingTaskTriggerType};
use crate::codec::{object, payload};
use crate::open_enum::{UnknownValue, open_enum};

/// Someone set up a new data alert; carries its settings and recipients.
///
/// The payload of `com.qlik.v1.alerting-task.created`, as
/// [its page](https://qlik.dev/apis/event/alerting-tasks/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `recipients.userIds` | array of string, optional: IDs of the task's users. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.alerting-task.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.alerting-task.created",
        "v1.alerting-task.created",
        "alerting-task.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskCreated {
    /// `alertID`: ID of the task's alert.
    pub alert_id: Option<String>,
    /// `creatorId`: ID of the task's creator.
    pub creator_id: Option<String>,
    /// `accessType`: Which access the task works with.
    pub access_type: Option<AlertingTaskAccessType>,
    /// `recipients`
    pub recipients: Option<V1AlertingTaskCreatedRecipients>,
    /// `conditionId`: ID of the task's condition.
    pub condition_id: Option<String>,
    /// `description`: What the alert is about.
    pub description: Option<String>,
    /// `triggerType`: What triggers the task.
    pub trigger_type: Option<AlertingTaskTriggerType>,
    /// `recipientsCount`: How many recipients the task has.
    pub recipients_count: Option<i64>,
    /// `alertingTaskStatus`: Task status.
    pub alerting_task_status: Option<String>,
    /// `alertingTaskEnabled`: Whether the task is on.
    pub alerting_task_enabled: Option<String>,
}

payload!(V1AlertingTaskCreated {
    optional alert_id = "alertID",
    optional creator_id = "creatorId",
    optional access_type = "accessType",
    optional recipients = "recipients",
    optional condition_id = "conditionId",
    optional description = "description",
    optional trigger_type = "triggerType",
    optional recipients_count = "recipientsCount",
    optional alerting_task_status = "alertingTaskStatus",
    optional alerting_task_enabled = "alertingTaskEnabled",
});

/// The value of `data.recipients`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskCreatedRecipients {
    /// `userIds`: IDs of the task's users.
    pub user_ids: Option<Vec<String>>,
}

object!(V1AlertingTaskCreatedRecipients {
    optional user_ids = "userIds",
});

/// A data alert was removed; tells why and whom it affects.
///
/// The payload of `com.qlik.v1.alerting-task.deleted`, as
/// [its page](https://qlik.dev/apis/event/alerting-tasks/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.alerting-task.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.alerting-task.deleted",
        "v1.alerting-task.deleted",
        "alerting-task.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskDeleted {
    /// `action`: What led to the deletion.
    pub action: Option<V1AlertingTaskDeletedAction>,
    /// `alertId`: Alert ID.
    pub alert_id: Option<String>,
    /// `appName`: Name of the task's app.
    pub app_name: Option<String>,
    /// `ownerId`: ID of the alert's owner.
    pub owner_id: Option<String>,
    /// `alertName`: Alert name.
    pub alert_name: Option<String>,
    /// `description`: What the alert is about.
    pub description: Option<String>,
    /// `triggerType`: What triggers the task.
    pub trigger_type: Option<AlertingTaskTriggerType>,
    /// `recipientIds`: IDs of those who received the alert.
    pub recipient_ids: Option<Vec<String>>,
}

payload!(V1AlertingTaskDeleted {
    optional action = "action",
    optional alert_id = "alertId",
    optional app_name = "appName",
    optional owner_id = "ownerId",
    optional alert_name = "alertName",
    optional description = "description",
    optional trigger_type = "triggerType",
    optional recipient_ids = "recipientIds",
});

/// What led to the deletion.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AlertingTaskDeletedAction {
    /// `ADMIN_ACTION`
    AdminAction,
    /// `OWNER_ACTION`
    OwnerAction,
    /// `APP_DELETED`
    AppDeleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1AlertingTaskDeletedAction {
    AdminAction = "ADMIN_ACTION",
    OwnerAction = "OWNER_ACTION",
    AppDeleted = "APP_DELETED",
});

/// A data alert's run was summed up, with counts and status.
///
/// The payload of `com.qlik.v1.alerting-task.execution-summary.created`, as
/// [its page](https://qlik.dev/apis/event/alerting-tasks/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `summary.alertId` | string, optional: ID of the alert summed up. |
/// | `summary.ownerId` | string, optional: ID of the alert's owner. |
/// | `summary.complete` | boolean, optional: Whether the summary is final. |
/// | `summary.tenantId` | string, optional: ID of the alert's tenant. |
/// | `summary.alertName` | string, optional: Name of the alert summed up. |
/// | `summary.accessMode` | [enum](crate::types::AlertingTaskAccessType), optional: Which access the alert works with. |
/// | `summary.workflowId` | string, optional: ID of the alert's workflow. |
/// | `summary.totalRecipientCount` | integer, optional: How many recipients the alert has in all. |
/// | `summary.failedExecutionsCount` | integer, optional: How many runs failed. |
/// | `summary.disabledRecipientsCount` | integer, optional: How many recipients are disabled. |
/// | `summary.successfulExecutionsCount` | integer, optional: How many runs succeeded. |
/// | `summary.failedExecutionsRecipientsInfo` | array of object, optional: Details on recipients whose runs failed. |
/// | `tracking.alertId` | string, optional: ID of the alert summed up. |
/// | `tracking.workflowId` | string, optional: ID of the workflow summed up. |
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.v1.alerting-task.execution-summary.created.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.v1.alerting-task.execution-summary.created",
        "v1.alerting-task.execution-summary.created",
        "alerting-task.execution-summary.created",
        "execution-summary.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskExecutionSummaryCreated {
    /// `alertId`: ID of the alert summed up.
    pub alert_id: Option<String>,
    /// `summary`: The summary itself.
    pub summary: Option<V1AlertingTaskExecutionSummaryCreatedSummary>,
    /// `tracking`: IDs to track the event by.
    pub tracking: Option<V1AlertingTaskExecutionSummaryCreatedTracking>,
    /// `alertName`: Name of the alert summed up.
    pub alert_name: Option<String>,
    /// `description`: What the alert is about.
    pub description: Option<String>,
}

payload!(V1AlertingTaskExecutionSummaryCreated {
    optional alert_id = "alertId",
    optional summary = "summary",
    optional tracking = "tracking",
    optional alert_name = "alertName",
    optional description = "description",
});

/// The summary itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskExecutionSummaryCreatedSummary {
    /// `alertId`: ID of the alert summed up.
    pub alert_id: Option<String>,
    /// `ownerId`: ID of the alert's owner.
    pub owner_id: Option<String>,
    /// `complete`: Whether the summary is final.
    pub complete: Option<bool>,
    /// `tenantId`: ID of the alert's tenant.
    pub tenant_id: Option<String>,
    /// `alertName`: Name of the alert summed up.
    pub alert_name: Option<String>,
    /// `accessMode`: Which access the alert works with.
    pub access_mode: Option<AlertingTaskAccessType>,
    /// `workflowId`: ID of the alert's workflow.
    pub workflow_id: Option<String>,
    /// `totalRecipientCount`: How many recipients the alert has in all.
    pub total_recipient_count: Option<i64>,
    /// `failedExecutionsCount`: How many runs failed.
    pub failed_executions_count: Option<i64>,
    /// `disabledRecipientsCount`: How many recipients are disabled.
    pub disabled_recipients_count: Option<i64>,
    /// `successfulExecutionsCount`: How many runs succeeded.
    pub successful_executions_count: Option<i64>,
    /// `failedExecutionsRecipientsInfo`: Details on recipients whose runs failed.
    pub failed_executions_recipients_info: Option<Vec<Map<String, Value>>>,
}

object!(V1AlertingTaskExecutionSummaryCreatedSummary {
    optional alert_id = "alertId",
    optional owner_id = "ownerId",
    optional complete = "complete",
    optional tenant_id = "tenantId",
    optional alert_name = "alertName",
    optional access_mode = "accessMode",
    optional workflow_id = "workflowId",
    optional total_recipient_count = "totalRecipientCount",
    optional failed_executions_count = "failedExecutionsCount",
    optional disabled_recipients_count = "disabledRecipientsCount",
    optional successful_executions_count = "successfulExecutionsCount",
    optional failed_executions_recipients_info = "failedExecutionsRecipientsInfo",
});

/// IDs to track the event by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskExecutionSummaryCreatedTracking {
    /// `alertId`: ID of the alert summed up.
    pub alert_id: Option<String>,
    /// `workflowId`: ID of the workflow summed up.
    pub workflow_id: Option<String>,
}

object!(V1AlertingTaskExecutionSummaryCreatedTracking {
    optional alert_id = "alertId",
    optional workflow_id = "workflowId",
});

/// A data alert lost one of its recipients.
///
/// The payload of `com.qlik.v1.alerting-task.recipient.removed`, as
/// [its page](https://qlik.dev/apis/event/alerting-tasks/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.alerting-task.recipient.removed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.alerting-task.recipient.removed",
        "v1.alerting-task.recipient.removed",
        "alerting-task.recipient.removed",
        "recipient.removed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskRecipientRemoved {
    /// `alertId`: ID of the alert that lost the recipient.
    pub alert_id: Option<String>,
    /// `ownerId`: ID of the alert's owner.
    pub owner_id: Option<String>,
    /// `alertName`: Name of the alert that lost the recipient.
    pub alert_name: Option<String>,
    /// `description`: What the alert is about.
    pub description: Option<String>,
    /// `recipientId`: ID of the recipient taken off.
    pub recipient_id: Option<String>,
}

payload!(V1AlertingTaskRecipientRemoved {
    optional alert_id = "alertId",
    optional owner_id = "ownerId",
    optional alert_name = "alertName",
    optional description = "description",
    optional recipient_id = "recipientId",
});

/// A data alert's status changed; gives both states and the cause.
///
/// The payload of `com.qlik.v1.alerting-task.task-status.changed`, as
/// [its page](https://qlik.dev/apis/event/alerting-tasks/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `oldTask.recipients` | array of [object](crate::types::AlertingTaskRecipients), optional |
/// | `oldTask.recipients[].userId` | string, optional: User who receives the alert. |
/// | `oldTask.recipients[].subscribed` | boolean, optional: Whether this recipient is subscribed. |
/// | `oldTask.recipients[].enabledByUser` | boolean, optional: Whether a user switched the recipient on. |
/// | `oldTask.recipients[].enabledBySystem` | boolean, optional: Whether the system switched the recipient on. |
/// | `oldTask.recipients[].alertingTaskRecipientErrors` | array of [object](crate::types::AlertingTaskRecipientsAlertingTaskRecipientErrors), optional: Errors held against this recipient. |
/// | `oldTask.recipients[].alertingTaskRecipientErrors[].value` | [enum](crate::types::AlertingTaskRecipientsAlertingTaskRecipientErrorsValue), optional: Kind of error. |
/// | `oldTask.enabledByUser` | boolean, optional: Whether a user enabled the task. |
/// | `oldTask.enabledBySystem` | boolean, optional: Whether the system enabled the task. |
/// | `oldTask.alertingTaskErrors` | array of [object](crate::types::AlertingTaskAlertingTaskErrors), optional: The task's errors. |
/// | `oldTask.alertingTaskErrors[].value` | [enum](crate::types::AlertingTaskAlertingTaskErrorsValue), optional: Kind of error. |
/// | `currentTask.recipients` | array of [object](crate::types::AlertingTaskRecipients), optional |
/// | `currentTask.recipients[].userId` | string, optional: User who receives the alert. |
/// | `currentTask.recipients[].subscribed` | boolean, optional: Whether this recipient is subscribed. |
/// | `currentTask.recipients[].enabledByUser` | boolean, optional: Whether a user switched the recipient on. |
/// | `currentTask.recipients[].enabledBySystem` | boolean, optional: Whether the system switched the recipient on. |
/// | `currentTask.recipients[].alertingTaskRecipientErrors` | array of [object](crate::types::AlertingTaskRecipientsAlertingTaskRecipientErrors), optional: Errors held against this recipient. |
/// | `currentTask.recipients[].alertingTaskRecipientErrors[].value` | [enum](crate::types::AlertingTaskRecipientsAlertingTaskRecipientErrorsValue), optional: Kind of error. |
/// | `currentTask.enabledByUser` | boolean, optional: Whether a user enabled the task. |
/// | `currentTask.enabledBySystem` | boolean, optional: Whether the system enabled the task. |
/// | `currentTask.alertingTaskErrors` | array of [object](crate::types::AlertingTaskAlertingTaskErrors), optional: The task's errors. |
/// | `currentTask.alertingTaskErrors[].value` | [enum](crate::types::AlertingTaskAlertingTaskErrorsValue), optional: Kind of error. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.alerting-task.task-status.changed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.alerting-task.task-status.changed",
        "v1.alerting-task.task-status.changed",
        "alerting-task.task-status.changed",
        "task-status.changed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AlertingTaskTaskStatusChanged {
    /// `cause`: Why the task's status changed.
    pub cause: Option<String>,
    /// `alertId`: ID of the alert concerned.
    pub alert_id: Option<String>,
    /// `oldTask`: The task before the change.
    pub old_task: Option<AlertingTask>,
    /// `ownerId`: ID of the task's owner.
    pub owner_id: Option<String>,
    /// `tenantId`: ID of the task's tenant.
    pub tenant_id: Option<String>,
    /// `alertName`: Name of the alert concerned.
    pub alert_name: Option<String>,
    /// `currentTask`: The task as it is now.
    pub current_task: Option<AlertingTask>,
    /// `description`: What the task is about.
    pub description: Option<String>,
}

payload!(V1AlertingTaskTaskStatusChanged {
    optional cause = "cause",
    optional alert_id = "alertId",
    optional old_task = "oldTask",
    optional owner_id = "ownerId",
    optional tenant_id = "tenantId",
    optional alert_name = "alertName",
    optional current_task = "currentTask",
    optional description = "description",
});
