// @generated from spec/events/core/oauth-clients.yaml by cargo xtask regen; do not edit.

//! OAuth clients, current (older: [`oauth_clients`](crate::oauth_clients)): 9 events, such as
//! `com.qlik.core.oauth-client.connection-config.approved`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.oauth-client.connection-config.approved`<br>[`CoreOauthClientConnectionConfigApproved`] | A tenant admin let an OAuth client in. |
//! | `com.qlik.core.oauth-client.connection-config.deleted`<br>[`CoreOauthClientConnectionConfigDeleted`] | A tenant admin withdrew access to another tenant's OAuth client. |
//! | `com.qlik.core.oauth-client.connection-config.updated`<br>[`CoreOauthClientConnectionConfigUpdated`] | A tenant admin changed a connection config. |
//! | `com.qlik.core.oauth-client.created`<br>[`CoreOauthClientCreated`] | An OAuth client was made. |
//! | `com.qlik.core.oauth-client.deleted`<br>[`CoreOauthClientDeleted`] | An OAuth client was removed. |
//! | `com.qlik.core.oauth-client.published`<br>[`CoreOauthClientPublished`] | An OAuth client was published. |
//! | `com.qlik.core.oauth-client.secret.created`<br>[`CoreOauthClientSecretCreated`] | A secret was made for an OAuth client. |
//! | `com.qlik.core.oauth-client.secret.deleted`<br>[`CoreOauthClientSecretDeleted`] | A secret of an OAuth client was removed. |
//! | `com.qlik.core.oauth-client.updated`<br>[`CoreOauthClientUpdated`] | An OAuth client was changed. |

use serde_json::{Map, Value};
use super::types::{OauthAppType, OauthConsentMethod};
use crate::codec::{object, payload};
use crate::Timestamp;

/// A tenant admin let an OAuth client in.
///
/// The payload of `com.qlik.core.oauth-client.connection-config.approved`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.core.oauth-client.connection-config.approved.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.connection-config.approved",
        "core.oauth-client.connection-config.approved",
        "oauth-client.connection-config.approved",
        "connection-config.approved"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientConnectionConfigApproved {
    /// `status`: State of the connection config in the tenant.
    pub status: Option<String>,
    /// `clientId`: ID of the OAuth client it is about.
    pub client_id: String,
    /// `tenantId`: ID of the tenant it is about.
    pub tenant_id: String,
    /// `createdAt`: When the connection config was made.
    pub created_at: Timestamp,
    /// `updatedAt`: When the connection config was changed.
    pub updated_at: Timestamp,
    /// `consentMethod`: How consent is given.
    pub consent_method: OauthConsentMethod,
}

payload!(CoreOauthClientConnectionConfigApproved {
    optional status = "status",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required updated_at = "updatedAt",
    required consent_method = "consentMethod",
});

/// A tenant admin withdrew access to another tenant's OAuth client.
///
/// The payload of `com.qlik.core.oauth-client.connection-config.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.core.oauth-client.connection-config.deleted.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.connection-config.deleted",
        "core.oauth-client.connection-config.deleted",
        "oauth-client.connection-config.deleted",
        "connection-config.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientConnectionConfigDeleted {
    /// `status`: State of the connection config in the tenant.
    pub status: Option<String>,
    /// `clientId`: ID of the OAuth client it is about.
    pub client_id: String,
    /// `tenantId`: ID of the tenant it is about.
    pub tenant_id: String,
    /// `createdAt`: When the connection config was made.
    pub created_at: Timestamp,
    /// `updatedAt`: When the connection config was changed.
    pub updated_at: Timestamp,
    /// `consentMethod`: How consent is given.
    pub consent_method: OauthConsentMethod,
}

payload!(CoreOauthClientConnectionConfigDeleted {
    optional status = "status",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required updated_at = "updatedAt",
    required consent_method = "consentMethod",
});

