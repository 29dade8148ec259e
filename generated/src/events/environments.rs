// @generated from spec/events/environments.yaml by cargo xtask regen; do not edit.

//! Environments: 3 events, such as `com.qlik.v1.environment.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.environment.created`<br>[`V1EnvironmentCreated`] | Published when an environment is created in the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentCreated`](crate::core_environments::CoreEnvironmentCreated) (`com.qlik.core.environment.created`). |
//! | `com.qlik.v1.environment.deleted`<br>[`V1EnvironmentDeleted`] | Published when an environment is deleted from the tenant. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted) (`com.qlik.core.environment.deleted`). |
//! | `com.qlik.v1.environment.updated`<br>[`V1EnvironmentUpdated`] | Published when an environment is updated. **Deprecated** (since 2026-04, sunset 2027-04); use [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated) (`com.qlik.core.environment.updated`). |

use super::types::V1EnvironmentVariable;
use crate::codec::{FieldMut, FieldRef, Object, payload};
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
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Identifier of the environment. |
/// | `name` | string, optional: Name of the environment. |
/// | `tenantId` | string: Identifier of the tenant the environment belongs to. |
/// | `createdAt` | [date-time](crate::Timestamp): Timestamp when the environment was created. |
/// | `createdBy` | string, optional: Identifier of the user who created the environment. |
/// | `variables` | array of [object](crate::types::V1EnvironmentVariable), optional: Key-value pairs. |
/// | `variables[].key` | string, optional: Variable key. |
/// | `variables[].value` | string, optional: Variable value. |
/// | `description` | string, optional: Description of the environment. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-04-05T17:31:00Z",
///   "type": "com.qlik.v1.environment.created",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "userid": "605a18af2ab08cdbfad09259",
///   "tenantid": "TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69",
///   "data": {
///     "id": "00000000-0000-0000-0000-000000000000",
///     "name": "Default environment",
///     "tenantId": "00000000-0000-0000-0000-000000000000",
///     "createdAt": "2025-03-07T23:47:53Z",
///     "createdBy": "00000000-0000-0000-0000-000000000000",
///     "variables": [
///       {
///         "key": "string",
///         "value": "string"
///       }
///     ],
///     "description": "Default environment"
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

impl Object for V1EnvironmentCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::optional("createdBy", &mut self.created_by),
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
            FieldRef("variables", &self.variables),
            FieldRef("description", &self.description),
        ];
        writer(&fields);
    }
}

payload!(V1EnvironmentCreated);

/// Published when an environment is deleted from the tenant.
///
/// The payload of `com.qlik.v1.environment.deleted`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreEnvironmentDeleted`](crate::core_environments::CoreEnvironmentDeleted)
/// (`com.qlik.core.environment.deleted`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Identifier of the deleted environment. |
/// | `name` | string, optional |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-04-05T17:31:00Z",
///   "type": "com.qlik.v1.environment.deleted",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "userid": "605a18af2ab08cdbfad09259",
///   "tenantid": "TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69",
///   "data": {
///     "id": "00000000-0000-0000-0000-000000000000",
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
    /// `id`: Identifier of the deleted environment.
    pub id: String,
    /// `name`
    pub name: Option<String>,
}

impl Object for V1EnvironmentDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("id", &self.id), FieldRef("name", &self.name)];
        writer(&fields);
    }
}

payload!(V1EnvironmentDeleted);

/// Published when an environment is updated.
///
/// The payload of `com.qlik.v1.environment.updated`, as
/// [its page](https://qlik.dev/apis/event/environments/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event (since 2026-04, sunset 2027-04); use
/// [`CoreEnvironmentUpdated`](crate::core_environments::CoreEnvironmentUpdated)
/// (`com.qlik.core.environment.updated`).
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: Identifier of the environment. |
/// | `name` | string, optional: Name of the environment. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: Timestamp when the environment was created. |
/// | `updatedAt` | [date-time](crate::Timestamp): Timestamp when the environment was updated. |
/// | `updatedBy` | string, optional: Identifier of the user who updated the environment. |
/// | `variables` | array of [object](crate::types::V1EnvironmentVariable), optional: Key-value pairs. |
/// | `variables[].key` | string, optional: Variable key. |
/// | `variables[].value` | string, optional: Variable value. |
/// | `description` | string, optional: Description of the environment. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-04-05T17:31:00Z",
///   "type": "com.qlik.v1.environment.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "userid": "605a18af2ab08cdbfad09259",
///   "tenantid": "TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69",
///   "data": {
///     "id": "00000000-0000-0000-0000-000000000000",
///     "name": "Default environment",
///     "createdAt": "2025-03-07T23:47:53Z",
///     "updatedAt": "2025-03-07T23:47:53Z",
///     "updatedBy": "00000000-0000-0000-0000-000000000000",
///     "variables": [
///       {
///         "key": "string",
///         "value": "string"
///       }
///     ],
///     "description": "Default environment"
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

impl Object for V1EnvironmentUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("createdAt", &mut self.created_at),
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
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("updatedBy", &self.updated_by),
            FieldRef("variables", &self.variables),
            FieldRef("description", &self.description),
        ];
        writer(&fields);
    }
}

payload!(V1EnvironmentUpdated);
