// @generated from spec/events/core/users.yaml by cargo xtask regen; do not edit.

//! Users: 4 events, such as `com.qlik.core.user.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user.created`<br>[`CoreUserCreated`] | A user was added. |
//! | `com.qlik.core.user.deleted`<br>[`CoreUserDeleted`] | A user was removed. |
//! | `com.qlik.core.user.provisioned`<br>[`CoreUserProvisioned`] | An identity provider provisioned a user. |
//! | `com.qlik.core.user.updated`<br>[`CoreUserUpdated`] | A user was changed. |

use serde_json::Value;
use crate::Number;
use crate::Timestamp;
use crate::object::{Field, Named, Object, object, payload};
use crate::one_of::{Choice, OneOf, payload_one_of};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

/// A user was added.
///
/// The payload of `com.qlik.core.user.created`, as [its page](https://qlik.dev/apis/event/core/users/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](CoreUserCreatedUser) |
/// | `<user>.id` | string: ID of the user. |
/// | `<user>.name` | string: What the user is called. |
/// | `<user>.email` | string, optional: Email address of the user. |
/// | `<user>.groups` | array of string, optional: Identity provider groups the user is in. |
/// | `<user>.locale` | string, optional: Language tag of the user. |
/// | `<user>.status` | [enum](CoreUserCreatedUserStatus), optional: State of the user in the tenant. |
/// | `<user>.picture` | string, optional: Static link to the user's avatar. |
/// | `<user>.subject` | string: ID that the identity provider gives the user. |
/// | `<user>.tenantId` | string: Tenant the user is in. |
/// | `<user>.zoneinfo` | string, optional: Time zone of the user. |
/// | `<user>.createdAt` | [date-time](crate::Timestamp), optional: When the user record was made. |
/// | `<user>.inviteExpiry` | [number](crate::Number), optional: Seconds left until the invitation lapses. |
/// | `<user>.assignedRoles` | array of any, optional: Roles that the user has. |
/// | `<user>.lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the user record last changed. |
/// | `<user>.assignedGroups` | array of any, optional: Groups that the user is in. |
/// | `<user>.preferredLocale` | string, optional: Language tag the user prefers. |
/// | `<user>.preferredZoneinfo` | string, optional: Time zone the user prefers. |
/// | `<botUser>` | option, [object](CoreUserCreatedBotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](CoreUserCreatedBotUserStatus), optional: State of the bot user in the tenant. |
/// | `<botUser>.subject` | string: ID of the bot user, with the client ID in it. |
/// | `<botUser>.clientId` | string: OAuth client that the bot user is of. |
/// | `<botUser>.tenantId` | string: Tenant the bot user is in. |
/// | `<botUser>.createdAt` | [date-time](crate::Timestamp), optional: When the bot user record was made. |
/// | `<botUser>.assignedRoles` | array of any, optional: Roles that the user has. |
/// | `<botUser>.lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the bot user record last changed. |
/// | `<botUser>.assignedGroups` | array of any, optional: Groups that the user is in. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.user.created",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "email": "string",
///     "groups": [
///       "string"
///     ],
///     "locale": "string",
///     "status": "active",
///     "picture": "https://tenant.example.com/x",
///     "subject": "string",
///     "tenantId": "string",
///     "zoneinfo": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "inviteExpiry": 4.5,
///     "assignedRoles": [],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z",
///     "assignedGroups": [],
///     "preferredLocale": "string",
///     "preferredZoneinfo": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.core.user.created", "core.user.created", "user.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreUserCreated {
    /// `user`
    User(Box<CoreUserCreatedUser>),
    /// `botUser`
    BotUser(Box<CoreUserCreatedBotUser>),
}

