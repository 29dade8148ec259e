// @generated from spec/events/ by cargo xtask regen; do not edit.

//! The types of all events.

/// The type of an event: all that the pages document or announce.
///
/// An event of a type that is not among them is an event too; see [`Data::Unknown`](crate::Data::Unknown).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
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
    /// IP policy created
    ///
    /// `com.qlik.core.ip-policy.created`, announced, with no documented payload
    CoreIpPolicyCreated,
    /// IP policy deleted
    ///
    /// `com.qlik.core.ip-policy.deleted`, announced, with no documented payload
    CoreIpPolicyDeleted,
    /// IP policy updated (payload includes an `_updates` array listing changed attribute paths with old and
    /// new values)
    ///
    /// `com.qlik.core.ip-policy.updated`, announced, with no documented payload
    CoreIpPolicyUpdated,
    /// license assignment deleted
    ///
    /// `com.qlik.license.assignment.deleted`, announced, with no documented payload
    LicenseAssignmentDeleted,
    /// license assignment rejected
    ///
    /// `com.qlik.license.assignment.rejected`, announced, with no documented payload
    LicenseAssignmentRejected,
    /// license assignment updated
    ///
    /// `com.qlik.license.assignment.updated`, announced, with no documented payload
    LicenseAssignmentUpdated,
    /// data volume consumption aggregated
    ///
    /// `com.qlik.license.data.volume.consumption.aggregated`, announced, deprecated, with no documented
    /// payload
    #[deprecated = "Qlik has deprecated this event"]
    LicenseDataVolumeConsumptionAggregated,
    /// license definition updated
    ///
    /// `com.qlik.license.definition.updated`, announced, with no documented payload
    LicenseDefinitionUpdated,
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
    /// `com.qlik.space.assignment.created`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceAssignmentCreated,
    /// Published when a space assignment is deleted.
    ///
    /// `com.qlik.space.assignment.deleted`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceAssignmentDeleted,
    /// Published when a space assignment is updated.
    ///
    /// `com.qlik.space.assignment.updated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceAssignmentUpdated,
    /// Published when a space is created in the tenant.
    ///
    /// `com.qlik.space.created`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceCreated,
    /// Published when a space is deleted from the tenant.
    ///
    /// `com.qlik.space.deleted`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceDeleted,
    /// Published when the groups cache is invalidated for a user.
    ///
    /// `com.qlik.space.groups.cache.invalidated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceGroupsCacheInvalidated,
    /// Published when the space settings are updated.
    ///
    /// `com.qlik.space.settings.updated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceSettingsUpdated,
    /// Published when a new space share is created.
    ///
    /// `com.qlik.space.share.created`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareCreated,
    /// Published when a space share is deleted.
    ///
    /// `com.qlik.space.share.deleted`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareDeleted,
    /// Published when a session is attached to a space share.
    ///
    /// `com.qlik.space.share.session.attached`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareSessionAttached,
    /// Published when a space share is updated.
    ///
    /// `com.qlik.space.share.updated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareUpdated,
    /// Published when a space is updated.
    ///
    /// `com.qlik.space.updated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    SpaceUpdated,
    /// An app was opened.
    ///
    /// `com.qlik.v1.app.opened`
    V1AppOpened,
    /// A reload of an app was finished v1
    ///
    /// `com.qlik.v1.app.reload.finished`
    V1AppReloadFinished,
    /// Published when an automation execution ends. The payload includes run status, execution context,
    /// block-level metrics (duration, API calls, bytes sent and received), and billing information.
    ///
    /// `com.qlik.v1.automation.run.ended`, announced, with no documented payload
    V1AutomationRunEnded,
    /// Published when an environment is created in the tenant.
    ///
    /// `com.qlik.v1.environment.created`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    V1EnvironmentCreated,
    /// Published when an environment is deleted from the tenant.
    ///
    /// `com.qlik.v1.environment.deleted`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    V1EnvironmentDeleted,
    /// Published when an environment is updated.
    ///
    /// `com.qlik.v1.environment.updated`, deprecated
    #[deprecated = "Qlik has deprecated this event"]
    V1EnvironmentUpdated,
    /// capacity lease created
    ///
    /// `com.qlik.v1.license.lease.created`, announced, with no documented payload
    V1LicenseLeaseCreated,
    /// capacity lease deleted
    ///
    /// `com.qlik.v1.license.lease.deleted`, announced, with no documented payload
    V1LicenseLeaseDeleted,
    /// capacity lease updated
    ///
    /// `com.qlik.v1.license.lease.updated`, announced, with no documented payload
    V1LicenseLeaseUpdated,
    /// tenant associated to a license
    ///
    /// `com.qlik.v1.license.tenant.associated`, announced, with no documented payload
    V1LicenseTenantAssociated,
    /// tenant license resources purged
    ///
    /// `com.qlik.v1.licenses.purged`, announced, with no documented payload
    V1LicensesPurged,
    /// role created (includes assigned scopes for custom roles)
    ///
    /// `com.qlik.v1.role.created`, announced, with no documented payload
    V1RoleCreated,
    /// role deleted
    ///
    /// `com.qlik.v1.role.deleted`, announced, with no documented payload
    V1RoleDeleted,
    /// role definitions synchronized across the platform
    ///
    /// `com.qlik.v1.role.synced`, announced, with no documented payload
    V1RoleSynced,
    /// role updated by an admin
    ///
    /// `com.qlik.v1.role.updated`, announced, with no documented payload
    V1RoleUpdated,
    /// web integration created
    ///
    /// `com.qlik.web-integration.created`, announced, with no documented payload
    WebIntegrationCreated,
    /// web integration deleted
    ///
    /// `com.qlik.web-integration.deleted`, announced, with no documented payload
    WebIntegrationDeleted,
    /// web integration updated
    ///
    /// `com.qlik.web-integration.updated`, announced, with no documented payload
    WebIntegrationUpdated,
}

