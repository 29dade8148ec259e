// @generated from spec/events/api-keys-configs.yaml by cargo xtask regen; do not edit.

//! API key configs, older (current: [`core_api_keys_configs`](crate::core_api_keys_configs)): the event
//! `com.qlik.api-keys-config.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.api-keys-config.updated`<br>[`ApiKeysConfigUpdated`] | The configuration of API keys changed. A newer event exists; use [`CoreApiKeysConfigUpdated`](crate::core_api_keys_configs::CoreApiKeysConfigUpdated) (`com.qlik.core.api-keys-config.updated`). |

use crate::codec::payload;

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
#[derive(Clone, Debug, PartialEq)]
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

payload!(ApiKeysConfigUpdated {
    required api_keys_enabled = "apiKeysEnabled",
    required max_keys_per_user = "maxKeysPerUser",
    required max_api_key_expiry = "maxApiKeyExpiry",
    required scim_external_client_expiry = "scimExternalClientExpiry",
});
