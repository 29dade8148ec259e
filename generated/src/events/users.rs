// @generated from spec/events/users.yaml by cargo xtask regen; do not edit.

//! Users, older (current: [`core_users`](crate::core_users)): 2 events, such as
//! `com.qlik.v1.user.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.user.created`<br>[`V1UserCreated`] | A user was added. **Deprecated**; use [`CoreUserCreated`](crate::core_users::CoreUserCreated) (`com.qlik.core.user.created`). |
//! | `com.qlik.v1.user.deleted`<br>[`V1UserDeleted`] | A user was removed. **Deprecated**; use [`CoreUserDeleted`](crate::core_users::CoreUserDeleted) (`com.qlik.core.user.deleted`). |

use super::types::{V1BotUser, V1User};
use crate::codec::payload_one_of;

/// A user was added.
///
/// The payload of `com.qlik.v1.user.created`, as [its page](https://qlik.dev/apis/event/users/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreUserCreated`](crate::core_users::CoreUserCreated) (`com.qlik.core.user.created`).
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](crate::types::V1User) |
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
/// | `<user>.createdAt` | string, optional: When the user record was made. |
/// | `<user>.inviteExpiry` | [number](crate::Number), optional: Seconds left until the invitation lapses. |
/// | `<user>.assignedRoles` | array of [object](crate::types::AssignedRole), optional: Roles that the user has. |
/// | `<user>.assignedRoles[].id` | string: ID of the role. |
/// | `<user>.assignedRoles[].name` | string: What the role is called. |
/// | `<user>.assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<user>.assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `<user>.lastUpdatedAt` | string, optional: When the user record last changed. |
/// | `<user>.assignedGroups` | array of [object](crate::types::V1UserAssignedGroups), optional: Groups that the user is in. |
/// | `<user>.assignedGroups[].id` | string: ID of the group. |
/// | `<user>.assignedGroups[].name` | string: What the group is called. |
/// | `<user>.assignedGroups[].assignedRoles` | array of [object](crate::types::AssignedRole), optional |
/// | `<user>.assignedGroups[].assignedRoles[].id` | string: ID of the role. |
/// | `<user>.assignedGroups[].assignedRoles[].name` | string: What the role is called. |
/// | `<user>.assignedGroups[].assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<user>.assignedGroups[].assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `<user>.preferredLocale` | string, optional: Language tag the user prefers. |
/// | `<user>.preferredZoneinfo` | string, optional: Time zone the user prefers. |
/// | `<botUser>` | option, [object](crate::types::V1BotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](crate::types::BotUserStatus), optional: State of the bot user in the tenant. |
/// | `<botUser>.subject` | string: ID of the bot user, with the client ID in it. |
/// | `<botUser>.clientId` | string: OAuth client that the bot user is of. |
/// | `<botUser>.tenantId` | string: Tenant the bot user is in. |
/// | `<botUser>.createdAt` | string, optional: When the bot user record was made. |
/// | `<botUser>.assignedRoles` | array of [object](crate::types::AssignedRole), optional: Roles that the bot user has. |
/// | `<botUser>.assignedRoles[].id` | string: ID of the role. |
/// | `<botUser>.assignedRoles[].name` | string: What the role is called. |
/// | `<botUser>.assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<botUser>.assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `<botUser>.lastUpdatedAt` | string, optional: When the bot user record last changed. |
/// | `<botUser>.assignedGroups` | array of [object](crate::types::V1BotUserAssignedGroups), optional: Groups that the bot user is in. |
/// | `<botUser>.assignedGroups[].id` | string: ID of the group. |
/// | `<botUser>.assignedGroups[].name` | string: What the group is called. |
/// | `<botUser>.assignedGroups[].assignedRoles` | array of [object](crate::types::AssignedRole), optional |
/// | `<botUser>.assignedGroups[].assignedRoles[].id` | string: ID of the role. |
/// | `<botUser>.assignedGroups[].assignedRoles[].name` | string: What the role is called. |
/// | `<botUser>.assignedGroups[].assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<botUser>.assignedGroups[].assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.user.created.json")]
/// ```
#[doc(alias("com.qlik.v1.user.created", "v1.user.created", "user.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V1UserCreated {
    /// `user`
    User(Box<V1User>),
    /// `botUser`
    BotUser(Box<V1BotUser>),
}