impl OneOf for CoreUserCreated {
    const OPTIONS: &'static [Choice<Self>] = &[
        Choice("user", || Self::User(Box::default())),
        Choice("botUser", || Self::BotUser(Box::default())),
    ];

    const EXPECTED: &'static str = "one of user, botUser";

    fn object(&self) -> &dyn Object {
        match self {
            Self::User(object) => &**object,
            Self::BotUser(object) => &**object,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::User(object) => &mut **object,
            Self::BotUser(object) => &mut **object,
        }
    }
}

/// The first option, with nothing in it.
impl Default for CoreUserCreated {
    fn default() -> Self {
        Self::User(Box::default())
    }
}

impl From<CoreUserCreatedUser> for CoreUserCreated {
    fn from(object: CoreUserCreatedUser) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<CoreUserCreatedBotUser> for CoreUserCreated {
    fn from(object: CoreUserCreatedBotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(CoreUserCreated);

/// The option `user` of `data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserCreatedUser {
    /// `id`: ID of the user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the user is called.
    pub name: String,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `groups`: Identity provider groups the user is in.
    pub groups: Option<Vec<String>>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the user in the tenant.
    pub status: Option<CoreUserCreatedUserStatus>,
    /// `picture`: Static link to the user's avatar.
    ///
    /// Stated further: format = `"url"`.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: String,
    /// `tenantId`: Tenant the user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt`: When the user record was made.
    pub created_at: Option<Timestamp>,
    /// `inviteExpiry`: Seconds left until the invitation lapses.
    pub invite_expiry: Option<Number>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
    /// `preferredLocale`: Language tag the user prefers.
    pub preferred_locale: Option<String>,
    /// `preferredZoneinfo`: Time zone the user prefers.
    pub preferred_zoneinfo: Option<String>,
}

impl Object for CoreUserCreatedUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("email", &mut self.email),
            Field::optional("groups", &mut self.groups),
            Field::optional("locale", &mut self.locale),
            Field::optional("status", &mut self.status),
            Field::optional("picture", &mut self.picture),
            Field::required("subject", &mut self.subject),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("zoneinfo", &mut self.zoneinfo),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("inviteExpiry", &mut self.invite_expiry),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("assignedGroups", &mut self.assigned_groups),
            Field::optional("preferredLocale", &mut self.preferred_locale),
            Field::optional("preferredZoneinfo", &mut self.preferred_zoneinfo),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("email", &self.email),
            Named("groups", &self.groups),
            Named("locale", &self.locale),
            Named("status", &self.status),
            Named("picture", &self.picture),
            Named("subject", &self.subject),
            Named("tenantId", &self.tenant_id),
            Named("zoneinfo", &self.zoneinfo),
            Named("createdAt", &self.created_at),
            Named("inviteExpiry", &self.invite_expiry),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("assignedGroups", &self.assigned_groups),
            Named("preferredLocale", &self.preferred_locale),
            Named("preferredZoneinfo", &self.preferred_zoneinfo),
        ];
        writer(&fields);
    }
}

object!(CoreUserCreatedUser);

/// State of the user in the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreUserCreatedUserStatus {
    /// `active`
    Active,
    /// `invited`
    Invited,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreUserCreatedUserStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Invited,
        Self::Disabled,
        Self::Deleted,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreUserCreatedUserStatus);

/// The option `botUser` of `data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserCreatedBotUser {
    /// `id`: ID of the bot user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the bot user is called.
    pub name: String,
    /// `groups`: Names of the bot user's groups.
    pub groups: Option<Vec<String>>,
    /// `status`: State of the bot user in the tenant.
    pub status: Option<CoreUserCreatedBotUserStatus>,
    /// `subject`: ID of the bot user, with the client ID in it.
    pub subject: String,
    /// `clientId`: OAuth client that the bot user is of.
    pub client_id: String,
    /// `tenantId`: Tenant the bot user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the bot user record was made.
    pub created_at: Option<Timestamp>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the bot user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
}

