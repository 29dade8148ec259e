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
use crate::codec::{FieldMut, FieldRef, Object, object, payload};
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientConnectionConfigApproved {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("clientId", &mut self.client_id),
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
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("consentMethod", &self.consent_method),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientConnectionConfigApproved);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientConnectionConfigDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("clientId", &mut self.client_id),
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
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("consentMethod", &self.consent_method),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientConnectionConfigDeleted);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientConnectionConfigUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("status", &mut self.status),
            FieldMut::required("clientId", &mut self.client_id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required("createdAt", &mut self.created_at),
            FieldMut::required("updatedAt", &mut self.updated_at),
            FieldMut::required("consentMethod", &mut self.consent_method),
            FieldMut::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("status", &self.status),
            FieldRef("clientId", &self.client_id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef("createdAt", &self.created_at),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("consentMethod", &self.consent_method),
            FieldRef("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientConnectionConfigUpdated);

/// Field changes made, if the update brought any.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientConnectionConfigUpdatedUpdates {
    /// `path`: Which field changed.
    pub path: String,
    /// `newValue`: The field's value afterwards.
    pub new_value: Value,
    /// `oldValue`: The field's value beforehand.
    pub old_value: Value,
}

impl Object for CoreOauthClientConnectionConfigUpdatedUpdates {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("path", &mut self.path),
            FieldMut::required("newValue", &mut self.new_value),
            FieldMut::required("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("path", &self.path),
            FieldRef("newValue", &self.new_value),
            FieldRef("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(CoreOauthClientConnectionConfigUpdatedUpdates);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientCreated {
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
            FieldMut::optional("organizationId", &mut self.organization_id),
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
            FieldRef("organizationId", &self.organization_id),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientCreated);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientDeleted {
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
            FieldMut::optional("organizationId", &mut self.organization_id),
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
            FieldRef("organizationId", &self.organization_id),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientDeleted);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientPublished {
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
            FieldMut::optional("organizationId", &mut self.organization_id),
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
            FieldRef("organizationId", &self.organization_id),
            FieldRef("connectionPolicy", &self.connection_policy),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientPublished);

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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientSecretCreated {
    /// `hint`: Hint of what the secret is.
    pub hint: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
}

impl Object for CoreOauthClientSecretCreated {
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

payload!(CoreOauthClientSecretCreated);

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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientSecretDeleted {
    /// `hint`: Hint of what the secret is.
    pub hint: String,
    /// `clientId`: ID of the client.
    pub client_id: String,
}

impl Object for CoreOauthClientSecretDeleted {
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

payload!(CoreOauthClientSecretDeleted);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreOauthClientUpdated {
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
            FieldMut::optional("organizationId", &mut self.organization_id),
            FieldMut::optional("connectionPolicy", &mut self.connection_policy),
            FieldMut::optional("_updates", &mut self.updates),
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
            FieldRef("organizationId", &self.organization_id),
            FieldRef("connectionPolicy", &self.connection_policy),
            FieldRef("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreOauthClientUpdated);

/// Field changes made, if the update brought any.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoreOauthClientUpdatedUpdates {
    /// `path`: Which field changed.
    pub path: String,
    /// `newValue`: The field's value afterwards.
    pub new_value: Value,
    /// `oldValue`: The field's value beforehand.
    pub old_value: Value,
}

impl Object for CoreOauthClientUpdatedUpdates {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("path", &mut self.path),
            FieldMut::required("newValue", &mut self.new_value),
            FieldMut::required("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("path", &self.path),
            FieldRef("newValue", &self.new_value),
            FieldRef("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(CoreOauthClientUpdatedUpdates);
