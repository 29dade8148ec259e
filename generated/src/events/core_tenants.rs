// @generated from spec/events/core/tenants.yaml by cargo xtask regen; do not edit.

//! Tenants, current (older: [`tenants`](crate::tenants)): 7 events, such as
//! `com.qlik.core.tenant.allowed-deactivate`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.tenant.allowed-deactivate`<br>[`CoreTenantAllowedDeactivate`] | A tenant may from now on be deactivated. |
//! | `com.qlik.core.tenant.created`<br>[`CoreTenantCreated`] | A tenant came into being. |
//! | `com.qlik.core.tenant.deactivated`<br>[`CoreTenantDeactivated`] | A tenant went from active to disabled, or its disallowed statuses changed. |
//! | `com.qlik.core.tenant.deleted`<br>[`CoreTenantDeleted`] | A tenant was removed. |
//! | `com.qlik.core.tenant.disallowed-deactivate`<br>[`CoreTenantDisallowedDeactivate`] | A tenant may from now on not be deactivated. |
//! | `com.qlik.core.tenant.reactivated`<br>[`CoreTenantReactivated`] | A tenant went from disabled to active. |
//! | `com.qlik.core.tenant.updated`<br>[`CoreTenantUpdated`] | A tenant was changed. |

use super::types::ValueUpdate;
use crate::codec::payload;
use crate::Timestamp;

/// A tenant may from now on be deactivated.
///
/// The payload of `com.qlik.core.tenant.allowed-deactivate`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.allowed-deactivate.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.tenant.allowed-deactivate",
        "core.tenant.allowed-deactivate",
        "tenant.allowed-deactivate"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantAllowedDeactivate {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
}

payload!(CoreTenantAllowedDeactivate {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
});

/// A tenant came into being.
///
/// The payload of `com.qlik.core.tenant.created`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.created.json")]
/// ```
#[doc(alias("com.qlik.core.tenant.created", "core.tenant.created", "tenant.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantCreated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
}

payload!(CoreTenantCreated {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
});

/// A tenant went from active to disabled, or its disallowed statuses changed.
///
/// The payload of `com.qlik.core.tenant.deactivated`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.deactivated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.tenant.deactivated",
        "core.tenant.deactivated",
        "tenant.deactivated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantDeactivated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
    /// `purgeDate`: When it will be purged, if deactivated by user or OEM.
    pub purge_date: Option<Timestamp>,
    /// `statusesDisallowed`: Statuses the tenant may not take.
    pub statuses_disallowed: Option<Vec<String>>,
}

payload!(CoreTenantDeactivated {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
    optional purge_date = "purgeDate",
    optional statuses_disallowed = "statusesDisallowed",
});

/// A tenant was removed.
///
/// The payload of `com.qlik.core.tenant.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.deleted.json")]
/// ```
#[doc(alias("com.qlik.core.tenant.deleted", "core.tenant.deleted", "tenant.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantDeleted {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
}

payload!(CoreTenantDeleted {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
});

/// A tenant may from now on not be deactivated.
///
/// The payload of `com.qlik.core.tenant.disallowed-deactivate`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.disallowed-deactivate.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.tenant.disallowed-deactivate",
        "core.tenant.disallowed-deactivate",
        "tenant.disallowed-deactivate"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantDisallowedDeactivate {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
}

payload!(CoreTenantDisallowedDeactivate {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
});

/// A tenant went from disabled to active.
///
/// The payload of `com.qlik.core.tenant.reactivated`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.reactivated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.tenant.reactivated",
        "core.tenant.reactivated",
        "tenant.reactivated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantReactivated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
}

payload!(CoreTenantReactivated {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
});

/// A tenant was changed.
///
/// The payload of `com.qlik.core.tenant.updated`, as
/// [its page](https://qlik.dev/apis/event/core/tenants/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string, optional: Which field changed. |
/// | `_updates[].newValue` | any, optional: Value afterwards; any JSON value, depending on the field. |
/// | `_updates[].oldValue` | any, optional: Value beforehand; any JSON value, depending on the field. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.tenant.updated.json")]
/// ```
#[doc(alias("com.qlik.core.tenant.updated", "core.tenant.updated", "tenant.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreTenantUpdated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names that the tenant has.
    pub hostnames: Vec<String>,
    /// `_updates`: Changes made, with JSON Pointer paths.
    pub updates: Vec<ValueUpdate>,
}

payload!(CoreTenantUpdated {
    required id = "id",
    required name = "name",
    required hostnames = "hostnames",
    required updates = "_updates",
});