/// A tenant admin changed a connection config.
///
/// The payload of `com.qlik.core.oauth-client.connection-config.updated`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string: Which field changed. |
/// | `_updates[].newValue` | any: The field's value afterwards. |
/// | `_updates[].oldValue` | any: The field's value beforehand. |
///
/// # Example
///
/// ```json
#[doc = include_str!(
    "../../samples/com.qlik.core.oauth-client.connection-config.updated.json"
)]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.connection-config.updated",
        "core.oauth-client.connection-config.updated",
        "oauth-client.connection-config.updated",
        "connection-config.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientConnectionConfigUpdated {
    /// `status`: State of the connection config in the tenant.
    pub status: Option<String>,
    /// `clientId`: ID of the OAuth client it is about.
    pub client_id: String,
    /// `tenantId`: ID of the tenant it is about.
    pub tenant_id: String,
    /// `createdAt`: When the connection config was made.
    pub created_at: Timestamp,
    /// `updatedAt`: When the connection config was changed.
    pub updated_at: Timestamp,
    /// `consentMethod`: How consent is given.
    pub consent_method: OauthConsentMethod,
    /// `_updates`: Field changes made, if the update brought any.
    pub updates: Option<Vec<CoreOauthClientConnectionConfigUpdatedUpdates>>,
}

payload!(CoreOauthClientConnectionConfigUpdated {
    optional status = "status",
    required client_id = "clientId",
    required tenant_id = "tenantId",
    required created_at = "createdAt",
    required updated_at = "updatedAt",
    required consent_method = "consentMethod",
    optional updates = "_updates",
});

/// Field changes made, if the update brought any.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientConnectionConfigUpdatedUpdates {
    /// `path`: Which field changed.
    pub path: String,
    /// `newValue`: The field's value afterwards.
    pub new_value: Value,
    /// `oldValue`: The field's value beforehand.
    pub old_value: Value,
}

object!(CoreOauthClientConnectionConfigUpdatedUpdates {
    required path = "path",
    required new_value = "newValue",
    required old_value = "oldValue",
});

/// An OAuth client was made.
///
/// The payload of `com.qlik.core.oauth-client.created`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-client.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.created",
        "core.oauth-client.created",
        "oauth-client.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientCreated {
    /// `appType`: What kind of application the client is.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Where the client's logo is.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the client's owner.
    pub owner_id: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
    /// `tenantId`: ID of the tenant the client was made in.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Where the client's home page is.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag`: Why the client is disabled, if it is.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When the client was published.
    pub published_at: Option<Timestamp>,
    /// `redirectUris`: Redirect URIs that logins may use.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes`: Scopes the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`): Origins the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `organizationId`: ID of the owning organization, if ownerType is organization.
    pub organization_id: Option<String>,
    /// `connectionPolicy`: The client's connection policies.
    pub connection_policy: Option<Vec<Map<String, Value>>>,
}

payload!(CoreOauthClientCreated {
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
    optional organization_id = "organizationId",
    optional connection_policy = "connectionPolicy",
});

/// An OAuth client was removed.
///
/// The payload of `com.qlik.core.oauth-client.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-client.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.deleted",
        "core.oauth-client.deleted",
        "oauth-client.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientDeleted {
    /// `appType`: What kind of application the client is.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Where the client's logo is.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the client's owner.
    pub owner_id: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
    /// `tenantId`: ID of the tenant the client was made in.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Where the client's home page is.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag`: Why the client is disabled, if it is.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When the client was published.
    pub published_at: Option<Timestamp>,
    /// `redirectUris`: Redirect URIs that logins may use.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes`: Scopes the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`): Origins the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `organizationId`: ID of the owning organization, if ownerType is organization.
    pub organization_id: Option<String>,
    /// `connectionPolicy`: The client's connection policies.
    pub connection_policy: Option<Vec<Map<String, Value>>>,
}

payload!(CoreOauthClientDeleted {
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
    optional organization_id = "organizationId",
    optional connection_policy = "connectionPolicy",
});

/// An OAuth client was published.
///
/// The payload of `com.qlik.core.oauth-client.published`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-client.published.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.published",
        "core.oauth-client.published",
        "oauth-client.published"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientPublished {
    /// `appType`: What kind of application the client is.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Where the client's logo is.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the client's owner.
    pub owner_id: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
    /// `tenantId`: ID of the tenant the client was made in.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Where the client's home page is.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag`: Why the client is disabled, if it is.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When the client was published.
    pub published_at: Option<Timestamp>,
    /// `redirectUris`: Redirect URIs that logins may use.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes`: Scopes the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`): Origins the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `organizationId`: ID of the owning organization, if ownerType is organization.
    pub organization_id: Option<String>,
    /// `connectionPolicy`: The client's connection policies.
    pub connection_policy: Option<Vec<Map<String, Value>>>,
}