impl EventType {
    /// All types, sorted by their texts.
    pub const ALL: &'static [Self] = &[
        Self::AppCreated,
        Self::AppDataUpdated,
        Self::AppDeleted,
        Self::AppExported,
        Self::AppHarddeleted,
        Self::AppPublished,
        Self::AppSoftdeleted,
        Self::CoreIpPolicyCreated,
        Self::CoreIpPolicyDeleted,
        Self::CoreIpPolicyUpdated,
        Self::LicenseAssignmentDeleted,
        Self::LicenseAssignmentRejected,
        Self::LicenseAssignmentUpdated,
        Self::LicenseDataVolumeConsumptionAggregated,
        Self::LicenseDefinitionUpdated,
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
        Self::V1AppOpened,
        Self::V1AppReloadFinished,
        Self::V1AutomationRunEnded,
        Self::V1EnvironmentCreated,
        Self::V1EnvironmentDeleted,
        Self::V1EnvironmentUpdated,
        Self::V1LicenseLeaseCreated,
        Self::V1LicenseLeaseDeleted,
        Self::V1LicenseLeaseUpdated,
        Self::V1LicenseTenantAssociated,
        Self::V1LicensesPurged,
        Self::V1RoleCreated,
        Self::V1RoleDeleted,
        Self::V1RoleSynced,
        Self::V1RoleUpdated,
        Self::WebIntegrationCreated,
        Self::WebIntegrationDeleted,
        Self::WebIntegrationUpdated,
    ];

    /// The type as it is sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AppCreated => "com.qlik.app.created",
            Self::AppDataUpdated => "com.qlik.app.data.updated",
            Self::AppDeleted => "com.qlik.app.deleted",
            Self::AppExported => "com.qlik.app.exported",
            Self::AppHarddeleted => "com.qlik.app.harddeleted",
            Self::AppPublished => "com.qlik.app.published",
            Self::AppSoftdeleted => "com.qlik.app.softdeleted",
            Self::CoreIpPolicyCreated => "com.qlik.core.ip-policy.created",
            Self::CoreIpPolicyDeleted => "com.qlik.core.ip-policy.deleted",
            Self::CoreIpPolicyUpdated => "com.qlik.core.ip-policy.updated",
            Self::LicenseAssignmentDeleted => "com.qlik.license.assignment.deleted",
            Self::LicenseAssignmentRejected => "com.qlik.license.assignment.rejected",
            Self::LicenseAssignmentUpdated => "com.qlik.license.assignment.updated",
            Self::LicenseDataVolumeConsumptionAggregated => {
                "com.qlik.license.data.volume.consumption.aggregated"
            }
            Self::LicenseDefinitionUpdated => "com.qlik.license.definition.updated",
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
            Self::V1AppOpened => "com.qlik.v1.app.opened",
            Self::V1AppReloadFinished => "com.qlik.v1.app.reload.finished",
            Self::V1AutomationRunEnded => "com.qlik.v1.automation.run.ended",
            Self::V1EnvironmentCreated => "com.qlik.v1.environment.created",
            Self::V1EnvironmentDeleted => "com.qlik.v1.environment.deleted",
            Self::V1EnvironmentUpdated => "com.qlik.v1.environment.updated",
            Self::V1LicenseLeaseCreated => "com.qlik.v1.license.lease.created",
            Self::V1LicenseLeaseDeleted => "com.qlik.v1.license.lease.deleted",
            Self::V1LicenseLeaseUpdated => "com.qlik.v1.license.lease.updated",
            Self::V1LicenseTenantAssociated => "com.qlik.v1.license.tenant.associated",
            Self::V1LicensesPurged => "com.qlik.v1.licenses.purged",
            Self::V1RoleCreated => "com.qlik.v1.role.created",
            Self::V1RoleDeleted => "com.qlik.v1.role.deleted",
            Self::V1RoleSynced => "com.qlik.v1.role.synced",
            Self::V1RoleUpdated => "com.qlik.v1.role.updated",
            Self::WebIntegrationCreated => "com.qlik.web-integration.created",
            Self::WebIntegrationDeleted => "com.qlik.web-integration.deleted",
            Self::WebIntegrationUpdated => "com.qlik.web-integration.updated",
        }
    }

    /// Whether Qlik has deprecated the event.
    #[must_use]
    pub const fn is_deprecated(self) -> bool {
        matches!(
            self, Self::LicenseDataVolumeConsumptionAggregated |
            Self::SpaceAssignmentCreated | Self::SpaceAssignmentDeleted |
            Self::SpaceAssignmentUpdated | Self::SpaceCreated | Self::SpaceDeleted |
            Self::SpaceGroupsCacheInvalidated | Self::SpaceSettingsUpdated |
            Self::SpaceShareCreated | Self::SpaceShareDeleted |
            Self::SpaceShareSessionAttached | Self::SpaceShareUpdated |
            Self::SpaceUpdated | Self::V1EnvironmentCreated | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated
        )
    }

    /// The channel that the event is published on, where its page says so.
    #[must_use]
    pub const fn channel(self) -> Option<&'static str> {
        match self {
            Self::V1EnvironmentCreated
            | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated => Some("system-events.spaces"),
            Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated
            | Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated
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
            | Self::V1AppOpened
            | Self::V1AppReloadFinished
            | Self::V1AutomationRunEnded
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated
            | Self::V1LicensesPurged
            | Self::V1RoleCreated
            | Self::V1RoleDeleted
            | Self::V1RoleSynced
            | Self::V1RoleUpdated
            | Self::WebIntegrationCreated
            | Self::WebIntegrationDeleted
            | Self::WebIntegrationUpdated => None,
        }
    }

    /// The address of the page that documents the event, where it is known.
    #[must_use]
    pub const fn page(self) -> Option<&'static str> {
        match self {
            Self::V1EnvironmentCreated
            | Self::V1EnvironmentDeleted
            | Self::V1EnvironmentUpdated => {
                Some("https://qlik.dev/apis/event/environments/")
            }
            Self::AppCreated
            | Self::AppDataUpdated
            | Self::AppDeleted
            | Self::AppExported
            | Self::AppHarddeleted
            | Self::AppPublished
            | Self::AppSoftdeleted
            | Self::CoreIpPolicyCreated
            | Self::CoreIpPolicyDeleted
            | Self::CoreIpPolicyUpdated
            | Self::LicenseAssignmentDeleted
            | Self::LicenseAssignmentRejected
            | Self::LicenseAssignmentUpdated
            | Self::LicenseDataVolumeConsumptionAggregated
            | Self::LicenseDefinitionUpdated
            | Self::SchedulingTaskCreated
            | Self::SchedulingTaskDeleted
            | Self::SchedulingTaskUpdated
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
            | Self::V1AppOpened
            | Self::V1AppReloadFinished
            | Self::V1AutomationRunEnded
            | Self::V1LicenseLeaseCreated
            | Self::V1LicenseLeaseDeleted
            | Self::V1LicenseLeaseUpdated
            | Self::V1LicenseTenantAssociated
            | Self::V1LicensesPurged
            | Self::V1RoleCreated
            | Self::V1RoleDeleted
            | Self::V1RoleSynced
            | Self::V1RoleUpdated
            | Self::WebIntegrationCreated
            | Self::WebIntegrationDeleted
            | Self::WebIntegrationUpdated => None,
        }
    }
}
