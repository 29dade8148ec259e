// @generated from spec/events/core/oauth-tokens.yaml by cargo xtask regen; do not edit.

//! OAuth tokens, current (older: [`oauth_tokens`](crate::oauth_tokens)): 2 events, such as
//! `com.qlik.core.oauth-token.issued`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.oauth-token.issued`<br>[`CoreOauthTokenIssued`] | An OAuth token was given out. |
//! | `com.qlik.core.oauth-token.revoked`<br>[`CoreOauthTokenRevoked`] | OAuth tokens were revoked. |

use super::types::{OauthGrantType, OauthRevokedContext};
use crate::codec::{FieldMut, FieldRef, Object, payload};
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthTokenIssued {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("scopes", &mut self.scopes),
            FieldMut::optional("appType", &mut self.app_type),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("issuedAt", &mut self.issued_at),
            FieldMut::optional("tenantId", &mut self.tenant_id),
            FieldMut::optional("userType", &mut self.user_type),
            FieldMut::optional("createdBy", &mut self.created_by),
            FieldMut::optional("grantType", &mut self.grant_type),
            FieldMut::optional("deviceType", &mut self.device_type),
            FieldMut::optional("description", &mut self.description),
            FieldMut::optional("resourceOwner", &mut self.resource_owner),
            FieldMut::optional("issuedToClientId", &mut self.issued_to_client_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("scopes", &self.scopes),
            FieldRef("appType", &self.app_type),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("issuedAt", &self.issued_at),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("userType", &self.user_type),
            FieldRef("createdBy", &self.created_by),
            FieldRef("grantType", &self.grant_type),
            FieldRef("deviceType", &self.device_type),
            FieldRef("description", &self.description),
            FieldRef("resourceOwner", &self.resource_owner),
            FieldRef("issuedToClientId", &self.issued_to_client_id),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthTokenIssued);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthTokenRevoked {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("revokedAt", &mut self.revoked_at),
            FieldMut::optional("revokedBy", &mut self.revoked_by),
            FieldMut::required("revokedContext", &mut self.revoked_context),
            FieldMut::required("revokedByBearer", &mut self.revoked_by_bearer),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("revokedAt", &self.revoked_at),
            FieldRef("revokedBy", &self.revoked_by),
            FieldRef("revokedContext", &self.revoked_context),
            FieldRef("revokedByBearer", &self.revoked_by_bearer),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthTokenRevoked);
