// @generated from spec/events/licenses.yaml by cargo xtask regen; do not edit.

//! Licenses: 9 events, such as `com.qlik.license.assignment.deleted`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.license.assignment.deleted`<br>[`LicenseAssignmentDeleted`] | A license assignment was removed. |
//! | `com.qlik.license.assignment.rejected`<br>[`LicenseAssignmentRejected`] | A license assignment was turned down. |
//! | `com.qlik.license.assignment.updated`<br>[`LicenseAssignmentUpdated`] | A license assignment was changed. |
//! | `com.qlik.license.data.volume.consumption.aggregated`<br>[`LicenseDataVolumeConsumptionAggregated`] | A figure for consumed data volume was reported. **Deprecated**. |
//! | `com.qlik.license.definition.updated`<br>[`LicenseDefinitionUpdated`] | What a license grants was changed. |
//! | `com.qlik.v1.license.lease.created`<br>[`V1LicenseLeaseCreated`] | A lease was made. |
//! | `com.qlik.v1.license.lease.deleted`<br>[`V1LicenseLeaseDeleted`] | A lease was removed. |
//! | `com.qlik.v1.license.lease.updated`<br>[`V1LicenseLeaseUpdated`] | A lease was changed. |
//! | `com.qlik.v1.license.tenant.associated`<br>[`V1LicenseTenantAssociated`] | A tenant was tied to a license. |

use super::types::{CompleteUpdate, LicenseAssignmentOrigin};
use crate::codec::{object, payload};
use crate::Timestamp;

/// A license assignment was removed.
///
/// The payload of `com.qlik.license.assignment.deleted`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.license.assignment.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.license.assignment.deleted",
        "license.assignment.deleted",
        "assignment.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseAssignmentDeleted {
    /// `type`: Kind of assignment; empty when there is no allotment name.
    pub type_: Option<String>,
    /// `origin`: What set it off: an API call or a sync.
    pub origin: LicenseAssignmentOrigin,
    /// `license`: Number of the license.
    pub license: String,
    /// `subject`: Subject of the user who holds the access.
    pub subject: String,
}

payload!(LicenseAssignmentDeleted {
    optional type_ = "type",
    required origin = "origin",
    required license = "license",
    required subject = "subject",
});

/// A license assignment was turned down.
///
/// The payload of `com.qlik.license.assignment.rejected`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.license.assignment.rejected.json")]
/// ```
#[doc(
    alias(
        "com.qlik.license.assignment.rejected",
        "license.assignment.rejected",
        "assignment.rejected"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseAssignmentRejected {
    /// `type`: Kind of assignment; empty when there is no allotment name.
    pub type_: Option<String>,
    /// `origin`: What set it off: an API call or a sync.
    pub origin: LicenseAssignmentOrigin,
    /// `license`: Number of the license.
    pub license: String,
    /// `message`: Why the assignment was turned down.
    pub message: Option<String>,
    /// `subject`: Subject of the user who holds the access.
    pub subject: String,
}

payload!(LicenseAssignmentRejected {
    optional type_ = "type",
    required origin = "origin",
    required license = "license",
    optional message = "message",
    required subject = "subject",
});

/// A license assignment was changed.
///
/// The payload of `com.qlik.license.assignment.updated`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.license.assignment.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.license.assignment.updated",
        "license.assignment.updated",
        "assignment.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseAssignmentUpdated {
    /// `type`: Kind of assignment, such as analyzer_time or professional; may be empty.
    pub type_: Option<String>,
    /// `origin`: What set it off: an API call or a sync.
    pub origin: LicenseAssignmentOrigin,
    /// `license`: Number of the license.
    pub license: String,
    /// `subject`: Subject of the user who holds the access.
    pub subject: String,
}

payload!(LicenseAssignmentUpdated {
    optional type_ = "type",
    required origin = "origin",
    required license = "license",
    required subject = "subject",
});

/// A figure for consumed data volume was reported.
///
/// The payload of `com.qlik.license.data.volume.consumption.aggregated`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `dataVolume.unit` | string: Unit of the volumes here, such as byte. |
/// | `dataVolume.volume` | integer, optional: Same as localVolume, kept for old consumers; always sent. |
/// | `dataVolume.localVolume` | integer: Data volume that the tenant consumed locally. |
/// | `dataVolume.externalVolume` | integer: Data volume that the tenant consumed externally. |
/// | `dataVolume.consumptionType` | string: Kind of consumption that the volume is for. |
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.license.data.volume.consumption.aggregated.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.license.data.volume.consumption.aggregated",
        "license.data.volume.consumption.aggregated",
        "data.volume.consumption.aggregated",
        "volume.consumption.aggregated",
        "consumption.aggregated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseDataVolumeConsumptionAggregated {
    /// `total` (format `int64`): Data volume consumed over all kinds of consumption.
    pub total: Option<i64>,
    /// `dataVolume`
    pub data_volume: LicenseDataVolumeConsumptionAggregatedDataVolume,
    /// `globalConsumption` (format `int64`): Data volume that the tenant consumed globally.
    pub global_consumption: Option<i64>,
    /// `globalConsumptionUnit`: Unit of globalConsumption.
    pub global_consumption_unit: Option<String>,
    /// `totalLocalConsumption` (format `int64`): Data volume that the tenant consumed locally in all.
    pub total_local_consumption: i64,
    /// `licenseHighWatermarkWithinMonth` (format `int64`): The tenant's peak data volume so far this month.
    pub license_high_watermark_within_month: Option<i64>,
    /// `licenseHighWatermarkWithinMonthUnit`: Unit of the monthly peak.
    pub license_high_watermark_within_month_unit: Option<String>,
}

