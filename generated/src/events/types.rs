// @generated from spec/names.yaml and spec/events/ by cargo xtask regen; do not edit.

//! Types that several events share.

use serde_json::{Map, Value};
use crate::codec::{FieldMut, FieldRef, Object, object};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};
use crate::{Number, Timestamp};

/// An alerting task at one time.
///
/// Shared by `currentTask` of
/// [`V1AlertingTaskTaskStatusChanged`](crate::alerting_tasks::V1AlertingTaskTaskStatusChanged);
/// `oldTask` of
/// [`V1AlertingTaskTaskStatusChanged`](crate::alerting_tasks::V1AlertingTaskTaskStatusChanged).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertingTask {
    /// `recipients`
    pub recipients: Option<Vec<AlertingTaskRecipients>>,
    /// `enabledByUser`: Whether a user enabled the task.
    pub enabled_by_user: Option<bool>,
    /// `enabledBySystem`: Whether the system enabled the task.
    pub enabled_by_system: Option<bool>,
    /// `alertingTaskErrors`: The task's errors.
    pub alerting_task_errors: Option<Vec<AlertingTaskAlertingTaskErrors>>,
}

impl Object for AlertingTask {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("recipients", &mut self.recipients),
            FieldMut::optional("enabledByUser", &mut self.enabled_by_user),
            FieldMut::optional("enabledBySystem", &mut self.enabled_by_system),
            FieldMut::optional("alertingTaskErrors", &mut self.alerting_task_errors),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("recipients", &self.recipients),
            FieldRef("enabledByUser", &self.enabled_by_user),
            FieldRef("enabledBySystem", &self.enabled_by_system),
            FieldRef("alertingTaskErrors", &self.alerting_task_errors),
        ];
        writer(&fields);
    }
}

object!(AlertingTask);

/// With whose access an alerting task works.
///
/// Shared by `accessType` of [`V1AlertingTaskCreated`](crate::alerting_tasks::V1AlertingTaskCreated);
/// `summary.accessMode` of
/// [`V1AlertingTaskExecutionSummaryCreated`](crate::alerting_tasks::V1AlertingTaskExecutionSummaryCreated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertingTaskAccessType {
    /// `SOURCE_ACCESS`
    SourceAccess,
    /// `TARGET_ACCESS`
    TargetAccess,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AlertingTaskAccessType {
    const KNOWN: &'static [Self] = &[Self::SourceAccess, Self::TargetAccess];

    fn as_str(&self) -> &str {
        match self {
            Self::SourceAccess => "SOURCE_ACCESS",
            Self::TargetAccess => "TARGET_ACCESS",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AlertingTaskAccessType);

/// The task's errors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertingTaskAlertingTaskErrors {
    /// `value`: Kind of error.
    pub value: Option<AlertingTaskAlertingTaskErrorsValue>,
}

impl Object for AlertingTaskAlertingTaskErrors {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::optional("value", &mut self.value)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("value", &self.value)];
        writer(&fields);
    }
}

object!(AlertingTaskAlertingTaskErrors);

/// Kind of error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertingTaskAlertingTaskErrorsValue {
    /// `OWNER_DISABLED`
    OwnerDisabled,
    /// `OWNER_ACCESS`
    OwnerAccess,
    /// `OWNER_LICENSE`
    OwnerLicense,
    /// `APP_DELETED`
    AppDeleted,
    /// `NO_RECIPIENTS`
    NoRecipients,
    /// `PARTIAL_ACCESS`
    PartialAccess,
    /// `EVAL_ERROR`
    EvalError,
    /// `ORPHAN`
    Orphan,
    /// `CONVERSION_DENIED`
    ConversionDenied,
    /// `EXPIRED`
    Expired,
    /// `PARTIAL_SENT`
    PartialSent,
    /// `QUOTA_REACHED`
    QuotaReached,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AlertingTaskAlertingTaskErrorsValue {
    const KNOWN: &'static [Self] = &[
        Self::OwnerDisabled,
        Self::OwnerAccess,
        Self::OwnerLicense,
        Self::AppDeleted,
        Self::NoRecipients,
        Self::PartialAccess,
        Self::EvalError,
        Self::Orphan,
        Self::ConversionDenied,
        Self::Expired,
        Self::PartialSent,
        Self::QuotaReached,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::OwnerDisabled => "OWNER_DISABLED",
            Self::OwnerAccess => "OWNER_ACCESS",
            Self::OwnerLicense => "OWNER_LICENSE",
            Self::AppDeleted => "APP_DELETED",
            Self::NoRecipients => "NO_RECIPIENTS",
            Self::PartialAccess => "PARTIAL_ACCESS",
            Self::EvalError => "EVAL_ERROR",
            Self::Orphan => "ORPHAN",
            Self::ConversionDenied => "CONVERSION_DENIED",
            Self::Expired => "EXPIRED",
            Self::PartialSent => "PARTIAL_SENT",
            Self::QuotaReached => "QUOTA_REACHED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AlertingTaskAlertingTaskErrorsValue);

/// The value of `data.oldTask.recipients`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertingTaskRecipients {
    /// `userId`: User who receives the alert.
    pub user_id: Option<String>,
    /// `subscribed`: Whether this recipient is subscribed.
    pub subscribed: Option<bool>,
    /// `enabledByUser`: Whether a user switched the recipient on.
    pub enabled_by_user: Option<bool>,
    /// `enabledBySystem`: Whether the system switched the recipient on.
    pub enabled_by_system: Option<bool>,
    /// `alertingTaskRecipientErrors`: Errors held against this recipient.
    pub alerting_task_recipient_errors: Option<
        Vec<AlertingTaskRecipientsAlertingTaskRecipientErrors>,
    >,
}

impl Object for AlertingTaskRecipients {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("userId", &mut self.user_id),
            FieldMut::optional("subscribed", &mut self.subscribed),
            FieldMut::optional("enabledByUser", &mut self.enabled_by_user),
            FieldMut::optional("enabledBySystem", &mut self.enabled_by_system),
            FieldMut::optional(
                "alertingTaskRecipientErrors",
                &mut self.alerting_task_recipient_errors,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("userId", &self.user_id),
            FieldRef("subscribed", &self.subscribed),
            FieldRef("enabledByUser", &self.enabled_by_user),
            FieldRef("enabledBySystem", &self.enabled_by_system),
            FieldRef("alertingTaskRecipientErrors", &self.alerting_task_recipient_errors),
        ];
        writer(&fields);
    }
}

object!(AlertingTaskRecipients);

/// Errors held against this recipient.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertingTaskRecipientsAlertingTaskRecipientErrors {
    /// `value`: Kind of error.
    pub value: Option<AlertingTaskRecipientsAlertingTaskRecipientErrorsValue>,
}

impl Object for AlertingTaskRecipientsAlertingTaskRecipientErrors {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::optional("value", &mut self.value)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("value", &self.value)];
        writer(&fields);
    }
}

object!(AlertingTaskRecipientsAlertingTaskRecipientErrors);