impl Object for CoreUserCreatedBotUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("groups", &mut self.groups),
            Field::optional("status", &mut self.status),
            Field::required("subject", &mut self.subject),
            Field::required("clientId", &mut self.client_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("assignedGroups", &mut self.assigned_groups),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("groups", &self.groups),
            Named("status", &self.status),
            Named("subject", &self.subject),
            Named("clientId", &self.client_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("assignedGroups", &self.assigned_groups),
        ];
        writer(&fields);
    }
}

object!(CoreUserCreatedBotUser);

/// State of the bot user in the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreUserCreatedBotUserStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreUserCreatedBotUserStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled, Self::Deleted];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreUserCreatedBotUserStatus);

/// A user was removed.
///
/// The payload of `com.qlik.core.user.deleted`, as [its page](https://qlik.dev/apis/event/core/users/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](CoreUserDeletedUser) |
/// | `<user>.id` | string: ID of the user. |
/// | `<user>.name` | string: What the user is called. |
/// | `<user>.email` | string, optional: Email address of the user. |
/// | `<user>.groups` | array of string, optional: Identity provider groups the user is in. |
/// | `<user>.locale` | string, optional: Language tag of the user. |
/// | `<user>.status` | [enum](CoreUserDeletedUserStatus), optional: State of the user in the tenant. |
/// | `<user>.picture` | string, optional: Static link to the user's avatar. |
/// | `<user>.subject` | string: ID that the identity provider gives the user. |
/// | `<user>.tenantId` | string: Tenant the user is in. |
/// | `<user>.zoneinfo` | string, optional: Time zone of the user. |
/// | `<user>.createdAt` | [date-time](crate::Timestamp), optional: When the user record was made. |
/// | `<user>.inviteExpiry` | [number](crate::Number), optional: Seconds left until the invitation lapses. |
/// | `<user>.assignedRoles` | array of any, optional: Roles that the user has. |
/// | `<user>.lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the user record last changed. |
/// | `<user>.assignedGroups` | array of any, optional: Groups that the user is in. |
/// | `<user>.preferredLocale` | string, optional: Language tag the user prefers. |
/// | `<user>.preferredZoneinfo` | string, optional: Time zone the user prefers. |
/// | `<botUser>` | option, [object](CoreUserDeletedBotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](CoreUserDeletedBotUserStatus), optional: State of the bot user in the tenant. |
/// | `<botUser>.subject` | string: ID of the bot user, with the client ID in it. |
/// | `<botUser>.clientId` | string: OAuth client that the bot user is of. |
/// | `<botUser>.tenantId` | string: Tenant the bot user is in. |
/// | `<botUser>.createdAt` | [date-time](crate::Timestamp), optional: When the bot user record was made. |
/// | `<botUser>.assignedRoles` | array of any, optional: Roles that the user has. |
/// | `<botUser>.lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the bot user record last changed. |
/// | `<botUser>.assignedGroups` | array of any, optional: Groups that the user is in. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.user.deleted",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "email": "string",
///     "groups": [
///       "string"
///     ],
///     "locale": "string",
///     "status": "active",
///     "picture": "https://tenant.example.com/x",
///     "subject": "string",
///     "tenantId": "string",
///     "zoneinfo": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "inviteExpiry": 4.5,
///     "assignedRoles": [],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z",
///     "assignedGroups": [],
///     "preferredLocale": "string",
///     "preferredZoneinfo": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.core.user.deleted", "core.user.deleted", "user.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreUserDeleted {
    /// `user`
    User(Box<CoreUserDeletedUser>),
    /// `botUser`
    BotUser(Box<CoreUserDeletedBotUser>),
}

impl OneOf for CoreUserDeleted {
    const OPTIONS: &'static [Choice<Self>] = &[
        Choice("user", || Self::User(Box::default())),
        Choice("botUser", || Self::BotUser(Box::default())),
    ];

    const EXPECTED: &'static str = "one of user, botUser";

    fn object(&self) -> &dyn Object {
        match self {
            Self::User(object) => &**object,
            Self::BotUser(object) => &**object,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::User(object) => &mut **object,
            Self::BotUser(object) => &mut **object,
        }
    }
}

