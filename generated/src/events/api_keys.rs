// @generated from spec/events/api-keys.yaml by cargo xtask regen; do not edit.

//! API keys, older (current: [`core_api_keys`](crate::core_api_keys)): 5 events, such as
//! `com.qlik.api-key.created`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.api-key.created`<br>[`ApiKeyCreated`] | A new API key was made. A newer event exists; use [`CoreApiKeyCreated`](crate::core_api_keys::CoreApiKeyCreated) (`com.qlik.core.api-key.created`). |
//! | `com.qlik.api-key.deleted`<br>[`ApiKeyDeleted`] | An API key was removed. A newer event exists; use [`CoreApiKeyDeleted`](crate::core_api_keys::CoreApiKeyDeleted) (`com.qlik.core.api-key.deleted`). |
//! | `com.qlik.api-key.updated`<br>[`ApiKeyUpdated`] | An API key changed. A newer event exists; use [`CoreApiKeyUpdated`](crate::core_api_keys::CoreApiKeyUpdated) (`com.qlik.core.api-key.updated`). |
//! | `com.qlik.api-key.validated`<br>[`ApiKeyValidated`] | An API key passed validation. |
//! | `com.qlik.v1.api-key.validation.failed`<br>[`V1ApiKeyValidationFailed`] | An API key of kind externalClient failed validation. **Deprecated**; use [`CoreApiKeyValidationFailed`](crate::core_api_keys::CoreApiKeyValidationFailed) (`com.qlik.core.api-key.validation.failed`). |

use crate::codec::payload;

/// A new API key was made.
///
/// The payload of `com.qlik.api-key.created`, as [its page](https://qlik.dev/apis/event/api-keys/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.api-key.created.json")]
/// ```
#[doc(alias("com.qlik.api-key.created", "api-key.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreated {
    /// `id`: Key ID.
    pub id: String,
    /// `sub`: Subject ID.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: What the key is for.
    pub description: String,
    /// `expiry`: When the key expires.
    pub expiry: String,
}

payload!(ApiKeyCreated {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required expiry = "expiry",
});

/// An API key was removed.
///
/// The payload of `com.qlik.api-key.deleted`, as [its page](https://qlik.dev/apis/event/api-keys/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.api-key.deleted.json")]
/// ```
#[doc(alias("com.qlik.api-key.deleted", "api-key.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyDeleted {
    /// `id`: Key ID.
    pub id: String,
    /// `sub`: Subject ID.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: What the key is for.
    pub description: String,
    /// `expiry`: When the key expires.
    pub expiry: String,
    /// `status`: deleted if its owner did it, revoked if a tenant admin did.
    pub status: String,
}

payload!(ApiKeyDeleted {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required expiry = "expiry",
    required status = "status",
});

/// An API key changed.
///
/// The payload of `com.qlik.api-key.updated`, as [its page](https://qlik.dev/apis/event/api-keys/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.api-key.updated.json")]
/// ```
#[doc(alias("com.qlik.api-key.updated", "api-key.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyUpdated {
    /// `id`: Key ID.
    pub id: String,
    /// `sub`: Subject ID.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: What the key is for.
    pub description: String,
    /// `expiry`: When the key expires.
    pub expiry: String,
}

payload!(ApiKeyUpdated {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required expiry = "expiry",
});

/// An API key passed validation.
///
/// The payload of `com.qlik.api-key.validated`, as [its page](https://qlik.dev/apis/event/api-keys/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.api-key.validated.json")]
/// ```
#[doc(alias("com.qlik.api-key.validated", "api-key.validated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyValidated {
    /// `id`: Key ID.
    pub id: String,
    /// `sub`: Subject ID.
    pub sub: String,
    /// `subType`: Kind of subject.
    pub sub_type: String,
    /// `description`: What the key is for.
    pub description: String,
    /// `tenantId`: ID of the key's tenant.
    pub tenant_id: String,
    /// `createdByUser`: ID of the key's creator.
    pub created_by_user: String,
}

payload!(ApiKeyValidated {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required tenant_id = "tenantId",
    required created_by_user = "createdByUser",
});

/// An API key of kind externalClient failed validation.
///
/// The payload of `com.qlik.v1.api-key.validation.failed`, as
/// [its page](https://qlik.dev/apis/event/api-keys/) documents it.
///
/// **Deprecated**: Qlik has deprecated this event; use
/// [`CoreApiKeyValidationFailed`](crate::core_api_keys::CoreApiKeyValidationFailed)
/// (`com.qlik.core.api-key.validation.failed`).
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.api-key.validation.failed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.api-key.validation.failed",
        "v1.api-key.validation.failed",
        "api-key.validation.failed",
        "validation.failed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1ApiKeyValidationFailed {
    /// `id`: Key ID.
    pub id: String,
    /// `sub`: Subject ID.
    pub sub: String,
    /// `subType`: The key's subType.
    pub sub_type: String,
    /// `description`: What the error is.
    pub description: String,
    /// `jti`: Key ID.
    pub jti: String,
    /// `code`: Code of the error.
    pub code: String,
    /// `idpId`: ID of the identity provider behind the externalClient.
    pub idp_id: Option<String>,
    /// `createdByUser`: ID of the key's creator.
    pub created_by_user: Option<String>,
}

payload!(V1ApiKeyValidationFailed {
    required id = "id",
    required sub = "sub",
    required sub_type = "subType",
    required description = "description",
    required jti = "jti",
    required code = "code",
    optional idp_id = "idpId",
    optional created_by_user = "createdByUser",
});