/// Kind of error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertingTaskRecipientsAlertingTaskRecipientErrorsValue {
    /// `USER_IS_DELETED`
    UserIsDeleted,
    /// `USER_DISABLED_IN_QCS`
    UserDisabledInQcs,
    /// `NO_ACCESS_TO_APP`
    NoAccessToApp,
    /// `UNSUBSCRIBED_FROM_ALERT`
    UnsubscribedFromAlert,
    /// `CONDITION_EVAL_ERROR`
    ConditionEvalError,
    /// `USER_DISABLED_IN_ALERT_BY_OWNER`
    UserDisabledInAlertByOwner,
    /// `MAX_ALERTS_LIMIT_REACHED`
    MaxAlertsLimitReached,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AlertingTaskRecipientsAlertingTaskRecipientErrorsValue {
    const KNOWN: &'static [Self] = &[
        Self::UserIsDeleted,
        Self::UserDisabledInQcs,
        Self::NoAccessToApp,
        Self::UnsubscribedFromAlert,
        Self::ConditionEvalError,
        Self::UserDisabledInAlertByOwner,
        Self::MaxAlertsLimitReached,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::UserIsDeleted => "USER_IS_DELETED",
            Self::UserDisabledInQcs => "USER_DISABLED_IN_QCS",
            Self::NoAccessToApp => "NO_ACCESS_TO_APP",
            Self::UnsubscribedFromAlert => "UNSUBSCRIBED_FROM_ALERT",
            Self::ConditionEvalError => "CONDITION_EVAL_ERROR",
            Self::UserDisabledInAlertByOwner => "USER_DISABLED_IN_ALERT_BY_OWNER",
            Self::MaxAlertsLimitReached => "MAX_ALERTS_LIMIT_REACHED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AlertingTaskRecipientsAlertingTaskRecipientErrorsValue);

/// What triggers an alerting task.
///
/// Shared by `triggerType` of [`V1AlertingTaskCreated`](crate::alerting_tasks::V1AlertingTaskCreated),
/// [`V1AlertingTaskDeleted`](crate::alerting_tasks::V1AlertingTaskDeleted).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertingTaskTriggerType {
    /// `RELOAD`
    Reload,
    /// `SCHEDULED`
    Scheduled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AlertingTaskTriggerType {
    const KNOWN: &'static [Self] = &[Self::Reload, Self::Scheduled];

    fn as_str(&self) -> &str {
        match self {
            Self::Reload => "RELOAD",
            Self::Scheduled => "SCHEDULED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AlertingTaskTriggerType);

/// How large an app is.
///
/// Shared by `size` of [`AppCreated`](crate::apps::AppCreated),
/// [`AppDataUpdated`](crate::apps::AppDataUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSize {
    /// `file` (format `int64`): Data model size on file (bytes).
    pub file: Option<i64>,
    /// `memory` (format `int64`): Data model size in memory (bytes).
    pub memory: Option<i64>,
}

impl Object for AppSize {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("file", &mut self.file),
            FieldMut::optional("memory", &mut self.memory),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("file", &self.file), FieldRef("memory", &self.memory)];
        writer(&fields);
    }
}

object!(AppSize);

/// What an app is used for.
///
/// Shared by `usage` of [`AppCreated`](crate::apps::AppCreated),
/// [`AppDeleted`](crate::apps::AppDeleted), [`AppExported`](crate::apps::AppExported),
/// [`AppHarddeleted`](crate::apps::AppHarddeleted), [`AppPublished`](crate::apps::AppPublished),
/// [`AppSoftdeleted`](crate::apps::AppSoftdeleted),
/// [`V1AppReloadFinished`](crate::apps::V1AppReloadFinished).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppUsage {
    /// `ANALYTICS`
    Analytics,
    /// `DATA_PREPARATION`
    DataPreparation,
    /// `DATAFLOW_PREP`
    DataflowPrep,
    /// `SINGLE_TABLE_PREP`
    SingleTablePrep,
    /// `DIRECT_QUERY_MODE`
    DirectQueryMode,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AppUsage {
    const KNOWN: &'static [Self] = &[
        Self::Analytics,
        Self::DataPreparation,
        Self::DataflowPrep,
        Self::SingleTablePrep,
        Self::DirectQueryMode,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Analytics => "ANALYTICS",
            Self::DataPreparation => "DATA_PREPARATION",
            Self::DataflowPrep => "DATAFLOW_PREP",
            Self::SingleTablePrep => "SINGLE_TABLE_PREP",
            Self::DirectQueryMode => "DIRECT_QUERY_MODE",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppUsage);

/// The unit of a quota of app usage.
///
/// Shared by `spaceUsages[].unit` of
/// [`V1AppUsageQuotaConsumed`](crate::app_usages::V1AppUsageQuotaConsumed); `unit` of
/// [`V1AppUsageQuotaConsumed`](crate::app_usages::V1AppUsageQuotaConsumed).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppUsageUnit {
    /// `byte`
    Byte,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AppUsageUnit {
    const KNOWN: &'static [Self] = &[Self::Byte];

    fn as_str(&self) -> &str {
        match self {
            Self::Byte => "byte",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppUsageUnit);

/// A role that a group or a user has.
///
/// Shared by `<botUser>.assignedGroups[].assignedRoles` of
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted);
/// `<botUser>.assignedRoles` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted); `<user>.assignedGroups[].assignedRoles` of
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted);
/// `<user>.assignedRoles` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted); `assignedRoles` of
/// [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated),
/// [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`V1GroupCreated`](crate::groups::V1GroupCreated),
/// [`V1GroupDeleted`](crate::groups::V1GroupDeleted),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignedRole {
    /// `id` (format `uid`): ID of the role.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether Qlik supplies the role or it is custom.
    pub type_: RoleType,
    /// `level`: Whether the role is for admins or users.
    pub level: RoleLevel,
}

impl Object for AssignedRole {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::required("type", &mut self.type_),
            FieldMut::required("level", &mut self.level),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("type", &self.type_),
            FieldRef("level", &self.level),
        ];
        writer(&fields);
    }
}

object!(AssignedRole);

/// What a space or a share is assigned to.
///
/// Shared by `type` of [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated),
/// [`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted),
/// [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated),
/// [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated),
/// [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted),
/// [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated),
/// [`SpaceAssignmentCreated`](crate::spaces::SpaceAssignmentCreated),
/// [`SpaceAssignmentDeleted`](crate::spaces::SpaceAssignmentDeleted),
/// [`SpaceAssignmentUpdated`](crate::spaces::SpaceAssignmentUpdated),
/// [`SpaceShareCreated`](crate::spaces::SpaceShareCreated),
/// [`SpaceShareDeleted`](crate::spaces::SpaceShareDeleted),
/// [`SpaceShareUpdated`](crate::spaces::SpaceShareUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssigneeType {
    /// `user`
    User,
    /// `group`
    Group,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AssigneeType {
    const KNOWN: &'static [Self] = &[Self::User, Self::Group];

    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AssigneeType);

/// The network traffic of a run of an automation.
///
/// Shared by `metrics.network` of [`V1AutomationRunEnded`](crate::automations::V1AutomationRunEnded);
/// `network` of [`V1AutomationRunEnded`](crate::automations::V1AutomationRunEnded).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomationNetwork {
    /// `rxBytes` (default `0`): Bytes received.
    pub rx_bytes: Option<i64>,
    /// `txBytes` (default `0`): Bytes sent.
    pub tx_bytes: Option<i64>,
}

impl Object for AutomationNetwork {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("rxBytes", &mut self.rx_bytes),
            FieldMut::optional("txBytes", &mut self.tx_bytes),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("rxBytes", &self.rx_bytes),
            FieldRef("txBytes", &self.tx_bytes),
        ];
        writer(&fields);
    }
}

object!(AutomationNetwork);