/// The first option, with nothing in it.
impl Default for CoreUserDeleted {
    fn default() -> Self {
        Self::User(Box::default())
    }
}

impl From<CoreUserDeletedUser> for CoreUserDeleted {
    fn from(object: CoreUserDeletedUser) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<CoreUserDeletedBotUser> for CoreUserDeleted {
    fn from(object: CoreUserDeletedBotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(CoreUserDeleted);

/// The option `user` of `data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserDeletedUser {
    /// `id`: ID of the user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the user is called.
    pub name: String,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `groups`: Identity provider groups the user is in.
    pub groups: Option<Vec<String>>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the user in the tenant.
    pub status: Option<CoreUserDeletedUserStatus>,
    /// `picture`: Static link to the user's avatar.
    ///
    /// Stated further: format = `"url"`.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: String,
    /// `tenantId`: Tenant the user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt`: When the user record was made.
    pub created_at: Option<Timestamp>,
    /// `inviteExpiry`: Seconds left until the invitation lapses.
    pub invite_expiry: Option<Number>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
    /// `preferredLocale`: Language tag the user prefers.
    pub preferred_locale: Option<String>,
    /// `preferredZoneinfo`: Time zone the user prefers.
    pub preferred_zoneinfo: Option<String>,
}

impl Object for CoreUserDeletedUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("email", &mut self.email),
            Field::optional("groups", &mut self.groups),
            Field::optional("locale", &mut self.locale),
            Field::optional("status", &mut self.status),
            Field::optional("picture", &mut self.picture),
            Field::required("subject", &mut self.subject),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("zoneinfo", &mut self.zoneinfo),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("inviteExpiry", &mut self.invite_expiry),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("assignedGroups", &mut self.assigned_groups),
            Field::optional("preferredLocale", &mut self.preferred_locale),
            Field::optional("preferredZoneinfo", &mut self.preferred_zoneinfo),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("email", &self.email),
            Named("groups", &self.groups),
            Named("locale", &self.locale),
            Named("status", &self.status),
            Named("picture", &self.picture),
            Named("subject", &self.subject),
            Named("tenantId", &self.tenant_id),
            Named("zoneinfo", &self.zoneinfo),
            Named("createdAt", &self.created_at),
            Named("inviteExpiry", &self.invite_expiry),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("assignedGroups", &self.assigned_groups),
            Named("preferredLocale", &self.preferred_locale),
            Named("preferredZoneinfo", &self.preferred_zoneinfo),
        ];
        writer(&fields);
    }
}

object!(CoreUserDeletedUser);

/// State of the user in the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreUserDeletedUserStatus {
    /// `active`
    Active,
    /// `invited`
    Invited,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreUserDeletedUserStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Invited,
        Self::Disabled,
        Self::Deleted,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreUserDeletedUserStatus);

/// The option `botUser` of `data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserDeletedBotUser {
    /// `id`: ID of the bot user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the bot user is called.
    pub name: String,
    /// `groups`: Names of the bot user's groups.
    pub groups: Option<Vec<String>>,
    /// `status`: State of the bot user in the tenant.
    pub status: Option<CoreUserDeletedBotUserStatus>,
    /// `subject`: ID of the bot user, with the client ID in it.
    pub subject: String,
    /// `clientId`: OAuth client that the bot user is of.
    pub client_id: String,
    /// `tenantId`: Tenant the bot user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the bot user record was made.
    pub created_at: Option<Timestamp>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the bot user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
}

impl Object for CoreUserDeletedBotUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("groups", &mut self.groups),
            Field::optional("status", &mut self.status),
            Field::required("subject", &mut self.subject),
            Field::required("clientId", &mut self.client_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("assignedGroups", &mut self.assigned_groups),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("groups", &self.groups),
            Named("status", &self.status),
            Named("subject", &self.subject),
            Named("clientId", &self.client_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("assignedGroups", &self.assigned_groups),
        ];
        writer(&fields);
    }
}

