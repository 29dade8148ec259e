// @generated from spec/events/core/user-sessions.yaml by cargo xtask regen; do not edit.

//! User sessions, current (older: [`user_sessions`](crate::user_sessions)): 2 events, such as
//! `com.qlik.core.user-session.begun`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user-session.begun`<br>[`CoreUserSessionBegun`] | A user session was opened. |
//! | `com.qlik.core.user-session.ended`<br>[`CoreUserSessionEnded`] | A user session is over. |

use super::types::SessionUserType;
use crate::codec::{FieldMut, FieldRef, Object, payload};

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreUserSessionBegun {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("idpId", &mut self.idp_id),
            FieldMut::optional("source", &mut self.source),
            FieldMut::optional("subject", &mut self.subject),
            FieldMut::optional("recovery", &mut self.recovery),
            FieldMut::optional("userType", &mut self.user_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("idpId", &self.idp_id),
            FieldRef("source", &self.source),
            FieldRef("subject", &self.subject),
            FieldRef("recovery", &self.recovery),
            FieldRef("userType", &self.user_type),
        ];
        writer(&fields);
    }
}

payload!(CoreUserSessionBegun);

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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreUserSessionEnded {
    /// `subject`: Subject of the user in the identity database.
    pub subject: Option<String>,
}

impl Object for CoreUserSessionEnded {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::optional("subject", &mut self.subject)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("subject", &self.subject)];
        writer(&fields);
    }
}

payload!(CoreUserSessionEnded);
