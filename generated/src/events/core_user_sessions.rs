// @generated from spec/events/core/user-sessions.yaml by cargo xtask regen; do not edit.

//! User sessions, current (older: [`user_sessions`](crate::user_sessions)): 2 events, such as
//! `com.qlik.core.user-session.begun`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user-session.begun`<br>[`CoreUserSessionBegun`] | A user session was opened. |
//! | `com.qlik.core.user-session.ended`<br>[`CoreUserSessionEnded`] | A user session is over. |

use super::types::SessionUserType;
use crate::codec::payload;

/// A user session was opened.
///
/// The payload of `com.qlik.core.user-session.begun`, as
/// [its page](https://qlik.dev/apis/event/core/user-sessions/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.user-session.begun.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.user-session.begun",
        "core.user-session.begun",
        "user-session.begun"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreUserSessionBegun {
    /// `idpId`: Identity provider used; absent if no external one was.
    pub idp_id: Option<String>,
    /// `source`: Login flow, such as `interactive` or `jwt-login-session`.
    pub source: Option<String>,
    /// `subject`: Subject of the user in the identity database.
    pub subject: Option<String>,
    /// `recovery`: True if the login is a recovery login.
    pub recovery: Option<bool>,
    /// `userType`: Kind of user; present for anonymous users alone.
    pub user_type: Option<SessionUserType>,
}

payload!(CoreUserSessionBegun {
    optional idp_id = "idpId",
    optional source = "source",
    optional subject = "subject",
    optional recovery = "recovery",
    optional user_type = "userType",
});

/// A user session is over.
///
/// The payload of `com.qlik.core.user-session.ended`, as
/// [its page](https://qlik.dev/apis/event/core/user-sessions/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.user-session.ended.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.user-session.ended",
        "core.user-session.ended",
        "user-session.ended"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreUserSessionEnded {
    /// `subject`: Subject of the user in the identity database.
    pub subject: Option<String>,
}

payload!(CoreUserSessionEnded {
    optional subject = "subject",
});
