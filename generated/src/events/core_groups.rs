// @generated from spec/events/core/groups.yaml by cargo xtask regen; do not edit.

//! Groups: 4 events, such as `com.qlik.core.group.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.group.created`<br>[`CoreGroupCreated`] | A group was added to the tenant. |
//! | `com.qlik.core.group.deleted`<br>[`CoreGroupDeleted`] | A group was taken out of the tenant. |
//! | `com.qlik.core.group.updated`<br>[`CoreGroupUpdated`] | A group was changed. |
//! | `com.qlik.core.group.users.modified`<br>[`CoreGroupUsersModified`] | Users touched by a group change or removal, possibly over several events. |

use serde_json::Value;
use crate::Timestamp;
use crate::object::{Field, Named, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

/// A group was added to the tenant.
///
/// The payload of `com.qlik.core.group.created`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the group. |
/// | `name` | string: Group name, as the identity provider has it. |
/// | `idpId` | string, optional: ID of the identity provider it came from. |
/// | `status` | [enum](CoreGroupCreatedStatus): State of the group in the platform. |
/// | `tenantId` | string: ID of the tenant the group belongs to. |
/// | `createdAt` | [date-time](crate::Timestamp): When the group was made. |
/// | `createdBy` | string, optional: ID of the user who made the group. |
/// | `updatedBy` | string, optional: ID of the user who last changed the group. |
/// | `description` | string, optional: Text that users give custom groups. |
/// | `providerType` | [enum](CoreGroupCreatedProviderType), optional: Where the group comes from. |
/// | `assignedRoles` | array of [object](CoreGroupCreatedAssignedRoles), optional: Roles that the group has. |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](CoreGroupCreatedAssignedRolesType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](CoreGroupCreatedAssignedRolesLevel): Whether the role is for admins or users. |
/// | `lastUpdatedAt` | [date-time](crate::Timestamp): When the group last changed. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.group.created",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "idpId": "string",
///     "status": "active",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "updatedBy": "string",
///     "description": "string",
///     "providerType": "idp",
///     "assignedRoles": [
///       {
///         "id": "string",
///         "name": "string",
///         "type": "default",
///         "level": "admin"
///       }
///     ],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z"
///   }
/// }
/// ```
#[doc(alias("com.qlik.core.group.created", "core.group.created", "group.created"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupCreated {
    /// `id`: ID of the group.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId`: ID of the identity provider it came from.
    ///
    /// Stated further: format = `"uid"`.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: CoreGroupCreatedStatus,
    /// `tenantId`: ID of the tenant the group belongs to.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<CoreGroupCreatedProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<CoreGroupCreatedAssignedRoles>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
}

impl Object for CoreGroupCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("idpId", &mut self.idp_id),
            Field::required("status", &mut self.status),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::optional("description", &mut self.description),
            Field::optional("providerType", &mut self.provider_type),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::required("lastUpdatedAt", &mut self.last_updated_at),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("idpId", &self.idp_id),
            Named("status", &self.status),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("updatedBy", &self.updated_by),
            Named("description", &self.description),
            Named("providerType", &self.provider_type),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
        ];
        writer(&fields);
    }
}

payload!(CoreGroupCreated);

/// State of the group in the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupCreatedStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupCreatedStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupCreatedStatus);

/// Where the group comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupCreatedProviderType {
    /// `idp`
    Idp,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupCreatedProviderType {
    const KNOWN: &'static [Self] = &[Self::Idp, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Idp => "idp",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupCreatedProviderType);

/// Roles that the group has.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupCreatedAssignedRoles {
    /// `id`: ID of the role.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether Qlik supplies the role or it is custom.
    pub type_: CoreGroupCreatedAssignedRolesType,
    /// `level`: Whether the role is for admins or users.
    pub level: CoreGroupCreatedAssignedRolesLevel,
}

impl Object for CoreGroupCreatedAssignedRoles {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("type", &mut self.type_),
            Field::required("level", &mut self.level),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("type", &self.type_),
            Named("level", &self.level),
        ];
        writer(&fields);
    }
}

object!(CoreGroupCreatedAssignedRoles);

