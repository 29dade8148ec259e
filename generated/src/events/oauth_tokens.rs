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
use crate::codec::{FieldMut, FieldRef, Object, payload};

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for OauthTokenIssued {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("scopes", &mut self.scopes),
            FieldMut::optional("appType", &mut self.app_type),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("issuedAt", &mut self.issued_at),
            FieldMut::optional("tenantId", &mut self.tenant_id),
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

payload!(OauthTokenIssued);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for OauthTokenRevoked {
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

payload!(OauthTokenRevoked);