/// A bot user.
///
/// Shared by `<botUser>` of [`CoreUserCreated`](crate::core_users::CoreUserCreated),
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted),
/// [`CoreUserUpdated`](crate::core_users::CoreUserUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BotUser {
    /// `id` (format `uid`): ID of the bot user.
    pub id: String,
    /// `name`: What the bot user is called.
    pub name: String,
    /// `groups`: Names of the bot user's groups.
    pub groups: Option<Vec<String>>,
    /// `status`: State of the bot user in the tenant.
    pub status: Option<BotUserStatus>,
    /// `subject`: ID of the bot user, with the client ID in it.
    pub subject: String,
    /// `clientId`: OAuth client that the bot user is of.
    pub client_id: String,
    /// `tenantId` (format `uid`): Tenant the bot user is in.
    pub tenant_id: String,
    /// `createdAt`: When the bot user record was made.
    pub created_at: Option<Timestamp>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the bot user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
}

impl Object for BotUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::optional("groups", &mut self.groups),
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("subject", &mut self.subject),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("assignedRoles", &mut self.assigned_roles),
            FieldMut::optional("lastUpdatedAt", &mut self.last_updated_at),
            FieldMut::optional("assignedGroups", &mut self.assigned_groups),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("groups", &self.groups),
            FieldRef("status", &self.status),
            FieldRef("subject", &self.subject),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("assignedRoles", &self.assigned_roles),
            FieldRef("lastUpdatedAt", &self.last_updated_at),
            FieldRef("assignedGroups", &self.assigned_groups),
        ];
        writer(&fields);
    }
}

object!(BotUser);

/// The state of a bot user in the tenant.
///
/// Shared by `<botUser>.status` of [`CoreUserCreated`](crate::core_users::CoreUserCreated),
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted),
/// [`CoreUserUpdated`](crate::core_users::CoreUserUpdated),
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BotUserStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for BotUserStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled, Self::Deleted];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(BotUserStatus);

/// A change of one value of any JSON type, of which all parts are always there.
///
/// Shared by `_updates` of
/// [`CoreAuthSettingsUpdated`](crate::core_auth_settings::CoreAuthSettingsUpdated),
/// [`CoreIpPolicyUpdated`](crate::core_ip_policies::CoreIpPolicyUpdated),
/// [`V1LicenseLeaseUpdated`](crate::licenses::V1LicenseLeaseUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteUpdate {
    /// `path`: Path of the changed attribute.
    pub path: String,
    /// `newValue`: JSON value after the change.
    pub new_value: Value,
    /// `oldValue`: JSON value before the change.
    pub old_value: Value,
}

impl Object for CompleteUpdate {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("path", &mut self.path),
            FieldMut::required("newValue", &mut self.new_value),
            FieldMut::required("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("path", &self.path),
            FieldRef("newValue", &self.new_value),
            FieldRef("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(CompleteUpdate);

/// A data task of a data integration project.
///
/// Shared by `dataTask` of
/// [`V1DiProjectsDiTasksCompleted`](crate::di_projects::V1DiProjectsDiTasksCompleted),
/// [`V1DiProjectsDiTasksFailed`](crate::di_projects::V1DiProjectsDiTasksFailed),
/// [`V1DiProjectsDiTasksStarted`](crate::di_projects::V1DiProjectsDiTasksStarted),
/// [`V1DiProjectsDiTasksStopped`](crate::di_projects::V1DiProjectsDiTasksStopped).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataTask {
    /// `id`: ID of the data task.
    pub id: String,
    /// `name`: What the data task is called.
    pub name: String,
    /// `type`
    pub type_: DataTaskType,
    /// `ownerId`: ID of the data task's owner.
    pub owner_id: String,
    /// `spaceId`: ID of the space that the data task is in.
    pub space_id: String,
    /// `projectId`: ID of the project that the data task is in.
    pub project_id: String,
    /// `description`: Text explaining the data task.
    pub description: Option<String>,
}

impl Object for DataTask {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::required("type", &mut self.type_),
            FieldMut::required("ownerId", &mut self.owner_id),
            FieldMut::required("spaceId", &mut self.space_id),
            FieldMut::required("projectId", &mut self.project_id),
            FieldMut::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("type", &self.type_),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("projectId", &self.project_id),
            FieldRef("description", &self.description),
        ];
        writer(&fields);
    }
}

object!(DataTask);

/// How a data task was started.
///
/// Shared by `startMethod` of
/// [`V1DiProjectsDiTasksCompleted`](crate::di_projects::V1DiProjectsDiTasksCompleted),
/// [`V1DiProjectsDiTasksFailed`](crate::di_projects::V1DiProjectsDiTasksFailed),
/// [`V1DiProjectsDiTasksStarted`](crate::di_projects::V1DiProjectsDiTasksStarted),
/// [`V1DiProjectsDiTasksStopped`](crate::di_projects::V1DiProjectsDiTasksStopped).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTaskStartMethod {
    /// `USER`
    User,
    /// `SCHEDULER`
    Scheduler,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for DataTaskStartMethod {
    const KNOWN: &'static [Self] = &[Self::User, Self::Scheduler];

    fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::Scheduler => "SCHEDULER",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(DataTaskStartMethod);

/// The type of a data task.
///
/// Shared by `dataTask.type` of
/// [`V1DiProjectsDiTasksCompleted`](crate::di_projects::V1DiProjectsDiTasksCompleted),
/// [`V1DiProjectsDiTasksFailed`](crate::di_projects::V1DiProjectsDiTasksFailed),
/// [`V1DiProjectsDiTasksStarted`](crate::di_projects::V1DiProjectsDiTasksStarted),
/// [`V1DiProjectsDiTasksStopped`](crate::di_projects::V1DiProjectsDiTasksStopped).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTaskType {
    /// `LANDING`
    Landing,
    /// `STORAGE`
    Storage,
    /// `QVD_STORAGE`
    QvdStorage,
    /// `TRANSFORM`
    Transform,
    /// `DATAMART`
    Datamart,
    /// `REGISTERED_DATA`
    RegisteredData,
    /// `REPLICATION`
    Replication,
    /// `LAKE_LANDING`
    LakeLanding,
    /// `KNOWLEDGE_MART`
    KnowledgeMart,
    /// `FILE_BASED_KNOWLEDGE_MART`
    FileBasedKnowledgeMart,
    /// `FILE_LANDING`
    FileLanding,
    /// `ICEBERG_STORAGE`
    IcebergStorage,
    /// `MIRROR`
    Mirror,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for DataTaskType {
    const KNOWN: &'static [Self] = &[
        Self::Landing,
        Self::Storage,
        Self::QvdStorage,
        Self::Transform,
        Self::Datamart,
        Self::RegisteredData,
        Self::Replication,
        Self::LakeLanding,
        Self::KnowledgeMart,
        Self::FileBasedKnowledgeMart,
        Self::FileLanding,
        Self::IcebergStorage,
        Self::Mirror,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Landing => "LANDING",
            Self::Storage => "STORAGE",
            Self::QvdStorage => "QVD_STORAGE",
            Self::Transform => "TRANSFORM",
            Self::Datamart => "DATAMART",
            Self::RegisteredData => "REGISTERED_DATA",
            Self::Replication => "REPLICATION",
            Self::LakeLanding => "LAKE_LANDING",
            Self::KnowledgeMart => "KNOWLEDGE_MART",
            Self::FileBasedKnowledgeMart => "FILE_BASED_KNOWLEDGE_MART",
            Self::FileLanding => "FILE_LANDING",
            Self::IcebergStorage => "ICEBERG_STORAGE",
            Self::Mirror => "MIRROR",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(DataTaskType);

/// The environment that a space belongs to.
///
/// Shared by `environment` of [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated),
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// `id`: ID of the environment.
    pub id: Option<String>,
    /// `name`: What the environment is called.
    pub name: Option<String>,
    /// `tenantId`: ID of the tenant.
    pub tenant_id: Option<String>,
    /// `createdAt`: When the environment was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the environment.
    pub created_by: Option<String>,
    /// `updatedAt`: When the environment was changed.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: ID of the user who changed the environment last.
    pub updated_by: Option<String>,
    /// `variables`: Pairs of key and value.
    pub variables: Option<Vec<Map<String, Value>>>,
    /// `spaceCount`: How many spaces the environment has.
    pub space_count: Option<i64>,
    /// `description`: Text that describes the environment.
    pub description: Option<String>,
    /// `permissions`: What the asking user may do with the environment.
    pub permissions: Option<Vec<String>>,
    /// `defaultDesignEnvironment`: True for the default design environment.
    pub default_design_environment: Option<bool>,
    /// `environmentConfiguration`: How the environment is configured.
    pub environment_configuration: Option<String>,
}

impl Object for Environment {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("variables", &mut self.variables),
            FieldMut::optional("spaceCount", &mut self.space_count),
            FieldMut::optional("description", &mut self.description),
            FieldMut::optional("permissions", &mut self.permissions),
            FieldMut::optional(
                "defaultDesignEnvironment",
                &mut self.default_design_environment,
            ),
            FieldMut::optional(
                "environmentConfiguration",
                &mut self.environment_configuration,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("variables", &self.variables),
            FieldRef("spaceCount", &self.space_count),
            FieldRef("description", &self.description),
            FieldRef("permissions", &self.permissions),
            FieldRef("defaultDesignEnvironment", &self.default_design_environment),
            FieldRef("environmentConfiguration", &self.environment_configuration),
        ];
        writer(&fields);
    }
}

