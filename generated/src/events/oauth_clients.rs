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
use crate::codec::payload;
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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientConnectionConfigApproved {
    optional status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required updated_at = "updatedAt",
    required consent_method = "consentMethod",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientConnectionConfigDeleted {
    optional status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required updated_at = "updatedAt",
    required consent_method = "consentMethod",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientConnectionConfigUpdated {
    optional status = "status",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required updated_at = "updatedAt",
    required consent_method = "consentMethod",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientCreated {
    required app_type = "appType",
    optional logo_uri = "logoUri",
    required owner_id = "ownerId",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    optional client_uri = "clientUri",
    required created_at = "createdAt",
    optional deleted_at = "deletedAt",
    required owner_type = "ownerType",
    required client_name = "clientName",
    optional disable_tag = "disableTag",
    required created_by_id = "createdById",
    optional published_at = "publishedAt",
    optional redirect_uris = "redirectUris",
    optional allowed_scopes = "allowedScopes",
    required created_by_type = "createdByType",
    optional allowed_origins = "allowedOrigins",
    optional connection_policy = "connectionPolicy",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientDeleted {
    required app_type = "appType",
    optional logo_uri = "logoUri",
    required owner_id = "ownerId",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    optional client_uri = "clientUri",
    required created_at = "createdAt",
    optional deleted_at = "deletedAt",
    required owner_type = "ownerType",
    required client_name = "clientName",
    optional disable_tag = "disableTag",
    required created_by_id = "createdById",
    optional published_at = "publishedAt",
    optional redirect_uris = "redirectUris",
    optional allowed_scopes = "allowedScopes",
    required created_by_type = "createdByType",
    optional allowed_origins = "allowedOrigins",
    optional connection_policy = "connectionPolicy",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientPublished {
    required app_type = "appType",
    optional logo_uri = "logoUri",
    required owner_id = "ownerId",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    optional client_uri = "clientUri",
    required created_at = "createdAt",
    optional deleted_at = "deletedAt",
    required owner_type = "ownerType",
    required client_name = "clientName",
    optional disable_tag = "disableTag",
    required created_by_id = "createdById",
    optional published_at = "publishedAt",
    optional redirect_uris = "redirectUris",
    optional allowed_scopes = "allowedScopes",
    required created_by_type = "createdByType",
    optional allowed_origins = "allowedOrigins",
    optional connection_policy = "connectionPolicy",
});

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientSecretCreated {
    /// `hint`: Fragment that helps to recognise the secret.
    pub hint: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
}

payload!(V1OauthClientSecretCreated {
    required hint = "hint",
    required client_id = "clientId",
});

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1OauthClientSecretDeleted {
    /// `hint`: Fragment that helps to recognise the secret.
    pub hint: String,
    /// `clientId`: ID of the OAuth client.
    pub client_id: String,
}

payload!(V1OauthClientSecretDeleted {
    required hint = "hint",
    required client_id = "clientId",
});

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1OauthClientUpdated {
    required app_type = "appType",
    optional logo_uri = "logoUri",
    required owner_id = "ownerId",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    optional client_uri = "clientUri",
    required created_at = "createdAt",
    optional deleted_at = "deletedAt",
    required owner_type = "ownerType",
    required client_name = "clientName",
    optional disable_tag = "disableTag",
    required created_by_id = "createdById",
    optional published_at = "publishedAt",
    optional redirect_uris = "redirectUris",
    optional allowed_scopes = "allowedScopes",
    required created_by_type = "createdByType",
    optional allowed_origins = "allowedOrigins",
    optional connection_policy = "connectionPolicy",
});