payload!(LicenseDataVolumeConsumptionAggregated {
    optional total = "total",
    required data_volume = "dataVolume",
    optional global_consumption = "globalConsumption",
    optional global_consumption_unit = "globalConsumptionUnit",
    required total_local_consumption = "totalLocalConsumption",
    optional license_high_watermark_within_month = "licenseHighWatermarkWithinMonth",
    optional license_high_watermark_within_month_unit = "licenseHighWatermarkWithinMonthUnit",
});

/// The value of `data.dataVolume`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseDataVolumeConsumptionAggregatedDataVolume {
    /// `unit`: Unit of the volumes here, such as byte.
    pub unit: String,
    /// `volume` (format `int64`): Same as localVolume, kept for old consumers; always sent.
    pub volume: Option<i64>,
    /// `localVolume` (format `int64`): Data volume that the tenant consumed locally.
    pub local_volume: i64,
    /// `externalVolume` (format `int64`): Data volume that the tenant consumed externally.
    pub external_volume: i64,
    /// `consumptionType`: Kind of consumption that the volume is for.
    pub consumption_type: String,
}

object!(LicenseDataVolumeConsumptionAggregatedDataVolume {
    required unit = "unit",
    optional volume = "volume",
    required local_volume = "localVolume",
    required external_volume = "externalVolume",
    required consumption_type = "consumptionType",
});

/// What a license grants was changed.
///
/// The payload of `com.qlik.license.definition.updated`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `valid.Stop` | string, optional: When the period ends. |
/// | `valid.Start` | string, optional: When the period begins. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.license.definition.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.license.definition.updated",
        "license.definition.updated",
        "definition.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseDefinitionUpdated {
    /// `valid`: Period in which the definition holds.
    pub valid: Option<LicenseDefinitionUpdatedValid>,
    /// `license`: Number of the license.
    pub license: String,
    /// `changeTime`: When the change was recorded.
    pub change_time: Option<Timestamp>,
    /// `updateTime`: When the definition was changed.
    pub update_time: Option<Timestamp>,
    /// `licenseType`: Kind of license.
    pub license_type: Option<String>,
    /// `parentLicense`: Number of the license above this one.
    pub parent_license: Option<String>,
    /// `latestValidTime` (nullable): Last moment the definition holds; null when not set.
    pub latest_valid_time: Option<Timestamp>,
    /// `capabilityBankId`: ID of the capability bank.
    pub capability_bank_id: Option<String>,
}

payload!(LicenseDefinitionUpdated {
    optional valid = "valid",
    required license = "license",
    optional change_time = "changeTime",
    optional update_time = "updateTime",
    optional license_type = "licenseType",
    optional parent_license = "parentLicense",
    optional latest_valid_time = "latestValidTime",
    optional capability_bank_id = "capabilityBankId",
});

/// Period in which the definition holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseDefinitionUpdatedValid {
    /// `Stop`: When the period ends.
    pub stop: Option<String>,
    /// `Start`: When the period begins.
    pub start: Option<String>,
}

object!(LicenseDefinitionUpdatedValid {
    optional stop = "Stop",
    optional start = "Start",
});

/// A lease was made.
///
/// The payload of `com.qlik.v1.license.lease.created`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.license.lease.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.license.lease.created",
        "v1.license.lease.created",
        "license.lease.created",
        "lease.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1LicenseLeaseCreated {
    /// `name`: What the leased resource is called.
    pub name: String,
    /// `size`: How big the lease is.
    pub size: i64,
    /// `excess`: Whether the lease goes beyond what the license covers.
    pub excess: bool,
    /// `license`: Number of the license.
    pub license: String,
    /// `resource`: ID of the leased resource.
    pub resource: String,
    /// `createdAt` (nullable): When the lease was made; null when not recorded.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: When the lease last changed.
    pub updated_at: Timestamp,
    /// `excessQuantity` (format `int64`): How much is leased beyond what the license covers.
    pub excess_quantity: i64,
    /// `leasedQuantity` (format `int64`): How much is leased now.
    pub leased_quantity: i64,
    /// `licenseQuantity` (format `int64`): How much the license grants in all.
    pub license_quantity: i64,
    /// `licenseUnlimited`: Whether the license sets no upper bound.
    pub license_unlimited: bool,
}

