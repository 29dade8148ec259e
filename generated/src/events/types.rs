// @generated from spec/names.yaml and spec/events/ by cargo xtask regen; do not edit.

//! Types that several events share.

use serde_json::{Map, Value};
use crate::codec::object;
use crate::open_enum::{UnknownValue, open_enum};
use crate::{Number, Timestamp};

/// An alerting task at one time.
///
/// Shared by `currentTask` of
/// [`V1AlertingTaskTaskStatusChanged`](crate::alerting_tasks::V1AlertingTaskTaskStatusChanged);
/// `oldTask` of
/// [`V1AlertingTaskTaskStatusChanged`](crate::alerting_tasks::V1AlertingTaskTaskStatusChanged).
#[derive(Clone, Debug, PartialEq)]
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

object!(AlertingTask {
    optional recipients = "recipients",
    optional enabled_by_user = "enabledByUser",
    optional enabled_by_system = "enabledBySystem",
    optional alerting_task_errors = "alertingTaskErrors",
});

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

open_enum!(AlertingTaskAccessType {
    SourceAccess = "SOURCE_ACCESS",
    TargetAccess = "TARGET_ACCESS",
});

/// The task's errors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertingTaskAlertingTaskErrors {
    /// `value`: Kind of error.
    pub value: Option<AlertingTaskAlertingTaskErrorsValue>,
}

object!(AlertingTaskAlertingTaskErrors {
    optional value = "value",
});

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

open_enum!(AlertingTaskAlertingTaskErrorsValue {
    OwnerDisabled = "OWNER_DISABLED",
    OwnerAccess = "OWNER_ACCESS",
    OwnerLicense = "OWNER_LICENSE",
    AppDeleted = "APP_DELETED",
    NoRecipients = "NO_RECIPIENTS",
    PartialAccess = "PARTIAL_ACCESS",
    EvalError = "EVAL_ERROR",
    Orphan = "ORPHAN",
    ConversionDenied = "CONVERSION_DENIED",
    Expired = "EXPIRED",
    PartialSent = "PARTIAL_SENT",
    QuotaReached = "QUOTA_REACHED",
});

/// The value of `data.oldTask.recipients`.
#[derive(Clone, Debug, PartialEq)]
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

object!(AlertingTaskRecipients {
    optional user_id = "userId",
    optional subscribed = "subscribed",
    optional enabled_by_user = "enabledByUser",
    optional enabled_by_system = "enabledBySystem",
    optional alerting_task_recipient_errors = "alertingTaskRecipientErrors",
});

/// Errors held against this recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertingTaskRecipientsAlertingTaskRecipientErrors {
    /// `value`: Kind of error.
    pub value: Option<AlertingTaskRecipientsAlertingTaskRecipientErrorsValue>,
}

object!(AlertingTaskRecipientsAlertingTaskRecipientErrors {
    optional value = "value",
});

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

open_enum!(AlertingTaskRecipientsAlertingTaskRecipientErrorsValue {
    UserIsDeleted = "USER_IS_DELETED",
    UserDisabledInQcs = "USER_DISABLED_IN_QCS",
    NoAccessToApp = "NO_ACCESS_TO_APP",
    UnsubscribedFromAlert = "UNSUBSCRIBED_FROM_ALERT",
    ConditionEvalError = "CONDITION_EVAL_ERROR",
    UserDisabledInAlertByOwner = "USER_DISABLED_IN_ALERT_BY_OWNER",
    MaxAlertsLimitReached = "MAX_ALERTS_LIMIT_REACHED",
});

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

open_enum!(AlertingTaskTriggerType {
    Reload = "RELOAD",
    Scheduled = "SCHEDULED",
});

/// How large an app is.
///
/// Shared by `size` of [`AppCreated`](crate::apps::AppCreated),
/// [`AppDataUpdated`](crate::apps::AppDataUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppSize {
    /// `file` (format `int64`): Data model size on file (bytes).
    pub file: Option<i64>,
    /// `memory` (format `int64`): Data model size in memory (bytes).
    pub memory: Option<i64>,
}

object!(AppSize {
    optional file = "file",
    optional memory = "memory",
});

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

open_enum!(AppUsage {
    Analytics = "ANALYTICS",
    DataPreparation = "DATA_PREPARATION",
    DataflowPrep = "DATAFLOW_PREP",
    SingleTablePrep = "SINGLE_TABLE_PREP",
    DirectQueryMode = "DIRECT_QUERY_MODE",
});

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

