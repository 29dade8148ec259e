// @generated from spec/events/oauth-clients.yaml by cargo xtask regen; do not edit.

//! OAuth clients, older (current: [`core_oauth_clients`](crate::core_oauth_clients)): 9 events, such as
//! `com.qlik.v1.oauth-client.connection-config.approved`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.oauth-client.connection-config.approved`<br>[`V1OauthClientConnectionConfigApproved`] | An OAuth client got a tenant admin's approval. A newer event exists; use [`CoreOauthClientConnectionConfigApproved`](crate::core_oauth_clients::CoreOauthClientConnectionConfigApproved) (`com.qlik.core.oauth-client.connection-config.approved`). |
//! | `com.qlik.v1.oauth-client.connection-config.deleted`<br>[`V1OauthClientConnectionConfigDeleted`] | A tenant admin withdrew the tenant's access to another tenant's client. A newer event exists; use [`CoreOauthClientConnectionConfigDeleted`](crate::core_oauth_clients::CoreOauthClientConnectionConfigDeleted) (`com.qlik.core.oauth-client.connection-config.deleted`). |
//! | `com.qlik.v1.oauth-client.connection-config.updated`<br>[`V1OauthClientConnectionConfigUpdated`] | A tenant admin changed a connection configuration. A newer event exists; use [`CoreOauthClientConnectionConfigUpdated`](crate::core_oauth_clients::CoreOauthClientConnectionConfigUpdated) (`com.qlik.core.oauth-client.connection-config.updated`). |
//! | `com.qlik.v1.oauth-client.created`<br>[`V1OauthClientCreated`] | An OAuth client was made. A newer event exists; use [`CoreOauthClientCreated`](crate::core_oauth_clients::CoreOauthClientCreated) (`com.qlik.core.oauth-client.created`). |
//! | `com.qlik.v1.oauth-client.deleted`<br>[`V1OauthClientDeleted`] | An OAuth client was removed. A newer event exists; use [`CoreOauthClientDeleted`](crate::core_oauth_clients::CoreOauthClientDeleted) (`com.qlik.core.oauth-client.deleted`). |
//! | `com.qlik.v1.oauth-client.published`<br>[`V1OauthClientPublished`] | An OAuth client has become published. A newer event exists; use [`CoreOauthClientPublished`](crate::core_oauth_clients::CoreOauthClientPublished) (`com.qlik.core.oauth-client.published`). |
//! | `com.qlik.v1.oauth-client.secret.created`<br>[`V1OauthClientSecretCreated`] | A client got a new secret. A newer event exists; use [`CoreOauthClientSecretCreated`](crate::core_oauth_clients::CoreOauthClientSecretCreated) (`com.qlik.core.oauth-client.secret.created`). |
//! | `com.qlik.v1.oauth-client.secret.deleted`<br>[`V1OauthClientSecretDeleted`] | A secret of a client was removed. A newer event exists; use [`CoreOauthClientSecretDeleted`](crate::core_oauth_clients::CoreOauthClientSecretDeleted) (`com.qlik.core.oauth-client.secret.deleted`). |
//! | `com.qlik.v1.oauth-client.updated`<br>[`V1OauthClientUpdated`] | An OAuth client was changed. A newer event exists; use [`CoreOauthClientUpdated`](crate::core_oauth_clients::CoreOauthClientUpdated) (`com.qlik.core.oauth-client.updated`). |

use super::types::{
    OauthAppType, OauthConnectionPolicy, OauthConnectionStatus, OauthConsentMethod,
};
use crate::codec::{FieldMut, FieldRef, Object, payload};
use crate::Timestamp;

/// An OAuth client got a tenant admin's approval.
///
/// The payload of `com.qlik.v1.oauth-client.connection-config.approved`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.v1.oauth-client.connection-config.approved.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.connection-config.approved",
        "v1.oauth-client.connection-config.approved",
        "oauth-client.connection-config.approved",
        "connection-config.approved"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientConnectionConfigApproved {
    /// `status`: State of the configuration in the tenant.
    pub status: Option<OauthConnectionStatus>,
    /// `tenantId`: Tenant that the configuration belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the configuration was made.
    pub created_at: Timestamp,
    /// `updatedAt`: When the configuration last changed.
    pub updated_at: Timestamp,
    /// `consentMethod`: How consent is handled.
    pub consent_method: OauthConsentMethod,
}

impl Object for V1OauthClientConnectionConfigApproved {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::required("updatedAt", &mut self.updated_at),
            FieldMut::required("consentMethod", &mut self.consent_method),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("status", &self.status),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("consentMethod", &self.consent_method),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientConnectionConfigApproved);

