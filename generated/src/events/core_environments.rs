// @generated from spec/events/core/environments.yaml by cargo xtask regen; do not edit.

//! Environments, current (older: [`environments`](crate::environments)): 3 events, such as
//! `com.qlik.core.environment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.environment.created`<br>[`CoreEnvironmentCreated`] | An environment was added to the tenant. |
//! | `com.qlik.core.environment.deleted`<br>[`CoreEnvironmentDeleted`] | An environment was removed from the tenant. |
//! | `com.qlik.core.environment.updated`<br>[`CoreEnvironmentUpdated`] | An environment was changed. |

use super::types::Variable;
use crate::codec::payload;
use crate::Timestamp;

/// An environment was added to the tenant.
///
/// The payload of `com.qlik.core.environment.created`, as
/// [its page](https://qlik.dev/apis/event/core/environments/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `variables[].key` | string, optional: Name of the variable. |
/// | `variables[].value` | string, optional: What the variable holds. |
/// | `variables[].updatedAt` | [date-time](crate::Timestamp), optional: When the variable last changed. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.environment.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.environment.created",
        "core.environment.created",
        "environment.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreEnvironmentCreated {
    /// `id`: ID of the environment.
    pub id: String,
    /// `name`: What the environment is called.
    pub name: Option<String>,
    /// `tenantId`: ID of the tenant that owns the environment.
    pub tenant_id: String,
    /// `createdAt`: When the environment was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the environment.
    pub created_by: Option<String>,
    /// `updatedAt`: When the environment was changed.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: ID of the user who changed the environment.
    pub updated_by: Option<String>,
    /// `variables`: Variables as keys and values.
    pub variables: Option<Vec<Variable>>,
    /// `description`: Text describing the environment.
    pub description: Option<String>,
    /// `permissions`: What the requesting user may do with the environment.
    pub permissions: Option<Vec<String>>,
}

payload!(CoreEnvironmentCreated {
    required id = "id",
    optional name = "name",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    optional created_by = "createdBy",
    optional updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional variables = "variables",
    optional description = "description",
    optional permissions = "permissions",
});

/// An environment was removed from the tenant.
///
/// The payload of `com.qlik.core.environment.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/environments/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.environment.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.environment.deleted",
        "core.environment.deleted",
        "environment.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreEnvironmentDeleted {
    /// `id`: ID of the removed environment.
    pub id: String,
    /// `name`: What the removed environment was called.
    pub name: Option<String>,
    /// `tenantId`: ID of the tenant that owns the environment.
    pub tenant_id: Option<String>,
    /// `description`: Text describing the environment.
    pub description: Option<String>,
    /// `environmentDelete`: Whether the environment itself is gone.
    pub environment_delete: Option<bool>,
}

payload!(CoreEnvironmentDeleted {
    required id = "id",
    optional name = "name",
    optional tenant_id = "tenantId",
    optional description = "description",
    optional environment_delete = "environmentDelete",
});

/// An environment was changed.
///
/// The payload of `com.qlik.core.environment.updated`, as
/// [its page](https://qlik.dev/apis/event/core/environments/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `variables[].key` | string, optional: Name of the variable. |
/// | `variables[].value` | string, optional: What the variable holds. |
/// | `variables[].updatedAt` | [date-time](crate::Timestamp), optional: When the variable last changed. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.environment.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.environment.updated",
        "core.environment.updated",
        "environment.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreEnvironmentUpdated {
    /// `id`: ID of the environment.
    pub id: String,
    /// `name`: What the environment is called.
    pub name: Option<String>,
    /// `tenantId`: ID of the tenant that owns the environment.
    pub tenant_id: Option<String>,
    /// `createdAt`: When the environment was made.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: ID of the user who made the environment.
    pub created_by: Option<String>,
    /// `updatedAt`: When the environment was changed.
    pub updated_at: Timestamp,
    /// `updatedBy`: ID of the user who changed the environment.
    pub updated_by: Option<String>,
    /// `variables`: Variables as keys and values.
    pub variables: Option<Vec<Variable>>,
    /// `description`: Text describing the environment.
    pub description: Option<String>,
}

payload!(CoreEnvironmentUpdated {
    required id = "id",
    optional name = "name",
    optional tenant_id = "tenantId",
    optional created_at = "createdAt",
    optional created_by = "createdBy",
    required updated_at = "updatedAt",
    optional updated_by = "updatedBy",
    optional variables = "variables",
    optional description = "description",
});