open_enum!(AppUsageUnit {
    Byte = "byte",
});

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
#[derive(Clone, Debug, PartialEq)]
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

object!(AssignedRole {
    required id = "id",
    required name = "name",
    required type_ = "type",
    required level = "level",
});

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

open_enum!(AssigneeType {
    User = "user",
    Group = "group",
});

/// The network traffic of a run of an automation.
///
/// Shared by `metrics.network` of [`V1AutomationRunEnded`](crate::automations::V1AutomationRunEnded);
/// `network` of [`V1AutomationRunEnded`](crate::automations::V1AutomationRunEnded).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomationNetwork {
    /// `rxBytes` (default `0`): Bytes received.
    pub rx_bytes: Option<i64>,
    /// `txBytes` (default `0`): Bytes sent.
    pub tx_bytes: Option<i64>,
}

object!(AutomationNetwork {
    optional rx_bytes = "rxBytes",
    optional tx_bytes = "txBytes",
});

/// A bot user.
///
/// Shared by `<botUser>` of [`CoreUserCreated`](crate::core_users::CoreUserCreated),
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted),
/// [`CoreUserUpdated`](crate::core_users::CoreUserUpdated).
#[derive(Clone, Debug, PartialEq)]
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

object!(BotUser {
    required id = "id",
    required name = "name",
    optional groups = "groups",
    optional status = "status",
    required subject = "subject",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional assigned_roles = "assignedRoles",
    optional last_updated_at = "lastUpdatedAt",
    optional assigned_groups = "assignedGroups",
});

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

open_enum!(BotUserStatus {
    Active = "active",
    Disabled = "disabled",
    Deleted = "deleted",
});

/// A change of one value of any JSON type, of which all parts are always there.
///
/// Shared by `_updates` of
/// [`CoreAuthSettingsUpdated`](crate::core_auth_settings::CoreAuthSettingsUpdated),
/// [`CoreIpPolicyUpdated`](crate::core_ip_policies::CoreIpPolicyUpdated),
/// [`V1LicenseLeaseUpdated`](crate::licenses::V1LicenseLeaseUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteUpdate {
    /// `path`: Path of the changed attribute.
    pub path: String,
    /// `newValue`: JSON value after the change.
    pub new_value: Value,
    /// `oldValue`: JSON value before the change.
    pub old_value: Value,
}

object!(CompleteUpdate {
    required path = "path",
    required new_value = "newValue",
    required old_value = "oldValue",
});

/// A data task of a data integration project.
///
/// Shared by `dataTask` of
/// [`V1DiProjectsDiTasksCompleted`](crate::di_projects::V1DiProjectsDiTasksCompleted),
/// [`V1DiProjectsDiTasksFailed`](crate::di_projects::V1DiProjectsDiTasksFailed),
/// [`V1DiProjectsDiTasksStarted`](crate::di_projects::V1DiProjectsDiTasksStarted),
/// [`V1DiProjectsDiTasksStopped`](crate::di_projects::V1DiProjectsDiTasksStopped).
#[derive(Clone, Debug, PartialEq)]
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

object!(DataTask {
    required id = "id",
    required name = "name",
    required type_ = "type",
    required owner_id = "ownerId",
    required space_id = "spaceId",
    required project_id = "projectId",
    optional description = "description",
});

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

open_enum!(DataTaskStartMethod {
    User = "USER",
    Scheduler = "SCHEDULER",
});

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

open_enum!(DataTaskType {
    Landing = "LANDING",
    Storage = "STORAGE",
    QvdStorage = "QVD_STORAGE",
    Transform = "TRANSFORM",
    Datamart = "DATAMART",
    RegisteredData = "REGISTERED_DATA",
    Replication = "REPLICATION",
    LakeLanding = "LAKE_LANDING",
    KnowledgeMart = "KNOWLEDGE_MART",
    FileBasedKnowledgeMart = "FILE_BASED_KNOWLEDGE_MART",
    FileLanding = "FILE_LANDING",
    IcebergStorage = "ICEBERG_STORAGE",
    Mirror = "MIRROR",
});

/// The environment that a space belongs to.
///
/// Shared by `environment` of [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated),
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated).
#[derive(Clone, Debug, PartialEq)]
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

