// @generated from spec/events/rate-limits.yaml by cargo xtask regen; do not edit.

//! Rate limits: the event `com.qlik.v1.rate-limit.exceeded`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.rate-limit.exceeded`<br>[`V1RateLimitExceeded`] | A rate limit was met or passed; data holds what was decided. |

use crate::Timestamp;
use crate::object::{Field, Named, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

/// A rate limit was met or passed; data holds what was decided.
///
/// The payload of `com.qlik.v1.rate-limit.exceeded`, as
/// [its page](https://qlik.dev/apis/event/rate-limits/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string: ID of the decision. |
/// | `type` | [enum](V1RateLimitExceededType): Kind of traffic that the decision is for. |
/// | `users` | array of [object](V1RateLimitExceededUsers), optional: Users who added most to the decision. |
/// | `users[].userId` | string, optional: ID of a user who added to the decision. |
/// | `users[].requests` | integer, optional: How many requests fell in the last sliding window. |
/// | `tierId` | string, optional: ID of the tier whose limit was met. |
/// | `enforce` | boolean: Whether the decision is to be acted on. |
/// | `excludes` | array of [object](V1RateLimitExceededExcludes), optional: Request patterns that the tier leaves out. |
/// | `excludes[].path` | string, optional: Path to compare with. |
/// | `excludes[].query` | array of [object](V1RateLimitExceededExcludesQuery), optional: Query parameters to compare with. |
/// | `excludes[].query[].param` | string, optional: The query parameter's name. |
/// | `excludes[].method` | [enum](V1RateLimitExceededExcludesMethod), optional: HTTP method to compare with. |
/// | `excludes[].pathType` | [enum](V1RateLimitExceededExcludesPathType), optional: Whether the whole path must match or only its start. |
/// | `includes` | array of [object](V1RateLimitExceededIncludes), optional: Request patterns that the tier covers. |
/// | `includes[].path` | string, optional: Path to compare with. |
/// | `includes[].query` | array of [object](V1RateLimitExceededIncludesQuery), optional: Query parameters to compare with. |
/// | `includes[].query[].param` | string, optional: The query parameter's name. |
/// | `includes[].method` | [enum](V1RateLimitExceededIncludesMethod), optional: HTTP method to compare with. |
/// | `includes[].pathType` | [enum](V1RateLimitExceededIncludesPathType), optional: Whether the whole path must match or only its start. |
/// | `appliesTo` | [enum](V1RateLimitExceededAppliesTo): Whether the decision hits a tenant or a user. |
/// | `validUntil` | [date-time](crate::Timestamp): When the decision stops being valid. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.rate-limit.exceeded",
///   "source": "com.qlik/rate-limiter",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "host": "string",
///   "userid": "string",
///   "authtype": "string",
///   "tenantid": "string",
///   "authclaims": "string",
///   "tracestate": "string",
///   "traceparent": "string",
///   "data": {
///     "id": "string",
///     "type": "rest",
///     "users": [
///       {
///         "userId": "string",
///         "requests": 42
///       }
///     ],
///     "tierId": "string",
///     "enforce": true,
///     "excludes": [
///       {
///         "path": "string",
///         "query": [],
///         "method": "GET",
///         "pathType": "PREFIX"
///       }
///     ],
///     "includes": [
///       {
///         "path": "string",
///         "query": [],
///         "method": "GET",
///         "pathType": "PREFIX"
///       }
///     ],
///     "appliesTo": "TENANT",
///     "validUntil": "2026-03-07T23:47:53Z"
///   }
/// }
/// ```
#[doc(
    alias(
        "com.qlik.v1.rate-limit.exceeded",
        "v1.rate-limit.exceeded",
        "rate-limit.exceeded"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub excludes: Option<Vec<V1RateLimitExceededExcludes>>,
    /// `includes`: Request patterns that the tier covers.
    pub includes: Option<Vec<V1RateLimitExceededIncludes>>,
    /// `appliesTo`: Whether the decision hits a tenant or a user.
    pub applies_to: V1RateLimitExceededAppliesTo,
    /// `validUntil`: When the decision stops being valid.
    pub valid_until: Timestamp,
}

impl Object for V1RateLimitExceeded {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("type", &mut self.type_),
            Field::optional("users", &mut self.users),
            Field::optional("tierId", &mut self.tier_id),
            Field::required("enforce", &mut self.enforce),
            Field::optional("excludes", &mut self.excludes),
            Field::optional("includes", &mut self.includes),
            Field::required("appliesTo", &mut self.applies_to),
            Field::required("validUntil", &mut self.valid_until),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("type", &self.type_),
            Named("users", &self.users),
            Named("tierId", &self.tier_id),
            Named("enforce", &self.enforce),
            Named("excludes", &self.excludes),
            Named("includes", &self.includes),
            Named("appliesTo", &self.applies_to),
            Named("validUntil", &self.valid_until),
        ];
        writer(&fields);
    }
}

payload!(V1RateLimitExceeded);