payload_one_of!(V1UserCreated {
    User(V1User) = "user",
    BotUser(V1BotUser) = "botUser",
});

/// A user was removed.
///
/// The payload of `com.qlik.v1.user.deleted`, as [its page](https://qlik.dev/apis/event/users/)
/// documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreUserDeleted`](crate::core_users::CoreUserDeleted) (`com.qlik.core.user.deleted`).
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `<user>` | option, [object](crate::types::V1User) |
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
/// | `<user>.createdAt` | string, optional: When the user record was made. |
/// | `<user>.inviteExpiry` | [number](crate::Number), optional: Seconds left until the invitation lapses. |
/// | `<user>.assignedRoles` | array of [object](crate::types::AssignedRole), optional: Roles that the user has. |
/// | `<user>.assignedRoles[].id` | string: ID of the role. |
/// | `<user>.assignedRoles[].name` | string: What the role is called. |
/// | `<user>.assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<user>.assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `<user>.lastUpdatedAt` | string, optional: When the user record last changed. |
/// | `<user>.assignedGroups` | array of [object](crate::types::V1UserAssignedGroups), optional: Groups that the user is in. |
/// | `<user>.assignedGroups[].id` | string: ID of the group. |
/// | `<user>.assignedGroups[].name` | string: What the group is called. |
/// | `<user>.assignedGroups[].assignedRoles` | array of [object](crate::types::AssignedRole), optional |
/// | `<user>.assignedGroups[].assignedRoles[].id` | string: ID of the role. |
/// | `<user>.assignedGroups[].assignedRoles[].name` | string: What the role is called. |
/// | `<user>.assignedGroups[].assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<user>.assignedGroups[].assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `<user>.preferredLocale` | string, optional: Language tag the user prefers. |
/// | `<user>.preferredZoneinfo` | string, optional: Time zone the user prefers. |
/// | `<botUser>` | option, [object](crate::types::V1BotUser) |
/// | `<botUser>.id` | string: ID of the bot user. |
/// | `<botUser>.name` | string: What the bot user is called. |
/// | `<botUser>.groups` | array of string, optional: Names of the bot user's groups. |
/// | `<botUser>.status` | [enum](crate::types::BotUserStatus), optional: State of the bot user in the tenant. |
/// | `<botUser>.subject` | string: ID of the bot user, with the client ID in it. |
/// | `<botUser>.clientId` | string: OAuth client that the bot user is of. |
/// | `<botUser>.tenantId` | string: Tenant the bot user is in. |
/// | `<botUser>.createdAt` | string, optional: When the bot user record was made. |
/// | `<botUser>.assignedRoles` | array of [object](crate::types::AssignedRole), optional: Roles that the bot user has. |
/// | `<botUser>.assignedRoles[].id` | string: ID of the role. |
/// | `<botUser>.assignedRoles[].name` | string: What the role is called. |
/// | `<botUser>.assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<botUser>.assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
/// | `<botUser>.lastUpdatedAt` | string, optional: When the bot user record last changed. |
/// | `<botUser>.assignedGroups` | array of [object](crate::types::V1BotUserAssignedGroups), optional: Groups that the bot user is in. |
/// | `<botUser>.assignedGroups[].id` | string: ID of the group. |
/// | `<botUser>.assignedGroups[].name` | string: What the group is called. |
/// | `<botUser>.assignedGroups[].assignedRoles` | array of [object](crate::types::AssignedRole), optional |
/// | `<botUser>.assignedGroups[].assignedRoles[].id` | string: ID of the role. |
/// | `<botUser>.assignedGroups[].assignedRoles[].name` | string: What the role is called. |
/// | `<botUser>.assignedGroups[].assignedRoles[].type` | [enum](crate::types::RoleType): Whether Qlik supplies the role or it is custom. |
/// | `<botUser>.assignedGroups[].assignedRoles[].level` | [enum](crate::types::RoleLevel): Whether the role is for admins or users. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.user.deleted.json")]
/// ```
#[doc(alias("com.qlik.v1.user.deleted", "v1.user.deleted", "user.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V1UserDeleted {
    /// `user`
    User(Box<V1User>),
    /// `botUser`
    BotUser(Box<V1BotUser>),
}

payload_one_of!(V1UserDeleted {
    User(V1User) = "user",
    BotUser(V1BotUser) = "botUser",
});
