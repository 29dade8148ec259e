// @generated from spec/events/ by cargo xtask regen; do not edit.

//! All events, page by page.
//!
//! What each means, and where its payload is. A deprecated event names its successor, where one is
//! known.
//!
//! # MCPs: [`ai_mcps`](crate::ai_mcps)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.ai.mcp.tool.calls.aggregated`<br>[`AiMcpToolCallsAggregated`](crate::ai_mcps::AiMcpToolCallsAggregated) | Tool calls were summed up, at a threshold or timeout. |
//! | `com.qlik.ai.mcp.tool.executed`<br>[`AiMcpToolExecuted`](crate::ai_mcps::AiMcpToolExecuted) | An MCP tool ran; tells its name, client, latency and any error. |
//!
//! # Alerting tasks: [`alerting_tasks`](crate::alerting_tasks)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.alerting-task.created`<br>[`V1AlertingTaskCreated`](crate::alerting_tasks::V1AlertingTaskCreated) | Someone set up a new data alert; carries its settings and recipients. |
//! | `com.qlik.v1.alerting-task.deleted`<br>[`V1AlertingTaskDeleted`](crate::alerting_tasks::V1AlertingTaskDeleted) | A data alert was removed; tells why and whom it affects. |
//! | `com.qlik.v1.alerting-task.execution-summary.created`<br>[`V1AlertingTaskExecutionSummaryCreated`](crate::alerting_tasks::V1AlertingTaskExecutionSummaryCreated) | A data alert's run was summed up, with counts and status. |
//! | `com.qlik.v1.alerting-task.recipient.removed`<br>[`V1AlertingTaskRecipientRemoved`](crate::alerting_tasks::V1AlertingTaskRecipientRemoved) | A data alert lost one of its recipients. |
//! | `com.qlik.v1.alerting-task.task-status.changed`<br>[`V1AlertingTaskTaskStatusChanged`](crate::alerting_tasks::V1AlertingTaskTaskStatusChanged) | A data alert's status changed; gives both states and the cause. |
//!
//! # API keys: [`api_keys`](crate::api_keys), older (current: [`core_api_keys`](crate::core_api_keys))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.api-key.created`<br>[`ApiKeyCreated`](crate::api_keys::ApiKeyCreated) | A new API key was made. A newer event exists; use [`CoreApiKeyCreated`](crate::core_api_keys::CoreApiKeyCreated) (`com.qlik.core.api-key.created`). |
//! | `com.qlik.api-key.deleted`<br>[`ApiKeyDeleted`](crate::api_keys::ApiKeyDeleted) | An API key was removed. A newer event exists; use [`CoreApiKeyDeleted`](crate::core_api_keys::CoreApiKeyDeleted) (`com.qlik.core.api-key.deleted`). |
//! | `com.qlik.api-key.updated`<br>[`ApiKeyUpdated`](crate::api_keys::ApiKeyUpdated) | An API key changed. A newer event exists; use [`CoreApiKeyUpdated`](crate::core_api_keys::CoreApiKeyUpdated) (`com.qlik.core.api-key.updated`). |
//! | `com.qlik.api-key.validated`<br>[`ApiKeyValidated`](crate::api_keys::ApiKeyValidated) | An API key passed validation. |
//! | `com.qlik.v1.api-key.validation.failed`<br>[`V1ApiKeyValidationFailed`](crate::api_keys::V1ApiKeyValidationFailed) | An API key of kind externalClient failed validation. **Deprecated**; use [`CoreApiKeyValidationFailed`](crate::core_api_keys::CoreApiKeyValidationFailed) (`com.qlik.core.api-key.validation.failed`). |
//!
//! # API key configs: [`api_keys_configs`](crate::api_keys_configs), older (current:
//! [`core_api_keys_configs`](crate::core_api_keys_configs))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.api-keys-config.updated`<br>[`ApiKeysConfigUpdated`](crate::api_keys_configs::ApiKeysConfigUpdated) | The configuration of API keys changed. A newer event exists; use [`CoreApiKeysConfigUpdated`](crate::core_api_keys_configs::CoreApiKeysConfigUpdated) (`com.qlik.core.api-keys-config.updated`). |
//!
//! # App usages: [`app_usages`](crate::app_usages)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app-usage.quota.consumed`<br>[`V1AppUsageQuotaConsumed`](crate::app_usages::V1AppUsageQuotaConsumed) | A tenant's app quota use was recorded, in total and by space. |
//!
//! # Apps: [`apps`](crate::apps)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app.opened`<br>[`V1AppOpened`](crate::apps::V1AppOpened) | An app was opened. |
//! | `com.qlik.v1.app.reload.finished`<br>[`V1AppReloadFinished`](crate::apps::V1AppReloadFinished) | A reload of an app was finished v1. |
//! | `com.qlik.app.created`<br>[`AppCreated`](crate::apps::AppCreated) | An app was created. |
//! | `com.qlik.app.data.updated`<br>[`AppDataUpdated`](crate::apps::AppDataUpdated) | The data of an app was updated. |
//! | `com.qlik.app.deleted`<br>[`AppDeleted`](crate::apps::AppDeleted) | An app was deleted. |
//! | `com.qlik.app.exported`<br>[`AppExported`](crate::apps::AppExported) | An app was exported. |
//! | `com.qlik.app.harddeleted`<br>[`AppHarddeleted`](crate::apps::AppHarddeleted) | An app was hard deleted and can no longer be restored. |
//! | `com.qlik.app.published`<br>[`AppPublished`](crate::apps::AppPublished) | An app was published. |
//! | `com.qlik.app.softdeleted`<br>[`AppSoftdeleted`](crate::apps::AppSoftdeleted) | An app was soft deleted and can still be restored. |
//!
//! # Automations: [`automations`](crate::automations)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.automation.run.ended`<br>[`V1AutomationRunEnded`](crate::automations::V1AutomationRunEnded) | An automation has stopped running, whatever the outcome. |
//!
//! # API keys: [`core_api_keys`](crate::core_api_keys), current (older: [`api_keys`](crate::api_keys))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.api-key.created`<br>[`CoreApiKeyCreated`](crate::core_api_keys::CoreApiKeyCreated) | An API key was made. |
//! | `com.qlik.core.api-key.deleted`<br>[`CoreApiKeyDeleted`](crate::core_api_keys::CoreApiKeyDeleted) | An API key was removed. |
//! | `com.qlik.core.api-key.updated`<br>[`CoreApiKeyUpdated`](crate::core_api_keys::CoreApiKeyUpdated) | An API key was changed. |
//! | `com.qlik.core.api-key.validation.failed`<br>[`CoreApiKeyValidationFailed`](crate::core_api_keys::CoreApiKeyValidationFailed) | An API key was rejected; sent for externalClient keys only. |
//!
//! # API key configs: [`core_api_keys_configs`](crate::core_api_keys_configs), current (older:
//! [`api_keys_configs`](crate::api_keys_configs))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.api-keys-config.updated`<br>[`CoreApiKeysConfigUpdated`](crate::core_api_keys_configs::CoreApiKeysConfigUpdated) | The tenant's API key settings were changed. |
//!
//! # Auth settings: [`core_auth_settings`](crate::core_auth_settings)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.auth-settings.updated`<br>[`CoreAuthSettingsUpdated`](crate::core_auth_settings::CoreAuthSettingsUpdated) | The tenant's authentication settings were changed. |
//!
//! # Environments: [`core_environments`](crate::core_environments), current (older:
//! [`environments`](crate::environments))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.environment.created`<br>[`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated) | An environment was added to the tenant. |
//! | `com.qlik.core.environment.deleted`<br>[`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted) | An environment was removed from the tenant. |
//! | `com.qlik.core.environment.updated`<br>[`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated) | An environment was changed. |
//!
//! # Group settings: [`core_group_settings`](crate::core_group_settings), current (older:
//! [`group_settings`](crate::group_settings))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.group-setting.updated`<br>[`CoreGroupSettingUpdated`](crate::core_group_settings::CoreGroupSettingUpdated) | The tenant's group settings were changed. |
//!
//! # Groups: [`core_groups`](crate::core_groups), current (older: [`groups`](crate::groups))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.group.created`<br>[`CoreGroupCreated`](crate::core_groups::CoreGroupCreated) | A group was added to the tenant. |
//! | `com.qlik.core.group.deleted`<br>[`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted) | A group was taken out of the tenant. |
//! | `com.qlik.core.group.updated`<br>[`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated) | A group was changed. |
//! | `com.qlik.core.group.users.modified`<br>[`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified) | Users touched by a group change or removal, possibly over several events. |
//!
//! # IP policies: [`core_ip_policies`](crate::core_ip_policies)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.ip-policy.created`<br>[`CoreIpPolicyCreated`](crate::core_ip_policies::CoreIpPolicyCreated) | An IP policy was made. |
//! | `com.qlik.core.ip-policy.deleted`<br>[`CoreIpPolicyDeleted`](crate::core_ip_policies::CoreIpPolicyDeleted) | An IP policy was removed. |
//! | `com.qlik.core.ip-policy.updated`<br>[`CoreIpPolicyUpdated`](crate::core_ip_policies::CoreIpPolicyUpdated) | An IP policy was changed. |
//!
//! # OAuth clients: [`core_oauth_clients`](crate::core_oauth_clients), current (older:
//! [`oauth_clients`](crate::oauth_clients))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.oauth-client.connection-config.approved`<br>[`CoreOauthClientConnectionConfigApproved`](crate::core_oauth_clients::CoreOauthClientConnectionConfigApproved) | A tenant admin let an OAuth client in. |
//! | `com.qlik.core.oauth-client.connection-config.deleted`<br>[`CoreOauthClientConnectionConfigDeleted`](crate::core_oauth_clients::CoreOauthClientConnectionConfigDeleted) | A tenant admin withdrew access to another tenant's OAuth client. |
//! | `com.qlik.core.oauth-client.connection-config.updated`<br>[`CoreOauthClientConnectionConfigUpdated`](crate::core_oauth_clients::CoreOauthClientConnectionConfigUpdated) | A tenant admin changed a connection config. |
//! | `com.qlik.core.oauth-client.created`<br>[`CoreOauthClientCreated`](crate::core_oauth_clients::CoreOauthClientCreated) | An OAuth client was made. |
//! | `com.qlik.core.oauth-client.deleted`<br>[`CoreOauthClientDeleted`](crate::core_oauth_clients::CoreOauthClientDeleted) | An OAuth client was removed. |
//! | `com.qlik.core.oauth-client.published`<br>[`CoreOauthClientPublished`](crate::core_oauth_clients::CoreOauthClientPublished) | An OAuth client was published. |
//! | `com.qlik.core.oauth-client.secret.created`<br>[`CoreOauthClientSecretCreated`](crate::core_oauth_clients::CoreOauthClientSecretCreated) | A secret was made for an OAuth client. |
//! | `com.qlik.core.oauth-client.secret.deleted`<br>[`CoreOauthClientSecretDeleted`](crate::core_oauth_clients::CoreOauthClientSecretDeleted) | A secret of an OAuth client was removed. |
//! | `com.qlik.core.oauth-client.updated`<br>[`CoreOauthClientUpdated`](crate::core_oauth_clients::CoreOauthClientUpdated) | An OAuth client was changed. |
//!
//! # OAuth tokens: [`core_oauth_tokens`](crate::core_oauth_tokens), current (older:
//! [`oauth_tokens`](crate::oauth_tokens))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.oauth-token.issued`<br>[`CoreOauthTokenIssued`](crate::core_oauth_tokens::CoreOauthTokenIssued) | An OAuth token was given out. |
//! | `com.qlik.core.oauth-token.revoked`<br>[`CoreOauthTokenRevoked`](crate::core_oauth_tokens::CoreOauthTokenRevoked) | OAuth tokens were revoked. |
//!
//! # Roles: [`core_roles`](crate::core_roles), current (older: [`roles`](crate::roles))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.role.created`<br>[`CoreRoleCreated`](crate::core_roles::CoreRoleCreated) | A role was added; custom roles' scopes included, permissions left out. |
//! | `com.qlik.core.role.deleted`<br>[`CoreRoleDeleted`](crate::core_roles::CoreRoleDeleted) | A role was removed. |
//! | `com.qlik.core.role.synced`<br>[`CoreRoleSynced`](crate::core_roles::CoreRoleSynced) | Role definitions were synchronized; get permissions from the roles API. |
//! | `com.qlik.core.role.updated`<br>[`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated) | A role was changed; permissions are left out. |
//!
//! # Spaces: [`core_spaces`](crate::core_spaces), current (older: [`spaces`](crate::spaces))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.space.assignment.created`<br>[`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated) | A user or group was given roles in a space. |
//! | `com.qlik.core.space.assignment.deleted`<br>[`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted) | An assignment was removed. |
//! | `com.qlik.core.space.assignment.updated`<br>[`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated) | An assignment was changed. |
//! | `com.qlik.core.space.created`<br>[`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated) | A space was added to the tenant. |
//! | `com.qlik.core.space.deleted`<br>[`CoreSpaceDeleted`](crate::core_spaces::CoreSpaceDeleted) | A space was removed from the tenant. |
//! | `com.qlik.core.space.request.approved`<br>[`CoreSpaceRequestApproved`](crate::core_spaces::CoreSpaceRequestApproved) | A request for access to a space was granted. |
//! | `com.qlik.core.space.request.created`<br>[`CoreSpaceRequestCreated`](crate::core_spaces::CoreSpaceRequestCreated) | Access to a space was asked for. |
//! | `com.qlik.core.space.request.deleted`<br>[`CoreSpaceRequestDeleted`](crate::core_spaces::CoreSpaceRequestDeleted) | A request for access to a space was removed. |
//! | `com.qlik.core.space.settings.updated`<br>[`CoreSpaceSettingsUpdated`](crate::core_spaces::CoreSpaceSettingsUpdated) | The settings for spaces were changed. |
//! | `com.qlik.core.space.share.created`<br>[`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated) | A resource in a space was shared. |
//! | `com.qlik.core.space.share.deleted`<br>[`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted) | A share was removed. |
//! | `com.qlik.core.space.share.updated`<br>[`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated) | A share was changed. |
//! | `com.qlik.core.space.updated`<br>[`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated) | A space was changed. |
//!
//! # Tenants: [`core_tenants`](crate::core_tenants), current (older: [`tenants`](crate::tenants))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.tenant.allowed-deactivate`<br>[`CoreTenantAllowedDeactivate`](crate::core_tenants::CoreTenantAllowedDeactivate) | A tenant may from now on be deactivated. |
//! | `com.qlik.core.tenant.created`<br>[`CoreTenantCreated`](crate::core_tenants::CoreTenantCreated) | A tenant came into being. |
//! | `com.qlik.core.tenant.deactivated`<br>[`CoreTenantDeactivated`](crate::core_tenants::CoreTenantDeactivated) | A tenant went from active to disabled, or its disallowed statuses changed. |
//! | `com.qlik.core.tenant.deleted`<br>[`CoreTenantDeleted`](crate::core_tenants::CoreTenantDeleted) | A tenant was removed. |
//! | `com.qlik.core.tenant.disallowed-deactivate`<br>[`CoreTenantDisallowedDeactivate`](crate::core_tenants::CoreTenantDisallowedDeactivate) | A tenant may from now on not be deactivated. |
//! | `com.qlik.core.tenant.reactivated`<br>[`CoreTenantReactivated`](crate::core_tenants::CoreTenantReactivated) | A tenant went from disabled to active. |
//! | `com.qlik.core.tenant.updated`<br>[`CoreTenantUpdated`](crate::core_tenants::CoreTenantUpdated) | A tenant was changed. |
//!
//! # User identities: [`core_user_identities`](crate::core_user_identities), current (older:
//! [`user_identities`](crate::user_identities))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user-identity.conflicted`<br>[`CoreUserIdentityConflicted`](crate::core_user_identities::CoreUserIdentityConflicted) | A user was to be made whose identity already exists. |
//! | `com.qlik.core.user-identity.reassigned`<br>[`CoreUserIdentityReassigned`](crate::core_user_identities::CoreUserIdentityReassigned) | A user was given another identity. |
//!
//! # User sessions: [`core_user_sessions`](crate::core_user_sessions), current (older:
//! [`user_sessions`](crate::user_sessions))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user-session.begun`<br>[`CoreUserSessionBegun`](crate::core_user_sessions::CoreUserSessionBegun) | A user session was opened. |
//! | `com.qlik.core.user-session.ended`<br>[`CoreUserSessionEnded`](crate::core_user_sessions::CoreUserSessionEnded) | A user session is over. |
//!
//! # Users: [`core_users`](crate::core_users), current (older: [`users`](crate::users))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user.created`<br>[`CoreUserCreated`](crate::core_users::CoreUserCreated) | A user was added. |
//! | `com.qlik.core.user.deleted`<br>[`CoreUserDeleted`](crate::core_users::CoreUserDeleted) | A user was removed. |
//! | `com.qlik.core.user.provisioned`<br>[`CoreUserProvisioned`](crate::core_users::CoreUserProvisioned) | An identity provider provisioned a user. |
//! | `com.qlik.core.user.updated`<br>[`CoreUserUpdated`](crate::core_users::CoreUserUpdated) | A user was changed. |
//!
//! # Web integrations: [`core_web_integrations`](crate::core_web_integrations), current (older:
//! [`web_integrations`](crate::web_integrations))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.web-integration.created`<br>[`CoreWebIntegrationCreated`](crate::core_web_integrations::CoreWebIntegrationCreated) | A web integration was added. |
//! | `com.qlik.core.web-integration.deleted`<br>[`CoreWebIntegrationDeleted`](crate::core_web_integrations::CoreWebIntegrationDeleted) | A web integration was removed. |
//! | `com.qlik.core.web-integration.updated`<br>[`CoreWebIntegrationUpdated`](crate::core_web_integrations::CoreWebIntegrationUpdated) | A web integration was changed. |
//!
//! # Data integration projects: [`di_projects`](crate::di_projects)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.di-projects.di-tasks.completed`<br>[`V1DiProjectsDiTasksCompleted`](crate::di_projects::V1DiProjectsDiTasksCompleted) | A data task ended well. |
//! | `com.qlik.v1.di-projects.di-tasks.failed`<br>[`V1DiProjectsDiTasksFailed`](crate::di_projects::V1DiProjectsDiTasksFailed) | A data task ended in an error. |
//! | `com.qlik.v1.di-projects.di-tasks.started`<br>[`V1DiProjectsDiTasksStarted`](crate::di_projects::V1DiProjectsDiTasksStarted) | A data task began to run. |
//! | `com.qlik.v1.di-projects.di-tasks.stopped`<br>[`V1DiProjectsDiTasksStopped`](crate::di_projects::V1DiProjectsDiTasksStopped) | A running data task was stopped. |
//!
//! # Environments: [`environments`](crate::environments), older (current:
//! [`core_environments`](crate::core_environments))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.environment.created`<br>[`V1EnvironmentCreated`](crate::environments::V1EnvironmentCreated) | Published when an environment is created in the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated) (`com.qlik.core.environment.created`). |
//! | `com.qlik.v1.environment.deleted`<br>[`V1EnvironmentDeleted`](crate::environments::V1EnvironmentDeleted) | Published when an environment is deleted from the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`). |
//! | `com.qlik.v1.environment.updated`<br>[`V1EnvironmentUpdated`](crate::environments::V1EnvironmentUpdated) | Published when an environment is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`). |
//!
//! # Group settings: [`group_settings`](crate::group_settings), older (current:
//! [`core_group_settings`](crate::core_group_settings))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.group-setting.updated`<br>[`V1GroupSettingUpdated`](crate::group_settings::V1GroupSettingUpdated) | The settings for groups were changed. A newer event exists; use [`CoreGroupSettingUpdated`](crate::core_group_settings::CoreGroupSettingUpdated) (`com.qlik.core.group-setting.updated`). |
//!
//! # Groups: [`groups`](crate::groups), older (current: [`core_groups`](crate::core_groups))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.group.created`<br>[`V1GroupCreated`](crate::groups::V1GroupCreated) | A group was added to the tenant. A newer event exists; use [`CoreGroupCreated`](crate::core_groups::CoreGroupCreated) (`com.qlik.core.group.created`). |
//! | `com.qlik.v1.group.deleted`<br>[`V1GroupDeleted`](crate::groups::V1GroupDeleted) | A group was taken out of the tenant. A newer event exists; use [`CoreGroupDeleted`](crate::core_groups::CoreGroupDeleted) (`com.qlik.core.group.deleted`). |
//! | `com.qlik.v1.group.updated`<br>[`V1GroupUpdated`](crate::groups::V1GroupUpdated) | A group was changed. A newer event exists; use [`CoreGroupUpdated`](crate::core_groups::CoreGroupUpdated) (`com.qlik.core.group.updated`). |
//! | `com.qlik.v1.group.users.modified`<br>[`V1GroupUsersModified`](crate::groups::V1GroupUsersModified) | Users touched by a group's change or removal, perhaps over several events. A newer event exists; use [`CoreGroupUsersModified`](crate::core_groups::CoreGroupUsersModified) (`com.qlik.core.group.users.modified`). |
//!
//! # Hub dashboards: [`hub_dashboards`](crate::hub_dashboards)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.hub-dashboard.updated`<br>[`V1HubDashboardUpdated`](crate::hub_dashboards::V1HubDashboardUpdated) | A personal or tenant-wide dashboard was changed. |
//!
//! # Licenses: [`licenses`](crate::licenses)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.license.assignment.deleted`<br>[`LicenseAssignmentDeleted`](crate::licenses::LicenseAssignmentDeleted) | A license assignment was removed. |
//! | `com.qlik.license.assignment.rejected`<br>[`LicenseAssignmentRejected`](crate::licenses::LicenseAssignmentRejected) | A license assignment was turned down. |
//! | `com.qlik.license.assignment.updated`<br>[`LicenseAssignmentUpdated`](crate::licenses::LicenseAssignmentUpdated) | A license assignment was changed. |
//! | `com.qlik.license.data.volume.consumption.aggregated`<br>[`LicenseDataVolumeConsumptionAggregated`](crate::licenses::LicenseDataVolumeConsumptionAggregated) | A figure for consumed data volume was reported. **Deprecated**. |
//! | `com.qlik.license.definition.updated`<br>[`LicenseDefinitionUpdated`](crate::licenses::LicenseDefinitionUpdated) | What a license grants was changed. |
//! | `com.qlik.v1.license.lease.created`<br>[`V1LicenseLeaseCreated`](crate::licenses::V1LicenseLeaseCreated) | A lease was made. |
//! | `com.qlik.v1.license.lease.deleted`<br>[`V1LicenseLeaseDeleted`](crate::licenses::V1LicenseLeaseDeleted) | A lease was removed. |
//! | `com.qlik.v1.license.lease.updated`<br>[`V1LicenseLeaseUpdated`](crate::licenses::V1LicenseLeaseUpdated) | A lease was changed. |
//! | `com.qlik.v1.license.tenant.associated`<br>[`V1LicenseTenantAssociated`](crate::licenses::V1LicenseTenantAssociated) | A tenant was tied to a license. |
//!
//! # Notification digests: [`notification_digests`](crate::notification_digests)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.notification-digest.updated`<br>[`NotificationDigestUpdated`](crate::notification_digests::NotificationDigestUpdated) | The configuration of a notification digest was changed. |
//!
//! # OAuth clients: [`oauth_clients`](crate::oauth_clients), older (current:
//! [`core_oauth_clients`](crate::core_oauth_clients))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.oauth-client.connection-config.approved`<br>[`V1OauthClientConnectionConfigApproved`](crate::oauth_clients::V1OauthClientConnectionConfigApproved) | An OAuth client got a tenant admin's approval. A newer event exists; use [`CoreOauthClientConnectionConfigApproved`](crate::core_oauth_clients::CoreOauthClientConnectionConfigApproved) (`com.qlik.core.oauth-client.connection-config.approved`). |
//! | `com.qlik.v1.oauth-client.connection-config.deleted`<br>[`V1OauthClientConnectionConfigDeleted`](crate::oauth_clients::V1OauthClientConnectionConfigDeleted) | A tenant admin withdrew the tenant's access to another tenant's client. A newer event exists; use [`CoreOauthClientConnectionConfigDeleted`](crate::core_oauth_clients::CoreOauthClientConnectionConfigDeleted) (`com.qlik.core.oauth-client.connection-config.deleted`). |
//! | `com.qlik.v1.oauth-client.connection-config.updated`<br>[`V1OauthClientConnectionConfigUpdated`](crate::oauth_clients::V1OauthClientConnectionConfigUpdated) | A tenant admin changed a connection configuration. A newer event exists; use [`CoreOauthClientConnectionConfigUpdated`](crate::core_oauth_clients::CoreOauthClientConnectionConfigUpdated) (`com.qlik.core.oauth-client.connection-config.updated`). |
//! | `com.qlik.v1.oauth-client.created`<br>[`V1OauthClientCreated`](crate::oauth_clients::V1OauthClientCreated) | An OAuth client was made. A newer event exists; use [`CoreOauthClientCreated`](crate::core_oauth_clients::CoreOauthClientCreated) (`com.qlik.core.oauth-client.created`). |
//! | `com.qlik.v1.oauth-client.deleted`<br>[`V1OauthClientDeleted`](crate::oauth_clients::V1OauthClientDeleted) | An OAuth client was removed. A newer event exists; use [`CoreOauthClientDeleted`](crate::core_oauth_clients::CoreOauthClientDeleted) (`com.qlik.core.oauth-client.deleted`). |
//! | `com.qlik.v1.oauth-client.published`<br>[`V1OauthClientPublished`](crate::oauth_clients::V1OauthClientPublished) | An OAuth client has become published. A newer event exists; use [`CoreOauthClientPublished`](crate::core_oauth_clients::CoreOauthClientPublished) (`com.qlik.core.oauth-client.published`). |
//! | `com.qlik.v1.oauth-client.secret.created`<br>[`V1OauthClientSecretCreated`](crate::oauth_clients::V1OauthClientSecretCreated) | A client got a new secret. A newer event exists; use [`CoreOauthClientSecretCreated`](crate::core_oauth_clients::CoreOauthClientSecretCreated) (`com.qlik.core.oauth-client.secret.created`). |
//! | `com.qlik.v1.oauth-client.secret.deleted`<br>[`V1OauthClientSecretDeleted`](crate::oauth_clients::V1OauthClientSecretDeleted) | A secret of a client was removed. A newer event exists; use [`CoreOauthClientSecretDeleted`](crate::core_oauth_clients::CoreOauthClientSecretDeleted) (`com.qlik.core.oauth-client.secret.deleted`). |
//! | `com.qlik.v1.oauth-client.updated`<br>[`V1OauthClientUpdated`](crate::oauth_clients::V1OauthClientUpdated) | An OAuth client was changed. A newer event exists; use [`CoreOauthClientUpdated`](crate::core_oauth_clients::CoreOauthClientUpdated) (`com.qlik.core.oauth-client.updated`). |
//!
//! # OAuth tokens: [`oauth_tokens`](crate::oauth_tokens), older (current:
//! [`core_oauth_tokens`](crate::core_oauth_tokens))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.oauth-token.issued`<br>[`OauthTokenIssued`](crate::oauth_tokens::OauthTokenIssued) | An OAuth token was given out. A newer event exists; use [`CoreOauthTokenIssued`](crate::core_oauth_tokens::CoreOauthTokenIssued) (`com.qlik.core.oauth-token.issued`). |
//! | `com.qlik.oauth-token.revoked`<br>[`OauthTokenRevoked`](crate::oauth_tokens::OauthTokenRevoked) | One or more OAuth tokens were withdrawn. A newer event exists; use [`CoreOauthTokenRevoked`](crate::core_oauth_tokens::CoreOauthTokenRevoked) (`com.qlik.core.oauth-token.revoked`). |
//!
//! # Large app quotas: [`quotas`](crate::quotas)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.quota.allocation-failed`<br>[`V1QuotaAllocationFailed`](crate::quotas::V1QuotaAllocationFailed) | A request for quota could not be met. |
//! | `com.qlik.v1.quota.consumed`<br>[`V1QuotaConsumed`](crate::quotas::V1QuotaConsumed) | Some of a quota was taken up. |
//! | `com.qlik.v1.quota.released`<br>[`V1QuotaReleased`](crate::quotas::V1QuotaReleased) | Some of a quota was given back. |
//!
//! # Rate limits: [`rate_limits`](crate::rate_limits)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.rate-limit.exceeded`<br>[`V1RateLimitExceeded`](crate::rate_limits::V1RateLimitExceeded) | A rate limit was met or passed; data holds what was decided. |
//!
//! # Reloads: [`reloads`](crate::reloads)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.reload.finished`<br>[`V1ReloadFinished`](crate::reloads::V1ReloadFinished) | A reload is over; sent once, however many attempts it took. |
//!
//! # Reporting tasks: [`reporting_tasks`](crate::reporting_tasks)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.reporting-task.summary.created`<br>[`ReportingTaskSummaryCreated`](crate::reporting_tasks::ReportingTaskSummaryCreated) | A reporting task ran and its summary, with figures, is ready. |
//!
//! # Roles: [`roles`](crate::roles), older (current: [`core_roles`](crate::core_roles))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.role.created`<br>[`V1RoleCreated`](crate::roles::V1RoleCreated) | A role was made; carries a custom role's scopes, not permission lists. A newer event exists; use [`CoreRoleCreated`](crate::core_roles::CoreRoleCreated) (`com.qlik.core.role.created`). |
//! | `com.qlik.v1.role.deleted`<br>[`V1RoleDeleted`](crate::roles::V1RoleDeleted) | A role was removed. A newer event exists; use [`CoreRoleDeleted`](crate::core_roles::CoreRoleDeleted) (`com.qlik.core.role.deleted`). |
//! | `com.qlik.v1.role.synced`<br>[`V1RoleSynced`](crate::roles::V1RoleSynced) | Role definitions were brought in step platform-wide; permission lists left out. A newer event exists; use [`CoreRoleSynced`](crate::core_roles::CoreRoleSynced) (`com.qlik.core.role.synced`). |
//! | `com.qlik.v1.role.updated`<br>[`V1RoleUpdated`](crate::roles::V1RoleUpdated) | An admin changed a role; permission lists left out. A newer event exists; use [`CoreRoleUpdated`](crate::core_roles::CoreRoleUpdated) (`com.qlik.core.role.updated`). |
//!
//! # Tasks: [`scheduling_tasks`](crate::scheduling_tasks)
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.scheduling.task.created`<br>[`SchedulingTaskCreated`](crate::scheduling_tasks::SchedulingTaskCreated) | Published when a new task is created. |
//! | `com.qlik.scheduling.task.deleted`<br>[`SchedulingTaskDeleted`](crate::scheduling_tasks::SchedulingTaskDeleted) | Published when a task is deleted. |
//! | `com.qlik.scheduling.task.updated`<br>[`SchedulingTaskUpdated`](crate::scheduling_tasks::SchedulingTaskUpdated) | Published when a task's configuration or properties are updated. |
//!
//! # Spaces: [`spaces`](crate::spaces), older (current: [`core_spaces`](crate::core_spaces))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.space.assignment.created`<br>[`SpaceAssignmentCreated`](crate::spaces::SpaceAssignmentCreated) | Published when a user or group is assigned to a space. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceAssignmentCreated`](crate::core_spaces::CoreSpaceAssignmentCreated) (`com.qlik.core.space.assignment.created`). |
//! | `com.qlik.space.assignment.deleted`<br>[`SpaceAssignmentDeleted`](crate::spaces::SpaceAssignmentDeleted) | Published when a space assignment is deleted. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceAssignmentDeleted`](crate::core_spaces::CoreSpaceAssignmentDeleted) (`com.qlik.core.space.assignment.deleted`). |
//! | `com.qlik.space.assignment.updated`<br>[`SpaceAssignmentUpdated`](crate::spaces::SpaceAssignmentUpdated) | Published when a space assignment is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceAssignmentUpdated`](crate::core_spaces::CoreSpaceAssignmentUpdated) (`com.qlik.core.space.assignment.updated`). |
//! | `com.qlik.space.created`<br>[`SpaceCreated`](crate::spaces::SpaceCreated) | Published when a space is created in the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceCreated`](crate::core_spaces::CoreSpaceCreated) (`com.qlik.core.space.created`). |
//! | `com.qlik.space.deleted`<br>[`SpaceDeleted`](crate::spaces::SpaceDeleted) | Published when a space is deleted from the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceDeleted`](crate::core_spaces::CoreSpaceDeleted) (`com.qlik.core.space.deleted`). |
//! | `com.qlik.space.groups.cache.invalidated`<br>[`SpaceGroupsCacheInvalidated`](crate::spaces::SpaceGroupsCacheInvalidated) | Published when the groups cache is invalidated for a user. **Deprecated** (since 2026-04, sunset 2027-04); use `com.qlik.core.space.groups.cache.invalidated`. |
//! | `com.qlik.space.settings.updated`<br>[`SpaceSettingsUpdated`](crate::spaces::SpaceSettingsUpdated) | Published when the space settings are updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceSettingsUpdated`](crate::core_spaces::CoreSpaceSettingsUpdated) (`com.qlik.core.space.settings.updated`). |
//! | `com.qlik.space.share.created`<br>[`SpaceShareCreated`](crate::spaces::SpaceShareCreated) | Published when a new space share is created. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceShareCreated`](crate::core_spaces::CoreSpaceShareCreated) (`com.qlik.core.space.share.created`). |
//! | `com.qlik.space.share.deleted`<br>[`SpaceShareDeleted`](crate::spaces::SpaceShareDeleted) | Published when a space share is deleted. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceShareDeleted`](crate::core_spaces::CoreSpaceShareDeleted) (`com.qlik.core.space.share.deleted`). |
//! | `com.qlik.space.share.session.attached`<br>[`SpaceShareSessionAttached`](crate::spaces::SpaceShareSessionAttached) | Published when a session is attached to a space share. **Deprecated** (since 2026-04, sunset 2027-04); use `com.qlik.core.space.share.session.attached`. |
//! | `com.qlik.space.share.updated`<br>[`SpaceShareUpdated`](crate::spaces::SpaceShareUpdated) | Published when a space share is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceShareUpdated`](crate::core_spaces::CoreSpaceShareUpdated) (`com.qlik.core.space.share.updated`). |
//! | `com.qlik.space.updated`<br>[`SpaceUpdated`](crate::spaces::SpaceUpdated) | Published when a space is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreSpaceUpdated`](crate::core_spaces::CoreSpaceUpdated) (`com.qlik.core.space.updated`). |
//!
//! # Tenants: [`tenants`](crate::tenants), older (current: [`core_tenants`](crate::core_tenants))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.tenant.allowed-deactivate`<br>[`V1TenantAllowedDeactivate`](crate::tenants::V1TenantAllowedDeactivate) | A tenant may now be deactivated. A newer event exists; use [`CoreTenantAllowedDeactivate`](crate::core_tenants::CoreTenantAllowedDeactivate) (`com.qlik.core.tenant.allowed-deactivate`). |
//! | `com.qlik.tenant.created`<br>[`TenantCreated`](crate::tenants::TenantCreated) | A tenant was set up. A newer event exists; use [`CoreTenantCreated`](crate::core_tenants::CoreTenantCreated) (`com.qlik.core.tenant.created`). |
//! | `com.qlik.v1.tenant.deactivated`<br>[`V1TenantDeactivated`](crate::tenants::V1TenantDeactivated) | A tenant went from active to disabled. A newer event exists; use [`CoreTenantDeactivated`](crate::core_tenants::CoreTenantDeactivated) (`com.qlik.core.tenant.deactivated`). |
//! | `com.qlik.tenant.deleted`<br>[`TenantDeleted`](crate::tenants::TenantDeleted) | A tenant was removed. A newer event exists; use [`CoreTenantDeleted`](crate::core_tenants::CoreTenantDeleted) (`com.qlik.core.tenant.deleted`). |
//! | `com.qlik.v1.tenant.disallowed-deactivate`<br>[`V1TenantDisallowedDeactivate`](crate::tenants::V1TenantDisallowedDeactivate) | A tenant may no longer be deactivated. A newer event exists; use [`CoreTenantDisallowedDeactivate`](crate::core_tenants::CoreTenantDisallowedDeactivate) (`com.qlik.core.tenant.disallowed-deactivate`). |
//! | `com.qlik.v1.tenant.reactivated`<br>[`V1TenantReactivated`](crate::tenants::V1TenantReactivated) | A tenant went from disabled to active. A newer event exists; use [`CoreTenantReactivated`](crate::core_tenants::CoreTenantReactivated) (`com.qlik.core.tenant.reactivated`). |
//! | `com.qlik.tenant.updated`<br>[`TenantUpdated`](crate::tenants::TenantUpdated) | A tenant was changed. A newer event exists; use [`CoreTenantUpdated`](crate::core_tenants::CoreTenantUpdated) (`com.qlik.core.tenant.updated`). |
//!
//! # User identities: [`user_identities`](crate::user_identities), older (current:
//! [`core_user_identities`](crate::core_user_identities))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.user-identity.conflict`<br>[`UserIdentityConflict`](crate::user_identities::UserIdentityConflict) | A user was to be created with an identity already in use. A newer event exists; use [`CoreUserIdentityConflicted`](crate::core_user_identities::CoreUserIdentityConflicted) (`com.qlik.core.user-identity.conflicted`). |
//! | `com.qlik.user-identity.reassigned`<br>[`UserIdentityReassigned`](crate::user_identities::UserIdentityReassigned) | A user was given another identity. A newer event exists; use [`CoreUserIdentityReassigned`](crate::core_user_identities::CoreUserIdentityReassigned) (`com.qlik.core.user-identity.reassigned`). |
//!
//! # User sessions: [`user_sessions`](crate::user_sessions), older (current:
//! [`core_user_sessions`](crate::core_user_sessions))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.user-session.begin`<br>[`UserSessionBegin`](crate::user_sessions::UserSessionBegin) | A user session was opened. **Deprecated**; use [`CoreUserSessionBegun`](crate::core_user_sessions::CoreUserSessionBegun) (`com.qlik.core.user-session.begun`). |
//! | `com.qlik.user-session.end`<br>[`UserSessionEnd`](crate::user_sessions::UserSessionEnd) | A user session is over. A newer event exists; use [`CoreUserSessionEnded`](crate::core_user_sessions::CoreUserSessionEnded) (`com.qlik.core.user-session.ended`). |
//!
//! # Users: [`users`](crate::users), older (current: [`core_users`](crate::core_users))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.user.created`<br>[`V1UserCreated`](crate::users::V1UserCreated) | A user was added. **Deprecated**; use [`CoreUserCreated`](crate::core_users::CoreUserCreated) (`com.qlik.core.user.created`). |
//! | `com.qlik.v1.user.deleted`<br>[`V1UserDeleted`](crate::users::V1UserDeleted) | A user was removed. **Deprecated**; use [`CoreUserDeleted`](crate::core_users::CoreUserDeleted) (`com.qlik.core.user.deleted`). |
//!
//! # Web integrations: [`web_integrations`](crate::web_integrations), older (current:
//! [`core_web_integrations`](crate::core_web_integrations))
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.web-integration.created`<br>[`WebIntegrationCreated`](crate::web_integrations::WebIntegrationCreated) | A web integration was made. A newer event exists; use [`CoreWebIntegrationCreated`](crate::core_web_integrations::CoreWebIntegrationCreated) (`com.qlik.core.web-integration.created`). |
//! | `com.qlik.web-integration.deleted`<br>[`WebIntegrationDeleted`](crate::web_integrations::WebIntegrationDeleted) | A web integration was removed. A newer event exists; use [`CoreWebIntegrationDeleted`](crate::core_web_integrations::CoreWebIntegrationDeleted) (`com.qlik.core.web-integration.deleted`). |
//! | `com.qlik.web-integration.updated`<br>[`WebIntegrationUpdated`](crate::web_integrations::WebIntegrationUpdated) | A web integration was changed. A newer event exists; use [`CoreWebIntegrationUpdated`](crate::core_web_integrations::CoreWebIntegrationUpdated) (`com.qlik.core.web-integration.updated`). |
//!
//! # Events without a documented payload
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.licenses.purged`<br>[`V1LicensesPurged`](crate::EventType::V1LicensesPurged) | tenant license resources purged. *Announced*, with no documented payload. |
//!
//! # Former types of events
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app.created`<br>[`V1AppCreated`](crate::EventType::V1AppCreated) | What `com.qlik.app.created` was called before. **Deprecated**; use [`AppCreated`](crate::apps::AppCreated) (`com.qlik.app.created`). |
//! | `com.qlik.v1.app.data.updated`<br>[`V1AppDataUpdated`](crate::EventType::V1AppDataUpdated) | What `com.qlik.app.data.updated` was called before. **Deprecated**; use [`AppDataUpdated`](crate::apps::AppDataUpdated) (`com.qlik.app.data.updated`). |
//! | `com.qlik.v1.app.deleted`<br>[`V1AppDeleted`](crate::EventType::V1AppDeleted) | What `com.qlik.app.deleted` was called before. **Deprecated**; use [`AppDeleted`](crate::apps::AppDeleted) (`com.qlik.app.deleted`). |
//! | `com.qlik.v1.app.exported`<br>[`V1AppExported`](crate::EventType::V1AppExported) | What `com.qlik.app.exported` was called before. **Deprecated**; use [`AppExported`](crate::apps::AppExported) (`com.qlik.app.exported`). |
//! | `com.qlik.v1.app.published`<br>[`V1AppPublished`](crate::EventType::V1AppPublished) | What `com.qlik.app.published` was called before. **Deprecated**; use [`AppPublished`](crate::apps::AppPublished) (`com.qlik.app.published`). |
