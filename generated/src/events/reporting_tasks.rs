// @generated from spec/events/reporting-tasks.yaml by cargo xtask regen; do not edit.

//! Reporting tasks: the event `com.qlik.reporting-task.summary.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.reporting-task.summary.created`<br>[`ReportingTaskSummaryCreated`] | A reporting task ran and its summary, with figures, is ready. |

use serde_json::Value;
use crate::codec::payload;

/// A reporting task ran and its summary, with figures, is ready.
///
/// The payload of `com.qlik.reporting-task.summary.created`, as
/// [its page](https://qlik.dev/apis/event/reporting-tasks/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.reporting-task.summary.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.reporting-task.summary.created",
        "reporting-task.summary.created",
        "summary.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReportingTaskSummaryCreated {
    /// `id`: ID of the report.
    pub id: String,
    /// `name`: What the reporting task is called.
    pub name: String,
    /// `appId`: ID of the app behind the report.
    pub app_id: String,
    /// `error`: What went wrong in the task.
    pub error: Option<String>,
    /// `expiry`: When it expires.
    pub expiry: Option<String>,
    /// `status`: State of the task.
    pub status: String,
    /// `enabled`: Tells if the recipient is switched on.
    pub enabled: bool,
    /// `ownerId`: ID of the report's owner.
    pub owner_id: String,
    /// `spaceId`: ID of the space concerned.
    pub space_id: Option<String>,
    /// `traceId`: ID for tracing this summary event.
    pub trace_id: Option<String>,
    /// `creatorId`: ID of whoever made the report.
    pub creator_id: String,
    /// `thumbnail`: Link to the preview image.
    pub thumbnail: String,
    /// `resourceId`: ID of the task as a resource.
    pub resource_id: String,
    /// `transports`: Means of delivery, as strings.
    pub transports: Vec<Value>,
    /// `workflowId`: ID of the workflow that the run belongs to.
    pub workflow_id: String,
    /// `createdDate`: When the task was made.
    pub created_date: String,
    /// `description`: Text about the task.
    pub description: String,
    /// `insightLink`: Link in the mail that opens the app.
    pub insight_link: String,
    /// `typeOfSpace`: What kind of space it is.
    pub type_of_space: Option<String>,
    /// `resourceLink`: Link to the task.
    pub resource_link: String,
    /// `resourceType`: What kind of resource the task is.
    pub resource_type: String,
    /// `sharingTaskType`: What kind of sharing task it is.
    pub sharing_task_type: String,
    /// `hassectionaccess`: Tells if the app uses section access.
    pub hassectionaccess: bool,
    /// `sharingTaskOwnerId`: ID of the sharing task's owner.
    pub sharing_task_owner_id: String,
    /// `distributionchannels`: Where the reports are delivered.
    pub distributionchannels: Vec<Value>,
    /// `sharingTaskExecutionId`: ID of the sharing task's run.
    pub sharing_task_execution_id: Option<String>,
    /// `reportingServiceEventId`: ID of the execution event that goes with this task.
    pub reporting_service_event_id: String,
    /// `failedReports`: How many reports could not be made.
    pub failed_reports: i64,
    /// `taskExecutionId`: ID of the run that is summed up.
    pub task_execution_id: String,
    /// `failedExecutions`: How many runs failed.
    pub failed_executions: i64,
    /// `successfulReports`: How many reports were made.
    pub successful_reports: i64,
    /// `emailRecipientsCount`: How many mail recipients there are.
    pub email_recipients_count: Option<i64>,
    /// `successfulExecutions`: How many runs succeeded.
    pub successful_executions: i64,
    /// `emailRecipientEnabledExternalCount`: How many active mail recipients are external.
    pub email_recipient_enabled_external_count: Option<i64>,
    /// `emailRecipientEnabledInternalCount`: How many active mail recipients are internal.
    pub email_recipient_enabled_internal_count: Option<i64>,
    /// `emailRecipientDisabledExternalCount`: How many inactive mail recipients are external.
    pub email_recipient_disabled_external_count: Option<i64>,
    /// `emailRecipientDisabledInternalCount`: How many inactive mail recipients are internal.
    pub email_recipient_disabled_internal_count: Option<i64>,
}

payload!(ReportingTaskSummaryCreated {
    required id = "id",
    required name = "name",
    required app_id = "appId",
    optional error = "error",
    optional expiry = "expiry",
    required status = "status",
    required enabled = "enabled",
    required owner_id = "ownerId",
    optional space_id = "spaceId",
    optional trace_id = "traceId",
    required creator_id = "creatorId",
    required thumbnail = "thumbnail",
    required resource_id = "resourceId",
    required transports = "transports",
    required workflow_id = "workflowId",
    required created_date = "createdDate",
    required description = "description",
    required insight_link = "insightLink",
    optional type_of_space = "typeOfSpace",
    required resource_link = "resourceLink",
    required resource_type = "resourceType",
    required sharing_task_type = "sharingTaskType",
    required hassectionaccess = "hassectionaccess",
    required sharing_task_owner_id = "sharingTaskOwnerId",
    required distributionchannels = "distributionchannels",
    optional sharing_task_execution_id = "sharingTaskExecutionId",
    required reporting_service_event_id = "reportingServiceEventId",
    required failed_reports = "failedReports",
    required task_execution_id = "taskExecutionId",
    required failed_executions = "failedExecutions",
    required successful_reports = "successfulReports",
    optional email_recipients_count = "emailRecipientsCount",
    required successful_executions = "successfulExecutions",
    optional email_recipient_enabled_external_count = "emailRecipientEnabledExternalCount",
    optional email_recipient_enabled_internal_count = "emailRecipientEnabledInternalCount",
    optional email_recipient_disabled_external_count = "emailRecipientDisabledExternalCount",
    optional email_recipient_disabled_internal_count = "emailRecipientDisabledInternalCount",
});
