// @generated from spec/events/api-keys-configs.yaml by cargo xtask regen; do not edit.

//! API key configs, older (current: [`core_api_keys_configs`](crate::core_api_keys_configs)): the event
//! `com.qlik.api-keys-config.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.api-keys-config.updated`<br>[`ApiKeysConfigUpdated`] | The configuration of API keys changed. A newer event exists; use [`CoreApiKeysConfigUpdated`](crate::core_api_keys_configs::CoreApiKeysConfigUpdated) (`com.qlik.core.api-keys-config.updated`). |

use crate::codec::{FieldMut, FieldRef, Object, payload};

/// The configuration of API keys changed.
///
/// The payload of `com.qlik.api-keys-config.updated`, as
/// [its page](https://qlik.dev/apis/event/api-keys-configs/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.api-keys-config.updated.json")]
/// ```
#[doc(alias("com.qlik.api-keys-config.updated", "api-keys-config.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeysConfigUpdated {
    /// `apiKeysEnabled`: Whether API keys can be used at all.
    pub api_keys_enabled: bool,
    /// `maxKeysPerUser`: How many active keys a user may have.
    pub max_keys_per_user: String,
    /// `maxApiKeyExpiry`: Longest life of a key, as ISO 8601.
    pub max_api_key_expiry: String,
    /// `scimExternalClientExpiry`: Life of the SCIM externalClient token, as ISO 8601 duration.
    pub scim_external_client_expiry: String,
}

impl Object for ApiKeysConfigUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("apiKeysEnabled", &mut self.api_keys_enabled),
            FieldMut::required("maxKeysPerUser", &mut self.max_keys_per_user),
            FieldMut::required("maxApiKeyExpiry", &mut self.max_api_key_expiry),
            FieldMut::required(
                "scimExternalClientExpiry",
                &mut self.scim_external_client_expiry,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("apiKeysEnabled", &self.api_keys_enabled),
            FieldRef("maxKeysPerUser", &self.max_keys_per_user),
            FieldRef("maxApiKeyExpiry", &self.max_api_key_expiry),
            FieldRef("scimExternalClientExpiry", &self.scim_external_client_expiry),
        ];
        writer(&fields);
    }
}

payload!(ApiKeysConfigUpdated);
