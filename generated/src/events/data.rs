// @generated from spec/events/ by cargo xtask regen; do not edit.

//! The payloads of all events.

use super::{
    EventType, ai_mcps, alerting_tasks, api_keys, api_keys_configs, app_usages, apps,
    automations, core_api_keys, core_api_keys_configs, core_auth_settings,
    core_environments, core_group_settings, core_groups, core_ip_policies,
    core_oauth_clients, core_oauth_tokens, core_roles, core_spaces, core_tenants,
    core_user_identities, core_user_sessions, core_users, core_web_integrations,
    di_projects, environments, group_settings, groups, hub_dashboards, licenses,
    notification_digests, oauth_clients, oauth_tokens, quotas, rate_limits, reloads,
    reporting_tasks, roles, scheduling_tasks, spaces, tenants, user_identities,
    user_sessions, users, web_integrations,
};
use crate::codec::FieldValue;
use crate::{Mismatch, RawJson};

/// The payload of an event.
///
/// ```
/// use qlik_events::{Data, Event};
///
/// let event = Event::from_slice(br#"{"type":"com.qlik.app.created","data":{"name":"Sales"}}"#)?;
/// match event.data {
///     Data::AppCreated(app) => println!("{:?} was created", app.name),
///     Data::Unknown(json) => println!("no documented payload: {} bytes", json.as_str().len()),
///     Data::Mismatch(mismatch) => println!("{mismatch}"),
///     _ => {}
/// }
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// The event has no payload.
    Absent,
    /// The event has a type that this version does not know, or whose payload no document describes.
    Unknown(RawJson),
    /// The payload does not fit the event's type. What fits of it is typed.
    Mismatch(Box<Mismatch>),
    /// `com.qlik.ai.mcp.tool.calls.aggregated`
    AiMcpToolCallsAggregated(Box<ai_mcps::AiMcpToolCallsAggregated>),
    /// `com.qlik.ai.mcp.tool.executed`
    AiMcpToolExecuted(Box<ai_mcps::AiMcpToolExecuted>),
    /// `com.qlik.api-key.created`
    ApiKeyCreated(Box<api_keys::ApiKeyCreated>),
    /// `com.qlik.api-key.deleted`
    ApiKeyDeleted(Box<api_keys::ApiKeyDeleted>),
    /// `com.qlik.api-key.updated`
    ApiKeyUpdated(Box<api_keys::ApiKeyUpdated>),
    /// `com.qlik.api-key.validated`
    ApiKeyValidated(Box<api_keys::ApiKeyValidated>),
    /// `com.qlik.api-keys-config.updated`
    ApiKeysConfigUpdated(Box<api_keys_configs::ApiKeysConfigUpdated>),
    /// `com.qlik.app.created`
    AppCreated(Box<apps::AppCreated>),
    /// `com.qlik.app.data.updated`
    AppDataUpdated(Box<apps::AppDataUpdated>),
    /// `com.qlik.app.deleted`
    AppDeleted(Box<apps::AppDeleted>),
    /// `com.qlik.app.exported`
    AppExported(Box<apps::AppExported>),
    /// `com.qlik.app.harddeleted`
    AppHarddeleted(Box<apps::AppHarddeleted>),
    /// `com.qlik.app.published`
    AppPublished(Box<apps::AppPublished>),
    /// `com.qlik.app.softdeleted`
    AppSoftdeleted(Box<apps::AppSoftdeleted>),
    /// `com.qlik.core.api-key.created`
    CoreApiKeyCreated(Box<core_api_keys::CoreApiKeyCreated>),
    /// `com.qlik.core.api-key.deleted`
    CoreApiKeyDeleted(Box<core_api_keys::CoreApiKeyDeleted>),
    /// `com.qlik.core.api-key.updated`
    CoreApiKeyUpdated(Box<core_api_keys::CoreApiKeyUpdated>),
    /// `com.qlik.core.api-key.validation.failed`
    CoreApiKeyValidationFailed(Box<core_api_keys::CoreApiKeyValidationFailed>),
    /// `com.qlik.core.api-keys-config.updated`
    CoreApiKeysConfigUpdated(Box<core_api_keys_configs::CoreApiKeysConfigUpdated>),
    /// `com.qlik.core.auth-settings.updated`
    CoreAuthSettingsUpdated(Box<core_auth_settings::CoreAuthSettingsUpdated>),
    /// `com.qlik.core.environment.created`
    CoreEnvironmentCreated(Box<core_environments::CoreEnvironmentCreated>),
    /// `com.qlik.core.environment.deleted`
    CoreEnvironmentDeleted(Box<core_environments::CoreEnvironmentDeleted>),
    /// `com.qlik.core.environment.updated`
    CoreEnvironmentUpdated(Box<core_environments::CoreEnvironmentUpdated>),
    /// `com.qlik.core.group-setting.updated`
    CoreGroupSettingUpdated(Box<core_group_settings::CoreGroupSettingUpdated>),
    /// `com.qlik.core.group.created`
    CoreGroupCreated(Box<core_groups::CoreGroupCreated>),
    /// `com.qlik.core.group.deleted`
    CoreGroupDeleted(Box<core_groups::CoreGroupDeleted>),
    /// `com.qlik.core.group.updated`
    CoreGroupUpdated(Box<core_groups::CoreGroupUpdated>),
    /// `com.qlik.core.group.users.modified`
    CoreGroupUsersModified(Box<core_groups::CoreGroupUsersModified>),
    /// `com.qlik.core.ip-policy.created`
    CoreIpPolicyCreated(Box<core_ip_policies::CoreIpPolicyCreated>),
    /// `com.qlik.core.ip-policy.deleted`
    CoreIpPolicyDeleted(Box<core_ip_policies::CoreIpPolicyDeleted>),
    /// `com.qlik.core.ip-policy.updated`
    CoreIpPolicyUpdated(Box<core_ip_policies::CoreIpPolicyUpdated>),
    /// `com.qlik.core.oauth-client.connection-config.approved`
    CoreOauthClientConnectionConfigApproved(
        Box<core_oauth_clients::CoreOauthClientConnectionConfigApproved>,
    ),
    /// `com.qlik.core.oauth-client.connection-config.deleted`
    CoreOauthClientConnectionConfigDeleted(
        Box<core_oauth_clients::CoreOauthClientConnectionConfigDeleted>,
    ),
    /// `com.qlik.core.oauth-client.connection-config.updated`
    CoreOauthClientConnectionConfigUpdated(
        Box<core_oauth_clients::CoreOauthClientConnectionConfigUpdated>,
    ),
    /// `com.qlik.core.oauth-client.created`
    CoreOauthClientCreated(Box<core_oauth_clients::CoreOauthClientCreated>),
    /// `com.qlik.core.oauth-client.deleted`
    CoreOauthClientDeleted(Box<core_oauth_clients::CoreOauthClientDeleted>),
    /// `com.qlik.core.oauth-client.published`
    CoreOauthClientPublished(Box<core_oauth_clients::CoreOauthClientPublished>),
    /// `com.qlik.core.oauth-client.secret.created`
    CoreOauthClientSecretCreated(Box<core_oauth_clients::CoreOauthClientSecretCreated>),
    /// `com.qlik.core.oauth-client.secret.deleted`
    CoreOauthClientSecretDeleted(Box<core_oauth_clients::CoreOauthClientSecretDeleted>),
    /// `com.qlik.core.oauth-client.updated`
    CoreOauthClientUpdated(Box<core_oauth_clients::CoreOauthClientUpdated>),
    /// `com.qlik.core.oauth-token.issued`
    CoreOauthTokenIssued(Box<core_oauth_tokens::CoreOauthTokenIssued>),
    /// `com.qlik.core.oauth-token.revoked`
    CoreOauthTokenRevoked(Box<core_oauth_tokens::CoreOauthTokenRevoked>),
    /// `com.qlik.core.role.created`
    CoreRoleCreated(Box<core_roles::CoreRoleCreated>),
    /// `com.qlik.core.role.deleted`
    CoreRoleDeleted(Box<core_roles::CoreRoleDeleted>),
    /// `com.qlik.core.role.synced`
    CoreRoleSynced(Box<core_roles::CoreRoleSynced>),
    /// `com.qlik.core.role.updated`
    CoreRoleUpdated(Box<core_roles::CoreRoleUpdated>),
    /// `com.qlik.core.space.assignment.created`
    CoreSpaceAssignmentCreated(Box<core_spaces::CoreSpaceAssignmentCreated>),
    /// `com.qlik.core.space.assignment.deleted`
    CoreSpaceAssignmentDeleted(Box<core_spaces::CoreSpaceAssignmentDeleted>),
    /// `com.qlik.core.space.assignment.updated`
    CoreSpaceAssignmentUpdated(Box<core_spaces::CoreSpaceAssignmentUpdated>),
    /// `com.qlik.core.space.created`
    CoreSpaceCreated(Box<core_spaces::CoreSpaceCreated>),
    /// `com.qlik.core.space.deleted`
    CoreSpaceDeleted(Box<core_spaces::CoreSpaceDeleted>),
    /// `com.qlik.core.space.request.approved`
    CoreSpaceRequestApproved(Box<core_spaces::CoreSpaceRequestApproved>),
    /// `com.qlik.core.space.request.created`
    CoreSpaceRequestCreated(Box<core_spaces::CoreSpaceRequestCreated>),
    /// `com.qlik.core.space.request.deleted`
    CoreSpaceRequestDeleted(Box<core_spaces::CoreSpaceRequestDeleted>),
    /// `com.qlik.core.space.settings.updated`
    CoreSpaceSettingsUpdated(Box<core_spaces::CoreSpaceSettingsUpdated>),
    /// `com.qlik.core.space.share.created`
    CoreSpaceShareCreated(Box<core_spaces::CoreSpaceShareCreated>),
    /// `com.qlik.core.space.share.deleted`
    CoreSpaceShareDeleted(Box<core_spaces::CoreSpaceShareDeleted>),
    /// `com.qlik.core.space.share.updated`
    CoreSpaceShareUpdated(Box<core_spaces::CoreSpaceShareUpdated>),
    /// `com.qlik.core.space.updated`
    CoreSpaceUpdated(Box<core_spaces::CoreSpaceUpdated>),
    /// `com.qlik.core.tenant.allowed-deactivate`
    CoreTenantAllowedDeactivate(Box<core_tenants::CoreTenantAllowedDeactivate>),
    /// `com.qlik.core.tenant.created`
    CoreTenantCreated(Box<core_tenants::CoreTenantCreated>),
    /// `com.qlik.core.tenant.deactivated`
    CoreTenantDeactivated(Box<core_tenants::CoreTenantDeactivated>),
    /// `com.qlik.core.tenant.deleted`
    CoreTenantDeleted(Box<core_tenants::CoreTenantDeleted>),
    /// `com.qlik.core.tenant.disallowed-deactivate`
    CoreTenantDisallowedDeactivate(Box<core_tenants::CoreTenantDisallowedDeactivate>),
    /// `com.qlik.core.tenant.reactivated`
    CoreTenantReactivated(Box<core_tenants::CoreTenantReactivated>),
    /// `com.qlik.core.tenant.updated`
    CoreTenantUpdated(Box<core_tenants::CoreTenantUpdated>),
    /// `com.qlik.core.user-identity.conflicted`
    CoreUserIdentityConflicted(Box<core_user_identities::CoreUserIdentityConflicted>),
    /// `com.qlik.core.user-identity.reassigned`
    CoreUserIdentityReassigned(Box<core_user_identities::CoreUserIdentityReassigned>),
    /// `com.qlik.core.user-session.begun`
    CoreUserSessionBegun(Box<core_user_sessions::CoreUserSessionBegun>),
    /// `com.qlik.core.user-session.ended`
    CoreUserSessionEnded(Box<core_user_sessions::CoreUserSessionEnded>),
    /// `com.qlik.core.user.created`
    CoreUserCreated(Box<core_users::CoreUserCreated>),
    /// `com.qlik.core.user.deleted`
    CoreUserDeleted(Box<core_users::CoreUserDeleted>),
    /// `com.qlik.core.user.provisioned`
    CoreUserProvisioned(Box<core_users::CoreUserProvisioned>),
    /// `com.qlik.core.user.updated`
    CoreUserUpdated(Box<core_users::CoreUserUpdated>),
    /// `com.qlik.core.web-integration.created`
    CoreWebIntegrationCreated(Box<core_web_integrations::CoreWebIntegrationCreated>),
    /// `com.qlik.core.web-integration.deleted`
    CoreWebIntegrationDeleted(Box<core_web_integrations::CoreWebIntegrationDeleted>),
    /// `com.qlik.core.web-integration.updated`
    CoreWebIntegrationUpdated(Box<core_web_integrations::CoreWebIntegrationUpdated>),
    /// `com.qlik.license.assignment.deleted`
    LicenseAssignmentDeleted(Box<licenses::LicenseAssignmentDeleted>),
    /// `com.qlik.license.assignment.rejected`
    LicenseAssignmentRejected(Box<licenses::LicenseAssignmentRejected>),
    /// `com.qlik.license.assignment.updated`
    LicenseAssignmentUpdated(Box<licenses::LicenseAssignmentUpdated>),
    /// `com.qlik.license.data.volume.consumption.aggregated`
    LicenseDataVolumeConsumptionAggregated(
        #[deprecated = "Qlik has deprecated this event"]
        Box<licenses::LicenseDataVolumeConsumptionAggregated>,
    ),
    /// `com.qlik.license.definition.updated`
    LicenseDefinitionUpdated(Box<licenses::LicenseDefinitionUpdated>),
    /// `com.qlik.notification-digest.updated`
    NotificationDigestUpdated(Box<notification_digests::NotificationDigestUpdated>),
    /// `com.qlik.oauth-token.issued`
    OauthTokenIssued(Box<oauth_tokens::OauthTokenIssued>),
    /// `com.qlik.oauth-token.revoked`
    OauthTokenRevoked(Box<oauth_tokens::OauthTokenRevoked>),
    /// `com.qlik.reporting-task.summary.created`
    ReportingTaskSummaryCreated(Box<reporting_tasks::ReportingTaskSummaryCreated>),
    /// `com.qlik.scheduling.task.created`
    SchedulingTaskCreated(Box<scheduling_tasks::SchedulingTaskCreated>),
    /// `com.qlik.scheduling.task.deleted`
    SchedulingTaskDeleted(Box<scheduling_tasks::SchedulingTaskDeleted>),
    /// `com.qlik.scheduling.task.updated`
    SchedulingTaskUpdated(Box<scheduling_tasks::SchedulingTaskUpdated>),
    /// `com.qlik.space.assignment.created`
    SpaceAssignmentCreated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentCreated` (`com.qlik.core.space.assignment.created`)"]
        Box<spaces::SpaceAssignmentCreated>,
    ),
    /// `com.qlik.space.assignment.deleted`
    SpaceAssignmentDeleted(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentDeleted` (`com.qlik.core.space.assignment.deleted`)"]
        Box<spaces::SpaceAssignmentDeleted>,
    ),
    /// `com.qlik.space.assignment.updated`
    SpaceAssignmentUpdated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentUpdated` (`com.qlik.core.space.assignment.updated`)"]
        Box<spaces::SpaceAssignmentUpdated>,
    ),
    /// `com.qlik.space.created`
    SpaceCreated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceCreated` (`com.qlik.core.space.created`)"]
        Box<spaces::SpaceCreated>,
    ),
    /// `com.qlik.space.deleted`
    SpaceDeleted(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceDeleted` (`com.qlik.core.space.deleted`)"]
        Box<spaces::SpaceDeleted>,
    ),
    /// `com.qlik.space.groups.cache.invalidated`
    SpaceGroupsCacheInvalidated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.groups.cache.invalidated`"]
        Box<spaces::SpaceGroupsCacheInvalidated>,
    ),
    /// `com.qlik.space.settings.updated`
    SpaceSettingsUpdated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceSettingsUpdated` (`com.qlik.core.space.settings.updated`)"]
        Box<spaces::SpaceSettingsUpdated>,
    ),
    /// `com.qlik.space.share.created`
    SpaceShareCreated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareCreated` (`com.qlik.core.space.share.created`)"]
        Box<spaces::SpaceShareCreated>,
    ),
    /// `com.qlik.space.share.deleted`
    SpaceShareDeleted(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareDeleted` (`com.qlik.core.space.share.deleted`)"]
        Box<spaces::SpaceShareDeleted>,
    ),
    /// `com.qlik.space.share.session.attached`
    SpaceShareSessionAttached(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.share.session.attached`"]
        Box<spaces::SpaceShareSessionAttached>,
    ),
    /// `com.qlik.space.share.updated`
    SpaceShareUpdated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareUpdated` (`com.qlik.core.space.share.updated`)"]
        Box<spaces::SpaceShareUpdated>,
    ),
    /// `com.qlik.space.updated`
    SpaceUpdated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceUpdated` (`com.qlik.core.space.updated`)"]
        Box<spaces::SpaceUpdated>,
    ),
    /// `com.qlik.tenant.created`
    TenantCreated(Box<tenants::TenantCreated>),
    /// `com.qlik.tenant.deleted`
    TenantDeleted(Box<tenants::TenantDeleted>),
    /// `com.qlik.tenant.updated`
    TenantUpdated(Box<tenants::TenantUpdated>),
    /// `com.qlik.user-identity.conflict`
    UserIdentityConflict(Box<user_identities::UserIdentityConflict>),
    /// `com.qlik.user-identity.reassigned`
    UserIdentityReassigned(Box<user_identities::UserIdentityReassigned>),
    /// `com.qlik.user-session.begin`
    UserSessionBegin(
        #[deprecated = "Qlik has deprecated this event; use `CoreUserSessionBegun` (`com.qlik.core.user-session.begun`)"]
        Box<user_sessions::UserSessionBegin>,
    ),
    /// `com.qlik.user-session.end`
    UserSessionEnd(Box<user_sessions::UserSessionEnd>),
    /// `com.qlik.v1.alerting-task.created`
    V1AlertingTaskCreated(Box<alerting_tasks::V1AlertingTaskCreated>),
    /// `com.qlik.v1.alerting-task.deleted`
    V1AlertingTaskDeleted(Box<alerting_tasks::V1AlertingTaskDeleted>),
    /// `com.qlik.v1.alerting-task.execution-summary.created`
    V1AlertingTaskExecutionSummaryCreated(
        Box<alerting_tasks::V1AlertingTaskExecutionSummaryCreated>,
    ),
    /// `com.qlik.v1.alerting-task.recipient.removed`
    V1AlertingTaskRecipientRemoved(Box<alerting_tasks::V1AlertingTaskRecipientRemoved>),
    /// `com.qlik.v1.alerting-task.task-status.changed`
    V1AlertingTaskTaskStatusChanged(
        Box<alerting_tasks::V1AlertingTaskTaskStatusChanged>,
    ),
    /// `com.qlik.v1.api-key.validation.failed`
    V1ApiKeyValidationFailed(
        #[deprecated = "Qlik has deprecated this event; use `CoreApiKeyValidationFailed` (`com.qlik.core.api-key.validation.failed`)"]
        Box<api_keys::V1ApiKeyValidationFailed>,
    ),
    /// `com.qlik.v1.app-usage.quota.consumed`
    V1AppUsageQuotaConsumed(Box<app_usages::V1AppUsageQuotaConsumed>),
    /// `com.qlik.v1.app.opened`
    V1AppOpened(Box<apps::V1AppOpened>),
    /// `com.qlik.v1.app.reload.finished`
    V1AppReloadFinished(Box<apps::V1AppReloadFinished>),
    /// `com.qlik.v1.automation.run.ended`
    V1AutomationRunEnded(Box<automations::V1AutomationRunEnded>),
    /// `com.qlik.v1.di-projects.di-tasks.completed`
    V1DiProjectsDiTasksCompleted(Box<di_projects::V1DiProjectsDiTasksCompleted>),
    /// `com.qlik.v1.di-projects.di-tasks.failed`
    V1DiProjectsDiTasksFailed(Box<di_projects::V1DiProjectsDiTasksFailed>),
    /// `com.qlik.v1.di-projects.di-tasks.started`
    V1DiProjectsDiTasksStarted(Box<di_projects::V1DiProjectsDiTasksStarted>),
    /// `com.qlik.v1.di-projects.di-tasks.stopped`
    V1DiProjectsDiTasksStopped(Box<di_projects::V1DiProjectsDiTasksStopped>),
    /// `com.qlik.v1.environment.created`
    V1EnvironmentCreated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentCreated` (`com.qlik.core.environment.created`)"]
        Box<environments::V1EnvironmentCreated>,
    ),
    /// `com.qlik.v1.environment.deleted`
    V1EnvironmentDeleted(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentDeleted` (`com.qlik.core.environment.deleted`)"]
        Box<environments::V1EnvironmentDeleted>,
    ),
    /// `com.qlik.v1.environment.updated`
    V1EnvironmentUpdated(
        #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentUpdated` (`com.qlik.core.environment.updated`)"]
        Box<environments::V1EnvironmentUpdated>,
    ),
    /// `com.qlik.v1.group-setting.updated`
    V1GroupSettingUpdated(Box<group_settings::V1GroupSettingUpdated>),
    /// `com.qlik.v1.group.created`
    V1GroupCreated(Box<groups::V1GroupCreated>),
    /// `com.qlik.v1.group.deleted`
    V1GroupDeleted(Box<groups::V1GroupDeleted>),
    /// `com.qlik.v1.group.updated`
    V1GroupUpdated(Box<groups::V1GroupUpdated>),
    /// `com.qlik.v1.group.users.modified`
    V1GroupUsersModified(Box<groups::V1GroupUsersModified>),
    /// `com.qlik.v1.hub-dashboard.updated`
    V1HubDashboardUpdated(Box<hub_dashboards::V1HubDashboardUpdated>),
    /// `com.qlik.v1.license.lease.created`
    V1LicenseLeaseCreated(Box<licenses::V1LicenseLeaseCreated>),
    /// `com.qlik.v1.license.lease.deleted`
    V1LicenseLeaseDeleted(Box<licenses::V1LicenseLeaseDeleted>),
    /// `com.qlik.v1.license.lease.updated`
    V1LicenseLeaseUpdated(Box<licenses::V1LicenseLeaseUpdated>),
    /// `com.qlik.v1.license.tenant.associated`
    V1LicenseTenantAssociated(Box<licenses::V1LicenseTenantAssociated>),
    /// `com.qlik.v1.oauth-client.connection-config.approved`
    V1OauthClientConnectionConfigApproved(
        Box<oauth_clients::V1OauthClientConnectionConfigApproved>,
    ),
    /// `com.qlik.v1.oauth-client.connection-config.deleted`
    V1OauthClientConnectionConfigDeleted(
        Box<oauth_clients::V1OauthClientConnectionConfigDeleted>,
    ),
    /// `com.qlik.v1.oauth-client.connection-config.updated`
    V1OauthClientConnectionConfigUpdated(
        Box<oauth_clients::V1OauthClientConnectionConfigUpdated>,
    ),
    /// `com.qlik.v1.oauth-client.created`
    V1OauthClientCreated(Box<oauth_clients::V1OauthClientCreated>),
    /// `com.qlik.v1.oauth-client.deleted`
    V1OauthClientDeleted(Box<oauth_clients::V1OauthClientDeleted>),
    /// `com.qlik.v1.oauth-client.published`
    V1OauthClientPublished(Box<oauth_clients::V1OauthClientPublished>),
    /// `com.qlik.v1.oauth-client.secret.created`
    V1OauthClientSecretCreated(Box<oauth_clients::V1OauthClientSecretCreated>),
    /// `com.qlik.v1.oauth-client.secret.deleted`
    V1OauthClientSecretDeleted(Box<oauth_clients::V1OauthClientSecretDeleted>),
    /// `com.qlik.v1.oauth-client.updated`
    V1OauthClientUpdated(Box<oauth_clients::V1OauthClientUpdated>),
    /// `com.qlik.v1.quota.allocation-failed`
    V1QuotaAllocationFailed(Box<quotas::V1QuotaAllocationFailed>),
    /// `com.qlik.v1.quota.consumed`
    V1QuotaConsumed(Box<quotas::V1QuotaConsumed>),
    /// `com.qlik.v1.quota.released`
    V1QuotaReleased(Box<quotas::V1QuotaReleased>),
    /// `com.qlik.v1.rate-limit.exceeded`
    V1RateLimitExceeded(Box<rate_limits::V1RateLimitExceeded>),
    /// `com.qlik.v1.reload.finished`
    V1ReloadFinished(Box<reloads::V1ReloadFinished>),
    /// `com.qlik.v1.role.created`
    V1RoleCreated(Box<roles::V1RoleCreated>),
    /// `com.qlik.v1.role.deleted`
    V1RoleDeleted(Box<roles::V1RoleDeleted>),
    /// `com.qlik.v1.role.synced`
    V1RoleSynced(Box<roles::V1RoleSynced>),
    /// `com.qlik.v1.role.updated`
    V1RoleUpdated(Box<roles::V1RoleUpdated>),
    /// `com.qlik.v1.tenant.allowed-deactivate`
    V1TenantAllowedDeactivate(Box<tenants::V1TenantAllowedDeactivate>),
    /// `com.qlik.v1.tenant.deactivated`
    V1TenantDeactivated(Box<tenants::V1TenantDeactivated>),
    /// `com.qlik.v1.tenant.disallowed-deactivate`
    V1TenantDisallowedDeactivate(Box<tenants::V1TenantDisallowedDeactivate>),
    /// `com.qlik.v1.tenant.reactivated`
    V1TenantReactivated(Box<tenants::V1TenantReactivated>),
    /// `com.qlik.v1.user.created`
    V1UserCreated(
        #[deprecated = "Qlik has deprecated this event; use `CoreUserCreated` (`com.qlik.core.user.created`)"]
        Box<users::V1UserCreated>,
    ),
    /// `com.qlik.v1.user.deleted`
    V1UserDeleted(
        #[deprecated = "Qlik has deprecated this event; use `CoreUserDeleted` (`com.qlik.core.user.deleted`)"]
        Box<users::V1UserDeleted>,
    ),
    /// `com.qlik.web-integration.created`
    WebIntegrationCreated(Box<web_integrations::WebIntegrationCreated>),
    /// `com.qlik.web-integration.deleted`
    WebIntegrationDeleted(Box<web_integrations::WebIntegrationDeleted>),
    /// `com.qlik.web-integration.updated`
    WebIntegrationUpdated(Box<web_integrations::WebIntegrationUpdated>),
}