object!(Environment {
    optional id = "id",
    optional name = "name",
    optional tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional variables = "variables",
    optional space_count = "spaceCount",
    optional description = "description",
    optional permissions = "permissions",
    optional default_design_environment = "defaultDesignEnvironment",
    optional environment_configuration = "environmentConfiguration",
});

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

open_enum!(GroupProviderType {
    Idp = "idp",
    Custom = "custom",
});

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

open_enum!(GroupStatus {
    Active = "active",
    Disabled = "disabled",
});

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

open_enum!(LicenseAssignmentOrigin {
    Internal = "internal",
    External = "external",
});

/// A user whom an identity matches.
///
/// Shared by `matchedUsers` of
/// [`CoreUserIdentityConflicted`](crate::core_user_identities::CoreUserIdentityConflicted),
/// [`UserIdentityConflict`](crate::user_identities::UserIdentityConflict).
#[derive(Clone, Debug, PartialEq)]
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

object!(MatchedUser {
    required id = "id",
    required email = "email",
    required status = "status",
    required subject = "subject",
});

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

open_enum!(OauthAppType {
    Web = "web",
    Native = "native",
    Spa = "spa",
    AnonymousEmbed = "anonymous-embed",
});

/// A tenant that an OAuth client may connect to.
///
/// Shared by `connectionPolicy` of
/// [`V1OauthClientCreated`](crate::oauth_clients::V1OauthClientCreated),
/// [`V1OauthClientDeleted`](crate::oauth_clients::V1OauthClientDeleted),
/// [`V1OauthClientPublished`](crate::oauth_clients::V1OauthClientPublished),
/// [`V1OauthClientUpdated`](crate::oauth_clients::V1OauthClientUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OauthConnectionPolicy {
    /// `tenantId`: A tenant that may use the client.
    pub tenant_id: String,
}

object!(OauthConnectionPolicy {
    required tenant_id = "tenantId",
});

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

open_enum!(OauthConnectionStatus {
    Approved = "approved",
});

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

open_enum!(OauthConsentMethod {
    Required = "required",
    Trusted = "trusted",
});

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

open_enum!(OauthGrantType {
    AuthorizationCode = "authorization_code",
    RefreshToken = "refresh_token",
    ClientCredentials = "client_credentials",
    UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
    UrnQlikOauthUserImpersonation = "urn:qlik:oauth:user-impersonation",
    UrnQlikOauthAnonymousEmbed = "urn:qlik:oauth:anonymous-embed",
});

/// Which OAuth tokens were revoked.
///
/// Shared by `revokedContext` of
/// [`CoreOauthTokenRevoked`](crate::core_oauth_tokens::CoreOauthTokenRevoked),
/// [`OauthTokenRevoked`](crate::oauth_tokens::OauthTokenRevoked).
#[derive(Clone, Debug, PartialEq)]
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

object!(OauthRevokedContext {
    optional user_id = "userId",
    optional grant_id = "grantId",
    optional client_id = "clientId",
    optional tenant_id = "tenantId",
});

/// A change of one property, by its name, between values that are texts.
///
/// Shared by `updates` of [`TenantUpdated`](crate::tenants::TenantUpdated),
/// [`WebIntegrationUpdated`](crate::web_integrations::WebIntegrationUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyUpdate {
    /// `newValue`: What the field holds now.
    pub new_value: Option<String>,
    /// `oldValue`: What the field held before.
    pub old_value: Option<String>,
    /// `property`: Which property changed.
    pub property: Option<String>,
}

object!(PropertyUpdate {
    optional new_value = "newValue",
    optional old_value = "oldValue",
    optional property = "property",
});

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

open_enum!(RateLimitMethod {
    Get = "GET",
    Head = "HEAD",
    Post = "POST",
    Put = "PUT",
    Delete = "DELETE",
    Connect = "CONNECT",
    Options = "OPTIONS",
    Trace = "TRACE",
    Patch = "PATCH",
});

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

open_enum!(RateLimitPathType {
    Prefix = "PREFIX",
    Exact = "EXACT",
});

/// A query parameter of the requests that a rate limit is for.
///
/// Shared by `excludes[].query` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded);
/// `includes[].query` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateLimitQuery {
    /// `param`: The query parameter's name.
    pub param: Option<String>,
}

object!(RateLimitQuery {
    optional param = "param",
});

