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
use crate::codec::{payload, payload_one_of};
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

payload_one_of!(CoreUserCreated {
    User(User) = "user",
    BotUser(BotUser) = "botUser",
});

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

payload_one_of!(CoreUserDeleted {
    User(User) = "user",
    BotUser(BotUser) = "botUser",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(CoreUserProvisioned {
    required id = "id",
    optional name = "name",
    optional email = "email",
    optional locale = "locale",
    optional status = "status",
    optional picture = "picture",
    optional subject = "subject",
    required tenant_id = "tenantId",
    optional zoneinfo = "zoneinfo",
    optional created_at = "createdAt",
    optional last_updated_at = "lastUpdatedAt",
});

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

payload_one_of!(CoreUserUpdated {
    User(User) = "user",
    BotUser(BotUser) = "botUser",
});