impl Data {
    /// The type of the events with such a payload; `None` where there is no documented payload.
    #[must_use]
    pub const fn event_type(&self) -> Option<EventType> {
        match self {
            Self::AiMcpToolCallsAggregated(_) => {
                Some(EventType::AiMcpToolCallsAggregated)
            }
            Self::AiMcpToolExecuted(_) => Some(EventType::AiMcpToolExecuted),
            Self::ApiKeyCreated(_) => Some(EventType::ApiKeyCreated),
            Self::ApiKeyDeleted(_) => Some(EventType::ApiKeyDeleted),
            Self::ApiKeyUpdated(_) => Some(EventType::ApiKeyUpdated),
            Self::ApiKeyValidated(_) => Some(EventType::ApiKeyValidated),
            Self::ApiKeysConfigUpdated(_) => Some(EventType::ApiKeysConfigUpdated),
            Self::AppCreated(_) => Some(EventType::AppCreated),
            Self::AppDataUpdated(_) => Some(EventType::AppDataUpdated),
            Self::AppDeleted(_) => Some(EventType::AppDeleted),
            Self::AppExported(_) => Some(EventType::AppExported),
            Self::AppHarddeleted(_) => Some(EventType::AppHarddeleted),
            Self::AppPublished(_) => Some(EventType::AppPublished),
            Self::AppSoftdeleted(_) => Some(EventType::AppSoftdeleted),
            Self::CoreApiKeyCreated(_) => Some(EventType::CoreApiKeyCreated),
            Self::CoreApiKeyDeleted(_) => Some(EventType::CoreApiKeyDeleted),
            Self::CoreApiKeyUpdated(_) => Some(EventType::CoreApiKeyUpdated),
            Self::CoreApiKeyValidationFailed(_) => {
                Some(EventType::CoreApiKeyValidationFailed)
            }
            Self::CoreApiKeysConfigUpdated(_) => {
                Some(EventType::CoreApiKeysConfigUpdated)
            }
            Self::CoreAuthSettingsUpdated(_) => Some(EventType::CoreAuthSettingsUpdated),
            Self::CoreEnvironmentCreated(_) => Some(EventType::CoreEnvironmentCreated),
            Self::CoreEnvironmentDeleted(_) => Some(EventType::CoreEnvironmentDeleted),
            Self::CoreEnvironmentUpdated(_) => Some(EventType::CoreEnvironmentUpdated),
            Self::CoreGroupSettingUpdated(_) => Some(EventType::CoreGroupSettingUpdated),
            Self::CoreGroupCreated(_) => Some(EventType::CoreGroupCreated),
            Self::CoreGroupDeleted(_) => Some(EventType::CoreGroupDeleted),
            Self::CoreGroupUpdated(_) => Some(EventType::CoreGroupUpdated),
            Self::CoreGroupUsersModified(_) => Some(EventType::CoreGroupUsersModified),
            Self::CoreIpPolicyCreated(_) => Some(EventType::CoreIpPolicyCreated),
            Self::CoreIpPolicyDeleted(_) => Some(EventType::CoreIpPolicyDeleted),
            Self::CoreIpPolicyUpdated(_) => Some(EventType::CoreIpPolicyUpdated),
            Self::CoreOauthClientConnectionConfigApproved(_) => {
                Some(EventType::CoreOauthClientConnectionConfigApproved)
            }
            Self::CoreOauthClientConnectionConfigDeleted(_) => {
                Some(EventType::CoreOauthClientConnectionConfigDeleted)
            }
            Self::CoreOauthClientConnectionConfigUpdated(_) => {
                Some(EventType::CoreOauthClientConnectionConfigUpdated)
            }
            Self::CoreOauthClientCreated(_) => Some(EventType::CoreOauthClientCreated),
            Self::CoreOauthClientDeleted(_) => Some(EventType::CoreOauthClientDeleted),
            Self::CoreOauthClientPublished(_) => {
                Some(EventType::CoreOauthClientPublished)
            }
            Self::CoreOauthClientSecretCreated(_) => {
                Some(EventType::CoreOauthClientSecretCreated)
            }
            Self::CoreOauthClientSecretDeleted(_) => {
                Some(EventType::CoreOauthClientSecretDeleted)
            }
            Self::CoreOauthClientUpdated(_) => Some(EventType::CoreOauthClientUpdated),
            Self::CoreOauthTokenIssued(_) => Some(EventType::CoreOauthTokenIssued),
            Self::CoreOauthTokenRevoked(_) => Some(EventType::CoreOauthTokenRevoked),
            Self::CoreRoleCreated(_) => Some(EventType::CoreRoleCreated),
            Self::CoreRoleDeleted(_) => Some(EventType::CoreRoleDeleted),
            Self::CoreRoleSynced(_) => Some(EventType::CoreRoleSynced),
            Self::CoreRoleUpdated(_) => Some(EventType::CoreRoleUpdated),
            Self::CoreSpaceAssignmentCreated(_) => {
                Some(EventType::CoreSpaceAssignmentCreated)
            }
            Self::CoreSpaceAssignmentDeleted(_) => {
                Some(EventType::CoreSpaceAssignmentDeleted)
            }
            Self::CoreSpaceAssignmentUpdated(_) => {
                Some(EventType::CoreSpaceAssignmentUpdated)
            }
            Self::CoreSpaceCreated(_) => Some(EventType::CoreSpaceCreated),
            Self::CoreSpaceDeleted(_) => Some(EventType::CoreSpaceDeleted),
            Self::CoreSpaceRequestApproved(_) => {
                Some(EventType::CoreSpaceRequestApproved)
            }
            Self::CoreSpaceRequestCreated(_) => Some(EventType::CoreSpaceRequestCreated),
            Self::CoreSpaceRequestDeleted(_) => Some(EventType::CoreSpaceRequestDeleted),
            Self::CoreSpaceSettingsUpdated(_) => {
                Some(EventType::CoreSpaceSettingsUpdated)
            }
            Self::CoreSpaceShareCreated(_) => Some(EventType::CoreSpaceShareCreated),
            Self::CoreSpaceShareDeleted(_) => Some(EventType::CoreSpaceShareDeleted),
            Self::CoreSpaceShareUpdated(_) => Some(EventType::CoreSpaceShareUpdated),
            Self::CoreSpaceUpdated(_) => Some(EventType::CoreSpaceUpdated),
            Self::CoreTenantAllowedDeactivate(_) => {
                Some(EventType::CoreTenantAllowedDeactivate)
            }
            Self::CoreTenantCreated(_) => Some(EventType::CoreTenantCreated),
            Self::CoreTenantDeactivated(_) => Some(EventType::CoreTenantDeactivated),
            Self::CoreTenantDeleted(_) => Some(EventType::CoreTenantDeleted),
            Self::CoreTenantDisallowedDeactivate(_) => {
                Some(EventType::CoreTenantDisallowedDeactivate)
            }
            Self::CoreTenantReactivated(_) => Some(EventType::CoreTenantReactivated),
            Self::CoreTenantUpdated(_) => Some(EventType::CoreTenantUpdated),
            Self::CoreUserIdentityConflicted(_) => {
                Some(EventType::CoreUserIdentityConflicted)
            }
            Self::CoreUserIdentityReassigned(_) => {
                Some(EventType::CoreUserIdentityReassigned)
            }
            Self::CoreUserSessionBegun(_) => Some(EventType::CoreUserSessionBegun),
            Self::CoreUserSessionEnded(_) => Some(EventType::CoreUserSessionEnded),
            Self::CoreUserCreated(_) => Some(EventType::CoreUserCreated),
            Self::CoreUserDeleted(_) => Some(EventType::CoreUserDeleted),
            Self::CoreUserProvisioned(_) => Some(EventType::CoreUserProvisioned),
            Self::CoreUserUpdated(_) => Some(EventType::CoreUserUpdated),
            Self::CoreWebIntegrationCreated(_) => {
                Some(EventType::CoreWebIntegrationCreated)
            }
            Self::CoreWebIntegrationDeleted(_) => {
                Some(EventType::CoreWebIntegrationDeleted)
            }
            Self::CoreWebIntegrationUpdated(_) => {
                Some(EventType::CoreWebIntegrationUpdated)
            }
            Self::LicenseAssignmentDeleted(_) => {
                Some(EventType::LicenseAssignmentDeleted)
            }
            Self::LicenseAssignmentRejected(_) => {
                Some(EventType::LicenseAssignmentRejected)
            }
            Self::LicenseAssignmentUpdated(_) => {
                Some(EventType::LicenseAssignmentUpdated)
            }
            Self::LicenseDataVolumeConsumptionAggregated(_) => {
                Some(EventType::LicenseDataVolumeConsumptionAggregated)
            }
            Self::LicenseDefinitionUpdated(_) => {
                Some(EventType::LicenseDefinitionUpdated)
            }
            Self::NotificationDigestUpdated(_) => {
                Some(EventType::NotificationDigestUpdated)
            }
            Self::OauthTokenIssued(_) => Some(EventType::OauthTokenIssued),
            Self::OauthTokenRevoked(_) => Some(EventType::OauthTokenRevoked),
            Self::ReportingTaskSummaryCreated(_) => {
                Some(EventType::ReportingTaskSummaryCreated)
            }
            Self::SchedulingTaskCreated(_) => Some(EventType::SchedulingTaskCreated),
            Self::SchedulingTaskDeleted(_) => Some(EventType::SchedulingTaskDeleted),
            Self::SchedulingTaskUpdated(_) => Some(EventType::SchedulingTaskUpdated),
            Self::SpaceAssignmentCreated(_) => Some(EventType::SpaceAssignmentCreated),
            Self::SpaceAssignmentDeleted(_) => Some(EventType::SpaceAssignmentDeleted),
            Self::SpaceAssignmentUpdated(_) => Some(EventType::SpaceAssignmentUpdated),
            Self::SpaceCreated(_) => Some(EventType::SpaceCreated),
            Self::SpaceDeleted(_) => Some(EventType::SpaceDeleted),
            Self::SpaceGroupsCacheInvalidated(_) => {
                Some(EventType::SpaceGroupsCacheInvalidated)
            }
            Self::SpaceSettingsUpdated(_) => Some(EventType::SpaceSettingsUpdated),
            Self::SpaceShareCreated(_) => Some(EventType::SpaceShareCreated),
            Self::SpaceShareDeleted(_) => Some(EventType::SpaceShareDeleted),
            Self::SpaceShareSessionAttached(_) => {
                Some(EventType::SpaceShareSessionAttached)
            }
            Self::SpaceShareUpdated(_) => Some(EventType::SpaceShareUpdated),
            Self::SpaceUpdated(_) => Some(EventType::SpaceUpdated),
            Self::TenantCreated(_) => Some(EventType::TenantCreated),
            Self::TenantDeleted(_) => Some(EventType::TenantDeleted),
            Self::TenantUpdated(_) => Some(EventType::TenantUpdated),
            Self::UserIdentityConflict(_) => Some(EventType::UserIdentityConflict),
            Self::UserIdentityReassigned(_) => Some(EventType::UserIdentityReassigned),
            Self::UserSessionBegin(_) => Some(EventType::UserSessionBegin),
            Self::UserSessionEnd(_) => Some(EventType::UserSessionEnd),
            Self::V1AlertingTaskCreated(_) => Some(EventType::V1AlertingTaskCreated),
            Self::V1AlertingTaskDeleted(_) => Some(EventType::V1AlertingTaskDeleted),
            Self::V1AlertingTaskExecutionSummaryCreated(_) => {
                Some(EventType::V1AlertingTaskExecutionSummaryCreated)
            }
            Self::V1AlertingTaskRecipientRemoved(_) => {
                Some(EventType::V1AlertingTaskRecipientRemoved)
            }
            Self::V1AlertingTaskTaskStatusChanged(_) => {
                Some(EventType::V1AlertingTaskTaskStatusChanged)
            }
            Self::V1ApiKeyValidationFailed(_) => {
                Some(EventType::V1ApiKeyValidationFailed)
            }
            Self::V1AppUsageQuotaConsumed(_) => Some(EventType::V1AppUsageQuotaConsumed),
            Self::V1AppOpened(_) => Some(EventType::V1AppOpened),
            Self::V1AppReloadFinished(_) => Some(EventType::V1AppReloadFinished),
            Self::V1AutomationRunEnded(_) => Some(EventType::V1AutomationRunEnded),
            Self::V1DiProjectsDiTasksCompleted(_) => {
                Some(EventType::V1DiProjectsDiTasksCompleted)
            }
            Self::V1DiProjectsDiTasksFailed(_) => {
                Some(EventType::V1DiProjectsDiTasksFailed)
            }
            Self::V1DiProjectsDiTasksStarted(_) => {
                Some(EventType::V1DiProjectsDiTasksStarted)
            }
            Self::V1DiProjectsDiTasksStopped(_) => {
                Some(EventType::V1DiProjectsDiTasksStopped)
            }
            Self::V1EnvironmentCreated(_) => Some(EventType::V1EnvironmentCreated),
            Self::V1EnvironmentDeleted(_) => Some(EventType::V1EnvironmentDeleted),
            Self::V1EnvironmentUpdated(_) => Some(EventType::V1EnvironmentUpdated),
            Self::V1GroupSettingUpdated(_) => Some(EventType::V1GroupSettingUpdated),
            Self::V1GroupCreated(_) => Some(EventType::V1GroupCreated),
            Self::V1GroupDeleted(_) => Some(EventType::V1GroupDeleted),
            Self::V1GroupUpdated(_) => Some(EventType::V1GroupUpdated),
            Self::V1GroupUsersModified(_) => Some(EventType::V1GroupUsersModified),
            Self::V1HubDashboardUpdated(_) => Some(EventType::V1HubDashboardUpdated),
            Self::V1LicenseLeaseCreated(_) => Some(EventType::V1LicenseLeaseCreated),
            Self::V1LicenseLeaseDeleted(_) => Some(EventType::V1LicenseLeaseDeleted),
            Self::V1LicenseLeaseUpdated(_) => Some(EventType::V1LicenseLeaseUpdated),
            Self::V1LicenseTenantAssociated(_) => {
                Some(EventType::V1LicenseTenantAssociated)
            }
            Self::V1OauthClientConnectionConfigApproved(_) => {
                Some(EventType::V1OauthClientConnectionConfigApproved)
            }
            Self::V1OauthClientConnectionConfigDeleted(_) => {
                Some(EventType::V1OauthClientConnectionConfigDeleted)
            }
            Self::V1OauthClientConnectionConfigUpdated(_) => {
                Some(EventType::V1OauthClientConnectionConfigUpdated)
            }
            Self::V1OauthClientCreated(_) => Some(EventType::V1OauthClientCreated),
            Self::V1OauthClientDeleted(_) => Some(EventType::V1OauthClientDeleted),
            Self::V1OauthClientPublished(_) => Some(EventType::V1OauthClientPublished),
            Self::V1OauthClientSecretCreated(_) => {
                Some(EventType::V1OauthClientSecretCreated)
            }
            Self::V1OauthClientSecretDeleted(_) => {
                Some(EventType::V1OauthClientSecretDeleted)
            }
            Self::V1OauthClientUpdated(_) => Some(EventType::V1OauthClientUpdated),
            Self::V1QuotaAllocationFailed(_) => Some(EventType::V1QuotaAllocationFailed),
            Self::V1QuotaConsumed(_) => Some(EventType::V1QuotaConsumed),
            Self::V1QuotaReleased(_) => Some(EventType::V1QuotaReleased),
            Self::V1RateLimitExceeded(_) => Some(EventType::V1RateLimitExceeded),
            Self::V1ReloadFinished(_) => Some(EventType::V1ReloadFinished),
            Self::V1RoleCreated(_) => Some(EventType::V1RoleCreated),
            Self::V1RoleDeleted(_) => Some(EventType::V1RoleDeleted),
            Self::V1RoleSynced(_) => Some(EventType::V1RoleSynced),
            Self::V1RoleUpdated(_) => Some(EventType::V1RoleUpdated),
            Self::V1TenantAllowedDeactivate(_) => {
                Some(EventType::V1TenantAllowedDeactivate)
            }
            Self::V1TenantDeactivated(_) => Some(EventType::V1TenantDeactivated),
            Self::V1TenantDisallowedDeactivate(_) => {
                Some(EventType::V1TenantDisallowedDeactivate)
            }
            Self::V1TenantReactivated(_) => Some(EventType::V1TenantReactivated),
            Self::V1UserCreated(_) => Some(EventType::V1UserCreated),
            Self::V1UserDeleted(_) => Some(EventType::V1UserDeleted),
            Self::WebIntegrationCreated(_) => Some(EventType::WebIntegrationCreated),
            Self::WebIntegrationDeleted(_) => Some(EventType::WebIntegrationDeleted),
            Self::WebIntegrationUpdated(_) => Some(EventType::WebIntegrationUpdated),
            Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
        }
    }
}