/// Which requests a rate limit includes or excludes.
///
/// Shared by `excludes` of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded); `includes`
/// of [`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded).
#[derive(Clone, Debug, PartialEq)]
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

object!(RateLimitRule {
    optional path = "path",
    optional query = "query",
    optional method = "method",
    optional path_type = "pathType",
});

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

open_enum!(RoleLevel {
    Admin = "admin",
    User = "user",
});

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

open_enum!(RoleType {
    Default = "default",
    Custom = "custom",
});

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

open_enum!(SessionUserType {
    Anonymous = "anonymous",
});

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

open_enum!(ShareResourceType {
    App = "app",
    Note = "note",
});

/// The environment that a space belongs to, as the events before `com.qlik.core` have it.
///
/// Shared by `environment` of [`SpaceCreated`](crate::spaces::SpaceCreated),
/// [`SpaceUpdated`](crate::spaces::SpaceUpdated).
#[derive(Clone, Debug, PartialEq)]
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

object!(SpaceEnvironment {
    optional id = "id",
    optional name = "name",
    optional tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional variables = "variables",
    optional description = "description",
});

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

open_enum!(SpaceRequestType {
    Assignment = "assignment",
    Share = "share",
});

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

open_enum!(SpaceRole {
    Facilitator = "facilitator",
    Producer = "producer",
    Consumer = "consumer",
    Dataconsumer = "dataconsumer",
    Contributor = "contributor",
    Operator = "operator",
    Publisher = "publisher",
    Basicconsumer = "basicconsumer",
    Codeveloper = "codeveloper",
});

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

open_enum!(SpaceType {
    Managed = "managed",
    Shared = "shared",
    Data = "data",
});

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

open_enum!(TaskDisabledCode {
    Manually = "MANUALLY",
    ConsecutiveFailures = "CONSECUTIVE-FAILURES",
    AppScriptUpdated = "APP-SCRIPT-UPDATED",
    OwnerDeleted = "OWNER-DELETED",
    OwnerDisabled = "OWNER-DISABLED",
});

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

open_enum!(TaskResourceType {
    App = "app",
});

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

open_enum!(TaskStatus {
    Succeeded = "succeeded",
    Failed = "failed",
    Aborted = "aborted",
});

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

open_enum!(TaskUsage {
    Analytics = "ANALYTICS",
    DataPreparation = "DATA_PREPARATION",
    DataflowPrep = "DATAFLOW_PREP",
    SingleTablePrep = "SINGLE_TABLE_PREP",
});

/// A change of one value, by its path, between values that are texts.
///
/// Shared by `_updates` of [`AppDataUpdated`](crate::apps::AppDataUpdated),
/// [`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated),
/// [`V1RoleUpdated`](crate::roles::V1RoleUpdated); `updates` of
/// [`V1GroupSettingUpdated`](crate::group_settings::V1GroupSettingUpdated),
/// [`V1GroupUpdated`](crate::groups::V1GroupUpdated),
/// [`V1GroupUsersModified`](crate::groups::V1GroupUsersModified).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// `path`: Path to the updated value.
    pub path: Option<String>,
    /// `newValue`: Value after update.
    pub new_value: Option<String>,
    /// `oldValue`: Value before update.
    pub old_value: Option<String>,
}

object!(Update {
    optional path = "path",
    optional new_value = "newValue",
    optional old_value = "oldValue",
});

/// A user who is not a bot.
///
/// Shared by `<user>` of [`CoreUserCreated`](crate::core_users::CoreUserCreated),
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted),
/// [`CoreUserUpdated`](crate::core_users::CoreUserUpdated).
#[derive(Clone, Debug, PartialEq)]
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

object!(User {
    required id = "id",
    required name = "name",
    optional email = "email",
    optional groups = "groups",
    optional locale = "locale",
    optional status = "status",
    optional picture = "picture",
    required subject = "subject",
    required tenant_id = "tenantId",
    optional zoneinfo = "zoneinfo",
    optional created_at = "createdAt",
    optional invite_expiry = "inviteExpiry",
    optional assigned_roles = "assignedRoles",
    optional last_updated_at = "lastUpdatedAt",
    optional assigned_groups = "assignedGroups",
    optional preferred_locale = "preferredLocale",
    optional preferred_zoneinfo = "preferredZoneinfo",
});

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

