// @generated from spec/events/core/users.yaml by cargo xtask regen; do not edit.

//! Users, current (older: [`users`](crate::users)): 4 events, such as `com.qlik.core.user.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user.created`<br>[`CoreUserCreated`] | A user was added. |
//! | `com.qlik.core.user.deleted`<br>[`CoreUserDeleted`] | A user was removed. |
//! | `com.qlik.core.user.provisioned`<br>[`CoreUserProvisioned`] | An identity provider provisioned a user. |
//! | `com.qlik.core.user.updated`<br>[`CoreUserUpdated`] | A user was changed. |

use super::types::{BotUser, User};
use crate::codec::{Choice, FieldMut, FieldRef, Object, OneOf, payload, payload_one_of};
use crate::Timestamp;

/// A user was added.
///
/// The payload of `com.qlik.core.user.created`, as [its page](https://qlik.dev/apis/event/core/users/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](crate::types::User) |
/// | `<user>.id` | string: ID of the user. |
/// | `<user>.name` | string: What the user is called. |
/// | `<user>.email` | string, optional: Email address of the user. |
/// | `<user>.groups` | array of string, optional: Identity provider groups the user is in. |
/// | `<user>.locale` | string, optional: Language tag of the user. |
/// | `<user>.status` | [enum](crate::types::UserStatus), optional: State of the user in the tenant. |
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
/// | `<botUser>` | option, [object](crate::types::BotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](crate::types::BotUserStatus), optional: State of the bot user in the tenant. |
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
#[doc = include_str!("../../samples/com.qlik.core.user.created.json")]
/// ```
#[doc(alias("com.qlik.core.user.created", "core.user.created", "user.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreUserCreated {
    /// `user`
    User(Box<User>),
    /// `botUser`
    BotUser(Box<BotUser>),
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

impl From<User> for CoreUserCreated {
    fn from(object: User) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<BotUser> for CoreUserCreated {
    fn from(object: BotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(CoreUserCreated);

/// A user was removed.
///
/// The payload of `com.qlik.core.user.deleted`, as [its page](https://qlik.dev/apis/event/core/users/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](crate::types::User) |
/// | `<user>.id` | string: ID of the user. |
/// | `<user>.name` | string: What the user is called. |
/// | `<user>.email` | string, optional: Email address of the user. |
/// | `<user>.groups` | array of string, optional: Identity provider groups the user is in. |
/// | `<user>.locale` | string, optional: Language tag of the user. |
/// | `<user>.status` | [enum](crate::types::UserStatus), optional: State of the user in the tenant. |
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
/// | `<botUser>` | option, [object](crate::types::BotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](crate::types::BotUserStatus), optional: State of the bot user in the tenant. |
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
#[doc = include_str!("../../samples/com.qlik.core.user.deleted.json")]
/// ```
#[doc(alias("com.qlik.core.user.deleted", "core.user.deleted", "user.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreUserDeleted {
    /// `user`
    User(Box<User>),
    /// `botUser`
    BotUser(Box<BotUser>),
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

impl From<User> for CoreUserDeleted {
    fn from(object: User) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<BotUser> for CoreUserDeleted {
    fn from(object: BotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(CoreUserDeleted);

/// An identity provider provisioned a user.
///
/// The payload of `com.qlik.core.user.provisioned`, as
/// [its page](https://qlik.dev/apis/event/core/users/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.user.provisioned.json")]
/// ```
#[doc(
    alias("com.qlik.core.user.provisioned", "core.user.provisioned", "user.provisioned")
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserProvisioned {
    /// `id` (format `uid`): ID of the user.
    pub id: String,
    /// `name`: What the user is called.
    pub name: Option<String>,
    /// `email`: Email address of the user.
    pub email: Option<String>,
    /// `locale`: Language tag of the user.
    pub locale: Option<String>,
    /// `status`: State of the provisioned user in the tenant.
    pub status: Option<String>,
    /// `picture` (format `url`): Static link to the user's avatar.
    pub picture: Option<String>,
    /// `subject`: ID that the identity provider gives the user.
    pub subject: Option<String>,
    /// `tenantId` (format `uid`): Tenant the user is in.
    pub tenant_id: String,
    /// `zoneinfo`: Time zone of the user.
    pub zoneinfo: Option<String>,
    /// `createdAt`: When the user record was provisioned.
    pub created_at: Option<Timestamp>,
    /// `lastUpdatedAt`: When the user record last changed.
    pub last_updated_at: Option<Timestamp>,
}

impl Object for CoreUserProvisioned {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("email", &mut self.email),
            FieldMut::optional("locale", &mut self.locale),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("picture", &mut self.picture),
            FieldMut::optional("subject", &mut self.subject),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("zoneinfo", &mut self.zoneinfo),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("lastUpdatedAt", &mut self.last_updated_at),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("email", &self.email),
            FieldRef("locale", &self.locale),
            FieldRef("status", &self.status),
            FieldRef("picture", &self.picture),
            FieldRef("subject", &self.subject),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("zoneinfo", &self.zoneinfo),
            FieldRef("createdAt", &self.created_at),
            FieldRef("lastUpdatedAt", &self.last_updated_at),
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
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](crate::types::User) |
/// | `<user>.id` | string: ID of the user. |
/// | `<user>.name` | string: What the user is called. |
/// | `<user>.email` | string, optional: Email address of the user. |
/// | `<user>.groups` | array of string, optional: Identity provider groups the user is in. |
/// | `<user>.locale` | string, optional: Language tag of the user. |
/// | `<user>.status` | [enum](crate::types::UserStatus), optional: State of the user in the tenant. |
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
/// | `<botUser>` | option, [object](crate::types::BotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](crate::types::BotUserStatus), optional: State of the bot user in the tenant. |
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
#[doc = include_str!("../../samples/com.qlik.core.user.updated.json")]
/// ```
#[doc(alias("com.qlik.core.user.updated", "core.user.updated", "user.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreUserUpdated {
    /// `user`
    User(Box<User>),
    /// `botUser`
    BotUser(Box<BotUser>),
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

impl From<User> for CoreUserUpdated {
    fn from(object: User) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<BotUser> for CoreUserUpdated {
    fn from(object: BotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(CoreUserUpdated);
