// @generated from spec/events/core/api-keys-configs.yaml by cargo xtask regen; do not edit.

//! API key configs, current (older: [`api_keys_configs`](crate::api_keys_configs)): the event
//! `com.qlik.core.api-keys-config.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.api-keys-config.updated`<br>[`CoreApiKeysConfigUpdated`] | The tenant's API key settings were changed. |

use crate::codec::payload;

/// The tenant's API key settings were changed.
///
/// The payload of `com.qlik.core.api-keys-config.updated`, as
/// [its page](https://qlik.dev/apis/event/core/api-keys-configs/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.api-keys-config.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.api-keys-config.updated",
        "core.api-keys-config.updated",
        "api-keys-config.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreApiKeysConfigUpdated {
    /// `apiKeysEnabled`: Whether API keys can be used.
    pub api_keys_enabled: bool,
    /// `maxKeysPerUser`: How many active keys a user may have.
    pub max_keys_per_user: i64,
    /// `maxApiKeyExpiry`: Longest lifetime of a key, as an ISO 8601 duration.
    pub max_api_key_expiry: String,
    /// `scimExternalClientExpiry`: Lifetime of SCIM externalClient keys, as an ISO 8601 duration.
    pub scim_external_client_expiry: String,
}

payload!(CoreApiKeysConfigUpdated {
    required api_keys_enabled = "apiKeysEnabled",
    required max_keys_per_user = "maxKeysPerUser",
    required max_api_key_expiry = "maxApiKeyExpiry",
    required scim_external_client_expiry = "scimExternalClientExpiry",
});