open_enum!(UserStatus {
    Active = "active",
    Invited = "invited",
    Disabled = "disabled",
    Deleted = "deleted",
});

/// A bot user, as the events before `com.qlik.core` have it.
///
/// Shared by `<botUser>` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted).
#[derive(Clone, Debug, PartialEq)]
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

object!(V1BotUser {
    required id = "id",
    required name = "name",
    optional groups = "groups",
    optional status = "status",
    required subject = "subject",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional assigned_roles = "assignedRoles",
    optional last_updated_at = "lastUpdatedAt",
    optional assigned_groups = "assignedGroups",
});

/// Groups that the bot user is in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1BotUserAssignedGroups {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name` (readOnly): What the group is called.
    pub name: String,
    /// `assignedRoles`
    pub assigned_roles: Option<Vec<AssignedRole>>,
}

object!(V1BotUserAssignedGroups {
    required id = "id",
    required name = "name",
    optional assigned_roles = "assignedRoles",
});

/// A variable of an environment or a space, as the events before `com.qlik.core` have it.
///
/// Shared by `environment.variables` of [`SpaceCreated`](crate::spaces::SpaceCreated),
/// [`SpaceUpdated`](crate::spaces::SpaceUpdated); `variables` of
/// [`V1EnvironmentCreated`](crate::environments::V1EnvironmentCreated),
/// [`V1EnvironmentUpdated`](crate::environments::V1EnvironmentUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentVariable {
    /// `key`: Variable key.
    pub key: Option<String>,
    /// `value`: Variable value.
    pub value: Option<String>,
}

object!(V1EnvironmentVariable {
    optional key = "key",
    optional value = "value",
});

/// A user who is not a bot, as the events before `com.qlik.core` have it.
///
/// Shared by `<user>` of [`V1UserCreated`](crate::users::V1UserCreated),
/// [`V1UserDeleted`](crate::users::V1UserDeleted).
#[derive(Clone, Debug, PartialEq)]
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

object!(V1User {
    required id = "id",
    required name = "name",
    optional email = "email",
    optional groups = "groups",
    optional locale = "locale",
    optional status = "status",
    optional picture = "picture",
    required subject = "subject",
    required tenant_id = "tenantId",
    optional zoneinfo = "zoneinfo",
    optional created_at = "createdAt",
    optional invite_expiry = "inviteExpiry",
    optional assigned_roles = "assignedRoles",
    optional last_updated_at = "lastUpdatedAt",
    optional assigned_groups = "assignedGroups",
    optional preferred_locale = "preferredLocale",
    optional preferred_zoneinfo = "preferredZoneinfo",
});

/// Groups that the user is in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1UserAssignedGroups {
    /// `id` (format `uid`): ID of the group.
    pub id: String,
    /// `name` (readOnly): What the group is called.
    pub name: String,
    /// `assignedRoles`
    pub assigned_roles: Option<Vec<AssignedRole>>,
}

object!(V1UserAssignedGroups {
    required id = "id",
    required name = "name",
    optional assigned_roles = "assignedRoles",
});

/// A change of one value of any JSON type, by its path.
///
/// Shared by `_updates` of
/// [`CoreGroupSettingUpdated`](crate::core_group_settings::CoreGroupSettingUpdated),
/// [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated),
/// [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified),
/// [`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated),
/// [`CoreTenantUpdated`](crate::core_tenants::CoreTenantUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValueUpdate {
    /// `path`: Which field changed.
    pub path: Option<String>,
    /// `newValue`: Value afterwards; any JSON value, depending on the field.
    pub new_value: Option<Value>,
    /// `oldValue`: Value beforehand; any JSON value, depending on the field.
    pub old_value: Option<Value>,
}

object!(ValueUpdate {
    optional path = "path",
    optional new_value = "newValue",
    optional old_value = "oldValue",
});

/// A variable of an environment or a space.
///
/// Shared by `variables` of
/// [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated),
/// [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated),
/// [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated),
/// [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Variable {
    /// `key`: Name of the variable.
    pub key: Option<String>,
    /// `value`: What the variable holds.
    pub value: Option<String>,
    /// `updatedAt`: When the variable last changed.
    pub updated_at: Option<Timestamp>,
}

object!(Variable {
    optional key = "key",
    optional value = "value",
    optional updated_at = "updatedAt",
});