object!(Environment);

/// Where a group comes from.
///
/// Shared by `providerType` of [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated),
/// [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`V1GroupCreated`](crate::groups::V1GroupCreated),
/// [`V1GroupDeleted`](crate::groups::V1GroupDeleted),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupProviderType {
    /// `idp`
    Idp,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for GroupProviderType {
    const KNOWN: &'static [Self] = &[Self::Idp, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Idp => "idp",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(GroupProviderType);

/// The state of a group in the platform.
///
/// Shared by `status` of [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated),
/// [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`V1GroupCreated`](crate::groups::V1GroupCreated),
/// [`V1GroupDeleted`](crate::groups::V1GroupDeleted),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for GroupStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(GroupStatus);

/// What changed the assignment of a license.
///
/// Shared by `origin` of [`LicenseAssignmentDeleted`](crate::licenses::LicenseAssignmentDeleted),
/// [`LicenseAssignmentRejected`](crate::licenses::LicenseAssignmentRejected),
/// [`LicenseAssignmentUpdated`](crate::licenses::LicenseAssignmentUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LicenseAssignmentOrigin {
    /// `internal`
    Internal,
    /// `external`
    External,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for LicenseAssignmentOrigin {
    const KNOWN: &'static [Self] = &[Self::Internal, Self::External];

    fn as_str(&self) -> &str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(LicenseAssignmentOrigin);

/// A user whom an identity matches.
///
/// Shared by `matchedUsers` of
/// [`CoreUserIdentityConflicted`](crate::core_user_identities::CoreUserIdentityConflicted),
/// [`UserIdentityConflict`](crate::user_identities::UserIdentityConflict).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchedUser {
    /// `id`
    pub id: String,
    /// `email`
    pub email: String,
    /// `status`
    pub status: String,
    /// `subject`
    pub subject: String,
}

impl Object for MatchedUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("email", &mut self.email),
            FieldMut::required("status", &mut self.status),
            FieldMut::required("subject", &mut self.subject),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("email", &self.email),
            FieldRef("status", &self.status),
            FieldRef("subject", &self.subject),
        ];
        writer(&fields);
    }
}

object!(MatchedUser);

/// The kind of application behind an OAuth client.
///
/// Shared by `appType` of
/// [`CoreOauthClientCreated`](crate::core_oauth_clients::CoreOauthClientCreated),
/// [`CoreOauthClientDeleted`](crate::core_oauth_clients::CoreOauthClientDeleted),
/// [`CoreOauthClientPublished`](crate::core_oauth_clients::CoreOauthClientPublished),
/// [`CoreOauthClientUpdated`](crate::core_oauth_clients::CoreOauthClientUpdated),
/// [`V1OauthClientCreated`](crate::oauth_clients::V1OauthClientCreated),
/// [`V1OauthClientDeleted`](crate::oauth_clients::V1OauthClientDeleted),
/// [`V1OauthClientPublished`](crate::oauth_clients::V1OauthClientPublished),
/// [`V1OauthClientUpdated`](crate::oauth_clients::V1OauthClientUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthAppType {
    /// `web`
    Web,
    /// `native`
    Native,
    /// `spa`
    Spa,
    /// `anonymous-embed`
    AnonymousEmbed,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for OauthAppType {
    const KNOWN: &'static [Self] = &[
        Self::Web,
        Self::Native,
        Self::Spa,
        Self::AnonymousEmbed,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Web => "web",
            Self::Native => "native",
            Self::Spa => "spa",
            Self::AnonymousEmbed => "anonymous-embed",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(OauthAppType);

/// A tenant that an OAuth client may connect to.
///
/// Shared by `connectionPolicy` of
/// [`V1OauthClientCreated`](crate::oauth_clients::V1OauthClientCreated),
/// [`V1OauthClientDeleted`](crate::oauth_clients::V1OauthClientDeleted),
/// [`V1OauthClientPublished`](crate::oauth_clients::V1OauthClientPublished),
/// [`V1OauthClientUpdated`](crate::oauth_clients::V1OauthClientUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OauthConnectionPolicy {
    /// `tenantId`: A tenant that may use the client.
    pub tenant_id: String,
}

impl Object for OauthConnectionPolicy {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::required("tenantId", &mut self.tenant_id)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("tenantId", &self.tenant_id)];
        writer(&fields);
    }
}

object!(OauthConnectionPolicy);

