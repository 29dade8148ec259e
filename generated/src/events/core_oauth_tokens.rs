// @generated from spec/events/core/oauth-tokens.yaml by cargo xtask regen; do not edit.

//! OAuth tokens, current (older: [`oauth_tokens`](crate::oauth_tokens)): 2 events, such as
//! `com.qlik.core.oauth-token.issued`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.oauth-token.issued`<br>[`CoreOauthTokenIssued`] | An OAuth token was given out. |
//! | `com.qlik.core.oauth-token.revoked`<br>[`CoreOauthTokenRevoked`] | OAuth tokens were revoked. |

use super::types::{OauthGrantType, OauthRevokedContext};
use crate::codec::payload;
use crate::Timestamp;

/// An OAuth token was given out.
///
/// The payload of `com.qlik.core.oauth-token.issued`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-tokens/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-token.issued.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-token.issued",
        "core.oauth-token.issued",
        "oauth-token.issued"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthTokenIssued {
    /// `id`: ID of the new token.
    pub id: Option<String>,
    /// `scopes`: Scopes the token carries.
    pub scopes: Option<Vec<String>>,
    /// `appType`: App type of the client that got the token.
    pub app_type: Option<String>,
    /// `ownerId`: ID of the OAuth client.
    pub owner_id: Option<String>,
    /// `issuedAt`: When the token was given out.
    pub issued_at: Option<Timestamp>,
    /// `tenantId`: ID of the token's tenant.
    pub tenant_id: Option<String>,
    /// `userType`: Kind of user, such as bot; absent for interactive users.
    pub user_type: Option<String>,
    /// `createdBy`: ID of the OAuth client that made the token.
    pub created_by: Option<String>,
    /// `grantType`: Grant by which the token came about.
    pub grant_type: Option<OauthGrantType>,
    /// `deviceType`: Maker and model of the device.
    pub device_type: Option<String>,
    /// `description`: Text describing the token.
    pub description: Option<String>,
    /// `resourceOwner`: ID of the user the token is for.
    pub resource_owner: Option<String>,
    /// `issuedToClientId`: ID of the client that got the token.
    pub issued_to_client_id: Option<String>,
}

payload!(CoreOauthTokenIssued {
    optional id = "id",
    optional scopes = "scopes",
    optional app_type = "appType",
    optional owner_id = "ownerId",
    optional issued_at = "issuedAt",
    optional tenant_id = "tenantId",
    optional user_type = "userType",
    optional created_by = "createdBy",
    optional grant_type = "grantType",
    optional device_type = "deviceType",
    optional description = "description",
    optional resource_owner = "resourceOwner",
    optional issued_to_client_id = "issuedToClientId",
});

/// OAuth tokens were revoked.
///
/// The payload of `com.qlik.core.oauth-token.revoked`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-tokens/) documents it.
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
#[doc = include_str!("../../samples/com.qlik.core.oauth-token.revoked.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-token.revoked",
        "core.oauth-token.revoked",
        "oauth-token.revoked"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthTokenRevoked {
    /// `revokedAt`: When the tokens were revoked.
    pub revoked_at: Timestamp,
    /// `revokedBy`: ID of the user who revoked them.
    pub revoked_by: Option<String>,
    /// `revokedContext` (minProperties `1`): Which tokens: those matching all properties given here.
    pub revoked_context: OauthRevokedContext,
    /// `revokedByBearer`: True if by the token's bearer, false if by REST API.
    pub revoked_by_bearer: bool,
}

payload!(CoreOauthTokenRevoked {
    required revoked_at = "revokedAt",
    optional revoked_by = "revokedBy",
    required revoked_context = "revokedContext",
    required revoked_by_bearer = "revokedByBearer",
});