/// A tenant admin withdrew the tenant's access to another tenant's client.
///
/// The payload of `com.qlik.v1.oauth-client.connection-config.deleted`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.v1.oauth-client.connection-config.deleted.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.connection-config.deleted",
        "v1.oauth-client.connection-config.deleted",
        "oauth-client.connection-config.deleted",
        "connection-config.deleted"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientConnectionConfigDeleted {
    /// `status`: State of the configuration in the tenant.
    pub status: Option<OauthConnectionStatus>,
    /// `tenantId`: Tenant that the configuration belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the configuration was made.
    pub created_at: Timestamp,
    /// `updatedAt`: When the configuration last changed.
    pub updated_at: Timestamp,
    /// `consentMethod`: How consent is handled.
    pub consent_method: OauthConsentMethod,
}

impl Object for V1OauthClientConnectionConfigDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::required("updatedAt", &mut self.updated_at),
            FieldMut::required("consentMethod", &mut self.consent_method),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("status", &self.status),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("consentMethod", &self.consent_method),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientConnectionConfigDeleted);

/// A tenant admin changed a connection configuration.
///
/// The payload of `com.qlik.v1.oauth-client.connection-config.updated`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.v1.oauth-client.connection-config.updated.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.connection-config.updated",
        "v1.oauth-client.connection-config.updated",
        "oauth-client.connection-config.updated",
        "connection-config.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientConnectionConfigUpdated {
    /// `status`: State of the configuration in the tenant.
    pub status: Option<OauthConnectionStatus>,
    /// `tenantId`: Tenant that the configuration belongs to.
    pub tenant_id: String,
    /// `createdAt`: When the configuration was made.
    pub created_at: Timestamp,
    /// `updatedAt`: When the configuration last changed.
    pub updated_at: Timestamp,
    /// `consentMethod`: How consent is handled.
    pub consent_method: OauthConsentMethod,
}

impl Object for V1OauthClientConnectionConfigUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::required("updatedAt", &mut self.updated_at),
            FieldMut::required("consentMethod", &mut self.consent_method),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("status", &self.status),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("consentMethod", &self.consent_method),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientConnectionConfigUpdated);

/// An OAuth client was made.
///
/// The payload of `com.qlik.v1.oauth-client.created`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `connectionPolicy[].tenantId` | string: A tenant that may use the client. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.oauth-client.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.created",
        "v1.oauth-client.created",
        "oauth-client.created"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientCreated {
    /// `appType`: Kind of application.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Address of the client's logo.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the owner who made the client.
    pub owner_id: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
    /// `tenantId`: Tenant in which the client was made.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Address of the client's home page.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag` (readOnly): Tells if the client is switched off.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When publishing took place.
    pub published_at: Option<Timestamp>,
    /// `redirectUris` (format `uri`): Redirect URIs permitted when logging in.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes` (maxLength `256`): Scopes that the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`, maxLength `256`): Origins that the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `connectionPolicy`: Which tenants may connect with the client.
    pub connection_policy: Option<Vec<OauthConnectionPolicy>>,
}

impl Object for V1OauthClientCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("appType", &mut self.app_type),
            FieldMut::optional("logoUri", &mut self.logo_uri),
            FieldMut::required("ownerId", &mut self.owner_id),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("clientUri", &mut self.client_uri),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::optional("deletedAt", &mut self.deleted_at),
            FieldMut::required("ownerType", &mut self.owner_type),
            FieldMut::required("clientName", &mut self.client_name),
            FieldMut::optional("disableTag", &mut self.disable_tag),
            FieldMut::required("createdById", &mut self.created_by_id),
            FieldMut::optional("publishedAt", &mut self.published_at),
            FieldMut::optional("redirectUris", &mut self.redirect_uris),
            FieldMut::optional("allowedScopes", &mut self.allowed_scopes),
            FieldMut::required("createdByType", &mut self.created_by_type),
            FieldMut::optional("allowedOrigins", &mut self.allowed_origins),
            FieldMut::optional("connectionPolicy", &mut self.connection_policy),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("appType", &self.app_type),
            FieldRef("logoUri", &self.logo_uri),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("clientUri", &self.client_uri),
            FieldRef("createdAt", &self.created_at),
            FieldRef("deletedAt", &self.deleted_at),
            FieldRef("ownerType", &self.owner_type),
            FieldRef("clientName", &self.client_name),
            FieldRef("disableTag", &self.disable_tag),
            FieldRef("createdById", &self.created_by_id),
            FieldRef("publishedAt", &self.published_at),
            FieldRef("redirectUris", &self.redirect_uris),
            FieldRef("allowedScopes", &self.allowed_scopes),
            FieldRef("createdByType", &self.created_by_type),
            FieldRef("allowedOrigins", &self.allowed_origins),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientCreated);