/// The state of an OAuth client's connection configuration in a tenant.
///
/// Shared by `status` of
/// [`V1OauthClientConnectionConfigApproved`](crate::oauth_clients::V1OauthClientConnectionConfigApproved),
/// [`V1OauthClientConnectionConfigDeleted`](crate::oauth_clients::V1OauthClientConnectionConfigDeleted),
/// [`V1OauthClientConnectionConfigUpdated`](crate::oauth_clients::V1OauthClientConnectionConfigUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthConnectionStatus {
    /// `approved`
    Approved,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for OauthConnectionStatus {
    const KNOWN: &'static [Self] = &[Self::Approved];

    fn as_str(&self) -> &str {
        match self {
            Self::Approved => "approved",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(OauthConnectionStatus);

/// How the consent to an OAuth client is handled.
///
/// Shared by `consentMethod` of
/// [`CoreOauthClientConnectionConfigApproved`](crate::core_oauth_clients::CoreOauthClientConnectionConfigApproved),
/// [`CoreOauthClientConnectionConfigDeleted`](crate::core_oauth_clients::CoreOauthClientConnectionConfigDeleted),
/// [`CoreOauthClientConnectionConfigUpdated`](crate::core_oauth_clients::CoreOauthClientConnectionConfigUpdated),
/// [`V1OauthClientConnectionConfigApproved`](crate::oauth_clients::V1OauthClientConnectionConfigApproved),
/// [`V1OauthClientConnectionConfigDeleted`](crate::oauth_clients::V1OauthClientConnectionConfigDeleted),
/// [`V1OauthClientConnectionConfigUpdated`](crate::oauth_clients::V1OauthClientConnectionConfigUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthConsentMethod {
    /// `required`
    Required,
    /// `trusted`
    Trusted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for OauthConsentMethod {
    const KNOWN: &'static [Self] = &[Self::Required, Self::Trusted];

    fn as_str(&self) -> &str {
        match self {
            Self::Required => "required",
            Self::Trusted => "trusted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(OauthConsentMethod);

/// The grant by which an OAuth token was issued.
///
/// Shared by `grantType` of [`CoreOauthTokenIssued`](crate::core_oauth_tokens::CoreOauthTokenIssued),
/// [`OauthTokenIssued`](crate::oauth_tokens::OauthTokenIssued).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `refresh_token`
    RefreshToken,
    /// `client_credentials`
    ClientCredentials,
    /// `urn:ietf:params:oauth:grant-type:token-exchange`
    UrnIetfParamsOauthGrantTypeTokenExchange,
    /// `urn:qlik:oauth:user-impersonation`
    UrnQlikOauthUserImpersonation,
    /// `urn:qlik:oauth:anonymous-embed`
    UrnQlikOauthAnonymousEmbed,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for OauthGrantType {
    const KNOWN: &'static [Self] = &[
        Self::AuthorizationCode,
        Self::RefreshToken,
        Self::ClientCredentials,
        Self::UrnIetfParamsOauthGrantTypeTokenExchange,
        Self::UrnQlikOauthUserImpersonation,
        Self::UrnQlikOauthAnonymousEmbed,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
            Self::UrnIetfParamsOauthGrantTypeTokenExchange => {
                "urn:ietf:params:oauth:grant-type:token-exchange"
            }
            Self::UrnQlikOauthUserImpersonation => "urn:qlik:oauth:user-impersonation",
            Self::UrnQlikOauthAnonymousEmbed => "urn:qlik:oauth:anonymous-embed",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(OauthGrantType);

/// Which OAuth tokens were revoked.
///
/// Shared by `revokedContext` of
/// [`CoreOauthTokenRevoked`](crate::core_oauth_tokens::CoreOauthTokenRevoked),
/// [`OauthTokenRevoked`](crate::oauth_tokens::OauthTokenRevoked).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OauthRevokedContext {
    /// `userId`: Only tokens of this user, if given.
    pub user_id: Option<String>,
    /// `grantId`: Only this one token, if given.
    pub grant_id: Option<String>,
    /// `clientId`: Only tokens of this OAuth client, if given.
    pub client_id: Option<String>,
    /// `tenantId`: Only tokens of this tenant, if given.
    pub tenant_id: Option<String>,
}

impl Object for OauthRevokedContext {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("userId", &mut self.user_id),
            FieldMut::optional("grantId", &mut self.grant_id),
            FieldMut::optional("clientId", &mut self.client_id),
            FieldMut::optional("tenantId", &mut self.tenant_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("userId", &self.user_id),
            FieldRef("grantId", &self.grant_id),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
        ];
        writer(&fields);
    }
}

object!(OauthRevokedContext);

/// A change of one property, by its name, between values that are texts.
///
/// Shared by `updates` of [`TenantUpdated`](crate::tenants::TenantUpdated),
/// [`WebIntegrationUpdated`](crate::web_integrations::WebIntegrationUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyUpdate {
    /// `newValue`: What the field holds now.
    pub new_value: Option<String>,
    /// `oldValue`: What the field held before.
    pub old_value: Option<String>,
    /// `property`: Which property changed.
    pub property: Option<String>,
}

impl Object for PropertyUpdate {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("newValue", &mut self.new_value),
            FieldMut::optional("oldValue", &mut self.old_value),
            FieldMut::optional("property", &mut self.property),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("newValue", &self.new_value),
            FieldRef("oldValue", &self.old_value),
            FieldRef("property", &self.property),
        ];
        writer(&fields);
    }
}

object!(PropertyUpdate);

/// The method of the requests that a rate limit is for.
///
/// Shared by `excludes[].method` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded);
/// `includes[].method` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimitMethod {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `CONNECT`
    Connect,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
    /// `PATCH`
    Patch,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for RateLimitMethod {
    const KNOWN: &'static [Self] = &[
        Self::Get,
        Self::Head,
        Self::Post,
        Self::Put,
        Self::Delete,
        Self::Connect,
        Self::Options,
        Self::Trace,
        Self::Patch,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Connect => "CONNECT",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Patch => "PATCH",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(RateLimitMethod);

/// How the path of a request is compared.
///
/// Shared by `excludes[].pathType` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded);
/// `includes[].pathType` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimitPathType {
    /// `PREFIX`
    Prefix,
    /// `EXACT`
    Exact,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for RateLimitPathType {
    const KNOWN: &'static [Self] = &[Self::Prefix, Self::Exact];

    fn as_str(&self) -> &str {
        match self {
            Self::Prefix => "PREFIX",
            Self::Exact => "EXACT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(RateLimitPathType);

/// A query parameter of the requests that a rate limit is for.
///
/// Shared by `excludes[].query` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded);
/// `includes[].query` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimitQuery {
    /// `param`: The query parameter's name.
    pub param: Option<String>,
}

impl Object for RateLimitQuery {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::optional("param", &mut self.param)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("param", &self.param)];
        writer(&fields);
    }
}

object!(RateLimitQuery);

/// Which requests a rate limit includes or excludes.
///
/// Shared by `excludes` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded); `includes`
/// of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimitRule {
    /// `path`: Path to compare with.
    pub path: Option<String>,
    /// `query`: Query parameters to compare with.
    pub query: Option<Vec<RateLimitQuery>>,
    /// `method`: HTTP method to compare with.
    pub method: Option<RateLimitMethod>,
    /// `pathType`: Whether the whole path must match or only its start.
    pub path_type: Option<RateLimitPathType>,
}

impl Object for RateLimitRule {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("path", &mut self.path),
            FieldMut::optional("query", &mut self.query),
            FieldMut::optional("method", &mut self.method),
            FieldMut::optional("pathType", &mut self.path_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("path", &self.path),
            FieldRef("query", &self.query),
            FieldRef("method", &self.method),
            FieldRef("pathType", &self.path_type),
        ];
        writer(&fields);
    }
}

object!(RateLimitRule);

/// Whether a role is one of administrators or of users.
///
/// Shared by `<botUser>.assignedGroups[].assignedRoles[].level` of
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted);
/// `<botUser>.assignedRoles[].level` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted); `<user>.assignedGroups[].assignedRoles[].level` of
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted);
/// `<user>.assignedRoles[].level` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted); `assignedRoles[].level` of
/// [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated),
/// [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`V1GroupCreated`](crate::groups::V1GroupCreated),
/// [`V1GroupDeleted`](crate::groups::V1GroupDeleted),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified); `level` of
/// [`CoreRoleCreated`](crate::core_roles::CoreRoleCreated),
/// [`CoreRoleDeleted`](crate::core_roles::CoreRoleDeleted),
/// [`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated); `roles[].level` of
/// [`CoreRoleSynced`](crate::core_roles::CoreRoleSynced).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleLevel {
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for RoleLevel {
    const KNOWN: &'static [Self] = &[Self::Admin, Self::User];

    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(RoleLevel);

/// Whether Qlik defined a role or a tenant did.
///
/// Shared by `<botUser>.assignedGroups[].assignedRoles[].type` of
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted);
/// `<botUser>.assignedRoles[].type` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted); `<user>.assignedGroups[].assignedRoles[].type` of
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted);
/// `<user>.assignedRoles[].type` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted); `assignedRoles[].type` of
/// [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated),
/// [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`V1GroupCreated`](crate::groups::V1GroupCreated),
/// [`V1GroupDeleted`](crate::groups::V1GroupDeleted),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified); `roles[].type` of
/// [`CoreRoleSynced`](crate::core_roles::CoreRoleSynced), [`V1RoleSynced`](crate::roles::V1RoleSynced);
/// `type` of [`CoreRoleCreated`](crate::core_roles::CoreRoleCreated),
/// [`CoreRoleDeleted`](crate::core_roles::CoreRoleDeleted),
/// [`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated),
/// [`V1RoleCreated`](crate::roles::V1RoleCreated), [`V1RoleDeleted`](crate::roles::V1RoleDeleted),
/// [`V1RoleUpdated`](crate::roles::V1RoleUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for RoleType {
    const KNOWN: &'static [Self] = &[Self::Default, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(RoleType);

