// @generated from spec/events/tenants.yaml by cargo xtask regen; do not edit.

//! Tenants, older (current: [`core_tenants`](crate::core_tenants)): 7 events, such as
//! `com.qlik.v1.tenant.allowed-deactivate`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.tenant.allowed-deactivate`<br>[`V1TenantAllowedDeactivate`] | A tenant may now be deactivated. A newer event exists; use [`CoreTenantAllowedDeactivate`](crate::core_tenants::CoreTenantAllowedDeactivate) (`com.qlik.core.tenant.allowed-deactivate`). |
//! | `com.qlik.tenant.created`<br>[`TenantCreated`] | A tenant was set up. A newer event exists; use [`CoreTenantCreated`](crate::core_tenants::CoreTenantCreated) (`com.qlik.core.tenant.created`). |
//! | `com.qlik.v1.tenant.deactivated`<br>[`V1TenantDeactivated`] | A tenant went from active to disabled. A newer event exists; use [`CoreTenantDeactivated`](crate::core_tenants::CoreTenantDeactivated) (`com.qlik.core.tenant.deactivated`). |
//! | `com.qlik.tenant.deleted`<br>[`TenantDeleted`] | A tenant was removed. A newer event exists; use [`CoreTenantDeleted`](crate::core_tenants::CoreTenantDeleted) (`com.qlik.core.tenant.deleted`). |
//! | `com.qlik.v1.tenant.disallowed-deactivate`<br>[`V1TenantDisallowedDeactivate`] | A tenant may no longer be deactivated. A newer event exists; use [`CoreTenantDisallowedDeactivate`](crate::core_tenants::CoreTenantDisallowedDeactivate) (`com.qlik.core.tenant.disallowed-deactivate`). |
//! | `com.qlik.v1.tenant.reactivated`<br>[`V1TenantReactivated`] | A tenant went from disabled to active. A newer event exists; use [`CoreTenantReactivated`](crate::core_tenants::CoreTenantReactivated) (`com.qlik.core.tenant.reactivated`). |
//! | `com.qlik.tenant.updated`<br>[`TenantUpdated`] | A tenant was changed. A newer event exists; use [`CoreTenantUpdated`](crate::core_tenants::CoreTenantUpdated) (`com.qlik.core.tenant.updated`). |

use super::types::PropertyUpdate;
use crate::codec::payload;
use crate::Timestamp;

/// A tenant may now be deactivated.
///
/// The payload of `com.qlik.v1.tenant.allowed-deactivate`, as
/// [its page](https://qlik.dev/apis/event/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.tenant.allowed-deactivate.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.tenant.allowed-deactivate",
        "v1.tenant.allowed-deactivate",
        "tenant.allowed-deactivate"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1TenantAllowedDeactivate {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: Option<String>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Option<Vec<String>>,
    /// `allowDeactivateUntil`: Until when deactivation is permitted.
    pub allow_deactivate_until: Option<Timestamp>,
}

payload!(V1TenantAllowedDeactivate {
    required id = "id",
    optional name = "name",
    optional hostnames = "hostnames",
    optional allow_deactivate_until = "allowDeactivateUntil",
});

/// A tenant was set up.
///
/// The payload of `com.qlik.tenant.created`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.tenant.created.json")]
/// ```
#[doc(alias("com.qlik.tenant.created", "tenant.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantCreated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
    /// `licenseId`: ID of the tenant's license.
    pub license_id: Option<String>,
}

payload!(TenantCreated {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
    optional license_id = "licenseId",
});

/// A tenant went from active to disabled.
///
/// The payload of `com.qlik.v1.tenant.deactivated`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.tenant.deactivated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.tenant.deactivated",
        "v1.tenant.deactivated",
        "tenant.deactivated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1TenantDeactivated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
    /// `purgeDate`: When data will be purged after deactivation by user or OEM.
    pub purge_date: Option<Timestamp>,
    /// `statusesDisallowed`: Statuses that the tenant may not take.
    pub statuses_disallowed: Option<Vec<String>>,
}

payload!(V1TenantDeactivated {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
    optional purge_date = "purgeDate",
    optional statuses_disallowed = "statusesDisallowed",
});

/// A tenant was removed.
///
/// The payload of `com.qlik.tenant.deleted`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.tenant.deleted.json")]
/// ```
#[doc(alias("com.qlik.tenant.deleted", "tenant.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantDeleted {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
}

payload!(TenantDeleted {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
});

/// A tenant may no longer be deactivated.
///
/// The payload of `com.qlik.v1.tenant.disallowed-deactivate`, as
/// [its page](https://qlik.dev/apis/event/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.tenant.disallowed-deactivate.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.tenant.disallowed-deactivate",
        "v1.tenant.disallowed-deactivate",
        "tenant.disallowed-deactivate"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1TenantDisallowedDeactivate {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: Option<String>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Option<Vec<String>>,
}

payload!(V1TenantDisallowedDeactivate {
    required id = "id",
    optional name = "name",
    optional hostnames = "hostnames",
});

/// A tenant went from disabled to active.
///
/// The payload of `com.qlik.v1.tenant.reactivated`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.tenant.reactivated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.tenant.reactivated",
        "v1.tenant.reactivated",
        "tenant.reactivated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1TenantReactivated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: Option<String>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Option<Vec<String>>,
    /// `statusesDisallowed`: Statuses that the tenant may not take.
    pub statuses_disallowed: Option<Vec<String>>,
}

payload!(V1TenantReactivated {
    required id = "id",
    optional name = "name",
    optional hostnames = "hostnames",
    optional statuses_disallowed = "statusesDisallowed",
});

/// A tenant was changed.
///
/// The payload of `com.qlik.tenant.updated`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `updates[].newValue` | string, optional: What the field holds now. |
/// | `updates[].oldValue` | string, optional: What the field held before. |
/// | `updates[].property` | string, optional: Which property changed. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.tenant.updated.json")]
/// ```
#[doc(alias("com.qlik.tenant.updated", "tenant.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantUpdated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `updates`: Changes made to the resource.
    pub updates: Vec<PropertyUpdate>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
    /// `licenseId`: ID of the tenant's license.
    pub license_id: String,
    /// `parentTenantId`: Parent license ID, though named for a tenant.
    pub parent_tenant_id: Option<String>,
    /// `capabilityBankId`: ID of the capability bank that goes with the license.
    pub capability_bank_id: Option<String>,
}

payload!(TenantUpdated {
    required id = "id",
    required updates = "updates",
    required hostnames = "hostnames",
    required license_id = "licenseId",
    optional parent_tenant_id = "parentTenantId",
    optional capability_bank_id = "capabilityBankId",
});