/// An OAuth client was removed.
///
/// The payload of `com.qlik.v1.oauth-client.deleted`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `connectionPolicy[].tenantId` | string: A tenant that may use the client. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.oauth-client.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.deleted",
        "v1.oauth-client.deleted",
        "oauth-client.deleted"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientDeleted {
    /// `appType`: Kind of application.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Address of the client's logo.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the owner who made the client.
    pub owner_id: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
    /// `tenantId`: Tenant in which the client was made.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Address of the client's home page.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag` (readOnly): Tells if the client is switched off.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When publishing took place.
    pub published_at: Option<Timestamp>,
    /// `redirectUris` (format `uri`): Redirect URIs permitted when logging in.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes` (maxLength `256`): Scopes that the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`, maxLength `256`): Origins that the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `connectionPolicy`: Which tenants may connect with the client.
    pub connection_policy: Option<Vec<OauthConnectionPolicy>>,
}

impl Object for V1OauthClientDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("appType", &mut self.app_type),
            FieldMut::optional("logoUri", &mut self.logo_uri),
            FieldMut::required("ownerId", &mut self.owner_id),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("clientUri", &mut self.client_uri),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::optional("deletedAt", &mut self.deleted_at),
            FieldMut::required("ownerType", &mut self.owner_type),
            FieldMut::required("clientName", &mut self.client_name),
            FieldMut::optional("disableTag", &mut self.disable_tag),
            FieldMut::required("createdById", &mut self.created_by_id),
            FieldMut::optional("publishedAt", &mut self.published_at),
            FieldMut::optional("redirectUris", &mut self.redirect_uris),
            FieldMut::optional("allowedScopes", &mut self.allowed_scopes),
            FieldMut::required("createdByType", &mut self.created_by_type),
            FieldMut::optional("allowedOrigins", &mut self.allowed_origins),
            FieldMut::optional("connectionPolicy", &mut self.connection_policy),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("appType", &self.app_type),
            FieldRef("logoUri", &self.logo_uri),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("clientUri", &self.client_uri),
            FieldRef("createdAt", &self.created_at),
            FieldRef("deletedAt", &self.deleted_at),
            FieldRef("ownerType", &self.owner_type),
            FieldRef("clientName", &self.client_name),
            FieldRef("disableTag", &self.disable_tag),
            FieldRef("createdById", &self.created_by_id),
            FieldRef("publishedAt", &self.published_at),
            FieldRef("redirectUris", &self.redirect_uris),
            FieldRef("allowedScopes", &self.allowed_scopes),
            FieldRef("createdByType", &self.created_by_type),
            FieldRef("allowedOrigins", &self.allowed_origins),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientDeleted);

/// An OAuth client has become published.
///
/// The payload of `com.qlik.v1.oauth-client.published`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `connectionPolicy[].tenantId` | string: A tenant that may use the client. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.oauth-client.published.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.published",
        "v1.oauth-client.published",
        "oauth-client.published"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientPublished {
    /// `appType`: Kind of application.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Address of the client's logo.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the owner who made the client.
    pub owner_id: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
    /// `tenantId`: Tenant in which the client was made.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Address of the client's home page.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag` (readOnly): Tells if the client is switched off.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When publishing took place.
    pub published_at: Option<Timestamp>,
    /// `redirectUris` (format `uri`): Redirect URIs permitted when logging in.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes` (maxLength `256`): Scopes that the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`, maxLength `256`): Origins that the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `connectionPolicy`: Which tenants may connect with the client.
    pub connection_policy: Option<Vec<OauthConnectionPolicy>>,
}

impl Object for V1OauthClientPublished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("appType", &mut self.app_type),
            FieldMut::optional("logoUri", &mut self.logo_uri),
            FieldMut::required("ownerId", &mut self.owner_id),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("clientUri", &mut self.client_uri),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::optional("deletedAt", &mut self.deleted_at),
            FieldMut::required("ownerType", &mut self.owner_type),
            FieldMut::required("clientName", &mut self.client_name),
            FieldMut::optional("disableTag", &mut self.disable_tag),
            FieldMut::required("createdById", &mut self.created_by_id),
            FieldMut::optional("publishedAt", &mut self.published_at),
            FieldMut::optional("redirectUris", &mut self.redirect_uris),
            FieldMut::optional("allowedScopes", &mut self.allowed_scopes),
            FieldMut::required("createdByType", &mut self.created_by_type),
            FieldMut::optional("allowedOrigins", &mut self.allowed_origins),
            FieldMut::optional("connectionPolicy", &mut self.connection_policy),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("appType", &self.app_type),
            FieldRef("logoUri", &self.logo_uri),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("clientUri", &self.client_uri),
            FieldRef("createdAt", &self.created_at),
            FieldRef("deletedAt", &self.deleted_at),
            FieldRef("ownerType", &self.owner_type),
            FieldRef("clientName", &self.client_name),
            FieldRef("disableTag", &self.disable_tag),
            FieldRef("createdById", &self.created_by_id),
            FieldRef("publishedAt", &self.published_at),
            FieldRef("redirectUris", &self.redirect_uris),
            FieldRef("allowedScopes", &self.allowed_scopes),
            FieldRef("createdByType", &self.created_by_type),
            FieldRef("allowedOrigins", &self.allowed_origins),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientPublished);