/// Whether Qlik supplies the role or it is custom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupCreatedAssignedRolesType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupCreatedAssignedRolesType {
    const KNOWN: &'static [Self] = &[Self::Default, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupCreatedAssignedRolesType);

/// Whether the role is for admins or users.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupCreatedAssignedRolesLevel {
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupCreatedAssignedRolesLevel {
    const KNOWN: &'static [Self] = &[Self::Admin, Self::User];

    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupCreatedAssignedRolesLevel);

/// A group was taken out of the tenant.
///
/// The payload of `com.qlik.core.group.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the group. |
/// | `name` | string: Group name, as the identity provider has it. |
/// | `idpId` | string, optional: ID of the identity provider it came from. |
/// | `status` | [enum](CoreGroupDeletedStatus): State of the group in the platform. |
/// | `tenantId` | string: ID of the tenant the group belongs to. |
/// | `createdAt` | [date-time](crate::Timestamp): When the group was made. |
/// | `createdBy` | string, optional: ID of the user who made the group. |
/// | `updatedBy` | string, optional: ID of the user who last changed the group. |
/// | `description` | string, optional: Text that users give custom groups. |
/// | `providerType` | [enum](CoreGroupDeletedProviderType), optional: Where the group comes from. |
/// | `assignedRoles` | array of [object](CoreGroupDeletedAssignedRoles), optional: Roles that the group has. |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](CoreGroupDeletedAssignedRolesType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](CoreGroupDeletedAssignedRolesLevel): Whether the role is for admins or users. |
/// | `lastUpdatedAt` | [date-time](crate::Timestamp): When the group last changed. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.group.deleted",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "idpId": "string",
///     "status": "active",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "updatedBy": "string",
///     "description": "string",
///     "providerType": "idp",
///     "assignedRoles": [
///       {
///         "id": "string",
///         "name": "string",
///         "type": "default",
///         "level": "admin"
///       }
///     ],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z"
///   }
/// }
/// ```
#[doc(alias("com.qlik.core.group.deleted", "core.group.deleted", "group.deleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupDeleted {
    /// `id`: ID of the group.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId`: ID of the identity provider it came from.
    ///
    /// Stated further: format = `"uid"`.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: CoreGroupDeletedStatus,
    /// `tenantId`: ID of the tenant the group belongs to.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<CoreGroupDeletedProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<CoreGroupDeletedAssignedRoles>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
}

impl Object for CoreGroupDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("idpId", &mut self.idp_id),
            Field::required("status", &mut self.status),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::optional("description", &mut self.description),
            Field::optional("providerType", &mut self.provider_type),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::required("lastUpdatedAt", &mut self.last_updated_at),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("idpId", &self.idp_id),
            Named("status", &self.status),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("updatedBy", &self.updated_by),
            Named("description", &self.description),
            Named("providerType", &self.provider_type),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
        ];
        writer(&fields);
    }
}

payload!(CoreGroupDeleted);

/// State of the group in the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupDeletedStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupDeletedStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupDeletedStatus);

/// Where the group comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupDeletedProviderType {
    /// `idp`
    Idp,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupDeletedProviderType {
    const KNOWN: &'static [Self] = &[Self::Idp, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Idp => "idp",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupDeletedProviderType);

/// Roles that the group has.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupDeletedAssignedRoles {
    /// `id`: ID of the role.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether Qlik supplies the role or it is custom.
    pub type_: CoreGroupDeletedAssignedRolesType,
    /// `level`: Whether the role is for admins or users.
    pub level: CoreGroupDeletedAssignedRolesLevel,
}

impl Object for CoreGroupDeletedAssignedRoles {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("type", &mut self.type_),
            Field::required("level", &mut self.level),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("type", &self.type_),
            Named("level", &self.level),
        ];
        writer(&fields);
    }
}

object!(CoreGroupDeletedAssignedRoles);

/// Whether Qlik supplies the role or it is custom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupDeletedAssignedRolesType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupDeletedAssignedRolesType {
    const KNOWN: &'static [Self] = &[Self::Default, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupDeletedAssignedRolesType);

/// Whether the role is for admins or users.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupDeletedAssignedRolesLevel {
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupDeletedAssignedRolesLevel {
    const KNOWN: &'static [Self] = &[Self::Admin, Self::User];

    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupDeletedAssignedRolesLevel);

/// A group was changed.
///
/// The payload of `com.qlik.core.group.updated`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the group. |
/// | `name` | string: Group name, as the identity provider has it. |
/// | `idpId` | string, optional: ID of the identity provider it came from. |
/// | `status` | [enum](CoreGroupUpdatedStatus): State of the group in the platform. |
/// | `tenantId` | string: ID of the tenant the group belongs to. |
/// | `createdAt` | [date-time](crate::Timestamp): When the group was made. |
/// | `createdBy` | string, optional: ID of the user who made the group. |
/// | `updatedBy` | string, optional: ID of the user who last changed the group. |
/// | `description` | string, optional: Text that users give custom groups. |
/// | `providerType` | [enum](CoreGroupUpdatedProviderType), optional: Where the group comes from. |
/// | `assignedRoles` | array of [object](CoreGroupUpdatedAssignedRoles), optional: Roles that the group has. |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](CoreGroupUpdatedAssignedRolesType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](CoreGroupUpdatedAssignedRolesLevel): Whether the role is for admins or users. |
/// | `lastUpdatedAt` | [date-time](crate::Timestamp): When the group last changed. |
/// | `_updates` | array of [object](CoreGroupUpdatedUpdates), optional: List of changes made to the resource. |
/// | `_updates[].path` | string, optional: Which field changed. |
/// | `_updates[].newValue` | any, optional: Value afterwards; any JSON value, depending on the field. |
/// | `_updates[].oldValue` | any, optional: Value beforehand; any JSON value, depending on the field. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.group.updated",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "idpId": "string",
///     "status": "active",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "updatedBy": "string",
///     "description": "string",
///     "providerType": "idp",
///     "assignedRoles": [
///       {
///         "id": "string",
///         "name": "string",
///         "type": "default",
///         "level": "admin"
///       }
///     ],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z",
///     "_updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ]
///   }
/// }
/// ```
#[doc(alias("com.qlik.core.group.updated", "core.group.updated", "group.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUpdated {
    /// `id`: ID of the group.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId`: ID of the identity provider it came from.
    ///
    /// Stated further: format = `"uid"`.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: CoreGroupUpdatedStatus,
    /// `tenantId`: ID of the tenant the group belongs to.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<CoreGroupUpdatedProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<CoreGroupUpdatedAssignedRoles>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
    /// `_updates`: List of changes made to the resource.
    pub updates: Option<Vec<CoreGroupUpdatedUpdates>>,
}

impl Object for CoreGroupUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("idpId", &mut self.idp_id),
            Field::required("status", &mut self.status),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::optional("description", &mut self.description),
            Field::optional("providerType", &mut self.provider_type),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::required("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("idpId", &self.idp_id),
            Named("status", &self.status),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("updatedBy", &self.updated_by),
            Named("description", &self.description),
            Named("providerType", &self.provider_type),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreGroupUpdated);

/// State of the group in the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUpdatedStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUpdatedStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUpdatedStatus);

/// Where the group comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUpdatedProviderType {
    /// `idp`
    Idp,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUpdatedProviderType {
    const KNOWN: &'static [Self] = &[Self::Idp, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Idp => "idp",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUpdatedProviderType);

/// Roles that the group has.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUpdatedAssignedRoles {
    /// `id`: ID of the role.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether Qlik supplies the role or it is custom.
    pub type_: CoreGroupUpdatedAssignedRolesType,
    /// `level`: Whether the role is for admins or users.
    pub level: CoreGroupUpdatedAssignedRolesLevel,
}

impl Object for CoreGroupUpdatedAssignedRoles {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("type", &mut self.type_),
            Field::required("level", &mut self.level),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("type", &self.type_),
            Named("level", &self.level),
        ];
        writer(&fields);
    }
}

object!(CoreGroupUpdatedAssignedRoles);

/// Whether Qlik supplies the role or it is custom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUpdatedAssignedRolesType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUpdatedAssignedRolesType {
    const KNOWN: &'static [Self] = &[Self::Default, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUpdatedAssignedRolesType);

/// Whether the role is for admins or users.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUpdatedAssignedRolesLevel {
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUpdatedAssignedRolesLevel {
    const KNOWN: &'static [Self] = &[Self::Admin, Self::User];

    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUpdatedAssignedRolesLevel);

/// List of changes made to the resource.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUpdatedUpdates {
    /// `path`: Which field changed.
    pub path: Option<String>,
    /// `newValue`: Value afterwards; any JSON value, depending on the field.
    pub new_value: Option<Value>,
    /// `oldValue`: Value beforehand; any JSON value, depending on the field.
    pub old_value: Option<Value>,
}

impl Object for CoreGroupUpdatedUpdates {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("path", &mut self.path),
            Field::optional("newValue", &mut self.new_value),
            Field::optional("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("path", &self.path),
            Named("newValue", &self.new_value),
            Named("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(CoreGroupUpdatedUpdates);

/// Users touched by a group change or removal, possibly over several events.
///
/// The payload of `com.qlik.core.group.users.modified`, as
/// [its page](https://qlik.dev/apis/event/core/groups/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the group. |
/// | `name` | string: Group name, as the identity provider has it. |
/// | `idpId` | string, optional: ID of the identity provider it came from. |
/// | `status` | [enum](CoreGroupUsersModifiedStatus): State of the group in the platform. |
/// | `tenantId` | string: ID of the tenant the group belongs to. |
/// | `createdAt` | [date-time](crate::Timestamp): When the group was made. |
/// | `createdBy` | string, optional: ID of the user who made the group. |
/// | `updatedBy` | string, optional: ID of the user who last changed the group. |
/// | `description` | string, optional: Text that users give custom groups. |
/// | `providerType` | [enum](CoreGroupUsersModifiedProviderType), optional: Where the group comes from. |
/// | `assignedRoles` | array of [object](CoreGroupUsersModifiedAssignedRoles), optional: Roles that the group has. |
/// | `assignedRoles[].id` | string: ID of the role. |
/// | `assignedRoles[].name` | string: What the role is called. |
/// | `assignedRoles[].type` | [enum](CoreGroupUsersModifiedAssignedRolesType): Whether Qlik supplies the role or it is custom. |
/// | `assignedRoles[].level` | [enum](CoreGroupUsersModifiedAssignedRolesLevel): Whether the role is for admins or users. |
/// | `lastUpdatedAt` | [date-time](crate::Timestamp): When the group last changed. |
/// | `_updates` | array of [object](CoreGroupUsersModifiedUpdates), optional: List of changes made to the resource. |
/// | `_updates[].path` | string, optional: Which field changed. |
/// | `_updates[].newValue` | any, optional: Value afterwards; any JSON value, depending on the field. |
/// | `_updates[].oldValue` | any, optional: Value beforehand; any JSON value, depending on the field. |
/// | `deleted` | boolean, optional: True if the group was removed, false if only changed. |
/// | `affectedUsers` | array of string, optional: Original IDs of the users that the change touches. |
/// | `fullyProcessed` | boolean, optional: True if no further events follow for this change. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.group.users.modified",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "idpId": "string",
///     "status": "active",
///     "tenantId": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "createdBy": "string",
///     "updatedBy": "string",
///     "description": "string",
///     "providerType": "idp",
///     "assignedRoles": [
///       {
///         "id": "string",
///         "name": "string",
///         "type": "default",
///         "level": "admin"
///       }
///     ],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z",
///     "_updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ],
///     "deleted": true,
///     "affectedUsers": [
///       "string"
///     ],
///     "fullyProcessed": true
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.core.group.users.modified",
        "core.group.users.modified",
        "group.users.modified",
        "users.modified"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUsersModified {
    /// `id`: ID of the group.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: Group name, as the identity provider has it.
    pub name: String,
    /// `idpId`: ID of the identity provider it came from.
    ///
    /// Stated further: format = `"uid"`.
    pub idp_id: Option<String>,
    /// `status`: State of the group in the platform.
    pub status: CoreGroupUsersModifiedStatus,
    /// `tenantId`: ID of the tenant the group belongs to.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the group was made.
    pub created_at: Timestamp,
    /// `createdBy`: ID of the user who made the group.
    pub created_by: Option<String>,
    /// `updatedBy`: ID of the user who last changed the group.
    pub updated_by: Option<String>,
    /// `description`: Text that users give custom groups.
    pub description: Option<String>,
    /// `providerType`: Where the group comes from.
    pub provider_type: Option<CoreGroupUsersModifiedProviderType>,
    /// `assignedRoles`: Roles that the group has.
    pub assigned_roles: Option<Vec<CoreGroupUsersModifiedAssignedRoles>>,
    /// `lastUpdatedAt`: When the group last changed.
    pub last_updated_at: Timestamp,
    /// `_updates`: List of changes made to the resource.
    pub updates: Option<Vec<CoreGroupUsersModifiedUpdates>>,
    /// `deleted`: True if the group was removed, false if only changed.
    pub deleted: Option<bool>,
    /// `affectedUsers`: Original IDs of the users that the change touches.
    pub affected_users: Option<Vec<String>>,
    /// `fullyProcessed`: True if no further events follow for this change.
    pub fully_processed: Option<bool>,
}

impl Object for CoreGroupUsersModified {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("idpId", &mut self.idp_id),
            Field::required("status", &mut self.status),
            Field::required("tenantId", &mut self.tenant_id),
            Field::required("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::optional("description", &mut self.description),
            Field::optional("providerType", &mut self.provider_type),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::required("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("_updates", &mut self.updates),
            Field::optional("deleted", &mut self.deleted),
            Field::optional("affectedUsers", &mut self.affected_users),
            Field::optional("fullyProcessed", &mut self.fully_processed),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("idpId", &self.idp_id),
            Named("status", &self.status),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("updatedBy", &self.updated_by),
            Named("description", &self.description),
            Named("providerType", &self.provider_type),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("_updates", &self.updates),
            Named("deleted", &self.deleted),
            Named("affectedUsers", &self.affected_users),
            Named("fullyProcessed", &self.fully_processed),
        ];
        writer(&fields);
    }
}

payload!(CoreGroupUsersModified);

/// State of the group in the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUsersModifiedStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUsersModifiedStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUsersModifiedStatus);

/// Where the group comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUsersModifiedProviderType {
    /// `idp`
    Idp,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUsersModifiedProviderType {
    const KNOWN: &'static [Self] = &[Self::Idp, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Idp => "idp",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUsersModifiedProviderType);

/// Roles that the group has.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUsersModifiedAssignedRoles {
    /// `id`: ID of the role.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the role is called.
    pub name: String,
    /// `type`: Whether Qlik supplies the role or it is custom.
    pub type_: CoreGroupUsersModifiedAssignedRolesType,
    /// `level`: Whether the role is for admins or users.
    pub level: CoreGroupUsersModifiedAssignedRolesLevel,
}

impl Object for CoreGroupUsersModifiedAssignedRoles {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("type", &mut self.type_),
            Field::required("level", &mut self.level),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("type", &self.type_),
            Named("level", &self.level),
        ];
        writer(&fields);
    }
}

object!(CoreGroupUsersModifiedAssignedRoles);

/// Whether Qlik supplies the role or it is custom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUsersModifiedAssignedRolesType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUsersModifiedAssignedRolesType {
    const KNOWN: &'static [Self] = &[Self::Default, Self::Custom];

    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUsersModifiedAssignedRolesType);

/// Whether the role is for admins or users.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreGroupUsersModifiedAssignedRolesLevel {
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreGroupUsersModifiedAssignedRolesLevel {
    const KNOWN: &'static [Self] = &[Self::Admin, Self::User];

    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreGroupUsersModifiedAssignedRolesLevel);

/// List of changes made to the resource.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreGroupUsersModifiedUpdates {
    /// `path`: Which field changed.
    pub path: Option<String>,
    /// `newValue`: Value afterwards; any JSON value, depending on the field.
    pub new_value: Option<Value>,
    /// `oldValue`: Value beforehand; any JSON value, depending on the field.
    pub old_value: Option<Value>,
}

impl Object for CoreGroupUsersModifiedUpdates {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("path", &mut self.path),
            Field::optional("newValue", &mut self.new_value),
            Field::optional("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("path", &self.path),
            Named("newValue", &self.new_value),
            Named("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(CoreGroupUsersModifiedUpdates);