impl Data {
    /// An empty payload of a type, to read into; of a former one that of its successor.
    pub(crate) fn empty(event_type: EventType) -> Option<Self> {
        match event_type {
            EventType::AiMcpToolCallsAggregated => {
                Some(Self::AiMcpToolCallsAggregated(Box::default()))
            }
            EventType::AiMcpToolExecuted => Some(Self::AiMcpToolExecuted(Box::default())),
            EventType::ApiKeyCreated => Some(Self::ApiKeyCreated(Box::default())),
            EventType::ApiKeyDeleted => Some(Self::ApiKeyDeleted(Box::default())),
            EventType::ApiKeyUpdated => Some(Self::ApiKeyUpdated(Box::default())),
            EventType::ApiKeyValidated => Some(Self::ApiKeyValidated(Box::default())),
            EventType::ApiKeysConfigUpdated => {
                Some(Self::ApiKeysConfigUpdated(Box::default()))
            }
            EventType::AppCreated | EventType::V1AppCreated => {
                Some(Self::AppCreated(Box::default()))
            }
            EventType::AppDataUpdated | EventType::V1AppDataUpdated => {
                Some(Self::AppDataUpdated(Box::default()))
            }
            EventType::AppDeleted | EventType::V1AppDeleted => {
                Some(Self::AppDeleted(Box::default()))
            }
            EventType::AppExported | EventType::V1AppExported => {
                Some(Self::AppExported(Box::default()))
            }
            EventType::AppHarddeleted => Some(Self::AppHarddeleted(Box::default())),
            EventType::AppPublished | EventType::V1AppPublished => {
                Some(Self::AppPublished(Box::default()))
            }
            EventType::AppSoftdeleted => Some(Self::AppSoftdeleted(Box::default())),
            EventType::CoreApiKeyCreated => Some(Self::CoreApiKeyCreated(Box::default())),
            EventType::CoreApiKeyDeleted => Some(Self::CoreApiKeyDeleted(Box::default())),
            EventType::CoreApiKeyUpdated => Some(Self::CoreApiKeyUpdated(Box::default())),
            EventType::CoreApiKeyValidationFailed => {
                Some(Self::CoreApiKeyValidationFailed(Box::default()))
            }
            EventType::CoreApiKeysConfigUpdated => {
                Some(Self::CoreApiKeysConfigUpdated(Box::default()))
            }
            EventType::CoreAuthSettingsUpdated => {
                Some(Self::CoreAuthSettingsUpdated(Box::default()))
            }
            EventType::CoreEnvironmentCreated => {
                Some(Self::CoreEnvironmentCreated(Box::default()))
            }
            EventType::CoreEnvironmentDeleted => {
                Some(Self::CoreEnvironmentDeleted(Box::default()))
            }
            EventType::CoreEnvironmentUpdated => {
                Some(Self::CoreEnvironmentUpdated(Box::default()))
            }
            EventType::CoreGroupSettingUpdated => {
                Some(Self::CoreGroupSettingUpdated(Box::default()))
            }
            EventType::CoreGroupCreated => Some(Self::CoreGroupCreated(Box::default())),
            EventType::CoreGroupDeleted => Some(Self::CoreGroupDeleted(Box::default())),
            EventType::CoreGroupUpdated => Some(Self::CoreGroupUpdated(Box::default())),
            EventType::CoreGroupUsersModified => {
                Some(Self::CoreGroupUsersModified(Box::default()))
            }
            EventType::CoreIpPolicyCreated => {
                Some(Self::CoreIpPolicyCreated(Box::default()))
            }
            EventType::CoreIpPolicyDeleted => {
                Some(Self::CoreIpPolicyDeleted(Box::default()))
            }
            EventType::CoreIpPolicyUpdated => {
                Some(Self::CoreIpPolicyUpdated(Box::default()))
            }
            EventType::CoreOauthClientConnectionConfigApproved => {
                Some(Self::CoreOauthClientConnectionConfigApproved(Box::default()))
            }
            EventType::CoreOauthClientConnectionConfigDeleted => {
                Some(Self::CoreOauthClientConnectionConfigDeleted(Box::default()))
            }
            EventType::CoreOauthClientConnectionConfigUpdated => {
                Some(Self::CoreOauthClientConnectionConfigUpdated(Box::default()))
            }
            EventType::CoreOauthClientCreated => {
                Some(Self::CoreOauthClientCreated(Box::default()))
            }
            EventType::CoreOauthClientDeleted => {
                Some(Self::CoreOauthClientDeleted(Box::default()))
            }
            EventType::CoreOauthClientPublished => {
                Some(Self::CoreOauthClientPublished(Box::default()))
            }
            EventType::CoreOauthClientSecretCreated => {
                Some(Self::CoreOauthClientSecretCreated(Box::default()))
            }
            EventType::CoreOauthClientSecretDeleted => {
                Some(Self::CoreOauthClientSecretDeleted(Box::default()))
            }
            EventType::CoreOauthClientUpdated => {
                Some(Self::CoreOauthClientUpdated(Box::default()))
            }
            EventType::CoreOauthTokenIssued => {
                Some(Self::CoreOauthTokenIssued(Box::default()))
            }
            EventType::CoreOauthTokenRevoked => {
                Some(Self::CoreOauthTokenRevoked(Box::default()))
            }
            EventType::CoreRoleCreated => Some(Self::CoreRoleCreated(Box::default())),
            EventType::CoreRoleDeleted => Some(Self::CoreRoleDeleted(Box::default())),
            EventType::CoreRoleSynced => Some(Self::CoreRoleSynced(Box::default())),
            EventType::CoreRoleUpdated => Some(Self::CoreRoleUpdated(Box::default())),
            EventType::CoreSpaceAssignmentCreated => {
                Some(Self::CoreSpaceAssignmentCreated(Box::default()))
            }
            EventType::CoreSpaceAssignmentDeleted => {
                Some(Self::CoreSpaceAssignmentDeleted(Box::default()))
            }
            EventType::CoreSpaceAssignmentUpdated => {
                Some(Self::CoreSpaceAssignmentUpdated(Box::default()))
            }
            EventType::CoreSpaceCreated => Some(Self::CoreSpaceCreated(Box::default())),
            EventType::CoreSpaceDeleted => Some(Self::CoreSpaceDeleted(Box::default())),
            EventType::CoreSpaceRequestApproved => {
                Some(Self::CoreSpaceRequestApproved(Box::default()))
            }
            EventType::CoreSpaceRequestCreated => {
                Some(Self::CoreSpaceRequestCreated(Box::default()))
            }
            EventType::CoreSpaceRequestDeleted => {
                Some(Self::CoreSpaceRequestDeleted(Box::default()))
            }
            EventType::CoreSpaceSettingsUpdated => {
                Some(Self::CoreSpaceSettingsUpdated(Box::default()))
            }
            EventType::CoreSpaceShareCreated => {
                Some(Self::CoreSpaceShareCreated(Box::default()))
            }
            EventType::CoreSpaceShareDeleted => {
                Some(Self::CoreSpaceShareDeleted(Box::default()))
            }
            EventType::CoreSpaceShareUpdated => {
                Some(Self::CoreSpaceShareUpdated(Box::default()))
            }
            EventType::CoreSpaceUpdated => Some(Self::CoreSpaceUpdated(Box::default())),
            EventType::CoreTenantAllowedDeactivate => {
                Some(Self::CoreTenantAllowedDeactivate(Box::default()))
            }
            EventType::CoreTenantCreated => Some(Self::CoreTenantCreated(Box::default())),
            EventType::CoreTenantDeactivated => {
                Some(Self::CoreTenantDeactivated(Box::default()))
            }
            EventType::CoreTenantDeleted => Some(Self::CoreTenantDeleted(Box::default())),
            EventType::CoreTenantDisallowedDeactivate => {
                Some(Self::CoreTenantDisallowedDeactivate(Box::default()))
            }
            EventType::CoreTenantReactivated => {
                Some(Self::CoreTenantReactivated(Box::default()))
            }
            EventType::CoreTenantUpdated => Some(Self::CoreTenantUpdated(Box::default())),
            EventType::CoreUserIdentityConflicted => {
                Some(Self::CoreUserIdentityConflicted(Box::default()))
            }
            EventType::CoreUserIdentityReassigned => {
                Some(Self::CoreUserIdentityReassigned(Box::default()))
            }
            EventType::CoreUserSessionBegun => {
                Some(Self::CoreUserSessionBegun(Box::default()))
            }
            EventType::CoreUserSessionEnded => {
                Some(Self::CoreUserSessionEnded(Box::default()))
            }
            EventType::CoreUserCreated => Some(Self::CoreUserCreated(Box::default())),
            EventType::CoreUserDeleted => Some(Self::CoreUserDeleted(Box::default())),
            EventType::CoreUserProvisioned => {
                Some(Self::CoreUserProvisioned(Box::default()))
            }
            EventType::CoreUserUpdated => Some(Self::CoreUserUpdated(Box::default())),
            EventType::CoreWebIntegrationCreated => {
                Some(Self::CoreWebIntegrationCreated(Box::default()))
            }
            EventType::CoreWebIntegrationDeleted => {
                Some(Self::CoreWebIntegrationDeleted(Box::default()))
            }
            EventType::CoreWebIntegrationUpdated => {
                Some(Self::CoreWebIntegrationUpdated(Box::default()))
            }
            EventType::LicenseAssignmentDeleted => {
                Some(Self::LicenseAssignmentDeleted(Box::default()))
            }
            EventType::LicenseAssignmentRejected => {
                Some(Self::LicenseAssignmentRejected(Box::default()))
            }
            EventType::LicenseAssignmentUpdated => {
                Some(Self::LicenseAssignmentUpdated(Box::default()))
            }
            EventType::LicenseDataVolumeConsumptionAggregated => {
                Some(Self::LicenseDataVolumeConsumptionAggregated(Box::default()))
            }
            EventType::LicenseDefinitionUpdated => {
                Some(Self::LicenseDefinitionUpdated(Box::default()))
            }
            EventType::NotificationDigestUpdated => {
                Some(Self::NotificationDigestUpdated(Box::default()))
            }
            EventType::OauthTokenIssued => Some(Self::OauthTokenIssued(Box::default())),
            EventType::OauthTokenRevoked => Some(Self::OauthTokenRevoked(Box::default())),
            EventType::ReportingTaskSummaryCreated => {
                Some(Self::ReportingTaskSummaryCreated(Box::default()))
            }
            EventType::SchedulingTaskCreated => {
                Some(Self::SchedulingTaskCreated(Box::default()))
            }
            EventType::SchedulingTaskDeleted => {
                Some(Self::SchedulingTaskDeleted(Box::default()))
            }
            EventType::SchedulingTaskUpdated => {
                Some(Self::SchedulingTaskUpdated(Box::default()))
            }
            EventType::SpaceAssignmentCreated => {
                Some(Self::SpaceAssignmentCreated(Box::default()))
            }
            EventType::SpaceAssignmentDeleted => {
                Some(Self::SpaceAssignmentDeleted(Box::default()))
            }
            EventType::SpaceAssignmentUpdated => {
                Some(Self::SpaceAssignmentUpdated(Box::default()))
            }
            EventType::SpaceCreated => Some(Self::SpaceCreated(Box::default())),
            EventType::SpaceDeleted => Some(Self::SpaceDeleted(Box::default())),
            EventType::SpaceGroupsCacheInvalidated => {
                Some(Self::SpaceGroupsCacheInvalidated(Box::default()))
            }
            EventType::SpaceSettingsUpdated => {
                Some(Self::SpaceSettingsUpdated(Box::default()))
            }
            EventType::SpaceShareCreated => Some(Self::SpaceShareCreated(Box::default())),
            EventType::SpaceShareDeleted => Some(Self::SpaceShareDeleted(Box::default())),
            EventType::SpaceShareSessionAttached => {
                Some(Self::SpaceShareSessionAttached(Box::default()))
            }
            EventType::SpaceShareUpdated => Some(Self::SpaceShareUpdated(Box::default())),
            EventType::SpaceUpdated => Some(Self::SpaceUpdated(Box::default())),
            EventType::TenantCreated => Some(Self::TenantCreated(Box::default())),
            EventType::TenantDeleted => Some(Self::TenantDeleted(Box::default())),
            EventType::TenantUpdated => Some(Self::TenantUpdated(Box::default())),
            EventType::UserIdentityConflict => {
                Some(Self::UserIdentityConflict(Box::default()))
            }
            EventType::UserIdentityReassigned => {
                Some(Self::UserIdentityReassigned(Box::default()))
            }
            EventType::UserSessionBegin => Some(Self::UserSessionBegin(Box::default())),
            EventType::UserSessionEnd => Some(Self::UserSessionEnd(Box::default())),
            EventType::V1AlertingTaskCreated => {
                Some(Self::V1AlertingTaskCreated(Box::default()))
            }
            EventType::V1AlertingTaskDeleted => {
                Some(Self::V1AlertingTaskDeleted(Box::default()))
            }
            EventType::V1AlertingTaskExecutionSummaryCreated => {
                Some(Self::V1AlertingTaskExecutionSummaryCreated(Box::default()))
            }
            EventType::V1AlertingTaskRecipientRemoved => {
                Some(Self::V1AlertingTaskRecipientRemoved(Box::default()))
            }
            EventType::V1AlertingTaskTaskStatusChanged => {
                Some(Self::V1AlertingTaskTaskStatusChanged(Box::default()))
            }
            EventType::V1ApiKeyValidationFailed => {
                Some(Self::V1ApiKeyValidationFailed(Box::default()))
            }
            EventType::V1AppUsageQuotaConsumed => {
                Some(Self::V1AppUsageQuotaConsumed(Box::default()))
            }
            EventType::V1AppOpened => Some(Self::V1AppOpened(Box::default())),
            EventType::V1AppReloadFinished => {
                Some(Self::V1AppReloadFinished(Box::default()))
            }
            EventType::V1AutomationRunEnded => {
                Some(Self::V1AutomationRunEnded(Box::default()))
            }
            EventType::V1DiProjectsDiTasksCompleted => {
                Some(Self::V1DiProjectsDiTasksCompleted(Box::default()))
            }
            EventType::V1DiProjectsDiTasksFailed => {
                Some(Self::V1DiProjectsDiTasksFailed(Box::default()))
            }
            EventType::V1DiProjectsDiTasksStarted => {
                Some(Self::V1DiProjectsDiTasksStarted(Box::default()))
            }
            EventType::V1DiProjectsDiTasksStopped => {
                Some(Self::V1DiProjectsDiTasksStopped(Box::default()))
            }
            EventType::V1EnvironmentCreated => {
                Some(Self::V1EnvironmentCreated(Box::default()))
            }
            EventType::V1EnvironmentDeleted => {
                Some(Self::V1EnvironmentDeleted(Box::default()))
            }
            EventType::V1EnvironmentUpdated => {
                Some(Self::V1EnvironmentUpdated(Box::default()))
            }
            EventType::V1GroupSettingUpdated => {
                Some(Self::V1GroupSettingUpdated(Box::default()))
            }
            EventType::V1GroupCreated => Some(Self::V1GroupCreated(Box::default())),
            EventType::V1GroupDeleted => Some(Self::V1GroupDeleted(Box::default())),
            EventType::V1GroupUpdated => Some(Self::V1GroupUpdated(Box::default())),
            EventType::V1GroupUsersModified => {
                Some(Self::V1GroupUsersModified(Box::default()))
            }
            EventType::V1HubDashboardUpdated => {
                Some(Self::V1HubDashboardUpdated(Box::default()))
            }
            EventType::V1LicenseLeaseCreated => {
                Some(Self::V1LicenseLeaseCreated(Box::default()))
            }
            EventType::V1LicenseLeaseDeleted => {
                Some(Self::V1LicenseLeaseDeleted(Box::default()))
            }
            EventType::V1LicenseLeaseUpdated => {
                Some(Self::V1LicenseLeaseUpdated(Box::default()))
            }
            EventType::V1LicenseTenantAssociated => {
                Some(Self::V1LicenseTenantAssociated(Box::default()))
            }
            EventType::V1OauthClientConnectionConfigApproved => {
                Some(Self::V1OauthClientConnectionConfigApproved(Box::default()))
            }
            EventType::V1OauthClientConnectionConfigDeleted => {
                Some(Self::V1OauthClientConnectionConfigDeleted(Box::default()))
            }
            EventType::V1OauthClientConnectionConfigUpdated => {
                Some(Self::V1OauthClientConnectionConfigUpdated(Box::default()))
            }
            EventType::V1OauthClientCreated => {
                Some(Self::V1OauthClientCreated(Box::default()))
            }
            EventType::V1OauthClientDeleted => {
                Some(Self::V1OauthClientDeleted(Box::default()))
            }
            EventType::V1OauthClientPublished => {
                Some(Self::V1OauthClientPublished(Box::default()))
            }
            EventType::V1OauthClientSecretCreated => {
                Some(Self::V1OauthClientSecretCreated(Box::default()))
            }
            EventType::V1OauthClientSecretDeleted => {
                Some(Self::V1OauthClientSecretDeleted(Box::default()))
            }
            EventType::V1OauthClientUpdated => {
                Some(Self::V1OauthClientUpdated(Box::default()))
            }
            EventType::V1QuotaAllocationFailed => {
                Some(Self::V1QuotaAllocationFailed(Box::default()))
            }
            EventType::V1QuotaConsumed => Some(Self::V1QuotaConsumed(Box::default())),
            EventType::V1QuotaReleased => Some(Self::V1QuotaReleased(Box::default())),
            EventType::V1RateLimitExceeded => {
                Some(Self::V1RateLimitExceeded(Box::default()))
            }
            EventType::V1ReloadFinished => Some(Self::V1ReloadFinished(Box::default())),
            EventType::V1RoleCreated => Some(Self::V1RoleCreated(Box::default())),
            EventType::V1RoleDeleted => Some(Self::V1RoleDeleted(Box::default())),
            EventType::V1RoleSynced => Some(Self::V1RoleSynced(Box::default())),
            EventType::V1RoleUpdated => Some(Self::V1RoleUpdated(Box::default())),
            EventType::V1TenantAllowedDeactivate => {
                Some(Self::V1TenantAllowedDeactivate(Box::default()))
            }
            EventType::V1TenantDeactivated => {
                Some(Self::V1TenantDeactivated(Box::default()))
            }
            EventType::V1TenantDisallowedDeactivate => {
                Some(Self::V1TenantDisallowedDeactivate(Box::default()))
            }
            EventType::V1TenantReactivated => {
                Some(Self::V1TenantReactivated(Box::default()))
            }
            EventType::V1UserCreated => Some(Self::V1UserCreated(Box::default())),
            EventType::V1UserDeleted => Some(Self::V1UserDeleted(Box::default())),
            EventType::WebIntegrationCreated => {
                Some(Self::WebIntegrationCreated(Box::default()))
            }
            EventType::WebIntegrationDeleted => {
                Some(Self::WebIntegrationDeleted(Box::default()))
            }
            EventType::WebIntegrationUpdated => {
                Some(Self::WebIntegrationUpdated(Box::default()))
            }
            _ => None,
        }
    }

    /// The payload, to be written.
    pub(crate) fn payload(&self) -> Option<&dyn FieldValue> {
        match self {
            Self::AiMcpToolCallsAggregated(payload) => Some(&**payload),
            Self::AiMcpToolExecuted(payload) => Some(&**payload),
            Self::ApiKeyCreated(payload) => Some(&**payload),
            Self::ApiKeyDeleted(payload) => Some(&**payload),
            Self::ApiKeyUpdated(payload) => Some(&**payload),
            Self::ApiKeyValidated(payload) => Some(&**payload),
            Self::ApiKeysConfigUpdated(payload) => Some(&**payload),
            Self::AppCreated(payload) => Some(&**payload),
            Self::AppDataUpdated(payload) => Some(&**payload),
            Self::AppDeleted(payload) => Some(&**payload),
            Self::AppExported(payload) => Some(&**payload),
            Self::AppHarddeleted(payload) => Some(&**payload),
            Self::AppPublished(payload) => Some(&**payload),
            Self::AppSoftdeleted(payload) => Some(&**payload),
            Self::CoreApiKeyCreated(payload) => Some(&**payload),
            Self::CoreApiKeyDeleted(payload) => Some(&**payload),
            Self::CoreApiKeyUpdated(payload) => Some(&**payload),
            Self::CoreApiKeyValidationFailed(payload) => Some(&**payload),
            Self::CoreApiKeysConfigUpdated(payload) => Some(&**payload),
            Self::CoreAuthSettingsUpdated(payload) => Some(&**payload),
            Self::CoreEnvironmentCreated(payload) => Some(&**payload),
            Self::CoreEnvironmentDeleted(payload) => Some(&**payload),
            Self::CoreEnvironmentUpdated(payload) => Some(&**payload),
            Self::CoreGroupSettingUpdated(payload) => Some(&**payload),
            Self::CoreGroupCreated(payload) => Some(&**payload),
            Self::CoreGroupDeleted(payload) => Some(&**payload),
            Self::CoreGroupUpdated(payload) => Some(&**payload),
            Self::CoreGroupUsersModified(payload) => Some(&**payload),
            Self::CoreIpPolicyCreated(payload) => Some(&**payload),
            Self::CoreIpPolicyDeleted(payload) => Some(&**payload),
            Self::CoreIpPolicyUpdated(payload) => Some(&**payload),
            Self::CoreOauthClientConnectionConfigApproved(payload) => Some(&**payload),
            Self::CoreOauthClientConnectionConfigDeleted(payload) => Some(&**payload),
            Self::CoreOauthClientConnectionConfigUpdated(payload) => Some(&**payload),
            Self::CoreOauthClientCreated(payload) => Some(&**payload),
            Self::CoreOauthClientDeleted(payload) => Some(&**payload),
            Self::CoreOauthClientPublished(payload) => Some(&**payload),
            Self::CoreOauthClientSecretCreated(payload) => Some(&**payload),
            Self::CoreOauthClientSecretDeleted(payload) => Some(&**payload),
            Self::CoreOauthClientUpdated(payload) => Some(&**payload),
            Self::CoreOauthTokenIssued(payload) => Some(&**payload),
            Self::CoreOauthTokenRevoked(payload) => Some(&**payload),
            Self::CoreRoleCreated(payload) => Some(&**payload),
            Self::CoreRoleDeleted(payload) => Some(&**payload),
            Self::CoreRoleSynced(payload) => Some(&**payload),
            Self::CoreRoleUpdated(payload) => Some(&**payload),
            Self::CoreSpaceAssignmentCreated(payload) => Some(&**payload),
            Self::CoreSpaceAssignmentDeleted(payload) => Some(&**payload),
            Self::CoreSpaceAssignmentUpdated(payload) => Some(&**payload),
            Self::CoreSpaceCreated(payload) => Some(&**payload),
            Self::CoreSpaceDeleted(payload) => Some(&**payload),
            Self::CoreSpaceRequestApproved(payload) => Some(&**payload),
            Self::CoreSpaceRequestCreated(payload) => Some(&**payload),
            Self::CoreSpaceRequestDeleted(payload) => Some(&**payload),
            Self::CoreSpaceSettingsUpdated(payload) => Some(&**payload),
            Self::CoreSpaceShareCreated(payload) => Some(&**payload),
            Self::CoreSpaceShareDeleted(payload) => Some(&**payload),
            Self::CoreSpaceShareUpdated(payload) => Some(&**payload),
            Self::CoreSpaceUpdated(payload) => Some(&**payload),
            Self::CoreTenantAllowedDeactivate(payload) => Some(&**payload),
            Self::CoreTenantCreated(payload) => Some(&**payload),
            Self::CoreTenantDeactivated(payload) => Some(&**payload),
            Self::CoreTenantDeleted(payload) => Some(&**payload),
            Self::CoreTenantDisallowedDeactivate(payload) => Some(&**payload),
            Self::CoreTenantReactivated(payload) => Some(&**payload),
            Self::CoreTenantUpdated(payload) => Some(&**payload),
            Self::CoreUserIdentityConflicted(payload) => Some(&**payload),
            Self::CoreUserIdentityReassigned(payload) => Some(&**payload),
            Self::CoreUserSessionBegun(payload) => Some(&**payload),
            Self::CoreUserSessionEnded(payload) => Some(&**payload),
            Self::CoreUserCreated(payload) => Some(&**payload),
            Self::CoreUserDeleted(payload) => Some(&**payload),
            Self::CoreUserProvisioned(payload) => Some(&**payload),
            Self::CoreUserUpdated(payload) => Some(&**payload),
            Self::CoreWebIntegrationCreated(payload) => Some(&**payload),
            Self::CoreWebIntegrationDeleted(payload) => Some(&**payload),
            Self::CoreWebIntegrationUpdated(payload) => Some(&**payload),
            Self::LicenseAssignmentDeleted(payload) => Some(&**payload),
            Self::LicenseAssignmentRejected(payload) => Some(&**payload),
            Self::LicenseAssignmentUpdated(payload) => Some(&**payload),
            Self::LicenseDataVolumeConsumptionAggregated(payload) => Some(&**payload),
            Self::LicenseDefinitionUpdated(payload) => Some(&**payload),
            Self::NotificationDigestUpdated(payload) => Some(&**payload),
            Self::OauthTokenIssued(payload) => Some(&**payload),
            Self::OauthTokenRevoked(payload) => Some(&**payload),
            Self::ReportingTaskSummaryCreated(payload) => Some(&**payload),
            Self::SchedulingTaskCreated(payload) => Some(&**payload),
            Self::SchedulingTaskDeleted(payload) => Some(&**payload),
            Self::SchedulingTaskUpdated(payload) => Some(&**payload),
            Self::SpaceAssignmentCreated(payload) => Some(&**payload),
            Self::SpaceAssignmentDeleted(payload) => Some(&**payload),
            Self::SpaceAssignmentUpdated(payload) => Some(&**payload),
            Self::SpaceCreated(payload) => Some(&**payload),
            Self::SpaceDeleted(payload) => Some(&**payload),
            Self::SpaceGroupsCacheInvalidated(payload) => Some(&**payload),
            Self::SpaceSettingsUpdated(payload) => Some(&**payload),
            Self::SpaceShareCreated(payload) => Some(&**payload),
            Self::SpaceShareDeleted(payload) => Some(&**payload),
            Self::SpaceShareSessionAttached(payload) => Some(&**payload),
            Self::SpaceShareUpdated(payload) => Some(&**payload),
            Self::SpaceUpdated(payload) => Some(&**payload),
            Self::TenantCreated(payload) => Some(&**payload),
            Self::TenantDeleted(payload) => Some(&**payload),
            Self::TenantUpdated(payload) => Some(&**payload),
            Self::UserIdentityConflict(payload) => Some(&**payload),
            Self::UserIdentityReassigned(payload) => Some(&**payload),
            Self::UserSessionBegin(payload) => Some(&**payload),
            Self::UserSessionEnd(payload) => Some(&**payload),
            Self::V1AlertingTaskCreated(payload) => Some(&**payload),
            Self::V1AlertingTaskDeleted(payload) => Some(&**payload),
            Self::V1AlertingTaskExecutionSummaryCreated(payload) => Some(&**payload),
            Self::V1AlertingTaskRecipientRemoved(payload) => Some(&**payload),
            Self::V1AlertingTaskTaskStatusChanged(payload) => Some(&**payload),
            Self::V1ApiKeyValidationFailed(payload) => Some(&**payload),
            Self::V1AppUsageQuotaConsumed(payload) => Some(&**payload),
            Self::V1AppOpened(payload) => Some(&**payload),
            Self::V1AppReloadFinished(payload) => Some(&**payload),
            Self::V1AutomationRunEnded(payload) => Some(&**payload),
            Self::V1DiProjectsDiTasksCompleted(payload) => Some(&**payload),
            Self::V1DiProjectsDiTasksFailed(payload) => Some(&**payload),
            Self::V1DiProjectsDiTasksStarted(payload) => Some(&**payload),
            Self::V1DiProjectsDiTasksStopped(payload) => Some(&**payload),
            Self::V1EnvironmentCreated(payload) => Some(&**payload),
            Self::V1EnvironmentDeleted(payload) => Some(&**payload),
            Self::V1EnvironmentUpdated(payload) => Some(&**payload),
            Self::V1GroupSettingUpdated(payload) => Some(&**payload),
            Self::V1GroupCreated(payload) => Some(&**payload),
            Self::V1GroupDeleted(payload) => Some(&**payload),
            Self::V1GroupUpdated(payload) => Some(&**payload),
            Self::V1GroupUsersModified(payload) => Some(&**payload),
            Self::V1HubDashboardUpdated(payload) => Some(&**payload),
            Self::V1LicenseLeaseCreated(payload) => Some(&**payload),
            Self::V1LicenseLeaseDeleted(payload) => Some(&**payload),
            Self::V1LicenseLeaseUpdated(payload) => Some(&**payload),
            Self::V1LicenseTenantAssociated(payload) => Some(&**payload),
            Self::V1OauthClientConnectionConfigApproved(payload) => Some(&**payload),
            Self::V1OauthClientConnectionConfigDeleted(payload) => Some(&**payload),
            Self::V1OauthClientConnectionConfigUpdated(payload) => Some(&**payload),
            Self::V1OauthClientCreated(payload) => Some(&**payload),
            Self::V1OauthClientDeleted(payload) => Some(&**payload),
            Self::V1OauthClientPublished(payload) => Some(&**payload),
            Self::V1OauthClientSecretCreated(payload) => Some(&**payload),
            Self::V1OauthClientSecretDeleted(payload) => Some(&**payload),
            Self::V1OauthClientUpdated(payload) => Some(&**payload),
            Self::V1QuotaAllocationFailed(payload) => Some(&**payload),
            Self::V1QuotaConsumed(payload) => Some(&**payload),
            Self::V1QuotaReleased(payload) => Some(&**payload),
            Self::V1RateLimitExceeded(payload) => Some(&**payload),
            Self::V1ReloadFinished(payload) => Some(&**payload),
            Self::V1RoleCreated(payload) => Some(&**payload),
            Self::V1RoleDeleted(payload) => Some(&**payload),
            Self::V1RoleSynced(payload) => Some(&**payload),
            Self::V1RoleUpdated(payload) => Some(&**payload),
            Self::V1TenantAllowedDeactivate(payload) => Some(&**payload),
            Self::V1TenantDeactivated(payload) => Some(&**payload),
            Self::V1TenantDisallowedDeactivate(payload) => Some(&**payload),
            Self::V1TenantReactivated(payload) => Some(&**payload),
            Self::V1UserCreated(payload) => Some(&**payload),
            Self::V1UserDeleted(payload) => Some(&**payload),
            Self::WebIntegrationCreated(payload) => Some(&**payload),
            Self::WebIntegrationDeleted(payload) => Some(&**payload),
            Self::WebIntegrationUpdated(payload) => Some(&**payload),
            Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
        }
    }

