// @generated from spec/events/environments.yaml by cargo xtask regen; do not edit.

//! Environments: 3 events, such as `com.qlik.v1.environment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.environment.created`<br>[`V1EnvironmentCreated`] | The tenant got a new environment. **Deprecated**; use [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated) (`com.qlik.core.environment.created`). |
//! | `com.qlik.v1.environment.deleted`<br>[`V1EnvironmentDeleted`] | An environment was removed from the tenant. **Deprecated**; use [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`). |
//! | `com.qlik.v1.environment.updated`<br>[`V1EnvironmentUpdated`] | An environment was changed. **Deprecated**; use [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`). |

use super::types::V1EnvironmentVariable;
use crate::Timestamp;
use crate::object::{Field, Named, Object, payload};

/// The tenant got a new environment.
///
/// The payload of `com.qlik.v1.environment.created`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated)
/// (`com.qlik.core.environment.created`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the environment. |
/// | `name` | string, optional: What the environment is called. |
/// | `tenantId` | string: ID of the tenant that the environment is in. |
/// | `createdAt` | [date-time](crate::Timestamp): When the environment was made. |
/// | `createdBy` | string, optional: ID of the user who made the environment. |
/// | `variables` | array of [object](crate::types::V1EnvironmentVariable), optional: Pairs of key and value. |
/// | `variables[].key` | string, optional: Key of the variable. |
/// | `variables[].value` | string, optional: Value of the variable. |
/// | `description` | string, optional: Text explaining the environment. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.environment.created",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "variables": [
///       {
///         "key": "string",
///         "value": "string"
///       }
///     ],
///     "description": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.v1.environment.created",
        "v1.environment.created",
        "environment.created"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentCreated {
    /// `id`: ID of the environment.
    pub id: String,
    /// `name`: What the environment is called.
    pub name: Option<String>,
    /// `tenantId`: ID of the tenant that the environment is in.
    pub tenant_id: String,
    /// `createdAt`: When the environment was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the environment.
    pub created_by: Option<String>,
    /// `variables`: Pairs of key and value.
    pub variables: Option<Vec<V1EnvironmentVariable>>,
    /// `description`: Text explaining the environment.
    pub description: Option<String>,
}

impl Object for V1EnvironmentCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("variables", &mut self.variables),
            Field::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("variables", &self.variables),
            Named("description", &self.description),
        ];
        writer(&fields);
    }
}

payload!(V1EnvironmentCreated);

/// An environment was removed from the tenant.
///
/// The payload of `com.qlik.v1.environment.deleted`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted)
/// (`com.qlik.core.environment.deleted`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the removed environment. |
/// | `name` | string, optional |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.environment.deleted",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.v1.environment.deleted",
        "v1.environment.deleted",
        "environment.deleted"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentDeleted {
    /// `id`: ID of the removed environment.
    pub id: String,
    /// `name`
    pub name: Option<String>,
}

impl Object for V1EnvironmentDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("id", &self.id), Named("name", &self.name)];
        writer(&fields);
    }
}

payload!(V1EnvironmentDeleted);

/// An environment was changed.
///
/// The payload of `com.qlik.v1.environment.updated`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated)
/// (`com.qlik.core.environment.updated`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the environment. |
/// | `name` | string, optional: What the environment is called. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: When the environment was made. |
/// | `updatedAt` | [date-time](crate::Timestamp): When the environment was changed. |
/// | `updatedBy` | string, optional: ID of the user who changed the environment. |
/// | `variables` | array of [object](crate::types::V1EnvironmentVariable), optional: Pairs of key and value. |
/// | `variables[].key` | string, optional: Key of the variable. |
/// | `variables[].value` | string, optional: Value of the variable. |
/// | `description` | string, optional: Text explaining the environment. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.environment.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "updatedAt": "2026-03-07T23:47:53Z",
///     "updatedBy": "string",
///     "variables": [
///       {
///         "key": "string",
///         "value": "string"
///       }
///     ],
///     "description": "string"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.v1.environment.updated",
        "v1.environment.updated",
        "environment.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1EnvironmentUpdated {
    /// `id`: ID of the environment.
    pub id: String,
    /// `name`: What the environment is called.
    pub name: Option<String>,
    /// `createdAt`: When the environment was made.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`: When the environment was changed.
    pub updated_at: Timestamp,
    /// `updatedBy`: ID of the user who changed the environment.
    pub updated_by: Option<String>,
    /// `variables`: Pairs of key and value.
    pub variables: Option<Vec<V1EnvironmentVariable>>,
    /// `description`: Text explaining the environment.
    pub description: Option<String>,
}

impl Object for V1EnvironmentUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("createdAt", &mut self.created_at),
            Field::required("updatedAt", &mut self.updated_at),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::optional("variables", &mut self.variables),
            Field::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("createdAt", &self.created_at),
            Named("updatedAt", &self.updated_at),
            Named("updatedBy", &self.updated_by),
            Named("variables", &self.variables),
            Named("description", &self.description),
        ];
        writer(&fields);
    }
}

payload!(V1EnvironmentUpdated);