/// The kind of user behind a session.
///
/// Shared by `userType` of [`CoreUserSessionBegun`](crate::core_user_sessions::CoreUserSessionBegun),
/// [`UserSessionBegin`](crate::user_sessions::UserSessionBegin).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionUserType {
    /// `anonymous`
    Anonymous,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for SessionUserType {
    const KNOWN: &'static [Self] = &[Self::Anonymous];

    fn as_str(&self) -> &str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(SessionUserType);

/// What can be shared from a space.
///
/// Shared by `resourceType` of [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated),
/// [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted),
/// [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated),
/// [`SpaceShareCreated`](crate::spaces::SpaceShareCreated),
/// [`SpaceShareDeleted`](crate::spaces::SpaceShareDeleted),
/// [`SpaceShareUpdated`](crate::spaces::SpaceShareUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareResourceType {
    /// `app`
    App,
    /// `note`
    Note,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for ShareResourceType {
    const KNOWN: &'static [Self] = &[Self::App, Self::Note];

    fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Note => "note",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(ShareResourceType);

/// The environment that a space belongs to, as the events before `com.qlik.core` have it.
///
/// Shared by `environment` of [`SpaceCreated`](crate::spaces::SpaceCreated),
/// [`SpaceUpdated`](crate::spaces::SpaceUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceEnvironment {
    /// `id`: Identifier of the environment.
    pub id: Option<String>,
    /// `name`: Name of the environment.
    pub name: Option<String>,
    /// `tenantId`: Identifier of the tenant.
    pub tenant_id: Option<String>,
    /// `createdAt`: Timestamp when the environment was created.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: Identifier of the user who created the environment.
    pub created_by: Option<String>,
    /// `updatedAt`: Timestamp when the environment was updated.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: Identifier of the user who last updated the environment.
    pub updated_by: Option<String>,
    /// `variables`: Key-value pairs.
    pub variables: Option<Vec<V1EnvironmentVariable>>,
    /// `description`: Description of the environment.
    pub description: Option<String>,
}

impl Object for SpaceEnvironment {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("variables", &mut self.variables),
            FieldMut::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("variables", &self.variables),
            FieldRef("description", &self.description),
        ];
        writer(&fields);
    }
}

object!(SpaceEnvironment);

