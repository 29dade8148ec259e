// @generated from spec/events/user-identities.yaml by cargo xtask regen; do not edit.

//! User identities, older (current: [`core_user_identities`](crate::core_user_identities)): 2 events,
//! such as `com.qlik.user-identity.conflict`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.user-identity.conflict`<br>[`UserIdentityConflict`] | A user was to be created with an identity already in use. A newer event exists; use [`CoreUserIdentityConflicted`](crate::core_user_identities::CoreUserIdentityConflicted) (`com.qlik.core.user-identity.conflicted`). |
//! | `com.qlik.user-identity.reassigned`<br>[`UserIdentityReassigned`] | A user was given another identity. A newer event exists; use [`CoreUserIdentityReassigned`](crate::core_user_identities::CoreUserIdentityReassigned) (`com.qlik.core.user-identity.reassigned`). |

use super::types::MatchedUser;
use crate::codec::payload;

/// A user was to be created with an identity already in use.
///
/// The payload of `com.qlik.user-identity.conflict`, as
/// [its page](https://qlik.dev/apis/event/user-identities/) documents it.
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
#[doc = include_str!("../../samples/com.qlik.user-identity.conflict.json")]
/// ```
#[doc(alias("com.qlik.user-identity.conflict", "user-identity.conflict"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserIdentityConflict {
    /// `matchedUsers`: Users that match the identity.
    pub matched_users: Vec<MatchedUser>,
}

payload!(UserIdentityConflict {
    required matched_users = "matchedUsers",
});

/// A user was given another identity.
///
/// The payload of `com.qlik.user-identity.reassigned`, as
/// [its page](https://qlik.dev/apis/event/user-identities/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.user-identity.reassigned.json")]
/// ```
#[doc(alias("com.qlik.user-identity.reassigned", "user-identity.reassigned"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserIdentityReassigned {
    /// `email`: Email address by which the user was matched.
    pub email: String,
    /// `newSubject`: Subject the user has from now on.
    pub new_subject: String,
    /// `oldSubject`: Subject the user had before.
    pub old_subject: String,
}

payload!(UserIdentityReassigned {
    required email = "email",
    required new_subject = "newSubject",
    required old_subject = "oldSubject",
});
