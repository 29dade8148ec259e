// @generated from spec/events/reporting-tasks.yaml by cargo xtask regen; do not edit.

//! Reporting tasks: the event `com.qlik.reporting-task.summary.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.reporting-task.summary.created`<br>[`ReportingTaskSummaryCreated`] | A reporting task ran and its summary, with figures, is ready. |

use serde_json::Value;
use crate::codec::{FieldMut, FieldRef, Object, payload};

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for ReportingTaskSummaryCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::required("appId", &mut self.app_id),
            FieldMut::optional("error", &mut self.error),
            FieldMut::optional("expiry", &mut self.expiry),
            FieldMut::required("status", &mut self.status),
            FieldMut::required("enabled", &mut self.enabled),
            FieldMut::required("ownerId", &mut self.owner_id),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("traceId", &mut self.trace_id),
            FieldMut::required("creatorId", &mut self.creator_id),
            FieldMut::required("thumbnail", &mut self.thumbnail),
            FieldMut::required("resourceId", &mut self.resource_id),
            FieldMut::required("transports", &mut self.transports),
            FieldMut::required("workflowId", &mut self.workflow_id),
            FieldMut::required("createdDate", &mut self.created_date),
            FieldMut::required("description", &mut self.description),
            FieldMut::required("insightLink", &mut self.insight_link),
            FieldMut::optional("typeOfSpace", &mut self.type_of_space),
            FieldMut::required("resourceLink", &mut self.resource_link),
            FieldMut::required("resourceType", &mut self.resource_type),
            FieldMut::required("sharingTaskType", &mut self.sharing_task_type),
            FieldMut::required("hassectionaccess", &mut self.hassectionaccess),
            FieldMut::required("sharingTaskOwnerId", &mut self.sharing_task_owner_id),
            FieldMut::required("distributionchannels", &mut self.distributionchannels),
            FieldMut::optional(
                "sharingTaskExecutionId",
                &mut self.sharing_task_execution_id,
            ),
            FieldMut::required(
                "reportingServiceEventId",
                &mut self.reporting_service_event_id,
            ),
            FieldMut::required("failedReports", &mut self.failed_reports),
            FieldMut::required("taskExecutionId", &mut self.task_execution_id),
            FieldMut::required("failedExecutions", &mut self.failed_executions),
            FieldMut::required("successfulReports", &mut self.successful_reports),
            FieldMut::optional("emailRecipientsCount", &mut self.email_recipients_count),
            FieldMut::required("successfulExecutions", &mut self.successful_executions),
            FieldMut::optional(
                "emailRecipientEnabledExternalCount",
                &mut self.email_recipient_enabled_external_count,
            ),
            FieldMut::optional(
                "emailRecipientEnabledInternalCount",
                &mut self.email_recipient_enabled_internal_count,
            ),
            FieldMut::optional(
                "emailRecipientDisabledExternalCount",
                &mut self.email_recipient_disabled_external_count,
            ),
            FieldMut::optional(
                "emailRecipientDisabledInternalCount",
                &mut self.email_recipient_disabled_internal_count,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("appId", &self.app_id),
            FieldRef("error", &self.error),
            FieldRef("expiry", &self.expiry),
            FieldRef("status", &self.status),
            FieldRef("enabled", &self.enabled),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("traceId", &self.trace_id),
            FieldRef("creatorId", &self.creator_id),
            FieldRef("thumbnail", &self.thumbnail),
            FieldRef("resourceId", &self.resource_id),
            FieldRef("transports", &self.transports),
            FieldRef("workflowId", &self.workflow_id),
            FieldRef("createdDate", &self.created_date),
            FieldRef("description", &self.description),
            FieldRef("insightLink", &self.insight_link),
            FieldRef("typeOfSpace", &self.type_of_space),
            FieldRef("resourceLink", &self.resource_link),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("sharingTaskType", &self.sharing_task_type),
            FieldRef("hassectionaccess", &self.hassectionaccess),
            FieldRef("sharingTaskOwnerId", &self.sharing_task_owner_id),
            FieldRef("distributionchannels", &self.distributionchannels),
            FieldRef("sharingTaskExecutionId", &self.sharing_task_execution_id),
            FieldRef("reportingServiceEventId", &self.reporting_service_event_id),
            FieldRef("failedReports", &self.failed_reports),
            FieldRef("taskExecutionId", &self.task_execution_id),
            FieldRef("failedExecutions", &self.failed_executions),
            FieldRef("successfulReports", &self.successful_reports),
            FieldRef("emailRecipientsCount", &self.email_recipients_count),
            FieldRef("successfulExecutions", &self.successful_executions),
            FieldRef(
                "emailRecipientEnabledExternalCount",
                &self.email_recipient_enabled_external_count,
            ),
            FieldRef(
                "emailRecipientEnabledInternalCount",
                &self.email_recipient_enabled_internal_count,
            ),
            FieldRef(
                "emailRecipientDisabledExternalCount",
                &self.email_recipient_disabled_external_count,
            ),
            FieldRef(
                "emailRecipientDisabledInternalCount",
                &self.email_recipient_disabled_internal_count,
            ),
        ];
        writer(&fields);
    }
}

payload!(ReportingTaskSummaryCreated);
