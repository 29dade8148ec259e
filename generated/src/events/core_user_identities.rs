// @generated from spec/events/core/user-identities.yaml by cargo xtask regen; do not edit.

//! User identities, current (older: [`user_identities`](crate::user_identities)): 2 events, such as
//! `com.qlik.core.user-identity.conflicted`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.user-identity.conflicted`<br>[`CoreUserIdentityConflicted`] | A user was to be made whose identity already exists. |
//! | `com.qlik.core.user-identity.reassigned`<br>[`CoreUserIdentityReassigned`] | A user was given another identity. |

use super::types::MatchedUser;
use crate::codec::payload;

/// A user was to be made whose identity already exists.
///
/// The payload of `com.qlik.core.user-identity.conflicted`, as
/// [its page](https://qlik.dev/apis/event/core/user-identities/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `matchedUsers[].id` | string |
/// | `matchedUsers[].email` | string |
/// | `matchedUsers[].status` | string |
/// | `matchedUsers[].subject` | string |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.user-identity.conflicted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.user-identity.conflicted",
        "core.user-identity.conflicted",
        "user-identity.conflicted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreUserIdentityConflicted {
    /// `matchedUsers`: The users that match.
    pub matched_users: Vec<MatchedUser>,
}

payload!(CoreUserIdentityConflicted {
    required matched_users = "matchedUsers",
});

/// A user was given another identity.
///
/// The payload of `com.qlik.core.user-identity.reassigned`, as
/// [its page](https://qlik.dev/apis/event/core/user-identities/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.user-identity.reassigned.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.user-identity.reassigned",
        "core.user-identity.reassigned",
        "user-identity.reassigned"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreUserIdentityReassigned {
    /// `email`: Email that the reassignment went by.
    pub email: Option<String>,
    /// `newSubject`: Subject identifier from now on.
    pub new_subject: String,
    /// `oldSubject`: Subject identifier until now.
    pub old_subject: String,
}

payload!(CoreUserIdentityReassigned {
    optional email = "email",
    required new_subject = "newSubject",
    required old_subject = "oldSubject",
});