/// What a request for access to a space asks for.
///
/// Shared by `type` of [`CoreSpaceRequestCreated`](crate::core_spaces::CoreSpaceRequestCreated),
/// [`CoreSpaceRequestDeleted`](crate::core_spaces::CoreSpaceRequestDeleted).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceRequestType {
    /// `assignment`
    Assignment,
    /// `share`
    Share,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for SpaceRequestType {
    const KNOWN: &'static [Self] = &[Self::Assignment, Self::Share];

    fn as_str(&self) -> &str {
        match self {
            Self::Assignment => "assignment",
            Self::Share => "share",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(SpaceRequestType);

/// A role that a user or a group can have in a space.
///
/// Shared by `roles` of [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated),
/// [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated),
/// [`CoreSpaceRequestApproved`](crate::core_spaces::CoreSpaceRequestApproved),
/// [`CoreSpaceRequestCreated`](crate::core_spaces::CoreSpaceRequestCreated),
/// [`CoreSpaceRequestDeleted`](crate::core_spaces::CoreSpaceRequestDeleted),
/// [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated),
/// [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated),
/// [`SpaceAssignmentCreated`](crate::spaces::SpaceAssignmentCreated),
/// [`SpaceAssignmentUpdated`](crate::spaces::SpaceAssignmentUpdated),
/// [`SpaceShareCreated`](crate::spaces::SpaceShareCreated),
/// [`SpaceShareUpdated`](crate::spaces::SpaceShareUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceRole {
    /// `facilitator`
    Facilitator,
    /// `producer`
    Producer,
    /// `consumer`
    Consumer,
    /// `dataconsumer`
    Dataconsumer,
    /// `contributor`
    Contributor,
    /// `operator`
    Operator,
    /// `publisher`
    Publisher,
    /// `basicconsumer`
    Basicconsumer,
    /// `codeveloper`
    Codeveloper,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for SpaceRole {
    const KNOWN: &'static [Self] = &[
        Self::Facilitator,
        Self::Producer,
        Self::Consumer,
        Self::Dataconsumer,
        Self::Contributor,
        Self::Operator,
        Self::Publisher,
        Self::Basicconsumer,
        Self::Codeveloper,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Producer => "producer",
            Self::Consumer => "consumer",
            Self::Dataconsumer => "dataconsumer",
            Self::Contributor => "contributor",
            Self::Operator => "operator",
            Self::Publisher => "publisher",
            Self::Basicconsumer => "basicconsumer",
            Self::Codeveloper => "codeveloper",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(SpaceRole);

/// The type of a space.
///
/// Shared by `spaceType` of
/// [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated),
/// [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated),
/// [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated),
/// [`SpaceShareCreated`](crate::spaces::SpaceShareCreated),
/// [`SpaceShareUpdated`](crate::spaces::SpaceShareUpdated); `type` of
/// [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated),
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated),
/// [`SpaceCreated`](crate::spaces::SpaceCreated), [`SpaceUpdated`](crate::spaces::SpaceUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceType {
    /// `managed`
    Managed,
    /// `shared`
    Shared,
    /// `data`
    Data,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for SpaceType {
    const KNOWN: &'static [Self] = &[Self::Managed, Self::Shared, Self::Data];

    fn as_str(&self) -> &str {
        match self {
            Self::Managed => "managed",
            Self::Shared => "shared",
            Self::Data => "data",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(SpaceType);

/// Why a task was disabled.
///
/// Shared by `disabledCode` of
/// [`SchedulingTaskCreated`](crate::scheduling_tasks::SchedulingTaskCreated),
/// [`SchedulingTaskDeleted`](crate::scheduling_tasks::SchedulingTaskDeleted),
/// [`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDisabledCode {
    /// `MANUALLY`
    Manually,
    /// `CONSECUTIVE-FAILURES`
    ConsecutiveFailures,
    /// `APP-SCRIPT-UPDATED`
    AppScriptUpdated,
    /// `OWNER-DELETED`
    OwnerDeleted,
    /// `OWNER-DISABLED`
    OwnerDisabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskDisabledCode {
    const KNOWN: &'static [Self] = &[
        Self::Manually,
        Self::ConsecutiveFailures,
        Self::AppScriptUpdated,
        Self::OwnerDeleted,
        Self::OwnerDisabled,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Manually => "MANUALLY",
            Self::ConsecutiveFailures => "CONSECUTIVE-FAILURES",
            Self::AppScriptUpdated => "APP-SCRIPT-UPDATED",
            Self::OwnerDeleted => "OWNER-DELETED",
            Self::OwnerDisabled => "OWNER-DISABLED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskDisabledCode);

/// The type of resource that a task works on.
///
/// Shared by `resourceType` of
/// [`SchedulingTaskCreated`](crate::scheduling_tasks::SchedulingTaskCreated),
/// [`SchedulingTaskDeleted`](crate::scheduling_tasks::SchedulingTaskDeleted),
/// [`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskResourceType {
    /// `app`
    App,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskResourceType {
    const KNOWN: &'static [Self] = &[Self::App];

    fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskResourceType);

/// How a run of a task ended.
///
/// Shared by `status` of [`SchedulingTaskCreated`](crate::scheduling_tasks::SchedulingTaskCreated),
/// [`SchedulingTaskDeleted`](crate::scheduling_tasks::SchedulingTaskDeleted),
/// [`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `aborted`
    Aborted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskStatus {
    const KNOWN: &'static [Self] = &[Self::Succeeded, Self::Failed, Self::Aborted];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Aborted => "aborted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskStatus);

/// The product domain that uses the resource of a task.
///
/// Shared by `usage` of [`SchedulingTaskCreated`](crate::scheduling_tasks::SchedulingTaskCreated),
/// [`SchedulingTaskDeleted`](crate::scheduling_tasks::SchedulingTaskDeleted),
/// [`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskUsage {
    /// `ANALYTICS`
    Analytics,
    /// `DATA_PREPARATION`
    DataPreparation,
    /// `DATAFLOW_PREP`
    DataflowPrep,
    /// `SINGLE_TABLE_PREP`
    SingleTablePrep,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskUsage {
    const KNOWN: &'static [Self] = &[
        Self::Analytics,
        Self::DataPreparation,
        Self::DataflowPrep,
        Self::SingleTablePrep,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Analytics => "ANALYTICS",
            Self::DataPreparation => "DATA_PREPARATION",
            Self::DataflowPrep => "DATAFLOW_PREP",
            Self::SingleTablePrep => "SINGLE_TABLE_PREP",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskUsage);

/// A change of one value, by its path, between values that are texts.
///
/// Shared by `_updates` of [`AppDataUpdated`](crate::apps::AppDataUpdated),
/// [`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated),
/// [`V1RoleUpdated`](crate::roles::V1RoleUpdated); `updates` of
/// [`V1GroupSettingUpdated`](crate::group_settings::V1GroupSettingUpdated),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// `path`: Path to the updated value.
    pub path: Option<String>,
    /// `newValue`: Value after update.
    pub new_value: Option<String>,
    /// `oldValue`: Value before update.
    pub old_value: Option<String>,
}

impl Object for Update {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("path", &mut self.path),
            FieldMut::optional("newValue", &mut self.new_value),
            FieldMut::optional("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("path", &self.path),
            FieldRef("newValue", &self.new_value),
            FieldRef("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(Update);

/// A user who is not a bot.
///
/// Shared by `<user>` of [`CoreUserCreated`](crate::core_users::CoreUserCreated),
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted),
/// [`CoreUserUpdated`](crate::core_users::CoreUserUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id` (format `uid`): ID of the user.
    pub id: String,
    /// `name`: What the user is called.
    pub name: String,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `groups`: Identity provider groups the user is in.
    pub groups: Option<Vec<String>>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the user in the tenant.
    pub status: Option<UserStatus>,
    /// `picture` (format `url`): Static link to the user's avatar.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: String,
    /// `tenantId` (format `uid`): Tenant the user is in.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt`: When the user record was made.
    pub created_at: Option<Timestamp>,
    /// `inviteExpiry`: Seconds left until the invitation lapses.
    pub invite_expiry: Option<Number>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
    /// `preferredLocale`: Language tag the user prefers.
    pub preferred_locale: Option<String>,
    /// `preferredZoneinfo`: Time zone the user prefers.
    pub preferred_zoneinfo: Option<String>,
}

impl Object for User {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::optional("email", &mut self.email),
            FieldMut::optional("groups", &mut self.groups),
            FieldMut::optional("locale", &mut self.locale),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("picture", &mut self.picture),
            FieldMut::required("subject", &mut self.subject),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("zoneinfo", &mut self.zoneinfo),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("inviteExpiry", &mut self.invite_expiry),
            FieldMut::optional("assignedRoles", &mut self.assigned_roles),
            FieldMut::optional("lastUpdatedAt", &mut self.last_updated_at),
            FieldMut::optional("assignedGroups", &mut self.assigned_groups),
            FieldMut::optional("preferredLocale", &mut self.preferred_locale),
            FieldMut::optional("preferredZoneinfo", &mut self.preferred_zoneinfo),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("email", &self.email),
            FieldRef("groups", &self.groups),
            FieldRef("locale", &self.locale),
            FieldRef("status", &self.status),
            FieldRef("picture", &self.picture),
            FieldRef("subject", &self.subject),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("zoneinfo", &self.zoneinfo),
            FieldRef("createdAt", &self.created_at),
            FieldRef("inviteExpiry", &self.invite_expiry),
            FieldRef("assignedRoles", &self.assigned_roles),
            FieldRef("lastUpdatedAt", &self.last_updated_at),
            FieldRef("assignedGroups", &self.assigned_groups),
            FieldRef("preferredLocale", &self.preferred_locale),
            FieldRef("preferredZoneinfo", &self.preferred_zoneinfo),
        ];
        writer(&fields);
    }
}

object!(User);

/// The state of a user in the tenant.
///
/// Shared by `<user>.status` of [`CoreUserCreated`](crate::core_users::CoreUserCreated),
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted),
/// [`CoreUserUpdated`](crate::core_users::CoreUserUpdated),
/// [`V1UserCreated`](crate::users::V1UserCreated), [`V1UserDeleted`](crate::users::V1UserDeleted).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `active`
    Active,
    /// `invited`
    Invited,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for UserStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Invited,
        Self::Disabled,
        Self::Deleted,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(UserStatus);

/// A bot user, as the events before `com.qlik.core` have it.
///
/// Shared by `<botUser>` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1BotUser {
    /// `id` (format `uid`, readOnly): ID of the bot user.
    pub id: String,
    /// `name`: What the bot user is called.
    pub name: String,
    /// `groups`: Names of the bot user's groups.
    pub groups: Option<Vec<String>>,
    /// `status`: State of the bot user in the tenant.
    pub status: Option<BotUserStatus>,
    /// `subject`: ID of the bot user, with the client ID in it.
    pub subject: String,
    /// `clientId`: OAuth client that the bot user is of.
    pub client_id: String,
    /// `tenantId` (format `uid`): Tenant the bot user is in.
    pub tenant_id: String,
    /// `createdAt` (format `date`, readOnly): When the bot user record was made.
    pub created_at: Option<String>,
    /// `assignedRoles`: Roles that the bot user has.
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// `lastUpdatedAt` (format `date`, readOnly): When the bot user record last changed.
    pub last_updated_at: Option<String>,
    /// `assignedGroups`: Groups that the bot user is in.
    pub assigned_groups: Option<Vec<V1BotUserAssignedGroups>>,
}

impl Object for V1BotUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::optional("groups", &mut self.groups),
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("subject", &mut self.subject),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("assignedRoles", &mut self.assigned_roles),
            FieldMut::optional("lastUpdatedAt", &mut self.last_updated_at),
            FieldMut::optional("assignedGroups", &mut self.assigned_groups),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("groups", &self.groups),
            FieldRef("status", &self.status),
            FieldRef("subject", &self.subject),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("assignedRoles", &self.assigned_roles),
            FieldRef("lastUpdatedAt", &self.last_updated_at),
            FieldRef("assignedGroups", &self.assigned_groups),
        ];
        writer(&fields);
    }
}

object!(V1BotUser);

/// Groups that the bot user is in.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1BotUserAssignedGroups {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name` (readOnly): What the group is called.
    pub name: String,
    /// `assignedRoles`
    pub assigned_roles: Option<Vec<AssignedRole>>,
}

