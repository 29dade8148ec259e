// @generated from spec/events/rate-limits.yaml by cargo xtask regen; do not edit.

//! Rate limits: the event `com.qlik.v1.rate-limit.exceeded`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.rate-limit.exceeded`<br>[`V1RateLimitExceeded`] | A rate limit was met or passed; data holds what was decided. |

use super::types::RateLimitRule;
use crate::codec::{object, payload};
use crate::open_enum::{UnknownValue, open_enum};
use crate::Timestamp;

/// A rate limit was met or passed; data holds what was decided.
///
/// The payload of `com.qlik.v1.rate-limit.exceeded`, as
/// [its page](https://qlik.dev/apis/event/rate-limits/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `users[].userId` | string, optional: ID of a user who added to the decision. |
/// | `users[].requests` | integer, optional: How many requests fell in the last sliding window. |
/// | `excludes[].path` | string, optional: Path to compare with. |
/// | `excludes[].query` | array of [object](crate::types::RateLimitQuery), optional: Query parameters to compare with. |
/// | `excludes[].query[].param` | string, optional: The query parameter's name. |
/// | `excludes[].method` | [enum](crate::types::RateLimitMethod), optional: HTTP method to compare with. |
/// | `excludes[].pathType` | [enum](crate::types::RateLimitPathType), optional: Whether the whole path must match or only its start. |
/// | `includes[].path` | string, optional: Path to compare with. |
/// | `includes[].query` | array of [object](crate::types::RateLimitQuery), optional: Query parameters to compare with. |
/// | `includes[].query[].param` | string, optional: The query parameter's name. |
/// | `includes[].method` | [enum](crate::types::RateLimitMethod), optional: HTTP method to compare with. |
/// | `includes[].pathType` | [enum](crate::types::RateLimitPathType), optional: Whether the whole path must match or only its start. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.rate-limit.exceeded.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.rate-limit.exceeded",
        "v1.rate-limit.exceeded",
        "rate-limit.exceeded"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceeded {
    /// `id`: ID of the decision.
    pub id: String,
    /// `type`: Kind of traffic that the decision is for.
    pub type_: V1RateLimitExceededType,
    /// `users`: Users who added most to the decision.
    pub users: Option<Vec<V1RateLimitExceededUsers>>,
    /// `tierId`: ID of the tier whose limit was met.
    pub tier_id: Option<String>,
    /// `enforce`: Whether the decision is to be acted on.
    pub enforce: bool,
    /// `excludes`: Request patterns that the tier leaves out.
    pub excludes: Option<Vec<RateLimitRule>>,
    /// `includes`: Request patterns that the tier covers.
    pub includes: Option<Vec<RateLimitRule>>,
    /// `appliesTo`: Whether the decision hits a tenant or a user.
    pub applies_to: V1RateLimitExceededAppliesTo,
    /// `validUntil`: When the decision stops being valid.
    pub valid_until: Timestamp,
}

payload!(V1RateLimitExceeded {
    required id = "id",
    required type_ = "type",
    optional users = "users",
    optional tier_id = "tierId",
    required enforce = "enforce",
    optional excludes = "excludes",
    optional includes = "includes",
    required applies_to = "appliesTo",
    required valid_until = "validUntil",
});

/// Kind of traffic that the decision is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededType {
    /// `rest`
    Rest,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1RateLimitExceededType {
    Rest = "rest",
});

/// Users who added most to the decision.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceededUsers {
    /// `userId`: ID of a user who added to the decision.
    pub user_id: Option<String>,
    /// `requests`: How many requests fell in the last sliding window.
    pub requests: Option<i64>,
}

object!(V1RateLimitExceededUsers {
    optional user_id = "userId",
    optional requests = "requests",
});

/// Whether the decision hits a tenant or a user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededAppliesTo {
    /// `TENANT`
    Tenant,
    /// `USER`
    User,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1RateLimitExceededAppliesTo {
    Tenant = "TENANT",
    User = "USER",
});