object!(CoreUserDeletedBotUser);

/// State of the bot user in the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreUserDeletedBotUserStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreUserDeletedBotUserStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled, Self::Deleted];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreUserDeletedBotUserStatus);

/// An identity provider provisioned a user.
///
/// The payload of `com.qlik.core.user.provisioned`, as
/// [its page](https://qlik.dev/apis/event/core/users/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the user. |
/// | `name` | string, optional: What the user is called. |
/// | `email` | string, optional: Email address of the user. |
/// | `locale` | string, optional: Language tag of the user. |
/// | `status` | string, optional: State of the provisioned user in the tenant. |
/// | `picture` | string, optional: Static link to the user's avatar. |
/// | `subject` | string, optional: ID that the identity provider gives the user. |
/// | `tenantId` | string: Tenant the user is in. |
/// | `zoneinfo` | string, optional: Time zone of the user. |
/// | `createdAt` | [date-time](crate::Timestamp), optional: When the user record was provisioned. |
/// | `lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the user record last changed. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.user.provisioned",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "email": "string",
///     "locale": "string",
///     "status": "string",
///     "picture": "https://tenant.example.com/x",
///     "subject": "string",
///     "tenantId": "string",
///     "zoneinfo": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "lastUpdatedAt": "2026-03-07T23:47:53Z"
///   }
/// }
/// ```
#[doc(
    alias("com.qlik.core.user.provisioned", "core.user.provisioned", "user.provisioned")
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserProvisioned {
    /// `id`: ID of the user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the user is called.
    pub name: Option<String>,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the provisioned user in the tenant.
    pub status: Option<String>,
    /// `picture`: Static link to the user's avatar.
    ///
    /// Stated further: format = `"url"`.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: Option<String>,
    /// `tenantId`: Tenant the user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt`: When the user record was provisioned.
    pub created_at: Option<Timestamp>,
    /// `lastUpdatedAt`: When the user record last changed.
    pub last_updated_at: Option<Timestamp>,
}

impl Object for CoreUserProvisioned {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("email", &mut self.email),
            Field::optional("locale", &mut self.locale),
            Field::optional("status", &mut self.status),
            Field::optional("picture", &mut self.picture),
            Field::optional("subject", &mut self.subject),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("zoneinfo", &mut self.zoneinfo),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("email", &self.email),
            Named("locale", &self.locale),
            Named("status", &self.status),
            Named("picture", &self.picture),
            Named("subject", &self.subject),
            Named("tenantId", &self.tenant_id),
            Named("zoneinfo", &self.zoneinfo),
            Named("createdAt", &self.created_at),
            Named("lastUpdatedAt", &self.last_updated_at),
        ];
        writer(&fields);
    }
}

payload!(CoreUserProvisioned);

