// @generated from spec/events/ by cargo xtask regen; do not edit.

//! The types of all events.

/// The type of an event: one variant for each event type that Qlik documents or announces.
///
/// The [index](crate::index) lists them page by page, with their descriptions and payloads. An event of any
/// other type is read as well, as [`Data::Unknown`](crate::Data::Unknown).
///
/// Variants have no stable numbers: `as` casts do not compile. Use [`as_str`](Self::as_str) to store a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `com.qlik.ai.mcp.tool.calls.aggregated`: Tool calls were summed up, at a threshold or timeout.
    AiMcpToolCallsAggregated,
    /// `com.qlik.ai.mcp.tool.executed`: An MCP tool ran; tells its name, client, latency and any error.
    AiMcpToolExecuted,
    /// `com.qlik.api-key.created`; use [`CoreApiKeyCreated`](Self::CoreApiKeyCreated)
    /// (`com.qlik.core.api-key.created`): A new API key was made.
    ApiKeyCreated,
    /// `com.qlik.api-key.deleted`; use [`CoreApiKeyDeleted`](Self::CoreApiKeyDeleted)
    /// (`com.qlik.core.api-key.deleted`): An API key was removed.
    ApiKeyDeleted,
    /// `com.qlik.api-key.updated`; use [`CoreApiKeyUpdated`](Self::CoreApiKeyUpdated)
    /// (`com.qlik.core.api-key.updated`): An API key changed.
    ApiKeyUpdated,
    /// `com.qlik.api-key.validated`: An API key passed validation.
    ApiKeyValidated,
    /// `com.qlik.api-keys-config.updated`; use [`CoreApiKeysConfigUpdated`](Self::CoreApiKeysConfigUpdated)
    /// (`com.qlik.core.api-keys-config.updated`): The configuration of API keys changed.
    ApiKeysConfigUpdated,
    /// `com.qlik.app.created`: An app was created.
    AppCreated,
    /// `com.qlik.app.data.updated`: The data of an app was updated.
    AppDataUpdated,
    /// `com.qlik.app.deleted`: An app was deleted.
    AppDeleted,
    /// `com.qlik.app.exported`: An app was exported.
    AppExported,
    /// `com.qlik.app.harddeleted`: An app was hard deleted and can no longer be restored.
    AppHarddeleted,
    /// `com.qlik.app.published`: An app was published.
    AppPublished,
    /// `com.qlik.app.softdeleted`: An app was soft deleted and can still be restored.
    AppSoftdeleted,
    /// `com.qlik.core.api-key.created`: An API key was made.
    CoreApiKeyCreated,
    /// `com.qlik.core.api-key.deleted`: An API key was removed.
    CoreApiKeyDeleted,
    /// `com.qlik.core.api-key.updated`: An API key was changed.
    CoreApiKeyUpdated,
    /// `com.qlik.core.api-key.validation.failed`: An API key was rejected; sent for externalClient keys
    /// only.
    CoreApiKeyValidationFailed,
    /// `com.qlik.core.api-keys-config.updated`: The tenant's API key settings were changed.
    CoreApiKeysConfigUpdated,
    /// `com.qlik.core.auth-settings.updated`: The tenant's authentication settings were changed.
    CoreAuthSettingsUpdated,
    /// `com.qlik.core.environment.created`: An environment was added to the tenant.
    CoreEnvironmentCreated,
    /// `com.qlik.core.environment.deleted`: An environment was removed from the tenant.
    CoreEnvironmentDeleted,
    /// `com.qlik.core.environment.updated`: An environment was changed.
    CoreEnvironmentUpdated,
    /// `com.qlik.core.group-setting.updated`: The tenant's group settings were changed.
    CoreGroupSettingUpdated,
    /// `com.qlik.core.group.created`: A group was added to the tenant.
    CoreGroupCreated,
    /// `com.qlik.core.group.deleted`: A group was taken out of the tenant.
    CoreGroupDeleted,
    /// `com.qlik.core.group.updated`: A group was changed.
    CoreGroupUpdated,
    /// `com.qlik.core.group.users.modified`: Users touched by a group change or removal, possibly over
    /// several events.
    CoreGroupUsersModified,
    /// `com.qlik.core.ip-policy.created`: An IP policy was made.
    CoreIpPolicyCreated,
    /// `com.qlik.core.ip-policy.deleted`: An IP policy was removed.
    CoreIpPolicyDeleted,
    /// `com.qlik.core.ip-policy.updated`: An IP policy was changed.
    CoreIpPolicyUpdated,
    /// `com.qlik.core.oauth-client.connection-config.approved`: A tenant admin let an OAuth client in.
    CoreOauthClientConnectionConfigApproved,
    /// `com.qlik.core.oauth-client.connection-config.deleted`: A tenant admin withdrew access to another
    /// tenant's OAuth client.
    CoreOauthClientConnectionConfigDeleted,
    /// `com.qlik.core.oauth-client.connection-config.updated`: A tenant admin changed a connection config.
    CoreOauthClientConnectionConfigUpdated,
    /// `com.qlik.core.oauth-client.created`: An OAuth client was made.
    CoreOauthClientCreated,
    /// `com.qlik.core.oauth-client.deleted`: An OAuth client was removed.
    CoreOauthClientDeleted,
    /// `com.qlik.core.oauth-client.published`: An OAuth client was published.
    CoreOauthClientPublished,
    /// `com.qlik.core.oauth-client.secret.created`: A secret was made for an OAuth client.
    CoreOauthClientSecretCreated,
    /// `com.qlik.core.oauth-client.secret.deleted`: A secret of an OAuth client was removed.
    CoreOauthClientSecretDeleted,
    /// `com.qlik.core.oauth-client.updated`: An OAuth client was changed.
    CoreOauthClientUpdated,
    /// `com.qlik.core.oauth-token.issued`: An OAuth token was given out.
    CoreOauthTokenIssued,
    /// `com.qlik.core.oauth-token.revoked`: OAuth tokens were revoked.
    CoreOauthTokenRevoked,
    /// `com.qlik.core.role.created`: A role was added; custom roles' scopes included, permissions left out.
    CoreRoleCreated,
    /// `com.qlik.core.role.deleted`: A role was removed.
    CoreRoleDeleted,
    /// `com.qlik.core.role.synced`: Role definitions were synchronized; get permissions from the roles API.
    CoreRoleSynced,
    /// `com.qlik.core.role.updated`: A role was changed; permissions are left out.
    CoreRoleUpdated,
    /// `com.qlik.core.space.assignment.created`: A user or group was given roles in a space.
    CoreSpaceAssignmentCreated,
    /// `com.qlik.core.space.assignment.deleted`: An assignment was removed.
    CoreSpaceAssignmentDeleted,
    /// `com.qlik.core.space.assignment.updated`: An assignment was changed.
    CoreSpaceAssignmentUpdated,
    /// `com.qlik.core.space.created`: A space was added to the tenant.
    CoreSpaceCreated,
    /// `com.qlik.core.space.deleted`: A space was removed from the tenant.
    CoreSpaceDeleted,
    /// `com.qlik.core.space.request.approved`: A request for access to a space was granted.
    CoreSpaceRequestApproved,
    /// `com.qlik.core.space.request.created`: Access to a space was asked for.
    CoreSpaceRequestCreated,
    /// `com.qlik.core.space.request.deleted`: A request for access to a space was removed.
    CoreSpaceRequestDeleted,
    /// `com.qlik.core.space.settings.updated`: The settings for spaces were changed.
    CoreSpaceSettingsUpdated,
    /// `com.qlik.core.space.share.created`: A resource in a space was shared.
    CoreSpaceShareCreated,
    /// `com.qlik.core.space.share.deleted`: A share was removed.
    CoreSpaceShareDeleted,
    /// `com.qlik.core.space.share.updated`: A share was changed.
    CoreSpaceShareUpdated,
    /// `com.qlik.core.space.updated`: A space was changed.
    CoreSpaceUpdated,
    /// `com.qlik.core.tenant.allowed-deactivate`: A tenant may from now on be deactivated.
    CoreTenantAllowedDeactivate,
    /// `com.qlik.core.tenant.created`: A tenant came into being.
    CoreTenantCreated,
    /// `com.qlik.core.tenant.deactivated`: A tenant went from active to disabled, or its disallowed
    /// statuses changed.
    CoreTenantDeactivated,
    /// `com.qlik.core.tenant.deleted`: A tenant was removed.
    CoreTenantDeleted,
    /// `com.qlik.core.tenant.disallowed-deactivate`: A tenant may from now on not be deactivated.
    CoreTenantDisallowedDeactivate,
    /// `com.qlik.core.tenant.reactivated`: A tenant went from disabled to active.
    CoreTenantReactivated,
    /// `com.qlik.core.tenant.updated`: A tenant was changed.
    CoreTenantUpdated,
    /// `com.qlik.core.user-identity.conflicted`: A user was to be made whose identity already exists.
    CoreUserIdentityConflicted,
    /// `com.qlik.core.user-identity.reassigned`: A user was given another identity.
    CoreUserIdentityReassigned,
    /// `com.qlik.core.user-session.begun`: A user session was opened.
    CoreUserSessionBegun,
    /// `com.qlik.core.user-session.ended`: A user session is over.
    CoreUserSessionEnded,
    /// `com.qlik.core.user.created`: A user was added.
    CoreUserCreated,
    /// `com.qlik.core.user.deleted`: A user was removed.
    CoreUserDeleted,
    /// `com.qlik.core.user.provisioned`: An identity provider provisioned a user.
    CoreUserProvisioned,
    /// `com.qlik.core.user.updated`: A user was changed.
    CoreUserUpdated,
    /// `com.qlik.core.web-integration.created`: A web integration was added.
    CoreWebIntegrationCreated,
    /// `com.qlik.core.web-integration.deleted`: A web integration was removed.
    CoreWebIntegrationDeleted,
    /// `com.qlik.core.web-integration.updated`: A web integration was changed.
    CoreWebIntegrationUpdated,
    /// `com.qlik.license.assignment.deleted`: A license assignment was removed.
    LicenseAssignmentDeleted,
    /// `com.qlik.license.assignment.rejected`: A license assignment was turned down.
    LicenseAssignmentRejected,
    /// `com.qlik.license.assignment.updated`: A license assignment was changed.
    LicenseAssignmentUpdated,
    /// `com.qlik.license.data.volume.consumption.aggregated`, deprecated: A figure for consumed data volume
    /// was reported.
    #[deprecated = "Qlik has deprecated this event"]
    LicenseDataVolumeConsumptionAggregated,
    /// `com.qlik.license.definition.updated`: What a license grants was changed.
    LicenseDefinitionUpdated,
    /// `com.qlik.notification-digest.updated`: The configuration of a notification digest was changed.
    NotificationDigestUpdated,
    /// `com.qlik.oauth-token.issued`; use [`CoreOauthTokenIssued`](Self::CoreOauthTokenIssued)
    /// (`com.qlik.core.oauth-token.issued`): An OAuth token was given out.
    OauthTokenIssued,
    /// `com.qlik.oauth-token.revoked`; use [`CoreOauthTokenRevoked`](Self::CoreOauthTokenRevoked)
    /// (`com.qlik.core.oauth-token.revoked`): One or more OAuth tokens were withdrawn.
    OauthTokenRevoked,
    /// `com.qlik.reporting-task.summary.created`: A reporting task ran and its summary, with figures, is
    /// ready.
    ReportingTaskSummaryCreated,
    /// `com.qlik.scheduling.task.created`: Published when a new task is created.
    SchedulingTaskCreated,
    /// `com.qlik.scheduling.task.deleted`: Published when a task is deleted.
    SchedulingTaskDeleted,
    /// `com.qlik.scheduling.task.updated`: Published when a task's configuration or properties are updated.
    SchedulingTaskUpdated,
    /// `com.qlik.space.assignment.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentCreated`](Self::CoreSpaceAssignmentCreated)
    /// (`com.qlik.core.space.assignment.created`): Published when a user or group is assigned to a space.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentCreated` (`com.qlik.core.space.assignment.created`)"]
    SpaceAssignmentCreated,
    /// `com.qlik.space.assignment.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentDeleted`](Self::CoreSpaceAssignmentDeleted)
    /// (`com.qlik.core.space.assignment.deleted`): Published when a space assignment is deleted.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentDeleted` (`com.qlik.core.space.assignment.deleted`)"]
    SpaceAssignmentDeleted,
    /// `com.qlik.space.assignment.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentUpdated`](Self::CoreSpaceAssignmentUpdated)
    /// (`com.qlik.core.space.assignment.updated`): Published when a space assignment is updated.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentUpdated` (`com.qlik.core.space.assignment.updated`)"]
    SpaceAssignmentUpdated,
    /// `com.qlik.space.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceCreated`](Self::CoreSpaceCreated) (`com.qlik.core.space.created`): Published when a space
    /// is created in the tenant.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceCreated` (`com.qlik.core.space.created`)"]
    SpaceCreated,
    /// `com.qlik.space.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceDeleted`](Self::CoreSpaceDeleted) (`com.qlik.core.space.deleted`): Published when a space
    /// is deleted from the tenant.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceDeleted` (`com.qlik.core.space.deleted`)"]
    SpaceDeleted,
    /// `com.qlik.space.groups.cache.invalidated`, deprecated (since 2026-04, sunset 2027-04); use
    /// `com.qlik.core.space.groups.cache.invalidated`: Published when the groups cache is invalidated for a
    /// user.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.groups.cache.invalidated`"]
    SpaceGroupsCacheInvalidated,
    /// `com.qlik.space.settings.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceSettingsUpdated`](Self::CoreSpaceSettingsUpdated)
    /// (`com.qlik.core.space.settings.updated`): Published when the space settings are updated.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceSettingsUpdated` (`com.qlik.core.space.settings.updated`)"]
    SpaceSettingsUpdated,
    /// `com.qlik.space.share.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareCreated`](Self::CoreSpaceShareCreated) (`com.qlik.core.space.share.created`):
    /// Published when a new space share is created.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareCreated` (`com.qlik.core.space.share.created`)"]
    SpaceShareCreated,
    /// `com.qlik.space.share.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareDeleted`](Self::CoreSpaceShareDeleted) (`com.qlik.core.space.share.deleted`):
    /// Published when a space share is deleted.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareDeleted` (`com.qlik.core.space.share.deleted`)"]
    SpaceShareDeleted,
    /// `com.qlik.space.share.session.attached`, deprecated (since 2026-04, sunset 2027-04); use
    /// `com.qlik.core.space.share.session.attached`: Published when a session is attached to a space share.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.share.session.attached`"]
    SpaceShareSessionAttached,
    /// `com.qlik.space.share.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareUpdated`](Self::CoreSpaceShareUpdated) (`com.qlik.core.space.share.updated`):
    /// Published when a space share is updated.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareUpdated` (`com.qlik.core.space.share.updated`)"]
    SpaceShareUpdated,
    /// `com.qlik.space.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceUpdated`](Self::CoreSpaceUpdated) (`com.qlik.core.space.updated`): Published when a space
    /// is updated.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceUpdated` (`com.qlik.core.space.updated`)"]
    SpaceUpdated,
    /// `com.qlik.tenant.created`; use [`CoreTenantCreated`](Self::CoreTenantCreated)
    /// (`com.qlik.core.tenant.created`): A tenant was set up.
    TenantCreated,
    /// `com.qlik.tenant.deleted`; use [`CoreTenantDeleted`](Self::CoreTenantDeleted)
    /// (`com.qlik.core.tenant.deleted`): A tenant was removed.
    TenantDeleted,
    /// `com.qlik.tenant.updated`; use [`CoreTenantUpdated`](Self::CoreTenantUpdated)
    /// (`com.qlik.core.tenant.updated`): A tenant was changed.
    TenantUpdated,
    /// `com.qlik.user-identity.conflict`; use
    /// [`CoreUserIdentityConflicted`](Self::CoreUserIdentityConflicted)
    /// (`com.qlik.core.user-identity.conflicted`): A user was to be created with an identity already in
    /// use.
    UserIdentityConflict,
    /// `com.qlik.user-identity.reassigned`; use
    /// [`CoreUserIdentityReassigned`](Self::CoreUserIdentityReassigned)
    /// (`com.qlik.core.user-identity.reassigned`): A user was given another identity.
    UserIdentityReassigned,
    /// `com.qlik.user-session.begin`, deprecated; use [`CoreUserSessionBegun`](Self::CoreUserSessionBegun)
    /// (`com.qlik.core.user-session.begun`): A user session was opened.
    #[deprecated = "Qlik has deprecated this event; use `CoreUserSessionBegun` (`com.qlik.core.user-session.begun`)"]
    UserSessionBegin,
    /// `com.qlik.user-session.end`; use [`CoreUserSessionEnded`](Self::CoreUserSessionEnded)
    /// (`com.qlik.core.user-session.ended`): A user session is over.
    UserSessionEnd,
    /// `com.qlik.v1.alerting-task.created`: Someone set up a new data alert; carries its settings and
    /// recipients.
    V1AlertingTaskCreated,
    /// `com.qlik.v1.alerting-task.deleted`: A data alert was removed; tells why and whom it affects.
    V1AlertingTaskDeleted,
    /// `com.qlik.v1.alerting-task.execution-summary.created`: A data alert's run was summed up, with counts
    /// and status.
    V1AlertingTaskExecutionSummaryCreated,
    /// `com.qlik.v1.alerting-task.recipient.removed`: A data alert lost one of its recipients.
    V1AlertingTaskRecipientRemoved,
    /// `com.qlik.v1.alerting-task.task-status.changed`: A data alert's status changed; gives both states
    /// and the cause.
    V1AlertingTaskTaskStatusChanged,
    /// `com.qlik.v1.api-key.validation.failed`, deprecated; use
    /// [`CoreApiKeyValidationFailed`](Self::CoreApiKeyValidationFailed)
    /// (`com.qlik.core.api-key.validation.failed`): An API key of kind externalClient failed validation.
    #[deprecated = "Qlik has deprecated this event; use `CoreApiKeyValidationFailed` (`com.qlik.core.api-key.validation.failed`)"]
    V1ApiKeyValidationFailed,
    /// `com.qlik.v1.app-usage.quota.consumed`: A tenant's app quota use was recorded, in total and by
    /// space.
    V1AppUsageQuotaConsumed,
    /// `com.qlik.v1.app.created`, a former name; use [`AppCreated`](Self::AppCreated)
    /// (`com.qlik.app.created`): What `com.qlik.app.created` was called before.
    #[doc(alias("com.qlik.v1.app.created", "v1.app.created", "app.created"))]
    #[deprecated = "Qlik has renamed this event; use `AppCreated` (`com.qlik.app.created`)"]
    V1AppCreated,
    /// `com.qlik.v1.app.data.updated`, a former name; use [`AppDataUpdated`](Self::AppDataUpdated)
    /// (`com.qlik.app.data.updated`): What `com.qlik.app.data.updated` was called before.
    #[doc(
        alias(
            "com.qlik.v1.app.data.updated",
            "v1.app.data.updated",
            "app.data.updated",
            "data.updated"
        )
    )]
    #[deprecated = "Qlik has renamed this event; use `AppDataUpdated` (`com.qlik.app.data.updated`)"]
    V1AppDataUpdated,
    /// `com.qlik.v1.app.deleted`, a former name; use [`AppDeleted`](Self::AppDeleted)
    /// (`com.qlik.app.deleted`): What `com.qlik.app.deleted` was called before.
    #[doc(alias("com.qlik.v1.app.deleted", "v1.app.deleted", "app.deleted"))]
    #[deprecated = "Qlik has renamed this event; use `AppDeleted` (`com.qlik.app.deleted`)"]
    V1AppDeleted,
    /// `com.qlik.v1.app.exported`, a former name; use [`AppExported`](Self::AppExported)
    /// (`com.qlik.app.exported`): What `com.qlik.app.exported` was called before.
    #[doc(alias("com.qlik.v1.app.exported", "v1.app.exported", "app.exported"))]
    #[deprecated = "Qlik has renamed this event; use `AppExported` (`com.qlik.app.exported`)"]
    V1AppExported,
    /// `com.qlik.v1.app.opened`: An app was opened.
    V1AppOpened,
    /// `com.qlik.v1.app.published`, a former name; use [`AppPublished`](Self::AppPublished)
    /// (`com.qlik.app.published`): What `com.qlik.app.published` was called before.
    #[doc(alias("com.qlik.v1.app.published", "v1.app.published", "app.published"))]
    #[deprecated = "Qlik has renamed this event; use `AppPublished` (`com.qlik.app.published`)"]
    V1AppPublished,
    /// `com.qlik.v1.app.reload.finished`: A reload of an app was finished v1
    V1AppReloadFinished,
    /// `com.qlik.v1.automation.run.ended`: An automation has stopped running, whatever the outcome.
    V1AutomationRunEnded,
    /// `com.qlik.v1.di-projects.di-tasks.completed`: A data task ended well.
    V1DiProjectsDiTasksCompleted,
    /// `com.qlik.v1.di-projects.di-tasks.failed`: A data task ended in an error.
    V1DiProjectsDiTasksFailed,
    /// `com.qlik.v1.di-projects.di-tasks.started`: A data task began to run.
    V1DiProjectsDiTasksStarted,
    /// `com.qlik.v1.di-projects.di-tasks.stopped`: A running data task was stopped.
    V1DiProjectsDiTasksStopped,
    /// `com.qlik.v1.environment.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentCreated`](Self::CoreEnvironmentCreated) (`com.qlik.core.environment.created`):
    /// Published when an environment is created in the tenant.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentCreated` (`com.qlik.core.environment.created`)"]
    V1EnvironmentCreated,
    /// `com.qlik.v1.environment.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentDeleted`](Self::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`):
    /// Published when an environment is deleted from the tenant.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentDeleted` (`com.qlik.core.environment.deleted`)"]
    V1EnvironmentDeleted,
    /// `com.qlik.v1.environment.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentUpdated`](Self::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`):
    /// Published when an environment is updated.
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentUpdated` (`com.qlik.core.environment.updated`)"]
    V1EnvironmentUpdated,
    /// `com.qlik.v1.group-setting.updated`; use [`CoreGroupSettingUpdated`](Self::CoreGroupSettingUpdated)
    /// (`com.qlik.core.group-setting.updated`): The settings for groups were changed.
    V1GroupSettingUpdated,
    /// `com.qlik.v1.group.created`; use [`CoreGroupCreated`](Self::CoreGroupCreated)
    /// (`com.qlik.core.group.created`): A group was added to the tenant.
    V1GroupCreated,
    /// `com.qlik.v1.group.deleted`; use [`CoreGroupDeleted`](Self::CoreGroupDeleted)
    /// (`com.qlik.core.group.deleted`): A group was taken out of the tenant.
    V1GroupDeleted,
    /// `com.qlik.v1.group.updated`; use [`CoreGroupUpdated`](Self::CoreGroupUpdated)
    /// (`com.qlik.core.group.updated`): A group was changed.
    V1GroupUpdated,
    /// `com.qlik.v1.group.users.modified`; use [`CoreGroupUsersModified`](Self::CoreGroupUsersModified)
    /// (`com.qlik.core.group.users.modified`): Users touched by a group's change or removal, perhaps over
    /// several events.
    V1GroupUsersModified,
    /// `com.qlik.v1.hub-dashboard.updated`: A personal or tenant-wide dashboard was changed.
    V1HubDashboardUpdated,
    /// `com.qlik.v1.license.lease.created`: A lease was made.
    V1LicenseLeaseCreated,
    /// `com.qlik.v1.license.lease.deleted`: A lease was removed.
    V1LicenseLeaseDeleted,
    /// `com.qlik.v1.license.lease.updated`: A lease was changed.
    V1LicenseLeaseUpdated,
    /// `com.qlik.v1.license.tenant.associated`: A tenant was tied to a license.
    V1LicenseTenantAssociated,
    /// `com.qlik.v1.licenses.purged`, announced, with no documented payload: tenant license resources
    /// purged
    #[doc(alias("com.qlik.v1.licenses.purged", "v1.licenses.purged", "licenses.purged"))]
    V1LicensesPurged,
    /// `com.qlik.v1.oauth-client.connection-config.approved`; use
    /// [`CoreOauthClientConnectionConfigApproved`](Self::CoreOauthClientConnectionConfigApproved)
    /// (`com.qlik.core.oauth-client.connection-config.approved`): An OAuth client got a tenant admin's
    /// approval.
    V1OauthClientConnectionConfigApproved,
    /// `com.qlik.v1.oauth-client.connection-config.deleted`; use
    /// [`CoreOauthClientConnectionConfigDeleted`](Self::CoreOauthClientConnectionConfigDeleted)
    /// (`com.qlik.core.oauth-client.connection-config.deleted`): A tenant admin withdrew the tenant's
    /// access to another tenant's client.
    V1OauthClientConnectionConfigDeleted,
    /// `com.qlik.v1.oauth-client.connection-config.updated`; use
    /// [`CoreOauthClientConnectionConfigUpdated`](Self::CoreOauthClientConnectionConfigUpdated)
    /// (`com.qlik.core.oauth-client.connection-config.updated`): A tenant admin changed a connection
    /// configuration.
    V1OauthClientConnectionConfigUpdated,
    /// `com.qlik.v1.oauth-client.created`; use [`CoreOauthClientCreated`](Self::CoreOauthClientCreated)
    /// (`com.qlik.core.oauth-client.created`): An OAuth client was made.
    V1OauthClientCreated,
    /// `com.qlik.v1.oauth-client.deleted`; use [`CoreOauthClientDeleted`](Self::CoreOauthClientDeleted)
    /// (`com.qlik.core.oauth-client.deleted`): An OAuth client was removed.
    V1OauthClientDeleted,
    /// `com.qlik.v1.oauth-client.published`; use
    /// [`CoreOauthClientPublished`](Self::CoreOauthClientPublished)
    /// (`com.qlik.core.oauth-client.published`): An OAuth client has become published.
    V1OauthClientPublished,
    /// `com.qlik.v1.oauth-client.secret.created`; use
    /// [`CoreOauthClientSecretCreated`](Self::CoreOauthClientSecretCreated)
    /// (`com.qlik.core.oauth-client.secret.created`): A client got a new secret.
    V1OauthClientSecretCreated,
    /// `com.qlik.v1.oauth-client.secret.deleted`; use
    /// [`CoreOauthClientSecretDeleted`](Self::CoreOauthClientSecretDeleted)
    /// (`com.qlik.core.oauth-client.secret.deleted`): A secret of a client was removed.
    V1OauthClientSecretDeleted,
    /// `com.qlik.v1.oauth-client.updated`; use [`CoreOauthClientUpdated`](Self::CoreOauthClientUpdated)
    /// (`com.qlik.core.oauth-client.updated`): An OAuth client was changed.
    V1OauthClientUpdated,
    /// `com.qlik.v1.quota.allocation-failed`: A request for quota could not be met.
    V1QuotaAllocationFailed,
    /// `com.qlik.v1.quota.consumed`: Some of a quota was taken up.
    V1QuotaConsumed,
    /// `com.qlik.v1.quota.released`: Some of a quota was given back.
    V1QuotaReleased,
    /// `com.qlik.v1.rate-limit.exceeded`: A rate limit was met or passed; data holds what was decided.
    V1RateLimitExceeded,
    /// `com.qlik.v1.reload.finished`: A reload is over; sent once, however many attempts it took.
    V1ReloadFinished,
    /// `com.qlik.v1.role.created`; use [`CoreRoleCreated`](Self::CoreRoleCreated)
    /// (`com.qlik.core.role.created`): A role was made; carries a custom role's scopes, not permission
    /// lists.
    V1RoleCreated,
    /// `com.qlik.v1.role.deleted`; use [`CoreRoleDeleted`](Self::CoreRoleDeleted)
    /// (`com.qlik.core.role.deleted`): A role was removed.
    V1RoleDeleted,
    /// `com.qlik.v1.role.synced`; use [`CoreRoleSynced`](Self::CoreRoleSynced)
    /// (`com.qlik.core.role.synced`): Role definitions were brought in step platform-wide; permission lists
    /// left out.
    V1RoleSynced,
    /// `com.qlik.v1.role.updated`; use [`CoreRoleUpdated`](Self::CoreRoleUpdated)
    /// (`com.qlik.core.role.updated`): An admin changed a role; permission lists left out.
    V1RoleUpdated,
    /// `com.qlik.v1.tenant.allowed-deactivate`; use
    /// [`CoreTenantAllowedDeactivate`](Self::CoreTenantAllowedDeactivate)
    /// (`com.qlik.core.tenant.allowed-deactivate`): A tenant may now be deactivated.
    V1TenantAllowedDeactivate,
    /// `com.qlik.v1.tenant.deactivated`; use [`CoreTenantDeactivated`](Self::CoreTenantDeactivated)
    /// (`com.qlik.core.tenant.deactivated`): A tenant went from active to disabled.
    V1TenantDeactivated,
    /// `com.qlik.v1.tenant.disallowed-deactivate`; use
    /// [`CoreTenantDisallowedDeactivate`](Self::CoreTenantDisallowedDeactivate)
    /// (`com.qlik.core.tenant.disallowed-deactivate`): A tenant may no longer be deactivated.
    V1TenantDisallowedDeactivate,
    /// `com.qlik.v1.tenant.reactivated`; use [`CoreTenantReactivated`](Self::CoreTenantReactivated)
    /// (`com.qlik.core.tenant.reactivated`): A tenant went from disabled to active.
    V1TenantReactivated,
    /// `com.qlik.v1.user.created`, deprecated; use [`CoreUserCreated`](Self::CoreUserCreated)
    /// (`com.qlik.core.user.created`): A user was added.
    #[deprecated = "Qlik has deprecated this event; use `CoreUserCreated` (`com.qlik.core.user.created`)"]
    V1UserCreated,
    /// `com.qlik.v1.user.deleted`, deprecated; use [`CoreUserDeleted`](Self::CoreUserDeleted)
    /// (`com.qlik.core.user.deleted`): A user was removed.
    #[deprecated = "Qlik has deprecated this event; use `CoreUserDeleted` (`com.qlik.core.user.deleted`)"]
    V1UserDeleted,
    /// `com.qlik.web-integration.created`; use
    /// [`CoreWebIntegrationCreated`](Self::CoreWebIntegrationCreated)
    /// (`com.qlik.core.web-integration.created`): A web integration was made.
    WebIntegrationCreated,
    /// `com.qlik.web-integration.deleted`; use
    /// [`CoreWebIntegrationDeleted`](Self::CoreWebIntegrationDeleted)
    /// (`com.qlik.core.web-integration.deleted`): A web integration was removed.
    WebIntegrationDeleted,
    /// `com.qlik.web-integration.updated`; use
    /// [`CoreWebIntegrationUpdated`](Self::CoreWebIntegrationUpdated)
    /// (`com.qlik.core.web-integration.updated`): A web integration was changed.
    WebIntegrationUpdated,
    /// Prevents `as` casts to numbers, which a new event type would renumber. It is never constructed.
    #[doc(hidden)]
    __NoNumber(::core::convert::Infallible),
}

impl EventType {
    /// All types, sorted by their texts.
    pub const ALL: &'static [Self] = &[
        Self::AiMcpToolCallsAggregated,
        Self::AiMcpToolExecuted,
        Self::ApiKeyCreated,
        Self::ApiKeyDeleted,
        Self::ApiKeyUpdated,
        Self::ApiKeyValidated,
        Self::ApiKeysConfigUpdated,
        Self::AppCreated,
        Self::AppDataUpdated,
        Self::AppDeleted,
        Self::AppExported,
        Self::AppHarddeleted,
        Self::AppPublished,
        Self::AppSoftdeleted,
        Self::CoreApiKeyCreated,
        Self::CoreApiKeyDeleted,
        Self::CoreApiKeyUpdated,
        Self::CoreApiKeyValidationFailed,
        Self::CoreApiKeysConfigUpdated,
        Self::CoreAuthSettingsUpdated,
        Self::CoreEnvironmentCreated,
        Self::CoreEnvironmentDeleted,
        Self::CoreEnvironmentUpdated,
        Self::CoreGroupSettingUpdated,
        Self::CoreGroupCreated,
        Self::CoreGroupDeleted,
        Self::CoreGroupUpdated,
        Self::CoreGroupUsersModified,
        Self::CoreIpPolicyCreated,
        Self::CoreIpPolicyDeleted,
        Self::CoreIpPolicyUpdated,
        Self::CoreOauthClientConnectionConfigApproved,
        Self::CoreOauthClientConnectionConfigDeleted,
        Self::CoreOauthClientConnectionConfigUpdated,
        Self::CoreOauthClientCreated,
        Self::CoreOauthClientDeleted,
        Self::CoreOauthClientPublished,
        Self::CoreOauthClientSecretCreated,
        Self::CoreOauthClientSecretDeleted,
        Self::CoreOauthClientUpdated,
        Self::CoreOauthTokenIssued,
        Self::CoreOauthTokenRevoked,
        Self::CoreRoleCreated,
        Self::CoreRoleDeleted,
        Self::CoreRoleSynced,
        Self::CoreRoleUpdated,
        Self::CoreSpaceAssignmentCreated,
        Self::CoreSpaceAssignmentDeleted,
        Self::CoreSpaceAssignmentUpdated,
        Self::CoreSpaceCreated,
        Self::CoreSpaceDeleted,
        Self::CoreSpaceRequestApproved,
        Self::CoreSpaceRequestCreated,
        Self::CoreSpaceRequestDeleted,
        Self::CoreSpaceSettingsUpdated,
        Self::CoreSpaceShareCreated,
        Self::CoreSpaceShareDeleted,
        Self::CoreSpaceShareUpdated,
        Self::CoreSpaceUpdated,
        Self::CoreTenantAllowedDeactivate,
        Self::CoreTenantCreated,
        Self::CoreTenantDeactivated,
        Self::CoreTenantDeleted,
        Self::CoreTenantDisallowedDeactivate,
        Self::CoreTenantReactivated,
        Self::CoreTenantUpdated,
        Self::CoreUserIdentityConflicted,
        Self::CoreUserIdentityReassigned,
        Self::CoreUserSessionBegun,
        Self::CoreUserSessionEnded,
        Self::CoreUserCreated,
        Self::CoreUserDeleted,
        Self::CoreUserProvisioned,
        Self::CoreUserUpdated,
        Self::CoreWebIntegrationCreated,
        Self::CoreWebIntegrationDeleted,
        Self::CoreWebIntegrationUpdated,
        Self::LicenseAssignmentDeleted,
        Self::LicenseAssignmentRejected,
        Self::LicenseAssignmentUpdated,
        Self::LicenseDataVolumeConsumptionAggregated,
        Self::LicenseDefinitionUpdated,
        Self::NotificationDigestUpdated,
        Self::OauthTokenIssued,
        Self::OauthTokenRevoked,
        Self::ReportingTaskSummaryCreated,
        Self::SchedulingTaskCreated,
        Self::SchedulingTaskDeleted,
        Self::SchedulingTaskUpdated,
        Self::SpaceAssignmentCreated,
        Self::SpaceAssignmentDeleted,
        Self::SpaceAssignmentUpdated,
        Self::SpaceCreated,
        Self::SpaceDeleted,
        Self::SpaceGroupsCacheInvalidated,
        Self::SpaceSettingsUpdated,
        Self::SpaceShareCreated,
        Self::SpaceShareDeleted,
        Self::SpaceShareSessionAttached,
        Self::SpaceShareUpdated,
        Self::SpaceUpdated,
        Self::TenantCreated,
        Self::TenantDeleted,
        Self::TenantUpdated,
        Self::UserIdentityConflict,
        Self::UserIdentityReassigned,
        Self::UserSessionBegin,
        Self::UserSessionEnd,
        Self::V1AlertingTaskCreated,
        Self::V1AlertingTaskDeleted,
        Self::V1AlertingTaskExecutionSummaryCreated,
        Self::V1AlertingTaskRecipientRemoved,
        Self::V1AlertingTaskTaskStatusChanged,
        Self::V1ApiKeyValidationFailed,
        Self::V1AppUsageQuotaConsumed,
        Self::V1AppCreated,
        Self::V1AppDataUpdated,
        Self::V1AppDeleted,
        Self::V1AppExported,
        Self::V1AppOpened,
        Self::V1AppPublished,
        Self::V1AppReloadFinished,
        Self::V1AutomationRunEnded,
        Self::V1DiProjectsDiTasksCompleted,
        Self::V1DiProjectsDiTasksFailed,
        Self::V1DiProjectsDiTasksStarted,
        Self::V1DiProjectsDiTasksStopped,
        Self::V1EnvironmentCreated,
        Self::V1EnvironmentDeleted,
        Self::V1EnvironmentUpdated,
        Self::V1GroupSettingUpdated,
        Self::V1GroupCreated,
        Self::V1GroupDeleted,
        Self::V1GroupUpdated,
        Self::V1GroupUsersModified,
        Self::V1HubDashboardUpdated,
        Self::V1LicenseLeaseCreated,
        Self::V1LicenseLeaseDeleted,
        Self::V1LicenseLeaseUpdated,
        Self::V1LicenseTenantAssociated,
        Self::V1LicensesPurged,
        Self::V1OauthClientConnectionConfigApproved,
        Self::V1OauthClientConnectionConfigDeleted,
        Self::V1OauthClientConnectionConfigUpdated,
        Self::V1OauthClientCreated,
        Self::V1OauthClientDeleted,
        Self::V1OauthClientPublished,
        Self::V1OauthClientSecretCreated,
        Self::V1OauthClientSecretDeleted,
        Self::V1OauthClientUpdated,
        Self::V1QuotaAllocationFailed,
        Self::V1QuotaConsumed,
        Self::V1QuotaReleased,
        Self::V1RateLimitExceeded,
        Self::V1ReloadFinished,
        Self::V1RoleCreated,
        Self::V1RoleDeleted,
        Self::V1RoleSynced,
        Self::V1RoleUpdated,
        Self::V1TenantAllowedDeactivate,
        Self::V1TenantDeactivated,
        Self::V1TenantDisallowedDeactivate,
        Self::V1TenantReactivated,
        Self::V1UserCreated,
        Self::V1UserDeleted,
        Self::WebIntegrationCreated,
        Self::WebIntegrationDeleted,
        Self::WebIntegrationUpdated,
    ];

    /// The type as it is sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AiMcpToolCallsAggregated => "com.qlik.ai.mcp.tool.calls.aggregated",
            Self::AiMcpToolExecuted => "com.qlik.ai.mcp.tool.executed",
            Self::ApiKeyCreated => "com.qlik.api-key.created",
            Self::ApiKeyDeleted => "com.qlik.api-key.deleted",
            Self::ApiKeyUpdated => "com.qlik.api-key.updated",
            Self::ApiKeyValidated => "com.qlik.api-key.validated",
            Self::ApiKeysConfigUpdated => "com.qlik.api-keys-config.updated",
            Self::AppCreated => "com.qlik.app.created",
            Self::AppDataUpdated => "com.qlik.app.data.updated",
            Self::AppDeleted => "com.qlik.app.deleted",
            Self::AppExported => "com.qlik.app.exported",
            Self::AppHarddeleted => "com.qlik.app.harddeleted",
            Self::AppPublished => "com.qlik.app.published",
            Self::AppSoftdeleted => "com.qlik.app.softdeleted",
            Self::CoreApiKeyCreated => "com.qlik.core.api-key.created",
            Self::CoreApiKeyDeleted => "com.qlik.core.api-key.deleted",
            Self::CoreApiKeyUpdated => "com.qlik.core.api-key.updated",
            Self::CoreApiKeyValidationFailed => "com.qlik.core.api-key.validation.failed",
            Self::CoreApiKeysConfigUpdated => "com.qlik.core.api-keys-config.updated",
            Self::CoreAuthSettingsUpdated => "com.qlik.core.auth-settings.updated",
            Self::CoreEnvironmentCreated => "com.qlik.core.environment.created",
            Self::CoreEnvironmentDeleted => "com.qlik.core.environment.deleted",
            Self::CoreEnvironmentUpdated => "com.qlik.core.environment.updated",
            Self::CoreGroupSettingUpdated => "com.qlik.core.group-setting.updated",
            Self::CoreGroupCreated => "com.qlik.core.group.created",
            Self::CoreGroupDeleted => "com.qlik.core.group.deleted",
            Self::CoreGroupUpdated => "com.qlik.core.group.updated",
            Self::CoreGroupUsersModified => "com.qlik.core.group.users.modified",
            Self::CoreIpPolicyCreated => "com.qlik.core.ip-policy.created",
            Self::CoreIpPolicyDeleted => "com.qlik.core.ip-policy.deleted",
            Self::CoreIpPolicyUpdated => "com.qlik.core.ip-policy.updated",
            Self::CoreOauthClientConnectionConfigApproved => {
                "com.qlik.core.oauth-client.connection-config.approved"
            }
            Self::CoreOauthClientConnectionConfigDeleted => {
                "com.qlik.core.oauth-client.connection-config.deleted"
            }
            Self::CoreOauthClientConnectionConfigUpdated => {
                "com.qlik.core.oauth-client.connection-config.updated"
            }
            Self::CoreOauthClientCreated => "com.qlik.core.oauth-client.created",
            Self::CoreOauthClientDeleted => "com.qlik.core.oauth-client.deleted",
            Self::CoreOauthClientPublished => "com.qlik.core.oauth-client.published",
            Self::CoreOauthClientSecretCreated => {
                "com.qlik.core.oauth-client.secret.created"
            }
            Self::CoreOauthClientSecretDeleted => {
                "com.qlik.core.oauth-client.secret.deleted"
            }
            Self::CoreOauthClientUpdated => "com.qlik.core.oauth-client.updated",
            Self::CoreOauthTokenIssued => "com.qlik.core.oauth-token.issued",
            Self::CoreOauthTokenRevoked => "com.qlik.core.oauth-token.revoked",
            Self::CoreRoleCreated => "com.qlik.core.role.created",
            Self::CoreRoleDeleted => "com.qlik.core.role.deleted",
            Self::CoreRoleSynced => "com.qlik.core.role.synced",
            Self::CoreRoleUpdated => "com.qlik.core.role.updated",
            Self::CoreSpaceAssignmentCreated => "com.qlik.core.space.assignment.created",
            Self::CoreSpaceAssignmentDeleted => "com.qlik.core.space.assignment.deleted",
            Self::CoreSpaceAssignmentUpdated => "com.qlik.core.space.assignment.updated",
            Self::CoreSpaceCreated => "com.qlik.core.space.created",
            Self::CoreSpaceDeleted => "com.qlik.core.space.deleted",
            Self::CoreSpaceRequestApproved => "com.qlik.core.space.request.approved",
            Self::CoreSpaceRequestCreated => "com.qlik.core.space.request.created",
            Self::CoreSpaceRequestDeleted => "com.qlik.core.space.request.deleted",
            Self::CoreSpaceSettingsUpdated => "com.qlik.core.space.settings.updated",
            Self::CoreSpaceShareCreated => "com.qlik.core.space.share.created",
            Self::CoreSpaceShareDeleted => "com.qlik.core.space.share.deleted",
            Self::CoreSpaceShareUpdated => "com.qlik.core.space.share.updated",
            Self::CoreSpaceUpdated => "com.qlik.core.space.updated",
            Self::CoreTenantAllowedDeactivate => {
                "com.qlik.core.tenant.allowed-deactivate"
            }
            Self::CoreTenantCreated => "com.qlik.core.tenant.created",
            Self::CoreTenantDeactivated => "com.qlik.core.tenant.deactivated",
            Self::CoreTenantDeleted => "com.qlik.core.tenant.deleted",
            Self::CoreTenantDisallowedDeactivate => {
                "com.qlik.core.tenant.disallowed-deactivate"
            }
            Self::CoreTenantReactivated => "com.qlik.core.tenant.reactivated",
            Self::CoreTenantUpdated => "com.qlik.core.tenant.updated",
            Self::CoreUserIdentityConflicted => "com.qlik.core.user-identity.conflicted",
            Self::CoreUserIdentityReassigned => "com.qlik.core.user-identity.reassigned",
            Self::CoreUserSessionBegun => "com.qlik.core.user-session.begun",
            Self::CoreUserSessionEnded => "com.qlik.core.user-session.ended",
            Self::CoreUserCreated => "com.qlik.core.user.created",
            Self::CoreUserDeleted => "com.qlik.core.user.deleted",
            Self::CoreUserProvisioned => "com.qlik.core.user.provisioned",
            Self::CoreUserUpdated => "com.qlik.core.user.updated",
            Self::CoreWebIntegrationCreated => "com.qlik.core.web-integration.created",
            Self::CoreWebIntegrationDeleted => "com.qlik.core.web-integration.deleted",
            Self::CoreWebIntegrationUpdated => "com.qlik.core.web-integration.updated",
            Self::LicenseAssignmentDeleted => "com.qlik.license.assignment.deleted",
            Self::LicenseAssignmentRejected => "com.qlik.license.assignment.rejected",
            Self::LicenseAssignmentUpdated => "com.qlik.license.assignment.updated",
            Self::LicenseDataVolumeConsumptionAggregated => {
                "com.qlik.license.data.volume.consumption.aggregated"
            }
            Self::LicenseDefinitionUpdated => "com.qlik.license.definition.updated",
            Self::NotificationDigestUpdated => "com.qlik.notification-digest.updated",
            Self::OauthTokenIssued => "com.qlik.oauth-token.issued",
            Self::OauthTokenRevoked => "com.qlik.oauth-token.revoked",
            Self::ReportingTaskSummaryCreated => {
                "com.qlik.reporting-task.summary.created"
            }
            Self::SchedulingTaskCreated => "com.qlik.scheduling.task.created",
            Self::SchedulingTaskDeleted => "com.qlik.scheduling.task.deleted",
            Self::SchedulingTaskUpdated => "com.qlik.scheduling.task.updated",
            Self::SpaceAssignmentCreated => "com.qlik.space.assignment.created",
            Self::SpaceAssignmentDeleted => "com.qlik.space.assignment.deleted",
            Self::SpaceAssignmentUpdated => "com.qlik.space.assignment.updated",
            Self::SpaceCreated => "com.qlik.space.created",
            Self::SpaceDeleted => "com.qlik.space.deleted",
            Self::SpaceGroupsCacheInvalidated => {
                "com.qlik.space.groups.cache.invalidated"
            }
            Self::SpaceSettingsUpdated => "com.qlik.space.settings.updated",
            Self::SpaceShareCreated => "com.qlik.space.share.created",
            Self::SpaceShareDeleted => "com.qlik.space.share.deleted",
            Self::SpaceShareSessionAttached => "com.qlik.space.share.session.attached",
            Self::SpaceShareUpdated => "com.qlik.space.share.updated",
            Self::SpaceUpdated => "com.qlik.space.updated",
            Self::TenantCreated => "com.qlik.tenant.created",
            Self::TenantDeleted => "com.qlik.tenant.deleted",
            Self::TenantUpdated => "com.qlik.tenant.updated",
            Self::UserIdentityConflict => "com.qlik.user-identity.conflict",
            Self::UserIdentityReassigned => "com.qlik.user-identity.reassigned",
            Self::UserSessionBegin => "com.qlik.user-session.begin",
            Self::UserSessionEnd => "com.qlik.user-session.end",
            Self::V1AlertingTaskCreated => "com.qlik.v1.alerting-task.created",
            Self::V1AlertingTaskDeleted => "com.qlik.v1.alerting-task.deleted",
            Self::V1AlertingTaskExecutionSummaryCreated => {
                "com.qlik.v1.alerting-task.execution-summary.created"
            }
            Self::V1AlertingTaskRecipientRemoved => {
                "com.qlik.v1.alerting-task.recipient.removed"
            }
            Self::V1AlertingTaskTaskStatusChanged => {
                "com.qlik.v1.alerting-task.task-status.changed"
            }
            Self::V1ApiKeyValidationFailed => "com.qlik.v1.api-key.validation.failed",
            Self::V1AppUsageQuotaConsumed => "com.qlik.v1.app-usage.quota.consumed",
            Self::V1AppCreated => "com.qlik.v1.app.created",
            Self::V1AppDataUpdated => "com.qlik.v1.app.data.updated",
            Self::V1AppDeleted => "com.qlik.v1.app.deleted",
            Self::V1AppExported => "com.qlik.v1.app.exported",
            Self::V1AppOpened => "com.qlik.v1.app.opened",
            Self::V1AppPublished => "com.qlik.v1.app.published",
            Self::V1AppReloadFinished => "com.qlik.v1.app.reload.finished",
            Self::V1AutomationRunEnded => "com.qlik.v1.automation.run.ended",
            Self::V1DiProjectsDiTasksCompleted => {
                "com.qlik.v1.di-projects.di-tasks.completed"
            }
            Self::V1DiProjectsDiTasksFailed => "com.qlik.v1.di-projects.di-tasks.failed",
            Self::V1DiProjectsDiTasksStarted => {
                "com.qlik.v1.di-projects.di-tasks.started"
            }
            Self::V1DiProjectsDiTasksStopped => {
                "com.qlik.v1.di-projects.di-tasks.stopped"
            }
            Self::V1EnvironmentCreated => "com.qlik.v1.environment.created",
            Self::V1EnvironmentDeleted => "com.qlik.v1.environment.deleted",
            Self::V1EnvironmentUpdated => "com.qlik.v1.environment.updated",
            Self::V1GroupSettingUpdated => "com.qlik.v1.group-setting.updated",
            Self::V1GroupCreated => "com.qlik.v1.group.created",
            Self::V1GroupDeleted => "com.qlik.v1.group.deleted",
            Self::V1GroupUpdated => "com.qlik.v1.group.updated",
            Self::V1GroupUsersModified => "com.qlik.v1.group.users.modified",
            Self::V1HubDashboardUpdated => "com.qlik.v1.hub-dashboard.updated",
            Self::V1LicenseLeaseCreated => "com.qlik.v1.license.lease.created",
            Self::V1LicenseLeaseDeleted => "com.qlik.v1.license.lease.deleted",
            Self::V1LicenseLeaseUpdated => "com.qlik.v1.license.lease.updated",
            Self::V1LicenseTenantAssociated => "com.qlik.v1.license.tenant.associated",
            Self::V1LicensesPurged => "com.qlik.v1.licenses.purged",
            Self::V1OauthClientConnectionConfigApproved => {
                "com.qlik.v1.oauth-client.connection-config.approved"
            }
            Self::V1OauthClientConnectionConfigDeleted => {
                "com.qlik.v1.oauth-client.connection-config.deleted"
            }
            Self::V1OauthClientConnectionConfigUpdated => {
                "com.qlik.v1.oauth-client.connection-config.updated"
            }
            Self::V1OauthClientCreated => "com.qlik.v1.oauth-client.created",
            Self::V1OauthClientDeleted => "com.qlik.v1.oauth-client.deleted",
            Self::V1OauthClientPublished => "com.qlik.v1.oauth-client.published",
            Self::V1OauthClientSecretCreated => "com.qlik.v1.oauth-client.secret.created",
            Self::V1OauthClientSecretDeleted => "com.qlik.v1.oauth-client.secret.deleted",
            Self::V1OauthClientUpdated => "com.qlik.v1.oauth-client.updated",
            Self::V1QuotaAllocationFailed => "com.qlik.v1.quota.allocation-failed",
            Self::V1QuotaConsumed => "com.qlik.v1.quota.consumed",
            Self::V1QuotaReleased => "com.qlik.v1.quota.released",
            Self::V1RateLimitExceeded => "com.qlik.v1.rate-limit.exceeded",
            Self::V1ReloadFinished => "com.qlik.v1.reload.finished",
            Self::V1RoleCreated => "com.qlik.v1.role.created",
            Self::V1RoleDeleted => "com.qlik.v1.role.deleted",
            Self::V1RoleSynced => "com.qlik.v1.role.synced",
            Self::V1RoleUpdated => "com.qlik.v1.role.updated",
            Self::V1TenantAllowedDeactivate => "com.qlik.v1.tenant.allowed-deactivate",
            Self::V1TenantDeactivated => "com.qlik.v1.tenant.deactivated",
            Self::V1TenantDisallowedDeactivate => {
                "com.qlik.v1.tenant.disallowed-deactivate"
            }
            Self::V1TenantReactivated => "com.qlik.v1.tenant.reactivated",
            Self::V1UserCreated => "com.qlik.v1.user.created",
            Self::V1UserDeleted => "com.qlik.v1.user.deleted",
            Self::WebIntegrationCreated => "com.qlik.web-integration.created",
            Self::WebIntegrationDeleted => "com.qlik.web-integration.deleted",
            Self::WebIntegrationUpdated => "com.qlik.web-integration.updated",
        }
    }

    /// Whether Qlik has deprecated the event, or renamed it.
    #[must_use]
    pub const fn is_deprecated(self) -> bool {
        matches!(
            self, Self::LicenseDataVolumeConsumptionAggregated |
            Self::SpaceAssignmentCreated | Self::SpaceAssignmentDeleted |
            Self::SpaceAssignmentUpdated | Self::SpaceCreated | Self::SpaceDeleted |
            Self::SpaceGroupsCacheInvalidated | Self::SpaceSettingsUpdated |
            Self::SpaceShareCreated | Self::SpaceShareDeleted |
            Self::SpaceShareSessionAttached | Self::SpaceShareUpdated |
            Self::SpaceUpdated | Self::UserSessionBegin | Self::V1ApiKeyValidationFailed
            | Self::V1AppCreated | Self::V1AppDataUpdated | Self::V1AppDeleted |
            Self::V1AppExported | Self::V1AppPublished | Self::V1EnvironmentCreated |
            Self::V1EnvironmentDeleted | Self::V1EnvironmentUpdated | Self::V1UserCreated
            | Self::V1UserDeleted
        )
    }

    /// The version or date since which Qlik has deprecated the event, where a document states it: `2026-04`.
    #[must_use]
    pub const fn deprecated_since(self) -> Option<&'static str> {
        match self {
            Self::SpaceAssignmentCreated
            | Self::SpaceAssignmentDeleted
            | Self::SpaceAssignmentUpdated
            | Self::SpaceCreated
            | Self::SpaceDeleted
            | Self::SpaceGroupsCacheInvalidated
            | Self::SpaceSettingsUpdated
            | Self::SpaceShareCreated
            | Self::SpaceShareDeleted
            | Self::SpaceShareSessionAttached
            | Self::SpaceShareUpdated
            | Self::SpaceUpdated
            | Self::V1EnvironmentCreated
            | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated => Some("2026-04"),
            _ => None,
        }
    }

    /// The date from which Qlik may no longer publish the event, where a document states it: `2027-04`.
    #[must_use]
    pub const fn sunset(self) -> Option<&'static str> {
        match self {
            Self::SpaceAssignmentCreated
            | Self::SpaceAssignmentDeleted
            | Self::SpaceAssignmentUpdated
            | Self::SpaceCreated
            | Self::SpaceDeleted
            | Self::SpaceGroupsCacheInvalidated
            | Self::SpaceSettingsUpdated
            | Self::SpaceShareCreated
            | Self::SpaceShareDeleted
            | Self::SpaceShareSessionAttached
            | Self::SpaceShareUpdated
            | Self::SpaceUpdated
            | Self::V1EnvironmentCreated
            | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated => Some("2027-04"),
            _ => None,
        }
    }

    /// The event type that replaces this one, if this version knows it. For a former type, the current one.
    #[must_use]
    pub const fn successor(self) -> Option<Self> {
        match self {
            Self::V1AppCreated => Some(Self::AppCreated),
            Self::V1AppDataUpdated => Some(Self::AppDataUpdated),
            Self::V1AppDeleted => Some(Self::AppDeleted),
            Self::V1AppExported => Some(Self::AppExported),
            Self::V1AppPublished => Some(Self::AppPublished),
            Self::ApiKeyCreated => Some(Self::CoreApiKeyCreated),
            Self::ApiKeyDeleted => Some(Self::CoreApiKeyDeleted),
            Self::ApiKeyUpdated => Some(Self::CoreApiKeyUpdated),
            Self::V1ApiKeyValidationFailed => Some(Self::CoreApiKeyValidationFailed),
            Self::ApiKeysConfigUpdated => Some(Self::CoreApiKeysConfigUpdated),
            Self::V1EnvironmentCreated => Some(Self::CoreEnvironmentCreated),
            Self::V1EnvironmentDeleted => Some(Self::CoreEnvironmentDeleted),
            Self::V1EnvironmentUpdated => Some(Self::CoreEnvironmentUpdated),
            Self::V1GroupSettingUpdated => Some(Self::CoreGroupSettingUpdated),
            Self::V1GroupCreated => Some(Self::CoreGroupCreated),
            Self::V1GroupDeleted => Some(Self::CoreGroupDeleted),
            Self::V1GroupUpdated => Some(Self::CoreGroupUpdated),
            Self::V1GroupUsersModified => Some(Self::CoreGroupUsersModified),
            Self::V1OauthClientConnectionConfigApproved => {
                Some(Self::CoreOauthClientConnectionConfigApproved)
            }
            Self::V1OauthClientConnectionConfigDeleted => {
                Some(Self::CoreOauthClientConnectionConfigDeleted)
            }
            Self::V1OauthClientConnectionConfigUpdated => {
                Some(Self::CoreOauthClientConnectionConfigUpdated)
            }
            Self::V1OauthClientCreated => Some(Self::CoreOauthClientCreated),
            Self::V1OauthClientDeleted => Some(Self::CoreOauthClientDeleted),
            Self::V1OauthClientPublished => Some(Self::CoreOauthClientPublished),
            Self::V1OauthClientSecretCreated => Some(Self::CoreOauthClientSecretCreated),
            Self::V1OauthClientSecretDeleted => Some(Self::CoreOauthClientSecretDeleted),
            Self::V1OauthClientUpdated => Some(Self::CoreOauthClientUpdated),
            Self::OauthTokenIssued => Some(Self::CoreOauthTokenIssued),
            Self::OauthTokenRevoked => Some(Self::CoreOauthTokenRevoked),
            Self::V1RoleCreated => Some(Self::CoreRoleCreated),
            Self::V1RoleDeleted => Some(Self::CoreRoleDeleted),
            Self::V1RoleSynced => Some(Self::CoreRoleSynced),
            Self::V1RoleUpdated => Some(Self::CoreRoleUpdated),
            Self::SpaceAssignmentCreated => Some(Self::CoreSpaceAssignmentCreated),
            Self::SpaceAssignmentDeleted => Some(Self::CoreSpaceAssignmentDeleted),
            Self::SpaceAssignmentUpdated => Some(Self::CoreSpaceAssignmentUpdated),
            Self::SpaceCreated => Some(Self::CoreSpaceCreated),
            Self::SpaceDeleted => Some(Self::CoreSpaceDeleted),
            Self::SpaceSettingsUpdated => Some(Self::CoreSpaceSettingsUpdated),
            Self::SpaceShareCreated => Some(Self::CoreSpaceShareCreated),
            Self::SpaceShareDeleted => Some(Self::CoreSpaceShareDeleted),
            Self::SpaceShareUpdated => Some(Self::CoreSpaceShareUpdated),
            Self::SpaceUpdated => Some(Self::CoreSpaceUpdated),
            Self::V1TenantAllowedDeactivate => Some(Self::CoreTenantAllowedDeactivate),
            Self::TenantCreated => Some(Self::CoreTenantCreated),
            Self::V1TenantDeactivated => Some(Self::CoreTenantDeactivated),
            Self::TenantDeleted => Some(Self::CoreTenantDeleted),
            Self::V1TenantDisallowedDeactivate => {
                Some(Self::CoreTenantDisallowedDeactivate)
            }
            Self::V1TenantReactivated => Some(Self::CoreTenantReactivated),
            Self::TenantUpdated => Some(Self::CoreTenantUpdated),
            Self::UserIdentityConflict => Some(Self::CoreUserIdentityConflicted),
            Self::UserIdentityReassigned => Some(Self::CoreUserIdentityReassigned),
            Self::UserSessionBegin => Some(Self::CoreUserSessionBegun),
            Self::UserSessionEnd => Some(Self::CoreUserSessionEnded),
            Self::V1UserCreated => Some(Self::CoreUserCreated),
            Self::V1UserDeleted => Some(Self::CoreUserDeleted),
            Self::WebIntegrationCreated => Some(Self::CoreWebIntegrationCreated),
            Self::WebIntegrationDeleted => Some(Self::CoreWebIntegrationDeleted),
            Self::WebIntegrationUpdated => Some(Self::CoreWebIntegrationUpdated),
            _ => None,
        }
    }

    /// The channel that the event is published on, where its page says so.
    #[must_use]
    pub const fn channel(self) -> Option<&'static str> {
        match self {
            Self::AiMcpToolCallsAggregated | Self::AiMcpToolExecuted => {
                Some("system-events.ai.mcp")
            }
            Self::V1AlertingTaskCreated
            | Self::V1AlertingTaskDeleted
            | Self::V1AlertingTaskExecutionSummaryCreated
            | Self::V1AlertingTaskRecipientRemoved
            | Self::V1AlertingTaskTaskStatusChanged => Some("system-events.alerting"),
            Self::ApiKeyCreated
            | Self::ApiKeyDeleted
            | Self::ApiKeyUpdated
            | Self::ApiKeyValidated
            | Self::ApiKeysConfigUpdated
            | Self::CoreApiKeyCreated
            | Self::CoreApiKeyDeleted
            | Self::CoreApiKeyUpdated
            | Self::CoreApiKeyValidationFailed
            | Self::CoreApiKeysConfigUpdated
            | Self::V1ApiKeyValidationFailed => Some("system-events.api-keys"),
            Self::V1AppOpened | Self::V1AppReloadFinished => Some("system-events.app"),
            Self::V1AppUsageQuotaConsumed => Some("system-events.app-usage"),
            Self::CoreAuthSettingsUpdated => Some("system-events.auth-settings"),
            Self::V1AutomationRunEnded => Some("system-events.automation"),
            Self::V1DiProjectsDiTasksCompleted
            | Self::V1DiProjectsDiTasksFailed
            | Self::V1DiProjectsDiTasksStarted
            | Self::V1DiProjectsDiTasksStopped => {
                Some("system-events.di-projects.di-tasks")
            }
            Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::V1AppCreated
            | Self::V1AppDataUpdated
            | Self::V1AppDeleted
            | Self::V1AppExported
            | Self::V1AppPublished => Some("system-events.engine.app"),
            Self::CoreGroupSettingUpdated
            | Self::CoreGroupCreated
            | Self::CoreGroupDeleted
            | Self::CoreGroupUpdated
            | Self::CoreGroupUsersModified
            | Self::V1GroupSettingUpdated
            | Self::V1GroupCreated
            | Self::V1GroupDeleted
            | Self::V1GroupUpdated
            | Self::V1GroupUsersModified => Some("system-events.groups"),
            Self::V1HubDashboardUpdated => Some("system-events.hub-dashboards"),
            Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated => Some("system-events.ip-policy"),
            Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated => Some("system-events.licenses"),
            Self::NotificationDigestUpdated => Some("system-events.notification-digest"),
            Self::CoreOauthClientConnectionConfigApproved
            | Self::CoreOauthClientConnectionConfigDeleted
            | Self::CoreOauthClientConnectionConfigUpdated
            | Self::CoreOauthClientCreated
            | Self::CoreOauthClientDeleted
            | Self::CoreOauthClientPublished
            | Self::CoreOauthClientSecretCreated
            | Self::CoreOauthClientSecretDeleted
            | Self::CoreOauthClientUpdated
            | Self::V1OauthClientConnectionConfigApproved
            | Self::V1OauthClientConnectionConfigDeleted
            | Self::V1OauthClientConnectionConfigUpdated
            | Self::V1OauthClientCreated
            | Self::V1OauthClientDeleted
            | Self::V1OauthClientPublished
            | Self::V1OauthClientSecretCreated
            | Self::V1OauthClientSecretDeleted
            | Self::V1OauthClientUpdated => Some("system-events.oauth-clients"),
            Self::CoreOauthTokenIssued
            | Self::CoreOauthTokenRevoked
            | Self::OauthTokenIssued
            | Self::OauthTokenRevoked => Some("system-events.oauth-tokens"),
            Self::V1QuotaAllocationFailed
            | Self::V1QuotaConsumed
            | Self::V1QuotaReleased => Some("system-events.quota"),
            Self::V1RateLimitExceeded => Some("system-events.rate-limit"),
            Self::V1ReloadFinished => Some("system-events.reload"),
            Self::CoreRoleCreated
            | Self::CoreRoleDeleted
            | Self::CoreRoleSynced
            | Self::CoreRoleUpdated
            | Self::V1RoleCreated
            | Self::V1RoleDeleted
            | Self::V1RoleSynced
            | Self::V1RoleUpdated => Some("system-events.roles"),
            Self::ReportingTaskSummaryCreated => Some("system-events.sharing"),
            Self::CoreEnvironmentCreated
            | Self::CoreEnvironmentDeleted
            | Self::CoreEnvironmentUpdated
            | Self::CoreSpaceAssignmentCreated
            | Self::CoreSpaceAssignmentDeleted
            | Self::CoreSpaceAssignmentUpdated
            | Self::CoreSpaceCreated
            | Self::CoreSpaceDeleted
            | Self::CoreSpaceRequestApproved
            | Self::CoreSpaceRequestCreated
            | Self::CoreSpaceRequestDeleted
            | Self::CoreSpaceSettingsUpdated
            | Self::CoreSpaceShareCreated
            | Self::CoreSpaceShareDeleted
            | Self::CoreSpaceShareUpdated
            | Self::CoreSpaceUpdated
            | Self::SpaceAssignmentCreated
            | Self::SpaceAssignmentDeleted
            | Self::SpaceAssignmentUpdated
            | Self::SpaceCreated
            | Self::SpaceDeleted
            | Self::SpaceGroupsCacheInvalidated
            | Self::SpaceSettingsUpdated
            | Self::SpaceShareCreated
            | Self::SpaceShareDeleted
            | Self::SpaceShareSessionAttached
            | Self::SpaceShareUpdated
            | Self::SpaceUpdated
            | Self::V1EnvironmentCreated
            | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated => Some("system-events.spaces"),
            Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated => Some("system-events.task"),
            Self::CoreTenantAllowedDeactivate
            | Self::CoreTenantCreated
            | Self::CoreTenantDeactivated
            | Self::CoreTenantDeleted
            | Self::CoreTenantDisallowedDeactivate
            | Self::CoreTenantReactivated
            | Self::CoreTenantUpdated
            | Self::TenantCreated
            | Self::TenantDeleted
            | Self::TenantUpdated
            | Self::V1TenantAllowedDeactivate
            | Self::V1TenantDeactivated
            | Self::V1TenantDisallowedDeactivate
            | Self::V1TenantReactivated => Some("system-events.tenants"),
            Self::CoreUserIdentityConflicted
            | Self::CoreUserIdentityReassigned
            | Self::UserIdentityConflict
            | Self::UserIdentityReassigned => Some("system-events.user-identity"),
            Self::CoreUserSessionBegun
            | Self::CoreUserSessionEnded
            | Self::UserSessionBegin
            | Self::UserSessionEnd => Some("system-events.user-session"),
            Self::CoreUserCreated
            | Self::CoreUserDeleted
            | Self::CoreUserProvisioned
            | Self::CoreUserUpdated
            | Self::V1UserCreated
            | Self::V1UserDeleted => Some("system-events.users"),
            Self::CoreWebIntegrationCreated
            | Self::CoreWebIntegrationDeleted
            | Self::CoreWebIntegrationUpdated
            | Self::WebIntegrationCreated
            | Self::WebIntegrationDeleted
            | Self::WebIntegrationUpdated => Some("system-events.web-integrations"),
            _ => None,
        }
    }

    /// The address of the page that documents the event, where it is known.
    #[must_use]
    pub const fn page(self) -> Option<&'static str> {
        match self {
            Self::AiMcpToolCallsAggregated | Self::AiMcpToolExecuted => {
                Some("https://qlik.dev/apis/event/ai/mcps/")
            }
            Self::V1AlertingTaskCreated
            | Self::V1AlertingTaskDeleted
            | Self::V1AlertingTaskExecutionSummaryCreated
            | Self::V1AlertingTaskRecipientRemoved
            | Self::V1AlertingTaskTaskStatusChanged => {
                Some("https://qlik.dev/apis/event/alerting-tasks/")
            }
            Self::ApiKeysConfigUpdated => {
                Some("https://qlik.dev/apis/event/api-keys-configs/")
            }
            Self::ApiKeyCreated
            | Self::ApiKeyDeleted
            | Self::ApiKeyUpdated
            | Self::ApiKeyValidated
            | Self::V1ApiKeyValidationFailed => {
                Some("https://qlik.dev/apis/event/api-keys/")
            }
            Self::V1AppUsageQuotaConsumed => {
                Some("https://qlik.dev/apis/event/app-usages/")
            }
            Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::V1AppCreated
            | Self::V1AppDataUpdated
            | Self::V1AppDeleted
            | Self::V1AppExported
            | Self::V1AppOpened
            | Self::V1AppPublished
            | Self::V1AppReloadFinished => Some("https://qlik.dev/apis/event/apps/"),
            Self::V1AutomationRunEnded => {
                Some("https://qlik.dev/apis/event/automations/")
            }
            Self::CoreApiKeysConfigUpdated => {
                Some("https://qlik.dev/apis/event/core/api-keys-configs/")
            }
            Self::CoreApiKeyCreated
            | Self::CoreApiKeyDeleted
            | Self::CoreApiKeyUpdated
            | Self::CoreApiKeyValidationFailed => {
                Some("https://qlik.dev/apis/event/core/api-keys/")
            }
            Self::CoreAuthSettingsUpdated => {
                Some("https://qlik.dev/apis/event/core/auth-settings/")
            }
            Self::CoreEnvironmentCreated
            | Self::CoreEnvironmentDeleted
            | Self::CoreEnvironmentUpdated => {
                Some("https://qlik.dev/apis/event/core/environments/")
            }
            Self::CoreGroupSettingUpdated => {
                Some("https://qlik.dev/apis/event/core/group-settings/")
            }
            Self::CoreGroupCreated
            | Self::CoreGroupDeleted
            | Self::CoreGroupUpdated
            | Self::CoreGroupUsersModified => {
                Some("https://qlik.dev/apis/event/core/groups/")
            }
            Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated => {
                Some("https://qlik.dev/apis/event/core/ip-policies/")
            }
            Self::CoreOauthClientConnectionConfigApproved
            | Self::CoreOauthClientConnectionConfigDeleted
            | Self::CoreOauthClientConnectionConfigUpdated
            | Self::CoreOauthClientCreated
            | Self::CoreOauthClientDeleted
            | Self::CoreOauthClientPublished
            | Self::CoreOauthClientSecretCreated
            | Self::CoreOauthClientSecretDeleted
            | Self::CoreOauthClientUpdated => {
                Some("https://qlik.dev/apis/event/core/oauth-clients/")
            }
            Self::CoreOauthTokenIssued | Self::CoreOauthTokenRevoked => {
                Some("https://qlik.dev/apis/event/core/oauth-tokens/")
            }
            Self::CoreRoleCreated
            | Self::CoreRoleDeleted
            | Self::CoreRoleSynced
            | Self::CoreRoleUpdated => Some("https://qlik.dev/apis/event/core/roles/"),
            Self::CoreSpaceAssignmentCreated
            | Self::CoreSpaceAssignmentDeleted
            | Self::CoreSpaceAssignmentUpdated
            | Self::CoreSpaceCreated
            | Self::CoreSpaceDeleted
            | Self::CoreSpaceRequestApproved
            | Self::CoreSpaceRequestCreated
            | Self::CoreSpaceRequestDeleted
            | Self::CoreSpaceSettingsUpdated
            | Self::CoreSpaceShareCreated
            | Self::CoreSpaceShareDeleted
            | Self::CoreSpaceShareUpdated
            | Self::CoreSpaceUpdated => Some("https://qlik.dev/apis/event/core/spaces/"),
            Self::CoreTenantAllowedDeactivate
            | Self::CoreTenantCreated
            | Self::CoreTenantDeactivated
            | Self::CoreTenantDeleted
            | Self::CoreTenantDisallowedDeactivate
            | Self::CoreTenantReactivated
            | Self::CoreTenantUpdated => {
                Some("https://qlik.dev/apis/event/core/tenants/")
            }
            Self::CoreUserIdentityConflicted | Self::CoreUserIdentityReassigned => {
                Some("https://qlik.dev/apis/event/core/user-identities/")
            }
            Self::CoreUserSessionBegun | Self::CoreUserSessionEnded => {
                Some("https://qlik.dev/apis/event/core/user-sessions/")
            }
            Self::CoreUserCreated
            | Self::CoreUserDeleted
            | Self::CoreUserProvisioned
            | Self::CoreUserUpdated => Some("https://qlik.dev/apis/event/core/users/"),
            Self::CoreWebIntegrationCreated
            | Self::CoreWebIntegrationDeleted
            | Self::CoreWebIntegrationUpdated => {
                Some("https://qlik.dev/apis/event/core/web-integrations/")
            }
            Self::V1DiProjectsDiTasksCompleted
            | Self::V1DiProjectsDiTasksFailed
            | Self::V1DiProjectsDiTasksStarted
            | Self::V1DiProjectsDiTasksStopped => {
                Some("https://qlik.dev/apis/event/di-projects/")
            }
            Self::V1EnvironmentCreated
            | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated => {
                Some("https://qlik.dev/apis/event/environments/")
            }
            Self::V1GroupSettingUpdated => {
                Some("https://qlik.dev/apis/event/group-settings/")
            }
            Self::V1GroupCreated
            | Self::V1GroupDeleted
            | Self::V1GroupUpdated
            | Self::V1GroupUsersModified => Some("https://qlik.dev/apis/event/groups/"),
            Self::V1HubDashboardUpdated => {
                Some("https://qlik.dev/apis/event/hub-dashboards/")
            }
            Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated => {
                Some("https://qlik.dev/apis/event/licenses/")
            }
            Self::NotificationDigestUpdated => {
                Some("https://qlik.dev/apis/event/notification-digests/")
            }
            Self::V1OauthClientConnectionConfigApproved
            | Self::V1OauthClientConnectionConfigDeleted
            | Self::V1OauthClientConnectionConfigUpdated
            | Self::V1OauthClientCreated
            | Self::V1OauthClientDeleted
            | Self::V1OauthClientPublished
            | Self::V1OauthClientSecretCreated
            | Self::V1OauthClientSecretDeleted
            | Self::V1OauthClientUpdated => {
                Some("https://qlik.dev/apis/event/oauth-clients/")
            }
            Self::OauthTokenIssued | Self::OauthTokenRevoked => {
                Some("https://qlik.dev/apis/event/oauth-tokens/")
            }
            Self::V1QuotaAllocationFailed
            | Self::V1QuotaConsumed
            | Self::V1QuotaReleased => Some("https://qlik.dev/apis/event/quotas/"),
            Self::V1RateLimitExceeded => Some("https://qlik.dev/apis/event/rate-limits/"),
            Self::V1ReloadFinished => Some("https://qlik.dev/apis/event/reloads/"),
            Self::ReportingTaskSummaryCreated => {
                Some("https://qlik.dev/apis/event/reporting-tasks/")
            }
            Self::V1RoleCreated
            | Self::V1RoleDeleted
            | Self::V1RoleSynced
            | Self::V1RoleUpdated => Some("https://qlik.dev/apis/event/roles/"),
            Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated => {
                Some("https://qlik.dev/apis/event/scheduling/tasks/")
            }
            Self::SpaceAssignmentCreated
            | Self::SpaceAssignmentDeleted
            | Self::SpaceAssignmentUpdated
            | Self::SpaceCreated
            | Self::SpaceDeleted
            | Self::SpaceGroupsCacheInvalidated
            | Self::SpaceSettingsUpdated
            | Self::SpaceShareCreated
            | Self::SpaceShareDeleted
            | Self::SpaceShareSessionAttached
            | Self::SpaceShareUpdated
            | Self::SpaceUpdated => Some("https://qlik.dev/apis/event/spaces/"),
            Self::TenantCreated
            | Self::TenantDeleted
            | Self::TenantUpdated
            | Self::V1TenantAllowedDeactivate
            | Self::V1TenantDeactivated
            | Self::V1TenantDisallowedDeactivate
            | Self::V1TenantReactivated => Some("https://qlik.dev/apis/event/tenants/"),
            Self::UserIdentityConflict | Self::UserIdentityReassigned => {
                Some("https://qlik.dev/apis/event/user-identities/")
            }
            Self::UserSessionBegin | Self::UserSessionEnd => {
                Some("https://qlik.dev/apis/event/user-sessions/")
            }
            Self::V1UserCreated | Self::V1UserDeleted => {
                Some("https://qlik.dev/apis/event/users/")
            }
            Self::WebIntegrationCreated
            | Self::WebIntegrationDeleted
            | Self::WebIntegrationUpdated => {
                Some("https://qlik.dev/apis/event/web-integrations/")
            }
            _ => None,
        }
    }
}