/// Kind of traffic that the decision is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededType {
    /// `rest`
    Rest,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1RateLimitExceededType {
    const KNOWN: &'static [Self] = &[Self::Rest];

    fn as_str(&self) -> &str {
        match self {
            Self::Rest => "rest",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1RateLimitExceededType);

/// Users who added most to the decision.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceededUsers {
    /// `userId`: ID of a user who added to the decision.
    pub user_id: Option<String>,
    /// `requests`: How many requests fell in the last sliding window.
    pub requests: Option<i64>,
}

impl Object for V1RateLimitExceededUsers {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("userId", &mut self.user_id),
            Field::optional("requests", &mut self.requests),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("userId", &self.user_id), Named("requests", &self.requests)];
        writer(&fields);
    }
}

object!(V1RateLimitExceededUsers);

/// Request patterns that the tier leaves out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceededExcludes {
    /// `path`: Path to compare with.
    pub path: Option<String>,
    /// `query`: Query parameters to compare with.
    pub query: Option<Vec<V1RateLimitExceededExcludesQuery>>,
    /// `method`: HTTP method to compare with.
    pub method: Option<V1RateLimitExceededExcludesMethod>,
    /// `pathType`: Whether the whole path must match or only its start.
    pub path_type: Option<V1RateLimitExceededExcludesPathType>,
}

impl Object for V1RateLimitExceededExcludes {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("path", &mut self.path),
            Field::optional("query", &mut self.query),
            Field::optional("method", &mut self.method),
            Field::optional("pathType", &mut self.path_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("path", &self.path),
            Named("query", &self.query),
            Named("method", &self.method),
            Named("pathType", &self.path_type),
        ];
        writer(&fields);
    }
}

object!(V1RateLimitExceededExcludes);

/// Query parameters to compare with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceededExcludesQuery {
    /// `param`: The query parameter's name.
    pub param: Option<String>,
}

impl Object for V1RateLimitExceededExcludesQuery {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [Field::optional("param", &mut self.param)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("param", &self.param)];
        writer(&fields);
    }
}

object!(V1RateLimitExceededExcludesQuery);

/// HTTP method to compare with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededExcludesMethod {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `CONNECT`
    Connect,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
    /// `PATCH`
    Patch,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1RateLimitExceededExcludesMethod {
    const KNOWN: &'static [Self] = &[
        Self::Get,
        Self::Head,
        Self::Post,
        Self::Put,
        Self::Delete,
        Self::Connect,
        Self::Options,
        Self::Trace,
        Self::Patch,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Connect => "CONNECT",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Patch => "PATCH",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1RateLimitExceededExcludesMethod);

/// Whether the whole path must match or only its start.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededExcludesPathType {
    /// `PREFIX`
    Prefix,
    /// `EXACT`
    Exact,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1RateLimitExceededExcludesPathType {
    const KNOWN: &'static [Self] = &[Self::Prefix, Self::Exact];

    fn as_str(&self) -> &str {
        match self {
            Self::Prefix => "PREFIX",
            Self::Exact => "EXACT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1RateLimitExceededExcludesPathType);

/// Request patterns that the tier covers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceededIncludes {
    /// `path`: Path to compare with.
    pub path: Option<String>,
    /// `query`: Query parameters to compare with.
    pub query: Option<Vec<V1RateLimitExceededIncludesQuery>>,
    /// `method`: HTTP method to compare with.
    pub method: Option<V1RateLimitExceededIncludesMethod>,
    /// `pathType`: Whether the whole path must match or only its start.
    pub path_type: Option<V1RateLimitExceededIncludesPathType>,
}

impl Object for V1RateLimitExceededIncludes {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("path", &mut self.path),
            Field::optional("query", &mut self.query),
            Field::optional("method", &mut self.method),
            Field::optional("pathType", &mut self.path_type),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("path", &self.path),
            Named("query", &self.query),
            Named("method", &self.method),
            Named("pathType", &self.path_type),
        ];
        writer(&fields);
    }
}

object!(V1RateLimitExceededIncludes);

/// Query parameters to compare with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1RateLimitExceededIncludesQuery {
    /// `param`: The query parameter's name.
    pub param: Option<String>,
}

impl Object for V1RateLimitExceededIncludesQuery {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [Field::optional("param", &mut self.param)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("param", &self.param)];
        writer(&fields);
    }
}

object!(V1RateLimitExceededIncludesQuery);

/// HTTP method to compare with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededIncludesMethod {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `CONNECT`
    Connect,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
    /// `PATCH`
    Patch,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1RateLimitExceededIncludesMethod {
    const KNOWN: &'static [Self] = &[
        Self::Get,
        Self::Head,
        Self::Post,
        Self::Put,
        Self::Delete,
        Self::Connect,
        Self::Options,
        Self::Trace,
        Self::Patch,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Connect => "CONNECT",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Patch => "PATCH",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1RateLimitExceededIncludesMethod);

/// Whether the whole path must match or only its start.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1RateLimitExceededIncludesPathType {
    /// `PREFIX`
    Prefix,
    /// `EXACT`
    Exact,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1RateLimitExceededIncludesPathType {
    const KNOWN: &'static [Self] = &[Self::Prefix, Self::Exact];

    fn as_str(&self) -> &str {
        match self {
            Self::Prefix => "PREFIX",
            Self::Exact => "EXACT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1RateLimitExceededIncludesPathType);

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

impl OpenEnum for V1RateLimitExceededAppliesTo {
    const KNOWN: &'static [Self] = &[Self::Tenant, Self::User];

    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "TENANT",
            Self::User => "USER",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1RateLimitExceededAppliesTo);
