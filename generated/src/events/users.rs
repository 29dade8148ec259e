// @generated from spec/events/users.yaml by cargo xtask regen; do not edit.

//! Users: the events of this page, with their payloads.

use super::types::{BotUser, User};
use crate::object::Object;
use crate::one_of::{Choice, OneOf, payload_one_of};

/// A user was added.
///
/// The payload of `com.qlik.v1.user.created`, as [its page](https://qlik.dev/apis/event/users/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.user.created",
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
///     "createdAt": "2026-03-07",
///     "inviteExpiry": 4.5,
///     "assignedRoles": [],
///     "lastUpdatedAt": "2026-03-07",
///     "assignedGroups": [],
///     "preferredLocale": "string",
///     "preferredZoneinfo": "string"
///   }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V1UserCreated {
    /// `user`
    User(Box<User>),
    /// `botUser`
    BotUser(Box<BotUser>),
}

impl OneOf for V1UserCreated {
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
impl Default for V1UserCreated {
    fn default() -> Self {
        Self::User(Box::default())
    }
}

impl From<User> for V1UserCreated {
    fn from(object: User) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<BotUser> for V1UserCreated {
    fn from(object: BotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(V1UserCreated);

/// A user was removed.
///
/// The payload of `com.qlik.v1.user.deleted`, as [its page](https://qlik.dev/apis/event/users/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.user.deleted",
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
///     "createdAt": "2026-03-07",
///     "inviteExpiry": 4.5,
///     "assignedRoles": [],
///     "lastUpdatedAt": "2026-03-07",
///     "assignedGroups": [],
///     "preferredLocale": "string",
///     "preferredZoneinfo": "string"
///   }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V1UserDeleted {
    /// `user`
    User(Box<User>),
    /// `botUser`
    BotUser(Box<BotUser>),
}

impl OneOf for V1UserDeleted {
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
impl Default for V1UserDeleted {
    fn default() -> Self {
        Self::User(Box::default())
    }
}

impl From<User> for V1UserDeleted {
    fn from(object: User) -> Self {
        Self::User(Box::new(object))
    }
}

impl From<BotUser> for V1UserDeleted {
    fn from(object: BotUser) -> Self {
        Self::BotUser(Box::new(object))
    }
}

payload_one_of!(V1UserDeleted);
