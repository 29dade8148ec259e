// @generated from spec/events/ by cargo xtask regen; do not edit.

//! The types of all events.

use crate::event_type::event_types;

event_types! {
    /// `com.qlik.ai.mcp.tool.calls.aggregated`: Tool calls were summed up, at a threshold or timeout.
    AiMcpToolCallsAggregated = "com.qlik.ai.mcp.tool.calls.aggregated" {
        page "https://qlik.dev/apis/event/ai/mcps/", channel "system-events.ai.mcp",
    },
    /// `com.qlik.ai.mcp.tool.executed`: An MCP tool ran; tells its name, client, latency and any error.
    AiMcpToolExecuted = "com.qlik.ai.mcp.tool.executed" {
        page "https://qlik.dev/apis/event/ai/mcps/", channel "system-events.ai.mcp",
    },
    /// `com.qlik.api-key.created`; use [`CoreApiKeyCreated`](Self::CoreApiKeyCreated)
    /// (`com.qlik.core.api-key.created`): A new API key was made.
    ApiKeyCreated = "com.qlik.api-key.created" {
        page "https://qlik.dev/apis/event/api-keys/", channel "system-events.api-keys",
        successor CoreApiKeyCreated,
    },
    /// `com.qlik.api-key.deleted`; use [`CoreApiKeyDeleted`](Self::CoreApiKeyDeleted)
    /// (`com.qlik.core.api-key.deleted`): An API key was removed.
    ApiKeyDeleted = "com.qlik.api-key.deleted" {
        page "https://qlik.dev/apis/event/api-keys/", channel "system-events.api-keys",
        successor CoreApiKeyDeleted,
    },
    /// `com.qlik.api-key.updated`; use [`CoreApiKeyUpdated`](Self::CoreApiKeyUpdated)
    /// (`com.qlik.core.api-key.updated`): An API key changed.
    ApiKeyUpdated = "com.qlik.api-key.updated" {
        page "https://qlik.dev/apis/event/api-keys/", channel "system-events.api-keys",
        successor CoreApiKeyUpdated,
    },
    /// `com.qlik.api-key.validated`: An API key passed validation.
    ApiKeyValidated = "com.qlik.api-key.validated" {
        page "https://qlik.dev/apis/event/api-keys/", channel "system-events.api-keys",
    },
    /// `com.qlik.api-keys-config.updated`; use [`CoreApiKeysConfigUpdated`](Self::CoreApiKeysConfigUpdated)
    /// (`com.qlik.core.api-keys-config.updated`): The configuration of API keys changed.
    ApiKeysConfigUpdated = "com.qlik.api-keys-config.updated" {
        page "https://qlik.dev/apis/event/api-keys-configs/", channel "system-events.api-keys",
        successor CoreApiKeysConfigUpdated,
    },
    /// `com.qlik.app.created`: An app was created.
    AppCreated = "com.qlik.app.created" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.app.data.updated`: The data of an app was updated.
    AppDataUpdated = "com.qlik.app.data.updated" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.app.deleted`: An app was deleted.
    AppDeleted = "com.qlik.app.deleted" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.app.exported`: An app was exported.
    AppExported = "com.qlik.app.exported" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.app.harddeleted`: An app was hard deleted and can no longer be restored.
    AppHarddeleted = "com.qlik.app.harddeleted" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.app.published`: An app was published.
    AppPublished = "com.qlik.app.published" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.app.softdeleted`: An app was soft deleted and can still be restored.
    AppSoftdeleted = "com.qlik.app.softdeleted" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
    },
    /// `com.qlik.core.api-key.created`: An API key was made.
    CoreApiKeyCreated = "com.qlik.core.api-key.created" {
        page "https://qlik.dev/apis/event/core/api-keys/", channel "system-events.api-keys",
    },
    /// `com.qlik.core.api-key.deleted`: An API key was removed.
    CoreApiKeyDeleted = "com.qlik.core.api-key.deleted" {
        page "https://qlik.dev/apis/event/core/api-keys/", channel "system-events.api-keys",
    },
    /// `com.qlik.core.api-key.updated`: An API key was changed.
    CoreApiKeyUpdated = "com.qlik.core.api-key.updated" {
        page "https://qlik.dev/apis/event/core/api-keys/", channel "system-events.api-keys",
    },
    /// `com.qlik.core.api-key.validation.failed`: An API key was rejected; sent for externalClient keys
    /// only.
    CoreApiKeyValidationFailed = "com.qlik.core.api-key.validation.failed" {
        page "https://qlik.dev/apis/event/core/api-keys/", channel "system-events.api-keys",
    },
    /// `com.qlik.core.api-keys-config.updated`: The tenant's API key settings were changed.
    CoreApiKeysConfigUpdated = "com.qlik.core.api-keys-config.updated" {
        page "https://qlik.dev/apis/event/core/api-keys-configs/", channel "system-events.api-keys",
    },
    /// `com.qlik.core.auth-settings.updated`: The tenant's authentication settings were changed.
    CoreAuthSettingsUpdated = "com.qlik.core.auth-settings.updated" {
        page "https://qlik.dev/apis/event/core/auth-settings/",
        channel "system-events.auth-settings",
    },
    /// `com.qlik.core.environment.created`: An environment was added to the tenant.
    CoreEnvironmentCreated = "com.qlik.core.environment.created" {
        page "https://qlik.dev/apis/event/core/environments/", channel "system-events.spaces",
    },
    /// `com.qlik.core.environment.deleted`: An environment was removed from the tenant.
    CoreEnvironmentDeleted = "com.qlik.core.environment.deleted" {
        page "https://qlik.dev/apis/event/core/environments/", channel "system-events.spaces",
    },
    /// `com.qlik.core.environment.updated`: An environment was changed.
    CoreEnvironmentUpdated = "com.qlik.core.environment.updated" {
        page "https://qlik.dev/apis/event/core/environments/", channel "system-events.spaces",
    },
    /// `com.qlik.core.group-setting.updated`: The tenant's group settings were changed.
    CoreGroupSettingUpdated = "com.qlik.core.group-setting.updated" {
        page "https://qlik.dev/apis/event/core/group-settings/", channel "system-events.groups",
    },
    /// `com.qlik.core.group.created`: A group was added to the tenant.
    CoreGroupCreated = "com.qlik.core.group.created" {
        page "https://qlik.dev/apis/event/core/groups/", channel "system-events.groups",
    },
    /// `com.qlik.core.group.deleted`: A group was taken out of the tenant.
    CoreGroupDeleted = "com.qlik.core.group.deleted" {
        page "https://qlik.dev/apis/event/core/groups/", channel "system-events.groups",
    },
    /// `com.qlik.core.group.updated`: A group was changed.
    CoreGroupUpdated = "com.qlik.core.group.updated" {
        page "https://qlik.dev/apis/event/core/groups/", channel "system-events.groups",
    },
    /// `com.qlik.core.group.users.modified`: Users touched by a group change or removal, possibly over
    /// several events.
    CoreGroupUsersModified = "com.qlik.core.group.users.modified" {
        page "https://qlik.dev/apis/event/core/groups/", channel "system-events.groups",
    },
    /// `com.qlik.core.ip-policy.created`: An IP policy was made.
    CoreIpPolicyCreated = "com.qlik.core.ip-policy.created" {
        page "https://qlik.dev/apis/event/core/ip-policies/", channel "system-events.ip-policy",
    },
    /// `com.qlik.core.ip-policy.deleted`: An IP policy was removed.
    CoreIpPolicyDeleted = "com.qlik.core.ip-policy.deleted" {
        page "https://qlik.dev/apis/event/core/ip-policies/", channel "system-events.ip-policy",
    },
    /// `com.qlik.core.ip-policy.updated`: An IP policy was changed.
    CoreIpPolicyUpdated = "com.qlik.core.ip-policy.updated" {
        page "https://qlik.dev/apis/event/core/ip-policies/", channel "system-events.ip-policy",
    },
    /// `com.qlik.core.oauth-client.connection-config.approved`: A tenant admin let an OAuth client in.
    CoreOauthClientConnectionConfigApproved = "com.qlik.core.oauth-client.connection-config.approved" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.connection-config.deleted`: A tenant admin withdrew access to another
    /// tenant's OAuth client.
    CoreOauthClientConnectionConfigDeleted = "com.qlik.core.oauth-client.connection-config.deleted" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.connection-config.updated`: A tenant admin changed a connection config.
    CoreOauthClientConnectionConfigUpdated = "com.qlik.core.oauth-client.connection-config.updated" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.created`: An OAuth client was made.
    CoreOauthClientCreated = "com.qlik.core.oauth-client.created" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.deleted`: An OAuth client was removed.
    CoreOauthClientDeleted = "com.qlik.core.oauth-client.deleted" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.published`: An OAuth client was published.
    CoreOauthClientPublished = "com.qlik.core.oauth-client.published" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.secret.created`: A secret was made for an OAuth client.
    CoreOauthClientSecretCreated = "com.qlik.core.oauth-client.secret.created" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.secret.deleted`: A secret of an OAuth client was removed.
    CoreOauthClientSecretDeleted = "com.qlik.core.oauth-client.secret.deleted" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-client.updated`: An OAuth client was changed.
    CoreOauthClientUpdated = "com.qlik.core.oauth-client.updated" {
        page "https://qlik.dev/apis/event/core/oauth-clients/",
        channel "system-events.oauth-clients",
    },
    /// `com.qlik.core.oauth-token.issued`: An OAuth token was given out.
    CoreOauthTokenIssued = "com.qlik.core.oauth-token.issued" {
        page "https://qlik.dev/apis/event/core/oauth-tokens/", channel "system-events.oauth-tokens",
    },
    /// `com.qlik.core.oauth-token.revoked`: OAuth tokens were revoked.
    CoreOauthTokenRevoked = "com.qlik.core.oauth-token.revoked" {
        page "https://qlik.dev/apis/event/core/oauth-tokens/", channel "system-events.oauth-tokens",
    },
    /// `com.qlik.core.role.created`: A role was added; custom roles' scopes included, permissions left out.
    CoreRoleCreated = "com.qlik.core.role.created" {
        page "https://qlik.dev/apis/event/core/roles/", channel "system-events.roles",
    },
    /// `com.qlik.core.role.deleted`: A role was removed.
    CoreRoleDeleted = "com.qlik.core.role.deleted" {
        page "https://qlik.dev/apis/event/core/roles/", channel "system-events.roles",
    },
    /// `com.qlik.core.role.synced`: Role definitions were synchronized; get permissions from the roles API.
    CoreRoleSynced = "com.qlik.core.role.synced" {
        page "https://qlik.dev/apis/event/core/roles/", channel "system-events.roles",
    },
    /// `com.qlik.core.role.updated`: A role was changed; permissions are left out.
    CoreRoleUpdated = "com.qlik.core.role.updated" {
        page "https://qlik.dev/apis/event/core/roles/", channel "system-events.roles",
    },
    /// `com.qlik.core.space.assignment.created`: A user or group was given roles in a space.
    CoreSpaceAssignmentCreated = "com.qlik.core.space.assignment.created" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.assignment.deleted`: An assignment was removed.
    CoreSpaceAssignmentDeleted = "com.qlik.core.space.assignment.deleted" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.assignment.updated`: An assignment was changed.
    CoreSpaceAssignmentUpdated = "com.qlik.core.space.assignment.updated" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.created`: A space was added to the tenant.
    CoreSpaceCreated = "com.qlik.core.space.created" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.deleted`: A space was removed from the tenant.
    CoreSpaceDeleted = "com.qlik.core.space.deleted" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.request.approved`: A request for access to a space was granted.
    CoreSpaceRequestApproved = "com.qlik.core.space.request.approved" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.request.created`: Access to a space was asked for.
    CoreSpaceRequestCreated = "com.qlik.core.space.request.created" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.request.deleted`: A request for access to a space was removed.
    CoreSpaceRequestDeleted = "com.qlik.core.space.request.deleted" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.settings.updated`: The settings for spaces were changed.
    CoreSpaceSettingsUpdated = "com.qlik.core.space.settings.updated" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.share.created`: A resource in a space was shared.
    CoreSpaceShareCreated = "com.qlik.core.space.share.created" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.share.deleted`: A share was removed.
    CoreSpaceShareDeleted = "com.qlik.core.space.share.deleted" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.share.updated`: A share was changed.
    CoreSpaceShareUpdated = "com.qlik.core.space.share.updated" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.space.updated`: A space was changed.
    CoreSpaceUpdated = "com.qlik.core.space.updated" {
        page "https://qlik.dev/apis/event/core/spaces/", channel "system-events.spaces",
    },
    /// `com.qlik.core.tenant.allowed-deactivate`: A tenant may from now on be deactivated.
    CoreTenantAllowedDeactivate = "com.qlik.core.tenant.allowed-deactivate" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.tenant.created`: A tenant came into being.
    CoreTenantCreated = "com.qlik.core.tenant.created" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.tenant.deactivated`: A tenant went from active to disabled, or its disallowed
    /// statuses changed.
    CoreTenantDeactivated = "com.qlik.core.tenant.deactivated" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.tenant.deleted`: A tenant was removed.
    CoreTenantDeleted = "com.qlik.core.tenant.deleted" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.tenant.disallowed-deactivate`: A tenant may from now on not be deactivated.
    CoreTenantDisallowedDeactivate = "com.qlik.core.tenant.disallowed-deactivate" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.tenant.reactivated`: A tenant went from disabled to active.
    CoreTenantReactivated = "com.qlik.core.tenant.reactivated" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.tenant.updated`: A tenant was changed.
    CoreTenantUpdated = "com.qlik.core.tenant.updated" {
        page "https://qlik.dev/apis/event/core/tenants/", channel "system-events.tenants",
    },
    /// `com.qlik.core.user-identity.conflicted`: A user was to be made whose identity already exists.
    CoreUserIdentityConflicted = "com.qlik.core.user-identity.conflicted" {
        page "https://qlik.dev/apis/event/core/user-identities/",
        channel "system-events.user-identity",
    },
    /// `com.qlik.core.user-identity.reassigned`: A user was given another identity.
    CoreUserIdentityReassigned = "com.qlik.core.user-identity.reassigned" {
        page "https://qlik.dev/apis/event/core/user-identities/",
        channel "system-events.user-identity",
    },
    /// `com.qlik.core.user-session.begun`: A user session was opened.
    CoreUserSessionBegun = "com.qlik.core.user-session.begun" {
        page "https://qlik.dev/apis/event/core/user-sessions/",
        channel "system-events.user-session",
    },
    /// `com.qlik.core.user-session.ended`: A user session is over.
    CoreUserSessionEnded = "com.qlik.core.user-session.ended" {
        page "https://qlik.dev/apis/event/core/user-sessions/",
        channel "system-events.user-session",
    },
    /// `com.qlik.core.user.created`: A user was added.
    CoreUserCreated = "com.qlik.core.user.created" {
        page "https://qlik.dev/apis/event/core/users/", channel "system-events.users",
    },
    /// `com.qlik.core.user.deleted`: A user was removed.
    CoreUserDeleted = "com.qlik.core.user.deleted" {
        page "https://qlik.dev/apis/event/core/users/", channel "system-events.users",
    },
    /// `com.qlik.core.user.provisioned`: An identity provider provisioned a user.
    CoreUserProvisioned = "com.qlik.core.user.provisioned" {
        page "https://qlik.dev/apis/event/core/users/", channel "system-events.users",
    },
    /// `com.qlik.core.user.updated`: A user was changed.
    CoreUserUpdated = "com.qlik.core.user.updated" {
        page "https://qlik.dev/apis/event/core/users/", channel "system-events.users",
    },
    /// `com.qlik.core.web-integration.created`: A web integration was added.
    CoreWebIntegrationCreated = "com.qlik.core.web-integration.created" {
        page "https://qlik.dev/apis/event/core/web-integrations/",
        channel "system-events.web-integrations",
    },
    /// `com.qlik.core.web-integration.deleted`: A web integration was removed.
    CoreWebIntegrationDeleted = "com.qlik.core.web-integration.deleted" {
        page "https://qlik.dev/apis/event/core/web-integrations/",
        channel "system-events.web-integrations",
    },
    /// `com.qlik.core.web-integration.updated`: A web integration was changed.
    CoreWebIntegrationUpdated = "com.qlik.core.web-integration.updated" {
        page "https://qlik.dev/apis/event/core/web-integrations/",
        channel "system-events.web-integrations",
    },
    /// `com.qlik.license.assignment.deleted`: A license assignment was removed.
    LicenseAssignmentDeleted = "com.qlik.license.assignment.deleted" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.license.assignment.rejected`: A license assignment was turned down.
    LicenseAssignmentRejected = "com.qlik.license.assignment.rejected" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.license.assignment.updated`: A license assignment was changed.
    LicenseAssignmentUpdated = "com.qlik.license.assignment.updated" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.license.data.volume.consumption.aggregated`, deprecated: A figure for consumed data volume
    /// was reported.
    LicenseDataVolumeConsumptionAggregated = "com.qlik.license.data.volume.consumption.aggregated" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
        deprecated "Qlik has deprecated this event",
    },
    /// `com.qlik.license.definition.updated`: What a license grants was changed.
    LicenseDefinitionUpdated = "com.qlik.license.definition.updated" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.notification-digest.updated`: The configuration of a notification digest was changed.
    NotificationDigestUpdated = "com.qlik.notification-digest.updated" {
        page "https://qlik.dev/apis/event/notification-digests/",
        channel "system-events.notification-digest",
    },
    /// `com.qlik.oauth-token.issued`; use [`CoreOauthTokenIssued`](Self::CoreOauthTokenIssued)
    /// (`com.qlik.core.oauth-token.issued`): An OAuth token was given out.
    OauthTokenIssued = "com.qlik.oauth-token.issued" {
        page "https://qlik.dev/apis/event/oauth-tokens/", channel "system-events.oauth-tokens",
        successor CoreOauthTokenIssued,
    },
    /// `com.qlik.oauth-token.revoked`; use [`CoreOauthTokenRevoked`](Self::CoreOauthTokenRevoked)
    /// (`com.qlik.core.oauth-token.revoked`): One or more OAuth tokens were withdrawn.
    OauthTokenRevoked = "com.qlik.oauth-token.revoked" {
        page "https://qlik.dev/apis/event/oauth-tokens/", channel "system-events.oauth-tokens",
        successor CoreOauthTokenRevoked,
    },
    /// `com.qlik.reporting-task.summary.created`: A reporting task ran and its summary, with figures, is
    /// ready.
    ReportingTaskSummaryCreated = "com.qlik.reporting-task.summary.created" {
        page "https://qlik.dev/apis/event/reporting-tasks/", channel "system-events.sharing",
    },
    /// `com.qlik.scheduling.task.created`: Published when a new task is created.
    SchedulingTaskCreated = "com.qlik.scheduling.task.created" {
        page "https://qlik.dev/apis/event/scheduling/tasks/", channel "system-events.task",
    },
    /// `com.qlik.scheduling.task.deleted`: Published when a task is deleted.
    SchedulingTaskDeleted = "com.qlik.scheduling.task.deleted" {
        page "https://qlik.dev/apis/event/scheduling/tasks/", channel "system-events.task",
    },
    /// `com.qlik.scheduling.task.updated`: Published when a task's configuration or properties are updated.
    SchedulingTaskUpdated = "com.qlik.scheduling.task.updated" {
        page "https://qlik.dev/apis/event/scheduling/tasks/", channel "system-events.task",
    },
    /// `com.qlik.space.assignment.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentCreated`](Self::CoreSpaceAssignmentCreated)
    /// (`com.qlik.core.space.assignment.created`): Published when a user or group is assigned to a space.
    SpaceAssignmentCreated = "com.qlik.space.assignment.created" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentCreated` (`com.qlik.core.space.assignment.created`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceAssignmentCreated,
    },
    /// `com.qlik.space.assignment.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentDeleted`](Self::CoreSpaceAssignmentDeleted)
    /// (`com.qlik.core.space.assignment.deleted`): Published when a space assignment is deleted.
    SpaceAssignmentDeleted = "com.qlik.space.assignment.deleted" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentDeleted` (`com.qlik.core.space.assignment.deleted`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceAssignmentDeleted,
    },
    /// `com.qlik.space.assignment.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceAssignmentUpdated`](Self::CoreSpaceAssignmentUpdated)
    /// (`com.qlik.core.space.assignment.updated`): Published when a space assignment is updated.
    SpaceAssignmentUpdated = "com.qlik.space.assignment.updated" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceAssignmentUpdated` (`com.qlik.core.space.assignment.updated`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceAssignmentUpdated,
    },
    /// `com.qlik.space.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceCreated`](Self::CoreSpaceCreated) (`com.qlik.core.space.created`): Published when a space
    /// is created in the tenant.
    SpaceCreated = "com.qlik.space.created" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceCreated` (`com.qlik.core.space.created`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceCreated,
    },
    /// `com.qlik.space.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceDeleted`](Self::CoreSpaceDeleted) (`com.qlik.core.space.deleted`): Published when a space
    /// is deleted from the tenant.
    SpaceDeleted = "com.qlik.space.deleted" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceDeleted` (`com.qlik.core.space.deleted`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceDeleted,
    },
    /// `com.qlik.space.groups.cache.invalidated`, deprecated (since 2026-04, sunset 2027-04); use
    /// `com.qlik.core.space.groups.cache.invalidated`: Published when the groups cache is invalidated for a
    /// user.
    SpaceGroupsCacheInvalidated = "com.qlik.space.groups.cache.invalidated" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.groups.cache.invalidated`",
        since "2026-04", sunset "2027-04",
    },
    /// `com.qlik.space.settings.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceSettingsUpdated`](Self::CoreSpaceSettingsUpdated)
    /// (`com.qlik.core.space.settings.updated`): Published when the space settings are updated.
    SpaceSettingsUpdated = "com.qlik.space.settings.updated" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceSettingsUpdated` (`com.qlik.core.space.settings.updated`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceSettingsUpdated,
    },
    /// `com.qlik.space.share.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareCreated`](Self::CoreSpaceShareCreated) (`com.qlik.core.space.share.created`):
    /// Published when a new space share is created.
    SpaceShareCreated = "com.qlik.space.share.created" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareCreated` (`com.qlik.core.space.share.created`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceShareCreated,
    },
    /// `com.qlik.space.share.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareDeleted`](Self::CoreSpaceShareDeleted) (`com.qlik.core.space.share.deleted`):
    /// Published when a space share is deleted.
    SpaceShareDeleted = "com.qlik.space.share.deleted" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareDeleted` (`com.qlik.core.space.share.deleted`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceShareDeleted,
    },
    /// `com.qlik.space.share.session.attached`, deprecated (since 2026-04, sunset 2027-04); use
    /// `com.qlik.core.space.share.session.attached`: Published when a session is attached to a space share.
    SpaceShareSessionAttached = "com.qlik.space.share.session.attached" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `com.qlik.core.space.share.session.attached`",
        since "2026-04", sunset "2027-04",
    },
    /// `com.qlik.space.share.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceShareUpdated`](Self::CoreSpaceShareUpdated) (`com.qlik.core.space.share.updated`):
    /// Published when a space share is updated.
    SpaceShareUpdated = "com.qlik.space.share.updated" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceShareUpdated` (`com.qlik.core.space.share.updated`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceShareUpdated,
    },
    /// `com.qlik.space.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreSpaceUpdated`](Self::CoreSpaceUpdated) (`com.qlik.core.space.updated`): Published when a space
    /// is updated.
    SpaceUpdated = "com.qlik.space.updated" {
        page "https://qlik.dev/apis/event/spaces/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreSpaceUpdated` (`com.qlik.core.space.updated`)",
        since "2026-04", sunset "2027-04", successor CoreSpaceUpdated,
    },
    /// `com.qlik.tenant.created`; use [`CoreTenantCreated`](Self::CoreTenantCreated)
    /// (`com.qlik.core.tenant.created`): A tenant was set up.
    TenantCreated = "com.qlik.tenant.created" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantCreated,
    },
    /// `com.qlik.tenant.deleted`; use [`CoreTenantDeleted`](Self::CoreTenantDeleted)
    /// (`com.qlik.core.tenant.deleted`): A tenant was removed.
    TenantDeleted = "com.qlik.tenant.deleted" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantDeleted,
    },
    /// `com.qlik.tenant.updated`; use [`CoreTenantUpdated`](Self::CoreTenantUpdated)
    /// (`com.qlik.core.tenant.updated`): A tenant was changed.
    TenantUpdated = "com.qlik.tenant.updated" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantUpdated,
    },
    /// `com.qlik.user-identity.conflict`; use
    /// [`CoreUserIdentityConflicted`](Self::CoreUserIdentityConflicted)
    /// (`com.qlik.core.user-identity.conflicted`): A user was to be created with an identity already in
    /// use.
    UserIdentityConflict = "com.qlik.user-identity.conflict" {
        page "https://qlik.dev/apis/event/user-identities/", channel "system-events.user-identity",
        successor CoreUserIdentityConflicted,
    },
    /// `com.qlik.user-identity.reassigned`; use
    /// [`CoreUserIdentityReassigned`](Self::CoreUserIdentityReassigned)
    /// (`com.qlik.core.user-identity.reassigned`): A user was given another identity.
    UserIdentityReassigned = "com.qlik.user-identity.reassigned" {
        page "https://qlik.dev/apis/event/user-identities/", channel "system-events.user-identity",
        successor CoreUserIdentityReassigned,
    },
    /// `com.qlik.user-session.begin`, deprecated; use [`CoreUserSessionBegun`](Self::CoreUserSessionBegun)
    /// (`com.qlik.core.user-session.begun`): A user session was opened.
    UserSessionBegin = "com.qlik.user-session.begin" {
        page "https://qlik.dev/apis/event/user-sessions/", channel "system-events.user-session",
        deprecated "Qlik has deprecated this event; use `CoreUserSessionBegun` (`com.qlik.core.user-session.begun`)",
        successor CoreUserSessionBegun,
    },
    /// `com.qlik.user-session.end`; use [`CoreUserSessionEnded`](Self::CoreUserSessionEnded)
    /// (`com.qlik.core.user-session.ended`): A user session is over.
    UserSessionEnd = "com.qlik.user-session.end" {
        page "https://qlik.dev/apis/event/user-sessions/", channel "system-events.user-session",
        successor CoreUserSessionEnded,
    },
    /// `com.qlik.v1.alerting-task.created`: Someone set up a new data alert; carries its settings and
    /// recipients.
    V1AlertingTaskCreated = "com.qlik.v1.alerting-task.created" {
        page "https://qlik.dev/apis/event/alerting-tasks/", channel "system-events.alerting",
    },
    /// `com.qlik.v1.alerting-task.deleted`: A data alert was removed; tells why and whom it affects.
    V1AlertingTaskDeleted = "com.qlik.v1.alerting-task.deleted" {
        page "https://qlik.dev/apis/event/alerting-tasks/", channel "system-events.alerting",
    },
    /// `com.qlik.v1.alerting-task.execution-summary.created`: A data alert's run was summed up, with counts
    /// and status.
    V1AlertingTaskExecutionSummaryCreated = "com.qlik.v1.alerting-task.execution-summary.created" {
        page "https://qlik.dev/apis/event/alerting-tasks/", channel "system-events.alerting",
    },
    /// `com.qlik.v1.alerting-task.recipient.removed`: A data alert lost one of its recipients.
    V1AlertingTaskRecipientRemoved = "com.qlik.v1.alerting-task.recipient.removed" {
        page "https://qlik.dev/apis/event/alerting-tasks/", channel "system-events.alerting",
    },
    /// `com.qlik.v1.alerting-task.task-status.changed`: A data alert's status changed; gives both states
    /// and the cause.
    V1AlertingTaskTaskStatusChanged = "com.qlik.v1.alerting-task.task-status.changed" {
        page "https://qlik.dev/apis/event/alerting-tasks/", channel "system-events.alerting",
    },
    /// `com.qlik.v1.api-key.validation.failed`, deprecated; use
    /// [`CoreApiKeyValidationFailed`](Self::CoreApiKeyValidationFailed)
    /// (`com.qlik.core.api-key.validation.failed`): An API key of kind externalClient failed validation.
    V1ApiKeyValidationFailed = "com.qlik.v1.api-key.validation.failed" {
        page "https://qlik.dev/apis/event/api-keys/", channel "system-events.api-keys",
        deprecated "Qlik has deprecated this event; use `CoreApiKeyValidationFailed` (`com.qlik.core.api-key.validation.failed`)",
        successor CoreApiKeyValidationFailed,
    },
    /// `com.qlik.v1.app-usage.quota.consumed`: A tenant's app quota use was recorded, in total and by
    /// space.
    V1AppUsageQuotaConsumed = "com.qlik.v1.app-usage.quota.consumed" {
        page "https://qlik.dev/apis/event/app-usages/", channel "system-events.app-usage",
    },
    /// `com.qlik.v1.app.created`, a former name; use [`AppCreated`](Self::AppCreated)
    /// (`com.qlik.app.created`): What `com.qlik.app.created` was called before.
    #[doc(alias("com.qlik.v1.app.created", "v1.app.created", "app.created"))]
    V1AppCreated = "com.qlik.v1.app.created" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
        deprecated "Qlik has renamed this event; use `AppCreated` (`com.qlik.app.created`)",
        successor AppCreated,
    },
    /// `com.qlik.v1.app.data.updated`, a former name; use [`AppDataUpdated`](Self::AppDataUpdated)
    /// (`com.qlik.app.data.updated`): What `com.qlik.app.data.updated` was called before.
    #[doc(alias(
        "com.qlik.v1.app.data.updated", "v1.app.data.updated", "app.data.updated", "data.updated",
    ))]
    V1AppDataUpdated = "com.qlik.v1.app.data.updated" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
        deprecated "Qlik has renamed this event; use `AppDataUpdated` (`com.qlik.app.data.updated`)",
        successor AppDataUpdated,
    },
    /// `com.qlik.v1.app.deleted`, a former name; use [`AppDeleted`](Self::AppDeleted)
    /// (`com.qlik.app.deleted`): What `com.qlik.app.deleted` was called before.
    #[doc(alias("com.qlik.v1.app.deleted", "v1.app.deleted", "app.deleted"))]
    V1AppDeleted = "com.qlik.v1.app.deleted" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
        deprecated "Qlik has renamed this event; use `AppDeleted` (`com.qlik.app.deleted`)",
        successor AppDeleted,
    },
    /// `com.qlik.v1.app.exported`, a former name; use [`AppExported`](Self::AppExported)
    /// (`com.qlik.app.exported`): What `com.qlik.app.exported` was called before.
    #[doc(alias("com.qlik.v1.app.exported", "v1.app.exported", "app.exported"))]
    V1AppExported = "com.qlik.v1.app.exported" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
        deprecated "Qlik has renamed this event; use `AppExported` (`com.qlik.app.exported`)",
        successor AppExported,
    },
    /// `com.qlik.v1.app.opened`: An app was opened.
    V1AppOpened = "com.qlik.v1.app.opened" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.app",
    },
    /// `com.qlik.v1.app.published`, a former name; use [`AppPublished`](Self::AppPublished)
    /// (`com.qlik.app.published`): What `com.qlik.app.published` was called before.
    #[doc(alias("com.qlik.v1.app.published", "v1.app.published", "app.published"))]
    V1AppPublished = "com.qlik.v1.app.published" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.engine.app",
        deprecated "Qlik has renamed this event; use `AppPublished` (`com.qlik.app.published`)",
        successor AppPublished,
    },
    /// `com.qlik.v1.app.reload.finished`: A reload of an app was finished v1
    V1AppReloadFinished = "com.qlik.v1.app.reload.finished" {
        page "https://qlik.dev/apis/event/apps/", channel "system-events.app",
    },
    /// `com.qlik.v1.automation.run.ended`: An automation has stopped running, whatever the outcome.
    V1AutomationRunEnded = "com.qlik.v1.automation.run.ended" {
        page "https://qlik.dev/apis/event/automations/", channel "system-events.automation",
    },
    /// `com.qlik.v1.di-projects.di-tasks.completed`: A data task ended well.
    V1DiProjectsDiTasksCompleted = "com.qlik.v1.di-projects.di-tasks.completed" {
        page "https://qlik.dev/apis/event/di-projects/",
        channel "system-events.di-projects.di-tasks",
    },
    /// `com.qlik.v1.di-projects.di-tasks.failed`: A data task ended in an error.
    V1DiProjectsDiTasksFailed = "com.qlik.v1.di-projects.di-tasks.failed" {
        page "https://qlik.dev/apis/event/di-projects/",
        channel "system-events.di-projects.di-tasks",
    },
    /// `com.qlik.v1.di-projects.di-tasks.started`: A data task began to run.
    V1DiProjectsDiTasksStarted = "com.qlik.v1.di-projects.di-tasks.started" {
        page "https://qlik.dev/apis/event/di-projects/",
        channel "system-events.di-projects.di-tasks",
    },
    /// `com.qlik.v1.di-projects.di-tasks.stopped`: A running data task was stopped.
    V1DiProjectsDiTasksStopped = "com.qlik.v1.di-projects.di-tasks.stopped" {
        page "https://qlik.dev/apis/event/di-projects/",
        channel "system-events.di-projects.di-tasks",
    },
    /// `com.qlik.v1.environment.created`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentCreated`](Self::CoreEnvironmentCreated) (`com.qlik.core.environment.created`):
    /// Published when an environment is created in the tenant.
    V1EnvironmentCreated = "com.qlik.v1.environment.created" {
        page "https://qlik.dev/apis/event/environments/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentCreated` (`com.qlik.core.environment.created`)",
        since "2026-04", sunset "2027-04", successor CoreEnvironmentCreated,
    },
    /// `com.qlik.v1.environment.deleted`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentDeleted`](Self::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`):
    /// Published when an environment is deleted from the tenant.
    V1EnvironmentDeleted = "com.qlik.v1.environment.deleted" {
        page "https://qlik.dev/apis/event/environments/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentDeleted` (`com.qlik.core.environment.deleted`)",
        since "2026-04", sunset "2027-04", successor CoreEnvironmentDeleted,
    },
    /// `com.qlik.v1.environment.updated`, deprecated (since 2026-04, sunset 2027-04); use
    /// [`CoreEnvironmentUpdated`](Self::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`):
    /// Published when an environment is updated.
    V1EnvironmentUpdated = "com.qlik.v1.environment.updated" {
        page "https://qlik.dev/apis/event/environments/", channel "system-events.spaces",
        deprecated "Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreEnvironmentUpdated` (`com.qlik.core.environment.updated`)",
        since "2026-04", sunset "2027-04", successor CoreEnvironmentUpdated,
    },
    /// `com.qlik.v1.group-setting.updated`; use [`CoreGroupSettingUpdated`](Self::CoreGroupSettingUpdated)
    /// (`com.qlik.core.group-setting.updated`): The settings for groups were changed.
    V1GroupSettingUpdated = "com.qlik.v1.group-setting.updated" {
        page "https://qlik.dev/apis/event/group-settings/", channel "system-events.groups",
        successor CoreGroupSettingUpdated,
    },
    /// `com.qlik.v1.group.created`; use [`CoreGroupCreated`](Self::CoreGroupCreated)
    /// (`com.qlik.core.group.created`): A group was added to the tenant.
    V1GroupCreated = "com.qlik.v1.group.created" {
        page "https://qlik.dev/apis/event/groups/", channel "system-events.groups",
        successor CoreGroupCreated,
    },
    /// `com.qlik.v1.group.deleted`; use [`CoreGroupDeleted`](Self::CoreGroupDeleted)
    /// (`com.qlik.core.group.deleted`): A group was taken out of the tenant.
    V1GroupDeleted = "com.qlik.v1.group.deleted" {
        page "https://qlik.dev/apis/event/groups/", channel "system-events.groups",
        successor CoreGroupDeleted,
    },
    /// `com.qlik.v1.group.updated`; use [`CoreGroupUpdated`](Self::CoreGroupUpdated)
    /// (`com.qlik.core.group.updated`): A group was changed.
    V1GroupUpdated = "com.qlik.v1.group.updated" {
        page "https://qlik.dev/apis/event/groups/", channel "system-events.groups",
        successor CoreGroupUpdated,
    },
    /// `com.qlik.v1.group.users.modified`; use [`CoreGroupUsersModified`](Self::CoreGroupUsersModified)
    /// (`com.qlik.core.group.users.modified`): Users touched by a group's change or removal, perhaps over
    /// several events.
    V1GroupUsersModified = "com.qlik.v1.group.users.modified" {
        page "https://qlik.dev/apis/event/groups/", channel "system-events.groups",
        successor CoreGroupUsersModified,
    },
    /// `com.qlik.v1.hub-dashboard.updated`: A personal or tenant-wide dashboard was changed.
    V1HubDashboardUpdated = "com.qlik.v1.hub-dashboard.updated" {
        page "https://qlik.dev/apis/event/hub-dashboards/", channel "system-events.hub-dashboards",
    },
    /// `com.qlik.v1.license.lease.created`: A lease was made.
    V1LicenseLeaseCreated = "com.qlik.v1.license.lease.created" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.v1.license.lease.deleted`: A lease was removed.
    V1LicenseLeaseDeleted = "com.qlik.v1.license.lease.deleted" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.v1.license.lease.updated`: A lease was changed.
    V1LicenseLeaseUpdated = "com.qlik.v1.license.lease.updated" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.v1.license.tenant.associated`: A tenant was tied to a license.
    V1LicenseTenantAssociated = "com.qlik.v1.license.tenant.associated" {
        page "https://qlik.dev/apis/event/licenses/", channel "system-events.licenses",
    },
    /// `com.qlik.v1.licenses.purged`, announced, with no documented payload: tenant license resources
    /// purged
    #[doc(alias("com.qlik.v1.licenses.purged", "v1.licenses.purged", "licenses.purged"))]
    V1LicensesPurged = "com.qlik.v1.licenses.purged" {},
    /// `com.qlik.v1.oauth-client.connection-config.approved`; use
    /// [`CoreOauthClientConnectionConfigApproved`](Self::CoreOauthClientConnectionConfigApproved)
    /// (`com.qlik.core.oauth-client.connection-config.approved`): An OAuth client got a tenant admin's
    /// approval.
    V1OauthClientConnectionConfigApproved = "com.qlik.v1.oauth-client.connection-config.approved" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientConnectionConfigApproved,
    },
    /// `com.qlik.v1.oauth-client.connection-config.deleted`; use
    /// [`CoreOauthClientConnectionConfigDeleted`](Self::CoreOauthClientConnectionConfigDeleted)
    /// (`com.qlik.core.oauth-client.connection-config.deleted`): A tenant admin withdrew the tenant's
    /// access to another tenant's client.
    V1OauthClientConnectionConfigDeleted = "com.qlik.v1.oauth-client.connection-config.deleted" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientConnectionConfigDeleted,
    },
    /// `com.qlik.v1.oauth-client.connection-config.updated`; use
    /// [`CoreOauthClientConnectionConfigUpdated`](Self::CoreOauthClientConnectionConfigUpdated)
    /// (`com.qlik.core.oauth-client.connection-config.updated`): A tenant admin changed a connection
    /// configuration.
    V1OauthClientConnectionConfigUpdated = "com.qlik.v1.oauth-client.connection-config.updated" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientConnectionConfigUpdated,
    },
    /// `com.qlik.v1.oauth-client.created`; use [`CoreOauthClientCreated`](Self::CoreOauthClientCreated)
    /// (`com.qlik.core.oauth-client.created`): An OAuth client was made.
    V1OauthClientCreated = "com.qlik.v1.oauth-client.created" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientCreated,
    },
    /// `com.qlik.v1.oauth-client.deleted`; use [`CoreOauthClientDeleted`](Self::CoreOauthClientDeleted)
    /// (`com.qlik.core.oauth-client.deleted`): An OAuth client was removed.
    V1OauthClientDeleted = "com.qlik.v1.oauth-client.deleted" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientDeleted,
    },
    /// `com.qlik.v1.oauth-client.published`; use
    /// [`CoreOauthClientPublished`](Self::CoreOauthClientPublished)
    /// (`com.qlik.core.oauth-client.published`): An OAuth client has become published.
    V1OauthClientPublished = "com.qlik.v1.oauth-client.published" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientPublished,
    },
    /// `com.qlik.v1.oauth-client.secret.created`; use
    /// [`CoreOauthClientSecretCreated`](Self::CoreOauthClientSecretCreated)
    /// (`com.qlik.core.oauth-client.secret.created`): A client got a new secret.
    V1OauthClientSecretCreated = "com.qlik.v1.oauth-client.secret.created" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientSecretCreated,
    },
    /// `com.qlik.v1.oauth-client.secret.deleted`; use
    /// [`CoreOauthClientSecretDeleted`](Self::CoreOauthClientSecretDeleted)
    /// (`com.qlik.core.oauth-client.secret.deleted`): A secret of a client was removed.
    V1OauthClientSecretDeleted = "com.qlik.v1.oauth-client.secret.deleted" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientSecretDeleted,
    },
    /// `com.qlik.v1.oauth-client.updated`; use [`CoreOauthClientUpdated`](Self::CoreOauthClientUpdated)
    /// (`com.qlik.core.oauth-client.updated`): An OAuth client was changed.
    V1OauthClientUpdated = "com.qlik.v1.oauth-client.updated" {
        page "https://qlik.dev/apis/event/oauth-clients/", channel "system-events.oauth-clients",
        successor CoreOauthClientUpdated,
    },
    /// `com.qlik.v1.quota.allocation-failed`: A request for quota could not be met.
    V1QuotaAllocationFailed = "com.qlik.v1.quota.allocation-failed" {
        page "https://qlik.dev/apis/event/quotas/", channel "system-events.quota",
    },
    /// `com.qlik.v1.quota.consumed`: Some of a quota was taken up.
    V1QuotaConsumed = "com.qlik.v1.quota.consumed" {
        page "https://qlik.dev/apis/event/quotas/", channel "system-events.quota",
    },
    /// `com.qlik.v1.quota.released`: Some of a quota was given back.
    V1QuotaReleased = "com.qlik.v1.quota.released" {
        page "https://qlik.dev/apis/event/quotas/", channel "system-events.quota",
    },
    /// `com.qlik.v1.rate-limit.exceeded`: A rate limit was met or passed; data holds what was decided.
    V1RateLimitExceeded = "com.qlik.v1.rate-limit.exceeded" {
        page "https://qlik.dev/apis/event/rate-limits/", channel "system-events.rate-limit",
    },
    /// `com.qlik.v1.reload.finished`: A reload is over; sent once, however many attempts it took.
    V1ReloadFinished = "com.qlik.v1.reload.finished" {
        page "https://qlik.dev/apis/event/reloads/", channel "system-events.reload",
    },
    /// `com.qlik.v1.role.created`; use [`CoreRoleCreated`](Self::CoreRoleCreated)
    /// (`com.qlik.core.role.created`): A role was made; carries a custom role's scopes, not permission
    /// lists.
    V1RoleCreated = "com.qlik.v1.role.created" {
        page "https://qlik.dev/apis/event/roles/", channel "system-events.roles",
        successor CoreRoleCreated,
    },
    /// `com.qlik.v1.role.deleted`; use [`CoreRoleDeleted`](Self::CoreRoleDeleted)
    /// (`com.qlik.core.role.deleted`): A role was removed.
    V1RoleDeleted = "com.qlik.v1.role.deleted" {
        page "https://qlik.dev/apis/event/roles/", channel "system-events.roles",
        successor CoreRoleDeleted,
    },
    /// `com.qlik.v1.role.synced`; use [`CoreRoleSynced`](Self::CoreRoleSynced)
    /// (`com.qlik.core.role.synced`): Role definitions were brought in step platform-wide; permission lists
    /// left out.
    V1RoleSynced = "com.qlik.v1.role.synced" {
        page "https://qlik.dev/apis/event/roles/", channel "system-events.roles",
        successor CoreRoleSynced,
    },
    /// `com.qlik.v1.role.updated`; use [`CoreRoleUpdated`](Self::CoreRoleUpdated)
    /// (`com.qlik.core.role.updated`): An admin changed a role; permission lists left out.
    V1RoleUpdated = "com.qlik.v1.role.updated" {
        page "https://qlik.dev/apis/event/roles/", channel "system-events.roles",
        successor CoreRoleUpdated,
    },
    /// `com.qlik.v1.tenant.allowed-deactivate`; use
    /// [`CoreTenantAllowedDeactivate`](Self::CoreTenantAllowedDeactivate)
    /// (`com.qlik.core.tenant.allowed-deactivate`): A tenant may now be deactivated.
    V1TenantAllowedDeactivate = "com.qlik.v1.tenant.allowed-deactivate" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantAllowedDeactivate,
    },
    /// `com.qlik.v1.tenant.deactivated`; use [`CoreTenantDeactivated`](Self::CoreTenantDeactivated)
    /// (`com.qlik.core.tenant.deactivated`): A tenant went from active to disabled.
    V1TenantDeactivated = "com.qlik.v1.tenant.deactivated" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantDeactivated,
    },
    /// `com.qlik.v1.tenant.disallowed-deactivate`; use
    /// [`CoreTenantDisallowedDeactivate`](Self::CoreTenantDisallowedDeactivate)
    /// (`com.qlik.core.tenant.disallowed-deactivate`): A tenant may no longer be deactivated.
    V1TenantDisallowedDeactivate = "com.qlik.v1.tenant.disallowed-deactivate" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantDisallowedDeactivate,
    },
    /// `com.qlik.v1.tenant.reactivated`; use [`CoreTenantReactivated`](Self::CoreTenantReactivated)
    /// (`com.qlik.core.tenant.reactivated`): A tenant went from disabled to active.
    V1TenantReactivated = "com.qlik.v1.tenant.reactivated" {
        page "https://qlik.dev/apis/event/tenants/", channel "system-events.tenants",
        successor CoreTenantReactivated,
    },
    /// `com.qlik.v1.user.created`, deprecated; use [`CoreUserCreated`](Self::CoreUserCreated)
    /// (`com.qlik.core.user.created`): A user was added.
    V1UserCreated = "com.qlik.v1.user.created" {
        page "https://qlik.dev/apis/event/users/", channel "system-events.users",
        deprecated "Qlik has deprecated this event; use `CoreUserCreated` (`com.qlik.core.user.created`)",
        successor CoreUserCreated,
    },
    /// `com.qlik.v1.user.deleted`, deprecated; use [`CoreUserDeleted`](Self::CoreUserDeleted)
    /// (`com.qlik.core.user.deleted`): A user was removed.
    V1UserDeleted = "com.qlik.v1.user.deleted" {
        page "https://qlik.dev/apis/event/users/", channel "system-events.users",
        deprecated "Qlik has deprecated this event; use `CoreUserDeleted` (`com.qlik.core.user.deleted`)",
        successor CoreUserDeleted,
    },
    /// `com.qlik.web-integration.created`; use
    /// [`CoreWebIntegrationCreated`](Self::CoreWebIntegrationCreated)
    /// (`com.qlik.core.web-integration.created`): A web integration was made.
    WebIntegrationCreated = "com.qlik.web-integration.created" {
        page "https://qlik.dev/apis/event/web-integrations/",
        channel "system-events.web-integrations", successor CoreWebIntegrationCreated,
    },
    /// `com.qlik.web-integration.deleted`; use
    /// [`CoreWebIntegrationDeleted`](Self::CoreWebIntegrationDeleted)
    /// (`com.qlik.core.web-integration.deleted`): A web integration was removed.
    WebIntegrationDeleted = "com.qlik.web-integration.deleted" {
        page "https://qlik.dev/apis/event/web-integrations/",
        channel "system-events.web-integrations", successor CoreWebIntegrationDeleted,
    },
    /// `com.qlik.web-integration.updated`; use
    /// [`CoreWebIntegrationUpdated`](Self::CoreWebIntegrationUpdated)
    /// (`com.qlik.core.web-integration.updated`): A web integration was changed.
    WebIntegrationUpdated = "com.qlik.web-integration.updated" {
        page "https://qlik.dev/apis/event/web-integrations/",
        channel "system-events.web-integrations", successor CoreWebIntegrationUpdated,
    },
}
