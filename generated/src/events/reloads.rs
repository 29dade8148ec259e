// @generated from spec/events/reloads.yaml by cargo xtask regen; do not edit.

//! Reloads: the event `com.qlik.v1.reload.finished`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.reload.finished`<br>[`V1ReloadFinished`] | A reload is over; sent once, however many attempts it took. |

use crate::codec::{object, payload};
use crate::open_enum::{UnknownValue, open_enum};
use crate::{Number, Timestamp};

/// A reload is over; sent once, however many attempts it took.
///
/// The payload of `com.qlik.v1.reload.finished`, as [its page](https://qlik.dev/apis/event/reloads/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `requeueCounters.requeuesTotal` | integer, optional: How many times the reload was requeued. |
/// | `requeueCounters.requeuesWithErrors` | integer, optional: How many of the requeues an error caused. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.reload.finished.json")]
/// ```
#[doc(alias("com.qlik.v1.reload.finished", "v1.reload.finished", "reload.finished"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1ReloadFinished {
    /// `id`: ID of the reload.
    pub id: String,
    /// `type`: What set the reload off.
    pub type_: Option<V1ReloadFinishedType>,
    /// `appId`: ID of the app that was reloaded.
    pub app_id: String,
    /// `status`: How the reload ended.
    pub status: Option<V1ReloadFinishedStatus>,
    /// `taskId`: ID of the scheduled reload task of the app.
    pub task_id: Option<String>,
    /// `userId`: ID of the user who asked for the reload.
    pub user_id: String,
    /// `weight` (minimum `1`, maximum `10`, default `1`): Priority within the tenant; higher runs sooner,
    /// personal apps get 1.
    pub weight: Option<i64>,
    /// `partial`: Whether the reload was partial.
    pub partial: Option<bool>,
    /// `appUsage`: How the app is used.
    pub app_usage: Option<String>,
    /// `tenantId`: ID of the tenant.
    pub tenant_id: Option<String>,
    /// `errorCode`: Code of the error, after a failure.
    pub error_code: Option<String>,
    /// `startTime`: When the engine began the reload.
    pub start_time: Option<Timestamp>,
    /// `succeeded`: Whether the reload worked.
    pub succeeded: bool,
    /// `resourceId`: ID of the resource within the service that triggered it.
    pub resource_id: Option<String>,
    /// `creationTime`: When the reload was made.
    pub creation_time: Option<Timestamp>,
    /// `errorMessage`: Text of the error, after a failure.
    pub error_message: Option<String>,
    /// `resourceType`: Kind of service that set the reload off, such as api.
    pub resource_type: Option<String>,
    /// `licenseNumber`: License number found in the requesting user's JWT.
    pub license_number: Option<String>,
    /// `enginePoolName`: Engine pool that ran the reload.
    pub engine_pool_name: Option<String>,
    /// `lastReloadTime`: The engine's last reload time, after a success.
    pub last_reload_time: Option<Timestamp>,
    /// `durationSeconds`: Seconds from getting an engine session to the attempt's end.
    pub duration_seconds: Option<Number>,
    /// `requeueCounters`: How often the reload was requeued, in all and for errors.
    pub requeue_counters: Option<V1ReloadFinishedRequeueCounters>,
    /// `reloadPacksFactor` (default `0`): Pack multiplier that follows from the engine size used.
    pub reload_packs_factor: Option<Number>,
    /// `engineSizingReason`: Why that engine size was picked.
    pub engine_sizing_reason: Option<String>,
    /// `reloadPacksConsumed` (default `0`): Reload packs used; only where the tenant has that feature.
    pub reload_packs_consumed: Option<i64>,
    /// `crashedOnMaxSizeEngine`: Whether an earlier crash on the largest engine blocked the session.
    pub crashed_on_max_size_engine: Option<bool>,
}

payload!(V1ReloadFinished {
    required id = "id",
    optional type_ = "type",
    required app_id = "appId",
    optional status = "status",
    optional task_id = "taskId",
    required user_id = "userId",
    optional weight = "weight",
    optional partial = "partial",
    optional app_usage = "appUsage",
    optional tenant_id = "tenantId",
    optional error_code = "errorCode",
    optional start_time = "startTime",
    required succeeded = "succeeded",
    optional resource_id = "resourceId",
    optional creation_time = "creationTime",
    optional error_message = "errorMessage",
    optional resource_type = "resourceType",
    optional license_number = "licenseNumber",
    optional engine_pool_name = "enginePoolName",
    optional last_reload_time = "lastReloadTime",
    optional duration_seconds = "durationSeconds",
    optional requeue_counters = "requeueCounters",
    optional reload_packs_factor = "reloadPacksFactor",
    optional engine_sizing_reason = "engineSizingReason",
    optional reload_packs_consumed = "reloadPacksConsumed",
    optional crashed_on_max_size_engine = "crashedOnMaxSizeEngine",
});

/// What set the reload off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1ReloadFinishedType {
    /// `hub`
    Hub,
    /// `chronos`
    Chronos,
    /// `external`
    External,
    /// `automations`
    Automations,
    /// `data-refresh`
    DataRefresh,
    /// `choreographer`
    Choreographer,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1ReloadFinishedType {
    Hub = "hub",
    Chronos = "chronos",
    External = "external",
    Automations = "automations",
    DataRefresh = "data-refresh",
    Choreographer = "choreographer",
});

/// How the reload ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1ReloadFinishedStatus {
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// `CANCELED`
    Canceled,
    /// `EXCEEDED_LIMIT`
    ExceededLimit,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1ReloadFinishedStatus {
    Succeeded = "SUCCEEDED",
    Failed = "FAILED",
    Canceled = "CANCELED",
    ExceededLimit = "EXCEEDED_LIMIT",
});

/// How often the reload was requeued, in all and for errors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1ReloadFinishedRequeueCounters {
    /// `requeuesTotal` (minimum `0`): How many times the reload was requeued.
    pub requeues_total: Option<i64>,
    /// `requeuesWithErrors` (minimum `0`): How many of the requeues an error caused.
    pub requeues_with_errors: Option<i64>,
}

object!(V1ReloadFinishedRequeueCounters {
    optional requeues_total = "requeuesTotal",
    optional requeues_with_errors = "requeuesWithErrors",
});
