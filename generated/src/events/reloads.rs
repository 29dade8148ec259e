// @generated from spec/events/reloads.yaml by cargo xtask regen; do not edit.

//! Reloads: the event `com.qlik.v1.reload.finished`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.reload.finished`<br>[`V1ReloadFinished`] | A reload is over; sent once, however many attempts it took. |

use crate::codec::{FieldMut, FieldRef, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for V1ReloadFinished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("type", &mut self.type_),
            FieldMut::required("appId", &mut self.app_id),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("taskId", &mut self.task_id),
            FieldMut::required("userId", &mut self.user_id),
            FieldMut::optional("weight", &mut self.weight),
            FieldMut::optional("partial", &mut self.partial),
            FieldMut::optional("appUsage", &mut self.app_usage),
            FieldMut::optional("tenantId", &mut self.tenant_id),
            FieldMut::optional("errorCode", &mut self.error_code),
            FieldMut::optional("startTime", &mut self.start_time),
            FieldMut::required("succeeded", &mut self.succeeded),
            FieldMut::optional("resourceId", &mut self.resource_id),
            FieldMut::optional("creationTime", &mut self.creation_time),
            FieldMut::optional("errorMessage", &mut self.error_message),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("licenseNumber", &mut self.license_number),
            FieldMut::optional("enginePoolName", &mut self.engine_pool_name),
            FieldMut::optional("lastReloadTime", &mut self.last_reload_time),
            FieldMut::optional("durationSeconds", &mut self.duration_seconds),
            FieldMut::optional("requeueCounters", &mut self.requeue_counters),
            FieldMut::optional("reloadPacksFactor", &mut self.reload_packs_factor),
            FieldMut::optional("engineSizingReason", &mut self.engine_sizing_reason),
            FieldMut::optional("reloadPacksConsumed", &mut self.reload_packs_consumed),
            FieldMut::optional(
                "crashedOnMaxSizeEngine",
                &mut self.crashed_on_max_size_engine,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("type", &self.type_),
            FieldRef("appId", &self.app_id),
            FieldRef("status", &self.status),
            FieldRef("taskId", &self.task_id),
            FieldRef("userId", &self.user_id),
            FieldRef("weight", &self.weight),
            FieldRef("partial", &self.partial),
            FieldRef("appUsage", &self.app_usage),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("errorCode", &self.error_code),
            FieldRef("startTime", &self.start_time),
            FieldRef("succeeded", &self.succeeded),
            FieldRef("resourceId", &self.resource_id),
            FieldRef("creationTime", &self.creation_time),
            FieldRef("errorMessage", &self.error_message),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("licenseNumber", &self.license_number),
            FieldRef("enginePoolName", &self.engine_pool_name),
            FieldRef("lastReloadTime", &self.last_reload_time),
            FieldRef("durationSeconds", &self.duration_seconds),
            FieldRef("requeueCounters", &self.requeue_counters),
            FieldRef("reloadPacksFactor", &self.reload_packs_factor),
            FieldRef("engineSizingReason", &self.engine_sizing_reason),
            FieldRef("reloadPacksConsumed", &self.reload_packs_consumed),
            FieldRef("crashedOnMaxSizeEngine", &self.crashed_on_max_size_engine),
        ];
        writer(&fields);
    }
}

payload!(V1ReloadFinished);

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

impl OpenEnum for V1ReloadFinishedType {
    const KNOWN: &'static [Self] = &[
        Self::Hub,
        Self::Chronos,
        Self::External,
        Self::Automations,
        Self::DataRefresh,
        Self::Choreographer,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Hub => "hub",
            Self::Chronos => "chronos",
            Self::External => "external",
            Self::Automations => "automations",
            Self::DataRefresh => "data-refresh",
            Self::Choreographer => "choreographer",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1ReloadFinishedType);

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

impl OpenEnum for V1ReloadFinishedStatus {
    const KNOWN: &'static [Self] = &[
        Self::Succeeded,
        Self::Failed,
        Self::Canceled,
        Self::ExceededLimit,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
            Self::ExceededLimit => "EXCEEDED_LIMIT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1ReloadFinishedStatus);

/// How often the reload was requeued, in all and for errors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1ReloadFinishedRequeueCounters {
    /// `requeuesTotal` (minimum `0`): How many times the reload was requeued.
    pub requeues_total: Option<i64>,
    /// `requeuesWithErrors` (minimum `0`): How many of the requeues an error caused.
    pub requeues_with_errors: Option<i64>,
}

impl Object for V1ReloadFinishedRequeueCounters {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("requeuesTotal", &mut self.requeues_total),
            FieldMut::optional("requeuesWithErrors", &mut self.requeues_with_errors),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("requeuesTotal", &self.requeues_total),
            FieldRef("requeuesWithErrors", &self.requeues_with_errors),
        ];
        writer(&fields);
    }
}

object!(V1ReloadFinishedRequeueCounters);
