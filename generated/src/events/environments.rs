// @generated from spec/events/environments.yaml by cargo xtask regen; do not edit.

//! Environments, older (current: [`core_environments`](crate::core_environments)): 3 events, such as
//! `com.qlik.v1.environment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.environment.created`<br>[`V1EnvironmentCreated`] | Published when an environment is created in the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated) (`com.qlik.core.environment.created`). |
//! | `com.qlik.v1.environment.deleted`<br>[`V1EnvironmentDeleted`] | Published when an environment is deleted from the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`). |
//! | `com.qlik.v1.environment.updated`<br>[`V1EnvironmentUpdated`] | Published when an environment is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`). |

use super::types::V1EnvironmentVariable;
use crate::codec::payload;
use crate::Timestamp;

/// Published when an environment is created in the tenant.
///
/// The payload of `com.qlik.v1.environment.created`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated)
/// (`com.qlik.core.environment.created`).
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `variables[].key` | string, optional: Variable key. |
/// | `variables[].value` | string, optional: Variable value. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.environment.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.environment.created",
        "v1.environment.created",
        "environment.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentCreated {
    /// `id`: Identifier of the environment.
    pub id: String,
    /// `name`: Name of the environment.
    pub name: Option<String>,
    /// `tenantId`: Identifier of the tenant the environment belongs to.
    pub tenant_id: String,
    /// `createdAt`: Timestamp when the environment was created.
    pub created_at: Timestamp,
    /// `createdBy`: Identifier of the user who created the environment.
    pub created_by: Option<String>,
    /// `variables`: Key-value pairs.
    pub variables: Option<Vec<V1EnvironmentVariable>>,
    /// `description`: Description of the environment.
    pub description: Option<String>,
}

payload!(V1EnvironmentCreated {
    required id = "id",
    optional name = "name",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional variables = "variables",
    optional description = "description",
});

/// Published when an environment is deleted from the tenant.
///
/// The payload of `com.qlik.v1.environment.deleted`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted)
/// (`com.qlik.core.environment.deleted`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.environment.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.environment.deleted",
        "v1.environment.deleted",
        "environment.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentDeleted {
    /// `id`: Identifier of the deleted environment.
    pub id: String,
    /// `name`
    pub name: Option<String>,
}

payload!(V1EnvironmentDeleted {
    required id = "id",
    optional name = "name",
});

/// Published when an environment is updated.
///
/// The payload of `com.qlik.v1.environment.updated`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated)
/// (`com.qlik.core.environment.updated`).
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `variables[].key` | string, optional: Variable key. |
/// | `variables[].value` | string, optional: Variable value. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.environment.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.environment.updated",
        "v1.environment.updated",
        "environment.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentUpdated {
    /// `id`: Identifier of the environment.
    pub id: String,
    /// `name`: Name of the environment.
    pub name: Option<String>,
    /// `createdAt`: Timestamp when the environment was created.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: Timestamp when the environment was updated.
    pub updated_at: Timestamp,
    /// `updatedBy`: Identifier of the user who updated the environment.
    pub updated_by: Option<String>,
    /// `variables`: Key-value pairs.
    pub variables: Option<Vec<V1EnvironmentVariable>>,
    /// `description`: Description of the environment.
    pub description: Option<String>,
}

payload!(V1EnvironmentUpdated {
    required id = "id",
    optional name = "name",
    optional created_at = "createdAt",
    required updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional variables = "variables",
    optional description = "description",
});