impl Object for V1BotUserAssignedGroups {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::optional("assignedRoles", &mut self.assigned_roles),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("assignedRoles", &self.assigned_roles),
        ];
        writer(&fields);
    }
}

object!(V1BotUserAssignedGroups);

/// A variable of an environment or a space, as the events before `com.qlik.core` have it.
///
/// Shared by `environment.variables` of [`SpaceCreated`](crate::spaces::SpaceCreated),
/// [`SpaceUpdated`](crate::spaces::SpaceUpdated); `variables` of
/// [`V1EnvironmentCreated`](crate::environments::V1EnvironmentCreated),
/// [`V1EnvironmentUpdated`](crate::environments::V1EnvironmentUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentVariable {
    /// `key`: Variable key.
    pub key: Option<String>,
    /// `value`: Variable value.
    pub value: Option<String>,
}

impl Object for V1EnvironmentVariable {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("key", &mut self.key),
            FieldMut::optional("value", &mut self.value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("key", &self.key), FieldRef("value", &self.value)];
        writer(&fields);
    }
}

object!(V1EnvironmentVariable);

/// A user who is not a bot, as the events before `com.qlik.core` have it.
///
/// Shared by `<user>` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1User {
    /// `id` (format `uid`, readOnly): ID of the user.
    pub id: String,
    /// `name`: What the user is called.
    pub name: String,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `groups`: Identity provider groups the user is in.
    pub groups: Option<Vec<String>>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the user in the tenant.
    pub status: Option<UserStatus>,
    /// `picture` (format `url`): Static link to the user's avatar.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: String,
    /// `tenantId` (format `uid`): Tenant the user is in.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt` (format `date`, readOnly): When the user record was made.
    pub created_at: Option<String>,
    /// `inviteExpiry` (readOnly): Seconds left until the invitation lapses.
    pub invite_expiry: Option<Number>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// `lastUpdatedAt` (format `date`, readOnly): When the user record last changed.
    pub last_updated_at: Option<String>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<V1UserAssignedGroups>>,
    /// `preferredLocale`: Language tag the user prefers.
    pub preferred_locale: Option<String>,
    /// `preferredZoneinfo`: Time zone the user prefers.
    pub preferred_zoneinfo: Option<String>,
}

impl Object for V1User {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::optional("email", &mut self.email),
            FieldMut::optional("groups", &mut self.groups),
            FieldMut::optional("locale", &mut self.locale),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("picture", &mut self.picture),
            FieldMut::required("subject", &mut self.subject),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("zoneinfo", &mut self.zoneinfo),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("inviteExpiry", &mut self.invite_expiry),
            FieldMut::optional("assignedRoles", &mut self.assigned_roles),
            FieldMut::optional("lastUpdatedAt", &mut self.last_updated_at),
            FieldMut::optional("assignedGroups", &mut self.assigned_groups),
            FieldMut::optional("preferredLocale", &mut self.preferred_locale),
            FieldMut::optional("preferredZoneinfo", &mut self.preferred_zoneinfo),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("email", &self.email),
            FieldRef("groups", &self.groups),
            FieldRef("locale", &self.locale),
            FieldRef("status", &self.status),
            FieldRef("picture", &self.picture),
            FieldRef("subject", &self.subject),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("zoneinfo", &self.zoneinfo),
            FieldRef("createdAt", &self.created_at),
            FieldRef("inviteExpiry", &self.invite_expiry),
            FieldRef("assignedRoles", &self.assigned_roles),
            FieldRef("lastUpdatedAt", &self.last_updated_at),
            FieldRef("assignedGroups", &self.assigned_groups),
            FieldRef("preferredLocale", &self.preferred_locale),
            FieldRef("preferredZoneinfo", &self.preferred_zoneinfo),
        ];
        writer(&fields);
    }
}

object!(V1User);

/// Groups that the user is in.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1UserAssignedGroups {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name` (readOnly): What the group is called.
    pub name: String,
    /// `assignedRoles`
    pub assigned_roles: Option<Vec<AssignedRole>>,
}

impl Object for V1UserAssignedGroups {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("name", &mut self.name),
            FieldMut::optional("assignedRoles", &mut self.assigned_roles),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("assignedRoles", &self.assigned_roles),
        ];
        writer(&fields);
    }
}

object!(V1UserAssignedGroups);

/// A change of one value of any JSON type, by its path.
///
/// Shared by `_updates` of
/// [`CoreGroupSettingUpdated`](crate::core_group_settings::CoreGroupSettingUpdated),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated),
/// [`CoreTenantUpdated`](crate::core_tenants::CoreTenantUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueUpdate {
    /// `path`: Which field changed.
    pub path: Option<String>,
    /// `newValue`: Value afterwards; any JSON value, depending on the field.
    pub new_value: Option<Value>,
    /// `oldValue`: Value beforehand; any JSON value, depending on the field.
    pub old_value: Option<Value>,
}

impl Object for ValueUpdate {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("path", &mut self.path),
            FieldMut::optional("newValue", &mut self.new_value),
            FieldMut::optional("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("path", &self.path),
            FieldRef("newValue", &self.new_value),
            FieldRef("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(ValueUpdate);

/// A variable of an environment or a space.
///
/// Shared by `variables` of
/// [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated),
/// [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated),
/// [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated),
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Variable {
    /// `key`: Name of the variable.
    pub key: Option<String>,
    /// `value`: What the variable holds.
    pub value: Option<String>,
    /// `updatedAt`: When the variable last changed.
    pub updated_at: Option<Timestamp>,
}

impl Object for Variable {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("key", &mut self.key),
            FieldMut::optional("value", &mut self.value),
            FieldMut::optional("updatedAt", &mut self.updated_at),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("key", &self.key),
            FieldRef("value", &self.value),
            FieldRef("updatedAt", &self.updated_at),
        ];
        writer(&fields);
    }
}

object!(Variable);