/// A client got a new secret.
///
/// The payload of `com.qlik.v1.oauth-client.secret.created`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.oauth-client.secret.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.secret.created",
        "v1.oauth-client.secret.created",
        "oauth-client.secret.created",
        "secret.created"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientSecretCreated {
    /// `hint`: Fragment that helps to recognise the secret.
    pub hint: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
}

impl Object for V1OauthClientSecretCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("hint", &mut self.hint),
            FieldMut::required("clientId", &mut self.client_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("hint", &self.hint),
            FieldRef("clientId", &self.client_id),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientSecretCreated);

/// A secret of a client was removed.
///
/// The payload of `com.qlik.v1.oauth-client.secret.deleted`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.oauth-client.secret.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.secret.deleted",
        "v1.oauth-client.secret.deleted",
        "oauth-client.secret.deleted",
        "secret.deleted"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientSecretDeleted {
    /// `hint`: Fragment that helps to recognise the secret.
    pub hint: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
}

impl Object for V1OauthClientSecretDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("hint", &mut self.hint),
            FieldMut::required("clientId", &mut self.client_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("hint", &self.hint),
            FieldRef("clientId", &self.client_id),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientSecretDeleted);

/// An OAuth client was changed.
///
/// The payload of `com.qlik.v1.oauth-client.updated`, as
/// [its page](https://qlik.dev/apis/event/oauth-clients/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `connectionPolicy[].tenantId` | string: A tenant that may use the client. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.oauth-client.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.oauth-client.updated",
        "v1.oauth-client.updated",
        "oauth-client.updated"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientUpdated {
    /// `appType`: Kind of application.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Address of the client's logo.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the owner who made the client.
    pub owner_id: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
    /// `tenantId`: Tenant in which the client was made.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Address of the client's home page.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag` (readOnly): Tells if the client is switched off.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When publishing took place.
    pub published_at: Option<Timestamp>,
    /// `redirectUris` (format `uri`): Redirect URIs permitted when logging in.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes` (maxLength `256`): Scopes that the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`, maxLength `256`): Origins that the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `connectionPolicy`: Which tenants may connect with the client.
    pub connection_policy: Option<Vec<OauthConnectionPolicy>>,
}

impl Object for V1OauthClientUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("appType", &mut self.app_type),
            FieldMut::optional("logoUri", &mut self.logo_uri),
            FieldMut::required("ownerId", &mut self.owner_id),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::optional("clientUri", &mut self.client_uri),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::optional("deletedAt", &mut self.deleted_at),
            FieldMut::required("ownerType", &mut self.owner_type),
            FieldMut::required("clientName", &mut self.client_name),
            FieldMut::optional("disableTag", &mut self.disable_tag),
            FieldMut::required("createdById", &mut self.created_by_id),
            FieldMut::optional("publishedAt", &mut self.published_at),
            FieldMut::optional("redirectUris", &mut self.redirect_uris),
            FieldMut::optional("allowedScopes", &mut self.allowed_scopes),
            FieldMut::required("createdByType", &mut self.created_by_type),
            FieldMut::optional("allowedOrigins", &mut self.allowed_origins),
            FieldMut::optional("connectionPolicy", &mut self.connection_policy),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("appType", &self.app_type),
            FieldRef("logoUri", &self.logo_uri),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("clientUri", &self.client_uri),
            FieldRef("createdAt", &self.created_at),
            FieldRef("deletedAt", &self.deleted_at),
            FieldRef("ownerType", &self.owner_type),
            FieldRef("clientName", &self.client_name),
            FieldRef("disableTag", &self.disable_tag),
            FieldRef("createdById", &self.created_by_id),
            FieldRef("publishedAt", &self.published_at),
            FieldRef("redirectUris", &self.redirect_uris),
            FieldRef("allowedScopes", &self.allowed_scopes),
            FieldRef("createdByType", &self.created_by_type),
            FieldRef("allowedOrigins", &self.allowed_origins),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(V1OauthClientUpdated);