/// A user was changed.
///
/// The payload of `com.qlik.core.user.updated`, as [its page](https://qlik.dev/apis/event/core/users/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](CoreUserUpdatedUser) |
/// | `<user>.id` | string: ID of the user. |
/// | `<user>.name` | string: What the user is called. |
/// | `<user>.email` | string, optional: Email address of the user. |
/// | `<user>.groups` | array of string, optional: Identity provider groups the user is in. |
/// | `<user>.locale` | string, optional: Language tag of the user. |
/// | `<user>.status` | [enum](CoreUserUpdatedUserStatus), optional: State of the user in the tenant. |
/// | `<user>.picture` | string, optional: Static link to the user's avatar. |
/// | `<user>.subject` | string: ID that the identity provider gives the user. |
/// | `<user>.tenantId` | string: Tenant the user is in. |
/// | `<user>.zoneinfo` | string, optional: Time zone of the user. |
/// | `<user>.createdAt` | [date-time](crate::Timestamp), optional: When the user record was made. |
/// | `<user>.inviteExpiry` | [number](crate::Number), optional: Seconds left until the invitation lapses. |
/// | `<user>.assignedRoles` | array of any, optional: Roles that the user has. |
/// | `<user>.lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the user record last changed. |
/// | `<user>.assignedGroups` | array of any, optional: Groups that the user is in. |
/// | `<user>.preferredLocale` | string, optional: Language tag the user prefers. |
/// | `<user>.preferredZoneinfo` | string, optional: Time zone the user prefers. |
/// | `<botUser>` | option, [object](CoreUserUpdatedBotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](CoreUserUpdatedBotUserStatus), optional: State of the bot user in the tenant. |
/// | `<botUser>.subject` | string: ID of the bot user, with the client ID in it. |
/// | `<botUser>.clientId` | string: OAuth client that the bot user is of. |
/// | `<botUser>.tenantId` | string: Tenant the bot user is in. |
/// | `<botUser>.createdAt` | [date-time](crate::Timestamp), optional: When the bot user record was made. |
/// | `<botUser>.assignedRoles` | array of any, optional: Roles that the user has. |
/// | `<botUser>.lastUpdatedAt` | [date-time](crate::Timestamp), optional: When the bot user record last changed. |
/// | `<botUser>.assignedGroups` | array of any, optional: Groups that the user is in. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.core.user.updated",
///   "source": "com.qlik/identities",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "email": "string",
///     "groups": [
///       "string"
///     ],
///     "locale": "string",
///     "status": "active",
///     "picture": "https://tenant.example.com/x",
///     "subject": "string",
///     "tenantId": "string",
///     "zoneinfo": "string",
///     "createdAt": "2026-03-07T23:47:53Z",
///     "inviteExpiry": 4.5,
///     "assignedRoles": [],
///     "lastUpdatedAt": "2026-03-07T23:47:53Z",
///     "assignedGroups": [],
///     "preferredLocale": "string",
///     "preferredZoneinfo": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.core.user.updated", "core.user.updated", "user.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreUserUpdated {
    /// `user`
    User(Box<CoreUserUpdatedUser>),
    /// `botUser`
    BotUser(Box<CoreUserUpdatedBotUser>),
}

impl OneOf for CoreUserUpdated {
    const OPTIONS: &'static [Choice<Self>] = &[
        Choice("user", || Self::User(Box::default())),
        Choice("botUser", || Self::BotUser(Box::default())),
    ];

    const EXPECTED: &'static str = "one of user, botUser";

    fn object(&self) -> &dyn Object {
        match self {
            Self::User(object) => &**object,
            Self::BotUser(object) => &**object,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::User(object) => &mut **object,
            Self::BotUser(object) => &mut **object,
        }
    }
}

/// The first option, with nothing in it.
impl Default for CoreUserUpdated {
    fn default() -> Self {
        Self::User(Box::default())
    }
}

