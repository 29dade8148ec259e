// @generated from spec/events/oauth-tokens.yaml by cargo xtask regen; do not edit.

//! OAuth tokens, older (current: [`core_oauth_tokens`](crate::core_oauth_tokens)): 2 events, such as
//! `com.qlik.oauth-token.issued`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.oauth-token.issued`<br>[`OauthTokenIssued`] | An OAuth token was given out. A newer event exists; use [`CoreOauthTokenIssued`](crate::core_oauth_tokens::CoreOauthTokenIssued) (`com.qlik.core.oauth-token.issued`). |
//! | `com.qlik.oauth-token.revoked`<br>[`OauthTokenRevoked`] | One or more OAuth tokens were withdrawn. A newer event exists; use [`CoreOauthTokenRevoked`](crate::core_oauth_tokens::CoreOauthTokenRevoked) (`com.qlik.core.oauth-token.revoked`). |

use serde_json::Value;
use super::types::{OauthGrantType, OauthRevokedContext};
use crate::codec::payload;

/// An OAuth token was given out.
///
/// The payload of `com.qlik.oauth-token.issued`, as
/// [its page](https://qlik.dev/apis/event/oauth-tokens/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.oauth-token.issued.json")]
/// ```
#[doc(alias("com.qlik.oauth-token.issued", "oauth-token.issued"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OauthTokenIssued {
    /// `id`: ID of the new token.
    pub id: Option<String>,
    /// `scopes`: Scopes that the token carries.
    pub scopes: Option<Vec<Value>>,
    /// `appType`: App type of the client receiving the token.
    pub app_type: Option<String>,
    /// `ownerId`: ID of the owning OAuth client.
    pub owner_id: Option<String>,
    /// `issuedAt`: When the token was given out.
    pub issued_at: Option<String>,
    /// `tenantId`: Tenant that the token is for.
    pub tenant_id: Option<String>,
    /// `createdBy`: ID of the OAuth client behind the token.
    pub created_by: Option<String>,
    /// `grantType`: Grant by which the token was obtained.
    pub grant_type: Option<OauthGrantType>,
    /// `deviceType`: Maker and model of the device.
    pub device_type: Option<String>,
    /// `description`: Free text about the token.
    pub description: Option<String>,
    /// `resourceOwner`: User on whose behalf the token was given out.
    pub resource_owner: Option<String>,
    /// `issuedToClientId`: ID of the client that received the token.
    pub issued_to_client_id: Option<String>,
}

payload!(OauthTokenIssued {
    optional id = "id",
    optional scopes = "scopes",
    optional app_type = "appType",
    optional owner_id = "ownerId",
    optional issued_at = "issuedAt",
    optional tenant_id = "tenantId",
    optional created_by = "createdBy",
    optional grant_type = "grantType",
    optional device_type = "deviceType",
    optional description = "description",
    optional resource_owner = "resourceOwner",
    optional issued_to_client_id = "issuedToClientId",
});

/// One or more OAuth tokens were withdrawn.
///
/// The payload of `com.qlik.oauth-token.revoked`, as
/// [its page](https://qlik.dev/apis/event/oauth-tokens/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `revokedContext.userId` | string, optional: Only tokens of this user, if given. |
/// | `revokedContext.grantId` | string, optional: Only this one token, if given. |
/// | `revokedContext.clientId` | string, optional: Only tokens of this OAuth client, if given. |
/// | `revokedContext.tenantId` | string, optional: Only tokens of this tenant, if given. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.oauth-token.revoked.json")]
/// ```
#[doc(alias("com.qlik.oauth-token.revoked", "oauth-token.revoked"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OauthTokenRevoked {
    /// `revokedAt`: When the withdrawal took place.
    pub revoked_at: String,
    /// `revokedBy`: ID of the user behind the withdrawal.
    pub revoked_by: Option<String>,
    /// `revokedContext` (minProperties `1`): Which tokens are affected: those matching every property
    /// given.
    pub revoked_context: OauthRevokedContext,
    /// `revokedByBearer`: True if done with a token itself, false through REST.
    pub revoked_by_bearer: bool,
}

payload!(OauthTokenRevoked {
    required revoked_at = "revokedAt",
    optional revoked_by = "revokedBy",
    required revoked_context = "revokedContext",
    required revoked_by_bearer = "revokedByBearer",
});
