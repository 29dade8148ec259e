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
    /// Tool calls were summed up, at a threshold or timeout.
    ///
    /// `com.qlik.ai.mcp.tool.calls.aggregated`
    AiMcpToolCallsAggregated,
    /// An MCP tool ran; tells its name, client, latency and any error.
    ///
    /// `com.qlik.ai.mcp.tool.executed`
    AiMcpToolExecuted,
    /// A new API key was made.
    ///
    /// `com.qlik.api-key.created`; use [`CoreApiKeyCreated`](Self::CoreApiKeyCreated)
    /// (`com.qlik.core.api-key.created`)
    ApiKeyCreated,
    /// An API key was removed.
    ///
    /// `com.qlik.api-key.deleted`; use [`CoreApiKeyDeleted`](Self::CoreApiKeyDeleted)
    /// (`com.qlik.core.api-key.deleted`)
    ApiKeyDeleted,
    /// An API key changed.
    ///
    /// `com.qlik.api-key.updated`; use [`CoreApiKeyUpdated`](Self::CoreApiKeyUpdated)
    /// (`com.qlik.core.api-key.updated`)
    ApiKeyUpdated,
    /// An API key passed validation.
    ///
    /// `com.qlik.api-key.validated`
    ApiKeyValidated,
    /// The configuration of API keys changed.
    ///
    /// `com.qlik.api-keys-config.updated`; use [`CoreApiKeysConfigUpdated`](Self::CoreApiKeysConfigUpdated)
    /// (`com.qlik.core.api-keys-config.updated`)
    ApiKeysConfigUpdated,
    /// An app was created.
    ///
    /// `com.qlik.app.created`
    AppCreated,
    /// The data of an app was updated.
    ///
    /// `com.qlik.app.data.updated`
    AppDataUpdated,
    /// An app was deleted.
    ///
    /// `com.qlik.app.deleted`
    AppDeleted,
    /// An app was exported.
    ///
    /// `com.qlik.app.exported`
    AppExported,
    /// An app was hard deleted and can no longer be restored.
    ///
    /// `com.qlik.app.harddeleted`
    AppHarddeleted,
    /// An app was published.
    ///
    /// `com.qlik.app.published`
    AppPublished,
    /// An app was soft deleted and can still be restored.
    ///
    /// `com.qlik.app.softdeleted`
    AppSoftdeleted,
    /// An API key was made.
    ///
    /// `com.qlik.core.api-key.created`
    CoreApiKeyCreated,
    /// An API key was removed.
    ///
    /// `com.qlik.core.api-key.deleted`
    CoreApiKeyDeleted,
    /// An API key was changed.
    ///
    /// `com.qlik.core.api-key.updated`
    CoreApiKeyUpdated,
    /// An API key was rejected; sent for externalClient keys only.
    ///
    /// `com.qlik.core.api-key.validation.failed`
    CoreApiKeyValidationFailed,
    /// The tenant's API key settings were changed.
    ///
    /// `com.qlik.core.api-keys-config.updated`
    CoreApiKeysConfigUpdated,
    /// The tenant's authentication settings were changed.
    ///
    /// `com.qlik.core.auth-settings.updated`
    CoreAuthSettingsUpdated,
    /// An environment was added to the tenant.
    ///
    /// `com.qlik.core.environment.created`
    CoreEnvironmentCreated,
    /// An environment was removed from the tenant.
    ///
    /// `com.qlik.core.environment.deleted`
    CoreEnvironmentDeleted,
    /// An environment was changed.
    ///
    /// `com.qlik.core.environment.updated`
    CoreEnvironmentUpdated,
    /// The tenant's group settings were changed.
    ///
    /// `com.qlik.core.group-setting.updated`
    CoreGroupSettingUpdated,
    /// A group was added to the tenant.
    ///
    /// `com.qlik.core.group.created`
    CoreGroupCreated,
    /// A group was taken out of the tenant.
    ///
    /// `com.qlik.core.group.deleted`
    CoreGroupDeleted,
    /// A group was changed.
    ///
    /// `com.qlik.core.group.updated`
    CoreGroupUpdated,
    /// Users touched by a group change or removal, possibly over several events.
    ///
    /// `com.qlik.core.group.users.modified`
    CoreGroupUsersModified,
    /// An IP policy was made.
    ///
    /// `com.qlik.core.ip-policy.created`
    CoreIpPolicyCreated,
    /// An IP policy was removed.
    ///
    /// `com.qlik.core.ip-policy.deleted`
    CoreIpPolicyDeleted,
    /// An IP policy was changed.
    ///
    /// `com.qlik.core.ip-policy.updated`
    CoreIpPolicyUpdated,
    /// A tenant admin let an OAuth client in.
    ///
    /// `com.qlik.core.oauth-client.connection-config.approved`
    CoreOauthClientConnectionConfigApproved,
    /// A tenant admin withdrew access to another tenant's OAuth client.
    ///
    /// `com.qlik.core.oauth-client.connection-config.deleted`
    CoreOauthClientConnectionConfigDeleted,
    /// A tenant admin changed a connection config.
    ///
    /// `com.qlik.core.oauth-client.connection-config.updated`
    CoreOauthClientConnectionConfigUpdated,
    /// An OAuth client was made.
    ///
    /// `com.qlik.core.oauth-client.created`
    CoreOauthClientCreated,
    /// An OAuth client was removed.
    ///
    /// `com.qlik.core.oauth-client.deleted`
    CoreOauthClientDeleted,
    /// An OAuth client was published.
    ///
    /// `com.qlik.core.oauth-client.published`
    CoreOauthClientPublished,
    /// A secret was made for an OAuth client.
    ///
    /// `com.qlik.core.oauth-client.secret.created`
    CoreOauthClientSecretCreated,
    /// A secret of an OAuth client was removed.
    ///
    /// `com.qlik.core.oauth-client.secret.deleted`
    CoreOauthClientSecretDeleted,
    /// An OAuth client was changed.
    ///
    /// `com.qlik.core.oauth-client.updated`
    CoreOauthClientUpdated,
    /// An OAuth token was given out.
    ///
    /// `com.qlik.core.oauth-token.issued`
    CoreOauthTokenIssued,
    /// OAuth tokens were revoked.
    ///
    /// `com.qlik.core.oauth-token.revoked`
    CoreOauthTokenRevoked,
    /// A role was added; custom roles' scopes included, permissions left out.
    ///
    /// `com.qlik.core.role.created`
    CoreRoleCreated,
    /// A role was removed.
    ///
    /// `com.qlik.core.role.deleted`
    CoreRoleDeleted,
    /// Role definitions were synchronized; get permissions from the roles API.
    ///
    /// `com.qlik.core.role.synced`
    CoreRoleSynced,
    /// A role was changed; permissions are left out.
    ///
    /// `com.qlik.core.role.updated`
    CoreRoleUpdated,
    /// A user or group was given roles in a space.
    ///
    /// `com.qlik.core.space.assignment.created`
    CoreSpaceAssignmentCreated,
    /// An assignment was removed.
    ///
    /// `com.qlik.core.space.assignment.deleted`
    CoreSpaceAssignmentDeleted,
    /// An assignment was changed.
    ///
    /// `com.qlik.core.space.assignment.updated`
    CoreSpaceAssignmentUpdated,
    /// A space was added to the tenant.
    ///
    /// `com.qlik.core.space.created`
    CoreSpaceCreated,
    /// A space was removed from the tenant.
    ///
    /// `com.qlik.core.space.deleted`
    CoreSpaceDeleted,
    /// A request for access to a space was granted.
    ///
    /// `com.qlik.core.space.request.approved`
    CoreSpaceRequestApproved,
    /// Access to a space was asked for.
    ///
    /// `com.qlik.core.space.request.created`
    CoreSpaceRequestCreated,
    /// A request for access to a space was removed.
    ///
    /// `com.qlik.core.space.request.deleted`
    CoreSpaceRequestDeleted,
    /// The settings for spaces were changed.
    ///
    /// `com.qlik.core.space.settings.updated`
    CoreSpaceSettingsUpdated,
    /// A resource in a space was shared.
    ///
    /// `com.qlik.core.space.share.created`
    CoreSpaceShareCreated,
    /// A share was removed.
    ///
    /// `com.qlik.core.space.share.deleted`
    CoreSpaceShareDeleted,
    /// A share was changed.
    ///
    /// `com.qlik.core.space.share.updated`
    CoreSpaceShareUpdated,
    /// A space was changed.
    ///
    /// `com.qlik.core.space.updated`
    CoreSpaceUpdated,
    /// A tenant may from now on be deactivated.
    ///
    /// `com.qlik.core.tenant.allowed-deactivate`
    CoreTenantAllowedDeactivate,
    /// A tenant came into being.
    ///
    /// `com.qlik.core.tenant.created`
    CoreTenantCreated,
    /// A tenant went from active to disabled, or its disallowed statuses changed.
    ///
    /// `com.qlik.core.tenant.deactivated`
    CoreTenantDeactivated,
    /// A tenant was removed.
    ///
    /// `com.qlik.core.tenant.deleted`
    CoreTenantDeleted,
    /// A tenant may from now on not be deactivated.
    ///
    /// `com.qlik.core.tenant.disallowed-deactivate`
    CoreTenantDisallowedDeactivate,
    /// A tenant went from disabled to active.
    ///
    /// `com.qlik.core.tenant.reactivated`
    CoreTenantReactivated,
    /// A tenant was changed.
    ///
    /// `com.qlik.core.tenant.updated`
    CoreTenantUpdated,
    /// A user was to be made whose identity already exists.
    ///
    /// `com.qlik.core.user-identity.conflicted`
    CoreUserIdentityConflicted,
    /// A user was given another identity.
    ///
    /// `com.qlik.core.user-identity.reassigned`
    CoreUserIdentityReassigned,
    /// A user session was opened.
    ///
    /// `com.qlik.core.user-session.begun`
    CoreUserSessionBegun,
    /// A user session is over.
    ///
    /// `com.qlik.core.user-session.ended`
    CoreUserSessionEnded,
    /// A user was added.
    ///
    /// `com.qlik.core.user.created`
    CoreUserCreated,
    /// A user was removed.
    ///
    /// `com.qlik.core.user.deleted`
    CoreUserDeleted,
    /// An identity provider provisioned a user.
    ///
    /// `com.qlik.core.user.provisioned`
    CoreUserProvisioned,
    /// A user was changed.
    ///
    /// `com.qlik.core.user.updated`
    CoreUserUpdated,
    /// A web integration was added.
    ///
    /// `com.qlik.core.web-integration.created`
    CoreWebIntegrationCreated,
    /// A web integration was removed.
    ///
    /// `com.qlik.core.web-integration.deleted`
    CoreWebIntegrationDeleted,
    /// A web integration was changed.
    ///
    /// `com.qlik.core.web-integration.updated`
    CoreWebIntegrationUpdated,
    /// A license assignment was removed.
    ///
    /// `com.qlik.license.assignment.deleted`
    LicenseAssignmentDeleted,
    /// A license assignment was turned down.
    ///
    /// `com.qlik.license.assignment.rejected`
    LicenseAssignmentRejected,
    /// A license assignment was changed.
    ///
    /// `com.qlik.license.assignment.updated`
    LicenseAssignmentUpdated,
    /// A figure for consumed data volume was reported.
    ///
    /// `com.qlik.license.data.volume.consumption.aggregated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    LicenseDataVolumeConsumptionAggregated,
    /// What a license grants was changed.
    ///
    /// `com.qlik.license.definition.updated`
    LicenseDefinitionUpdated,
    /// The configuration of a notification digest was changed.
    ///
    /// `com.qlik.notification-digest.updated`
    NotificationDigestUpdated,
    /// An OAuth token was given out.
    ///
    /// `com.qlik.oauth-token.issued`; use [`CoreOauthTokenIssued`](Self::CoreOauthTokenIssued)
    /// (`com.qlik.core.oauth-token.issued`)
    OauthTokenIssued,
    /// One or more OAuth tokens were withdrawn.
    ///
    /// `com.qlik.oauth-token.revoked`; use [`CoreOauthTokenRevoked`](Self::CoreOauthTokenRevoked)
    /// (`com.qlik.core.oauth-token.revoked`)
    OauthTokenRevoked,
    /// A reporting task ran and its summary, with figures, is ready.
    ///
    /// `com.qlik.reporting-task.summary.created`
    ReportingTaskSummaryCreated,
    /// Published when a new task is created. The event includes the task ID, owner, associated resource,
    /// and the scheduled action.
    ///
    /// `com.qlik.scheduling.task.created`
    SchedulingTaskCreated,
    /// Published when a task is deleted. The event includes the full task state at the time of deletion,
    /// including the task ID and owner.
    ///
    /// `com.qlik.scheduling.task.deleted`
    SchedulingTaskDeleted,
    /// Published when a task's configuration or properties are updated. The event includes the updated task
    /// state along with a list of changed fields in \_updates, identifying what was modified and the old
    /// and new values. Use this to detect configuration drift or audit changes to scheduled tasks.
    ///
    /// `com.qlik.scheduling.task.updated`
    SchedulingTaskUpdated,
    /// Published when a user or group is assigned to a space.
    ///
    /// `com.qlik.space.assignment.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentCreated`](Self::CoreSpaceAssignmentCreated)
    /// (`com.qlik.core.space.assignment.created`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentCreated` (`com.qlik.core.space.assignment.created`)"]
    SpaceAssignmentCreated,
    /// Published when a space assignment is deleted.
    ///
    /// `com.qlik.space.assignment.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentDeleted`](Self::CoreSpaceAssignmentDeleted)
    /// (`com.qlik.core.space.assignment.deleted`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentDeleted` (`com.qlik.core.space.assignment.deleted`)"]
    SpaceAssignmentDeleted,
    /// Published when a space assignment is updated.
    ///
    /// `com.qlik.space.assignment.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentUpdated`](Self::CoreSpaceAssignmentUpdated)
    /// (`com.qlik.core.space.assignment.updated`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentUpdated` (`com.qlik.core.space.assignment.updated`)"]
    SpaceAssignmentUpdated,
    /// Published when a space is created in the tenant.
    ///
    /// `com.qlik.space.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceCreated`](Self::CoreSpaceCreated) (`com.qlik.core.space.created`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceCreated` (`com.qlik.core.space.created`)"]
    SpaceCreated,
    /// Published when a space is deleted from the tenant.
    ///
    /// `com.qlik.space.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceDeleted`](Self::CoreSpaceDeleted) (`com.qlik.core.space.deleted`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceDeleted` (`com.qlik.core.space.deleted`)"]
    SpaceDeleted,
    /// Published when the groups cache is invalidated for a user.
    ///
    /// `com.qlik.space.groups.cache.invalidated`, deprecated (since 2026-04, sunset 2027-04); use
    /// `com.qlik.core.space.groups.cache.invalidated`
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.groups.cache.invalidated`"]
    SpaceGroupsCacheInvalidated,
    /// Published when the space settings are updated.
    ///
    /// `com.qlik.space.settings.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceSettingsUpdated`](Self::CoreSpaceSettingsUpdated)
    /// (`com.qlik.core.space.settings.updated`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceSettingsUpdated` (`com.qlik.core.space.settings.updated`)"]
    SpaceSettingsUpdated,
    /// Published when a new space share is created.
    ///
    /// `com.qlik.space.share.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareCreated`](Self::CoreSpaceShareCreated) (`com.qlik.core.space.share.created`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareCreated` (`com.qlik.core.space.share.created`)"]
    SpaceShareCreated,
    /// Published when a space share is deleted.
    ///
    /// `com.qlik.space.share.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareDeleted`](Self::CoreSpaceShareDeleted) (`com.qlik.core.space.share.deleted`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareDeleted` (`com.qlik.core.space.share.deleted`)"]
    SpaceShareDeleted,
    /// Published when a session is attached to a space share.
    ///
    /// `com.qlik.space.share.session.attached`, deprecated (since 2026-04, sunset 2027-04); use
    /// `com.qlik.core.space.share.session.attached`
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.share.session.attached`"]
    SpaceShareSessionAttached,
    /// Published when a space share is updated.
    ///
    /// `com.qlik.space.share.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareUpdated`](Self::CoreSpaceShareUpdated) (`com.qlik.core.space.share.updated`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareUpdated` (`com.qlik.core.space.share.updated`)"]
    SpaceShareUpdated,
    /// Published when a space is updated.
    ///
    /// `com.qlik.space.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceUpdated`](Self::CoreSpaceUpdated) (`com.qlik.core.space.updated`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceUpdated` (`com.qlik.core.space.updated`)"]
    SpaceUpdated,
    /// A tenant was set up.
    ///
    /// `com.qlik.tenant.created`; use [`CoreTenantCreated`](Self::CoreTenantCreated)
    /// (`com.qlik.core.tenant.created`)
    TenantCreated,
    /// A tenant was removed.
    ///
    /// `com.qlik.tenant.deleted`; use [`CoreTenantDeleted`](Self::CoreTenantDeleted)
    /// (`com.qlik.core.tenant.deleted`)
    TenantDeleted,
    /// A tenant was changed.
    ///
    /// `com.qlik.tenant.updated`; use [`CoreTenantUpdated`](Self::CoreTenantUpdated)
    /// (`com.qlik.core.tenant.updated`)
    TenantUpdated,
    /// A user was to be created with an identity already in use.
    ///
    /// `com.qlik.user-identity.conflict`; use
    /// [`CoreUserIdentityConflicted`](Self::CoreUserIdentityConflicted)
    /// (`com.qlik.core.user-identity.conflicted`)
    UserIdentityConflict,
    /// A user was given another identity.
    ///
    /// `com.qlik.user-identity.reassigned`; use
    /// [`CoreUserIdentityReassigned`](Self::CoreUserIdentityReassigned)
    /// (`com.qlik.core.user-identity.reassigned`)
    UserIdentityReassigned,
    /// A user session was opened.
    ///
    /// `com.qlik.user-session.begin`, deprecated; use [`CoreUserSessionBegun`](Self::CoreUserSessionBegun)
    /// (`com.qlik.core.user-session.begun`)
    #[deprecated = "Qlik has deprecated this event; use `CoreUserSessionBegun` (`com.qlik.core.user-session.begun`)"]
    UserSessionBegin,
    /// A user session is over.
    ///
    /// `com.qlik.user-session.end`; use [`CoreUserSessionEnded`](Self::CoreUserSessionEnded)
    /// (`com.qlik.core.user-session.ended`)
    UserSessionEnd,
    /// Someone set up a new data alert; carries its settings and recipients.
    ///
    /// `com.qlik.v1.alerting-task.created`
    V1AlertingTaskCreated,
    /// A data alert was removed; tells why and whom it affects.
    ///
    /// `com.qlik.v1.alerting-task.deleted`
    V1AlertingTaskDeleted,
    /// A data alert's run was summed up, with counts and status.
    ///
    /// `com.qlik.v1.alerting-task.execution-summary.created`
    V1AlertingTaskExecutionSummaryCreated,
    /// A data alert lost one of its recipients.
    ///
    /// `com.qlik.v1.alerting-task.recipient.removed`
    V1AlertingTaskRecipientRemoved,
    /// A data alert's status changed; gives both states and the cause.
    ///
    /// `com.qlik.v1.alerting-task.task-status.changed`
    V1AlertingTaskTaskStatusChanged,
    /// An API key of kind externalClient failed validation.
    ///
    /// `com.qlik.v1.api-key.validation.failed`, deprecated; use
    /// [`CoreApiKeyValidationFailed`](Self::CoreApiKeyValidationFailed)
    /// (`com.qlik.core.api-key.validation.failed`)
    #[deprecated = "Qlik has deprecated this event; use `CoreApiKeyValidationFailed` (`com.qlik.core.api-key.validation.failed`)"]
    V1ApiKeyValidationFailed,
    /// A tenant's app quota use was recorded, in total and by space.
    ///
    /// `com.qlik.v1.app-usage.quota.consumed`
    V1AppUsageQuotaConsumed,
    /// What `com.qlik.app.created` was called before.
    ///
    /// `com.qlik.v1.app.created`, a former name; use [`AppCreated`](Self::AppCreated)
    /// (`com.qlik.app.created`)
    #[doc(alias("com.qlik.v1.app.created", "v1.app.created", "app.created"))]
    #[deprecated = "Qlik has renamed this event; use `AppCreated` (`com.qlik.app.created`)"]
    V1AppCreated,
    /// What `com.qlik.app.data.updated` was called before.
    ///
    /// `com.qlik.v1.app.data.updated`, a former name; use [`AppDataUpdated`](Self::AppDataUpdated)
    /// (`com.qlik.app.data.updated`)
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
    /// What `com.qlik.app.deleted` was called before.
    ///
    /// `com.qlik.v1.app.deleted`, a former name; use [`AppDeleted`](Self::AppDeleted)
    /// (`com.qlik.app.deleted`)
    #[doc(alias("com.qlik.v1.app.deleted", "v1.app.deleted", "app.deleted"))]
    #[deprecated = "Qlik has renamed this event; use `AppDeleted` (`com.qlik.app.deleted`)"]
    V1AppDeleted,
    /// What `com.qlik.app.exported` was called before.
    ///
    /// `com.qlik.v1.app.exported`, a former name; use [`AppExported`](Self::AppExported)
    /// (`com.qlik.app.exported`)
    #[doc(alias("com.qlik.v1.app.exported", "v1.app.exported", "app.exported"))]
    #[deprecated = "Qlik has renamed this event; use `AppExported` (`com.qlik.app.exported`)"]
    V1AppExported,
    /// An app was opened.
    ///
    /// `com.qlik.v1.app.opened`
    V1AppOpened,
    /// What `com.qlik.app.published` was called before.
    ///
    /// `com.qlik.v1.app.published`, a former name; use [`AppPublished`](Self::AppPublished)
    /// (`com.qlik.app.published`)
    #[doc(alias("com.qlik.v1.app.published", "v1.app.published", "app.published"))]
    #[deprecated = "Qlik has renamed this event; use `AppPublished` (`com.qlik.app.published`)"]
    V1AppPublished,
    /// A reload of an app was finished v1
    ///
    /// `com.qlik.v1.app.reload.finished`
    V1AppReloadFinished,
    /// An automation has stopped running, whatever the outcome.
    ///
    /// `com.qlik.v1.automation.run.ended`
    V1AutomationRunEnded,
    /// A data task ended well.
    ///
    /// `com.qlik.v1.di-projects.di-tasks.completed`
    V1DiProjectsDiTasksCompleted,
    /// A data task ended in an error.
    ///
    /// `com.qlik.v1.di-projects.di-tasks.failed`
    V1DiProjectsDiTasksFailed,
    /// A data task began to run.
    ///
    /// `com.qlik.v1.di-projects.di-tasks.started`
    V1DiProjectsDiTasksStarted,
    /// A running data task was stopped.
    ///
    /// `com.qlik.v1.di-projects.di-tasks.stopped`
    V1DiProjectsDiTasksStopped,
    /// Published when an environment is created in the tenant.
    ///
    /// `com.qlik.v1.environment.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentCreated`](Self::CoreEnvironmentCreated) (`com.qlik.core.environment.created`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentCreated` (`com.qlik.core.environment.created`)"]
    V1EnvironmentCreated,
    /// Published when an environment is deleted from the tenant.
    ///
    /// `com.qlik.v1.environment.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentDeleted`](Self::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentDeleted` (`com.qlik.core.environment.deleted`)"]
    V1EnvironmentDeleted,
    /// Published when an environment is updated.
    ///
    /// `com.qlik.v1.environment.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentUpdated`](Self::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`)
    #[deprecated = "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentUpdated` (`com.qlik.core.environment.updated`)"]
    V1EnvironmentUpdated,
    /// The settings for groups were changed.
    ///
    /// `com.qlik.v1.group-setting.updated`; use [`CoreGroupSettingUpdated`](Self::CoreGroupSettingUpdated)
    /// (`com.qlik.core.group-setting.updated`)
    V1GroupSettingUpdated,
    /// A group was added to the tenant.
    ///
    /// `com.qlik.v1.group.created`; use [`CoreGroupCreated`](Self::CoreGroupCreated)
    /// (`com.qlik.core.group.created`)
    V1GroupCreated,
    /// A group was taken out of the tenant.
    ///
    /// `com.qlik.v1.group.deleted`; use [`CoreGroupDeleted`](Self::CoreGroupDeleted)
    /// (`com.qlik.core.group.deleted`)
    V1GroupDeleted,
    /// A group was changed.
    ///
    /// `com.qlik.v1.group.updated`; use [`CoreGroupUpdated`](Self::CoreGroupUpdated)
    /// (`com.qlik.core.group.updated`)
    V1GroupUpdated,
    /// Users touched by a group's change or removal, perhaps over several events.
    ///
    /// `com.qlik.v1.group.users.modified`; use [`CoreGroupUsersModified`](Self::CoreGroupUsersModified)
    /// (`com.qlik.core.group.users.modified`)
    V1GroupUsersModified,
    /// A personal or tenant-wide dashboard was changed.
    ///
    /// `com.qlik.v1.hub-dashboard.updated`
    V1HubDashboardUpdated,
    /// A lease was made.
    ///
    /// `com.qlik.v1.license.lease.created`
    V1LicenseLeaseCreated,
    /// A lease was removed.
    ///
    /// `com.qlik.v1.license.lease.deleted`
    V1LicenseLeaseDeleted,
    /// A lease was changed.
    ///
    /// `com.qlik.v1.license.lease.updated`
    V1LicenseLeaseUpdated,
    /// A tenant was tied to a license.
    ///
    /// `com.qlik.v1.license.tenant.associated`
    V1LicenseTenantAssociated,
    /// tenant license resources purged
    ///
    /// `com.qlik.v1.licenses.purged`, announced, with no documented payload
    #[doc(alias("com.qlik.v1.licenses.purged", "v1.licenses.purged", "licenses.purged"))]
    V1LicensesPurged,
    /// An OAuth client got a tenant admin's approval.
    ///
    /// `com.qlik.v1.oauth-client.connection-config.approved`; use
    /// [`CoreOauthClientConnectionConfigApproved`](Self::CoreOauthClientConnectionConfigApproved)
    /// (`com.qlik.core.oauth-client.connection-config.approved`)
    V1OauthClientConnectionConfigApproved,
    /// A tenant admin withdrew the tenant's access to another tenant's client.
    ///
    /// `com.qlik.v1.oauth-client.connection-config.deleted`; use
    /// [`CoreOauthClientConnectionConfigDeleted`](Self::CoreOauthClientConnectionConfigDeleted)
    /// (`com.qlik.core.oauth-client.connection-config.deleted`)
    V1OauthClientConnectionConfigDeleted,
    /// A tenant admin changed a connection configuration.
    ///
    /// `com.qlik.v1.oauth-client.connection-config.updated`; use
    /// [`CoreOauthClientConnectionConfigUpdated`](Self::CoreOauthClientConnectionConfigUpdated)
    /// (`com.qlik.core.oauth-client.connection-config.updated`)
    V1OauthClientConnectionConfigUpdated,
    /// An OAuth client was made.
    ///
    /// `com.qlik.v1.oauth-client.created`; use [`CoreOauthClientCreated`](Self::CoreOauthClientCreated)
    /// (`com.qlik.core.oauth-client.created`)
    V1OauthClientCreated,
    /// An OAuth client was removed.
    ///
    /// `com.qlik.v1.oauth-client.deleted`; use [`CoreOauthClientDeleted`](Self::CoreOauthClientDeleted)
    /// (`com.qlik.core.oauth-client.deleted`)
    V1OauthClientDeleted,
    /// An OAuth client has become published.
    ///
    /// `com.qlik.v1.oauth-client.published`; use
    /// [`CoreOauthClientPublished`](Self::CoreOauthClientPublished)
    /// (`com.qlik.core.oauth-client.published`)
    V1OauthClientPublished,
    /// A client got a new secret.
    ///
    /// `com.qlik.v1.oauth-client.secret.created`; use
    /// [`CoreOauthClientSecretCreated`](Self::CoreOauthClientSecretCreated)
    /// (`com.qlik.core.oauth-client.secret.created`)
    V1OauthClientSecretCreated,
    /// A secret of a client was removed.
    ///
    /// `com.qlik.v1.oauth-client.secret.deleted`; use
    /// [`CoreOauthClientSecretDeleted`](Self::CoreOauthClientSecretDeleted)
    /// (`com.qlik.core.oauth-client.secret.deleted`)
    V1OauthClientSecretDeleted,
    /// An OAuth client was changed.
    ///
    /// `com.qlik.v1.oauth-client.updated`; use [`CoreOauthClientUpdated`](Self::CoreOauthClientUpdated)
    /// (`com.qlik.core.oauth-client.updated`)
    V1OauthClientUpdated,
    /// A request for quota could not be met.
    ///
    /// `com.qlik.v1.quota.allocation-failed`
    V1QuotaAllocationFailed,
    /// Some of a quota was taken up.
    ///
    /// `com.qlik.v1.quota.consumed`
    V1QuotaConsumed,
    /// Some of a quota was given back.
    ///
    /// `com.qlik.v1.quota.released`
    V1QuotaReleased,
    /// A rate limit was met or passed; data holds what was decided.
    ///
    /// `com.qlik.v1.rate-limit.exceeded`
    V1RateLimitExceeded,
    /// A reload is over; sent once, however many attempts it took.
    ///
    /// `com.qlik.v1.reload.finished`
    V1ReloadFinished,
    /// A role was made; carries a custom role's scopes, not permission lists.
    ///
    /// `com.qlik.v1.role.created`; use [`CoreRoleCreated`](Self::CoreRoleCreated)
    /// (`com.qlik.core.role.created`)
    V1RoleCreated,
    /// A role was removed.
    ///
    /// `com.qlik.v1.role.deleted`; use [`CoreRoleDeleted`](Self::CoreRoleDeleted)
    /// (`com.qlik.core.role.deleted`)
    V1RoleDeleted,
    /// Role definitions were brought in step platform-wide; permission lists left out.
    ///
    /// `com.qlik.v1.role.synced`; use [`CoreRoleSynced`](Self::CoreRoleSynced)
    /// (`com.qlik.core.role.synced`)
    V1RoleSynced,
    /// An admin changed a role; permission lists left out.
    ///
    /// `com.qlik.v1.role.updated`; use [`CoreRoleUpdated`](Self::CoreRoleUpdated)
    /// (`com.qlik.core.role.updated`)
    V1RoleUpdated,
    /// A tenant may now be deactivated.
    ///
    /// `com.qlik.v1.tenant.allowed-deactivate`; use
    /// [`CoreTenantAllowedDeactivate`](Self::CoreTenantAllowedDeactivate)
    /// (`com.qlik.core.tenant.allowed-deactivate`)
    V1TenantAllowedDeactivate,
    /// A tenant went from active to disabled.
    ///
    /// `com.qlik.v1.tenant.deactivated`; use [`CoreTenantDeactivated`](Self::CoreTenantDeactivated)
    /// (`com.qlik.core.tenant.deactivated`)
    V1TenantDeactivated,
    /// A tenant may no longer be deactivated.
    ///
    /// `com.qlik.v1.tenant.disallowed-deactivate`; use
    /// [`CoreTenantDisallowedDeactivate`](Self::CoreTenantDisallowedDeactivate)
    /// (`com.qlik.core.tenant.disallowed-deactivate`)
    V1TenantDisallowedDeactivate,
    /// A tenant went from disabled to active.
    ///
    /// `com.qlik.v1.tenant.reactivated`; use [`CoreTenantReactivated`](Self::CoreTenantReactivated)
    /// (`com.qlik.core.tenant.reactivated`)
    V1TenantReactivated,
    /// A user was added.
    ///
    /// `com.qlik.v1.user.created`, deprecated; use [`CoreUserCreated`](Self::CoreUserCreated)
    /// (`com.qlik.core.user.created`)
    #[deprecated = "Qlik has deprecated this event; use `CoreUserCreated` (`com.qlik.core.user.created`)"]
    V1UserCreated,
    /// A user was removed.
    ///
    /// `com.qlik.v1.user.deleted`, deprecated; use [`CoreUserDeleted`](Self::CoreUserDeleted)
    /// (`com.qlik.core.user.deleted`)
    #[deprecated = "Qlik has deprecated this event; use `CoreUserDeleted` (`com.qlik.core.user.deleted`)"]
    V1UserDeleted,
    /// A web integration was made.
    ///
    /// `com.qlik.web-integration.created`; use
    /// [`CoreWebIntegrationCreated`](Self::CoreWebIntegrationCreated)
    /// (`com.qlik.core.web-integration.created`)
    WebIntegrationCreated,
    /// A web integration was removed.
    ///
    /// `com.qlik.web-integration.deleted`; use
    /// [`CoreWebIntegrationDeleted`](Self::CoreWebIntegrationDeleted)
    /// (`com.qlik.core.web-integration.deleted`)
    WebIntegrationDeleted,
    /// A web integration was changed.
    ///
    /// `com.qlik.web-integration.updated`; use
    /// [`CoreWebIntegrationUpdated`](Self::CoreWebIntegrationUpdated)
    /// (`com.qlik.core.web-integration.updated`)
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
            Self::AiMcpToolCallsAggregated
            | Self::AiMcpToolExecuted
            | Self::ApiKeyCreated
            | Self::ApiKeyDeleted
            | Self::ApiKeyUpdated
            | Self::ApiKeyValidated
            | Self::ApiKeysConfigUpdated
            | Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::CoreApiKeyCreated
            | Self::CoreApiKeyDeleted
            | Self::CoreApiKeyUpdated
            | Self::CoreApiKeyValidationFailed
            | Self::CoreApiKeysConfigUpdated
            | Self::CoreAuthSettingsUpdated
            | Self::CoreEnvironmentCreated
            | Self::CoreEnvironmentDeleted
            | Self::CoreEnvironmentUpdated
            | Self::CoreGroupSettingUpdated
            | Self::CoreGroupCreated
            | Self::CoreGroupDeleted
            | Self::CoreGroupUpdated
            | Self::CoreGroupUsersModified
            | Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated
            | Self::CoreOauthClientConnectionConfigApproved
            | Self::CoreOauthClientConnectionConfigDeleted
            | Self::CoreOauthClientConnectionConfigUpdated
            | Self::CoreOauthClientCreated
            | Self::CoreOauthClientDeleted
            | Self::CoreOauthClientPublished
            | Self::CoreOauthClientSecretCreated
            | Self::CoreOauthClientSecretDeleted
            | Self::CoreOauthClientUpdated
            | Self::CoreOauthTokenIssued
            | Self::CoreOauthTokenRevoked
            | Self::CoreRoleCreated
            | Self::CoreRoleDeleted
            | Self::CoreRoleSynced
            | Self::CoreRoleUpdated
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
            | Self::CoreTenantAllowedDeactivate
            | Self::CoreTenantCreated
            | Self::CoreTenantDeactivated
            | Self::CoreTenantDeleted
            | Self::CoreTenantDisallowedDeactivate
            | Self::CoreTenantReactivated
            | Self::CoreTenantUpdated
            | Self::CoreUserIdentityConflicted
            | Self::CoreUserIdentityReassigned
            | Self::CoreUserSessionBegun
            | Self::CoreUserSessionEnded
            | Self::CoreUserCreated
            | Self::CoreUserDeleted
            | Self::CoreUserProvisioned
            | Self::CoreUserUpdated
            | Self::CoreWebIntegrationCreated
            | Self::CoreWebIntegrationDeleted
            | Self::CoreWebIntegrationUpdated
            | Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::NotificationDigestUpdated
            | Self::OauthTokenIssued
            | Self::OauthTokenRevoked
            | Self::ReportingTaskSummaryCreated
            | Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated
            | Self::TenantCreated
            | Self::TenantDeleted
            | Self::TenantUpdated
            | Self::UserIdentityConflict
            | Self::UserIdentityReassigned
            | Self::UserSessionBegin
            | Self::UserSessionEnd
            | Self::V1AlertingTaskCreated
            | Self::V1AlertingTaskDeleted
            | Self::V1AlertingTaskExecutionSummaryCreated
            | Self::V1AlertingTaskRecipientRemoved
            | Self::V1AlertingTaskTaskStatusChanged
            | Self::V1ApiKeyValidationFailed
            | Self::V1AppUsageQuotaConsumed
            | Self::V1AppCreated
            | Self::V1AppDataUpdated
            | Self::V1AppDeleted
            | Self::V1AppExported
            | Self::V1AppOpened
            | Self::V1AppPublished
            | Self::V1AppReloadFinished
            | Self::V1AutomationRunEnded
            | Self::V1DiProjectsDiTasksCompleted
            | Self::V1DiProjectsDiTasksFailed
            | Self::V1DiProjectsDiTasksStarted
            | Self::V1DiProjectsDiTasksStopped
            | Self::V1GroupSettingUpdated
            | Self::V1GroupCreated
            | Self::V1GroupDeleted
            | Self::V1GroupUpdated
            | Self::V1GroupUsersModified
            | Self::V1HubDashboardUpdated
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated
            | Self::V1LicensesPurged
            | Self::V1OauthClientConnectionConfigApproved
            | Self::V1OauthClientConnectionConfigDeleted
            | Self::V1OauthClientConnectionConfigUpdated
            | Self::V1OauthClientCreated
            | Self::V1OauthClientDeleted
            | Self::V1OauthClientPublished
            | Self::V1OauthClientSecretCreated
            | Self::V1OauthClientSecretDeleted
            | Self::V1OauthClientUpdated
            | Self::V1QuotaAllocationFailed
            | Self::V1QuotaConsumed
            | Self::V1QuotaReleased
            | Self::V1RateLimitExceeded
            | Self::V1ReloadFinished
            | Self::V1RoleCreated
            | Self::V1RoleDeleted
            | Self::V1RoleSynced
            | Self::V1RoleUpdated
            | Self::V1TenantAllowedDeactivate
            | Self::V1TenantDeactivated
            | Self::V1TenantDisallowedDeactivate
            | Self::V1TenantReactivated
            | Self::V1UserCreated
            | Self::V1UserDeleted
            | Self::WebIntegrationCreated
            | Self::WebIntegrationDeleted
            | Self::WebIntegrationUpdated => None,
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
            Self::AiMcpToolCallsAggregated
            | Self::AiMcpToolExecuted
            | Self::ApiKeyCreated
            | Self::ApiKeyDeleted
            | Self::ApiKeyUpdated
            | Self::ApiKeyValidated
            | Self::ApiKeysConfigUpdated
            | Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::CoreApiKeyCreated
            | Self::CoreApiKeyDeleted
            | Self::CoreApiKeyUpdated
            | Self::CoreApiKeyValidationFailed
            | Self::CoreApiKeysConfigUpdated
            | Self::CoreAuthSettingsUpdated
            | Self::CoreEnvironmentCreated
            | Self::CoreEnvironmentDeleted
            | Self::CoreEnvironmentUpdated
            | Self::CoreGroupSettingUpdated
            | Self::CoreGroupCreated
            | Self::CoreGroupDeleted
            | Self::CoreGroupUpdated
            | Self::CoreGroupUsersModified
            | Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated
            | Self::CoreOauthClientConnectionConfigApproved
            | Self::CoreOauthClientConnectionConfigDeleted
            | Self::CoreOauthClientConnectionConfigUpdated
            | Self::CoreOauthClientCreated
            | Self::CoreOauthClientDeleted
            | Self::CoreOauthClientPublished
            | Self::CoreOauthClientSecretCreated
            | Self::CoreOauthClientSecretDeleted
            | Self::CoreOauthClientUpdated
            | Self::CoreOauthTokenIssued
            | Self::CoreOauthTokenRevoked
            | Self::CoreRoleCreated
            | Self::CoreRoleDeleted
            | Self::CoreRoleSynced
            | Self::CoreRoleUpdated
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
            | Self::CoreTenantAllowedDeactivate
            | Self::CoreTenantCreated
            | Self::CoreTenantDeactivated
            | Self::CoreTenantDeleted
            | Self::CoreTenantDisallowedDeactivate
            | Self::CoreTenantReactivated
            | Self::CoreTenantUpdated
            | Self::CoreUserIdentityConflicted
            | Self::CoreUserIdentityReassigned
            | Self::CoreUserSessionBegun
            | Self::CoreUserSessionEnded
            | Self::CoreUserCreated
            | Self::CoreUserDeleted
            | Self::CoreUserProvisioned
            | Self::CoreUserUpdated
            | Self::CoreWebIntegrationCreated
            | Self::CoreWebIntegrationDeleted
            | Self::CoreWebIntegrationUpdated
            | Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::NotificationDigestUpdated
            | Self::OauthTokenIssued
            | Self::OauthTokenRevoked
            | Self::ReportingTaskSummaryCreated
            | Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated
            | Self::TenantCreated
            | Self::TenantDeleted
            | Self::TenantUpdated
            | Self::UserIdentityConflict
            | Self::UserIdentityReassigned
            | Self::UserSessionBegin
            | Self::UserSessionEnd
            | Self::V1AlertingTaskCreated
            | Self::V1AlertingTaskDeleted
            | Self::V1AlertingTaskExecutionSummaryCreated
            | Self::V1AlertingTaskRecipientRemoved
            | Self::V1AlertingTaskTaskStatusChanged
            | Self::V1ApiKeyValidationFailed
            | Self::V1AppUsageQuotaConsumed
            | Self::V1AppCreated
            | Self::V1AppDataUpdated
            | Self::V1AppDeleted
            | Self::V1AppExported
            | Self::V1AppOpened
            | Self::V1AppPublished
            | Self::V1AppReloadFinished
            | Self::V1AutomationRunEnded
            | Self::V1DiProjectsDiTasksCompleted
            | Self::V1DiProjectsDiTasksFailed
            | Self::V1DiProjectsDiTasksStarted
            | Self::V1DiProjectsDiTasksStopped
            | Self::V1GroupSettingUpdated
            | Self::V1GroupCreated
            | Self::V1GroupDeleted
            | Self::V1GroupUpdated
            | Self::V1GroupUsersModified
            | Self::V1HubDashboardUpdated
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated
            | Self::V1LicensesPurged
            | Self::V1OauthClientConnectionConfigApproved
            | Self::V1OauthClientConnectionConfigDeleted
            | Self::V1OauthClientConnectionConfigUpdated
            | Self::V1OauthClientCreated
            | Self::V1OauthClientDeleted
            | Self::V1OauthClientPublished
            | Self::V1OauthClientSecretCreated
            | Self::V1OauthClientSecretDeleted
            | Self::V1OauthClientUpdated
            | Self::V1QuotaAllocationFailed
            | Self::V1QuotaConsumed
            | Self::V1QuotaReleased
            | Self::V1RateLimitExceeded
            | Self::V1ReloadFinished
            | Self::V1RoleCreated
            | Self::V1RoleDeleted
            | Self::V1RoleSynced
            | Self::V1RoleUpdated
            | Self::V1TenantAllowedDeactivate
            | Self::V1TenantDeactivated
            | Self::V1TenantDisallowedDeactivate
            | Self::V1TenantReactivated
            | Self::V1UserCreated
            | Self::V1UserDeleted
            | Self::WebIntegrationCreated
            | Self::WebIntegrationDeleted
            | Self::WebIntegrationUpdated => None,
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
            Self::AiMcpToolCallsAggregated
            | Self::AiMcpToolExecuted
            | Self::ApiKeyValidated
            | Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::CoreApiKeyCreated
            | Self::CoreApiKeyDeleted
            | Self::CoreApiKeyUpdated
            | Self::CoreApiKeyValidationFailed
            | Self::CoreApiKeysConfigUpdated
            | Self::CoreAuthSettingsUpdated
            | Self::CoreEnvironmentCreated
            | Self::CoreEnvironmentDeleted
            | Self::CoreEnvironmentUpdated
            | Self::CoreGroupSettingUpdated
            | Self::CoreGroupCreated
            | Self::CoreGroupDeleted
            | Self::CoreGroupUpdated
            | Self::CoreGroupUsersModified
            | Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated
            | Self::CoreOauthClientConnectionConfigApproved
            | Self::CoreOauthClientConnectionConfigDeleted
            | Self::CoreOauthClientConnectionConfigUpdated
            | Self::CoreOauthClientCreated
            | Self::CoreOauthClientDeleted
            | Self::CoreOauthClientPublished
            | Self::CoreOauthClientSecretCreated
            | Self::CoreOauthClientSecretDeleted
            | Self::CoreOauthClientUpdated
            | Self::CoreOauthTokenIssued
            | Self::CoreOauthTokenRevoked
            | Self::CoreRoleCreated
            | Self::CoreRoleDeleted
            | Self::CoreRoleSynced
            | Self::CoreRoleUpdated
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
            | Self::CoreTenantAllowedDeactivate
            | Self::CoreTenantCreated
            | Self::CoreTenantDeactivated
            | Self::CoreTenantDeleted
            | Self::CoreTenantDisallowedDeactivate
            | Self::CoreTenantReactivated
            | Self::CoreTenantUpdated
            | Self::CoreUserIdentityConflicted
            | Self::CoreUserIdentityReassigned
            | Self::CoreUserSessionBegun
            | Self::CoreUserSessionEnded
            | Self::CoreUserCreated
            | Self::CoreUserDeleted
            | Self::CoreUserProvisioned
            | Self::CoreUserUpdated
            | Self::CoreWebIntegrationCreated
            | Self::CoreWebIntegrationDeleted
            | Self::CoreWebIntegrationUpdated
            | Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::NotificationDigestUpdated
            | Self::ReportingTaskSummaryCreated
            | Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated
            | Self::SpaceGroupsCacheInvalidated
            | Self::SpaceShareSessionAttached
            | Self::V1AlertingTaskCreated
            | Self::V1AlertingTaskDeleted
            | Self::V1AlertingTaskExecutionSummaryCreated
            | Self::V1AlertingTaskRecipientRemoved
            | Self::V1AlertingTaskTaskStatusChanged
            | Self::V1AppUsageQuotaConsumed
            | Self::V1AppOpened
            | Self::V1AppReloadFinished
            | Self::V1AutomationRunEnded
            | Self::V1DiProjectsDiTasksCompleted
            | Self::V1DiProjectsDiTasksFailed
            | Self::V1DiProjectsDiTasksStarted
            | Self::V1DiProjectsDiTasksStopped
            | Self::V1HubDashboardUpdated
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated
            | Self::V1LicensesPurged
            | Self::V1QuotaAllocationFailed
            | Self::V1QuotaConsumed
            | Self::V1QuotaReleased
            | Self::V1RateLimitExceeded
            | Self::V1ReloadFinished => None,
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
            Self::V1LicensesPurged => None,
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
            Self::V1LicensesPurged => None,
        }
    }
}
