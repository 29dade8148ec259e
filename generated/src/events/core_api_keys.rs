// @generated from spec/events/core/api-keys.yaml by cargo xtask regen; do not edit.

//! API keys, current (older: [`api_keys`](crate::api_keys)): 4 events, such as
//! `com.qlik.core.api-key.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.api-key.created`<br>[`CoreApiKeyCreated`] | An API key was made. |
//! | `com.qlik.core.api-key.deleted`<br>[`CoreApiKeyDeleted`] | An API key was removed. |
//! | `com.qlik.core.api-key.updated`<br>[`CoreApiKeyUpdated`] | An API key was changed. |
//! | `com.qlik.core.api-key.validation.failed`<br>[`CoreApiKeyValidationFailed`] | An API key was rejected; sent for externalClient keys only. |

use crate::codec::payload;

/// An API key was made.
///
/// The payload of `com.qlik.core.api-key.created`, as
/// [its page](https://qlik.dev/apis/event/core/api-keys/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.api-key.created.json")]
/// ```
#[doc(alias("com.qlik.core.api-key.created", "core.api-key.created", "api-key.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreApiKeyCreated {
    /// `id`: ID of the API key.
    pub id: String,
    /// `sub`: ID of the key's subject.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: Text describing the key.
    pub description: String,
    /// `expiry`: When the key expires.
    pub expiry: String,
}

payload!(CoreApiKeyCreated {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required expiry = "expiry",
});

/// An API key was removed.
///
/// The payload of `com.qlik.core.api-key.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/api-keys/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.api-key.deleted.json")]
/// ```
#[doc(alias("com.qlik.core.api-key.deleted", "core.api-key.deleted", "api-key.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreApiKeyDeleted {
    /// `id`: ID of the API key.
    pub id: String,
    /// `sub`: ID of the key's subject.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: Text describing the key.
    pub description: String,
    /// `expiry`: When the key expires.
    pub expiry: String,
    /// `status`: deleted if by its owner, revoked if by a tenant admin.
    pub status: String,
}

payload!(CoreApiKeyDeleted {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required expiry = "expiry",
    required status = "status",
});

/// An API key was changed.
///
/// The payload of `com.qlik.core.api-key.updated`, as
/// [its page](https://qlik.dev/apis/event/core/api-keys/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.api-key.updated.json")]
/// ```
#[doc(alias("com.qlik.core.api-key.updated", "core.api-key.updated", "api-key.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreApiKeyUpdated {
    /// `id`: ID of the API key.
    pub id: String,
    /// `sub`: ID of the key's subject.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: Text describing the key.
    pub description: String,
    /// `expiry`: When the key expires.
    pub expiry: String,
}

payload!(CoreApiKeyUpdated {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required expiry = "expiry",
});

/// An API key was rejected; sent for externalClient keys only.
///
/// The payload of `com.qlik.core.api-key.validation.failed`, as
/// [its page](https://qlik.dev/apis/event/core/api-keys/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.api-key.validation.failed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.api-key.validation.failed",
        "core.api-key.validation.failed",
        "api-key.validation.failed",
        "validation.failed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreApiKeyValidationFailed {
    /// `jti`: ID of the API key, a MongoDB ObjectId.
    pub jti: String,
    /// `code`: Code of the error.
    pub code: String,
    /// `idpId`: ID of the identity provider linked to the externalClient.
    pub idp_id: Option<String>,
    /// `subType`: Sub-type of the key.
    pub sub_type: String,
    /// `description`: What the error is.
    pub description: String,
    /// `createdByUser`: ID of the user who made the key.
    pub created_by_user: Option<String>,
}

payload!(CoreApiKeyValidationFailed {
    required jti = "jti",
    required code = "code",
    optional idp_id = "idpId",
    required sub_type = "subType",
    required description = "description",
    optional created_by_user = "createdByUser",
});
