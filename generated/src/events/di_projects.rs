// @generated from spec/events/di-projects.yaml by cargo xtask regen; do not edit.

//! Data integration projects: 4 events, such as `com.qlik.v1.di-projects.di-tasks.completed`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.di-projects.di-tasks.completed`<br>[`V1DiProjectsDiTasksCompleted`] | A data task ended well. |
//! | `com.qlik.v1.di-projects.di-tasks.failed`<br>[`V1DiProjectsDiTasksFailed`] | A data task ended in an error. |
//! | `com.qlik.v1.di-projects.di-tasks.started`<br>[`V1DiProjectsDiTasksStarted`] | A data task began to run. |
//! | `com.qlik.v1.di-projects.di-tasks.stopped`<br>[`V1DiProjectsDiTasksStopped`] | A running data task was stopped. |

use super::types::{DataTask, DataTaskStartMethod};
use crate::codec::{object, payload};
use crate::Timestamp;

/// A data task ended well.
///
/// The payload of `com.qlik.v1.di-projects.di-tasks.completed`, as
/// [its page](https://qlik.dev/apis/event/di-projects/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `dataTask.id` | string: ID of the data task. |
/// | `dataTask.name` | string: What the data task is called. |
/// | `dataTask.type` | [enum](crate::types::DataTaskType) |
/// | `dataTask.ownerId` | string: ID of the data task's owner. |
/// | `dataTask.spaceId` | string: ID of the space that the data task is in. |
/// | `dataTask.projectId` | string: ID of the project that the data task is in. |
/// | `dataTask.description` | string, optional: Text explaining the data task. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.di-projects.di-tasks.completed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.di-projects.di-tasks.completed",
        "v1.di-projects.di-tasks.completed",
        "di-projects.di-tasks.completed",
        "di-tasks.completed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1DiProjectsDiTasksCompleted {
    /// `endTime`: When the task ended.
    pub end_time: Timestamp,
    /// `dataTask`
    pub data_task: DataTask,
    /// `startTime`: When the task began.
    pub start_time: Timestamp,
    /// `startedBy`: ID of the user who started the task.
    pub started_by: String,
    /// `startMethod`: How the task was started.
    pub start_method: Option<DataTaskStartMethod>,
}

payload!(V1DiProjectsDiTasksCompleted {
    required end_time = "endTime",
    required data_task = "dataTask",
    required start_time = "startTime",
    required started_by = "startedBy",
    optional start_method = "startMethod",
});

/// A data task ended in an error.
///
/// The payload of `com.qlik.v1.di-projects.di-tasks.failed`, as
/// [its page](https://qlik.dev/apis/event/di-projects/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `dataTask.id` | string: ID of the data task. |
/// | `dataTask.name` | string: What the data task is called. |
/// | `dataTask.type` | [enum](crate::types::DataTaskType) |
/// | `dataTask.ownerId` | string: ID of the data task's owner. |
/// | `dataTask.spaceId` | string: ID of the space that the data task is in. |
/// | `dataTask.projectId` | string: ID of the project that the data task is in. |
/// | `dataTask.description` | string, optional: Text explaining the data task. |
/// | `errorDetails.code` | string |
/// | `errorDetails.title` | string |
/// | `errorDetails.source` | string |
/// | `errorDetails.status` | integer |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.di-projects.di-tasks.failed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.di-projects.di-tasks.failed",
        "v1.di-projects.di-tasks.failed",
        "di-projects.di-tasks.failed",
        "di-tasks.failed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1DiProjectsDiTasksFailed {
    /// `endTime`: When the task failed.
    pub end_time: Timestamp,
    /// `dataTask`
    pub data_task: DataTask,
    /// `startTime`: When the task began.
    pub start_time: Timestamp,
    /// `startedBy`: ID of the user who started the task.
    pub started_by: String,
    /// `startMethod`: How the task was started.
    pub start_method: Option<DataTaskStartMethod>,
    /// `errorDetails`: More about the error.
    pub error_details: V1DiProjectsDiTasksFailedErrorDetails,
    /// `errorMessage`: The error in brief.
    pub error_message: String,
}