payload!(CoreOauthClientPublished {
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
    optional organization_id = "organizationId",
    optional connection_policy = "connectionPolicy",
});

/// A secret was made for an OAuth client.
///
/// The payload of `com.qlik.core.oauth-client.secret.created`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-client.secret.created.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.secret.created",
        "core.oauth-client.secret.created",
        "oauth-client.secret.created",
        "secret.created"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientSecretCreated {
    /// `hint`: Hint of what the secret is.
    pub hint: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
}

payload!(CoreOauthClientSecretCreated {
    required hint = "hint",
    required client_id = "clientId",
});

/// A secret of an OAuth client was removed.
///
/// The payload of `com.qlik.core.oauth-client.secret.deleted`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-client.secret.deleted.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.secret.deleted",
        "core.oauth-client.secret.deleted",
        "oauth-client.secret.deleted",
        "secret.deleted"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientSecretDeleted {
    /// `hint`: Hint of what the secret is.
    pub hint: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
}

payload!(CoreOauthClientSecretDeleted {
    required hint = "hint",
    required client_id = "clientId",
});

/// An OAuth client was changed.
///
/// The payload of `com.qlik.core.oauth-client.updated`, as
/// [its page](https://qlik.dev/apis/event/core/oauth-clients/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string: Which field changed. |
/// | `_updates[].newValue` | any: The field's value afterwards. |
/// | `_updates[].oldValue` | any: The field's value beforehand. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.oauth-client.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.oauth-client.updated",
        "core.oauth-client.updated",
        "oauth-client.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientUpdated {
    /// `appType`: What kind of application the client is.
    pub app_type: OauthAppType,
    /// `logoUri` (format `uri`): Where the client's logo is.
    pub logo_uri: Option<String>,
    /// `ownerId`: ID of the client's owner.
    pub owner_id: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
    /// `tenantId`: ID of the tenant the client was made in.
    pub tenant_id: String,
    /// `clientUri` (format `uri`): Where the client's home page is.
    pub client_uri: Option<String>,
    /// `createdAt`: When the client was made.
    pub created_at: Timestamp,
    /// `deletedAt`: When the client was removed.
    pub deleted_at: Option<Timestamp>,
    /// `ownerType`: Kind of owner who made the client.
    pub owner_type: String,
    /// `clientName`: What the client is called.
    pub client_name: String,
    /// `disableTag`: Why the client is disabled, if it is.
    pub disable_tag: Option<String>,
    /// `createdById`: ID of the resource that made the client.
    pub created_by_id: String,
    /// `publishedAt`: When the client was published.
    pub published_at: Option<Timestamp>,
    /// `redirectUris`: Redirect URIs that logins may use.
    pub redirect_uris: Option<Vec<String>>,
    /// `allowedScopes`: Scopes the client may ask for.
    pub allowed_scopes: Option<Vec<String>>,
    /// `createdByType`: Kind of resource that made the client.
    pub created_by_type: String,
    /// `allowedOrigins` (maxItems `5`): Origins the client may be used from.
    pub allowed_origins: Option<Vec<String>>,
    /// `organizationId`: ID of the owning organization, if ownerType is organization.
    pub organization_id: Option<String>,
    /// `connectionPolicy`: The client's connection policies.
    pub connection_policy: Option<Vec<Map<String, Value>>>,
    /// `_updates`: Field changes made, if the update brought any.
    pub updates: Option<Vec<CoreOauthClientUpdatedUpdates>>,
}

payload!(CoreOauthClientUpdated {
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
    optional organization_id = "organizationId",
    optional connection_policy = "connectionPolicy",
    optional updates = "_updates",
});

/// Field changes made, if the update brought any.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientUpdatedUpdates {
    /// `path`: Which field changed.
    pub path: String,
    /// `newValue`: The field's value afterwards.
    pub new_value: Value,
    /// `oldValue`: The field's value beforehand.
    pub old_value: Value,
}

object!(CoreOauthClientUpdatedUpdates {
    required path = "path",
    required new_value = "newValue",
    required old_value = "oldValue",
});
