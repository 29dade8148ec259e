// @generated from spec/events/user-sessions.yaml by cargo xtask regen; do not edit.

//! User sessions, older (current: [`core_user_sessions`](crate::core_user_sessions)): 2 events, such as
//! `com.qlik.user-session.begin`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.user-session.begin`<br>[`UserSessionBegin`] | A user session was opened. **Deprecated**; use [`CoreUserSessionBegun`](crate::core_user_sessions::CoreUserSessionBegun) (`com.qlik.core.user-session.begun`). |
//! | `com.qlik.user-session.end`<br>[`UserSessionEnd`] | A user session is over. A newer event exists; use [`CoreUserSessionEnded`](crate::core_user_sessions::CoreUserSessionEnded) (`com.qlik.core.user-session.ended`). |

use super::types::SessionUserType;
use crate::codec::payload;
use crate::open_enum::{UnknownValue, open_enum};

/// A user session was opened.
///
/// The payload of `com.qlik.user-session.begin`, as
/// [its page](https://qlik.dev/apis/event/user-sessions/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreUserSessionBegun`](crate::core_user_sessions::CoreUserSessionBegun)
/// (`com.qlik.core.user-session.begun`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.user-session.begin.json")]
/// ```
#[doc(alias("com.qlik.user-session.begin", "user-session.begin"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSessionBegin {
    /// `idpId`: Identity provider used; null for a Qlik Account login.
    pub idp_id: Option<String>,
    /// `source`: What sent the event.
    pub source: Option<UserSessionBeginSource>,
    /// `subject`: Subject of the user.
    pub subject: Option<String>,
    /// `recovery`: True if the login is a recovery login.
    pub recovery: Option<bool>,
    /// `userType`: Kind of user; present for anonymous users alone.
    pub user_type: Option<SessionUserType>,
}

payload!(UserSessionBegin {
    optional idp_id = "idpId",
    optional source = "source",
    optional subject = "subject",
    optional recovery = "recovery",
    optional user_type = "userType",
});

/// What sent the event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSessionBeginSource {
    /// `com.qlik/edge-auth`
    ComQlikEdgeAuth,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(UserSessionBeginSource {
    ComQlikEdgeAuth = "com.qlik/edge-auth",
});

/// A user session is over.
///
/// The payload of `com.qlik.user-session.end`, as
/// [its page](https://qlik.dev/apis/event/user-sessions/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.user-session.end.json")]
/// ```
#[doc(alias("com.qlik.user-session.end", "user-session.end"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSessionEnd {
    /// `subject`: Subject of the user.
    pub subject: Option<String>,
}

payload!(UserSessionEnd {
    optional subject = "subject",
});