payload!(V1LicenseLeaseCreated {
    required name = "name",
    required size = "size",
    required excess = "excess",
    required license = "license",
    required resource = "resource",
    nullable created_at = "createdAt",
    required updated_at = "updatedAt",
    required excess_quantity = "excessQuantity",
    required leased_quantity = "leasedQuantity",
    required license_quantity = "licenseQuantity",
    required license_unlimited = "licenseUnlimited",
});

/// A lease was removed.
///
/// The payload of `com.qlik.v1.license.lease.deleted`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.license.lease.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.license.lease.deleted",
        "v1.license.lease.deleted",
        "license.lease.deleted",
        "lease.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1LicenseLeaseDeleted {
    /// `name`: What the leased resource is called.
    pub name: String,
    /// `size`: How big the lease is.
    pub size: i64,
    /// `excess`: Whether the lease goes beyond what the license covers.
    pub excess: bool,
    /// `license`: Number of the license.
    pub license: String,
    /// `resource`: ID of the leased resource.
    pub resource: String,
    /// `createdAt` (nullable): When the lease was made; null when not recorded.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: When the lease last changed.
    pub updated_at: Timestamp,
    /// `excessQuantity` (format `int64`): How much is leased beyond what the license covers.
    pub excess_quantity: i64,
    /// `leasedQuantity` (format `int64`): How much is leased now.
    pub leased_quantity: i64,
    /// `licenseQuantity` (format `int64`): How much the license grants in all.
    pub license_quantity: i64,
    /// `licenseUnlimited`: Whether the license sets no upper bound.
    pub license_unlimited: bool,
}

payload!(V1LicenseLeaseDeleted {
    required name = "name",
    required size = "size",
    required excess = "excess",
    required license = "license",
    required resource = "resource",
    nullable created_at = "createdAt",
    required updated_at = "updatedAt",
    required excess_quantity = "excessQuantity",
    required leased_quantity = "leasedQuantity",
    required license_quantity = "licenseQuantity",
    required license_unlimited = "licenseUnlimited",
});

/// A lease was changed.
///
/// The payload of `com.qlik.v1.license.lease.updated`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string: Path of the changed attribute. |
/// | `_updates[].newValue` | any: JSON value after the change. |
/// | `_updates[].oldValue` | any: JSON value before the change. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.license.lease.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.license.lease.updated",
        "v1.license.lease.updated",
        "license.lease.updated",
        "lease.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1LicenseLeaseUpdated {
    /// `name`: What the leased resource is called.
    pub name: String,
    /// `size`: How big the lease is.
    pub size: i64,
    /// `excess`: Whether the lease goes beyond what the license covers.
    pub excess: bool,
    /// `license`: Number of the license.
    pub license: String,
    /// `_updates`: What the update changed on the lease.
    pub updates: Option<Vec<CompleteUpdate>>,
    /// `resource`: ID of the leased resource.
    pub resource: String,
    /// `createdAt` (nullable): When the lease was made; null when not recorded.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: When the lease last changed.
    pub updated_at: Timestamp,
    /// `excessQuantity` (format `int64`): How much is leased beyond what the license covers.
    pub excess_quantity: i64,
    /// `leasedQuantity` (format `int64`): How much is leased now.
    pub leased_quantity: i64,
    /// `licenseQuantity` (format `int64`): How much the license grants in all.
    pub license_quantity: i64,
    /// `licenseUnlimited`: Whether the license sets no upper bound.
    pub license_unlimited: bool,
}

payload!(V1LicenseLeaseUpdated {
    required name = "name",
    required size = "size",
    required excess = "excess",
    required license = "license",
    optional updates = "_updates",
    required resource = "resource",
    nullable created_at = "createdAt",
    required updated_at = "updatedAt",
    required excess_quantity = "excessQuantity",
    required leased_quantity = "leasedQuantity",
    required license_quantity = "licenseQuantity",
    required license_unlimited = "licenseUnlimited",
});

/// A tenant was tied to a license.
///
/// The payload of `com.qlik.v1.license.tenant.associated`, as
/// [its page](https://qlik.dev/apis/event/licenses/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.license.tenant.associated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.license.tenant.associated",
        "v1.license.tenant.associated",
        "license.tenant.associated",
        "tenant.associated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1LicenseTenantAssociated {
    /// `license`: Number of the license.
    pub license: String,
    /// `updateTime`: When the association was changed.
    pub update_time: Option<Timestamp>,
    /// `parentLicense`: Number of the license above this one.
    pub parent_license: String,
    /// `previousLicense`: License number that the tenant had before.
    pub previous_license: Option<String>,
    /// `capabilityBankId`: ID of the license's capability bank.
    pub capability_bank_id: Option<String>,
    /// `previousParentLicense`: Parent license number that the tenant had before.
    pub previous_parent_license: Option<String>,
}

payload!(V1LicenseTenantAssociated {
    required license = "license",
    optional update_time = "updateTime",
    required parent_license = "parentLicense",
    optional previous_license = "previousLicense",
    optional capability_bank_id = "capabilityBankId",
    optional previous_parent_license = "previousParentLicense",
});