payload!(V1DiProjectsDiTasksFailed {
    required end_time = "endTime",
    required data_task = "dataTask",
    required start_time = "startTime",
    required started_by = "startedBy",
    optional start_method = "startMethod",
    required error_details = "errorDetails",
    required error_message = "errorMessage",
});

/// More about the error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1DiProjectsDiTasksFailedErrorDetails {
    /// `code`
    pub code: String,
    /// `title`
    pub title: String,
    /// `source`
    pub source: String,
    /// `status`
    pub status: i64,
}

object!(V1DiProjectsDiTasksFailedErrorDetails {
    required code = "code",
    required title = "title",
    required source = "source",
    required status = "status",
});

/// A data task began to run.
///
/// The payload of `com.qlik.v1.di-projects.di-tasks.started`, as
/// [its page](https://qlik.dev/apis/event/di-projects/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `dataTask.id` | string: ID of the data task. |
/// | `dataTask.name` | string: What the data task is called. |
/// | `dataTask.type` | [enum](crate::types::DataTaskType) |
/// | `dataTask.ownerId` | string: ID of the data task's owner. |
/// | `dataTask.spaceId` | string: ID of the space that the data task is in. |
/// | `dataTask.projectId` | string: ID of the project that the data task is in. |
/// | `dataTask.description` | string, optional: Text explaining the data task. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.di-projects.di-tasks.started.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.di-projects.di-tasks.started",
        "v1.di-projects.di-tasks.started",
        "di-projects.di-tasks.started",
        "di-tasks.started"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1DiProjectsDiTasksStarted {
    /// `dataTask`
    pub data_task: DataTask,
    /// `startTime`: When the task began.
    pub start_time: Timestamp,
    /// `startedBy`: ID of the user who started the task.
    pub started_by: String,
    /// `startMethod`: How the task was started.
    pub start_method: Option<DataTaskStartMethod>,
}

payload!(V1DiProjectsDiTasksStarted {
    required data_task = "dataTask",
    required start_time = "startTime",
    required started_by = "startedBy",
    optional start_method = "startMethod",
});

/// A running data task was stopped.
///
/// The payload of `com.qlik.v1.di-projects.di-tasks.stopped`, as
/// [its page](https://qlik.dev/apis/event/di-projects/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `dataTask.id` | string: ID of the data task. |
/// | `dataTask.name` | string: What the data task is called. |
/// | `dataTask.type` | [enum](crate::types::DataTaskType) |
/// | `dataTask.ownerId` | string: ID of the data task's owner. |
/// | `dataTask.spaceId` | string: ID of the space that the data task is in. |
/// | `dataTask.projectId` | string: ID of the project that the data task is in. |
/// | `dataTask.description` | string, optional: Text explaining the data task. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.di-projects.di-tasks.stopped.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.di-projects.di-tasks.stopped",
        "v1.di-projects.di-tasks.stopped",
        "di-projects.di-tasks.stopped",
        "di-tasks.stopped"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1DiProjectsDiTasksStopped {
    /// `dataTask`
    pub data_task: DataTask,
    /// `startTime`: When the task began.
    pub start_time: Timestamp,
    /// `stoppedBy`: ID of the user who stopped the task.
    pub stopped_by: String,
    /// `startMethod`: How the task was started.
    pub start_method: Option<DataTaskStartMethod>,
    /// `stoppedTime`: When the task was stopped.
    pub stopped_time: Timestamp,
}

payload!(V1DiProjectsDiTasksStopped {
    required data_task = "dataTask",
    required start_time = "startTime",
    required stopped_by = "stoppedBy",
    optional start_method = "startMethod",
    required stopped_time = "stoppedTime",
});