    /// The payload, to be read into.
    pub(crate) fn payload_mut(&mut self) -> Option<&mut dyn FieldValue> {
        match self {
            Self::AiMcpToolCallsAggregated(payload) => Some(&mut **payload),
            Self::AiMcpToolExecuted(payload) => Some(&mut **payload),
            Self::ApiKeyCreated(payload) => Some(&mut **payload),
            Self::ApiKeyDeleted(payload) => Some(&mut **payload),
            Self::ApiKeyUpdated(payload) => Some(&mut **payload),
            Self::ApiKeyValidated(payload) => Some(&mut **payload),
            Self::ApiKeysConfigUpdated(payload) => Some(&mut **payload),
            Self::AppCreated(payload) => Some(&mut **payload),
            Self::AppDataUpdated(payload) => Some(&mut **payload),
            Self::AppDeleted(payload) => Some(&mut **payload),
            Self::AppExported(payload) => Some(&mut **payload),
            Self::AppHarddeleted(payload) => Some(&mut **payload),
            Self::AppPublished(payload) => Some(&mut **payload),
            Self::AppSoftdeleted(payload) => Some(&mut **payload),
            Self::CoreApiKeyCreated(payload) => Some(&mut **payload),
            Self::CoreApiKeyDeleted(payload) => Some(&mut **payload),
            Self::CoreApiKeyUpdated(payload) => Some(&mut **payload),
            Self::CoreApiKeyValidationFailed(payload) => Some(&mut **payload),
            Self::CoreApiKeysConfigUpdated(payload) => Some(&mut **payload),
            Self::CoreAuthSettingsUpdated(payload) => Some(&mut **payload),
            Self::CoreEnvironmentCreated(payload) => Some(&mut **payload),
            Self::CoreEnvironmentDeleted(payload) => Some(&mut **payload),
            Self::CoreEnvironmentUpdated(payload) => Some(&mut **payload),
            Self::CoreGroupSettingUpdated(payload) => Some(&mut **payload),
            Self::CoreGroupCreated(payload) => Some(&mut **payload),
            Self::CoreGroupDeleted(payload) => Some(&mut **payload),
            Self::CoreGroupUpdated(payload) => Some(&mut **payload),
            Self::CoreGroupUsersModified(payload) => Some(&mut **payload),
            Self::CoreIpPolicyCreated(payload) => Some(&mut **payload),
            Self::CoreIpPolicyDeleted(payload) => Some(&mut **payload),
            Self::CoreIpPolicyUpdated(payload) => Some(&mut **payload),
            Self::CoreOauthClientConnectionConfigApproved(payload) => {
                Some(&mut **payload)
            }
            Self::CoreOauthClientConnectionConfigDeleted(payload) => Some(&mut **payload),
            Self::CoreOauthClientConnectionConfigUpdated(payload) => Some(&mut **payload),
            Self::CoreOauthClientCreated(payload) => Some(&mut **payload),
            Self::CoreOauthClientDeleted(payload) => Some(&mut **payload),
            Self::CoreOauthClientPublished(payload) => Some(&mut **payload),
            Self::CoreOauthClientSecretCreated(payload) => Some(&mut **payload),
            Self::CoreOauthClientSecretDeleted(payload) => Some(&mut **payload),
            Self::CoreOauthClientUpdated(payload) => Some(&mut **payload),
            Self::CoreOauthTokenIssued(payload) => Some(&mut **payload),
            Self::CoreOauthTokenRevoked(payload) => Some(&mut **payload),
            Self::CoreRoleCreated(payload) => Some(&mut **payload),
            Self::CoreRoleDeleted(payload) => Some(&mut **payload),
            Self::CoreRoleSynced(payload) => Some(&mut **payload),
            Self::CoreRoleUpdated(payload) => Some(&mut **payload),
            Self::CoreSpaceAssignmentCreated(payload) => Some(&mut **payload),
            Self::CoreSpaceAssignmentDeleted(payload) => Some(&mut **payload),
            Self::CoreSpaceAssignmentUpdated(payload) => Some(&mut **payload),
            Self::CoreSpaceCreated(payload) => Some(&mut **payload),
            Self::CoreSpaceDeleted(payload) => Some(&mut **payload),
            Self::CoreSpaceRequestApproved(payload) => Some(&mut **payload),
            Self::CoreSpaceRequestCreated(payload) => Some(&mut **payload),
            Self::CoreSpaceRequestDeleted(payload) => Some(&mut **payload),
            Self::CoreSpaceSettingsUpdated(payload) => Some(&mut **payload),
            Self::CoreSpaceShareCreated(payload) => Some(&mut **payload),
            Self::CoreSpaceShareDeleted(payload) => Some(&mut **payload),
            Self::CoreSpaceShareUpdated(payload) => Some(&mut **payload),
            Self::CoreSpaceUpdated(payload) => Some(&mut **payload),
            Self::CoreTenantAllowedDeactivate(payload) => Some(&mut **payload),
            Self::CoreTenantCreated(payload) => Some(&mut **payload),
            Self::CoreTenantDeactivated(payload) => Some(&mut **payload),
            Self::CoreTenantDeleted(payload) => Some(&mut **payload),
            Self::CoreTenantDisallowedDeactivate(payload) => Some(&mut **payload),
            Self::CoreTenantReactivated(payload) => Some(&mut **payload),
            Self::CoreTenantUpdated(payload) => Some(&mut **payload),
            Self::CoreUserIdentityConflicted(payload) => Some(&mut **payload),
            Self::CoreUserIdentityReassigned(payload) => Some(&mut **payload),
            Self::CoreUserSessionBegun(payload) => Some(&mut **payload),
            Self::CoreUserSessionEnded(payload) => Some(&mut **payload),
            Self::CoreUserCreated(payload) => Some(&mut **payload),
            Self::CoreUserDeleted(payload) => Some(&mut **payload),
            Self::CoreUserProvisioned(payload) => Some(&mut **payload),
            Self::CoreUserUpdated(payload) => Some(&mut **payload),
            Self::CoreWebIntegrationCreated(payload) => Some(&mut **payload),
            Self::CoreWebIntegrationDeleted(payload) => Some(&mut **payload),
            Self::CoreWebIntegrationUpdated(payload) => Some(&mut **payload),
            Self::LicenseAssignmentDeleted(payload) => Some(&mut **payload),
            Self::LicenseAssignmentRejected(payload) => Some(&mut **payload),
            Self::LicenseAssignmentUpdated(payload) => Some(&mut **payload),
            Self::LicenseDataVolumeConsumptionAggregated(payload) => Some(&mut **payload),
            Self::LicenseDefinitionUpdated(payload) => Some(&mut **payload),
            Self::NotificationDigestUpdated(payload) => Some(&mut **payload),
            Self::OauthTokenIssued(payload) => Some(&mut **payload),
            Self::OauthTokenRevoked(payload) => Some(&mut **payload),
            Self::ReportingTaskSummaryCreated(payload) => Some(&mut **payload),
            Self::SchedulingTaskCreated(payload) => Some(&mut **payload),
            Self::SchedulingTaskDeleted(payload) => Some(&mut **payload),
            Self::SchedulingTaskUpdated(payload) => Some(&mut **payload),
            Self::SpaceAssignmentCreated(payload) => Some(&mut **payload),
            Self::SpaceAssignmentDeleted(payload) => Some(&mut **payload),
            Self::SpaceAssignmentUpdated(payload) => Some(&mut **payload),
            Self::SpaceCreated(payload) => Some(&mut **payload),
            Self::SpaceDeleted(payload) => Some(&mut **payload),
            Self::SpaceGroupsCacheInvalidated(payload) => Some(&mut **payload),
            Self::SpaceSettingsUpdated(payload) => Some(&mut **payload),
            Self::SpaceShareCreated(payload) => Some(&mut **payload),
            Self::SpaceShareDeleted(payload) => Some(&mut **payload),
            Self::SpaceShareSessionAttached(payload) => Some(&mut **payload),
            Self::SpaceShareUpdated(payload) => Some(&mut **payload),
            Self::SpaceUpdated(payload) => Some(&mut **payload),
            Self::TenantCreated(payload) => Some(&mut **payload),
            Self::TenantDeleted(payload) => Some(&mut **payload),
            Self::TenantUpdated(payload) => Some(&mut **payload),
            Self::UserIdentityConflict(payload) => Some(&mut **payload),
            Self::UserIdentityReassigned(payload) => Some(&mut **payload),
            Self::UserSessionBegin(payload) => Some(&mut **payload),
            Self::UserSessionEnd(payload) => Some(&mut **payload),
            Self::V1AlertingTaskCreated(payload) => Some(&mut **payload),
            Self::V1AlertingTaskDeleted(payload) => Some(&mut **payload),
            Self::V1AlertingTaskExecutionSummaryCreated(payload) => Some(&mut **payload),
            Self::V1AlertingTaskRecipientRemoved(payload) => Some(&mut **payload),
            Self::V1AlertingTaskTaskStatusChanged(payload) => Some(&mut **payload),
            Self::V1ApiKeyValidationFailed(payload) => Some(&mut **payload),
            Self::V1AppUsageQuotaConsumed(payload) => Some(&mut **payload),
            Self::V1AppOpened(payload) => Some(&mut **payload),
            Self::V1AppReloadFinished(payload) => Some(&mut **payload),
            Self::V1AutomationRunEnded(payload) => Some(&mut **payload),
            Self::V1DiProjectsDiTasksCompleted(payload) => Some(&mut **payload),
            Self::V1DiProjectsDiTasksFailed(payload) => Some(&mut **payload),
            Self::V1DiProjectsDiTasksStarted(payload) => Some(&mut **payload),
            Self::V1DiProjectsDiTasksStopped(payload) => Some(&mut **payload),
            Self::V1EnvironmentCreated(payload) => Some(&mut **payload),
            Self::V1EnvironmentDeleted(payload) => Some(&mut **payload),
            Self::V1EnvironmentUpdated(payload) => Some(&mut **payload),
            Self::V1GroupSettingUpdated(payload) => Some(&mut **payload),
            Self::V1GroupCreated(payload) => Some(&mut **payload),
            Self::V1GroupDeleted(payload) => Some(&mut **payload),
            Self::V1GroupUpdated(payload) => Some(&mut **payload),
            Self::V1GroupUsersModified(payload) => Some(&mut **payload),
            Self::V1HubDashboardUpdated(payload) => Some(&mut **payload),
            Self::V1LicenseLeaseCreated(payload) => Some(&mut **payload),
            Self::V1LicenseLeaseDeleted(payload) => Some(&mut **payload),
            Self::V1LicenseLeaseUpdated(payload) => Some(&mut **payload),
            Self::V1LicenseTenantAssociated(payload) => Some(&mut **payload),
            Self::V1OauthClientConnectionConfigApproved(payload) => Some(&mut **payload),
            Self::V1OauthClientConnectionConfigDeleted(payload) => Some(&mut **payload),
            Self::V1OauthClientConnectionConfigUpdated(payload) => Some(&mut **payload),
            Self::V1OauthClientCreated(payload) => Some(&mut **payload),
            Self::V1OauthClientDeleted(payload) => Some(&mut **payload),
            Self::V1OauthClientPublished(payload) => Some(&mut **payload),
            Self::V1OauthClientSecretCreated(payload) => Some(&mut **payload),
            Self::V1OauthClientSecretDeleted(payload) => Some(&mut **payload),
            Self::V1OauthClientUpdated(payload) => Some(&mut **payload),
            Self::V1QuotaAllocationFailed(payload) => Some(&mut **payload),
            Self::V1QuotaConsumed(payload) => Some(&mut **payload),
            Self::V1QuotaReleased(payload) => Some(&mut **payload),
            Self::V1RateLimitExceeded(payload) => Some(&mut **payload),
            Self::V1ReloadFinished(payload) => Some(&mut **payload),
            Self::V1RoleCreated(payload) => Some(&mut **payload),
            Self::V1RoleDeleted(payload) => Some(&mut **payload),
            Self::V1RoleSynced(payload) => Some(&mut **payload),
            Self::V1RoleUpdated(payload) => Some(&mut **payload),
            Self::V1TenantAllowedDeactivate(payload) => Some(&mut **payload),
            Self::V1TenantDeactivated(payload) => Some(&mut **payload),
            Self::V1TenantDisallowedDeactivate(payload) => Some(&mut **payload),
            Self::V1TenantReactivated(payload) => Some(&mut **payload),
            Self::V1UserCreated(payload) => Some(&mut **payload),
            Self::V1UserDeleted(payload) => Some(&mut **payload),
            Self::WebIntegrationCreated(payload) => Some(&mut **payload),
            Self::WebIntegrationDeleted(payload) => Some(&mut **payload),
            Self::WebIntegrationUpdated(payload) => Some(&mut **payload),
            Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
        }
    }
}
