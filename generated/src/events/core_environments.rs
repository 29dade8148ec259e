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
use crate::codec::{FieldMut, FieldRef, Object, payload};
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreEnvironmentCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("variables", &mut self.variables),
            FieldMut::optional("description", &mut self.description),
            FieldMut::optional("permissions", &mut self.permissions),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("variables", &self.variables),
            FieldRef("description", &self.description),
            FieldRef("permissions", &self.permissions),
        ];
        writer(&fields);
    }
}

payload!(CoreEnvironmentCreated);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreEnvironmentDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("tenantId", &mut self.tenant_id),
            FieldMut::optional("description", &mut self.description),
            FieldMut::optional("environmentDelete", &mut self.environment_delete),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("description", &self.description),
            FieldRef("environmentDelete", &self.environment_delete),
        ];
        writer(&fields);
    }
}

payload!(CoreEnvironmentDeleted);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreEnvironmentUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("tenantId", &mut self.tenant_id),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::required("updatedAt", &mut self.updated_at),
            FieldMut::optional("updatedBy", &mut self.updated_by),
            FieldMut::optional("variables", &mut self.variables),
            FieldMut::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("createdBy", &self.created_by),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("variables", &self.variables),
            FieldRef("description", &self.description),
        ];
        writer(&fields);
    }
}

payload!(CoreEnvironmentUpdated);