impl From<CoreUserUpdatedUser> for CoreUserUpdated {
    fn from(object: CoreUserUpdatedUser) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<CoreUserUpdatedBotUser> for CoreUserUpdated {
    fn from(object: CoreUserUpdatedBotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(CoreUserUpdated);

/// The option `user` of `data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserUpdatedUser {
    /// `id`: ID of the user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the user is called.
    pub name: String,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `groups`: Identity provider groups the user is in.
    pub groups: Option<Vec<String>>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the user in the tenant.
    pub status: Option<CoreUserUpdatedUserStatus>,
    /// `picture`: Static link to the user's avatar.
    ///
    /// Stated further: format = `"url"`.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: String,
    /// `tenantId`: Tenant the user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt`: When the user record was made.
    pub created_at: Option<Timestamp>,
    /// `inviteExpiry`: Seconds left until the invitation lapses.
    pub invite_expiry: Option<Number>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
    /// `preferredLocale`: Language tag the user prefers.
    pub preferred_locale: Option<String>,
    /// `preferredZoneinfo`: Time zone the user prefers.
    pub preferred_zoneinfo: Option<String>,
}

impl Object for CoreUserUpdatedUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("email", &mut self.email),
            Field::optional("groups", &mut self.groups),
            Field::optional("locale", &mut self.locale),
            Field::optional("status", &mut self.status),
            Field::optional("picture", &mut self.picture),
            Field::required("subject", &mut self.subject),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("zoneinfo", &mut self.zoneinfo),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("inviteExpiry", &mut self.invite_expiry),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("assignedGroups", &mut self.assigned_groups),
            Field::optional("preferredLocale", &mut self.preferred_locale),
            Field::optional("preferredZoneinfo", &mut self.preferred_zoneinfo),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("email", &self.email),
            Named("groups", &self.groups),
            Named("locale", &self.locale),
            Named("status", &self.status),
            Named("picture", &self.picture),
            Named("subject", &self.subject),
            Named("tenantId", &self.tenant_id),
            Named("zoneinfo", &self.zoneinfo),
            Named("createdAt", &self.created_at),
            Named("inviteExpiry", &self.invite_expiry),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("assignedGroups", &self.assigned_groups),
            Named("preferredLocale", &self.preferred_locale),
            Named("preferredZoneinfo", &self.preferred_zoneinfo),
        ];
        writer(&fields);
    }
}

object!(CoreUserUpdatedUser);

/// State of the user in the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreUserUpdatedUserStatus {
    /// `active`
    Active,
    /// `invited`
    Invited,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreUserUpdatedUserStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Invited,
        Self::Disabled,
        Self::Deleted,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreUserUpdatedUserStatus);

/// The option `botUser` of `data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserUpdatedBotUser {
    /// `id`: ID of the bot user.
    ///
    /// Stated further: format = `"uid"`.
    pub id: String,
    /// `name`: What the bot user is called.
    pub name: String,
    /// `groups`: Names of the bot user's groups.
    pub groups: Option<Vec<String>>,
    /// `status`: State of the bot user in the tenant.
    pub status: Option<CoreUserUpdatedBotUserStatus>,
    /// `subject`: ID of the bot user, with the client ID in it.
    pub subject: String,
    /// `clientId`: OAuth client that the bot user is of.
    pub client_id: String,
    /// `tenantId`: Tenant the bot user is in.
    ///
    /// Stated further: format = `"uid"`.
    pub tenant_id: String,
    /// `createdAt`: When the bot user record was made.
    pub created_at: Option<Timestamp>,
    /// `assignedRoles`: Roles that the user has.
    pub assigned_roles: Option<Vec<Value>>,
    /// `lastUpdatedAt`: When the bot user record last changed.
    pub last_updated_at: Option<Timestamp>,
    /// `assignedGroups`: Groups that the user is in.
    pub assigned_groups: Option<Vec<Value>>,
}

impl Object for CoreUserUpdatedBotUser {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::optional("groups", &mut self.groups),
            Field::optional("status", &mut self.status),
            Field::required("subject", &mut self.subject),
            Field::required("clientId", &mut self.client_id),
            Field::required("tenantId", &mut self.tenant_id),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("assignedRoles", &mut self.assigned_roles),
            Field::optional("lastUpdatedAt", &mut self.last_updated_at),
            Field::optional("assignedGroups", &mut self.assigned_groups),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("groups", &self.groups),
            Named("status", &self.status),
            Named("subject", &self.subject),
            Named("clientId", &self.client_id),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("assignedRoles", &self.assigned_roles),
            Named("lastUpdatedAt", &self.last_updated_at),
            Named("assignedGroups", &self.assigned_groups),
        ];
        writer(&fields);
    }
}

object!(CoreUserUpdatedBotUser);

/// State of the bot user in the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreUserUpdatedBotUserStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for CoreUserUpdatedBotUserStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled, Self::Deleted];

    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreUserUpdatedBotUserStatus);
